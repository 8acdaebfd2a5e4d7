"""What `make test` tries of what takes long, and when."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

# They come first, so that no worker is busy with one of them when the others have come to the end.
LONGEST = (
    "tests/docs/test_adding_an_exercise.py",
    "tests/browser/test_course_in_lab.py",
    "tests/marking/test_whole_term.py",
    "tests/benchmarks/test_accuracy.py",
    "tests/marking/test_nbgrader_plugin.py",
    "tests/marking/sandbox/inside/test_shell.py",
    "tests/marking/sandbox/test_redteam.py",
    "tests/key/test_course.py",
    "tests/authoring/test_verify.py",
    "tests/marking/grading/test_notebook.py",
    "tests/cli/test_ending.py",
    "tests/marking/sandbox/test_probe.py",
    "tests/marking/grading/test_faults.py",
    "tests/marking/batch/test_resume.py",
    "tests/marking/batch/test_dask.py",
    "tests/test_sample_class.py",
    "tests/test_plain_nbgrader.py",
    "tests/test_from_edition_to_marks.py",
    "tests/marking/gradebook/test_postgresql.py",
    "tests/marking/sandbox/test_forgetting.py",
    "tests/marking/sandbox/test_processes.py",
)


def longest_first(items: list[pytest.Item]) -> None:
    """Put the tests of these files at the head, and leave all others in their order."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(LONGEST)))


def one_in(number: int, values: Iterable[Any]) -> list[Any]:
    """Return parameters of which one in so many is not slow; the others are much like it."""
    rows = (value if isinstance(value, tuple) else (value,) for value in values)
    slow = pytest.mark.slow
    return [
        pytest.param(*row, marks=slow if place % number else ()) for place, row in enumerate(rows)
    ]
