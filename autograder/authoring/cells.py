"""Take an author's source, py:percent, apart into cells with roles.

A cell header carries the role and the id; the build turns them into nbgrader's metadata:

    # %% setup
    # %% bring building_blocks notebook="04_deep_network"
    # %% exercise sigmoid
    # %% check sigmoid
    # %% question why_nonlinear [markdown] points=2
    # %% [markdown]
    # %%
    # %% tags=["exploration"]

Here is only what one cell says about itself; `rules` knows how cells belong together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from math import inf
from typing import Any

import jupytext
from nbformat import NotebookNode

from .problem import Problem, SourceProblems

ROLES = {  # role -> (kind of cell, whether an id follows)
    "setup": ("code", False),
    "bring": ("code", True),  # functions of earlier notebooks: a solution without a check
    "exercise": ("code", True),
    "check": ("code", True),
    "question": ("markdown", True),
}
SOLVED = ("exercise", "bring")  # the roles whose cells have solution markers
FORM = 'write it as "# %% exercise name", "# %% [markdown]" or "# %%"'

_HEADER = re.compile(r"# %%( .*)?")
_NEAR_HEADER = re.compile(r"\s*#\s*(%%+(\s|$)|<codecell>|In\[[0-9 ]*\])")
# Names of Python functions; nbgrader adds "-solution" to them, and a cell id has 64 characters.
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,54}")
_OF_JUPYTEXT = {"title", "cell_marker", "lines_to_next_cell"}


@dataclass(frozen=True)
class SourceCell:
    """One cell of a source.

    Parameters
    ----------
    role : str
        A key of `ROLES`, or empty for prose and free code.
    id : str
        What an exercise, check or question is called; empty for the rest.
    kind : str
        ``"code"`` or ``"markdown"``.
    text : str
        The cell's content, without blank lines at its ends.
    line, start : int
        The line of the header, and of the first line of `text`.
    points : float or None
        What the header says of them.
    tags : tuple of str
        Passed on to the notebook.
    notebook : str
        The earlier one, of which the functions are that a learner brings along.
    """

    role: str
    id: str
    kind: str
    text: str
    line: int
    start: int
    points: float | None = None
    tags: tuple[str, ...] = ()
    notebook: str = ""

    def lines(self) -> list[tuple[int, str]]:
        """Return the lines of the text with their numbers in the source."""
        return list(enumerate(self.text.split("\n"), self.start))


@dataclass(frozen=True)
class Source:
    """The cells of ``solutions/<assignment>.py``; `file` is its name for messages."""

    file: str
    assignment: str
    cells: tuple[SourceCell, ...]

    def with_role(self, role: str) -> list[SourceCell]:
        """Return the cells of one role, in order."""
        return [cell for cell in self.cells if cell.role == role]

    def find(self, role: str, name: str) -> SourceCell | None:
        """Return the first cell with this role and id."""
        return next((cell for cell in self.with_role(role) if cell.id == name), None)


def parse(text: str, file: str) -> tuple[list[SourceCell], list[Problem]]:
    """Take a source apart into its cells, and say what is wrong with each of them.

    Raises
    ------
    SourceProblems
        If the division into cells itself is in doubt: then nothing further can be said.
    """
    lines = text.split("\n")
    headers = [n for n, line in enumerate(lines, 1) if _HEADER.fullmatch(line)]
    problems = _doubtful_headers(lines, headers, file)
    if problems:
        raise SourceProblems(problems)
    cells = []
    for start, end in zip(headers, [*headers[1:], len(lines) + 1], strict=True):
        cell, found = _cell("\n".join(lines[start - 1 : end - 1]), start, file)
        cells.append(cell)
        problems += found
    if len(_notebook(text, headers[0], file).cells) != len(headers):
        what = 'a line "# %%" stands inside a text in quotes or in a fenced block'
        fix = "indent that line or word it differently"
        raise SourceProblems([Problem(file, None, what, fix)])
    return cells, problems


def _doubtful_headers(lines: list[str], headers: list[int], file: str) -> list[Problem]:
    """Find what some editors take for a header and others don't, and text above the first one."""
    problems = []
    for number, line in enumerate(lines, 1):
        if number not in headers and _NEAR_HEADER.match(line):
            what = f"{line.strip()!r} is nearly a cell header"
            problems.append(Problem(file, number, what, FORM))
    first = headers[0] if headers else len(lines) + 1
    for number, line in enumerate(lines[: first - 1], 1):
        if line.strip() and not _NEAR_HEADER.match(line):
            fix = 'let the source begin with a cell header ("# %% [markdown]"), with nothing above'
            problems.append(Problem(file, number, "text stands above the first cell", fix))
            break
    if not headers and not problems:
        problems.append(Problem(file, None, "there is no cell in it", FORM))
    return problems


def _notebook(text: str, line: int, file: str) -> NotebookNode:
    try:
        return jupytext.reads(text, fmt="py:percent")
    except Exception as error:  # whatever it stumbles over in a header's options
        reason = next(iter(str(error).splitlines()), type(error).__name__)
        what = f"jupytext cannot read this cell: {reason}"
        fix = 'correct the options in its header; they look like points=2 and tags=["exploration"]'
        raise SourceProblems([Problem(file, line, what, fix)]) from error


def _cell(text: str, line: int, file: str) -> tuple[SourceCell, list[Problem]]:
    # One cell at a time: jupytext does not tell line numbers.
    read = _notebook(text, line, file).cells[0]
    metadata = dict(read.metadata)
    role, name, problems = _role(metadata, read.cell_type)
    points, tags, more = _options(metadata, role)
    earlier = str(metadata.get("notebook", "")) if role == "bring" else ""
    text = read.source
    blank = len(text) - len(text.lstrip("\n"))
    quoted = "cell_marker" in metadata  # """ on a line of its own, above the text
    start = line + 1 + blank + quoted
    cell = SourceCell(
        role, name, read.cell_type, text.strip("\n"), line, start, points, tags, earlier
    )
    return cell, [Problem(file, line, what, fix) for what, fix in problems + more]


def _role(metadata: dict[str, Any], kind: str) -> tuple[str, str, list[tuple[str, str]]]:
    """Read role and id from a header; return them and what is wrong as pairs (what, fix)."""
    if kind == "raw" or "region_name" in metadata:
        named = metadata.get("region_name", "raw")
        return "", "", [(f"[{named}] is no kind of cell here", "write [markdown], or nothing")]
    role, *names = str(metadata.get("title", "")).split() or [""]
    if role == "":
        return "", "", []
    if role not in ROLES:
        near = suggest(role, ROLES, "it is one of " + ", ".join(ROLES))
        return "", "", [(f"{role!r} is no role of a cell", near)]
    wanted_kind, wants_id = ROLES[role]
    problems = []
    if kind != wanted_kind:
        mark = "add" if wanted_kind == "markdown" else "remove"
        what = f"a cell with the role {role!r} has to be a {wanted_kind} cell"
        problems.append((what, f"{mark} [markdown] in its header"))
    if len(names) != wants_id:
        form = f"# %% {role} name" if wants_id else f"# %% {role}"
        what = f"{role!r} takes {'one name' if wants_id else 'no name'} here"
        problems.append((what, f'write it as "{form}"'))
    name = names[0] if wants_id and names else ""
    if name and not _ID.fullmatch(name):
        fix = "letters, digits and _, a letter first, at most 55 characters"
        problems.append((f"{name!r} cannot be an id", f"choose another: {fix}"))
    return role, name, problems


def _options(
    metadata: dict[str, Any], role: str
) -> tuple[float | None, tuple[str, ...], list[tuple[str, str]]]:
    """Read points and tags from a header; return them and what is wrong as pairs (what, fix)."""
    problems = []
    points = metadata.get("points")
    unread = str(metadata.get("incorrectly_encoded_metadata", ""))
    if role == "question":
        if isinstance(points, bool) or not isinstance(points, int | float) or not 0 < points < inf:
            points = None
            fix = "end its header with points=2, or another number above 0"
            problems.append(("a question has points, a number above 0", fix))
    elif points is not None or unread.startswith("points"):
        points = None
        fix = "remove them here; an exercise has its points in autograder/key"
        problems.append(("only a question has its points in the header", fix))
    if unread and not unread.startswith("points"):
        problems.append((f"{unread!r} cannot be read", 'options look like tags=["exploration"]'))
    if role == "bring" and not metadata.get("notebook"):
        fix = 'end its header with notebook="04_deep_network", or another one'
        problems.append(("it is not said from which notebook these are brought", fix))
    known = {*_OF_JUPYTEXT, "points", "tags", "region_name", "incorrectly_encoded_metadata"}
    known |= {"notebook"} if role == "bring" else set()
    for option in sorted(metadata.keys() - known):
        problems.append((f"{option!r} is no option of a cell", "options are points and tags"))
    return points, tuple(metadata.get("tags", ())), problems


def suggest(word: str, known: Sequence[str] | dict[str, Any], otherwise: str) -> str:
    """Name the known word nearest to `word`; `otherwise` where none is near."""
    by_lower = {name.lower(): name for name in known}
    near = get_close_matches(word.lower(), by_lower, n=1)
    return f"did you mean {by_lower[near[0]]!r}?" if near else otherwise
