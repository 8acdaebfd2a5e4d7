"""Training in a notebook: progress and cost as it goes, a calm stop, and the curve of the cost.

:func:`train` calls a learner's own training function, whatever it is called, and watches the steps
that it is made of: ``propagate`` and ``optimize`` (logistic regression), or ``compute_cost`` and
``update_parameters`` (the networks).  It needs nothing of them but their names::

    trained = plots.train(nn_model, X, Y, n_h=4, num_iterations=10000)
    plots.cost_curve(trained)

    trained = plots.train(L_layer_model, train_x, train_y, layer_dims, num_iterations=2500)
    trained.parameters  # of a function that returns them alone, or with the costs, or was stopped

    runs = {}
    for rate in (0.01, 0.001):
        runs[f"rate {rate}"] = plots.train(model, ..., learning_rate=rate)
    plots.cost_curve(runs)

Where a function is unwritten or wrong, `train` says in one line what it waits for and returns
None; every picture that is given None waits as calmly.  The stop button of the notebook (a
KeyboardInterrupt) ends the training and keeps the parameters reached so far.
"""

from __future__ import annotations

import inspect
import time
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from itertools import cycle
from typing import Any

import numpy as np

from ..checks.call import describe
from .canvas import (
    INK,
    LINES,
    Function,
    NotYetError,
    calm,
    display,
    name_of,
    new_figure,
    say,
    show,
)

EVERY = 100  # iterations between two costs that the course's functions keep
STYLES = (*LINES, ("#CC79A7", ":", "D"), (INK, (0, (7, 2, 1, 2, 1, 2)), "v"))
_PAUSE = 0.2  # seconds between two looks at a training that goes on


@dataclass
class Training:
    """What came of one training.

    Parameters
    ----------
    result : object
        What the learner's function returned; after a stop, the parameters.
    parameters : dict
        The last parameters: ``{"w": ..., "b": ...}`` or ``{"W1": ..., "b1": ..., ...}``.
    costs : list of float
        The cost, as often as it was computed.
    at : list of int
        The iteration of each cost.
    iterations : int
        How many were made.
    seconds : float
        How long they took.
    stopped : bool
        Whether it was stopped before its end.
    """

    result: Any = None
    parameters: dict[str, Any] | None = None
    costs: list[float] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    iterations: int = 0
    seconds: float = 0.0
    stopped: bool = False

    def __repr__(self) -> str:
        return f"Training: {self.summary}"

    @property
    def summary(self) -> str:
        """How it went, in a sentence or two."""
        done = f"{self.iterations} iterations" if self.iterations else "Done"
        text = f"{done} in {self.seconds:.1f} s."
        if self.stopped:
            text = f"Stopped after {text} The parameters reached so far are kept."
        if not self.costs:
            return text
        missing = np.flatnonzero(~np.isfinite(self.costs))
        if missing.size:
            since = self.at[missing[0]]
            return f"{text} From iteration {since} on the cost is no number: a logarithm met a 0."
        return f"{text} Cost at the start {self.costs[0]:.4f}, in the end {self.costs[-1]:.4f}."


def train(model: Function, *arguments: Any, **settings: Any) -> Training | None:
    """Call a learner's training function, and show how far it is and what the cost is.

    Parameters
    ----------
    model : callable
        Such as ``nn_model``; it is called with all the other arguments as they are.

    Returns
    -------
    Training or None
        None where a function is unwritten or stops with an error; a line says which.
    """
    watch = _Watch(_iterations(model, arguments, settings), _title(settings))
    trained = watch.trained
    try:
        with _watching(model, watch), warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            trained.result = model(*arguments, **settings)
    except KeyboardInterrupt:
        if trained.parameters is None:
            raise
        trained.result, trained.stopped = trained.parameters, True
    except (Exception, SystemExit) as error:
        watch.bar.remove()
        say(f"This training runs once {_missing(model, error)}.")
        return None
    if trained.result is None:
        watch.bar.remove()
        say(f"`{name_of(model)}` returned nothing (`None`). Did you forget `return`?")
        return None
    watch.finish()
    return trained


def _iterations(model: Function, arguments: tuple[Any, ...], settings: dict[str, Any]) -> int:
    """Read how many iterations the call asks for; 0 where it cannot be told."""
    try:
        bound = inspect.signature(model).bind(*arguments, **settings)
    except (TypeError, ValueError):
        return 0
    bound.apply_defaults()
    wanted = bound.arguments.get("num_iterations", 0)
    return int(wanted) if isinstance(wanted, int | float | np.integer) else 0


def _title(settings: dict[str, Any]) -> str:
    """Tell one training from another by the numbers that it was called with by name."""
    numbers = {
        name: value
        for name, value in settings.items()
        if isinstance(value, int | float) and name not in ("num_iterations", "print_cost")
    }
    return "".join(f"{name} = {value:g}: " for name, value in numbers.items())


def _missing(model: Function, error: BaseException) -> str:
    crash = describe(error)
    if crash.type == "NotImplementedError":
        return f"`{crash.function or name_of(model)}` is written"
    inside = crash.function or name_of(model)
    return f"`{inside}` runs without an error (now: {crash.type})"


class _Bar:
    """One line that changes while the training goes on."""

    def __init__(self, wanted: int, title: str) -> None:
        self._wanted = wanted
        self._title = title
        self._id = uuid.uuid4().hex
        self._there = False

    def update(self, done: int, text: str) -> None:
        most = f'max="{self._wanted}" value="{done}"' if self._wanted else ""
        bar = f'<progress {most} style="width:16em" aria-label="training"></progress>'
        self._display(f"{bar} {escape(self._title + text)}", self._title + text)

    def end(self, text: str) -> None:
        self._display(escape(self._title + text), self._title + text)

    def remove(self) -> None:
        if self._there:
            self._display("", "")

    def _display(self, html: str, text: str) -> None:
        bundle = {"text/html": f"<div>{html}</div>", "text/plain": text}
        display(bundle, raw=True, display_id=self._id, update=self._there)
        self._there = True


class _Watch:
    """Counts the iterations and keeps the costs and the last parameters."""

    def __init__(self, wanted: int, title: str) -> None:
        self.trained = Training()
        self.bar = _Bar(wanted, title)
        self._wanted = wanted
        self._start = time.monotonic()
        self._shown = self._start

    def cost(self, value: Any) -> None:
        numbers = np.asarray(value).ravel()
        known = numbers.size == 1 and numbers.dtype.kind in "biuf"
        self.trained.costs.append(float(numbers[0]) if known else float("nan"))
        self.trained.at.append(self.trained.iterations)

    def step(self, parameters: Any) -> None:
        self.trained.iterations += 1
        if isinstance(parameters, dict):
            self.trained.parameters = parameters
        now = time.monotonic()
        if now - self._shown >= _PAUSE:
            self._shown = now
            self.bar.update(self.trained.iterations, self._so_far(now - self._start))

    def finish(self) -> None:
        trained = self.trained
        trained.seconds = time.monotonic() - self._start
        trained.parameters = parameters_in(trained.result) or trained.parameters
        self.bar.end(trained.summary)

    def _so_far(self, seconds: float) -> str:
        done, costs = self.trained.iterations, self.trained.costs
        text = f"iteration {done}"
        if self._wanted:
            text += f" of {self._wanted}"
        if costs:
            text += f", cost {costs[-1]:.4f}"
        if self._wanted > done:
            text += f", about {seconds / done * (self._wanted - done):.0f} s left"
        return text


def parameters_in(result: Any) -> dict[str, Any] | None:
    """Find the parameters in what a training function returned: alone, with costs, or among more."""
    for part in result if isinstance(result, tuple) else (result,):
        if isinstance(part, dict) and "w" in part:
            return {name: part[name] for name in ("w", "b") if name in part}
        if isinstance(part, dict) and "W1" in part:
            return part
    return None


@contextmanager
def _watching(model: Function, watch: _Watch) -> Iterator[None]:
    """Put a watched version in the place of each step that `model` may call."""
    scope = getattr(model, "__globals__", {})
    own = {name: scope[name] for name in _WATCHED if callable(scope.get(name))}
    own.pop(name_of(model), None)
    scope.update({name: _WATCHED[name](function, watch) for name, function in own.items()})
    try:
        yield
    finally:
        scope.update(own)


def _propagate(function: Function, watch: _Watch) -> Function:
    def propagate(*arguments: Any, **named: Any) -> Any:
        result = function(*arguments, **named)
        watch.cost(result[-1] if isinstance(result, tuple) else None)
        known = {**dict(zip(("w", "b"), arguments, strict=False)), **named}
        watch.step({name: known[name] for name in ("w", "b") if name in known})
        return result

    return propagate


def _optimize(function: Function, watch: _Watch) -> Function:
    def optimize(*arguments: Any, **named: Any) -> Any:
        try:
            return function(*arguments, **named)
        except KeyboardInterrupt:
            trained = watch.trained
            if trained.parameters is None:
                raise
            # What calls `optimize` goes on with what there is, and predicts from it.
            trained.stopped = True
            return trained.parameters, {}, trained.costs[::EVERY]

    return optimize


def _compute_cost(function: Function, watch: _Watch) -> Function:
    def compute_cost(*arguments: Any, **named: Any) -> Any:
        cost = function(*arguments, **named)
        watch.cost(cost)
        return cost

    return compute_cost


def _update_parameters(function: Function, watch: _Watch) -> Function:
    def update_parameters(*arguments: Any, **named: Any) -> Any:
        parameters = function(*arguments, **named)
        watch.step(parameters)
        return parameters

    return update_parameters


_WATCHED: dict[str, Callable[[Function, _Watch], Function]] = {
    "propagate": _propagate,
    "optimize": _optimize,
    "compute_cost": _compute_cost,
    "update_parameters": _update_parameters,
}


@calm
def cost_curve(costs: Any, *, every: int = EVERY, title: str = "") -> None:
    """Draw the cost against the iteration.

    Parameters
    ----------
    costs : Training, list of float, or dict
        One training; or costs that were kept every `every` iterations; or a dictionary of such by
        the names that the curves get.
    every : int
        Iterations between two costs: those that a list holds, or those to draw of a long training
        (1 for all of them).
    title : str
        Stands above the picture.
    """
    named = costs if isinstance(costs, dict) and costs else {"": costs}
    curves = {name: _curve(one, every) for name, one in named.items()}
    figure = new_figure(6.5, 3.4)
    axes = figure.add_subplot(xlabel="iteration", ylabel="cost", title=title)
    for (name, (at, values)), (colour, dash, marker) in zip(curves.items(), cycle(STYLES)):
        marks = max(1, len(at) // 10)
        axes.plot(
            at, values, linestyle=dash, color=colour, marker=marker, markevery=marks, label=name
        )
    finite = np.concatenate([values[np.isfinite(values)] for _, values in curves.values()])
    start = max(values[0] for _, values in curves.values())
    top = min(finite.max(initial=0.0), 3 * start if np.isfinite(start) else np.inf)
    axes.set_ylim(0, 1.08 * top or 1)
    if finite.max(initial=0.0) > top:
        axes.annotate(
            f"cut off here; the highest cost is {finite.max():.3g}",
            (0.98, 0.97),
            xycoords="axes fraction",
            ha="right",
            va="top",
            size=9,
        )
    if any(curves):
        axes.legend(handlelength=4)
    axes.grid(alpha=0.3)
    figure.tight_layout()
    show(figure, " ".join(_told(name, *curve) for name, curve in curves.items()))


def _curve(costs: Any, every: int) -> tuple[np.ndarray, np.ndarray]:
    if isinstance(costs, Training):
        at, values = np.array(costs.at), np.array(costs.costs)
        if costs.iterations >= 8 * every:
            drawn = (at % every == 0) | (at == at[-1:])
            at, values = at[drawn], values[drawn]
    else:
        try:
            values = np.asarray([] if costs is None else costs, dtype=float).ravel()
        except (TypeError, ValueError):
            values = np.array([])
        at = every * np.arange(len(values))
    if not np.isfinite(values).any():
        raise NotYetError("the training above has run and kept its costs")
    return at, values


def _told(name: str, at: np.ndarray, values: np.ndarray) -> str:
    """Put a curve into words."""
    places = sorted({0, len(at) // 4, len(at) // 2, len(at) - 1})
    points = ", ".join(f"{values[place]:.4g} at iteration {at[place]}" for place in places)
    highest = int(np.nanargmax(np.where(np.isfinite(values), values, -np.inf)))
    if highest:
        points += f"; at its highest {values[highest]:.4g}, at iteration {at[highest]}"
    return f"Cost{f' with {name}' if name else ''}: {points}."
