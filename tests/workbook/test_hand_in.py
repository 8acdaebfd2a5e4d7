"""Is the copy to be handed in restored, and is nothing lost that was handed in before?"""

import hashlib
import json
import os
from datetime import datetime

import pytest

from autograder.workbook.hand_in import (
    HOW,
    hand_in_folder,
    receipt_of,
    restore,
    write_hand_in,
    write_receipt,
)
from autograder.workbook.saved import read_saved
from tests.test_house import ROOT
from tests.workbook.notebooks import answer, check, code, notebook, question, save, setup

NAME = "01_activations"
GIVEN = [
    setup(NAME),
    answer("def f():\n    raise NotImplementedError()", "f"),
    check("f"),
    question("YOUR ANSWER HERE", "why"),
]
MINE = answer("def f():\n    return 1", "f")


@pytest.fixture
def restored(tmp_path):
    """Return a function that restores a notebook: its cells as (id, text), and the notes."""

    def restored(*cells):
        found = restore(read_saved(save(tmp_path, NAME, *cells)), notebook(*GIVEN))
        cells = json.loads(found.content)["cells"]
        return [(one["id"], one["source"]) for one in cells], found.notes

    return restored


def texts(*cells):
    return [(one["id"], one["source"]) for one in cells]


def test_untouched(tmp_path):
    """Is a notebook with all its cells copied byte by byte?"""
    path = save(tmp_path, NAME, GIVEN[0], MINE, *GIVEN[2:], code("print(1)", "own"))
    path.write_bytes(path.read_bytes() + b"\n\n")
    assert restore(read_saved(path), notebook(*GIVEN)).content == path.read_bytes()


def test_missing_check(restored):
    """Is a check that was deleted put behind its exercise again?"""
    cells, notes = restored(GIVEN[0], MINE, GIVEN[3])
    assert cells == texts(GIVEN[0], MINE, *GIVEN[2:])
    assert notes == ("The cell `check(f)` was missing.",)


def test_edited_check(restored):
    """Does what was written into a check stand before it, in a cell of its own?"""
    edited = {**GIVEN[2], "source": "def f():\n    return 1\ncheck(f)"}
    cells, notes = restored(GIVEN[0], GIVEN[1], edited)
    assert cells[2:] == [("own-2", edited["source"]), *texts(GIVEN[2])]
    assert notes == ("The cell `check(f)` had been changed.",)


def test_edited_set_up(restored):
    """Does an import that was added to the set-up cell stay, behind it?"""
    edited = setup(NAME, more="import math")
    cells, notes = restored(edited, MINE, GIVEN[2])
    assert cells[:2] == [*texts(GIVEN[0]), ("own-0", edited["source"])]
    assert notes == ("The cell `setup` had been changed.",)


def test_copies(restored):
    """Do the first answer and the last check count, and does a copied answer stay as a text?"""
    cells, _ = restored(GIVEN[0], MINE, GIVEN[2], {**MINE, "source": "x"}, GIVEN[2])
    assert cells == [*texts(GIVEN[0], MINE), ("own-3", "x"), *texts(GIVEN[2])]


def test_ids_lost(tmp_path):
    """Is a notebook left as it is whose cells have lost their ids?"""
    path = save(tmp_path, NAME, code("check(f)", "a"))
    assert restore(read_saved(path), notebook(*GIVEN)).content == path.read_bytes()


def test_older_format(tmp_path):
    """Does a notebook without cell ids get none by what is put back?"""
    cells = [{k: v for k, v in cell.items() if k != "id"} for cell in (GIVEN[0], MINE)]
    path = save(tmp_path, NAME)
    path.write_text(json.dumps({**notebook(*cells), "nbformat_minor": 4}))
    found = json.loads(restore(read_saved(path), notebook(*GIVEN)).content)
    assert len(found["cells"]) == 3
    assert not any("id" in cell for cell in found["cells"])


def test_notebook_that_was_not_given_out(tmp_path):
    """Is a notebook copied as it is where nothing is known of what was given out?"""
    path = save(tmp_path, NAME, MINE)
    assert restore(read_saved(path), None).content == path.read_bytes()


def test_folder(tmp_path):
    """Does it go into the workbook's folder, and of a notebook elsewhere beside it?"""
    assert hand_in_folder(save(tmp_path, NAME)) == tmp_path / "hand-in"
    assert hand_in_folder(tmp_path / "a" / "b.ipynb") == tmp_path / "a" / "hand-in"


def bytes_of(text, shown=1):
    return json.dumps({"cells": [{"id": "a", "source": text, "outputs": [shown]}]}).encode()


def test_older_ones_are_kept(tmp_path):
    """Are other works kept with their times, with their receipts, also two of one second?"""
    for number, text in enumerate("abc"):
        file = write_hand_in(tmp_path, NAME, bytes_of(text))
        receipt_of(file).write_text(str(number))
        os.utime(file, (1_700_000_000, 1_700_000_000))
    folders = sorted((tmp_path / "earlier").iterdir())
    assert [json.loads((f / file.name).read_bytes())["cells"][0]["source"] for f in folders] == [
        *"ab"
    ]
    assert [receipt_of(f / file.name).read_text() for f in folders] == ["0", "1"]
    assert datetime.strptime(folders[0].name, "%Y-%m-%d %H.%M.%S")
    assert file.read_bytes() == bytes_of("c")


def test_same_work_is_replaced(tmp_path):
    """Is a notebook of which only outputs have changed no other work?"""
    write_hand_in(tmp_path, NAME, bytes_of("a"))
    file = write_hand_in(tmp_path, NAME, bytes_of("a", shown=2))
    assert file.read_bytes() == bytes_of("a", shown=2)
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_damaged_hand_in_is_kept(tmp_path):
    """Is a file kept that is no notebook?"""
    file = write_hand_in(tmp_path, NAME, b"{")
    write_hand_in(tmp_path, NAME, bytes_of("a"))
    assert [one.read_bytes() for one in tmp_path.glob(f"earlier/*/{file.name}")] == [b"{"]


def test_receipt(tmp_path):
    """Does the receipt say which file it was, and that it proves no more?"""
    file = write_hand_in(tmp_path, NAME, b"x")
    write_receipt(file, b"x", "7 of 9 points", "1.0", datetime(2026, 1, 2, 3, 4, 5))
    text = receipt_of(file).read_text()
    assert hashlib.sha256(b"x").hexdigest() in text
    assert "time: 2026-01-02 03:04:05" in text
    assert "points in the visible checks: 7 of 9 points" in text
    assert "edition: 1.0" in text
    assert text.endswith("proves nothing but which file it was.\n")


@pytest.mark.parametrize(
    "file",
    [
        *(f"solutions/{path.name}" for path in sorted((ROOT / "solutions").glob("*.py"))),
        "autograder/authoring/learners/README.md.jinja",
        "autograder/workbook/page.py",
        "docs/learners.md",
    ],
)
def test_the_same_words(file):
    """Do START, README and notebooks say with the same words how to hand in?"""
    text = (ROOT / file).read_text(encoding="utf-8")
    assert HOW in " ".join(text.split()) or "hand_in import HOW" in text
