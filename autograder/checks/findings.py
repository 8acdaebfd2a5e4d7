"""What an examination finds, one thing at a time, in words and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .call import PRINTED_LIMIT, Crash, Outcome
from .compare import Difference, Kind
from .contract import Case, Vectors
from .explain import from_crash
from .numbers import Detail, as_numbers, show
from .product import in_words
from .values import holds_half

SHOWN = 12  # an input with more numbers is told by its shape


@dataclass(frozen=True)
class Finding:
    """One thing to tell the learner.

    `message` says what is wrong without any number of the case, so that it may be shown where the
    cases are to stay unseen; `inputs` has the case's arguments, `detail` the other numbers.
    `mistake` is the name of its kind, if that is known: from the table of known mistakes, or
    `by_rule`, with a cause that may hold words of the learner's own.
    """

    kind: Kind
    message: str
    mistake: str | None = None
    cause: str = ""
    case: str = ""
    detail: Detail = ()
    costs: bool = True
    part: str = ""
    inputs: Detail = ()
    by_rule: bool = False


def unwritten(vectors: Vectors) -> Finding:
    """Say that the stub is still there."""
    return Finding("missing", f"`{vectors.name}` is not written yet.")


def crashed(vectors: Vectors, case: Case, crash: Crash) -> Finding:
    """Tell an error by its words, the learner's own line and the likely cause."""
    costs, name = case.weight != "advice", vectors.name
    if crash.type == "Timeout":
        message = _advised(case, f"`{name}` did not finish in time.")
        line = _error(name, crash)[1:]
        return Finding("timeout", message, None, from_crash(crash), case.label, line, costs)
    if crash.type == "Missing":
        return Finding("missing", f"There is no function `{name}`.", costs=costs)
    if crash.type == "Signature":
        return Finding(
            "contract", _misfit(vectors, case, crash), cause=from_crash(crash), costs=costs
        )
    return Finding(
        "crash",
        _advised(case, f"`{name}` stops with an error ({crash.type})."),
        cause=from_crash(crash),
        case=case.label,
        detail=(*_error(name, crash), *_factors(vectors, case, crash)),
        costs=costs,
        inputs=_inputs(vectors, case),
    )


_WANTED = re.compile(r"\([\w, *]*\)")  # what a session says is believed where it has this form


def _misfit(vectors: Vectors, case: Case, crash: Crash) -> str:
    """Say how a function is called, and how it wants to be."""
    called = f"({', '.join(vectors.contract.arguments[: len(case.args)])})"
    wants = f"yours wants {crash.message}" if _WANTED.fullmatch(crash.message) else "yours differs"
    return _advised(case, f"`{vectors.name}` is called with {called}; {wants}.")


def _advised(case: Case, message: str) -> str:
    """Put what a case has to say of its own before what is wrong in it."""
    return f"{case.advice} {message}" if case.advice else message


def _error(name: str, crash: Crash) -> Detail:
    """Tell the error, the line of the function that is checked, and the helper's if it stopped there."""
    said = f"{crash.type}: {crash.message}" if crash.message else crash.type
    where = [crash.stop.outer, (crash.function, crash.number, crash.line)]
    lines = ((_place(name, function, number), line) for function, number, line in where if line)
    return (("error", said), *lines, *crash.stop.names)


def _place(name: str, function: str, number: int) -> str:
    if function not in ("", name):  # a step that it calls, in another cell
        return f"line {number} of the cell of `{function}`"
    return f"line {number} of the cell" if number else "your line"


def _factors(vectors: Vectors, case: Case, crash: Crash) -> Detail:
    """Show the two arrays on the learner's line that do not fit."""
    if crash.product is None:
        return ()
    return (("the shapes on this line", in_words(crash.product, vectors, case)),)


def different(case: Case, difference: Difference) -> Finding:
    """Say in what a result is not the right one, without any number."""
    return Finding(
        difference.kind,
        _advised(case, difference.message),
        case=case.label,
        costs=case.weight != "advice",
        part=difference.part,
    )


def with_numbers(finding: Finding, vectors: Vectors, case: Case, difference: Difference) -> Finding:
    """Add the numbers of a case."""
    return replace(finding, detail=difference.detail, inputs=_inputs(vectors, case))


def _inputs(vectors: Vectors, case: Case) -> Detail:
    """Tell the arguments of a case where they are short enough to read."""
    rows = []
    for name, value in zip(vectors.contract.arguments, case.args, strict=False):
        if as_numbers(value) is not None:
            array = np.asarray(value)
            text = show(value) if array.size <= SHOWN else f"an array of shape {array.shape}"
            rows.append((name, text))
    return tuple(rows)


_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def printed(vectors: Vectors, case: Case, outcome: Outcome) -> Finding | None:
    """Remark on the numbers that a call printed, to the digits that it printed.

    It never costs points: what counts of a function is what it returns.
    """
    if not case.prints and not case.hides:
        return None
    said = _Printed(outcome.printed)
    costs = "print_cost" in vectors.contract.arguments
    what = "costs" if costs else "numbers"
    # Of more than is kept, the first number is all that can be asked for.
    wanted = case.prints[:1] if len(outcome.printed) >= PRINTED_LIMIT else case.prints
    detail: Detail = ()
    if not all(said.holds(number) for number in wanted):
        message = f"The {what} that it should print are not all there."
        numbers = (" or ".join(f"{one:.6g}" for one in np.ravel(n)) for n in wanted)
        detail = (("expected to see", ", ".join(numbers)),)
    elif any(said.holds(number) for number in case.hides):
        message = f"{_writers(vectors.name, outcome)} {what} that nobody asked for."
    else:
        return None
    return Finding(
        "contract",
        message,
        cause="Look at when it prints, and at what `print_cost` switches on." if costs else "",
        case=case.label,
        detail=detail,
        costs=False,
    )


def _writers(name: str, outcome: Outcome) -> str:
    """Say who prints, where it is a step below."""
    below = [f"`{one}`" for one in outcome.writers if one.isidentifier() and one != name]
    if not below or name in outcome.writers:
        return "It prints"
    return f"{' and '.join(below)} {'prints' if len(below) == 1 else 'print'}"


class _Printed:
    """The numbers in a text."""

    def __init__(self, text: str) -> None:
        found = _NUMBER.findall(text)
        self.values = np.array([float(number) for number in found])
        self.rounded = np.array([_rounded(number) for number in found])

    def holds(self, number: Any) -> bool:
        """Whether a number, or any one of several, is there."""
        return any(
            (np.abs(self.values - one) <= np.maximum(1e-4 + 1e-3 * abs(one), self.rounded)).any()
            for one in np.ravel(number)
        )


def _rounded(text: str) -> float:
    """Return how far rounding may have moved a number that was printed with decimals."""
    decimals = len(text.partition(".")[2])
    return 0.51 * 10.0**-decimals if decimals > 1 and "e" not in text.lower() else 0.0


def left_out(vectors: Vectors, outcomes: Iterable[Outcome]) -> list[Finding]:
    """Remark on the last part of a tuple, where the rest was returned alone."""
    items = vectors.contract.returns.items
    if not items or not items[-1].optional:
        return []
    if not any(outcome.crash is None and _alone(outcome.value) for outcome in outcomes):
        return []
    asked = " and ".join(f"`{item.name}`" for item in items)
    message = f"`{items[-1].name}` is not returned. The text asks for {asked}."
    cause = "It costs no points, because an older version of the course returned the rest alone."
    return [Finding("contract", message, cause=cause, part=items[-1].name, costs=False)]


def _alone(value: Any) -> bool:
    return value is not None and not isinstance(value, tuple | list)


def precision(outcomes: Iterable[Outcome]) -> list[Finding]:
    """Remark on results of half precision."""
    if not any(outcome.loose and holds_half(outcome.value) for outcome in outcomes):
        return []
    message = "The result has half precision (float16), which keeps three digits only."
    cause = "Leave out the type, and NumPy computes with float64, which keeps sixteen."
    return [Finding("type", message, cause=cause, costs=False)]


def clauses(vectors: Vectors, outcomes: Iterable[Outcome]) -> list[Finding]:
    """Say which arguments are changed that should stay as they were, but for advice."""
    changed = {
        name
        for case, outcome in zip(vectors.cases, outcomes, strict=False)
        if case.weight != "advice"
        for name in outcome.changed
    }
    left = sorted(changed.difference(vectors.contract.changes_inputs))
    if not left:
        return []
    names = " and ".join(f"`{name}`" for name in left)
    message = f"The call changes its argument {names} in place."
    cause = "Work on a copy, or make a new array, so that the caller's numbers stay."
    return [Finding("contract", message, f"{left[0]}.changed", cause, by_rule=True)]
