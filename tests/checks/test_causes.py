"""Does an examination tell causes that are true in all cases, and name what explains a part?"""

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.forms import dict_of
from tests.checks.small import X, Z, check, contract, vectors_of

STEP = vectors_of(
    lambda x: {"a": x + 1, "b": 2 * x},
    contract("step(x)", dict_of(a="like x", b="like x")),
    Case("a row", (X,)),
    Case("a table", (Z,)),
    mistakes=(("a.missing_one", "The 1 is missing from a.", lambda x: {"a": x, "b": 2 * x}),),
)


def test_a_cause_is_told_that_is_true_in_all_cases():
    """Is what the numbers tell said, and only what is right besides where one case differs?"""
    assert check(lambda x: {"a": x + 1, "b": -2 * x}, STEP).findings[0].cause == (
        "Every value has the wrong sign."
    )
    differs = check(lambda x: {"a": x + 1, "b": -2 * x if len(x) == 1 else x**3}, STEP)
    assert differs.findings[0].cause == "Something that only b is made of: a is right."


TABLES = vectors_of(
    lambda x: np.maximum(x, 0) + 1,
    contract("tables(x)", "n m", {"x": "n m"}),
    Case("a row", (np.array([[1.5, -2.0, 3.0]]),)),
    Case("a table", (np.array([[1.0, -1.0, 2.0], [0.5, 4.0, -3.0]]),)),
)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda x: np.max(x, axis=0, keepdims=True),
        lambda x: x[:1],
        lambda x: np.max(x, axis=0).reshape(x.shape),
        lambda x: x[0] * np.ones((1, x.size)),
    ],
    ids=["the largest", "the first row", "stops", "stops or not"],
)
def test_a_case_that_is_too_small_tells_nothing(wrong):
    """Is `x` itself not seen where n is 1, and the shape is wrong or an error stops where it is not?"""
    causes = [finding.cause for finding in check(wrong, TABLES).findings]
    assert not any("just as it came in" in cause for cause in causes)


def test_what_is_so_in_all_cases_is_told():
    """Is `x` itself seen where it comes back in every case?"""
    assert "just as it came in" in check(lambda x: x, TABLES).findings[0].cause


def test_a_mistake_stands_before_the_part_that_it_explains():
    """Is the finding of the explained part named, and another part left to its own cause?"""
    first, *others = check(lambda x: {"a": x, "b": -2 * x}, STEP).findings
    assert (first.part, first.mistake) == ("a", "a.missing_one")
    assert all(finding.mistake is None for finding in others)
    assert "Every value has the wrong sign." in [finding.cause for finding in others]


def test_a_mistake_is_named_beside_an_error():
    """Is a finding of numbers named where another case stops?"""

    def stops(x):
        assert np.ndim(x) == 2
        return {"a": x, "b": 2 * x}

    assert check(stops, STEP).findings[0].mistake == "a.missing_one"
