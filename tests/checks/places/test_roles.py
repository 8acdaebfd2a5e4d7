"""Tests of autograder.checks.places.roles: right values in a file."""

import numpy as np

from autograder.checks.contract import Case
from autograder.checks.forms import form
from autograder.checks.places.collecting import cases_for, collect
from autograder.checks.places.roles import read_roles, write_roles
from tests.checks.places.wrong import program_of
from tests.checks.small import contract, vectors_of


def test_a_file_gives_back_what_was_written(tmp_path):
    """Are values, names, shares and cases the same, and the bytes, too?"""
    cases = Case("a", (np.array([1.0, 2.0]),)), Case("b", (np.array([3.0, 5.0]),))
    vectors = vectors_of(lambda x: 2 * x, contract("double(x)", form("like x", "y")), *cases)
    source = 'def double(x):\n    d = {"a": (x, "relu", [1, True])}\n    return x + x\n'
    program = program_of(source, "double")
    table = collect([program], vectors, cases_for(program, vectors))
    path = tmp_path / "places.h5"
    written = []
    for _ in range(2):
        write_roles(path, {"00_test/double": table})
        written.append(path.read_bytes())
    assert written[0] == written[1]
    back = read_roles(path, "00_test", "double")
    assert [role.likes for role in back.roles] == [role.likes for role in table.roles]
    assert [role.names for role in back.roles] == [role.names for role in table.roles]
    assert (back.cases, back.drawn) == (table.cases, table.drawn)
    assert any(isinstance(role.values[0][0], dict) for role in back.roles)


def test_what_is_not_there_is_nothing(tmp_path):
    """Is there no error without a file, or without the exercise in it?"""
    assert read_roles(tmp_path / "none.h5", "a", "b") is None
    write_roles(tmp_path / "some.h5", {})
    assert read_roles(tmp_path / "some.h5", "a", "b") is None
