"""Does the accuracy table say what it claims to?"""

import numpy as np
import pytest
from numpy.random import RandomState

from benchmarks import cat_accuracy


@pytest.fixture
def data():
    """Columns of pixels in which the two classes overlap."""
    random = RandomState(0)
    parts = []
    for m in (9, 12):
        labels = random.permutation(m)[None] % 2
        parts += [random.rand(60, m) + 0.2 * labels, labels]
    return cat_accuracy.Data(*parts)


@pytest.mark.parametrize("classifier", cat_accuracy.CLASSIFIERS, ids=lambda c: c.name)
def test_turned_axes_change_nothing(data, classifier, monkeypatch):
    """Does a classifier come to the same answers along the axes that the pictures span?"""
    monkeypatch.setattr(cat_accuracy, "ITERATIONS", 50)
    turned = cat_accuracy.turned(data)
    assert turned.train_x.shape == (21, 9)
    assert np.allclose(turned.axes @ turned.test_x, data.test_x)
    answers = classifier.train(data, 1)(data.test_x)
    assert np.array_equal(classifier.train(turned, 1)(turned.test_x), answers)


def test_table():
    """Are mean, spread and steps those of the runs?"""
    runs = [[[90, 60]], [[100, 64], [100, 68]], [[99, 70], [99, 72]], [[99, 80], [99, 80]]]
    lines = list(
        cat_accuracy.table(
            [(c, np.array(r, float)) for c, r in zip(cat_accuracy.CLASSIFIERS, runs, strict=True)]
        )
    )
    assert lines[2] == "| logistic regression | 90.0 | 60.0 |  |"
    assert lines[3] == "| two layers: 7, 1 | 100.0 ± 0.0 | 66.0 ± 2.8 | +6.0 |"
    assert lines[4].endswith("| 71.0 ± 1.4 | +5.0 |")
    assert lines[5].endswith("| 80.0 ± 0.0 |  |")
