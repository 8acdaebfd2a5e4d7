"""The command line: build, verify, grade, mark, feedback, demo."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import __version__

if TYPE_CHECKING:  # the heavy parts are imported by the commands that need them
    from .marking.course import Course
    from .marking.engine import Workers
    from .marking.plan import Choice, Plan
    from .marking.progress import Progress
    from .marking.results import Result
    from .marking.sandbox import Kind
    from .marking.store import Store

_COURSE = click.option(
    "--course",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The course's folder (default: the one that this package is installed from).",
)
_UNSAFE = click.option(
    "--unsafe-no-sandbox",
    is_flag=True,
    help="Run learner code without any protection. Only for code that you trust.",
)


class _Group(click.Group):
    """Shows errors that a person can mend as one sentence."""

    def invoke(self, ctx: click.Context) -> Any:
        from .marking.sandbox import NoSandbox

        try:
            return super().invoke(ctx)
        except (NoSandbox, LookupError) as error:
            raise click.ClickException(str(error.args[0] if error.args else error)) from error


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Build the course's notebooks and mark what learners hand in.

    \b
    For authors:      autograder build, autograder verify
    For instructors:  autograder grade, autograder feedback
    For a first look: autograder demo
    """


def _example(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Append examples to a command's help."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        function.__doc__ = f"{function.__doc__}\n\n    \b\n    Examples:\n" + "\n".join(
            f"      {line}" for line in text.splitlines()
        )
        return wraps(function)(function)

    return add


@main.command()
@_COURSE
@_example("autograder build\nautograder build --course ~/my-course")
def build(course: Path | None) -> None:
    """Build notebooks and test vectors from the sources in solutions/."""
    from .course.build import build as run
    from .course.source import SourceProblems

    try:
        report = run(_root(course), progress=click.echo)
    except SourceProblems as problems:
        click.echo(str(problems), err=True)
        raise click.ClickException("Nothing was written.") from problems
    click.echo(str(report))


@main.command()
@_COURSE
@_example("autograder verify")
def verify(course: Path | None) -> None:
    """Prove that what is in the repository is fresh, solvable, unsolved and without leaks."""
    from .course.verify import verify as run

    problems = run(_root(course), progress=click.echo)
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        raise click.ClickException(f"{len(problems)} problem(s).")
    click.echo("All is well.")


@main.command()
@click.argument("assignment", required=False)
@_COURSE
@click.option(
    "--class-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The folder with submitted/ (default: the course's).",
)
@click.option("--learner", multiple=True, help="Mark only this learner; may be repeated.")
@click.option("--db", default="", help="The gradebook's URL (default: nbgrader's configuration).")
@click.option("--workers", type=click.IntRange(1), help="Processes (default: one a processor).")
@click.option("--scheduler", help="Mark on the Dask cluster with this address (tcp://...).")
@click.option("--again", is_flag=True, help="Mark everything anew, also what has not changed.")
@click.option("--changed", is_flag=True, help="Also mark again where the checks have changed.")
@click.option("--dry-run", is_flag=True, help="Say who gains or loses points; write nothing.")
@click.option("--cell-seconds", type=click.FloatRange(1), default=30, show_default=True)
@click.option("--call-seconds", type=click.FloatRange(0.1), default=10, show_default=True)
@click.option("--csv", "csv_file", type=click.Path(path_type=Path), help="Also write marks here.")
@click.option("--report", type=click.Path(path_type=Path), help="Also write an HTML report here.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line a submission.")
@_UNSAFE
@_example(
    "autograder grade 01_activations\n"
    "autograder grade 01_activations --learner ada --learner emmy\n"
    "autograder grade 01_activations --csv marks.csv --report report.html\n"
    "autograder grade --changed --dry-run   # after a change to the checks"
)
def grade(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    db: str,
    workers: int | None,
    scheduler: str | None,
    again: bool,
    changed: bool,
    dry_run: bool,
    cell_seconds: float,
    call_seconds: float,
    csv_file: Path | None,
    report: Path | None,
    as_json: bool,
    unsafe_no_sandbox: bool,
) -> None:
    """Mark submitted/<learner>/ASSIGNMENT/ into nbgrader's gradebook.

    Without ASSIGNMENT, every assignment that somebody has handed in is marked.  What was marked
    before and has not changed is skipped, so a run that was broken off goes on where it ended.
    """
    from .marking.engine import expected_versions
    from .marking.notebook import Times
    from .marking.plan import make_plan
    from .marking.store import open_store
    from .marking.worker import Setup

    if again and changed:
        raise click.UsageError("Give --again (everything) or --changed (what checks changed).")
    if dry_run and (csv_file or report):
        raise click.UsageError("--dry-run writes nothing, so neither --csv nor --report.")
    where = _class(course, class_dir, db)
    kind = None if scheduler and not unsafe_no_sandbox else _sandbox(unsafe_no_sandbox)
    choice: Choice = "all" if again else "changed" if changed else "new"
    with open_store(where.klass) as store:
        plans = [
            make_plan(where, store, name, names, choice)
            for name, names in _chosen(where, assignment, learner)
        ]
        _tell_plans(plans, as_json)
        setup = Setup(where.root, kind, Times(cell_seconds, call_seconds))
        with _progress(plans, as_json) as shown:
            if scheduler:
                from .marking.cluster import Cluster

                versions = expected_versions(where, [plan.assignment for plan in plans])
                hands: Any = Cluster(scheduler, replace(setup, versions=versions), shown.say)
            else:
                from .marking.hands import Local

                hands = Local(setup, workers or 0, store.temporary)
            with closing(hands):
                if dry_run:
                    changes = _try_out(where, store, plans, hands, shown)
                else:
                    _work_off(where, store, plans, hands, shown, as_json)
        if dry_run:
            _tell_changes(changes, as_json)
            return
        for plan in plans:
            if not as_json:
                _summary(store, plan)
            _write(store, plan, csv_file, report)


def _chosen(
    where: Course, assignment: str | None, only: tuple[str, ...]
) -> list[tuple[str, list[str]]]:
    """Return the assignments to mark, each with the learners whose work is wanted."""
    chosen = []
    known: set[str] = set()
    for name in _handed_in(where, assignment):
        learners = where.learners(name)
        known.update(learners)
        if wanted := [learner for learner in learners if not only or learner in only]:
            chosen.append((name, wanted))
    if unknown := sorted(set(only) - known):
        raise click.UsageError(f"Nothing is handed in by {', '.join(unknown)}.")
    return chosen


def _work_off(
    where: Course,
    store: Store,
    plans: Sequence[Plan],
    hands: Workers,
    shown: Progress,
    as_json: bool,
) -> None:
    from .marking.engine import work_off
    from .marking.gradebook import open_book

    hands.start(sum(len(plan.mark) for plan in plans))
    with open_book(where, shown.say) as book:
        for result in work_off(where, store, book, plans, hands):
            if as_json:
                _json_line(result, now=True)
            shown.advance(attention=bool(result.told))
    if as_json:
        for plan in plans:
            for result in store.read(plan.assignment, sorted(plan.record + plan.done)):
                _json_line(result, now=False)


def _json_line(result: Result, *, now: bool) -> None:
    from .key import find_assignment
    from .marking.report import mark_row

    row = mark_row(find_assignment(result.assignment), result)
    click.echo(json.dumps({**row, "marked_now": now}))


def _try_out(
    where: Course, store: Store, plans: Sequence[Plan], hands: Workers, shown: Progress
) -> list[tuple[Result | None, Result]]:
    """Mark without writing; return who has other points than before, with both results."""
    from .marking.engine import try_out

    changes: list[tuple[Result | None, Result]] = []
    hands.start(sum(len(plan.mark) for plan in plans))
    for result in try_out(where, plans, hands):
        shown.advance(attention=bool(result.told))
        before = next(store.read(result.assignment, [result.learner]), None)
        if before is None or _points(before) != _points(result):
            changes.append((before, result))
    return sorted(changes, key=lambda pair: (pair[1].assignment, pair[1].learner))


def _points(result: Result) -> dict[str, float] | None:
    """Return the points by exercise; None for what was not marked."""
    if result.problem:
        return None
    return {name: verdict.earned for name, verdict in result.verdicts.items()}


def _tell_changes(changes: list[tuple[Result | None, Result]], as_json: bool) -> None:
    counts = {"gains": 0, "loses": 0, "is new": 0, "changes otherwise": 0}
    for before, result in changes:
        old = None if before is None or before.problem else before.earned
        new = None if result.problem else result.earned
        if before is None:
            what = "is new"
        elif old is None or new is None or old == new:
            what = "changes otherwise"
        else:
            what = "gains" if new > old else "loses"
        counts[what] += 1
        earlier = (before and _points(before)) or {}
        later = _points(result) or {}
        each = {
            name: round(later.get(name, 0) - earlier.get(name, 0), 4)
            for name in {**earlier, **later}
            if later.get(name, 0) != earlier.get(name, 0)
        }
        if as_json:
            row = {"learner": result.learner, "assignment": result.assignment, "what": what}
            click.echo(json.dumps({**row, "before": old, "after": new, "exercises": each}))
            continue
        told = ", ".join(f"{name} {change:+g}" for name, change in each.items())
        where = f"{result.learner}, {result.assignment}"
        click.echo(f"{where}: {_told(old)} -> {_told(new)}" + (f" ({told})" if told else ""))
    if not as_json:
        told = ", ".join(f"{number} {what}" for what, number in counts.items() if number)
        click.echo(f"{told or 'Nobody gains or loses'}. Nothing was written.")


def _told(points: float | None) -> str:
    return "not marked" if points is None else f"{points:g}"


def _tell_plans(plans: Sequence[Plan], as_json: bool) -> None:
    """Say what is skipped, and what a change of the checks would touch."""
    if as_json:
        return
    for plan in plans:
        if before := len(plan.done) + len(plan.record):
            click.echo(f"{plan.assignment}: {before} marked before and not changed.", err=True)
        if plan.older:
            names = ", ".join(sorted(plan.exercises))
            click.echo(
                f"{plan.assignment}: {len(plan.older)} of them by earlier checks of {names}. "
                f"`autograder grade {plan.assignment} --changed --dry-run` says who would gain or "
                "lose points.",
                err=True,
            )


@main.command()
@click.argument("assignment", required=False)
@_COURSE
@click.option("--class-dir", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--learner", multiple=True, help="Only this learner; may be repeated.")
@click.option("--db", default="", help="The gradebook's URL.")
@_example("autograder feedback 01_activations")
def feedback(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    db: str,
) -> None:
    """Write feedback/<learner>/ASSIGNMENT/ASSIGNMENT.html for everything marked."""
    from .marking.feedback import write_feedback
    from .marking.progress import progress

    where = _class(course, class_dir, db)
    for name in _handed_in(where, assignment):
        learners = list(learner) or where.learners(name)
        with progress(f"feedback for {name}", len(learners)) as shown:
            for _ in write_feedback(where, name, learners):
                shown.advance()


@main.command()
@click.argument("assignment", required=False)
@click.argument("function", required=False)
@click.argument(
    "file", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as JSON.")
@click.option("--jsonl", is_flag=True, help="Mark lines of JSON from standard input.")
@click.option("--call-seconds", type=click.FloatRange(0.1), default=10, show_default=True)
@_COURSE
@_UNSAFE
@_example(
    "autograder mark 01_activations sigmoid sigmoid.py\n"
    "autograder mark 01_activations sigmoid sigmoid.py --json\n"
    "autograder mark --jsonl < answers.jsonl   # {id, assignment, function, source} a line"
)
def mark(
    assignment: str | None,
    function: str | None,
    file: Path | None,
    as_json: bool,
    jsonl: bool,
    call_seconds: float,
    course: Path | None,
    unsafe_no_sandbox: bool,
) -> None:
    """Mark one FUNCTION from a plain Python FILE.

    Steps that the file does not define are supplied correctly; `np`, `math` and `copy` are there.
    Exit status: 0 when marked (right or wrong), 2 when the command cannot be understood.
    """
    from .key import find_exercise
    from .marking.mark import mark_function
    from .marking.room import Room

    if jsonl == (file is not None):
        raise click.UsageError("Give ASSIGNMENT FUNCTION FILE, or --jsonl alone.")
    if not jsonl:
        try:
            find_exercise(assignment, function)
        except LookupError as error:
            raise click.UsageError(str(error)) from error
    with Room(_root(course), _sandbox(unsafe_no_sandbox)) as room:
        if jsonl:
            _mark_lines(room, call_seconds)
            return
        source = file.read_text(encoding="utf-8", errors="replace")
        marked = mark_function(room, assignment, function, source, call_seconds=call_seconds)
    if as_json:
        click.echo(json.dumps(marked.to_dict()))
    else:
        from .checks.panel import Panel

        click.echo(str(Panel(marked.verdict)))


def _mark_lines(room: Any, call_seconds: float) -> None:
    from .marking.lines import mark_line

    for line in sys.stdin.buffer:  # bytes: one line that is not UTF-8 must not stop the rest
        if line.strip():
            text = line.decode("utf-8", errors="replace")
            click.echo(json.dumps(mark_line(room, text, call_seconds)))


@main.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="The folder to work in; it is made anew.",
)
@_COURSE
@_UNSAFE
@_example("autograder demo")
def demo(out: Path, course: Path | None, unsafe_no_sandbox: bool) -> None:
    """Mark a small sample class and leave a report and a gradebook."""
    from .marking.feedback import write_feedback
    from .marking.hands import Local
    from .marking.notebook import Times
    from .marking.plan import make_plan
    from .marking.store import open_store
    from .marking.worker import Setup
    from .sample import make_class

    root = _root(course)
    make_class(root, out)
    where = _class(root, out, "")
    name = "01_activations"
    with open_store(where.klass) as store:
        plan = make_plan(where, store, name, where.learners(name))
        setup = Setup(root, _sandbox(unsafe_no_sandbox), Times(5, 2))
        with (
            _progress([plan], as_json=False) as shown,
            closing(Local(setup, 0, store.temporary)) as hands,
        ):
            _work_off(where, store, [plan], hands, shown, as_json=False)
        _summary(store, plan)
        _write(store, plan, out / "marks.csv", out / "report.html")
    pages = list(write_feedback(where, name, plan.learners))
    click.echo(f"Report:    {out / 'report.html'}")
    click.echo(f"Marks:     {out / 'marks.csv'}")
    click.echo(f"Gradebook: {out / 'gradebook.db'}")
    click.echo(f"Feedback:  {len(pages)} pages such as {pages[0]}")


def _root(course: Path | None) -> Path:
    from .marking.course import course_root

    return course.resolve() if course else course_root()


def _class(course: Path | None, class_dir: Path | None, db: str) -> Course:
    from .marking.course import Course

    root = _root(course)
    return Course(root, (class_dir or root).resolve(), db)


def _sandbox(unsafe: bool) -> Kind:
    from .marking.sandbox import available

    if unsafe:
        click.echo("Warning: learner code runs without any protection.", err=True)
        return "none"
    return available()


def _handed_in(where: Course, assignment: str | None) -> list[str]:
    """Return the assignments to work on."""
    from .key import COURSE, find_assignment
    from .marking.course import NoSuchThing

    if assignment:
        find_assignment(assignment)
        return [assignment]
    found = []
    for one in COURSE:
        try:
            where.learners(one.name)
        except NoSuchThing:
            continue
        found.append(one.name)
    if not found:
        submitted = where.folder("submitted", "<learner>", "<assignment>")
        raise NoSuchThing(f"Nothing is handed in: put notebooks into {submitted}.")
    return found


_SHOWN = 100  # learners that a summary lists; of more, those that need attention


def _summary(store: Store, plan: Plan) -> None:
    from .key import find_assignment

    points = find_assignment(plan.assignment).points
    number = len(plan.learners)
    width = max((len(learner) for learner in plan.learners), default=0)
    marked = attention = 0
    for result in _results(store, plan):
        marked += not result.problem
        attention += bool(result.told)
        if number > _SHOWN and (not result.told or attention > _SHOWN):
            continue
        got = "  not marked" if result.problem else f"{result.earned:5g} of {points:g}"
        click.echo(f"{_shown(result.learner):{width}}  {got}")
        for note in result.told:
            click.echo(f"{'':{width}}    {note}")
    if number > _SHOWN:
        more = f", {attention - _SHOWN} of them not listed here" if attention > _SHOWN else ""
        click.echo(
            f"{plan.assignment}: {marked} of {number} marked, {attention} need attention{more}."
        )


def _shown(name: str) -> str:
    """Return a folder's name as text that can be printed."""
    return name.encode(errors="replace").decode()


class _results:  # noqa: N801  (used like a function)
    """The results of a plan's learners, in order, read anew each time: none are held."""

    def __init__(self, store: Store, plan: Plan) -> None:
        self._store, self._plan = store, plan

    def __iter__(self) -> Iterable[Result]:
        from .marking.plan import refused_result

        plan = self._plan
        yield from self._store.read(
            plan.assignment, [n for n in plan.learners if n not in plan.refused]
        )
        for learner, why in plan.refused.items():
            yield refused_result(plan.assignment, _shown(learner), why)


def _write(store: Store, plan: Plan, csv_file: Path | None, report: Path | None) -> None:
    from .key import find_assignment
    from .marking.report import write_marks, write_report

    key = find_assignment(plan.assignment)
    if csv_file:
        write_marks(csv_file, key, _results(store, plan))
    if report:
        write_report(report, key, _results(store, plan))


def _progress(plans: Sequence[Plan], as_json: bool) -> Any:
    from .marking.progress import progress

    what = plans[0].assignment if len(plans) == 1 else f"{len(plans)} assignments"
    total = sum(len(plan.mark) + len(plan.refused) for plan in plans)
    return progress(what, total, as_json=as_json)


if __name__ == "__main__":
    main()
