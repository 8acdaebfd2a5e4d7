"""Read a cell as Python, without running it: which names it binds, and what it calls.

A name is bound by whatever binds it: `def`, a lambda, an assignment of any form, an import, in a
branch or a loop, too.  Magics and commands of a shell are passed over.
"""

from __future__ import annotations

import ast
import re
import textwrap
import warnings
from collections.abc import Iterator
from functools import lru_cache

from ..sandbox.limits import MAX_EXPLORATION

_SHORT = 2_000  # characters: a longer text is no single call
_RUN_IN_PLACE = ("time", "capture", "prun")  # cell magics that run their cell as it stands
_CELL_MAGIC = re.compile(r"\s*%%(\w+)")
_TIMED = re.compile(r"^(\s*)%time\s+(?=\S)", re.MULTILINE)
_ASSIGNED = re.compile(r"^(\s*[\w, ]+=\s*)[%!].*$", re.MULTILINE)
_COMMAND = re.compile(r"^([ \t]*)(?:[%!?].*|[\w.%*]+\?\??[ \t]*)$", re.MULTILINE)
_PROMPT = re.compile(r"^[ \t]*(?:>>> ?|\.\.\. ?|In \[\d+\]: ?)", re.MULTILINE)
# How a name looks that is bound in what cannot be read.
_LOOKS_BOUND = re.compile(
    r"^[ \t]*(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]+)?=(?!=)", re.MULTILINE
)

_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda)
_KEEPING = (ast.Expr, ast.Assign, ast.AnnAssign)
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def read(source: str) -> ast.Module | None:
    """Return a cell's syntax tree; None for what is no Python, or too long to be looked at."""
    if len(source) > MAX_EXPLORATION:
        return None
    for text in (source, textwrap.dedent(plain(source))):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return None


def plain(source: str) -> str:
    """Return a cell without what only a notebook understands; line by line."""
    magic = _CELL_MAGIC.match(source)
    if magic is not None:
        _, _, body = source.partition("\n")
        return "\n" + plain(body) if magic[1] in _RUN_IN_PLACE else ""
    source = _PROMPT.sub("", source)
    source = _ASSIGNED.sub(r"\1None", _TIMED.sub(r"\1", source))
    return _COMMAND.sub(r"\1pass", source)


def bound(source: str) -> frozenset[str]:
    """Name what a cell binds, as far as it can be read."""
    tree = read(source)
    if tree is not None:
        return frozenset(_bound(tree))
    text = source[: 10 * MAX_EXPLORATION]
    return frozenset(match[1] or match[2] for match in _LOOKS_BOUND.finditer(text))


def defined(source: str) -> set[str]:
    """Name the functions, classes and modules that a cell brings in."""
    tree = read(source)
    if tree is None:
        return {*bound(source)}
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, _DEFINITIONS):
            found.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {*_imported(node)}
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return found


def _bound(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        yield from _by(child)
        if isinstance(child, _DEFINITIONS):
            yield from _global_in(child)
        elif isinstance(child, _COMPREHENSIONS):
            walruses = (n for n in ast.walk(child) if isinstance(n, ast.NamedExpr))
            yield from (one.target.id for one in walruses)
        else:
            yield from _bound(child)


def _by(node: ast.AST) -> Iterator[str]:
    """Name what this node itself binds."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
        case ast.Import() | ast.ImportFrom():
            yield from _imported(node)
        case ast.Name(ctx=ast.Store()):
            yield node.id
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case ast.MatchMapping(rest=str(name)):
            yield name
        case ast.Subscript(
            value=ast.Call(func=ast.Name(id="globals" | "locals" | "vars")),
            slice=ast.Constant(value=str(name)),
            ctx=ast.Store(),
        ):
            yield name
        case ast.Call(func=ast.Name(id="exec"), args=[ast.Constant(value=str(code)), *_]):
            yield from bound(code)


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    yield from (alias.asname or alias.name.partition(".")[0] for alias in node.names)


def _global_in(definition: ast.AST) -> Iterator[str]:
    """Name what a function binds for the whole notebook, once it is called."""
    for node in ast.walk(definition):
        if isinstance(node, ast.Global):
            yield from node.names


def only_statement(source: str) -> str:
    """Return the form of a cell's only expression, the same for every spelling of it; else nothing.

    What shows or keeps its value makes no difference: ``print(check(f))``, ``_ = check(f);``.
    """
    return _form(source) if len(source) <= _SHORT else ""


@lru_cache(1024)  # the same checks are looked for in every notebook
def _form(source: str) -> str:
    tree = read(source)
    if tree is None or len(tree.body) != 1 or not isinstance(tree.body[0], _KEEPING):
        return ""
    value = tree.body[0].value
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") in ("print", "display"):
        value = value.args[0] if len(value.args) == 1 else value
    return ast.dump(value) if isinstance(value, ast.Call) else ""
