"""Tell which cell of the release each cell of a submission is.

Text comes first: headings, locked cells, checks and explorations stand in a submission as they
were released, blanks apart, and in that order.  What was edited or moved is known by its id.
An answer or a question whose id is gone, as other tools lose it, is found by what stands around it:
an answer is the last cell above its check that binds the function's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from ..sandbox.limits import MAX_EXPLORATION
from .bindings import bound, defined
from .release import SOLUTION, Release, ReleasedCell, alike
from .rising import in_order
from .submission import Cell

_FIXED = ("check", "exploration", "locked", "text")
_SHORT = 2_000  # characters: a longer cell is no check


@dataclass
class Alignment:
    """What was found out about a submission's cells.

    Parameters
    ----------
    names : list of str
        For each cell its name in the release; empty for the learner's own.
    copies : set of int
        Cells that claim to be a check or a locked cell that is elsewhere, and hold nothing else.
    homes : dict of str to int
        The cells in which answers without an id of their own were found.
    unfound : set of str
        Exercises of which it is not known where they are answered, for want of ids.
    """

    names: list[str]
    copies: set[int] = field(default_factory=set)
    homes: dict[str, int] = field(default_factory=dict)
    unfound: set[str] = field(default_factory=set)
    lost: bool = False


def align(release: Release, cells: tuple[Cell, ...]) -> Alignment:
    """Name the cells of a submission."""
    return _Aligner(release, cells).align()


class _Aligner:
    def __init__(self, release: Release, cells: tuple[Cell, ...]) -> None:
        self._release = release
        self._cells = cells
        self._names = [""] * len(cells)
        known = any(cell.id in release.cells or cell.id in release.explorations for cell in cells)
        self._result = Alignment(self._names, lost=bool(cells) and not known)

    def align(self) -> Alignment:
        """Take each kind of cell in turn; what comes later is found by what was found before."""
        self._by_id("answer", "question", "locked", "exploration")
        self._by_text()
        self._by_id("check")
        self._moved_explorations()
        self._edited_locked()
        self._answers()
        self._questions()
        self._copies()
        return self._result

    def _place(self, name: str) -> int | None:
        return self._names.index(name) if name and name in self._names else None

    def _missing(self, role: str) -> list[ReleasedCell]:
        return [c for c in self._release.order if c.role == role and c.name not in self._names]

    def _by_id(self, *roles: str) -> None:
        """Name the first cell that claims an id."""
        originals = {cell.name: cell for cell in self._release.order if cell.role in roles}
        for place, cell in enumerate(self._cells):
            original = originals.get(cell.id)
            if original is None or self._names[place] or cell.id in self._names:
                continue
            if original.role != "exploration" or self._explores(cell, original):
                self._names[place] = cell.id

    def _explores(self, cell: Cell, original: ReleasedCell) -> bool:
        """Whether a cell is still an exploration, which counts for nothing.

        One in which the learner has defined something new is theirs: later answers may need it.
        """
        if cell.kind != "code" or len(cell.source) > MAX_EXPLORATION:
            return False
        if cell.source == original.source:
            names, brought = _brought_in(original.source)
        else:
            names, brought = bound(cell.source), defined(cell.source)
        return not (brought | names & {*self._checks}) - _brought_in(original.source)[1]

    def _by_text(self) -> None:
        for place, found in in_order(self._candidates()):
            name = self._release.order[found].name
            if not self._names[place] and name not in self._names:
                self._names[place] = name

    def _candidates(self) -> Iterator[list[int]]:
        """Yield for each cell the places in the release that its text or its id speak for."""
        fixed = [(at, cell) for at, cell in enumerate(self._release.order) if cell.role in _FIXED]
        by_name = {cell.name: at for at, cell in enumerate(self._release.order)}
        by_text: dict[tuple[str, str], list[int]] = {}
        for at, original in fixed:
            by_text.setdefault((original.kind, original.words), []).append(at)
        for place, cell in enumerate(self._cells):
            if self._names[place]:
                yield [by_name[self._names[place]]]
                continue
            found = {*by_text.get((cell.kind, alike(cell.source)), ())}
            found |= {by_name[name] for name in self._checks if name == cell.id}
            yield sorted(
                found | {by_name[name] for name in (self._spelled(cell) or self._held(cell))}
            )

    def _spelled(self, cell: Cell) -> list[str]:
        """Name the checks that a cell is, by its text."""
        named = self._named(cell)
        return [name for name in named if self._checks[name].is_spelled(cell.source)]

    def _held(self, cell: Cell) -> list[str]:
        """Name the checks that stand in a cell on a line of their own, and not below an answer."""
        return [name for name in self._named(cell) if self._is_held(name, cell.source)]

    def _is_held(self, name: str, source: str) -> bool:
        lines = source.splitlines()
        found = [number for number, line in enumerate(lines) if self._checks[name].is_spelled(line)]
        return bool(found) and name not in bound("\n".join(lines[: found[0]]))

    def _named(self, cell: Cell) -> list[str]:
        if cell.kind != "code" or len(cell.source) > _SHORT:
            return []
        return [name for name in self._checks if name in cell.source]

    def _moved_explorations(self) -> None:
        for original in self._missing("exploration"):
            text = original.words
            same = (p for p, c in enumerate(self._cells) if c.kind == "code" and not self._names[p])
            found = next((p for p in same if alike(self._cells[p].source) == text), None)
            if found is not None:
                self._names[found] = original.name

    def _copies(self) -> None:
        """Find what claims to be a cell that is elsewhere and holds nothing of the learner's."""
        for place, cell in enumerate(self._cells):
            original = self._release.cells.get(cell.id)
            claimed = original is not None and original.is_spelled(cell.source)
            locked = claimed and original is not None and not original.is_the_learners
            if not self._names[place] and (locked or self._is_a_check(place)):
                self._result.copies.add(place)

    def _edited_locked(self) -> None:
        """Find the set-up that was edited, without its id: what binds most of the same names."""
        for original in self._missing("locked"):
            wanted = bound(original.source)
            free = [p for p in self._learners() if not self._names[p] and wanted]
            same = (
                p for p in free if 2 * len(wanted & bound(self._cells[p].source)) >= len(wanted)
            )
            found = next(
                (place for place in same if not self._bound[place] & {*self._checks}), None
            )
            if found is not None:
                self._names[found] = original.name

    def _answers(self) -> None:
        for answer in self._missing("answer"):
            exercise = answer.name.removesuffix(SOLUTION)
            of_exercise = exercise != answer.name
            found = self._answer(answer, exercise) if of_exercise else self._brought_along(answer)
            if found is not None:
                self._result.homes[answer.name] = found
                self._names[found] = self._names[found] or answer.name
            elif of_exercise and self._result.lost:
                self._result.unfound |= {exercise, *self._held_up(exercise)}

    def _answer(self, answer: ReleasedCell, exercise: str) -> int | None:
        """Find where an exercise is answered; None where that is nowhere, or not sure."""
        check, binding = self._place(exercise), self._binding(exercise)
        gap = self._gap(self._release.order.index(answer))
        if check is None:
            return self._without_check(exercise, binding, gap)
        here = self._in_gap(exercise, gap, check)
        above = [place for place in binding if place < check]
        if above and (here or not self._result.lost or len(above) == len(binding)):
            return above[-1]
        if here:
            sure = self._result.lost or exercise in self._bound[here[0]]
            return here[0] if sure else None
        return None if self._result.lost else next(iter(binding), None)

    def _without_check(self, exercise: str, binding: list[int], gap: list[int]) -> int | None:
        """Find where an exercise is answered whose check is not there, or not to be known."""
        here = [place for place in binding if place in gap]
        check = self._checks[exercise]
        merged = [place for place in here if check.is_spelled_in(self._cells[place].source)]
        if merged:
            return merged[-1]
        if not self._result.lost:
            return next(reversed(binding), None)
        code = [place for place in gap if self._cells[place].kind == "code"]
        # What was the check may be one of these, edited; or it stands in another place.
        edited = [p for p in code[1:] if here and p < here[-1] and p not in here]
        moved = len(binding) > 1 and self._is_copied(exercise)
        return here[-1] if here and not edited and not moved else None

    def _held_up(self, exercise: str) -> list[str]:
        """Name later exercises whose checks, with ids, may have waited for this one's answer.

        Those matter in which the learner has bound the name anew in between.
        """
        end = max(self._binding(exercise), default=-1)
        checks = {name: self._place(name) for name in self._later(exercise)}
        return [
            name
            for name, check in checks.items()
            if check is not None and any(check < place < end for place in self._binding(name))
        ]

    def _later(self, exercise: str) -> list[str]:
        names = [*self._checks]
        return names[names.index(exercise) + 1 :]

    def _binding(self, exercise: str) -> list[int]:
        return [place for place in self._learners() if exercise in self._bound[place]]

    def _is_copied(self, exercise: str) -> bool:
        """Whether the check of an exercise stands where it cannot be."""
        texts = (cell.source for cell in self._cells if exercise in cell.source)
        return any(self._checks[exercise].is_spelled(text) for text in texts)

    def _in_gap(self, exercise: str, gap: list[int], check: int) -> list[int]:
        """Return the learner's cells above a check: code, or an answer turned into text.

        Where the check shares its cell with something, that is the code above it.
        """
        cells = [place for place in gap if place < check]
        code = [place for place in cells if self._cells[place].kind == "code"]
        texts = [place for place in cells if exercise in self._bound[place]]
        shared = [] if self._is_a_check(check) else [check]
        return [place for place in code if not self._is_a_check(place)] or shared or texts[-1:]

    def _is_a_check(self, place: int) -> bool:
        return bool(self._spelled(self._cells[place]))

    def _brought_along(self, answer: ReleasedCell) -> int | None:
        """Find the first cell in its place that binds something; the call to bring does, too."""
        gap = self._gap(self._release.order.index(answer))
        code = (place for place in gap if self._cells[place].kind == "code")
        return next((place for place in code if bound(self._cells[place].source)), None)

    def _learners(self) -> list[int]:
        """Return the places of the learner's code; an answer may hold another one, too."""
        own = {"", *self._release.named("answer")}
        return [
            place
            for place, cell in enumerate(self._cells)
            if cell.kind == "code" and self._names[place] in own
        ]

    @cached_property
    def _checks(self) -> dict[str, ReleasedCell]:
        return {name: self._release.cells[name] for name in self._release.named("check")}

    @cached_property
    def _bound(self) -> list[frozenset[str]]:
        names = self._release.named("check", "answer")
        return [
            bound(cell.source) if any(name in cell.source for name in names) else frozenset()
            for cell in self._cells
        ]

    def _questions(self) -> None:
        for question in self._missing("question"):
            if (found := self._question(question)) is not None:
                self._names[found] = question.name

    def _question(self, question: ReleasedCell) -> int | None:
        """Find the cell between what stands before and behind a question that is its answer."""
        gap = self._gap(self._release.order.index(question))
        texts = [p for p in gap if self._cells[p].kind != "code" and self._cells[p].source.strip()]
        asked = {_first_line(cell.source) for cell in self._release.order if cell.role == "text"}
        untouched = [p for p in texts if alike(self._cells[p].source) == question.words]
        answers = [p for p in texts if _first_line(self._cells[p].source) not in asked]
        return next(iter([*untouched, *answers, *texts]), None)

    def _gap(self, place: int) -> list[int]:
        """Return the learner's cells where a cell of the release has its place."""
        order = [cell.name for cell in self._release.order]
        before = (self._place(name) for name in reversed(order[:place]))
        behind = (self._place(name) for name in order[place + 1 :])
        first = next((found for found in before if found is not None), -1)
        last = next((found for found in behind if found is not None), len(self._cells))
        return [found for found in range(first + 1, last) if not self._names[found]]


@lru_cache(1024)  # of cells of the release, which nearly all submissions have as they were
def _brought_in(source: str) -> tuple[frozenset[str], set[str]]:
    """Return which names a cell of the release binds, and which of them it defines or imports."""
    return bound(source), defined(source)


def _first_line(text: str) -> str:
    return alike(text.strip().partition("\n")[0])
