"""Warn of what a learner's function uses and marking may not have: libraries, newer syntax.

The source of the function's cell is read, never run; where it is not to be had, nothing is said.
"""

from __future__ import annotations

import ast
import io
import linecache
import sys
import tokenize
import warnings
from collections.abc import Iterable, Iterator, Sequence
from types import CodeType, ModuleType
from typing import Any

from .call import is_library

# What marking has for certain besides Python's own library; docs/learners.md says the same.
LIBRARIES = ("numpy", "matplotlib", "mpl_toolkits", "h5py", "PIL", "IPython", "autograder")
OLDEST = (3, 11)  # the Python that marking may have, as pyproject.toml says
_LATER = {"annotationlib", "compression"}  # in Python's library only since then
_PREFIXES = "rRbBuUfF"
_TRIED = (ast.Try, ast.TryStar)


def lacking(function: Any, scope: dict[str, Any]) -> list[str]:
    """Return a sentence for each thing that a function uses and marking may not have.

    Parameters
    ----------
    function : callable
        The learner's.
    scope : dict
        The notebook's global names: what this one calls of them is looked at, too.
    """
    codes = [*_codes(function, scope)]
    sources = [*dict.fromkeys(map(_source, codes))]
    names = (scope[name] for code in codes for name in code.co_names if name in scope)
    modules = [
        *(module for value in (function, *names) for module in _modules(value)),
        *(module for source in sources for module in _imported(source)),
    ]
    return _told(modules, sources)


def lacking_in(sources: Sequence[str]) -> list[str]:
    """Return such sentences of whole cells, by what they import and how they are written."""
    return _told((module for source in sources for module in _imported(source)), sources)


def _told(modules: Iterable[str], sources: Iterable[str]) -> list[str]:
    libraries = dict.fromkeys(m.partition(".")[0] for m in modules if not _is_had(m))
    told = [
        f"When your work is marked, `{name}` may not be there: use NumPy and what comes with Python."
        for name in libraries
    ]
    return [*told, *([_NEWER] if any(map(_is_newer, sources)) else [])]


_NEWER = (
    "Your cell has syntax that Python {}.{} cannot read, and your work may be marked with that: "
    "write it in the older way."
).format(*OLDEST)


def _codes(function: Any, scope: dict[str, Any]) -> Iterator[CodeType]:
    """Yield the code of a function, of those in it, and of the notebook's own that it calls."""
    waiting, seen = [function], set()
    while waiting:
        value = waiting.pop()
        code = value if isinstance(value, CodeType) else getattr(value, "__code__", None)
        if not isinstance(code, CodeType) or code in seen or is_library(code.co_filename):
            continue
        seen.add(code)
        yield code
        waiting += [*code.co_consts, *(scope[name] for name in code.co_names if name in scope)]


def _modules(value: Any) -> Iterator[str]:
    """Name the module that a value is, or comes from, or is of a type of."""
    if isinstance(value, ModuleType):
        yield value.__name__
        return
    yield from (m for m in (getattr(value, "__module__", ""), type(value).__module__) if m)


def _source(code: CodeType) -> str:
    """Return the text of the cell that a function stands in."""
    return "".join(linecache.getlines(code.co_filename))


def _imported(source: str) -> Iterator[str]:
    """Name what a source imports, where it has nothing else to fall back on."""
    tree = _read(source)
    waiting: list[ast.AST] = [] if tree is None else [tree]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
        elif not isinstance(node, _TRIED):
            waiting += ast.iter_child_nodes(node)


def _is_had(module: str) -> bool:
    name = str(module).partition(".")[0]
    known = name in LIBRARIES or name == "__main__" or name in sys.stdlib_module_names
    return known and name not in _LATER


def _read(source: str, version: tuple[int, int] | None = None) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source, feature_version=version)
    except (SyntaxError, ValueError, RecursionError):
        return None


def _is_newer(source: str) -> bool:
    if sys.version_info[:2] <= OLDEST or _read(source) is None:
        return False
    return _read(source, OLDEST) is None or _has_newer_strings(source)


def _has_newer_strings(source: str) -> bool:
    """Whether an f-string holds in its braces what only newer ones may, or there is a t-string."""
    start, end, template, text = (
        getattr(tokenize, name, None)
        for name in ("FSTRING_START", "FSTRING_END", "TSTRING_START", "FSTRING_MIDDLE")
    )
    quotes: list[str] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        within = len(quotes) > (token.type == text)  # in braces, and not the f-string's own text
        if token.type == template or (within and _is_newer_in(quotes[-1], token)):
            return True
        if token.type == start:
            quotes.append(token.string.lstrip(_PREFIXES))
        elif token.type == end:
            quotes.pop()
    return False


def _is_newer_in(quote: str, token: tokenize.TokenInfo) -> bool:
    """Whether a token in the braces of an f-string could not stand there before Python 3.12."""
    if len(quote) == 1 and token.type in (tokenize.NL, tokenize.COMMENT):
        return True
    opens = token.type in (tokenize.STRING, getattr(tokenize, "FSTRING_START", None))
    again = opens and token.string.lstrip(_PREFIXES).startswith(quote)
    return again or "\\" in token.string
