"""Does the first screen say of each exercise what it has, how it stands and where to look?"""

from __future__ import annotations

from dataclasses import replace

from autograder.checks.examine import Finding, Verdict
from autograder.checks.places.place import Place
from autograder.marking.grading.results import Result
from autograder.marking.reports.page.facts import Cell, Facts
from autograder.marking.reports.page.rows import TableRow, table

PLACE = Place(2, 2, "1 + a", 11, 16, "    return 1 + a", "f")
WRONG = Finding("value", "Wrong values.", "f.sign", "A sign is lost.", "a row")
VERDICTS = {
    "right": Verdict("right", 1.0, 2.0, cases=3),
    "f": Verdict("f", 0.5, 2.0, (WRONG,), 3),
    "stub": Verdict("stub", 0.0, 2.0, unwritten=True),
}
CELLS = {
    "right": Cell(2.0, 2.0, 2.0),
    "f": Cell(2.0, 1.0, 1.0),
    "stub": Cell(2.0, 0.0, 0.0),
    "words": Cell(2.0, 1.5, None, 1.5),
    "empty": Cell(2.0, 0.0, 0.0),
    "later": Cell(2.0, None, None, waits=True),
}
FACTS = Facts(
    *("ada", "01_activations", "waits for a person", 4.5, 12.0, 0.0, CELLS),
    Result("ada", "01_activations", VERDICTS, untouched=("empty",)),
    {"words": "Nearly."},
    {"f": (PLACE,)},
)


def _rows(facts: Facts = FACTS) -> dict[str, TableRow]:
    return {row.name: row for row in table(facts)}


def test_how_each_stands():
    """Are all states told by a word, and points where there are any?"""
    said = {name: (row.points, row.said) for name, row in _rows().items()}
    assert said == {
        "right": ("2", "right"),
        "f": ("1", "partly right"),
        "stub": ("0", "not written yet"),
        "words": ("1.5", "marked by a person"),
        "empty": ("0", "not written yet"),
        "later": ("–", "waits for a person"),
    }


def test_cause_and_place_come_first():
    """Is the cause told, then the line with its part, and nothing more?"""
    assert _rows()["f"].why == (
        ("cause", "Likely cause: A sign is lost."),
        ("place", "Look at line 2: `1 + a`"),
        ("line", "return 1 + a\n       ^^^^^"),
    )


def test_without_both_the_finding_is_told():
    """Is it said what is wrong where neither cause nor place is known?"""
    verdict = replace(VERDICTS["f"], findings=(replace(WRONG, cause=""),))
    result = Result("ada", "01_activations", {"f": verdict})
    facts = replace(FACTS, result=result, places={}, cells={"f": CELLS["f"]})
    assert _rows(facts)["f"].why == (("finding", "Wrong values. (case: a row)"),)


def test_what_a_person_gave():
    """Are comments, and points in the place of the machine's, told?"""
    cells = {"f": Cell(2.0, 2.5, 1.0, 2.0, 0.5), "words": CELLS["words"]}
    rows = _rows(replace(FACTS, cells=cells))
    assert rows["f"].by_hand == "by a person, in the place of 1, +0.5 extra"
    assert rows["words"].comment == "Nearly."


def test_marked_without_a_verdict():
    """Does the number of points tell how it stands where nbgrader's own command has marked?"""
    cells = {"right": Cell(2.0, 2.0, 2.0), "f": Cell(2.0, 1.0, 1.0)}
    rows = _rows(replace(FACTS, result=None, cells=cells))
    assert [row.said for row in rows.values()] == ["right", "not right yet"]


def test_before_any_mark():
    """Is there a line for everything where nothing is known?"""
    facts = replace(FACTS, result=None, cells={"f": Cell(2.0, waits=True)})
    assert _rows(facts)["f"].said == "waits for a person"
