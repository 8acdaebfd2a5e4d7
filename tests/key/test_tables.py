"""Does no table of the visible numbers, however it is read, earn a point on hidden cases?"""

from __future__ import annotations

import functools
import itertools
from pathlib import Path

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.checks.vectors import read_vectors
from autograder.key import find_exercise
from tests.key.tables import READINGS, limited

VECTORS = Path(__file__).parents[2] / "data" / "checks.h5"
A1, A3, A4 = "01_activations", "03_planar_network", "04_deep_network"


# --- what can be read off the visible cases --------------------------------------------------


def _seen(assignment, name):
    vectors = read_vectors(VECTORS, assignment)[name]
    return [(case.args, right) for case, right in zip(vectors.cases, vectors.expected, strict=True)]


def _values(name):
    """Z and what is made of it, in the first notebook."""
    return [(args[0], right) for args, right in _seen(A1, name)]


def _activated(name):
    """The same of the fourth notebook, which returns a cache, too."""
    return [(args[0], right[0]) for args, right in _seen(A4, name)]


def _slopes(name):
    """Z and the slope there: the result divided by dA."""
    return [(Z, right / dA) for (dA, Z), right in _seen(A4, name)]


def _cached():
    """Z and A of the sigmoids in larger steps, out of their caches."""
    for _, (A2, cache) in _seen(A3, "forward_propagation"):
        yield cache["Z2"], A2
    for args, (A, (_, Z)) in _seen(A4, "linear_activation_forward"):
        if args[3] == "sigmoid":
            yield Z, A
    for _, (AL, caches) in _seen(A4, "L_model_forward"):
        yield caches[-1][1], AL


def _losses(label):
    for (a, y), right in _seen(A1, "cross_entropy_loss"):
        yield a[y == label], right[y == label]
    for assignment in (A3, A4):
        for (a, y), right in _seen(assignment, "compute_cost"):
            if a.size == 1 and y[0, 0] == label:
                yield a, right


PAIRS = {
    "sigmoid": lambda: _values("sigmoid") + _activated("sigmoid") + [*_cached()],
    "relu": lambda: _values("relu") + _activated("relu"),
    "sigmoid's slope": lambda: _values("sigmoid_derivative") + _slopes("sigmoid_backward"),
    "tanh's slope": lambda: _values("tanh_derivative"),
    "relu's slope": lambda: _values("relu_derivative") + _slopes("relu_backward"),
    "loss of 0": lambda: _losses(0),
    "loss of 1": lambda: _losses(1),
}


def _zero(z):
    return np.zeros_like(z)


def _one(z):
    return np.ones_like(z)


LIMITS = {
    "sigmoid": (_zero, _one),
    "relu": (_zero, lambda z: z),
    "sigmoid's slope": (_zero, _zero),
    "tanh's slope": (_zero, _zero),
    "relu's slope": (_zero, _one),
    "loss of 0": (_zero, lambda a: 5 * _one(a)),
    "loss of 1": (lambda a: 5 * _one(a), _zero),
}


@functools.cache
def _table(what):
    pairs = [(np.ravel(x), np.ravel(y)) for x, y in PAIRS[what]()]
    x, y = (np.concatenate(numbers).astype(float) for numbers in zip(*pairs, strict=True))
    x, places = np.unique(x, return_index=True)
    return x, y[places]


@functools.cache
def _curve(what, reading, by_hand):
    x, y = _table(what)
    curve = READINGS[reading](x, y)
    return limited(curve, x, *LIMITS[what]) if by_hand else curve


# --- answers made of a table -----------------------------------------------------------------


def _as_it_is(curve):
    return lambda z: curve(np.asarray(z, dtype=float))


def _with_cache(curve):
    return lambda Z: (curve(Z), Z)


def _times_dA(curve):
    return lambda dA, cache: dA * curve(cache)


def _loss(zero, one):
    return lambda a, y: np.where(np.asarray(y) > 0, one(np.asarray(a)), zero(np.asarray(a)))


def _cost(zero, one):
    return lambda AL, Y: float(np.sum(np.where(Y > 0, one(AL), zero(AL))) / Y.shape[1])


# The exercise, the step that is a table (all that it calls besides is right), which, and of what.
ANSWERS = [
    (A1, "sigmoid", "sigmoid", _as_it_is, ["sigmoid"]),
    (A1, "sigmoid_derivative", "sigmoid_derivative", _as_it_is, ["sigmoid's slope"]),
    (A1, "tanh_derivative", "tanh_derivative", _as_it_is, ["tanh's slope"]),
    (A1, "relu", "relu", _as_it_is, ["relu"]),
    (A1, "relu_derivative", "relu_derivative", _as_it_is, ["relu's slope"]),
    (A1, "cross_entropy_loss", "cross_entropy_loss", _loss, ["loss of 0", "loss of 1"]),
    (A3, "forward_propagation", "sigmoid", _as_it_is, ["sigmoid"]),
    (A3, "compute_cost", "cross_entropy_loss", _loss, ["loss of 0", "loss of 1"]),
    (A4, "sigmoid", "sigmoid", _with_cache, ["sigmoid"]),
    (A4, "relu", "relu", _with_cache, ["relu"]),
    (A4, "linear_activation_forward", "sigmoid", _with_cache, ["sigmoid"]),
    (A4, "L_model_forward", "sigmoid", _with_cache, ["sigmoid"]),
    (A4, "compute_cost", "compute_cost", _cost, ["loss of 0", "loss of 1"]),
    (A4, "relu_backward", "relu_backward", _times_dA, ["relu's slope"]),
    (A4, "sigmoid_backward", "sigmoid_backward", _times_dA, ["sigmoid's slope"]),
    (A4, "linear_activation_backward", "sigmoid_backward", _times_dA, ["sigmoid's slope"]),
]
PRECISIONS = np.float64, np.float32, np.float16


def _tables():
    for answer, reading, by_hand, precision in itertools.product(
        ANSWERS, READINGS, (False, True), PRECISIONS
    ):
        # Straight lines that bend at 0 and go on for ever are the ReLU itself, and a quotient of
        # polynomials can be a curve itself to the six digits of single precision.
        itself = (answer[1], reading, by_hand) == ("relu", "linear", True)
        if not itself and not (reading == "rational" and precision != np.float64):
            name = f"{answer[1]}-{reading}{'-limits' * by_hand}-{precision.__name__}"
            marks = [pytest.mark.slow] * (precision != np.float64)
            yield pytest.param(*answer, reading, by_hand, precision, id=name, marks=marks)


@pytest.mark.parametrize(
    ("assignment", "name", "step", "make", "of", "reading", "by_hand", "precision"), [*_tables()]
)
def test_a_table_earns_nothing(
    assignment, name, step, make, of, reading, by_hand, precision, vectors
):
    """Is a table of visible numbers worth nothing, also in a precision that is judged more kindly?"""
    curves = [_rounded(_curve(what, reading, by_hand), precision) for what in of]
    exercise = find_exercise(assignment, name)
    own = {"forward_propagation": 0.75}.get(name, 0)  # Z1, A1 and Z2 are made by right code
    for seed in range(2, 6):
        assert _examine(exercise, step, make(*curves), vectors(exercise, seed)).score == own


def _rounded(curve, precision):
    return lambda z: curve(z).astype(precision)


def _examine(exercise, step, table, vectors):
    function = table if step == exercise.name else exercise.reference
    scope, names = exercise.reference.__globals__, vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, scope, {step: table}))


@pytest.mark.parametrize(
    ("assignment", "name", "step", "make", "of"),
    [answer for answer in ANSWERS if answer[1] == answer[2] and answer[3] is not _cost],
)
def test_a_table_is_right_where_the_learner_looks(assignment, name, step, make, of):
    """Does a table of the visible numbers pass the visible check, so that only hidden cases tell?"""
    exercise = find_exercise(assignment, name)
    vectors = read_vectors(VECTORS, assignment)[name]
    table = make(*(_curve(what, "nearest", False) for what in of))
    found = _examine(exercise, step, table, vectors)
    assert found.passed, found
