"""What flows through a deep network: signal forward, gradients back, and the first steps of it all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .canvas import BLUE, INK, LINES, ORANGE, Function, calm, name_of, new_figure, result_of, show

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DIMS = [100] * 8 + [1]  # eight layers, seven of them hidden
_SCALES = {  # of the weights of a layer with n_prev inputs
    "0.01": lambda n_prev: 0.01,
    "1/sqrt(n_prev)": lambda n_prev: n_prev**-0.5,
    "sqrt(2/n_prev)": lambda n_prev: (2 / n_prev) ** 0.5,
}
_WELL_BUILT = "parameters and caches in the form of the task"
_FLAT = 0.6  # a cost above it, in the end, means that nothing was learned


@calm
def signal_by_layer(initialize: Function, forward: Function) -> None:
    """Draw how large the outputs of the hidden layers are, for three scales of the weights.

    Parameters
    ----------
    initialize, forward : callable
        The learner's ``initialize_parameters_deep`` and ``L_model_forward``.
    """
    X = np.random.default_rng(1).standard_normal((_DIMS[0], 200))
    sizes = {}
    for name in _SCALES:

        def hidden(X: np.ndarray, name: str = name) -> np.ndarray:
            _, caches = forward(X, _rescaled(initialize, name))
            return np.array([np.std(cache[0][0]) for cache in caches])

        sizes[name] = _numbers(hidden, forward, X)
    figure = new_figure(7.2, 3.6)
    axes = figure.add_subplot(xlabel="layer (0: the input)", ylabel="spread of the output")
    named = {f"{name} ({_each(values)})": values for name, values in sizes.items()}
    told = _by_layer(axes, np.arange(len(_DIMS) - 1), named)
    figure.tight_layout()
    show(figure, f"Spread of each hidden layer's output. {told}")


@calm
def gradients_by_layer(initialize: Function, forward: Function, backward: Function) -> None:
    """Draw how large the gradient of the weights is in each layer, for three scales of the weights.

    Parameters
    ----------
    initialize, forward, backward : callable
        The learner's ``initialize_parameters_deep``, ``L_model_forward``, ``L_model_backward``.
    """
    rng = np.random.default_rng(2)
    X, Y = rng.standard_normal((_DIMS[0], 200)), rng.integers(0, 2, (1, 200))
    sizes = {}
    layers = np.arange(1, len(_DIMS))
    for name in _SCALES:

        def lengths(X: np.ndarray, Y: np.ndarray, name: str = name) -> np.ndarray:
            AL, caches = forward(X, _rescaled(initialize, name))
            grads = backward(AL, Y, caches)
            return np.array([np.sqrt(np.mean(grads[f"dW{l}"] ** 2)) for l in layers])

        sizes[name] = _numbers(lengths, backward, X, Y)
    figure = new_figure(7.2, 3.6)
    axes = figure.add_subplot(xlabel="layer", ylabel="typical size of an entry of dW")
    told = _by_layer(axes, layers, sizes)
    figure.tight_layout()
    show(figure, f"Typical size of an entry of dW, layer by layer. {told}")


def _each(values: np.ndarray) -> str:
    """Say by how much a layer multiplies the signal, on the average over all of them."""
    with np.errstate(divide="ignore", invalid="ignore"):
        factor = (values[-1] / values[0]) ** (1 / (len(values) - 1))
    return f"x {factor:.2g} in each layer"


def _rescaled(initialize: Function, scale: str) -> dict[str, np.ndarray]:
    """Draw a learner's weights and bring them to one scale, whichever they had."""
    parameters = dict(initialize(list(_DIMS)))
    for l in range(1, len(_DIMS)):
        W = parameters[f"W{l}"]
        parameters[f"W{l}"] = W / (np.std(W) or 1.0) * _SCALES[scale](_DIMS[l - 1])
    return parameters


def _numbers(function: Function, named: Function, *arguments: np.ndarray) -> np.ndarray:
    """Call a helper that runs learners' functions; what goes wrong is told of `named`."""
    function.__name__ = name_of(named)
    shape = (len(_DIMS) - 1,)
    return result_of(function, *arguments, shape=shape, returns=_WELL_BUILT)


def _by_layer(axes: Axes, layers: np.ndarray, sizes: dict[str, np.ndarray]) -> str:
    for (name, values), (colour, dash, marker) in zip(sizes.items(), LINES, strict=True):
        shown = values > 0  # a log scale has no 0
        axes.plot(
            layers[shown], values[shown], dash, color=colour, marker=marker, label=f"scale {name}"
        )
    axes.set_yscale("log")
    axes.set_xticks(layers)
    axes.legend(handlelength=3.5, prop={"family": "monospace", "size": 9})
    axes.grid(alpha=0.3)
    return " ".join(
        f"With the scale {name} it goes from {values[0]:.2g} in layer {layers[0]} to "
        f"{values[-1]:.2g} in layer {layers[-1]}."
        for name, values in sizes.items()
    )


@calm
def first_steps(
    initialize: Function,
    forward: Function,
    compute_cost: Function,
    backward: Function,
    update: Function,
    *,
    layer_dims: tuple[int, ...] = (2, 16, 8, 1),
    learning_rate: float = 0.1,
    steps: int = 1500,
) -> None:
    """Let a deep network learn which points lie in a ring; draw its cost, and what it then says.

    Parameters
    ----------
    initialize, forward, compute_cost, backward, update : callable
        The learner's ``initialize_parameters_deep``, ``L_model_forward``, ``compute_cost``,
        ``L_model_backward`` and ``update_parameters``.
    layer_dims : tuple of int
        From 2 inputs to 1 output.
    learning_rate : float
    steps : int
        How many steps of gradient descent.
    """
    X, Y = _ring()
    reached: dict[str, Any] = {}

    def costs(X: np.ndarray, Y: np.ndarray) -> np.ndarray:
        np.random.seed(1)
        now, kept = initialize(list(layer_dims)), []
        for _ in range(steps):
            guess, memory = forward(X, now)
            kept.append(float(np.squeeze(compute_cost(guess, Y))))
            now = update(now, backward(guess, Y, memory), learning_rate)
        reached.update(now)
        return np.array(kept)

    costs.__name__ = "L_model_backward"
    values = result_of(costs, X, Y, shape=(steps,), returns=_WELL_BUILT)

    def answers(X: np.ndarray) -> np.ndarray:
        return forward(X, reached)[0]

    answers.__name__ = name_of(forward)
    share = 100 * np.mean((result_of(answers, X, shape=Y.shape) > 0.5) == (Y > 0.5))
    figure = new_figure(9, 3.6)
    left, right = figure.subplots(1, 2, width_ratios=(1.2, 1))
    left.plot(values, color=BLUE)
    left.set(xlabel="step", ylabel="cost", ylim=(0, 1.1 * values.max()))
    left.set_title(f"cost: {values[0]:.3f} → {values[-1]:.3f}", size=11)
    left.grid(alpha=0.3)
    _areas(right, answers, X, Y)
    right.set_title(f"{share:.1f} % of the points are right", size=11)
    figure.tight_layout()
    flat = " The cost has hardly moved." if values[-1] > _FLAT else ""
    alt = (
        f"A network of the sizes {list(layer_dims)} learns which points lie in a ring. Its cost "
        f"goes from {values[0]:.3f} to {values[-1]:.3f} in {steps} steps.{flat} In the end "
        f"{share:.1f} per cent of the points are right."
    )
    show(figure, alt)


def _ring() -> tuple[np.ndarray, np.ndarray]:
    """Draw points in the plane; those at a middling distance from the centre get the label 1."""
    X = np.random.default_rng(5).uniform(-2, 2, (2, 300))
    distance = np.hypot(*X)
    return X, ((distance > 0.8) & (distance < 1.7)).astype(int)[np.newaxis]


def _areas(axes: Axes, answers: Function, X: np.ndarray, Y: np.ndarray) -> None:
    """Shade the plane where the answer is more than one half, and draw the points."""
    line = np.linspace(-2.1, 2.1, 150)
    first, second = np.meshgrid(line, line)
    grid = np.stack([first.ravel(), second.ravel()])
    found = result_of(answers, grid, shape=(1, first.size)).reshape(first.shape)
    axes.contourf(first, second, found, levels=[-1, 0.5, 2], colors=["#ffffff", "#d0d0d0"])
    if found.min() < 0.5 < found.max():
        axes.contour(first, second, found, levels=[0.5], colors=[INK], linewidths=1)
    for label, colour, marker in ((0, BLUE, "o"), (1, ORANGE, "^")):
        these = X[:, Y[0] == label]
        axes.scatter(these[0], these[1], s=16, c=colour, marker=marker, label=f"y = {label}")
    axes.legend(loc="upper left", fontsize=8, framealpha=0.9)
    axes.set(xticks=[], yticks=[], box_aspect=1)


@calm
def gradient_check(
    measure: Function, forward: Function, compute_cost: Function, backward: Function
) -> None:
    """Hold computed gradients against measured ones, in a small network of three layers.

    Parameters
    ----------
    measure : callable
        ``measure(cost_of, parameters)`` returns the slopes dW1, db1, ... of the function
        ``cost_of(parameters)``, found by trial.
    forward, compute_cost, backward : callable
        The learner's ``L_model_forward``, ``compute_cost`` and ``L_model_backward``.
    """
    rng = np.random.default_rng(4)
    X, Y = rng.standard_normal((4, 6)), np.array([[1, 0, 0, 1, 1, 0]])
    shapes = {"W1": (5, 4), "b1": (5, 1), "W2": (3, 5), "b2": (3, 1), "W3": (1, 3), "b3": (1, 1)}
    parameters = {name: rng.normal(0, 0.5, shape) for name, shape in shapes.items()}
    names = [f"d{name}" for name in parameters]
    total = sum(value.size for value in parameters.values())

    def cost_of(parameters: dict[str, np.ndarray]) -> float:
        return float(np.squeeze(compute_cost(forward(X, parameters)[0], Y)))

    def computed() -> np.ndarray:
        AL, caches = forward(X, parameters)
        return _in_a_row(backward(AL, Y, caches), parameters)

    def measured() -> np.ndarray:
        return _in_a_row(measure(cost_of, parameters), parameters)

    computed.__name__, measured.__name__ = name_of(backward), name_of(measure)
    wanted = "a gradient in the shape of each parameter"
    given = result_of(computed, shape=(total,), returns=wanted)
    found = result_of(measured, shape=(total,), returns=wanted)
    apart, start = [], 0
    for value in parameters.values():
        part = slice(start, start + value.size)
        start += value.size
        lengths = float(np.linalg.norm(given[part]) + np.linalg.norm(found[part]))
        apart.append(float(np.linalg.norm(given[part] - found[part])) / max(lengths, 1e-12))
    figure = new_figure(9, 3.5)
    left, right = figure.subplots(1, 2)
    ends = [min(found.min(), given.min()), max(found.max(), given.max())]
    left.plot(ends, ends, color=INK, linewidth=1)
    left.plot(found, given, "o", color=BLUE, markersize=5, alpha=0.7)
    left.set(xlabel="slope found by trial", ylabel="slope that is computed")
    left.set_title("one dot for each parameter", size=11)
    left.grid(alpha=0.3)
    _differences(right, names, np.maximum(apart, 1e-12))
    figure.tight_layout()
    told = ", ".join(f"{name} {value:.1e}" for name, value in zip(names, apart, strict=True))
    show(figure, f"Relative difference between computed and measured slopes: {told}.")


def _in_a_row(grads: dict[str, Any], parameters: dict[str, np.ndarray]) -> np.ndarray:
    """Put all gradients end to end; nothing at all where one has not its parameter's shape."""
    gradients = [np.asarray(grads[f"d{name}"]) for name in parameters]
    pairs = zip(gradients, parameters.values(), strict=True)
    if any(gradient.shape != value.shape for gradient, value in pairs):
        return np.array([])
    return np.concatenate([gradient.ravel() for gradient in gradients])


def _differences(axes: Axes, names: list[str], apart: np.ndarray) -> None:
    places = np.arange(len(names))
    right = apart < 1e-5
    rows: tuple[tuple[np.ndarray, str, dict[str, Any]], ...] = (
        (right, "agrees", {"color": BLUE}),
        (~right, "differs", {"color": "white", "edgecolor": ORANGE, "hatch": "///"}),
    )
    for these, label, style in rows:
        if these.any():
            axes.barh(places[these], apart[these], label=label, **style)
    axes.set_yticks(places, names, family="monospace")
    axes.invert_yaxis()
    axes.set(xscale="log", xlim=(1e-12, 3), xlabel="relative difference")
    axes.axvline(1e-5, color=INK, linestyle="--", linewidth=1)
    axes.set_title("dashed: more than this is a mistake", size=11)
    axes.legend(loc="lower right", fontsize=9)
