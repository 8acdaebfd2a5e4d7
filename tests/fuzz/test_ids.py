"""Does a notebook that has lost its ids get the marks that it had with them?

A mark is told here by what a name is bound to at its check: cells are run as they are restored, in
this process, and every way to bind a name in them has a number of its own.
"""

from __future__ import annotations

import copy
import os
import random
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import Part, restore
from autograder.marking.grading.submission import parse
from autograder.marking.grading.waiting import waiting
from tests.fuzz import targets
from tests.marking.submissions import as_bytes, own

brief = settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "10")),
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a smaller number is no smaller notebook
    suppress_health_check=list(HealthCheck),
)

Notebook = dict[str, Any]
Cells = list[dict[str, Any]]
Marks = dict[str, object]

# Ways to bind a name, and cells that bind none; n is another number in each cell.
BINDING = (
    "def {name}(z):\n    return {n}",
    "async def {name}(z):\n    return {n}",
    "class {name}:\n    n = {n}",
    "{name} = lambda z: {n}",
    "{name}: object = lambda z: {n}",
    "if {n}:\n    def {name}(z):\n        return {n}",
    "try:\n    {name} = unknown\nexcept NameError:\n    {name} = {n}",
    "{name}, rest = {n}, 0",
    "({name} := {n})",
    "for {name} in ({n},):\n    pass",
    "globals()['{name}'] = {n}",
    "from math import pi as {name}\n{name} += {n}",
    "!ls\n{name} = {n}",
    "%%time\n{name} = {n}",
    "def make():\n    global {name}\n    {name} = {n}\nmake()",
    "exec('{name} = {n}')",
)
BARE = (
    "",
    "  \n",
    "helper = {n}",
    "print({name})",
    "'{name} = 1'",
    "{name} == {n}",
    "{name}?",
    "def broken(:\n    {name} = {n}",
    "raise NotImplementedError()",
    "assert {name} is not None",
    "# {name} = {n}",
    "helper = {n}\n%matplotlib inline",
)
CHECKS = ("check({name})", "check( {name} )", "print(check({name}))")
NOTES = ("", "## A note", "{name} = {n}", "## 1.1 Sigmoid", "check({name})")


def _notebook(rng: random.Random, bare: tuple[str, ...]) -> tuple[Release, Notebook]:
    """Make a notebook that has all cells of its release in order, with a learner's work."""
    released = targets.released(rng.choice(targets.NAMES))
    release = Release(released)
    numbers = iter(range(1, 10_000))

    def source(*forms: str, name: str = "") -> str:
        name = name or rng.choice(release.named("check"))
        return rng.choice(forms).format(name=name, n=next(numbers))

    def more() -> Cells:
        kind = rng.choice([*[""] * 12, "code", "code", "markdown"])
        forms = NOTES if kind == "markdown" else (*BINDING, *bare)
        return [own(source(*forms), kind) | {"id": f"own-{next(numbers)}"}] if kind else []

    cells: Cells = []
    for cell in copy.deepcopy(released)["cells"]:
        exercise = cell["id"].removesuffix("-solution")
        if exercise != cell["id"] and rng.random() < 0.8:
            cell["source"] = source(*BINDING, *BARE, name=exercise)
        elif cell["metadata"].get("nbgrader", {}).get("solution") and cell["cell_type"] != "code":
            cell["source"] = rng.choice(["YOUR ANSWER HERE", "Because.", "# Why", ""])
        cells += [*more(), cell, *more()]
    return release, {**released, "cells": cells}


def stripped(notebook: Notebook, blanks: str) -> Notebook:
    """Return a notebook as a tool leaves it that drops ids and metadata, and changes blanks."""
    cells = copy.deepcopy(notebook["cells"])
    for cell in cells:
        cell["metadata"] = {}
        del cell["id"]
        source = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
        cell["source"] = source.replace("\n", blanks) + (blanks if source.strip() else "")
    return {**notebook, "cells": cells}


def marks(release: Release, notebook: Notebook) -> tuple[Marks, set[str]]:
    """Return what each exercise's name is bound to at its check, and what waits for a person."""
    parts, _ = restore(release, tuple(parse(as_bytes(notebook), "x.ipynb")[0]))
    return _run(parts), {*waiting(release, parts)}


def _run(parts: list[Part]) -> Marks:
    names: dict[str, Any] = dict.fromkeys(("check", "print", "plots"), lambda *_: None)
    found: Marks = {}
    for part in parts:
        if part.role == "check":
            found[part.name] = _number(names.get(part.name))
        elif part.kind == "code" and part.role in ("own", "answer") and not part.released:
            source = part.source.removeprefix("%%time").replace("!ls", "")
            try:
                exec(source, names)
            except Exception:  # a cell that stops, as in a kernel
                continue
    return found


def _number(value: Any) -> object:
    if isinstance(value, type):
        return value.n  # type: ignore[attr-defined]
    code = getattr(value, "__code__", None)
    return value if code is None else [one for one in code.co_consts if isinstance(one, int)]


@brief
@given(st.integers(0, 2**32))
def test_without_ids_the_marks_are_the_same(seed):
    """Does taking all ids away change no mark where the released cells are there, in order?"""
    rng = random.Random(seed)
    release, notebook = _notebook(rng, (*BARE, *CHECKS))
    bare = stripped(notebook, rng.choice(["\n", "\r\n", " \n", "\n\n"]))
    (before, waited), (after, waits) = marks(release, notebook), marks(release, bare)
    assert _changed(before, after) == {}
    assert waits == waited


@brief
@given(st.integers(0, 2**32))
def test_without_ids_nothing_is_marked_otherwise(seed):
    """Does each exercise of any notebook get the mark that it had, or wait for a person?"""
    rng = random.Random(seed)
    release, notebook = _notebook(rng, BARE)
    _spoil(notebook["cells"], rng)
    (before, _), (after, waits) = marks(release, notebook), marks(release, stripped(notebook, "\n"))
    assert _changed(before, after).keys() <= waits


def _changed(before: Marks, after: Marks) -> dict[str, tuple[object, object]]:
    return {n: (before[n], mark) for n, mark in after.items() if mark != before[n]}


def _spoil(cells: Cells, rng: random.Random) -> None:
    """Delete, move, edit, double, merge or turn into another kind a few cells.

    No answer and no check is moved or turned: where the learner has put a cell in its place, nothing
    tells the two apart without ids.
    """
    for _ in range(rng.randint(1, 6)):
        place = rng.randrange(len(cells) - 1)
        source = "".join(cells[place]["source"])
        ways = ["delete", "edit", "double", "merge"]
        known = "nbgrader" in cells[place]["metadata"]
        ways += [] if known else ["move", "turn"]
        match rng.choice(ways):
            case "delete":
                del cells[place]
            case "move":
                cells.insert(rng.randrange(len(cells)), cells.pop(place))
            case "edit":
                cells[place]["source"] = rng.choice([source + "\n1", "", "#\n" + source])
            case "turn":
                cells[place]["cell_type"] = rng.choice(["code", "markdown", "raw"])
            case "double":
                cells.insert(place, copy.deepcopy(cells[place]))
            case "merge":
                cells[place]["source"] = source + "\n\n" + "".join(cells.pop(place + 1)["source"])
