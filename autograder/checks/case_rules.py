"""What sets the cases in which an answer is right apart from those in which it is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from .contract import Case, Contract, Vectors
from .surroundings import known, sizes
from .values import Numeric

Facts = Mapping[str, bool]  # what may be said of a case, and whether it is so
Judged = tuple[Case, bool]  # a case, and whether the answer is right in it

_ENOUGH = 3  # cases from which something can be told
_SEVERAL = 2  # cases on each side, for what is so of all numbers of an array
_THROUGHOUT = " throughout"
_TRIED = "Of the cases tried, it is"  # of others nothing is known

_OF_NUMBERS: tuple[tuple[str, Callable[[Numeric], bool]], ...] = (
    ("`{name}` is 1", lambda value: bool(np.all(value == 1))),
    ("`{name}` is 0", lambda value: bool(np.all(value == 0))),
)


def apart(vectors: Vectors, judged: Sequence[Judged]) -> str:
    """Say where an answer is right, or where alone it is wrong; nothing where nothing fits.

    Parameters
    ----------
    vectors : Vectors
        Those of the exercise.
    judged : sequence of (Case, bool)
        Its cases that count, and whether the answer is right in each.
    """
    if len(judged) < _ENOUGH or len({good for _, good in judged}) == 1:
        return ""
    facts = [vectors.once(_facts, vectors.contract, case, by=(id(case),)) for case, _ in judged]
    right = [one for one, (_, good) in zip(facts, judged, strict=True) if good]
    wrong = [one for one, (_, good) in zip(facts, judged, strict=True) if not good]
    of_right, of_wrong = _setting_apart(right, wrong), _setting_apart(wrong, right)
    few = min(len(right), len(wrong)) < _SEVERAL
    if few and any(map(_is_of_numbers, (*of_right, *of_wrong))):
        return ""  # one case has many other numbers, too
    return _told(of_right, of_wrong)


def _is_of_numbers(what: str) -> bool:
    return what.endswith(_THROUGHOUT)


def _told(of_right: Sequence[str], of_wrong: Sequence[str]) -> str:
    """Say what is so of one side alone; nothing where each side has something, so that it is open."""
    if of_right and not of_wrong:
        return f"{_TRIED} right only where {_listed(of_right)}: {_what_matters(of_right)}."
    if of_wrong and not of_right:
        more = f": {_what_matters(of_wrong)}" if len(of_wrong) > 1 else ""
        return f"{_TRIED} wrong only where {_listed(of_wrong)}{more}."
    return ""


def _setting_apart(these: Sequence[Facts], others: Sequence[Facts]) -> list[str]:
    """Return all that is so in these cases and in none of the others: any of it may matter."""
    return [
        what
        for what in these[0]
        if _always(what, these, so=True) and _always(what, others, so=False)
    ]


def _listed(facts: Sequence[str]) -> str:
    return " and ".join(facts)


def _what_matters(facts: Sequence[str]) -> str:
    if len(facts) == 1:
        return "look at what is different there"
    return "either may matter" if len(facts) == 2 else "any of these may matter"


def _always(what: str, cases: Sequence[Facts], *, so: bool) -> bool:
    return all(what in case and case[what] is so for case in cases)


def _facts(contract: Contract, case: Case) -> Facts:
    """Return what may be said of a case, by its sizes and the numbers of its arguments."""
    letters = sizes(contract, case)
    facts = {f"{letter} = 1": size == 1 for letter, size in letters.items()}
    for name, value in known(contract, case).items():
        everywhere = _THROUGHOUT if value.ndim else ""  # also where there is one entry
        for words, holds in _OF_NUMBERS if name in contract.takes else ():
            facts[words.format(name=name) + everywhere] = holds(value)
    return facts
