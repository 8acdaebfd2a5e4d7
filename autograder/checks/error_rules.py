"""What an error in the learner's code means: a table of rules, of which the first that holds is told."""

from __future__ import annotations

from .crash_rule import CrashRule
from .type_rules import TYPE_RULES

_INNER_SIZES = "The inner sizes of a matrix product differ: write down both shapes side by side."

# What several rules say.
_NO_NUMBER = "A number is to be made of a text that is none."

CRASH_RULES = (
    *TYPE_RULES,
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
        "The matrix product is one of arrays with axes; a single number is a factor with `*`.",
        says=("matmul", "does not have enough dimensions"),
    ),
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
    CrashRule("AxisError", "The array has no such axis: its axes are counted from 0."),
    CrashRule(
        "ValueError",
        _NO_NUMBER,
        says=("invalid literal for",),
    ),
    CrashRule(
        "ValueError",
        _NO_NUMBER,
        says=("could not convert string",),
    ),
    CrashRule(
        "IndexError", "An index points past the end: Python counts from 0.", says=("out of",)
    ),
    CrashRule("MemoryError", "The result would not fit into memory: a shape is probably wrong."),
    CrashRule("SystemExit", "The function leaves Python instead of returning a result."),
    CrashRule("Killed", "The function ends Python itself, or wants more memory than there is."),
    CrashRule("Timeout", "The time was up: look for a loop that never ends."),
)
