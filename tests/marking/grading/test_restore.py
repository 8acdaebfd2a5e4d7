"""Does an edited notebook come back into the released form, with the learner's work in it?"""

from __future__ import annotations

import ast
import copy
import json
import random
from typing import Any

import pytest

from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import Part, restore, to_notebook
from autograder.marking.grading.submission import parse
from tests.marking.submissions import RIGHT, as_bytes, fill_in, find, own

Notebook = dict[str, Any]


@pytest.fixture
def notebook(released) -> Notebook:
    """A notebook with right answers, to spoil."""
    return fill_in(released)


def restored(released: Notebook, notebook: Notebook) -> tuple[list[Part], list[str]]:
    cells, _ = parse(as_bytes(notebook), "x.ipynb")
    return restore(Release(released), tuple(cells))


def names(parts: list[Part]) -> list[str]:
    return [part.name for part in parts]


def source(parts: list[Part], name: str) -> str:
    return next(part.source for part in parts if part.name == name)


def test_an_honest_notebook_stays_as_it_is(released, notebook):
    """Is nothing moved, changed or remarked on in honest work?"""
    parts, notes = restored(released, notebook)
    assert notes == []
    assert names(parts) == [cell["id"] for cell in notebook["cells"]]
    assert source(parts, "relu-solution") == RIGHT["relu"]


def test_own_cells_stay_in_their_places(released, notebook):
    """Do a learner's own cells of every kind stay where they are, as theirs?"""
    at = notebook["cells"].index(find(notebook, "relu"))
    notebook["cells"][at:at] = [own("x = 1"), own("*a note*", "markdown"), own("raw", "raw")]
    parts, notes = restored(released, notebook)
    assert notes == []
    mine = [(place, part.kind, part.source) for place, part in enumerate(parts) if not part.name]
    assert mine == [(at, "code", "x = 1"), (at + 1, "markdown", "*a note*"), (at + 2, "raw", "raw")]


@pytest.mark.parametrize("name", ["setup", "sigmoid", "cross_entropy_loss"])
def test_an_edited_locked_cell_is_restored(released, notebook, name):
    """Does an edited check or set-up cell get its text back, with a remark?"""
    find(notebook, name)["source"] = "assert True\n1000"
    parts, notes = restored(released, notebook)
    assert "assert True" not in source(parts, name)
    assert notes == [f"The locked cell {name} had been edited; it was restored."]


def test_what_stands_beside_a_check_becomes_a_cell(released, notebook):
    """Is an answer that was merged into a check run, and kept for a person to read?"""
    find(notebook, "sigmoid")["source"] += "\n\ndef helper(x):\n    return x"
    parts, _ = restored(released, notebook)
    (beside,) = [part for part in parts if "def helper" in part.source]
    assert (beside.role, beside.source) == ("own", "def helper(x):\n    return x")


def test_white_space_around_a_check_is_no_edit(released, notebook):
    """Is a blank line at the end of a check passed over in silence?"""
    find(notebook, "sigmoid")["source"] = "check(sigmoid)\n\n"
    assert restored(released, notebook)[1] == []


@pytest.mark.parametrize("name", ["setup", "sigmoid", "relu_derivative", "cross_entropy_loss"])
def test_a_deleted_locked_cell_comes_back_in_its_place(released, notebook, name):
    """Is a deleted check or set-up cell put back where it was?"""
    wanted = [cell["id"] for cell in notebook["cells"]]
    notebook["cells"].remove(find(notebook, name))
    parts, notes = restored(released, notebook)
    assert names(parts) == wanted
    assert notes == [f"The cell {name} was missing; it was put back."]


def test_everything_deleted_leaves_every_check(released):
    """Does an empty notebook still have every check, in order?"""
    parts, _ = restored(released, {"cells": [], "metadata": {}})
    assert [part.name for part in parts if part.role == "check"] == list(RIGHT)
    assert names(parts)[0] == "setup"


def test_a_deleted_answer_is_said(released, notebook):
    """Is a deleted answer remarked on, and its check kept?"""
    notebook["cells"].remove(find(notebook, "relu-solution"))
    parts, notes = restored(released, notebook)
    assert notes == ["The cell relu-solution was missing; nothing stands in its place."]
    assert "relu" in names(parts)
    assert "relu-solution" not in names(parts)


def test_a_deleted_question_waits_for_a_person(released, notebook):
    """Does a deleted question come back empty, for the person who marks it?"""
    notebook["cells"].remove(find(notebook, "why_nonlinear"))
    parts, notes = restored(released, notebook)
    assert notes == ["The cell why_nonlinear was missing; a person has to look for the answer."]
    assert "why_nonlinear" in names(parts)


def test_a_copied_exercise_counts_once(released, notebook):
    """Does the first of two cells with one id count, is the other run too, its check dropped?"""
    after = notebook["cells"].index(find(notebook, "relu")) + 1
    answer, check = (copy.deepcopy(find(notebook, name)) for name in ("relu-solution", "relu"))
    answer["source"] = "def relu(z):\n    return 0"
    notebook["cells"][after:after] = [answer, check]
    parts, notes = restored(released, notebook)
    assert names(parts).count("relu") == names(parts).count("relu-solution") == 1
    assert source(parts, "relu-solution") == RIGHT["relu"]
    assert Part("own", "code", answer["source"]) in parts
    assert len(notes) == 2
    assert all("more than once" in note for note in notes)


def test_a_thousand_copies_do_no_harm(released, notebook):
    """Is a notebook of copies brought back to one check for each exercise?"""
    notebook["cells"] *= 20
    parts, _ = restored(released, notebook)
    assert [part.name for part in parts if part.role == "check"] == list(RIGHT)


def test_a_check_before_its_exercise_moves_behind_it(released, notebook):
    """Is a check that was moved up examined only after its exercise is there?"""
    check = find(notebook, "relu")
    notebook["cells"].remove(check)
    notebook["cells"].insert(0, check)
    parts, notes = restored(released, notebook)
    assert names(parts).index("relu") == names(parts).index("relu-solution") + 1
    assert notes == ["The check relu stood before its exercise; it was moved behind."]


def test_any_order_has_every_check_behind_its_exercise(released, notebook):
    """Does a shuffled notebook have every check once, behind its exercise?"""
    for seed in range(20):
        random.Random(seed).shuffle(notebook["cells"])
        order = names(restored(released, notebook)[0])
        for exercise in RIGHT:
            assert order.count(exercise) == 1
            assert order.index(exercise) > order.index(f"{exercise}-solution")


METADATA = {
    "points": {"points": 1000},
    "negative points": {"points": -5},
    "no grade": {"grade": False},
    "no solution": {"solution": False, "locked": True},
    "unlocked": {"locked": False},
    "a task": {"task": True},
    "an old schema": {"schema_version": 1},
    "a schema of the future": {"schema_version": 99},
    "a schema that is none": {"schema_version": "three"},
    "a checksum": {"checksum": "0" * 32},
    "another type": {"cell_type": "markdown"},
}


@pytest.mark.parametrize("change", METADATA.values(), ids=METADATA)
def test_changed_metadata_has_no_effect(released, notebook, change):
    """Are points, flags and versions taken from the release, whatever the learner's file says?"""
    honest, _ = restored(released, notebook)
    for cell in notebook["cells"]:
        cell["metadata"]["nbgrader"].update(change)
    parts, notes = restored(released, notebook)
    assert (parts, notes) == (honest, [])
    marked = to_notebook(Release(released), parts, [[] for _ in parts])
    for name in ("relu", "relu-solution", "why_nonlinear"):
        assert find(marked, name)["metadata"] == find(released, name)["metadata"]


@pytest.mark.parametrize("left", [{}, {"nbgrader": {}}, {"nbgrader": None}])
def test_ids_are_enough(released, notebook, left):
    """Is a notebook whose tool dropped nbgrader's metadata, but not the ids, read all the same?"""
    honest, _ = restored(released, notebook)
    for cell in notebook["cells"]:
        cell["metadata"] = left
    assert restored(released, notebook) == (honest, [])


def test_metadata_are_enough(released, notebook):
    """Is a notebook whose tool gave the cells new ids read all the same?"""
    honest, _ = restored(released, notebook)
    for number, cell in enumerate(notebook["cells"]):
        cell["id"] = f"new-{number}"
    assert restored(released, notebook) == (honest, [])


def test_an_exercise_is_found_by_its_function(released, notebook):
    """Without ids and metadata, does each check stand behind the cell that defines its function?"""
    for cell in notebook["cells"]:
        cell["metadata"] = {}
        del cell["id"]
    parts, _ = restored(released, notebook)
    for exercise in RIGHT:
        check = names(parts).index(exercise)
        defined = [i for i, part in enumerate(parts) if part.source == RIGHT[exercise]]
        assert defined[0] < check


@pytest.mark.parametrize("kind", ["markdown", "raw", "nonsense"])
def test_a_cell_of_another_type_is_turned_back(released, notebook, kind):
    """Does an answer that became text by accident run as code again?"""
    find(notebook, "relu-solution")["cell_type"] = kind
    parts, notes = restored(released, notebook)
    assert Part("answer", "code", RIGHT["relu"], "relu-solution") in parts
    assert len(notes) == 1
    assert "turned back" in notes[0]


def test_the_marked_notebook_is_the_releases_form(released, notebook):
    """Has the marked notebook the release's metadata and ids, and the learner's text?"""
    notebook["metadata"] = {"kernelspec": {"name": "bash"}, "widgets": {"x": "<script>"}}
    notebook["cells"].insert(3, own("x = 1") | {"id": "sigmoid <b>"})
    parts, _ = restored(released, notebook)
    marked = to_notebook(Release(released), parts, [[] for _ in parts])
    assert marked["metadata"] == released["metadata"]
    ids = [cell["id"] for cell in marked["cells"]]
    assert len(set(ids)) == len(ids)
    assert ids[3] == "own-3"
    assert find(marked, "relu-solution")["source"] == RIGHT["relu"]
    json.dumps(marked)


TRAINING = "trained = plots.train(model)\nplots.cost_curve(trained)"
SPOILING = "def spoiled(x):\n    return 2 * x\n\n\nplots.check(spoiled)"


@pytest.fixture
def explored(released, notebook) -> tuple[Notebook, Notebook]:
    """A release with two explorations, and the notebook that a learner hands in."""

    def add(to: Notebook) -> Notebook:
        to = copy.deepcopy(to)
        at = to["cells"].index(find(to, "relu")) + 1
        for name, text in (("abc-0", TRAINING), ("def-0", SPOILING)):
            tagged = own(text) | {"id": name, "metadata": {"tags": ["exploration"]}}
            to["cells"].insert(at, tagged)
        return to

    return add(released), add(notebook)


def _explorations(parts: list[Part]) -> list[str]:
    return sorted(part.name for part in parts if part.role == "exploration")


@pytest.mark.parametrize(
    "change",
    [
        lambda cell: None,
        lambda cell: cell.update(source=cell["source"].replace("trained", "tuned")),
        lambda cell: cell.update(source="%time " + cell["source"]),
        lambda cell: cell.update(metadata={}),
        lambda cell: cell.update(id="another"),
    ],
    ids=["as it was", "edited", "with a magic", "without its tag", "without its id"],
)
def test_an_exploration_is_known_by_the_release(explored, change):
    """Is a cell to play with recognised by its id or its text, edited or not?"""
    released, notebook = explored
    change(find(notebook, "abc-0"))
    parts, notes = restored(released, notebook)
    assert notes == []
    assert _explorations(parts) == ["abc-0", "def-0"]


@pytest.mark.parametrize(
    "more",
    [
        "def helper(x):\n    return x",
        "class Helper: pass",
        "import math",
        "from math import exp as e",
        "helper = lambda x: x",
        "%time 1\ndef helper(x):\n    return x",
    ],
)
def test_an_exploration_with_definitions_is_the_learners(explored, more):
    """Is a cell run in which the learner has defined what later answers may need?"""
    released, notebook = explored
    find(notebook, "abc-0")["source"] += "\n" + more
    find(notebook, "def-0")["source"] += "\n" + more
    parts, _ = restored(released, notebook)
    assert _explorations(parts) == []


def test_a_tag_of_the_learners_has_no_effect(explored):
    """Are tags read from the release alone, so that an answer or own cell cannot be tagged away?"""
    released, notebook = explored
    for cell in notebook["cells"]:
        cell["metadata"]["tags"] = ["exploration"]
    notebook["cells"].append(own("x = 1") | {"metadata": {"tags": ["exploration"]}})
    parts, _ = restored(released, notebook)
    assert _explorations(parts) == ["abc-0", "def-0"]
    assert parts[-1].role == "own"


def test_a_copy_of_an_exploration_is_the_learners(explored):
    """Is the second cell with one id the learner's own, so that ids stay unique?"""
    released, notebook = explored
    notebook["cells"].append(copy.deepcopy(find(notebook, "abc-0")))
    parts, _ = restored(released, notebook)
    assert _explorations(parts) == ["abc-0", "def-0"]
    marked = to_notebook(Release(released), parts, [[] for _ in parts])
    ids = [cell["id"] for cell in marked["cells"]]
    assert len(set(ids)) == len(ids)
    again, _ = restored(released, marked)
    assert [(p.role, p.name, p.source) for p in again] == [
        (p.role, p.name, p.source) for p in parts
    ]
    assert find(marked, "abc-0")["metadata"] == {"tags": ["exploration"]}


def test_a_marked_notebook_is_read_as_it_was(explored):
    """Is an exploration under another id one in the marked notebook, too, whatever has its own id?"""
    released, notebook = explored
    find(notebook, "abc-0")["source"] = "import math"
    notebook["cells"].append(own(TRAINING))
    parts, _ = restored(released, notebook)
    again, _ = restored(released, to_notebook(Release(released), parts, [[] for _ in parts]))
    assert [part.role for part in again] == [part.role for part in parts]
    assert _explorations(parts) == ["abc-0", "def-0"]


def test_a_deleted_exploration_stays_away(explored):
    """Is what counts for nothing not put back?"""
    released, notebook = explored
    notebook["cells"].remove(find(notebook, "abc-0"))
    parts, notes = restored(released, notebook)
    assert notes == []
    assert _explorations(parts) == ["def-0"]


def test_a_long_exploration_is_not_parsed(explored, monkeypatch):
    """Is a cell that claims to be an exploration the learner's where to read it takes gigabytes?"""
    released, notebook = explored
    find(notebook, "abc-0")["source"] = "a;" * 20_000 + "\ndef helper(x): pass"
    read = []
    real = ast.parse
    monkeypatch.setattr(ast, "parse", lambda source: read.append(len(source)) or real(source))
    parts, _ = restored(released, notebook)
    monkeypatch.undo()
    assert max(read, default=0) < 20_000
    assert "abc-0" not in _explorations(parts)
