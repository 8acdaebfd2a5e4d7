"""Is each answer to a guess what the solved notebooks themselves give?"""

import re
from pathlib import Path

import numpy as np
import pytest

from autograder import datasets
from autograder.authoring.notebooks import only_draws
from autograder.authoring.source import read_sources
from autograder.key import COURSE
from autograder.plots import boundaries, flow, gradient_descent
from autograder.plots.finished_network import PICTURE, SAID
from autograder.plots.first_neuron import _given
from autograder.workbook.guess import form_problem, is_right
from autograder.workbook.guesses import GUESSES
from autograder.workbook.listings import LISTINGS

_FIRST, _LAST = 5, 3  # how many questions are about what came before, and at the end
_SEEN = 97  # letters of a line in a cell of a window 1200 pixels wide
_ASKED = re.compile(r'guess\(\s*"([^"]+)",\s*\.\.\.\s*\)')


@pytest.fixture(scope="module")
def sources():
    return read_sources(Path(__file__).parents[3], COURSE)


@pytest.fixture(scope="module")
def solved(sources):
    """The global names of each solved notebook, with no training and no picture."""
    return [_run(source) for source in sources]


def _run(source):
    scope = {}
    for cell in source.cells:
        left_out = cell.role == "check" or "exploration" in cell.tags or only_draws(cell)
        if cell.kind == "code" and not left_out:
            exec(cell.text, scope)
    return scope


def asked_in(source):
    """The questions of a notebook, in order."""
    return [found for cell in source.cells for found in _ASKED.findall(cell.text)]


def test_each_notebook_asks_six_or_more(sources):
    """Does each notebook ask at least six questions of its own, in cells that no mark needs?"""
    for place, source in enumerate(sources):
        asking = [cell for cell in source.cells if _ASKED.search(cell.text)]
        assert len(asking) >= 6 + _FIRST * (place > 0) + _LAST
        assert all(cell.tags == ("exploration",) and not cell.role for cell in asking)
        assert all(len(_ASKED.findall(cell.text)) == 1 for cell in asking)


def test_every_question_is_known_and_asked_once(sources):
    """Are the questions of the notebooks those that have an answer here, each once?"""
    asked = [question for source in sources for question in asked_in(source)]
    assert sorted(asked) == sorted(GUESSES)


def test_the_dots_to_replace_are_seen(sources):
    """Do the dots stand on the question's line, and not behind the edge of a cell in JupyterLab?"""
    cells = [cell.text for source in sources for cell in source.cells if _ASKED.search(cell.text)]
    lines = [next(one for one in cell.split("\n") if one.startswith("guess(")) for cell in cells]
    assert [one for one in lines if not one.endswith("...)") or len(one) > _SEEN] == []


def test_a_word_is_one_of_those_that_may_be_said():
    """Can the right word be said, and does what to look at not tell it?"""
    for guess in GUESSES.values():
        if guess.words:
            assert guess.right in guess.words
        assert guess.look
        assert not guess.look.endswith(".")  # a sentence goes on behind it


def steepest(of):
    z = np.linspace(-6, 6, 1201)
    return z[np.argmax(of(z))]


def mended_line(name):
    """The line of a listing that has to be another one; that the listing is right then, others hold."""
    one = LISTINGS[name]
    pairs = zip(one.lines, one.right.split("\n"), strict=True)
    return next(number for number, (shown, right) in enumerate(pairs, 1) if shown != right)


def of_activations(one):
    slopes = {name: one[f"{name}_derivative"] for name in ("sigmoid", "tanh", "relu")}
    picture = np.arange(12).reshape(2, 2, 3)
    loss = one["cross_entropy_loss"](np.array([0.01, 0.1]), np.array([1, 1]))
    three = slopes["sigmoid"](np.array([3.0, -3.0]))
    with np.errstate(all="ignore"):
        nothing = 0 * np.log(0)
    return [
        "cat" if SAID > 0.5 else "else",  # what a trained one says, see `of_cats`
        2 * 3 - 1,
        "less" if one["sigmoid"](-2.0) < 0.5 else "more",
        steepest(slopes["sigmoid"]),
        "same" if np.isclose(*three) else "another",
        "less" if slopes["tanh"](3.0) < slopes["sigmoid"](3.0) else "more",
        float(np.subtract(*one["relu"](np.array([7.0, 5.0])))),
        max(slopes, key=lambda name: slopes[name](np.array(1.0)) ** 10),
        int(np.flatnonzero(one["image2vector"](picture)[:, 0] == picture[0, 0, 1])[0]),
        loss[0] / loss[1],
        "nan" if np.isnan(nothing) else "zero",
        looked_at(one),
    ]


def looked_at(one):
    """On how many of the six pictures the neuron without training is right."""
    train, labels, test, y, _ = datasets.load_cats()
    w, b = _given(train / 255, labels[0])
    columns = np.hstack([one["image2vector"](picture) for picture in test[:6]]) / 255
    return int(((one["sigmoid"](w.T @ columns + b) > 0.5) == y[:, :6]).sum())


def small_slope(one):
    """The slope by w1 of the small example, from the costs at 0.99 and at 1.01."""
    X, Y = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]]), np.array([[0.0, 1.0, 1.0]])
    costs = [one["propagate"](np.array([[w], [-1.0]]), 1.0, X, Y)[1] for w in (0.99, 1.01)]
    return float(costs[1] - costs[0]) / 0.02


def of_regression(one):
    x, y = one["train_x"], one["train_y"]
    w, b = one["initialize_with_zeros"](len(x))
    grads, cost = one["propagate"](w, b, x, y)
    down = w - 0.001 * grads["dw"]
    rates = {r: one["optimize"](w, b, x, y, 300, r)[0] for r in (0.01, 0.001, 0.0001)}
    ends = {r: one["propagate"](p["w"], p["b"], x, y)[1] for r, p in rates.items()}
    ways = {r: gradient_descent._way(one["optimize"], -2.0, r)[-1] for r in (0.3, 3, 14)}
    grid = np.linspace(-5, 5, 2001)
    valley = grid[np.argmin([gradient_descent._cost(one["propagate"], w) for w in grid])]
    best = rates[0.001]
    train, test = (
        np.mean(one["predict"](best["w"], best["b"], X) == Y)
        for X, Y in ((x, y), (one["test_x"], one["test_y"]))
    )
    return [
        one["train_x_orig"].shape,
        x.shape,
        (w.T @ x + b).shape,
        small_slope(one),
        one["propagate"](np.zeros((2, 1)), 0.0, np.ones((2, 3)), np.ones((1, 3)))[0]["dw"].shape,
        "larger" if (down > w)[grads["dw"] < 0].all() else "smaller",
        min(ways, key=lambda rate: abs(ways[rate] - valley)),
        mended_line("standardised inputs"),
        cost,
        "training" if train > test else "test",
        min(ends, key=ends.get),
    ]


def of_planar(one):
    X, Y = one["X"], one["Y"]
    four = one["nn_model"](X, Y, 4, 5000)
    right = 100 * np.mean(one["predict"](four, X) == Y)
    start = one["initialize_parameters"](2, 4, 1)
    start |= {"W1": np.full((4, 2), 0.5), "W2": np.full((1, 4), 0.5)}
    for _ in range(100):
        _, cache = one["forward_propagation"](X, start)
        grads = one["backward_propagation"](start, cache, X, Y)
        start = one["update_parameters"](start, grads)
    along = np.mean(one["predict"](one["nn_model"](X, Y, 1, 500), X) == Y)
    assert along < 0.75  # one neuron is no better than a line
    line = 100 * np.mean(boundaries._side(boundaries._LINES["flower"], X) == Y)
    return [
        50 if abs(line - 50) < abs(line - 90) else 90,
        four["W1"].shape,
        grads["dW1"].shape,
        (np.zeros((4, 1)) - np.zeros(4)).shape,
        len(np.unique(start["W1"].round(12), axis=0)),
        mended_line("momentum"),
        "more" if right > 80 else "less",
        "straight",  # the tanh of a straight line's distance is above a value on one side of a line
    ]


def of_deep(one):
    W, A, b = np.ones((2, 3)), np.ones((3, 4)), np.ones((2, 1))
    Z, cache = one["linear_forward"](A, W, b)
    X = np.random.default_rng(0).standard_normal((100, 200))
    AL, caches = one["L_model_forward"](
        X, flow._rescaled(one["initialize_parameters_deep"], "0.01")
    )
    grads = one["L_model_backward"](AL, np.arange(200)[np.newaxis] % 2, caches)
    small = [np.abs(grads[f"dW{l}"]).max() < 1e-6 for l in range(1, 9)]
    left = np.std(caches[-1][0][0]) / np.std(X)
    _, cache_of_relu = one["relu"](np.array([[-1.0]]))
    said, kept = one["L_model_forward"](
        np.ones((4, 6)), one["initialize_parameters_deep"]([4, 5, 3, 1])
    )
    six = said, np.ones((1, 6)), kept
    g = np.ones(3)
    return [
        W.shape,
        "less" if left < 1e-6 else "more",
        one["linear_backward"](Z, cache)[0].shape,
        (np.zeros((3, 1)) - np.zeros(3)).shape,
        one["relu_backward"](np.array([[5.0]]), cache_of_relu)[0, 0],
        one["relu_backward"](np.ones((5, 6)), np.ones((5, 6))).shape,
        mended_line("leaky ReLU"),
        one["L_model_backward"](*six)["dA0"].shape,
        "all" if all(small) else "some",
        "pieces",  # all that is made of ReLUs is linear between its corners
        np.linalg.norm(2 * g - g) / (np.linalg.norm(2 * g) + np.linalg.norm(g)),
    ]


def of_cats(one):
    pictures = one["train_x_orig"], one["test_x_orig"]
    (x, test), (y, test_y) = (one["train_x"], one["test_x"]), (one["train_y"], one["test_y"])
    n_x = len(x)

    def trained(seed, x, dims, rate, model="L_layer_model"):
        np.random.seed(seed)
        return one[model](x, y, dims, learning_rate=rate, num_iterations=150)

    def right(X, parameters):
        return np.mean((one["L_model_forward"](X, parameters)[0] > 0.5) == test_y)

    ends = {
        "one": trained(1, x, [n_x, 1], 0.02),
        "two": trained(1, x, [n_x, 7, 1], 0.05, "two_layer_model"),
        "four": trained(1, x, [n_x, 20, 7, 5, 1], 0.05),
    }
    said, _ = one["L_model_forward"](test[:, [PICTURE]], ends["four"][0])
    assert said[0, 0] == pytest.approx(SAID, abs=0.005)
    shares = {name: right(test, parameters) for name, (parameters, _) in ends.items()}
    small, small_test = (
        one["to_columns"](some.reshape(-1, 16, 4, 16, 4, 3).mean(axis=(2, 4))) for some in pictures
    )
    two, four = (
        [right(small_test, trained(s, small, [768, *dims], 0.2)[0]) for s in range(1, 6)]
        for dims in ([7, 1], [20, 7, 5, 1])
    )
    costs = {name: ends[name][1] for name in ("two", "four")}
    return [
        one["to_columns"](np.zeros((1, 64, 64, 3))).min(),
        costs["two"][0],
        ends["two"][0]["W1"].shape,
        min(costs, key=lambda name: costs[name][-1]),  # after 100 steps
        min(shares, key=shares.get),
        "yes" if max(two) > min(four) and max(four) > min(two) else "no",
        "less" if (1 - shares["four"]) * test_y.size < 200 else "more",
        mended_line("mini-batch"),
    ]


def remembered(first, second, third, fourth):
    """What is asked at the start of each notebook after the first, from the functions before it."""
    z = np.linspace(-6, 6, 1201)
    dims, A = [4, 5, 3, 1], np.ones((4, 6))
    deep = fourth["initialize_parameters_deep"](dims)
    _, silent = fourth["relu"](np.array([[-2.0]]))
    layer = fourth["linear_backward"](np.ones((4, 6)), (A, np.ones((4, 4)), np.ones((4, 1))))
    hidden = third["initialize_parameters"](2, 4, 1)
    tanh = z[np.argmin(np.abs(np.tanh(z) - 0.5))]
    kept = {size: size * np.sqrt(100) for size in (0.01, 0.1)}
    return [
        first["sigmoid"](0.0),
        first["sigmoid_derivative"](z).max(),
        first["relu_derivative"](np.array(-3.0)),
        first["image2vector"](np.ones((2, 4, 3))).shape,
        first["cross_entropy_loss"](np.array([1.0]), np.array([1]))[0],
        first["tanh_derivative"](0.0),
        second["initialize_with_zeros"](5)[0].shape,
        0.7 - 1,
        -0.1 * 2,
        "test",  # by definition
        hidden["W2"].shape,
        "random",  # that equal ones stay equal is measured above
        np.round(first["tanh_derivative"](tanh), 2),
        layer[2].shape,
        "output",  # by definition
        len(deep) // 2,
        deep["W2"].shape,
        fourth["relu_backward"](np.array([[7.0]]), silent)[0, 0],
        "dW" if layer[1].max() == layer[0].max() / 4 else "dA",  # ones: the one is a sum over 4
        max(kept, key=kept.get),
    ]


def test_what_is_asked_again_is_what_the_earlier_notebooks_give(sources, solved):
    """Are there five questions on what came before, with the answers of the functions there?"""
    asked = [asked_in(source)[:_FIRST] for source in sources[1:]]
    found = remembered(*solved[:4])
    for question, one in zip([q for five in asked for q in five], found, strict=True):
        assert form_problem(GUESSES[question], one, {}) == "", question
        assert is_right(GUESSES[question], one, {}), (question, one)


def still_known(first, second, third, fourth, fifth):
    """What is asked at the end of each notebook, from its own functions."""
    slopes = {
        name: float(first[f"{name}_derivative"](np.array(20.0)))
        for name in ("sigmoid", "tanh", "relu")
    }
    z = np.linspace(-6, 6, 12001)
    at = z[np.argmin(np.abs(first["sigmoid"](z) - 0.9))]
    shaped = fourth["linear_backward"](
        np.ones((5, 8)), (np.ones((3, 8)), np.ones((5, 3)), np.ones((5, 1)))
    )
    zero, X = np.zeros((12, 1)), np.ones((12, 30))
    start = third["initialize_parameters"](2, 4, 1)
    hidden = third["forward_propagation"](np.ones((2, 400)), start)[1]["A1"]
    return [
        first["sigmoid"](-2.0).round(2),
        first["sigmoid_derivative"](at).round(3),
        max(slopes, key=slopes.get),
        np.mean([0.5, -0.1]),
        second["propagate"](zero, 0.0, X, np.ones((1, 30)))[0]["dw"].shape,
        2 - 0.1 * 0.5,
        hidden.shape,
        first["tanh_derivative"](0.0),
        "no",  # by definition
        shaped[2].shape,
        shaped[0].shape,
        "yes" if np.isclose(1.0 / 5, 0.2) else "no",
        fifth["initialize_parameters_deep"]([12288, 20, 7, 5, 1])["W1"].size,
        "yes",  # by definition
        "no",  # by definition
    ]


def test_what_is_asked_at_the_end_is_what_the_notebook_gives(sources, solved):
    """Are there three questions on the notebook, with the answers of its functions?"""
    asked = [question for source in sources for question in asked_in(source)[-_LAST:]]
    for question, one in zip(asked, still_known(*solved), strict=True):
        assert form_problem(GUESSES[question], one, {}) == "", question
        assert is_right(GUESSES[question], one, {}), (question, one)


@pytest.mark.parametrize(
    ("place", "measured"),
    [
        *enumerate((of_activations, of_regression, of_planar, of_deep)),
        pytest.param(4, of_cats, marks=pytest.mark.slow),
    ],
)
def test_the_answers_are_those_of_the_notebooks(place, measured, sources, solved):
    """Is each right answer what comes out when the notebook's own functions are run?"""
    scope = {**solved[place], "tanh_derivative": solved[0]["tanh_derivative"]}
    asked = asked_in(sources[place])[_FIRST * (place > 0) : -_LAST]
    for question, found in zip(asked, measured(scope), strict=True):
        guess = GUESSES[question]
        assert form_problem(guess, found, scope) == "", question
        assert is_right(guess, found, scope), (question, found)
