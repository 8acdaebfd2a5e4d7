"""Tests of autograder.checks.values."""

import functools
from collections import OrderedDict, namedtuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder.checks.costs import Cost
from autograder.checks.values import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_NODES,
    NotData,
    Packed,
    Refused,
    Tried,
    as_data,
    as_packed,
    as_seen,
    copied,
    pack,
    same,
    to_send,
    unpack,
)

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
        {"pickle": []},
        {"tried": [1]},
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


class _LikeAll(type):
    """A type that says it is equal to every other."""

    __eq__ = lambda self, other: True  # noqa: E731
    __hash__ = type.__hash__


@pytest.mark.parametrize("base", [tuple, list, dict, object])
def test_a_type_that_says_it_is_another_is_what_it_is(base):
    """Is what a value holds read by the container's own methods, whatever its type is equal to?"""
    lies = {"__len__": lambda self: 0, "__iter__": lambda self: iter([7] * 20_000), "what": "lies"}
    value = _LikeAll("Lies", (base,), lies)()
    seen = as_data(value)
    assert seen == base() if base is not object else isinstance(seen, Refused)
    assert same(unpack(*pack({"value": as_packed(value, beside=1)[0]}))["value"], seen)


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


@pytest.mark.parametrize(
    ("value", "word"),
    [
        ("x" * (MAX_BYTES + 1), "a text that is too long"),
        ([0] * (MAX_NODES + 1), "a list with too many parts"),
        (np.zeros(MAX_BYTES // 8 + 1), "more than 64 MB of numbers"),
        (Refused("a set"), "a set"),
    ],
    ids=["text", "list", "array", "refused"],
)
def test_what_is_too_large_is_refused(value, word):
    """Is a value beyond the bounds replaced by a word for it?"""
    assert as_data(value) == Refused(word)


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        (2**63, "64 bits"),
        ({"list": [0] * (MAX_NODES + 2)}, "too many parts"),
        (
            functools.reduce(lambda inner, _: {"list": [inner]}, range(MAX_DEPTH + 2), 1),
            "too deeply",
        ),
        ({"dict": [[1, {"array": 0}], [2, {"array": 0}]]}, "an array that was not sent"),
    ],
)
def test_a_tree_beyond_the_bounds_is_no_data(tree, words):
    """Are the bounds held when a value is put together, too, and is each array there once?"""
    with pytest.raises(NotData, match=words):
        unpack(tree, [np.zeros(2)])


def test_long_double_is_sent_as_double():
    """Does an array of a type that differs between machines come back as double precision?"""
    assert as_data(np.zeros(2, np.longdouble)).dtype == np.float64


@pytest.mark.parametrize(
    ("value", "loose"), [(1.5, False), (np.float32(1), True), (np.ones(2), False)]
)
def test_what_the_next_step_may_fail_on_is_loose(value, loose):
    """Is a value of few digits or another class told apart, though its numbers are right?"""
    assert as_seen(value)[1] is loose
    assert as_seen(np.ones((2, 2)).view(np.matrix))[1]


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (np.array([np.nan]), np.array([np.nan]), True),
        (np.ones(2), [1.0, 1.0], False),
        (np.ones(2), np.ones(2, "f4"), False),
        (np.ones(2), np.ones((2, 1)), False),
        (1, 1.0, False),
        (float("nan"), float("nan"), True),
        ({"a": [1, (2,)]}, {"a": [1, (2,)]}, True),
        ({"a": 1}, {"b": 1}, False),
        ((1, 2), (1,), False),
        ("a", "b", False),
    ],
)
def test_same_means_type_shape_and_numbers(one, other, equal):
    """Are two values the same only if nothing about them differs?"""
    assert same(one, other) is equal


NESTED: list = []
NESTED.append(NESTED)


@pytest.mark.parametrize(
    "value",
    [1.5, None, "text", np.ones((2, 3)), (np.ones(2), {"a": [np.zeros(1)]}), NESTED, [0] * 9_992],
)
@pytest.mark.parametrize("more", [(), ("X",) * 3])
def test_what_is_taken_apart_once_arrives_as_before(value, more):
    """Does the other side get what it would get of a value that is data first, and its bounds hold?"""
    packed, loose = as_packed(value, beside=2)
    seen, was_loose = as_seen(value)
    assert loose == was_loose
    first, second = (unpack(*pack({"value": one, "more": more})) for one in (packed, seen))
    assert same(first, second)


@pytest.mark.parametrize(
    "value", [[1.5, np.ones((2, 3)), ("w", {"b": [np.zeros(0)]})], [0] * 9_992]
)
def test_what_is_kept_to_be_sent_arrives_each_time(value):
    """Does what is taken apart once, with its own arrays, arrive twice as it would by itself?"""
    kept = to_send(value, beside=2)
    wanted = unpack(*pack({"value": value, "more": ("X",)}))
    for _ in range(2):
        assert same(unpack(*pack({"value": kept, "more": ("X",)})), wanted)


def test_a_copy_shares_nothing():
    """Is a copy of data the same, and is nothing that can be changed in both?"""
    value = {"a": [np.ones((2, 3)).T, 1.5], "b": (np.zeros(2), "text", None, True), 3: [Cost(1, 2)]}
    made = copied(value)
    assert same(made["a"], value["a"])
    assert made["a"][0].flags.f_contiguous  # as it lay in memory
    made["a"][0][:] = 9
    made["b"][0][:] = 9
    made["a"].append("more")
    assert value["a"][0].max() == 1
    assert value["b"][0].max() == 0
    assert len(value["a"]) == 2


def test_a_learners_own_is_no_value():
    """Is what looks as if it were taken apart already refused, where a learner returns it?"""
    forged = Packed({"array": 0}, [np.ones(1)], 0, 0)
    assert isinstance(as_data(forged), Refused)
    assert unpack(*pack({"value": as_packed(forged, beside=1)[0]}))["value"] == as_data(forged)


def test_the_place_of_a_function_crosses_without_anything_of_it():
    """Does the mark for a function that is tried come back as it was, and say nothing?"""
    assert pack((Tried(), 1))[0] == {"tuple": [{"tried": []}, 1]}
    assert as_data((Tried(), 1)) == (Tried(), 1)
    with pytest.raises(TypeError):
        Tried()()
