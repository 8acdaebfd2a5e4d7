"""Do fingerprints hold what an answer computes, and not how it is spelt?"""

from __future__ import annotations

import pytest

from autograder.marking.similar.fingerprints import fingerprints
from autograder.marking.similar.graph import MAX_NODES, Graph, TooLarge

AS_WRITTEN = """
def f(dZ, cache):
    A, W, b = cache
    m = A.shape[1]
    dW = 1 / m * np.dot(dZ, A.T)
    return dW
"""


def share(one: str, other: str) -> float:
    """What share of all their fingerprints two answers have in common."""
    a, b = fingerprints(one).keys(), fingerprints(other).keys()
    return len(a & b) / len(a | b)


def test_names_order_spacing_and_comments_do_not_count():
    """Are the fingerprints the very same where nothing else is different?"""
    first = "def f(a, b):\n    u = np.exp(a)\n    v = np.log(b)\n    return u - v\n"
    second = 'def f(x, y):\n    """Doc."""\n    # why\n    q = np.log( y )\n\n    p = np.exp(x)\n    return p - q'
    assert fingerprints(first).keys() == fingerprints(second).keys()


def test_names_of_helpers_and_of_their_arguments_do_not_count():
    """Is an inner function, or a lambda, the same whatever it is called?"""
    text = "def f(a):\n    def {0}({1}):\n        return {1} ** 2\n    return {0}(a) + (lambda {2}: {2} * 3)(a)\n"
    first, second = text.format("g", "u", "s"), text.format("squared", "value", "t")
    assert fingerprints(first).keys() == fingerprints(second).keys()


@pytest.mark.parametrize(
    "other",
    [
        "    dW = dZ @ A.T / m\n",
        "    dW = np.matmul(dZ, A.T) / m\n",
        "    dW = dZ.dot(np.transpose(A)) * (1 / m)\n",
        "    dW = np.divide(np.dot(dZ, A.T), m)\n",
        "    t = np.dot(dZ, A.T)\n    dW = t / m\n",
        "    dW = np.zeros((dZ.shape[0], A.shape[0]))\n    for i in range(3):\n"
        "        for j in range(4):\n            for k in range(5):\n"
        "                dW[i, j] += dZ[i, k] * A[j, k] / m\n",
        "    t = np.array([[sum(dZ[i, k] * A[j, k] for k in range(3)) for j in range(4)]"
        " for i in range(2)])\n    dW = t / m\n",
    ],
)
def test_ways_to_write_a_product_are_alike(other):
    """Is what an answer computes found again where the product is written in another way?"""
    line = "    dW = 1 / m * np.dot(dZ, A.T)\n"
    different = "    dW = np.mean(dZ - A, axis=1)\n"
    assert other != line
    own = fingerprints(AS_WRITTEN).keys() - fingerprints(AS_WRITTEN.replace(line, different)).keys()
    kept = own & fingerprints(AS_WRITTEN.replace(line, other)).keys()
    assert len(kept) > 0.2 * len(own)


def test_a_computation_is_told_from_another():
    """Do two answers to one exercise that work in different ways have little in common?"""
    other = "def f(dZ, cache):\n    return np.einsum('ij,kj->ik', dZ, cache[0]) / dZ.shape[1]\n"
    assert share(AS_WRITTEN, other) < 0.25


def test_each_stands_on_its_lines():
    """Is the line of a product the one in which it is written?"""
    only = fingerprints(AS_WRITTEN).keys() - fingerprints(AS_WRITTEN.replace("A.T", "A")).keys()
    assert {line for key in only for line in fingerprints(AS_WRITTEN)[key]} <= {5, 6}


@pytest.mark.parametrize("broken", ["def f(:\n" + "    a = b + c * d\n" * 5, "x = " + "(" * 300])
def test_what_is_no_python_has_fingerprints_of_its_words(broken):
    """Is a cell with a slip compared, too, by its tokens?"""
    assert fingerprints(broken)
    assert fingerprints(broken).keys() == fingerprints(f"{broken}  # why").keys()


def test_an_endless_program_is_refused():
    """Does a cell that computes too much end the graph, and not the memory?"""
    graph = Graph()
    for place in range(MAX_NODES):
        graph.make(f"{place}")
    with pytest.raises(TooLarge):
        graph.make("one more")
    long = "def f(x):\n" + "".join(f"    x = x + {n}.5 * x ** {n}\n" for n in range(3000))
    assert fingerprints(long)
