"""What the page is told: questions, answers and marks as JSON, without names where they are hidden."""

from __future__ import annotations

from typing import Any

from .desk import Desk, Entry
from .mark import Given
from .question import Question
from .shown import shown, shown_markdown

LOT = 20  # answers that the page asks for at a time


def told_questions(desk: Desk) -> dict[str, Any]:
    """Return who marks, and every question with how many answers there are and wait."""
    listed = []
    for question in desk.questions:
        given = [one for _, one in desk.given(question)]
        if given:
            listed.append(
                {
                    "assignment": question.assignment,
                    "name": question.name,
                    "answers": len(given),
                    "waiting": sum(one.waits for one in given),
                }
            )
    return {"who": desk.who, "share": _share(desk), "questions": listed}


def _share(desk: Desk) -> str:
    return f"{desk.share}" if desk.share.whole > 1 else ""


def told_question(desk: Desk, question: Question) -> dict[str, Any]:
    """Return a question with what stands beside it, and the state of each answer in order."""
    return {
        "assignment": question.assignment,
        "name": question.name,
        "points": question.points,
        "asked": shown_markdown(question.asked),
        "model": shown_markdown(question.model),
        "rubric": shown_markdown(question.rubric),
        "answers": [{"id": id, "waits": one.waits} for id, one in desk.given(question)],
        "comments": desk.comments(question),
    }


def told_answers(desk: Desk, question: Question, ids: list[str]) -> list[dict[str, Any]]:
    """Return the answers with these ids; none of those that are not there any more."""
    found = (desk.find(question, id) for id in ids)
    return [told_entry(desk.entry(question, one)) for one in found if one is not None]


def told_names(desk: Desk, question: Question) -> dict[str, str]:
    """Return the learners by the ids of their answers."""
    return {id: given.learner for id, given in desk.given(question)}


def told_entry(entry: Entry) -> dict[str, Any]:
    """Return one answer, with its mark."""
    return {
        "id": entry.id,
        "html": shown(entry.answer.parts),
        "note": entry.answer.note,
        "newer": entry.answer.is_newer,
        "version": entry.version,
        **told_mark(entry.given, entry.by),
    }


def told_mark(given: Given, by: str) -> dict[str, Any]:
    """Return what is given for an answer."""
    return {
        "points": given.hand.points,
        "machine": given.machine,
        "extra": given.hand.extra,
        "comment": given.hand.comment,
        "waits": given.waits,
        "said": given.said,
        "by": by,
    }
