"""Put a submission back into the released notebook's form.

The learner's answers and own cells stay, in their order.  Checks and locked cells come from the
release: edited ones are restored, deleted ones come back, copies are dropped, and a check that
stands before its exercise, or an earlier one that it may need, moves behind it.  Explorations are
recognised by the release, too, and not by what a learner's file says of itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from ..sandbox.protocol import Output
from .align import Alignment, align
from .attachments import Attachments
from .bindings import bound
from .release import SOLUTION, Notebook, Release, ReleasedCell, Role
from .submission import Cell

_LOST = "The cells have lost their ids; they were recognised by their text and their places."


@dataclass(frozen=True)
class Part:
    """One cell of the restored notebook.

    Parameters
    ----------
    role : str
        What it is for; ``"own"`` is the learner's, or a text of the release.
    name : str
        Its id where it belongs to the release.
    also : tuple of str
        Other exercises that this answer is an answer to.
    unfound : bool
        Whether the learner's work on it was not found, so that a person has to look for it.
    released : str
        Its id where it is a text that stands like this in the release, which marking need not know.
    """

    role: Role | Literal["own"]
    kind: str
    source: str
    name: str = ""
    attachments: Attachments = field(default_factory=dict)
    also: tuple[str, ...] = ()
    unfound: bool = False
    released: str = ""

    @property
    def answers(self) -> set[str]:
        """The exercises that it answers."""
        return {self.name.removesuffix(SOLUTION), *self.also} if self.role == "answer" else set()


def restore(release: Release, cells: tuple[Cell, ...]) -> tuple[list[Part], list[str]]:
    """Return the notebook to run, and a remark for everything that was put right."""
    found = align(release, cells)
    notes = [_LOST] if found.lost else []
    notes += _copied(release, cells, found)
    parts = _recognised(release, cells, found, notes)
    notes += _adopted(release, found)
    _bring_back(parts, release, found, notes)
    parts = [replace(p, unfound=True) if p.name in found.unfound else p for p in parts]
    _set_up_first(parts, release, notes)
    return _behind_answers(parts, release, notes), notes


def _copied(release: Release, cells: tuple[Cell, ...], found: Alignment) -> list[str]:
    """Tell which cells of the release are there more than once."""
    claimed = [cell.id if cell.id in release.cells else "" for cell in cells]
    copies = [c for c, name in zip(claimed, found.names, strict=True) if c and name != c]
    which = {name: "last" if release.cells[name].role == "check" else "first" for name in copies}
    return [
        f"The cell {name} is there more than once; the {which[name]} one counts as it."
        for name in copies
    ]


def _recognised(
    release: Release, cells: tuple[Cell, ...], found: Alignment, notes: list[str]
) -> list[Part]:
    """Return the cells as they are to be run."""
    parts: list[Part] = []
    for place, (cell, name) in enumerate(zip(cells, found.names, strict=True)):
        if place in found.copies:
            continue
        if (original := release.cells.get(name)) is not None:
            also = tuple(n for n, home in found.homes.items() if home == place and n != name)
            parts += _known(cell, original, tuple(n.removesuffix(SOLUTION) for n in also), notes)
        else:
            parts.append(_beyond(release, cell, name))
    return parts


def _beyond(release: Release, cell: Cell, name: str) -> Part:
    """Return a cell that nbgrader knows nothing of: the learner's own, or a text of the release."""
    if name in release.explorations:
        return Part("exploration", cell.kind, cell.source, name)
    return Part("own", cell.kind, cell.source, attachments=cell.attachments, released=name)


def _known(
    cell: Cell, original: ReleasedCell, also: tuple[str, ...], notes: list[str]
) -> list[Part]:
    """Return a cell of the release as it is to be run, and what the learner has put beside it."""
    name = original.name
    if original.is_the_learners:
        if cell.kind != original.kind:
            notes.append(f"The cell {name} had become {cell.kind}; it was turned back.")
        return [Part(original.role, original.kind, cell.source, name, cell.attachments, also)]
    restored = Part(original.role, original.kind, original.source, name)
    if original.is_spelled(cell.source):
        return [restored]
    notes.append(f"The locked cell {name} had been edited; it was restored.")
    before, behind = _beside(cell, original)
    return [
        *(Part("own", "code", text) for text in (before,) if text),
        restored,
        *(Part("own", "code", text) for text in (behind,) if text),
    ]


def _beside(cell: Cell, original: ReleasedCell) -> tuple[str, str]:
    """Return what else stands in a locked cell, before and behind what is locked.

    What was put in its place stands before a check, which is about it, and behind the set-up.
    """
    if {cell.kind, original.kind} != {"code"}:
        return "", ""
    before, locked, behind = cell.source.partition(original.source.strip())
    if locked or original.role == "check":
        return before.strip(), behind.strip()
    return "", before.strip()


def _adopted(release: Release, found: Alignment) -> list[str]:
    """Tell what was found without its id, where other cells have theirs."""
    told = [] if found.lost else [*found.homes]
    notes = [
        f"The cell {name} was missing; the one with {name.removesuffix(SOLUTION)} counts as it."
        for name in told
    ]
    lost = [name for name in release.named("check") if name in found.unfound]
    return notes + [f"{name} was not found; a person has to look for it." for name in lost]


def _bring_back(parts: list[Part], release: Release, found: Alignment, notes: list[str]) -> None:
    order = [cell.name for cell in release.order]
    there = {part.name for part in parts}
    for name, original in release.cells.items():
        if name in there or name in found.homes:
            continue
        if original.role != "answer" or not found.lost:
            notes.append(f"The cell {name} was missing" + _what_then(original.role))
        if original.role == "answer":
            continue
        part = Part(original.role, original.kind, original.source, name)
        unfound = original.role == "question"
        parts.insert(
            _where(parts, original, {*order[: order.index(name)]}), replace(part, unfound=unfound)
        )


def _where(parts: list[Part], original: ReleasedCell, before: set[str]) -> int:
    """Return where a cell belongs: behind those before it; a check, behind what it is about."""
    answers = [i for i, part in enumerate(parts) if original.name in part.answers]
    earlier = [i for i, part in enumerate(parts) if (part.name or part.released) in before]
    place = max(answers or earlier, default=-1)
    around = [place] if answers else []
    for i, part in enumerate(parts[place + 1 :], place + 1):
        if part.name or part.released:
            break
        around.append(i)
    code = [i for i in around if parts[i].kind == "code" and original.name in parts[i].source]
    checked = [i for i in code if original.is_spelled_in(parts[i].source)]
    binding = [i for i in code if original.name in bound(parts[i].source)]
    return max([place, *(checked or binding)]) + 1


def _what_then(role: str) -> str:
    return {
        "answer": "; nothing stands in its place.",
        "question": "; a person has to look for the answer.",
    }.get(role, "; it was put back.")


def _set_up_first(parts: list[Part], release: Release, notes: list[str]) -> None:
    """Move locked cells that the release has before all exercises in front of all code."""
    for name in reversed(_set_up(release)):
        part = next(part for part in parts if part.name == name)
        place = parts.index(part)
        if any(other.role == "answer" for other in parts[:place]):
            del parts[place]
            code = (i for i, other in enumerate(parts) if other.kind == "code")
            parts.insert(next(code, 0), part)
            notes.append(f"The cell {name} stood behind exercises; it was moved to the front.")


def _set_up(release: Release) -> list[str]:
    """Name the locked cells before all exercises; none where there is no exercise."""
    exercises = release.named("answer", "check")
    order = list(release.cells)
    first = order.index(exercises[0]) if exercises else 0
    return [name for name in order[:first] if release.cells[name].role == "locked"]


def _behind_answers(parts: list[Part], release: Release, notes: list[str]) -> list[Part]:
    """Let every check wait for the answer to its exercise and to all exercises before that."""
    order = release.named("check")
    missing = {name for part in parts for name in part.answers}
    placed: list[Part] = []
    waiting: list[Part] = []
    for part in parts:
        if part.role == "check" and missing & {*order[: order.index(part.name) + 1]}:
            waiting.append(part)
            what = "its exercise" if part.name in missing else "an earlier exercise"
            notes.append(f"The check {part.name} stood before {what}; it was moved behind.")
            continue
        placed.append(part)
        if part.role == "answer":
            missing -= part.answers
            for check in sorted(waiting, key=lambda check: order.index(check.name)):
                if not missing & {*order[: order.index(check.name) + 1]}:
                    waiting.remove(check)
                    placed.append(check)
    return placed


def to_notebook(release: Release, parts: list[Part], outputs: list[list[Output]]) -> Notebook:
    """Build the marked notebook: the release's metadata, the learner's text, the run's outputs."""
    cells = []
    for number, (part, shown) in enumerate(zip(parts, outputs, strict=True)):
        cell: Notebook = {
            "cell_type": part.kind,
            # Own ids may repeat or be ill-formed in a submission; those of the release never do.
            "id": part.name or f"own-{number}",
            "metadata": release.metadata(part.name),
            "source": part.source,
        }
        if part.kind == "code":
            cell |= {"execution_count": None, "outputs": shown}
        elif part.attachments:
            cell["attachments"] = {name: dict(forms) for name, forms in part.attachments.items()}
        cells.append(cell)
    return release.with_cells(cells)
