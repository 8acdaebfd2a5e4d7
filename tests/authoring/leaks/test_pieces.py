"""Is everything found that a file can hold?"""

import base64
import gzip
import io
import json
import pickle
import struct
import zipfile
import zlib

import h5py
import numpy as np
import pytest

from autograder.authoring.leaks.pieces import is_known, numbers_in, pieces

WORDS = "write 1 / (1 + np.exp(-z))"
NUMBERS = np.array([0.4967, -1.3825, 2.6473])


def texts(data):
    return [piece.text for piece in pieces(data)]


def holds(data):
    return any(WORDS in text for text in texts(data))


def zipped(name, data):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, data)
    return packed.getvalue()


def png(kind, inside):
    chunk = struct.pack(">I", len(inside)) + kind + inside
    return b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", zlib.crc32(kind + inside))


def hdf5(fill):
    file = io.BytesIO()
    with h5py.File(file, "w") as opened:
        fill(opened)
    return file.getvalue()


def compressed(file):
    data = np.frombuffer(WORDS.encode(), dtype="u1")
    file.create_dataset("text", data=data, compression="gzip")


def notebook(**cell):
    return json.dumps({"cells": [{"id": "relu", "source": "", **cell}], "metadata": {}}).encode()


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        WORDS.encode("utf-16"),
        gzip.compress(WORDS.encode(), mtime=0),
        zlib.compress(WORDS.encode()),
        zipped("help.txt", WORDS),
        zipped("more.zip", zipped("help.txt", WORDS)),
        base64.b64encode(f"Here it is, {WORDS}, and it is long.".encode()),
        png(b"tEXt", b"Comment\0" + WORDS.encode()),
        png(b"zTXt", b"Comment\0\0" + zlib.compress(WORDS.encode())),
        b"\xff\xd8\xff\xfe\0\x20" + WORDS.encode(),
        hdf5(lambda file: file.attrs.update({"hint": WORDS})),
        hdf5(lambda file: file.create_dataset("hint", data=WORDS)),
        hdf5(compressed),
        notebook(source=[WORDS[:5], WORDS[5:]]),
        notebook(outputs=[{"text": [WORDS]}]),
        notebook(metadata={"hint": WORDS}),
        notebook(
            attachments={
                "a.png": {"image/png": base64.b64encode(png(b"tEXt", WORDS.encode())).decode()}
            }
        ),
        b"\0\1\2" + WORDS.encode() + b"\0\xff",
    ],
)
def test_texts(data):
    """Is a text found in whatever it is wrapped?"""
    assert holds(data)


@pytest.mark.parametrize(
    "data",
    [
        f"[{', '.join(map(str, NUMBERS))}]".encode(),
        b"\1\2\3\xff" + NUMBERS.tobytes(),
        b"\1\xff" + NUMBERS.astype("f4").tobytes(),
        NUMBERS.dumps(),
        pickle.dumps(NUMBERS, protocol=5),
        hdf5(lambda file: file.create_dataset("a", data=NUMBERS, compression="gzip")),
        notebook(source=str(NUMBERS.tolist())),
    ],
)
def test_numbers(data):
    """Are numbers found as bytes, in HDF5 and in text?"""
    rows = [piece.numbers.astype(float) for piece in pieces(data)]
    starts = [(row, start) for row in rows for start in range(len(row) - 2)]
    with np.errstate(all="ignore"):
        assert any(np.allclose(row[start : start + 3], NUMBERS) for row, start in starts)


@pytest.mark.parametrize("kept", [str, lambda text: np.frombuffer(text.encode(), "u1")])
def test_json_in_hdf5(kept):
    """Is each string in JSON read once, as what the course may tell, and are its numbers read?"""
    text = json.dumps({WORDS: [{"said": WORDS}, [*NUMBERS]], "more": None})
    found = [*pieces(hdf5(lambda file: file.create_dataset("tree", data=kept(text))))]
    assert [piece.course for piece in found if WORDS in piece.text] == ["text"]
    assert any(set(NUMBERS) <= set(piece.numbers.tolist()) for piece in found)


def test_npz():
    """Are the numbers in an archive of NumPy's found?"""
    file = io.BytesIO()
    np.savez_compressed(file, a=NUMBERS)
    found = [piece for piece in pieces(file.getvalue()) if "a.npy" in piece.place]
    assert any(set(NUMBERS) <= set(piece.numbers.tolist()) for piece in found)


def test_places():
    """Is it said where in the file each text is, and what is a notebook's text?"""
    cell, *_ = pieces(notebook(source=WORDS, cell_type="markdown"))
    assert (cell.place, cell.course) == ("the cell 'relu'", "text")
    assert next(pieces(notebook(source=WORDS, cell_type="code"))).course == "code"
    (member,) = (p for p in pieces(zipped("help.txt", WORDS)) if p.text)
    assert member.place == "'help.txt' in the archive"


def test_numbers_in():
    """Are all spellings of numbers read?"""
    assert numbers_in("a1 = [-2, 3.5e-1, .5]").tolist() == [1, -2, 0.35, 0.5]


def test_known():
    """Are files known that can be taken apart, and others not?"""
    assert is_known(b"text")
    assert is_known(zipped("a", b""))
    assert not is_known(b"\x80\x04\x95\xff\0")


@pytest.mark.parametrize(
    "start", [b"PK\x03\x04", b"\x1f\x8b", b"\x78\x9c", b"\x89PNG\r\n\x1a\n", b"{"]
)
def test_damaged(start):
    """Is a damaged file read as far as it goes?"""
    list(pieces(start + b"\1\2\xff\0" + WORDS.encode()))
    list(pieces(start))
