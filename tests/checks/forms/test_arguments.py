"""Tests of autograder.checks.forms.arguments."""

import pytest

from autograder.checks.forms import flag, form, size, sizes
from autograder.checks.numbers import Tolerance


@pytest.mark.parametrize(
    ("spelled", "right", "wrong"),
    [(size(), 4, 5), (sizes(), [4, 3, 1], [4, 3]), (flag(), True, False)],
)
def test_what_arguments_are_may_come_back_too(spelled, right, wrong):
    """Are a size, sizes and a flag compared as results?"""
    asked = form(spelled, "n_h")
    assert asked.compare(right, right, Tolerance()) == []
    (found,) = asked.compare(right, wrong, Tolerance())
    assert found.part == "n_h"
