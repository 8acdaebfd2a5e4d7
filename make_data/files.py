"""The HDF5 files, in the layout that users of this course know.

h5py leaves the time of writing out, so the same numbers make the same file.
"""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

CLASSES = np.array([b"non-cat", b"cat"])


def write_pictures(folder: Path, kind: str, pictures: np.ndarray, labels: list[int]) -> Path:
    """Write the `kind` ("train" or "test") of cat pictures; return the file.

    Parameters
    ----------
    pictures : (m, 64, 64, 3) uint8
    labels : m of 0 and 1
    """
    path = folder / f"{kind}_catvnoncat.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset(
            f"{kind}_set_x",
            data=pictures,
            chunks=(1, *pictures.shape[1:]),
            compression="gzip",
            compression_opts=9,
        )
        file[f"{kind}_set_y"] = np.array(labels, dtype=np.int64)
        file["list_classes"] = CLASSES
    return path


def write_planar(folder: Path, sets: dict[str, tuple[np.ndarray, np.ndarray]]) -> Path:
    """Write points and labels, X (2, m) and Y (1, m), in a group for each name; return the file."""
    path = folder / "planar.h5"
    with h5py.File(path, "w") as file:
        for name, (X, Y) in sets.items():
            group = file.create_group(name)
            group["X"], group["Y"] = X, Y.astype(np.int64)
    return path
