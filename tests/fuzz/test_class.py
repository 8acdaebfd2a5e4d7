"""Is a class marked to its end, whatever its learners are called and whatever timestamp.txt is?

The workers only seem to mark: they give the points that stand in the file.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unittest.mock import patch

from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.marking.batch import pool
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.root import course_root
from autograder.marking.classroom.timestamp import read_timestamp, timestamp_text
from autograder.marking.grading.text import printable
from autograder.marking.reports.feedback import write_feedback
from autograder.marking.sandbox.limits import MAX_NAME
from tests.conftest import ASSIGNMENT
from tests.fuzz.targets import released
from tests.marking.classroom.test_timestamp import NO_TIMES, PLANTED, TIMES
from tests.marking.fakes import Fakes, hand_in
from tests.marking.submissions import FULL
from tests.marking.test_names import NAMES

CLASS = 25  # learners of one example
classes = settings(
    max_examples=max(1, int(os.environ.get("FUZZ_EXAMPLES", "25")) // CLASS),
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # a class is marked once: what fails names the learner
    suppress_health_check=list(HealthCheck),
)


def _is_a_folders(name: str) -> bool:
    return (
        name not in (".", "..") and not {"/", "\0"} & {*name} and 0 < len(os.fsencode(name)) < 256
    )


_text = st.text(st.characters(codec="utf-8"), max_size=MAX_NAME + 1)
_names = st.one_of(
    _text,
    st.sampled_from(NAMES),
    st.builds(
        "{}{}".format, st.sampled_from(["=", "+", "-", "@", "\t=", "'", ".", "~", "<"]), _text
    ),
    st.binary(max_size=40).map(os.fsdecode),
).filter(_is_a_folders)

Plant = Callable[[Path], object]


def _text_file(text: str) -> Plant:
    return lambda path: path.write_bytes(text.encode(errors="surrogateescape"))


_stamps = st.one_of(
    st.sampled_from([*PLANTED.values()]),
    st.sampled_from([*TIMES, *NO_TIMES]).map(_text_file),
    st.builds("2030-01-01 12:00:00 {}".format, _text).map(_text_file),
    _text.map(_text_file),
    st.binary(max_size=120).map(lambda data: lambda path: path.write_bytes(data)),
)
_learners = st.dictionaries(_names, st.none() | _stamps, min_size=CLASS, max_size=CLASS)


@contextmanager
def handed_in(learners: dict[str, Plant | None]) -> Iterator[Path]:
    """Give a class's folder in which each learner has handed in, some with a timestamp.txt."""
    folder = Path(tempfile.mkdtemp(prefix="class"))
    try:
        for name, plant in learners.items():
            work = hand_in(folder, name, 1.0).parent
            if plant is not None:
                plant(work / "timestamp.txt")
        yield folder
    finally:
        shutil.rmtree(folder)


def graded(folder: Path) -> str:
    """Mark a class, with a table and a report; return what is said."""
    files = ["--csv", str(folder / "marks.csv"), "--report", str(folder / "report.html")]
    with patch.object(pool, "LocalPool", lambda *_: Fakes()):
        done = CliRunner().invoke(main, ["grade", ASSIGNMENT, "--class-dir", str(folder), *files])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
    assert done.exit_code in (0, 1), done.output
    assert "Traceback" not in done.output
    assert all(line.isprintable() for line in done.output.splitlines()), done.output
    return done.output


def is_marked(name: str) -> bool:
    """Whether a folder of this name is a learner's."""
    proper = not any("\ud800" <= c <= "\udfff" for c in name)
    return proper and len(name) <= MAX_NAME and not name.startswith(".")


def in_gradebook(folder: Path) -> dict[str, Any]:
    """Return the points and the time of handing in, by learner."""
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        found = book.assignment_submissions(ASSIGNMENT)
        return {one.student.id: (one.score, one.timestamp) for one in found}


def texts(page: Path) -> str:
    """Return what a page shows, with blanks made alike."""
    shown: list[str] = []
    parser = HTMLParser()
    parser.handle_data = shown.append  # type: ignore[method-assign]
    parser.feed(page.read_text(encoding="utf-8"))
    return " ".join("".join(shown).split())


@classes
@given(_learners)
def test_any_class_is_marked_to_its_end(learners):
    """Has each learner the marks and the time, in the gradebook, the table and the report?"""
    with handed_in(learners) as folder:
        said = graded(folder)
        marks = in_gradebook(folder)
        for name in learners:
            text = timestamp_text(folder / "submitted" / name / ASSIGNMENT)
            if is_marked(name):
                assert marks[name] == (FULL, read_timestamp(text) if text else None), name
            else:
                assert marks.get(name, (0, None))[0] == 0, name
        _is_in_the_files(folder, learners, said)
        _has_feedback(folder, next(name for name in learners if is_marked(name)))


def _is_in_the_files(folder: Path, learners: dict[str, Plant | None], said: str) -> None:
    with (folder / "marks.csv").open(newline="", encoding="utf-8") as file:
        rows = [row["learner"] for row in csv.DictReader(file)]
    assert not [name for name in rows if name.lstrip().startswith(("=", "+", "-", "@"))]
    shown = printable(texts(folder / "report.html"))
    for name in learners:
        if name.startswith("."):
            assert printable(name) in said, name
        else:
            assert printable(name).removeprefix("'") in [row.removeprefix("'") for row in rows], (
                name
            )
            # A name that is refused has signs in the place of blanks that end lines.
            forms = [printable(" ".join(one.split())) for one in (name, printable(name))]
            assert any(form in shown for form in forms), name


def _has_feedback(folder: Path, name: str) -> None:
    """One learner's page is made: each takes as long as the whole class."""
    work = folder / "autograded" / name / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    work.write_text(json.dumps({**released(), "cells": released()["cells"][:1]}))
    told: list[str] = []
    (page,) = write_feedback(Classroom(course_root(), folder), ASSIGNMENT, [name], told.append)
    assert told == []
    assert page == folder / "feedback" / name / ASSIGNMENT / f"{ASSIGNMENT}.html"
