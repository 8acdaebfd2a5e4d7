"""Write what was measured as docs/performance.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from autograder.marking.sandbox.limits import BUNDLE_SECONDS

from .before import COMMIT
from .bounds import Bound, bounds, times_ours
from .figures import Found, Line, Profile, Rounds, Size
from .kills import Tally
from .now_and_before import Beside, Engine

_HOLDS = {True: "yes", False: "**no**", None: "not measured as asked"}

_KINDS = (
    (
        True,
        "The answers alone",
        "The fair comparison: without texts, pictures and explorations, for every tool. What else the "
        "course gives, such as cells that get data ready, is there for every tool; marking runs it where "
        "something reads it.",
    ),
    (
        False,
        "Whole notebooks",
        "Marking leaves the course's pictures and explorations out, and what only they need; the other "
        "tools have no way to.",
    ),
)
_PARTS: Mapping[str, Callable[[Profile], float]] = {
    "sandbox: a session is forked, and ends": lambda one: one.fork,
    "sandbox: cells and calls, the learner's own code in them": lambda one: one.sandbox - one.fork,
}


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
        *_engine(found.engine),
        *_profiled(found.profile),
        *_beside(found.beside),
        *_workers(found.workers),
        *_sizes(found.sizes),
        *_beyond(found),
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
        "the same submissions, the same machine, the tools turn and turn about, of several "
        "rounds the fastest. nbgrader marks in a batch with its own kernel and none of our "
        "parts; otter gets the same notebooks with our visible checks as its tests. Start-up is "
        "in all times; a time is scaled where a tool marked only the first learners' work. The "
        "same points: how many submissions got the points that `autograder grade` gives, which "
        "has other cases than the visible ones and does not charge a mistake twice. Processor "
        "seconds are those of a tool and of all that it starts: what a submission costs, "
        "wherever it is marked."
    )
    for bare, what, why in _KINDS:
        lines = [line for line in side if line.bare == bare]
        if lines:
            yield from ["", f"### {what}", "", why, "", *_table(side, lines)]
    yield ""
    yield ("Scaling nbgrader's time repeats the start of its batch, too, which is in our favour.")
    yield ""


def _table(side: Sequence[Line], lines: Sequence[Line]) -> Iterator[str]:
    yield (
        "| tool | workers | rounds | submissions marked | the same points | seconds each "
        "| processor seconds each | the whole class | times ours with two workers |"
    )
    yield "|:---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for line in lines:
        scaled = "" if line.number == line.combined else " (scaled)"
        yield (
            f"| {line.tool} | {line.workers} | {line.rounds} | {line.number} | {line.agree} "
            f"| {line.each:.3f} | {line.cpu_each:.3f} | {line.seconds:.0f} s{scaled} | {times_ours(side, line):.1f} |"
        )


def _workers(workers: Rounds) -> Iterator[str]:
    yield "## Workers"
    yield ""
    each = median(workers.coordinator) / workers.submissions
    yield (
        "The same class (whole notebooks) once more, with one worker that shares one core with its "
        f"coordinator, and with two on two cores, turn and turn about; rounds: {len(workers.one)}. "
        f"The start is what a class of {workers.few} takes in the same way. The coordinator itself "
        f"uses {1000 * each:.1f} ms of processor time a submission."
    )
    yield ""
    yield "| | median | lowest | highest |"
    yield "|:---|---:|---:|---:|"
    yield from (
        f"| {what} | {median(found):{form}} | {min(found):{form}} | {max(found):{form}} |"
        for what, found, form in (
            ("one worker, seconds", workers.one, ".1f"),
            ("of these the start", workers.start_one, ".1f"),
            ("two workers, seconds", workers.two, ".1f"),
            ("of these the start", workers.start_two, ".1f"),
            ("two are so many times as fast, beyond the start", workers.times, ".2f"),
        )
    )
    yield ""


def _engine(engine: Mapping[str, Engine]) -> Iterator[str]:
    yield "## What the engine adds"
    yield ""
    yield (
        "Processor seconds for one notebook: all of marking (examiner, sandbox, session), and the "
        "learner's own code alone, cells and calls on the same kinds of cases, as a plain script in "
        "a warm process. The difference is the engine's. Before: the commit before the engine was "
        f"made twice as fast ({COMMIT}), measured turn and turn about; medians of "
        f"{max(len(one.now) for one in engine.values())} turns. The numbers of the cases are kept from "
        "an earlier run, as they are for all but the first class."
    )
    yield ""
    yield "| assignment | marking | learner's code | the engine adds | before | of before |"
    yield "|:---|---:|---:|---:|---:|---:|"
    for name, cost in engine.items():
        old = f"{cost.added_before:.3f} | {cost.share:.2f}" if cost.before else "| "
        yield (
            f"| {name} | {cost.total:.3f} | {cost.total - cost.adds:.3f} | {cost.adds:.3f} | {old} |"
        )
    yield ""


def _beside(beside: Mapping[str, Beside]) -> Iterator[str]:
    if not beside:
        return
    yield "## What one waits for"
    yield ""
    yield "In this commit and in the one before, turn and turn about; medians."
    yield ""
    yield "| | seconds | before | of before | processor seconds | before | of before |"
    yield "|:---|---:|---:|---:|---:|---:|---:|"
    for name, one in beside.items():
        clock = f"{median(one.now):.2f} | {median(one.before):.2f} | {one.share:.2f}"
        cpu = f"{median(one.now_cpu):.2f} | {median(one.before_cpu):.2f} | {one.cpu_share:.2f}"
        yield f"| {name} | {clock} | {cpu} |"
    yield ""


def _profiled(profiles: Mapping[str, Profile]) -> Iterator[str]:
    if not profiles:
        return
    yield "## Where the time goes"
    yield ""
    yield (
        "Milliseconds of processor time for one notebook, some answers wrong, by a profiler on the "
        "examiner's side and by what the processes below it use on the other. What was taken away, "
        "step by step: [decision 25](decisions/0025-done-once.md)."
    )
    yield ""
    yield "| | " + " | ".join(profiles) + " |"
    yield "|:---|" + "---:|" * len(profiles)
    for what, of in _PARTS.items():
        yield (
            f"| {what} | " + " | ".join(f"{1000 * of(one):.1f}" for one in profiles.values()) + " |"
        )
    for room in next(iter(profiles.values())).rooms:
        times = (1000 * one.rooms.get(room, 0.0) for one in profiles.values())
        yield f"| examiner: {room} | " + " | ".join(f"{each:.1f}" for each in times) + " |"
    yield ""


def _beyond(found: Found) -> Iterator[str]:
    if found.writing is None or found.scheduling is None:
        return
    yield "## Beyond this machine"
    yield ""
    line = next(line for line in found.side if not line.bare and line.workers > 1)
    cost, writing, scheduling = line.cpu_each, found.writing, found.scheduling
    own = median(found.workers.coordinator) / found.workers.submissions
    yield (
        f"Measured here, and reckoned from it. A submission (whole notebooks, all assignments) costs "
        f"{cost:.3f} processor seconds, so a core marks {1 / cost:.0f} a second. What is not "
        "shared out becomes the limit at so many cores:"
    )
    yield ""
    yield "| the limit | it takes | cores | beyond these |"
    yield "|:---|:---|---:|:---|"
    rows = (
        (
            "the one coordinator: reads, sends, keeps and writes",
            f"{1 / own:,.0f} submissions a second of its processor time",
            cost / own,
            "a coordinator for each assignment, on a gradebook of its own or the same PostgreSQL",
        ),
        (
            "the one writer into PostgreSQL, alone",
            f"{writing.rate:,.0f} results a second "
            f"({1000 * min(writing.cpu) / writing.results:.2f} ms of its own processor time each)",
            cost * writing.rate,
            "the same",
        ),
        (
            f"Dask's scheduler, with tasks of about {BUNDLE_SECONDS:.0f} s",
            f"{scheduling.tasks / scheduling.scheduler:,.0f} tasks a second of its processor time",
            BUNDLE_SECONDS * scheduling.tasks / scheduling.scheduler,
            "longer tasks, or a scheduler for each assignment",
        ),
    )
    yield from (f"| {what} | {takes} | {cores:,.0f} | {do} |" for what, takes, cores, do in rows)
    yield ""


def _sizes(sizes: Sequence[Size]) -> Iterator[str]:
    few, *classes = sizes
    yield "## Large classes"
    yield ""
    yield (
        "One assignment, marked into SQLite; then the same command again, which finds everything "
        "marked and unchanged. The memory is the coordinator's peak. A class of "
        f"{few.number} takes {_seconds(few.seconds)}, most of it for the start of Python, of two "
        "workers, of sandboxes and a new gradebook; beyond the start: what each further submission "
        "takes. The sizes are marked turn and turn about; where there were several rounds: medians, "
        "with the lowest and the highest."
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
