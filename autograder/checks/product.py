"""Two arrays whose shapes do not fit: which ones, with their shapes in letters and numbers."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np

from .contract import Case, Vectors
from .failing import failing_at
from .sizes import Sized, sizes_in
from .values import as_data

_SIGNS = {ast.MatMult: "@", ast.Mult: "*", ast.Add: "+", ast.Sub: "-", ast.Div: "/"}
_CALLS = {"dot": "@", "matmul": "@", "multiply": "*", "add": "+", "subtract": "-", "divide": "/"}
# What is looked up once more must run no code of a learner's.
_PLAIN = (
    *(ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.Load),
    *(ast.BinOp, ast.Add, ast.Sub, ast.JoinedStr, ast.FormattedValue, ast.Call),
)
_LONGEST = 60  # signs of a factor
_ENTRY = re.compile(r".*\[['\"](\w+)['\"]\]$")

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Factor:
    """An array as the learner's line names it."""

    text: str
    shape: Shape


@dataclass(frozen=True)
class Product:
    """Two arrays that do not fit together, and the sign between them."""

    left: Factor
    sign: str
    right: Factor

    @property
    def misfit(self) -> tuple[int, int] | None:
        """The two sizes that should be one, if there are such."""
        left, right = self.left.shape, self.right.shape
        if self.sign == "@":
            inner = (left[-1:] + right[-2:-1]) if len(right) > 1 else (left[-1:] + right)
            return (inner[0], inner[1]) if len(inner) == 2 and inner[0] != inner[1] else None
        pairs = zip(reversed(left), reversed(right), strict=False)
        return next(((a, b) for a, b in pairs if a != b and 1 not in (a, b)), None)

    @property
    def is_of_one_shape(self) -> bool:
        """Whether it is the matrix product of two tables of the same shape."""
        left, right = self.left.shape, self.right.shape
        return self.sign == "@" and len(left) == 2 and left == right

    @property
    def fits_transposed(self) -> bool:
        """Whether the matrix product is there once one of its two tables is transposed."""
        left, right = self.left.shape, self.right.shape
        tables = self.sign == "@" and len(left) == len(right) == 2
        return tables and (left[0] == right[0] or left[1] == right[1])


def product_at(entry: TracebackType) -> Product | None:
    """Return the two arrays that do not fit where a line has stopped, if it says which they are.

    Parameters
    ----------
    entry : traceback
        That of the learner's own line.
    """
    try:
        failing = failing_at(entry)
        parts = parts_of(failing.node) if failing else None
        if parts is None:
            return None
        (left, sign, right), frame = parts, entry.tb_frame
        names = {**frame.f_globals, **frame.f_locals}
        product = Product(_factor(left, names), sign, _factor(right, names))
    except Exception:  # a product that cannot be told is left out
        return None
    return product if product.misfit else None


def parts_of(node: ast.AST) -> tuple[ast.expr, str, ast.expr] | None:
    """Return the two factors of a product or a sum with the sign between them, if it is one."""
    match node:
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _SIGNS:
            return left, _SIGNS[type(op)], right
        case ast.Call(func=ast.Attribute(value=one, attr="dot"), args=[other]):
            return one, "@", other
        case ast.Call(func=ast.Attribute(attr=name), args=[one, other]) if name in _CALLS:
            return one, _CALLS[name], other
    return None


def _factor(node: ast.expr, names: Mapping[str, Any]) -> Factor:
    text = ast.unparse(node)
    if len(text) > _LONGEST or not all(map(_is_plain, ast.walk(node))):
        raise ValueError("not to be looked up")
    value = eval(compile(ast.Expression(node), "<factor>", "eval"), dict(names))
    if type(value) is not np.ndarray:
        raise ValueError("no array")
    return Factor(text, value.shape)


def _is_plain(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr == "T"
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "str"
    return isinstance(node, _PLAIN)


def is_known(product: Product, vectors: Vectors, case: Case) -> bool:
    """Whether both factors are arguments, or entries of some, as they came in.

    Or both are known to lie with their examples side by side: one of them has to be turned.
    """
    known = [*_sizes(vectors, case)]
    factors = (product.left, product.right)
    if all(_axes_of(factor, known) for factor in factors):
        return True
    return all(_axes_by_size(factor.shape, known)[-1:] == ("m",) for factor in factors)


def in_words(product: Product, vectors: Vectors, case: Case) -> str:
    """Say which factors do not fit, as in ``W2 (n_y, n_h) = (1, 4) @ dZ2 (1, m) = (1, 5)``."""
    known = [*_sizes(vectors, case)]
    left, right = (_said(factor, known) for factor in (product.left, product.right))
    sizes = product.misfit
    why = f": {sizes[0]} is not {sizes[1]}" if sizes else ""
    return f"{left} {product.sign} {right}{why}"


def _sizes(vectors: Vectors, case: Case) -> Iterator[Sized]:
    for (name, form), value in zip(vectors.contract.takes.items(), case.args, strict=False):
        yield from (one for one in sizes_in(form, as_data(value), name) if isinstance(one, Sized))


def _said(factor: Factor, known: list[Sized]) -> str:
    axes = _axes_of(factor, known) or _axes_by_size(factor.shape, known)
    numbers = f"({', '.join(map(str, factor.shape))}{',' * (len(factor.shape) == 1)})"
    if all(axis.isdigit() for axis in axes):
        return f"{factor.text} {numbers}"
    return f"{factor.text} ({', '.join(axes)}{',' * (len(axes) == 1)}) = {numbers}"


def _axes_of(factor: Factor, known: list[Sized]) -> tuple[str, ...]:
    """Return the letters of an argument, or of an entry of one, by its name."""
    turned = factor.text.endswith(".T")
    name = _ENTRY.sub(r"\1", factor.text.removesuffix(".T"))
    shape = factor.shape[::-1] if turned else factor.shape
    for one in known:
        same = one.where.partition(" of ")[0] == name and one.sizes == shape
        if same and len(one.axes) == len(shape):
            return one.axes[::-1] if turned else one.axes
    return ()


def _axes_by_size(shape: Shape, known: list[Sized]) -> tuple[str, ...]:
    """Return for each size the letter that alone has it; the number where there is no such."""
    letters: dict[int, set[str]] = {}
    for one in known:
        pairs = zip(one.axes or (one.word,), one.sizes, strict=False)
        for axis, size in pairs:
            letters.setdefault(size, set()).add(axis)
    return tuple(_only(letters.get(size, set()), size) for size in shape)


def _only(letters: set[str], size: int) -> str:
    return next(iter(letters)) if len(letters) == 1 and size != 1 else str(size)
