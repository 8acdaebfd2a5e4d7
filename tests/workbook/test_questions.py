"""Is each question about a mistake's kind answered as Python and NumPy answer it?"""

import re
from random import Random

import numpy as np
import pytest

from autograder.key import COURSE
from autograder.key.kinds import KINDS
from autograder.workbook.guess import form_problem, is_right
from autograder.workbook.questions import _BY_KIND, _BY_PART, ask, ask_which


def numbers(text):
    return [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", text)]


def measured(name, text):
    """The answer to a question, found in another way than where the question is made."""
    n = numbers(text)
    whole = [int(one) for one in n]
    code = re.findall(r"`for (.+?)`|of (1 / .+?)\?|is (np.+?)\?", text)
    by = {
        "average": lambda: np.mean(n[:-1]),
        "own_example": lambda: n[0],
        "sum_of_rows": lambda: np.ones(whole[:2]).sum(axis=1, keepdims=True).shape,
        "table": lambda: (np.ones(whole[:2]) - np.ones(whole[2:3])).shape,
        "column": lambda: (whole[0], 1),
        "axes": lambda: np.ones(eval(text.split("shape ")[1].rstrip("?"))).ndim,
        "transposed": lambda: (np.ones(whole[:2]) @ np.ones(whole[2:4]).T).shape,
        "weights": lambda: (whole[whole[4]], whole[whole[4] - 1]),
        "matrix_product": lambda: np.dot(n[:2], n[2:4]),
        "entries": lambda: np.multiply(n[:2], n[2:4])[1],
        "step": lambda: n[0] - n[2] * n[1],
        "sign_of_a_loss": lambda: "positive" if -np.log(n[1]) > 0 else "negative",
        "bracket": lambda: eval(code[0][1]),
        "square": lambda: 1 - n[1] ** 2,
        "logarithm": lambda: eval(code[0][2]),
        "turns": lambda: len(eval(code[0][0].split(" in ")[1])),
        "last_turn": lambda: eval(code[0][0].split(" in ")[1])[-1],
        "cache": lambda: list(range(whole[0], whole[1] + 1)).index(whole[2]),
        "second": lambda: re.search(r"return (\w+),", text)[1],
        "twins": lambda: 1,
        "examples": lambda: whole[1],
    }
    return by[name]()


MAKERS = {maker for makers in (*_BY_KIND.values(), *_BY_PART.values()) for maker in makers}


@pytest.mark.parametrize("maker", sorted(MAKERS, key=lambda maker: maker.__name__))
def test_the_answer_is_right(maker):
    """Is it what is measured, with whatever numbers, and its own kind of answer?"""
    for seed in range(20):
        text, right = maker(Random(seed))
        found = measured(maker.__name__.lstrip("_"), text)
        assert form_problem(right, found, {}) == "", text
        assert is_right(right, found, {}), (text, found)


@pytest.mark.parametrize("maker", sorted(MAKERS, key=lambda maker: maker.__name__))
def test_the_numbers_are_new(maker):
    """Does a question differ from time to time, unless all its numbers are fixed?"""
    assert len({maker(Random(seed))[0] for seed in range(20)}) > 1


def test_a_kind_is_one_that_mistakes_have():
    """Is each kind in the table, and each part that of some mistake?"""
    mistakes = [
        one.name
        for assignment in COURSE
        for exercise in assignment.exercises
        for one in exercise.mistakes
    ]
    parts = {name.rpartition(".")[0] for name in mistakes}
    assert _BY_PART.keys() <= parts
    assert all(kind in KINDS or kind.startswith("is_") for kind in _BY_KIND)


@pytest.mark.parametrize(
    ("mistake", "word"),
    [
        ("db.axis_lost", "lost an axis"),
        ("m.is_inputs", "examples"),
        ("W.is_b", None),
        ("odd", None),
    ],
)
def test_a_mistake_has_the_question_of_its_kind(mistake, word):
    """Is it asked about what was wrong, by the kind first, then by the part, or not at all?"""
    asked = ask(mistake, Random(0))
    assert (asked is None) if word is None else (word in asked[0])


@pytest.mark.parametrize("others", [["one", "two", "three"], ["one"], []])
def test_which_of_three(others):
    """Is the sentence one of three, at the place that is the answer?"""
    for seed in range(5):
        text, right = ask_which("mine", others, Random(seed))
        rows = text.splitlines()[1:]
        assert len(rows) == 3
        assert rows[right.right - 1].split("  ")[1:] == [str(right.right), "mine"]
