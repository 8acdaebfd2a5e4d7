"""Do the loaders read what the course ships and what its users have, and say what is wrong?"""

import hashlib
import os
import re
import shutil
from pathlib import Path

import h5py
import numpy as np
import pytest

from autograder import datasets

NAMES = ("train_catvnoncat.h5", "test_catvnoncat.h5")


@pytest.fixture
def folder(tmp_path):
    """A folder with small files in the layout of the original ones."""
    for kind, m in (("train", 4), ("test", 3)):
        with h5py.File(tmp_path / f"{kind}_catvnoncat.h5", "w") as file:
            file[f"{kind}_set_x"] = np.full((m, 64, 64, 3), m, dtype=np.uint8)
            file[f"{kind}_set_y"] = np.arange(m) % 2
            file["list_classes"] = np.array([b"non-cat", b"cat"])
    return tmp_path


def rewrite(path, name, values):
    with h5py.File(path, "a") as file:
        del file[name]
        if values is not None:
            file[name] = values


def test_shipped_cats():
    """Are the shipped pictures of the layout, the number and the balance that is promised?"""
    train_x, train_y, test_x, test_y, classes = datasets.load_cats()
    assert train_x.shape == (209, 64, 64, 3)
    assert test_x.shape[0] >= 500
    assert train_x.dtype == test_x.dtype == np.uint8
    for x, y in ((train_x, train_y), (test_x, test_y)):
        assert y.shape == (1, x.shape[0])
        assert y.dtype == np.int64
        assert y.sum() == x.shape[0] // 2
        assert len(np.unique(x, axis=0)) == x.shape[0], "no picture twice"
    assert classes.tolist() == [b"non-cat", b"cat"]


def test_each_gets_pictures_of_their_own(folder):
    """Does what is done to the pictures stay out of those that are loaded next?"""
    datasets.load_cats(folder)[0][:] = 0
    assert (datasets.load_cats(folder)[0] == 4).all()


def test_pictures_read_ahead_are_given_once(folder, monkeypatch):
    """Does the first get those that were read ahead, as they are, and the next pictures of their own?"""
    monkeypatch.setenv("AUTOGRADER_DATA", str(folder))
    monkeypatch.setattr(datasets, "_ahead", {})
    datasets.read_ahead()
    ready = [x for x, _, _ in datasets._ahead.values()]
    first, second = datasets.load_cats(), datasets.load_cats()
    assert all(one is other for one, other in zip((first[0], first[2]), ready, strict=True))
    first[0][:] = first[2][:] = 0
    assert (second[0] == 4).all()
    assert (second[2] == 3).all()
    assert (datasets.load_cats()[0] == 4).all()


def test_pictures_read_ahead_are_not_given_for_others(folder, monkeypatch):
    """Are files that were changed after they were read ahead read anew?"""
    monkeypatch.setenv("AUTOGRADER_DATA", str(folder))
    monkeypatch.setattr(datasets, "_ahead", {})
    datasets.read_ahead()
    path = folder / NAMES[0]
    rewrite(path, "train_set_x", np.full((2, 64, 64, 3), 7, dtype=np.uint8))
    rewrite(path, "train_set_y", np.arange(2) % 2)
    assert datasets.load_cats()[0].shape[0] == 2


def test_other_pictures_are_read(folder):
    """Are files that somebody puts in the place of others read at once?"""
    assert datasets.load_cats(folder)[0].shape[0] == 4
    path = folder / NAMES[0]
    rewrite(path, "train_set_x", np.full((2, 64, 64, 3), 7, dtype=np.uint8))
    rewrite(path, "train_set_y", np.arange(2) % 2)
    assert datasets.load_cats(folder)[0].shape[0] == 2


def test_shipped_files_are_the_described_ones(root):
    """Are the files those whose checksums data/README.md gives, and small enough?"""
    told = (root / "data" / "README.md").read_text("utf-8")
    size = 0
    for name in (*NAMES, "planar.h5"):
        data = (root / "data" / name).read_bytes()
        size += len(data)
        (given,) = re.findall(rf"`([0-9a-f]{{64}})` *\| *`{name}`", told)
        assert hashlib.sha256(data).hexdigest() == given, name
    assert size < 10_000_000


@pytest.mark.parametrize("shape", [(4,), (4, 1), (1, 4)])
def test_label_layouts(folder, shape):
    """Do labels come out as (1, m), however the file has them?"""
    rewrite(folder / NAMES[0], "train_set_y", np.array([0, 1, 0, 1]).reshape(shape))
    train_x, train_y, test_x, test_y, _ = datasets.load_cats(folder)
    assert train_y.tolist() == [[0, 1, 0, 1]]
    assert test_y.tolist() == [[0, 1, 0]]
    assert (train_x == 4).all()
    assert (test_x == 3).all()


def test_files_in_the_data_folder_are_found(folder, monkeypatch):
    """Are an instructor's own files read, once they are where the shipped ones were?"""
    monkeypatch.setenv("AUTOGRADER_DATA", str(folder))
    assert datasets.load_cats()[0].shape[0] == 4


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file(folder, name):
    """Does the message say which file is missing, where, and what to do?"""
    (folder / name).unlink()
    with pytest.raises(FileNotFoundError) as stopped:
        datasets.load_cats(folder)
    assert f"{name} is not in {folder.resolve()}" in str(stopped.value)
    assert "AUTOGRADER_DATA" in str(stopped.value)


def test_not_hdf5(folder):
    """Does a web page saved under the file's name lead to a message that says so?"""
    (folder / NAMES[0]).write_text("<html>")
    with pytest.raises(OSError, match="not a whole HDF5 file"):
        datasets.load_cats(folder)


@pytest.mark.parametrize(
    ("name", "values", "told"),
    [
        ("train_set_y", None, "it has no train_set_y, but list_classes, train_set_x"),
        ("train_set_x", np.zeros((4, 12288), np.uint8), r"train_set_x is \(4, 12288\) of uint8"),
        ("train_set_x", np.zeros((4, 64, 64, 3)), r"of float64"),
        ("train_set_y", np.zeros(5, int), r"train_set_y is \(5,\), which does not fit 4 pictures"),
        ("train_set_y", np.array([0, 1, 2, 1]), "holds more than 0 and 1"),
        ("list_classes", np.array([b"cat"]), r"list_classes is \(1,\)"),
    ],
)
def test_another_layout(folder, name, values, told):
    """Does a file that is laid out in another way lead to a message with what was found?"""
    rewrite(folder / NAMES[0], name, values)
    with pytest.raises(ValueError, match=told) as stopped:
        datasets.load_cats(folder)
    assert "Expected: train_set_x (m, 64, 64, 3)" in str(stopped.value)


def test_planar():
    """Does every planar data set have two rows of points and balanced labels?"""
    names = datasets.planar_names()
    assert names == ["blobs", "circles", "flower", "gaussian quantiles", "moons"]
    for name in names:
        X, Y = datasets.load_planar(name)
        assert X.shape == (2, Y.size)
        assert Y.shape == (1, Y.size)
        assert X.dtype == np.float64
        assert Y.dtype == np.int64
        assert 0.45 < Y.mean() < 0.55
    assert datasets.load_planar("flower")[1].size == 400


def test_new_points_of_the_flower():
    """Are there points to test with that are none of those to learn from, and no set of their own?"""
    X, Y = datasets.load_planar("flower")
    new_X, new_Y = datasets.load_planar("flower test")
    assert new_X.shape == X.shape
    assert new_Y.sum() == Y.sum()
    assert not (new_X[:, :, np.newaxis] == X[:, np.newaxis]).all(axis=0).any()
    assert "flower test" not in datasets.planar_names()


def test_unknown_planar():
    """Does a wrong name lead to the right ones?"""
    with pytest.raises(
        ValueError, match=r"no planar data set 'star'.*flower, flower test, gaussian"
    ):
        datasets.load_planar("star")


def test_planar_elsewhere(root, tmp_path):
    """Is planar.h5 read from another folder, and missed where it is not?"""
    with pytest.raises(FileNotFoundError, match=r"planar\.h5 is not in"):
        datasets.load_planar("flower", tmp_path)
    shutil.copy(root / "data" / "planar.h5", tmp_path)
    assert np.array_equal(
        datasets.load_planar("moons", tmp_path)[0], datasets.load_planar("moons")[0]
    )


def test_points_are_ones_own_and_those_of_the_file_that_is_there(root, tmp_path):
    """Does what is done to points stay out of those that are loaded next, and is another file seen?"""
    path = Path(shutil.copy(root / "data" / "planar.h5", tmp_path))
    first, labels = datasets.load_planar("flower", tmp_path)
    first[:], labels[:] = 0, 5
    assert datasets.load_planar("flower", tmp_path)[0].any()
    assert not (datasets.load_planar("flower", tmp_path)[1] == 5).any()
    with h5py.File(path, "r+") as file:
        file["flower/X"][...] = 7.0
    os.utime(path, ns=(0, 1))
    assert (datasets.load_planar("flower", tmp_path)[0] == 7.0).all()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        datasets.load_planar("flower", tmp_path)
