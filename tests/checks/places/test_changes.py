"""Tests of autograder.checks.places.changes: what is changed in place and used afterwards."""

import pytest

from tests.checks.places.wrong import BACKWARD, places_among_steps


def _places(source, name, assignment):
    return [(one.line, one.text) for one in places_among_steps(source, name, assignment)]


SQUARED = BACKWARD.replace(
    "    dZ1 = W2.T @ dZ2 * (1 - np.power(A1, 2))\n    dW1",
    "    dW1",
).replace("    dW2 =", "    slope = A1\n    CHANGE\n    dZ1 = W2.T @ dZ2 * (1 - slope)\n    dW2 =")


@pytest.mark.parametrize(
    "change",
    ["slope **= 2", "slope *= A1", "slope[:] = slope**2", "np.square(slope, out=slope)"],
)
def test_what_is_changed_under_another_name_is_told_where_it_is_changed(change):
    """Is the line told that changes an array, and not the one that uses it further down?"""
    (place, *more) = _places(
        SQUARED.replace("CHANGE", change), "backward_propagation", "03_planar_network"
    )
    assert (place, more) == ((7, change), [])


@pytest.mark.parametrize(
    "change", ["A[A > 0.5] = 1", "A[0, A[0] > 0.5] = 1", "np.put(A, np.flatnonzero(A > 0.5), 1)"]
)
def test_what_was_right_before_it_was_changed_is_not_called_right(change):
    """Is the line told that changes a right value, and neither the value nor what hands it back?"""
    source = f"def predict(w, b, X):\n    A = sigmoid(w.T @ X + b)\n    {change}\n    return A\n"
    assert [line for line, _ in _places(source, "predict", "02_logistic_regression")] == [3]


def test_the_first_of_two_changes_is_told():
    """Is the first line told that changes what the second asks again?"""
    source = (
        "def predict(X, y, parameters):\n    AL, _ = L_model_forward(X, parameters)\n    p = AL\n"
        "    p[AL <= 0.5] = 1\n    p[AL > 0.5] = 0\n    return p\n"
    )
    assert _places(source, "predict", "05_cat_classifier") == [(4, "p[AL <= 0.5] = 1")]


@pytest.mark.parametrize(
    "made", ["np.zeros(dA.shape, dtype=int)", "np.zeros_like(dA, int)", "(0 * dA).astype(np.int64)"]
)
def test_an_array_of_whole_numbers_is_told_where_it_is_made(made):
    """Is the array told that fractions are cut in, and not what is written into it?"""
    source = (
        f"def relu_backward(dA, cache):\n    dZ = {made}\n"
        "    dZ[cache > 0] = dA[cache > 0]\n    return dZ\n"
    )
    assert _places(source, "relu_backward", "04_deep_network") == [(2, made)]


def test_what_fills_a_list_is_told_before_what_uses_it():
    """Is the line told that fills, and never the empty list?"""
    source = (
        "def image2vector(image):\n    x = []\n    for row in image:\n        for pixel in row:\n"
        "            x.append(pixel)\n    return np.array(x)\n"
    )
    found = _places(source, "image2vector", "01_activations")
    assert found[0] == (5, "x.append(pixel)")
    assert all(line != 2 for line, _ in found)


def test_the_part_of_a_change_is_told():
    """Is the wrong name told, and not all of the line that changes an array with it?"""
    source = "def relu(Z):\n    A = Z.copy()\n    A[A + Z > 0] = 0\n    return A, Z\n"
    assert (3, "A[A + Z > 0] = 0") not in _places(source, "relu", "04_deep_network")


def test_a_right_change_is_not_blamed():
    """Is a wrong use told where the change before it is right?"""
    source = "def relu(Z):\n    A = Z.copy()\n    A[A < 0] = 0\n    return {}\n"
    for wrong in ("2 * A, Z", "A, A"):
        found = _places(source.format(wrong), "relu", "04_deep_network")
        assert all(line == 4 for line, _ in found)


def test_the_line_that_misses_some_entries_is_told():
    """Is the line told that fills too few entries, and the array itself where all it left is wrong?"""
    source = "def relu_derivative(z):\n    d = np.{}(z.shape)\n    d[z {} 0] = {}\n    return d\n"
    missed = _places(source.format("ones", "<", 0), "relu_derivative", "01_activations")
    assert missed == [(3, "d[z < 0] = 0")]
    other = _places(source.format("zeros", "<=", 0), "relu_derivative", "01_activations")
    assert other[0] == (2, "np.zeros(z.shape)")


COSTS = """\
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layer_dims)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return costs
"""


def test_what_goes_back_rightly_named_is_not_blamed_for_what_filled_it():
    """Is the one part told that goes back, and neither what fills it nor what trains beside it?"""
    assert _places(COSTS, "two_layer_model", "05_cat_classifier") == [(11, "costs")]


def test_a_copy_is_told_by_the_lines_that_change_it():
    """Is the line told that writes into a copy wrongly, and not the one that hands it back?"""
    source = (
        "def predict(X, y, parameters):\n    AL, _ = L_model_forward(X, parameters)\n    p = AL.copy()\n"
        "    p[AL > 0.5] = 1\n    p[p > 0.5] = 0\n    kept = p\n    return p\n"
    )
    assert _places(source, "predict", "05_cat_classifier") == [(5, "p[p > 0.5] = 0")]


TO_BE_KEPT = """\
def forward_propagation(X, parameters):
    kept = {}
    kept["Z1"] = parameters["W1"] @ X + parameters["b1"]
    CHANGE
    kept["Z2"] = parameters["W2"] @ kept["A1"] + parameters["b2"]
    kept["A2"] = sigmoid(kept["Z2"])
    return kept["A2"], kept
"""


@pytest.mark.parametrize(
    "change",
    [
        'kept["A1"] = np.tanh(kept["Z1"], out=kept["Z1"])',
        'kept["A1"] = np.tanh(kept["Z1"], kept["Z1"])',
    ],
)
def test_what_is_written_over_in_a_dictionary_is_told_where_it_is(change):
    """Is the line told that computes into an entry, and not the dictionary that is handed back?"""
    source = TO_BE_KEPT.replace("CHANGE", change)
    assert _places(source, "forward_propagation", "03_planar_network") == [(4, change)]


def test_a_name_that_is_written_over_by_a_function_is_told_there():
    """Is the line told, where nothing else in the answer changes an array?"""
    source = (
        "def forward_propagation(X, parameters):\n"
        '    Z1 = parameters["W1"] @ X + parameters["b1"]\n    A1 = np.tanh(Z1, out=Z1)\n'
        '    Z2 = parameters["W2"] @ A1 + parameters["b2"]\n    A2 = sigmoid(Z2)\n'
        '    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}\n'
    )
    (place, *_) = _places(source, "forward_propagation", "03_planar_network")
    assert place[0] == 3
