"""Is every file named that does not belong into the course's folders?"""

import pytest

from autograder.authoring.build import known_files
from autograder.authoring.strays import stray_files


def strays(course):
    return stray_files(course.root, known_files(course.assignments))


def test_sound(course):
    """Is a built course free of strays?"""
    assert strays(course) == []


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("assignments/01_small/notes.md", "remove it"),
        ("assignments/01_small.ipynb", "remove it"),
        ("assignments/02_old/02_old.ipynb", "remove it"),
        ("solutions/01_small/01_small.py", "one level up"),
        ("solutions/01_small/extra.ipynb", "move it out"),
        ("solutions/deep/er/answers.txt", "move it out"),
        ("solutions/notes.txt", "remove it"),
        ("data/hidden.h5", "remove it"),
        ("data/.checks.h5.building", "remove it"),
    ],
)
def test_strays(course, name, fix):
    """Is a file that nobody generates found, and the way out told?"""
    path = course.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("hello")
    (problem,) = strays(course)
    assert (problem.file, problem.line) == (name, None)
    assert fix in problem.fix


@pytest.mark.parametrize(
    "name",
    [
        "data/README.md",
        "assignments/01_small/.ipynb_checkpoints/01_small-checkpoint.ipynb",
        "solutions/__pycache__/01_small.cpython-311.pyc",
        "elsewhere/notes.txt",
    ],
)
def test_no_strays(course, name):
    """Is what belongs there, and what git and nbgrader ignore, left alone?"""
    path = course.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("hello")
    assert strays(course) == []
