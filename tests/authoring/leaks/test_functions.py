"""Is a function known by its many names?"""

import pytest

from autograder.authoring.leaks.allowed import normal
from autograder.authoring.leaks.functions import is_known


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("np.exp(z)", "Math.exp(z)"),
        ("np.exp(z)", "exp(z)"),
        ("np.exp(z)", "tool.exp(z)"),
        ("np.maximum(0, z)", "Math.max(0, z)"),
        ("np.sum(a, axis=1)", "a.sum(axis=1)"),
        ("np.sum(a, axis=1, keepdims=True)", "np.sum(a, keepdims=True, axis=1)"),
        ("np.dot(a, b)", "a @ b"),
        ("a.dot(b)", "a @ b"),
        ("np.matmul(np.transpose(a), b)", "a.T @ b"),
        ("np.multiply(a, b)", "b * a"),
        ("np.divide(a, b)", "a / b"),
        ("np.subtract(a, np.negative(b))", "a + b"),
        ("np.square(a)", "a ** 2"),
        ("np.power(a, 2)", "a * a"),
        ("np.reciprocal(a)", "1 / a"),
        ("np.asarray(a, dtype=float)", "a"),
        ("(a > 0).astype(float)", "np.where(a > 0, 1.0, 0.0)"),
        ("np.sum(a, 1)", "a.sum(axis=1)"),
        ("np.e ** a", "np.exp(a)"),
        ("np.dot(a, b.T).T", "b @ a.T"),
        ("(1 + a) ** -1", "1 / (1 + a)"),
        ("np.power(a, -1)", "1 / a"),
        ("rng.standard_normal((a, b))", "np.random.randn(a, b)"),
        ("a.length", "len(a)"),
        ("np.random.standard_normal(a, b)", "np.random.randn(a, b)"),
    ],
)
def test_same(one, other):
    """Have both the same normal form?"""
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"), [("np.exp(z)", "np.log(z)"), ("a.shape", "a.size"), ("f(a)", "f(a, b)")]
)
def test_different(one, other):
    """Do other functions stay others?"""
    assert normal(one) != normal(other)


def test_known():
    """Are the names of functions that everybody has kept, and all others taken away?"""
    assert is_known("exp")
    assert not is_known("propagate")
