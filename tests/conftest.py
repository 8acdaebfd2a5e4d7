"""What several groups of tests share: the course, one sandbox, a way to hand in and be marked.

What marks is imported by the fixtures that need it: tests/learners.txt names tests that run without
it, also on systems where it cannot be imported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from autograder.marking.sandbox.limits import USUAL, TimeLimits
from tests.counting import Counting
from tests.once import Edition, published
from tests.sampling import longest_first

if TYPE_CHECKING:
    from autograder.marking.grading.notebook import Marked
    from autograder.marking.grading.release import Release
    from autograder.marking.sandbox.host import Host, Session

ASSIGNMENT = "01_activations"
# What a test works out may come from a key that it has spoiled: nobody else may find it.
os.environ["AUTOGRADER_KEEP_NOTHING"] = "1"
# Workers side by side, and the kernels that they start, would wait for each other's threads.
os.environ |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1")

SECRET = "EXAMINERS_TOKEN"  # an environment variable that no session may see
QUICK = TimeLimits(cell=10, call=2)  # where an endless answer stands beside right ones

# An example may take as long as the machine lets it.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


@pytest.fixture(scope="session")
def root() -> Path:
    """The course's folder."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The learner edition of the whole course; only to be read."""
    return published(tmp_path_factory)


@pytest.fixture
def bundles(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What pictures that answer to mouse and keyboard display, in order."""
    kept: list[dict[str, Any]] = []
    place = "autograder.plots.interactive.frame.display"
    monkeypatch.setattr(place, lambda bundle, raw: kept.append(bundle))
    return kept


@pytest.fixture(scope="session")
def release(root: Path) -> Release:
    """The first notebook as marking knows it."""
    from autograder.marking.classroom.folder import Classroom

    return Classroom(root, root).release(ASSIGNMENT)


@pytest.fixture(scope="session")
def released(release: Release) -> dict[str, Any]:
    """The same as learners get it, to be filled in."""
    return release.notebook()


def pytest_configure(config: pytest.Config) -> None:
    """Count the lines of most tests, where somebody counts."""
    config.pluginmanager.register(Counting(config))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    longest_first(items)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the faults and attacks be tried in the other sandbox, too."""
    parser.addoption(
        "--sandbox", choices=("sandlock", "bwrap"), help="mark in this one (default: the best)"
    )


@pytest.fixture(scope="session")
def host(root: Path, pytestconfig: pytest.Config) -> Iterator[Host]:
    """One host for all tests of this process: its sessions share nothing."""
    from autograder.marking.sandbox.confine import available
    from autograder.marking.sandbox.host import Host

    kind = pytestconfig.getoption("--sandbox") or available()
    with pytest.MonkeyPatch.context() as patch, Host(root, kind) as host:
        patch.setenv(SECRET, "hunter2")
        yield host


@pytest.fixture
def session(host: Host) -> Iterator[Session]:
    """A learner's process."""
    with host.session() as session:
        yield session


@pytest.fixture
def mark(host: Host, release: Release) -> Callable[..., Marked]:
    """Return a function that hands in a notebook, given as bytes, and has it marked."""
    from autograder.marking.grading.notebook import mark_submission
    from autograder.marking.grading.submission import SubmittedFile

    def mark(data: bytes, times: TimeLimits = USUAL) -> Marked:
        file = SubmittedFile(f"{ASSIGNMENT}.ipynb", data, len(data))
        return mark_submission(host, release, file, "somebody", ASSIGNMENT, times)

    return mark
