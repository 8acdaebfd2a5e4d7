"""``python -m benchmarks.accuracy``: judge every answer and write docs/accuracy.md."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

for _threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_threads, "1")  # before NumPy: one thread for each worker

import click  # noqa: E402
from rich.console import Console  # noqa: E402
from rich.progress import track  # noqa: E402

from . import cost as costs  # noqa: E402
from . import report, sandbox  # noqa: E402
from .answers import Answer, BadAnswers, read_folder  # noqa: E402
from .bounds import IN_NOTEBOOKS, MEASURES, missed  # noqa: E402
from .copied import copied_answers  # noqa: E402
from .judge import Judged, judge_all, known_answers  # noqa: E402
from .mutants import make_mutants  # noqa: E402
from .notebooks.choose import choose  # noqa: E402
from .notebooks.counts import count  # noqa: E402
from .notebooks.mark import Compared, mark_all  # noqa: E402
from .notebooks.together import choose_together  # noqa: E402
from .placed import ALL, BOUNDED, OF_PLACES, counts  # noqa: E402
from .placed import section as section_of_places  # noqa: E402
from .placing import HALVES, Placed, place_all  # noqa: E402
from .tally import tally  # noqa: E402
from .unseen_answers import SETS, look_all, read_unseen, section  # noqa: E402
from .worse import worse_than  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
OUT = ROOT / "docs/accuracy.md"
T = TypeVar("T")


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--only", help="One ASSIGNMENT or ASSIGNMENT/FUNCTION, shown instead of written.")
@click.option("--workers", type=click.IntRange(1), default=os.cpu_count() or 1, show_default=True)
@click.option("--sample", type=click.IntRange(0), default=80, show_default=True,
              help="How many answers to mark in the sandbox as well.")  # fmt: skip
@click.option("--notebooks", type=click.IntRange(0), default=250, show_default=True,
              help="How many whole notebooks to make of the answers and to mark.")  # fmt: skip
@click.option("--places", type=click.IntRange(0), default=600, show_default=True,
              help="In how many mutants to look for the place at fault.")  # fmt: skip
@click.option("--places-only", is_flag=True, help="Only measure how well the place is found.")
@click.option("--bounds-only", is_flag=True,
              help="Leave out what no bound is set to: the time of marking, answers that nobody had "
              "read, places with the halves exchanged.")  # fmt: skip
@click.option("--cost", "only_cost", is_flag=True, help="Only measure the time of marking.")
@click.option("--unseen", "only_unseen", is_flag=True,
              help="Only say what is told of the wrong answers that nobody had read.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), default=OUT,
              help="Where to write the page (default: docs/accuracy.md).")  # fmt: skip
def main(
    only: str | None,
    workers: int,
    sample: int,
    notebooks: int,
    bounds_only: bool,
    only_cost: bool,
    only_unseen: bool,
    places: int,
    places_only: bool,
    out: Path,
) -> None:
    r"""Measure how accurate the checks are; fail, with the page written, when a bound is missed.

    \b
    Examples:
      python -m benchmarks.accuracy
      python -m benchmarks.accuracy --only 04_deep_network/relu
      python -m benchmarks.accuracy --only 03_planar_network --sample 0
      python -m benchmarks.accuracy --bounds-only --out bounds.md
      python -m benchmarks.accuracy --cost
      python -m benchmarks.accuracy --unseen
      python -m benchmarks.accuracy --places-only --places 150
    """
    if bounds_only and out == OUT:
        raise click.UsageError("--bounds-only leaves parts of the page out: say --out FILE, too.")
    if alone := _alone(only_cost, only_unseen, places if places_only else 0, workers):
        click.echo(alone)
        return
    try:
        answers = [one for one in collect() if only in (None, one.assignment, one.exercise)]
    except BadAnswers as error:
        raise click.ClickException(str(error)) from error
    if not answers:
        raise click.UsageError(f"There is no exercise {only!r}.")
    judged = _judge(answers, workers)
    sampled = None
    if sample:
        click.echo("Marking a sample in the sandbox.", err=True)
        sampled = sandbox.mark_sample(ROOT, sandbox.sample(judged, sample))
    if only:
        click.echo(report.write(judged, sampled))
        return
    compared = _compare(answers, notebooks, workers) if notebooks else []
    halves = BOUNDED if bounds_only else HALVES
    placed = _place(places, workers, halves) if places else []
    spent = [] if bounds_only else costs.measure(ROOT)
    unread = "" if bounds_only else _unseen(workers)
    page = report.write(judged, sampled, compared, spent, unread, placed)
    out.write_text(page, encoding="utf-8")
    click.echo(f"Wrote {out}.", err=True)
    short = missed(report.total(tally(judged).values()), MEASURES)
    if placed:
        short += missed(counts(placed)[ALL], OF_PLACES)
    if bounds_only:  # else the page is what is now measured
        short += worse_than(OUT, judged)
    if short := [*short, *missed(count(compared), IN_NOTEBOOKS)]:
        raise click.ClickException("; ".join(short))


def collect() -> list[Answer]:
    """Return every answer there is, by exercise in the order of the course."""
    answers = [
        *known_answers(),
        *make_mutants(ROOT),
        *read_folder(HERE / "right", "right"),
        *read_folder(HERE / "wrong", "wrong"),
        *copied_answers(ROOT),
    ]
    order = {exercise: n for n, exercise in enumerate(dict.fromkeys(a.exercise for a in answers))}
    return sorted(answers, key=lambda answer: order[answer.exercise])


def _judge(answers: list[Answer], workers: int) -> list[Judged]:
    """Judge answers with a progress bar; return them in the order in which they were given."""
    place = {id_of(answer): n for n, answer in enumerate(answers)}
    found = _tracked(judge_all(answers, workers), "judging", len(answers))
    return sorted(found, key=lambda one: place[id_of(one.answer)])


def _unseen(workers: int) -> str:
    """Return the sections on the answers that nobody had read, a table for each set."""
    wrong = {one: read_unseen(one.path) for one in SETS}
    answers = [answer for several in wrong.values() for answer in several]
    found = iter([*_tracked(look_all(answers, workers), "unread answers", len(answers))])
    said = {one: [*islice(found, len(several))] for one, several in wrong.items()}
    return "".join(line for one in SETS for line in section(said[one], one.judged(), one))


def _alone(cost: bool, unseen: bool, places: int, workers: int) -> str:
    """Return the one part of the page that is asked for, if one is."""
    if cost:
        lines = (f"{c.exercise:45} {1000 * c.beyond:6.1f} ms" for c in costs.measure(ROOT))
        return "\n".join(lines)
    if unseen:
        return _unseen(workers)
    return "".join(section_of_places(_place(places, workers))) if places else ""


def _compare(answers: list[Answer], number: int, workers: int) -> list[Compared]:
    """Mark whole notebooks with a progress bar; return what is in them, notebook by notebook."""
    names = [*dict.fromkeys(answer.assignment for answer in answers)]
    chosen = [*choose(answers, number, names), *choose_together(answers, names)]
    found = _tracked(mark_all(ROOT, chosen, workers), "whole notebooks", len(chosen))
    return [one for several in sorted(found, key=lambda s: s[0].notebook) for one in several]


def _place(number: int, workers: int, halves: Sequence[int] = HALVES) -> list[Placed]:
    """Look for places with a progress bar; return what was found in a fixed order."""
    found = _tracked(place_all(number, workers, halves), "places", len(halves) * number)
    return sorted(found, key=lambda one: (one.mutant.assignment, one.mutant.source))


def _tracked(found: Iterable[T], what: str, total: int) -> Iterable[T]:
    return track(found, description=what, total=total, console=Console(file=sys.stderr))


def id_of(answer: Answer) -> tuple[str, ...]:
    """Return what tells an answer from all others."""
    return answer.exercise, answer.kind, answer.label, answer.mistake, answer.source


if __name__ == "__main__":
    main()
