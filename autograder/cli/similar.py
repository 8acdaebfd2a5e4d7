"""`autograder similar`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import CLASS, COURSE, example, handed_in, open_class
from .ending import end_incomplete

if TYPE_CHECKING:
    from ..marking.classroom.folder import Classroom
    from ..marking.similar.search import Found

_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(short_help="List pairs whose answers are more alike than is explained.")
@click.argument("assignment", required=False)
@COURSE
@CLASS
@click.option(
    "--against",
    type=_FOLDER,
    multiple=True,
    help="Also compare with the notebooks in this folder, such as an earlier term; may be repeated.",
)
@click.option("--out", type=_FILE, help="The page (default: similar.html in the class's folder).")
@click.option("--csv", "csv_file", type=_FILE, help="Also write a table here.")
@click.option(
    "--pairs",
    type=click.IntRange(0),
    default=60,
    show_default=True,
    help="How many pairs to list, even below the line.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line per pair.")
@example(
    "autograder similar\n"
    "autograder similar 04_deep_network --against ../spring/submitted --csv similar.csv"
)
def similar(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    against: tuple[Path, ...],
    out: Path | None,
    csv_file: Path | None,
    pairs: int,
    as_json: bool,
) -> None:
    """List pairs whose answers are more alike than the tasks and the class explain.

    All assignments that are handed in count together, or the one that is named. A pair above the
    line is a hint to look, never a verdict; the page shows both texts side by side.

    Exit status: 0 when all was compared, 1 when something could not be read and is listed.
    """
    from ..marking.reports.export import check_file
    from ..marking.similar.page import write_page
    from ..marking.similar.tables import lines, to_json, write_csv

    classroom = open_class(course, class_dir, "")
    _check_against(classroom, against)
    page = out or classroom.class_dir / "similar.html"
    for file in (page, *([csv_file] if csv_file else [])):
        check_file(file)
    comparing = _Comparing(classroom, handed_in(classroom, assignment), as_json)
    found = comparing.run(against, pairs)
    write_page(page, found, comparing.assignments, comparing.notes)
    if csv_file:
        write_csv(csv_file, found)
    for line in to_json(found) if as_json else [*lines(found), f"Page: {page}"]:
        click.echo(line)
    if comparing.notes:
        end_incomplete()


def _check_against(classroom: Classroom, against: tuple[Path, ...]) -> None:
    """Refuse the class's own work, which would be as like itself as can be."""
    own = classroom.class_dir.resolve()
    for folder in against:
        if own.is_relative_to(folder.resolve()) or folder.resolve().is_relative_to(own):
            raise click.UsageError(f"{folder} holds this class's own work, or is in its folder.")


@dataclass
class _Comparing:
    """One run, and what it could not read."""

    classroom: Classroom
    assignments: list[str]
    as_json: bool
    notes: list[str] = field(default_factory=list)

    def run(self, against: tuple[Path, ...], pairs: int) -> Found:
        """Read everything and compare it."""
        from ..marking.reports.progress import progress
        from ..marking.similar.search import search
        from ..marking.similar.works import forced, of_class, of_course, of_folder

        releases = {name: self.classroom.release(name) for name in self.assignments}
        handed = {name: self.classroom.learners(name) for name in self.assignments}
        total = sum(map(len, handed.values()))
        with progress("reading", total, as_json=self.as_json) as shown:
            works = of_class(self.classroom, handed, self._note, shown.advance)
        works.append(of_course(self.classroom.course, releases))
        for folder in against:
            works += of_folder(folder, releases, self._note)
        exercises = len({name for work in works for name in work.answers})
        with progress("comparing", exercises, as_json=self.as_json) as shown:
            return search(works, forced(works, releases), pairs, shown.advance)

    def _note(self, sentence: str) -> None:
        self.notes.append(sentence)
        click.echo(sentence, err=True)
