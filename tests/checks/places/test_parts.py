"""Tests of autograder.checks.places.parts: lines that make nothing but right parts."""

from tests.checks.places.wrong import BACKWARD, number_in, places_in, search_in

LAYER = """\
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for i in range(m):
        dW[0] = dZ[0, i] * A_prev[:, i] / m
        db += dZ[:, i : i + 1] / m
    return W.T @ dZ, dW, db
"""
WRONG = BACKWARD.replace("dW1 = dZ1 @ X.T / m", "dW1 = dZ1 @ X.T")


def test_a_line_that_only_makes_what_is_right_has_no_share():
    """Has a line a share if it, or what it changes, goes into the wrong part, and no other?"""
    search = search_in(WRONG, "backward_propagation")
    assert search.has_a_share(number_in(search, "dZ1 @ X.T"))
    assert search.has_a_share(number_in(search, "A2 - Y"))
    for right in ("dZ2 @ A1.T / m", "np.sum(dZ1, axis=1, keepdims=True) / m", "db2"):
        assert not search.has_a_share(number_in(search, right))


def test_a_name_in_the_wrong_part_has_a_share():
    """Has the very name that stands in the wrong part a share, though all lines are right?"""
    search = search_in(BACKWARD.replace('"db1": db1', '"db1": db2'), "backward_propagation")
    wrong = [n for n, site in enumerate(search.program.sites) if search.has_a_share(n)]
    lines = {search.program.sites[n].node.lineno for n in wrong}
    assert 11 in lines
    assert 6 not in lines


def test_what_is_changed_in_place_has_a_share():
    """Has a line a share that makes what another line changes, as a view or within a call?"""
    source = WRONG.replace("dW1 = dZ1 @ X.T", "half = dZ1\n    half /= 1\n    dW1 = dZ1 @ X.T")
    search = search_in(source, "backward_propagation")
    assert search.has_a_share(number_in(search, "half /= 1"))


def test_no_line_is_left_out_where_the_run_stopped():
    """May any line be at fault of an answer that stops with an error?"""
    search = search_in(WRONG.replace("return {", "return {**1, "), "backward_propagation")
    assert all(map(search.has_a_share, range(len(search.program.sites))))


def test_no_place_is_in_a_line_that_makes_a_right_part():
    """Is no line told that only adds up a part that is right?"""
    found = places_in(LAYER, "linear_backward", "04_deep_network")
    assert 8 not in [place.line for place in found]
