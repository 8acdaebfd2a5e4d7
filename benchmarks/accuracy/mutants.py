"""Wrong answers made by rule: every operator on every place of every solution."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import libcst as cst

from autograder.checks.vectors import read_vectors

from . import operators, operators_function, operators_structure
from .answers import Answer
from .normal_form import normal_form
from .solutions import read_solutions

NODE_OPERATORS = operators.OPERATORS | operators_structure.OPERATORS


def make_mutants(root: Path, only: str | None = None) -> list[Answer]:
    """Return the mutants of the solutions of a course, each code once, in a fixed order.

    Parameters
    ----------
    root : Path
        The course's folder.
    only : str, optional
        The exercise, ``"assignment/function"``, whose mutants are wanted.
    """
    answers = []
    for (assignment, function), source in read_solutions(root).items():
        if only not in (None, f"{assignment}/{function}"):
            continue
        vectors = read_vectors(root / "data/checks.h5", assignment)[function]
        if vectors.contract.tests:  # with another example it is still a good one
            continue
        example = dict(zip(vectors.contract.arguments, vectors.cases[0].args, strict=False))
        for operator, mutant in spoil(source, example):
            change = changed_line(source, mutant)
            answers.append(Answer(assignment, function, "mutant", operator, mutant, "", change))
    return answers


def spoil(source: str, example: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Give (operator, source) for each way to spoil a function.

    A source that differs from the solution, or from another mutant, by nothing but its spelling
    (see `normal_form`) is left out.

    Parameters
    ----------
    source : str
        One function, without its docstring.
    example : dict of str to data
        The arguments of its first visible case.
    """
    tree = cst.parse_module(source)
    seen = {normal_form(source)}
    for operator, old, new in _replacements(tree, example):
        mutant = cst.ensure_type(tree.deep_replace(old, new), cst.Module).code
        try:
            form = normal_form(mutant)
        except SyntaxError:
            continue
        if form not in seen:
            seen.add(form)
            yield operator, mutant


def _replacements(
    tree: cst.Module, example: dict[str, Any]
) -> Iterator[tuple[str, cst.CSTNode, cst.CSTNode]]:
    function = cst.ensure_type(tree.body[-1], cst.FunctionDef)
    for node in operators_function.walk(function.body):
        for name, operator in NODE_OPERATORS.items():
            for new in operator(node):
                yield name, node, new
    for name, whole in operators_function.OPERATORS.items():
        for old, new in whole(function, example):
            yield name, old, new


def changed_line(before: str, after: str) -> str:
    """Tell the lines that differ as ``"number: old -> new"``, however they are indented."""
    old, new = ([line.strip() for line in text.splitlines()] for text in (before, after))
    changes = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, False).get_opcodes():
        if tag != "equal":
            first, second = " ".join(old[a:b]), " ".join(new[c:d])
            changes.append(f"{a + 1}: {first or '(nothing)'} -> {second or '(nothing)'}"[:300])
    return "; ".join(changes)
