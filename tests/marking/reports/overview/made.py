"""Marks made up for the class report."""

from __future__ import annotations

from autograder.checks.examine import Finding, Verdict
from autograder.marking.gradebook.standing import CellMark, Standing
from autograder.marking.grading.results import Result
from autograder.marking.reports.marks import Mark
from autograder.marking.reports.overview.tally import Item, Tally

WORTH = {"sigmoid": 2.0, "relu": 2.0, "why": 2.0}
SLIP = Finding("value", "Wrong numbers.", "slip", "The minus sign is lost.")
CRASH = Finding("crash", "`relu` stops with an error (TypeError).")
RIGHT = Verdict("sigmoid", 1.0, 2.0)


def mark(
    learner: str,
    *,
    sigmoid: float = 2.0,
    relu: float = 2.0,
    why: float | None = None,
    findings: tuple[Finding, ...] = (SLIP,),
    instead: float | None = None,
    penalty: float = 0.0,
) -> Mark:
    """Return a mark of what stands in the gradebook; `instead` is a person's for ``sigmoid``."""
    verdicts = {
        name: Verdict(name, score / 2, 2.0, findings if score < 2 else ())
        for name, score in {"sigmoid": sigmoid, "relu": relu}.items()
    }
    cells = {
        "sigmoid": CellMark(sigmoid, instead, waits=False),
        "relu": CellMark(relu, waits=False),
        "why": CellMark(None, why, waits=why is None),
    }
    return Mark(learner, "01", WORTH, Standing(cells, penalty), Result(learner, "01", verdicts))


def absent(learner: str) -> Mark:
    """Return the mark of somebody who has handed in nothing."""
    return Mark(learner, "01", WORTH)


def counted(*marks: Mark, assignment: str = "01") -> Tally:
    """Count marks."""
    found = Tally(assignment, dict(WORTH), items={name: Item() for name in WORTH})
    for each in marks:
        found.enter(each)
    return found
