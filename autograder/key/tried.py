"""Which functions a learner's test is tried on: right ones of different form, and known mistakes.

A mistake is tried only where an honest test can see it: an edit that gives results of the right shapes
which differ, in all ordinary cases but one of each draw, by more than a thousandth.  Of those that show in
the same parts of the result the same number is taken, as far as there are so many.  They are the same
on every paper, so that a test is worth the same on each; their order is the paper's.

Right and wrong ones come mixed.  Each right one comes twice: whoever rejects by chance, or by the place in
the row, rejects a right one sooner or later.  The form in which results come, such as the order of a
dictionary's keys, is shared out among right and wrong ones alike, so that it tells nothing.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, cycle, zip_longest
from typing import Any

import numpy as np
from numpy.random import Generator, default_rng

from ..checks.contract import Case, Tolerance
from ..checks.tried import held_to
from .exercise import Cases, Exercise, Mistake
from .kinds import KINDS
from .vectors import Stopped, run

DRAWS = 2  # of the exercise's own cases, in which a mistake is looked at
WRONG = 12  # that a test is tried on
TWICE = 2  # times that each right one is
SEEN = Tolerance(rtol=1e-3, atol=1e-3)  # what differs by more is seen
_Function = Callable[..., Any]
_OTHER = "another value stands in its place"  # of the kinds that begin with is_


def as_they_are(result: Any) -> Any:
    """Return a result as it is."""
    return result


def as_plain_numbers(result: Any) -> Any:
    """Return a result with Python's own numbers in the place of NumPy's."""
    return _with(result, lambda one: float(one) if np.ndim(one) == 0 else one)


def in_another_order(result: Any) -> Any:
    """Return a result with the keys of its dictionaries in another order."""
    if isinstance(result, tuple):
        return tuple(map(in_another_order, result))
    return dict(reversed(result.items())) if isinstance(result, dict) else result


def with_another_last_digit(result: Any) -> Any:
    """Return a result in which the last of 16 digits is another, as another processor may give it."""
    return _with(result, lambda one: one * (1 + 4 * np.finfo(float).eps))


def _with(result: Any, change: Callable[[Any], Any]) -> Any:
    if isinstance(result, tuple):
        return tuple(_with(one, change) for one in result)
    if isinstance(result, dict):
        return {key: _with(one, change) for key, one in result.items()}
    return change(result)


FORMS = (as_they_are, as_plain_numbers, in_another_order, with_another_last_digit)


def tried(of: Exercise, alike: Sequence[tuple[str, Callable[..., Any]]]) -> Cases:
    """Return what draws the functions that a test of an exercise is tried on.

    Parameters
    ----------
    of : Exercise
        The exercise that is tested.
    alike : sequence of (str, function)
        A right answer for each of `FORMS`, and what is special about both.
    """

    def draw(rng: Generator) -> list[Case]:
        case = functools.partial(_case, of, held_to(of.contract))
        right = [case(*pair) for pair in zip(alike, FORMS, strict=True)] * TWICE
        several = [(label, mistake.wrong) for label, mistake in chosen(of)]
        wrong = [case(*pair) for pair in zip(several, cycle(FORMS), strict=False)]
        both = [*right, *wrong]
        return [both[place] for place in rng.permutation(len(both))]

    return draw


def _case(
    of: Exercise,
    held: Callable[[_Function], _Function],
    told: tuple[str, _Function],
    dress: Callable[[Any], Any],
) -> Case:
    """Return the case that hands over a function, which has the exercise's own name meanwhile."""
    label, own = told
    f = held(lambda *args: dress(own(*args)))
    return Case(label, (f,), start={of.name: f})


def chosen(of: Exercise) -> list[tuple[str, Mistake]]:
    """Return the wrong ones with what is told of each, by turns from all that show in the same parts."""
    if of not in _chosen:
        _chosen[of] = _choose(of)
    return _chosen[of]


def remember(of: Exercise, choice: Iterable[tuple[str, str]]) -> None:
    """Take what was chosen by another process, which would take a quarter of a second.

    Parameters
    ----------
    choice : iterable of (str, str)
        What is told of each wrong one, and its mistake's name.
    """
    mistakes = {mistake.name: mistake for mistake in of.mistakes}
    _chosen[of] = [(told, mistakes[name]) for told, name in choice]


_chosen: dict[Exercise, list[tuple[str, Mistake]]] = {}


def _choose(of: Exercise) -> list[tuple[str, Mistake]]:
    rng = default_rng(0)
    groups = [[several[n] for n in rng.permutation(len(several))] for several in visible(of)]
    turns = chain.from_iterable(zip_longest(*groups))
    return [one for one in turns if one is not None][:WRONG]


def visible(of: Exercise) -> list[list[tuple[str, Mistake]]]:
    """Return the mistakes that a test can see, with what is told of each, by the parts in which they show."""
    drawn = [case for seed in range(DRAWS) for case in of.cases(default_rng(seed))]
    cases = [case for case in drawn if case.weight == "ordinary"]
    right = [run(of.reference, case) for case in cases]
    groups: dict[tuple[str, ...], list[tuple[str, Mistake]]] = {}
    for mistake in of.mistakes:
        parts = [*_shown(of, mistake, cases, right)]
        if (
            mistake.is_edit
            and len(parts) == len(cases)
            and sum(map(bool, parts)) >= len(cases) - DRAWS
        ):
            found = {part for several in parts for part in several}
            told = tuple(part for part in of.contract.returns.parts() if part in found)
            groups.setdefault(told, []).append((_told(told, mistake), mistake))
    return [groups[told] for told in sorted(groups)]


def _shown(
    of: Exercise, mistake: Mistake, cases: list[Case], right: list[Any]
) -> Iterator[set[str]]:
    """Yield the parts in which a mistake shows in each case, up to one where it stops or has other shapes."""
    for case, expected in zip(cases, right, strict=True):
        try:
            found = of.contract.returns.compare(expected, run(mistake.wrong, case), SEEN)
        except Stopped:
            return
        if any(one.kind != "value" for one in found):
            return
        yield {one.part for one in found}


def _told(parts: tuple[str, ...], mistake: Mistake) -> str:
    """Say what is wrong with one that is let through: the parts and the kind, nothing of the edit."""
    kind = KINDS.get(mistake.name.partition(".")[2], _OTHER)
    *others, last = parts
    where = f"{', '.join(others)} and {last}" if others else last
    return f"{where}: {kind}"


def is_right(of: Exercise, function: Callable[..., Any], cases: Iterable[Case]) -> bool:
    """Whether a function is right in all cases of an exercise that count, by the exercise's own check."""
    returns = of.contract.returns
    for case in cases:
        try:
            given = run(function, case)
        except Stopped:
            return False
        wrong = returns.compare(run(of.reference, case), given, case.tolerance)
        if wrong and case.weight != "advice":
            return False
    return True
