"""Is every answer found that learners could read?"""

import base64
import io
import json
import marshal
import py_compile
import struct
import subprocess
import zlib

import h5py
import nbformat
import numpy as np
import pytest

from autograder.authoring.leaks import leak_problems
from autograder.authoring.notebooks import from_bytes, to_bytes
from autograder.authoring.source import read_sources
from autograder.checks.values import pack
from autograder.edition import learner_files
from autograder.key.fresh import variant_seeds
from autograder.key.vectors import cases_of

NOTEBOOK = "assignments/01_small/01_small.ipynb"


def leaks(course, *files):
    sources = read_sources(course.root, course.assignments)
    return leak_problems(course.root, files or own_files(course), sources, course.root)


def own_files(course):
    """Name the learner's files but those of the package, to which the small course has a link."""
    root = course.root.resolve()
    listed = learner_files(root, assignments=True)
    return [one for one in listed if (root / one).resolve().is_relative_to(root)]


def plant(course, name, data):
    path = course.root / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return leaks(course, name)


def change(course, name, text):
    """Append a text to a cell of the learner's notebook."""
    notebook = from_bytes(course.unsolved.read_bytes())
    (cell,) = [cell for cell in notebook.cells if cell.id.startswith(name)]
    cell.source += f"\n{text}"
    course.unsolved.write_bytes(to_bytes(notebook))


def hidden(course):
    """An array of a case that learners do not see."""
    (assignment,) = course.assignments
    seed = variant_seeds(assignment.name)[0]
    cases = cases_of(assignment, assignment.exercises[0], seed)
    return max(pack([case.args for case in cases])[1], key=np.size)


def test_sound(course):
    """Is the learner edition of a sound course, with the package, free of leaks?"""
    everything = learner_files(course.root, assignments=True)
    assert len(everything) > len(own_files(course)) > 1
    assert leaks(course, *everything) == []


@pytest.mark.parametrize(
    ("cell", "text", "origin"),
    [
        ("sigmoid-solution", "    below = 1 + np.exp(-np.asarray(z))", "01_small.py:19"),
        ("setup", "below=1+np.exp( -np.asarray(z) )", "01_small.py:19"),
        ("setup", "other = np.exp(-np.array(x)) + 1.0", "01_small.py:19"),
        ("relu-solution", "    return np.where(np.asarray(z) > 0, z, 0)", "01_small.py:32"),
        ("relu-solution", "    return np.maximum(0, z)", "the answer key of 'relu'"),
        ("relu-solution", "    return max(q, 0)", "the answer key of 'relu'"),
        (
            "why_relu",
            "Its slope is 1 wherever the number is positive, so that nothing vanishes.",
            "01_small.py:",
        ),
    ],
)
def test_leaks_in_a_notebook(course, cell, text, origin):
    """Is an answer found in whatever cell, layout and names it stands?"""
    change(course, cell, text)
    problem, *_ = leaks(course)
    assert problem.file == NOTEBOOK
    assert f"in the cell {cell!r}" in problem.what
    assert origin in problem.what
    assert "autograder build" in problem.fix


def test_leak_from_the_source(course):
    """Is an answer that the author's own prose gives away found, with the line of the prose?"""
    course.edit(
        "# The sigmoid makes a probability of any number.",
        "# Write `below = 1 + np.exp(-np.asarray(z))`.",
    )
    course.build()
    (problem,) = leaks(course)
    assert "(line 11 of solutions/01_small.py)" in problem.what
    assert "word it differently" in problem.fix


def test_short_solutions(course):
    """Is a short solution secret as a whole, though each of its lines is ordinary?"""
    course.edit(
        "    return np.where(np.asarray(z) > 0, z, 0)\n",
        "    enough = z >= 0\n    return z * enough\n",
    )
    course.build()
    change(course, "setup", "enough = z >= 0")
    assert leaks(course) == []
    change(course, "setup", "gated = z * enough")
    (problem,) = leaks(course)
    assert "01_small.py:32" in problem.what


@pytest.mark.parametrize("marker", ["### BEGIN SOLUTION", "END SOLUTION", "### BEGIN HIDDEN TESTS"])
def test_markers(course, marker):
    """Is a marker found, with its line in the file?"""
    change(course, "setup", marker)
    (problem,) = leaks(course)
    lines = course.unsolved.read_text(encoding="utf-8").splitlines()
    assert problem.file == NOTEBOOK
    assert marker in lines[problem.line - 1]
    assert "reaches learners" in problem.what


def test_outputs(course):
    """Are outputs and counts found, which may show answers?"""
    notebook = from_bytes(course.unsolved.read_bytes())
    notebook.cells[1].execution_count = 1
    notebook.cells[4].outputs = [nbformat.v4.new_output("stream", text="0.5")]
    course.unsolved.write_bytes(to_bytes(notebook))
    assert [problem.what for problem in leaks(course)] == [
        "in the cell 'setup': outputs, which may show answers",
        "in the cell 'sigmoid': outputs, which may show answers",
    ]


PYTHON = "def logistic(x):\n    little = np.exp(-abs(x))\n    part = little / (little + 1)\n"
SCRIPT = "const f = x => { const e = Math.exp(-Math.abs(x)); return e / (1 + e); };"


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [("hint.py", "y = np.where(x >= 0, 1 / (s + 1), s / (s + 1))", 1), ("a.py", PYTHON, 2)],
)
def test_renamed_line(course, name, text, line):
    """Is a line of the key found under other names, with its own line?"""
    problem, *_ = plant(course, name, text)
    assert (problem.file, problem.line) == (name, line)
    assert "the answer key of 'sigmoid'" in problem.what


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.js", "const y = x >= 0 ? 1 / (1 + s) : s / (1 + s);"),
        ("page.js", SCRIPT),
        ("README.md", "Use `np.where(x >= 0, 1 / (1 + s), s / (1 + s))`."),
        ("text.json", json.dumps({"hint": ["x", "max(0, z)"]})),
        ("a.toml", 'hint = """\nnp.where(x >= 0, 1 / (1 + s), s / (1 + s))\n"""'),
    ],
)
def test_other_languages(course, name, text):
    """Is an answer found in JavaScript, Markdown, JSON and TOML?"""
    problem, *_ = plant(course, name, text)
    assert problem.file == name
    assert "the answer key of" in problem.what


def test_bytecode(course):
    """Is compiled Python found, whatever is in it?"""
    source = course.root / "harmless.py"
    source.write_text("a = 1\n")
    compiled = py_compile.compile(str(source), str(course.root / "harmless.pyc"), doraise=True)
    (problem,) = leaks(course, "harmless.pyc")
    assert compiled.endswith(problem.file)
    assert "bytecode" in problem.what
    assert problem.fix == "delete it"


def test_unknown_kind(course):
    """Is a file refused that the search cannot take apart?"""
    problems = plant(course, "code.bin", b"\xff\0" + marshal.dumps(compile("a = 1", "a", "exec")))
    assert ["cannot be searched" in problem.what for problem in problems] == [True]


def test_picture_metadata(course):
    """Is an answer found in a picture's metadata, also in that of one in a notebook?"""
    inside = b"Comment\0\0" + zlib.compress(b"max(0, z) is the whole of it")
    chunk = struct.pack(">I", len(inside)) + b"zTXt" + inside + struct.pack(">I", 0)
    picture = b"\x89PNG\r\n\x1a\n" + chunk
    problem, *_ = plant(course, "picture.png", picture)
    assert "in the picture's metadata" in problem.what
    notebook = from_bytes(course.unsolved.read_bytes())
    notebook.cells[0].attachments = {"a.png": {"image/png": base64.b64encode(picture).decode()}}
    course.unsolved.write_bytes(to_bytes(notebook))
    problem, *_ = leaks(course)
    assert "the picture's metadata" in problem.what
    assert "the cell" in problem.what


def test_string_in_hdf5(course):
    """Is an answer found in a string of an HDF5 file?"""
    with h5py.File(course.vectors, "a") as file:
        file["01_small/relu"].attrs["hint"] = "np.maximum(0, z)"
    problem, *_ = leaks(course, "data/checks.h5")
    assert "the answer key of 'relu'" in problem.what


def test_hidden_case(course):
    """Is an array of a hidden case found in HDF5, in NumPy's files, in a pickle and in JSON?"""
    array, packed = hidden(course), io.BytesIO()
    np.savez_compressed(packed, a=array)
    with h5py.File(course.vectors, "a") as file:
        file["more"] = array
    planted = {
        "data/checks.h5": course.vectors.read_bytes(),
        "more.npz": packed.getvalue(),
        "more.pickle": array.dumps(),
        "more.json": json.dumps(array.tolist()),
        "more.py": f"a = {np.round(array, 4).tolist()}",
    }
    for name, data in planted.items():
        told = [problem.what for problem in plant(course, name, data)]
        assert any("numbers of a hidden case of 'sigmoid'" in what for what in told), name


def test_history(course):
    """Is a deleted file found that git has kept, and the way out told?"""

    def git(*arguments):
        who = ("-c", "user.name=A", "-c", "user.email=a@b.c")
        subprocess.run(["git", *who, *arguments], cwd=course.root, check=True, capture_output=True)

    git("init")
    (course.root / "answers.py").write_text("def gate(q):\n    return np.maximum(q, 0)\n")
    git("add", "answers.py")
    git("commit", "-m", "Add")
    git("rm", "answers.py")
    git("commit", "-m", "Remove")
    (problem,) = leaks(course)
    assert problem.file.startswith(".git: answers.py (")
    assert problem.line == 2
    assert "new repository" in problem.fix


def test_unreadable_history(course):
    """Is a history refused that cannot be searched?"""
    (course.root / ".git").write_text("nothing")
    (problem,) = leaks(course)
    assert problem.file == ".git"
    assert "cannot be searched" in problem.what


def test_leaks_in_the_package(course):
    """Is an answer found in the modules that learners get?"""
    (course.root / "autograder").unlink()
    module = course.root / "autograder" / "checks" / "hint.py"
    module.parent.mkdir(parents=True)
    module.write_text("def help(z):\n    return np.maximum(0, z)\n")
    (problem,) = leaks(course)
    assert (problem.file, problem.line) == ("autograder/checks/hint.py", 2)
    assert "the answer key of 'relu'" in problem.what
