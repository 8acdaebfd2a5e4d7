"""The markers around a solution, and whatever was meant to be one.

nbgrader looks for the words BEGIN SOLUTION and END SOLUTION and says nothing when they are
misspelt: the answer is published.  So a line that is nearly a marker is refused.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from difflib import SequenceMatcher

from .cells import SOLVED, SourceCell
from .problem import Problem

BEGIN, END = "BEGIN SOLUTION", "END SOLUTION"
STUB = ("# YOUR CODE HERE", "raise NotImplementedError()")  # as nbgrader writes it

_OTHERS = (  # nbgrader acts on these, too
    "BEGIN HIDDEN TESTS",
    "END HIDDEN TESTS",
    "BEGIN MARK SCHEME",
    "END MARK SCHEME",
    "AUTOTEST",
)
_VERBS = {"BEGIN": BEGIN, "START": BEGIN, "END": END, "STOP": END, "FINISH": END}


def _misplaced(line: str, meant: str, role: str) -> tuple[str, str] | None:
    """Say what is wrong with a marker by itself, wherever in its cell it stands, and the mend."""
    if meant in _OTHERS:
        what = f"{line!r}: this course has no such regions in notebooks"
        return what, "remove it; the cases that learners don't see live in autograder/key"
    if line != f"### {meant}":
        what = f"{line!r} is nearly a marker, and would not hide the solution"
        return what, f'write exactly "### {meant}", alone on its line'
    if role not in SOLVED:
        return f"{meant} stands outside of an exercise", "remove the marker"
    return None


def marker_problems(cell: SourceCell, file: str) -> list[Problem]:
    """Say what is wrong with the markers of one cell."""
    problems = []
    opened: int | None = None
    regions = 0
    for number, line in cell.lines():
        meant = meant_marker(line, cell.kind)
        if meant is None:
            continue
        if misplaced := _misplaced(line.strip(), meant, cell.role):
            what, fix = misplaced
        elif meant == BEGIN:
            regions += 1
            if opened is None:
                opened = number
                continue
            what = f"{BEGIN} inside the solution that begins in line {opened}"
            fix = f'write "### {END}" before it, or remove it'
        elif opened is not None:
            opened = None
            continue
        else:
            what = f"{END} without a {BEGIN}"
            fix = f'write "### {BEGIN}" above the solution'
        problems.append(Problem(file, number, what, fix))
    if opened is not None:
        fix = f'write "### {END}" below the solution'
        problems.append(Problem(file, opened, f"{BEGIN} without an {END}", fix))
    if cell.role in SOLVED and not regions and not problems:
        what = f"the cell {cell.id!r} has no solution markers: learners would get the answer"
        fix = f'put "### {BEGIN}" and "### {END}" around the solution'
        problems.append(Problem(file, cell.line, what, fix))
    return problems


def meant_marker(line: str, kind: str) -> str | None:
    """Return the marker that a line is, or was probably meant to be."""
    every = (BEGIN, END, *_OTHERS)
    for marker in every:
        if marker in line:
            return marker
    text = line.strip()
    if kind == "code" and not text.startswith("#"):
        return None
    words = re.findall("[A-Z]+", text.upper())
    ratio, nearest = max((_likeness(" ".join(words), marker), marker) for marker in every)
    if ratio >= 0.85:
        return nearest
    if kind == "code" and words:
        return _by_words(words, heading=text.startswith("###"))
    return None


def _by_words(words: list[str], *, heading: bool) -> str | None:
    """Recognise "### BEGIN ANSWER", "# start of solution" and the like."""
    first = _VERBS.get(words[0]) or next(
        (end for verb, end in _VERBS.items() if _likeness(words[0], verb) >= 0.75), None
    )
    if heading and first:
        return first
    named = any(_likeness(word, "SOLUTION") >= 0.75 for word in words)
    verbs = [end for word in words for verb, end in _VERBS.items() if word == verb]
    if named and len(words) <= 4 and (verbs or first):
        return verbs[0] if verbs else first
    return None


def _likeness(first: str, second: str) -> float:
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def hidden_lines(cell: SourceCell) -> list[list[tuple[int, str]]]:
    """Return the solution regions of a sound exercise: the numbered lines inside each."""
    regions: list[list[tuple[int, str]]] = []
    inside = False
    for number, line in cell.lines():
        if BEGIN in line:
            inside = True
            regions.append([])
        elif END in line:
            inside = False
        elif inside:
            regions[-1].append((number, line))
    return regions


def stub(text: str) -> str:
    """Return an exercise's code with nbgrader's stub in the place of each solution."""
    return "\n".join(_stubbed(text))


def _stubbed(text: str) -> Iterator[str]:
    inside = False
    for line in text.split("\n"):
        if BEGIN in line:
            inside = True
            indent = line[: len(line) - len(line.lstrip())]
            yield from (indent + part for part in STUB)
        elif END in line:
            inside = False
        elif not inside:
            yield line


def code_problems(cell: SourceCell, file: str) -> list[Problem]:
    """Say whether an exercise with sound markers is Python, with and without its solution."""
    error = _syntax_error(cell.text)
    if error is not None:
        line = cell.start + (error.lineno or 1) - 1
        return [Problem(file, line, f"this is not valid Python: {error.msg}", "mend the code")]
    left = stub(cell.text)
    error = _syntax_error(left)
    if error is not None:
        what = f"without its solution, {cell.id!r} is not valid Python: {error.msg}"
        fix = f"indent {BEGIN} like the code below it, around whole statements"
        line = next(number for number, line in cell.lines() if BEGIN in line)
        return [Problem(file, line, what, fix)]
    if cell.role == "exercise" and cell.id not in defined_names(left):
        what = f"without its solution, the cell does not define {cell.id!r}"
        fix = f'leave "def {cell.id}(...)" above the solution'
        return [Problem(file, cell.line, what, fix)]
    return []


def is_python(code: str) -> bool:
    """Whether Python can read some code."""
    return _syntax_error(code) is None


def _syntax_error(code: str) -> SyntaxError | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(code)
        except SyntaxError as error:
            return error
    return None


def defined_names(code: str) -> set[str]:
    """Return the names that the top level of some code defines."""
    names = set()
    for node in ast.parse(code).body:
        if isinstance(node, ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return names
