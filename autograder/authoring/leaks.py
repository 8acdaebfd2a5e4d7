"""Look for answers in what learners get."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from ..key.exercise import Assignment
from .cells import SOLVED, SourceCell
from .markers import hidden_lines
from .notebooks import cell_ids, from_bytes
from .problem import Problem
from .source import Source

LINE = 9  # a line with fewer words and signs, such as "m = X.shape[1]", gives nothing away
WHOLE = 6  # a whole solution with fewer would be found everywhere
MARKERS = ("BEGIN SOLUTION", "END SOLUTION", "HIDDEN TESTS", "MARK SCHEME")
REBUILD = "run `autograder build`; if it comes back, mend the build"


@dataclass(frozen=True)
class Secret:
    """Something that learners may not read: its text, and where it is from."""

    text: str
    origin: str

    @property
    def bare(self) -> str:
        """The text without any space: code may have been laid out anew."""
        return _bare(self.text)


def leak_problems(edition: Path, files: Iterable[str], sources: Sequence[Source]) -> list[Problem]:
    """Say where the learner edition in the folder `edition` shows what it should not.

    Parameters
    ----------
    files : iterable of str
        The edition's files, relative to it.
    sources : sequence of Source
        All sources: a solution may not appear in any notebook.
    """
    secrets = [secret for source in sources for secret in source_secrets(source)]
    secrets += [secret for source in sources for secret in key_secrets(source.assignment)]
    places = {name: place for source in sources for name, place in _places(source).items()}
    problems = []
    for file in files:
        data = (edition / file).read_bytes()
        problems += _marker_leaks(file, data)
        if file.endswith(".py"):
            problems += _find(file, "", data.decode(), secrets)
        elif file.endswith(".ipynb"):
            problems += _notebook_leaks(file, data, secrets, places)
    return problems


def _marker_leaks(file: str, data: bytes) -> list[Problem]:
    problems = []
    for number, line in enumerate(data.splitlines(), 1):
        for marker in MARKERS:
            if marker.encode() in line:
                what = f"the marker {marker} reaches learners"
                problems.append(Problem(file, number, what, REBUILD))
    return problems


def _places(source: Source) -> dict[str, str]:
    """Tell for each cell id where the cell's text comes from."""
    return {
        name: f" (line {cell.line} of {source.file})"
        for name, cell in zip(cell_ids(source), source.cells, strict=True)
        if not cell.role  # the others have the same ids in every assignment
    }


def _notebook_leaks(
    file: str, data: bytes, secrets: Sequence[Secret], places: dict[str, str]
) -> Iterator[Problem]:
    try:
        notebook = from_bytes(data)
    except ValueError:
        return  # then it is not what the build makes, and is named for that
    for cell in notebook.cells:
        name = cell.get("id", "?")
        place = f"the cell {name!r}{places.get(name, '')}"
        yield from _find(file, f"in {place} ", cell.source, secrets)
        if _has_run(cell):
            yield Problem(file, None, f"{place} has outputs", REBUILD)


def _has_run(cell: NotebookNode) -> bool:
    return bool(cell.get("outputs")) or cell.get("execution_count") is not None


def _find(file: str, place: str, text: str, secrets: Iterable[Secret]) -> Iterator[Problem]:
    bare = _bare(text)
    for secret in secrets:
        if secret.bare in bare:
            first = secret.text.strip().splitlines()[0].strip()
            what = f"{place}{first!r} from {secret.origin} reaches learners"
            fix = f"{REBUILD}; where the text itself gives it away, word it differently"
            yield Problem(file, None, what, fix)


def source_secrets(source: Source) -> list[Secret]:
    """Return the solutions and model answers of one source."""
    secrets: list[Secret] = []
    for cell in source.cells:
        if cell.role in SOLVED:
            for region in hidden_lines(cell):
                secrets += _secrets(region, f"the solution in {source.file}:", numbered=True)
        elif cell.role == "question":
            secrets += _answer(cell, source.file)
    return secrets


def _answer(cell: SourceCell, file: str) -> list[Secret]:
    return [
        Secret(line, f"the model answer in {file}:{number}")
        for number, line in cell.lines()
        if _weight(line) >= LINE
    ]


def key_secrets(assignment: Assignment) -> list[Secret]:
    """Return the reference implementations of one assignment."""
    secrets: list[Secret] = []
    for exercise in assignment.exercises:
        body = enumerate(_body(textwrap.dedent(inspect.getsource(exercise.reference))))
        origin = f"the answer key of {exercise.name!r}"
        secrets += _secrets(list(body), origin, numbered=False)
    return secrets


def _body(code: str) -> list[str]:
    """Return the lines of a function below its docstring."""
    function = ast.parse(code).body[0]
    assert isinstance(function, ast.FunctionDef)
    has_docstring = ast.get_docstring(function) is not None
    first = function.body[1 if has_docstring and len(function.body) > 1 else 0]
    return code.splitlines()[first.lineno - 1 :]


def _secrets(region: list[tuple[int, str]], origin: str, *, numbered: bool) -> Iterator[Secret]:
    """Yield each line that gives something away, and the whole where none of them does."""
    found = False
    for number, line in region:
        if _weight(line) >= LINE:
            found = True
            yield Secret(line, f"{origin}{number}" if numbered else origin)
    whole = "\n".join(line for _, line in region)
    if not found and _weight(whole) >= WHOLE:
        yield Secret(whole, f"{origin}{region[0][0]}" if numbered else origin)


def _weight(text: str) -> int:
    """Count words and signs."""
    return len(re.findall(r"\w+|[^\w\s]", text))


def _bare(text: str) -> str:
    return "".join(text.split())
