"""The kind of a mistake in the form of a result, where the form tells it in all cases that returned."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import permutations
from typing import Any

import numpy as np

from .contract import Case
from .forms.base import Form
from .forms.holders import Group, Layers
from .forms.holders import Mapping as ByName
from .forms.single import Array, Scalar
from .numbers import Tolerance, as_numbers, from_list
from .values import Data

Result = tuple[Case, Any, Any]  # a case, its right result, and what came
Pairs = list[tuple[Any, Any]]  # what is right, and what came
Kind = tuple[str, str]  # ``part.kind``, and a sentence

_MOST = 4  # results that are tried in another order
_NUMBERED = re.compile(r"([A-Za-z]+)(\d+)$")
NOTHING = (
    "None comes back in any case: either no `return` with a value is reached, or that value is None "
    "itself, which is what a method gives that changes its array or list in place."
)
ORDER = "The parts of the result have changed places: the text names them in their order."
EXTRA = "What is asked for is there, and more is handed back with it."
MORE = "More is handed back than is asked for."
FROM_ZERO = "The layers are counted from 0 here; the first one has the number 1."
NO_LETTER_F = (
    "What stands in the braces is not put in: a text does that with an f before its quotes."
)
SPELLED = "The keys are spelled otherwise than the text spells them."
LEFT_OUT = "What is in it is right; the rest is left out."
SHAPE = "This is a whole shape; one of its sizes is asked for, by its place in square brackets."
LIST = (
    "A list of Python's is no array: it has no shape, and arithmetic means something else for it."
)


def kind_of_form(form: Form, results: Sequence[Result]) -> Kind | None:
    """Return the kind of what is wrong with the form of a result in all cases; None of none.

    Parameters
    ----------
    form : Form
        What is asked for.
    results : sequence of (Case, data, data)
        Each case that returned, its right result and what came.
    """
    if not results:
        return None
    found = (rule(form, results) for rule in FORM_KINDS)
    return next(filter(None, found), None)


def plainly(key: str | int) -> str:
    """Return a key without what is easily written otherwise: capitals, lines."""
    return re.sub(r"[^a-z0-9]", "", str(key).lower())


def _nothing(_form: Form, results: Sequence[Result]) -> Kind | None:
    nothing = all(given is None for _, _, given in results)
    return ("returns.missing", NOTHING) if nothing else None


def _well_formed(form: Form, case: Case, right: Any, given: Data) -> bool:
    """Whether a value has the form of the right one, and only numbers may be wrong in it."""
    return all(one.kind == "value" for one in form.compare(right, given, case.tolerance))


def _order(form: Form, results: Sequence[Result]) -> Kind | None:
    if not isinstance(form, Group) or not 2 <= len(form.items) <= _MOST:
        return None
    size = len(form.items)
    if any(not isinstance(given, tuple | list) or len(given) != size for _, _, given in results):
        return None
    for fits in (_of_its_type, _well_formed):  # shapes tell the order where the types do not
        orders = [one for one in permutations(range(size)) if _in_order(form, results, one, fits)]
        if len(orders) == 1 and orders[0] != (*range(size),):
            return "returns.order", ORDER
    return None


def _of_its_type(form: Form, case: Case, right: Any, given: Data) -> bool:
    """Whether a value is an array, a dictionary with these keys or what else is asked for."""
    if not form.items:
        numbers = as_numbers(given)
        return numbers is not None and numbers.ndim == np.ndim(right)
    found = form.compare(right, given, case.tolerance)
    return all(one.kind in ("value", "shape") for one in found)


def _in_order(
    form: Form,
    results: Sequence[Result],
    order: Sequence[int],
    fits: Callable[[Form, Case, Any, Data], bool],
) -> bool:
    return all(
        fits(item, case, right[place], given[order[place]])
        for case, right, given in results
        for place, item in enumerate(form.items)
    )


def _extra(form: Form, results: Sequence[Result]) -> Kind | None:
    if not all(_holds_more(form, *one, _well_formed) for one in results):
        return None
    right = all(_holds_more(form, *one, _right) for one in results)
    return "returns.extra", EXTRA if right else MORE


def _right(form: Form, case: Case, right: Any, given: Data) -> bool:
    """Whether nothing is wrong with a value."""
    return not form.compare(right, given, case.tolerance)


def _holds_more(
    form: Form, case: Case, right: Any, given: Data, fits: Callable[[Form, Case, Any, Data], bool]
) -> bool:
    """Whether a tuple begins with what fits, or has it as one of its entries."""
    if not isinstance(given, tuple):
        return False
    if isinstance(form, Group):
        size = len(form.items)
        return len(given) > size and fits(form, case, right, given[:size])
    return sum(fits(form, case, right, one) for one in given) == 1 < len(given)


def _keys(form: Form, results: Sequence[Result]) -> Kind | None:
    tolerance = results[0][0].tolerance
    for one, several in _holders(form, results):
        name = called(one.name)
        if all(given and given.keys() == _from_zero(right) for right, given in several):
            return f"{name}.from_zero", FROM_ZERO
        if any("{" in str(key) for _, given in several for key in given):
            return f"{name}.text", NO_LETTER_F
        if all(_is_spelled_otherwise(one, right, given, tolerance) for right, given in several):
            return f"{name}.key", SPELLED
    return None


def _holders(form: Form, results: Sequence[Result]) -> Iterator[tuple[Form, Pairs]]:
    """Yield each form that is a dictionary, with the right one and what came."""
    for one, several in _parts(form, results):
        if isinstance(one, ByName | Layers) and all(type(given) is dict for _, given in several):
            yield one, several


def _parts(form: Form, results: Sequence[Result]) -> Iterator[tuple[Form, Pairs]]:
    """Yield a form, or the forms of a tuple, each with what is right and what came."""
    yield form, [(right, given) for _, right, given in results]
    size = len(form.items)
    if isinstance(form, Group) and all(
        isinstance(given, tuple) and len(given) == size for _, _, given in results
    ):
        for place, item in enumerate(form.items):
            yield item, [(right[place], given[place]) for _, right, given in results]


def _from_zero(right: Mapping[str, Any]) -> set[str]:
    """Return the keys with the numbers one lower; nothing where they have none."""
    found = [_NUMBERED.match(key) for key in right]
    return {f"{one[1]}{int(one[2]) - 1}" for one in found if one} if all(found) else set()


def _is_spelled_otherwise(form: Form, right: Any, given: Any, tolerance: Tolerance) -> bool:
    """Whether each key that is absent is there in another spelling; by a d, with the right values."""
    absent, besides = right.keys() - given.keys(), given.keys() - right.keys()
    alike = {plainly(key): key for key in besides}
    if absent and all(plainly(key) in alike for key in absent):
        return True
    by_d = {_without_d(key): key for key in besides}
    if not absent or any(_without_d(key) not in by_d for key in absent):
        return False
    renamed = {key: given[by_d[_without_d(key)]] if key in absent else given[key] for key in right}
    return not form.compare(right, renamed, tolerance)


def _without_d(key: str) -> str:
    return plainly(key).removeprefix("d")


def _left_out(form: Form, results: Sequence[Result]) -> Kind | None:
    """Tell a dictionary in which some entries are not there, and all others are right."""
    tolerance = results[0][0].tolerance
    for one, several in _holders(form, results):
        if all(_right_so_far(one, right, given, tolerance) for right, given in several):
            return f"{called(one.name)}.missing", LEFT_OUT
    return None


def _right_so_far(form: Form, right: Any, given: Any, tolerance: Tolerance) -> bool:
    """Whether nothing is wrong with a dictionary but what it has not."""
    found = form.compare(right, given, tolerance)
    part = bool(given) and given.keys() < right.keys()
    return part and bool(found) and all(one.kind == "missing" for one in found)


def _whole_shape(form: Form, results: Sequence[Result]) -> Kind | None:
    """Tell the shape of an argument in the place of one of its sizes."""
    shapes = [[getattr(one, "shape", None) for one in case.args] for case, _, _ in results]
    for one, several in _parts(form, results):
        whole = (
            isinstance(given, tuple) and all(type(n) is int for n in given) and given in there
            for (_, given), there in zip(several, shapes, strict=True)
        )
        if isinstance(one, Scalar) and all(whole):
            return f"{called(one.name)}.is_shape", SHAPE
    return None


def _list(form: Form, results: Sequence[Result]) -> Kind | None:
    for one, several in _parts(form, results):
        lists = all(isinstance(given, list) and _numbers(given) for _, given in several)
        if isinstance(one, Array) and lists:
            return f"{called(one.name)}.list", LIST
    return None


def _numbers(given: list[Any]) -> bool:
    return from_list(given) is not None


def called(part: str) -> str:
    """Return what a part is called in the name of a mistake: The result is `returns`."""
    name = part.removeprefix("The ")
    return "returns" if name in ("", "result") else name


FORM_KINDS: tuple[Callable[[Form, Sequence[Result]], Kind | None], ...] = (
    _nothing,
    _order,
    _extra,
    _keys,
    _left_out,
    _whole_shape,
    _list,
)
