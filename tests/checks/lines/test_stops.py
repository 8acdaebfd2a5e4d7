"""Tests of autograder.checks.lines.stops: where and why a function stopped."""

import pytest

from autograder.checks.lines.stops import stop_line, stop_said, stop_site
from tests.checks.lines.called import run_of


def stopped(*lines, **names):
    body = "".join(f"    {line}\n" for line in lines)
    run, letters = run_of(f"def back(dZ, A, W):\n{body}", **names)
    return stop_line(run), stop_said(run, letters)


def helper(one, other):
    return one @ other


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "return W.T @ A",
            "`W.T` (n_prev, n) = (3, 4) @ `A` (n_prev, m) = (3, 5): n is not n_prev.",
        ),
        ("return dZ * A", "`dZ` (n, m) = (4, 5) * `A` (n_prev, m) = (3, 5): n is not n_prev."),
        (
            "return helper(A, other=W)",
            "ValueError: matmul: Input operand 1 has a mismatch",
        ),
        ("return A['x']", "IndexError: only integers"),
        ("return (A > 0) - (A > 0)", "TypeError: numpy boolean subtract"),
        ("return int('x', base=10)", "ValueError: invalid literal"),
        ("x = {}['dW']", "KeyError: 'dW'"),
        ("return later + 1", "NameError: name 'later' is not defined"),
        ("assert False", "AssertionError"),
    ],
)
def test_the_line_that_stopped_is_told(line, said):
    """Is it told by what met there, with letters and numbers, or by the error's own words?"""
    number, text = stopped("x = dZ", line, helper=helper)
    assert number == 3
    assert text.startswith(f"It stops here: {said}")


def test_what_a_call_was_given_is_told():
    """Are a call's arguments told with their shapes, and what is no array by what it is?"""
    _, text = stopped("return helper((A, 1), other=W)", helper=helper)
    end = "`helper` was given `(A, 1)` ((n_prev, m), the number 1), `W` (n, n_prev) = (4, 3)."
    assert text.startswith("It stops here: ")
    assert text.endswith(end)
    _, text = stopped("return max(0, A)")
    assert text.endswith("`max` was given `0`, `A` (n_prev, m) = (3, 5).")


def test_a_name_without_a_value_is_told_in_plain_words():
    """Are words left out that speak of how the function is run here?"""
    _, text = stopped("if A is None:", "    later = 1", "return A + later")
    assert text == "It stops here: `later` has no value yet"


def test_a_loop_without_an_end_is_told():
    """Is it said that the time was up?"""
    _, text = stopped("while True:", "    x = A")
    assert "never ends" in text


def test_nothing_has_stopped_where_all_went_well():
    """Is there no line where the function came to its end?"""
    run, _ = run_of("def back(dZ, A, W):\n    return A\n")
    assert stop_site(run) is None
    assert stop_line(run) == 0
