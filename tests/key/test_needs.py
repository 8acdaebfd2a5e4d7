"""Tests of autograder.key.needs."""

import linecache
from pathlib import Path
from types import CodeType, FunctionType

import numpy as np

import benchmarks.accuracy
from autograder.checks.contract import Case
from autograder.checks.ignored import ignored
from autograder.key import COURSE
from autograder.key.needs import needs
from autograder.key.vectors import VISIBLE, cases_of
from benchmarks.accuracy.answers import read_folder

RIGHT = Path(benchmarks.accuracy.__file__).parent / "right"
NAME = "<a right answer>"


def step(x, rate, loud, word, sizes, seed):
    if loud and seed:
        print(rate)
    return {"plus": x + rate, "minus": x - rate}[word] * sizes[0]


def test_a_setting_is_needed_where_the_result_is_another_one_without_it():
    """Are numbers, words and sizes told, and no array, no switch and nothing that is only printed?"""
    case = Case("", (np.ones(2), 0.5, True, "plus", [2, 3], 1))
    names = ["x", "rate", "loud", "word", "sizes", "seed"]
    assert needs(step, names, [case]) == ("rate", "word", "sizes")


def _ignored(answer, arguments, monkeypatch):
    """Return what a right answer ignores; nothing of it is run."""
    lines = answer.source.splitlines(True)
    monkeypatch.setitem(linecache.cache, NAME, (1, None, lines, NAME))
    inside = compile(answer.source, NAME, "exec").co_consts
    codes = [one for one in inside if isinstance(one, CodeType) and one.co_name == answer.function]
    return [found for code in codes for found in ignored(FunctionType(code, {}), arguments)]


def test_no_right_answer_does_without_what_is_needed(monkeypatch):
    """Does every right answer that people wrote read all that the key says a result depends on?"""
    exercises = {(a.name, e.name): (a, e) for a in COURSE for e in a.exercises}
    needed = {
        key: needs(e.reference, e.contract.arguments, cases_of(a, e, VISIBLE))
        for key, (a, e) in exercises.items()
    }
    assert sum(map(len, needed.values())) > 20
    for answer in read_folder(RIGHT, "right"):
        key = answer.assignment, answer.function
        found = _ignored(answer, exercises[key][1].contract.arguments, monkeypatch)
        assert not {name for name, _ in found} & {*needed[key]}, answer.label
