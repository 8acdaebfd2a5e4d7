"""What learners may read though a solution says it, too: each kind with its reason.

Four kinds are no formulas and are left out where secrets are collected (`secrets.computes`), but for
several in a row:

- results that are put into a tuple or dictionary, or taken out: the docstrings name the keys;
- the call of an exercise with names alone: the notebook gives its signature;
- a loop over the layers or steps: Python, and not the course's;
- what is printed: the notebooks say what it looks like.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from .algebra import Term
from .match import matches, parts
from .parse import formulas


class Kind(NamedTuple):
    """A kind of formula that may be read."""

    formula: str
    reason: str


# In no place a leak: nobody learns from it how an exercise is solved.
EVERYWHERE = (
    Kind("a > 0", "a comparison with a number; every program has some"),
    Kind("a > 0.5", "a comparison with a number; every program has some"),
    Kind("a if b == 'word' else c", "a choice by a word; every program has some"),
    Kind("'a' if b == c else 'd'", "a choice between two words; every program has some"),
    Kind("np.where(a, b, 0)", "a choice between something and nothing"),
    Kind("a[b - 1]", "the entry before another"),
    Kind("len(a) // 2", "the middle of a list"),
    Kind("np.sum(a) / b", "an average; every program has some"),
    Kind("np.zeros((a, 1))", "how zeros is called; an error about it is explained by it"),
)
# In a notebook's text and in the docstrings of its exercises: what the course has to say.
IN_NOTEBOOKS = (
    Kind("max(0, a)", "the definition of the ReLU"),
    Kind("1 - np.tanh(a) ** 2", "a formula that is given; the task is to write it in NumPy"),
    Kind("np.tanh(a)", "a function of NumPy's, which the text names"),
    Kind("1 - a ** 2", "the slope of tanh by its value, which the text derives"),
    Kind("a - b * c", "the rule of gradient descent"),
    Kind("a - b * c['d']", "the rule of gradient descent, with the key of a dictionary"),
    Kind("a['b'] - c * d['e']", "the rule of gradient descent, with the keys of dictionaries"),
    Kind("(1 - a) / (1 - b) - a / b", "a formula that is given: no learner need derive it"),
    Kind("a.T @ b", "a hint: how a matrix is transposed and multiplied"),
    Kind("np.random.randn(a, b) * 0.01", "how random numbers are drawn; NumPy is not the task"),
    Kind("np.random.randn(a, b) * c", "how random numbers are drawn; NumPy is not the task"),
)


def everywhere(terms: Iterable[Term]) -> bool:
    """Whether formulas give nothing away wherever they stand."""
    return all(_is_one_of(term, EVERYWHERE) for term in terms)


def in_notebooks(terms: Iterable[Term]) -> bool:
    """Whether formulas may stand in a notebook."""
    return all(_is_one_of(term, IN_NOTEBOOKS + EVERYWHERE) for term in terms)


@cache
def _is_one_of(term: Term, kinds: tuple[Kind, ...]) -> bool:
    return any(_is_alike(normal(kind.formula), term) for kind in kinds)


def _is_alike(kind: Term, term: Term) -> bool:
    """Whether two formulas differ in nothing but names."""
    same_size = sum(1 for _ in parts(kind)) == sum(1 for _ in parts(term))
    return same_size and any(True for _ in matches(kind, term))


@cache
def normal(formula: str) -> Term:
    """Return the normal form of a single formula."""
    ((found,), *_) = formulas(formula)
    return found.term
