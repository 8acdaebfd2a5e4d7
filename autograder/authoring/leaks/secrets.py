"""What learners may not read: the statements of solutions and of the answer key, and model answers."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from ...key.exercise import Assignment
from ..cells import SOLVED
from ..markers import hidden_lines
from ..source import Source
from .algebra import Term
from .allowed import everywhere
from .match import features, parts
from .parse import formulas
from .tokens import weight, words

STATEMENT = 9  # a shorter one, such as "m = X.shape[1]", gives nothing away by itself
TOGETHER = 4  # so many short ones in a row do
ANSWER = 9  # words of a sentence
_PLAIN = frozenset(
    ["len", "range", "print", "append", "str", "items", "enumerate", "reversed", "zip"]
)
_OPERATIONS = frozenset(["+", "*", "@", "**", "//", "%", "<", "<=", "==", "!=", "and", "or"])


@dataclass(frozen=True)
class Secret:
    """One or several statements that learners may not read, one behind the other.

    Parameters
    ----------
    terms : tuple of Term
        In their normal form.
    text, origin : str
        As they are written, and where.
    """

    terms: tuple[Term, ...]
    text: str
    origin: str

    @cached_property
    def features(self) -> tuple[frozenset[str], ...]:
        """What each formula that matches has in it."""
        return tuple(features(term) for term in self.terms)


@dataclass(frozen=True)
class Sentence:
    """A sentence of a model answer: its words, and where it is from."""

    words: str
    text: str
    origin: str


def says(term: Term) -> bool:
    """Whether a formula computes or calls something; a name, a number or a tuple of them does not."""
    return any(part[0] in _OPERATIONS or part[0] in ("f", "call") for part in parts(term))


def computes(term: Term) -> bool:
    """Whether a formula computes something of the course's; a call and a loop's range do not."""
    if term[0] in _OPERATIONS or (term[0] == "f" and term[1] not in _PLAIN):
        return True
    if term[0] == "f" and term[1] in ("range", "print"):
        return False
    if term[0] == "call" and any(part[0] == "[]" for part in term[1:]):
        return True  # which entry a step is given
    return any(computes(part) for part in _inside(term))


def _inside(term: Term) -> Iterator[Term]:
    for inner in term[1:]:
        if isinstance(inner, tuple) and inner:
            yield from inner if isinstance(inner[0], tuple) else (inner,)


@dataclass(frozen=True)
class _Statement:
    text: str
    line: int
    terms: tuple[Term, ...]

    @property
    def tells(self) -> bool:
        """Whether it gives something away by itself."""
        return weight(self.text) >= STATEMENT and any(map(computes, self.terms))


def of_code(code: str, origin: str, line: int | None = None) -> list[Secret]:
    """Return what is secret of some statements.

    Parameters
    ----------
    code : str
        Python; a `return` may stand outside of a function.
    origin : str
        What the code is, for messages.
    line : int, optional
        The line of its file in which it begins; it is told after `origin`.
    """
    secrets = []
    for tells, run in groupby(_statements(code), key=lambda statement: statement.tells):
        several = list(run)
        for group in [[one] for one in several] if tells else _in_a_row(several):
            place = origin if line is None else f"{origin}{group[0].line + line - 1}"
            terms = tuple(term for one in group for term in one.terms)
            secrets.append(Secret(terms, "\n".join(one.text for one in group), place))
    return [secret for secret in secrets if not everywhere(secret.terms)]


def _in_a_row(short: list[_Statement]) -> list[list[_Statement]]:
    """Return each few short statements that stand one behind the other."""
    saying = [one for one in short if one.terms]
    if 1 < len(saying) < TOGETHER and any(map(computes, saying[-1].terms)):
        return [saying]  # a short solution as a whole, such as s = sigmoid(z), s * (1 - s)
    return [saying[n : n + TOGETHER] for n in range(len(saying) - TOGETHER + 1)]


def _statements(code: str) -> Iterator[_Statement]:
    lines = code.splitlines()
    for node in _nodes(ast.parse(code)):
        text = "\n".join(lines[node.lineno - 1 : _last_line(node)])
        found = formulas(text)
        terms = tuple(one.term for one in found[0] if says(one.term)) if found else ()
        yield _Statement(text.strip(), node.lineno, terms)


def _last_line(node: ast.stmt) -> int:
    """Return the last line of a statement, and of one that has others in it, that of its head."""
    body = getattr(node, "body", None)
    last = body[0].lineno - 1 if body else node.end_lineno
    return max(last or 0, node.lineno)


def _nodes(tree: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements in their order, without docstrings and definitions."""
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, ast.stmt):
            continue
        if isinstance(node, ast.FunctionDef):
            yield from _nodes(node)
        elif not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Constant):
            yield node
            yield from _nodes(node)


def of_sources(sources: Sequence[Source]) -> list[Secret]:
    """Return what is secret of the solutions."""
    secrets = []
    for source in sources:
        for cell in source.cells:
            for region in hidden_lines(cell) if cell.role in SOLVED else []:
                code = textwrap.dedent("\n".join(line for _, line in region))
                secrets += of_code(code, f"the solution in {source.file}:", region[0][0])
    return secrets


def of_key(assignments: Iterable[Assignment]) -> list[Secret]:
    """Return what is secret of the reference implementations."""
    secrets = []
    for assignment in assignments:
        for exercise in assignment.exercises:
            code = textwrap.dedent(inspect.getsource(exercise.reference))
            secrets += of_code(code, f"the answer key of {exercise.name!r}")
    return secrets


def model_answers(sources: Sequence[Source]) -> list[Sentence]:
    """Return the sentences of the model answers to questions in words."""
    found: list[Sentence] = []
    for source in sources:
        for cell in source.cells:
            if cell.role == "question":
                text = "\n".join(line for _, line in cell.lines())
                found += _sentences(text, f"the model answer in {source.file}:{cell.line}")
    return found


def _sentences(text: str, origin: str) -> Iterator[Sentence]:
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        plain = list(words(sentence))
        if len(plain) >= ANSWER:
            yield Sentence(f" {' '.join(plain)} ", " ".join(sentence.split()), origin)
