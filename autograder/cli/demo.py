"""`autograder demo`."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from .common import COURSE, UNSAFE, course_folder, example, open_class, sandbox_kind
from .grade import mark_and_record, show_progress


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="The folder to work in; it is made anew.",
)
@COURSE
@UNSAFE
@example("autograder demo")
def demo(out: Path, course: Path | None, unsafe_no_sandbox: bool) -> None:
    """Mark a small sample class and leave a report and a gradebook."""
    from ..marking.batch.cache import open_store
    from ..marking.batch.plan import make_plan
    from ..marking.batch.pool import Local
    from ..marking.batch.tasks import Setup
    from ..marking.reports.feedback import write_feedback
    from ..marking.reports.terminal import tell_marks, write_files
    from ..marking.sandbox.limits import Times
    from ..sample import make_class

    root = course_folder(course)
    make_class(root, out)
    where = open_class(root, out, "")
    name = "01_activations"
    with open_store(where.klass) as store:
        plan = make_plan(where, store, name, where.learners(name))
        setup = Setup(root, sandbox_kind(unsafe_no_sandbox), Times(5, 2))
        with (
            show_progress([plan], as_json=False) as shown,
            closing(Local(setup, temporary=store.temporary)) as hands,
        ):
            mark_and_record(where, store, [plan], hands, shown, as_json=False)
        tell_marks(store, plan)
        write_files(store, plan, out / "marks.csv", out / "report.html")
    pages = list(write_feedback(where, name, plan.learners))
    click.echo(f"Report:    {out / 'report.html'}")
    click.echo(f"Marks:     {out / 'marks.csv'}")
    click.echo(f"Gradebook: {out / 'gradebook.db'}")
    click.echo(f"Feedback:  {len(pages)} pages such as {pages[0]}")
