"""Tests of autograder.checks.places.kinds: where a thing of another kind comes from."""

from autograder.checks.places.place import FROM_HERE
from autograder.checks.places.place import STEP as RIGHT_STEP
from autograder.key.activations import activations
from autograder.key.planar_network import forward
from tests.checks.places.test_search import STEP
from tests.checks.places.wrong import DEEP_BACKWARD, places_among_steps, places_in

PREDICT = """\
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5
"""
STEPS = {"forward_propagation": forward.forward_propagation.reference}


def _places(source, name, *more, **names):
    return [(one.line, one.text) for one in places_in(source, name, *more, **names)]


def test_a_pair_in_one_name_is_told_where_it_was_made():
    """Is the call told that gave two things, and not what stopped because of it?"""
    told = _places(PREDICT, "predict", **STEPS)
    assert told == [(2, "forward_propagation(X, parameters)")]


def test_a_pair_that_is_taken_apart_is_left_alone():
    """Is a pair no fault whose first thing is used?"""
    apart = PREDICT.replace("A2 > 0.5", "np.where(A2[0] > 0.5, 1)")
    assert _places(apart, "predict", **STEPS)[0][0] == 3


def test_half_of_a_count_is_told_where_it_was_made():
    """Is the division told that makes a decimal number of a count?"""
    halved = DEEP_BACKWARD.replace("L = len(caches)", "L = 2 * len(caches) / 2")
    told = _places(halved, "L_model_backward", "04_deep_network", **STEP)
    assert told == [(3, "2 * len(caches) / 2")]


def test_what_is_right_on_the_way_is_not_called_wrong():
    """Is it told that a value is a right step, where it is handed back for the result?"""
    early = "def predict(w, b, X):\n    A = sigmoid(w.T @ X + b)\n    return A\n"
    names = {"sigmoid": activations.sigmoid.reference}
    found = places_in(early, "predict", "02_logistic_regression", **names)
    assert {(place.line, place.kind) for place in found} == {(2, RIGHT_STEP), (3, RIGHT_STEP)}
    at_once = early.replace("A = sig", "return sig")
    (place,) = places_in(at_once, "predict", "02_logistic_regression", **names)
    assert (place.line, place.kind) == (2, RIGHT_STEP)


def test_yes_and_no_are_no_step():
    """Is a comparison not called right on the way, though others ask for the same?"""
    asked = "def relu(Z):\n    return np.multiply(Z > 0, 1.0), Z\n"
    assert RIGHT_STEP not in {one.kind for one in places_in(asked, "relu", "04_deep_network")}


def test_a_number_that_anybody_has_is_no_step():
    """Is a small whole number not taken for a right value on the way?"""
    fixed = "def layer_sizes(X, Y):\n    return X.shape[0], 4, 1\n"
    assert RIGHT_STEP not in {one.kind for one in places_in(fixed, "layer_sizes")}


def test_a_function_that_is_not_called_is_told_where_it_was_named():
    """Is the line told that keeps a function, and not the one that stopped because of it?"""
    handed_on = PREDICT.replace("forward_propagation(X, parameters)", "forward_propagation")
    assert _places(handed_on, "predict", **STEPS) == [(2, "forward_propagation")]
    dotted = "def relu(Z):\n    most = np.maximum\n    return most * Z, Z\n"
    assert _places(dotted, "relu", "04_deep_network") == [(2, "np.maximum")]
    called = dotted.replace("most * Z", "most(Z, 0) + (1, 2)")
    assert _places(called, "relu", "04_deep_network")[0][0] == 3


def test_a_function_that_calls_itself_for_ever_is_told_where_it_does():
    """Is the call told, and not what was being evaluated when there was no more room?"""
    source = "def sigmoid(z):\n    one = np.exp(-z)\n    return one / (one + sigmoid(z))\n"
    assert _places(source, "sigmoid", "01_activations") == [(3, "sigmoid(z)")]


def test_a_pair_that_is_indexed_as_an_array_is_told_where_it_was_made():
    """Is the line told that keeps a pair in one name, where an entry of it is taken further down?"""
    source = (
        "def predict(parameters, X):\n    A2 = forward_propagation(X, parameters)\n"
        "    out = np.zeros((1, X.shape[1]))\n    for i in range(X.shape[1]):\n"
        "        out[0, i] = A2[0, i] > 0.5\n    return out\n"
    )
    (place,) = places_among_steps(source, "predict", "03_planar_network")
    assert (place.line, place.text) == (2, "forward_propagation(X, parameters)")


MASKED = """\
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2.copy()
    predictions[predictions <= 0.5] = 0
    return predictions
"""
CUT = """\
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    A2 = A2.astype(int)
    return np.squeeze(A2 > 0.5)
"""


def test_what_goes_in_is_acquitted_where_that_is_sure():
    """Is it said that all is right that goes in, and only of an array that nobody has by chance?"""
    up = PREDICT.replace("A2 =", "A2, _ =").replace("A2 > 0.5", "np.ceil(A2)")
    for source, line, kind in ((up, 3, FROM_HERE), (MASKED, 4, ""), (CUT, 4, "")):
        (place, *_) = places_in(source, "predict", **STEPS)
        assert (place.line, place.kind) == (line, kind)


STEP_BY_STEP = """\
def update_parameters(parameters, grads, learning_rate=1.2):
    def step(value, slope):
        return (value - learning_rate) * slope

    return {name: step(parameters[name], grads["d" + name]) for name in parameters}
"""


def test_a_helper_is_told_with_its_call():
    """Is what a helper hands back told first, and the call of it, which may be given the wrong things?"""
    told = _places(STEP_BY_STEP, "update_parameters")
    assert told == [
        (3, "(value - learning_rate) * slope"),
        (5, 'step(parameters[name], grads["d" + name])'),
    ]


NEVER = """\
def error_of(A, Y):
    dZ = A - Y

def propagate(w, b, X, Y):
    m, A = X.shape[1], sigmoid(np.dot(w.T, X) + b)
    dZ = error_of(A, Y)
    grads = {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}
    return grads, -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
"""


def test_what_a_helper_keeps_to_itself_is_told():
    """Is the last line told of a helper that hands nothing back, or its call where it keeps nothing?"""
    names = {"sigmoid": activations.sigmoid.reference}
    told = _places(NEVER, "propagate", "02_logistic_regression", **names)
    assert told == [(2, "A - Y")]
    empty = NEVER.replace("dZ = A - Y\n\n", "print(A - Y)\n\n")
    told = _places(empty, "propagate", "02_logistic_regression", **names)
    assert told == [(6, "error_of(A, Y)")]


def test_a_yes_or_no_is_not_called_right():
    """Is nothing said of what goes into the last step where that is only zeros and ones?"""
    source = (
        "def predict(w, b, X):\n    scores = w.T @ X + b\n"
        "    return np.ravel((scores > 0.5) * 1.0)\n"
    )
    (place, *_) = places_among_steps(source, "predict", "02_logistic_regression")
    assert (place.line, place.kind) == (3, "")
