"""`bring("04_deep_network")`: turn a cell into the functions that the learner wrote earlier."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .note import Note, running_shell, show
from .saved import Saved, Unreadable, find_notebook, find_open, named_in, read_saved
from .statements import Statement, is_python, is_unwritten, needed, statements_of

# What every notebook's set-up cell has given already.
_SET_UP = {"np", "checker", "check", "datasets", "derive", "guess", "plots"}
_HOW = {
    "right": "Right when last checked",
    "wrong": "Not right when last checked",
    "changed": "Run again since last checked",
    "unchecked": "Not checked yet",
    "unwritten": "Not written yet",
    "missing": "Not found, and to be written in the place that is left",
}
_STATE = {"right": "right", "wrong": "wrong"}
_FIRST_LINES = """\
# Your code from {notebook}: look it over, then run this cell.
# To bring it anew: from autograder import bring; bring("{notebook}")"""
_SIGNS = {"✔": "right", "✘": "wrong", "○": "unwritten"}  # what a check's words begin with


def bring(notebook: str) -> None:
    """Turn this cell into the functions of an earlier notebook that are needed here.

    The saved notebook is read and not run: of each function its last definition is taken, with what
    it needs of the same notebook.  Until the cell has turned and run, these functions stand for ones
    that are not written.  When work is marked, no more happens than that.

    Parameters
    ----------
    notebook : str
        The earlier notebook, such as ``"04_deep_network"``, or the path of its file.
    """
    scope = sys._getframe(1).f_globals
    note = bring_into(scope, notebook, marking=bool(os.environ.get("NBGRADER_EXECUTION")))
    if note is not None:
        show(note)


def bring_into(scope: dict[str, Any], notebook: str, *, marking: bool = False) -> Note | None:
    """Turn the running cell of the notebook with the global names `scope`; return what to say."""
    here = find_open(scope)
    wanted = _wanted(scope, here, notebook)
    for name in {*wanted} - {*scope}:
        exec(_stub(name, wanted[name]), scope)  # so that pictures of it wait calmly
    if marking:
        return None
    if not wanted:
        return Note("Run the set-up cell at the top first, then this cell again.", "wait")
    return _bring(here.parent if here else Path.cwd(), notebook, wanted)


def _bring(folder: Path, notebook: str, wanted: Mapping[str, Sequence[str]]) -> Note:
    found = find_notebook(notebook, folder)
    if found is None:
        why = f"Your notebook {notebook} was not found beside this one"
        return _turn(_text((), wanted, notebook), Note(f"{why}: write its functions here.", "wait"))
    try:
        return _from_saved(read_saved(found), wanted, notebook)
    except Unreadable as error:
        return Note(f"Nothing was brought: {error}.", "wrong")


def _wanted(scope: Mapping[str, Any], here: Path | None, notebook: str) -> dict[str, Sequence[str]]:
    """Return the functions that this notebook needs of that one, with their arguments' names.

    They are those of all others where its name does not tell which one it is, and none where it is
    not known which notebook this is.
    """
    from ..checks.data_folder import data_folder
    from ..checks.vectors import read_borrowed

    assignment = named_in(map(str, reversed(scope.get("In", ()))))
    if not assignment and here is not None:
        assignment = read_saved(here).assignment
    if not assignment:
        return {}
    borrowed = read_borrowed(data_folder() / "checks.h5", assignment)
    own = [name for name in borrowed if borrowed[name].assignment in notebook]
    return {name: borrowed[name].contract.arguments for name in own or borrowed}


def _from_saved(saved: Saved, wanted: Mapping[str, Sequence[str]], notebook: str) -> Note:
    known = statements_of(saved)
    taken = needed([_but_set_up(one) for one in known], wanted)
    rows = _rows({name: how_it_stands(saved, known, name) for name in wanted})
    rows += [("wrong", text) for text in _unread(saved, wanted)]
    more = sorted({n for one in taken for n in one.binds} - set(wanted))
    if more:
        rows.append(("say", f"They use {_listed(more)}, which came along."))
    rows.append(("say", f"{saved.path.name} was saved on {saved.time:%d %B at %H:%M}."))
    title = "Here is your code: look it over, then run this cell again."
    return _turn(_text(taken, wanted, notebook), Note(title, "right", rows))


def _but_set_up(one: Statement) -> Statement:
    """Return a statement that neither gives nor needs what the set-up cell gives."""
    binds, now, later = (names - _SET_UP for names in (one.binds, one.now, one.later))
    return Statement(one.text, one.cell, binds, now, later)


def _rows(stands: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return a row for each way to stand, with the functions that stand so."""
    of = {how: [name for name, one in stands.items() if one == how] for how in _HOW}
    return [
        (_STATE.get(how, "wait"), f"{_HOW[how]}: {_listed(names)}")
        for how, names in of.items()
        if names
    ]


def how_it_stands(saved: Saved, known: Sequence[Statement], name: str) -> str:
    """Return how a function of a saved notebook stands: a word of `_HOW`."""
    place = next((one for one in reversed(known) if name in one.binds), None)
    if place is None:
        return "missing"
    if is_unwritten(place.text):
        return "unwritten"
    check = re.compile(rf"\s*check\(\s*{name}\s*\)", re.MULTILINE)
    checks = [cell.data for cell in saved.cells if cell.is_code and check.match(cell.source)]
    told = _SIGNS.get(_first_sign(checks[-1]) if checks else "", "unchecked")
    if told in ("right", "wrong") and _count(saved.cells[place.cell].data) > _count(checks[-1]):
        return "changed"
    return "unchecked" if told == "unwritten" else told


def _first_sign(check: Mapping[str, Any]) -> str:
    """Return what the words begin with that a check has shown."""
    for output in check.get("outputs", ()):
        words = "".join(output.get("data", {}).get("text/plain", ""))
        if words[:1] in _SIGNS:
            return words[0]
    return ""


def _count(cell: Mapping[str, Any]) -> int:
    return cell.get("execution_count") or 0


def _unread(saved: Saved, wanted: Mapping[str, Sequence[str]]) -> list[str]:
    """Tell of cells that define something wanted and are no Python."""
    defines = re.compile(rf"^\s*def\s+({'|'.join(wanted) or '-'})\b", re.MULTILINE)
    cells = (cell.source for cell in saved.cells if cell.is_code)
    found = [defines.search(text) for text in cells if not is_python(text)]
    return [
        f"A cell there with `{match[1]}` is not valid Python, and was passed over."
        for match in found
        if match
    ]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _text(taken: Sequence[Statement], wanted: Mapping[str, Sequence[str]], notebook: str) -> str:
    """Return the cell's new text: what was taken, and a place for each function that was not."""
    there = {name for one in taken for name in one.binds}
    parts = [_FIRST_LINES.format(notebook=notebook)]
    for before, one in zip([None, *taken], taken, strict=False):
        apart = one.is_definition or (before is not None and before.is_definition)
        parts.append(("\n\n" if apart else "") + one.text)
    parts += ["\n\n" + _stub(name, wanted[name]) for name in wanted if name not in there]
    return "\n".join(parts)


def _stub(name: str, arguments: Sequence[str]) -> str:
    """Return a function that is not written yet."""
    head = f"def {name}({', '.join(arguments)}):"
    return f"{head}\n    # YOUR CODE HERE\n    raise NotImplementedError()"


def _turn(text: str, note: Note) -> Note:
    """Have the editor replace the running cell's text; where it does not, the note has it."""
    shell = running_shell()
    if shell is not None:
        shell.set_next_input(text, replace=True)  # type: ignore[attr-defined]
    return Note(note.title, note.state, note.rows, text)
