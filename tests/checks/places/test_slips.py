"""Tests of autograder.checks.places.slips: what may be meant by an expression."""

import ast

import pytest

from autograder.checks.places.slips import (
    Known,
    completed,
    named_otherwise,
    of_expression,
    of_number,
    of_target,
)

KNOWN = Known(
    texts=("relu", "sigmoid"),
    functions=("relu", "sigmoid"),
    kinds={"A": "number", "Z": "number", "cache": "container", "f": ""},
)
ALONE = ast.Return()


def _said(ways, text, owner=ALONE, known=KNOWN):
    node = ast.parse(text, mode="eval").body
    return {ast.unparse(one) for one in ways(node, owner, known)}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("A - Z", {"A + Z", "Z - A", "A", "Z"}),
        ("-A", {"A"}),
        ("A < Z", {"A > Z", "A <= Z"}),
        ("A and Z", {"A or Z"}),
        ("A if f else Z", {"Z if f else A", "A"}),
        ("True", {"False"}),
        ("'relu'", {"'sigmoid'"}),
        ("A.T", {"A"}),
        ("A[0]", {"A"}),
        ("(A, Z)", {"(Z, A)"}),
        ("relu(A)", {"sigmoid(A)", "A"}),
        ("np.exp(A)", {"np.expm1(A)", "A"}),
        ("np.dot(A, Z)", {"np.dot(Z, A)", "np.multiply(A, Z)", "np.dot(A)"}),
        ("np.sum(A)", {"np.mean(A)", "np.sum(A, axis=1, keepdims=True)"}),
        ("np.sum(A, axis=0)", {"np.sum(A)", "np.sum(A, axis=0, keepdims=True)"}),
    ],
)
def test_each_slip_is_taken_back(text, meant):
    """Is what may be meant among what is given, and the expression itself not?"""
    said = _said(of_expression, text)
    assert meant <= said
    assert text not in said


def test_a_factor_may_be_meant_transposed():
    """Is the transpose given of what goes into an operation, and only of that?"""
    around = ast.parse("A @ Z", mode="eval").body
    assert "A.T" in _said(of_expression, "A", around)
    assert "A.T" not in _said(of_expression, "A")


def test_a_name_may_be_meant_for_another_of_its_kind():
    """Are names given whose values are of the same kind, or of one that is not known?"""
    assert _said(named_otherwise, "A") == {"Z", "f"}
    assert _said(named_otherwise, "2") == {"A", "Z", "f"}
    assert _said(named_otherwise, "True") == set()


def test_nothing_may_grow_without_end():
    """Is no name given that its own line changes within a loop?"""
    node = ast.Name("A", ast.Load())
    known = Known((), (), {"A": "number", "Z": "number"}, grown={id(node): {"Z"}})
    assert [*named_otherwise(node, ALONE, known)] == []


def test_another_number_or_sign_may_be_meant():
    """Are numbers beside a number given, and a minus before what is used?"""
    assert _said(of_number, "3") == {"4", "2", "-3", "30", "0.3", "0", "1", "0.5"}
    assert _said(of_number, "A") == {"-A"}
    assert _said(of_number, "True") == set()


def test_a_value_may_be_meant_for_another_name():
    """Are other names given of what is kept, and none of what is read?"""
    (target,) = ast.parse("A = 1").body[0].targets
    assert [one.id for one in of_target(target, ALONE, KNOWN)] == ["Z", "cache", "f"]
    assert _said(of_target, "A") == set()


def test_an_argument_is_not_replaced_by_one_of_several():
    """Is no argument given for a name beside others, for what came in is to stay?"""
    (several,) = ast.parse("Z, cache = f(X)").body[0].targets
    known = Known((), (), {"X": "number", "A": "number"}, given={"X"})
    assert [one.id for one in of_target(several.elts[0], several, known)] == ["A"]
    assert "X" in [one.id for one in of_target(several.elts[0], ALONE, known)]


def test_one_more_name_may_be_meant():
    """Is a number or an array given with another beside it, and what is called not?"""
    said = _said(completed, "A * 2")
    assert {"A * 2 / Z", "A * 2 - Z", "Z - A * 2", "1 - A * 2"} <= said
    assert "A * 2 / cache" not in said
    assert _said(completed, "-A") == set()
