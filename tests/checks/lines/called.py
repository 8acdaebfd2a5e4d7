"""Sources that are looked at line by line, for the tests of this room."""

import linecache

import numpy as np

from autograder.checks.contract import Case, Contract
from autograder.checks.forms import dict_of, form, scalar, tuple_of
from autograder.checks.lines.alphabet import alphabet
from autograder.checks.lines.drawn import drawn
from autograder.checks.lines.recorded import record
from autograder.checks.places.prepare import prepare_alone

TAKES = {"dZ": "n m", "A": "n_prev m", "W": "n n_prev"}
BACK = Contract(
    "back(dZ, A, W)",
    {name: form(word, name) for name, word in TAKES.items()},
    form(tuple_of(dW="n n_prev", db="n 1", cost=scalar()), "The result"),
)
CASE = Case("a case", (np.ones((2, 2)), np.ones((2, 2)), np.ones((2, 2))))
RIGHT = """def back(dZ, A, W):
    dW = np.dot(dZ, A.T)
    db = np.sum(dZ, axis=1, keepdims=True)
    cost = np.sum(dZ)
    return dW, db, cost
"""
COLUMNS = dict_of(dW="n n_prev", db="n 1")


def defined(source, name="back", **names):
    """Return the notebook's names after a source has run, with its function."""
    file = f"<cell {hash(source)}>"
    linecache.cache[file] = len(source), None, source.splitlines(True), file
    scope = {"np": np, **names}
    exec(compile(source, file, "exec"), scope)
    return scope, scope[name]


def run_of(source, contract=BACK, case=CASE, **names):
    """Return one call of a source's function, and its letters."""
    scope, function = defined(source, **names)
    called = drawn(contract, case)
    program = prepare_alone(function, scope)
    return record(program, called, lambda own: own), alphabet(contract, called)
