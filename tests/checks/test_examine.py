"""Tests of autograder.checks.examine: how an answer is judged and what it earns."""

import sys
import warnings
from dataclasses import replace

import numpy as np
import pytest

from autograder.checks.call import Crash, Outcome
from autograder.checks.contract import Case
from autograder.checks.examine import Verdict, examine, judge
from autograder.checks.forms import aside, numbers, tuple_of
from tests.checks.small import DOUBLE, X, check, contract, vectors_of

TIMEOUT = Crash("Timeout", "")


@pytest.mark.parametrize(
    "function", [lambda x: 2 * x, lambda x: x + x, lambda x: np.multiply(x, 2, dtype=np.float32)]
)
def test_right_answers_pass_in_every_form(function):
    """Does every right form get full points and no finding?"""
    verdict = check(function)
    assert verdict.passed
    assert verdict.earned == 4
    assert verdict.findings == ()
    assert verdict.cases == 3


def test_a_known_mistake_is_named_once_and_first():
    """Is the mistake named where its results are all there?"""
    verdict = check(lambda x: x**2)
    assert verdict.score == 0
    assert verdict.findings[0].mistake == "power.extra"
    assert verdict.findings[0].cause == "This is the square."
    assert all(finding.mistake is None for finding in verdict.findings[1:])


def test_of_several_mistakes_none_is_named():
    """Are the sentences of mistakes that cannot be told apart all said, and none counted?"""
    twin = replace(DOUBLE.mistakes[0], name="x.twice", sentence="Or this.")
    verdict = check(lambda x: x**2, replace(DOUBLE, mistakes=(*DOUBLE.mistakes, twin)))
    assert verdict.findings[0].mistake is None
    assert verdict.findings[0].cause == "One of: This is the square. Or: Or this."


def test_what_costs_points_is_told_before_advice():
    """Does the finding that is named cost points, also where advice comes first?"""
    cases = tuple(DOUBLE.cases[place] for place in (2, 0, 1))
    expected = tuple(DOUBLE.expected[place] for place in (2, 0, 1))
    results = [DOUBLE.mistakes[0].results[place] for place in (2, 0, 1)]
    mistake = replace(DOUBLE.mistakes[0], results=results)
    vectors = replace(DOUBLE, cases=cases, expected=expected, mistakes=(mistake,))
    verdict = check(lambda x: x**2 if np.ndim(x) else None, vectors)
    assert [finding.costs for finding in verdict.findings] == [True, False]
    assert verdict.findings[0].mistake == "power.extra"


def test_an_edge_alone_costs_half():
    """Does a slip at an edge keep half of the points, with its name?"""
    verdict = check(lambda x: np.where(np.asarray(x) == 0, 1.0, 2 * np.asarray(x)))
    assert verdict.score == 0.5
    assert verdict.findings[0].mistake == "zero.missing"


def test_an_error_at_an_edge_alone_costs_half():
    """Does an error at an edge keep half, and one in an ordinary case nothing?"""
    right = [Outcome(value) for value in DOUBLE.expected]
    error = Outcome(crash=Crash("ZeroDivisionError", ""))
    assert judge(DOUBLE, [right[0], error, right[2]]).score == 0.5
    assert judge(DOUBLE, [error, *right[1:]]).score == 0
    assert judge(DOUBLE, [*right[:2], error]).score == 1


def test_an_edge_costs_half_also_in_what_stands_aside():
    """Does an error at an edge cost half where there is a cache, and never more?"""
    vectors = both(stands_aside=True)
    ordinary, edge = vectors.cases[0], replace(vectors.cases[1], weight="edge")
    vectors = replace(vectors, cases=(ordinary, edge))
    right = [Outcome(value) for value in vectors.expected]
    assert judge(vectors, [right[0], Outcome(crash=Crash("ValueError", ""))]).score == 0.5
    assert judge(vectors, [right[0], Outcome((0 * X, 0 * X))]).score == 0.5
    assert judge(vectors, [right[0], Outcome((2 * X, 0 * X))]).score == 0.75
    assert judge(vectors, [Outcome((X, 0 * X)), Outcome((0 * X, -2 * X))]).score == 0.25
    assert check(lambda x: (x[0], -x[0]), vectors).score == 0.5


def test_another_signature_is_told_with_both():
    """Does a function that wants other arguments hear what it is called with?"""
    (found,) = {finding.message for finding in check(lambda x, y: x).findings if finding.costs}
    assert found == "`double` is called with (x); yours wants (x, y)."


def test_half_precision_is_a_remark():
    """Does a right result in float16 get full points, and a word about its digits?"""
    verdict = check(lambda x: np.multiply(x, 2).astype(np.float16))
    assert verdict.passed
    (remark,) = verdict.findings
    assert "half precision" in remark.message
    assert not check(lambda x: np.multiply(x, 2.02).astype(np.float16)).passed


def test_a_function_may_set_what_numpy_raises_for_itself_alone():
    """Is what a function tells NumPy forgotten after the call?"""

    def double(x):
        np.seterr(all="raise")
        np.set_printoptions(precision=1)
        return 2 * x

    before = np.geterr(), np.get_printoptions()
    assert check(double).passed
    assert (np.geterr(), np.get_printoptions()) == before


def test_advice_that_takes_too_long_costs_nothing():
    """Does an advice case that is never finished leave full points and a remark?"""
    late = iter([*(Outcome(value) for value in DOUBLE.expected[:2]), Outcome(crash=TIMEOUT)])
    verdict = examine(DOUBLE, lambda _: next(late))
    assert verdict.passed
    assert [(finding.kind, finding.costs) for finding in verdict.findings] == [("timeout", False)]


def test_advice_costs_nothing():
    """Does a slip in an advice case leave full points and say so?"""
    verdict = check(lambda x: 2 * x if np.ndim(x) else None)
    assert verdict.passed
    assert [finding.costs for finding in verdict.findings] == [False]
    assert verdict.findings[0].mistake is None


def test_right_numbers_in_a_wrong_form_keep_half():
    """Does a list of the right numbers keep half?"""
    assert check(lambda x: (2 * np.asarray(x)).tolist() if np.ndim(x) else 2 * x).score == 0.5


def test_changing_the_input_costs_a_quarter():
    """Does an answer that spoils its argument lose a quarter and say which argument?"""

    def double(x):
        x *= 2
        return x

    verdict = check(double)
    assert verdict.score == 0.75
    assert "`x`" in verdict.findings[0].message


def both(*, stands_aside=False):
    b = aside("*") if stands_aside else "*"
    promises = contract("both(x)", tuple_of(a="*", b=b))
    return vectors_of(lambda x: (x, -x), promises, Case("one", (X,)), Case("two", (2 * X,)))


def test_parts_count_equally():
    """Does one wrong part of two cost half?"""
    assert check(lambda x: (x, x), both()).score == 0.5
    assert check(lambda x: (x, -x), both()).score == 1


@pytest.mark.parametrize(
    ("function", "score"),
    [(lambda x: (x, x), 0.5), (lambda x: (-x, -x), 0), (lambda x: (x, -x[0]), 0.5 + 0.25)],
)
def test_what_stands_aside_costs_up_to_half(function, score):
    """Does a wrong cache cost half, and earn nothing by itself?"""
    assert check(function, both(stands_aside=True)).score == score


def test_of_findings_that_are_alike_one_has_its_numbers():
    """Are numbers worked out for the first finding of each kind only?"""
    verdict = check(lambda x: (x, x + 1), both())
    assert [bool(finding.detail) for finding in verdict.findings] == [True, False]
    assert [finding.case for finding in verdict.findings] == ["one", "two"]


def test_a_case_has_its_tolerance():
    """Is a case judged by its own tolerance?"""
    near = replace(DOUBLE.cases[0], tolerance=replace(DOUBLE.cases[0].tolerance, rtol=1e-3))
    vectors = replace(DOUBLE, cases=(near,), expected=DOUBLE.expected[:1], mistakes=())
    assert check(lambda x: 2.001 * x, vectors).passed
    assert not check(lambda x: 2.003 * x, vectors).passed


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
    assert (verdict.score, verdict.cases) == (0, 0)


def test_a_step_below_that_is_not_written_is_an_error():
    """Does a stub that is called count as an error of the call, and not as an unwritten answer?"""

    def lower(x):
        raise NotImplementedError()

    verdict = check(lambda x: lower(x))
    assert not verdict.unwritten
    assert verdict.findings[0].cause == "`lower` is not written yet."


def test_time_that_is_up_ends_the_examination():
    """Are no more cases tried when one takes too long?"""
    asked = []

    def call(case):
        asked.append(case)
        return Outcome(crash=Crash("Timeout", ""))

    verdict = examine(DOUBLE, call)
    assert (len(asked), verdict.score, verdict.cases) == (1, 0, 1)
    assert verdict.findings[0].kind == "timeout"


def train(right=lambda x: x, **case):
    return vectors_of(right, contract("train(x)", numbers()), Case("prints", (X,), **case))


def test_printed_costs_are_asked_for():
    """Is a remark made where the numbers that a case names are not printed, at no cost?"""
    vectors = train(prints=(0.693147, 0.5))

    def loud(x):
        print("Cost after iteration 0: 0.693147\nCost after 100: 0.50")
        return x

    assert check(loud, vectors).findings == ()
    silent = check(lambda x: x, vectors)
    assert silent.passed
    assert [finding.costs for finding in silent.findings] == [False]


def test_what_a_step_prints_that_is_answered_for_counts():
    """Is text counted that is written here while the call lasts?"""

    def call(case):
        print("0.5")
        return Outcome(X, printed="0.69315\n")

    assert examine(train(prints=(0.693147, 0.5)), call).findings == ()


def test_points_are_rounded():
    """Do points come without the last bits of a float?"""
    assert Verdict("f", 1 / 3, 1).earned == 0.3333
