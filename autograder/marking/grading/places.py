"""Look for the places at fault in a marked notebook, once its marks are sealed.

A new session runs the notebook and is shown visible cases alone, with the right values that the
edition ships.  What it says moves no mark; where anything goes wrong, nothing is found.
"""

from __future__ import annotations

import ast
import time
import warnings
from collections.abc import Mapping
from contextlib import suppress

from ...checks.examine import Verdict, is_to_blame
from ...key import find_assignment
from ...key.exercise import Assignment
from ...key.vectors import VISIBLE
from ..sandbox.host import Host
from ..sandbox.limits import TimeLimits
from ..sandbox.session import Lost, Session
from .bindings import defined
from .editions import own_edition
from .examiner import Examiner
from .plain import proof_of
from .release import Release
from .restore import Part, restore
from .results import Places
from .submission import SubmittedFile, read_submission
from .unreadable import Unreadable


def find_places(
    host: Host,
    release: Release,
    file: SubmittedFile,
    assignment: str,
    verdicts: Mapping[str, Verdict],
    times: TimeLimits,
) -> Places:
    """Return the places at fault in what one learner handed in.

    Parameters
    ----------
    verdicts : dict of str to Verdict
        What the very same file was marked with.
    """
    try:
        submission = read_submission(file, assignment)
    except Unreadable:
        return {}
    parts, _ = restore(own_edition(release, submission).release, submission.cells)
    return _Looking(host, find_assignment(assignment), parts, verdicts, times).found()


class _Looking:
    """One notebook, run once more."""

    def __init__(
        self,
        host: Host,
        assignment: Assignment,
        parts: list[Part],
        verdicts: Mapping[str, Verdict],
        times: TimeLimits,
    ) -> None:
        self._host = host
        self._assignment = assignment
        self._parts = parts
        self._verdicts = verdicts
        self._times = times
        self._examiner = Examiner(assignment, VISIBLE)
        known = (*assignment.borrowed, *assignment.exercises)
        self._steps = [exercise.name for exercise in known]
        self._places: Places = {}

    def found(self) -> Places:
        """Look at each exercise that is wrong, in a copy at its check."""
        blamed = {name for name, verdict in self._verdicts.items() if is_to_blame(verdict)}
        checks = [n for n, p in enumerate(self._parts) if p.role == "check" and p.name in blamed]
        if checks:
            with suppress(Lost), self._host.session(1) as session:
                self._run(session, checks)
        return self._places

    def _run(self, session: Session, checks: list[int]) -> None:
        until = time.monotonic() + self._times.cells
        proof = proof_of(self._parts)
        for number, part in enumerate(self._parts[: max(checks) + 1]):
            if time.monotonic() > until:
                return
            if number in checks:
                self._look(session, number, part.name)
            elif proof.runs(number, part):
                session.run(part.source, self._times.cell)

    def _look(self, session: Session, number: int, name: str) -> None:
        """Ask a copy; that it ends costs this exercise its place, and no other."""
        texts = _texts(self._parts[:number])
        below = self._assignment.upstream(name)
        wrong = [n for n in below if n in self._verdicts and not self._verdicts[n].passed]
        references = self._examiner.references
        supply, fill = references(wrong), references(self._examiner.borrows(name))
        where = self._assignment.name, name, self._steps, lambda function: texts.get(function, "")
        with suppress(Lost):
            found = session.copy(1).places(*where, supply, fill)
            if found:
                self._places[name] = tuple(found)


def _texts(parts: list[Part]) -> dict[str, str]:
    """Return the cell that defines each function, the last one where there are several.

    In a cell that is no plain Python, a magic among its lines say, lines may count otherwise.
    """
    texts: dict[str, str] = {}
    for part in parts:
        if part.kind == "code" and part.role in ("answer", "own"):
            text = part.source if _is_plain_python(part.source) else ""
            texts |= dict.fromkeys(defined(part.source), text)
    return texts


def _is_plain_python(source: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
