"""The bounds asked for, each with what was measured and whether it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from .figures import Checking, ForClass, Found, Importing, Line, Paging, Size
from .kills import Tally
from .now_and_before import Beside

WHOLE = 60 * 5  # submissions of the class that the bounds are asked of
LARGE = (100, 1000, 10_000)  # classes that the bounds are asked of
# So many times our time with two workers, at least: answers alone, whole notebooks.
OTHERS = {"nbgrader": (30, 70), "otter": (50, 95)}
ENGINE = 0.5  # of what the commit before adds, at most
TWO_WORKERS = 1.9
CONSTANT = 1.05  # the slowest size's time for a submission, as a multiple of the fastest's
MEMORY = 200 * 2**20
AGAIN = 4.8  # seconds: what it took before
KILLS = 100
SMALL_CLASS, ONE_FUNCTION = "a new class of two", "`autograder mark` of one function"
BESIDE = {SMALL_CLASS: 0.5, ONE_FUNCTION: 0.6}  # of the commit before, at most
WRITES = 3000  # results a second
FEW_WRITTEN = 1000  # results, that a rate means anything
IMPORTING = 0.3  # seconds
CLASS = (1000, 5)  # learners and assignments
CLASS_MEMORY = 2**30
FOR_CLASS = {  # what is done to a class, and its seconds
    "collected": 60.0,
    "in the report": 30.0,
    "exported to Canvas's file": 10.0,
    "searched for similar work": 300.0,
}
PAGED = 1000  # pages of feedback
PAGES = 20.0  # of them in a second
CHECKED = 0.1  # seconds of a check, of a right answer
PLACED = 1.0  # of a wrong one with its place, in 95 % of them
LATEST = 2.0  # of any
PAGE = 300_000  # bytes of one without its pictures


@dataclass(frozen=True)
class Bound:
    """One bound; `holds` is None where it was not measured, or on less than is asked."""

    asked: str
    measured: str
    holds: bool | None


def bounds(found: Found) -> list[Bound]:
    """Return all bounds, in the order in which they are asked for."""
    combined = found.side[0].combined >= WHOLE
    return [
        *(
            _slower(found.side, tool, least, bare, combined)
            for bare, place in ((True, 0), (False, 1))
            for tool, least in ((name, both[place]) for name, both in OTHERS.items())
        ),
        _engine(found, combined),
        *(_beside(name, most, found.beside.get(name)) for name, most in BESIDE.items()),
        _same(found, combined),
        _two(found, combined),
        *_sizes(found.sizes),
        _writing(found),
        _kills(found.kills),
        _importing(found.importing),
        _paging(found.paging),
        *(
            _for_class(done, seconds, found.for_class.get(done))
            for done, seconds in FOR_CLASS.items()
        ),
        *checking(found.checking),
    ]


def times_ours(side: Sequence[Line], line: Line) -> float:
    """Return how many times our own time on the same notebooks, with two workers, a tool takes."""
    ours = [one for one in side if one.bare == line.bare and one.tool.startswith("autograder")]
    return line.each / max(ours, key=lambda one: one.workers).each


def _slower(side: Sequence[Line], tool: str, least: int, bare: bool, combined: bool) -> Bound:
    which = "answers alone" if bare else "whole notebooks"
    asked = f"{which}: {tool} takes at least {least} times our time, by the clock"
    lines = [line for line in side if line.tool.startswith(tool) and line.bare == bare]
    if not lines:
        return Bound(asked, "", None)
    times = times_ours(side, lines[0])
    return Bound(asked, f"{times:.1f} times", times >= least if combined else None)


def _engine(found: Found, combined: bool) -> Bound:
    asked = f"the engine adds at most {ENGINE} of what the commit before adds, for each notebook"
    shares = {name: engine.share for name, engine in found.engine.items() if engine.before}
    if not shares:
        return Bound(asked, "", None)
    name = max(shares, key=lambda name: shares[name])
    said = f"{', '.join(f'{share:.2f}' for share in shares.values())} ({name}, the worst)"
    return Bound(asked, said, shares[name] <= ENGINE if combined else None)


def _beside(name: str, most: float, found: Beside | None) -> Bound:
    asked = f"{name} takes at most {most} of the time of the commit before"
    if found is None:
        return Bound(asked, "", None)
    said = f"{found.share:.2f} by the clock, {found.cpu_share:.2f} in processor seconds"
    return Bound(asked, said, found.share <= most)


def _same(found: Found, combined: bool) -> Bound:
    asked = "the points are those of the commit before, in every exercise that both have"
    if found.same is None:
        return Bound(asked, "", None)
    number, same = found.same.submissions, found.same.same
    holds = True if combined else None
    return Bound(asked, f"{same:,} of {number:,} submissions", False if same < number else holds)


def _two(found: Found, combined: bool) -> Bound:
    times = found.workers.times
    return Bound(
        f"two workers are at least {TWO_WORKERS} times as fast, beyond the start, as one that shares "
        "a core with its coordinator",
        f"{median(times):.2f} times (median of {len(times)}; {min(times):.2f} to {max(times):.2f})",
        median(times) >= TWO_WORKERS if combined else None,
    )


def _writing(found: Found) -> Bound:
    asked = f"the writer takes at least {WRITES:,} results a second into PostgreSQL"
    if found.writing is None:
        return Bound(asked, "", None)
    rate = found.writing.rate
    said = f"{rate:,.0f} (best of {len(found.writing.seconds)}; {found.writing.results:,} results)"
    return Bound(asked, said, rate >= WRITES if found.writing.results >= FEW_WRITTEN else None)


def _sizes(sizes: Sequence[Size]) -> list[Bound]:
    few, *classes = sizes
    full = set(LARGE) <= {size.number for size in classes}
    peak = max(size.peak for size in sizes)
    largest = max(sizes, key=lambda size: size.number)
    again = median(largest.again)
    constant = "no two sizes"
    spread = None
    if len(classes) > 1:
        spread = _spread([size.beyond(few) for size in classes])
        all_in = _spread([size.each for size in classes])
        constant = (
            f"{100 * (spread - 1):.1f} % between the sizes, of the time beyond the command's start; "
            f"with the start counted in, {100 * (all_in - 1):.0f} %"
        )
    return [
        Bound(
            f"time per submission constant within {100 * (CONSTANT - 1):.0f} %",
            constant,
            spread <= CONSTANT if full and spread is not None else None,
        ),
        Bound(
            f"the coordinator's memory stays under {MEMORY / 2**20:.0f} MB",
            f"{peak / 2**20:.0f} MB at most",
            peak < MEMORY if full else None,
        ),
        Bound(
            f"a marked class of {max(LARGE):,} runs again in at most {AGAIN} s",
            f"{again:.1f} s (a class of {largest.number:,})",
            again <= AGAIN if full else None,
        ),
    ]


def _spread(times: Sequence[float]) -> float:
    return max(times) / min(times)


def _kills(tally: Tally | None) -> Bound:
    asked = f"at least {KILLS} kills, 0 differences"
    if tally is None:
        return Bound(asked, "", None)
    holds = True if tally.total >= KILLS else None
    return Bound(
        asked,
        f"kills: {tally.total}; differences: {len(tally.different)}",
        False if tally.different else holds,  # a lost mark counts after however few kills
    )


def _importing(importing: Importing | None) -> Bound:
    asked = f"our package is imported in under {IMPORTING} s beyond NumPy, without Matplotlib"
    if importing is None:
        return Bound(asked, "", None)
    best = min(importing.seconds)
    beside = "with" if importing.matplotlib else "without"
    return Bound(
        asked,
        f"{best:.2f} s (best of {len(importing.seconds)}), {beside} Matplotlib",
        best < IMPORTING and not importing.matplotlib,
    )


def _for_class(done: str, seconds: float, found: ForClass | None) -> Bound:
    learners, assignments = CLASS
    asked = (
        f"{learners:,} learners x {assignments} assignments are {done} in under {seconds:.0f} s "
        f"and {CLASS_MEMORY / 2**30:.0f} GB"
    )
    if found is None:
        return Bound(asked, "", None)
    best, peak = min(found.seconds), found.peak or 0
    memory = f", {peak / 2**20:.0f} MB" if peak else ""
    return Bound(
        asked,
        f"{best:.1f} s (best of {len(found.seconds)}; {found.learners:,} learners){memory}",
        best < seconds and peak < CLASS_MEMORY
        if (found.learners, found.assignments) == CLASS
        else None,
    )


def _paging(paging: Paging | None) -> Bound:
    asked = f"at least {PAGES:.0f} pages of feedback a second, none above {PAGE // 1000} KB"
    if paging is None:
        return Bound(asked, "", None)
    rate = paging.pages / min(paging.seconds)
    return Bound(
        asked,
        f"{rate:.0f} a second (best of {len(paging.seconds)}; {paging.pages:,} pages), "
        f"{paging.largest / 1000:.0f} KB at most",
        rate >= PAGES and paging.largest <= PAGE if paging.pages >= PAGED else None,
    )


def checking(found: Checking | None) -> list[Bound]:
    """Return the bounds of a learner's check."""
    right = f"a right answer is checked in under {CHECKED} s beyond the learner's own calls"
    wrong = f"a wrong one, its place included, in under {PLACED:.0f} s in 95 % and {LATEST:.0f} s at most"
    if found is None:
        return [Bound(right, "", None), Bound(wrong, "", None)]
    slowest, most, latest = max(found.right), found.within(0.95), max(found.wrong)
    best = f"best of {found.rounds}"
    return [
        Bound(right, f"{slowest:.3f} s at most ({best}; {len(found.right)})", slowest < CHECKED),
        Bound(
            wrong,
            f"95 % in {most:.2f} s, {latest:.2f} s at most ({best}; {len(found.wrong)})",
            most < PLACED and latest < LATEST,
        ),
    ]
