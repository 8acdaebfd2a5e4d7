"""Is a learner's test worth the share of wrong functions that it rejects, less that of right ones?"""

import numpy as np
import pytest

from autograder.checks.call import Crash, Outcome
from autograder.checks.contract import Case, Contract, KnownMistake, Vectors
from autograder.checks.examine import judge
from autograder.checks.forms import flag, function
from autograder.checks.tested import is_no, opinions
from autograder.checks.values import Refused

CONTRACT = Contract("test_f(f)", {"f": function()}, flag(), tests="f")
# Two right ones, each twice, and four wrong ones.
LABELS = {"right": ("a", "b", "a", "b"), "wrong": ("dw: c", "dw: c", "db: d", "db: e")}
EXPECTED = (True,) * 4 + (False,) * 4
CASES = tuple(Case(label, (abs,)) for several in LABELS.values() for label in several)
BLIND = KnownMistake(
    "dw.missing", "It never looks at dw.", (*EXPECTED[:4], True, True, False, False)
)
ERROR = Outcome(crash=Crash("ValueError", "shapes differ", "line", 3, "test_f"))


def judged(*said, **more):
    """The verdict on a test that gives these values, or these outcomes."""
    vectors = Vectors("02", "test_f", 0, 2.0, CONTRACT, (), CASES, EXPECTED, (BLIND,))
    outcomes = [one if isinstance(one, Outcome) else Outcome(one) for one in said]
    return judge(vectors, outcomes, **more)


def test_the_right_test_has_all_points():
    """Does a test that is right about each have all points, and nothing to be told?"""
    verdict = judged(*EXPECTED)
    assert (verdict.earned, verdict.passed, verdict.findings) == (2.0, True, ())


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ((True,) * 8, 0.0),  # lets all pass
        ((False,) * 8, 0.0),  # rejects all
        ((ERROR,) * 8, 0.0),  # stops at all
        ((True,) * 4 + (True, False, False, False), 0.75),
        ((True,) * 4 + (ERROR,) * 4, 1.0),  # an error is a no
        ((None,) * 4 + (False,) * 4, 1.0),  # and nothing at all is a yes
        ((False, True, True, True) + (False,) * 4, 0.5),  # once is as bad as twice
        ((False, True, False, True) + (False,) * 4, 0.5),
        ((False, False, True, True) + (False,) * 4, 0.0),
        (tuple(not right for right in EXPECTED), 0.0),  # never below 0
    ],
)
def test_the_score(said, score):
    """Is the score the share of wrong ones caught less that of right ones rejected, not below 0?"""
    assert judged(*said).score == score
    assert judged(*said, words=False).score == score


@pytest.mark.parametrize("said", [False, 0, 0.0, "", (), [], {}, np.array([True, False])])
def test_what_is_a_no(said):
    """Is every false value a no, and an array with one false entry?"""
    assert is_no(said)


@pytest.mark.parametrize(
    "said", [None, True, 1, "no", [False], np.array([True]), Refused("an object"), float("nan")]
)
def test_what_is_a_yes(said):
    """Is everything else a yes: also what may not cross, whatever it would say of itself?"""
    assert not is_no(said)


def test_an_error_is_an_opinion():
    """Does what stops become a no, so that it is held against known mistakes?"""
    assert [one.value for one in opinions([ERROR, Outcome(None)])] == [False, True]


def test_what_is_told():
    """Are those that are let through or rejected told by what they are called, each once?"""
    verdict = judged(*(False, True, True, True), *(True, True, False, True))
    said = [finding.message for finding in verdict.findings]
    assert said == [
        "It rejects functions that are right: a.",
        "It lets wrong functions through: dw: c; db: e.",
    ]


def test_a_known_mistake_is_named():
    """Is a test that is blind in a known way told so?"""
    (finding,) = judged(*EXPECTED[:4], True, True, False, False).findings
    assert (finding.mistake, finding.cause) == ("dw.missing", "It never looks at dw.")


def test_an_error_at_a_right_one_is_told_first():
    """Is an error of the test's own told, and not one with which it rejects a wrong function?"""
    first, *_ = judged(*EXPECTED[:3], ERROR, *EXPECTED[4:]).findings
    assert (first.kind, first.detail[0]) == ("crash", ("error", "ValueError: shapes differ"))
    assert not judged(*EXPECTED[:4], *(ERROR,) * 4).findings


def test_a_test_that_is_missing_is_told_alone():
    """Is there one finding, where there is no such function?"""
    (finding,) = judged(*[Outcome(crash=Crash("Missing", ""))] * 8).findings
    assert finding.message == "There is no function `test_f`."
