"""Read and check the authors' sources, ``solutions/NN_topic.py``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..key.exercise import Assignment
from .cells import SOLVED, SourceCell, parse, suggest
from .definitions import signature_problems
from .markers import code_problems, marker_problems
from .problem import Problem, SourceProblems
from .rules import key_problems, structure_problems

FOLDER = "solutions"

_NAME = re.compile(r"\d\d_[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Source:
    """A sound source: its file (relative, for messages), its assignment and its cells."""

    file: str
    assignment: Assignment
    cells: tuple[SourceCell, ...]


def read_sources(root: Path, assignments: Sequence[Assignment]) -> list[Source]:
    """Read the source of every assignment.

    Parameters
    ----------
    root : Path
        The course's folder.
    assignments : sequence of Assignment
        The answer key's; each needs its source, and each source needs its assignment.

    Raises
    ------
    SourceProblems
        With everything that is wrong in any of them.
    """
    by_name = {assignment.name: assignment for assignment in assignments}
    sources, problems = [], []
    files = {path.stem: path for path in sorted((root / FOLDER).glob("*.py"))}
    for name in by_name.keys() - files.keys():
        what = f"the source of the assignment {name!r} is missing"
        problems.append(Problem(f"{FOLDER}/{name}.py", None, what, "write it"))
    for name, path in files.items():
        try:
            sources.append(_read_known(path, by_name, name))
        except SourceProblems as error:
            problems += error.problems
    if problems:
        raise SourceProblems(problems)
    return sources


def _read_known(path: Path, by_name: dict[str, Assignment], name: str) -> Source:
    file = f"{FOLDER}/{path.name}"
    if not _NAME.fullmatch(name):
        what = f"{path.name} is no name for a source"
        fix = "rename it: two digits and the topic in lower case, such as 01_activations.py"
        raise SourceProblems([Problem(file, None, what, fix)])
    if name not in by_name:
        what = f"the answer key has no assignment {name!r}"
        fix = suggest(name, by_name, "define it in autograder/key")
        raise SourceProblems([Problem(file, None, what, fix)])
    return read_source(path, by_name[name])


def read_source(path: Path, assignment: Assignment) -> Source:
    """Read one source and hold it to every rule.

    Raises
    ------
    SourceProblems
        With all that is wrong, in the order of the lines.
    """
    file = f"{FOLDER}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"the file is not UTF-8 (byte {error.start})"
        raise SourceProblems([Problem(file, None, what, "save it as UTF-8")]) from None
    cells, problems = parse(text, file)
    for cell in cells:
        wrong = marker_problems(cell, file)
        if cell.role in SOLVED and cell.id and not wrong:
            wrong = code_problems(cell, file)
        problems += wrong
    problems += structure_problems(cells, file)
    problems += key_problems(cells, assignment, file)
    problems += signature_problems(cells, assignment, file)
    if problems:
        raise SourceProblems(sorted(problems, key=lambda problem: problem.line or 0))
    return Source(file, assignment, tuple(cells))
