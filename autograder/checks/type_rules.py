"""What a TypeError means: a table of rules, of which the first that holds is told."""

from __future__ import annotations

from .crash_rule import CrashRule

_ONE_NUMBER = ("only", "scalar")  # "only length-1 arrays can be converted to Python scalars"

# What several rules say.
_TOO_FEW_OR_MANY = "A function on this line was called with too few or too many arguments."
_TUPLE = "A tuple stands on this line where an array is wanted."
_POWER = "In Python a power is written `**`; `^` is something else."
_UNCALLED = "A function is used without being called: its name wants round brackets after it."
_TEXT = "A text stands where a number or an array is wanted."

TYPE_RULES = (
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
        "The arrays that are put together stand in one bracket of their own, as a list.",
        says=_ONE_NUMBER,
        called=r"(concatenate|stack)$",
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
        _TOO_FEW_OR_MANY,
        says=("argument", "positional"),
    ),
    CrashRule(
        "TypeError",
        _POWER,
        says=("ufunc", "bitwise_xor"),
    ),
    CrashRule(
        "TypeError",
        _POWER,
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
        _TUPLE,
        says=("unsupported operand", "'tuple'"),
    ),
    CrashRule(
        "TypeError",
        _TUPLE,
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
        _UNCALLED,
        says=("function", "object is not subscriptable"),
    ),
    CrashRule(
        "TypeError",
        _UNCALLED,
        says=("'method' object is not subscriptable",),
    ),
    CrashRule(
        "TypeError",
        _UNCALLED,
        says=("Dispatcher' object is not subscriptable",),
    ),
    CrashRule(
        "TypeError",
        _UNCALLED,
        says=("ufunc' object is not subscriptable",),
    ),
    CrashRule(
        "TypeError",
        "What `keys`, `values` or `items` gives has no numbered entries: `list` makes a list of it.",
        says=("'dict_", "not subscriptable"),
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
        "TypeError",
        "A whole number is asked for, and what is given here is a tuple: one of its entries is asked for "
        "in square brackets.",
        says=("'tuple' object cannot be interpreted as an integer",),
    ),
    CrashRule(
        "TypeError",
        "A whole number is asked for, and something else is given here.",
        says=("object cannot be interpreted as an integer",),
    ),
    CrashRule(
        "TypeError",
        "A list is asked for an entry by something that is no whole number.",
        says=("list indices must be integers",),
    ),
    CrashRule(
        "TypeError",
        _TEXT,
        says=("unsupported operand", "'str'"),
    ),
    CrashRule(
        "TypeError",
        _TEXT,
        says=("bad operand type", "'str'"),
    ),
    CrashRule(
        "TypeError",
        "A text is compared with something that is none.",
        says=("not supported between", "'str'"),
    ),
    CrashRule(
        "TypeError",
        "A list stands on this line where a number or an array is wanted.",
        says=("bad operand type", "'list'"),
    ),
    CrashRule(
        "TypeError",
        "A function on this line has no argument of this name: look at how it is spelled.",
        says=("unexpected keyword argument",),
    ),
    CrashRule(
        "TypeError",
        _TOO_FEW_OR_MANY,
        says=("takes exactly",),
    ),
    CrashRule(
        "TypeError",
        _TOO_FEW_OR_MANY,
        says=("missing required argument",),
    ),
    CrashRule(
        "TypeError",
        "NumPy is to calculate with something that is no number and no array of numbers.",
        says=("ufunc", "not supported for the input types"),
    ),
)
