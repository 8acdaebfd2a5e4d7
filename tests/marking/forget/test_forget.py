"""Is nothing left of a learner who is forgotten, and everything of the others?"""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook
from sqlalchemy import NullPool, create_engine, text

from autograder.cli import main
from autograder.marking.batch.cache import open_cache
from autograder.marking.classroom.folder import Classroom
from autograder.marking.forget.traces import files_of
from autograder.marking.reports.csv import write_marks
from autograder.marking.reports.overview.page import write_report
from tests.conftest import ASSIGNMENT
from tests.marking.databases import BOTH
from tests.marking.fakes import hand_in
from tests.marking.mark_class import marking
from tests.marking.packed import unpacked

ANSWER = (
    "def sigmoid(z):\n    zanzibar = 1.0 / (1.0 + np.exp(-z))\n    return zanzibar  # hers alone\n"
)
COMMENT = "Well thought of, and well written down"
NEEDLES = [
    b"qhopper",
    b"grace",
    b"murray",
    b"hers alone",
    b"zanzibar",
    COMMENT.encode(),
    b"90210777",
]
OTHERS = ("ada", "emmy", "qhopperson")


def notebook() -> bytes:
    """Her work, as handed in; the fakes read the share, the rest is an answer."""
    cell = {"cell_type": "code", "id": "sigmoid-solution", "source": ANSWER, "metadata": {}}
    return json.dumps({"share": 0.5, "cells": [cell]}).encode()


def zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def left_in(folder: Path) -> list[str]:
    """Return where anything of hers stands, byte by byte, in names, zips and compressed results."""
    found = []
    for path in folder.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        for name, inside in unpacked(str(path.relative_to(folder)), data):
            here = f"{name}\n".encode() + inside
            plain = here.lower().replace(b"qhopperson", b"")
            found += [f"{name}: {needle!r}" for needle in NEEDLES if needle.lower() in plain]
    return found


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/class/gradebook.db"
    pytest.importorskip("psycopg", reason="needs the extra `postgresql`")
    return request.getfixturevalue("server").create(f"forget_{tmp_path.name}")


@pytest.fixture
def klass(tmp_path: Path, root: Path, url: str) -> Path:
    """A class that has been through all steps: collected, marked, commented, told, zipped."""
    folder = tmp_path / "class"
    folder.mkdir()
    for share, learner in enumerate(OTHERS):
        hand_in(folder, learner, share / 2)
    hand_in(folder, "qhopper", 0.5).write_bytes(notebook())
    _mark(Classroom(root, folder, url), url)
    _write_beside(folder)
    assert len(left_in(folder)) > 20
    return folder


def _mark(classroom: Classroom, url: str) -> None:
    with marking(classroom) as run:
        marks = run.marks()
        write_marks(classroom.class_dir / "marks.csv", marks)
        write_report(classroom.class_dir / "report.html", marks)
    with Gradebook(url) as book:
        book.update_or_create_student(
            "qhopper", first_name="Grace", last_name="Murray", email="grace@navy.example"
        )
        notebook = book.find_submission_notebook(ASSIGNMENT, ASSIGNMENT, "qhopper")
        notebook.comments[0].manual_comment = COMMENT
        book.db.commit()


def _write_beside(folder: Path) -> None:
    (folder / "class.toml").write_text(
        'course_id = "nn"\ntime_zone = "Europe/Vienna"\n[due]\n01_activations = "2030-10-14 23:59"\n'
        '[extensions.qhopper]\n01_activations = "2030-10-20 23:59"  # Grace Murray was ill\n'
        '[extensions.ada]\n01_activations = "2030-10-21 23:59"\n'
    )
    (folder / "roster.csv").write_text(
        "id,name,email,sid\nada,Ada Lovelace,ada@example.org,1\n"
        'qhopper,"Murray, Grace",grace@navy.example,90210777\n'
    )
    attempt = folder / "attempts" / "qhopper" / ASSIGNMENT / "001"
    attempt.mkdir(parents=True)
    (attempt / f"{ASSIGNMENT}.ipynb").write_bytes(notebook())
    facts = {"known": [["canvas", "90210777"]], "source": "all.zip/murraygrace_90210777_4_a.ipynb"}
    (attempt / "attempt.json").write_text(json.dumps(facts))
    incoming = folder / "attempts" / ".incoming"
    incoming.mkdir()
    (incoming / "0f0f").write_bytes(notebook())
    feedback = folder / "feedback" / "qhopper" / ASSIGNMENT
    feedback.mkdir(parents=True)
    (feedback / f"{ASSIGNMENT}.html").write_text(f"<p>Grace Murray</p><pre>{ANSWER}</pre>")
    inner = zipped({"murraygrace_90210777_4_a.ipynb": notebook(), "ada_1_2_a.ipynb": b"{}"})
    table = b"learner,points\nqhopper,3\nada,4\n"
    (folder / "all.zip").write_bytes(zipped({"deep/inner.zip": inner, "deep/marks.csv": table}))
    (folder / "hers.zip").write_bytes(zipped({"renamed.ipynb": notebook()}))
    (folder / ".nbgrader.log").write_text("[INFO] ada\n[ERROR] qhopper: Grace Murray's work\n")
    log = [{"learner": "ada", "points": 1}, {"learner": "qhopper", "points": 2}]
    (folder / ".autograder" / "log.jsonl").write_text("".join(f"{json.dumps(l)}\n" for l in log))
    comments = {"groups": [{"comment": "Mind the axis."}, {"comment": "As Grace Murray did."}]}
    (folder / "comments.json").write_text(json.dumps(comments))
    (folder / "examples.html").write_text(f"<pre>{ANSWER.replace('(', '<b>(</b>')}</pre>")
    with closing(sqlite3.connect(folder / ".autograder" / "other.db")) as db:
        db.execute("pragma journal_mode = wal")
        db.execute("create table note (who text, said text)")
        db.executemany("insert into note values (?, ?)", [("qhopper", COMMENT), ("ada", "hm")])
        db.commit()


def forget(klass: Path, url: str, *words: str) -> Result:
    return CliRunner().invoke(
        main, ["forget", "qhopper", "--class-dir", str(klass), "--db", url, *words]
    )


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_nothing_is_left(klass, url):
    """Are folder, zips, caches, logs, tables and gradebook without a byte of hers, and no log left?"""
    done = forget(klass, url, "--yes")
    assert done.exit_code == 0, done.output
    assert left_in(klass) == []
    assert not [*klass.rglob("*-wal"), *klass.rglob("*-journal")]
    with closing(create_engine(url, poolclass=NullPool).connect()) as db:
        tables = db.execute(text("select id from student")).scalars()
        assert sorted(tables) == sorted(OTHERS)
        for table in ("submitted_notebook", "comment", "grade", "submitted_assignment"):
            rows = [str(row) for row in db.execute(text(f"select * from {table}"))]
            assert rows
            assert not any(COMMENT in row for row in rows)
        assert db.execute(text("select count(*) from submitted_notebook")).scalar() == len(OTHERS)
    assert "Backups and snapshots" in done.output


def test_the_others_keep_everything(klass, url, root):
    """Are others' files the same, also of one whose name begins alike, and all results in place?"""
    before = {n: d for n, d in files(klass).items() if any(f"/{o}/" in n for o in OTHERS)}
    assert forget(klass, url, "--yes").exit_code == 0
    after = files(klass)
    assert {name: after.get(name) for name in before} == before
    assert after["roster.csv"].count(b"\n") == 2
    assert b"[extensions.ada]" in after["class.toml"]
    assert after["class.toml"].count(b"2030-10-2") == 1
    assert after[".nbgrader.log"] == b"[INFO] ada\n"
    assert json.loads(after["comments.json"]) == {"groups": [{"comment": "Mind the axis."}]}
    assert b"qhopperson" in after["marks.csv"]
    with zipfile.ZipFile(io.BytesIO(after["all.zip"])) as outer:
        assert outer.namelist() == ["deep/inner.zip", "deep/marks.csv"]
        assert outer.read("deep/marks.csv") == b"learner,points\nada,4\n"
    with open_cache(klass) as cache:
        assert [result.learner for result in cache.read(ASSIGNMENT)] == sorted(OTHERS)


@pytest.mark.parametrize("words", [("--dry-run",), ("--json", "--dry-run")])
def test_a_look_changes_nothing(klass, url, words):
    """Is every file the same after --dry-run, which names what there is?"""
    before = files(klass)
    done = forget(klass, url, *words)
    assert done.exit_code == 0, done.output
    assert files(klass) == before
    for name in ("submitted/qhopper", "attempts/qhopper", "class.toml", "all.zip", "results.db"):
        assert name in done.output
    assert "student" in done.output


def test_it_asks(klass, url):
    """Does nothing happen where a person says no, or nobody is there?"""
    before = files(klass)
    assert forget(klass, url).exit_code == 3
    assert files(klass) == before


def test_again_there_is_nothing(klass, url):
    """Is a second time told as what it is?"""
    assert forget(klass, url, "--yes").exit_code == 0
    done = forget(klass, url, "--yes")
    assert done.exit_code == 3
    assert "qhopper" in done.output


@pytest.mark.parametrize("name", ["..", ".", "", "a/b", "nobody-at-all"])
def test_what_is_no_learner_is_refused(tmp_path, name):
    """Does no name reach outside the class, and an unknown one end with 3?"""
    (tmp_path / "class" / "submitted").mkdir(parents=True)
    (tmp_path / "a.txt").write_text("stays")
    words = ["forget", name, "--class-dir", str(tmp_path / "class"), "--yes"]
    assert CliRunner().invoke(main, words).exit_code == 3
    assert (tmp_path / "a.txt").exists()


def test_the_course_itself_is_left_alone(tmp_path):
    """Where a class is in the course's own folder, does only what is the class's go?"""
    (tmp_path / "nbgrader_config.py").touch()
    for path in ("autograder/a.md", "docs/ada.md", "solutions/ada/b.md", "submitted/ada/x/x.ipynb"):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text("ada\n")
    (tmp_path / "class.toml").write_text('course_id = "ada"\n')
    found = [*files_of(tmp_path, but=set())]
    assert found == [tmp_path / "class.toml", tmp_path / "submitted/ada/x/x.ipynb"]


def test_a_link_is_not_followed(tmp_path):
    """Is a link in the place of a learner's folder removed, and what it points at not?"""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "file").write_text("stays")
    (tmp_path / "class" / "submitted").mkdir(parents=True)
    (tmp_path / "class" / "submitted" / "ada").symlink_to(tmp_path / "elsewhere")
    words = ["forget", "ada", "--class-dir", str(tmp_path / "class"), "--yes"]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert (tmp_path / "elsewhere" / "file").exists()
    assert not (tmp_path / "class" / "submitted" / "ada").is_symlink()
