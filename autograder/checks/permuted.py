"""Arguments of a call that stand in each other's place, by the names that the function has for them."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Sequence
from typing import Any

from .failing import Failing
from .stopped import Facts, looked_up

_NAMED = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def permuted_at(failing: Failing) -> Facts:
    """Look at a call that stopped: the call, and the function's own order."""
    node = failing.node
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        names = parameters_of(looked_up(node.func.id, failing.frame))
        if is_permuted(node, names):
            yield "permuted", ast.unparse(node)
            yield "order", f"def {node.func.id}({', '.join(names)})"


def is_permuted(call: ast.Call, names: Sequence[str]) -> bool:
    """Whether some arguments have the names that others have, and these the names of the first ones.

    Parameters
    ----------
    call : ast.Call
        The call.
    names : sequence of str
        What the function calls its arguments, in order.
    """
    given = [one.id if isinstance(one, ast.Name) else "" for one in call.args]
    moved = {
        place: names.index(name)
        for place, name in enumerate(given)
        if name in names and names.index(name) != place
    }
    return len(moved) > 1 and {*moved} == {*moved.values()}


def parameters_of(function: Any) -> list[str]:
    """Return what a function calls its arguments; nothing where it takes whatever comes."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return []
    return [one.name for one in parameters] if all(p.kind in _NAMED for p in parameters) else []
