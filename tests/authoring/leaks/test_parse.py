"""Are formulas found in every language, and in the middle of prose?"""

import pytest

from autograder.authoring.leaks.allowed import normal
from autograder.authoring.leaks.parse import formulas

SIGMOID = normal("1 / (1 + np.exp(-z))")


def found(text):
    return [one.term for row in formulas(text) for one in row]


@pytest.mark.parametrize(
    "text",
    [
        "return 1/(1+np.exp(-z))",
        "s = (1.0 /\n     (np.exp(-z) + 1))",
        "It is `1 / (1 + exp(-z))`, isn't it (see below?",
        "note = 'Write 1 / (1 + np.exp(-z))!'",
        '{"source": "x\\n1 / (1 + np.exp(-z))"}',
        "# 1 / (1 + np.exp(-z))",
        "sigmoid(z) = 1 / (1 + exp(−z))",
    ],
)
def test_found(text):
    """Is the formula found, wherever it stands?"""
    assert SIGMOID in found(text)


def test_in_a_block():
    """Is a formula in a block of JavaScript a part of the block?"""
    ((_, _, block),) = formulas("s = z => { const below = 1; return 1 / (1 + Math.exp(-z)); }")
    assert SIGMOID in block.term


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("b -= rate * db", "b - db * rate"),
        ("a if z > 0 else 0", "z > 0 ? a : 0"),
        ("-(y / a - (1 - y) / (1 - a))", "(1 - y) / (1 - a) - y / a"),
        ("1 / m * np.dot(dZ, A.T)", "dZ @ A.T / m"),
        ("1 - t ** 2", "1 - t * t"),
        ("1 - t ^ 2", "1 - t ** 2"),
        ("-t ** 2", "-(t * t)"),
        ("2 ** -a", "2 ** (-a)"),
        ("a or b and c", "a || (b && c)"),
        ("f(a, key=b)", "f(a, key = b)"),
        ("a[1:, 0]", "a[ 1 : , 0 ]"),
    ],
)
def test_same(one, other):
    """Do spelling, language, layout and the order of operands not matter?"""
    assert normal(one) == normal(other)


def test_lines():
    """Is the line of each formula told, and whether it stands in a string?"""
    rows = formulas('\na + b\n"""c\nd * e"""')
    places = {(one.line, one.in_string) for row in rows for one in row if one.term[0] in "+*"}
    assert places == {(2, False), (4, True)}


@pytest.mark.parametrize(
    "text", ["", ")(", "a +", "- ", "((((", "x ? y", "1.", "(" * 500 + ")" * 500]
)
def test_any_text(text):
    """Can any text be read, also one that makes no sense?"""
    formulas(text)
