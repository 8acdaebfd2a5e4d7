"""Does the gate let a sound course through, and is every planted fault caught?"""

import re

import pytest

from autograder.authoring import verify as module
from autograder.authoring.notebooks import from_bytes, to_bytes
from autograder.authoring.verify import verify

NOTEBOOK = "assignments/01_small/01_small.ipynb"
SOURCE = "solutions/01_small.py"


@pytest.fixture
def unrun(monkeypatch):
    """Leave out what takes long, where the fault is seen without it."""
    monkeypatch.setattr(module, "notebook_problems", lambda *_: [])


def test_sound(course):
    """Does a sound course pass, and is nothing in it changed?"""
    before = course.files()
    assert course.verify() == []
    assert course.files() == before


@pytest.mark.parametrize("file", ["solved", "unsolved", "vectors", "places"])
def test_one_changed_byte(course, unrun, file):
    """Is a generated file with one other byte caught?"""
    path = getattr(course, file)
    data = bytearray(path.read_bytes())
    half = len(data) // 2
    every = (*range(half, len(data)), *range(half))
    # In a word: HDF5 leaves gaps between what it keeps, and the last digits of numbers (ffffff is
    # in 0.4) may differ.
    place = next(one for one in every if re.match(rb"(?!f{6})[a-z]{6}", data[one : one + 6]))
    data[place] ^= 0x20
    path.write_bytes(data)
    problem = course.verify()[0]
    assert problem.file == path.relative_to(course.root).as_posix()
    line = None if file in ("vectors", "places") else data[:place].count(b"\n") + 1
    assert (problem.line, problem.what) == (line, "the file is not what the sources give")
    assert "run `autograder build`" in problem.fix


def test_one_byte_more(course, unrun):
    """Is a byte too many at the end caught?"""
    course.unsolved.write_bytes(course.unsolved.read_bytes() + b"\n")
    (problem,) = course.verify()
    lines = course.unsolved.read_text(encoding="utf-8").count("\n")
    assert (problem.file, problem.line) == (NOTEBOOK, lines + 1)


def test_forgotten_build(course, unrun):
    """Is an edited source caught whose build was forgotten, in both notebooks?"""
    course.edit("The sigmoid makes", "The sigmoid always makes")
    assert [problem.file for problem in course.verify()] == [
        "solutions/01_small/01_small.ipynb",
        NOTEBOOK,
    ]


@pytest.mark.parametrize("file", ["solved", "unsolved", "vectors", "places"])
def test_missing_file(course, unrun, file):
    """Is a missing generated file named?"""
    path = getattr(course, file)
    path.unlink()
    (problem,) = course.verify()
    assert problem.file == path.relative_to(course.root).as_posix()
    assert problem.what == "the generated file is missing"
    assert "autograder build" in problem.fix


def test_without_vectors(course):
    """Is a course without test vectors reported once, and not for each check that fails then?"""
    course.vectors.unlink()
    assert [problem.file for problem in course.verify()] == ["data/checks.h5"]


def test_extra_file(course, unrun):
    """Is a file that nobody generates named?"""
    (course.root / "assignments" / "01_small" / "answers.txt").write_text("0")
    (problem,) = course.verify()
    assert problem.file == "assignments/01_small/answers.txt"
    assert "remove it" in problem.fix


def test_leaked_line(course, unrun):
    """Is a line of the solution caught in the learner's notebook?"""
    course.edit(
        '"    # YOUR CODE HERE\\n",\n    "    raise NotImplementedError()"\n   ]\n  },\n  {\n'
        '   "cell_type": "code",\n   "execution_count": null,\n   "id": "relu"',
        '"    return np.where(np.asarray(z) > 0, z, 0)"\n   ]\n  },\n  {\n'
        '   "cell_type": "code",\n   "execution_count": null,\n   "id": "relu"',
        course.unsolved,
    )
    stale, leak = course.verify()
    assert (stale.file, leak.file) == (NOTEBOOK, NOTEBOOK)
    assert "'return np.where(np.asarray(z) > 0, z, 0)'" in leak.what
    assert "solutions/01_small.py:32" in leak.what


def test_left_marker(course, unrun):
    """Is a marker caught that has come through to learners?"""
    course.edit('"check(relu)"', '"### END SOLUTION\\n",\n    "check(relu)"', course.unsolved)
    stale, leak = course.verify()
    assert stale.line == leak.line
    assert leak.what == "the marker END SOLUTION reaches learners"


def test_unformatted_source(course, unrun):
    """Is a source caught that is not formatted, though it gives the same notebooks otherwise?"""
    course.edit("# %% check relu", "\n\n# %% check relu")
    (problem,) = course.verify()
    assert (problem.file, problem.fix) == (SOURCE, f"run: ruff format {SOURCE}")


def test_refused_source(course, unrun):
    """Is a refused source reported together with the strays, each file once?"""
    course.edit("# %% check relu", "# %% chek relu")
    (course.root / "data" / "old.h5").write_bytes(b"")
    (course.root / "solutions" / "03_new.py").write_text("# %%\n")
    said = []
    problems = verify(course.root, assignments=course.assignments, progress=said.append)
    found = {(problem.file, problem.line) for problem in problems}
    assert {(SOURCE, 36), ("data/old.h5", None), ("solutions/03_new.py", None)} <= found
    assert [problem.file for problem in problems].count("solutions/03_new.py") == 1
    assert any("were not checked" in line for line in said)


def test_broken_notebook(course):
    """Is a notebook that is no JSON reported as not fresh, and the rest checked all the same?"""
    course.unsolved.write_bytes(b"[]")
    (problem,) = course.verify()
    assert (problem.file, problem.line) == (NOTEBOOK, 1)


def test_failing_notebooks(course):
    """Is everything caught that only running the notebooks shows?"""
    course.edit("    return np.where(np.asarray(z) > 0, z, 0)", "    return np.where(z > 0, z, 1)")
    course.edit(
        '# %% tags=["exploration"]\nnumbers = np.arange(3)',
        '# %% tags=["exploration"]\nnumbers = np.log(np.zeros(3))',
    )
    course.edit("# %%\nnumbers = np.arange(3)", "# %%\nnumbers = sigmoid(numbers).undefined")
    course.build()
    notebook = from_bytes(course.unsolved.read_bytes())
    cells = {cell.id: cell for cell in notebook.cells}
    cells["sigmoid-solution"].source = "def sigmoid(z):\n    return (1 + np.tanh(z / 2)) / 2"
    cells["relu-solution"].source = "def relu(z):\n    return None"
    course.unsolved.write_bytes(to_bytes(notebook))

    found = {(p.file, p.line, p.what.split(" points")[0].split(": ")[0]) for p in course.verify()}
    logs, stops = cell_id(notebook, "np.log"), cell_id(notebook, "undefined")
    assert found == {
        (NOTEBOOK, 72, "the file is not what the sources give"),
        (SOURCE, 28, "the solution of 'relu' earns 0 of 2"),
        (SOURCE, 39, f"in the solved notebook the cell {logs!r} writes to stderr"),
        (SOURCE, 42, f"in the solved notebook the cell {stops!r} stops with AttributeError"),
        (SOURCE, 39, f"in the unsolved notebook the cell {logs!r} writes to stderr"),
        (SOURCE, 42, f"in the unsolved notebook the cell {stops!r} stops with AttributeError"),
        (NOTEBOOK, None, "'sigmoid' (line 15 of solutions/01_small.py) earns 2"),
        (NOTEBOOK, None, "'relu' (line 28 of solutions/01_small.py) is not the empty exercise"),
    }


def cell_id(notebook, text):
    return next(cell.id for cell in notebook.cells if text in cell.source)


def test_missing_checks(course):
    """Is a notebook caught that has lost a check?"""
    for path in (course.solved, course.unsolved):
        notebook = from_bytes(path.read_bytes())
        notebook.cells = [cell for cell in notebook.cells if cell.id != "relu"]
        path.write_bytes(to_bytes(notebook))
    told = [problem.what for problem in course.verify()]
    assert "the solution notebook has no check of 'relu'" in told
    assert "there is no check of 'relu' (line 28 of solutions/01_small.py)" in told


def test_without_ruff(course, unrun, monkeypatch):
    """Is it said, not silently skipped, when ruff is not there?"""
    monkeypatch.setattr(module, "can_format", lambda: False)
    said = []
    assert verify(course.root, assignments=course.assignments, progress=said.append) == []
    assert any("ruff is not installed" in line for line in said)
