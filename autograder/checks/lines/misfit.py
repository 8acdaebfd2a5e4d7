"""The first line where the letters stop fitting."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..forms import Form
from ..forms.base import in_a_sentence
from .alphabet import Alphabet, Axes, Shape, parts
from .made import Made, Thing, shape_of, size_of
from .recorded import Event, Run
from .stops import stop_said
from .tables import Table

_COUNTS = ("m", "n_")  # what a name begins with that counts


@dataclass(frozen=True)
class Misfit:
    """A line, and why the letters do not fit there."""

    at: Event | None  # where it is known; None where a line stopped before it made anything
    why: str


def first_misfit(
    run: Run, made: Sequence[Made], found: Sequence[Table], letters: Alphabet, returns: Form
) -> Misfit | None:
    """Return the earliest line at which something does not fit, if there is one.

    Parameters
    ----------
    run : Run
        The call.
    made : sequence of Made
        What its lines made.
    found : sequence of Table
        Rows and columns that made a table.
    letters : Alphabet
        The call's letters.
    returns : Form
        What is to come back.
    """
    result = [*_result(run, made, letters, returns), *_counts(made, letters)]
    if run.error is None and not result and not found:
        return None
    misfits = [*_tables(run, made, found, letters), *_names(made, letters), *result]
    order = {id(event): place for place, event in enumerate(run.events)}
    misfits.sort(key=lambda one: order.get(id(one.at), len(order)))
    if misfits or run.error is None:
        return misfits[0] if misfits else None
    return Misfit(None, stop_said(run, letters))


def _tables(
    run: Run, made: Sequence[Made], found: Sequence[Table], letters: Alphabet
) -> Iterator[Misfit]:
    """Yield each table at the line that it is in; where that stopped, at no line."""
    order = {id(event): place for place, event in enumerate(run.events)}
    for table in found:
        line = _around(run, table.event.site)
        behind = (
            one.event
            for one in made
            if one.event.site == line and order[id(one.event)] >= order[id(table.event)]
        )
        yield Misfit(next(behind, None), table.said(letters))


def _around(run: Run, site: int) -> int:
    """Return the outermost expression around one."""
    outer = run.sites[site].outer
    return site if outer is None else _around(run, outer)


def _names(made: Sequence[Made], letters: Alphabet) -> Iterator[Misfit]:
    """Yield arrays whose name says another shape, unless the name gets the right one later."""
    last: dict[str, Shape] = {}
    named = [(one, thing) for one in made for thing in one.things if thing.shape is not None]
    for _, thing in named:
        last[thing.name] = thing.shape or ()
    for one, thing in named:
        due, shapes = letters.due(thing.name), (thing.shape or (), last[thing.name])
        if due is not None and not any(_may(shape, due, letters) for shape in shapes):
            yield Misfit(one.event, _said(thing.name, due, thing, letters))


def _counts(made: Sequence[Made], letters: Alphabet) -> Iterator[Misfit]:
    """Yield names such as m that count something else than the letter stands for."""
    for one in made:
        for thing in one.things:
            due = letters.sizes.get(thing.name) if thing.name.startswith(_COUNTS) else None
            if due is not None and type(thing.value) is int and thing.value != due:
                came = size_of(thing.value, letters, one.statement)
                why = f"`{thing.name}` should be {thing.name} = {due}; here it is {came}."
                yield Misfit(one.event, why)


def _result(run: Run, made: Sequence[Made], letters: Alphabet, returns: Form) -> Iterator[Misfit]:
    """Yield what comes back in another shape, each at the line that made it."""
    if run.error is not None or not made:
        return
    for name, due, value in parts(returns, run.value, letters.words):
        shape = shape_of(value)
        if shape is not None and not _fits(shape, due, letters):
            thing = Thing(name, value, shape)
            yield Misfit(
                _maker(value, made, letters), _said(in_a_sentence(name), due, thing, letters)
            )


def _maker(value: object, made: Sequence[Made], letters: Alphabet) -> Event:
    """Return the line that made a value; the last one where none did, or it was right there."""
    own = [
        (one.event, letters.due(thing.name))
        for one in made
        for thing in one.things
        if isinstance(value, np.ndarray | np.generic) and thing.value is value
    ]
    event, due = own[0] if own else (made[-1].event, None)
    right = due is not None and _fits(shape_of(value) or (), due, letters)
    return made[-1].event if right else event


def _may(shape: Shape, due: Axes, letters: Alphabet) -> bool:
    """Whether a name may have a shape on the way: a number may still be in a table of its own."""
    return _fits(shape, due, letters) or (not due and math.prod(shape) == 1)


def _fits(shape: Shape, due: Axes, letters: Alphabet) -> bool:
    numbers = letters.numbers(due)
    return numbers is None or numbers == shape


def _said(name: str, due: Axes, thing: Thing, letters: Alphabet) -> str:
    """Say which shape is due, and which one came."""
    came = letters.written(thing.shape or (), name)
    name = f"`{name}`" if name.isidentifier() else name
    said = f"{name} should be {letters.spelled(due)}; here it is {came}."
    return said[0].upper() + said[1:]
