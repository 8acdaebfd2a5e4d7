"""Tests of benchmarks.accuracy.operators, operators_structure, operators_function and mutants."""

import ast
import functools

import numpy as np
import pytest

from benchmarks.accuracy.mutants import NODE_OPERATORS, changed_line, spoil
from benchmarks.accuracy.normal_form import normal_form
from benchmarks.accuracy.operators_function import OPERATORS as WHOLE_OPERATORS

BACK = """def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
"""
LOOP = """def train(parameters, rate, told):
    grads = {"W": 0, "b": 0}
    for l in range(1, rate):
        parameters["W" + str(l)] = parameters["W" + str(l)] - rate * grads["W"]
        w = np.where(np.log(1 - rate) > 0.5, np.tanh(rate), -1)
        w = w - rate
    if told and rate % 100 == 0:
        print(forward(parameters, rate))
    return parameters
"""
EARLY = """def train(parameters):
    for l in range(3):
        parameters = step(parameters)
    return parameters
"""
EXAMPLE = {
    "dZ": np.ones((3, 5)),
    "cache": (np.ones((4, 5)), np.ones((3, 4)), np.ones((3, 1))),
    "parameters": {"W1": np.ones((2, 2))},
    "rate": 0.5,
    "told": False,
}


@functools.cache
def mutants(source):
    names = source.partition("(")[2].partition(")")[0].split(", ")
    return list(spoil(source, {name: EXAMPLE[name] for name in names}))


@pytest.mark.parametrize(
    ("source", "operator", "line"),
    [
        (BACK, "operand dropped", "dW = np.dot(dZ, A_prev.T)"),
        (BACK, "arithmetic", "dW = np.dot(dZ, A_prev.T) * m"),
        (BACK, "average", "db = np.sum(dZ, axis=1, keepdims=True) / (2 * m)"),
        (BACK, "sum", "db = np.sum(dZ, axis=0, keepdims=True) / m"),
        (BACK, "sum", "db = np.sum(dZ, axis=None, keepdims=True) / m"),
        (BACK, "sum", "db = np.sum(dZ, axis=1) / m"),
        (BACK, "squeeze", "db = np.squeeze(np.sum(dZ, axis=1, keepdims=True) / m)"),
        (BACK, "transpose", "dA_prev = np.dot(W, dZ)"),
        (BACK, "product", "dA_prev = (W.T * dZ)"),
        (BACK, "product", "dA_prev = np.dot(dZ, W.T)"),
        (BACK, "function", "db = np.mean(dZ, axis=1, keepdims=True) / m"),
        (BACK, "number", "m = A_prev.shape[0]"),
        (BACK, "sign", "dA_prev = -(np.dot(W.T, dZ))"),
        (BACK, "wrong name", "m = W.shape[1]"),
        (BACK, "wrong size", "m = A_prev.size"),
        (BACK, "return forgotten", "return None"),
        (BACK, "part forgotten", "return dA_prev, dW"),
        (BACK, "arguments swapped", "return dW, dA_prev, db"),
        (BACK, "rounded", "dW = np.round(np.dot(dZ, A_prev.T) / m, 4)"),
        (BACK, "damage", "dZ += 1"),
        (LOOP, "comparison", "w = np.where(np.log(1 - rate) >= 0.5, np.tanh(rate), -1)"),
        (LOOP, "operands turned", "w = np.where(np.log((rate - (1))) > 0.5, np.tanh(rate), -1)"),
        (LOOP, "function", "w = np.where(np.log2(1 - rate) > 0.5, np.tanh(rate), -1)"),
        (LOOP, "function", "w = np.where(np.log(1 - rate) > 0.5, sigmoid(rate), -1)"),
        (LOOP, "arguments swapped", "w = np.where(np.log(1 - rate) > 0.5, -1, np.tanh(rate))"),
        (LOOP, "number", "if told and rate % 101 == 0:"),
        (LOOP, "loop off by one", "for l in range(1, rate - 1):"),
        (LOOP, "loop off by one", "for l in list(range(1, rate))[1:]:"),
        (LOOP, "condition", "if not (told and rate % 100 == 0):"),
        (LOOP, "condition", "if told:"),
        (LOOP, "argument forgotten", "print(forward(parameters))"),
        (LOOP, "statement removed", "pass"),
        (LOOP, "only once", "if l == 1:"),
        (LOOP, "in place", "w -= rate"),
        (LOOP, "wrong key", 'grads = {"W": 0, "W": 0}'),
        (LOOP, "argument fixed", "rate = 0.0075"),
        (LOOP, "argument fixed", "told = True"),
        (LOOP, "global variable", 'parameters = {"W1": np.array([[1.0, 1.0], [1.0, 1.0]])}'),
        (
            LOOP,
            "layer off by one",
            'parameters["W" + str(l - 1)] = parameters["W" + str(l)] - rate * grads["W"]',
        ),
    ],
)
def test_an_operator_does_what_it_says(source, operator, line):
    """Is this line in a mutant of this operator, and not in the solution?"""
    found = [mutant for name, mutant in mutants(source) if name == operator]
    assert any(ast_line(line) in map(ast_line, mutant.splitlines()) for mutant in found)
    assert ast_line(line) not in map(ast_line, source.splitlines())


def ast_line(line):
    """A line as `ast` writes it; whatever is no statement by itself stays as it is."""
    text = line.strip()
    head = text if not text.endswith(":") else f"{text}\n    pass"
    try:
        return ast.unparse(ast.parse(head)).partition("\n")[0]
    except SyntaxError:
        return text


def test_a_return_moves_into_the_loop():
    """Does the last `return` end up as the last line of the loop?"""
    (mutant,) = [one for name, one in mutants(EARLY) if name == "return in the loop"]
    assert mutant.endswith("parameters = step(parameters)\n        return parameters\n")


def test_every_operator_is_seen_at_work():
    """Does each operator make a mutant of one of the samples?"""
    used = {name for source in (BACK, LOOP, EARLY) for name, _ in mutants(source)}
    assert set(NODE_OPERATORS) | set(WHOLE_OPERATORS) <= used | {"size fixed"}


@pytest.mark.parametrize("source", [BACK, LOOP])
def test_every_mutant_is_python_and_none_is_there_twice(source):
    """Can each mutant be compiled, and does each differ from the solution and all others?"""
    forms = [normal_form(mutant) for _, mutant in mutants(source)]
    assert len(forms) > 50
    assert len({*forms, normal_form(source)}) == len(forms) + 1


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("a * b", "b * a", True),
        ("np.multiply(a, b)", "np.multiply(b, a)", True),
        ("(a + 0) / 1", "a", True),
        ("-(-a)", "a", True),
        ("a - b", "b - a", False),
        ("np.dot(a, b)", "np.dot(b, a)", False),
        ("a / b", "b / a", False),
    ],
)
def test_the_normal_form_is_equal_for_the_same_answer_only(first, second, same):
    """Are two spellings one answer, and two answers two?"""
    assert (normal_form(first) == normal_form(second)) is same


def test_the_changed_line_shows_what_was_and_what_is():
    """Does it tell the line's number and both versions?"""
    mutant = BACK.replace("A_prev.shape[1]", "A_prev.shape[0]")
    assert changed_line(BACK, mutant) == "3: m = A_prev.shape[1] -> m = A_prev.shape[0]"
