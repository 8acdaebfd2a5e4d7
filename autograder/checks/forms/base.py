"""What all forms have in common."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar

from ..compare import Difference, Kind
from ..numbers import Tolerance, alike
from ..values import Data, NotData, same

Plain = dict[str, Any]  # what JSON can hold
Inside = dict[str | int, tuple["Form", Any]]


@dataclass(frozen=True)
class Form:
    """One thing that a function takes or returns; by itself, one that must be equal.

    Parameters
    ----------
    name : str
        What learners call it: ``"Z"``, ``"dW"``, ``"The cost"``; by default the keyword under
        which it stands.
    aside : bool
        Whether it earns nothing by itself, such as a cache that hands the inputs on; up to half
        is lost where it is wrong.
    optional : bool
        Whether this last part of a tuple may be left out, and the rest returned alone.
    """

    name: str = ""
    aside: bool = False
    optional: bool = False

    _classes: ClassVar[dict[str, type[Form]]] = {}

    def __init_subclass__(cls) -> None:
        """Note the class by its name, for reading it back."""
        Form._classes[cls.__name__] = cls

    @property
    def items(self) -> tuple[Form, ...]:
        """The forms that this one holds."""
        return ()

    def parts(self) -> list[str]:
        """Name every number or array below this result; each counts for an equal share."""
        if not self.items:
            return [self.name]
        return [part for item in self.items for part in item.parts()]

    def side_parts(self) -> list[str]:
        """Name the parts that earn nothing by themselves."""
        if self.aside:
            return self.parts()
        return [part for item in self.items for part in item.side_parts()]

    def opened(self, value: Data) -> Inside | None:
        """Return what this form holds of a value, or None where the value is built otherwise.

        By its key or place, the form of each thing and the thing itself.
        """
        return {}

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """List how `given` differs from `right`; an empty list means right.

        Parameters
        ----------
        right : data
            The right result, which has this form.
        given : data
            Any value, as :func:`autograder.checks.values.as_data` gives it.
        tolerance : Tolerance
            In float64; an answer of fewer digits gets what they can hold.
        """
        if same(right, given):
            return []
        return [Difference(self.name, "value", f"{self.name} has the wrong value.")]

    def matches(self, wrong: Any, given: Data, right: Any, tolerance: Tolerance) -> bool:
        """Whether an answer is the result of a mistake, which may be built otherwise than asked for.

        Parameters
        ----------
        wrong : data
            What the mistake returns.
        given : data
            The answer.
        right : data
            The right result.
        tolerance : Tolerance
            As for `compare`.
        """
        if self.fits(right, wrong):
            return not self.compare(wrong, given, tolerance)
        return alike(wrong, given, tolerance)

    def fits(self, right: Any, value: Data) -> bool:
        """Whether `value` has the keys and parts of `right`, with numbers in the same places."""
        return type(value) is type(right)

    def everywhere(self, kind: Kind, message: str) -> list[Difference]:
        """Say of every part that it is wrong in one way."""
        return [Difference(part, kind, message) for part in self.parts()]

    def to_plain(self) -> Plain:
        """Return the form as plain containers for JSON: its class, and what is not as usual."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        said = {f.name: _plain(values[f.name]) for f in fields(self) if values[f.name] != f.default}
        return {"form": type(self).__name__, **said}

    @staticmethod
    def from_plain(plain: Plain) -> Form:
        """Read back what :meth:`to_plain` gave.

        Raises
        ------
        NotData
            If there is no such form.
        """
        words = dict(plain)
        name = words.pop("form", "")
        if name not in Form._classes:
            raise NotData(f"an unknown form {name!s:.20}")
        return Form._classes[name](**{key: _form(value) for key, value in words.items()})


def in_a_sentence(name: str) -> str:
    """Return the name of a result as it stands within a sentence: the cache, not The cache."""
    return name.replace("The ", "the ", 1) if name.startswith("The ") else name


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.to_plain() if isinstance(value, Form) else value


def _form(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_form(item) for item in value)
    return Form.from_plain(value) if isinstance(value, dict) else value
