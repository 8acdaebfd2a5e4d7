"""Do the pictures of several starts tell the average and how far apart they are?"""

import numpy as np

from autograder import plots

X = np.array([[-2.0, -1.0, 1.0, 2.0]])
Y = np.array([[0, 0, 1, 1]])


def model(X, Y, layer_dims, num_iterations):
    """Find a border that depends on chance only: at -1.5 or at 0."""
    return {"W1": np.ones((1, 1)), "b1": np.random.choice([0.0, 1.5])}, []


def predict(X, y, parameters):
    return (X + parameters["b1"] > 0).astype(int)


def unwritten(X, Y, layer_dims, num_iterations):
    raise NotImplementedError()


def shares(starts):
    """Return the shares that these starts have, worked out one by one."""
    found = []
    for seed in range(1, starts + 1):
        np.random.seed(seed)
        found.append(100.0 if np.random.choice([0.0, 1.5]) == 0 else 75.0)
    return found


def draw(model, starts=5):
    plots.starts_compared(
        model,
        predict,
        {"mine": {"layer_dims": [1, 1]}},
        (X, Y),
        (X[:, 2:], Y[:, 2:]),
        starts=starts,
    )


def test_the_starts_are_told(shown):
    """Are average, worst and best those of the starts?"""
    draw(model)
    (alt,) = shown.pictures
    found = shares(5)
    assert len({*found}) == 2  # there is something to tell apart
    assert f"mine: {np.mean(found):.1f} per cent of the training pictures (75.0 to 100.0)" in alt
    assert "100.0 per cent of the test pictures (100.0 to 100.0)." in alt


def test_what_is_not_written_waits(shown):
    """Does an unwritten training get a calm line?"""
    draw(unwritten)
    assert shown.pictures == []
    assert shown.words == ["This picture appears once `unwritten` is written."]


def test_no_parameters_wait(shown):
    """Does a training that returns nothing get a calm line?"""
    draw(lambda X, Y, layer_dims, num_iterations: None)
    assert shown.pictures == []
    assert len(shown.words) == 1
