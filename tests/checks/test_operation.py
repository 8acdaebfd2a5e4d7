"""Tests of autograder.checks.operation: a cause by the operation and what it was given."""

import pytest

from tests.checks.stops import told

PLAIN = "Two shapes do not fit together entry by entry: write down both shapes."
PRODUCT = f"{PLAIN} The matrix product is `@` or `np.dot`, not `*`."
CAUSES = {
    # a scalar's * works, and it is the minus that fails
    "return z[:, :2] - 0.5 * X": PLAIN,
    "return X.T + 2 * X": PLAIN,
    "return X[:, :2] * np.array([1.0, 2.0, 3.0])": PLAIN,  # no matrix product either
    "return X.T / (X * 2)": PLAIN,
    "return X * X.T": PRODUCT,
    "return np.multiply(X, X.T) + 1": PRODUCT,
    "X *= X.T": PRODUCT,
    "z *= X[:1].T": PLAIN,  # it would be larger than z
    "return np.random.normal(X, X.T)": PLAIN,
    # a question asked of an array
    "return float(not z)": "`not` asks one question",
    "off = z > 0\nreturn 1 - int(not off)": "`not` asks one question",
    "return z > 0 and z < 1": "`and` asks one question",
    "while z > 0:\n    z = z - 1": "`while` asks one question",
    "if z > 0:\n    return 1": "`if` asks one question",
    "return 1 if z > 0 else 0": "`if` asks one question",
    "return 0 < z < 1": "A chain of comparisons asks one question",
    "return max(0, z)": "Python's `max` and `min`",
    "if z == None:\n    return 1": "A comparison with `None`",
    "return sorted([z, z + 1])": "One question is asked of an array",
    "if z:\n    return 1": "`if` asks one question, but `z` is an array that holds many: whether it was",
    "return 1 if not z else 0": "`if` asks one question, but `z` is an array that holds many: whether",
    "mask = z > 0\nif mask:\n    return 1": "`if` asks one question, but an array holds many",
    "if X.size and z > 0:\n    return 1": "`and` asks one question",
    "if not X.size or z > 0:\n    return 1": "`or` asks one question",
    "if not z:\n    return 1": "`if` asks one question",
    "while not z:\n    z = z - 1": "`while` asks one question",
    "assert not z": "`assert` asks one question",
    "return -1 if not not z else 0": "`if` asks one question",
    "return [row for row in X if row > 0]": "`if` asks one question",
    "return z in [1, z]": "`in` asks one question",
    "assert z == 1": "`assert` asks one question",
    "if np.sum([q(z)]):\n    return 1": "One question is asked of an array",
    "if np.sum([1, bool(z)]):\n    return 1": "One question is asked of an array",
    "return bool(z)": "One question is asked of an array",
    # an entry that is asked for
    "return X['W1']": "An array is asked for an entry by a text",
    "return X['W' + str(1)]": "An array is asked for an entry by a text",
    "return X[4 / 2]": "An array is asked for an entry by a decimal number",
    "L = 4 / 2\nreturn X[:, 0][L]": "An array is asked for an entry by a decimal number",
    "return X[X + 0.5]": "",
    "return X[[z]]": "An array is asked for an entry by something",
    "return X[0, 0, 0]": "More entries are asked for in the square brackets",
    "return X[np.ones((5, 5)) > 0]": "",
    "return X[7]": "An index points past the end",
    "return X[-7]": "A negative index counts from the end",
    "return z[:0][0]": "An entry is asked for where there is none at all",
    "caches = []\nz, caches[0] = X, z": "`caches` is empty, and there is no further place to write to: `append`",
    "caches = [z]\nfor l in (1, 2):\n    caches[l] = z": "`caches` has 1 entry, and there is no further",
    "costs = []\nreturn costs[-1]": "`costs` is empty here: there is nothing in it to ask for.",
    "return z.shape[2]": "`z.shape` has 2 entries here, numbered from 0 to 1.",
    "caches = [z]\nreturn caches[1]": "`caches` has 1 entry here, and its number is 0.",
}


@pytest.mark.parametrize("lines", CAUSES)
def test_a_cause_follows_from_the_operation_that_raised_it(lines, monkeypatch):
    """Is the sentence that of the operation, and a remedy left out that does not fit?"""
    said = told(lines, monkeypatch, q=bool)
    assert said == CAUSES[lines] or (
        CAUSES[lines] not in ("", PLAIN) and said.startswith(CAUSES[lines])
    )
