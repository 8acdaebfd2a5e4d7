"""The command line: build, verify, grade, mark, feedback, demo."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import __version__

if TYPE_CHECKING:  # the heavy parts are imported by the commands that need them
    from .marking.course import Course
    from .marking.notebook import Marked
    from .marking.sandbox import Kind

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
@click.option("--cell-seconds", type=click.FloatRange(1), default=30, show_default=True)
@click.option("--call-seconds", type=click.FloatRange(0.1), default=10, show_default=True)
@click.option("--csv", "csv_file", type=click.Path(path_type=Path), help="Also write marks here.")
@click.option("--report", type=click.Path(path_type=Path), help="Also write an HTML report here.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line a submission.")
@_UNSAFE
@_example(
    "autograder grade 01_activations\n"
    "autograder grade 01_activations --learner ada --learner emmy\n"
    "autograder grade 01_activations --csv marks.csv --report report.html"
)
def grade(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    db: str,
    workers: int | None,
    cell_seconds: float,
    call_seconds: float,
    csv_file: Path | None,
    report: Path | None,
    as_json: bool,
    unsafe_no_sandbox: bool,
) -> None:
    """Mark submitted/<learner>/ASSIGNMENT/ into nbgrader's gradebook.

    Without ASSIGNMENT, every assignment that somebody has handed in is marked.
    """
    from .marking.notebook import Times

    where = _class(course, class_dir, db)
    kind = _sandbox(unsafe_no_sandbox)
    times = Times(cell_seconds, call_seconds)
    for name in _handed_in(where, assignment):
        marks = _grade(where, name, learner, kind, workers or 0, times, as_json)
        _write(name, marks, csv_file, report)


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

    where = _class(course, class_dir, db)
    for name in _handed_in(where, assignment):
        learners = list(learner) or where.learners(name)
        with _progress(f"feedback for {name}", len(learners)) as advance:
            for path in write_feedback(where, name, learners):
                advance(path.parent.parent.name)


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
    from .marking.notebook import Times
    from .sample import make_class

    root = _root(course)
    make_class(root, out)
    where = _class(root, out, "")
    name = "01_activations"
    marks = _grade(where, name, (), _sandbox(unsafe_no_sandbox), 0, Times(5, 2), False)
    _write(name, marks, out / "marks.csv", out / "report.html")
    pages = list(write_feedback(where, name, [m.learner for m in marks]))
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


def _grade(
    where: Course,
    assignment: str,
    only: tuple[str, ...],
    kind: Kind,
    workers: int,
    times: Any,
    as_json: bool,
) -> list[Marked]:
    from .key import find_assignment
    from .marking.engine import grade as run
    from .marking.report import mark_row

    learners = where.learners(assignment)
    unknown = sorted(set(only) - set(learners))
    if unknown:
        raise click.UsageError(f"Nothing is handed in by {', '.join(unknown)}.")
    learners = [name for name in learners if not only or name in only]
    marks = []
    key = find_assignment(assignment)
    with _progress(assignment, len(learners), quiet=as_json) as advance:
        for marked in run(where, assignment, learners, kind, workers=workers, times=times):
            marks.append(marked)
            if as_json:
                click.echo(json.dumps(mark_row(key, marked)))
            advance(marked.learner)
    if not as_json:
        _summary(key.points, marks)
    return marks


def _summary(points: float, marks: list[Marked]) -> None:
    width = max(len(marked.learner) for marked in marks)
    for marked in sorted(marks, key=lambda m: m.learner):
        got = "  not marked" if marked.problem else f"{marked.earned:5g} of {points:g}"
        click.echo(f"{marked.learner:{width}}  {got}")
        for note in (marked.problem, *marked.notes):
            if note:
                click.echo(f"{'':{width}}    {note}")


def _write(name: str, marks: list[Marked], csv_file: Path | None, report: Path | None) -> None:
    from .key import find_assignment
    from .marking.report import write_marks, write_report

    key = find_assignment(name)
    if csv_file:
        write_marks(csv_file, key, marks)
    if report:
        write_report(report, key, marks)


@contextmanager
def _progress(what: str, total: int, *, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """Show a bar on a terminal, plain lines elsewhere; always on standard error."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    if quiet:
        yield lambda _name: None
        return
    if not console.is_terminal:
        done = 0

        def tell(name: str) -> None:
            nonlocal done
            done += 1
            click.echo(f"{what}: {done} of {total} ({name})", err=True)

        yield tell
        return
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task(what, total=total)
        yield lambda _name: progress.advance(task)


if __name__ == "__main__":
    main()
