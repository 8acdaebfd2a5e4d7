"""The letters of a contract's shapes beside the sizes of one call.

A letter stands for one size throughout a call: the n of dZ and the n of W are the same number.
Inside a dictionary or a list over the layers, n and n_prev are those of each layer; the sizes of
the layers are bound as n_0, n_1 and so on, where n_0 is n_x and the last one is n_y.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

from .contract import Case, Contract
from .forms import Array, Form
from .letters import ANY, axes, factors, same_as, size
from .sizes import Sized, sizes_in

_CHANGE = ". Change the word."


def letters(contract: Contract, args: Iterable[Any], result: Any = None) -> dict[str, int]:
    """Return the size that each letter has in one call.

    Parameters
    ----------
    contract : Contract
        With the words.
    args : iterable
        The arguments, by position.
    result : data, optional
        What came back; a letter that the arguments know keeps the size that it has there.
    """
    call = _Call(contract)
    call.take(args)
    if result is not None:
        call.give(result)
    return call.sizes


def shape_problems(contract: Contract, case: Case, result: Any) -> list[str]:
    """List where the words of a contract contradict the sizes of one call.

    Parameters
    ----------
    contract : Contract
        With the words.
    case : Case
        The arguments.
    result : data
        What the reference returns.

    Returns
    -------
    list of str
        Sentences, each with the word, the sizes and what to change.
    """
    call = _Call(contract)
    call.take(case.args)
    call.give(result)
    return call.problems


def argument_problems(contract: Contract, args: Iterable[Any]) -> list[str]:
    """List where the words of a contract contradict the sizes of some arguments."""
    call = _Call(contract)
    call.take(args)
    return [problem.removesuffix(_CHANGE) for problem in call.problems]


def letter_problems(contract: Contract, cases: Iterable[Case], results: Iterable[Any]) -> list[str]:
    """List the letters that are no letters of their own, by all cases of an exercise.

    Parameters
    ----------
    contract : Contract
        With the words.
    cases, results : iterable
        The arguments, and what the reference returns.

    Returns
    -------
    list of str
        A sentence for every two letters that are one size throughout, and for a letter that stands
        once and is always 1.
    """
    calls = zip(cases, results, strict=True)
    every = [letters(contract, case.args, result) for case, result in calls]
    shared = sorted(set(every[0]).intersection(*every[1:]) if every else ())
    own = [letter for letter in shared if not letter.removeprefix("n_").isdigit()]
    rows = {letter: [sizes[letter] for sizes in every] for letter in own}
    stand = _letters_in([contract.returns, *contract.takes.values()])
    agree = [
        f"{one} and {other} are the same size in every case. Use one letter."
        for one, other in itertools.combinations(own, 2)
        if rows[one] == rows[other] and len(set(rows[one])) > 1
    ]
    ones = [letter for letter in own if set(rows[letter]) == {1} and stand.count(letter) == 1]
    return agree + [f"{letter} is 1 in every case. Write 1 in its place." for letter in ones]


def _letters_in(forms: Iterable[Form]) -> list[str]:
    """Return every letter as often as it stands in the words of some forms."""
    found = []
    for form in forms:
        word = form.shape if isinstance(form, Array) else ""
        found += [letter for axis in axes(word) for letter in factors(axis)]
        found += _letters_in(form.items)
    return found


class _Call:
    """What goes into one call and comes out of it, letter by letter."""

    def __init__(self, contract: Contract) -> None:
        self.sizes: dict[str, int] = {}
        self.problems: list[str] = []
        self._takes, self._returns = contract.takes, contract.returns
        self._first: dict[str, Sized] = {}  # where each letter got its size
        self._args: dict[str, Sized] = {}

    def take(self, args: Iterable[Any]) -> None:
        """Bind the letters of the arguments."""
        given = [
            (name, form, value)
            for (name, form), value in zip(self._takes.items(), args, strict=False)
            if value is not None or not form.optional
        ]
        found = [one for name, form, value in given for one in self._read(form, value, name)]
        self._args = {one.where: one for one in found}
        self._enter(found)

    def give(self, result: Any) -> None:
        """Hold the letters of the result against those of the arguments."""
        found = self._read(self._returns, result, self._returns.name)
        strange = {
            letter: one
            for one in reversed(found)
            for axis in axes(one.word)
            for letter in factors(axis)
            if not (letter.isdigit() or letter in self.sizes or one.is_of_layer(letter))
        }
        for letter, one in strange.items():
            self._say(f'{one.where} is "{one.word}", but {letter} is no size of an argument')
        self._enter(found)

    def _say(self, problem: str) -> None:
        self.problems.append(f"{problem}{_CHANGE}")

    def _read(self, form: Form, value: Any, name: str) -> list[Sized]:
        found = list(sizes_in(form, value, name))
        self.problems += [one for one in found if isinstance(one, str)]
        return [one for one in found if isinstance(one, Sized)]

    def _enter(self, found: list[Sized]) -> None:
        """Bind the letters, numbers that are sizes first; then compare."""
        for one in sorted(found, key=lambda one: not one.by_itself):
            if len(one.axes) == len(one.sizes):
                self._bind(one)
        self._bind_ends()
        for one in found:
            self._compare(one)

    def _bind(self, one: Sized) -> None:
        for axis, width in zip(one.axes, one.sizes, strict=True):
            if axis.isidentifier() and axis not in self.sizes:
                self.sizes[axis], self._first[axis] = width, one

    def _bind_ends(self) -> None:
        """Let n_x be the size below the first layer, and n_y that of the last one."""
        layers = [int(letter[2:]) for letter in self.sizes if letter[2:].isdigit()]
        for letter, layer in ("n_x", "n_0"), ("n_y", f"n_{max(layers, default=0)}"):
            if layer in self.sizes and letter not in self.sizes and max(layers) > 0:
                self.sizes[letter], self._first[letter] = self.sizes[layer], self._first[layer]
            elif layer in self.sizes and self.sizes[letter] != self.sizes[layer]:
                first = self._first[letter]
                self._say(
                    f"{first}: {letter} is {self.sizes[letter]}, and {layer} is {self.sizes[layer]}"
                )

    def _compare(self, one: Sized) -> None:
        if same_as(one.word):
            self._compare_with(one, same_as(one.word))
        elif one.word not in ANY and len(one.axes) != len(one.sizes):
            self._say(f"{one}: it has {len(one.sizes)} axes")
        elif one.word not in ANY:
            for axis, width in zip(one.axes, one.sizes, strict=True):
                if size(axis, self.sizes) not in (None, width):
                    self._say(f"{one}: {self._clash(axis, width)}")

    def _compare_with(self, one: Sized, name: str) -> None:
        if name not in self._args:
            self._say(f"{one}: there is no array {name} among the arguments")
        elif self._args[name].sizes != one.sizes:
            self._say(f"{one}, and that of {name} is {self._args[name].sizes}")

    def _clash(self, axis: str, width: int) -> str:
        expected = size(axis, self.sizes)
        if axis not in self._first:
            return f"{axis} is {expected} and not {width}"
        first = self._first[axis]
        return f'{axis} is {width} here and {expected} in {first.where}, "{first.word}"'
