"""Comments by what answers do, in a file without learners: another class can be given it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...workbook.files import write_json
from ..classroom.errors import NoSuchThing, explain_write_errors

FILE = "comments.json"


@dataclass(frozen=True)
class Comment:
    """One comment.

    Attributes
    ----------
    signs : frozenset of str
        What the answers that it is for are known by.
    text : str
        What is said; empty where it was taken back.
    before : tuple of str
        What was said in its place earlier, and may still stand in the gradebook.
    """

    assignment: str
    exercise: str
    signs: frozenset[str]
    text: str
    before: tuple[str, ...] = ()

    def is_for(self, assignment: str, exercise: str, signs: Collection[str]) -> bool:
        """Whether it is for answers with one of these signs."""
        same = (self.assignment, self.exercise) == (assignment, exercise)
        return same and not self.signs.isdisjoint(signs)


def read_comments(path: Path) -> list[Comment]:
    """Return the comments of a file; none where there is no file.

    Raises
    ------
    NoSuchThing
        If it is not such a file.
    """
    if not path.exists():
        return []
    try:
        return [_read(plain) for plain in json.loads(path.read_text("utf-8"))["comments"]]
    except (ValueError, TypeError, LookupError) as error:
        raise NoSuchThing(f"{path} holds no comments of a class ({error}).") from None


def _read(plain: dict[str, Any]) -> Comment:
    texts = [plain[name] for name in ("assignment", "exercise", "text")]
    if not all(isinstance(text, str) for text in (*texts, *plain["signs"], *plain["before"])):
        raise TypeError("a comment is no text")
    assignment, exercise, text = texts
    return Comment(assignment, exercise, frozenset(plain["signs"]), text, tuple(plain["before"]))


def write_comments(path: Path, comments: Iterable[Comment]) -> None:
    """Write a file whole or not at all."""
    plain = [{**vars(one), "signs": sorted(one.signs)} for one in comments]
    with explain_write_errors(path):
        write_json(path, {"comments": plain})


def with_comment(comments: Iterable[Comment], new: Comment) -> list[Comment]:
    """Return the comments with a new one, in the place of those for answers that are alike."""
    kept, signs, before = [], new.signs, [*new.before]
    for one in comments:
        if one.is_for(new.assignment, new.exercise, new.signs):
            signs |= one.signs
            before += [text for text in (*one.before, one.text) if text]
        else:
            kept.append(one)
    former = tuple(text for text in dict.fromkeys(before) if text != new.text)
    return [*kept, replace(new, signs=signs, before=former)]
