"""Name the likely cause of an error in the learner's code: of a table of rules, the first that holds.

What wrong results tell is found in `naming` and `number_rules`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .call import Crash


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
