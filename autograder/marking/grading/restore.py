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
from dataclasses import dataclass
from typing import Any

from .submission import Cell

Notebook = dict[str, Any]  # as JSON has it: importing nbformat takes two seconds
SOLUTION = "-solution"  # the answer cell of exercise `sigmoid` has the id `sigmoid-solution`
# The tags of cells that no mark depends on: to play with, which may train for minutes, and pictures.
UNMARKED = {"exploration", "picture"}
_LONGEST = 20_000  # characters of an exploration; to parse a text takes 2,000 times its size
_DEFINES = re.compile(r"^(async def|def|class)\s+(\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """One cell of the restored notebook; `name` is its id where it belongs to the release."""

    role: str  # "own", "answer", "locked", "check", "question" or "exploration"
    kind: str
    source: str
    name: str = ""


def originals(released: Notebook) -> dict[str, dict[str, Any]]:
    """Return the cells of the release that have a role, by id, in order."""
    marked = [cell for cell in released["cells"] if "nbgrader" in cell["metadata"]]
    return {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in marked}


def roles(released: Notebook) -> dict[str, str]:
    """Return the role of every cell of the release that has one, by id, in order."""
    found = originals(released)
    return {name: _role(cell["metadata"]["nbgrader"]) for name, cell in found.items()}


def _role(nbgrader: Any) -> str:
    if nbgrader["grade"]:
        return "question" if nbgrader["solution"] else "check"
    return "answer" if nbgrader["solution"] else "locked"


def explorations(released: Notebook) -> dict[str, dict[str, Any]]:
    """Return the cells of the release to play with or to look at, by id."""
    cells = (cell for cell in released["cells"] if cell["cell_type"] == "code")
    return {cell["id"]: cell for cell in cells if UNMARKED & {*cell["metadata"].get("tags", ())}}


def text_of(cell: dict[str, Any]) -> str:
    """Return a cell's source as one text; the file has a list of lines."""
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def restore(released: Notebook, cells: tuple[Cell, ...]) -> tuple[list[Part], list[str]]:
    """Return the notebook to run, and a remark for everything that was put right."""
    role_of = roles(released)
    source_of = originals(released)
    play = {name: text_of(cell).strip() for name, cell in explorations(released).items()}
    parts: list[Part] = []
    notes: list[str] = []
    seen: set[str] = set()
    for cell in cells:
        role = role_of.get(cell.id, "own")
        if cell.id in seen:
            notes.append(f"The cell {cell.id} is there more than once; the first one counts as it.")
            if role not in ("answer", "question"):
                continue
            role = "own"
        if role != "own":
            seen.add(cell.id)
            parts.append(_known(role, cell, source_of[cell.id], notes))
            if rest := _beside(role, cell, source_of[cell.id]):
                parts.append(Part("own", "code", rest))
        elif name := _exploration(cell, play):
            del play[name]
            parts.append(Part("exploration", "code", cell.source, name))
        else:
            play.pop(cell.id, None)
            parts.append(Part("own", cell.kind, cell.source))
    seen |= _adopt(parts, [name for name in role_of if name not in seen], notes)
    missing = [name for name in role_of if name not in seen]
    _bring_back(parts, missing, role_of, source_of, notes)
    _set_up_first(parts, role_of, notes)
    return _behind_answers(parts, role_of, notes), notes


def _exploration(cell: Cell, play: dict[str, str]) -> str:
    """Return the id of the exploration that a cell is: by its id, or word for word without it.

    A cell in which the learner has defined something new is theirs: later answers may need it.
    """
    text = cell.source.strip()
    same = (name for name, source in play.items() if source == text)
    name = cell.id if cell.id in play else next(same, "")
    if not name or cell.kind != "code" or len(text) > _LONGEST:
        return ""
    if _defined(text) - _defined(play[name]):
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


def _known(role: str, cell: Cell, original: dict[str, Any], notes: list[str]) -> Part:
    if role in ("answer", "question"):
        if cell.kind != original["cell_type"]:
            notes.append(f"The cell {cell.id} had become {cell.kind}; it was turned back.")
        return Part(role, original["cell_type"], cell.source, cell.id)
    if cell.source.strip() != text_of(original).strip():
        notes.append(f"The locked cell {cell.id} had been edited; it was restored.")
    return Part(role, original["cell_type"], text_of(original), cell.id)


def _beside(role: str, cell: Cell, original: dict[str, Any]) -> str:
    """Return what else stands in a locked cell, as after merging it with an answer."""
    if role in ("answer", "question") or {cell.kind, original["cell_type"]} != {"code"}:
        return ""
    locked = text_of(original).strip()
    return cell.source.replace(locked, "", 1).strip() if locked and locked in cell.source else ""


def _adopt(parts: list[Part], missing: list[str], notes: list[str]) -> set[str]:
    """Take the learner's own cell that defines an exercise as its answer where that has no id.

    Some programs drop metadata and ids; some people write their answer into a new cell.
    """
    found = set()
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


def _bring_back(
    parts: list[Part],
    missing: list[str],
    role_of: dict[str, str],
    source_of: dict[str, dict[str, Any]],
    notes: list[str],
) -> None:
    order = list(role_of)
    for name in missing:
        notes.append(f"The cell {name} was missing" + _what_then(role_of[name]))
        if role_of[name] == "answer":
            continue
        original = source_of[name]
        part = Part(role_of[name], original["cell_type"], text_of(original), name)
        before = set(order[: order.index(name)])
        places = [i for i, other in enumerate(parts) if other.name in before]
        parts.insert(places[-1] + 1 if places else 0, part)


def _what_then(role: str) -> str:
    return {
        "answer": "; nothing stands in its place.",
        "question": "; it counts as not answered.",
    }.get(role, "; it was put back.")


def _set_up_first(parts: list[Part], role_of: dict[str, str], notes: list[str]) -> None:
    """Move locked cells that the release has before all exercises in front of all code."""
    first = next((i for i, name in enumerate(role_of) if role_of[name] in ("answer", "check")), 0)
    for name in reversed([n for n in list(role_of)[:first] if role_of[n] == "locked"]):
        part = next(part for part in parts if part.name == name)
        place = parts.index(part)
        if any(other.role == "answer" for other in parts[:place]):
            del parts[place]
            code = (i for i, other in enumerate(parts) if other.kind == "code")
            parts.insert(next(code, 0), part)
            notes.append(f"The cell {name} stood behind exercises; it was moved to the front.")


def _behind_answers(parts: list[Part], role_of: dict[str, str], notes: list[str]) -> list[Part]:
    """Let every check wait for the answer to its exercise and to all exercises before that."""
    order = [name for name in role_of if role_of[name] == "check"]
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


def to_notebook(released: Notebook, parts: list[Part], outputs: list[list[Any]]) -> Notebook:
    """Build the marked notebook: the release's metadata, the learner's text, the run's outputs."""
    known = originals(released) | explorations(released)
    cells = []
    for number, (part, shown) in enumerate(zip(parts, outputs, strict=True)):
        original = known.get(part.name)
        cell = {
            "cell_type": part.kind,
            # Own ids may repeat or be ill-formed in a submission; those of the release never do.
            "id": part.name or f"own-{number}",
            "metadata": original["metadata"] if original is not None else {},
            "source": part.source,
        }
        if part.kind == "code":
            cell |= {"execution_count": None, "outputs": shown}
        cells.append(cell)
    return {**released, "cells": cells}
