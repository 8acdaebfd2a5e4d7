"""Is every answer found that learners could read?"""

import nbformat
import pytest

from autograder.authoring.leaks import key_secrets, leak_problems, source_secrets
from autograder.authoring.notebooks import from_bytes, to_bytes
from autograder.authoring.source import read_sources
from autograder.edition import learner_files

NOTEBOOK = "assignments/01_small/01_small.ipynb"


def leaks(course):
    sources = read_sources(course.root, course.assignments)
    files = learner_files(course.root, assignments=True)
    return leak_problems(course.root, files, sources)


def change(course, name, text):
    """Append a text to a cell of the learner's notebook."""
    notebook = from_bytes(course.unsolved.read_bytes())
    (cell,) = [cell for cell in notebook.cells if cell.id.startswith(name)]
    cell.source += f"\n{text}"
    course.unsolved.write_bytes(to_bytes(notebook))


def test_sound(course):
    """Is the learner edition of a sound course free of leaks?"""
    assert leaks(course) == []


def test_secrets(course, small_assignment):
    """Are solutions, model answers and references secret, line by line where a line tells much?"""
    (source,) = read_sources(course.root, course.assignments)
    told = {(secret.text.strip(), secret.origin.split()[-1]) for secret in source_secrets(source)}
    assert told == {
        ("below = 1 + np.exp(-np.asarray(z))", "solutions/01_small.py:19"),
        ("return np.where(np.asarray(z) > 0, z, 0)", "solutions/01_small.py:32"),
        (
            "Its slope is 1 wherever the number is positive, so that nothing vanishes.",
            "solutions/01_small.py:46",
        ),
    }
    references = [secret.text.strip() for secret in key_secrets(small_assignment)]
    assert "return np.maximum(0, z)" in references
    assert not any('"""' in text for text in references)


@pytest.mark.parametrize(
    ("cell", "text", "origin"),
    [
        ("sigmoid-solution", "    below = 1 + np.exp(-np.asarray(z))", "01_small.py:19"),
        ("setup", "below=1+np.exp( -np.asarray(z) )", "01_small.py:19"),
        ("relu-solution", "    return np.where(np.asarray(z) > 0, z, 0)", "01_small.py:32"),
        ("relu-solution", "    return np.maximum(0, z)", "the answer key of 'relu'"),
        (
            "why_relu",
            "Its slope is 1 wherever the number is positive, so that nothing vanishes.",
            "01_small.py:46",
        ),
    ],
)
def test_leaks_in_a_notebook(course, cell, text, origin):
    """Is an answer found in whatever cell and layout it stands?"""
    change(course, cell, text)
    (problem,) = leaks(course)
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
        "    positive = z > 0\n    return z * positive\n",
    )
    course.build()
    change(course, "setup", "    positive = z > 0")
    assert leaks(course) == []
    change(course, "setup", "    return z * positive")
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
        "the cell 'setup' has outputs",
        "the cell 'sigmoid' has outputs",
    ]


def test_leaks_in_the_package(course):
    """Is an answer found in the modules that learners get?"""
    (course.root / "autograder").unlink()
    module = course.root / "autograder" / "checks" / "hint.py"
    module.parent.mkdir(parents=True)
    module.write_text("def help(z):\n    return np.maximum(0, z)\n")
    (problem,) = leaks(course)
    assert problem.file == "autograder/checks/hint.py"
    assert "the answer key of 'relu'" in problem.what
