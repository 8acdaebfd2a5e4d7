"""Write what was measured as docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .__main__ import Line, Size


def write(
    path: Path,
    machine: str,
    assignments: Sequence[str],
    side: Sequence[Line],
    workers: Mapping[int, float],
    costs: Mapping[str, tuple[float, float]],
    sizes: Sequence[Size],
) -> None:
    """Write the page."""
    lines = [
        "# How fast marking is",
        "",
        "Written by `make bench` (`python -m benchmarks.performance`); not by hand.",
        "",
        f"The machine: {machine}.",
        "",
        *_side(assignments, side),
        *_workers(workers),
        *_costs(costs),
        *_sizes(sizes),
    ]
    path.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


def _side(assignments: Sequence[str], side: Sequence[Line]) -> Iterator[str]:
    first = side[0]
    learners = first.whole // len(assignments)
    yield "## Side by side"
    yield ""
    yield (
        f"A class of {learners} learners and {len(assignments)} assignments "
        f"({', '.join(assignments)}), made of the course's solutions with mistakes here and there; "
        "the same submissions, the same machine, one tool after another. nbgrader marks in a batch "
        "with its own kernel and none of our parts; otter gets the same notebooks with our visible "
        "checks as its tests. Start-up is in all times; a time is scaled where a tool marked only the "
        "first learners' work. Marking leaves the course's pictures and explorations out; the "
        "other tools have no way to. The same points: how many submissions got the points that "
        "`autograder grade` gives, which has other cases than the visible ones and does not charge "
        "a mistake twice."
    )
    yield ""
    yield "| tool | submissions marked | the same points | seconds each | the whole class | times ours |"
    yield "|:---|---:|---:|---:|---:|---:|"
    for line in side:
        scaled = "" if line.number == line.whole else " (scaled)"
        yield (
            f"| {line.tool} | {line.number} | {line.agree} | {line.each:.3f} | {line.seconds:.0f} s{scaled} "
            f"| {line.each / first.each:.1f} |"
        )
    yield ""


def _workers(workers: Mapping[int, float]) -> Iterator[str]:
    yield "## Workers"
    yield ""
    yield (
        f"The same class once more, start-up and all, with one worker: {workers[1]:.1f} s; with "
        f"two, on two cores: {workers[2]:.1f} s (medians, turn and turn about). Two are "
        f"{workers[1] / workers[2]:.2f} times as fast."
    )
    yield ""


def _costs(costs: Mapping[str, tuple[float, float]]) -> Iterator[str]:
    yield "## What the engine adds"
    yield ""
    yield (
        "Processor seconds for one notebook: all of marking (examiner, sandbox, session), and the "
        "learner's own code alone, cells and calls on the same kinds of cases, as a plain script in "
        "a warm process. The difference is the engine's; most of it is examining again, with "
        "earlier steps put right, what is wrong in these notebooks."
    )
    yield ""
    yield "| assignment | marking | learner's code | difference |"
    yield "|:---|---:|---:|---:|"
    for name, (total, own) in costs.items():
        yield f"| {name} | {total:.3f} | {own:.3f} | {total - own:.3f} |"
    yield ""


def _sizes(sizes: Sequence[Size]) -> Iterator[str]:
    few, *classes = sizes
    yield "## Large classes"
    yield ""
    yield (
        "One assignment, marked into SQLite; then the same command again, which finds everything "
        "marked and unchanged. The memory is the coordinator's peak. A class of "
        f"{few.number} takes {few.cost.seconds:.1f} s, nearly all of it for the start of Python, "
        "sandboxes and a new gradebook; beyond the start: what each further submission takes."
    )
    yield ""
    yield "| submissions | seconds each | beyond the start | coordinator's memory | again |"
    yield "|---:|---:|---:|---:|---:|"
    for size in classes:
        seconds = size.cost.seconds
        further = (seconds - few.cost.seconds) / (size.number - few.number)
        yield (
            f"| {size.number:,} | {seconds / size.number:.4f} | {further:.4f} "
            f"| {size.cost.peak / 2**20:.0f} MB | {size.again.seconds:.1f} s |"
        )
    yield ""
