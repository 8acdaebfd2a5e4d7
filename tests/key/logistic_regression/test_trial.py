"""Tests of autograder.key.logistic_regression.trial."""

import numpy as np
import pytest

from autograder.key.logistic_regression.trial import slopes_by_trial


def in_place_and_back(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters:
        grad = np.zeros_like(parameters[name])
        for i in range(parameters[name].shape[0]):
            for j in range(parameters[name].shape[1]):
                old = parameters[name][i, j]
                parameters[name][i, j] = old + h
                plus = cost_of(parameters)
                parameters[name][i, j] = old - h
                minus = cost_of(parameters)
                parameters[name][i, j] = old
                grad[i, j] = (plus - minus) / (2 * h)
        slopes[f"d{name}"] = grad
    return slopes


def up_and_down_and_up(cost_of, parameters, h=1e-6):
    slopes = {"d" + name: np.empty(values.shape) for name, values in parameters.items()}
    for name, values in parameters.items():
        for place in np.ndindex(*values.shape):
            values[place] += h
            plus = cost_of(parameters)
            values[place] -= 2 * h
            slopes["d" + name][place] = (plus - cost_of(parameters)) / (2 * h)
            values[place] += h
    return slopes


def with_copies(cost_of, parameters, epsilon=1e-7):
    def moved(name, place, by):
        values = np.array(parameters[name])
        values[place] += by
        return cost_of(parameters | {name: values})

    return {
        "d" + name: np.array(
            [
                [
                    (moved(name, (i, j), epsilon) - moved(name, (i, j), -epsilon)) / 2 / epsilon
                    for j in range(values.shape[1])
                ]
                for i in range(values.shape[0])
            ]
        )
        for name, values in parameters.items()
    }


@pytest.mark.parametrize("function", [in_place_and_back, up_and_down_and_up, with_copies])
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    found = verdict(slopes_by_trial, function, seed)
    assert found.passed
    assert found.findings == ()


def put_back_at_the_next_place(cost_of, parameters, h=1e-6):
    """Leaves the last number of all where it was moved to."""
    slopes, moved = {"d" + name: np.zeros(v.shape) for name, v in parameters.items()}, None
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            if moved is not None:
                moved[0][moved[1]] = moved[2]
            moved = values, place, values[place]
            values[place] = moved[2] + h
            above = cost_of(parameters)
            values[place] = moved[2] - h
            slopes["d" + name][place] = (above - cost_of(parameters)) / (2 * h)
    return slopes


def emptied(cost_of, parameters, h=1e-6):
    slopes = with_copies(cost_of, parameters, h)
    parameters.clear()
    return slopes


def one_more(cost_of, parameters, h=1e-6):
    slopes = with_copies(cost_of, parameters, h)
    parameters["h"] = h
    return slopes


@pytest.mark.parametrize("function", [put_back_at_the_next_place, emptied, one_more])
def test_the_parameters_are_the_same_afterwards(function, seed, verdict):
    """Do right slopes cost a quarter whose parameters are others afterwards, and is it said?"""
    found = verdict(slopes_by_trial, function, seed)
    assert (found.score, found.findings[0].mistake) == (0.75, "parameters.changed")


@pytest.mark.parametrize("lost", [np.squeeze, np.ravel])
def test_a_moved_array_keeps_its_axes(lost, seed, verdict):
    """Is it wrong to hand over an array without one, which no network of the course would take?"""

    def without_an_axis(cost_of, parameters, h=1e-6):
        return with_copies(
            lambda p: cost_of({name: lost(v) if name == "b1" else v for name, v in p.items()}),
            parameters,
            h,
        )

    found = verdict(slopes_by_trial, without_an_axis, seed)
    assert found.score == 0
    assert "b1 came with the shape (" in str(found.findings[0].detail)


def for_w_and_b_alone(cost_of, parameters, h=1e-6):
    """Measures what is called W1 and b1, and nothing else."""
    two = {name: parameters[name] for name in ("W1", "b1")}
    rest = {name: value for name, value in parameters.items() if name not in two}
    return slopes_by_trial.reference(lambda some: cost_of({**rest, **some}), two, h)


def by_hand(cost_of, parameters, h=1e-6):
    """Takes five points in the place of two: a better slope, and not what is asked for."""
    near = slopes_by_trial.reference(cost_of, parameters, h)
    far = slopes_by_trial.reference(cost_of, parameters, 2 * h)
    return {name: (4 * near[name] - far[name]) / 3 for name in near}


@pytest.mark.parametrize("function", [for_w_and_b_alone, by_hand])
def test_wrong_answers_do_not_pass(function, seed, verdict):
    """Is an answer wrong that knows its parameters by name, or measures otherwise than asked?"""
    assert not verdict(slopes_by_trial, function, seed).passed


def test_it_measures_any_cost():
    """Is the slope of a sum of squares twice the number, whatever the names are?"""
    parameters = {"w": np.array([[1.0], [-1.0]]), "b": np.array([[0.5]])}
    found = slopes_by_trial.reference(
        lambda p: sum(float(np.sum(value**2)) for value in p.values()), parameters
    )
    assert {name: value.ravel().tolist() for name, value in found.items()} == {
        "dw": pytest.approx([2.0, -2.0]),
        "db": pytest.approx([1.0]),
    }
