"""Can another user reach what it needs in a folder that root keeps closed, and nothing else?"""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from autograder.marking.sandbox.passage import passage
from autograder.marking.sandbox.user import NOBODY


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that everybody can enter; pytest's own ones are closed."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def closed(reachable) -> Path:
    """A folder in it that only its owner can enter."""
    closed = reachable / "closed"
    for name in ("python/lib", "secret"):
        (closed / name).mkdir(parents=True)
        (closed / name / "file").write_text(name)
    (closed / "link").symlink_to("python")
    closed.chmod(0o700)
    return closed


def read(path: Path) -> str:
    """Read a file as another user."""
    command = ["cat", path]
    done = subprocess.run(
        command, user=NOBODY, group=NOBODY, extra_groups=[], capture_output=True, text=True
    )
    return done.stdout or done.stderr.rpartition(": ")[2].strip()


@pytest.fixture
def open_passage(closed):
    """Return a way to call a function in a passage to `python` and to the link to it."""
    with ExitStack() as stack:
        try:
            yield stack.enter_context(passage([str(closed / "python"), str(closed / "link")]))
        except PermissionError:
            pytest.skip("only root may change its view of the files")


def test_what_is_wanted_can_be_reached_and_nothing_else(closed, open_passage):
    """Does the other user find Python, by its links too, and an empty folder around it?"""
    found = {name: open_passage(lambda n=name: read(closed / n / "file")) for name in SEEN}
    assert found == SEEN


SEEN = {
    "python/lib": "python/lib",
    "link/lib": "python/lib",
    "secret": "No such file or directory",
}


def test_the_folder_itself_stays_as_it_is(closed, open_passage):
    """Is all as before for everybody else: modes, files, and who may read them?"""
    assert open_passage(lambda: sorted(os.listdir(closed))) == ["link", "python"]
    assert closed.stat().st_mode & 0o777 == 0o700
    assert sorted(os.listdir(closed)) == ["link", "python", "secret"]
    assert read(closed / "python" / "lib" / "file") == "Permission denied"


def test_nothing_can_be_added_to_the_empty_folder(closed, open_passage):
    """Is what stands in the folder's place read-only, for root as well?"""
    with pytest.raises(OSError, match="Read-only"):
        open_passage(lambda: (closed / "new").write_text("x"))


def test_nothing_is_changed_where_all_can_be_reached(reachable):
    """Are functions called right here where no folder is closed?"""
    with passage([str(reachable), "/usr"]) as call:
        assert call(threading.current_thread) is threading.current_thread()
