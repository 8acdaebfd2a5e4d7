"""Loops that are a matrix product: ``C[i, j] += A[i, k] * B[k, j]`` is ``C = A @ B``."""

from __future__ import annotations

from .rules import Rules


def product(rules: Rules, out: tuple[int, ...], value: int) -> int | None:
    """Return the product that a summand is of, over all indices that `out` has not.

    Parameters
    ----------
    out : tuple of int
        The indices of the result, nodes of loops.
    """
    factors = rules.parts("*", value)
    entries = [factor for factor in factors if _indices(rules, factor)]
    if len(out) != 2 or len(entries) != 2 or not _are_loops(rules, out):
        return None
    others = [factor for factor in factors if factor not in entries]
    left, right = sorted(entries, key=lambda entry: out[0] not in _indices(rules, entry))
    sides = _oriented(rules, left, out[0], right, out[1])
    return None if sides is None else rules.flat("*", rules.graph.make("@", *sides), *others)


def _oriented(rules: Rules, left: int, row: int, right: int, column: int) -> tuple[int, int] | None:
    """Return both factors as they stand in the product, transposed where the loops say so."""
    first, second = _indices(rules, left), _indices(rules, right)
    shared = set(first) & set(second) - {row, column}
    if len(shared) != 1 or row not in first or column not in second:
        return None
    (inner,) = shared
    if {*first} != {row, inner} or {*second} != {inner, column}:
        return None
    a, b = rules.graph.children[left][0], rules.graph.children[right][0]
    return (
        a if first == (row, inner) else rules.transposed(a),
        b if second == (inner, column) else rules.transposed(b),
    )


def _indices(rules: Rules, entry: int) -> tuple[int, ...]:
    """Return the two loops that pick an entry of a matrix; nothing for other values."""
    graph = rules.graph
    indices = graph.children[entry][1:] if graph.head[entry] == "[]" else ()
    return indices if len(indices) == 2 and _are_loops(rules, indices) else ()


def _are_loops(rules: Rules, nodes: tuple[int, ...]) -> bool:
    return all(rules.graph.head[node] == "each" for node in nodes)
