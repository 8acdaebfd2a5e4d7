"""What a file is that came in a notebook's place, by its first bytes: a row a kind."""

from __future__ import annotations

import ast
import io
import re
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from .text import printable

_SHOWN = 40  # characters of a name in an archive
_MAX_SOURCE = 20_000  # bytes: to parse a text takes 2,000 times its size
_BEGINS_PYTHON = re.compile(rb"\s*(#!|# -\*-|# %%|import \w|from \w+ import |def \w+\(|class \w)")


@dataclass(frozen=True)
class Kind:
    """One kind of file: how it is recognised, and what is said of it after its name."""

    name: str
    recognises: Callable[[bytes], object]
    says: Callable[[bytes], str]


def _begins(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(beginnings)


def _matches(pattern: bytes) -> Callable[[bytes], object]:
    compiled = re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    return compiled.search


def _said(text: str) -> Callable[[bytes], str]:
    return lambda _data: text


def _is_python(data: bytes) -> bool:
    """Whether it is source text: it begins like it, or is short and can be parsed."""
    if _BEGINS_PYTHON.match(data):
        return True
    if len(data) > _MAX_SOURCE:
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    plain = (ast.FunctionDef, ast.ClassDef, ast.Assign, ast.Import, ast.ImportFrom)
    return any(isinstance(node, plain) for node in tree.body)


def _zip(data: bytes) -> str:
    """Say what notebook is in an archive; nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except Exception:  # zipfile fails in many ways on broken archives
        return "is a zip archive that cannot be opened; ask for the notebook itself"
    inside = [name for name in names if _is_notebook(name)]
    if not inside:
        return "is a zip archive without a notebook in it; ask for the notebook"
    what = printable(inside[0])
    what = what if len(what) <= _SHOWN else f"...{what[-_SHOWN:]}"
    more = f" and {len(inside) - 1} more" if len(inside) > 1 else ""
    return f"is a zip archive with {what}{more} in it; unpack it and mark again"


def _is_notebook(name: str) -> bool:
    last = name.rsplit("/", 1)[-1]
    return last.lower().endswith(".ipynb") and not last.startswith(".")


_AGAIN = "; ask for the notebook itself (in Jupyter: File, Download)"

KINDS = (
    Kind(
        "web page",
        _matches(rb"\A(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|!--|\?xml)\b"),
        _said(f"is a web page, saved instead of the notebook{_AGAIN}"),
    ),
    Kind("zip", _begins(b"PK\x03\x04", b"PK\x05\x06"), _zip),
    Kind(
        "other archive",
        _begins(b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"BZh", b"\xfd7zXZ"),
        _said("is a packed archive; unpack it and mark again"),
    ),
    Kind("PDF", _begins(b"%PDF-"), _said(f"is a PDF, printed from the notebook{_AGAIN}")),
    Kind(
        "picture",
        _begins(b"\x89PNG", b"\xff\xd8\xff", b"GIF8"),
        _said(f"is a picture{_AGAIN}"),
    ),
    Kind(
        "git-lfs pointer",
        _begins(b"version https://git-lfs"),
        _said("is a git-lfs pointer, not the file it stands for; run `git lfs pull` or ask for it"),
    ),
    Kind(
        "merge marks",
        _matches(rb"^(<{7}|>{7}) "),
        _said("holds the marks of a merge that git could not finish; ask for it again, merged"),
    ),
    Kind(
        "zeros",
        lambda data: not data.strip(b"\0"),
        _said("holds nothing but zeros, as after a broken copy; ask for it again"),
    ),
    Kind("source text", _is_python, _said(f"is the text of a program, not a notebook{_AGAIN}")),
)


def recognise(data: bytes) -> str:
    """Return what is said of a file that is no notebook, after its name; empty where unknown."""
    return next((kind.says(data) for kind in KINDS if kind.recognises(data)), "")
