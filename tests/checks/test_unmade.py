"""Tests of autograder.checks.unmade: what a function fills without having made it."""

import pytest

from autograder.checks.unmade import unmade


def by_text(l):
    found["W" + str(l)] = found["b1"] = l  # noqa: F821


def by_format(l):
    found[f"W{l}"] = l  # noqa: F821


def appended(l):
    found.append(l)  # noqa: F821


def by_number(l):
    found[0] = l  # noqa: F821


def by_name(l):
    found[l] = l  # noqa: F821


def read(l):
    return found["W1"]  # noqa: F821


def another(l):
    others = {}
    others["W1"] = l


@pytest.mark.parametrize(
    ("function", "made"),
    [
        (by_text, "{}"),
        (by_format, "{}"),
        (appended, "[]"),
        (by_number, ""),
        (by_name, ""),
        (read, ""),
        (another, ""),
    ],
)
def test_what_is_to_be_made(function, made):
    """Is a dictionary known by its keys and a list by `append`, and an array left alone?"""
    assert unmade("found", function.__code__) == made


def test_a_function_without_source():
    """Is nothing told where there is no source?"""
    scope = {}
    exec("def f():\n    found['a'] = 1", scope)
    assert unmade("found", scope["f"].__code__) == ""
