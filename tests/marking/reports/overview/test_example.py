"""Does an example tell nothing of who wrote it, and stay code?"""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.marking.reports.overview.example import MOST_LINES, anonymous, most_common

KNOWN = {"sigmoid", "z", "np"}
ANSWER = '''
# Ada Lovelace, 12345678
import secretmodule as ada
def sigmoid(z):
    """By Ada."""
    ada_says = f"hello {z} from ada"  # ada
    "ada"
    my_ada = 1 / (1 + np.exp(z, ada_kw=0)) + 12345678
    if z.ada_field:
        "ada"
    return my_ada.sum(axis=0, keepdims=True)
'''


def test_nothing_of_the_writer_is_left():
    """Are comments, texts, own names and long numbers gone, and is the code there?"""
    shown = anonymous(ANSWER, KNOWN)
    assert "ada" not in shown.lower()
    assert "secret" not in shown
    assert "12345678" not in shown
    assert "np.exp(z" in shown
    assert "sum(axis=0, keepdims=True)" in shown
    ast.parse(shown)


def test_one_name_stays_one_name():
    """Is the same name the same again, and another one another?"""
    shown = anonymous("def sigmoid(z):\n    mine = z\n    other = mine\n    return mine", KNOWN)
    assert shown == "def sigmoid(z):\n    v1 = z\n    v2 = v1\n    return v1"


@pytest.mark.parametrize("source", ["def (", "x = '\ud800", "\0", "(" * 5000])
def test_what_is_no_code_is_no_example(source):
    """Is nothing shown of it, and nothing raised?"""
    assert anonymous(source, KNOWN) == ""


@given(st.text(min_size=1, max_size=30).filter(str.isidentifier))
def test_no_own_name_stays(name):
    """Is any name that a learner thinks of replaced?"""
    shown = anonymous(f"def sigmoid(z):\n    qq{name} = z\n    return qq{name}", KNOWN)
    assert f"qq{name}" not in shown


def test_the_form_that_most_share_is_chosen():
    """Is it the most common one, whatever the names, and never a long one?"""
    forms = ["a = 1\nz = a", "b = 1\nz = b", "z = 2", "z = 1\n" * (MOST_LINES + 1)]
    assert most_common(forms, KNOWN) == "v1 = 1\nz = v1"
    assert most_common(forms[3:], KNOWN) == ""
