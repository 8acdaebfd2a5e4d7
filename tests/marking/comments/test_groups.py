"""Are wrong answers together that behave alike or are written alike, and no others?"""

from __future__ import annotations

from autograder.checks.examine import Finding, Verdict
from autograder.marking.comments.groups import find_groups
from autograder.marking.grading.results import Result

SLIP = Finding("value", "Wrong.", "slip", "A slip.")


def result(learner: str, behaviour: str, **more: bool) -> Result:
    """Return a result with one wrong answer."""
    verdict = Verdict("relu", 0.0, 2.0, (SLIP,), behaviour=behaviour, **more)
    right = Verdict("sigmoid", 1.0, 2.0)
    return Result(learner, "01", {"relu": verdict, "sigmoid": right})


CODE = {"ada": "a", "emmy": "b", "grace": "c", "alan": "c", "kay": "", "new": ""}


def found(*results: Result) -> list[list[str]]:
    """Return who is together."""
    groups = find_groups(results, lambda learner: {"relu": CODE[learner]})
    return [group.learners for group in groups.values()]


def test_alike_by_what_they_do():
    """Are two spellings of one mistake together, and another mistake apart?"""
    assert found(result("ada", "1"), result("grace", "2"), result("emmy", "1")) == [
        ["ada", "emmy"],
        ["grace"],
    ]


def test_alike_by_their_code():
    """Is the same code together, although steps below it let it behave otherwise?"""
    assert found(result("grace", "1"), result("alan", "2")) == [["alan", "grace"]]


def test_one_answer_joins_two_groups():
    """Are groups one as soon as somebody is in both?"""
    results = [result("grace", "1"), result("ada", "2"), result("emmy", "1"), result("alan", "2")]
    assert found(*results) == [["ada", "alan", "emmy", "grace"]]


def test_what_is_not_written_or_not_known_is_in_no_group():
    """Is a stub left out, and an answer of which nothing is known?"""
    assert found(result("ada", "1", unwritten=True), result("kay", ""), result("new", "")) == []


def test_a_group_has_a_name_of_its_own():
    """Is it called by its exercise, the same whoever is in it, and does it say what they were told?"""
    one = find_groups([result("ada", "1")], lambda _: {})
    more = find_groups([result("emmy", "1"), result("alan", "2")], lambda _: {})
    assert {*one} < {*more}
    assert all(name.startswith("relu-") and len(name) == 9 for name in more)
    assert [group.sentence for group in more.values()] == ["A slip.", "A slip."]
