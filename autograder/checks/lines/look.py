"""Run a learner's function on sizes that are all different, and put down what each line makes."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..contract import Case, Contract, Vectors
from ..deadline import CALL_SECONDS, ending
from ..forms import Array, Form, Sequence, Size, Sizes
from ..notice import Notice, not_looked_into
from ..places.prepare import prepare_alone
from ..places.running import Program
from ..sizes import Sized, sizes_in
from ..watch import Scope
from .alphabet import Alphabet, alphabet
from .drawn import drawn
from .made import Made, lines_made
from .misfit import Misfit, first_misfit
from .recorded import Run, record
from .sheet import Sheet
from .showing import STOPS, Line
from .stops import stop_line
from .tables import tables


def look(
    vectors: Vectors,
    function: Callable[..., Any],
    scope: Scope,
    case: Case,
    *,
    passed: bool,
) -> Sheet | Notice:
    """Return what each line of a function makes.

    Parameters
    ----------
    vectors : Vectors
        Those of its exercise.
    function : callable
        The learner's.
    scope : dict
        The notebook's names.
    case : Case
        The visible case that gives what is no array.
    passed : bool
        Whether the function is right: then nothing is marked.
    """
    program = prepare_alone(function, scope)
    if program is None:
        return not_looked_into(vectors.name)
    called, letters, run = _called(program, vectors.contract, case)
    made, found = [*lines_made(run)], [*tables(run)]
    misfit = first_misfit(run, made, found, letters, vectors.contract.returns)
    misfit = None if passed else misfit
    lines = tuple(_lines(run, made, letters, misfit))
    given, sizes = _given(vectors.contract, called, letters), _sizes(letters)
    return Sheet(vectors.name, given, lines, misfit.why if misfit else "", sizes)


def warnings_of(
    vectors: Vectors,
    function: Callable[..., Any],
    scope: Scope,
    case: Case,
) -> list[str] | None:
    """Say where a row and a column make a table; None where the lines cannot be looked at."""
    program = prepare_alone(function, scope)
    if program is None:
        return None
    _, letters, run = _called(program, vectors.contract, case)
    return [
        f"Line {run.sites[one.event.site].node.lineno}: {one.said(letters)}" for one in tables(run)
    ]


def _called(program: Program, contract: Contract, case: Case) -> tuple[Case, Alphabet, Run]:
    called = drawn(contract, case)
    with ending(CALL_SECONDS) as limited:
        return called, alphabet(contract, called), record(program, called, limited)


def _lines(
    run: Run, made: Iterable[Made], letters: Alphabet, misfit: Misfit | None
) -> Iterator[Line]:
    """Yield each line once for every shape that it makes, and where the function stopped."""
    told: dict[int, set[str]] = {}
    marked = False
    for one in made:
        said, here = one.said(letters), bool(misfit) and one.event is misfit.at  # type: ignore[union-attr]
        before = told.setdefault(one.event.site, set())
        if here or said not in before:
            turn = f" in turn {one.event.turn}" if before and said not in before else ""
            yield _line(run, one.statement.lineno, f"{said}{turn}", marked=here)
        before.add(said)
        marked = marked or here
    if run.error is not None:
        yield from _stopped(run, marked=bool(misfit) and not marked)


def _stopped(run: Run, *, marked: bool) -> Iterator[Line]:
    number = stop_line(run)
    if number:
        yield _line(run, number, STOPS, marked=marked)


def _line(run: Run, number: int, made: str, *, marked: bool) -> Line:
    """Return a line by its number in its source."""
    function = run.program.codes[run.program.name][1]
    code = linecache.getline(function.__code__.co_filename, number).strip()
    return Line(number, code, made, marked)


def _given(contract: Contract, called: Case, letters: Alphabet) -> str:
    """Say what the function is called with: arrays by their shapes."""
    pairs = zip(contract.takes.items(), called.args, strict=False)
    found = [said for (name, form), value in pairs for said in _said(name, form, value, letters)]
    return ", ".join(dict.fromkeys(found)) or "no array"


def _said(name: str, form: Form, value: Any, letters: Alphabet) -> Iterator[str]:
    """Say what an argument is: its shape, or those of what is in it."""
    if isinstance(form, Sequence):
        yield f"`{name}` of {len(value)} layers"
    elif isinstance(form, Array) and value is not None:
        yield f"`{name}` {letters.written(value.shape, name)}"
    else:
        each = sizes_in(form, value, name) if form.items or isinstance(form, Size | Sizes) else ()
        yield from (_sized(one, value, letters) for one in each if isinstance(one, Sized))


def _sized(one: Sized, value: Any, letters: Alphabet) -> str:
    key = one.where.partition(" of ")[0]
    said = f"= {value}" if one.by_itself else letters.written(one.sizes, key)
    return f"`{key}` {said}" if key.isidentifier() else f"{key} {said}"


def _sizes(letters: Alphabet) -> str:
    return ", ".join(f"{letter} = {size}" for letter, size in letters.sizes.items())
