"""Is taught again what many got wrong, with an example of three or more alone?"""

from __future__ import annotations

from autograder.marking.reports.overview.teach import MANY, topics
from tests.marking.reports.overview.made import CRASH, counted, mark

CLASS = counted(
    *(mark(f"a{n}", sigmoid=0.0) for n in range(4)),
    *(mark(f"b{n}", relu=0.0) for n in range(MANY)),
    *(mark(f"c{n}", relu=0.0, findings=(CRASH,)) for n in range(MANY - 1)),
    mark("d"),
)


def test_few_are_never_shown():
    """Is no example asked for of a mistake that fewer than three have made?"""
    asked = []

    def example(assignment, exercise, learners):
        asked.append((assignment, exercise, len(learners)))
        return "code"

    found = topics([CLASS], example)
    assert [(one.mistake.exercise, one.number, one.example) for one in found] == [
        ("sigmoid", 4, "code"),
        ("relu", 3, "code"),
    ]
    assert asked == [("01", "sigmoid", 4), ("01", "relu", 3)]
    assert found[0].share == 4 / 10
