"""Tests of autograder.checks.assigned: why a name has no value yet."""

import pytest

from tests.checks.stops import told

BRANCH = "`A` gets its value in a branch of an `if` that did not run."
WORD = "if word == 'relu':\n    A = 1\nelif word == 'sigmoid':\n    A = 2\nreturn A"
LOOP = "`A` gets its value in a loop, and the loop did not run once."
BELOW = "`A` gets its value in this function, so that it is the function's own, but not before this line."
PLAIN = "A variable is read before the function has given it a value."


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("if X.size == 0:\n    A = 1\nelse:\n    z = A\nreturn A", BRANCH),
        ("if X.size == 0:\n    A = 1\nreturn A", BRANCH),
        (f"word = 'ReLU'\n{WORD}", f'{BRANCH[:-1]}: `word` is "ReLU".'),
        (f"word = 'ReLU'\nother = 'x'\n{WORD.replace('if word', 'if other', 1)}", BRANCH),
        (f"word = 3\n{WORD}", BRANCH),
        ("for A in ():\n    pass\nreturn A", LOOP),
        ("while X.size == 0:\n    A = 1\nreturn A", LOOP),
        ("B = A + 1\nA = X", BELOW),
        ("A = A + X", BELOW),
        ("try:\n    A = X[9]\nexcept IndexError:\n    pass\nreturn A", PLAIN),
        ("A = 1\ndel A\nreturn A", PLAIN),
    ],
)
def test_it_is_told_where_a_name_gets_its_value(lines, said, monkeypatch):
    """Is an `if` named only where there is one, and nothing where it is not sure?"""
    assert told(lines, monkeypatch, A=3) == said


def test_a_text_without_its_quotation_marks(monkeypatch):
    """Is the function told with which a text is compared, and only a function, and only a text?"""
    lines = "word = 'g'\nif word == g:\n    A = X\nreturn A"
    bare = BRANCH[:-1] + ': `g` is a function, and the text is written `"g"`.'
    assert told(lines, monkeypatch, g=lambda: 1) == bare
    assert told(lines, monkeypatch, g=3) == BRANCH
    assert told(lines.replace("'g'", "2"), monkeypatch, g=lambda: 1) == BRANCH


def test_a_name_of_a_step_below_is_not_looked_for(monkeypatch):
    """Is the learner's own name of the same spelling left alone, where a step below has none?"""
    scope = {}
    exec(compile("def lower():\n    A = A + 1\n", "<frozen lower>", "exec"), scope)
    assert told("B = lower()\nA = B", monkeypatch, lower=scope["lower"]) == PLAIN
