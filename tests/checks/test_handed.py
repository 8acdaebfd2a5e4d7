"""Tests of autograder.checks.handed: a key that was asked for in vain, here or further down."""

import pytest

from tests.checks.stops import told

BELOW = """
def by_word(Z, word):
    return {"relu": Z, "sigmoid": -Z}[word]

def update(parameters, grads):
    return {key: parameters[key] - grads["d" + key] for key in parameters}

class Kind:
    pass
"""
WORDS = (
    "it takes the words that its docstring names, and Python tells small letters from capital ones."
)
CAUSES = {
    'return by_word(z, "ReLU")': f'`by_word` does not know "ReLU": {WORDS}',
    'return by_word(z, word="Sigmoid")': f'`by_word` does not know "Sigmoid": {WORDS}',
    'name = "softmax"\nreturn by_word(z, name)': f'`by_word` does not know "softmax": {WORDS}',
    'p, g = {"W1": 1}, {"W1": 2}\nreturn update(p, g)': (
        '`update` asks for "dW1", and it is not there: `p` has "W1"; `g` has "W1".'
    ),
    'p, g = {"W1": 1}, {"dW1": 2}\nreturn update(g, p)': (
        '`update` asks for "ddW1", and it is not there: `g` has "dW1"; `p` has "W1".'
    ),
    'p, g = {"W2": 1}, {"dW1": 2, "dw2": 3}\nreturn update(parameters=p, grads=g)': (
        '`update` asks for "dW2", and it is not there: `p` has "W2"; `g` has "dW1", "dw2".'
    ),
    # not sure: no dictionary of the call's own, or no step of the notebook
    'return update({"W1": 1}, {})': "A dictionary is asked for a key that it does not have.",
    'return {"W1": 1}.pop("W2")': "A dictionary is asked for a key that it does not have.",
    # the word of a call, beside a dictionary that was asked for something else
    'p = {"W1": 1}\nreturn by_word(p["W1"], "tanh")': f'`by_word` does not know "tanh": {WORDS}',
    # of two dictionaries on a line the one that was asked
    'p, g = {"W1": 1}, {"dW1": 2}\nreturn p["W1"] - g["dw" + str(1)]': (
        '`g` has no "dw1"; it has "dW1". The nearest is "dW1".'
    ),
    'p, g = {"W1": 1}, {"W": {"b": 2}}\nreturn p["W1"] - g["W"]["c"]': (
        '`g[\'W\']` has no "c"; it has "b".'
    ),
    'p, g = {"W1": 1}, [{"b": 2}]\nreturn p["W1"] - g[0]["c"]': "A dictionary is asked for a key",
    # here the dictionary is at hand
    'p = {"W1": 1}\nreturn abs(p["W2"])': '`p` has no "W2"; it has "W1". The layers end before',
}


@pytest.fixture
def below():
    """A step from a library, as one is that the course puts in."""
    scope = {}
    exec(compile(BELOW, "<frozen below>", "exec"), scope)
    return {name: scope[name] for name in ("by_word", "update")}


@pytest.mark.parametrize("lines", CAUSES)
def test_a_key_that_a_step_asks_for_is_named_with_what_was_there(lines, below, monkeypatch):
    """Are the dictionary that was asked, or the step and what it was given, named where they are seen?"""
    assert told(lines, monkeypatch, **below).startswith(CAUSES[lines])
