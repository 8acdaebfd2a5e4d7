"""Is a formula found under other names?"""

import pytest

from autograder.authoring.leaks.allowed import normal
from autograder.authoring.leaks.match import contains, features, matches, parts


def told(secret, text):
    return any(True for _ in contains(normal(secret), normal(text), {}))


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("1 / (1 + np.exp(-z))", "1 / (1 + np.exp(-line @ inputs))"),
        ("s * (1 - s)", "(1 - t) * t"),
        ("dA * s * (1 - s)", "rate * q * (1 - t) * t"),
        ("w - rate * dw", "b - db * step"),
        ("g['dW1'] / m", "slopes['first'] / n"),
        ("np.maximum(0, z)", "max(x, 0)"),
        ("a == 'relu'", "'r' == kind"),
    ],
)
def test_told(secret, text):
    """Is it found with other names, in another order, and as a part?"""
    assert told(secret, text)


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("s * (1 - s)", "s * (1 - t)"),  # one name, two things
        ("a - b * c", "a - b * b"),  # two names, one thing
        ("w - rate * dw", "middle - width * cell / 2"),  # inside, nothing may be added
        ("A @ B.T", "A.T @ B"),
        ("1 - np.tanh(z) ** 2", "1 - np.exp(z) ** 2"),
        ("g['dW1'] / m", "g[0] / m"),
        ("f(a, b)", "f(a)"),
        ("a[1]", "a[2]"),
        ("f(a, axis=1)", "f(a, size=1)"),
    ],
)
def test_not_told(secret, text):
    """Is another formula not taken for it?"""
    assert not told(secret, text)


def test_names():
    """Is it said what stands in the place of each name?"""
    assert list(matches(normal("a + b[c]"), normal("x + y[z]"))) == [
        {"a": ("v", "x"), "b": ("v", "y"), "c": ("v", "z")}
    ]


def test_parts_and_features():
    """Has whatever contains a secret formula all of its operations in it?"""
    term = normal("np.exp(-a) / (b + 1)")
    assert normal("b + 1") in parts(term)
    assert features(normal("np.exp(-z)")) <= features(term)
    assert not features(normal("np.log(z)")) <= features(term)
