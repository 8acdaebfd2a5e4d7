"""Tests of autograder.checks.explain: the rules on errors, with an example each."""

import math

import numpy as np
import pytest

from autograder.checks.call import Crash, describe
from autograder.checks.error_rules import CRASH_RULES
from autograder.checks.explain import crash_rule, from_crash

COLUMN, TABLE = np.ones((3, 1)), np.ones((2, 3))
WIDE, LOW, FLAT = np.ones((3, 5)), np.ones((2, 5)), np.ones(2)


def relu_backward(Z):
    return Z > 0


def lower(*_):
    raise NotImplementedError


def left(Z):
    A = Z
    raise NotImplementedError
    return A


class Own:
    """A learner's class."""

    def method(self):
        return self.method[0]


def whole():
    labels = np.ones(3, dtype=int)
    labels -= 0.5


def endless():
    return endless()


def pair(*things):
    first, second = things
    return first, second


def no_branch():
    if not COLUMN.size:
        found = 1
    return found


# what a learner's line does wrong, and the start of the sentence that says so
ERRORS = {
    "an array in an if": (lambda: 1 if TABLE > 0 else 0, "`if` asks one question"),
    "a dot product": (lambda: np.dot(TABLE, TABLE), "The inner sizes of a matrix product differ"),
    "a matrix product": (lambda: TABLE @ TABLE, "The inner sizes of a matrix product differ"),
    "None for an array": (lambda: 1 if TABLE != None else 0, "A comparison with `None`"),  # noqa: E711
    "the larger of two": (lambda: max(0, TABLE), "Python's `max` and `min`"),
    "a sum": (
        lambda: TABLE + np.ones((2, 2)),
        "Two shapes do not fit together entry by entry: write down both shapes.",
    ),
    "a product": (
        lambda: TABLE * COLUMN,
        "Two shapes do not fit together entry by entry: write down both shapes. The matrix product",
    ),
    "a pair for an array": (
        lambda: np.tanh((COLUMN, TABLE)),
        "Things of different shapes",
    ),
    "np.max of two things": (lambda: np.max(0, TABLE), "`np.max` looks for the largest entry"),
    "math of an array": (lambda: math.exp(TABLE), "The `math` module works on one number"),
    "float of an array": (lambda: float(TABLE), "This works on one number at a time"),
    "a list and a tuple": (
        lambda: [] + (TABLE,),
        "A list is joined with something that is no list",
    ),
    "a difference of dictionaries": (lambda: {} - 0.1 * {"W1": 1}, "`{'W1': 1}` is a dictionary"),
    "a function in a difference": (
        lambda: 1 - relu_backward,
        "`relu_backward` is a function: brackets belong after",
    ),
    "an entry of a number": (lambda: np.float64(2)["dw"], "A single number is asked for an entry"),
    "a shape in two arguments": (lambda: np.zeros(3, 1), "The whole shape goes into one pair"),
    "a tuple for Z": (
        lambda: relu_backward((TABLE, TABLE)),
        "`Z` came in as a tuple: take it apart first, or look at what the call",
    ),
    "too many arguments": (lambda: relu_backward(1, 2), "The call does not fit the function"),
    "too many for a lambda": (lambda: (lambda a: a)(1, 2), "A function on this line was called"),
    "less a pair": (lambda: -(COLUMN, TABLE), "`(COLUMN, TABLE)` is a tuple: take"),
    "a step that is not written": (lower, "`lower` is not written yet."),
    "a step that is written": (
        lambda: left(COLUMN),
        "A `raise NotImplementedError` ends the function here",
    ),
    "a misspelling": (lambda: nobody_knows, "Nothing is called `nobody_knows` here."),  # noqa: F821
    "no branch ran": (no_branch, "`found` gets its value in a branch of an `if`"),
    "indentation": (lambda: exec("if 1:\nx"), "The lines of the function are not indented alike."),
    "syntax": (lambda: exec("x = ("), "Python cannot read this line"),
    "zero": (lambda: 1 / 0, "Something is divided by zero."),
    "recursion": (endless, "The function keeps calling itself."),
    "a key": (lambda: {}["W1"], "A dictionary is asked for a key that it does not have."),
    "an index": (lambda: COLUMN[7], "An index points past the end"),
    "an index below": (lambda: COLUMN[-7], "A negative index counts from the end"),
    "an index of nothing": (lambda: COLUMN[:0][0], "An entry is asked for where there is none"),
    "an index too many": (lambda: COLUMN[0, 0, 0], "More entries are asked for in the square"),
    "an attribute": (
        lambda: COLUMN.shpae,
        "`COLUMN` is an array of shape (3, 1) and has no `shpae`",
    ),
    "a caret": (lambda: TABLE ^ 2, "In Python a power is written `**`"),
    "a caret of numbers": (lambda: 1.5 ^ 2, "In Python a power is written `**`"),
    "a shape for randn": (
        lambda: np.random.randn((2, 3)),
        "`np.random.randn` and `np.random.rand`",
    ),
    "half of a count": (lambda: range(5 / 2), "A count has to be a whole number"),
    "a rate for a count": (lambda: [0].__mul__(0.5), "A whole number is asked for"),
    "a text and a number": (lambda: "W" + 1, "A text is joined with something that is none"),
    "one less a pair": (lambda: 1 - (COLUMN, TABLE), "`(COLUMN, TABLE)` is a tuple: take"),
    "a pair times an array": (lambda: (1, 2) * 1.5, "`(1, 2)` is a tuple: take"),
    "nothing returned": (lambda: None + 1, "`None` is None."),
    "a method for its result": (lambda: COLUMN.sum[0], "A function is used without being called"),
    "a method of Python's": (Own().method, "A function is used without being called"),
    "a list for a key": (lambda: {[]: 1}, "A list or an array cannot be a key"),
    "rounding an array": (lambda: round(COLUMN), "`round` works on one number at a time"),
    "two texts": (lambda: np.multiply("W1", "X"), "A text is used as a number: a dictionary that"),
    "whole numbers": (whole, "An array of whole numbers is changed in place"),
    "half of a question": (
        lambda: np.where(COLUMN > 0, COLUMN),
        "`np.where` takes a question and two",
    ),
    "a function for its result": (lambda: lower["W1"], "A function is used without being called"),
    "an array called": (
        lambda: COLUMN(1),
        "`COLUMN` is an array of shape (3, 1), and is called like a function: entries stand",
    ),
    "a list by a text": (
        lambda: list("ab")["W1"],
        "A list or a tuple is asked for an entry by a text",
    ),
    "an array by a text": (lambda: COLUMN["W1"], "An array is asked for an entry by a text"),
    "a size in the code": (lambda: TABLE.reshape(12288, 1), "The size is not that of this array"),
    "three things for two": (lambda: pair(1, 2, 3), "`things` has 3 parts, and there are 2 names"),
    "one thing for two": (lambda: pair(1), "`things` has 1 part, and there are 2 names"),
    "arrays side by side": (
        lambda: np.concatenate(TABLE, TABLE),
        "The arrays that are put together stand in one bracket",
    ),
    "an entry of a function": (lambda: np.dot[TABLE], "A function is used without being called"),
    "an entry of another": (lambda: np.exp[TABLE], "A function is used without being called"),
    "an entry of keys": (lambda: {}.keys()[0], "What `keys`, `values` or `items` gives has no"),
    "a shape for a count": (
        lambda: range(TABLE.shape),
        "A whole number is asked for, and what is given here is a tuple",
    ),
    "a text for a count": (lambda: range("3"), "A whole number is asked for, and something else"),
    "a list by a half": (lambda: list("ab")[0.5], "A list is asked for an entry by something"),
    "a text less one": (lambda: "3" - 1, "A text stands where a number or an array is wanted."),
    "less a text": (lambda: -"3", "A text stands where a number or an array is wanted."),
    "a larger text": (lambda: "3" > 1, "A text is compared with something that is none."),
    "less a list": (lambda: -[1], "A list stands on this line where a number or an array"),
    "another keyword": (
        lambda: np.sum(TABLE, axes=1),
        "A function on this line has no argument of",
    ),
    "two things appended": (lambda: [].append(1, 2), "A function on this line was called with too"),
    "a product with nothing": (lambda: TABLE.dot(), "A function on this line was called with too"),
    "e to a text": (lambda: np.exp("z"), "NumPy is to calculate with something that is no number"),
    "a product with a number": (lambda: TABLE @ 2, "The matrix product is one of arrays with axes"),
    "a third axis": (lambda: TABLE.sum(axis=2), "The array has no such axis"),
    "a whole number of a text": (lambda: int("a"), "A number is to be made of a text that is none"),
    "a number of a text": (lambda: float("a"), "A number is to be made of a text that is none"),
    "memory": (lambda: np.zeros((10**9, 10**9)), "The result would not fit into memory"),
    "leaving": (lambda: exit(3), "The function leaves Python instead of returning a result."),
}
CRASHES = {  # what comes from outside, and what has no line of the learner's
    Crash("TabError", "inconsistent use of tabs"): "Some lines are indented with tabs, others with "
    "spaces: use spaces.",
    Crash("SyntaxError", "Maybe you meant '==' or ':=' instead of '='?"): "Python cannot read this "
    "line: `=` gives a name a value, and `==` asks whether two are alike.",
    Crash("NotImplementedError", ""): "It calls a step that is not written yet.",
    Crash("Signature", "(a)"): "Give it the arguments that the exercise names, in this order.",
    Crash("NameError", ""): "A name is used that nobody has defined: look for a misspelling.",
    Crash("Killed", ""): "The function ends Python itself, or wants more memory than there is.",
    Crash("Timeout", ""): "The time was up: look for a loop that never ends.",
}


def crash_of(wrong):
    try:
        wrong()
    except BaseException as error:
        return describe(error)


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_has_its_likely_cause(name):
    """Does a mistake, as Python and NumPy really tell it, get the sentence that explains it?"""
    wrong, sentence = ERRORS[name]
    assert from_crash(crash_of(wrong)).startswith(sentence)


@pytest.mark.parametrize(
    ("product", "fits"),
    [
        (lambda: TABLE @ TABLE, True),
        (lambda: np.dot(COLUMN, WIDE), True),
        (lambda: np.dot(WIDE, LOW), True),
        (lambda: COLUMN @ LOW, False),
        (lambda: np.dot(TABLE, FLAT), False),
    ],
)
def test_a_product_that_fits_when_one_is_transposed_is_told_as_that(product, fits):
    """Is it said of matrices alone, and only where the sizes are so?"""
    said = from_crash(crash_of(product))
    assert said.startswith("The inner sizes of a matrix product differ")
    assert ("With one of the two transposed they would fit." in said) == fits


def test_two_tables_of_one_shape_are_told_as_that():
    """Is it said that the other product would go, where it would?"""
    said = "Both have one shape: `*` would multiply them entry by entry."
    assert from_crash(crash_of(lambda: TABLE @ TABLE)).endswith(said)
    assert said not in from_crash(crash_of(lambda: WIDE @ LOW))


@pytest.mark.parametrize("crash", CRASHES, ids=lambda crash: crash.type)
def test_what_has_no_line_has_its_likely_cause(crash):
    """Does an end that is no error in a line get its sentence?"""
    assert from_crash(crash) == CRASHES[crash]


def test_every_rule_on_errors_has_an_example():
    """Is there no rule that none of the examples needs?"""
    crashes = [crash_of(wrong) for wrong, _ in ERRORS.values()]
    assert {crash_rule(crash) for crash in (*crashes, *CRASHES)} - {None} == set(CRASH_RULES)


@pytest.mark.parametrize(
    "crash",
    [
        Crash("ValueError", "invalid literal"),
        Crash("TypeError", "unsupported operand"),
        Crash("TypeError", "an argument is wrong"),
        Crash("OSError", "scalar only, truth value of an array"),
        Crash("Mine", ""),
    ],
)
def test_an_error_that_says_nothing_is_not_explained(crash):
    """Is no cause told where it is not sure?"""
    assert from_crash(crash) == ""
