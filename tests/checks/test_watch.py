"""Tests of autograder.checks.watch."""

import pytest

from autograder.checks import watch
from autograder.checks.call import OutOfTime
from tests.checks.small import DOUBLE


def test_what_came_of_each_call_is_kept():
    """Are the calls those of the cases in their order, with what was printed?"""

    def double(x):
        print("here")
        return 2 * x

    verdict, calls = watch.watched(DOUBLE, double, {})
    assert verdict.passed
    assert [case for case, _ in calls] == list(DOUBLE.cases)
    assert watch.printed_in(verdict, calls) == "here\n"
    assert watch.first_wrong(DOUBLE, calls) is DOUBLE.cases[0]


@pytest.mark.parametrize(("wrong", "case"), [(lambda x: x, 0), (lambda x: 2 * x + (x == 0), 1)])
def test_the_first_case_that_is_wrong(wrong, case):
    """Is it the first that costs points?"""
    _, calls = watch.watched(DOUBLE, wrong, {})
    assert watch.first_wrong(DOUBLE, calls) is DOUBLE.cases[case]


def test_what_does_not_end_gives_nothing():
    """Is a remark left out that takes too long?"""

    def endless():
        raise OutOfTime

    assert watch.in_time(endless) == ""
    assert watch.in_time(lambda: "it") == "it"
