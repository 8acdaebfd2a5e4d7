"""Take a file apart: every text and every row of numbers in it, and where in it they are."""

from __future__ import annotations

import base64
import binascii
import bz2
import gzip
import io
import json
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import h5py
import numpy as np
from numpy.typing import NDArray

from ...checks.values import Numeric

_NONE = np.zeros(0)
_NUMBER = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?")
_CODED = re.compile(r"[A-Za-z0-9+/_-]{60,}={0,2}")  # base64; shorter, it holds no statement
_READABLE = re.compile(rb"[\x20-\x7e\t\n\r]{12,}")
_DEEPEST = 4  # archives in archives
_LARGEST = 2**28  # bytes that a compressed file may become
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")
_PICKLE = b"\x80"
_HDF5 = b"\x89HDF\r\n\x1a\n"
_UNPACK: tuple[tuple[bytes, Callable[[bytes], bytes]], ...] = (
    (b"\x1f\x8b", gzip.decompress),
    (b"BZh", bz2.decompress),
    (b"\xfd7zXZ", lzma.decompress),
    (b"\x78", zlib.decompress),
)


@dataclass(frozen=True)
class Piece:
    """A text or a row of numbers in a file.

    Parameters
    ----------
    place : str
        Where in the file, such as "the cell 'relu'"; empty for a text that is the whole file.
    course : str
        Where the course tells in words: everywhere in this text ("text"), in its strings ("code"),
        or nowhere.
    """

    place: str
    text: str = ""
    numbers: Numeric = field(default_factory=lambda: _NONE)
    course: str = ""


def pieces(data: bytes, place: str = "", depth: int = 0) -> Iterator[Piece]:
    """Yield what can be read in a file's bytes, or in those of something inside it."""
    if depth > _DEEPEST:
        return
    if data.startswith(_HDF5):
        yield from _hdf5(data, place, depth)
    elif data.startswith(b"PK\x03\x04"):
        yield from _zip(data, place, depth)
    elif data.startswith(_PICTURES):
        yield from _picture(data, place, depth)
    elif (unpacked := _unpacked(data)) is not None:
        yield from pieces(unpacked, _join(place, "what is compressed"), depth + 1)
    elif (text := _text(data)) is not None:
        yield from _of_text(text, place, depth)
    else:
        yield from _binary(data, place)


def is_known(data: bytes) -> bool:
    """Whether files of this kind can be taken apart, and not only searched for readable bytes."""
    packed = data.startswith((_HDF5, b"PK\x03\x04", *_PICTURES)) or _unpacked(data) is not None
    return packed or _text(data) is not None


def _join(place: str, more: str) -> str:
    return f"{place}, {more}" if place else more


def _unpacked(data: bytes) -> bytes | None:
    for start, unpack in _UNPACK:
        if data.startswith(start):
            try:
                return unpack(data)
            except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError):
                return None
    return None


def _text(data: bytes) -> str | None:
    coding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(coding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _of_text(text: str, place: str, depth: int) -> Iterator[Piece]:
    notebook = _notebook(text)
    if notebook is not None:
        yield from _cells(notebook, place, depth)
        return
    yield Piece(place, text, numbers_in(text))
    yield from _coded(text, place, depth)


def numbers_in(text: str) -> Numeric:
    """Return the numbers that a text names, in their order."""
    return np.array([float(found) for found in _NUMBER.findall(text)])


def _coded(text: str, place: str, depth: int) -> Iterator[Piece]:
    """Yield what is written as base64 in a text."""
    for found in _CODED.findall(text):
        plain = found.replace("-", "+").replace("_", "/")
        try:
            data = base64.b64decode(plain + "=" * (-len(plain) % 4))
        except binascii.Error:
            continue
        yield from pieces(data, _join(place, "what is written as base64"), depth + 1)


def _notebook(text: str) -> dict[str, Any] | None:
    if not text.lstrip().startswith("{"):
        return None
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) and isinstance(read.get("cells"), list) else None


def _cells(notebook: dict[str, Any], place: str, depth: int) -> Iterator[Piece]:
    for cell in notebook["cells"]:
        where = _join(place, f"the cell {cell.get('id', '?')!r}")
        text = _whole(cell.get("source", ""))
        kind = "text" if cell.get("cell_type") == "markdown" else "code"
        yield Piece(where, text, numbers_in(text), kind)
        yield from _coded(text, where, depth)
        rest = {name: value for name, value in cell.items() if name != "source"}
        yield from _strings(rest, where, depth)
    rest = {name: value for name, value in notebook.items() if name != "cells"}
    yield from _strings(rest, _join(place, "the notebook's metadata"), depth)


def _whole(source: Any) -> str:
    return "".join(map(str, source)) if isinstance(source, list) else str(source)


def _strings(value: Any, place: str, depth: int) -> Iterator[Piece]:
    """Yield the strings in outputs, attachments and metadata; lines in a list are one text."""
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        value = "".join(value)
    if isinstance(value, str):
        yield from _of_text(value, _join(place, "an output, attachment or metadata"), depth)
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner, place, depth)


def _zip(data: bytes, place: str, depth: int) -> Iterator[Piece]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for entry in packed.infolist():
                where = _join(place, f"{entry.filename!r} in the archive")
                yield Piece(where, entry.comment.decode("utf-8", "replace"))
                if entry.file_size < _LARGEST:
                    yield from pieces(packed.read(entry), where, depth + 1)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, zlib.error):
        yield from _binary(data, place)


def _picture(data: bytes, place: str, depth: int) -> Iterator[Piece]:
    """Yield the texts in a picture's metadata, also those that PNG compresses."""
    where = _join(place, "the picture's metadata")
    yield from _binary(data, where)
    at = 8
    while data.startswith(_PICTURES[0]) and at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        inside = data[at + 8 : at + 8 + size]
        for start in (inside.find(b"\x78"),) if kind in (b"zTXt", b"iTXt", b"iCCP") else ():
            yield from pieces(inside[start:] if start >= 0 else b"", where, depth + 1)
        at += size + 12


def _binary(data: bytes, place: str) -> Iterator[Piece]:
    """Yield the readable texts in any bytes, and what the bytes are as numbers."""
    if data[:1] == _PICKLE:  # the old ones write bytes as if they were letters
        yield from _as_numbers(data.decode("utf-8", "ignore").encode("latin-1", "ignore"), place)
    yield from _as_numbers(data, place)
    for found in _READABLE.finditer(data):
        yield Piece(_join(place, f"byte {found.start()}"), found.group().decode("ascii"))


def _as_numbers(data: bytes, place: str) -> Iterator[Piece]:
    for kind in ("<f8", "<f4"):
        size = np.dtype(kind).itemsize
        for start in range(size):
            count = (len(data) - start) // size
            if count > 0:
                yield Piece(place, numbers=np.frombuffer(data, kind, count, start))


def _hdf5(data: bytes, place: str, depth: int) -> Iterator[Piece]:
    found: list[tuple[str, Any]] = []

    def visit(name: str, node: Any) -> None:
        found.extend((f"the attribute {key!r} of {name!r}", node.attrs[key]) for key in node.attrs)
        if isinstance(node, h5py.Dataset):
            found.append((f"the dataset {name!r}", node[()]))

    with h5py.File(io.BytesIO(data), "r") as file:
        visit("/", file)
        file.visititems(visit)
    rest = data
    for where, value in found:
        yield from _value(value, _join(place, where), depth)
        for text in _raw_texts(value):
            rest = rest.replace(text, b"\0")
    yield from _binary(rest, place)  # what was deleted and not overwritten is there, too


def _value(value: Any, place: str, depth: int) -> Iterator[Piece]:
    array = np.asarray(value)
    if array.dtype.kind in "fi" or (array.dtype.kind == "u" and not _is_bytes(array)):
        yield Piece(place, numbers=array.ravel().astype(float))
    for data in _raw_texts(array):
        strings = _strings_of_json(data)
        if strings is None:  # the course tells in strings alone: what is said of mistakes is there
            found = pieces(data, place, depth + 1)
            yield from (replace(piece, course="code") for piece in found)
            continue
        yield Piece(place, numbers=numbers_in(data.decode()))
        for string in sorted(strings):
            found = _of_text(string, _join(place, "a string"), depth + 1)
            yield from (replace(piece, course="text") for piece in found)


def _raw_texts(value: Any) -> Iterator[bytes]:
    """Yield the texts in a value, and bytes that may be one, as they stand in the file."""
    array = np.asarray(value)
    if _is_bytes(array):
        yield array.tobytes()
    elif array.dtype.kind in "OSUV":
        for one in array.ravel():
            yield one if isinstance(one, bytes) else str(one).encode()


def _is_bytes(array: NDArray[Any]) -> bool:
    return array.dtype == np.uint8 and array.ndim == 1


def _strings_of_json(data: bytes) -> set[str] | None:
    """Return the strings in JSON, each once: all else in it is brackets and numbers, and much."""
    try:
        waiting = [json.loads(data)]
    except (ValueError, RecursionError):
        return None
    found = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            found.add(one)
        elif isinstance(one, dict):
            waiting += (*one.keys(), *one.values())
        elif isinstance(one, list):
            waiting += one
    return found
