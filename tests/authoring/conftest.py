"""A course of two exercises and a question, small enough to break in every way."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.authoring.build import BuildReport, build
from autograder.authoring.problem import Problem, SourceProblems
from autograder.authoring.source import read_sources
from autograder.authoring.verify import verify
from autograder.key import find_exercise
from autograder.key.exercise import Assignment

ROOT = Path(__file__).resolve().parents[2]

SOURCE = '''\
# %% [markdown]
# # A small notebook

# %% setup
import numpy as np

from autograder import checker

check = checker("01_small")

# %% [markdown]
# The sigmoid makes a probability of any number.


# %% exercise sigmoid
def sigmoid(z):
    """Return the sigmoid of z."""
    ### BEGIN SOLUTION
    below = 1 + np.exp(-np.asarray(z))
    return 1 / below
    ### END SOLUTION


# %% check sigmoid
check(sigmoid)


# %% exercise relu
def relu(z):
    """Return z where it is positive, and 0 elsewhere."""
    ### BEGIN SOLUTION
    return np.where(np.asarray(z) > 0, z, 0)
    ### END SOLUTION


# %% check relu
check(relu)

# %% tags=["exploration"]
numbers = np.arange(3)

# %%
numbers = np.arange(3)

# %% question why_relu [markdown] points=2
# Its slope is 1 wherever the number is positive, so that nothing vanishes.
'''


@dataclass
class SmallCourse:
    """A course in a temporary folder, with the tools to break it."""

    root: Path
    assignments: tuple[Assignment, ...]

    @property
    def source(self) -> Path:
        return self.root / "solutions" / "01_small.py"

    @property
    def solved(self) -> Path:
        return self.root / "solutions" / "01_small" / "01_small.ipynb"

    @property
    def unsolved(self) -> Path:
        return self.root / "assignments" / "01_small" / "01_small.ipynb"

    @property
    def vectors(self) -> Path:
        return self.root / "data" / "checks.h5"

    @property
    def places(self) -> Path:
        return self.root / "data" / "places.h5"

    def edit(self, old: str, new: str, file: Path | None = None) -> None:
        """Replace text that is there exactly once."""
        file = file or self.source
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def build(self) -> BuildReport:
        return build(self.root, assignments=self.assignments)

    def verify(self) -> list[Problem]:
        return verify(self.root, assignments=self.assignments)

    def refusals(self) -> list[Problem]:
        """What the sources are refused for."""
        try:
            read_sources(self.root, self.assignments)
        except SourceProblems as error:
            return list(error.problems)
        return []

    def files(self) -> dict[str, bytes]:
        """Every file of the course's own folders."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for folder in ("assignments", "data", "solutions")
            for path in (self.root / folder).rglob("*")
            if path.is_file()
        }


@pytest.fixture(scope="session")
def small_assignment() -> Assignment:
    names = ("sigmoid", "relu")
    return Assignment("01_small", tuple(find_exercise("01_activations", name) for name in names))


@pytest.fixture
def new_course(tmp_path: Path, small_assignment: Assignment) -> SmallCourse:
    """The course before its first build."""
    (tmp_path / "autograder").symlink_to(ROOT / "autograder")
    (tmp_path / "pyproject.toml").symlink_to(ROOT / "pyproject.toml")
    course = SmallCourse(tmp_path, (small_assignment,))
    course.source.parent.mkdir()
    course.source.write_text(SOURCE, encoding="utf-8")
    return course


@pytest.fixture(scope="session")
def built(
    tmp_path_factory: pytest.TempPathFactory, small_assignment: Assignment
) -> dict[str, bytes]:
    """The generated files, built once."""
    root = tmp_path_factory.mktemp("built")
    (root / "solutions").mkdir()
    (root / "solutions" / "01_small.py").write_text(SOURCE, encoding="utf-8")
    build(root, root / "out", assignments=(small_assignment,))
    return {
        path.relative_to(root / "out").as_posix(): path.read_bytes()
        for path in (root / "out").rglob("*")
        if path.is_file()
    }


@pytest.fixture
def course(new_course: SmallCourse, built: dict[str, bytes]) -> SmallCourse:
    """The course, built and sound."""
    for name, data in built.items():
        (new_course.root / name).parent.mkdir(parents=True, exist_ok=True)
        (new_course.root / name).write_bytes(data)
    return new_course


@pytest.fixture
def config(new_course: SmallCourse) -> Path:
    """nbgrader's settings, copied into the course."""
    return Path(shutil.copy(ROOT / "nbgrader_config.py", new_course.root))
