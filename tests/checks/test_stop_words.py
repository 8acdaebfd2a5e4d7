"""Tests of autograder.checks.stop_words: a cause is left out where it is not seen."""

import pytest

from autograder.checks.stop_words import in_words
from autograder.checks.stopped import Stop


@pytest.mark.parametrize(
    "kind", ["KeyError", "AttributeError", "NameError", "AssertionError", "TypeError", "OSError"]
)
def test_nothing_seen_is_nothing_said(kind):
    """Is no cause told where nothing was seen?"""
    assert in_words(kind, "", Stop()) == ""


def test_a_library_that_explains_itself_is_not_contradicted():
    """Is NumPy's own advice left alone?"""
    stop = Stop((("object", "np"), ("attribute", "float_"), ("nearest", "float16")))
    message = "`np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead."
    assert in_words("AttributeError", message, stop) == ""
    assert in_words("AttributeError", "no float_", stop).startswith("`np` has no `float_`.")


def test_a_key_that_is_nobodys_is_only_quoted():
    """Is no nearest key told where there is none?"""
    stop = Stop((("dictionary", "cache"), ("key", "A9x"), ("keys", '"Z1"'), ("nearest", "")))
    assert in_words("KeyError", "", stop) == '`cache` has no "A9x"; it has "Z1".'


def test_the_layer_zero_is_told_by_its_number():
    """Is it said where layers are counted from, and only where the first one is there?"""
    stop = Stop((("dictionary", "grads"), ("key", "dW0"), ("keys", '"dW1", "db1"')))
    assert in_words("KeyError", "", stop).endswith("The layers are counted from 1.")
    other = Stop((("dictionary", "cache"), ("key", "Z0"), ("keys", '"Z1"')))
    assert "counted" not in in_words("KeyError", "", other)


def test_a_function_of_the_notebook_is_none_of_numpys():
    """Is no nearest name told where the notebook has the very one?"""
    facts = (("object", "np"), ("attribute", "sigmoid"), ("own", "sigmoid"), ("nearest", "divmod"))
    said = in_words("AttributeError", "no sigmoid", Stop(facts))
    assert said.startswith("`np` has no `sigmoid`. A function of this notebook")
    assert "divmod" not in said


def test_what_has_no_name_is_told_by_what_it_is():
    """Is a thing that no name on the line stands for told as it is, and by no name of ours?"""
    said = in_words(
        "AttributeError", "", Stop((("attribute", "shape"), ("kind", "the number 1.0")))
    )
    assert said == "Something that goes in here is the number 1.0 and has no `shape`."
