"""Work out the right values of the parts of every exercise's answer, from right answers."""

from __future__ import annotations

import linecache
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..checks.contract import Vectors
from ..checks.places import Roles
from ..checks.places.prepare import prepare
from ..checks.places.roles import Role, cases_for, collect
from ..checks.places.running import Program
from ..key.exercise import Assignment, Exercise, steady

PRELUDE = "import copy\nimport math\nimport numpy as np\n"
_HEADER = re.compile(r"^# --- (\w+) \|[^\n]*\n", re.MULTILINE)


def right_values(
    assignment: Assignment, exercise: Exercise, vectors: Vectors, sources: Iterable[str] = ()
) -> Roles:
    """Run the reference and other right answers, and keep what their parts give.

    Parameters
    ----------
    vectors : Vectors
        The visible cases; nothing else is run.
    sources : iterable of str
        Right answers, each all that it defines.
    """
    steps = steps_of(assignment)
    reference = prepare(exercise.reference, exercise.reference.__globals__, [*steps])
    programs = [program_of(source, exercise.name, steps) for source in sources]
    assert reference is not None, exercise.name
    there = [reference, *(program for program in programs if program is not None)]
    table = collect(there, vectors, cases_for(reference, vectors))
    return replace(table, roles=[Role([steady(v) for v in role.values]) for role in table.roles])


def steps_of(assignment: Assignment) -> dict[str, Any]:
    """Return the exercises that an answer may call, by name."""
    return {e.name: e.reference for e in (*assignment.borrowed, *assignment.exercises)}


def program_of(source: str, name: str, steps: Mapping[str, Any]) -> Program | None:
    """Make an answer ready to be run; nothing where it cannot be."""
    file = f"<right answer {hash(source)}>"
    linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
    scope = {**steps, "__name__": "__main__"}
    exec(PRELUDE, scope)
    exec(compile(source, file, "exec"), scope)
    return prepare(scope[name], scope, [step for step in steps if step != name])


def right_answers(folder: Path, assignment: str) -> Iterator[tuple[str, str]]:
    """Give the (exercise, source) of right answers in files ``<assignment>__<anything>.py``."""
    for path in sorted(folder.glob(f"{assignment}__*.py")):
        parts = _HEADER.split(path.read_text("utf-8"))[1:]
        yield from zip(parts[::2], parts[1::2], strict=True)
