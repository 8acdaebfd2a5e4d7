"""Is any text cut into tokens?"""

import pytest

from autograder.authoring.leaks.tokens import brackets, tokens, weight, within, words


def texts(text):
    return [token.text for token in tokens(text)]


def test_tokens():
    """Are names, numbers, strings and signs told apart, and blanks left out?"""
    found = tokens('a["W1"] = 2.5e-3 ** b')
    assert [token.kind for token in found] == (
        ["name", "sign", "string", "sign", "sign", "number", "sign", "name"]
    )
    assert texts("a===b && c") == ["a", "===", "b", "&&", "c"]


def test_lines():
    """Does each token know its line, also behind a string of several?"""
    assert [(t.text, t.line) for t in tokens('"""a\nb"""\nc') if t.kind == "name"] == [("c", 3)]


def test_signs_of_print():
    """Is a minus or a dot of the printer's the operator that it is meant for?"""
    assert texts("1 − a · b") == ["1", "-", "a", "*", "b"]


def test_brackets():
    """Do brackets find their partners, and are lonely ones left out?"""
    assert brackets(tokens("( [ ) ] (a)")) == {0: 2, 4: 6}
    assert brackets(tokens(") (")) == {}


@pytest.mark.parametrize(
    ("string", "inside"), [("'a'", "a"), ('f"b"', "b"), ('"""c"""', "c"), (r'"d\ne\""', 'd\ne"')]
)
def test_within(string, inside):
    """Is what a string says got out of it?"""
    assert within(string) == inside


def test_weight_and_words():
    """Are words and signs counted, and words alone written small?"""
    assert weight("m = X.shape[1]") == 8
    assert list(words("The ReLU, again!")) == ["the", "relu", "again"]
