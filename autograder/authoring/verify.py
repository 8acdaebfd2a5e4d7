"""The gate: everything that learners and markers get is fresh, right, solvable and free of leaks."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from nbformat import NotebookNode

from ..edition import copy_learner_edition
from ..key import COURSE
from ..key.exercise import Assignment
from .build import PLACES, VECTORS, is_fresh, known_files, render
from .definitions import definition_problems
from .formatting import can_format, format_problems
from .leaks import leak_problems
from .markers import STUB
from .notebooks import cell_ids, from_bytes
from .problem import Problem, SourceProblems
from .reading import reading_problems
from .running import checks, complaints, points, run_notebooks, shown
from .source import FOLDER, Source, read_sources
from .strays import stray_files

Progress = Callable[[str], None]


def verify(
    root: Path,
    *,
    assignments: Sequence[Assignment] = COURSE,
    progress: Progress | None = None,
) -> list[Problem]:
    """Hold the course in the folder `root` to all that it promises; an empty list means sound.

    It changes nothing: what is compared is built in memory, and notebooks run in a temporary copy
    of the learner edition.

    Parameters
    ----------
    assignments : sequence of Assignment
        The answer key.
    progress : callable, optional
        Told in plain words what happens, and what could not be checked.
    """
    say = progress or (lambda _: None)
    problems = _formatting(root, say)
    strays = stray_files(root, known_files(assignments))
    try:
        fresh = render(root, assignments=assignments, progress=say)
    except SourceProblems as error:
        say("the sources cannot be built, so the notebooks were not checked")
        named = {problem.file for problem in error.problems}
        rest = [stray for stray in strays if stray.file not in named]
        return [*error.problems, *problems, *rest]
    sources = read_sources(root, assignments)
    say("holding the definitions to their shapes and mistakes")
    problems += definition_problems(assignments)
    problems += strays
    problems += [problem for source in sources for problem in reading_problems(source)]
    problems += freshness_problems(root, fresh)
    with tempfile.TemporaryDirectory(prefix="autograder-verify-") as folder:
        room = Path(folder)
        say("looking for leaks")
        edition = copy_learner_edition(root, room, assignments=True)
        problems += leak_problems(room, edition, sources)
        say("running the notebooks, solved and unsolved")
        problems += notebook_problems(root, room, sources)
    return problems


def _formatting(root: Path, say: Progress) -> list[Problem]:
    if not can_format():
        say("ruff is not installed, so the sources' format was not checked")
        return []
    say("checking the sources' format")
    files = (root / FOLDER).glob("*.py")
    return format_problems(root, [path.relative_to(root).as_posix() for path in files])


def freshness_problems(root: Path, fresh: Mapping[str, bytes]) -> list[Problem]:
    """Name each generated file that is missing or not as the `fresh` one."""
    problems = []
    for file, wanted in fresh.items():
        path = root / file
        if not path.is_file():
            what, line = "the generated file is missing", None
        elif not is_fresh(root, file, wanted):
            what = "the file is not what the sources give"
            line = (
                None if file in (VECTORS, PLACES) else _first_difference(path.read_bytes(), wanted)
            )
        else:
            continue
        fix = "run `autograder build`; edit solutions/*.py and autograder/key, never this file"
        problems.append(Problem(file, line, what, fix))
    return problems


def _first_difference(there: bytes, wanted: bytes) -> int:
    pairs = zip(there.split(b"\n"), wanted.split(b"\n"), strict=False)
    same = 0
    for first, second in pairs:
        if first != second:
            break
        same += 1
    return same + 1


def notebook_problems(root: Path, room: Path, sources: Sequence[Source]) -> list[Problem]:
    """Run each notebook of `root`, solved and unsolved, with the learner edition in `room`."""
    if not (root / VECTORS).is_file():
        return []  # named as missing already; nothing can be checked without it
    notebooks = {}
    for source in sources:
        name = source.assignment.name
        for kind in (FOLDER, "assignments"):
            path = root / kind / name / f"{name}.ipynb"
            if path.is_file() and _is_notebook(path.read_bytes()):
                notebooks[f"{kind}-{name}"] = path.read_bytes()
    done = run_notebooks(notebooks, room)
    problems: list[Problem] = []
    for source in sources:
        name = source.assignment.name
        if f"{FOLDER}-{name}" in done:
            problems += _solved(source, done[f"{FOLDER}-{name}"])
        if f"assignments-{name}" in done:
            problems += _unsolved(source, done[f"assignments-{name}"])
    return problems


def _is_notebook(data: bytes) -> bool:
    try:
        from_bytes(data)
    except ValueError:
        return False  # not fresh then, and named for that
    return True


def _solved(source: Source, notebook: NotebookNode) -> Iterator[Problem]:
    """Say where the solution notebook complains or earns less than full marks."""
    lines = _lines(source)
    there = checks(notebook)
    yield from _complaints(source, notebook, "solved", "mend the solution or the cell")
    for exercise in source.assignment.exercises:
        name = exercise.name
        line = lines[f"{name}-solution"]
        if name not in there:
            what = f"the solution notebook has no check of {name!r}"
            yield Problem(source.file, line, what, "run `autograder build`")
            continue
        earned, possible = points(there[name])
        if earned != possible and not complaints(there[name]):
            what = f"the solution of {name!r} earns {earned:g} of {possible:g} points"
            said = shown(there[name])
            fix = "make the solution agree with the answer key"
            yield Problem(source.file, line, f"{what} ({said})" if said else what, fix)


def _unsolved(source: Source, notebook: NotebookNode) -> Iterator[Problem]:
    """Say where the learner's notebook does not run through, or is solved already."""
    lines = _lines(source)
    there = checks(notebook)
    solutions = {cell.id: cell.source for cell in notebook.cells}
    file = f"assignments/{source.assignment.name}/{source.assignment.name}.ipynb"
    wait = "let the cell wait calmly for the learner's function"
    yield from _complaints(source, notebook, "unsolved", wait)
    for exercise in source.assignment.exercises:
        name = f"{exercise.name}-solution"
        which = f"{exercise.name!r} (line {lines[name]} of {source.file})"
        earned = points(there[exercise.name])[0] if exercise.name in there else None
        if earned is None:
            what = f"there is no check of {which}"
        elif earned != 0:
            what = f"{which} earns {earned:g} points before anybody has solved it"
        elif STUB[-1] not in solutions.get(name, ""):
            what = f"{which} is not the empty exercise"
        else:
            continue
        fix = "run `autograder build`, and let the markers stand around the whole solution"
        yield Problem(file, None, what, fix)


def _complaints(source: Source, notebook: NotebookNode, which: str, fix: str) -> Iterator[Problem]:
    lines = _lines(source)
    for cell in notebook.cells:
        for said in complaints(cell):
            what = f"in the {which} notebook the cell {cell.id!r} {said}"
            yield Problem(source.file, lines.get(cell.id), what, fix)


def _lines(source: Source) -> dict[str, int]:
    return {name: cell.line for name, cell in zip(cell_ids(source), source.cells, strict=True)}
