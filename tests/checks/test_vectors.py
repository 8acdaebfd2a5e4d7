"""Tests of autograder.checks.vectors: test vectors in a file."""

import os
from dataclasses import replace
from pathlib import Path

import h5py
import numpy as np
import pytest

from autograder.checks.contract import Case, Tolerance
from autograder.checks.values import same
from autograder.checks.vectors import NoVectors, read_borrowed, read_vectors, write_vectors
from tests.checks.small import DOUBLE, FIRST, X, check, write_course


def test_vectors_come_back_as_they_were(tmp_path):
    """Are contract, cases, results and mistakes read as they were written?"""
    odd = Case(
        "odd",
        ({"W1": X, "n": [1, 2]}, "relu", None),
        "edge",
        Tolerance(1e-3, 1.0),
        {"begin": X.astype("f4")},
        7,
        (0.5, (0.6, 60.0)),
        (1.5,),
    )
    vectors = replace(
        DOUBLE,
        builds_on=("sigmoid",),
        cases=(*DOUBLE.cases, odd),
        expected=(*DOUBLE.expected, (np.array([[True]]), [1, 2.5], "text")),
        mistakes=tuple(replace(m, results=(*m.results, None)) for m in DOUBLE.mistakes),
    )
    write_vectors(tmp_path / "checks.h5", [vectors])
    back = read_vectors(tmp_path / "checks.h5", "00_test")["double"]
    assert back.contract == vectors.contract
    for name in ("assignment", "name", "order", "points", "builds_on"):
        assert getattr(back, name) == getattr(vectors, name)
    assert same(back.expected, vectors.expected)
    for case, right in zip(back.cases, vectors.cases, strict=True):
        assert same(vars(case) | {"tolerance": None}, vars(right) | {"tolerance": None})
        assert case.tolerance == right.tolerance
    for mistake, right in zip(back.mistakes, vectors.mistakes, strict=True):
        assert (mistake.name, mistake.sentence) == (right.name, right.sentence)
        assert same(tuple(mistake.results), tuple(right.results))


def test_the_same_vectors_give_the_same_bytes(tmp_path):
    """Does a file depend on nothing but what is in it?"""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        write_course(tmp_path / name)
    one, other = ((tmp_path / name / "checks.h5").read_bytes() for name in ("one", "other"))
    assert one == other


def test_exercises_are_in_the_order_of_the_course(tmp_path):
    """Is the order that of the course, and not that of the names, here and of what is borrowed?"""
    path = tmp_path / "checks.h5"
    turned = [replace(FIRST[0], order=1), replace(FIRST[1], order=0)]
    write_vectors(path, turned, [("02", one.name, "01_small") for one in turned])
    stored = read_vectors(path, "01_small")
    assert list(stored) == ["sigmoid_derivative", "sigmoid"]
    assert len(stored) == 2
    assert list(read_borrowed(path, "02")) == ["sigmoid_derivative", "sigmoid"]


def test_each_exercise_is_read_when_it_is_used(tmp_path):
    """Is one exercise read without the others, and only once?"""
    path = write_course(tmp_path)
    stored = read_vectors(path, "01_small")
    first = stored["sigmoid"]
    with h5py.File(path, "a") as file:
        del file["01_small/sigmoid_derivative"]["tree"]
    assert stored["sigmoid"] is first
    with pytest.raises(KeyError):
        stored["sigmoid_derivative"]


def test_mistakes_are_read_when_a_name_is_looked_for(tmp_path):
    """Is a right answer checked without them, and is nothing taken from a file that came later?"""
    path = tmp_path / "checks.h5"
    write_vectors(path, [DOUBLE])
    early, late = (read_vectors(path, "00_test")["double"] for _ in range(2))
    assert [one.name for one in early.mistakes] == ["power.extra", "zero.missing"]
    with h5py.File(path, "a") as file:
        del file["00_test/double/mistakes"]
    os.utime(path, (1, 1))
    assert check(lambda x: 2 * x, late).passed
    assert list(late.mistakes) == []
    assert len(early.mistakes) == 2


def test_what_is_borrowed_is_that_of_its_own_notebook(tmp_path):
    """Is a borrowed exercise the same, and no exercise of the notebook that borrows it?"""
    path = write_course(tmp_path)
    assert list(read_vectors(path, "02_small")) == ["predict", "propagate"]
    assert read_borrowed(path, "02_small")["sigmoid"].assignment == "01_small"
    assert len(read_borrowed(path, "01_small")) == 0


def test_missing_vectors_say_what_to_do(tmp_path):
    """Does a missing file or assignment say what to do?"""
    with pytest.raises(NoVectors, match="take the data folder"):
        read_vectors(Path(__file__) / "checks.h5", "01_small")
    with pytest.raises(NoVectors, match="take the data folder"):
        read_vectors(tmp_path / "checks.h5", "01_small")
    with pytest.raises(NoVectors, match="'99_unknown'; it has 01_small, 02_small"):
        read_vectors(write_course(tmp_path), "99_unknown")
