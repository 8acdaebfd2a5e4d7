"""Does the learner's work stay when released cells are replaced?"""

import copy
import json
from pathlib import Path

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.workbook.merge import is_pristine, merge
from tests.workbook.editions import (
    SETUP,
    checksum,
    exercise,
    notebook,
    own,
    question,
    sources,
    text,
)

ROOT = Path(__file__).resolve().parents[2]
OLD = [text("# One"), SETUP, text("Sigmoid."), *exercise("sigmoid"), *exercise("relu")]
OLD += [text("numbers = 1", "code"), question("why")]
ANSWER = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"


def released(cells=OLD, version="2"):
    return notebook("01_a", version, cells)


def solved():
    """A notebook of the first edition, solved in part, with outputs and cells of the learner's."""
    mine = released(version="1")
    cells = {cell["id"]: cell for cell in mine["cells"]}
    cells["sigmoid-solution"] |= {"source": ANSWER, "execution_count": 3}
    cells["sigmoid"]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "right"}]
    cells["why"]["source"] = "Because."
    place = mine["cells"].index(cells["sigmoid"]) + 1
    mine["cells"].insert(place, own("sigmoid(0)"))
    return mine


def by_id(merged):
    return {cell["id"]: cell for cell in merged.notebook["cells"]}


def test_same_edition():
    """Does nothing but the version change where nothing else has?"""
    merged = merge(solved(), released())
    assert merged.notebook["cells"] == solved()["cells"]
    assert merged.notebook["metadata"]["workbook"]["edition"] == "2"
    assert (merged.kept, merged.new, merged.gone) == (["sigmoid", "why"], [], [])


def test_one_exercise_more():
    """Is a new exercise there in its place, and every answer, own cell and output as it was?"""
    new = [*OLD[:5], text("Softplus."), *exercise("softplus"), *OLD[5:]]
    merged = merge(solved(), released(new))
    assert merged.new == ["softplus"]
    ids = [cell["id"] for cell in merged.notebook["cells"]]
    assert ids[5:9] == ["1a2b3c4d", text("Softplus.")["id"], "softplus-solution", "softplus"]
    theirs = [cell for cell in merged.notebook["cells"] if cell["id"] in by_id_of(solved())]
    assert theirs == solved()["cells"]


def by_id_of(plain):
    return {cell["id"] for cell in plain["cells"]}


def test_changed_texts():
    """Are texts, stubs and set-up the new ones, where the learner has written nothing in them?"""
    setup = copy.deepcopy(SETUP) | {"source": "import numpy as np\nimport math"}
    setup["metadata"]["nbgrader"]["checksum"] = checksum(setup)
    new = [text("# The one"), setup, text("Sigmoid!"), *exercise("sigmoid", "# HERE")]
    new += [*exercise("relu", "# HERE"), *OLD[7:]]
    merged = merge(solved(), released(new))
    wanted = sources(new)
    wanted[3], wanted[-1] = ANSWER, "Because."
    wanted.insert(5, "sigmoid(0)")
    assert sources(merged.notebook["cells"]) == wanted


def test_edited_texts_stay():
    """Does a text that the learner has changed stay, also beside a new one in its place?"""
    mine = solved()
    mine["cells"][0]["source"] = "# One, and my notes"
    mine["cells"][-2]["source"] = "numbers = 7"
    same = merge(mine, released())
    assert sources(same.notebook["cells"])[0] == "# One, and my notes"
    assert "numbers = 7" in sources(same.notebook["cells"])
    new = merge(mine, released([text("# The one"), *OLD[1:]]))
    assert sources(new.notebook["cells"])[:3] == [
        "# One, and my notes",
        "# The one",
        SETUP["source"],
    ]


def test_edited_locked_cell():
    """Does the set-up come back, and what the learner made of it stay beside it?"""
    mine = solved()
    mine["cells"][1]["source"] = "import numpy as np\nimport math"
    cells = merge(mine, released()).notebook["cells"]
    assert sources(cells)[1:3] == ["import numpy as np", "import numpy as np\nimport math"]
    assert cells[2]["metadata"] == {}


@pytest.mark.parametrize("change", ["removed", "renamed"])
def test_exercise_gone(change):
    """Does an answer to what is no longer there stay as a cell of the learner's own?"""
    others = exercise("logistic") if change == "renamed" else []
    merged = merge(solved(), released([*OLD[:3], *others, *OLD[5:]]))
    assert merged.gone == ["sigmoid"]
    assert merged.new == (["logistic"] if others else [])
    cell = next(c for c in merged.notebook["cells"] if c["source"] == ANSWER)
    assert cell["metadata"] == {}
    assert cell["id"] == "own-sigmoid-solution"
    assert "check(sigmoid)" not in sources(merged.notebook["cells"])


def test_untouched_exercise_gone():
    """Does an exercise leave without a trace where nothing was written?"""
    merged = merge(solved(), released([*OLD[:5], *OLD[7:]]))
    assert not [source for source in sources(merged.notebook["cells"]) if "relu" in source]
    assert merged.gone == []


def test_moved_from_another_notebook():
    """Does an answer come along to where its exercise has moved?"""
    moved = {"tanh-solution": own("def tanh(z): return 1", "tanh-solution")}
    merged = merge(solved(), released([*OLD, *exercise("tanh")]), moved)
    assert merged.carried == ["tanh"]
    assert merged.new == []
    assert by_id(merged)["tanh-solution"]["source"] == "def tanh(z): return 1"


def test_moved_within():
    """Do answers follow their exercises to other places in the notebook?"""
    new = [*OLD[:3], *exercise("relu"), *exercise("sigmoid"), *OLD[7:]]
    merged = merge(solved(), released(new))
    ids = [cell["id"] for cell in merged.notebook["cells"]]
    assert ids.index("sigmoid-solution") > ids.index("relu")
    assert by_id(merged)["sigmoid-solution"]["source"] == ANSWER


def test_without_ids():
    """Does a notebook whose ids were lost keep all answers, with no empty function behind one?"""
    mine = solved()
    for cell in mine["cells"]:
        cell["metadata"] = {}
        del cell["id"]
    cells = merge(mine, released()).notebook["cells"]
    # Words are not told from a note: marking lets a person look at what stands beside the question.
    assert sources(cells) == [*sources(solved()["cells"]), "YOUR ANSWER HERE"]
    assert len({cell["id"] for cell in cells}) == len(cells)


def test_answered_in_a_cell_of_their_own():
    """Is no empty answer put behind a learner's own cell that holds it?"""
    mine = solved()
    place = next(n for n, cell in enumerate(mine["cells"]) if cell["id"] == "sigmoid-solution")
    mine["cells"][place] = own(ANSWER, "99aa88bb")
    merged = merge(mine, released())
    assert sources(merged.notebook["cells"]) == sources(solved()["cells"])


def test_copied_answer():
    """Is the first of two answer cells the answer, and the other one the learner's own?"""
    mine = solved()
    again = copy.deepcopy(next(c for c in mine["cells"] if c["id"] == "sigmoid-solution"))
    mine["cells"].append(again | {"source": "def sigmoid(z):\n    return 2"})
    merged = merge(mine, released())
    assert by_id(merged)["sigmoid-solution"]["source"] == ANSWER
    assert by_id(merged)["own-sigmoid-solution"]["source"].endswith("return 2")
    assert merged.gone == []


def test_answer_turned_into_text():
    """Does an answer whose cell became Markdown stay, as code again?"""
    mine = solved()
    cell = next(c for c in mine["cells"] if c["id"] == "sigmoid-solution")
    cell["cell_type"] = "markdown"
    del cell["outputs"], cell["execution_count"]
    found = by_id(merge(mine, released()))["sigmoid-solution"]
    assert (found["cell_type"], found["source"], found["outputs"]) == ("code", ANSWER, [])


def test_twice_is_once():
    """Does merging what is merged change nothing, whatever there was to merge?"""
    mine = solved()
    mine["cells"][0]["source"] = "my notes"
    mine["cells"][1]["source"] = "import os"
    new = released([text("# The one"), *OLD[1:3], *exercise("tanh"), *OLD[5:]])
    once = merge(mine, new).notebook
    assert merge(once, new).notebook == once
    nbformat.validate(nbformat.from_dict(once))


@pytest.mark.parametrize("path", sorted(ROOT.glob("assignments/*/*.ipynb")), ids=lambda p: p.stem)
def test_every_released_cell_is_pristine(path):
    """Does every cell of the course show that it is as it was released, and no edited one?"""
    cells = json.loads(path.read_bytes())["cells"]
    assert all(map(is_pristine, cells))
    edited = [{**cell, "source": ["x", *cell["source"]]} for cell in cells]
    assert not any(map(is_pristine, edited))


EDITIONS = [
    OLD,
    [text("# The one"), *OLD[1:3], *exercise("tanh"), *OLD[3:]],
    [*OLD[:3], *OLD[5:7], *OLD[3:5], *OLD[8:]],
    [text("# One"), SETUP, *exercise("sigmoid", "# HERE"), question("why"), question("how")],
]
PLACES = st.integers(0, 20)
CHANGES = st.one_of(
    st.tuples(
        st.just("write"), PLACES, st.sampled_from(["a = 1", "def relu(z): ...", "words", ""])
    ),
    st.tuples(st.just("delete"), PLACES, st.none()),
    st.tuples(st.sampled_from(["copy", "move"]), PLACES, PLACES),
    st.tuples(
        st.just("insert"), PLACES, st.sampled_from(["b = 2", "sigmoid = None", "check(relu)"])
    ),
    st.tuples(st.sampled_from(["lose id", "lose all", "turn"]), PLACES, st.none()),
)


def changed(cells, change):
    """Change a notebook's cells as a learner, or a program that saves them, may."""
    what, place, more = change
    place %= len(cells) + 1
    if what == "insert":
        return [*cells[:place], own(more, f"{place:08x}"), *cells[place:]]
    cells = copy.deepcopy(cells)
    if not cells[place:]:
        return cells
    cell = cells[place]
    if what == "write":
        cell["source"] = more
    elif what == "copy":
        cells.insert(more % len(cells), copy.deepcopy(cell))
    elif what == "delete":
        del cells[place]
    elif what == "move":
        cells.insert(more % len(cells), cells.pop(place))
    elif what == "turn":
        cells[place] = {k: v for k, v in cell.items() if k not in ("outputs", "execution_count")}
        cells[place]["cell_type"] = "markdown"
    else:
        cell.pop("id", None)
        cell["metadata"] = {} if what == "lose all" else cell["metadata"]
    return cells


@settings(max_examples=300)
@given(st.lists(CHANGES, max_size=8), st.sampled_from(EDITIONS), st.sampled_from(EDITIONS))
def test_whatever_was_done_to_it(changes, first, second):
    """Is nothing lost that the learner wrote, whatever they did, and is doing it twice doing it once?"""
    cells = notebook("01_a", "1", first)["cells"]
    for change in changes:
        cells = changed(cells, change)
    mine = {**released(first, "1"), "cells": cells}
    before = copy.deepcopy(mine)
    once = merge(mine, released(second)).notebook
    assert mine == before
    there = {source.strip() for source in sources(once["cells"])}
    wrote = {cell["source"].strip() for cell in cells if not is_pristine(cell)}
    known = {cell["source"].strip() for edition in EDITIONS for cell in edition}
    assert wrote - known - {""} <= there
    nbformat.validate(nbformat.from_dict(copy.deepcopy(once)))
    assert merge(once, released(second)).notebook == once
