"""Forms that hold others: tuples, dictionaries, dictionaries over the layers, lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from ..compare import Difference
from ..numbers import Tolerance, kind_of
from ..values import Data
from .base import Form, Inside, in_a_sentence

_DIGITS = "0123456789"
_LONGEST = 6  # digits of a layer's number

Keys = dict[str | int, Data]


@dataclass(frozen=True)
class Holder(Form):
    """A form that holds others."""

    holds: tuple[Form, ...] = ()

    @property
    def items(self) -> tuple[Form, ...]:
        """The forms that this one holds."""
        return self.holds

    def fits(self, right: Any, value: Data) -> bool:
        """See :meth:`Form.fits`."""
        if not isinstance(value, tuple | list | dict) or len(value) != len(right):
            return False
        own, inside = self.opened(value), self.opened(right) or {}
        return (own is not None and own.keys() == inside.keys()) and all(
            item.fits(inside[key][1], one) for key, (item, one) in own.items()
        )


@dataclass(frozen=True)
class Group(Holder):
    """A tuple of results."""

    def opened(self, value: Data) -> Inside | None:
        """See :meth:`Form.opened`."""
        if not isinstance(value, tuple | list) or len(value) != len(self.items):
            return None
        return dict(enumerate(zip(self.items, value, strict=True)))

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """See :meth:`Form.compare`."""
        if self.items[-1].optional and not isinstance(given, tuple | list):
            # The rest may come alone: (parameters, costs) or parameters.
            return self.items[0].compare(right[0], given, tolerance)
        wanted = f"{len(self.items)} things: {_listed(item.name for item in self.items)}"
        if not isinstance(given, tuple | list):
            return self.everywhere(
                "type", f"{self.name} should be {wanted}; it is {kind_of(given)}."
            )
        if len(given) != len(self.items):
            return self.everywhere(
                "shape", f"{self.name} should be {wanted}; there are {len(given)}."
            )
        found = []
        for item, expected, one in zip(self.items, right, given, strict=True):
            found += item.compare(expected, one, tolerance)
        return found


@dataclass(frozen=True)
class Sequence(Holder):
    """A list with one item for each layer."""

    def opened(self, value: Data) -> Inside | None:
        """See :meth:`Form.opened`."""
        (item,) = self.items
        if not isinstance(value, tuple | list):
            return None
        return {place: (item, one) for place, one in enumerate(value)}

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """See :meth:`Form.compare`."""
        (item,) = self.items
        if not isinstance(given, tuple | list):
            return self.everywhere("type", f"{self.name} should be a list; it is {kind_of(given)}.")
        if len(given) != len(right):
            message = f"{self.name} should have {len(right)} entries; it has {len(given)}."
            return self.everywhere("shape", message)
        found = []
        for place, (expected, one) in enumerate(zip(right, given, strict=True)):
            inside = item.compare(expected, one, tolerance)
            found += [replace(d, message=f"{self.name}[{place}]: {d.message}") for d in inside]
        return found


@dataclass(frozen=True)
class Mapping(Holder):
    """A dictionary of results by name."""

    def opened(self, value: Data) -> Inside | None:
        """See :meth:`Form.opened`."""
        if not isinstance(value, dict) or any(item.name not in value for item in self.items):
            return None
        return {item.name: (item, value[item.name]) for item in self.items}

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """See :meth:`Form.compare`."""
        if not isinstance(given, dict):
            keys = _quoted(item.name for item in self.items)
            message = f"{self.name} should be a dictionary with {keys}; it is {kind_of(given)}."
            return self.everywhere("type", message)
        found = []
        for item in self.items:
            if item.name in given:
                found += item.compare(right[item.name], given[item.name], tolerance)
            else:
                found += item.everywhere("missing", _has_not(self.name, item.name, given))
        return found


@dataclass(frozen=True)
class Layers(Holder):
    """A dictionary over the layers: items W and b stand for W1, b1, W2, b2 and so on.

    Parameters
    ----------
    exact : bool
        Whether it may hold nothing else, because later steps count the layers by its length.
    shifted : tuple of str
        Names whose numbers run one lower, dA0 to dA{L-1}; an older way to count, dA1 to dAL, is
        taken too.
    """

    exact: bool = False
    shifted: tuple[str, ...] = ()

    def key(self, item: Form, layer: int) -> str:
        """Return the key of an item in a layer, counted from 1."""
        return f"{item.name}{layer - (item.name in self.shifted)}"

    def layer(self, key: str | int) -> int:
        """Return the layer that a key belongs to; 0 where it says none."""
        number = str(key).removeprefix(stem(key))[:_LONGEST]
        return int(number) + (stem(key) in self.shifted) if number else 0

    def opened(self, value: Data) -> Inside | None:
        """See :meth:`Form.opened`."""
        if not isinstance(value, dict):
            return None
        by_name = {item.name: item for item in self.items}
        stems = {key: stem(key) for key in value}
        return {key: (by_name[stems[key]], value[key]) for key in value if stems[key] in by_name}

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """See :meth:`Form.compare`."""
        if not isinstance(given, dict):
            message = (
                f"{self.name} should be a dictionary with {_quoted(right)}; it is {kind_of(given)}."
            )
            return self.everywhere("type", message)
        found = self._by_key(right, given, tolerance)
        for name in self.shifted:
            last = sum(stem(key) == name for key in right)
            if f"{name}0" not in given and f"{name}{last}" in given:
                lower = self._by_key(right, _one_lower(given, name), tolerance, given, name)
                found = min(found, lower, key=len)
        return found or self._besides(right, given)

    def matches(self, wrong: Any, given: Data, right: Any, tolerance: Tolerance) -> bool:
        """See :meth:`Form.matches`; what a mistake leaves out or adds is so in the answer, too."""
        if isinstance(wrong, dict) and right.keys() < wrong.keys():
            if not isinstance(given, dict) or given.keys() != wrong.keys():
                return False
            return not self._by_key({key: wrong[key] for key in right}, given, tolerance)
        if not isinstance(wrong, dict) or not wrong.keys() <= right.keys():
            return super().matches(wrong, given, right, tolerance)
        if self.compare(wrong, given, tolerance):
            return False
        return isinstance(given, dict) and not given.keys() & (right.keys() - wrong.keys())

    def _by_key(
        self,
        right: Any,
        given: Keys,
        tolerance: Tolerance,
        own: Keys | None = None,
        lower: str = "",
    ) -> list[Difference]:
        """Compare key by key; `own` has the keys as they came, where those of `lower` were shifted."""
        found = []
        for key, (item, expected) in (self.opened(right) or {}).items():
            called = _one_higher(key) if lower and stem(key) == lower else key
            if key not in given:
                message = _has_not(self.name, called, given if own is None else own)
                found.append(Difference(item.name, "missing", message))
                continue
            inside = replace(item, name=str(called)).compare(expected, given[key], tolerance)
            found += [replace(difference, part=item.name) for difference in inside]
        return found

    def _besides(self, right: Any, given: Keys) -> list[Difference]:
        besides = [key for key in given if key not in right]
        if not self.exact or not besides:
            return []
        message = f"{self.name} also holds {_quoted(besides[:6])}, which is no layer's."
        return [replace(d, close=True) for d in self.everywhere("contract", message)]


def stem(key: str | int) -> str:
    """Return the name without the layer's number: W of W1."""
    return str(key).rstrip(_DIGITS)


def _one_higher(key: str | int) -> str:
    return f"{stem(key)}{int(str(key).removeprefix(stem(key))) + 1}"


def _one_lower(given: Keys, name: str) -> Keys:
    """Read dA1, dA2, ... as dA0, dA1, ..."""
    others = {key: value for key, value in given.items() if stem(key) != name}
    counted = range(1, len(given) + 1)
    lower: Keys = {f"{name}{n - 1}": given[f"{name}{n}"] for n in counted if f"{name}{n}" in given}
    return {**others, **lower}


def _has_not(name: str, key: str | int, given: Keys) -> str:
    return f'{name} has no "{key}"; it has {_quoted(list(given)[:12]) or "nothing"}.'


def _listed(names: Iterable[str]) -> str:
    """Return names as they stand within a sentence: Z and the cache."""
    *others, last = map(in_a_sentence, names)
    return f"{', '.join(others)} and {last}" if others else last


def _quoted(keys: Iterable[str | int]) -> str:
    return ", ".join(f'"{str(key)[:40]}"' for key in keys)
