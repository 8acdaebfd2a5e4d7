"""Answers for the tests of places, and what finds places in them."""

from __future__ import annotations

import ast
import linecache
import math
from pathlib import Path
from typing import Any

import numpy as np

from autograder.authoring.right_values import steps_of
from autograder.checks.places.place import Place
from autograder.checks.places.prepare import prepare
from autograder.checks.places.roles import read_roles
from autograder.checks.places.running import Program
from autograder.checks.places.search import Search, find_places
from autograder.checks.vectors import read_vectors
from autograder.key import find_assignment

DATA = Path(__file__).resolve().parents[3] / "data"

BACKWARD = """\
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - np.power(A1, 2))
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
"""
DEEP_BACKWARD = """\
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        activation = "sigmoid" if l == L - 1 else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l], activation)
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads
"""
TRAINING = """\
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters
"""
COST = """\
def compute_cost(A2, Y):
    m = Y.shape[1]
    logs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return -np.sum(logs) / m
"""


def run(source: str, **names: Any) -> dict[str, Any]:
    """Run a source as a cell of a notebook; return the names."""
    file = f"<cell {abs(hash(source))}>"
    linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
    scope: dict[str, Any] = {"np": np, "math": math, "__name__": "__main__", **names}
    exec(compile(source, file, "exec"), scope)
    return scope


def program_of(source: str, name: str, **names: Any) -> Program | None:
    """Make a function of a source ready."""
    scope = run(source, **names)
    return prepare(scope[name], scope, ())


def places_in(
    source: str, name: str, assignment: str = "03_planar_network", **names: Any
) -> list[Place]:
    """Find the places in an answer, with the right values that the edition ships."""
    scope = run(source, **names)
    vectors = read_vectors(DATA / "checks.h5", assignment)[name]
    roles = read_roles(DATA / "places.h5", assignment, name)
    assert roles is not None
    # Much time: a test machine may be busy, and what is found does not depend on it.
    return find_places(scope[name], vectors, roles, scope, seconds=20)


def places_among_steps(source: str, name: str, assignment: str) -> list[Place]:
    """Find the places in an answer that may call any step of its notebook."""
    return places_in(source, name, assignment, **steps_of(find_assignment(assignment)))


def search_in(source: str, name: str, assignment: str = "03_planar_network") -> Search:
    """Run an answer on the visible cases, with nothing exchanged yet."""
    program = program_of(source, name)
    roles = read_roles(DATA / "places.h5", assignment, name)
    assert program is not None
    assert roles is not None
    search = Search(program, read_vectors(DATA / "checks.h5", assignment)[name], roles, math.inf)
    search.run()
    return search


def text_of(search: Search, number: int) -> str:
    """Return an expression."""
    return ast.unparse(search.program.sites[number].node)


def number_in(search: Search, text: str) -> int:
    """Find an expression."""
    return next(n for n in range(len(search.program.sites)) if text_of(search, n) == text)
