"""What is fuzzed: where bytes of a learner's come in, and what must hold whatever they are.

Each target takes bytes and raises only where something is wrong with us.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import struct
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from autograder.checks.contract import Vectors
from autograder.checks.examine import judge
from autograder.key import find_assignment
from autograder.key.vectors import make_vectors
from autograder.marking.grading.notebook import check_outputs
from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import restore, to_notebook
from autograder.marking.grading.submission import parse
from autograder.marking.grading.unreadable import Unreadable
from autograder.marking.sandbox import said
from autograder.marking.sandbox.protocol import Channel, Closed, Malformed, TimedOut

_ROOT = Path(__file__).resolve().parents[2]
NAMES = (
    *("01_activations", "02_logistic_regression", "03_planar_network"),
    *("04_deep_network", "05_cat_classifier"),
)


@cache
def released(name: str = "01_activations") -> dict[str, Any]:
    """Return a notebook as learners get it."""
    path = _ROOT / "assignments" / name / f"{name}.ipynb"
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def vectors() -> tuple[Vectors, ...]:
    """Return the cases of every exercise."""
    keys = [find_assignment(name) for name in NAMES]
    return tuple(make_vectors(key, exercise, 1) for key in keys for exercise in key.exercises)


def reader(data: bytes) -> None:
    """Read a file, put it back into the released form, and build the marked notebook."""
    try:
        cells, notes = parse(data, "x.ipynb")
    except Unreadable as refused:
        _sentence(str(refused))
        return
    restored(tuple(cells))
    for note in notes:
        _sentence(note)


def restored(cells: tuple[Any, ...]) -> None:
    """Hold what `restore` makes of any cells to what marking relies on."""
    for name in NAMES[:2]:
        release = Release(released(name))
        parts, notes = restore(release, cells)
        checks = [part.name for part in parts if part.role == "check"]
        assert sorted(checks) == sorted(release.named("check"))
        marked = to_notebook(release, parts, [[] for _ in parts])
        ids = [cell["id"] for cell in marked["cells"]]
        assert len(set(ids)) == len(ids)
        json.dumps(marked).encode()
        for note in notes:
            _sentence(note)
        again, _ = restore(release, tuple(parse(json.dumps(marked).encode(), "x")[0]))
        # That the same is run is held of notebooks without ids, in test_ids.py: here any text may
        # stand in any cell, and once it stands above a check it may be known as what it is.
        assert sorted(p.name for p in again if p.role == "check") == sorted(checks)


def protocol(data: bytes) -> None:
    """Receive bytes as a message; judge what comes out as an answer, and keep it as an output."""
    for sent in (data, struct.pack(">I", len(data)) + data):
        with contextlib.suppress(Malformed, TimedOut, Closed):
            _, value = _received(sent[:60_000])
            judged(value)
            shown(value)


def _received(sent: bytes) -> tuple[str, Any]:
    reading, writing = os.pipe()
    try:
        os.write(writing, sent)
        os.close(writing)
        return Channel(reading, reading).receive(1)
    finally:
        os.close(reading)


def judged(value: Any) -> None:
    """Judge an outcome that a session has made up, for every exercise there is."""
    for one in vectors():
        try:
            outcome = said.outcome(value, one.contract.arguments)
        except Malformed:
            return
        verdict = judge(one, [outcome] * len(one.cases))
        assert 0 <= verdict.score <= 1
        assert math.isfinite(verdict.earned)
        json.dumps(check_outputs(verdict)).encode()


def shown(value: Any) -> None:
    """Keep a made-up output in a notebook that can be written."""
    for one in value if isinstance(value, list) else [value]:
        json.dumps(said.output(one)).encode()


def _sentence(text: str) -> None:
    assert text.endswith("."), text
    assert text.isprintable(), text
    text.encode()


TARGETS: dict[str, Callable[[bytes], None]] = {"reader": reader, "protocol": protocol}
