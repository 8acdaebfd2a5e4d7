"""Faults of the answer key, found before anybody is marked by it: where each is, and how to mend it."""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..checks.call import is_library, perform
from ..checks.contract import Case
from ..checks.shapes import shape_problems
from ..errors import AutograderError
from .exercise import Assignment, Exercise, Place
from .tried import is_right
from .vectors import Stopped, cases_of, run

_KEY = Path(__file__).resolve().parent
_ROOT = _KEY.parents[1]
# What all definitions share: where an error passes through here, it comes from what called it.
_SHARED = {
    _KEY / name
    for name in ("__init__.py", "edits.py", "exercise.py", "faults.py", "tried.py", "vectors.py")
}


@dataclass(frozen=True)
class Fault:
    """One thing to mend in the key.

    Parameters
    ----------
    place : Place
        Where it is.
    what, fix : str
        What is wrong, and what to do about it.
    """

    place: Place
    what: str
    fix: str

    def __str__(self) -> str:
        return f"{relative(self.place.file)}:{self.place.line}: {self.what} — fix: {self.fix}"


class KeyFaults(AutograderError):
    """The key cannot mark; the message has every fault."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        said = "\n".join(map(str, self.faults))
        super().__init__(
            f"The answer key has a fault; nothing can be marked before it is mended.\n{said}"
        )


def relative(file: Path) -> str:
    """Return the path below the course's folder, such as ``autograder/key/loss.py``."""
    inside = file.resolve()
    if not inside.is_relative_to(_ROOT):
        return file.as_posix()
    return inside.relative_to(_ROOT).as_posix()


def import_fault(error: Exception) -> Fault:
    """Say where the key cannot even be imported."""
    if isinstance(error, SyntaxError) and error.filename:
        place = Place(Path(error.filename), error.lineno or 1)
    else:
        place = _place(error) or Place(_KEY / "__init__.py", 1)
    return Fault(place, f"the key cannot be read ({_said(error)})", "mend this line")


def case_faults(assignment: Assignment, exercise: Exercise, seed: int) -> Iterator[Fault]:
    """Say what is wrong with the first case of one seed that is not sound, or with its result."""
    draw = _place_of(exercise.draw_cases) or exercise.place
    try:
        cases = cases_of(assignment, exercise, seed)
    except Exception as error:
        what = f"the cases of {exercise.name!r} cannot be drawn ({_said(error)})"
        yield Fault(_place(error) or draw, what, "mend this line of the function that draws them")
        return
    if not cases:
        yield Fault(draw, f"{exercise.name!r} has no cases", "let the function return some")
    found = ([*_of_case(exercise, case, draw)] for case in cases)
    faults: list[Fault] = next(filter(None, found), [])
    if exercise.contract.tests and not faults:
        faults = [*_of_test(assignment, exercise, cases, seed)]
    yield from faults


def _of_test(
    assignment: Assignment, exercise: Exercise, cases: Iterable[Case], seed: int
) -> Iterator[Fault]:
    """Say which function a test takes for right or wrong that the tested exercise's own cases do not."""
    of = next(one for one in assignment.exercises if one.name == exercise.contract.tests)
    own = cases_of(assignment, of, seed)
    for case in cases:
        right = is_right(of, case.args[0], own)
        if run(exercise.reference, case) is not right:
            what = (
                f"{exercise.name} is wrong about a function that is {'right' if right else 'wrong'}"
            )
            fix = "mend the reference, or what it is tried on"
            yield Fault(exercise.place, f"{what} ({case.label})", fix)
            return


def _of_case(exercise: Exercise, case: Case, draw: Place) -> Iterator[Fault]:
    which = f"{exercise.name}, {case.label}"
    if (what := _of_arguments(exercise, case)) is not None:
        yield Fault(draw, f"{which}: {what}", "mend the case")
        return
    try:
        result = run(exercise.reference, case)
    except Stopped as error:
        what = f"{which}: the reference of {exercise.name!r} stops with an error ({error})"
        place = _place(_error(exercise, case)) or exercise.place
        yield Fault(place, what, "mend the reference or the case")
        return
    for what in _of_result(exercise, case, result):
        fix = "mend the word in `takes` or `returns`, or the reference"
        yield Fault(exercise.place, f"{which}: {what}", fix)


def _of_arguments(exercise: Exercise, case: Case) -> str | None:
    try:
        inspect.signature(exercise.reference).bind(*case.args)
    except TypeError as error:
        return f"it does not fit {exercise.contract.signature} ({error})"
    return "an argument has nan" if _has_nan(case.args) else None


def _of_result(exercise: Exercise, case: Case, result: Any) -> list[str]:
    if _has_nan(result):
        return ["the reference gives nan."]
    if problems := shape_problems(exercise.contract, case, result):
        return problems
    form = exercise.contract.returns
    return [found.message for found in form.compare(result, result, case.tolerance)]


def mistake_faults(exercise: Exercise) -> Iterator[Fault]:
    """Say which known mistakes cannot be made."""
    for mistake in exercise.mistakes:
        try:
            _ = mistake.wrong
        except Exception as error:
            fix = "name one place, as autograder/key/edits.py says"
            yield Fault(mistake.place, str(error), fix)


def _error(exercise: Exercise, case: Case) -> BaseException | None:
    """Return the very error that a reference stops with."""
    caught: list[BaseException] = []

    def watched(*given: Any) -> Any:
        try:
            return exercise.reference(*given)
        except BaseException as error:
            caught.append(error)
            raise

    perform(watched, case, [], exercise.reference.__globals__)
    return caught[0] if caught else None


def _place(error: BaseException | None) -> Place | None:
    """Return the last line of a definition that an error has passed through."""
    frames = traceback.extract_tb(error.__traceback__) if error is not None else ()
    own = [Place(Path(one.filename), one.lineno or 1) for one in frames if _defines(one.filename)]
    return own[-1] if own else None


def _defines(file: str) -> bool:
    path = Path(file)
    if path.is_relative_to(_KEY):
        return path not in _SHARED
    return not is_library(file)


def _place_of(draw: Callable[..., Any]) -> Place | None:
    function = getattr(draw, "func", draw)  # of a partial
    code = getattr(function, "__code__", None)
    return Place(Path(code.co_filename), code.co_firstlineno) if code is not None else None


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".strip(": ")


def _has_nan(value: Any) -> bool:
    """Whether a number in some data is none."""
    if isinstance(value, dict):
        return any(map(_has_nan, value.values()))
    if isinstance(value, tuple | list):
        return any(map(_has_nan, value))
    array = np.asarray(value) if isinstance(value, float | complex | np.ndarray) else None
    return array is not None and array.dtype.kind in "fc" and bool(np.isnan(array).any())
