"""Tests of autograder.checks.twofold: a known mistake and a second fault."""

import numpy as np

from autograder.checks.contract import Case
from autograder.checks.twofold import find_twofold
from tests.checks.small import SECOND, X, check, contract, outcomes_of, vectors_of

SUM = vectors_of(
    lambda x: x + 1,
    contract("more(x)", "like x"),
    *(Case(f"times {n}", (n * X,)) for n in (1, 2, 3)),
    mistakes=(
        ("one.missing", "The 1 is missing.", lambda x: x),
        ("x.squared", "x is squared.", lambda x: x**2 + 1),
    ),
)


def found(function):
    both = find_twofold(SUM, outcomes_of(function, SUM))
    return both and (both[0].name, both[1])


def test_a_mistake_with_another_sign_is_two_faults():
    """Is a mistake found behind a wrong sign or a lost axis, and the sign told?"""
    assert found(lambda x: -(x**2 + 1)) == ("x.squared", "Every value has the wrong sign.")
    assert found(lambda x: (x**2 + 1)[0])[0] == "x.squared"
    assert found(lambda x: x**3) is None
    assert found(lambda x: x[0] + 1) is None  # one fault alone: the numbers are right


def test_two_wrong_signs_may_be_one_at_another_place():
    """Is a wrong sign left out that comes on top of one?"""
    mistakes = (("x.sign", "x is subtracted.", lambda x: 1 - x),)
    less = vectors_of(lambda x: x + 1, SUM.contract, *SUM.cases, mistakes=mistakes)
    assert find_twofold(less, outcomes_of(lambda x: x - 1, less)) is None


def test_what_lacks_the_sum_alone_has_no_second_fault():
    """Is a factor left out that the sum, which is still missing, calls for?"""
    mean = vectors_of(
        lambda x: float(np.mean(x)),
        contract("mean(x)", "number"),
        *SUM.cases,
        mistakes=(("mean.not_summed", "Nothing is added up.", lambda x: x),),
    )
    assert find_twofold(mean, outcomes_of(lambda x: x / x.size, mean)) is None
    assert find_twofold(mean, outcomes_of(lambda x: -x, mean)) is not None


def test_two_faults_are_told_in_one_cause():
    """Are the sentence of the mistake and the other fault told together?"""
    first = check(lambda x: -(x**2 + 1), SUM).findings[0]
    assert first.mistake == "x.squared"
    assert first.cause == "x is squared. Every value has the wrong sign."


def test_of_several_results_nothing_is_said():
    """Are results of several parts left to the search by parts?"""
    assert find_twofold(SECOND[1], []) is None


def test_numbers_that_are_not_finite_tell_nothing():
    """Is no mistake found in nan?"""
    assert found(lambda x: np.nan * x) is None
