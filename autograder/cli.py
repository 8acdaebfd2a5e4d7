"""The command line: build, verify, grade, mark, feedback, demo."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
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
    from .marking.sandbox import Kind
    from .marking.store import Store
    from .marking.summary import Change

# nbformat imports jsonschema, and that a grammar of web addresses that takes a second to load; no
# schema of a notebook asks for it, and jsonschema goes without where it cannot be imported.
sys.modules.setdefault("rfc3987_syntax", None)

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
    from .marking.summary import tell_changes, tell_marks, tell_plans, write_files
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
        if not as_json:
            tell_plans(plans)
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
            tell_changes(changes, as_json=as_json)
            return
        for plan in plans:
            if not as_json:
                tell_marks(store, plan)
            write_files(store, plan, csv_file, report, several=len(plans) > 1)


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
    from .marking.summary import json_line

    hands.start(sum(len(plan.mark) for plan in plans))
    with open_book(where, shown.say) as book:
        for result in work_off(where, store, book, plans, hands):
            if as_json:
                json_line(result, now=True)
            shown.advance(attention=bool(result.told))
    if as_json:
        for plan in plans:
            for result in store.read(plan.assignment, sorted(plan.record + plan.done)):
                json_line(result, now=False)


def _try_out(
    where: Course, store: Store, plans: Sequence[Plan], hands: Workers, shown: Progress
) -> list[Change]:
    """Mark without writing; return who has other points than before, with both results."""
    from .marking.engine import try_out
    from .marking.summary import points_of

    changes: list[Change] = []
    hands.start(sum(len(plan.mark) for plan in plans))
    for result in try_out(where, plans, hands):
        shown.advance(attention=bool(result.told))
        before = next(store.read(result.assignment, [result.learner]), None)
        if before is None or points_of(before) != points_of(result):
            changes.append((before, result))
    return sorted(changes, key=lambda pair: (pair[1].assignment, pair[1].learner))


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
    from .marking.summary import tell_marks, write_files
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
        tell_marks(store, plan)
        write_files(store, plan, out / "marks.csv", out / "report.html")
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


def _progress(plans: Sequence[Plan], as_json: bool) -> Any:
    from .marking.progress import progress

    what = plans[0].assignment if len(plans) == 1 else f"{len(plans)} assignments"
    total = sum(len(plan.mark) + len(plan.refused) for plan in plans)
    return progress(what, total, as_json=as_json)


if __name__ == "__main__":
    main()
