"""A class with answers in words, as `autograder grade` leaves it, and desks to mark them at."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path, put_marked
from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.results import Result, words_of
from autograder.marking.words.desk import Desk, Entry
from autograder.marking.words.given import open_given
from autograder.marking.words.question import Question
from autograder.marking.words.share import Share
from tests.conftest import ASSIGNMENT

ROOT = Path(__file__).resolve().parents[3]
QUESTION = "why_nonlinear"
ANSWERS = {
    "ada": "Two **linear** layers are one: $W_2 W_1 x + b$.",
    "emmy": "Because the product of matrices is a matrix.",
    "grace": "I do not know.",
}


def hand_in(klass: Path, learner: str, answer: str, *beside: dict[str, Any]) -> bytes:
    """Hand in the released notebook with an answer, and cells of one's own below it."""
    notebook = json.loads((ROOT / "assignments" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_bytes())
    place = next(n for n, cell in enumerate(notebook["cells"]) if cell["id"] == QUESTION)
    notebook["cells"][place]["source"] = answer
    notebook["cells"][place + 1 : place + 1] = beside
    folder = klass / "submitted" / learner / ASSIGNMENT
    folder.mkdir(parents=True, exist_ok=True)
    data = json.dumps(notebook).encode()
    (folder / f"{ASSIGNMENT}.ipynb").write_bytes(data)
    return data


def grade(classroom: Classroom, handed_in: Mapping[str, bytes]) -> None:
    """Leave what marking leaves: marked notebooks, and rows that wait for a person."""
    results = [
        Result(
            name,
            ASSIGNMENT,
            grades={"sigmoid": 2.0, QUESTION: None},
            words={QUESTION: words_of(_answer(data))},
        )
        for name, data in handed_in.items()
    ]
    for learner, data in handed_in.items():
        put_marked(marked_path(classroom, learner, ASSIGNMENT), data)
    with open_book(classroom) as book:
        book.add_assignment(ASSIGNMENT)
        book.record(results)


def _answer(data: bytes) -> str:
    cells = json.loads(data)["cells"]
    return next(cell["source"] for cell in cells if cell["id"] == QUESTION)


def make_class(klass: Path, answers: Mapping[str, str] = ANSWERS, url: str = "") -> Classroom:
    """Make a class whose answers are marked by machine, and wait."""
    classroom = Classroom(ROOT, klass, url or f"sqlite:///{klass / 'gradebook.db'}")
    grade(classroom, {name: hand_in(klass, name, text) for name, text in answers.items()})
    return classroom


@contextmanager
def at_desk(
    classroom: Classroom, who: str = "marker", share: Share | None = None
) -> Iterator[Desk]:
    """Sit down at a desk."""
    with open_given(classroom) as given:
        yield Desk(classroom, given, [ASSIGNMENT], who, share)


def the_question(desk: Desk) -> Question:
    """Return the first assignment's question."""
    return next(one for one in desk.questions if one.name == QUESTION)


def entry_of(desk: Desk, learner: str) -> Entry:
    """Return a learner's answer as it is now."""
    question = the_question(desk)
    (found,) = [given for _, given in desk.given(question) if given.learner == learner]
    return desk.entry(question, found)
