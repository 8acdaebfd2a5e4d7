"""What one person marks at: the questions, the answers of their share, and marks that are checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ...errors import AutograderError
from ..classroom.folder import Classroom
from .answer import Answer, Answers
from .given import GivenMarks
from .mark import Given, New, OtherAnswer
from .question import Question, read_questions
from .share import Share, answer_id

MAX_COMMENT = 20_000  # characters


class NoMark(AutograderError, ValueError):
    """What was given cannot be a mark."""


@dataclass(frozen=True)
class Entry:
    """An answer to be marked, and what is given for it.

    Attributes
    ----------
    id : str
        What it is known by where names are hidden.
    version : str
        What was read: the words, and the mark that stood there.
    """

    id: str
    given: Given
    answer: Answer = field(default_factory=Answer)

    @property
    def version(self) -> str:
        """The version of the words and of the mark, as one text."""
        return f"{self.answer.version}-{self.given.version}"

    @property
    def by(self) -> str:
        """Who gave the mark, where it is for these words."""
        return self.given.by if self.given.words == self.answer.version else ""


class Desk:
    """One person's view of a class's questions in words.

    Parameters
    ----------
    who : str
        Under which name marks are given.
    share : Share
        Which learners' answers are shown.
    """

    def __init__(
        self,
        classroom: Classroom,
        given: GivenMarks,
        assignments: Iterable[str],
        who: str,
        share: Share | None = None,
    ) -> None:
        self.who = who
        self.share = share or Share()
        self._classroom = classroom
        self._given = given
        self._learners: dict[tuple[str, str], dict[str, str]] = {}
        self._releases = {name: classroom.release(name) for name in assignments}

    @cached_property
    def questions(self) -> list[Question]:
        """All questions, in order."""
        course = self._classroom.course
        return [
            question
            for name, release in self._releases.items()
            for question in read_questions(course, name, release)
        ]

    def given(self, question: Question) -> list[tuple[str, Given]]:
        """Return what there is in this share, with the answers' ids, in an order without names."""
        mine = [one for one in self._given.read(question) if self.share.has(one.learner)]
        return sorted(
            ((self._id(question, one.learner), one) for one in mine), key=lambda one: one[0]
        )

    def entry(self, question: Question, given: Given) -> Entry:
        """Return one answer with what is given for it."""
        answer = self._answers[question.assignment].read(question, given.learner)
        return Entry(self._id(question, given.learner), given, answer)

    def find(self, question: Question, id: str) -> Given | None:
        """Return what is given now for the answer with this id; None where there is none here."""
        learner = self._learner(question, id)
        return None if learner is None else self._given.read_one(question, learner)

    def _learner(self, question: Question, id: str) -> str | None:
        """Return whose an answer is, without reading all of them each time."""
        known = self._learners.setdefault((question.assignment, question.name), {})
        if id not in known:
            known |= {each: given.learner for each, given in self.given(question)}
        return known.get(id)

    def comments(self, question: Question) -> list[str]:
        """Return the comments given to this question, also by others; the most frequent first."""
        given = Counter(one.hand.comment for one in self._given.read(question) if one.hand.comment)
        return [comment for comment, _ in sorted(given.items(), key=lambda one: (-one[1], one[0]))]

    def mark(
        self, question: Question, id: str, version: str, points: float | None, comment: str
    ) -> Entry:
        """Give a mark for what was read; return what stands then.

        Raises
        ------
        OtherAnswer
            If the answer is another one now.
        OtherMark
            If somebody has given another mark meanwhile.
        NoMark
            If the points or the comment cannot be.
        """
        check_mark(question, points, comment)
        given = self.find(question, id)
        if given is None:
            raise OtherAnswer("This answer is not there any more.")
        entry = self.entry(question, given)
        words, _, seen = version.partition("-")
        if entry.answer.is_newer:
            raise OtherAnswer(
                "Something else has been handed in since this was marked: run `autograder grade`, "
                "then mark the new answer."
            )
        if words != entry.answer.version:
            raise OtherAnswer("The answer is another one now: read it again.")
        new = New(points, comment.strip(), self.who, words, entry.answer.of)
        written = self._given.write(question, given.learner, seen, new)
        return Entry(id, written, entry.answer)

    @cached_property
    def _answers(self) -> Mapping[str, Answers]:
        return {
            name: Answers(self._classroom, name, release)
            for name, release in self._releases.items()
        }

    @staticmethod
    def _id(question: Question, learner: str) -> str:
        return answer_id(question.assignment, question.name, learner)


def check_mark(question: Question, points: float | None, comment: str) -> None:
    """Make sure that points and comment can be given.

    Raises
    ------
    NoMark
        If they cannot.
    """
    if points is not None and not 0 <= points <= question.points:  # also what is no number
        raise NoMark(f"{points:g} points cannot be: {question.name} has 0 to {question.points:g}.")
    if len(comment) > MAX_COMMENT:
        raise NoMark(f"A comment has at most {MAX_COMMENT} characters.")
    if "\0" in comment:
        raise NoMark("A comment cannot have a character of the number 0.")
