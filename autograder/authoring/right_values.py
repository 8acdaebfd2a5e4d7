"""Work out the right values of the parts of every exercise's answer, from right answers."""

from __future__ import annotations

import contextlib
import io
import linecache
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import FunctionType
from typing import Any

from ..checks.contract import Vectors
from ..checks.forms import Function
from ..checks.places.collecting import cases_for, collect
from ..checks.places.prepare import prepare
from ..checks.places.roles import Role, Roles
from ..checks.places.running import Program
from ..key.exercise import Assignment, Exercise
from ..key.vectors import steady

ANSWERS = "benchmarks/accuracy/right"  # files ``<assignment>__<anything>.py``
PRELUDE = "import copy\nimport math\nimport numpy as np\n"
_HEADER = re.compile(r"^# --- (\w+) \|[^\n]*\n", re.MULTILINE)


def right_values(
    assignment: Assignment, exercise: Exercise, vectors: Vectors, sources: Iterable[str] = ()
) -> Roles:
    """Run the reference and other right answers, and keep what their parts give.

    There are none where the reference does more than to compute, or calls a function that it is given:
    what that is given changes between the calls, so that no part proves itself.  (Of wrong answers to
    `slopes_by_trial`, half of the places were wrong.)

    Parameters
    ----------
    vectors : Vectors
        The visible cases; nothing else is run.
    sources : iterable of str
        Right answers, each all that it defines.
    """
    steps = steps_of(assignment)
    scope = _names(assignment)
    alone = prepare(exercise.reference, scope, [*steps])
    reference = prepare(exercise.reference, scope, (), _is_function)
    programs = [program_of(source, exercise.name, steps) for source in sources]
    calls = any(isinstance(form, Function) for form in vectors.contract.takes.values())
    if alone is None or calls:
        return Roles([], [])
    there = [p for p in (reference, alone, *programs) if p is not None]
    table = collect(there, vectors, cases_for(alone, vectors))
    return replace(table, roles=[_steady(role) for role in table.roles])


def _names(assignment: Assignment) -> dict[str, Any]:
    """Return the names that the key's functions use."""
    steps = steps_of(assignment)
    scope: dict[str, Any] = {}
    for step in steps.values():
        scope |= step.__globals__
    return {**scope, **steps}


def _is_function(value: Any) -> bool:
    """Whether the reference's own steps can be looked into: all of them."""
    return isinstance(value, FunctionType)


def _steady(role: Role) -> Role:
    return replace(role, values=[steady(values) for values in role.values])


def steps_of(assignment: Assignment) -> dict[str, Any]:
    """Return the exercises that an answer may call, by name."""
    return {e.name: e.reference for e in (*assignment.borrowed, *assignment.exercises)}


def program_of(source: str, name: str, steps: Mapping[str, Any]) -> Program | None:
    """Make an answer ready to be run; nothing where it cannot be."""
    file = f"<right answer {hash(source)}>"
    linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
    scope = {**steps, "__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(PRELUDE, scope)
        exec(compile(source, file, "exec"), scope)
    return prepare(scope[name], scope, [step for step in steps if step != name])


def right_answers(root: Path, assignment: str) -> Iterator[tuple[str, str]]:
    """Give the (exercise, source) of the right answers that a course has besides the reference."""
    for path in sorted((root / ANSWERS).glob(f"{assignment}__*.py")):
        parts = _HEADER.split(path.read_text("utf-8"))[1:]
        yield from zip(parts[::2], parts[1::2], strict=True)
