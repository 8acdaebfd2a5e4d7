"""What is said of steps, tables and tests is true also of code that gives the same in another way."""

import pytest

from autograder.key import find_exercise
from tests.key.written import step, written

NETWORK = """
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    n_x, _, n_y = layer_sizes(X, Y)
    all_of_them = [initialize_parameters(n_x, n_h, n_y)]
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, all_of_them[-1])
        grads = backward_propagation(all_of_them[-1], cache, X, Y)
        new = update_parameters(all_of_them[-1], grads)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        all_of_them.append(new)
    return all_of_them[-1]
"""
DESCENT = """
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        if print_cost and i % 100 == 0:
            print(i, cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
"""
LAYERS = """
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = initialize_parameters_deep(layer_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        new = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        parameters = new
    return parameters, costs
"""
NETWORK_COST = "def compute_cost({0}, Y):\n    return -np.sum({1}) / Y.shape[1]\n"
ONLY_PRINTED = "all_of_them += [new] if print_cost and i % 1000 == 0 else []"


def _network(*changes):
    return "03_planar_network", "nn_model", written(NETWORK, *changes)


def _descent(*changes):
    return "02_logistic_regression", "optimize", written(DESCENT, *changes)


def _layers(*changes):
    return "05_cat_classifier", "L_layer_model", written(LAYERS, *changes)


@pytest.mark.parametrize(
    "answer",
    [
        _network(("return all_of_them[-1]", "return all_of_them[0]")),
        _network(("all_of_them.append(new)", ONLY_PRINTED)),
    ],
)
def test_parameters_that_come_back_as_they_were_may_have_been_kept(said, answer):
    """Is a start that comes back told so that it holds of steps that are kept, and not handed back?"""
    mistake, cause = said(*answer)
    assert mistake.endswith("s.skipped")
    assert "have to be kept" not in cause
    assert "every turn of the loop" in cause.lower()
    assert cause.endswith("the last ones come back.")


@pytest.mark.parametrize("stride", [("(num_iterations)", "(0, num_iterations, 1000)")])
@pytest.mark.parametrize("answer", [_network, _descent, _layers])
def test_a_single_step_may_come_from_a_stride(said, answer, stride):
    """Is one step told so that it holds of a loop that goes on by thousands?"""
    mistake, cause = said(*answer(stride))
    assert mistake == "loop.first_only"
    assert "how often the loop runs" in cause


@pytest.mark.parametrize(
    ("assignment", "A"), [("03_planar_network", "A2"), ("04_deep_network", "AL")]
)
@pytest.mark.parametrize("table", ["{1}.T @ np.log({0})", "{1} * np.log({0}).T"])
def test_a_table_may_come_from_a_product(said, assignment, A, table):
    """Is a table in the cost told so that it holds of a matrix product, too?"""
    sums = f"{table.format(A, 'Y')} + {table.format(f'1 - {A}', '(1 - Y)')}"
    mistake, cause = said(assignment, "compute_cost", NETWORK_COST.format(A, sums))
    assert mistake == "cost.is_table"
    assert "entry by entry" not in cause
    assert "both have to be rows" not in cause


def test_a_table_in_the_loss_may_come_from_a_product(said):
    """Is the same told where cost and slopes are computed together?"""
    sums = "np.sum(-(Y.T @ np.log(A) + (1 - Y).T @ np.log(1 - A)))"
    mistake, cause = said(*step(("np.sum(cross_entropy_loss(A, Y))", sums)))
    assert mistake == "losses.is_table"
    assert "entry by entry" not in cause


@pytest.mark.parametrize(
    "verdict", ["bool(np.isclose(cost, propagate(w, b, X, Y)[1]))", "cost == f(w, b, X, Y)[1]"]
)
def test_a_test_that_rejects_nothing_may_compare_and_return(said, verdict):
    """Is a test told that it holds a function against itself, and not that it compares nothing?"""
    text = f"""
def test_propagate(f):
    w, b, X, Y = np.ones((2, 1)), 0.5, np.eye(2), np.array([[1, 0]])
    grads, cost = f(w, b, X, Y)
    return {verdict}
"""
    mistake, cause = said("02_logistic_regression", "test_propagate", text)
    assert mistake == "rejection.missing"
    assert "no part in" in cause


def test_a_layer_that_returns_z_may_have_its_activation(said):
    """Is Z in the place of A told so that it holds where the two results have changed places?"""
    text = """
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    activation_cache, A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, activation_cache)
"""
    mistake, cause = said("04_deep_network", "linear_activation_forward", text)
    assert mistake == "activation.missing"
    assert "is missing" not in cause
    assert "kept under its name" in cause


def test_beside_a_known_mistake_what_is_right_proves_nothing(verdict):
    """Is of a step too many, which only the kept costs do not show, not said what these are made of?"""
    exercise = find_exercise("02_logistic_regression", "optimize")
    scope = dict(exercise.reference.__globals__)
    exec(DESCENT.replace("range(num_iterations)", "range(num_iterations + 1)"), scope)
    first, *rest = verdict(exercise, scope["optimize"]).findings
    assert first.mistake
    assert rest
    assert not any(one.cause.startswith("Something that only") for one in rest)
