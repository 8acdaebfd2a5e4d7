"""Does the instructor's notebook carry nbgrader's metadata, and nothing that changes by itself?"""

import json

import nbformat
import pytest
from nbgrader.nbgraderformat import MetadataValidator

from autograder.authoring.cells import SourceCell
from autograder.authoring.notebooks import (
    READ_ONLY,
    cell_ids,
    from_bytes,
    instructor_notebook,
    is_to_read,
    to_bytes,
)
from autograder.authoring.source import read_sources


@pytest.fixture
def source(new_course):
    (source,) = read_sources(new_course.root, new_course.assignments)
    return source


@pytest.fixture
def notebook(source):
    return instructor_notebook(source)


def test_valid(notebook):
    """Do nbformat and nbgrader accept it as what it is?"""
    nbformat.validate(notebook)
    MetadataValidator().validate_nb(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)


def test_graded_cells(notebook):
    """Does each role have its id, flags and points?"""
    told = {
        cell.id: (meta.grade, meta.solution, meta.locked, meta.get("points"))
        for cell in notebook.cells
        if (meta := cell.metadata.get("nbgrader"))
    }
    assert told == {
        "setup": (False, False, True, None),
        "sigmoid-solution": (False, True, False, None),
        "sigmoid": (True, False, True, 2),
        "relu-solution": (False, True, False, None),
        "relu": (True, False, True, 2),
        "why_relu": (True, True, False, 2),
    }
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            assert cell.metadata.nbgrader.grade_id == cell.id
            assert cell.metadata.nbgrader.schema_version == 3


def test_other_cells(notebook):
    """Do the other cells have ids by content, also where two are equal, and is text read-only?"""
    plain = [cell for cell in notebook.cells if "nbgrader" not in cell.metadata]
    assert [cell.metadata for cell in plain] == [
        READ_ONLY,
        READ_ONLY,
        {"tags": ["exploration"]},
        {},
    ]
    first, second = plain[2:]
    assert first.source == second.source
    assert first.id[:-2] == second.id[:-2]
    assert (first.id[-2:], second.id[-2:]) == ("-0", "-1")


@pytest.mark.parametrize(
    ("role", "kind", "text", "tags", "read"),
    [
        ("", "markdown", "# Title", (), True),
        ("question", "markdown", "Because.", (), False),
        ("", "code", "plots.one_neuron()", (), True),
        ("", "code", "plots.activation(sigmoid)", (), True),
        ("", "code", "plots.slopes(sigmoid, z=1)", (), False),  # z is there to be changed
        ("", "code", "plots.mislabelled(network)", ("exploration",), False),
        ("", "code", "x = 1", (), False),
        ("exercise", "code", "def f(): pass", (), False),
    ],
)
def test_text_and_pictures_are_to_be_read(role, kind, text, tags, read):
    """Can text and pictures not be changed, and all that a learner is asked to change be?"""
    assert is_to_read(SourceCell(role, "name", kind, text, 1, 2, tags=tags)) is read


def test_notebook_metadata(notebook):
    """Is there a fixed kernel and no output, count or editor's metadata?"""
    assert notebook.metadata == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


def test_an_edit_changes_one_id(new_course, source):
    """Does an edit in one cell leave the ids of all others alone?"""
    before = cell_ids(source)
    new_course.edit("of any number", "of each number")
    (source,) = read_sources(new_course.root, new_course.assignments)
    changed = [pair for pair in zip(before, cell_ids(source), strict=True) if len(set(pair)) > 1]
    assert len(changed) == 1


def test_bytes(notebook):
    """Is a notebook written sorted, indented by one, in UTF-8 and with one end of line?"""
    data = to_bytes(notebook)
    text = data.decode()
    assert text == json.dumps(json.loads(text), sort_keys=True, indent=1, ensure_ascii=False) + "\n"
    assert to_bytes(from_bytes(data)) == data


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"{}", b'{"nbformat": 3}', b"\xff", b'{"cells": 1}', b"null"]
)
def test_no_notebook(data):
    """Is something that is no notebook refused with a ValueError?"""
    with pytest.raises(ValueError):  # noqa: PT011
        from_bytes(data)


@pytest.mark.parametrize(
    ("code", "picture"),
    [
        ("plots.activation(sigmoid)", True),
        ("plots.activation(\n    relu,\n)\nplots.loss(cross_entropy_loss)", True),
        ("trained = plots.train(model)", False),
        ("plots.activation(sigmoid)\nnumbers = 3", False),
        ("print(plots)", False),
        ("%matplotlib inline", False),
        ("# nothing", False),
    ],
)
def test_pictures(new_course, code, picture):
    """Is a cell that does nothing but draw tagged as a picture, and no other?"""
    new_course.edit("# %%\nnumbers = np.arange(3)", f"# %%\n{code}")
    (source,) = read_sources(new_course.root, new_course.assignments)
    cell = instructor_notebook(source).cells[-2]
    assert cell.source == code
    assert cell.metadata.get("tags", []) == (["picture"] if picture else [])
