"""Are the files written as the loaders read them, and the planar data as the shipped file has it?"""

import numpy as np
import pytest
from numpy.random import RandomState

from autograder import datasets
from make_data import files, planar


def test_pictures(tmp_path):
    """Do pictures and labels come back as they were, and the same bytes a second time?"""
    pictures = RandomState(0).randint(0, 256, (5, 64, 64, 3)).astype(np.uint8)
    for kind in ("train", "test"):
        first = files.write_pictures(tmp_path, kind, pictures, [0, 1, 1, 0, 1]).read_bytes()
        path = files.write_pictures(tmp_path, kind, pictures, [0, 1, 1, 0, 1])
        assert path.read_bytes() == first
    train_x, train_y, test_x, test_y, classes = datasets.load_cats(tmp_path)
    assert np.array_equal(train_x, pictures)
    assert np.array_equal(test_x, pictures)
    assert train_y.tolist() == test_y.tolist() == [[0, 1, 1, 0, 1]]
    assert classes.tolist() == [b"non-cat", b"cat"]


def test_planar(tmp_path):
    """Is the shipped planar data what the formulas give?"""
    drawn = planar.draw_all()
    files.write_planar(tmp_path, drawn)
    for name in datasets.planar_names():
        X, Y = datasets.load_planar(name)
        np.testing.assert_allclose(X, drawn[name][0], rtol=1e-12, atol=1e-12)
        assert np.array_equal(Y, drawn[name][1])
        assert np.array_equal(datasets.load_planar(name, tmp_path)[0], drawn[name][0])
    assert set(drawn) == {*datasets.planar_names(), "flower test"}


@pytest.mark.parametrize("name", ["flower", "circles", "blobs", "gaussian quantiles"])
def test_no_line_divides(name):
    """Is no straight line much better than chance?"""
    X, Y = planar.draw_all()[name]
    design = np.vstack([X, np.ones_like(Y)]).T
    line, *_ = np.linalg.lstsq(design, 2 * Y[0] - 1, rcond=None)
    assert np.mean((design @ line > 0) == Y[0]) < 0.7
