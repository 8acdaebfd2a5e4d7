"""The course's data: ``datasets.load_cats()`` and ``datasets.load_planar("flower")``.

NumPy and h5py only: this module belongs to what a learner gets.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import h5py
import numpy as np

from .checks.data_folder import changed, data_folder

TEST = " test"  # ends the name of a set of new points
PICTURE = (64, 64, 3)  # height, width, and red, green, blue


def load_cats(
    folder: str | Path | None = None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the pictures of cats and others, to learn from and to test with.

    The course's original files, put into the data folder in place of these, are read just as well.

    Parameters
    ----------
    folder : str or Path, optional
        Where ``train_catvnoncat.h5`` and ``test_catvnoncat.h5`` are; by default the course's own.

    Returns
    -------
    train_x_orig : (m, 64, 64, 3) uint8
    train_y : (1, m) int64; 1 for a cat, 0 for anything else
    test_x_orig, test_y : likewise
    classes : (2,) bytes; the names of 0 and 1
    """
    train_x, train_y, classes = _pictures(_folder(folder), "train")
    test_x, test_y, _ = _pictures(_folder(folder), "test")
    return train_x, train_y, test_x, test_y, classes


def read_ahead() -> None:
    """Read the course's pictures for whoever asks for them first, in this process and in each fork of it.

    That one gets them as they were read, and whoever asks again has them read anew: a copy of them takes
    3 ms, and marking forks for each notebook.
    """
    for kind in ("train", "test"):
        asked = _asked(_folder(None), kind)
        _ahead[asked] = _read_pictures.__wrapped__(*asked)


def load_planar(name: str, folder: str | Path | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return points in a plane and their labels.

    Parameters
    ----------
    name : str
        One of `planar_names`, such as ``"flower"``; ``"flower test"`` has new points of the same
        flower, to test with.
    folder : str or Path, optional
        Where ``planar.h5`` is; by default the course's own.

    Returns
    -------
    X : (2, m) float64
    Y : (1, m) int64; 0 or 1
    """
    path = _folder(folder) / "planar.h5"
    X, Y = _read_points(path, name, changed(path))
    return X.copy(), Y.copy()


def planar_names(folder: str | Path | None = None) -> list[str]:
    """Return the names of the sets to learn from."""
    with _open(_folder(folder) / "planar.h5") as file:
        return sorted(name for name in file if not name.endswith(TEST))


def _folder(named: str | Path | None) -> Path:
    return (data_folder() if named is None else Path(named)).absolute()


def _open(path: Path) -> h5py.File:
    if not path.is_file():
        raise FileNotFoundError(
            f"{path.name} is not in {path.parent.resolve()}. It comes with the course, in the "
            "folder data/: copy it from there, or set the environment variable AUTOGRADER_DATA to "
            "the folder where it is."
        )
    try:
        return h5py.File(path, "r")
    except OSError as problem:
        raise OSError(
            f"{path} is not a whole HDF5 file ({problem}). Copy it anew; a download may have "
            "stopped half way, or have saved a web page in its place."
        ) from None


@lru_cache(maxsize=16)  # to open a file takes longer than all that is done with such points
def _read_points(path: Path, name: str, time: int | None) -> tuple[np.ndarray, np.ndarray]:
    with _open(path) as file:
        if name not in file:
            names = ", ".join(sorted(file))
            raise ValueError(f"There is no planar data set {name!r}. There is: {names}.")
        return file[name]["X"][()], file[name]["Y"][()].astype(np.int64)


Pictures = tuple[np.ndarray, np.ndarray, np.ndarray]
Asked = tuple[Path, str, int | None]  # the file, which pictures, and when the file was changed
_ahead: dict[Asked, Pictures] = {}


def _pictures(folder: Path, kind: str) -> Pictures:
    """Return pictures, labels (1, m) and the names of the labels; the caller's own copies."""
    asked = _asked(folder, kind)
    if (ready := _ahead.pop(asked, None)) is not None:
        return ready
    x, y, classes = _read_pictures(*asked)
    return x.copy(), y.copy(), classes.copy()


def _asked(folder: Path, kind: str) -> Asked:
    path = folder / f"{kind}_catvnoncat.h5"
    return path, kind, changed(path)


@lru_cache(maxsize=2)  # unpacking takes 40 ms, and cells are run again and again
def _read_pictures(path: Path, kind: str, time: int | None) -> Pictures:
    wanted = (f"{kind}_set_x", f"{kind}_set_y", "list_classes")
    with _open(path) as file:
        missing = [name for name in wanted if name not in file]
        _demand(path, not missing, f"it has no {', '.join(missing)}, but {', '.join(file) or '-'}")
        x, y, classes = (file[name][()] for name in wanted)
    _demand(
        path,
        x.shape[1:] == PICTURE and x.dtype == np.uint8,
        f"{wanted[0]} is {x.shape} of {x.dtype}",
    )
    m = x.shape[0]
    _demand(
        path,
        y.shape in {(m,), (m, 1), (1, m)},
        f"{wanted[1]} is {y.shape}, which does not fit {m} pictures",
    )
    _demand(path, bool(np.isin(y, (0, 1)).all()), f"{wanted[1]} holds more than 0 and 1")
    _demand(path, classes.shape == (2,), f"list_classes is {classes.shape}")
    return x, y.reshape(1, m).astype(np.int64), classes


def _demand(path: Path, fine: bool, found: str) -> None:
    if not fine:
        kind = path.name.split("_", 1)[0]
        raise ValueError(
            f"{path} is laid out in another way than expected: {found}. Expected: {kind}_set_x "
            f"(m, 64, 64, 3) of uint8, {kind}_set_y (m,) of 0 and 1, and list_classes (2,). "
            "Put back the course's own file, or write yours in this way."
        )
