"""Hold the answers to one exercise to the bounds, and to what the page says of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from .bounds import MEASURES, missed
from .equivalent import why_not_caught
from .judge import Judged
from .tally import Tally, false_arguments, survivors, tally

# Shares of names are bounded over the whole course; of one exercise, the page has the counts.
OF_ONE = [one for one in MEASURES if not one.what.endswith((": right name", ": wrong name"))]
Names = dict[str, tuple[int, int]]


def names_on(page: str) -> Names:
    """Read how many held-out wrong answers get the right name and a wrong one, by exercise."""
    rows = [line.strip("| ").split(" | ") for line in page.splitlines()]
    heading = next(row for row in rows if row[:2] == ["exercise", "mutants caught"])
    column, table = heading.index("right name"), [row for row in rows if len(row) == len(heading)]
    wrong = Counter(row[0] for row in rows if len(row) == 5 and row[3].startswith("wrong name"))
    return {row[0]: (int(row[column]), wrong[row[0]]) for row in table if "/" in row[0]}


def worse_than(page: Path, all_judged: Sequence[Judged]) -> Iterator[str]:
    """Say of each exercise what is out of its bounds, or worse than on the page."""
    names = names_on(page.read_text("utf-8"))
    for exercise in dict.fromkeys(one.answer.exercise for one in all_judged):
        judged = [one for one in all_judged if one.answer.exercise == exercise]
        for what in _problems(judged, *names.get(exercise, (0, 0))):
            yield f"{exercise}: {what}"


def _problems(judged: Sequence[Judged], right: int, wrong: int) -> Iterator[str]:
    explained = [one for one in survivors(judged) if why_not_caught(one.answer)]
    (counted,) = tally([one for one in judged if one not in explained]).values()
    yield from missed(counted, OF_ONE)
    for one in false_arguments(judged):
        yield f"a right mutant is refused: {one.answer.change}"
    yield from _names(counted, right, wrong)


def _names(counted: Tally, right: int, wrong: int) -> Iterator[str]:
    """Say whether fewer get the right name than so many, or more a wrong one."""
    rightly, wrongly = counted.names["right name"], counted.names["wrong name"]
    if rightly < right:
        yield f"{rightly} held-out wrong answers get their name, not {right}"
    if (wrongly := wrongly + counted.nameless_named) > wrong:
        yield f"{wrongly} held-out wrong answers get a wrong name, not {wrong}"
