"""Tests of autograder.checks.stopped and stop_words: what was seen on the line that stopped."""

import linecache

import numpy as np
import pytest

from autograder.checks import stopped as module
from autograder.checks.call import describe
from autograder.checks.explain import from_crash
from autograder.checks.stopped import Stop

GRADS, A_PREV = {"dW1": 1.0, "db1": 2.0}, np.ones((3, 4))


def helper(A, W):
    return A @ W


def key():
    return GRADS["dW_1"]


def listed():
    return [GRADS[name] for name in ("dW1", "dw")]


def listed_of_another():
    return [GRADS["x" + name] for name in ("dW1", "dw")]


def beyond():
    l = 3
    return GRADS["dW" + str(l)]


def of_another():
    key, new = "W1", {}
    new[key] = GRADS["dW1"] - GRADS[key]


def added_to():
    GRADS["W0"] += 1


def written():
    return GRADS["dW3"]


def decimal():
    return GRADS[f"dW{2 / 2}"]


def misspelt():
    return GRADSS  # noqa: F821


def of_numpy():
    return log(A_PREV)  # noqa: F821


def letter():
    return GRADS["dWl"]


def not_made():
    for l in range(1, 3):
        entries["W" + str(l)] = l  # noqa: F821
    return entries  # noqa: F821


def not_made_by_number():
    for l in range(1, 3):
        entries[f"W{l}"] = l  # noqa: F821


def no_list_made():
    cache = 1, 2
    caches.append(cache)  # noqa: F821


def filled_misspelt():
    entries = {}
    entrys["W1"] = 1  # noqa: F821
    return entries


def array_not_made():
    entries[0] = 1  # noqa: F821


def attribute():
    return np.arrange(3)


def of_nothing():
    y = None
    return y.shape[1]


def of_nothing_returned():
    y = np.random.seed(1)
    return y.T


def gone():
    return A_PREV.astype(np.int)


def asserted():
    A2 = A_PREV
    assert A2.shape == (1, A2.shape[1])


def call():
    return helper(A_PREV)


def product():
    return helper(A_PREV, A_PREV)


def random():
    return np.random.randn((2, 3))


def stopped(function):
    try:
        function()
    except Exception as error:
        return describe(error)


CAUSES = {
    key: '`GRADS` has no "dW_1"; it has "dW1", "db1". The nearest is "dW1".',
    beyond: '`GRADS` has no "dW3"; it has "dW1", "db1". The layers end before that: look at',
    of_another: '`GRADS` has no "W1"; it has "dW1", "db1".',
    added_to: '`GRADS` has no "W0"; it has "dW1", "db1".',
    written: '`GRADS` has no "dW3"; it has "dW1", "db1". The layers end before that: not every',
    decimal: '`GRADS` has no "dW1.0"; it has "dW1", "db1". The number in it is a decimal one',
    listed: '`GRADS` has no "dw"; it has "dW1", "db1". A loop can go through the names that it has, ',
    listed_of_another: '`GRADS` has no "xdW1"; it has "dW1", "db1". The nearest is "dW1".',
    misspelt: "Nothing is called `GRADSS` here. The nearest is `GRADS`.",
    of_numpy: "Nothing is called `log` here. NumPy's is `np.log`.",
    letter: '`GRADS` has no "dWl"; it has "dW1", "db1". The number of the layer belongs into the name, '
    "not the letter `l`.",
    not_made: "`entries` is filled before it is there: make it first, `entries = {}`.",
    not_made_by_number: "`entries` is filled before it is there: make it first, `entries = {}`.",
    no_list_made: "`caches` is filled before it is there: make it first, `caches = []`.",
    filled_misspelt: "Nothing is called `entrys` here. The nearest is `entries`.",
    array_not_made: "Nothing is called `entries` here.",
    attribute: "`np` has no `arrange`. The nearest is `arange`.",
    of_nothing: "`y` is None and has no `shape`.",
    of_nothing_returned: "`y` is None and has no `T`: a function without `return` hands back None.",
    gone: "`np.int` is gone from NumPy; write `int`.",
    asserted: "Your own `assert A2.shape == (1, A2.shape[1])` does not hold: A2.shape is (3, 4) and "
    "(1, A2.shape[1]) is (1, 4).",
    call: "The call does not fit the function, `def helper(A, W)`.",
}


@pytest.mark.parametrize("function", CAUSES, ids=lambda function: function.__name__)
def test_an_error_is_explained_by_what_is_on_its_line(function):
    """Is the cause told with the learner's own names?"""
    assert from_crash(stopped(function)).startswith(CAUSES[function])


@pytest.mark.parametrize(
    ("wanted", "there", "nearest"),
    [
        ("train_x", ["Y_train", "X_train", "X_test"], "X_train"),
        ("test_y", ["X_test", "Y_train", "Y_test"], "Y_test"),
        ("train_set_x", ["Y_train", "X_train"], "X_train"),
        ("prev_A", ["A", "A_prev"], "A_prev"),
        ("w_1", ["W1", "W2", "b1"], "W1"),
        ("Y_", ["y", "Y"], "Y"),
        ("arrange", ["array", "arange"], "arange"),
        ("picture", ["X", "Y_train"], ""),
        ("W0", ["W1", "b1"], ""),
        ("dunder", ["__dunder__", "X"], ""),
    ],
)
def test_the_nearest_name_has_the_same_parts(wanted, there, nearest):
    """Is a name found in another case and with its parts in another order?"""
    scope = dict.fromkeys(there, 1)
    source = f"def f():\n    return {wanted}\n"
    exec(compile(source, "<ipython-input-nearest>", "exec"), scope)
    assert stopped(scope["f"]).stop.fact("nearest") == nearest


@pytest.mark.parametrize(("wanted", "nearest"), [("sigmoid", ""), ("relu", ""), ("epx", "exp")])
def test_only_what_is_really_near_is_told_among_the_many_names_of_a_module(wanted, nearest):
    """Is no name of NumPy's told that merely shares some letters?"""
    scope = {"np": np}
    exec(compile(f"def f():\n    return np.{wanted}(1)\n", "<ipython-input-near>", "exec"), scope)
    assert stopped(scope["f"]).stop.fact("nearest") == nearest


def test_the_names_on_the_line_are_told():
    """Do the names have what they are, and functions none?"""
    assert stopped(key).stop.names == (("GRADS", 'a dictionary with "dW1", "db1"'),)
    assert stopped(beyond).stop.names[1] == ("l", "the number 3")


def test_a_stop_in_a_helper_has_the_line_that_led_there():
    """Is the line of the first function told, where the stop is in another?"""
    crash = stopped(product)
    assert crash.function == "helper"
    assert stopped(key).stop.outer[0] == "stopped"  # this test's own function comes first
    assert crash.stop.outer[2] == "function()"


def test_an_error_within_numpy_has_the_learners_line():
    """Is NumPy's own file, which it names by a relative path, not taken for the learner's?"""
    assert stopped(random).line == "return np.random.randn((2, 3))"


def test_what_was_not_seen_is_empty():
    """Is a fact that is not there nothing?"""
    assert Stop().fact("keys") == ""


def test_a_line_that_stops_in_each_case_is_read_once(monkeypatch):
    """Is the source gone through once, and each stop told with its own values?"""
    walked, walk = [], module.ast.walk
    monkeypatch.setattr(module.ast, "walk", lambda node: walked.append(node) or walk(node))
    scope = {"np": np}
    source = "def f(A):\n    return A @ np.ones((7, 1))\n"
    exec(compile(source, "<ipython-input-each>", "exec"), scope)
    linecache.cache["<ipython-input-each>"] = (len(source), None, source.splitlines(True), "")
    told = []
    for size in (2, 3):
        before = len(walked)
        with pytest.raises(ValueError, match="matmul") as caught:
            scope["f"](np.ones((1, size)))
        told.append((names_in(caught.value), len(walked) - before))
    assert [names for names, _ in told] == [(("A", f"an array of shape (1, {n})"),) for n in (2, 3)]
    assert told[0][1] > 0
    assert told[1][1] == 0


def names_in(error):
    """Return the names on the line that stopped, without the frames of this test."""
    entry = error.__traceback__.tb_next
    return module.names_on(entry.tb_frame, entry.tb_lineno)
