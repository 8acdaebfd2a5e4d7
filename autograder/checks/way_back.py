"""A step on the way back beside the functions whose slopes it computes, on inputs drawn at random.

How they belong together follows from their contracts:

- an argument is known by its name: it goes into the way forward or comes out of it, or it is the
  gradient from above, ``dZ`` where the way forward ends in ``Z``; what is known by no name is what
  the way forward has put aside for the way back, its cache;
- where the way forward ends in a cost, the gradient ``dW1`` belongs to ``W1``, an argument or an
  entry of one; otherwise the gradients belong to the arguments in order, and one whose shape holds
  no ``m`` is a mean over the m examples.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .contract import Contract
from .forms import Array, Form, Group, Scalar, Word
from .forms.holders import stem
from .inputs import Inputs
from .letters import axes, same_as
from .values import Numeric

STEP = 1e-6  # of the central difference

Functions = Mapping[str, Any]
Measure = Callable[[Callable[[Numeric], Any], Numeric], Numeric]
Leaf = tuple[str, Form, Any]  # a number or an array in a result: its name, form and value
Pairs = Iterator[tuple[str, Any, Numeric]]  # a gradient's name, what came, the slope


@dataclass(frozen=True)
class _Function:
    """A function of the learner's, or one of NumPy's, with its contract."""

    function: Callable[..., Any]
    contract: Contract

    @property
    def takes(self) -> Mapping[str, Form]:
        return self.contract.takes

    def __call__(self, args: Mapping[str, Any]) -> list[tuple[Form, Any]]:
        """Call it with a copy of its arguments; return each of its results with its form."""
        value = self.function(*copy.deepcopy([args[name] for name in self.takes]))
        returns = self.contract.returns
        if isinstance(returns, Group):
            return list(zip(returns.items, value, strict=True))
        return [(returns, value)]


class WayBack:
    """A step on the way back, and the functions on the way forward whose slopes it computes.

    Parameters
    ----------
    name : str
        The step.
    scope : dict of str to callable
        The step and the functions on the way forward.
    contracts : dict of str to Contract
        Those of all of them.
    measure : callable
        ``measure(function, at)`` returns the slope of a number by every entry of `at`.
    """

    def __init__(
        self,
        name: str,
        scope: Functions,
        contracts: Mapping[str, Contract],
        measure: Measure | None = None,
    ) -> None:
        def find(one: str) -> _Function:
            if one.startswith("np."):  # NumPy's takes and returns what the step does
                return _Function(getattr(np, one.removeprefix("np.")), contracts[name])
            return _Function(scope[one], contracts[one])

        self.step = find(name)
        self.way = [find(one) for one in self.step.contract.slope_of]
        self.measure = measure or slope
        self._examples = 0
        # A step that returns its own cost is held against that.
        self.own = self.step.contract.slope_of == (name,)

    @property
    def forward(self) -> str:
        """What the way forward is called."""
        return self.end.name if self.own else " and ".join(self.step.contract.slope_of)

    @property
    def examples(self) -> int:
        """How many examples there are in the inputs that were drawn last; 0 where none are counted."""
        return self._examples

    @property
    def end(self) -> Form:
        """What the way forward ends in: the first result of its last function, or the own cost."""
        returns = self.way[-1].contract.returns
        items = returns.items if isinstance(returns, Group) else (returns,)
        return next(item for item in items if isinstance(item, Scalar) or not self.own)

    def pairs(self) -> Pairs:
        """Yield each gradient's name, what came, and the slope; for every choice of words."""
        takes = self.way[0].takes
        chosen = {name: form.words for name, form in takes.items() if isinstance(form, Word)}
        for words in itertools.product(*chosen.values()):
            which = f" ({', '.join(words)})" if words else ""
            run = _Run(self, dict(zip(chosen, words, strict=True)))
            self._examples = run.examples
            yield from ((f"{part}{which}", given, slopes) for part, given, slopes in run.pairs())


class _Run:
    """One run forward and back, on one set of inputs."""

    def __init__(self, back: WayBack, words: Mapping[str, str]) -> None:
        self._back, self._first = back, back.way[0]
        self._inputs = Inputs(self._first.contract.returns, words)
        self._args = self._inputs.draw(self._first.takes)
        self._beside: list[dict[str, Any]] = []  # further arguments of each further function
        results = self._first(self._args)
        self._spare = [value for item, value in results if item.aside]
        self._known = {item.name: value for item, value in results} | self._args
        self._weights: Any = 1.0
        if not back.own:
            self._go_on(results[0][1])

    def _go_on(self, value: Any) -> None:
        """Find what the further functions are given, and the gradient from above."""
        for function in self._back.way[1:]:
            head, *others = function.takes
            self._inputs.fit(function.takes[head], np.shape(value))
            self._beside.append(self._inputs.draw({name: function.takes[name] for name in others}))
            self._known |= self._beside[-1]
            value = function({head: value, **self._beside[-1]})[0][1]
        if self._upstream in self._back.step.takes:
            self._weights = self._inputs.numbers(np.shape(value))
            self._known[self._upstream] = self._weights

    @property
    def examples(self) -> int:
        """How many examples there are in the inputs."""
        return self._inputs.sizes.get("m", 0)

    @property
    def _upstream(self) -> str:
        return f"d{self._back.end.name}"

    def _forward(self, args: Mapping[str, Any]) -> Any:
        """Return what the slopes are those of."""
        results = self._first(args)
        if self._back.own:
            return next(value for item, value in results if item is self._back.end)
        value = results[0][1]
        for function, beside in zip(self._back.way[1:], self._beside, strict=True):
            value = function({next(iter(function.takes)): value, **beside})[0][1]
        return self._weights * value

    def pairs(self) -> Pairs:
        """Yield each gradient's name, what came, and the slope."""
        step, spare = self._back.step, iter(self._spare)
        # What is known by no name is what the way forward has put aside: its cache.
        given = {n: self._known[n] if n in self._known else next(spare) for n in step.takes}
        leaves = [leaf for form, value in step(given) for leaf in _leaves(form, value, form.name)]
        if isinstance(self._back.end, Scalar):
            yield from self._by_name({name: value for name, _, value in leaves})
        else:
            yield from self._in_order(leaves)

    def _by_name(self, given: Mapping[str, Any]) -> Pairs:
        """Yield the gradients of a cost: dW1 belongs to W1, an argument or an entry of one."""
        parts = self._back.step.contract.returns.parts()
        for name, value in self._args.items():
            entries = value if isinstance(value, dict) else {None: value}
            for key, at in entries.items():
                label = f"d{key or name}"
                if label in parts or stem(label) in parts:
                    yield label, given[label], self._slope(name, key, at)

    def _in_order(self, leaves: list[Leaf]) -> Pairs:
        """Yield the gradients of an array: each part belongs to an argument, in order."""
        takes = self._first.takes
        numeric = [name for name in takes if isinstance(self._args[name], np.ndarray | float)]
        for (part, form, given), name in zip(leaves, numeric, strict=False):
            slopes = self._slope(name, None, self._args[name])
            yield _in_a_sentence(part), given, slopes / self._averaged_over(form)

    def _slope(self, name: str, key: str | None, at: Any) -> Numeric:
        """Return the slope with respect to an argument, or one entry of it."""

        def function(value: Numeric) -> Any:
            one = value if isinstance(at, np.ndarray) else float(value)
            new = one if key is None else {**self._args[name], key: one}
            return self._forward({**self._args, name: new})

        return self._back.measure(function, np.asarray(at))

    def _averaged_over(self, part: Form) -> int:
        """Return m for a gradient in which the examples are averaged: one without them."""
        step = self._back.step
        if self._upstream not in step.takes or "m" not in _axes(self._back.end, self._first.takes):
            return 1
        return 1 if "m" in _axes(part, step.takes) else self._inputs.sizes["m"]


def _leaves(form: Form, value: Any, name: str) -> Iterator[Leaf]:
    """Yield all numbers and arrays in a result: their names, forms and values."""
    if not form.items:
        yield name, form, value
    for key, (item, inside) in (form.opened(value) or {}).items():
        yield from _leaves(item, inside, item.name if isinstance(key, int) else key)


def _axes(form: Form, takes: Mapping[str, Form]) -> tuple[str, ...]:
    """Return the words of an array's axes, also where it is like an argument."""
    word = form.shape if isinstance(form, Array) else ""
    return _axes(takes[same_as(word)], {}) if same_as(word) in takes else axes(word)


def _in_a_sentence(name: str) -> str:
    return name.replace("The ", "the ", 1) if name.startswith("The ") else name


def slope(function: Callable[[Numeric], Any], at: Numeric) -> Numeric:
    """Return the central difference of a number with respect to every entry of `at`."""
    sides = [[float(np.sum(function(one))) for one in both] for both in moved(at)]
    return np.reshape(np.diff(sides) / (2 * STEP), at.shape)


def moved(at: Numeric) -> Iterator[tuple[Numeric, Numeric]]:
    """Yield for each entry of `at` what it is a step before and a step behind."""
    for step in STEP * np.eye(at.size):
        there = np.reshape(step, at.shape)
        yield at - there, at + there
