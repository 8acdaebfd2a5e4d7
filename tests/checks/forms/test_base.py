"""Tests of autograder.checks.forms.base: what all forms have in common."""

import json

import pytest

from autograder.checks.forms import (
    Form,
    array,
    aside,
    dict_of,
    flag,
    function,
    layers_of,
    list_of,
    numbers,
    optional,
    random,
    scalar,
    size,
    sizes,
    tuple_of,
    word,
)
from autograder.checks.forms.base import in_a_sentence
from autograder.checks.numbers import Tolerance
from autograder.checks.values import NotData

EVERY_FORM = tuple_of(
    "The result",
    Z=array("n m", "The array Z"),
    cost=scalar(),
    costs=numbers("costs"),
    W=random("n n_prev", "1/sqrt(n_prev)"),
    grads=dict_of(dw="n_x 1"),
    parameters=layers_of(W="n n_prev", dA="n_prev m", exact=True, shifted=("dA",)),
    n_h=size(),
    layer_dims=sizes(),
    activation=word("relu", "tanh"),
    print_cost=flag(),
    cost_of=function(),
    caches=aside(list_of(tuple_of(A="n m"), "the caches")),
    rest=optional("*"),
)


def test_every_form_survives_being_plain():
    """Does a form come back from JSON as it was?"""
    plain = json.loads(json.dumps(EVERY_FORM.to_plain()))
    assert Form.from_plain(plain) == EVERY_FORM


def test_every_class_of_forms_is_read_back():
    """Is there no class of forms that the example above leaves out?"""
    tested = set()
    waiting = [EVERY_FORM]
    while waiting:
        form = waiting.pop()
        tested.add(type(form).__name__)
        waiting += form.items
    assert tested == set(Form._classes) - {"Single", "Holder"}


def test_only_what_is_not_as_usual_is_written():
    """Is a form short in plain data?"""
    assert array("n m", "Z").to_plain() == {"form": "Array", "name": "Z", "shape": "n m"}


@pytest.mark.parametrize("plain", [{}, {"form": "os.system"}, {"form": "Form"}])
def test_an_unknown_form_is_refused(plain):
    """Does a class that is no form stay uncalled?"""
    with pytest.raises(NotData, match="unknown form"):
        Form.from_plain(plain)


def test_parts_are_what_counts():
    """Is every number or array a part, and are those that stand aside told?"""
    result = tuple_of(Z="n m", cache=aside(tuple_of(A="n m", W="n m")), rest="*")
    assert result.parts() == ["Z", "A", "W", "rest"]
    assert result.side_parts() == ["A", "W"]


def test_a_form_without_a_kind_is_compared_by_being_equal():
    """Is a text right if it is that text, and does a mistake match if it is its text?"""
    kind = word("cat", "dog")
    usual = Tolerance()
    assert kind.compare("cat", "cat", usual) == []
    (found,) = kind.compare("cat", "dog", usual)
    assert (found.kind, found.close) == ("value", False)
    assert kind.matches("dog", "dog", "cat", usual)
    assert not kind.matches("dog", "cow", "cat", usual)
    assert not kind.matches(1.0, "dog", "cat", usual)
    assert kind.opened("cat") == {}


@pytest.mark.parametrize(
    ("name", "within"),
    [("The cache", "the cache"), ("Theta", "Theta"), ("the Z", "the Z"), ("Z", "Z")],
)
def test_a_name_within_a_sentence(name, within):
    """Is the capital letter of "The" alone taken away?"""
    assert in_a_sentence(name) == within
