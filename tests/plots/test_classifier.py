"""Do the pictures of the cat networks tell what is right and wrong, and wait where there is none?"""

import numpy as np
import pytest
from PIL import Image

from autograder import plots
from autograder.plots import Training

SIDE = 8
WAIT = "This picture appears once the training above has run."


def L_model_forward(X, parameters):
    AL = 1 / (1 + np.exp(-(parameters["W1"] @ X + parameters["b1"])))
    return AL, []


def predict(X, y, parameters):
    print("Accuracy: 1")
    return L_model_forward(X, parameters)[0] > 0.5


def to_columns(pictures):
    return pictures.reshape(pictures.shape[0], -1).T / 255 - 0.5


@pytest.fixture
def images():
    """Ten pictures, the brighter ones at even places."""
    noise = np.random.default_rng(0).integers(0, 60, (10, SIDE, SIDE, 3))
    noise[::2] += 180
    return noise.astype(np.uint8)


@pytest.fixture
def trained():
    """A neuron that says cat to bright pictures."""
    parameters = {"W1": np.full((1, 3 * SIDE**2), 0.1), "b1": np.zeros((1, 1))}
    return Training(result=parameters, parameters=parameters)


Y = np.array([[1, 0, 1, 0, 1, 0, 1, 0, 0, 1]])  # the last two are not what they look like
CLASSES = np.array([b"non-cat", b"cat"])


def test_networks_are_compared_on_both_sets(trained, images, shown):
    """Are the shares of right answers those of the network?"""
    X = to_columns(images)
    plots.networks_compared({"mine": trained}, predict, X, Y, X[:, :8], Y[:, :8])
    (alt,) = shown.pictures
    assert "mine: 80.0 per cent of the training pictures, 100.0 of the test pictures." in alt
    assert "right on 50.0." in alt


def test_mislabelled_pictures_come_with_their_probability(trained, images, shown):
    """Are exactly the wrong ones shown, with what was said and what is true?"""
    plots.mislabelled(trained, L_model_forward, to_columns(images), Y, images, CLASSES)
    (alt,) = shown.pictures
    assert alt.startswith("2 of 10 pictures are mislabelled: 1 taken for cats, 1 cats missed.")
    assert "non-cat, said to be a cat with 100 per cent" in alt
    assert "cat, said to be a cat with 0 per cent" in alt


def test_no_mistake_is_no_picture(trained, images, shown):
    """Does a perfect network get a calm line?"""
    args = to_columns(images)[:, :8], Y[:, :8], images[:8], CLASSES
    plots.mislabelled(trained, L_model_forward, *args)
    assert shown.words == [
        "This picture appears once there is a picture on which the network is wrong."
    ]


def test_hidden_neurons_are_folded_back(shown):
    """Is there one grey picture for each of the first neurons?"""
    W1 = np.random.default_rng(1).standard_normal((9, 3 * SIDE**2))
    plots.hidden_neurons(Training(parameters={"W1": W1}), (SIDE, SIDE, 3))
    assert shown.pictures[0].startswith("The weights of 7 neurons")


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P"])
def test_an_own_picture_is_read_in_any_form(mode, trained, tmp_path, shown):
    """Is a picture of any size and colour mode judged?"""
    file = tmp_path / "cat.png"
    Image.new(mode, (30, 20), 255 if mode in "LP" else "white").save(file)
    plots.own_picture(str(file), trained, L_model_forward, to_columns, side=SIDE)
    (alt,) = shown.pictures
    assert "The network says:" in alt
    if mode != "P":
        assert "a cat, with 100 per cent" in alt


def test_an_own_picture_that_is_missing_or_none_is_told(trained, tmp_path, shown):
    """Does a missing or broken file get a calm line?"""
    file = tmp_path / "cat.jpg"
    plots.own_picture(str(file), trained, L_model_forward, to_columns)
    file.write_text("no picture")
    plots.own_picture(str(file), trained, L_model_forward, to_columns)
    missing, broken = shown.words
    assert "lies beside this notebook" in missing
    assert "can be read" in broken


def unwritten(*arguments):
    raise NotImplementedError()


def nothing(*arguments):
    return None


def flat(*arguments):
    return np.zeros(10)


@pytest.mark.parametrize("wrong", [unwritten, nothing, flat])
def test_a_wrong_function_gives_one_calm_line(wrong, trained, images, tmp_path, shown):
    """Does each helper wait for each of its functions?"""
    X = to_columns(images)
    file = tmp_path / "cat.png"
    Image.new("RGB", (20, 20)).save(file)
    plots.networks_compared({"mine": trained}, wrong, X, Y, X, Y)
    plots.mislabelled(trained, wrong, X, Y, images, CLASSES)
    plots.own_picture(str(file), trained, wrong, to_columns, side=SIDE)
    plots.own_picture(str(file), trained, L_model_forward, wrong, side=SIDE)
    assert len(shown.words) == 4
    assert all(line.startswith("This picture appears once `") for line in shown.words)


@pytest.mark.parametrize("trained", [None, Training()])
def test_without_a_training_every_picture_waits(trained, images, shown):
    """Is it told that the training above has to run first?"""
    X = to_columns(images)
    plots.networks_compared({"mine": trained}, predict, X, Y, X, Y)
    plots.mislabelled(trained, L_model_forward, X, Y, images, CLASSES)
    plots.hidden_neurons(trained)
    plots.own_picture("cat.png", trained, L_model_forward, to_columns)
    assert shown.words == [WAIT] * 4


def test_other_weights_are_no_picture(shown):
    """Is a first layer that saw other numbers told?"""
    plots.hidden_neurons(Training(parameters={"W1": np.ones((3, 5))}))
    assert shown.words == [f"{WAIT[:-1]} and has found 12288 weights for each neuron."]
