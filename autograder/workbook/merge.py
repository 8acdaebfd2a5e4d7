"""Bring a learner's notebook to a newer edition: the released cells are new, the answers stay.

A released cell is known by its id.  Of an answer, the check and the set-up nbgrader knows the id,
too; that of any other text is made of the text itself, so that an edited one is seen without the
edition that it came from.  The standard library alone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Cell = dict[str, Any]  # as JSON has them
Notebook = dict[str, Any]

_TEXT_ID = re.compile(r"([0-9a-f]{10})-\d+")  # of a released cell that nbgrader does not know
_SOLUTION = "-solution"


@dataclass
class Merged:
    """A notebook of the new edition with the learner's work.

    Attributes
    ----------
    new : list of str
        The exercises and questions that the learner did not have.
    kept : list of str
        Answers that stay.
    gone : list of str
        Answers to what the new edition does not have here; they stay as cells of the learner's own.
    carried : list of str
        Answers that came along from another notebook.
    """

    notebook: Notebook
    new: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    carried: list[str] = field(default_factory=list)


def merge(mine: Notebook, released: Notebook, moved: Mapping[str, Cell] | None = None) -> Merged:
    """Return the released notebook with what the learner has written.

    Parameters
    ----------
    mine : dict
        The learner's notebook, of any edition.
    released : dict
        The new one.
    moved : dict of str to dict
        Answers of the learner's, by id, to what has come here from other notebooks.
    """
    return _Merger(mine, released, moved or {}).merge()


def answers(notebook: Notebook) -> dict[str, Cell]:
    """Return the cells that a learner has filled in, by id."""
    filled: dict[str, Cell] = {}
    for cell in notebook["cells"]:
        if _is_answer(cell) and not is_pristine(cell):
            filled.setdefault(_id(cell), cell)
    return filled


def graded(notebook: Notebook) -> list[str]:
    """Name the cells for learners to fill in, by id."""
    return [_id(cell) for cell in notebook["cells"] if _is_answer(cell)]


class _Merger:
    def __init__(self, mine: Notebook, released: Notebook, moved: Mapping[str, Cell]) -> None:
        self._released = {_id(cell): cell for cell in released["cells"]}
        self._moved = moved
        self._mine = [cell for cell in mine["cells"] if isinstance(cell, dict)]
        self._names = [""] * len(self._mine)  # which released cell each of them is
        metadata = {**mine.get("metadata", {}), **released["metadata"]}
        self._merged = Merged({**released, "metadata": metadata})

    def merge(self) -> Merged:
        self._by_id()
        self._by_text()
        place_of = {name: place for place, name in enumerate(self._names) if name}
        behind = self._own_cells()
        cells = [*behind.pop("", ())]
        for name, new in self._released.items():
            mine = self._mine[place_of[name]] if name in place_of else None
            if mine is not None or not self._is_answered_elsewhere(name, new):
                cells.append(self._filled(name, new, mine))
            cells += behind.pop(name, ())
        self._merged.notebook["cells"] = _with_ids(cells)
        return self._merged

    def _by_id(self) -> None:
        """Name the first cell with an id; of checks the last, which is what counts at marking."""
        claims: dict[str, list[int]] = {}
        for place, cell in enumerate(self._mine):
            claims.setdefault(_id(cell), []).append(place)
        for name, new in self._released.items():
            same = [p for p in claims.get(name, ()) if _may_be(self._mine[p], new)]
            if same:
                self._names[same[-1] if _is_check(new) else same[0]] = name

    def _by_text(self) -> None:
        """Name cells without an id, as some programs save them, by what stands in them."""
        for place, cell in enumerate(self._mine):
            text = (_kind(cell), _text(cell).strip())
            if not self._names[place] and not _is_answer(cell):
                same = (
                    n for n, r in self._released.items() if (_kind(r), _text(r).strip()) == text
                )
                self._names[place] = next((n for n in same if n not in self._names), "")

    def _own_cells(self) -> dict[str, list[Cell]]:
        """Return the learner's own cells by the released cell that they stand behind."""
        behind: dict[str, list[Cell]] = {}
        anchor = ""
        for cell, name in zip(self._mine, self._names, strict=True):
            anchor = name or anchor
            if name:
                if _is_locked(self._released[name]) and not is_pristine(cell, default=True):
                    behind.setdefault(anchor, []).append(self._own(cell))
            elif not is_pristine(cell):
                if _is_answer(cell) and _id(cell) not in self._released:
                    self._merged.gone.append(_exercise(_id(cell)))
                behind.setdefault(anchor, []).append(self._own(cell))
        return behind

    def _own(self, cell: Cell) -> Cell:
        """Return a cell as one of the learner's own, with no id that is a released cell's."""
        own = _own(cell)
        return {**own, "id": ""} if own["id"] in self._released else own

    def _filled(self, name: str, new: Cell, mine: Cell | None) -> Cell:
        """Return a released cell with what the learner has written in it, and its outputs."""
        told = [_exercise(name)] if _is_answer(new) else []
        if mine is None:
            if name not in self._moved:
                self._merged.new += told
                return new
            mine = self._moved[name]
            self._merged.carried += told
        elif _is_written(mine, new):
            self._merged.kept += told
        learners = not _is_locked(new) and not is_pristine(mine)
        keys = ["outputs", "execution_count"] if _kind(mine) == _kind(new) == "code" else []
        keys += ["source"] if learners else []
        keys += ["attachments"] if learners and _kind(new) != "code" else []
        return {**new, **{key: mine[key] for key in keys if key in mine}}

    def _is_answered_elsewhere(self, name: str, new: Cell) -> bool:
        """Whether an answer whose cell is gone stands in a cell of the learner's own.

        Then the empty one would come after it and undo it.
        """
        if not _is_answer(new) or _kind(new) != "code":
            return False
        binds = re.compile(rf"^(async\s+)?(def\s+)?{re.escape(_exercise(name))}\s*[(=]", re.M)
        own = (c for c, n in zip(self._mine, self._names, strict=True) if not n)
        return any(_kind(cell) == "code" and binds.search(_text(cell)) for cell in own)


def is_pristine(cell: Cell, *, default: bool = False) -> bool:
    """Whether a cell is as an edition had it; `default` where nothing tells."""
    known = _nbgrader(cell)
    if "checksum" in known:
        return known["checksum"] == _checksum(cell, known)
    made = _TEXT_ID.fullmatch(_id(cell))
    if not made:
        return default
    content = f"{_kind(cell)}\n{_text(cell)}".encode(errors="surrogatepass")
    return hashlib.sha256(content).hexdigest().startswith(made[1])


def _checksum(cell: Cell, known: Mapping[str, Any]) -> str:
    """Return what nbgrader knows a cell's text by."""
    grade, solution = bool(known.get("grade")), bool(known.get("solution"))
    # To nbgrader, what is graded and no solution is locked.
    locked = (grade and not solution) or (not solution and bool(known.get("locked")))
    parts = [_text(cell), _kind(cell), str(grade), str(solution), str(locked), known["grade_id"]]
    parts += [str(float(known.get("points") or 0))] if grade else []
    text = "".join(parts).encode(errors="surrogatepass")
    return hashlib.md5(text, usedforsecurity=False).hexdigest()


def _is_written(cell: Cell, released: Cell) -> bool:
    """Whether there is anything of the learner's in a cell."""
    return not is_pristine(cell) and _text(cell).strip() != _text(released).strip()


def _may_be(cell: Cell, released: Cell) -> bool:
    """Whether a cell with a released one's id is that; an answer is one as text, too."""
    return _is_answer(released) or _kind(cell) == _kind(released)


def _own(cell: Cell) -> Cell:
    """Return a cell as one of the learner's own, which nbgrader knows nothing of."""
    about = cell.get("metadata")
    about = about if isinstance(about, dict) else {}
    free = {k: v for k, v in about.items() if k not in ("nbgrader", "deletable", "editable")}
    return {**cell, "metadata": free, "id": f"own-{_id(cell)}" if _nbgrader(cell) else _id(cell)}


def _with_ids(cells: Iterable[Cell]) -> list[Cell]:
    """Give each cell an id of its own, the same whenever this is done again."""
    seen: set[str] = set()
    done = []
    for cell in cells:
        name = str(cell.get("id", ""))
        if not re.fullmatch(r"[\w-]{1,64}", name, re.ASCII) or name in seen:
            name = _free_id(cell, seen)
        seen.add(name)
        done.append({**cell, "id": name})
    return done


def _free_id(cell: Cell, seen: Collection[str]) -> str:
    short = hashlib.sha256(_text(cell).encode(errors="surrogatepass")).hexdigest()[:8]
    return next(name for n in range(len(seen) + 1) if (name := f"own-{short}-{n}") not in seen)


def _nbgrader(cell: Cell) -> dict[str, Any]:
    about = cell.get("metadata")
    known = about.get("nbgrader") if isinstance(about, dict) else None
    return known if isinstance(known, dict) and isinstance(known.get("grade_id"), str) else {}


def _id(cell: Cell) -> str:
    return str(_nbgrader(cell).get("grade_id") or cell.get("id") or "")


def _exercise(name: str) -> str:
    return name.removesuffix(_SOLUTION)


def _is_answer(cell: Cell) -> bool:
    return bool(_nbgrader(cell).get("solution"))


def _is_locked(cell: Cell) -> bool:
    return bool(_nbgrader(cell)) and not _is_answer(cell)


def _is_check(cell: Cell) -> bool:
    return _is_locked(cell) and bool(_nbgrader(cell).get("grade"))


def _kind(cell: Cell) -> str:
    return str(cell.get("cell_type", ""))


def _text(cell: Cell) -> str:
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(map(str, source))
