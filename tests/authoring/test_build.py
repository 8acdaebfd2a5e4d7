"""Does a build write everything that is generated, byte for byte the same, or nothing at all?"""

import os
import subprocess
import sys
import textwrap

import pytest

from autograder.authoring.build import build, generated_files
from autograder.authoring.problem import SourceProblems
from autograder.checks.vectors import read_vectors
from tests.authoring.conftest import ROOT


def test_first_build(new_course):
    """Are both notebooks and the test vectors written?"""
    report = new_course.build()
    assert set(report.written) == set(generated_files(new_course.assignments))
    assert report.unchanged == ()
    assert set(new_course.files()) == {*report.written, "solutions/01_small.py"}


def test_second_build(course):
    """Are files that are right already left alone?"""
    before = {name: os.stat(course.root / name).st_mtime_ns for name in course.files()}
    report = course.build()
    assert report.written == ()
    assert "up to date: 4 files" in str(report)
    assert {name: os.stat(course.root / name).st_mtime_ns for name in course.files()} == before


def test_repair(course):
    """Is only what differs written anew?"""
    before = course.files()
    course.unsolved.write_bytes(b"broken")
    course.vectors.unlink()
    report = course.build()
    assert set(report.written) == {"assignments/01_small/01_small.ipynb", "data/checks.h5"}
    assert course.files() == before


def test_elsewhere(course, tmp_path):
    """Can the course be built into another folder?"""
    before = course.files()
    out = tmp_path / "out"
    build(course.root, out, assignments=course.assignments)
    assert course.files() == before
    for name in generated_files(course.assignments):
        assert (out / name).read_bytes() == before[name]


def test_another_process(course, tmp_path):
    """Does a build in another process, with another hash seed and PATH, give the same bytes?"""
    script = """
        import sys
        from pathlib import Path
        from autograder.authoring.build import build
        from autograder.key import find_exercise
        from autograder.key.exercise import Assignment
        found = tuple(find_exercise("01_activations", name) for name in ("sigmoid", "relu"))
        build(Path(sys.argv[1]), Path(sys.argv[2]), assignments=[Assignment("01_small", found)])
    """
    subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(course.root), str(tmp_path / "out")],
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT), "PATH": "/nowhere"},
        check=True,
    )
    for name in generated_files(course.assignments):
        assert (tmp_path / "out" / name).read_bytes() == (course.root / name).read_bytes()


def test_all_or_nothing(course):
    """Is nothing written, not even by a sound source, when another source is refused?"""
    course.edit("The sigmoid makes", "The sigmoid always makes")
    (course.root / "solutions" / "02_nothing.py").write_text("# %%\n")
    before = course.files()
    with pytest.raises(SourceProblems, match=r"solutions/02_nothing.py: the answer key has no"):
        course.build()
    assert course.files() == before


def test_files_beside_the_notebook(course):
    """Is a file refused that nbgrader would hand out to learners?"""
    (course.solved.parent / "answers.txt").write_text("relu: np.maximum")
    (course.root / "solutions" / "notes.txt").write_text("nobody gets this")
    with pytest.raises(SourceProblems) as refused:
        course.build()
    (problem,) = refused.value.problems
    assert problem.file == "solutions/01_small/answers.txt"
    assert "one level up" in problem.fix


def test_failing_write(course, monkeypatch):
    """Is everything as before when a file cannot be written?"""
    course.edit("The sigmoid makes", "The sigmoid always makes")
    before = course.files()
    monkeypatch.setattr(os, "replace", None)
    with pytest.raises(TypeError):
        course.build()
    assert course.files() == before


def test_vectors(course, small_assignment):
    """Do the test vectors hold the exercises in their order?"""
    found = read_vectors(course.vectors, "01_small")
    assert list(found) == [exercise.name for exercise in small_assignment.exercises]


def test_progress(course):
    """Does it say what it does, in plain words?"""
    said = []
    build(course.root, assignments=course.assignments, progress=said.append)
    assert said == [
        "reading the sources",
        "making the notebooks",
        "working out the test vectors",
        "working out the right values of the parts of answers",
    ]
