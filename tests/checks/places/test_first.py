"""Tests of autograder.checks.places.first: the first wrong value of a training."""

import pytest

from tests.checks.places.wrong import places_among_steps

BY_HAND = """\
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}
"""


def test_a_step_that_right_answers_leave_to_another_is_not_called_wrong():
    """Is no value told as the first wrong one where it holds a right cost, or is a part of that?"""
    found = places_among_steps(BY_HAND, "model", "02_logistic_regression")
    assert not {5, 7, 8} & {place.line for place in found}


def test_a_text_is_no_first_wrong_value():
    """Is the layer told, and not the number of it that was made a text?"""
    source = (
        "def L_layer_model(X, Y, layer_dims, learning_rate=0.1, num_iterations=30, print_cost=False):\n"
        "    parameters, costs = initialize_parameters_deep(layer_dims), []\n"
        "    for i in range(num_iterations):\n        A, caches = X, []\n"
        "        for l in range(1, len(layer_dims)):\n"
        "            A, cache = linear_activation_forward(\n"
        '                A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")\n'
        "            caches.append(cache)\n"
        "        costs += [compute_cost(A, Y)] if i % 100 == 0 else []\n"
        "        grads = L_model_backward(A, Y, caches)\n"
        "        parameters = update_parameters(parameters, grads, learning_rate)\n"
        "    return parameters, costs\n"
    )
    (place, *_) = places_among_steps(source, "L_layer_model", "05_cat_classifier")
    assert place.text.startswith("linear_activation_forward(")


STEP = """\
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        {}
        if i % 100 == 0:
            costs.append(cost)
    return {{"w": w, "b": b}}, grads, costs
"""


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ('w, b = w + learning_rate * grads["dw"], b + learning_rate * grads["db"]', None),
        (
            'length = np.sqrt(np.sum(grads["dw"] ** 2) + grads["db"] ** 2)\n'
            '        w = w - learning_rate * grads["dw"] / length\n'
            '        b = b - learning_rate * grads["db"] / length',
            [],
        ),
    ],
)
def test_a_value_of_the_learners_own_is_first_wrong_only_if_another_goes_by_its_name(lines, told):
    """Is nobody's value left alone that goes into something which right answers do not have?"""
    found = places_among_steps(STEP.format(lines), "optimize", "02_logistic_regression")
    assert [place.text for place in found] == told if told is not None else found
