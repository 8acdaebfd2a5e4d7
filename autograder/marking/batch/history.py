"""What happened to each mark: who changed it, when, from what, to what and why.

One line of JSON each in ``history.jsonl`` in the class's folder, written before the mark is: a run
that is killed in between says it once more, and never leaves it out.  What a person has given
elsewhere, in the formgrader say, is written down when it is seen.
"""

from __future__ import annotations

import getpass
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ... import __version__
from ..classroom.errors import KEPT, explain_write_errors
from ..gradebook.by_hand import ByHand
from ..gradebook.penalties import Changed
from ..grading.text import replace_surrogates
from .cache import Cache
from .change import Change
from .plan import Plan
from .tasks import Done

FILE = "history.jsonl"

Place = tuple[str, str]  # a learner, and an exercise or question
Pair = tuple[ByHand, ByHand]  # before and after


def why_marked(cache: Cache, done: Done, plan: Plan) -> str:
    """Say why a submission was marked now."""
    result = done.result
    known = cache.submissions(result.assignment, [result.learner])
    if result.problem:
        return f"could not be marked: {result.problem}"
    if not known:
        return "marked for the first time"
    if known[result.learner] != done.fingerprint:
        return "the work is another one"
    if plan.choice == "all":
        return "everything was marked again"
    if plan.choice == "changed" and (plan.engine or plan.exercises or plan.editions):
        return f"marked before by {plan.earlier}"
    return "marking had failed, or the marked notebook was lost"


class History:
    """The log of one class."""

    def __init__(self, class_dir: Path) -> None:
        self._path = class_dir / FILE
        self._by = _user()

    def note(self, change: Change) -> None:
        """Write down what becomes of a submission's marks."""
        after = change.after
        told = {
            "points": [*change.points],
            "exercises": change.exercises,
            "why": change.why,
        }
        self._write([self._line(after.assignment, after.learner) | told])

    def note_penalties(self, assignment: str, changed: Collection[Changed]) -> None:
        """Write down what coming late costs now."""
        why = "a due date, an extension, the marks or the rule for late work are others"
        self._write(
            self._line(assignment, one.learner)
            | {"penalty": [round(one.before, 4), round(one.after, 4)], "why": why}
            for one in changed
        )

    def note_by_hand(self, assignment: str, changed: Mapping[Place, Pair]) -> None:
        """Write down what persons have given."""
        self._write(line_by_hand(assignment, *change) for change in changed.items())

    def notice_by_hand(self, now: Mapping[str, Mapping[Place, ByHand]]) -> None:
        """Write down what persons have given since that was last done, by assignment."""
        lines = [*read_history(self._path.parent)]
        for assignment, given in now.items():
            self.note_by_hand(assignment, unnoted(lines, assignment, given))

    def _line(self, assignment: str, learner: str) -> dict[str, Any]:
        return {
            "when": _when(datetime.now(UTC)),
            "by": self._by,
            "assignment": assignment,
            "learner": replace_surrogates(learner),
        }

    def _write(self, lines: Collection[dict[str, Any]] | Iterator[dict[str, Any]]) -> None:
        text = "".join(f"{json.dumps(line)}\n" for line in lines)
        if text:
            with (
                explain_write_errors(self._path, KEPT),
                self._path.open("a", encoding="utf-8") as file,
            ):
                file.write(text)


def line_by_hand(assignment: str, place: Place, pair: Pair) -> dict[str, Any]:
    """Return the line about one exercise's points by hand, before and after."""
    before, after = pair
    is_given = after.points is not None or bool(after.extra)
    given = "given by hand" if is_given else "taken back, or for an answer that counts no more"
    return {
        "when": _when((after.at or datetime.now(UTC)).replace(tzinfo=UTC)),
        "by": after.by,
        "assignment": assignment,
        "learner": replace_surrogates(place[0]),
        "exercise": place[1],
        "hand": [before.points, after.points],
        "extra": [before.extra, after.extra],
        "why": given if after.at else f"{given}, some time before this",
    }


def unnoted(
    lines: Iterable[Mapping[str, Any]], assignment: str, now: Mapping[Place, ByHand]
) -> dict[Place, Pair]:
    """Return what stands by hand in the gradebook otherwise than a history's lines say."""
    noted = {
        (line["learner"], line["exercise"]): ByHand(line["hand"][1], line["extra"][1])
        for line in lines
        if "hand" in line and line["assignment"] == assignment
    }
    pairs = {
        place: (noted.get(place, ByHand()), now.get(place, ByHand())) for place in {**noted, **now}
    }
    return {place: pair for place, pair in pairs.items() if not pair[0].is_as(pair[1])}


def _when(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _user() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in some containers
        name = "unknown"
    return f"{name}, autograder {__version__}"


def read_history(class_dir: Path) -> Iterator[dict[str, Any]]:
    """Yield what was written down, from the first; a line that was cut off is left out."""
    path = class_dir / FILE
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                found = json.loads(line)
            except ValueError:
                continue
            if isinstance(found, dict):
                yield found
