"""The normal form of a formula: one form for all its layouts, names and orders of operands.

A term is a tuple, its first entry says what it is::

    ("v", name)                  a variable, or a string: names are taken away when terms are matched
    ("n", value)                 a number
    ("+", plus, minus)           a sum: the terms that are added, and those that are taken away
    ("*", above, below)          a product: its factors, and those that divide
    ("@", left, right), ("T", a) a matrix product, a transpose
    ("f", name, ...)             a function of NumPy's, JavaScript's or Python's
    ("call", ("v", name), ...)   any other function
    ("[]", of, ...), ("()", ...) an entry; a tuple, list, dictionary or block
    ("=", name, value)           an argument by its name
"""

from __future__ import annotations

from typing import Any

Term = tuple[Any, ...]
ONE: Term = ("n", 1.0)
NOTHING: Term = ("n", 0.0)
_SQUARE = 2.0


def number(value: float) -> Term:
    """Return a number."""
    return ("n", float(value))


def is_string(term: Term) -> bool:
    """Whether a term is a string, or makes one."""
    return (term[0] == "v" and term[1][:1] in "\"'") or term[:2] == ("f", "str")


def add(parts: list[tuple[int, Term]]) -> Term:
    """Return a sum of signed terms; strings that are put together are one string."""
    plus: list[Term] = []
    minus: list[Term] = []
    for sign, term in parts:
        more, less = (term[1], term[2]) if term[0] == "+" else ((term,), ())
        plus += more if sign > 0 else less
        minus += less if sign > 0 else more
    if any(map(is_string, plus)):
        return ("v", '"')
    if len(plus) == 1 and not minus:
        return plus[0]
    return ("+", tuple(sorted(plus, key=repr)), tuple(sorted(minus, key=repr)))


def negative(term: Term) -> Term:
    """Return a term with the other sign."""
    return add([(-1, term)])


def _unsigned(term: Term) -> tuple[int, Term]:
    if term[0] == "+" and not term[1] and len(term[2]) == 1:
        return -1, term[2][0]
    return 1, term


def multiply(above: list[Term], below: list[Term]) -> Term:
    """Return a product of factors, divided by others; a sign of any of them stands before it."""
    sign = 1
    up: list[Term] = []
    down: list[Term] = []
    for factors, is_above in ((above, True), (below, False)):
        for factor in factors:
            own, bare = _unsigned(factor)
            sign *= own
            top, bottom = (bare[1], bare[2]) if bare[0] == "*" else ((bare,), ())
            up += top if is_above else bottom
            down += bottom if is_above else top
    up = sorted((factor for factor in up if factor != ONE), key=repr)
    down = sorted((factor for factor in down if factor != ONE), key=repr)
    product = ("*", tuple(up), tuple(down)) if down or len(up) != 1 else up[0]
    return negative(product) if sign < 0 else product


def matrix_product(left: Term, right: Term) -> Term:
    """Return a matrix product, with what only scales it beside it."""
    signs = 1
    bare: list[Term] = []
    scale: list[Term] = []
    below: list[Term] = []
    for operand in (left, right):
        sign, one = _unsigned(operand)
        signs *= sign
        if one[0] == "*":
            numbers = [factor for factor in one[1] if factor[0] == "n"]
            scale, below = scale + numbers, below + list(one[2])
            one = multiply([factor for factor in one[1] if factor[0] != "n"], [])
        bare.append(one)
    product = multiply([("@", *bare), *scale], below)
    return negative(product) if signs < 0 else product


def power(base: Term, exponent: Term) -> Term:
    """Return a power; a square is a product, a power of -1 a quotient, one of e an exponential."""
    if exponent == negative(ONE):
        return multiply([], [base])
    if base[0] == "v" and base[1].casefold() in ("np.e", "math.e"):
        return ("f", "exp", exponent)
    if exponent == number(_SQUARE):
        return multiply([base, base], [])
    return ("**", base, exponent)


def transpose(term: Term) -> Term:
    """Return a transpose; that of a product is the product of the transposes, the other way round."""
    if term[0] == "@":
        return ("@", transpose(term[2]), transpose(term[1]))
    return term[1] if term[0] == "T" else ("T", term)


def compare(sign: str, left: Term, right: Term) -> Term:
    """Return a comparison; what is greater stands right."""
    if sign in (">", ">="):
        return ("<=" if "=" in sign else "<", right, left)
    return (sign[:2], left, right)
