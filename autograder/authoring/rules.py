"""How the cells of a source belong together, and how they agree with the answer key."""

from __future__ import annotations

from ..key.exercise import Assignment
from .cells import SourceCell, suggest
from .markers import defined_names, is_python
from .problem import Problem

_BRING = '# %% bring building_blocks notebook="01_activations"'
SETUP = "setup"  # the id of the setup cell, which no exercise may take


def structure_problems(cells: list[SourceCell], file: str) -> list[Problem]:
    """Say what is wrong with ids, pairs of exercise and check, setup and questions."""
    return [
        Problem(file, line, what, fix)
        for rule in (_ids, _setup, _pairs, _checks, _questions)
        for line, what, fix in rule(cells)
    ]


Found = list[tuple[int | None, str, str]]


def _ids(cells: list[SourceCell]) -> Found:
    found: Found = []
    first: dict[tuple[str, str], int] = {}
    for cell in cells:
        if not cell.id:
            continue
        # A check shares its exercise's id; a question does not.
        kind = "check" if cell.role == "check" else "id"
        if cell.id == SETUP:
            found.append((cell.line, f"{SETUP!r} is the setup cell's id", "choose another id"))
        elif (kind, cell.id) in first:
            above = first[kind, cell.id]
            what = f"{cell.role} {cell.id!r} is there twice, first in line {above}"
            found.append((cell.line, what, "give it another id, or remove one of the two"))
        else:
            first[kind, cell.id] = cell.line
    return found


def _setup(cells: list[SourceCell]) -> Found:
    places = [place for place, cell in enumerate(cells) if cell.role == "setup"]
    exercises = [place for place, cell in enumerate(cells) if cell.role == "exercise"]
    if not places:
        fix = 'add a cell "# %% setup" with the imports, above the first exercise'
        return [(None, "there is no setup cell", fix)]
    found: Found = []
    if exercises and exercises[0] < places[0]:
        what = "the setup cell comes after the first exercise"
        found.append((cells[places[0]].line, what, "move it to the top"))
    for place in places[1:]:
        what = f"this is a second setup cell; the first is in line {cells[places[0]].line}"
        found.append((cells[place].line, what, "move its code into the first"))
    return found


def _pairs(cells: list[SourceCell]) -> Found:
    found: Found = []
    checks = {cell.id: cell.line for cell in cells if cell.role == "check"}
    exercises = [cell.id for cell in cells if cell.role == "exercise"]
    for cell, below in zip(cells, [*cells[1:], None], strict=True):
        if cell.role == "check" and cell.id not in exercises:
            near = suggest(cell.id, exercises, f'add "# %% exercise {cell.id}" above it')
            found.append((cell.line, f"there is no exercise {cell.id!r} for this check", near))
        if cell.role != "exercise" or (below and (below.role, below.id) == ("check", cell.id)):
            continue
        if cell.id in checks:
            what = f"the check of {cell.id!r} is not directly below it, but in line "
            found.append((cell.line, f"{what}{checks[cell.id]}", "move what is between them"))
        else:
            what = f"the exercise {cell.id!r} has no check"
            fix = f'add "# %% check {cell.id}" with the line check({cell.id}) below it'
            found.append((cell.line, what, fix))
    return found


def _checks(cells: list[SourceCell]) -> Found:
    return [
        (
            cell.start if cell.text else cell.line,
            f"the check of {cell.id!r} has other code than its call",
            f"write exactly check({cell.id}) and nothing else",
        )
        for cell in cells
        if cell.role == "check" and cell.id and cell.text != f"check({cell.id})"
    ]


def _questions(cells: list[SourceCell]) -> Found:
    return [
        (
            cell.line,
            f"the question {cell.id!r} has no model answer",
            "write it below the header; learners will not see it",
        )
        for cell in cells
        if cell.role == "question" and not cell.text.strip()
    ]


def key_problems(cells: list[SourceCell], assignment: Assignment, file: str) -> list[Problem]:
    """Say where a source and the answer key name other exercises, or in another order."""
    lines = {cell.id: cell.line for cell in reversed(cells) if cell.role == "exercise"}
    there = [cell.id for cell in cells if cell.role == "exercise" and cell.id]
    key = [exercise.name for exercise in assignment.exercises]
    problems = []
    for name in lines.keys() - set(key) - {""}:
        fix = suggest(name, key, f"define it for {assignment.name} in autograder/key")
        what = f"the answer key has no exercise {name!r}"
        problems.append(Problem(file, lines[name], what, fix))
    for name in key:
        if name not in lines:
            what = f"the exercise {name!r} of the answer key is missing"
            fix = f'add "# %% exercise {name}" and its check, or take it out of autograder/key'
            problems.append(Problem(file, None, what, fix))
    if not problems:
        problems += _order_problems(there, key, lines, file)
    problems += _brought_problems(cells, assignment, file)
    for exercise in assignment.exercises:
        if not 0 < exercise.points < float("inf"):
            what = f"the answer key gives {exercise.name!r} {exercise.points:g} points"
            fix = "give it a number above 0 in autograder/key"
            problems.append(Problem(file, lines.get(exercise.name), what, fix))
    return problems


def _order_problems(
    there: list[str], key: list[str], lines: dict[str, int], file: str
) -> list[Problem]:
    for name, wanted in zip(dict.fromkeys(there), key, strict=True):
        if name != wanted:
            what = f"{name!r} stands where the answer key has {wanted!r}"
            fix = f"bring both into one order; the key's is {', '.join(key)}"
            return [Problem(file, lines[name], what, fix)]
    return []


def _brought_problems(cells: list[SourceCell], assignment: Assignment, file: str) -> list[Problem]:
    """Say which functions of earlier notebooks have no place to be brought to, or no business."""
    borrowed = [exercise.name for exercise in assignment.borrowed]
    brought = {
        name: cell.line
        for cell in cells
        if cell.role == "bring" and is_python(cell.text)
        for name in defined_names(cell.text)
    }
    problems = []
    for name in borrowed:
        if name not in brought:
            what = f"there is no cell to bring {name!r} to, which the answer key borrows"
            fix = f'add "{_BRING}" with {name!r} in it, or do not borrow it'
            problems.append(Problem(file, None, what, fix))
    for name, line in brought.items():
        if name not in borrowed:
            what = f"{name!r} is brought along, but the answer key does not borrow it"
            fix = suggest(name, borrowed, f"add it to what {assignment.name} borrows")
            problems.append(Problem(file, line, what, fix))
    return problems
