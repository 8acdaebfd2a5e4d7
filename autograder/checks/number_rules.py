"""What wrong numbers tell by themselves, by a table of rules.

A rule looks at the right array of one case and the wrong one, and gives every sentence that is true
of them.  Told is the first sentence that is true in all cases in which a part is wrong, so that no
accident of one case's numbers is taken for a cause.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations

import numpy as np

from .pair import Pair, same
from .relation_rules import OF_PARTS, RELATION_RULES, few_values
from .shape_rules import (
    AXIS,
    ONE_NUMBER,
    TABLE,
    TURNED,
    axis_gone,
    not_summed,
    one_number,
    one_shape,
    table,
    turned,
    two_in_one,
)
from .unfilled import unfilled
from .values import Numeric

Rule = Callable[[Pair], Iterator[str]]

SIGN = "Every value has the wrong sign."
PLAIN = (TURNED, SIGN, AXIS, TABLE)  # these tell nothing of any case

_LEAST = 2  # numbers, at least, that a sentence is about
_DECIMALS = 5
_LAYERS = re.compile(r"[A-Za-z]+\d+$")  # what is called by its layer's number
_NEAR = 0.01  # of the largest number
_TRAINING = {"learning_rate", "num_iterations"}  # arguments of what takes steps


def from_pairs(pairs: Sequence[Pair], rules: Sequence[Rule] = ()) -> str:
    """Say what the wrong numbers of one part tell in all cases; nothing where they tell nothing.

    Parameters
    ----------
    pairs : sequence of Pair
        The part in every case in which it is wrong.
    rules : sequence of callable, optional
        The rules that are asked, instead of all.
    """
    if any(pair.right.dtype.kind == "b" or pair.given.dtype.kind == "c" for pair in pairs):
        return ""
    if sum(pair.right.size for pair in pairs) < _LEAST:
        return ""
    pairs = _with_letters(pairs)
    with np.errstate(all="ignore"):
        told = (_in_all(rule, pairs) for rule in rules or NUMBER_RULES)
        return next(filter(None, told), "" if rules else one_shape(pairs))


def _with_letters(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs with the sizes that are not 1 throughout: of that one, nothing is seen."""
    more = {letter for pair in pairs for letter, size in pair.sizes.items() if size > 1}
    return [
        replace(pair, sizes={one: size for one, size in pair.sizes.items() if one in more})
        for pair in pairs
    ]


def _in_all(rule: Rule, pairs: Sequence[Pair]) -> str:
    """Return the first sentence of a rule that is true in all cases."""
    common: dict[str, None] | None = None
    for pair in _asked(rule, pairs):
        said = dict.fromkeys(rule(pair))
        common = said if common is None else {one: None for one in common if one in said}
        if not common:
            return ""
    if rule in _OF_OTHERS and all(map(_is_plain, pairs)):
        return ""
    return next(iter(common or ()), "")


def _is_plain(pair: Pair) -> bool:
    """Whether a wrong array is of a single number, 0 or 1: too common to tell what it is."""
    return any(same(pair.given, np.full_like(pair.given, plain)) for plain in (0, 1))


def _asked(rule: Rule, pairs: Sequence[Pair]) -> Sequence[Pair]:
    """Return the pairs of which a rule may tell something: a single number has no relations."""
    if rule not in (*RELATION_RULES, few_values):
        return pairs
    several = [pair for pair in pairs if pair.given.size > 1]
    if rule in OF_PARTS and all(pair.fits and pair.wrong.all() for pair in several):
        return ()
    return several if len(several) > 1 or len(several) == len(pairs) else ()


def _sign(pair: Pair) -> Iterator[str]:
    if abs(pair.factor + 1) < 1e-6:
        yield SIGN
    elif pair.fits and same(pair.given, np.abs(pair.right)):
        yield "Every value comes out positive: the sign is lost."


def _constant(pair: Pair) -> Iterator[str]:
    if (
        pair.fits
        and pair.given.size
        and same(pair.given, np.full_like(pair.given, pair.given.flat[0]))
    ):
        value = float(pair.given.flat[0]) + 0.0  # -0 is 0
        if np.isfinite(value):
            yield f"In every case that is wrong, all values are {value:.6g}."


def _not_zero(pair: Pair) -> Iterator[str]:
    if pair.fits and not pair.right.any() and pair.given.all():
        yield "Zeros are asked for; not one of these numbers is 0, as if they were random."


def _argument(pair: Pair) -> Iterator[str]:
    for name, value in pair.known.items():
        if same(pair.given, value):
            yield f"This is `{name}` just as it came in."


def _other_part(pair: Pair) -> Iterator[str]:
    for name, value in pair.others.items():
        if same(pair.given, value):
            yield f"This is the right value of {name}, in another's place."
    # Of which layer may differ from case to case.
    if any(_LAYERS.match(name) and same(pair.given, one) for name, one in pair.others.items()):
        yield (
            "These are the right values of another layer: look at the number in the name under which "
            "they are kept."
        )


def _factor(pair: Pair) -> Iterator[str]:
    yield from _factor_in_letters(pair)
    if np.isfinite(pair.factor):
        yield f"Every value is {pair.factor:.6g} times the right one: look for a constant factor."


def _factor_in_letters(pair: Pair) -> Iterator[str]:
    """Tell a factor that is a size, as m or 1/m, maybe with another sign or a half."""
    for letter, size in pair.sizes.items() if np.isfinite(pair.factor) else ():
        for words, value in (
            (letter, size),
            (f"-{letter}", -size),
            (f"1/{letter}", 1 / size),
            (f"-1/{letter}", -1 / size),
            (f"1/(2 {letter})", 0.5 / size),
            (f"{letter}/2", size / 2),
            (f"{letter} squared", size**2),
        ):
            if np.isclose(pair.factor, value, rtol=1e-6):
                divided = "" if "/" in words else "multiplied or "
                yield (
                    f"Every value is the right one times {words}: look at where it is {divided}divided "
                    f"by {letter}."
                )
    yield from _wrong_divisor(pair)


def _wrong_divisor(pair: Pair) -> Iterator[str]:
    """Tell a size by which it is divided in the place of another, or of one more or less."""
    if not np.isfinite(pair.factor):
        return
    for letter, size in pair.sizes.items():
        for words, value in ((f"{letter} - 1", size - 1), (f"{letter} + 1", size + 1)):
            if value and np.isclose(pair.factor, size / value, rtol=1e-6):
                yield f"It is divided by {words} in the place of {letter}."
    for (letter, size), (other, wrong) in permutations(pair.sizes.items(), 2):
        if np.isclose(pair.factor, size / wrong, rtol=1e-6):
            yield f"It is divided by {other} in the place of {letter}."


def _factor_known(pair: Pair) -> Iterator[str]:
    for name, value in _of_shape(pair):
        if same(pair.given, pair.right * value):
            yield f"It is multiplied by `{name}` once too often."
        if same(pair.given * value, pair.right):
            yield f"The factor `{name}` is missing."


def _term_known(pair: Pair) -> Iterator[str]:
    for name, value in _of_shape(pair):
        for times, sentence in _TERMS.items():
            if same(pair.given - pair.right, times * value + np.zeros_like(pair.right)):
                yield sentence.format(name=name)


_TERMS = {  # how often the term is too much
    -1: "It is the right value less `{name}`: that is left out, or subtracted.",
    -2: "`{name}` is subtracted; it is to be added.",
    1: "It is the right value and `{name}` besides: that is left in, or added.",
    2: "`{name}` is added; it is to be subtracted.",
}


def _of_shape(pair: Pair) -> Iterator[tuple[str, Numeric]]:
    """Yield the known arrays that fit entry by entry and are neither all 0 nor all 1."""
    if not pair.fits:
        return
    for name, value in pair.known.items():
        trivial = same(value, np.zeros_like(value)) or same(value, np.ones_like(value))
        if not trivial and _spreads(value, pair.right):
            yield name, value


def _spreads(value: Numeric, over: Numeric) -> bool:
    try:
        return bool(np.broadcast_shapes(value.shape, over.shape) == over.shape)
    except ValueError:
        return False


_CHANGES: tuple[tuple[str, Callable[[Numeric], Numeric]], ...] = (
    ("This is 1 minus the right value.", lambda right: 1 - right),
    ("This is the right value minus 1.", lambda right: right - 1),
    ("This is the right value plus 1.", lambda right: right + 1),
    ("This is the square of the right value.", np.square),
    ("This is the square root of the right value.", np.sqrt),
    ("This is 1 divided by the right value.", lambda right: 1 / right),
    ("This is the sigmoid of the right value.", lambda right: 0.5 + 0.5 * np.tanh(right / 2)),
    ("This is tanh of the right value.", np.tanh),
    (
        "This is the right value with the negative numbers set to 0.",
        lambda right: np.clip(right, 0, None),
    ),
    (
        "This is the right value with the positive numbers set to 0.",
        lambda right: np.clip(right, None, 0),
    ),
    ("This is e to the power of the right value.", np.exp),
    ("This is the logarithm of the right value.", np.log),
    ("This is the right value cut to whole numbers.", np.trunc),
)


def _changed(pair: Pair) -> Iterator[str]:
    if pair.fits and pair.right.size and (np.ptp(pair.right) or pair.right.size == 1):
        for sentence, change in _CHANGES:
            if same(pair.given, change(pair.right.astype(float))):
                yield sentence


def _rounded(pair: Pair) -> Iterator[str]:
    if not pair.fits:
        return
    for decimals in range(_DECIMALS):
        if same(pair.given, np.round(pair.right.astype(float), decimals)):
            what = f"{decimals} decimals" if decimals else "whole numbers"
            yield f"The right numbers, but rounded to {what}: leave them as they are."


def _reordered(pair: Pair) -> Iterator[str]:
    right, given = np.sort(pair.right.ravel()), np.sort(pair.given.ravel())
    # Of numbers that occur twice, such as labels, another order tells nothing.
    tells = pair.fits and right.size > _LEAST and np.unique(right).size == right.size
    if tells and same(right, given):
        yield "These are the right numbers in another order."


def _nearly(pair: Pair) -> Iterator[str]:
    """Tell a formula that is measured; of what trains, many another thing is nearly right."""
    if not _TRAINING.isdisjoint(pair.known):
        return
    far = np.abs(pair.given - pair.right) if pair.fits else np.array(np.inf)
    if np.all(far <= _NEAR * np.max(np.abs(pair.right), initial=0)):
        yield (
            "The first digits are right: an approximation, such as a finite difference, stands in "
            "the place of the formula."
        )


# What an array is: seen of no array that is plain.
_OF_OTHERS: tuple[Rule, ...] = (_argument, _other_part)
NUMBER_RULES: tuple[Rule, ...] = (
    unfilled,
    turned,
    axis_gone,
    two_in_one,
    table,
    not_summed,
    one_number,
    _sign,
    _constant,
    _not_zero,
    _argument,
    _other_part,
    _factor,
    _rounded,
    _changed,
    _factor_known,
    _term_known,
    _reordered,
    *RELATION_RULES,
    _nearly,
    few_values,
)


def _regrouped(pair: Pair) -> Iterator[str]:
    """Tell the very numbers in another shape, or their sum or average."""
    right, given = pair.right, pair.given
    if not pair.fits and same(given.ravel(), right.ravel()) and given.ndim < right.ndim:
        yield AXIS
    if right.ndim == 2 and not pair.fits and same(given, right.T):
        yield TURNED
    for rule in (not_summed, one_number):
        yield from (said for said in rule(pair) if not said.startswith(ONE_NUMBER))


# What may come on top of another mistake.
BESIDES: tuple[Rule, ...] = (_regrouped, _sign, _factor_in_letters)
