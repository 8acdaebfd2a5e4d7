"""Tests of autograder.checks.error_kinds: what kind of a mistake an error is, where it is sure."""

import linecache

import numpy as np
import pytest

from autograder.checks.call import describe
from autograder.checks.error_kinds import kind_of_errors, kinds_of
from autograder.checks.form_kinds import kind_of_form

NAME = "<ipython-input-error-kinds>"
ROW = np.ones((1, 6))


def crash_of(line, monkeypatch, *given, **names):
    """Return the error of a function ``f(a, b)`` with one line, or some."""
    source = "def f(a, b=None):\n" + "".join(f"    {one}\n" for one in line.split("\n"))
    monkeypatch.setitem(linecache.cache, NAME, (1, None, source.splitlines(True), NAME))
    scope = {"np": np, "pair": lambda x: (x, x), **names}
    exec(compile(source, NAME, "exec"), scope)
    try:
        scope["f"](*given)
    except Exception as error:
        return describe(error)
    raise AssertionError("it does not stop")


def sigmoid(z):
    return z


def step(w, rate):
    return w @ rate


LAYER = {"W1": ROW, "b1": ROW}

# A line, what it is given, and the kind.
ERRORS = {
    "an array in an if": ("return 1 if a > 0 else 0", (ROW,), "whole_array"),
    "Python's max": ("return max(0, a)", (ROW,), "whole_array"),
    "NumPy's max": ("return np.max(0, a)", (ROW,), "largest"),
    "a shape without its bracket": ("return np.zeros(a, 1)", (3,), "own_bracket"),
    "sizes in a bracket": ("return np.random.randn((a, 1))", (3,), "own_bracket"),
    "the roof for a power": ("return a ^ 2", (ROW,), "power"),
    "a text and a number": ("return 'W' + a", (1,), "text"),
    "a decimal count": ("L = a / 2\nreturn [l for l in range(L)]", (4,), "decimal"),
    "a pair that is compared": ("A = pair(a)\nreturn A > 0.5", (ROW,), "several"),
    "two names for three": ("x, y, z = pair(a)\nreturn x", (ROW,), "several"),
    "no sign of the product": ("return a(1 - a)", (ROW,), "missing"),
    "a key with a decimal number": ("return a[f'W{2 / 2}']", (LAYER,), "decimal"),
    "layer 0": ("return a['W' + str(0)]", (LAYER,), "from_zero"),
    "the slope's key without d": ("g = a\nk = 'W1'\nreturn g[k]", ({"dW1": ROW},), "key"),
    "layers counted by entries": (
        "for l in range(1, len(a) + 1):\n    a['W' + str(l)]",
        (LAYER,),
        "not_halved",
    ),
    "the last place counted from 1": ("L = len(a)\nreturn a[L]", ([1, 2],), "from_one"),
    "a small letter": ("return a['w1']", (LAYER,), "key"),
    "the star": ("return a * b", (np.ones((2, 3)), np.ones((3, 4))), "entry_by_entry"),
    "a product of one shape": ("return np.dot(a, b)", (ROW, ROW), "matrix_product"),
    "the same, of what is not a name": (
        "return np.dot(a, np.exp(b))",
        (ROW, ROW),
        "matrix_product",
    ),
    "no T": ("return np.dot(a, b)", (np.ones((3, 6)), ROW), "not_transposed"),
    "a T too many": ("return a.T @ b", (np.ones((2, 3)), np.ones((3, 5))), "transposed"),
    "the other way round": ("return a @ b", (np.ones((3, 5)), np.ones((2, 3))), "order"),
    "a size written in": ("return a.reshape(12288, 1)", (ROW,), "fixed"),
    "a function that NumPy has not": ("return np.sigmoid(a)", (ROW,), "not_numpy"),
    "a branch": ("if a == 'x':\n    s = 1\nreturn s", ("y",), "branch"),
    "the raise of the empty cell": ("raise NotImplementedError\nreturn a", (1,), "left_over"),
}


@pytest.mark.parametrize("what", ERRORS)
def test_the_kind_is_told(what, monkeypatch):
    """Is an error that has one cause alone called by its kind?"""
    line, given, kind = ERRORS[what]
    crash = crash_of(line, monkeypatch, *given, sigmoid=sigmoid)
    assert kind_of_errors([crash], "f", everywhere=True) == kind


def test_what_may_be_many_things_has_no_kind(monkeypatch):
    """Is an error that tells only what does not fit left without a kind?"""
    for line, given in (
        ("return a + b", (np.ones((2, 3)), np.ones((2, 2)))),
        ("return a @ b", (np.ones((2, 3)), np.ones((4, 5)))),
        ("return c", (1,)),
        ("return a['x']", (LAYER,)),
        ("params = a\nreturn params['W1']", ({"dW1": ROW},)),  # these may be the slopes
        ("return a['dW1']", (LAYER,)),
        ("k = 'W' + str(2)\nreturn a[k]", (LAYER,)),
        ("x, y = a\nreturn x", (np.float64(1),)),
        ("return a.reshape(a.size + 1, 1)", (ROW,)),
    ):
        crash = crash_of(line, monkeypatch, *given)
        assert kind_of_errors([crash], "f", everywhere=False) == "", line


def test_all_errors_are_of_the_kind(monkeypatch):
    """Is only told what all cases have in common?"""
    square = crash_of("return a @ b", monkeypatch, ROW, ROW)
    other = crash_of("return a @ b", monkeypatch, np.ones((3, 6)), ROW)
    assert [*kinds_of(square)] == ["matrix_product", "not_transposed"]
    assert kind_of_errors([square, other], "f", everywhere=True) == "not_transposed"
    branch = crash_of("if a == 'x':\n    s = 1\nreturn s", monkeypatch, "y")
    assert kind_of_errors([square, branch], "f", everywhere=True) == ""
    assert kind_of_errors([], "f", everywhere=False) == ""


def test_layers_are_fixed_only_where_others_go_well(monkeypatch):
    """Is a layer's number that is written in told only beside cases that return?"""
    for line, given in (("return a['W2']", LAYER), ("return a[2]", [1, 2])):
        crash = crash_of(line, monkeypatch, given)
        assert kind_of_errors([crash], "f", everywhere=False) == "fixed"
        assert kind_of_errors([crash], "f", everywhere=True) == ""


def test_results_and_arguments_in_another_order(monkeypatch):
    """Is it told where two things of a call have changed places, before it or after it?"""
    scope = {"step": step, "both": lambda: ({"dw": 1}, np.float64(2.0))}
    taken = crash_of("cost, grads = both()\nreturn grads['dw']", monkeypatch, 1, **scope)
    assert kind_of_errors([taken], "f", everywhere=True) == "order"
    line = "results, form = a\nreturn asked(results, form)"
    given = crash_of(line, monkeypatch, (1, 2), asked=kind_of_form)
    assert kind_of_errors([given], "f", everywhere=True) == "order"
    other = crash_of("cost, grads = both()\nreturn grads['db']", monkeypatch, 1, **scope)
    assert kind_of_errors([other], "f", everywhere=True) == ""


def test_nothing_is_told_of_a_step_below(monkeypatch):
    """Is an error in another function left without a kind: what it was given may be at fault?"""
    crash = crash_of("return step(a, a)", monkeypatch, ROW, step=step)
    assert kind_of_errors([crash], "step", everywhere=True) == "matrix_product"
    assert kind_of_errors([crash], "f", everywhere=True) == ""
