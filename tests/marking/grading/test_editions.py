"""Is a hand-in restored from the edition that it is of, and told what of it does not count?"""

import copy
import json

import pytest

from autograder.checks.examine import Finding, Verdict
from autograder.marking.grading.editions import own_edition
from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import restore
from autograder.marking.grading.results import Result, of_then, result_of
from autograder.marking.grading.submission import SubmittedFile, read_submission
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import POINTS, RIGHT, as_bytes, fill_in

NEW = "relu_derivative"
OLD = {name: code for name, code in RIGHT.items() if name != NEW}
BOTH = (NEW, f"{NEW}-solution")


def stamped(notebook, version):
    """A notebook that says its edition."""
    about = {**notebook["metadata"], "workbook": {"edition": version}}
    return {**notebook, "metadata": about}


def with_editions(notebook, **earlier):
    """Today's release, for a class that gave out other ones, and today's as edition 2."""
    today = Release(notebook)
    today.earlier = {"2": today} | {name[1:]: Release(one) for name, one in earlier.items()}
    return today


def without(notebook, *names):
    """A notebook without some cells."""
    return {**notebook, "cells": [c for c in notebook["cells"] if c["id"] not in names]}


def renamed(notebook, old, new):
    """A notebook in which an exercise has another name."""
    ids = (old, f"{old}-solution")
    cells = [
        json.loads(json.dumps(c).replace(old, new)) if c["id"] in ids else c
        for c in notebook["cells"]
    ]
    return {**notebook, "cells": cells}


def own(today, notebook):
    data = as_bytes(notebook)
    return own_edition(
        today, read_submission(SubmittedFile(f"{ASSIGNMENT}.ipynb", data, 0), ASSIGNMENT)
    )


@pytest.fixture
def first(released):
    """The first edition: one exercise less."""
    return without(released, *BOTH)


@pytest.fixture
def today(released, first):
    """Today's release of a class that gave out both."""
    return with_editions(released, _1=first)


def test_a_class_without_editions(release, released):
    """Is all as ever where a class has not kept what it gave out?"""
    assert own(release, stamped(fill_in(released), "1")).release is release


@pytest.mark.parametrize("version", ["1", "7", None])
def test_one_exercise_more(today, first, version):
    """Is a later exercise absent, whether a hand-in says its edition, another one, or none?"""
    handed_in = fill_in(first, OLD)
    found = own(today, handed_in if version is None else stamped(handed_in, version))
    assert found.absent == (NEW,)
    assert not {*BOTH} & {*found.release.cells}
    assert found.notes[-1] == f"Edition 1 did not have {NEW}: no points, and none to be had."
    assert ("by its cells it is edition 1" in found.notes[0]) == (version != "1")


def test_without_ids(today, first):
    """Is the edition known by the texts where ids and metadata are lost?"""
    handed_in = fill_in(first, OLD)
    for cell in handed_in["cells"]:
        del cell["id"]
        cell["metadata"] = {}
    assert own(today, handed_in).absent == (NEW,)


@pytest.mark.parametrize("version", ["2", "1", None])
def test_newest_edition(today, released, version):
    """Does every exercise count where its cells are there, whatever the file says?"""
    handed_in = fill_in(released)
    found = own(today, handed_in if version is None else stamped(handed_in, version))
    assert found.release is today
    assert (found.absent, found.notes) == ((), ())


def test_deleted_in_the_newest(today, released):
    """Does an exercise that was deleted from the newest edition count as one without an answer?"""
    handed_in = stamped(without(fill_in(released), *BOTH), "2")
    assert own(today, handed_in).absent == ()


def test_renamed(released):
    """Does an exercise of another name count nothing, by neither name, and stay as the learner's?"""
    today = with_editions(released, _1=renamed(released, "relu", "ramp"))
    handed_in = stamped(fill_in(renamed(released, "relu", "ramp"), OLD | {"ramp": "ramp = 1"}), "1")
    found = own(today, handed_in)
    assert found.absent == ("relu",)
    assert found.notes == (
        "Edition 1 did not have relu: no points, and none to be had.",
        "No longer in the course, and without points: ramp.",
    )
    data = as_bytes(handed_in)
    parts, _ = restore(
        found.release, read_submission(SubmittedFile("a.ipynb", data, 0), ASSIGNMENT).cells
    )
    roles = {part.source: part.role for part in parts}
    assert roles["ramp = 1"] == "own"


def test_moved_away(released, first):
    """Does an exercise that has left this notebook count nothing here?"""
    today = with_editions(first, _1=released)
    found = own(today, stamped(fill_in(released), "1"))
    assert found.absent == ()
    assert found.notes == (f"No longer in the course, and without points: {NEW}.",)
    assert {*found.release.cells} == {*today.cells}


def test_changed_texts(released):
    """Is a hand-in restored to the texts of its own edition, and counted by today's points?"""
    old = copy.deepcopy(released)
    for cell in old["cells"]:
        if cell["id"] == "setup":
            cell["source"] = "import numpy as np\n# of the first edition"
        if cell["id"] == "relu":
            cell["metadata"]["nbgrader"]["points"] = 7
        if cell["id"] == "relu-solution":
            cell["source"] = "def relu(z):\n    raise NotImplementedError()"
    today = with_editions(released, _1=old)
    found = own(today, stamped(fill_in(old), "1"))
    assert found.release.cells["setup"].source.endswith("# of the first edition")
    assert found.release.cells["relu"].points == today.cells["relu"].points
    assert found.release.cells["relu-solution"].source.endswith("raise NotImplementedError()")
    assert (found.absent, found.notes) == ((), ())


def test_another_role(released):
    """Is a cell that was for something else in its edition taken as it is today?"""
    old = copy.deepcopy(released)
    relu = next(cell for cell in old["cells"] if cell["id"] == "relu")
    relu["metadata"]["nbgrader"] |= {"solution": True}
    today = with_editions(released, _1=old)
    found = own(today, stamped(fill_in(old), "1")).release
    assert found.cells["relu"] == today.cells["relu"]


@pytest.mark.parametrize("about", [b"[]", b'{"workbook": 3}', b'{"workbook": {"edition": ["1"]}}'])
def test_ill_formed_metadata(today, first, about):
    """Does a hand-in with metadata of any form go by its cells?"""
    plain = fill_in(first, OLD)
    data = as_bytes({**plain, "metadata": json.loads(about)})
    submission = read_submission(SubmittedFile("a.ipynb", data, 0), ASSIGNMENT)
    assert own_edition(today, submission).absent == (NEW,)


def test_marks(host, today, first):
    """Does the machine mark what the edition had, with nothing for what it had not?"""
    from autograder.marking.grading.notebook import mark_submission
    from autograder.marking.sandbox.limits import USUAL

    data = as_bytes(stamped(fill_in(first, OLD), "1"))
    file = SubmittedFile(f"{ASSIGNMENT}.ipynb", data, len(data))
    marked = mark_submission(host, today, file, "ada", ASSIGNMENT, USUAL)
    result = result_of(marked, today)
    assert {n: p for n, p in result.grades.items() if p} == {n: POINTS[n] for n in OLD}
    assert NEW not in result.grades
    assert result.absent == (NEW,)
    assert Result.from_json(result.to_json()).absent == (NEW,)


def test_marked_before_there_was_more(today, release):
    """Is what came into the course after a hand-in was marked absent, for a class with editions?"""
    result = Result("ada", ASSIGNMENT, grades=dict.fromkeys([*OLD, "why_nonlinear"], 1.0))
    assert of_then(result, today).absent == (NEW,)
    assert of_then(result, release) == result
    unread = Result("ada", ASSIGNMENT, problem="It is empty.")
    assert of_then(unread, today) == unread


def test_results_of_earlier_versions_of_this_package():
    """Is a result that was kept before there were editions read as one with nothing absent?"""
    plain = json.loads(Result("ada", ASSIGNMENT).to_json())
    del plain["absent"]
    assert Result.from_json(json.dumps(plain)) == Result("ada", ASSIGNMENT)


def test_what_is_kept_is_read_back():
    """Is a result as it was before, and what an earlier version did not keep as by default?"""
    finding = Finding("value", "It is wrong.", detail=(("expected", "1"),), part="A")
    verdict = Verdict("relu", 0.5, 2.0, (finding,), 3, remarks=("Slow.",))
    result = Result("ada", ASSIGNMENT, {"relu": verdict}, {"relu": 1.0}, ("tanh",), ("A note.",))
    assert Result.from_json(result.to_json()) == result
    plain = json.loads(result.to_json())
    del plain["verdicts"]["relu"]["behaviour"], plain["verdicts"]["relu"]["findings"][0]["by_rule"]
    assert Result.from_json(json.dumps(plain)) == result
    assert Result.from_json(json.dumps(plain)).verdicts["relu"].findings[0].by_rule is False
