"""Fingerprints of what a mark was given by: the checks of each exercise, and the engine.

An exercise's fingerprint is made of the text of all functions and constants of the key that decide about it;
so a changed check is known by name, and what it does not touch keeps its marks.
"""

from __future__ import annotations

import ast
import functools
import inspect
import json
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from types import CodeType, FunctionType
from typing import Any

import numpy as np

from ... import __version__
from ...key import find_assignment
from ...key.exercise import Assignment, Exercise
from ..grading.editions import other_editions
from ..grading.release import Release
from ..grading.unreadable import FINGERPRINT, fingerprint
from ..grading.user_cache import files_of, noted
from ..sandbox.limits import USUAL, TimeLimits

COMMON = ""  # what all exercises of an assignment share has its fingerprint under this name
EDITION = "edition "  # before the name of an edition that is not as the course is today
_KEY = f"{__name__.split('.')[0]}.key"
# What decides about marks besides the key.  Recording, reporting and displaying do not.
_DECIDES = (
    *("errors.py", "checks/**/*.py", "key/exercise.py", "key/vectors.py", "key/edits.py"),
    *("key/tried.py", "marking/sandbox/**/*.py", "marking/grading/*.py"),
)
# What the fingerprints of exercises are made of, and made by.
_CHECKS = (
    "key/**/*.py",
    "checks/**/*.py",
    "marking/batch/fingerprints.py",
    "marking/grading/unreadable.py",
)
_LETTERS = 12  # of the engine's fingerprint

Fingerprints = dict[str, str]  # of an assignment's checks, by exercise


@functools.cache
def engine_fingerprint() -> str:
    """Return the package's version and a fingerprint of the code that marks.

    To read all of that code takes longer than to mark a notebook, and its processes need it each.
    """
    return f"{__version__}+{noted('engine', _DECIDES, _LETTERS, _fingerprint_of_engine)}"


def _fingerprint_of_engine() -> str:
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in files_of(_DECIDES))
    return fingerprint(*(_code(tree).encode() for tree in trees))[:_LETTERS]


def marked_by(times: TimeLimits) -> str:
    """Return what a mark is given by beside the checks: the engine, and limits that are not usual."""
    return engine_fingerprint() + ("" if times == USUAL else f" {times}")


def checks_fingerprints(assignment: str, release: Release) -> Fingerprints:
    """Return the fingerprint of each exercise, of each other edition, and under `COMMON` of the locked cells."""
    found = find_assignment(assignment)
    common = {COMMON: _of_locked(release)}
    others = {f"{EDITION}{n}": _of_locked(one) for n, one in other_editions(release).items()}
    common |= {name: one for name, one in others.items() if one != common[COMMON]}
    return common | _of_exercises(found)


def _of_exercises(assignment: Assignment) -> Fingerprints:
    """Return the fingerprint of each exercise; to take the key's code apart for it takes long, too."""
    exercises = (*assignment.borrowed, *assignment.exercises)

    def make() -> str:
        return "".join(map(_of, exercises))

    several = noted(f"checks-{assignment.name}", _CHECKS, FINGERPRINT * len(exercises), make)
    each = (several[at : at + FINGERPRINT] for at in range(0, len(several), FINGERPRINT))
    return {exercise.name: text for exercise, text in zip(exercises, each, strict=True)}


def _of_locked(release: Release) -> str:
    """Return the fingerprint of what is restored; points decide about no verdict."""
    locked = {
        name: [cell.source, cell.kind]
        for name, cell in release.cells.items()
        if cell.role != "answer"
    }
    return fingerprint(json.dumps(locked, sort_keys=True).encode())


def combined(fingerprints: Fingerprints) -> str:
    """Return one fingerprint for all of them together."""
    return fingerprint(json.dumps(fingerprints, sort_keys=True).encode())


def affected(assignment: str, old: Fingerprints, new: Fingerprints) -> set[str]:
    """Name the exercises whose marks a change from `old` to `new` of the checks may change."""
    found = find_assignment(assignment)
    names = {exercise.name for exercise in found.exercises}
    if old.get(COMMON) != new.get(COMMON):
        return names
    changed = {name for name in {*old, *new} if old.get(name) != new.get(name)}
    # A test is tried on known mistakes of what it tests.
    tested = {exercise.name: exercise.contract.tests for exercise in found.exercises}
    return {
        name for name in names if {name, tested[name]} & changed or found.upstream(name) & changed
    }


def other_edition_names(old: Fingerprints, new: Fingerprints) -> set[str]:
    """Name the editions that came, went or are others in `new`."""
    changed = (name for name in {*old, *new} if old.get(name) != new.get(name))
    return {name.removeprefix(EDITION) for name in changed if name.startswith(EDITION)}


def _of(exercise: Exercise) -> str:
    # What a mistake is called and what is said of it changes no mark.
    facts = [repr(exercise.contract), repr(exercise.points), repr(exercise.builds_on)]
    facts += [repr(exercise.may_use), repr(exercise.tolerance)]
    facts += [exercise.contract.tests] if exercise.contract.tests else []
    roots = [exercise, exercise.draw_cases, *(mistake.change for mistake in exercise.mistakes)]
    return fingerprint(*(text.encode() for text in (*facts, *_source_texts(roots))))


def _source_texts(roots: list[Any]) -> list[str]:
    """Return the texts of functions and of all that they use of the key, in a steady order."""
    texts: set[str] = set()
    seen: dict[int, Any] = {}  # held, so that no two have one number
    waiting = list(roots)
    while waiting:
        value = waiting.pop()
        if id(value) not in seen:
            seen[id(value)] = value
            texts.add(_text(value))
            waiting += _inside(value)
    return sorted(texts)


def _text(value: Any) -> str:
    """Return what one value says itself, without what it holds."""
    if _is_defined_in_key(value):
        return _source(value)
    if isinstance(value, np.ndarray):
        return fingerprint(value.tobytes())
    return repr(value) if isinstance(value, str | bytes | int | float | None) else ""


def _inside(value: Any) -> Iterable[Any]:
    """Return what a value holds or, where it is a function of the key, uses."""
    if isinstance(value, Exercise):  # of a step that is called, the code alone
        return [value.reference]
    if isinstance(value, functools.partial):
        return [value.func, *value.args, *value.keywords.values()]
    if isinstance(value, FunctionType):
        return _used(value) if _is_defined_in_key(value) else ()
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, one.name) for one in fields(value)]
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return value if isinstance(value, tuple | list | set | frozenset) else ()


def _is_defined_in_key(value: Any) -> bool:
    return isinstance(value, FunctionType | type) and (value.__module__ or "").startswith(_KEY)


@functools.cache  # most are used by several exercises
def _source(defined: Any) -> str:
    tree = ast.parse(textwrap.dedent(inspect.getsource(defined)))
    vars(tree.body[0])["decorator_list"] = []  # what it says of the exercise is told apart
    return _code(tree)


def _code(tree: ast.Module) -> str:
    """Return code without comments and docstrings: they decide about no mark."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module)
            and ast.get_docstring(node) is not None
        ):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


def _used(function: FunctionType) -> Iterator[Any]:
    scope = function.__globals__
    for name in sorted(_names(function.__code__)):
        if name in scope:
            yield scope[name]
    for cell in function.__closure__ or ():
        try:
            yield cell.cell_contents
        except ValueError:  # not filled yet
            continue
    yield from function.__defaults__ or ()
    yield from (function.__kwdefaults__ or {}).values()


def _names(code: CodeType) -> set[str]:
    inner = (const for const in code.co_consts if isinstance(const, CodeType))
    return set(code.co_names).union(*map(_names, inner))
