"""A mistake costs once: which of the steps below an exercise are put right, one try after another.

Tried until one is right: all steps as the learner wrote them; all that lost points put right; all
but one of these, all but two, and so on, since one may fit only the learner's own others; and once
more all of them, called as the outline says where the learner's own functions say otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import wraps
from itertools import combinations
from typing import Any, Protocol

from ...checks.examine import Verdict
from ..sandbox.limits import MAX_TRIES
from .return_order import Order, in_order


@dataclass(frozen=True)
class Try:
    """One run of an exercise.

    Parameters
    ----------
    put_right : frozenset of str
        The steps below that were put right.
    called : frozenset of str
        Those of them that were called at all.
    turned : bool
        Whether arguments or results of a call had to be put into another order.
    verdict : Verdict
        What came of it, by its marks.
    told : callable
        Returns it with what is told of it; of all tries only the best is told.
    """

    put_right: frozenset[str]
    called: frozenset[str]
    turned: bool
    verdict: Verdict
    told: Callable[[], Verdict] | None = field(default=None, compare=False)

    def is_the_same_with(self, others: frozenset[str]) -> bool:
        """Whether it would end as it did if only these steps were put right."""
        return self.called <= others <= self.put_right


class Rerun(Protocol):
    """Runs the exercise with some steps put right."""

    def __call__(self, put_right: frozenset[str], *, as_outlined: bool = False) -> Try:
        """Run it; `as_outlined` has the steps called as the outline says, whatever they say."""


def find_best(run: Rerun, own: Try, wrong: Sequence[str]) -> Try:
    """Return the first try that is right, or the best.

    Of tries that are worth the same, the one with the most steps put right is returned: what fails
    then is the exercise's own.

    Parameters
    ----------
    run : callable
        Runs the exercise.
    own : Try
        The run with all steps as the learner wrote them, but for those that ended a session.
    wrong : sequence of str
        The steps below that may be put right; those that are nearest to being right come first.
    """
    tries = [own]
    for put_right in _sets(own.put_right, wrong):
        if len(tries) == MAX_TRIES or tries[-1].verdict.passed:
            break
        if not any(one.is_the_same_with(put_right) for one in tries):
            tries.append(run(put_right))
    if len(tries) < MAX_TRIES and not tries[-1].verdict.passed and tries[1:] and tries[1].turned:
        tries.append(run(own.put_right.union(wrong), as_outlined=True))
    return max(tries, key=lambda one: (one.verdict.score, len(one.put_right)))


def _sets(always: frozenset[str], wrong: Sequence[str]) -> Iterator[frozenset[str]]:
    """Yield all steps, then all but one, and so on to each single one."""
    for taken_back in range(len(wrong)):
        for names in combinations(wrong, taken_back):
            yield always.union(wrong).difference(names)


def noting(
    function: Callable[..., Any], notes: list[bool], order: Order | None = ()
) -> Callable[..., Any]:
    """Return a function that answers as a step does for the learner, and notes how each call came.

    Parameters
    ----------
    function : callable
        The step put right.
    notes : list of bool
        Gets True for a call whose arguments, which then come by name alone, or whose results are
        put into another order.
    order : tuple of int or None
        That of the results, where it is not the outline's. None lets calls and results be as the
        outline says: the function then shows no arguments that a call could be fitted to.
    """

    def answer(*args: Any, **keywords: Any) -> Any:
        notes.append(bool(order or (keywords and not args)))
        result = function(*args, **keywords)
        return in_order(result, order) if order else result

    return answer if order is None else wraps(function)(answer)
