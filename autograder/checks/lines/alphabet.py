"""Which letters the sizes of one call have, and how a shape is written in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..contract import Case, Contract
from ..forms import Array, Form, Layers, Scalar, Sequence
from ..forms.holders import stem
from ..letters import ANY, axes, displayed, same_as, size
from ..shapes import letters
from ..sizes import Sized, sizes_in

Axes = tuple[str, ...]
Shape = tuple[int, ...]
_FREE = ("n", "m")  # of an array that may have any shape


@dataclass(frozen=True)
class Alphabet:
    """The letters of one call.

    Parameters
    ----------
    sizes : dict of str to int
        What each letter stands for.
    words : dict of str to tuple of str
        The axes that are due under a name; none of a single number.
    """

    sizes: Mapping[str, int]
    words: Mapping[str, Axes]
    _by_size: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let each size have the first letter that it goes by, and products theirs."""
        products = [axis for word in self.words.values() for axis in word if "*" in axis]
        plain = sorted(self.sizes, key=lambda letter: letter[-1:].isdigit())  # n_x rather than n_0
        for axis in (*plain, *products):
            number = size(axis, self.sizes)
            if number is not None and number != 1:
                self._by_size.setdefault(number, axis)

    def written(self, shape: Shape, name: str = "") -> str:
        """Write a shape in letters: as its name's where it has that shape, else size by size."""
        due = self.due(name)
        if due is not None and self.numbers(due) == shape:
            return self.spelled(due)
        return _in_brackets(tuple(self.letter(number) for number in shape))

    def spelled(self, due: Axes) -> str:
        """Write axes as a person reads them, n_x rather than n_0; those of no axis as a number."""
        last = f"n_{max((int(a[2:]) for a in self.sizes if a[2:].isdigit()), default=0)}"
        plain = {"n_0": "n_x", last: "n_y"} if "n_x" in self.sizes else {}
        return _in_brackets(tuple(plain.get(axis, axis) for axis in due))

    def letter(self, number: int) -> str:
        """Return the letter of a size; the number where it has none."""
        return self._by_size.get(number, str(number))

    def due(self, name: str) -> Axes | None:
        """Return the axes of a name; dZ1 has those of Z1, and of other names nothing is known."""
        if name in self.words:
            return self.words[name]
        return self.words.get(name[1:]) if name[:1] == "d" else None

    def numbers(self, due: Axes) -> Shape | None:
        """Return the sizes of some axes, or nothing where one is not known."""
        found = [size(axis, self.sizes) for axis in due]
        known = tuple(one for one in found if one is not None)
        return known if len(known) == len(found) else None


def _in_brackets(due: Axes) -> str:
    return displayed(" ".join(due)) or "a number"


def alphabet(contract: Contract, case: Case) -> Alphabet:
    """Return the letters of one call: by its arguments, and of what is to come back."""
    sizes = letters(contract, case.args)
    words: dict[str, Axes] = {}
    for (name, form), value in zip(contract.takes.items(), case.args, strict=False):
        if isinstance(form, Array) and form.shape in ANY:
            words[name] = _FREE
            sizes |= dict(zip(_FREE, value.shape, strict=False))
        for one in sizes_in(form, value, name):
            if isinstance(one, Sized) and not one.by_itself and one.word not in ANY:
                _enter(words, one.where.partition(" of ")[0], _axes(one.axes, one.word, words))
    for name, form in _named(contract.returns):
        word = form.shape if isinstance(form, Array) else ""
        _enter(words, name, _axes(axes(word), word, words))
    return Alphabet(sizes, {name: due for name, due in words.items() if due != _UNSURE})


_UNSURE: Axes = ("?",)


def _enter(words: dict[str, Axes], name: str, due: Axes) -> None:
    """Note the axes of a name; of one that stands for several shapes, nothing is known."""
    words[name] = due if words.get(name, due) == due else _UNSURE


def _axes(own: Axes, word: str, words: Mapping[str, Axes]) -> Axes:
    return words.get(same_as(word), _UNSURE) if same_as(word) else own


def _named(form: Form) -> Iterator[tuple[str, Form]]:
    """Yield what comes back by its names, but for what there is one of in each layer."""
    if isinstance(form, Array | Scalar):
        yield form.name, form
    for item in form.items if not isinstance(form, Layers | Sequence) else ():
        yield from _named(item)


def parts(
    form: Form, value: Any, words: Mapping[str, Axes], layer: int = 0
) -> Iterator[tuple[str, Axes, Any]]:
    """Yield the numbers and arrays in a result: what each is called, its axes, and itself.

    Parameters
    ----------
    form : Form
        The result's.
    value : any
        The result.
    words : dict of str to tuple of str
        The axes of the arguments, for what has the shape of one of them.
    layer : int
        The layer that it belongs to; 0 for none.
    """
    if isinstance(form, Scalar):
        yield form.name, (), value
    elif isinstance(form, Array) and form.shape not in ANY:
        own = {"n": f"n_{layer}", "n_prev": f"n_{layer - 1}"} if layer else {}
        due = tuple(own.get(axis, axis) for axis in axes(form.shape))
        yield form.name, _axes(due, form.shape, words), value
    if isinstance(form, Sequence):  # what is kept for the way back is seen line by line
        return
    for key, (item, inside) in (form.opened(value) or {}).items():
        at = _layer(form, key, value) or layer
        for name, due, one in parts(item, inside, words, at):
            yield (str(key) if isinstance(form, Layers) else name), due, one


def _layer(form: Form, key: str | int, value: Any) -> int:
    """Return the layer that a key stands for; where dA is counted from 1, one less."""
    if not isinstance(form, Layers):
        return 0
    number = max((form.layer(one) for one in value if stem(one) not in form.shifted), default=0)
    first, last = f"{stem(key)}0", f"{stem(key)}{number}"
    older = stem(key) in form.shifted and last in value and first not in value
    return form.layer(key) - older
