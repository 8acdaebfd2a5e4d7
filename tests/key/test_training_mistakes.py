"""Tests of autograder.key.training_mistakes: answers as people write them."""

import pytest

OPTIMIZE = """
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs, u, v, m = [], 0, 0, X.shape[1]
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        u, v = grads["dw"], grads["db"]
        w, b = w - learning_rate * u, b - learning_rate * v
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
"""
PLANAR = """
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    n_x, _, n_y = layer_sizes(X, Y)
    parameters, v, m = initialize_parameters(n_x, n_h, n_y), {}, X.shape[1]
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        u = grads
        parameters = update_parameters(parameters, u)
    return parameters
"""
DEEP = """
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs, v, m = initialize_parameters_deep(layer_dims), [], {}, X.shape[1]
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        u = grads
        parameters = update_parameters(parameters, u, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs
"""
SHALLOW = (
    DEEP.replace("L_layer_model", "two_layer_model")
    .replace("initialize_parameters_deep(", "initialize_parameters(*")
    .replace("L_model_forward", "forth")
    .replace("L_model_backward", "back")
    + """
def forth(A0, parameters):
    A1, cache1 = linear_activation_forward(A0, parameters["W1"], parameters["b1"], "relu")
    A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
    return A2, (cache1, cache2)

def back(A2, Y, caches):
    dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
    dA1, dW2, db2 = linear_activation_backward(dA2, caches[1], "sigmoid")
    _, dW1, db1 = linear_activation_backward(dA1, caches[0], "relu")
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
"""
)
LOOPS = (
    pytest.param("02_logistic_regression", "optimize", OPTIMIZE, id="optimize"),
    pytest.param("03_planar_network", "nn_model", PLANAR, id="nn_model"),
    pytest.param("05_cat_classifier", "two_layer_model", SHALLOW, id="two_layer_model"),
    pytest.param("05_cat_classifier", "L_layer_model", DEEP, id="L_layer_model"),
)
LOOP = "    for i in range(num_iterations):\n"
CALLS = (  # where X and Y go in
    "propagate(w, b, X, Y)",
    "_propagation(X, ",
    "cache, X, Y)",
    "compute_cost(AL, Y)",
    "_forward(X, ",
    "forth(X, ",
    "AL, Y, caches",
)
IN_LOOP = LOOP + "        x, y = X[:, {0}], Y[:, {0}]\n"


def _fed(text, columns):
    """Write a loop that takes some columns of X and Y in each iteration."""
    before, _, inside = text.partition(LOOP)
    for call in CALLS:
        small = call.replace("X", "x").replace("Y", "y")
        inside = inside.replace(call, small, 1)
    return before + IN_LOOP.format(columns) + inside


@pytest.mark.parametrize(("assignment", "name", "text"), LOOPS)
@pytest.mark.parametrize("columns", ["i % m : i % m + 1", "[i - i // m * m]"])
def test_one_example_in_each_step_has_a_name(said, assignment, name, text, columns):
    """Is it told that a step sees a single example, however that is cut out?"""
    assert said(assignment, name, _fed(text, columns))[0] == "step.is_of_one_example"


@pytest.mark.parametrize(("assignment", "name", "text"), LOOPS)
@pytest.mark.parametrize("columns", [": m // 2", "[*range(m // 2)]"])
def test_half_of_the_examples_has_a_name(said, assignment, name, text, columns):
    """Is it told that the steps see the first half alone?"""
    mistake, cause = said(assignment, name, _fed(text, columns))
    assert mistake == "step.is_of_first_half"
    assert "first half" in cause


@pytest.mark.parametrize(("assignment", "name", "text"), LOOPS)
@pytest.mark.parametrize("share", ["0.1 * ", ""])
def test_momentum_has_a_name(said, assignment, name, text, share):
    """Is a step that goes on with those before told as that, in both of its forms?"""
    mixed = f"{{k: 0.9 * v.get(k, 0) + {share}grads[k] for k in grads}}"
    text = text.replace("u = grads\n", f"u = v = {mixed}\n")
    of_both = (f'0.9 * {v} + {share}grads["{d}"]' for v, d in (("u", "dw"), ("v", "db")))
    text = text.replace('grads["dw"], grads["db"]', ", ".join(of_both))
    mistake, cause = said(assignment, name, text)
    assert mistake == ("step.is_running_average" if share else "step.is_running_sum")
    assert "momentum" in cause


@pytest.mark.parametrize(("assignment", "name", "text"), [LOOPS[0], *LOOPS[2:]])
def test_leaps_have_a_name(said, assignment, name, text):
    """Is it told that only every hundredth step is taken?"""
    text = text.replace("range(num_iterations)", "range(num_iterations)[::100]")
    assert said(assignment, name, text)[0] == "loop.is_every_hundredth"


@pytest.mark.parametrize(("assignment", "name", "text"), LOOPS)
def test_another_loop_is_none_of_them(said, assignment, name, text):
    """Is a step that sees only the second half of the examples not told as the first one?"""
    mistake, cause = said(assignment, name, _fed(text, "m // 2 :"))
    assert mistake is None
    assert "first half" not in cause
