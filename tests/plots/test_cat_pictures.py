"""Do the pictures of the cats show what was found, and wait where nothing was?"""

import numpy as np
import pytest

from autograder import plots
from autograder.plots import cat_pictures

CLASSES = np.array([b"non-cat", b"cat"])
WAIT = "This picture appears once the training above has run."


@pytest.fixture
def images():
    return np.random.default_rng(0).integers(0, 256, (20, 64, 64, 3), dtype=np.uint8)


@pytest.fixture
def labels():
    return np.array([[1, 0, 0, 0] * 5])


@pytest.fixture
def trained(labels):
    answers = labels.copy()
    answers[0, :2] = [0, 1]
    w = np.zeros((64 * 64 * 3, 1))
    w[:3] = 0.5
    result = {"Y_prediction_train": labels == 1, "Y_prediction_test": answers}
    return plots.Training(result, {"w": w, "b": 0.0})


@pytest.mark.parametrize("classes", [CLASSES, CLASSES.astype(str), ["non-cat", "cat"]], ids=str)
def test_pictures_carry_their_names(classes, images, labels, shown):
    """Are names shown as they are, whether stored as bytes or as text?"""
    plots.pictures(images, labels, classes, count=5)
    assert shown.pictures == ["The first 5 pictures: cat, non-cat, non-cat, non-cat, cat."]


def test_verdicts_show_both_labels(trained, images, labels, shown):
    """Are right and wrong answers shown, each with cats and other things by turns?"""
    plots.verdicts(trained, images, labels, CLASSES, count=4)
    (alt,) = shown.pictures
    assert "right; the answers are: cat, non-cat, cat, non-cat." in alt
    assert "wrong; the answers are: non-cat, cat." in alt


def test_verdicts_without_a_mistake(trained, images, labels, shown):
    """Is a perfect test set drawn, too?"""
    trained.result["Y_prediction_test"] = labels
    plots.verdicts(trained, images, labels, CLASSES)
    assert shown.pictures[0].endswith("wrong; the answers are: none.")


def test_accuracies_stand_beside_the_lazy_answer(trained, labels, shown):
    """Are both accuracies told, and that of always the same answer?"""
    plots.accuracies(trained, labels, labels)
    assert shown.pictures == [
        "Right answers: 100.0 per cent of the training pictures, 90.0 per cent of the test "
        "pictures. Always the same answer would be right on 75.0 per cent of the test pictures."
    ]


def test_weights_are_folded_back(trained, shown):
    """Is the strongest pixel told where it is?"""
    plots.weights(trained)
    assert "The strongest pixel of the sum is in row 0, column 0, and speaks for" in shown.words[0]
    assert len(shown.pictures) == 1


def test_without_a_training_they_wait(images, labels, shown):
    """Do all three wait calmly for the training?"""
    plots.verdicts(None, images, labels, CLASSES)
    plots.accuracies(None, labels, labels)
    plots.weights(None)
    assert shown.words == [WAIT] * 3


@pytest.mark.parametrize("said", [None, "cat", np.ones((1, 3)), np.ones(20)], ids=str)
def test_predictions_of_another_shape_wait(said, trained, labels, shown):
    """Does a result without predictions for each picture give one calm line?"""
    trained.result["Y_prediction_train"] = said
    plots.accuracies(trained, labels, labels)
    assert shown.words == [
        'This picture appears once `model` returns "Y_prediction_train" in the shape (1, 20).'
    ]


@pytest.mark.parametrize("w", [np.zeros((64 * 64 * 3, 1)), np.ones((5, 1)), np.full(12288, np.nan)])
def test_weights_that_say_nothing_wait(w, trained, shown):
    """Do zeros, too few weights and nan give one calm line?"""
    trained.parameters["w"] = w
    plots.weights(trained)
    assert shown.words[0].startswith("This picture appears once `w` holds 12288 weights")


def test_places_come_by_turns_as_long_as_there_are_both():
    """Are places of both labels mixed, and filled up where one label runs out?"""
    labels = np.array([0, 0, 1, 0, 1, 0])
    assert cat_pictures._mixed(np.arange(6), labels, 5) == [2, 0, 4, 1, 3]
