"""Find out what a learner's own test is worth: which wrong functions it catches, and which right ones not.

The wrong ones are made of the learner's own function, which has passed its check, so that no code of
the key is needed.  Where the test is an exercise, they are its cases in the notebook; at marking it has
those of the key.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .call import OutOfTime, perform
from .compare import compare
from .contract import Case, Vectors
from .deadline import ending
from .mutants import Variant, look_alikes, mutants
from .places.prepare import definition
from .slopes import unheard
from .tested import is_no
from .tried import bounded, held_to
from .watch import Scope

MOST = 8  # wrong ones, each another kind or line
MOST_MADE = 60  # variants, at most, of which these are chosen
RIGHT, WRONG, STOPS = "right", "wrong", "stops"
SECONDS = 3.0  # of processor time for one call of the test

_NO_PASS = "`{name}` has to pass its check first: the wrong ones are made of it."
_NO_SOURCE = "`{name}` cannot be looked into, so that no wrong ones can be made of it."
_NO_TEST = "Nothing is tested yet: write a test that takes a function, and run both cells."
_NO_WRONG = "No wrong ones could be made of `{name}`."


@dataclass(frozen=True)
class Opinion:
    """What a test says of a variant: whether it rejects it."""

    variant: Variant
    rejected: bool


def catch(vectors: Vectors, function: Any, test: Any, scope: Scope) -> str:
    """Say which wrong ones of a function a test catches.

    Parameters
    ----------
    vectors : Vectors
        Those of the function's exercise.
    function : callable
        The learner's.
    test : callable
        ``test(f)`` raises, or returns False, where `f` is wrong; it gives the dots for nothing.
    scope : dict
        The notebook's names.
    """
    if not callable(test) or _gives_dots(test, function):
        return _NO_TEST
    try:
        wrong, right = _made_of(vectors, function, scope)
    except NothingToTry as why:
        return str(why)
    with unheard():
        return told([_opinion(test, one) for one in wrong], [_opinion(test, one) for one in right])


def with_own_cases(vectors: Vectors, known: Mapping[str, Vectors], scope: Scope) -> Vectors:
    """Return vectors; those of a test without cases get some that are made of the learner's own function.

    Parameters
    ----------
    vectors : Vectors
        Those of the exercise.
    known : dict of str to Vectors
        Those of the notebook's exercises, the tested one among them.
    scope : dict
        The notebook's names.

    Raises
    ------
    NothingToTry
        If none can be made, and the test is more than the stub that it was; the message says why.
    """
    if not vectors.contract.tests or vectors.cases:
        return vectors
    tested = known[vectors.contract.tests]
    try:
        wrong, right = _made_of(tested, scope.get(tested.name), scope)
    except NothingToTry:
        nothing = Case("a function that is not there", (_not_there,))
        if not _is_unwritten(vectors, nothing, scope):
            raise
        return replace(vectors, cases=(nothing,), expected=(True,))
    cases = tuple(_case(tested, one) for one in (*right, *wrong))
    return replace(vectors, cases=cases, expected=(True,) * len(right) + (False,) * len(wrong))


def _is_unwritten(vectors: Vectors, case: Case, scope: Scope) -> bool:
    with ending(SECONDS) as limited:
        test = limited(scope.get(vectors.name, _not_there))
        return perform(test, case, vectors.contract.arguments, scope).unwritten


def _case(tested: Vectors, one: Variant) -> Case:
    f = bounded(held_to(tested.contract)(one.function))
    return Case(_called(one), (f,), start={tested.name: f})


class NothingToTry(LookupError):
    """Why a function has no wrong ones, in a sentence."""


def _not_there(*_args: Any, **_keywords: Any) -> None:
    raise NothingToTry


def _made_of(vectors: Vectors, function: Any, scope: Scope) -> tuple[list[Variant], list[Variant]]:
    """Return wrong ones and right ones that are made of a function."""
    name = vectors.name
    if not callable(function) or _fares(vectors, function, scope) != RIGHT:
        raise NothingToTry(_NO_PASS.format(name=name))
    tree = definition(function)
    if tree is None:
        raise NothingToTry(_NO_SOURCE.format(name=name))
    with unheard():
        wrong, alike = _apart(vectors, mutants(function, tree), scope)
        right = [*_right(vectors, look_alikes(function, tree), scope), *alike[:2]]
    if not wrong:
        raise NothingToTry(_NO_WRONG.format(name=name))
    return wrong, right


def _gives_dots(test: Callable[..., Any], function: Any) -> bool:
    with contextlib.suppress(Exception, OutOfTime), unheard(), ending(SECONDS) as limited:
        return limited(test)(function) is ...
    return False


def _apart(
    vectors: Vectors, made: Iterable[Variant], scope: Scope
) -> tuple[list[Variant], list[Variant]]:
    """Return the wrong ones, of different kinds and lines, and those that turn out to be right."""
    wrong: dict[tuple[str, int], Variant] = {}
    alike = []
    for one in itertools.islice(made, MOST_MADE):
        fares = _fares(vectors, one.function, scope)
        if fares == RIGHT:
            alike.append(one)
        elif fares == WRONG:  # what stops is caught by whoever calls it
            wrong.setdefault((one.kind, one.line), one)
    return [*wrong.values()][:MOST], alike


def _fares(vectors: Vectors, function: Callable[..., Any], scope: Scope) -> str:
    """Say how a function fares in the visible cases that count, up to the first that is not right."""
    names, returns = vectors.contract.arguments, vectors.contract.returns
    for case, right in zip(vectors.cases, vectors.expected, strict=True):
        if case.weight == "advice":
            continue
        with ending(SECONDS) as limited:
            outcome = perform(limited(function), case, names, scope)
        if outcome.crash is not None:
            return STOPS
        if compare(right, outcome.value, returns, case.tolerance):
            return WRONG
    return RIGHT


def _right(vectors: Vectors, made: Iterable[Variant], scope: Scope) -> Iterator[Variant]:
    yield from (one for one in made if _fares(vectors, one.function, scope) == RIGHT)


def _opinion(test: Callable[..., Any], one: Variant) -> Opinion:
    try:
        with ending(SECONDS) as limited:
            said = limited(test)(one.function)
            return Opinion(one, rejected=is_no(said))
    except (Exception, OutOfTime):  # also one whose answer is neither yes nor no
        return Opinion(one, rejected=True)


def told(wrong: list[Opinion], right: list[Opinion]) -> str:
    """Say what was caught, what was let through, and what was rejected though it is right."""
    caught = sum(one.rejected for one in wrong)
    unjust = [one for one in right if one.rejected]
    lines = [
        f"Caught {caught} of {len(wrong)} wrong ones, and rejected {len(unjust)} of {len(right)} right ones."
    ]
    lines += [_let_through(one.variant) for one in wrong if not one.rejected]
    lines += [f"  rejected, though it is right: {_called(one.variant)}" for one in unjust]
    if caught == len(wrong) and not unjust:
        lines[0] = f"✔ {lines[0]}"
    return "\n".join(lines)


def _let_through(one: Variant) -> str:
    return f"  let through: line {one.line} became `{one.became}`"


def _called(one: Variant) -> str:
    return f"line {one.line} became `{one.became}`" if one.line else one.kind
