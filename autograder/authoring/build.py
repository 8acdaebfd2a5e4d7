"""Write everything that is generated: both notebooks of each assignment and the test vectors."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..checks.contract import Vectors
from ..checks.places.roles import write_roles
from ..checks.vectors import write_vectors
from ..key import COURSE
from ..key.exercise import Assignment
from ..key.vectors import VISIBLE, make_vectors
from .notebooks import instructor_notebook, to_bytes
from .problem import SourceProblems
from .release import learner_notebooks
from .right_values import right_answers, right_values
from .same_vectors import same_vectors
from .source import FOLDER, read_sources
from .strays import is_handed_out, stray_files

VECTORS = "data/checks.h5"
PLACES = "data/places.h5"

Progress = Callable[[str], None]


@dataclass(frozen=True)
class BuildReport:
    """What a build did: the files written anew and those that were already right."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]

    def __str__(self) -> str:
        if not self.written:
            return f"Everything was up to date: {len(self.unchanged)} files."
        return f"Wrote {', '.join(self.written)}; {len(self.unchanged)} files were up to date."


def build(
    root: Path,
    out: Path | None = None,
    *,
    assignments: Sequence[Assignment] = COURSE,
    progress: Progress | None = None,
) -> BuildReport:
    """Build the course.

    The same sources give the same bytes, but for the last digits of test vectors on another
    processor.  Nothing at all is written unless every source is sound; a file that is already right
    is left alone.

    Parameters
    ----------
    root : Path
        The course's folder.
    out : Path, optional
        Where to write; by default `root`.
    assignments : sequence of Assignment
        The answer key.
    progress : callable, optional
        Told in plain words what happens.

    Raises
    ------
    SourceProblems
        With every problem of every source.
    """
    files = render(root, assignments=assignments, progress=progress)
    return _write(out or root, files)


def render(
    root: Path,
    *,
    assignments: Sequence[Assignment] = COURSE,
    progress: Progress | None = None,
) -> dict[str, bytes]:
    """Return the bytes of every generated file by its name relative to the course.

    Raises
    ------
    SourceProblems
        As for `build`.
    """
    say = progress or (lambda _: None)
    say("reading the sources")
    sources = read_sources(root, assignments)
    _refuse_strays(root, assignments)
    instructor = {
        source.assignment.name: to_bytes(instructor_notebook(source)) for source in sources
    }
    say("making the notebooks")
    learner = learner_notebooks(instructor)
    say("working out the test vectors")
    files = {f"{FOLDER}/{name}/{name}.ipynb": data for name, data in instructor.items()}
    files |= {f"assignments/{name}/{name}.ipynb": data for name, data in learner.items()}
    made = _made(assignments)
    files[VECTORS] = _vectors(assignments, made)
    say("working out the right values of the parts of answers")
    files[PLACES] = _places(root, assignments, made)
    return files


def generated_files(assignments: Iterable[Assignment]) -> list[str]:
    """Name the files that a build writes."""
    names = [assignment.name for assignment in assignments]
    return [
        *(f"{FOLDER}/{name}/{name}.ipynb" for name in names),
        *(f"assignments/{name}/{name}.ipynb" for name in names),
        VECTORS,
        PLACES,
    ]


def known_files(assignments: Sequence[Assignment]) -> list[str]:
    """Name what may be in the course's folders: the generated files and their sources."""
    sources = [f"{FOLDER}/{assignment.name}.py" for assignment in assignments]
    return [*generated_files(assignments), *sources]


def _refuse_strays(root: Path, assignments: Sequence[Assignment]) -> None:
    """Refuse files that would reach learners, should somebody release with nbgrader itself."""
    strays = stray_files(root, known_files(assignments))
    beside = [stray for stray in strays if is_handed_out(stray.file)]
    if beside:
        raise SourceProblems(beside)


def _made(assignments: Sequence[Assignment]) -> list[Vectors]:
    """Work out what learners get; what a test is tried on is the key's, and stays here."""
    made = [
        make_vectors(assignment, exercise, VISIBLE)
        for assignment in assignments
        for exercise in assignment.exercises
    ]
    return [one.without_cases() if one.contract.tests else one for one in made]


def _vectors(assignments: Sequence[Assignment], made: Sequence[Vectors]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="autograder-vectors-") as folder:
        path = Path(folder) / "checks.h5"
        write_vectors(path, made, _borrowed(assignments))
        return path.read_bytes()


def _places(root: Path, assignments: Sequence[Assignment], made: Sequence[Vectors]) -> bytes:
    """Return the file of right values: those that the learner's check finds places with."""
    vectors = {(one.assignment, one.name): one for one in made}
    tables = {}
    for assignment in assignments:
        answers = [*right_answers(root, assignment.name)]
        for exercise in assignment.exercises:
            sources = [source for name, source in answers if name == exercise.name]
            visible = vectors[assignment.name, exercise.name]
            table = right_values(assignment, exercise, visible, sources)
            tables[f"{assignment.name}/{exercise.name}"] = table
    with tempfile.TemporaryDirectory(prefix="autograder-places-") as folder:
        path = Path(folder) / "places.h5"
        write_roles(path, tables)
        return path.read_bytes()


def _borrowed(assignments: Sequence[Assignment]) -> list[tuple[str, str, str]]:
    """Name each borrowed exercise with its borrower before it and its owner behind it."""
    return [
        (borrower.name, exercise.name, owner.name)
        for borrower in assignments
        for exercise in borrower.borrowed
        for owner in assignments
        if exercise in owner.exercises
    ]


def _write(out: Path, files: dict[str, bytes]) -> BuildReport:
    changed = [name for name, data in files.items() if not is_fresh(out, name, data)]
    waiting = []
    try:
        for name in changed:  # all of them first: then nothing but renaming can go wrong
            path = out / name
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{path.name}.building")
            waiting.append((beside, path))
            beside.write_bytes(files[name])
        for beside, path in waiting:
            os.replace(beside, path)
    finally:
        for beside, _ in waiting:
            beside.unlink(missing_ok=True)
    return BuildReport(tuple(changed), tuple(name for name in files if name not in changed))


def is_fresh(root: Path, name: str, data: bytes) -> bool:
    """Whether a generated file below `root` is right.

    Test vectors and right values may differ in the digits that depend on the processor.
    """
    if not (root / name).is_file():
        return False
    there = (root / name).read_bytes()
    return there == data or (name in (VECTORS, PLACES) and same_vectors(there, data))
