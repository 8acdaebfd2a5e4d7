"""Put a submission back into the released notebook's form.

The learner's answers and own cells stay, in their order.  Checks and locked cells come from the
release: edited ones are restored, deleted ones come back, copies are dropped, and a check that
stands before its exercise, or an earlier one that it may need, moves behind it.  Explorations are
recognised by the release, too, and not by what a learner's file says of itself.
"""

from __future__ import annotations

import ast
import re
import warnings
from dataclasses import dataclass, field
from typing import Literal

from ..sandbox.limits import MAX_EXPLORATION
from ..sandbox.protocol import Output
from .attachments import Attachments
from .release import SOLUTION, Notebook, Release, ReleasedCell, Role
from .submission import Cell

_DEFINES = re.compile(r"^(async def|def|class)\s+(\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """One cell of the restored notebook; `name` is its id where it belongs to the release."""

    role: Role | Literal["own"]
    kind: str
    source: str
    name: str = ""
    attachments: Attachments = field(default_factory=dict)


def restore(release: Release, cells: tuple[Cell, ...]) -> tuple[list[Part], list[str]]:
    """Return the notebook to run, and a remark for everything that was put right."""
    notes: list[str] = []
    parts, seen = _recognised(release, cells, notes)
    seen |= _adopt(parts, [name for name in release.cells if name not in seen], notes)
    _bring_back(parts, [name for name in release.cells if name not in seen], release, notes)
    _set_up_first(parts, release, notes)
    return _behind_answers(parts, release, notes), notes


def _recognised(
    release: Release, cells: tuple[Cell, ...], notes: list[str]
) -> tuple[list[Part], set[str]]:
    """Tell the release's cells from the learner's own; return which of the release's are there."""
    explorations = {name: cell.source.strip() for name, cell in release.explorations.items()}
    parts: list[Part] = []
    seen: set[str] = set()
    for cell in cells:
        original = release.cells.get(cell.id)
        if cell.id in seen and original is not None:
            notes.append(f"The cell {cell.id} is there more than once; the first one counts as it.")
            if not original.is_the_learners:
                continue
            original = None
        if original is not None:
            seen.add(cell.id)
            parts += _known(cell, original, notes)
        elif name := _exploration(cell, explorations):
            del explorations[name]
            parts.append(Part("exploration", "code", cell.source, name))
        else:
            parts.append(Part("own", cell.kind, cell.source, attachments=cell.attachments))
    return parts, seen


def _exploration(cell: Cell, explorations: dict[str, str]) -> str:
    """Return the id of the exploration that a cell is: by its id, or word for word without it.

    A cell in which the learner has defined something new is theirs: later answers may need it.
    """
    text = cell.source.strip()
    same = (name for name, source in explorations.items() if source == text)
    name = cell.id if cell.id in explorations else next(same, "")
    if not name or cell.kind != "code" or len(text) > MAX_EXPLORATION:
        return ""
    if _defined(text) - _defined(explorations[name]):
        return ""
    return name


def _defined(source: str) -> set[str]:
    """Name the functions, classes and modules that a cell brings in, as far as it can be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # a magic, say
        return {match[2] for match in _DEFINES.finditer(source)}
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return found


def _known(cell: Cell, original: ReleasedCell, notes: list[str]) -> list[Part]:
    """Return a cell of the release as it is to be run, and what the learner has put beside it."""
    if original.is_the_learners:
        if cell.kind != original.kind:
            notes.append(f"The cell {cell.id} had become {cell.kind}; it was turned back.")
        return [Part(original.role, original.kind, cell.source, cell.id, cell.attachments)]
    if cell.source.strip() != original.source.strip():
        notes.append(f"The locked cell {cell.id} had been edited; it was restored.")
    restored = Part(original.role, original.kind, original.source, cell.id)
    rest = _beside(cell, original)
    return [restored, Part("own", "code", rest)] if rest else [restored]


def _beside(cell: Cell, original: ReleasedCell) -> str:
    """Return what else stands in a locked cell, as after merging it with an answer."""
    if {cell.kind, original.kind} != {"code"}:
        return ""
    locked = original.source.strip()
    return cell.source.replace(locked, "", 1).strip() if locked and locked in cell.source else ""


def _adopt(parts: list[Part], missing: list[str], notes: list[str]) -> set[str]:
    """Take the learner's own cell that defines an exercise as its answer where that has no id.

    Some programs drop metadata and ids; some people write their answer into a new cell.
    """
    found: set[str] = set()
    for name in missing:
        function = name.removesuffix(SOLUTION)
        if function == name:
            continue
        defines = re.compile(rf"^(def {function}\b|{function}\s*=[^=])", re.MULTILINE)
        for place, part in enumerate(parts):
            if part.role == "own" and part.kind == "code" and defines.search(part.source):
                parts[place] = Part("answer", "code", part.source, name)
                notes.append(f"The cell {name} was missing; the one with {function} counts as it.")
                found.add(name)
                break
    return found


def _bring_back(parts: list[Part], missing: list[str], release: Release, notes: list[str]) -> None:
    order = list(release.cells)
    for name in missing:
        original = release.cells[name]
        notes.append(f"The cell {name} was missing" + _what_then(original.role))
        if original.role == "answer":
            continue
        part = Part(original.role, original.kind, original.source, name)
        before = set(order[: order.index(name)])
        places = [i for i, other in enumerate(parts) if other.name in before]
        parts.insert(places[-1] + 1 if places else 0, part)


def _what_then(role: str) -> str:
    return {
        "answer": "; nothing stands in its place.",
        "question": "; it counts as not answered.",
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
    missing = {part.name.removesuffix(SOLUTION) for part in parts if part.role == "answer"}
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
            missing.discard(part.name.removesuffix(SOLUTION))
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
