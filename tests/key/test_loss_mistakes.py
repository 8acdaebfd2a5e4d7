"""Tests of autograder.key.loss_mistakes."""

import numpy as np
import pytest

from autograder.key import find_exercise

EVERYWHERE = (
    ("01_activations", "cross_entropy_loss", "a", "y", "returns"),
    ("02_logistic_regression", "propagate", "A", "Y", "losses"),
    ("03_planar_network", "compute_cost", "A2", "Y", "cost"),
    ("04_deep_network", "compute_cost", "AL", "Y", "cost"),
)
A, Y = np.array([[0.9, 0.2, 0.6]]), np.array([[1.0, 0.0, 0.0]])


def _mistakes(assignment, name):
    return {mistake.name: mistake for mistake in find_exercise(assignment, name).mistakes}


@pytest.mark.parametrize(("assignment", "name", "a", "y", "part"), EVERYWHERE)
def test_each_loss_has_the_same_mistakes(assignment, name, a, y, part):
    """Can the slips of the cross-entropy be told wherever it is computed, in its own letters?"""
    found = _mistakes(assignment, name)
    assert f"1 + {a}" in found[f"{part}.is_log_one_plus"].sentence
    assert "A 1 is added within each" in found[f"{part}.is_added_powers"].sentence
    assert {f"{a}.is_{y}_eps_8", f"{a}.is_rounded_eps_7", f"{a}.is_clipped_1"} <= {*found}


@pytest.mark.parametrize("assignment", ["03_planar_network", "04_deep_network"])
def test_a_cost_has_the_slips_of_an_average(assignment):
    """Is each wrong average what its name says?"""
    found, m = _mistakes(assignment, "compute_cost"), Y.size
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    assert found["m.one_less"].wrong(A, Y) == pytest.approx(losses.sum() / (m - 1))
    assert found["loop.last_skipped"].wrong(A, Y) == pytest.approx(losses[0, :-1].sum() / m)
    assert found["cost.is_largest"].wrong(A, Y) == pytest.approx(losses.max())


def test_a_large_guard_is_told_with_its_size():
    """Does the sentence name the number that is too large?"""
    found = _mistakes("04_deep_network", "compute_cost")["AL.is_raised_01"]
    assert "0.01" in found.sentence
    right = find_exercise("04_deep_network", "compute_cost")(A, Y)
    assert abs(found.wrong(A, Y) - right) > 1e-3


LOSSES = (
    ("(A - Y) ** 2 / 2", "is_half_squared_error"),
    ("-np.where(Y == 1, 1 / A, 1 / (1 - A))", "is_quotients"),
    ("-Y * np.log(A) - (1 - A) * np.log(1 - A)", "is_mixed_factors"),
    ("-A * np.log(A) - (1 - A) * np.log(1 - A)", "is_without_labels"),
)


@pytest.mark.parametrize(("losses", "kind"), LOSSES)
@pytest.mark.parametrize(("assignment", "name", "a", "y", "part"), EVERYWHERE)
def test_another_formula_has_a_name(said, assignment, name, a, y, part, losses, kind):
    """Is another formula in the place of the cross-entropy told wherever it is computed?"""
    texts = {
        "cross_entropy_loss": "def cross_entropy_loss(A, Y):\n    return {0}\n",
        "compute_cost": "def compute_cost(A, Y):\n    return np.mean({0})\n",
        "propagate": (
            "def propagate(w, b, X, Y):\n    A = sigmoid(np.dot(w.T, X) + b)\n"
            "    dw, db = np.dot(X, (A - Y).T) / A.size, np.mean(A - Y)\n"
            '    return {{"dw": dw, "db": db}}, np.mean({0})\n'
        ),
    }
    assert said(assignment, name, texts[name].format(losses))[0] == f"{part}.{kind}"


@pytest.mark.parametrize("assignment", ["03_planar_network", "04_deep_network"])
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("np.log(np.where(Y == 1, A, 1 - A)).sum() / -Y.sum()", "cost.is_over_ones"),
        ("-np.log(np.where(Y == 1, A, 1 - A)).sum() / (Y == 1).sum()", "cost.is_over_ones"),
        (
            "-Y.mean() * np.log(A.mean()) - (1 - Y.mean()) * np.log((1 - A).mean())",
            "cost.is_of_averages",
        ),
    ],
)
def test_another_average_has_a_name(said, assignment, text, name):
    """Is an average over the ones told, and the loss of averages?"""
    text = f"def compute_cost(A, Y):\n    return {text}\n"
    assert said(assignment, "compute_cost", text)[0] == name


def test_added_powers_are_logarithms_with_a_one():
    """Is the sentence true of both: powers that are added, and a 1 within each logarithm?"""
    wrong = _mistakes("03_planar_network", "compute_cost")["cost.is_added_powers"].wrong
    one_more = -(Y * np.log(1 + A) + (1 - Y) * np.log(1 + 1 - A))
    assert wrong(A, Y) == pytest.approx(one_more.mean())
