"""Tests of autograder.checks.examine, explain, call and panel on small exercises."""

import sys
import warnings

import numpy as np
import pytest

from autograder.checks.call import describe, perform
from autograder.checks.contract import Case, Contract, KnownMistake, Vectors, array, group
from autograder.checks.examine import examine
from autograder.checks.panel import Panel

X = np.array([[1.0, -2.0, 3.0]])
DOUBLE = Vectors(
    "00_test",
    "double",
    0,
    4,
    Contract("double(x)", array("The result", "the shape of x")),
    (),
    (Case("a row", (X,)), Case("zeros", (0 * X,), "edge"), Case("a number", (2.0,), "advice")),
    (2 * X, 0 * X, 4.0),
    (
        KnownMistake("squared", "This is the square.", (X**2, 0 * X, 4.0)),
        KnownMistake("not_at_zero", "Zero too.", (2 * X, 0 * X + 1, 4.0)),
    ),
)


def check(function, vectors=DOUBLE):
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, globals()))


@pytest.mark.parametrize(
    "function", [lambda x: 2 * x, lambda x: x + x, lambda x: np.multiply(x, 2, dtype=np.float32)]
)
def test_right_answers_pass_in_every_form(function):
    """Does every right form get full points and no finding?"""
    verdict = check(function)
    assert verdict.passed
    assert verdict.earned == 4
    assert verdict.findings == ()


def test_a_known_mistake_is_named_once_and_first():
    """Is the mistake named where its results are all there?"""
    verdict = check(lambda x: x**2)
    assert verdict.score == 0
    assert verdict.findings[0].mistake == "squared"
    assert verdict.findings[0].cause == "This is the square."


def test_an_edge_alone_costs_half():
    """Does a slip at an edge keep half of the points, with its name?"""
    verdict = check(lambda x: np.where(np.asarray(x) == 0, 1.0, 2 * np.asarray(x)))
    assert verdict.score == 0.5
    assert verdict.findings[0].mistake == "not_at_zero"


def test_advice_costs_nothing():
    """Does a slip in an advice case leave full points and say so?"""

    def double(x):
        return 2 * x if np.ndim(x) else None

    verdict = check(double)
    assert verdict.passed
    assert "Good to know" in str(Panel(verdict))


def test_changing_the_input_costs_a_quarter():
    """Does an answer that spoils its argument lose a quarter and say which argument?"""

    def double(x):
        x *= 2
        return x

    verdict = check(double)
    assert verdict.score == 0.75
    assert "`x`" in verdict.findings[0].message


def test_parts_count_equally():
    """Does one wrong part of two cost half?"""
    contract = Contract("both(x)", group("The result", array("a", ""), array("b", "")))
    vectors = Vectors("00", "both", 0, 2, contract, (), (Case("one", (X,)),), ((X, -X),))
    assert check(lambda x: (x, x), vectors).score == 0.5
    assert check(lambda x: (x, -x), vectors).score == 1


def test_noise_never_costs_points():
    """Do a warning, prints and text on stderr leave a right answer right?"""

    def double(x):
        warnings.warn("careful", RuntimeWarning, stacklevel=2)
        np.log(np.zeros(1))
        print("hello")
        print("progress 100 %", file=sys.stderr)
        return 2 * x

    assert check(double).passed


def test_a_stub_is_told_calmly():
    """Is an unwritten function told apart from a wrong one?"""

    def double(x):
        raise NotImplementedError()

    verdict = check(double)
    assert verdict.unwritten
    assert Panel(verdict).state == "wait"
    assert "not written yet" in str(Panel(verdict))


def test_a_crash_shows_the_learners_line_and_no_stack():
    """Does a crash show the learner's own line and the likely cause?"""

    def double(x):
        return x @ x

    text = str(Panel(check(double)))
    assert "return x @ x" in text
    assert "perform" not in text
    assert "inner sizes" in text


@pytest.mark.parametrize("leave", [sys.exit, exit])
def test_leaving_python_is_a_wrong_answer(leave):
    """Does an answer that exits count as wrong instead of ending the check?"""

    def double(x):
        leave(3)

    assert check(double).findings[0].kind == "crash"


def test_an_interrupt_reaches_the_learner():
    """Can a learner stop a check that takes too long?"""

    def double(x):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check(double)


def test_the_common_start_takes_the_place_of_the_learners_function():
    """Does a case's start answer for a function of the notebook, and only while the call lasts?"""
    scope = {"begin": lambda n: n}
    case = Case("", (3,), start={"begin": np.ones(2)})
    outcome = perform(lambda n: scope["begin"](n), case, ["n"], scope)
    assert np.array_equal(outcome.value, np.ones(2))
    assert scope["begin"](5) == 5


def test_printed_costs_are_asked_for():
    """Must the numbers that a case names be printed?"""
    contract = Contract("train(x)", array("The result", ""))
    case = Case("prints", (X,), prints=(0.693147, 0.5))
    vectors = Vectors("00", "train", 0, 2, contract, (), (case,), (X,))

    def loud(x):
        print("Cost after iteration 0: 0.693147\nCost after 100: 0.50")
        return x

    assert check(loud, vectors).passed
    assert check(lambda x: x, vectors).score == 0.5


def test_hidden_numbers_stay_hidden():
    """Does a panel without numbers keep expected values to itself?"""
    verdict = check(lambda x: 3 * x)
    assert "expected" in str(Panel(verdict))
    assert "expected:" not in str(Panel(verdict, numbers=False))
    assert "6." not in str(Panel(verdict, numbers=False))


def test_the_panel_escapes_what_learners_write():
    """Is HTML in a learner's message shown as text?"""

    def double(x):
        raise ValueError("<script>alert(1)</script>")

    html = Panel(check(double))._repr_html_()
    assert "<script" not in html
    assert "&lt;script" in html


def test_code_in_a_sentence_is_shown_as_code():
    """Are backticks code on a page, but as they came in an error's words, and in plain text?"""

    def double(x):
        raise ValueError("use `<b>` here")

    panel = Panel(check(double))
    assert "<code>double</code> stops with an error" in panel._repr_html_()
    assert "`&lt;b&gt;`" in panel._repr_html_()
    assert "`double` stops" in str(panel)


def test_an_exception_that_cannot_speak_is_described():
    """Is an exception whose text fails told by its type alone?"""

    class Mute(Exception):
        def __str__(self):
            raise RuntimeError

    assert describe(Mute()).type == "Mute"
