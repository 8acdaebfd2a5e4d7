"""Write each learner's page of feedback; what has not changed since is left as it is."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

import click

from ..batch.cache import Cache, look_into_cache
from ..batch.plan import Plan
from ..batch.pool import processors
from ..classroom.errors import NoSuchThing
from ..classroom.folder import Classroom
from ..classroom.marked import marked_path
from ..classroom.part import Part
from ..gradebook.book import Book, open_book
from ..grading.release import SOLUTION, Release, alike
from ..grading.results import Places
from ..grading.text import printable
from ..sandbox.limits import BATCH_SIZE
from .marks import Mark, Marks
from .page.blocks import Given
from .page.facts import Cell, Facts
from .page.making import Page, make_page, make_there, put, remember

Tell = Callable[[str], None]
WORTH_IT = 500  # pages: fewer are made sooner than other processes have started
_AHEAD = 4  # pages for each process that wait for it


def _tell(message: str) -> None:
    click.echo(message, err=True)


def write_feedback(
    classroom: Classroom,
    assignment: str,
    learners: Sequence[str],
    tell: Tell = _tell,
    workers: int | None = None,
) -> Iterator[Path]:
    """Write the feedback of every marked submission and yield each page's path.

    Learners' HTML is cleaned: what a submission shows cannot run in whoever opens the page.  Where a
    page cannot be made, a note with the reason stands in its place, and is told.

    Parameters
    ----------
    workers : int, optional
        Processes that make pages; by default one for each processor, where there are many pages.
    """
    wanted = [name for name in learners if marked_path(classroom, name, assignment).exists()]
    release = classroom.release(assignment)
    given = _given(classroom.whole_release(assignment), classroom.settings.part(assignment))
    with ExitStack() as stack:
        make = _maker(stack, given, workers or _processes(len(wanted)))
        for page in make(_pages(classroom, release, assignment, wanted)):
            if page.why:
                tell(
                    f"The feedback of {printable(page.facts.learner)} could not be made "
                    f"({page.why}); {page.path.name} says so. The marks are in the gradebook, the "
                    f"marked notebook is {printable(str(page.marked))}."
                )
            yield page.path


def _processes(pages: int) -> int:
    return len(processors()) if pages >= WORTH_IT else 1


def _given(whole: Release, part: Part) -> Given:
    """Return what learners were given, in any edition; what the class leaves out is not theirs."""
    every = [whole, *whole.earlier.values()]
    texts = frozenset(
        alike(cell.source) for one in every for cell in one.order if cell.source.strip()
    )
    cells = {name: cell for one in reversed(every) for name, cell in one.cells.items()}
    explorations = {name for one in every for name in one.explorations}
    left_out = {name for name in cells if not part.has(name.removesuffix(SOLUTION))}
    role = {name: "" if name in left_out else cell.role for name, cell in cells.items()}
    others = {name for name in cells if role[name] == "locked"} | explorations | left_out
    return Given(
        texts,
        {name: cells[name].source for name in cells if role[name] == "answer"},
        frozenset(name for name in cells if role[name] == "check"),
        frozenset(name for name in cells if role[name] == "question"),
        frozenset(others),
    )


def _pages(
    classroom: Classroom, release: Release, assignment: str, learners: Sequence[str]
) -> Iterator[Page]:
    """Yield what there is to make, read in batches."""
    with ExitStack() as stack:
        book = stack.enter_context(open_book(classroom))
        if learners and assignment not in book.assignments():
            raise NoSuchThing(
                f"The gradebook has nothing of {assignment}: run `autograder grade {assignment}` first."
            )
        cache = stack.enter_context(look_into_cache(classroom.class_dir))
        for start in range(0, len(learners), BATCH_SIZE):
            several = learners[start : start + BATCH_SIZE]
            for facts in _facts(book, cache, release, assignment, several):
                learner = facts.learner
                folder = classroom.folder("feedback", learner, assignment)
                marked = marked_path(classroom, learner, assignment)
                named = replace(facts, name=classroom.names.get(learner, ""))
                yield Page(folder / f"{assignment}.html", marked, named)


def _facts(
    book: Book, cache: Cache | None, release: Release, assignment: str, learners: Sequence[str]
) -> Iterator[Facts]:
    marks = Marks(cache, book, Plan(assignment, {}, ""), release)
    comments = book.hand_marks(assignment, learners)
    places = cache.places(assignment, learners) if cache else {}
    for mark in marks.of([*learners]):
        given = comments.get(mark.learner, {})
        said = {name: one.comment for name, one in given.items() if one.comment}
        yield _of(mark, said, places.get(mark.learner, {}))


def _of(mark: Mark, comments: Mapping[str, str], places: Places) -> Facts:
    return Facts(
        mark.learner,
        mark.assignment,
        mark.state,
        mark.points,
        mark.max_points,
        mark.penalty,
        {
            name: Cell(mark.worth[name], one.points, one.machine, one.hand, one.extra, one.waits)
            for name, one in mark.cells.items()
        },
        mark.result,
        comments,
        places,
    )


Make = Callable[[Iterable[Page]], Iterator[Page]]


def _maker(stack: ExitStack, given: Given, workers: int) -> Make:
    """Return what makes pages, here or in other processes."""
    if workers < 2:
        return partial(map, partial(make_page, given))
    spawn = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
    pool = ProcessPoolExecutor(workers, spawn, initializer=remember, initargs=(given,))
    stack.callback(pool.shutdown, cancel_futures=True)
    return partial(_in_processes, pool, workers)


def _in_processes(pool: ProcessPoolExecutor, workers: int, pages: Iterable[Page]) -> Iterator[Page]:
    """Yield pages as they are made, with no more on their way than keep the processes at work."""
    waiting = iter(pages)
    running: list[tuple[Page, Future[Page]]] = []
    while True:
        for page in islice(waiting, _AHEAD * workers - len(running)):
            running.append((page, pool.submit(make_there, page)))
        if not running:
            return
        page, future = running.pop(0)
        try:
            yield future.result()
        except BrokenProcessPool:
            yield put(page, "", "its process was ended, perhaps for want of memory")
