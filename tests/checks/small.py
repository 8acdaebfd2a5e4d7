"""A small course for the tests of the checks: a few functions, their contracts and vectors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from autograder.checks.call import Outcome, perform
from autograder.checks.contract import Case, Contract, KnownMistake, Vectors
from autograder.checks.examine import Verdict, examine
from autograder.checks.forms import dict_of, form, scalar, tuple_of
from autograder.checks.vectors import write_vectors

X = np.array([[1.0, -2.0, 3.0]])
Z = np.array([[0.5, -1.25, 2.0], [3.0, 0.125, -0.75]])

Function = Callable[..., Any]


def contract(signature: str, returns: Any, takes: dict[str, Any] | None = None, **more) -> Contract:
    """Return a contract whose arguments may be of any shape, if nothing else is said."""
    inside = signature.partition("(")[2].rstrip(")").split(", ")
    names = [name.partition("=")[0] for name in inside]
    forms = {name: form((takes or {}).get(name, "*"), name) for name in names}
    return Contract(signature, forms, form(returns, "The result"), **more)


def vectors_of(
    right: Function,
    promises: Contract,
    *cases: Case,
    assignment: str = "00_test",
    order: int = 0,
    points: float = 4,
    builds_on: tuple[str, ...] = (),
    mistakes: tuple[tuple[str, str, Function], ...] = (),
) -> Vectors:
    """Return the vectors of an exercise, its results worked out by the right function."""
    return Vectors(
        assignment,
        promises.signature.partition("(")[0],
        order,
        points,
        promises,
        builds_on,
        cases,
        tuple(right(*case.args) for case in cases),
        tuple(
            KnownMistake(name, sentence, [wrong(*case.args) for case in cases])
            for name, sentence, wrong in mistakes
        ),
    )


DOUBLE = vectors_of(
    lambda x: 2 * x,
    contract("double(x)", "like x"),
    Case("a row", (X,)),
    Case("zeros", (0 * X,), "edge"),
    Case("a number", (2.0,), "advice"),
    mistakes=(
        ("power.extra", "This is the square.", lambda x: x**2),
        (
            "zero.missing",
            "Zero too.",
            lambda x: np.where(np.asarray(x) == 0, 1.0, 2 * np.asarray(x)),
        ),
    ),
)


def outcomes_of(function: Function, vectors: Vectors = DOUBLE) -> list[Outcome]:
    """Call a function on every case."""
    names = vectors.contract.arguments
    return [perform(function, case, names, globals()) for case in vectors.cases]


def check(function: Function, vectors: Vectors = DOUBLE) -> Verdict:
    """Examine a function."""
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, globals()))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_derivative(z):
    return sigmoid(z) * (1 - sigmoid(z))


def predict(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)


def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / X.shape[1], "db": float(np.mean(A - Y))}, float(cost)


FIRST = (
    vectors_of(
        sigmoid,
        contract("sigmoid(z)", "like z"),
        Case("a row", (X,)),
        Case("a table", (Z,)),
        assignment="01_small",
        points=2,
        mistakes=(("exponent.sign", "The exponent has lost its sign.", lambda z: sigmoid(-z)),),
    ),
    vectors_of(
        sigmoid_derivative,
        contract("sigmoid_derivative(z)", "like z", slope_of=("sigmoid",)),
        Case("a table", (Z,)),
        assignment="01_small",
        order=1,
        points=2,
        builds_on=("sigmoid", "nobody"),
    ),
)
_NEURON = np.array([[0.5], [-1.0]]), 0.25, Z
SECOND = (
    vectors_of(
        predict,
        contract("predict(w, b, X)", "1 m", {"w": "n_x 1", "b": scalar(), "X": "n_x m"}),
        Case("three examples", _NEURON),
        assignment="02_small",
        builds_on=("sigmoid",),
    ),
    vectors_of(
        propagate,
        contract(
            "propagate(w, b, X, Y)",
            tuple_of(grads=dict_of(dw="n_x 1", db=scalar()), cost=scalar()),
            {"w": "n_x 1", "b": scalar(), "X": "n_x m", "Y": "1 m"},
            slope_of=("propagate",),
        ),
        Case("three examples", (*_NEURON, np.array([[1.0, 0.0, 1.0]]))),
        assignment="02_small",
        order=1,
        builds_on=("sigmoid",),
    ),
)


def write_course(folder: Path) -> Path:
    """Write the test vectors of both small notebooks; the second borrows the sigmoid."""
    path = folder / "checks.h5"
    write_vectors(path, (*FIRST, *SECOND), [("02_small", "sigmoid", "01_small")])
    return path
