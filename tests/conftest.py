"""What several groups of tests share: the course, one exam room, a way to hand in and be marked.

What marks is imported by the fixtures that need it: tests/learners.txt names tests that run without
it, also on systems where it cannot be imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from autograder.marking.sandbox.limits import USUAL, Times

if TYPE_CHECKING:
    from autograder.marking.grading.notebook import Marked
    from autograder.marking.sandbox.host import Room, Session

ASSIGNMENT = "01_activations"
SECRET = "EXAMINERS_TOKEN"  # an environment variable that no session may see
QUICK = Times(cell=10, call=2)  # where an endless answer stands beside right ones

# An example may take as long as the machine lets it.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


@pytest.fixture(scope="session")
def root() -> Path:
    """The course's folder."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def released(root: Path) -> dict[str, Any]:
    """The first notebook as learners get it."""
    from autograder.marking.classroom.folder import Course

    return Course(root, root).released(ASSIGNMENT)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the faults and attacks be tried in the other sandbox, too."""
    parser.addoption(
        "--sandbox", choices=("sandlock", "bwrap"), help="mark in this one (default: the best)"
    )


@pytest.fixture(scope="session")
def room(root: Path, pytestconfig: pytest.Config) -> Iterator[Room]:
    """One confined exam room for all tests of this process: its sessions share nothing."""
    from autograder.marking.sandbox.confine import available
    from autograder.marking.sandbox.host import Room

    kind = pytestconfig.getoption("--sandbox") or available()
    with pytest.MonkeyPatch.context() as patch, Room(root, kind) as room:
        patch.setenv(SECRET, "hunter2")
        yield room


@pytest.fixture
def session(room: Room) -> Iterator[Session]:
    """A learner's process."""
    with room.session() as session:
        yield session


@pytest.fixture
def mark(room: Room, released: dict[str, Any], tmp_path: Path) -> Callable[..., Marked]:
    """Return a function that hands in a notebook, given as bytes, and has it marked."""
    from autograder.marking.grading.notebook import mark_submission

    def mark(data: bytes, times: Times = USUAL) -> Marked:
        folder = tmp_path / "submitted" / "somebody" / ASSIGNMENT
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{ASSIGNMENT}.ipynb").write_bytes(data)
        return mark_submission(room, released, folder, "somebody", ASSIGNMENT, times)

    return mark
