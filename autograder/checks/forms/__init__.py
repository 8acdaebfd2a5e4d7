"""The forms of what goes into a function and what comes out of it.

A contract is built of small classes, each of which knows its parts, how it compares a result with
the right one, and whether a wrong result is that of a known mistake.  Shapes are words in the
course's letters, ``"n_prev m"`` (see :mod:`autograder.checks.letters`).
"""

from .arguments import Flag, Function, Size, Sizes, Word
from .base import Form
from .holders import Group, Holder, Layers, Mapping, Sequence
from .single import Array, Numbers, Random, Scalar, Single
from .spelling import (
    Spelled,
    array,
    aside,
    dict_of,
    flag,
    form,
    function,
    layers_of,
    list_of,
    numbers,
    optional,
    random,
    scalar,
    size,
    sizes,
    tuple_of,
    word,
)

__all__ = [
    "Array",
    "Flag",
    "Form",
    "Function",
    "Group",
    "Holder",
    "Layers",
    "Mapping",
    "Numbers",
    "Random",
    "Scalar",
    "Sequence",
    "Single",
    "Size",
    "Sizes",
    "Spelled",
    "Word",
    "array",
    "aside",
    "dict_of",
    "flag",
    "form",
    "function",
    "layers_of",
    "list_of",
    "numbers",
    "optional",
    "random",
    "scalar",
    "size",
    "sizes",
    "tuple_of",
    "word",
]
