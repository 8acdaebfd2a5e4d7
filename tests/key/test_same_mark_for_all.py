"""Has a form that fails only far from zero the same mark whichever cases are drawn?"""

from __future__ import annotations

import numpy as np
import pytest

from autograder.checks.call import Outcome, perform
from autograder.checks.contract import Case
from autograder.checks.examine import examine
from autograder.key import find_assignment, find_exercise
from autograder.key.vectors import make_vectors

EXPONENTIALS = "(np.exp({z}) - np.exp(-{z})) / (np.exp({z}) + np.exp(-{z}))"
SIGMOID = "def sigmoid(z):\n    return np.exp(z) / (1 + np.exp(z))\n"
FORMS = {
    ("01_activations", "sigmoid"): SIGMOID,
    ("01_activations", "tanh_derivative"): (
        f"def tanh_derivative(z):\n    return 1 - ({EXPONENTIALS.format(z='z')}) ** 2"
    ),
    ("01_activations", "cross_entropy_loss"): (
        "def cross_entropy_loss(a, y):\n    return -(y * np.log(a) + (1 - y) * np.log(1 - a))"
    ),
    ("03_planar_network", "forward_propagation"): (
        SIGMOID + "def forward_propagation(X, parameters):\n"
        "    W1, b1, W2, b2 = (parameters[name] for name in ('W1', 'b1', 'W2', 'b2'))\n"
        "    Z1 = W1 @ X + b1\n"
        f"    A1 = {EXPONENTIALS.format(z='Z1')}\n"
        "    Z2 = W2 @ A1 + b2\n"
        "    A2 = sigmoid(Z2)\n"
        "    return A2, {'Z1': Z1, 'A1': A1, 'Z2': Z2, 'A2': A2}"
    ),
    ("04_deep_network", "sigmoid"): (
        "def sigmoid(Z):\n    return np.exp(Z) / (1 + np.exp(Z)), Z\n"
    ),
}


@pytest.mark.parametrize(("assignment", "name"), FORMS)
def test_the_mark_does_not_depend_on_what_is_drawn(assignment, name):
    """Does chance decide nothing?"""
    assert len({_score(assignment, name, seed) for seed in range(40)}) == 1


def _score(assignment: str, name: str, seed: int) -> float:
    names: dict[str, object] = {"np": np}
    exec(FORMS[assignment, name], names)
    vectors = make_vectors(find_assignment(assignment), find_exercise(assignment, name), seed)

    def call(case: Case) -> Outcome:
        return perform(names[name], case, vectors.contract.arguments, names)

    return examine(vectors, call).score
