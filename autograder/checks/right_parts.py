"""What the right parts of a result tell of the wrong ones."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np

from .contract import Vectors
from .findings import Finding
from .surroundings import leaves

_MANY = 6  # more parts than these are no help
_LABELS = 2  # so many different whole numbers are labels
_ONLY = "Something that only"


def labels_in(vectors: Vectors, parts: Sequence[str]) -> list[str]:
    """Return the parts that hold the same two whole numbers in every case, such as 0 and 1.

    They are right by rounding, or by chance, though what they are made of is wrong.
    """
    return vectors.once(_labels_in, vectors, parts, by=(*parts,))


def _labels_in(vectors: Vectors, parts: Sequence[str]) -> list[str]:
    found: dict[str, set[float]] = {part: set() for part in parts}
    for expected in vectors.expected:
        for name, array in leaves(vectors.contract.returns, expected):
            part = name if name in found else name.rstrip("0123456789")
            found.get(part, set()).update(np.ravel(array).astype(float).tolist())
    return [part for part, values in found.items() if _are_labels(values)]


def _are_labels(values: Collection[float]) -> bool:
    return len(values) == _LABELS and all(one.is_integer() for one in values)


def what_is_right(
    parts: Sequence[str], findings: Sequence[Finding], labels: Collection[str] = ()
) -> Iterator[str]:
    """Yield for each finding what only the wrong parts have in common; mostly nothing.

    It is told of wrong values where some parts of the result are right in every case, and no case
    has stopped with an error: then the fault is in what only the wrong parts are made of.  Of a
    part that is absent, nothing is known; nor do `labels` prove anything.
    """
    costly = [finding for finding in findings if finding.costs]
    wrong = [part for part in parts if any(finding.part == part for finding in costly)]
    there = [part for part in wrong if any(_is_there(finding, part) for finding in costly)]
    whole = [part for part in parts if all(finding.part != part for finding in findings)]
    right = [part for part in whole if part not in labels]
    sure = all(finding.part in wrong for finding in costly) and 0 < len(right) <= _MANY
    for finding in findings:
        tells = sure and finding.costs and finding.kind == "value"
        yield _sentence(there, right) if tells else ""


def without_it(finding: Finding) -> Finding:
    """Return a finding without that cause: beside a known mistake, which may reach further, it proves nothing."""
    return replace(finding, cause="") if finding.cause.startswith(_ONLY) else finding


def _is_there(finding: Finding, part: str) -> bool:
    return finding.part == part and finding.kind != "missing"


def _sentence(wrong: Sequence[str], right: Sequence[str]) -> str:
    made, are = "is" if len(wrong) == 1 else "are", "is" if len(right) == 1 else "are"
    return f"{_ONLY} {_listed(wrong)} {made} made of: {_listed(right)} {are} right."


def _listed(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
