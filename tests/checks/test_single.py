"""Tests of autograder.checks.single: a single thing that is taken for several."""

import pytest

from tests.checks.stops import told

LOOP = "a loop goes through several things"
COUNT = f"{LOOP}: `range` makes them of a count."
APART = "is taken apart into several names"
NONE = "a function without `return` hands back None."
CAUSES = {
    "for i in 10:\n    pass": f"`10` is a single number, and {COUNT}",
    "n = 5\nfor i in n:\n    pass": f"`n` is the number 5, and {COUNT}",
    "n = 5\nreturn [i for i in n]": f"`n` is the number 5, and {COUNT}",
    "n = 5\nreturn sum(i for j in X for i in n)": f"`n` is the number 5, and {COUNT}",
    "for i in X.shape[0]:\n    pass": f"`X.shape[0]` is the number 2, and {COUNT}",
    "for i in len(X):\n    pass": f"`len(X)` is a single number, and {COUNT}",
    "for i in 2.5:\n    pass": f"`2.5` is a single number, and {LOOP}.",
    "for i in X.sum():\n    pass": f"`X.sum()` is a single number, and {LOOP}.",
    "n = None\nfor i in n:\n    pass": f"`n` is None, and {LOOP}.",
    "for i in g(X):\n    pass": f"`g(X)` is None, and {LOOP}: {NONE}",
    "m, n = X.shape[0]": f"`X.shape[0]` is the number 2, and {APART}.",
    "A, cache = g(X)": f"`g(X)` is None, and {APART}: {NONE}",
    "for a, b in [1, 2]:\n    pass": f"Each thing in `[1, 2]` is a single number, and {APART}.",
    "d = {1: 2}\nreturn [a for a, b in d]": f"Each thing in `d` is a single number, and {APART}.",
    "n = X.shape[1]\nreturn n[0]": "`n` is the number 3, and has no entries to ask for.",
    "n = 3\nn[0] = 1": "`n` is the number 3, and no entry of it can be changed.",
    "n = X.shape\nn[0] = 1": "`n` is a tuple, and no entry of it can be changed.",
    "n = 3\nreturn len(n)": "`n` is the number 3, and `len` counts the entries of what has some.",
    "n = 3\nreturn 1 in n": "`n` is the number 3, and `in` looks through several things.",
    "n = 3\nreturn list(zip(X, n))": "`n` is the number 3, and `zip` wants several things.",
    "return np.array(2.0)[()][0]": "A single number is asked for an entry",
    # not sure: two that may be it, or it happened further down
    "n = 3\nreturn list(zip(n, n))": "",
    "return lower(X)": "",
    "n = print\nfor i in n:\n    pass": "",
}


@pytest.mark.parametrize("lines", CAUSES)
def test_a_single_thing_is_told_by_what_is_done_with_it(lines, monkeypatch):
    """Is it said what is a single thing, and what is done with it as if it were several?"""
    scope = {}
    exec(compile("def lower(X):\n    return [*map(len, 3)]\n", "<frozen lower>", "exec"), scope)
    said = told(lines, monkeypatch, g=lambda X: None, lower=scope["lower"])
    assert said == CAUSES[lines] or (CAUSES[lines] and said.startswith(CAUSES[lines]))
