"""Tests of autograder.checks.shapes: wrong words for shapes, planted one by one."""

import itertools

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.forms import layers_of, list_of, optional, scalar, size, sizes, tuple_of
from autograder.checks.shapes import letter_problems, letters, shape_problems
from tests.checks.small import contract

N, N_PREV, M = 3, 4, 5


def linear_backward(**words):
    """Return the contract of a step with some words exchanged."""
    given = {"dZ": "n m", "A_prev": "n_prev m", "W": "n n_prev", "b": "n 1"} | {
        name: word for name, word in words.items() if name in ("dZ", "A_prev", "W", "b")
    }
    came = {"dA_prev": "n_prev m", "dW": "n n_prev", "db": "n 1"} | {
        name: word for name, word in words.items() if name not in given
    }
    cache = tuple_of(**{name: given[name] for name in ("A_prev", "W", "b")})
    takes = {"dZ": given["dZ"], "cache": cache}
    return contract("linear_backward(dZ, cache)", tuple_of("The result", **came), takes)


def call(n, n_prev, m):
    dA_prev, W, b = np.ones((n_prev, m)), np.ones((n, n_prev)), np.ones((n, 1))
    case = Case(f"n = {n}", (np.ones((n, m)), (dA_prev, W, b)))
    return case, (dA_prev, W, b)


CASE, RESULT = call(N, N_PREV, M)


def problems(promises, args, result):
    return shape_problems(promises, Case("one", args), result)


def test_right_words_have_no_problems():
    """Is nothing said of a contract whose words hold, and is every letter bound?"""
    assert shape_problems(linear_backward(), CASE, RESULT) == []
    assert letters(linear_backward(), CASE.args, RESULT) == {"n": N, "m": M, "n_prev": N_PREV}


@pytest.mark.parametrize(
    ("name", "word", "said"),
    [
        ("dZ", "n_prev m", '"n n_prev", but its shape is (3, 4): n_prev is 4 here and 3 in dZ'),
        ("dZ", "m n", 'dA_prev of The result is "n_prev m", but its shape is (4, 5): m is 5 here'),
        (
            "A_prev",
            "n m",
            'A_prev of cache is "n m", but its shape is (4, 5): n is 4 here and 3 in',
        ),
        ("W", "n_prev n", 'W of cache is "n_prev n", but its shape is (3, 4): n_prev is 3 here'),
        ("b", "n", 'b of cache is "n", but its shape is (3, 1): it has 2 axes'),
        ("b", "n n", 'b of cache is "n n", but its shape is (3, 1): n is 1 here and 3 in dZ'),
        ("b", "1 n", 'b of cache is "1 n", but its shape is (3, 1): 1 is 1 and not 3'),
        ("dA_prev", "n m", 'dA_prev of The result is "n m", but its shape is (4, 5): n is 4'),
        ("dW", "n_prev n", 'dW of The result is "n_prev n", but its shape is (3, 4): n_prev is 3'),
        ("dW", "like dZ", 'dW of The result is "like dZ", but its shape is (3, 4), and that of dZ'),
        ("dW", "like q", "there is no array q among the arguments"),
        ("dW", "n*m n_prev", '"n*m n_prev", but its shape is (3, 4): n*m is 15 and not 3'),
        ("db", "n_prev 1", 'db of The result is "n_prev 1", but its shape is (3, 1): n_prev is 3'),
        ("db", "1 1", 'db of The result is "1 1", but its shape is (3, 1): 1 is 1 and not 3'),
        ("db", "n_h 1", 'db of The result is "n_h 1", but n_h is no size of an argument'),
        ("db", "n_h*k 1", "but k is no size of an argument"),
        ("db", "n 1 1", "it has 2 axes"),
    ],
)
def test_a_wrong_word_is_told_with_sizes_and_what_to_change(name, word, said):
    """Does each planted word say which it is, which sizes contradict it, and what to do?"""
    found = shape_problems(linear_backward(**{name: word}), CASE, RESULT)
    assert any(said in problem for problem in found), found
    assert all(problem.endswith(". Change the word.") for problem in found)


def test_no_letter_can_be_exchanged_without_a_word():
    """Is every word of a step told that has another letter of the step in any place?"""
    words = {
        **{"dZ": "n m", "A_prev": "n_prev m", "W": "n n_prev", "b": "n 1"},
        **{"dA_prev": "n_prev m", "dW": "n n_prev", "db": "n 1"},
    }
    for name, word in words.items():
        for place, old in enumerate(word.split()):
            for new in {"n", "n_prev", "m", "1"} - {old}:
                each = word.split()
                each[place] = new
                planted = linear_backward(**{name: " ".join(each)})
                assert shape_problems(planted, CASE, RESULT), (name, each)


def test_sizes_that_are_arguments_bind_their_letters():
    """Is n_h the number that is given, and a shape of another size told?"""
    promises = contract("f(n_x, n_h)", "n_h n_x", {"n_x": size(), "n_h": size()})
    assert problems(promises, (4, 3), np.ones((3, 4))) == []
    assert letters(promises, (4, 3)) == {"n_x": 4, "n_h": 3}
    (found,) = problems(promises, (4, 3), np.ones((2, 4)))
    assert 'n_h is 2 here and 3 in n_h, "n_h"' in found


def test_a_result_that_is_a_size_is_compared():
    """Is a number that comes back held against the letter that it is called by?"""
    promises = contract("f(X)", tuple_of(n_x=size()), {"X": "n_x m"})
    assert problems(promises, (np.ones((2, 3)),), (2,)) == []
    (found,) = problems(promises, (np.ones((2, 3)),), (3,))
    assert 'n_x of The result is "n_x", but it is 3: n_x is 3 here and 2 in X' in found


PARAMETERS = layers_of(W="n n_prev", b="n 1")


def network(*dims):
    return {
        name: np.ones(shape)
        for l in range(1, len(dims))
        for name, shape in ((f"W{l}", (dims[l], dims[l - 1])), (f"b{l}", (dims[l], 1)))
    }


FORWARD = contract(
    "forward(X, parameters)",
    tuple_of("r", AL="n_y m", caches=list_of(tuple_of(A_prev="n_prev m", Z="n m"))),
    {"X": "n_x m", "parameters": PARAMETERS},
)


def caches(*dims):
    return [(np.ones((below, M)), np.ones((n, M))) for below, n in itertools.pairwise(dims)]


def test_layers_have_sizes_of_their_own():
    """Is n another number in each layer, n_x that below the first, n_y that of the last?"""
    args = np.ones((4, M)), network(4, 3, 2)
    result = np.ones((2, M)), caches(4, 3, 2)
    assert problems(FORWARD, args, result) == []
    bound = {"n_0": 4, "n_1": 3, "n_2": 2, "n_x": 4, "n_y": 2, "m": M}
    assert letters(FORWARD, args, result) == bound


@pytest.mark.parametrize(
    ("X", "parameters", "AL", "said"),
    [
        (3, network(4, 3, 2), 2, "n_x is 3, and n_0 is 4"),
        (
            4,
            network(4, 3, 2) | {"W2": np.ones((2, 4))},
            2,
            "n_1 is 4 here and 3 in W1 of parameters",
        ),
        (
            4,
            network(4, 3, 2) | {"b2": np.ones((3, 1))},
            2,
            "n_2 is 3 here and 2 in W2 of parameters",
        ),
        (4, network(4, 3, 2), 1, "n_y is 1 here and 2 in"),
    ],
)
def test_layers_that_do_not_fit_are_told(X, parameters, AL, said):
    """Is a layer told that fits neither the one below nor the inputs or the result?"""
    found = problems(FORWARD, (np.ones((X, M)), parameters), (np.ones((AL, M)), caches(4, 3, 2)))
    assert any(said in problem for problem in found), found


def test_a_list_of_sizes_binds_the_layers():
    """Are the layers those of layer_dims, from n_x on?"""
    promises = contract("initialize(layer_dims)", PARAMETERS, {"layer_dims": sizes()})
    assert problems(promises, ([4, 3, 2],), network(4, 3, 2)) == []
    found = problems(promises, ([4, 3, 2],), network(4, 3, 1))
    assert any('n_2 is 1 here and 2 in layer_dims, "n_2"' in problem for problem in found)


def test_a_letter_that_is_no_layers_is_strange_in_a_layer():
    """Is a letter told that no argument has, also inside the layers of the result?"""
    promises = contract("f(layer_dims)", layers_of(W="n k"), {"layer_dims": sizes()})
    found = problems(promises, ([4, 3],), {"W1": np.ones((3, 4))})
    assert any("k is no size of an argument" in problem for problem in found)


def test_a_product_of_sizes_is_worked_out():
    """Is a picture's vector as long as rows times columns times colours?"""
    promises = contract("f(image)", "rows*columns*colours 1", {"image": "rows columns colours"})
    image = np.ones((2, 3, 3))
    assert problems(promises, (image,), np.ones((18, 1))) == []
    (found,) = problems(promises, (image,), np.ones((1, 18)))[:1]
    assert "rows*columns*colours is 18 and not 1" in found


@pytest.mark.parametrize(
    ("z", "result", "right"), [(np.ones(3), np.ones(3), True), (2.0, 4.0, True)]
)
def test_any_shape_may_come_back_alike(z, result, right):
    """Is the shape of z asked for, whatever it is?"""
    promises = contract("f(z)", "like z")
    assert (problems(promises, (z,), result) == []) is right


def test_what_is_left_out_says_nothing():
    """Is an argument that is None, or not given at all, no contradiction?"""
    promises = contract("f(X, y, m)", "1 m", {"X": "n m", "y": optional("1 m")})
    X = np.ones((2, 3))
    assert problems(promises, (X, None), np.ones((1, 3))) == []
    assert problems(promises, (X,), np.ones((1, 3))) == []


def test_an_argument_that_is_optional_is_compared_where_it_is_given():
    """Is a given one held to its word, and None told where it may not be left out?"""
    X = np.ones((2, 3))
    promises = contract("f(X, y)", "1 m", {"X": "n m", "y": optional("1 m")})
    (found,) = problems(promises, (X, np.ones((1, 4))), np.ones((1, 3)))
    assert "m is 4 here and 3 in X" in found
    needed = contract("f(X, y)", "1 m", {"X": "n m", "y": "1 m"})
    (found,) = problems(needed, (X, None), np.ones((1, 3)))
    assert found.startswith("y is None")


def test_a_size_counts_before_a_shape():
    """Is the shape told that contradicts a size, also where it comes first?"""
    promises = contract("f(W, n_h)", "n_h", {"W": "n_h m", "n_h": size()})
    (found,) = problems(promises, (np.ones((2, 3)), 4), np.ones(4))
    assert found.startswith('W is "n_h m"')


def test_a_letter_of_the_result_alone_is_bound_for_display():
    """Does a letter that no argument has get its size from the result, if there is one?"""
    promises = contract("f(X)", "n k", {"X": "n m"})
    assert letters(promises, (np.ones((2, 3)),), np.ones((2, 7))) == {"n": 2, "m": 3, "k": 7}
    assert letters(promises, (np.ones((2, 3)),)) == {"n": 2, "m": 3}
    needed = contract("f()", scalar(), {})
    assert letters(needed, (), None) == {}


def test_a_value_of_another_form_is_told():
    """Does an array where a tuple is said name the form?"""
    (found,) = problems(contract("f(X)", tuple_of(A="n m"), {"X": "n m"}), (np.ones((2, 3)),), 1.0)
    assert found == ("The result is a single number, but its form is group. Change its form.")


CALLS = [call(3, 4, 5), call(5, 2, 3), call(1, 5, 3), call(3, 2, 1)]
CASES, RESULTS = [case for case, _ in CALLS], [result for _, result in CALLS]


def test_every_letter_is_one_of_its_own():
    """Is nothing said of letters that differ in some case?"""
    assert letter_problems(linear_backward(), CASES, RESULTS) == []


@pytest.mark.parametrize(
    ("name", "word", "said"),
    [
        ("b", "k 1", "k and n are the same size in every case. Use one letter."),
        ("A_prev", "n_prev k", "k and m are the same size in every case. Use one letter."),
        ("b", "n k", "k is 1 in every case. Write 1 in its place."),
    ],
)
def test_a_letter_that_is_always_another_is_told(name, word, said):
    """Is a letter told that contradicts nothing, because it stands once?"""
    assert letter_problems(linear_backward(**{name: word}), CASES, RESULTS) == [said]


def test_a_letter_that_stands_twice_may_be_one_throughout():
    """Is one output no reason to write 1 for n_y?"""
    promises = contract("f(Y, W)", "n_y", {"Y": "n_y m", "W": "n_y k"})
    cases = [Case("", (np.ones((1, m)), np.ones((1, k)))) for m, k in ((3, 4), (5, 2))]
    assert letter_problems(promises, cases, [np.ones(1)] * 2) == []


def test_letters_of_one_case_may_agree_by_chance():
    """Is nothing said where the size is the same number throughout, or there is no case?"""
    case, result = call(3, 3, 3)
    assert letter_problems(linear_backward(), [case], [result]) == []
    assert letter_problems(linear_backward(), [], []) == []


def test_scalars_need_no_letters():
    """Is a number without axes right as such?"""
    assert problems(contract("f(x)", scalar(), {"x": scalar()}), (1.0,), 2.0) == []
