"""Do the pictures of the plane show points and borders, and wait where there is no network?"""

import numpy as np
import pytest

from autograder import datasets, plots
from autograder.key.logistic_regression.descent import optimize
from autograder.plots import boundaries

WAIT = "This picture appears once the training above has run."


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    return {"W1": np.ones((n_h, 2)), "b1": np.zeros((n_h, 1))}


def predict(parameters, X):
    return (parameters["W1"][:1] @ X > 0).astype(int)


def unwritten(*arguments, **named):
    raise NotImplementedError()


@pytest.fixture
def data():
    X = np.random.default_rng(0).standard_normal((2, 60))
    return X, (X.sum(axis=0, keepdims=True) > 0).astype(int)


def test_points_are_told(data, shown):
    """Does the text say how many points there are of each label, and where?"""
    plots.points(*data)
    (alt,) = shown.pictures
    assert alt.startswith(f"60 points in the plane, {data[1].sum()} of them with y = 1.")
    assert "Those with y = 1 lie around (0." in alt


@pytest.mark.parametrize("name", datasets.planar_names())
def test_a_straight_line_is_what_a_neuron_learns(name, shown):
    """Is each stored line the one at which the key's logistic regression arrives?"""
    X, Y = datasets.load_planar(name)
    learned, _, _ = optimize(np.zeros((2, 1)), 0.0, X, Y, 500, 0.5)
    assert np.allclose(boundaries._LINES[name], [*learned["w"].ravel(), learned["b"]], atol=1e-6)
    plots.straight_line(X, Y)
    right = np.mean(((learned["w"].T @ X + learned["b"]) > 0) == (Y == 1))
    assert f" gets {100 * right:.0f} per cent right." in shown.pictures[0]


def test_a_straight_line_of_other_points_waits(data, shown):
    """Is no line drawn for points of which none is known?"""
    plots.straight_line(*data)
    assert shown.pictures == []
    assert "`datasets.load_planar`" in shown.words[0]


def test_a_border_is_drawn_with_its_share(data, shown):
    """Does the picture carry the hidden size and how many points are right?"""
    plots.boundary(plots.Training(parameters=nn_model(*data, 3)), predict, *data)
    assert shown.pictures == [
        "The areas of the two labels with 3 hidden neurons; 100.0 per cent are right."
    ]


def test_a_network_of_one_label_only_is_drawn(data, shown):
    """Is there a picture where there is no border?"""
    plots.boundary(
        plots.Training(parameters={"W1": np.ones((1, 2))}), lambda p, X: 0 * X[:1], *data
    )
    assert "with 1 hidden neuron;" in shown.pictures[0]


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        (unwritten, "This picture appears once `unwritten` is written."),
        (
            lambda parameters, X: X,
            "This picture appears once `<lambda>` returns one label for each point, "
            "in the shape (1, 60).",
        ),
    ],
)
def test_a_wrong_predict_gives_one_calm_line(wrong, line, data, shown):
    """Does the picture say what is missing?"""
    plots.boundary(plots.Training(parameters=nn_model(*data, 3)), wrong, *data)
    assert shown.words == [line]


def test_without_a_network_it_waits(data, shown):
    """Does the border wait for the training?"""
    plots.boundary(None, predict, *data)
    plots.boundary(plots.Training(), predict, *data)
    assert shown.words == [WAIT] * 2


@pytest.mark.parametrize("sizes", [(1, 2, 3, 4, 5, 20, 50), (3,), (1, 2)])
def test_hidden_sizes_are_compared(sizes, data, shown):
    """Is there one training for each size, and one picture of all?"""
    plots.hidden_sizes(nn_model, predict, *data, sizes=sizes, num_iterations=3)
    assert [line.split(":")[0] for line in shown.words[:-1]] == [f"n_h = {n_h}" for n_h in sizes]
    (alt,) = shown.pictures
    assert all(f"{size}: 100.0" in alt for size in sizes)


def test_an_unwritten_model_is_told_once(data, shown):
    """Is there one line, not one for each size?"""
    plots.hidden_sizes(unwritten, predict, *data)
    assert shown.words == ["This training runs once `unwritten` is written."]


def test_after_a_stop_no_other_training_begins(data, shown):
    """Does a stop end the whole comparison, with a picture of what there is?"""

    def update_parameters(parameters):
        return parameters

    def stopped(X, Y, n_h, num_iterations):
        stopped.__globals__["update_parameters"](nn_model(X, Y, n_h))
        raise KeyboardInterrupt

    globals()["update_parameters"] = update_parameters
    plots.hidden_sizes(stopped, predict, *data)
    assert len(shown) == 2
    assert shown.pictures[0].endswith("right: 1: 100.0.")


def test_a_row_without_spread_has_limits():
    """Can points on one line be drawn?"""
    low, high = boundaries._limits(np.full(3, 2.0))
    assert low < 2 < high


def test_new_points_are_counted_beside_the_others(data, shown):
    """Does each size carry the share of the points it learned from, and of new ones?"""
    X, Y = data
    plots.hidden_sizes(nn_model, predict, X, Y, test=(X, 1 - Y), sizes=(1,), num_iterations=1)
    right = 100 * np.mean(predict(nn_model(X, Y, 1), X) == Y)
    (alt,) = shown.pictures
    assert f"per cent right | of new points: 1: {right:.1f} | {100 - right:.1f}." in alt
