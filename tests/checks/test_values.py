"""Tests of autograder.checks.values."""

from collections import OrderedDict, namedtuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder.checks.values import NotData, Refused, as_data, pack, same, unpack

numbers = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63) + 1, 2**63 - 1),
    st.floats(),
    st.text(max_size=20),
    arrays.arrays(
        st.one_of(arrays.integer_dtypes(), arrays.floating_dtypes(sizes=(32, 64))),
        arrays.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
    ),
)
data = st.recursive(
    numbers,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(st.one_of(st.text(max_size=5), st.integers(-9, 9)), inner, max_size=4),
    ),
    max_leaves=12,
)


@given(data)
def test_data_comes_back_as_it_was(value):
    """Does every kind of data survive being taken apart and put together?"""
    back = as_data(value)
    if isinstance(value, np.ndarray):
        assert back.shape == value.shape
        assert np.array_equal(back, value, equal_nan=value.dtype.kind == "f")
    else:
        assert same(as_data(back), back)


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (len, "builtin_function"),
        (np.array([object()]), "object"),
        (np.array(["text"]), "str"),
        ({1.5: 2}, "neither text nor integers"),
        (2**70, "64 bits"),
        (type("Sneaky", (set,), {})([1]), "Sneaky"),
    ],
)
def test_what_is_not_data_is_refused_by_name(value, word):
    """Is an object that is not data replaced by a word for it, never run or sent?"""
    got = as_data(value)
    assert isinstance(got, Refused)
    assert word in got.what


def test_nesting_and_cycles_end():
    """Does a list that holds itself come to an end?"""
    endless = []
    endless.append(endless)
    tree, _ = pack(endless)
    assert "nested too deeply" in str(tree)


@pytest.mark.parametrize(
    "tree",
    [
        [1],
        {"array": 3},
        {"array": True},
        {"tuple": 5},
        {"dict": [[1]]},
        {"dict": [[None, 1]]},
        {"pickle": "x"},
        {"tuple": [], "list": []},
    ],
)
def test_a_tree_of_another_form_is_no_data(tree):
    """Is every tree refused that `pack` never makes?"""
    with pytest.raises(NotData):
        unpack(tree, [np.zeros(2)])


def test_a_subclass_of_array_loses_its_tricks():
    """Does an array with methods of its own arrive as a plain one?"""

    class Equal(np.ndarray):
        def __eq__(self, other):
            return True

        __hash__ = None

    assert type(as_data(np.zeros(2).view(Equal))) is np.ndarray


def test_single_numbers_stay_single():
    """Does a NumPy scalar come back with no axes?"""
    assert as_data(np.float64(2.5)).shape == ()
    assert as_data(np.float32(2.5)).dtype == np.float32


def test_named_tuples_and_ordered_dictionaries_are_what_they_hold():
    """Does a subclass of a container arrive as the container, read by the container's own methods?"""

    class Liar(dict):
        def items(self):
            raise AssertionError("code of the learner's ran")

        __iter__ = __len__ = items

    Pair = namedtuple("Pair", "W b")
    assert as_data(Pair(1, 2)) == (1, 2)
    assert as_data(OrderedDict(W1=1.5)) == {"W1": 1.5}
    assert as_data(Liar(W1=1.5)) == {"W1": 1.5}
