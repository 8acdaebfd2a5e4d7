"""A test of `propagate`: what tells a wrong one from a right one."""

from __future__ import annotations

import numpy as np

from ...checks.forms import flag, function
from ..activations.activations import sigmoid
from ..activations.loss import cross_entropy_loss
from ..exercise import exercise
from ..tried import tried
from .propagation import propagate
from .trial import slopes_by_trial  # noqa: F401 -- in _FITS


def _in_a_loop(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        a = sigmoid(np.sum(w[:, 0] * X[:, i]) + b)
        db += (a - Y[0, i]) / m
        dw += X[:, i : i + 1] * (a - Y[0, i]) / m
        cost += cross_entropy_loss(a, Y[0, i]) / m
    return {"dw": dw, "db": db}, cost


def _as_means(w, b, X, Y):
    A = sigmoid((X * w).sum(axis=0, keepdims=True) + b)
    slopes = np.mean(X * (A - Y), axis=1, keepdims=True)
    return {"dw": slopes, "db": np.mean(A - Y)}, np.mean(cross_entropy_loss(A, Y))


_ALIKE = (
    ("one as in the course", propagate.reference),
    ("the sums in a loop", _in_a_loop),
    ("means in the place of sums", _as_means),
    ("the last of 16 digits is another", propagate.reference),
)
# Slopes that are measured on the cost of the function itself.
_FITS = """all(
    np.allclose(slope, grads[name], atol=1e-4)
    for name, slope in slopes_by_trial(
        lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": np.array([[b]])}
    ).items()
)"""
# dw, db and the cost of the example of the test, worked out one number at a time.
_RIGHT = [-0.103185772, -0.195675757, 0.190196589, 0.641175284]


@exercise(
    points=2,
    cases=tried(propagate, _ALIKE),
    takes={"f": function()},
    returns=flag(),
    may_use=("sigmoid",),
    tests="propagate",
)
def test_propagate(f):
    """Return whether f gives the right cost and slopes for an example in which no two numbers are alike."""
    w, b = np.array([[0.5], [-0.3]]), 0.2
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, cost = f(w, b, X, Y)
    found = [*np.ravel(grads["dw"]), np.sum(grads["db"]), np.sum(cost)]
    return np.allclose(found, _RIGHT[: len(found)], rtol=0, atol=1e-6)


# fmt: off
test_propagate.mistake("slopes.missing",    {"found": "[*_RIGHT[:3], cost]"}, "The test looks at the cost alone. dw and db may be wrong all the same.")
test_propagate.mistake("cost.missing",      {"found": '[*np.ravel(grads["dw"]), grads["db"]]'}, "The test looks at the slopes alone. The cost may be wrong all the same.")
test_propagate.mistake("dw.missing",        {"found": '[*_RIGHT[:2], grads["db"], cost]'}, "The test never looks at dw.")
test_propagate.mistake("db.missing",        {"found": '[*np.ravel(grads["dw"]), _RIGHT[2], cost]'}, "The test never looks at db.")
test_propagate.mistake("dw.is_alone",       {"found": '[*np.ravel(grads["dw"])]'}, "The test looks at dw alone. Cost and db may be wrong all the same.")
test_propagate.mistake("db.is_alone",       {"found": '[*_RIGHT[:2], grads["db"]]'}, "The test looks at db alone. Cost and dw may be wrong all the same.")
test_propagate.mistake("cost.is_own",       {"returns": _FITS}, "The test holds the slopes against the cost that `f` gives. Where the cost is wrong, they may fit it.")
test_propagate.mistake("rejection.missing", {"returns": "True"}, "The test rejects nothing. Does it hold numbers of `f` against some that `f` has no part in (`propagate` is `f` itself meanwhile), and return what it found?")
test_propagate.mistake("returns.sign",      {"returns": "not np.allclose(found, _RIGHT[: len(found)], rtol=0, atol=1e-6)"}, "True and False have changed places: True is for a right function.")
# fmt: on
