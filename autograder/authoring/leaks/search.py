"""Look for answers in what learners get."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..notebooks import cell_ids, from_bytes
from ..problem import Problem
from ..source import Source
from .find import Finder, Found
from .history import UnreadableHistory, objects
from .numbers import HiddenNumbers
from .pieces import Piece, is_known, pieces
from .secrets import model_answers, of_key, of_sources

MARKERS = ("BEGIN SOLUTION", "END SOLUTION", "HIDDEN TESTS", "MARK SCHEME")
REBUILD = "run `autograder build`; if it comes back, mend the build"
REWORD = (
    "take it out; where a text or a picture needs it, word it differently, "
    "or let it take stored numbers or the learner's function"
)
NEW_REPOSITORY = (
    "publish from a new repository (move the folder .git away): what was committed once can be "
    "read for ever, also when it was deleted"
)
_BYTECODE = re.compile(rb"..\r\n.{0,12}\0", re.DOTALL)  # how compiled Python begins


class LeakSearch:
    """Looks for the answers of some sources and of their key in files."""

    def __init__(self, sources: Sequence[Source]) -> None:
        assignments = [source.assignment for source in sources]
        secrets = [*of_sources(sources), *of_key(assignments)]
        self._finder = Finder(secrets, model_answers(sources))
        self._numbers = HiddenNumbers(assignments)
        self._places = {name: place for one in sources for name, place in _places(one).items()}

    def problems(self, file: str, data: bytes, fix: str = "") -> Iterator[Problem]:
        """Say what one file shows that it should not.

        Parameters
        ----------
        fix : str
            How to mend it, where that is another way than usual.
        """
        if _BYTECODE.match(data):
            what = "bytecode can be turned back into the program it was made of"
            yield Problem(file, None, what, fix or "delete it")
        elif not is_known(data):
            what = "this kind of file cannot be searched"
            yield Problem(file, None, what, fix or "leave it out, or teach the search to read it")
        yield from _marker_leaks(file, data, fix)
        for piece in pieces(data):
            place = self._place(piece)
            for found in self._finder.find(piece.text, piece.course):
                line = found.line if not place and found.line else None
                yield Problem(file, line, _what(place, found), fix or f"{REBUILD}; or {REWORD}")
            for name in self._numbers.find(piece.numbers):
                what = f"{place}numbers of a hidden case of {name!r} reach learners"
                yield Problem(file, None, what, fix or "delete them: learners get visible cases")

    def history(self, folder: Path) -> Iterator[Problem]:
        """Say what the git repository in a folder has kept that it should not."""
        try:
            for name, data in objects(folder):
                yield from self.problems(f".git: {name}", data, NEW_REPOSITORY)
        except UnreadableHistory as error:
            what = f"the history cannot be searched: {error}"
            yield Problem(".git", None, what, f"mend that, or {NEW_REPOSITORY}")

    def _place(self, piece: Piece) -> str:
        if not piece.place:
            return ""
        cell = re.search(r"the cell '([^']*)'", piece.place)
        return f"in {piece.place}{self._places.get(cell[1], '') if cell else ''}: "


def leak_problems(
    edition: Path, files: Iterable[str], sources: Sequence[Source], history: Path | None = None
) -> list[Problem]:
    """Say where the learner edition in the folder `edition` shows what it should not.

    Parameters
    ----------
    files : iterable of str
        The edition's files, relative to it.
    sources : sequence of Source
        All sources: a solution may not appear in any notebook.
    history : Path, optional
        A folder whose git repository is published with the edition, if it has one.
    """
    search = LeakSearch(sources)
    problems: list[Problem] = []
    for file in files:
        data = (edition / file).read_bytes()
        problems += search.problems(file, data)
        problems += _runs(file, data) if file.endswith(".ipynb") else ()
    if history is not None and (history / ".git").exists():
        problems += search.history(history)
    return list(dict.fromkeys(problems))


def _what(place: str, found: Found) -> str:
    first = found.secret.text.strip().splitlines()[0].strip()
    return f"{place}{first!r} from {found.secret.origin} reaches learners"


def _marker_leaks(file: str, data: bytes, fix: str) -> Iterator[Problem]:
    for number, line in enumerate(data.splitlines(), 1):
        for marker in MARKERS:
            if marker.encode() in line:
                what = f"the marker {marker} reaches learners"
                yield Problem(file, number, what, fix or REBUILD)


def _runs(file: str, data: bytes) -> Iterator[Problem]:
    """Say which cells of a notebook have run."""
    try:
        notebook = from_bytes(data)
    except ValueError:
        return  # then it is not what the build makes, and is named for that
    for cell in notebook.cells:
        if cell.get("outputs") or cell.get("execution_count") is not None:
            what = f"in the cell {cell.get('id', '?')!r}: outputs, which may show answers"
            yield Problem(file, None, what, REBUILD)


def _places(source: Source) -> dict[str, str]:
    """Tell for each cell id where the cell's text comes from."""
    return {
        name: f" (line {cell.line} of {source.file})"
        for name, cell in zip(cell_ids(source), source.cells, strict=True)
        if not cell.role  # the others have the same ids in every assignment
    }
