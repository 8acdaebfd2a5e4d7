"""Name the likely cause of a wrong answer.

First by the results of known mistakes, which the test vectors carry: an answer that equals one of
them wherever that mistake shows is that mistake.  Then by two tables of rules, on errors and on
the numbers of one wrong array; of each table the first rule that holds speaks.
A wrong name is worse than none, so whatever stays unsure stays unnamed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .call import Crash, Outcome
from .compare import compare
from .contract import Case, KnownMistake, Vectors
from .numbers import as_numbers
from .values import Data, Numeric


def known_mistakes(vectors: Vectors, outcomes: Sequence[Outcome]) -> list[KnownMistake]:
    """Return the known mistakes that give these very outcomes in every case.

    Cases that only advise don't count.  Where nothing is found, nor do edges at which the answer
    overflows and the mistake, written in another way, does not.
    """
    for lenient in (False, True):
        found = [one for one in vectors.mistakes if _matches(vectors, one, outcomes, lenient)]
        if found:
            return found
    return []


def _matches(
    vectors: Vectors, mistake: KnownMistake, outcomes: Sequence[Outcome], lenient: bool
) -> bool:
    shows, returned = 0, 0
    returns = vectors.contract.returns
    for case, right, wrong, outcome in zip(
        vectors.cases, vectors.expected, mistake.results, outcomes, strict=True
    ):
        if case.weight == "advice" or (lenient and _overflows(case, outcome, wrong)):
            continue
        if wrong is None:  # the mistake stops with an error here, or returns nothing
            if outcome.crash is None and outcome.value is not None:
                return False
            shows += 1
            continue
        if outcome.crash is not None:
            return False
        if not returns.matches(wrong, outcome.value, right, case.tolerance):
            return False
        returned += 1
        shows += bool(compare(right, wrong, returns, case.tolerance))
    # An answer that only ever crashes tells nothing about which mistake it is.
    return shows > 0 and returned > 0


def _overflows(case: Case, outcome: Outcome, wrong: Data) -> bool:
    """Whether an answer gives nan or infinity at an edge where the mistake gives a number."""
    value = outcome.value
    if isinstance(value, tuple) and isinstance(wrong, tuple) and value and wrong:
        value, wrong = value[0], wrong[0]
    given, expected = as_numbers(value), as_numbers(wrong)
    if case.weight != "edge" or given is None or expected is None:
        return False
    return bool(np.isfinite(expected).all() and not np.isfinite(given).all())


@dataclass(frozen=True)
class CrashRule:
    """What an error in the learner's code means.

    Parameters
    ----------
    exception : str
        Its type.
    sentence : str
        The likely cause; ``{function}`` is the function that it happened in.
    says : tuple of str
        What its message has to hold, all of it.
    line : str
        A regular expression for what the learner's own line has to hold.
    inside : bool
        Whether it has to be known in which function it happened.
    """

    exception: str
    sentence: str
    says: tuple[str, ...] = ()
    line: str = ""
    inside: bool = False

    def holds(self, crash: Crash) -> bool:
        """Whether this is the rule for an error."""
        return (
            crash.type == self.exception
            and all(words in crash.message for words in self.says)
            and re.search(self.line, crash.line) is not None
            and (bool(crash.function) or not self.inside)
        )


_INNER_SIZES = "The inner sizes of a matrix product differ: write down both shapes side by side."
_ONE_NUMBER = ("only", "scalar")  # "only length-1 arrays can be converted to Python scalars"

CRASH_RULES = (
    CrashRule(
        "ValueError",
        "`if` asks one question, but an array holds many: compare all entries at once, "
        "for example with `np.where` or `np.maximum`.",
        says=("truth value of an array",),
    ),
    CrashRule("ValueError", _INNER_SIZES, says=("not aligned",)),
    CrashRule("ValueError", _INNER_SIZES, says=("mismatch",)),
    CrashRule(
        "ValueError",
        "Two shapes do not fit together entry by entry: write down both shapes. The matrix "
        "product is `@` or `np.dot`, not `*`.",
        says=("broadcast",),
    ),
    CrashRule(
        "ValueError",
        "Two things of different shapes were taken for one array: a function that returns a "
        "pair wants two names on the left, as in `Z, cache = ...`.",
        says=("inhomogeneous",),
    ),
    CrashRule(
        "TypeError",
        "`np.max` looks for the largest entry of one array; to compare two things entry by "
        "entry, NumPy has another function with a similar name.",
        says=_ONE_NUMBER,
        line=r"np\.(max|min|amax|amin)\(",
    ),
    CrashRule(
        "TypeError",
        "The `math` module works on one number at a time; NumPy's functions work on arrays.",
        says=_ONE_NUMBER,
        line=r"math\.",
    ),
    CrashRule(
        "TypeError",
        "This works on one number at a time; leave the array as it is.",
        says=_ONE_NUMBER,
    ),
    CrashRule(
        "TypeError",
        "The whole shape goes into one pair of brackets of its own: `np.zeros((n, 1))`.",
        says=("interpret", "data type"),
    ),
    CrashRule(
        "TypeError",
        "`{function}` was given a tuple where it wants an array: take the cache apart "
        "first, (linear_cache, activation_cache), in this order.",
        says=("tuple", "'>'"),
    ),
    CrashRule(
        "TypeError",
        "A function on this line was called with too few or too many arguments.",
        says=("argument", "positional"),
    ),
    CrashRule("Signature", "Give it the arguments that the exercise names, in this order."),
    CrashRule("NotImplementedError", "`{function}` is not written yet.", inside=True),
    CrashRule("NotImplementedError", "It calls a step that is not written yet."),
    CrashRule("NameError", "A name is used that nobody has defined: look for a misspelling."),
    CrashRule(
        "UnboundLocalError",
        "A variable is read before the function has given it a value: perhaps "
        "no branch of an `if` ran.",
    ),
    CrashRule("IndentationError", "The lines of the function are not indented alike."),
    CrashRule("SyntaxError", "Python cannot read this line: look for a missing bracket or colon."),
    CrashRule("ZeroDivisionError", "Something is divided by zero."),
    CrashRule("RecursionError", "The function keeps calling itself."),
    CrashRule("KeyError", "A dictionary is asked for a key that it does not have."),
    CrashRule("IndexError", "An index points past the end: count the axes and the entries."),
    CrashRule("AttributeError", "The object has no such attribute: look at what it really is."),
    CrashRule("MemoryError", "The result would not fit into memory: a shape is probably wrong."),
    CrashRule("SystemExit", "The function leaves Python instead of returning a result."),
    CrashRule("Killed", "The function ends Python itself, or wants more memory than there is."),
    CrashRule("Timeout", "The time was up: look for a loop that never ends."),
)


def from_crash(crash: Crash) -> str:
    """Say the likely cause of an exception in the learner's code."""
    rule = crash_rule(crash)
    return rule.sentence.format(function=crash.function) if rule else ""


def crash_rule(crash: Crash) -> CrashRule | None:
    """Return the first rule on errors that holds."""
    return next((rule for rule in CRASH_RULES if rule.holds(crash)), None)


@dataclass(frozen=True)
class Pair:
    """The right array and a wrong one."""

    right: Numeric
    given: Numeric

    @cached_property
    def factor(self) -> float:
        """What every right number is multiplied by in the wrong array; nan if there is no such."""
        with np.errstate(all="ignore"):
            return self._factor()

    def _factor(self) -> float:
        right, given = self.right, self.given
        sure = np.abs(right) > 1e-9
        if right.shape != given.shape or sure.sum() < 2:
            return np.nan
        if not np.allclose(given[~sure], right[~sure], atol=1e-9):
            return np.nan
        ratio = given[sure] / right[sure]
        one = float(ratio.flat[0])
        same = np.allclose(ratio, one, rtol=1e-6) and abs(one - 1) > 1e-6
        return one if same and abs(one) > 1e-12 else np.nan


@dataclass(frozen=True)
class NumberRule:
    """What one wrong array tells by itself.

    Parameters
    ----------
    holds : callable
        ``holds(pair) -> bool``: whether this is the rule for a right array and a wrong one.
    sentence : str
        The likely cause; ``{factor}`` is what every value is multiplied by.
    """

    holds: Callable[[Pair], bool]
    sentence: str


def _is_turned(pair: Pair) -> bool:
    right, given = pair.right.shape, pair.given.shape
    return bool(right != given == right[::-1])


def _lacks_an_axis(pair: Pair) -> bool:
    return pair.given.size == pair.right.size and pair.given.ndim < pair.right.ndim


NUMBER_RULES = (
    NumberRule(_is_turned, "It looks transposed: rows and columns have changed places."),
    NumberRule(
        _lacks_an_axis,
        "The numbers are there, but an axis is gone: look at `keepdims=True`, `reshape`, or "
        "the shape that an array was made with, as in `np.zeros((n, 1))`.",
    ),
    NumberRule(
        lambda pair: pair.given.size == 1 < pair.right.size,
        "A single number came out; here each entry keeps its place.",
    ),
    NumberRule(lambda pair: abs(pair.factor + 1) < 1e-6, "Every value has the wrong sign."),
    NumberRule(
        lambda pair: bool(np.isfinite(pair.factor)),
        "Every value is {factor:.6g} times the right one: look for a constant factor.",
    ),
)


def from_numbers(right: Numeric, given: Numeric) -> str:
    """Say what one wrong array tells by itself; nothing where it tells nothing."""
    pair = Pair(right, given)
    rule = number_rule(pair)
    return rule.sentence.format(factor=pair.factor) if rule else ""


def number_rule(pair: Pair) -> NumberRule | None:
    """Return the first rule on the numbers of one array that holds."""
    if pair.right.dtype.kind == "b" or pair.given.dtype.kind == "c":
        return None
    return next((rule for rule in NUMBER_RULES if rule.holds(pair)), None)
