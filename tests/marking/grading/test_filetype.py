"""Is a file that is no notebook told by what it is, with what to do?"""

from __future__ import annotations

import io
import zipfile

import pytest

from autograder.marking.grading.filetype import KINDS, recognise
from autograder.marking.grading.submission import parse
from autograder.marking.grading.unreadable import Unreadable
from tests.marking.grading.test_submission import FILE, is_one_sentence


def _zip(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "{}")
    return file.getvalue()


MERGED = b'{\n "cells": [\n<<<<<<< HEAD\n  {}\n=======\n>>>>>>> theirs\n ]\n}\n'
LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"

FILES = {  # what came, which kind it is, what is said
    "a web page": (b"<!DOCTYPE html>\n<html><head>", "web page", "a web page, saved instead"),
    "a web page after blanks": (b"\n\n  <HTML lang='de'>", "web page", "a web page"),
    "a zip": (_zip("hw/01_activations.ipynb"), "zip", "with hw/01_activations.ipynb in it; unpack"),
    "a zip of several": (
        _zip("a.ipynb", "b.IPYNB", "._a.ipynb"),
        "zip",
        "a.ipynb and 1 more in it",
    ),
    "a zip of none": (_zip("a.py"), "zip", "without a notebook in it"),
    "an empty zip": (_zip(), "zip", "without a notebook in it"),
    "a zip with a long name": (_zip("x" * 300 + ".ipynb"), "zip", "xxx.ipynb in it"),
    "a broken zip": (_zip("a.ipynb")[:40], "zip", "cannot be opened"),
    "gzip": (b"\x1f\x8b\x08\x00", "other archive", "a packed archive; unpack it"),
    "RAR": (b"Rar!\x1a\x07\x01\x00", "other archive", "a packed archive; unpack it"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "PDF", "a PDF, printed from the notebook"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "picture", "a picture"),
    "a pointer": (LFS, "git-lfs pointer", "`git lfs pull`"),
    "a merge": (MERGED, "merge marks", "marks of a merge"),
    "zeros": (bytes(100), "zeros", "nothing but zeros"),
    "a program": (b"def relu(z):\n    return z\n", "source text", "the text of a program"),
    "a program with a comment": (b"# mine\nx = 1\n", "source text", "the text of a program"),
    "a program that is wrong": (b"import numpy as np\ndef (:\n", "source text", "a program"),
    "jupytext": (b"# %% [markdown]\n# Hi\n", "source text", "the text of a program"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_told_by_its_kind(name):
    """Is it recognised by its own row alone, and said in one sentence with the file's name?"""
    data, kind, said = FILES[name]
    assert next(row.name for row in KINDS if row.recognises(data)) == kind
    with pytest.raises(Unreadable) as refused:
        parse(data, FILE)
    assert said in str(refused.value)
    assert str(refused.value).startswith(f"{FILE} ")
    assert is_one_sentence(str(refused.value))


def test_every_kind_has_a_file_here():
    """Is there a test for each row of the table?"""
    assert {kind for _, kind, _ in FILES.values()} == {kind.name for kind in KINDS}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"cells": [{"source": "x', "line 1 on, where it is cut off"),
        (b'{"cells": [\n{"source": "x"},', "line 2 on, where it is cut off"),
        (b'{"cells": [}, {"source": "x"}]}', "line 1 on, perhaps cut off"),
    ],
)
def test_a_cut_is_told(data, said):
    """Is JSON that ends too early told as that, and other broken JSON by its line?"""
    assert recognise(data) == ""
    with pytest.raises(Unreadable, match=said):
        parse(data, FILE)
