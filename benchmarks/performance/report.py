"""Write what was measured as docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from .bounds import Bound, bounds, times_ours
from .figures import Engine, Found, Line, Rounds, Size
from .kills import Tally

_HOLDS = {True: "yes", False: "**no**", None: "not measured as asked"}


def write(path: Path, machine: str, commit: str, assignments: Sequence[str], found: Found) -> None:
    """Write the page."""
    lines = [
        "# How fast marking is",
        "",
        "Written by `make bench` (`python -m benchmarks.performance`); not by hand.",
        "",
        f"Measured: commit {commit}. The machine: {machine}.",
        "",
        *_bounds(bounds(found)),
        *_side(assignments, found.side),
        *_workers(found.workers),
        *_engine(found.engine),
        *_sizes(found.sizes),
        *_kills(found.kills),
    ]
    path.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


def _bounds(all_bounds: Sequence[Bound]) -> Iterator[str]:
    yield "## What was asked for"
    yield ""
    yield "| asked | measured | holds |"
    yield "|:---|:---|:---|"
    for bound in all_bounds:
        yield f"| {bound.asked} | {bound.measured} | {_HOLDS[bound.holds]} |"
    yield ""


def _side(assignments: Sequence[str], side: Sequence[Line]) -> Iterator[str]:
    learners = side[0].combined // len(assignments)
    yield "## Side by side"
    yield ""
    yield (
        f"A class of {learners} learners and {len(assignments)} assignments "
        f"({', '.join(assignments)}), made of the course's solutions with mistakes here and there; "
        "the same submissions, the same machine, one tool after another, one round. nbgrader marks "
        "in a batch with its own kernel and none of our parts; otter gets the same notebooks with our "
        "visible checks as its tests. Start-up is in all times; a time is scaled where a tool marked "
        "only the first learners' work. The same points: how many submissions got the points that "
        "`autograder grade` gives, which has other cases than the visible ones and does not charge "
        "a mistake twice."
    )
    yield ""
    yield (
        "Marking leaves the course's pictures and explorations out; the other tools have no way to. "
        "So there are lines of notebooks with the answers alone, too: without texts, pictures and "
        "explorations, for every tool. Each is compared with our time on the same notebooks. "
        "(Scaling nbgrader's time repeats the start of its batch, too, which is in our favour.)"
    )
    yield ""
    yield (
        "| tool | notebooks | submissions marked | the same points | seconds each | the whole class "
        "| times ours |"
    )
    yield "|:---|:---|---:|---:|---:|---:|---:|"
    for line in side:
        scaled = "" if line.number == line.combined else " (scaled)"
        yield (
            f"| {line.tool} | {'answers alone' if line.bare else 'whole'} | {line.number} "
            f"| {line.agree} | {line.each:.3f} | {line.seconds:.0f} s{scaled} "
            f"| {times_ours(side, line):.1f} |"
        )
    yield ""


def _workers(workers: Rounds) -> Iterator[str]:
    yield "## Workers"
    yield ""
    yield (
        "The same class (whole notebooks) once more, start-up and all, on two cores, with one worker "
        f"and with two, turn and turn about; rounds: {len(workers.one)}."
    )
    yield ""
    yield "| | median | lowest | highest |"
    yield "|:---|---:|---:|---:|"
    yield from (
        f"| {what} | {median(found):{form}} | {min(found):{form}} | {max(found):{form}} |"
        for what, found, form in (
            ("one worker, seconds", workers.one, ".1f"),
            ("two workers, seconds", workers.two, ".1f"),
            ("two are so many times as fast", workers.times, ".2f"),
        )
    )
    yield ""


def _engine(engine: Mapping[str, Engine]) -> Iterator[str]:
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
    for name, cost in engine.items():
        yield f"| {name} | {cost.total:.3f} | {cost.own:.3f} | {cost.adds:.3f} |"
    yield ""


def _sizes(sizes: Sequence[Size]) -> Iterator[str]:
    few, *classes = sizes
    yield "## Large classes"
    yield ""
    yield (
        "One assignment, marked into SQLite; then the same command again, which finds everything "
        "marked and unchanged. The memory is the coordinator's peak. A class of "
        f"{few.number} takes {_seconds(few.seconds)}, nearly all of it for the start of Python, "
        "sandboxes and a new gradebook; beyond the start: what each further submission takes. "
        "Where there were several rounds: medians, with the lowest and the highest."
    )
    yield ""
    yield (
        "| submissions | rounds | in all | seconds each | beyond the start | coordinator's memory "
        "| again |"
    )
    yield "|---:|---:|---:|---:|---:|---:|---:|"
    for size in classes:
        yield (
            f"| {size.number:,} | {len(size.seconds)} | {_seconds(size.seconds)} | {size.each:.4f} "
            f"| {size.beyond(few):.4f} | {size.peak / 2**20:.0f} MB | {_seconds(size.again)} |"
        )
    yield ""


def _seconds(rounds: Sequence[float]) -> str:
    if len(rounds) == 1:
        return f"{rounds[0]:.1f} s"
    return f"{median(rounds):.1f} s ({min(rounds):.1f} to {max(rounds):.1f})"


def _kills(tally: Tally | None) -> Iterator[str]:
    if tally is None:
        return
    yield "## Kills"
    yield ""
    yield (
        "A class is marked into PostgreSQL while processes are killed (SIGKILL) at random moments, "
        "and the command is started again until it comes to its end. Then every mark, comment and "
        "marked notebook is compared with those of an undisturbed run, what a person has given "
        f"included. Rounds: {tally.rounds}; starts of the command: {tally.starts}; differences "
        f"found: {len(tally.different)}."
    )
    yield ""
    yield "| killed | times |"
    yield "|:---|---:|"
    for kind, number in sorted(tally.kills.items()):
        yield f"| {kind} | {number} |"
    yield f"| all | {tally.total} |"
    yield ""
    for difference in tally.different:
        yield f"- {difference}"
    yield ""
