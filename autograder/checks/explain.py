"""Name the likely cause of an error in the learner's code: of a table of rules, the first that holds.

What wrong results tell is found in `naming` and `number_rules`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .call import Crash
from .stop_words import in_words


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
    called : str
        A regular expression for the function whose call raised it.
    fact : str
        What has to have been seen of the operation that raised it.
    inside : bool
        Whether it has to be known in which function it happened.
    """

    exception: str
    sentence: str
    says: tuple[str, ...] = ()
    called: str = ""
    fact: str = ""
    inside: bool = False

    def holds(self, crash: Crash) -> bool:
        """Whether this is the rule for an error."""
        return (
            crash.type == self.exception
            and all(words in crash.message for words in self.says)
            and re.search(self.called, crash.stop.fact("call")) is not None
            and (not self.fact or bool(crash.stop.fact(self.fact)))
            and (bool(crash.function) or not self.inside)
        )


_INNER_SIZES = "The inner sizes of a matrix product differ: write down both shapes side by side."
_ONE_NUMBER = ("only", "scalar")  # "only length-1 arrays can be converted to Python scalars"

CRASH_RULES = (
    CrashRule(
        "ValueError",
        "One question is asked of an array that holds many numbers: compare all entries at once, "
        "for example with `np.where` or `np.maximum`.",
        says=("truth value of an array",),
    ),
    CrashRule("ValueError", _INNER_SIZES, says=("not aligned",)),
    CrashRule("ValueError", _INNER_SIZES, says=("matmul", "mismatch")),
    CrashRule(
        "ValueError",
        "Two shapes do not fit together entry by entry: write down both shapes.",
        says=("broadcast",),
    ),
    CrashRule(
        "ValueError",
        "Things of different shapes were taken for one array.",
        says=("inhomogeneous",),
    ),
    CrashRule(
        "TypeError",
        "`np.max` looks for the largest entry of one array; to compare two things entry by "
        "entry, NumPy has another function with a similar name.",
        says=_ONE_NUMBER,
        called=r"\.(max|min|amax|amin)$",
    ),
    CrashRule(
        "TypeError",
        "The `math` module works on one number at a time; NumPy's functions work on arrays.",
        says=_ONE_NUMBER,
        called=r"^math\.",
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
        called=r"(zeros|ones|empty)$",
    ),
    CrashRule(
        "TypeError",
        "A tuple stands where an array is wanted: take it apart first, or give what a function "
        "hands back a name for each thing.",
        says=("tuple", "'>'"),
    ),
    CrashRule(
        "TypeError",
        "A function on this line was called with too few or too many arguments.",
        says=("argument", "positional"),
    ),
    CrashRule(
        "TypeError",
        "In Python a power is written `**`; `^` is something else.",
        says=("ufunc", "bitwise_xor"),
    ),
    CrashRule(
        "TypeError",
        "In Python a power is written `**`; `^` is something else.",
        says=("for ^",),
    ),
    CrashRule(
        "TypeError",
        "`np.random.randn` and `np.random.rand` take the sizes one by one, without a bracket of "
        "their own.",
        says=("tuple", "interpreted as an integer"),
        called=r"randn?$",
    ),
    CrashRule(
        "TypeError",
        "A count has to be a whole number: `/` makes a decimal one, `//` a whole one.",
        says=("'float' object cannot be interpreted as an integer",),
        fact="divided",
    ),
    CrashRule(
        "TypeError",
        "A whole number is asked for, and what is given here is a decimal one.",
        says=("'float' object cannot be interpreted as an integer",),
    ),
    CrashRule(
        "TypeError",
        "A text is joined with something that is none: a number becomes one with `str`.",
        says=("can only concatenate str",),
    ),
    CrashRule(
        "TypeError",
        "A list is joined with something that is no list: `append` puts one more thing into it.",
        says=("can only concatenate list",),
    ),
    CrashRule(
        "TypeError",
        "A dictionary stands where a number or an array is wanted: its entries are taken one by one.",
        says=("unsupported operand", "'dict'"),
    ),
    CrashRule(
        "TypeError",
        "A tuple stands on this line where an array is wanted.",
        says=("unsupported operand", "'tuple'"),
    ),
    CrashRule(
        "TypeError",
        "A tuple stands on this line where an array is wanted.",
        says=("bad operand type", "'tuple'"),
    ),
    CrashRule(
        "TypeError",
        "A tuple, a list or a text is multiplied by something that is no whole number.",
        says=("can't multiply sequence",),
    ),
    CrashRule("TypeError", "Something on this line is None.", says=("NoneType",)),
    CrashRule(
        "TypeError",
        "A function is used without being called: its name wants round brackets after it.",
        says=("function", "object is not subscriptable"),
    ),
    CrashRule(
        "TypeError",
        "A function is used without being called: its name wants round brackets after it.",
        says=("'method' object is not subscriptable",),
    ),
    CrashRule(
        "TypeError",
        "A list or an array cannot be a key: where a name is meant for one, it stands in quotes.",
        says=("unhashable type",),
    ),
    CrashRule(
        "TypeError",
        "`round` works on one number at a time; NumPy has a function that rounds an array.",
        says=("__round__",),
    ),
    CrashRule(
        "UFuncTypeError",
        "A text is used as a number: a dictionary that is taken apart or gone through gives its keys.",
        says=("dtype('<U",),
    ),
    CrashRule(
        "UFuncTypeError",
        "An array of whole numbers is changed in place, and would have to hold decimal ones.",
        says=("Cannot cast", "output from"),
    ),
    CrashRule(
        "ValueError",
        "`np.where` takes a question and two answers: what stands where it holds, and what elsewhere.",
        says=("either both or neither",),
    ),
    CrashRule(
        "TypeError",
        "A function stands where its result is meant: its name wants brackets after it, with what it "
        "is given.",
        says=("unsupported operand", "'function'"),
    ),
    CrashRule(
        "TypeError",
        "Something that is no function is called like one.",
        says=("object is not callable",),
    ),
    CrashRule(
        "TypeError",
        "A list or a tuple is asked for an entry by a text; only a dictionary has those.",
        says=("indices must be integers", "not str"),
    ),
    CrashRule(
        "IndexError",
        "An array is asked for an entry by a text; only a dictionary has those.",
        says=("only integers, slices",),
    ),
    CrashRule(
        "IndexError",
        "More entries are asked for in the square brackets than the array has axes.",
        says=("too many indices",),
    ),
    CrashRule(
        "IndexError",
        "A single number is asked for an entry, and it has none. Do the names on the left of a call stand "
        "in the order in which the function returns?",
        says=("scalar variable",),
    ),
    CrashRule(
        "ValueError",
        "The size is not that of this array: it follows from the whole of the array's `shape`.",
        says=("cannot reshape",),
    ),
    CrashRule(
        "ValueError",
        "Something is taken apart that has more parts than there are names for them.",
        says=("too many values to unpack",),
    ),
    CrashRule(
        "ValueError",
        "Something is taken apart that has fewer parts than there are names for them.",
        says=("not enough values to unpack",),
    ),
    CrashRule("Signature", "Give it the arguments that the exercise names, in this order."),
    CrashRule(
        "NotImplementedError",
        "A `raise NotImplementedError` ends the function here, so that the code that you wrote does "
        "not count: take it out.",
        fact="written",
    ),
    CrashRule("NotImplementedError", "`{function}` is not written yet.", inside=True),
    CrashRule("NotImplementedError", "It calls a step that is not written yet."),
    CrashRule("NameError", "A name is used that nobody has defined: look for a misspelling."),
    CrashRule("UnboundLocalError", "A variable is read before the function has given it a value."),
    CrashRule("IndentationError", "The lines of the function are not indented alike."),
    CrashRule("TabError", "Some lines are indented with tabs, others with spaces: use spaces."),
    CrashRule(
        "SyntaxError",
        "Python cannot read this line: `=` gives a name a value, and `==` asks whether two are alike.",
        says=("instead of '='",),
    ),
    CrashRule("SyntaxError", "Python cannot read this line: look for a missing bracket or colon."),
    CrashRule("ZeroDivisionError", "Something is divided by zero."),
    CrashRule("RecursionError", "The function keeps calling itself."),
    CrashRule("KeyError", "A dictionary is asked for a key that it does not have."),
    CrashRule(
        "IndexError",
        "An entry is asked for where there is none at all.",
        says=("out of bounds", "size 0"),
    ),
    CrashRule(
        "IndexError",
        "A negative index counts from the end, and this one goes past the beginning.",
        says=("index -", "out of bounds"),
    ),
    CrashRule(
        "IndexError", "An index points past the end: Python counts from 0.", says=("out of",)
    ),
    CrashRule("MemoryError", "The result would not fit into memory: a shape is probably wrong."),
    CrashRule("SystemExit", "The function leaves Python instead of returning a result."),
    CrashRule("Killed", "The function ends Python itself, or wants more memory than there is."),
    CrashRule("Timeout", "The time was up: look for a loop that never ends."),
)


def from_crash(crash: Crash) -> str:
    """Say the likely cause of an exception: by what was seen on the line, or by a rule."""
    said = in_words(crash.type, crash.message, crash.stop)
    if said:
        return said
    rule = crash_rule(crash)
    if rule is None:
        return ""
    turned = crash.product is not None and crash.product.fits_transposed
    more = " With one of the two transposed they would fit." if turned else ""
    if crash.product is not None and crash.product.is_of_one_shape:
        more += " Both have one shape: `*` would multiply them entry by entry."
    return rule.sentence.format(function=crash.function) + more


def crash_rule(crash: Crash) -> CrashRule | None:
    """Return the first rule on errors that holds."""
    return next((rule for rule in CRASH_RULES if rule.holds(crash)), None)
