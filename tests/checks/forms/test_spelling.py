"""Tests of autograder.checks.forms.spelling."""

import pytest

from autograder.checks.forms import (
    Array,
    Flag,
    Group,
    Layers,
    Mapping,
    Numbers,
    Random,
    Scalar,
    Sequence,
    Size,
    Sizes,
    Word,
    array,
    aside,
    dict_of,
    flag,
    form,
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


@pytest.mark.parametrize(
    ("spelled", "meant"),
    [
        ("n m", Array("Z", shape="n m")),
        (array("n m"), Array("Z", shape="n m")),
        (array("n m", "The table"), Array("The table", shape="n m")),
        (scalar(), Scalar("Z")),
        (numbers("costs"), Numbers("costs")),
        (random("n m", "1/sqrt(n_prev)"), Random("Z", shape="n m", also=("1/sqrt(n_prev)",))),
        (size(), Size("Z")),
        (sizes(), Sizes("Z")),
        (word("a", "b"), Word("Z", words=("a", "b"))),
        (flag(), Flag("Z")),
        (aside("n m"), Array("Z", aside=True, shape="n m")),
        (optional(scalar()), Scalar("Z", optional=True)),
        (tuple_of(A="n"), Group("Z", holds=(Array("A", shape="n"),))),
        (dict_of("grads", dw="n"), Mapping("grads", holds=(Array("dw", shape="n"),))),
        (list_of("n m", "caches"), Sequence("caches", holds=(Array(shape="n m"),))),
        (
            layers_of(exact=True, shifted=("dA",), dA="n"),
            Layers("Z", holds=(Array("dA", shape="n"),), exact=True, shifted=("dA",)),
        ),
    ],
)
def test_a_form_is_what_is_spelled(spelled, meant):
    """Has each spelling its class, under its own name or that of its place?"""
    assert form(spelled, "Z") == meant
