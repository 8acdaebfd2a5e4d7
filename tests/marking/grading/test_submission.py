"""Is whatever is wrong with a file said in one sentence, and forgiven where it can be?"""

from __future__ import annotations

import codecs
import json
import os
from pathlib import Path
from typing import Any

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.marking.grading.submission import Cell, parse, read_file, read_submission
from autograder.marking.grading.unreadable import Unreadable
from autograder.marking.sandbox.limits import MAX_CELLS, MAX_FILE, MAX_FILE_PARTS
from tests.marking.submissions import as_bytes, fill_in, own

NAME = "01_activations"
FILE = f"{NAME}.ipynb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A submission's folder."""
    return tmp_path


@pytest.fixture
def good(released: dict[str, Any]) -> bytes:
    """A notebook as it should be."""
    return as_bytes(fill_in(released))


def cells_of(data: bytes) -> list[Cell]:
    return parse(data, FILE)[0]


def is_one_sentence(text: str) -> bool:
    """Whether a message is short, ends like a sentence and names no internals."""
    return len(text) < 200 and text.endswith(".") and "\n" not in text and "Traceback" not in text


def test_a_good_notebook_is_read_without_a_remark(good):
    """Does a good file give its cells with their ids, and no remark?"""
    cells, notes = parse(good, FILE)
    assert notes == []
    assert [cell.id for cell in cells][:3] == ["setup", "sigmoid-solution", "sigmoid"]
    assert cells[0].source.startswith("import numpy as np\n")


UNREADABLE = {
    "empty": b"",
    "blank": b" \n\t\n",
    "cut off": b'{"cells": [{"cell_type": "code", "sour',
    "merged": b'<<<<<<< HEAD\n{"cells": []}\n=======\n',
    "a web page": b"<!doctype html><html><body>Log in</body></html>",
    "a zip file": b"PK\x03\x04\x14\x00\x00\x00\x08\x00\xff\xfe\x9c",
    "Python": b"def sigmoid(z):\n    return 1\n",
    "nothing but zeros": bytes(1000),
    "UTF-16 without its mark": '{"cells": []}'.encode("utf-16-le"),
    "null": b"null",
    "a list": b"[]",
    "a text": b'"a notebook"',
    "a number": b"1e999",
    "an endless number": b"9" * 5000,
    "a dictionary": b"{}",
    "cells that are no list": b'{"cells": {"0": 1}, "nbformat": 4}',
    "too many cells": json.dumps({"cells": [{}] * (MAX_CELLS + 1)}).encode(),
    "deep": b'{"cells": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep in a dictionary": b'{"cells":' * 100_000 + b"[]" + b"}" * 100_000,
    "format 3 without worksheets": b'{"nbformat": 3, "cells": 5}',
    "format 3 with odd worksheets": b'{"nbformat": 3, "worksheets": [7]}',
    "format true": b'{"nbformat": true, "worksheets": null}',
    "format 1": b'{"nbformat": 1, "cells": [{"cell_type": 3}]}',
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_notebook_gets_one_sentence(data):
    """Is a file that is no notebook refused with one sentence that names it?"""
    with pytest.raises(Unreadable) as refused:
        parse(data, FILE)
    assert is_one_sentence(str(refused.value))
    assert FILE in str(refused.value)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_off_anywhere_gets_one_sentence(good, share):
    """Is a notebook that was cut off refused, wherever the cut is?"""
    with pytest.raises(Unreadable, match="cut off"):
        parse(good[: int(len(good) * share)], FILE)


def said_of(data: bytes) -> list[str]:
    """Return what is said of a file: the refusal, or the remarks."""
    try:
        return parse(data, FILE)[1]
    except Unreadable as refused:
        return [str(refused)]


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_a_sentence(data):
    """Do arbitrary bytes give cells or a sentence, never another error?"""
    assert all(map(is_one_sentence, said_of(data)))


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["cells", "metadata", "nbformat", "worksheets", "source", "id"])
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["cells", "metadata", "nbformat", "worksheets"]), _json))
def test_no_dictionary_raises_anything_but_a_sentence(plain):
    """Does any JSON object give cells or a sentence, never another error?"""
    assert all(map(is_one_sentence, said_of(json.dumps(plain).encode())))


ENCODINGS = {
    "UTF-8 with its mark": ("utf-8-sig", b"", "byte order mark"),
    "UTF-16": ("utf-16", b"", "byte order mark"),
    "UTF-16 big-endian": ("utf-16-be", codecs.BOM_UTF16_BE, "byte order mark"),
    "Latin-1": ("latin-1", b"", "Latin-1"),
    "Windows-1252": ("cp1252", b"", "Windows-1252"),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_another_encoding_is_read_with_a_remark(released, name):
    """Is a notebook in another encoding read, and its text intact?"""
    encoding, mark, remark = ENCODINGS[name]
    words = "# Größe, façon" + (" …" if encoding == "cp1252" else "")
    notebook = fill_in(released, last=words)
    cells, notes = parse(mark + json.dumps(notebook, ensure_ascii=False).encode(encoding), FILE)
    assert cells[-1].source == words
    assert len(notes) == 1
    assert remark in notes[0]


def test_a_notebook_of_format_3_is_converted(released):
    """Is an old notebook converted, with its code and its checks' ids?"""
    old = nbformat.v4.downgrade(nbformat.reads(as_bytes(fill_in(released)).decode(), as_version=4))
    cells, notes = parse(json.dumps(old).encode(), FILE)
    assert "sigmoid-solution" in [cell.id for cell in cells]
    assert any("def sigmoid" in cell.source for cell in cells)
    assert any("old format" in note for note in notes)


def test_a_missing_kernel_is_a_remark(released):
    """Is a notebook without a kernelspec read as Python, with a remark?"""
    notebook = fill_in(released)
    for metadata in ({}, None, [], {"language_info": {}}):
        notebook["metadata"] = metadata
        cells, notes = parse(as_bytes(notebook), FILE)
        assert len(cells) == len(notebook["cells"])
        assert notes == ["The notebook names no kernel; Python was taken."]


def test_cells_that_are_none_are_left_out(released):
    """Are the sound cells read when others are no cells at all?"""
    notebook = fill_in(released)
    notebook["cells"] += [None, 7, "x", ["source"], True]
    assert len(cells_of(as_bytes(notebook))) == len(notebook["cells"]) - 5


@pytest.mark.parametrize(
    ("plain", "cell"),
    [
        ({}, Cell("raw", "")),
        ({"cell_type": "heading", "source": "Hello"}, Cell("raw", "Hello")),
        ({"cell_type": ["code"], "source": "x"}, Cell("raw", "x")),
        ({"cell_type": "code", "source": ["a\n", "b"]}, Cell("code", "a\nb")),
        ({"cell_type": "code", "source": ["a", 1, None]}, Cell("code", "a1None")),
        ({"cell_type": "code", "source": {"a": 1}}, Cell("code", "{'a': 1}")),
        ({"cell_type": "code", "source": None}, Cell("code", "None")),
        ({"cell_type": "code", "source": "\ud800 x"}, Cell("code", "? x")),
        ({"cell_type": "code", "id": 5}, Cell("code", "")),
        ({"cell_type": "code", "id": "a"}, Cell("code", "", "a")),
        ({"cell_type": "code", "id": "a", "metadata": []}, Cell("code", "", "a")),
        ({"cell_type": "code", "id": "a", "metadata": {"nbgrader": 3}}, Cell("code", "", "a")),
        (
            {"cell_type": "code", "id": "a", "metadata": {"nbgrader": {"grade_id": "b"}}},
            Cell("code", "", "b"),
        ),
        (
            {"cell_type": "code", "id": "a", "metadata": {"nbgrader": {"grade_id": ["b"]}}},
            Cell("code", "", "a"),
        ),
    ],
)
def test_an_odd_cell_is_read_as_far_as_it_goes(plain, cell):
    """Does a cell of an odd form give its text and id as far as it has them?"""
    assert cells_of(json.dumps({"cells": [plain]}).encode()) == [cell]


def test_a_renamed_notebook_is_found(folder, good):
    """Is the only notebook taken, whatever its name, with a remark?"""
    (folder / "01_activations (1).ipynb").write_bytes(good)
    (folder / "._01_activations (1).ipynb").write_bytes(b"a Mac's note")
    (folder / "notes.txt").write_text("hello")
    (folder / ".ipynb_checkpoints").mkdir()
    submission = read_submission(read_file(folder, NAME), NAME)
    assert "01_activations (1).ipynb" in submission.notes[0]


def test_a_name_that_is_no_text_is_told_as_far_as_it_goes(folder, good):
    """Can a remark about a file name of arbitrary bytes still be written to a file?"""
    with open(os.fsencode(folder) + b"/\xff.ipynb", "wb") as file:
        file.write(good)
    assert b"?.ipynb" in read_submission(read_file(folder, NAME), NAME).notes[0].encode()


def test_the_right_name_wins(folder, good):
    """Is the notebook with the right name taken when there are others?"""
    (folder / "Untitled.ipynb").write_bytes(b"junk")
    (folder / FILE).write_bytes(good)
    assert read_submission(read_file(folder, NAME), NAME).notes == ()


def test_of_several_others_none_is_taken(folder, good):
    """Does the instructor have to choose when several notebooks have other names?"""
    for name in ("a.ipynb", "b.ipynb"):
        (folder / name).write_bytes(good)
    with pytest.raises(Unreadable, match=r"a\.ipynb, b\.ipynb"):
        read_submission(read_file(folder, NAME), NAME)


@pytest.mark.parametrize("other", [None, "01_activations.py", "solution.txt", "a.docx"])
def test_a_missing_notebook_is_said(folder, other):
    """Is a folder without a notebook refused with a sentence?"""
    if other:
        (folder / other).write_text("print(1)")
    with pytest.raises(Unreadable, match=r"There is no notebook 01_activations\.ipynb"):
        read_submission(read_file(folder, NAME), NAME)


def test_a_link_is_not_followed(folder, good, tmp_path_factory):
    """Is a link to somebody else's work refused, under the right and under another name?"""
    elsewhere = tmp_path_factory.mktemp("somebody_else") / FILE
    elsewhere.write_bytes(good)
    (folder / "other.ipynb").symlink_to(elsewhere)
    with pytest.raises(Unreadable, match="no notebook"):
        read_submission(read_file(folder, NAME), NAME)
    (folder / FILE).symlink_to(elsewhere)
    with pytest.raises(Unreadable, match="is a link"):
        read_submission(read_file(folder, NAME), NAME)


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_not_opened(folder, make):
    """Is a folder or a pipe with the notebook's name left alone?"""
    make(folder / FILE)
    with pytest.raises(Unreadable, match="no notebook"):
        read_submission(read_file(folder, NAME), NAME)


def test_a_huge_file_is_not_read(folder):
    """Is a file beyond the limit refused before it is read?"""
    with open(folder / FILE, "wb") as file:
        file.truncate(10 * 2**30)  # takes no room on the disk
    with pytest.raises(Unreadable, match="has 10240 MB"):
        read_submission(read_file(folder, NAME), NAME)


@pytest.mark.parametrize(("more", "told"), [(1, "50.1 MB"), (2**20, "51 MB"), (900_000, "50.9 MB")])
def test_a_size_is_told_right(folder, more, told):
    """Does a file that is a little too large not look as large as what is read?"""
    with open(folder / FILE, "wb") as file:
        file.truncate(MAX_FILE + more)
    with pytest.raises(Unreadable, match=f"has {told}, more than the 50 MB"):
        read_submission(read_file(folder, NAME), NAME)


@pytest.mark.parametrize("said", [0, 10, MAX_FILE + 10])
def test_a_file_is_read_whatever_its_size_was(folder, good, monkeypatch, said):
    """Is all of a file read that has grown, or shrunk, since its size was told?"""
    (folder / FILE).write_bytes(good)
    monkeypatch.setattr(os, "fstat", lambda _file: os.stat_result((0,) * 6 + (said,) + (0,) * 3))
    assert read_file(folder, NAME).data == good


@pytest.mark.parametrize("end", [b'"', b"", b"\\", b'"]}'])
def test_brackets_in_texts_are_no_parts(end):
    """Are only lists and objects counted, in one pass, also where a text does not end?"""
    data = b'{"cells": [], "x": "' + b'[{\\"' * MAX_FILE_PARTS + end
    assert "too many parts" not in " ".join(said_of(data))


def test_large_outputs_are_not_taken_along(released):
    """Are a learner's own outputs and attachments, however large, left behind?"""
    notebook = fill_in(released, last="1")
    notebook["cells"][-1]["outputs"] = [{"output_type": "stream", "text": "x" * 1_000_000}]
    assert cells_of(as_bytes(notebook))[-1] == Cell("code", "1", own("1")["id"])
