"""What an exercise promises, and the cases that hold it to its promise."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import Any, Literal, TypeVar

from .forms import Form
from .numbers import USUAL, Tolerance

__all__ = ["Case", "Contract", "KnownMistake", "Tolerance", "Vectors", "Weight"]

Weight = Literal["ordinary", "edge", "advice"]


_T = TypeVar("_T")


@dataclass(frozen=True)
class Contract:
    """What goes in, what comes back, and which inputs must stay as they were.

    Parameters
    ----------
    signature : str
        As the function is called, with defaults: ``"predict(w, b, X)"``.
    takes : dict of str to Form
        The arguments' forms by name, in order.
    returns : Form
        What comes back.
    changes_inputs : tuple of str
        The arguments that the exercise allows to be changed in place.
    slope_of : tuple of str
        Of a step on the way back: the functions whose slopes it computes, the first one first.
    tests : str
        Of a test: the exercise whose functions it is tried on.  A case hands over one of these, and
        expects True for a right one and False for a wrong one.
    """

    signature: str
    takes: Mapping[str, Form]
    returns: Form
    changes_inputs: tuple[str, ...] = ()
    slope_of: tuple[str, ...] = ()
    tests: str = field(default="", repr=False)

    @property
    def arguments(self) -> list[str]:
        """The arguments' names, in order."""
        return list(self.takes)

    @property
    def partners(self) -> tuple[str, ...]:
        """Those of `slope_of` that are functions of the learner's besides this one."""
        own = self.signature.partition("(")[0]
        return tuple(name for name in self.slope_of if name != own and "." not in name)

    def to_dict(self) -> dict[str, Any]:
        """Return the contract as plain containers for JSON."""
        takes = [[name, form.to_plain()] for name, form in self.takes.items()]
        several = {"changes_inputs": [*self.changes_inputs], "slope_of": [*self.slope_of]}
        return {
            "signature": self.signature,
            "takes": takes,
            "returns": self.returns.to_plain(),
            **several,
            **({"tests": self.tests} if self.tests else {}),
        }

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> Contract:
        """Read back what :meth:`to_dict` gave."""
        takes = {name: Form.from_plain(form) for name, form in plain["takes"]}
        several = tuple(plain["changes_inputs"]), tuple(plain["slope_of"])
        return cls(
            plain["signature"],
            takes,
            Form.from_plain(plain["returns"]),
            *several,
            plain.get("tests", ""),
        )


@dataclass(frozen=True)
class Case:
    """One call: its arguments, and how much weight a wrong answer has.

    Parameters
    ----------
    label : str
        What is special about it, in a few words.
    args : tuple
        The arguments, by position.
    weight : str
        An ``"ordinary"`` case must be right for any credit; an ``"edge"`` case (a tie, a huge
        value) costs half when it alone is wrong; ``"advice"`` costs nothing and is told as a
        remark.
    tolerance : Tolerance, optional
        Where it is not that of the exercise.
    start : dict of str to data
        Names in the learner's notebook that, while the call lasts, are functions returning these
        values: a common start for functions that begin at random.  A function stands for itself.
    seed : int
        NumPy's global seed before the call.
    prints : tuple of float, or of tuples
        Numbers that the call is asked to print, such as costs; of a tuple, any one will do (0.6
        or 60 per cent). What is printed is told as a remark and never costs points.
    hides : tuple of float
        Numbers that it is asked not to print, such as costs when nobody wants them; again a
        remark.
    advice : str
        Of an ``"advice"`` case: what the remark says first, such as how far the answer is right.
    """

    label: str
    args: tuple[Any, ...]
    weight: Weight = "ordinary"
    tolerance: Tolerance = USUAL
    start: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 0
    prints: tuple[float | tuple[float, ...], ...] = ()
    hides: tuple[float, ...] = ()
    advice: str = ""

    def to_plain(self) -> dict[str, Any]:
        """Return what of it is not as usual, as data."""
        names = [field.name for field in fields(self) if field.name not in ("label", "args")]
        values = {name: getattr(self, name) for name in names}
        plain = {name: one for name, one in values.items() if one != getattr(_ORDINARY, name)}
        if "tolerance" in plain:
            plain["tolerance"] = (self.tolerance.rtol, self.tolerance.atol)
        return {"label": self.label, "args": self.args, **plain}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Case:
        """Read back what :meth:`to_plain` gave."""
        if "tolerance" in plain:
            plain = {**plain, "tolerance": Tolerance(*plain["tolerance"])}
        return cls(**plain)


_ORDINARY = Case("", ())


@dataclass(frozen=True)
class KnownMistake:
    """What a known wrong answer returns in each case (None where it raises), and what to say."""

    name: str
    sentence: str
    results: Sequence[Any]


@dataclass(frozen=True)
class Vectors:
    """All that a check needs of an exercise, without the key: cases and their right results."""

    assignment: str
    name: str
    order: int
    points: float
    contract: Contract
    builds_on: tuple[str, ...]
    cases: tuple[Case, ...]
    expected: tuple[Any, ...]
    mistakes: Sequence[KnownMistake] = field(default=())
    needs: tuple[str, ...] = ()  # the arguments on which the result depends

    def without_cases(self) -> Vectors:
        """Return the same with nothing that it is tried on: functions of the key are not given out."""
        return replace(self, cases=(), expected=(), mistakes=())

    @cached_property
    def _kept(self) -> dict[tuple[Any, ...], Any]:
        return {}

    def once(self, work: Callable[..., _T], *of: Any, by: tuple[Hashable, ...]) -> _T:
        """Return what is so whoever answers; it is worked out when it is first asked for.

        Parameters
        ----------
        work, of
            What works it out, and of what.
        by : tuple
            What tells this from others of its kind: the `id` of a case or a mistake will do, since
            these are held here.
        """
        key = (work, *by)
        if key not in self._kept:
            self._kept[key] = work(*of)
        found: _T = self._kept[key]
        return found

    def shown(self, mistake: KnownMistake, place: int) -> frozenset[str]:
        """Name the parts of the result in which a mistake shows in a case, whoever makes it."""
        return self.once(_shown, self, mistake, place, by=(id(mistake), place))


def _shown(vectors: Vectors, mistake: KnownMistake, place: int) -> frozenset[str]:
    right, wrong = vectors.expected[place], mistake.results[place]
    found = vectors.contract.returns.compare(right, wrong, vectors.cases[place].tolerance)
    return frozenset(difference.part for difference in found)
