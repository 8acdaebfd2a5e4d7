"""Is what was worked out of an exercise's cases found again, and only where it is still true?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.checks.values import same
from autograder.key import COURSE, tried
from autograder.key.fresh import variant_seeds
from autograder.key.vectors import VISIBLE, Results
from autograder.marking.grading import papers
from autograder.marking.grading.papers import Papers, kept_papers
from autograder.marking.grading.user_cache import KEEP_NOTHING

ASSIGNMENT = COURSE[0]
EXERCISE = ASSIGNMENT.exercises[0]
SEED = variant_seeds(ASSIGNMENT.name)[0]


def _worked_out(folder: Path | None, seed: int = SEED) -> Papers:
    found = Papers(folder)
    for mistake in found.vectors(ASSIGNMENT, EXERCISE, seed).mistakes:
        mistake.results[0]
    found.keep()
    return found


@pytest.fixture(autouse=True)
def wanted(monkeypatch):
    """What is worked out is kept, which it is in no other test."""
    monkeypatch.delenv(KEEP_NOTHING)


@pytest.fixture
def idle(monkeypatch):
    """Nothing can be worked out."""

    def fail(*_):
        raise AssertionError("it is worked out again")

    monkeypatch.setattr(papers, "make_vectors", fail)
    monkeypatch.setattr(Results, "__getitem__", fail)


@pytest.mark.parametrize("seed", [SEED, VISIBLE])
def test_what_was_worked_out_is_found(tmp_path, request, seed):
    """Does the next process find cases, right results and those of mistakes as they were?"""
    first = _worked_out(tmp_path, seed).vectors(ASSIGNMENT, EXERCISE, seed)
    wrong = [mistake.results[0] for mistake in first.mistakes]
    request.getfixturevalue("idle")
    found = Papers(tmp_path).vectors(ASSIGNMENT, EXERCISE, seed)
    pairs = zip(first.cases, found.cases, strict=True)
    assert all(same(one.to_plain(), other.to_plain()) for one, other in pairs)
    assert same(first.expected, found.expected)
    assert same(wrong, [mistake.results[0] for mistake in found.mistakes])
    assert [m.sentence for m in first.mistakes] == [m.sentence for m in found.mistakes]
    but = {"cases": (), "expected": (), "mistakes": ()}
    assert replace(first, **but) == replace(found, **but)


def test_what_nobody_asked_for_is_worked_out_later(tmp_path):
    """Does a result that was not kept come all the same, and is it there the next time?"""
    _worked_out(tmp_path)
    second = Papers(tmp_path)
    wrong = second.vectors(ASSIGNMENT, EXERCISE, SEED).mistakes[0].results[1]
    second.keep()
    third = Papers(tmp_path).vectors(ASSIGNMENT, EXERCISE, SEED)
    assert same(wrong, third.mistakes[0].results[1])


def test_a_damaged_file_is_no_paper(tmp_path):
    """Is a file worked out anew in which a byte is another one?"""
    first = _worked_out(tmp_path).vectors(ASSIGNMENT, EXERCISE, SEED)
    (path,) = tmp_path.iterdir()
    data = path.read_bytes()
    for place in (0, 40, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert same(first.expected, Papers(tmp_path).vectors(ASSIGNMENT, EXERCISE, SEED).expected)
    path.write_bytes(data[:100])
    assert same(first.expected, Papers(tmp_path).vectors(ASSIGNMENT, EXERCISE, SEED).expected)


def test_another_list_of_mistakes_is_another_paper(tmp_path):
    """Is a file not used whose mistakes are not those of the exercise?"""
    _worked_out(tmp_path)
    before = EXERCISE.mistakes.pop(0)
    try:
        vectors = Papers(tmp_path).vectors(ASSIGNMENT, EXERCISE, SEED)
        assert [m.name for m in vectors.mistakes] == [m.name for m in EXERCISE.mistakes]
        assert same(vectors.mistakes[0].results[0], Results(EXERCISE.mistakes[0], vectors.cases)[0])
    finally:
        EXERCISE.mistakes.insert(0, before)


def test_cases_of_one_file_alone_are_not_kept(tmp_path):
    """Is nothing kept of cases that do not come again?"""
    _worked_out(tmp_path, seed=12345)
    assert not [*tmp_path.iterdir()]


def test_marking_goes_on_where_there_is_no_place(tmp_path, monkeypatch):
    """Does marking go on where nobody has a home, or where it cannot be written?"""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file" / "below"))
    (tmp_path / "file").write_text("")
    kept_papers().vectors(ASSIGNMENT, EXERCISE, SEED)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_is_sound_is_known_to_be(tmp_path):
    """Is an assignment's soundness noted, of the course's own alone?"""
    found, other = Papers(tmp_path), replace(ASSIGNMENT)
    assert not found.is_sound(ASSIGNMENT)
    found.note_sound(other)
    assert not [*tmp_path.iterdir()]
    found.note_sound(ASSIGNMENT)
    assert Papers(tmp_path).is_sound(ASSIGNMENT)
    assert not Papers(tmp_path).is_sound(other)
    assert not Papers().is_sound(ASSIGNMENT)


def test_what_a_test_is_tried_on_is_found(tmp_path, monkeypatch):
    """Are the wrong functions those that another process has chosen, without choosing again?"""
    assignment = next(one for one in COURSE if any(e.contract.tests for e in one.exercises))
    exercise = next(one for one in assignment.exercises if one.contract.tests)

    def labels():
        monkeypatch.setattr(tried, "_chosen", {})
        return [case.label for case in Papers(tmp_path).vectors(assignment, exercise, SEED).cases]

    first = labels()
    (path,) = tmp_path.iterdir()
    with monkeypatch.context() as idle:
        idle.setattr(tried, "_choose", lambda _: pytest.fail("chosen again"))
        assert labels() == first
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    assert labels() == first
    assert path.read_bytes() == whole
