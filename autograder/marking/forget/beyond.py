"""What `forget` cannot reach: it is listed, so that a person can look there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import make_url

from ..classroom.folder import Classroom


def out_of_reach(classroom: Classroom, learner: str) -> Iterator[str]:
    """Yield what a person has to look into."""
    for folder in (classroom.class_dir, *classroom.class_dir.parents):
        if (folder / ".git").exists():
            yield f"git: {folder / '.git'} keeps every version that was committed."
            break
    if make_url(classroom.directory.db_url).get_backend_name() == "postgresql":
        yield "PostgreSQL: the server's own backups, replicas and logs."
    yield from _exchange(learner)
    yield "Downloads from the learning platform, wherever they were saved or unpacked."
    yield "Exports, tables, reports and feedback that were written or sent outside this folder."
    yield "Backups and snapshots of this folder, and other classes and terms beside it."
    yield "The learning platform itself: work, marks and messages there."
    yield "The learner's own copy of the notebooks, which is theirs."


def _exchange(learner: str) -> Iterator[str]:
    """Yield nbgrader's exchange, where it holds something of the learner's."""
    for root in (Path("/usr/local/share/nbgrader/exchange"), Path("/srv/nbgrader/exchange")):
        try:
            found = any(root.glob(f"*/*/{_plain(learner)}+*"))
        except OSError:
            found = False
        if found:
            yield f"nbgrader's exchange: {root} holds what {learner} handed in."


def _plain(text: str) -> str:
    """Return a text as a pattern that matches nothing else."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in text)
