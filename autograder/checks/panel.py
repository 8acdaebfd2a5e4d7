"""Show a verdict: a compact panel in HTML, and the same words as plain text.

It is read from the top: the state, what makes it doubtful, the likely cause, the place, then one
case with its numbers folded away, and what was printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .examine import Finding, Verdict
from .markup import as_html, as_text, for_console
from .numbers import Detail
from .places.place import Place
from .places.showing import rows

_FEW = 3  # findings told in full; the others are counted
_WRITE = (
    "Write your code in the place of `raise NotImplementedError()`, run its cell, then run this "
    "check again."
)
_BRING = (
    "Run the cell that brings it along; once it has turned into your code, run it again. What is not "
    "written there is written in the place of `raise NotImplementedError()`."
)
_LAST = 8  # lines of what was printed
_WIDE = 200  # signs of one of them

Row = tuple[str, str]


@dataclass(frozen=True)
class Panel:
    """What a check displays.

    Parameters
    ----------
    verdict : Verdict
        What the examination found.
    numbers : bool
        Whether to show expected and given numbers; off where the cases stay unseen.
    first : str
        An earlier exercise that is still wrong and that this one builds on, if there is one.
    why : str
        What is wrong with that one, in a sentence; then no cause is looked for in this one.
    counts : bool
        Whether the function counts points here; one brought along from another notebook does not.
    notes : tuple of str
        What makes the verdict doubtful: how the notebook differs from what was run.
    printed : str
        What the function printed in the case that is shown.
    again : str
        The line that calls the function on that case, for a cell of the learner's.
    places : tuple of Place
        The parts of the learner's code that are at fault, the likeliest first.
    """

    verdict: Verdict
    numbers: bool = True
    first: str = ""
    why: str = ""
    counts: bool = True
    notes: tuple[str, ...] = ()
    printed: str = ""
    again: str = ""
    places: tuple[Place, ...] = ()

    @property
    def state(self) -> str:
        """``"right"``, ``"wrong"`` or ``"wait"`` (not written yet)."""
        if self.verdict.unwritten:
            return "wait"
        return "right" if self.verdict.passed else "wrong"

    @property
    def title(self) -> str:
        """One line: the exercise, how it stands, and its points."""
        verdict = self.verdict
        points = _points(verdict) if self.counts else "brought along"
        if verdict.unwritten:
            return f"{verdict.exercise}: not written yet ({points})"
        if verdict.passed:
            return f"{verdict.exercise}: right in all {verdict.cases} cases ({points})"
        how = "partly right" if verdict.score > 0 else "not right yet"
        return f"{verdict.exercise}: {how} ({points})"

    def paragraphs(self) -> list[Row]:
        """Return the panel's text below the title as (role, text) pairs."""
        if self.verdict.unwritten:
            return [*_say(self.notes), ("say", _WRITE if self.counts else _BRING)]
        told = _telling(self.verdict.findings)
        cause = self._cause(told)
        every = [
            *_say(self.notes),
            *cause,
            *self._place(told),
            *_say(self.verdict.remarks),
            *self._findings(told),
            *_printed(self.printed),
        ]
        return list(_once(every))

    def _cause(self, told: list[Finding]) -> list[Row]:
        """Return what to mend first: a step below, or the likely cause of the first finding."""
        found = []
        if self.first:
            first = f"It builds on `{self.first}`, which is not right yet: start there."
            found.append(("cause", first))
        if self.why:
            return [*found, ("cause", f"`{self.first}`: {self.why}")]
        lead = _leading(told)
        same = [finding for finding in told if lead and finding.cause == lead]
        parts = [finding.part for finding in same if finding.part]
        of = f" ({', '.join(parts)})" if len(told) > 1 and parts else ""
        return [*found, ("cause", f"Likely cause{of}: {lead}")] if lead else found

    def _place(self, told: list[Finding]) -> list[Row]:
        """Return what is at fault, else where an error stopped what is told, or its time was up."""
        if self.places:
            return rows(self.places, self.verdict.exercise)
        if not told:
            return []
        return [("place", f"Look at {name}: `{line}`") for name, line in own_lines(told[0])]

    def _findings(self, told: list[Finding]) -> Iterator[Row]:
        """Yield what is wrong in one case, a sentence each, and its numbers."""
        shown = _of_one_case(told) if self.numbers else told
        case = ""
        for finding in shown[:_FEW]:
            where = f" (case: {finding.case})" if finding.case not in ("", case) else ""
            case = finding.case
            lead = "" if finding.costs else "Good to know, no points lost: "
            yield "finding", f"{lead}{finding.message}{where}"
            if self.numbers:
                yield from (("detail", _row(*row)) for row in _words(finding))
            if finding.cause and not self.why and finding.cause != _leading(told):
                yield "cause", f"Likely cause: {finding.cause}"
        if len(shown) > _FEW:
            yield "say", f"and {len(shown) - _FEW} more like these"
        if len(told) > len(shown):
            yield "say", f"and {len(told) - len(shown)} more in other cases"
        if self.numbers:
            yield from _numbers(shown[:_FEW], self.again)

    def __str__(self) -> str:
        return as_text(self.state, self.title, self.paragraphs())

    def __repr__(self) -> str:
        """Return the words as the console can show them."""
        return for_console(str(self))

    def _repr_html_(self) -> str:
        return as_html(self.state, self.title, self.paragraphs())


def _leading(told: list[Finding]) -> str:
    """Return the cause of the first thing that costs points."""
    return told[0].cause if told and told[0].costs else ""


def _say(sentences: Iterable[str]) -> list[Row]:
    return [("say", one) for one in sentences]


def _of_one_case(told: list[Finding]) -> list[Finding]:
    """Return what costs points in the first case that is told; of mere remarks all."""
    return [one for one in told if not told[0].costs or one.case in ("", told[0].case)]


def _numbers(told: list[Finding], again: str) -> Iterator[Row]:
    """Yield the numbers of the first case that has any: its inputs, and what differs in it."""
    shown = [finding for finding in told if finding.inputs or _differs(finding)]
    if not shown:
        return
    case = shown[0].case
    same = [finding for finding in shown if finding.case == case]
    one = all(finding.case == case for finding in told)
    yield "fold", "The numbers of this case" if one else f"The numbers of the case: {case}"
    yield from (("detail", _row(*row)) for row in shown[0].inputs)
    for finding in same:
        of = f"{finding.part}, " if len(same) > 1 and finding.part else ""
        yield from (("detail", _row(of + name, text)) for name, text in _differs(finding))
    if again and shown[0].costs:
        yield "detail", f"try it: {again}"


def own_lines(finding: Finding) -> Detail:
    """Return the learner's own line, where one stopped."""
    return tuple(row for row in finding.detail if _stops(finding) and "line" in row[0])


def _words(finding: Finding) -> Detail:
    """Return the words of an error."""
    return tuple(row for row in finding.detail if _stops(finding) and "line" not in row[0])


def _differs(finding: Finding) -> Detail:
    """Return what was expected and what came."""
    return () if _stops(finding) else finding.detail


def _stops(finding: Finding) -> bool:
    return finding.kind in ("crash", "timeout")


def _printed(text: str) -> list[Row]:
    """Return the last lines that were printed, folded."""
    lines = text.rstrip().splitlines()
    if not lines:
        return []
    last = [line[:_WIDE] for line in lines[-_LAST:]]
    which = f"the last {len(last)} of {len(lines)} lines" if len(lines) > _LAST else "all of it"
    return [
        ("fold", f"What it printed, which costs nothing ({which})"),
        ("detail", "\n".join(last)),
    ]


def _once(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield each sentence once; rows of numbers may be alike."""
    seen = set()
    for role, text in rows:
        if role in ("detail", "line") or text not in seen:
            yield role, text
        seen.add(text)


def _telling(findings: tuple[Finding, ...]) -> list[Finding]:
    """Keep what helps: one finding of a kind for each part, remarks only when nothing is wrong."""
    wrong = [finding for finding in findings if finding.costs]
    seen: dict[tuple[str, str], Finding] = {}
    for finding in wrong or findings:
        seen.setdefault((finding.kind, finding.part), finding)
    said = {(one.case, one.message, one.detail): one for one in reversed(seen.values())}
    return [one for one in seen.values() if said[one.case, one.message, one.detail] is one]


def _row(name: str, text: str) -> str:
    """Put a name before a text of several lines so that its columns stay aligned."""
    return f"{name}: " + text.replace("\n", "\n" + " " * (len(name) + 2))


def _points(verdict: Verdict) -> str:
    if not verdict.points:  # the learner's class leaves it out
        return "no points"
    unit = "point" if verdict.points == 1 else "points"
    return f"{round(verdict.earned, 2):g} of {verdict.points:g} {unit}"
