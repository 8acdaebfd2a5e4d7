"""Hold each definition of the answer key to what it says: arguments, shapes and mistakes."""

from __future__ import annotations

import ast
import inspect
from collections import Counter
from collections.abc import Iterator, Sequence

from ..checks.contract import Vectors
from ..checks.shapes import letter_problems
from ..key.edits import BadEdit
from ..key.exercise import Assignment, Exercise, Mistake, Place
from ..key.faults import case_faults, relative
from ..key.kinds import KINDS
from ..key.vectors import VISIBLE, make_vectors
from .cells import SourceCell
from .markers import is_python
from .problem import Problem


def definition_problems(assignments: Sequence[Assignment]) -> list[Problem]:
    """Say where a shape word contradicts what the reference gives, or a mistake is none."""
    return [
        problem
        for assignment in assignments
        for exercise in assignment.exercises
        for problem in _of_exercise(assignment, exercise)
    ]


def _of_exercise(assignment: Assignment, exercise: Exercise) -> Iterator[Problem]:
    faults = [*case_faults(assignment, exercise, VISIBLE)]
    yield from (_problem(fault.place, fault.what, fault.fix) for fault in faults)
    yield from _names(exercise)
    if not faults:
        vectors = make_vectors(assignment, exercise, VISIBLE)
        yield from _letters(exercise, vectors)
        for mistake in exercise.mistakes:
            yield from _shows(mistake, vectors)


def _letters(exercise: Exercise, vectors: Vectors) -> Iterator[Problem]:
    for what in letter_problems(vectors.contract, vectors.cases, vectors.expected):
        fix = "mend the letter in `takes` and `returns`, or draw other sizes"
        yield _problem(exercise.place, f"{exercise.name}: {what}", fix)


def _names(exercise: Exercise) -> Iterator[Problem]:
    times = Counter(mistake.name for mistake in exercise.mistakes)
    for mistake in exercise.mistakes:
        part, _, kind = mistake.name.partition(".")
        if not part or not (kind in KINDS or kind.startswith("is_")):
            what = f"the mistake {mistake.name!r} of {exercise.name!r} has no known kind"
            fix = "name it part.kind, with a kind of autograder/key/kinds.py"
            yield _problem(mistake.place, what, fix)
        if times[mistake.name] > 1:
            what = f"{exercise.name!r} has the mistake {mistake.name!r} {times[mistake.name]} times"
            yield _problem(mistake.place, what, "give each a name of its own")


def _shows(mistake: Mistake, vectors: Vectors) -> Iterator[Problem]:
    """Say where a mistake cannot be made, or nobody could see it."""
    try:
        _ = mistake.wrong
    except BadEdit as error:
        yield _problem(mistake.place, str(error), "name one place, as autograder/key/edits.py says")
        return
    known = next(one for one in vectors.mistakes if one.name == mistake.name)
    for case, right, wrong in zip(vectors.cases, vectors.expected, known.results, strict=True):
        form = vectors.contract.returns
        if case.weight != "advice" and (
            wrong is None or form.compare(right, wrong, case.tolerance)
        ):
            return
    what = f"the mistake {mistake.name!r} of {vectors.name!r} leaves every case right"
    yield _problem(mistake.place, what, "let it change something, or add a case that shows it")


def signature_problems(
    cells: Sequence[SourceCell], assignment: Assignment, file: str
) -> list[Problem]:
    """Say where a function of a notebook takes other arguments than its reference."""
    references = {
        exercise.name: exercise.reference
        for exercise in (*assignment.borrowed, *assignment.exercises)
    }
    problems = []
    for cell in cells:
        if cell.role not in ("exercise", "bring") or not is_python(cell.text):
            continue
        for node in ast.parse(cell.text).body:
            if not isinstance(node, ast.FunctionDef) or node.name not in references:
                continue
            if cell.role == "exercise" and node.name != cell.id:
                continue
            there, wanted = f"({ast.unparse(node.args)})", _signature(references[node.name])
            if there != wanted:
                what = f"{node.name}{there} is not called as its reference, {node.name}{wanted}"
                fix = "give both the same arguments in the same order, with the same defaults"
                problems.append(Problem(file, cell.line, what, fix))
    return problems


def _signature(reference: object) -> str:
    """Write a signature as the syntax tree of a notebook's cell writes it."""
    (node,) = ast.parse(f"def f{inspect.signature(reference)}: ...").body  # type: ignore[arg-type]
    assert isinstance(node, ast.FunctionDef)
    return f"({ast.unparse(node.args)})"


def _problem(place: Place, what: str, fix: str) -> Problem:
    return Problem(relative(place.file), place.line, what, fix)
