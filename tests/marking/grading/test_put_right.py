"""Does a mistake cost once, in whatever way the learner's functions are called and fit together?"""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from autograder.checks.examine import Verdict
from autograder.key import find_assignment
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.examiner import Examiner
from autograder.marking.grading.function import mark_function
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.put_right import Try, find_best, noting
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox.limits import MAX_TRIES, USUAL
from tests.marking.submissions import as_bytes, earned, find, shown

PLANAR, DEEP = "03_planar_network", "04_deep_network"
NEVER = None  # right with no set of steps put right


# The order of the tries, with an exercise that is right only with these steps put right.
def _tried(wrong, right_with, *, turned=False, calls=None, fixed=()):
    """Return the sets that were put right, in order, and the try that was found best."""
    seen = []

    def run(put_right, *, as_outlined=False):
        seen.append({*put_right, *(["outlined"] if as_outlined else [])})
        score = float(seen[-1] == right_with)
        called = put_right if calls is None else put_right.intersection(calls)
        return Try(put_right, called, turned, Verdict("f", score, 1.0))

    best = find_best(run, run(frozenset(fixed)), wrong)
    return seen, best


@pytest.mark.parametrize(
    ("wrong", "sets"),
    [
        ("", [""]),
        ("a", ["", "a"]),
        ("ab", ["", "ab", "b", "a"]),
        ("abc", ["", "abc", "bc", "ac", "ab", "c", "b", "a"]),
        ("abcd", ["", "abcd", "bcd", "acd", "abd", "abc", "cd", "bd"]),
        ("abcdefgh", ["", "abcdefgh", *("abcdefgh".replace(x, "") for x in "abcdef")]),
    ],
)
def test_the_order_of_the_tries(wrong, sets):
    """Are all steps put right first, then all but one, all but two, and never more than 8 tried?"""
    seen, _ = _tried(list(wrong), NEVER)
    assert seen == [{*names} for names in sets]
    assert len(seen) <= MAX_TRIES


def test_it_ends_with_the_first_that_is_right():
    """Is nothing tried after a try that is right, and that try returned?"""
    seen, best = _tried(["a", "b", "c"], {"b", "c"})
    assert (len(seen), best.put_right) == (3, {"b", "c"})


def test_what_is_never_called_is_not_taken_back():
    """Is no try made that must end as one did before, for its other steps are never called?"""
    seen, _ = _tried(["a", "b", "c"], NEVER, calls="a")
    assert seen == [set(), {"a", "b", "c"}, {"b", "c"}]


def test_what_ended_a_session_is_always_put_right():
    """Is a step that ends the process never called again, whatever else is taken back?"""
    seen, _ = _tried(["a", "b"], NEVER, fixed="x")
    assert seen == [{"x"}, {"x", "a", "b"}, {"x", "b"}, {"x", "a"}]


def test_calls_as_the_outline_says_come_last():
    """Are steps called as the outline says where the learner's functions say otherwise?"""
    assert _tried(["a"], NEVER, turned=True)[0] == [set(), {"a"}, {"a", "outlined"}]
    assert len(_tried(["a", "b", "c"], NEVER, turned=True)[0]) == MAX_TRIES


def test_of_equal_tries_the_one_with_most_put_right_is_shown():
    """Is what fails with all steps put right told, and not what fails on their account?"""
    _, best = _tried(["a", "b"], NEVER)
    assert best.put_right == {"a", "b"}


@pytest.mark.parametrize(
    ("args", "keywords", "order", "noted", "result"),
    [
        ((1, 2), {}, (), False, (1, 2)),
        ((1,), {"b": 2}, (), False, (1, 2)),
        ((), {"b": 2, "a": 1}, (), True, (1, 2)),
        ((1, 2), {}, (1, 0), True, (2, 1)),
        ((1, 2), {}, None, False, (1, 2)),
    ],
)
def test_how_a_call_came_is_noted(args, keywords, order, noted, result):
    """Is it known whether arguments or results had to be put into another order?"""
    notes: list[bool] = []
    assert noting(lambda a, b: (a, b), notes, order)(*args, **keywords) == result
    assert notes == [noted]


# Whole notebooks.
@pytest.fixture
def mark_solved(root, host):
    """Return a function that marks a solved notebook with other answers; {} gives full points."""

    def mark(assignment, answers: Mapping[str, str]):
        path = root / "solutions" / assignment / f"{assignment}.ipynb"
        notebook = json.loads(path.read_text(encoding="utf-8"))
        for name, source in answers.items():
            cell = "building_blocks" if name == "sigmoid" else f"{name}-solution"
            find(notebook, cell)["source"] = source
        data = as_bytes(notebook)
        file = SubmittedFile(f"{assignment}.ipynb", data, len(data))
        release = Classroom(root, root).release(assignment)
        return mark_submission(host, release, file, "somebody", assignment, USUAL)

    return mark


def _lost(marked, assignment):
    """Return the exercises that have lost points."""
    full = {e.name: e.points for e in find_assignment(assignment).exercises}
    return {name for name, points in earned(marked).items() if points < full[name]}


LOOP = """
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    n_x, _, n_y = SIZES
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = FORWARD
        cost = COST
        grads = BACKWARD
        parameters = UPDATE
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:f}")
    return parameters
"""
CALLS = {
    "SIZES": "layer_sizes(X, Y)",
    "FORWARD": "forward_propagation(X, parameters)",
    "COST": "compute_cost(A2, Y)",
    "BACKWARD": "backward_propagation(parameters, cache, X, Y)",
    "UPDATE": "update_parameters(parameters, grads)",
}


def _model(first="", **calls):
    """Return nn_model with other calls, and what stands before it in its cell."""
    text = LOOP
    for word, call in {**CALLS, **calls}.items():
        text = text.replace(word, call)
    return first + text


def _forward(head="X, parameters", back="A2, {'Z1': Z1, 'A1': A1, 'Z2': Z2, 'A2': A2}", flaw=""):
    return f"""def forward_propagation({head}):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    {flaw}
    A2 = 1 / (1 + np.exp(-Z2))
    return {back}"""


def _backward(head="parameters, cache, X, Y", flaw="", first=""):
    return f"""def backward_propagation({head}):
    {first}
    m = X.shape[1]
    A1, A2, W2 = cache["A1"], cache["A2"], parameters["W2"]
    dZ2 = A2 - Y
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    {flaw}
    return {{"dW1": dZ1 @ X.T / m, "db1": dZ1.mean(axis=1, keepdims=True),
             "dW2": dZ2 @ A1.T / m, "db2": dZ2.mean(axis=1, keepdims=True)}}"""


def _update(head="parameters, grads, learning_rate=1.2", names="parameters grads learning_rate"):
    p, g, rate = names.split()
    return (
        f"def update_parameters({head}):\n"
        f"    return {{k: {p}[k] + {rate} * {g}['d' + k] for k in {p}}}"  # uphill
    )


COST = """def compute_cost({head}):
    m = Y.shape[1]
    return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m"""
NO_BIAS = "Z2 = Z2 - parameters['b2']"
NO_SLOPE = "dZ1 = W2.T @ dZ2"

# What was tried from outside: a wrong step, called as the learner wrote it, and who loses by it.
CONVENTIONS = {
    "an extra argument with a default": (
        {
            "compute_cost": COST.format(head="A2, Y, parameters=None"),
            "nn_model": _model(COST="compute_cost(A2, Y, parameters)"),
        },
        "compute_cost",
    ),
    "an extra argument without one": (
        {
            "forward_propagation": _forward("X, parameters, n_h", flaw=NO_BIAS),
            "nn_model": _model(FORWARD="forward_propagation(X, parameters, n_h)"),
            "predict": "def predict(parameters, X):\n"
            "    return (forward_propagation(X, parameters, 4)[0] > 0.5) * 1",
        },
        "forward_propagation",
    ),
    "an extra argument in front": (
        {
            "backward_propagation": _backward("m_, parameters, cache, X, Y", NO_SLOPE),
            "nn_model": _model(
                BACKWARD="backward_propagation(X.shape[1], parameters, cache, X, Y)"
            ),
        },
        "backward_propagation",
    ),
    "renamed": (
        {
            "update_parameters": _update("p, slopes, alpha=1.2", "p slopes alpha"),
            "nn_model": _model(UPDATE="update_parameters(slopes=grads, p=parameters)"),
        },
        "update_parameters",
    ),
    "reordered": (
        {
            "backward_propagation": _backward("X, Y, parameters, cache", NO_SLOPE),
            "nn_model": _model(BACKWARD="backward_propagation(X, Y, parameters, cache)"),
        },
        "backward_propagation",
    ),
    "reordered, but called as asked for": (
        {
            "compute_cost": COST.format(head="Y, A2"),
            "backward_propagation": _backward("X, Y, parameters, cache"),
        },
        "compute_cost backward_propagation",
    ),
    "any arguments": (
        {
            "update_parameters": "def update_parameters(*args, **options):\n"
            "    p, g = args\n    rate = options.get('learning_rate', 1.2)\n"
            "    return {k: p[k] + rate * g['d' + k] for k in p}",
            "nn_model": _model(UPDATE="update_parameters(parameters, grads, learning_rate=1.2)"),
        },
        "update_parameters",
    ),
    "by keyword only": (
        {
            "backward_propagation": _backward("*, X, Y, cache, parameters", NO_SLOPE),
            "nn_model": _model(
                BACKWARD="backward_propagation(X=X, Y=Y, cache=cache, parameters=parameters)"
            ),
        },
        "backward_propagation",
    ),
    "a lambda": (
        {
            "update_parameters": "update_parameters = lambda g, parameters: "
            "{k: parameters[k] + g['d' + k] for k in parameters}",
            "nn_model": _model(UPDATE="update_parameters(grads, parameters)"),
        },
        "update_parameters",
    ),
    "a helper that calls the step": (
        {
            "update_parameters": _update("grads, parameters", "parameters grads 1.2"),
            "nn_model": _model(
                "def step(p, g):\n    return update_parameters(g, p)\n",
                UPDATE="step(parameters, grads)",
            ),
        },
        "update_parameters",
    ),
    "a step in a comprehension": (
        {
            "update_parameters": _update(),
            "nn_model": _model(UPDATE="[update_parameters(parameters, g) for g in [grads]][0]"),
        },
        "update_parameters",
    ),
    "a step brought along": (
        {
            "sigmoid": "def sigmoid(top, z):\n    return top / (1 + np.exp(z))",
            "forward_propagation": _forward(
                flaw="Z2 = -np.log(1 / sigmoid(1, Z2) - 1)"  # as it is right where sigmoid is
            ),
        },
        "",
    ),
    "results in another order": (
        {
            "forward_propagation": _forward(back="{'A1': A1, 'A2': A2, 'Z1': Z1, 'Z2': Z2}, A2"),
            "backward_propagation": _backward(flaw=NO_SLOPE),
            "nn_model": _model(FORWARD="forward_propagation(X, parameters)[::-1]"),
            "predict": "def predict(parameters, X):\n"
            "    return (forward_propagation(X, parameters)[1] > 0.5) * 1",
        },
        "forward_propagation backward_propagation",
    ),
    "wrong results in another order": (
        {
            "forward_propagation": _forward(
                back="{'A1': A1, 'A2': A2, 'Z1': Z1, 'Z2': Z2}, A2", flaw=NO_BIAS
            ),
            "nn_model": _model(FORWARD="forward_propagation(X, parameters)[::-1]"),
            "predict": "def predict(parameters, X):\n"
            "    return (forward_propagation(X, parameters)[1] > 0.5) * 1",
        },
        "forward_propagation",
    ),
    "one output, by a product": (
        {
            "compute_cost": "def compute_cost(A2, Y):\n    m = Y.shape[1]\n"
            "    cost = -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m\n"
            "    return float(np.squeeze(cost))"
        },
        "",
    ),
    "two flaws and a step that fits": (
        {
            "forward_propagation": _forward(flaw=NO_BIAS),
            "compute_cost": COST.format(head="A2, Y, parameters").replace("np.sum", "-np.sum"),
            "nn_model": _model(COST="compute_cost(A2, Y, parameters)"),
        },
        "forward_propagation compute_cost",
    ),
    "two flaws that make up for each other, and a third": (
        {
            "forward_propagation": _forward(
                back="A2, {'Z1': Z1, 'A1': A1.T, 'Z2': Z2, 'A2': A2}",
            ),
            "backward_propagation": _backward(
                first="cache = {**cache, 'A1': cache['A1'].T}",
            ),
            "update_parameters": _update(),
        },
        "forward_propagation backward_propagation update_parameters",
    ),
    "four flaws, one of which fits only itself": (
        {
            "layer_sizes": "def layer_sizes(X, Y):\n    return X.shape[0], Y.shape[0], 4",
            "forward_propagation": _forward(flaw=NO_BIAS),
            "backward_propagation": _backward(flaw=NO_SLOPE),
            "update_parameters": _update(),
            "nn_model": _model(SIZES="[layer_sizes(X, Y)[place] for place in (0, 2, 1)]"),
        },
        "layer_sizes forward_propagation backward_propagation update_parameters",
    ),
}


@pytest.mark.parametrize("name", CONVENTIONS)
def test_only_what_is_wrong_loses_points(mark_solved, name):
    """Does whatever builds on a wrong step keep its points, however that step is called?"""
    answers, lost = CONVENTIONS[name]
    marked = mark_solved(PLANAR, answers)
    assert _lost(marked, PLANAR) == {*lost.split()}


@pytest.mark.parametrize(
    ("answers", "lost"),
    [
        ({"backward_propagation": _backward(flaw=NO_SLOPE)}, "backward_propagation"),
        ({"nn_model": _model().replace("return parameters", "return grads")}, "nn_model"),
    ],
)
def test_no_words_are_looked_for_where_none_are_told(mark_solved, monkeypatch, answers, lost):
    """Are a step's visible cases called where it is wrong, but not where it is right with another put right?"""
    looked = []
    look = Examiner._look

    def noted(self, process, name, fill):
        looked.append(name)
        look(self, process, name, fill)

    monkeypatch.setattr(Examiner, "_look", noted)
    assert _lost(mark_solved(PLANAR, answers), PLANAR) == {lost}
    assert lost in looked
    assert ("nn_model" in looked) == (lost == "nn_model")


def test_a_default_of_the_learners_own_stands_in(mark_solved):
    """Is an argument that the outline wants taken from the learner's default where a call lacks it?"""
    layer = (
        "def linear_activation_forward(A_prev, W, b, activation='relu'):\n"
        "    Z, cache = linear_forward(A_prev, W, b)\n"
        "    A, Z = (relu if activation == 'relu' else sigmoid)(Z - b)\n"
        "    return A, (cache, Z)"
    )
    model = (
        "def L_model_forward(X, parameters):\n"
        "    L, A, caches = len(parameters) // 2, X, []\n"
        "    for l in range(1, L):\n"
        "        A, cache = linear_activation_forward(A, parameters[f'W{l}'], parameters[f'b{l}'])\n"
        "        caches.append(cache)\n"
        "    A, cache = linear_activation_forward(\n"
        "        A, parameters[f'W{L}'], parameters[f'b{L}'], 'sigmoid')\n"
        "    return A, [*caches, cache]"
    )
    marked = mark_solved(DEEP, {"linear_activation_forward": layer, "L_model_forward": model})
    assert _lost(marked, DEEP) == {"linear_activation_forward"}


def test_a_default_of_the_outlines_counts(mark_solved):
    """Is a step that is put right called with the outline's default, not with a wrong one?"""
    marked = mark_solved(
        PLANAR, {"update_parameters": _update("parameters, grads, learning_rate=0.5")}
    )
    assert _lost(marked, PLANAR) == {"update_parameters"}


STUB = "def {}(*args):\n    raise NotImplementedError()"


def test_an_unwritten_step_is_not_blamed(mark_solved):
    """Is an exercise's own failure shown where it fails with the step below written, too?"""
    answers = {
        "forward_propagation": STUB.format("forward_propagation"),
        "predict": "def predict(parameters, X):\n"
        "    A2, cache = forward_propagation(X, parameters)\n    return A2.missing",
    }
    marked = mark_solved(PLANAR, answers)
    verdict = marked.verdicts["predict"]
    assert "has no `missing`" in verdict.findings[0].cause
    assert "forward_propagation put right" in verdict.remarks[0]
    assert "start there" not in shown(marked)


def test_an_unwritten_step_is_not_blamed_in_a_file(host):
    """Is the same shown of a function from a plain file?"""
    source = STUB.format("sigmoid") + (
        "\ndef sigmoid_derivative(z):\n    s = sigmoid(z)\n    return s.missing"
    )
    verdict = mark_function(host, "01_activations", "sigmoid_derivative", source).verdict
    assert "has no `missing`" in verdict.findings[0].cause


def test_an_error_inside_a_step_that_is_supplied_is_told(host):
    """Does it keep its type, its likely cause, and the learner's line that called the step?"""
    source = (
        "def L_model_forward(X, parameters):\n"
        "    caches, A, L = [], X, len(parameters) // 2\n"
        "    for l in range(1, L):\n"
        "        A_prev, W, b = A, parameters[f'W{l}'], parameters[f'b{l}']\n"
        "        A, cache = linear_activation_forward(A_prev, W, b, 'relu')\n"
        "        caches.append(cache)\n"
        "    W, b = parameters[f'W{L}'], parameters[f'b{L}']\n"
        "    AL, cache = linear_activation_forward(A, W[:, 1:], b, 'sigmoid')\n"
        "    return AL, [*caches, cache]\n"
    )
    finding = mark_function(host, DEEP, "L_model_forward", source).verdict.findings[0]
    said = dict(finding.detail)
    assert "stops with an error (ValueError)" in finding.message
    assert "matmul" in said["error"]
    assert "linear_activation_forward(A, W[:, 1:], b, 'sigmoid')" in said["line 8 of the cell"]
    assert "inner sizes" in finding.cause


@pytest.mark.parametrize("error", ["KeyError", "Exception"])
def test_an_error_inside_a_step_can_be_caught(host, error):
    """Is it caught by its type, as it would be of the learner's own step?"""
    source = (
        "def L_model_forward(X, parameters):\n"
        "    try:\n"
        "        linear_activation_forward(X, parameters['W1'], parameters['b1'], 'tanh')\n"
        f"    except {error} as error:\n"
        "        return str(error)\n"
    )
    finding = mark_function(host, DEEP, "L_model_forward", source).verdict.findings[0]
    assert finding.kind != "crash", finding
