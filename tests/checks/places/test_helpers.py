"""Tests of autograder.checks.places.helpers: a learner's own helper, and the call of it."""

from tests.checks.places.wrong import places_among_steps

LOSSES = """\
def loss(a, y):
    if y == 1:
        return -np.log(a)
    return np.log(1 - a)


def compute_cost(A2, Y):
    losses = [loss(a, y) for a, y in zip(A2[0], Y[0])]
    return sum(losses) / len(losses)
"""
FORWARD = """\
def forward(X, parameters):
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        Z = parameters["W" + str(l)] @ A + parameters["b" + str(l)]
        A = np.maximum(0, Z)
    return A


def predict(X, y, parameters):
    return (forward(X, parameters) > 0.5).astype(int)
"""
SHARES = """\
def accuracy(p, y):
    return np.mean(p == y)


def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    return {"costs": costs, "w": w, "b": b,
            "Y_prediction_test": accuracy(predict(w, b, X_test), Y_test),
            "Y_prediction_train": accuracy(predict(w, b, X_train), Y_train)}
"""
RANDOM = """\
def initialize_parameters(n_x, n_h, n_y):
    def small(rows, columns):
        return np.random.randn(rows, columns) * 0.01
    return {"W1": small(n_h, n_x), "b1": small(n_h, 1), "W2": small(n_y, n_h), "b2": small(n_y, 1)}
"""


def told(source, name, assignment):
    return [(one.line, one.text) for one in places_among_steps(source, name, assignment)]


def test_what_a_helper_hands_back_is_told_where_its_call_gives_something_wrong():
    """Is each line told that hands back, also of a helper that only a comprehension calls?"""
    found = told(LOSSES, "compute_cost", "03_planar_network")
    assert found == [(3, "-np.log(a)"), (4, "np.log(1 - a)"), (8, "loss(a, y)")]


def test_what_computed_it_is_told_of_a_name_that_a_helper_hands_back():
    """Is the line in the helper told, where its call is within what would mend?"""
    found = told(FORWARD, "predict", "05_cat_classifier")
    assert found == [(5, "np.maximum(0, Z)"), (10, "forward(X, parameters)")]


def test_a_helper_that_is_given_the_result_is_not_blamed():
    """Are the calls told where what is asked for goes into them, and not the helper's line?"""
    found = told(SHARES, "model", "02_logistic_regression")
    assert [line for line, _ in found] == [10, 11]


def test_a_call_at_which_an_answer_stops_is_told_itself():
    """Is the call told that lacks an argument, and not what the helper hands back elsewhere?"""
    source = LOSSES.replace("loss(a, y) for", "loss(a) for")
    assert told(source, "compute_cost", "03_planar_network")[0] == (8, "loss(a)")


def test_a_helper_is_not_blamed_for_the_wrong_use_of_it():
    """Is its line left alone where some of its calls want what it gives, and chance hides which?"""
    assert not told(RANDOM, "initialize_parameters", "03_planar_network")
