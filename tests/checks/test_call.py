"""Tests of autograder.checks.call: one call of a learner's function."""

import sys
import warnings

import numpy as np
import pytest

from autograder.checks import call
from autograder.checks.call import PRINTED_LIMIT, Bounded, OutOfTime, describe, is_library, perform
from autograder.checks.contract import Case
from tests.checks.small import X


def called(function, *args, **more):
    names = ["x", "y"][: len(args)]
    return perform(function, Case("", args, **more), names, function.__globals__)


def test_the_result_comes_back_as_data():
    """Does the result of a call come back, and nothing else be told?"""
    outcome = called(lambda x: 2 * x, X)
    assert np.array_equal(outcome.value, 2 * X)
    assert (outcome.crash, outcome.changed, outcome.printed, outcome.loose) == (None, (), "", False)


def test_what_is_changed_in_place_is_named():
    """Is only the argument named that the call changes, and do the case's own numbers stay?"""

    def spoil(x, y):
        y[0, 0] = 9

    given = X.copy()
    assert called(spoil, X, given).changed == ("y",)
    assert np.array_equal(given, X)


def test_what_rounding_leaves_is_no_change():
    """Is an argument as it was after a step there and back, but not without a name, or a little off?"""
    parameters = {"W": X / 3, "b": np.array([[1e-3]])}

    def there_and_back(x):
        for values in x.values():
            values += 0.3
            values -= 0.6
            values += 0.3
        return any((x[name] != parameters[name]).any() for name in x)

    def a_little_off(x):
        x["W"] += 1e-12

    outcome = called(there_and_back, parameters)
    assert outcome.value is True
    assert outcome.changed == ()
    assert called(a_little_off, parameters).changed == ("x",)
    assert called(lambda x: x.pop("b"), parameters).changed == ("x",)
    assert called(lambda x: x.clear(), parameters).changed == ("x",)


def test_what_is_written_is_kept():
    """Are both streams kept with the outcome, and none shown?"""

    def loud(x):
        print("one")
        print("two", file=sys.stderr)
        warnings.warn("three", stacklevel=1)

    assert called(loud, X).printed == "one\ntwo\n"


@pytest.mark.parametrize(
    ("function", "wants"),
    [
        (lambda a, b, c=1: a, "(a, b, c)"),
        (lambda: 0, "()"),
        (lambda a, b, *more, c, **rest: a, "(a, b, *more, c, **rest)"),
    ],
)
def test_another_signature_is_told_by_its_arguments(function, wants):
    """Are the arguments told of a function that cannot be called on those of the exercise?"""
    crash = called(function, X).crash
    assert (crash.type, crash.message) == ("Signature", wants)


def test_an_error_inside_is_no_other_signature():
    """Is a TypeError of the learner's own lines, or of a function in C, told as that?"""
    inner = lambda a, b: a  # noqa: E731
    assert called(lambda x: inner(x), X).crash.type == "TypeError"
    assert perform(max, Case("", (1,)), ["x"], {}).crash.type == "TypeError"


def test_who_writes_is_kept():
    """Are the functions named that print, and not those that do not?"""

    def helper(x):
        print(x)

    def quiet(x):
        return helper(x)

    assert called(quiet, X).writers == ("helper",)
    assert called(lambda x: x, X).writers == ()


def test_an_endless_text_is_cut():
    """Is more than the limit dropped, with a word about it, and said to be written?"""
    text = Bounded()
    assert text.write("x" * (PRINTED_LIMIT + 5)) == PRINTED_LIMIT + 5
    assert text.write("y") == 1
    kept = text.getvalue()
    assert kept.startswith("x" * PRINTED_LIMIT)
    assert kept.endswith("(what was printed after this was dropped)\n")


def test_the_seed_is_set_before_the_call():
    """Does the same case draw the same numbers again?"""
    draws = [called(lambda x: np.random.randn(3), X, seed=7).value for _ in range(2)]
    assert np.array_equal(*draws)


def test_a_result_of_another_precision_is_loose():
    """Is a float32 result told apart from one of double precision?"""
    assert called(lambda x: x.astype(np.float32), X).loose


def test_the_common_start_takes_the_place_of_the_learners_function():
    """Does a case's start answer for a function of the notebook, and only while the call lasts?"""
    scope = {"begin": lambda n: n}
    case = Case("", (3,), start={"begin": np.ones(2), "absent": 1.0})
    outcome = perform(lambda n: (scope["begin"](n), scope["absent"]()), case, ["n"], scope)
    assert np.array_equal(outcome.value[0], np.ones(2))
    assert outcome.value[1] == 1
    assert scope["begin"](5) == 5
    assert "absent" not in scope


def test_another_function_takes_a_place_while_the_call_lasts():
    """Is a step answered for, but not the common start?"""
    scope = {}
    case = Case("", (3,), start={"begin": 1.0})
    instead = {"begin": lambda: 2.0, "step": lambda n: n + 1}
    outcome = perform(lambda n: (scope["begin"](), scope["step"](n)), case, ["n"], scope, instead)
    assert outcome.value == (1.0, 4)


def test_an_error_is_told_by_the_learners_own_line():
    """Are type, message, line and function of the learner's own code told?"""

    def wrong(x):
        return np.dot(x, x)

    crash = called(wrong, X).crash
    assert (crash.type, crash.line, crash.function) == (
        "ValueError",
        "return np.dot(x, x)",
        "wrong",
    )
    assert "not aligned" in crash.message
    assert crash.number == wrong.__code__.co_firstlineno + 1


@pytest.mark.parametrize("leave", [sys.exit, exit])
def test_leaving_python_is_an_error(leave):
    """Does a function that exits end in an outcome like others?"""
    assert called(lambda x: leave(3), X).crash.type == "SystemExit"


def test_time_that_is_up_is_told_as_such():
    """Is the end of the time no error of the code?"""

    def endless(x):
        raise OutOfTime

    crash = called(endless, X).crash
    assert (crash.type, crash.message, crash.line) == ("Timeout", "", "raise OutOfTime")


def test_an_interrupt_reaches_the_learner():
    """Can a learner stop a check that takes too long?"""

    def slow(x):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        called(slow, X)


@pytest.mark.parametrize(
    ("error", "unwritten"),
    [(NotImplementedError(), True), (NotImplementedError("later"), False), (KeyError(), False)],
)
def test_only_the_bare_stub_is_unwritten(error, unwritten):
    """Is the stub told apart from an error of the learner's own, and from a result?"""

    def stub(x):
        raise error

    assert called(stub, X).unwritten is unwritten
    assert not called(lambda x: x, X).unwritten


def test_an_argument_without_a_name_is_not_told():
    """Are more arguments than names no trouble?"""

    def spoil(x, y):
        y[0] = x[0] = 9

    outcome = perform(spoil, Case("", (X.copy(), X.copy())), ["x"], {})
    assert outcome.changed == ("x",)


def test_an_error_is_told_in_a_few_words():
    """Are the name, the message and the line of an error cut?"""
    crash = describe(type("E" * 99, (Exception,), {})("m" * 999))
    assert (len(crash.type), len(crash.message)) == (60, 500)


def test_an_exception_that_cannot_speak_is_described():
    """Is an exception whose text fails told by its type alone?"""

    class Mute(Exception):
        def __str__(self):
            raise RuntimeError

    crash = describe(Mute())
    assert (crash.type, crash.message) == ("Mute", "")


def test_libraries_are_no_code_of_the_learners():
    """Are this package, Python and NumPy told apart from a learner's file?"""
    assert is_library(call.__file__)
    assert is_library(np.__file__)
    assert is_library("<frozen importlib>")
    assert not is_library("/home/somebody/notebook.py")


def test_a_function_may_take_a_place_itself():
    """Is a name of the notebook bound to a function that a case has for it, while the call lasts?"""
    scope = {"step": None}
    case = Case("", (abs_of,), start={"step": abs_of})
    outcome = perform(lambda f: (f(-1), scope["step"](-2)), case, ["f"], scope)
    assert (outcome.value, outcome.changed, scope) == ((1, 2), (), {"step": None})


def abs_of(number):
    """What a case hands over."""
    return abs(number)
