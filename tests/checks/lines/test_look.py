"""Tests of autograder.checks.lines.look: a function, line by line."""

import numpy as np

from autograder.checks.contract import Vectors
from autograder.checks.lines.look import look, warnings_of
from autograder.checks.lines.sheet import Sheet
from tests.checks.lines.called import BACK, CASE, RIGHT, defined

VECTORS = Vectors("00_test", "back", 0, 1, BACK, (), (CASE,), (None,))
TABLE = RIGHT.replace("np.sum(dZ)\n", "np.sum(dZ[:1] * dZ[:1].T)\n")


def shown(source, *, passed=False, **names):
    scope, function = defined(source, **names)
    return look(VECTORS, function, scope, CASE, passed=passed)


def test_each_line_is_put_down():
    """Are the arguments, each line and the sizes told?"""
    sheet = shown(RIGHT)
    assert sheet.given == "`dZ` (n, m), `A` (n_prev, m), `W` (n, n_prev)"
    assert [(one.number, one.made) for one in sheet.lines][:2] == [
        (2, "(n, n_prev)"),
        (3, "(n, 1)"),
    ]
    assert sheet.sizes == "n = 4, m = 5, n_prev = 3"
    assert sheet.misfit == ""


def test_one_line_is_marked():
    """Is the first line that does not fit marked, and in an answer that is right none?"""
    source = RIGHT.replace(", keepdims=True", "")
    assert [one.number for one in shown(source).lines if one.marked] == [3]
    assert not any(one.marked for one in shown(source, passed=True).lines)


def test_a_loop_is_told_once_for_each_shape():
    """Is a turn that makes the same not told again, and one that makes another shape is?"""
    loop = "def back(dZ, A, W):\n    for k in range(4):\n        x = dZ[:, : 5 - k // 2]\n        y = A\n"
    made = [(one.number, one.made) for one in shown(loop).lines]
    assert made == [(3, "(n, m)"), (4, "(n_prev, m)"), (3, "(n, n) in turn 3")]


def test_a_function_that_stops_is_told_up_to_there():
    """Is the line that stopped the last one, and marked?"""
    sheet = shown("def back(dZ, A, W):\n    x = A.T\n    return x @ W\n")
    assert [one.number for one in sheet.lines] == [2, 3]
    assert sheet.lines[-1].stops
    assert sheet.lines[-1].marked
    assert "(m, n_prev)" in sheet.misfit


def test_lines_are_counted_as_the_cell_counts_them():
    """Is a line's number that of its cell, where something stands above the function?"""
    assert shown("# mine\n\n" + RIGHT).lines[0].number == 4


def test_a_function_may_do_more_than_compute():
    """Is a function looked into that imports, and one without a source of its own not?"""
    shown_ = shown("def back(dZ, A, W):\n    import math\n    return dZ * math.pi\n")
    assert [one.made for one in shown_.lines] == ["(n, m)"]
    scope, function = defined("back = np.vectorize(lambda dZ, A, W: dZ)")
    assert not isinstance(look(VECTORS, function, scope, CASE, passed=False), Sheet)
    assert warnings_of(VECTORS, function, scope, CASE) is None


def test_a_table_is_warned_of():
    """Is the warning for the panel the line with both parts, and nothing where there is none?"""
    for source, count in ((TABLE, 1), (RIGHT, 0)):
        scope, function = defined(source)
        found = warnings_of(VECTORS, function, scope, CASE)
        assert [one.startswith("Line 4: `dZ[:1]` (1, m) * ") for one in found] == [True] * count


def test_sizes_that_are_arguments_are_told():
    """Are whole numbers given told as such?"""
    from autograder.checks.contract import Case, Contract
    from autograder.checks.forms import Size, form

    contract = Contract("back(n_x)", {"n_x": Size("n_x")}, form("n_x 1", "w"))
    case = Case("", (2,))
    vectors = Vectors("00_test", "back", 0, 1, contract, (), (case,), (np.ones((2, 1)),))
    scope, function = defined("def back(n_x):\n    return np.zeros((n_x, 1))\n")
    sheet = look(vectors, function, scope, case, passed=False)
    assert sheet.given == "`n_x` = 4"
    assert sheet.lines[0].made == "(n_x, 1)"


def test_arguments_of_several_layers_are_told():
    """Is a list over the layers told as such, and a tuple by what is in it?"""
    from autograder.checks.contract import Case, Contract
    from autograder.checks.forms import form, list_of, tuple_of

    one = np.ones((1, 1))
    inside = tuple_of(A="n_prev m", W="n n_prev")
    takes = {"cache": form(inside, "cache"), "caches": form(list_of(inside), "caches")}
    contract = Contract("back(cache, caches)", takes, form("*", "x"))
    case = Case("", ((one, one), [(one, one)]))
    vectors = Vectors("00_test", "back", 0, 1, contract, (), (case,), (one,))
    scope, function = defined("def back(cache, caches):\n    return cache[0]\n")
    sheet = look(vectors, function, scope, case, passed=False)
    assert sheet.given == "`A` (n_prev, m), `W` (n, n_prev), `caches` of 3 layers"
