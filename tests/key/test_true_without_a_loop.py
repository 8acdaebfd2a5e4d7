"""What is said of a step, a sum or a constant is true of code that has no loop, or another one."""

import pytest

from tests.key.written import SLOPE, back, step, written

EVERY_STEP = """
def update_parameters(parameters, grads, learning_rate={1}):
    return {{k: parameters[k] - {0} * grads["d" + k] for k in parameters}}
"""
DOUBLED = "2 * learning_rate"
DESCENT = """
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs, rate = [], 2 * learning_rate
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w, b = w - rate * grads["dw"], b - rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
"""


@pytest.mark.parametrize(
    "answer",
    [
        ("03_planar_network", "update_parameters", EVERY_STEP.format(DOUBLED, 1.2)),
        ("04_deep_network", "update_parameters", EVERY_STEP.format(DOUBLED, 0.1)),
        ("02_logistic_regression", "optimize", DESCENT),
    ],
)
def test_a_step_with_a_factor_two_is_not_taken_twice(said, answer):
    """Is a step that is twice as long told without saying that it is taken twice?"""
    mistake, cause = said(*answer)
    assert mistake == "step.twice"
    assert "or has a factor 2" in cause


@pytest.mark.parametrize(
    "db1",
    ["np.mean(dZ1, axis=1)", "dZ1.mean(1)", "np.average(dZ1, axis=1)", "dZ1 @ np.ones(m) / m"],
)
def test_a_lost_axis_may_be_that_of_an_average(said, db1):
    """Is a lost axis told so that it holds of an average, too?"""
    mistake, cause = said(*back(("np.sum(dZ1, axis=1, keepdims=True) / m", db1)))
    assert mistake == "db1.axis_lost"
    assert "the sum over" not in cause


@pytest.mark.parametrize("slope", ["np.zeros(np.shape(z))", "0.0 * z", "z - z"])
def test_zeros_are_no_missing_bracket(said, slope):
    """Are zeros everywhere told as that, and a bracket only where there is what needs it?"""
    mistake, cause = said("01_activations", "sigmoid_derivative", SLOPE.format(slope))
    assert mistake == "returns.bracket"
    assert cause.startswith("This is 0 everywhere")


@pytest.mark.parametrize("slope", ["np.ones(np.shape(z))", "z * 0 + 1"])
def test_ones_are_no_sum(said, slope):
    """Are ones everywhere told as that, and a sum only where there is one?"""
    mistake, cause = said("01_activations", "sigmoid_derivative", SLOPE.format(slope))
    assert mistake == "returns.is_sum"
    assert cause.startswith("This is 1 everywhere")


@pytest.mark.parametrize(
    ("columns", "name"),
    [(":-1", "everything.last_skipped"), ("-1:", "everything.last_only"), (":1", "everything.first_only")],
)  # fmt: skip
def test_examples_that_are_cut_off_need_no_loop(said, columns, name):
    """Is what is left out told without a loop that must be there, for code that has none?"""
    cut = (("(A - Y).T", "(A - Y)[:, HERE].T"), ("dot(X, ", "dot(X[:, HERE], "))
    added = (("sum(A - Y)", "sum((A - Y)[:, HERE])"), ("(A, Y))", "(A, Y)[:, HERE])"))
    mistake, cause = said(*step(*cut, *added, ("HERE", columns)))
    assert mistake == name
    assert "where the examples are" in cause or "in a loop over the examples" in cause
    assert "the loop" not in cause


@pytest.mark.parametrize("kept", ["w, b", "w.copy(), float(b)"])
def test_a_single_step_may_come_from_a_start_that_stays(said, kept):
    """Is one step told so that it holds of a loop that starts from the first w and b again?"""
    text = f"""
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        start_w, start_b = {kept}
        grads, cost = propagate(start_w, start_b, X, Y)
        new_w, new_b = start_w - learning_rate * grads["dw"], start_b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {{"w": new_w, "b": new_b}}, grads, costs[:1]
"""
    mistake, cause = said("02_logistic_regression", "optimize", text)
    assert mistake == "loop.first_only"
    assert "It ends" not in cause


@pytest.mark.parametrize(
    "changes",
    [
        (("range(num_iterations)", "range(1, num_iterations + 1)"),),
        (("if i % 100 == 0:", "if i >= 0:"), ("costs\n", "costs[99::100]\n")),
    ],
)
def test_a_first_cost_that_is_left_out_need_not_be_counted_from_one(said, changes):
    """Is the cost at the start missed in words that hold of a slice that begins later, too?"""
    text = written(DESCENT, ("2 * learning_rate", "learning_rate"), *changes)
    mistake, cause = said("02_logistic_regression", "optimize", text)
    assert mistake == "loop.from_one"
    assert cause.startswith("The cost at the very start, iteration 0, is not kept")
    assert "or what is kept begins later" in cause
