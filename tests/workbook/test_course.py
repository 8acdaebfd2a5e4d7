"""Tests of autograder.workbook.course."""

import json
from pathlib import Path

import pytest

from autograder.key import COURSE as KEY
from autograder.workbook.course import read_cells, read_course, workbook_folder
from tests.workbook.conftest import COURSE, code, path_of, save

ROOT = Path(__file__).resolve().parents[2]


def test_the_map(root):
    """Does the map have each notebook with title, time, exercises and questions, in order?"""
    first, second = read_course(root)
    assert (first.title, first.time) == ("1. First steps", "90 minutes")
    assert first.exercises == ("sigmoid", "relu")
    assert first.path == "assignments/01_first/01_first.ipynb"
    sigmoid, _, why = first.tasks
    assert (sigmoid.points, sigmoid.place, sigmoid.in_words) == (2, "about-sigmoid", False)
    assert (why.name, why.title, why.points, why.in_words) == ("why", "Question: why?", 3, True)
    assert second.name == "02_second"


def test_the_map_of_this_course():
    """Has each notebook the key's exercises and a short time, and every task a place and points?"""
    course = read_course(ROOT)
    names = [tuple(exercise.name for exercise in one.exercises) for one in KEY]
    assert [one.exercises for one in course] == names
    assert [one.time for one in course][:2] == ["90 minutes", "two and a half hours"]
    assert all(task.points and task.place for one in course for task in one.tasks)


def test_copies_are_left_out(root):
    """Are a copied notebook and a copied cell left out?"""
    made = COURSE["01_first"]
    save(root, "01_first", [*made, made[3]])
    other = path_of(root, "01_first").with_name("01_first-Copy1.ipynb")
    other.write_bytes(path_of(root, "01_first").read_bytes())
    assert [one.exercises for one in read_course(root)] == [("sigmoid", "relu"), ("model",)]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"cells": 1}', b'{"cells": [1]}', b'{"cells": [{}]}', b"\xff", b"null"],
)
def test_what_is_no_notebook(root, data):
    """Is a notebook that cannot be read left out of the map, and the others not?"""
    path = path_of(root, "01_first")
    path.write_bytes(data)
    with pytest.raises(ValueError, match=r"01_first[.]ipynb is no notebook"):
        read_cells(path)
    assert [one.name for one in read_course(root)] == ["02_second"]


def test_cells_without_ids_and_metadata(root):
    """Is a notebook read that some program saved without ids, or with strange metadata?"""
    made = [{k: v for k, v in cell.items() if k != "id"} for cell in COURSE["01_first"]]
    made += [code("1") | {"metadata": {"nbgrader": 7}}, code(["a = 1\n", "b = 2"])]
    save(root, "01_first", made)
    first = read_course(root)[0]
    assert [task.place for task in first.tasks] == ["", "", ""]
    assert read_cells(path_of(root, "01_first"))[-1]["source"] == "a = 1\nb = 2"


def test_windows_line_endings(root):
    """Is a notebook read whose lines end as on Windows?"""
    path = path_of(root, "01_first")
    path.write_bytes(
        json.dumps(json.loads(path.read_bytes()), indent=1).replace("\n", "\r\n").encode()
    )
    assert read_course(root)[0].time == "90 minutes"


def test_the_folder_of_the_workbook():
    """Is the workbook's folder the one that holds the package?"""
    assert workbook_folder() == ROOT
