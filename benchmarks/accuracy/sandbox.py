"""Proof on a sample that the sandbox gives the verdicts that the benchmark works out without it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .answers import Answer
from .judge import CALL_SECONDS, Judged

COMMAND = ("-m", "autograder.cli", "mark", "--jsonl", "--call-seconds", f"{CALL_SECONDS:g}")


@dataclass(frozen=True)
class Sample:
    """How many answers were marked in the sandbox, and those that were marked otherwise there."""

    size: int
    other: tuple[tuple[Answer, str], ...]


def sample(judged: Sequence[Judged], size: int) -> list[Judged]:
    """Pick `size` answers evenly over all that have a source."""
    with_source = [one for one in judged if one.answer.source and one.answer.kind != "copied"]
    step = max(1, len(with_source) // max(size, 1))
    return with_source[::step][:size]


def mark_sample(root: Path, picked: Sequence[Judged]) -> Sample:
    """Mark answers with ``autograder mark --jsonl`` and compare verdict and name.

    Raises
    ------
    RuntimeError
        If the command fails.
    """
    lines = [
        json.dumps(
            {
                "id": n,
                "assignment": one.answer.assignment,
                "function": one.answer.function,
                "source": one.answer.source,
            }
        )
        for n, one in enumerate(picked)
    ]
    done = subprocess.run(
        [sys.executable, *COMMAND], input="\n".join(lines), capture_output=True, text=True, cwd=root
    )
    if done.returncode:
        raise RuntimeError(f"autograder mark --jsonl failed: {done.stderr[-500:]}")
    other = []
    for line in done.stdout.splitlines():
        mark = json.loads(line)
        one = picked[mark["id"]]
        if mark["passed"] != one.marking.passed:
            other.append((one.answer, f"{one.marking.score:g} here, {mark['score']:g} there"))
    return Sample(len(picked), tuple(other))
