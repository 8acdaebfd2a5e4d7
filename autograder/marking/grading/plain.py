"""Whether a notebook is plain: whatever its functions are shown, nothing of it outlasts the call.

It is proved from the text, before any of it is run.  A plain function reaches its arguments, what it
makes of them, other plain functions of the notebook, and functions of NumPy that keep nothing: no
name of the notebook's that holds data, no attribute that leads elsewhere, no memory that was somebody
else's.  What is in none of the lists is not plain, whatever it does.  Then all that is examined can
be examined in one process, and in the state at the notebook's end, which is that at each check.

Of a plain notebook it is known, too, which cell reads what: one that the course gives need not be run
where nothing that is run depends on it.
"""

from __future__ import annotations

import ast
import builtins
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...key import COURSE
from ..sandbox.limits import MAX_EXPLORATION
from .restore import Part

_Modules = Mapping[str, frozenset[str]]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NUMPY = _words(
    """abs absolute add all allclose any append arange argmax argmin argsort array array_equal asarray
    atleast_1d atleast_2d average bool_ broadcast_to ceil clip column_stack concatenate copy cos cosh
    count_nonzero cumsum diag divide dot dtype e equal exp exp2 expand_dims expm1 eye flatnonzero
    float32 float64 floor full full_like greater greater_equal heaviside hstack identity inf int32
    int64 isclose isfinite isinf isnan less less_equal linspace log log10 log1p log2 logaddexp
    logical_and logical_not logical_or matmul max maximum mean min minimum mod moveaxis multiply nan
    nan_to_num ndim negative newaxis nonzero not_equal ones ones_like outer pi power prod reciprocal
    repeat reshape round shape sign sin sinh size sqrt square squeeze stack std subtract sum swapaxes
    tan tanh tile transpose tril triu true_divide unique var vstack where zeros zeros_like ndindex"""
)
# Not among them: `empty`, whose memory has been another array's, and all that opens, sets or wraps.
_PARTS = {
    "random": _words("rand randn randint seed normal uniform standard_normal"),
    "linalg": _words("norm"),
}
_MATH = _words("ceil e exp fabs floor inf isclose isnan log log10 pi pow sqrt tanh")
_METHODS = _words(
    """T all any append argmax argmin astype clip copy dot dtype endswith extend flatten format get
    insert item items join keys max mean min ndim pop prod ravel replace reshape reverse round shape
    size sort split squeeze startswith std strip sum tolist transpose update values var"""
)
_CALLED = _words(
    """AssertionError Exception IndexError KeyError NotImplementedError TypeError ValueError
    ZeroDivisionError abs all any bool dict divmod enumerate float int isinstance len list map max min
    pow print range repr reversed round set sorted str sum tuple zip"""
)
# What cells beside functions may use, too: pictures, and the course's data.
_PICTURES = _words(
    """axhline axis axvline bar contour contourf figure grid hist imshow legend plot scatter show
    subplot text title xlabel xlim ylabel ylim colorbar tight_layout yscale xscale"""
)
_DATA = _words("load_cats load_planar")
_IMPORTS = {("numpy", "np"), ("numpy", ""), ("math", ""), ("matplotlib.pyplot", "plt")}

_MODULES: _Modules = {"np": _NUMPY, "numpy": _NUMPY, "math": _MATH}
_BESIDE: _Modules = {**_MODULES, "plt": _PICTURES, "datasets": _DATA}
_SHOWN = _words("check display")
# What is there before the first cell: of Python's own and of IPython's.
_BEFORE = {*dir(builtins), *_words("In Out exit get_ipython open quit")}
_DRAWN = "random numbers"  # as if they were a name: none can be so called
# One that is not defined is answered for from outside, or missing.
_EXERCISES = {exercise.name for assignment in COURSE for exercise in assignment.exercises}

_FORMS: tuple[type[ast.AST], ...] = (
    *(ast.Assign, ast.AugAssign, ast.Expr, ast.If, ast.For, ast.While, ast.Assert, ast.Return),
    *(ast.Pass, ast.Break, ast.Continue, ast.Raise),
    *(ast.Constant, ast.Name, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.Call),
    *(ast.keyword, ast.Attribute, ast.Subscript, ast.Slice, ast.Tuple, ast.List, ast.Dict, ast.Set),
    *(ast.Starred, ast.JoinedStr, ast.FormattedValue, ast.Lambda),
    *(ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp, ast.comprehension),
    *(ast.operator, ast.unaryop, ast.boolop, ast.cmpop),
    *(ast.arguments, ast.arg),
)
_KNOWN = {*_FORMS}.union(*(form.__subclasses__() for form in _FORMS))
# In these, names are bound that are not there around them.
_COMPREHENSIONS = {ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp}
_WITHIN = {ast.Lambda, *_COMPREHENSIONS}
# In these are texts, numbers and whether something is read or set: nothing to go through.
_WORDS = _words("arg attr conversion ctx is_async type_comment")
_OTHERWISE = dict.fromkeys(_COMPREHENSIONS, "generators")  # gone through in a way of their own
_FIELDS = {
    kind: [n for n in kind._fields if n not in _WORDS and n != _OTHERWISE.get(kind)]
    for kind in _KNOWN
}
# Of these nothing is asked; what is not there stands among the parts of others, too.
_ENDS = {ast.Constant, type(None)}
_READ = (ast.Attribute, ast.Call, ast.keyword, ast.arg, ast.Lambda)
_WORD = re.compile(r"\w+")
_MAGIC = re.compile(r"^\s*[%!?]", re.MULTILINE)
_READ_OTHERWISE = re.compile(r"^\s*(?:[,;/>]|\.\.\.|In \[)|=\s*[%!]|\?\s*$", re.MULTILINE)
_PICTURES_BELOW = "%matplotlib inline"  # a magic that changes nothing here


@dataclass(frozen=True)
class Proof:
    """What is proved of a notebook.

    Parameters
    ----------
    plain : bool
        Whether all is plain that runs and is not the course's set-up.
    unread : frozenset of int
        The places of cells that stand as the course gave them and on which nothing depends that is run
        at marking: they get data ready for a picture or an exploration, or print a small example.
    """

    plain: bool
    unread: frozenset[int] = frozenset()

    def runs(self, place: int, part: Part) -> bool:
        """Whether marking runs a cell."""
        is_code = part.kind == "code" and part.role not in ("check", "exploration")
        return is_code and place not in self.unread


def is_plain(parts: Iterable[Part]) -> bool:
    """Whether a restored notebook is plain."""
    return proof_of(parts).plain


def proof_of(parts: Iterable[Part]) -> Proof:
    """Say what is proved of a restored notebook."""
    notebook = _Notebook()
    try:
        for place, part in enumerate(parts):
            if part.role == "check":
                notebook.checks[part.name] = place
            elif part.kind == "code" and part.role == "locked":
                notebook.read_words(part.source)
            elif part.kind == "code" and part.role != "exploration":
                notebook.read(part.source, place, given=bool(part.released))
        _demand(notebook.is_plain())
    except _NotPlain:
        return Proof(plain=False)
    return Proof(plain=True, unread=notebook.unread())


class _NotPlain(Exception):
    """Something stands there that is in none of the lists."""


@dataclass
class _Notebook:
    """What the cells define, use and bind."""

    functions: dict[str, tuple[int, set[str]]] = field(default_factory=dict)
    checks: dict[str, int] = field(default_factory=dict)
    _bound: set[str] = field(default_factory=set)
    _used: set[str] = field(default_factory=set)
    # What cells bind and use: each of those that the course gives, and all that run in any case.
    _given: dict[int, tuple[set[str], set[str]]] = field(default_factory=dict)
    _touched: set[str] = field(default_factory=set)
    _set_up: set[str] = field(default_factory=set)  # every word of what the course locks

    def read(self, source: str, place: int, *, given: bool = False) -> None:
        """Add a cell, which may stand in the notebook as the course gave it."""
        text = "".join(s for s in source.splitlines(True) if s.strip() != _PICTURES_BELOW)
        body = _parsed(text).body
        bound, used = set[str](), set[str]()
        defined, inside = set[str](), set[str]()
        for statement in body:
            if isinstance(statement, ast.FunctionDef):
                defined.add(statement.name)
                inside |= self._define(statement, place)
            elif isinstance(statement, ast.Import) and _is_usual(statement):
                given = False  # modules are read everywhere
            else:
                for scope in _scopes([statement], _BESIDE):
                    bound |= scope.bound
                    used |= scope.used
        self._bound |= bound
        self._used |= used
        if "random" in source:
            inside.add(_DRAWN)
            for name in defined:
                self.functions[name][1].add(_DRAWN)
        if given and body:
            self._given[place] = bound | defined, used | inside
        else:
            self._touched |= bound | defined | used | inside

    def read_words(self, source: str) -> None:
        """Add a cell of the course that is run in any case."""
        self._set_up.update(_WORD.findall(source))

    def _define(self, function: ast.FunctionDef, place: int) -> set[str]:
        _demand(function.name not in self.functions and not function.decorator_list)
        _demand(function.returns is None and all(map(_is_constant, _defaults(function.args))))
        taken = _taken(_scopes([function.args, *function.body], _MODULES))
        self.functions[function.name] = (place, taken)
        return taken

    def is_plain(self) -> bool:
        """Whether all that is used is known, and each name stays what it is from its check on."""
        functions = self.functions.keys()
        inside = set[str]().union(*(uses for _, uses in self.functions.values()))
        # What a cell is to bind it may never come to: then the name is what it was before.
        there = {*_BESIDE, *_SHOWN, *_BEFORE, *self._set_up}
        return (
            not (self._bound | functions) & there
            and not self._bound & functions
            and inside <= {*_MODULES, *_CALLED, _DRAWN, *functions, *_EXERCISES - self._bound}
            and self._used <= {*_BESIDE, *_CALLED, *_SHOWN, *functions, *self._bound}
            and not any(name.startswith("_") for name in self._used)  # IPython's: its last value
            and all(map(self._is_there, self.checks))
        )

    def unread(self) -> frozenset[int]:
        """Return the places of the given cells on which nothing depends that is run.

        A cell may change whatever it binds or uses, also under another name that a cell has given it; a
        function stays as it is.  Exercises are called in any case, and whoever draws the next random
        numbers depends on all that were drawn before.
        """
        changing = self._bound | {_DRAWN}
        left = {
            at: bound | (self._reached(used) & changing)
            for at, (bound, used) in self._given.items()
        }
        touched = self._touched | self._set_up | _EXERCISES | {_DRAWN}
        while found := [at for at, names in left.items() if names & touched]:
            for at in found:
                touched = touched.union(*self._given[at])
                del left[at]
        return frozenset(left)

    def _is_there(self, exercise: str) -> bool:
        """Whether all that an exercise uses is defined above its check, if anywhere."""
        reached = self._reached({exercise}) & self.functions.keys()
        return all(self.functions[name][0] < self.checks[exercise] for name in reached)

    def _reached(self, names: Iterable[str]) -> set[str]:
        """Return names and all that the functions among them use in turn."""
        reached, waiting = set[str](), {*names}
        while waiting:
            name = waiting.pop()
            reached.add(name)
            _, used = self.functions.get(name, (0, set[str]()))
            waiting |= used - reached
        return reached


def _demand(plain: bool) -> None:
    if not plain:
        raise _NotPlain


def _parsed(source: str) -> ast.Module:
    """Return a cell's syntax tree; an empty one where it is no Python, of which nothing runs."""
    _demand(len(source) <= MAX_EXPLORATION and not _MAGIC.search(source))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(source)
        except SyntaxError:
            # Of what IPython reads otherwise than Python does, something may run.
            _demand(not _READ_OTHERWISE.search(source) and not source.lstrip("\n")[:1].isspace())
            return ast.Module([], [])
        except (ValueError, RecursionError, MemoryError):
            raise _NotPlain from None


def _is_usual(statement: ast.Import) -> bool:
    return all((name.name, name.asname or "") in _IMPORTS for name in statement.names)


@dataclass
class _Scope:
    """The names that are bound and used in a function, a lambda, a comprehension, or beside these."""

    around: _Scope | None
    bound: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)


def _scopes(trees: list[Any], modules: _Modules) -> list[_Scope]:
    """Return the scopes of some code, each behind the one around it.

    Raises
    ------
    _NotPlain
        If some part does not keep to the lists.
    """
    scopes: list[_Scope] = []
    inner: list[tuple[_Scope | None, list[Any]]] = [(None, trees)]
    while inner:
        around, waiting = inner.pop()
        scopes.append(scope := _Scope(around))
        while waiting:
            node = waiting.pop()
            kind = type(node)
            if kind is ast.Name:
                (scope.used if type(node.ctx) is ast.Load else scope.bound).add(node.id)
                continue
            if kind in _ENDS:
                continue
            if kind not in _KNOWN or (kind in _READ and not _keeps(node, modules)):
                raise _NotPlain
            if kind is ast.arg:
                scope.bound.add(node.arg)
            parts = waiting
            if kind in _WITHIN:
                parts = []
                inner.append((scope, parts))
            if kind in _COMPREHENSIONS:  # what it goes through first is worked out around it
                first, *others = node.generators
                waiting.append(first.iter)
                parts += first.target, *first.ifs, *others
            for name in _FIELDS[kind]:
                part = getattr(node, name, None)
                parts += part if type(part) is list else (part,)
    return scopes


def _taken(scopes: list[_Scope]) -> set[str]:
    """Name what a function takes from outside."""
    for scope in scopes[::-1]:
        scope.used -= scope.bound
        if scope.around is not None:
            scope.around.used |= scope.used
    return scopes[0].used


def _keeps(node: ast.AST, modules: _Modules) -> bool:
    """Whether one part of a syntax tree keeps to the lists."""
    if isinstance(node, ast.Attribute):
        return isinstance(node.ctx, ast.Load) and _is_known(node, modules)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name | ast.Attribute)
    if isinstance(node, ast.Lambda):
        # In a function, whose names lead to no data; beside it, `f = lambda z: KEPT.append(z)` would keep.
        return modules is _MODULES and all(map(_is_constant, _defaults(node.args)))
    if isinstance(node, ast.keyword):
        # Where a ufunc's mask is false, the result is memory that was somebody else's.
        return node.arg is not None and node.arg != "where"
    return not isinstance(node, ast.arg) or node.annotation is None


def _is_known(node: ast.Attribute, modules: _Modules) -> bool:
    of = node.value
    if isinstance(of, ast.Name) and of.id in modules:
        listed = modules[of.id]
        return node.attr in listed or (listed is _NUMPY and node.attr in _PARTS)
    if isinstance(of, ast.Attribute) and of.attr in _PARTS:
        return node.attr in _PARTS[of.attr]
    return node.attr in _METHODS


def _defaults(arguments: ast.arguments) -> Iterator[ast.expr]:
    yield from arguments.defaults
    yield from (default for default in arguments.kw_defaults if default is not None)


def _is_constant(node: ast.expr) -> bool:
    """Whether a default is the same for every call: nothing can be put into it."""
    if isinstance(node, ast.UnaryOp):
        return _is_constant(node.operand)
    if isinstance(node, ast.Tuple):
        return all(map(_is_constant, node.elts))
    return isinstance(node, ast.Constant)
