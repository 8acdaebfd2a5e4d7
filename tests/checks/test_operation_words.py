"""Tests of autograder.checks.operation_words: nothing is told of what was not seen."""

import pytest

from autograder.checks.operation_words import of_index, of_type, of_unbound, of_value
from autograder.checks.stopped import Stop

MESSAGES = (
    "The truth value of an array",
    "too many values to unpack (expected 2)",
    "not enough values to unpack (expected 3, got 2)",
    "operands could not be broadcast together with shapes (2,3) (3,2)",
    "setting an array element: inhomogeneous",
    "'numpy.ndarray' object is not callable",
    "unsupported operand type(s) for -: 'int' and 'tuple'",
    "only integers, slices",
)


@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("tell", [of_value, of_type, of_index, of_unbound])
def test_nothing_seen_is_nothing_said(tell, message):
    """Is no cause told by the message alone?"""
    assert tell(message, Stop()) == ""


def test_a_number_of_one_is_told_in_the_singular():
    """Is it a part, and a name?"""
    facts = (("unpacked", "pair"), ("names", "1"), ("parts", "has 1"))
    assert of_value("too many values to unpack", Stop(facts)) == (
        "`pair` has 1 part, and there is 1 name on the left."
    )


def test_results_in_another_order_are_told_by_what_has_the_entry():
    """Is it said which name of the call holds what another one is asked for?"""
    said = of_index("only integers, slices", Stop((("index", "text"), ("swapped", "cost"))))
    assert said.startswith("What is asked for lies in `cost`")
