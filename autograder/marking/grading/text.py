"""Text that comes from elsewhere, made fit to be written to a file or a terminal."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import IO


def replace_surrogates(text: str) -> str:
    """Replace halves of surrogate pairs, which JSON and file names can hold but no UTF-8 file."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def printable(text: str, but: str = "") -> str:
    """Replace what commands a terminal; the characters of `but` stay."""
    return "".join(
        c if c.isprintable() or c in but else "\N{REPLACEMENT CHARACTER}"
        for c in replace_surrogates(text)
    )


_FORMULA = ("=", "+", "-", "@")  # begins what spreadsheets work out


def spreadsheet_text(text: str) -> str:
    """Let a text be no formula to the program that opens a table, nor end its line."""
    text = printable(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


_MARKS = (  # UTF-32's begins as UTF-16's does
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> tuple[str, list[str]]:
    """Return any bytes as text, and a remark where they are not plain UTF-8."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            note = f"The file begins with a byte order mark; it was read as {encoding}."
            return data.decode(encoding, errors="replace"), [note]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        text, encoding = _decode_bytes_alone(data)
        return text, [f"The file is not UTF-8; it was read as {_CALLED[encoding]}."]


_CONTROLS = re.compile(rb"[\x80-\x9f]")  # in Latin-1; Windows has dashes and quotation marks there
_CALLED = {"latin-1": "Latin-1", "cp1252": "Windows-1252"}


def _decode_bytes_alone(data: bytes) -> tuple[str, str]:
    """Return what is no UTF-8 with its encoding, which gives back the bytes."""
    if _CONTROLS.search(data):  # nobody types them
        try:
            return data.decode("cp1252"), "cp1252"
        except UnicodeDecodeError:
            pass
    return data.decode("latin-1"), "latin-1"


# Encodings that give back the bytes that they were given; a mark at the beginning stays in the text.
_AS_WRITTEN = (
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode_as_written(data: bytes) -> tuple[str, str]:
    """Return the text, with its byte order mark if it has one, and the encoding that writes it so."""
    encodings = [name for mark, name in _AS_WRITTEN if data.startswith(mark)]
    for encoding in (*encodings, "utf-8"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    return _decode_bytes_alone(data)


def decoded_lines(stream: IO[bytes]) -> Iterator[str]:
    """Yield lines as they come, each decoded by itself: a bad one does not spoil the rest."""
    first = stream.readline()
    if first.startswith(tuple(mark for mark, name in _MARKS if name != "utf-8-sig")):
        yield from decode(first + stream.read())[0].splitlines()
        return
    yield decode(first)[0]
    for line in stream:
        yield decode(line)[0]
