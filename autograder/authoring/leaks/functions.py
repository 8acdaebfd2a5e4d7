"""Functions by their many names: NumPy's, Python's and JavaScript's, as functions and as methods."""

from __future__ import annotations

from collections.abc import Callable

from .algebra import NOTHING, ONE, Term, add, matrix_product, multiply, power, transpose

MODULES = frozenset(("np", "numpy", "math", "Math", "jnp", "torch", "random"))
# Where it is called as `something.exp(z)`, something is a module, whatever it is called.
_NO_METHOD_NAMES = """
    abs add divide exp expm1 full log log1p log2 matmul max min multiply negative ones pow power
    randn reciprocal sqrt square standard_normal subtract tanh where zeros
"""
_OTHER_NAMES = """
    append array asarray astype clip copy dot enumerate flatten float float64 heaviside int items len
    mean print range ravel reshape reversed sign squeeze str sum transpose zip
"""
_NO_METHODS = frozenset(_NO_METHOD_NAMES.split())
_OTHERS = frozenset(_OTHER_NAMES.split())
_SAME = {
    "maximum": "max",
    "fmax": "max",
    "minimum": "min",
    "fmin": "min",
    "absolute": "abs",
    "fabs": "abs",
    "standard_normal": "randn",
    "push": "append",
    "pow": "power",
    "logical_not": "not",
}
_KNOWN = _NO_METHODS | _OTHERS | _SAME.keys()
_AS_IT_IS = frozenset(
    ("asarray", "array", "astype", "float", "float64", "copy")
)  # the same numbers
_OPERATORS: dict[str, Callable[..., Term]] = {
    "multiply": lambda a, b: multiply([a, b], []),
    "divide": lambda a, b: multiply([a], [b]),
    "add": lambda a, b: add([(1, a), (1, b)]),
    "subtract": lambda a, b: add([(1, a), (-1, b)]),
    "dot": matrix_product,
    "matmul": matrix_product,
    "power": power,
}
_OF_ONE: dict[str, Callable[[Term], Term]] = {
    "transpose": transpose,
    "negative": lambda a: add([(-1, a)]),
    "square": lambda a: multiply([a, a], []),
    "reciprocal": lambda a: multiply([], [a]),
}


def is_known(name: str) -> bool:
    """Whether a function has a meaning of its own, so that its name is not taken away."""
    return name in _KNOWN


def attribute(of: Term, name: str) -> Term:
    """Return what ``of.name`` is."""
    if name == "T":
        return transpose(of)
    if name == "length":
        return ("f", "len", of)
    if name in ("shape", "size"):
        return (".", name, of)
    return ("v", f"{of[1] if of[0] == 'v' else ''}.{name}")


def call(head: Term, owner: Term | None, arguments: list[Term]) -> Term:
    """Return the call of a function, or of a method of `owner`, in its normal form."""
    name = head[1].rpartition(".")[2] if head[0] == "v" else ""
    if not is_known(name):
        owned = [owner] if owner is not None and not _is_module(owner) else []
        return ("call", head if owner is None else ("v", name), *owned, *arguments)
    name = _SAME.get(name, name)
    needs_owner = owner is not None and not _is_module(owner)
    if needs_owner and not (name in _NO_METHODS and arguments):
        arguments = [owner, *arguments]  # type: ignore[list-item]  # it is none no more
    return _known(name, arguments)


def _is_module(term: Term) -> bool:
    return term[0] == "v" and term[1].partition(".")[0] in MODULES


def _known(name: str, arguments: list[Term]) -> Term:
    plain = [one for one in arguments if one[0] != "="]
    if name in _AS_IT_IS and plain:
        return plain[0]
    if name in _OPERATORS and len(plain) == 2:
        return _OPERATORS[name](*plain)
    if name == "where" and plain[1:] == [ONE, NOTHING]:
        return plain[0]  # a comparison, as numbers
    if name in _OF_ONE and len(plain) == 1:
        return _OF_ONE[name](*plain)
    if name in ("sum", "mean") and len(plain) == 2:  # the axis, without its name
        plain, arguments = plain[:1], [*arguments, ("=", "axis", plain[1])]
    if name == "randn" and plain and plain[0][0] == "()":
        plain = [*plain[0][1:]]
    named = sorted((one for one in arguments if one[0] == "="), key=repr)
    return ("f", name, *plain, *named)
