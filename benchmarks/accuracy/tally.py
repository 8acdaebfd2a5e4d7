"""Count the verdicts: by exercise, and in all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .equivalent import reason
from .judge import Judged, Told

NAMING = ("right name", "one of", "no name", "wrong name")


@dataclass
class Tally:
    """The counts of one exercise, or of all.

    `remarked` counts the mutants that lose no points and are told by a remark: what they print
    is not what was asked for, say. They are neither caught nor do they get by.
    `names` counts, of the wrong answers that people wrote with a known mistake in mind, what
    the mark said of them; `nameless` those without one, by whether a name was (wrongly) given.
    """

    mutants: int = 0
    equivalent: int = 0
    caught: int = 0
    remarked: int = 0
    known: int = 0
    known_caught: int = 0
    known_named: int = 0
    right: int = 0
    accepted: int = 0
    wrong: int = 0
    wrong_caught: int = 0
    names: dict[str, int] = field(default_factory=lambda: dict.fromkeys(NAMING, 0))
    nameless: int = 0
    nameless_named: int = 0
    copied: int = 0
    copied_refused: int = 0
    compared: int = 0
    agreed: int = 0

    @property
    def not_equivalent(self) -> int:
        """The mutants that are wrong in what they return."""
        return self.mutants - self.equivalent - self.remarked

    def add(self, judged: Judged) -> None:
        """Count one answer."""
        kind, passed = judged.answer.kind, passes(judged)
        if kind == "copied":
            self.copied += 1
            self.copied_refused += not judged.marking.passed
            return
        self.compared += 1
        self.agreed += judged.visible.passed == judged.marking.passed
        if kind == "mutant":
            self.mutants += 1
            if reason(judged.answer):
                self.equivalent += 1
            elif told_by_a_remark(judged):
                self.remarked += 1
            else:
                self.caught += not passed
        elif kind == "known":
            self.known += 1
            self.known_caught += not passed
            self.known_named += naming(judged, judged.marking) == "right name"
        elif kind == "right":
            self.right += 1
            self.accepted += judged.visible.passed and judged.marking.passed
        else:
            self._add_wrong(judged, passed)

    def _add_wrong(self, judged: Judged, passed: bool) -> None:
        self.wrong += 1
        self.wrong_caught += not passed
        if judged.answer.mistake:
            self.names[naming(judged, judged.marking)] += 1
        else:
            self.nameless += 1
            self.nameless_named += naming(judged, judged.marking) == "wrong name"


def passes(judged: Judged) -> bool:
    """Whether an answer gets by, on the visible cases or at marking."""
    return judged.visible.passed or judged.marking.passed


def told_by_a_remark(judged: Judged) -> bool:
    """Whether an answer loses no points anywhere, and both verdicts remark on it."""
    both = judged.visible, judged.marking
    return all(told.passed and told.remarked for told in both)


def naming(judged: Judged, told: Told) -> str:
    """Say which of `NAMING` a verdict is."""
    if told.name in ("", "one of"):
        return "one of" if told.name else "no name"
    return "right name" if told.name == judged.answer.mistake else "wrong name"


def tally(all_judged: Iterable[Judged]) -> dict[str, Tally]:
    """Count by exercise, ``"assignment/function"``, in the order in which they come."""
    tallies: dict[str, Tally] = {}
    for judged in all_judged:
        tallies.setdefault(judged.answer.exercise, Tally()).add(judged)
    return tallies


def survivors(all_judged: Sequence[Judged]) -> list[Judged]:
    """Return the mutants that are wrong and get by, without so much as a remark."""
    return [
        one
        for one in all_judged
        if one.answer.kind == "mutant"
        and passes(one)
        and not reason(one.answer)
        and not told_by_a_remark(one)
    ]


def false_arguments(all_judged: Sequence[Judged]) -> list[Judged]:
    """Return the mutants that are right by a rule, and that the checks refuse all the same."""
    return [
        one
        for one in all_judged
        if one.answer.kind == "mutant"
        and reason(one.answer)
        and not (one.visible.passed and one.marking.passed)
    ]


def refused(all_judged: Sequence[Judged]) -> list[Judged]:
    """Return the right answers that lose points."""
    return [
        one
        for one in all_judged
        if one.answer.kind == "right" and not (one.visible.passed and one.marking.passed)
    ]


def disagreements(all_judged: Sequence[Judged]) -> list[Judged]:
    """Return what passes on one side only; tables of visible results are not counted here."""
    return [
        one
        for one in all_judged
        if one.answer.kind != "copied" and one.visible.passed != one.marking.passed
    ]
