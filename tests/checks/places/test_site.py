"""Tests of autograder.checks.places.site: one expression of a learner's function."""

import ast

import pytest

from autograder.checks.places.site import Site


@pytest.mark.parametrize(
    ("source", "true"),
    [
        ("x", {"is_name"}),
        ("2.0", {"constant", "written"}),
        ("True", {"constant"}),
        ("{}", {"bare"}),
        ("x + 1", set()),
    ],
)
def test_what_an_expression_is(source, true):
    """Is it told what is a name, a number as it is written, and what is to be filled?"""
    site = Site(ast.parse(source, mode="eval").body, "f")
    kinds = ("is_name", "constant", "written", "bare")
    assert {kind for kind in kinds if getattr(site, kind)} == true
