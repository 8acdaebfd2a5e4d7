"""Are secrets found in any text?"""

import ast
import inspect
import textwrap

import pytest

from autograder.authoring.leaks.find import Finder
from autograder.authoring.leaks.secrets import Secret, Sentence, of_code, of_key
from autograder.key import COURSE

CODE = "dW = np.dot(dZ, A_prev.T) / m"
FINDER = Finder(of_code(CODE, "here"))


def lines(text, finder=FINDER, course=""):
    return [found.line for found in finder.find(text, course)]


@pytest.mark.parametrize(
    "text",
    [
        "slope = 1 / n * (back @ before.T)",
        "const d = matmul(a, b.transpose()) / c;",
        "Remember: `dZ @ A_prev.T / m` is the slope.",
        "help = 'dot(x, y.T) / z'",
        "x = {'a': (1 / m) * d.dot(e.T)}",
    ],
)
def test_found(text):
    """Is a statement found with other names, in another layout, order and language?"""
    assert lines(text) == [1]


def test_not_found():
    """Is another formula left alone?"""
    assert lines("dW = np.dot(dZ.T, A_prev) / m\nslope = dZ.T / m") == []


def test_rows():
    """Are short statements found in a row, in a block, too, and not apart?"""
    row = "a = f(x)\nb = g(a)\nc = h(b, x)\nd = k(c)\n"
    finder = Finder(of_code(row, "here"))
    assert lines(f"y = 2\n{row}".replace("x", "q"), finder) == [2]
    assert lines("{ " + row.replace("\n", "; ") + "}", finder) == [1]
    assert lines(row.replace("\nc", "\nz = z + 1\nc"), finder) == []


def test_told_in_notebooks():
    """May what the course states stand in its text and docstrings, and in no code?"""
    finder = Finder([*of_code("A = np.maximum(0, Z)", "here")])
    docstring = '"""Formula: max(0, z)"""'
    assert lines("It is max(0, z).", finder, "text") == []
    assert lines(docstring, finder, "code") == []
    assert lines(docstring, finder) == [1]
    assert lines("y = np.maximum(0, z)", finder, "code") == [1]


def test_sentences():
    """Is a sentence of a model answer found, however it is written?"""
    sentence = Sentence(" its slope is one wherever z is positive ", "Its slope ...", "here")
    finder = Finder([], [sentence])
    assert lines("Well: its slope is *one*\nwherever z is POSITIVE.", finder) == [None]
    assert lines("its slope is one", finder) == []


def _renamed(function):
    """Give other names to a function's own variables."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    own = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} - {
        "np",
        "str",
        "float",
    }
    own -= {node.func.id for node in ast.walk(tree) if _calls_by_name(node)}
    own -= {name for name in own if name in function.__globals__}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in own:
            node.id = f"x{sorted(own).index(node.id)}"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = f"y{node.value}"
    return ast.unparse(tree)


def _calls_by_name(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name)


@pytest.mark.parametrize(
    ("assignment", "exercise"),
    [(one, exercise) for one in COURSE for exercise in one.exercises],
    ids=lambda one: one.name,
)
def test_every_reference_renamed(assignment, exercise):
    """Is each secret of each reference found in the reference with other names?"""
    code = _renamed(exercise.reference)
    secrets = [s for s in of_key([assignment]) if s.origin.endswith(f" {exercise.name!r}")]
    found = {one.secret for one in Finder(secrets).find(code)}
    assert {secret.text for secret in secrets} == {secret.text for secret in found}
    assert all(isinstance(secret, Secret) for secret in found)
