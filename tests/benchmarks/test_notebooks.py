"""Tests of benchmarks.accuracy.notebooks: whole notebooks are made, marked and compared.

A sample of what `make accuracy` measures: are all marks in it right?
"""

import functools
import json
from dataclasses import replace

import pytest

from autograder.key import COURSE, find_assignment
from benchmarks.accuracy.__main__ import HERE, ROOT
from benchmarks.accuracy.answers import Answer, BadAnswers, read_folder
from benchmarks.accuracy.judge import Told
from benchmarks.accuracy.notebooks.choose import (
    Chosen,
    Deck,
    Table,
    choose,
    filled_in,
    to_bytes,
    with_imports,
)
from benchmarks.accuracy.notebooks.counts import Counts, count, gets_by, loses
from benchmarks.accuracy.notebooks.mark import Compared, NotMarked, mark_all
from benchmarks.accuracy.notebooks.report import section
from benchmarks.accuracy.notebooks.together import choose_together, read_together

SAMPLE = 5  # notebooks, one of each assignment
NAMES = [assignment.name for assignment in COURSE]


@functools.cache
def written():
    """All answers that people wrote."""
    return [*read_folder(HERE / "right", "right"), *read_folder(HERE / "wrong", "wrong")]


def test_a_sample_of_whole_notebooks_has_the_right_marks():
    """Does every right function have full marks, and no wrong one unless it is made good?"""
    chosen = [*choose(written(), SAMPLE, NAMES), *choose_together(written(), NAMES)]
    compared = [one for several in mark_all(ROOT, chosen, 2) for one in several]
    assert {one.notebook for one in compared} == {one.title for one in chosen}
    assert [*loses(compared), *gets_by(compared)] == []


def test_the_same_seed_chooses_the_same_notebooks():
    """Is a run the same as the last one, so that what it finds can be found again?"""
    first, second = (list(choose(written(), 10, NAMES)) for _ in range(2))
    assert first == second
    assert len({to_bytes(ROOT, one) for one in first}) == 10


def test_every_answer_has_its_turn():
    """Does a deck deal every answer once before any comes again?"""
    deck = Deck([answer("right", str(number)) for number in range(5)], Table([])._dice)
    dealt = [deck.deal().source for _ in range(10)]
    assert sorted(dealt[:5]) == sorted(dealt[5:]) == list("01234")


def test_shares_of_right_answers_differ():
    """Is every function right in one notebook of four, and wrong here and there in the others?"""
    kinds = [{a.kind for a in one.answers} for one in choose(written(), 40, NAMES)]
    assert all(found == {"right"} for found in kinds[::4])
    assert {"right", "wrong"} in kinds


def test_an_answer_stands_in_its_cell_with_what_it_imports():
    """Has the notebook each answer in its exercise's cell, and brought ones in theirs?"""
    (chosen,) = choose(written(), 1, ["05_cat_classifier"])
    cells = {cell["id"]: cell["source"] for cell in filled_in(ROOT, chosen)["cells"]}
    for one in chosen.answers:
        assert cells[f"{one.function}-solution"].endswith(one.source)
    assert len(chosen.brought) == len(find_assignment("05_cat_classifier").borrowed)
    assert all(one.source in cells["building_blocks"] for one in chosen.brought)


def test_an_answer_brings_what_it_uses():
    """Has an answer the imports above it that its author needs, and no others?"""
    used = with_imports("copy.copy(np.pi)").splitlines()
    assert used == ["import copy", "import numpy as np", "copy.copy(np.pi)"]


def test_answers_that_fit_together_stand_in_one_notebook():
    """Has each of these notebooks its file's functions, brought ones too, and right ones besides?"""
    for chosen in choose_together(written(), NAMES):
        own = read_together(HERE / "together" / f"{chosen.title}.py")
        there = {*chosen.answers, *chosen.brought}
        assert {*own} <= there
        assert {one.kind for one in own} == {"right", "wrong"}
        assert {one.kind for one in there - {*own}} == {"right"}


def test_a_function_that_there_is_not_is_told(tmp_path):
    """Is a misspelt function an error with its line?"""
    path = tmp_path / "01_activations__x.py"
    path.write_text("# --- relu | label\n# --- relo | label\n")
    with pytest.raises(BadAnswers, match="line 2: 01_activations has no 'relo'"):
        read_together(path)


TANH = "def sigmoid(z):\n    return np.tanh(z)\n"
AT_ZERO = "def predict(w, b, X):\n    return 1 * (sigmoid(w.T @ X + b) > 0)\n"
FROM_Z = "def predict(w, b, X):\n    return 1 * (w.T @ X + b > 0)\n"


def answer(kind, source, function="relu", assignment="01_activations"):
    """An answer by its source."""
    return Answer(assignment, function, kind, "label", source)


def notebook(compared):
    """The notebook's name, to sort by."""
    return compared.notebook


def with_predict(number, predict):
    """A notebook that is right but for `predict`, perhaps, and a sigmoid that is tanh."""
    name = "02_logistic_regression"
    right = {a.function: a for a in written() if a.assignment == name and a.kind == "right"}
    own = replace(right["predict"], source=predict, kind="wrong")
    tanh = answer("wrong", TANH, "sigmoid")
    return Chosen(name, str(number), (*{**right, "predict": own}.values(),), (tanh,))


def test_two_mistakes_that_cancel_out_are_told_apart_from_one_that_gets_by():
    """Is a wrong answer made good by a wrong step, and a right one that is called wrong listed?"""
    chosen = [with_predict(0, AT_ZERO), with_predict(1, FROM_Z)]
    compared = [one for several in mark_all(ROOT, chosen, 1) for one in several]
    made_good, right = sorted((one for one in compared if not one.is_right), key=notebook)
    assert (made_good.told.score, made_good.made_good) == (1, True)
    assert (right.told.score, right.made_good) == (1, False)
    assert gets_by(compared) == [right]


def test_a_notebook_that_is_refused_stops_the_measuring(monkeypatch):
    """Is a notebook that could not be marked an error, and not silently left out?"""
    (chosen,) = choose(written(), 1, NAMES)
    monkeypatch.setattr("benchmarks.accuracy.notebooks.mark.to_bytes", lambda *_: b"{}")
    with pytest.raises(NotMarked, match="01_activations-000"):
        list(mark_all(ROOT, [chosen], 1))


def test_what_is_out_of_order_is_counted_and_listed():
    """Does the page name each right function that loses, each wrong one that passes, and why?"""
    wrong = answer("wrong", "", "sigmoid")
    lost = Compared(answer("right", ""), "a", Told(0.5, message="It is too small."), (wrong,))
    passed = Compared(answer("wrong", ""), "b", Told(1.0))
    good = Compared(answer("wrong", ""), "b", Told(1.0), (wrong,), made_good=True)
    well = [Compared(answer("right", ""), "b", Told(1.0)), Compared(wrong, "b", Told(0.0))]
    compared = [lost, passed, good, *well]
    assert count(compared) == Counts(2, right=2, right_full=1, wrong=3, wrong_full=1, made_good=1)
    page = "".join(section(compared))
    assert "- relu (label) in a: 0.5. It is too small. Wrong below it: sigmoid (label).\n" in page
    assert "| 01_activations | 2 | 1 / 2 | 1 / 3 | 1 |\n" in page
    assert "Wrong functions with full marks: 1\n\n- relu (label) in b" in page


def test_the_file_is_a_notebook():
    """Is what is marked the released notebook in JSON?"""
    (chosen,) = choose(written(), 1, NAMES)
    assert json.loads(to_bytes(ROOT, chosen))["nbformat"] == 4


def test_an_exercise_that_nobody_has_answered_stays_empty():
    """Is a notebook dealt where an exercise is new, with all the others?"""
    new = "01_activations/relu"
    answers = [one for one in written() if one.exercise != new]
    for chosen in choose(answers, 4, ["01_activations"]):
        there = {one.function for one in chosen.answers}
        assert there == {one.name for one in find_assignment("01_activations").exercises} - {"relu"}
