"""`autograder formgrader`."""

from __future__ import annotations

from pathlib import Path

import click

from .common import CLASS, COURSE, example, open_class
from .port import PORT, check_port


@click.command(short_help="Open nbgrader's formgrader in the browser.")
@COURSE
@CLASS
@PORT
@click.option("--no-browser", is_flag=True, help="Only say the address; open no browser.")
@example("autograder formgrader\nautograder formgrader --class-dir ~/term2")
def formgrader(
    course: Path | None, class_dir: Path | None, port: int | None, no_browser: bool
) -> None:
    """Open nbgrader's formgrader in the browser: marks, and what could not be read.

    It shows one class, without nbgrader's exchange, and needs no network.  End it with Ctrl-C.
    """
    from ..marking.formgrader.server import serve
    from ..marking.nbgrader_settings import write_settings

    check_port(port)
    classroom = open_class(course, class_dir, "")
    write_settings(classroom.class_dir, classroom.directory.course_id)
    options = [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"] if port else []
    serve(
        classroom.class_dir, [*options, "--ServerApp.open_browser=False"] if no_browser else options
    )
