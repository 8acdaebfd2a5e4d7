"""Does every command end with the status that docs/exit-status.md gives, for scripts as for people?"""

from __future__ import annotations

import errno
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner, Result

from autograder import sample
from autograder.authoring import build, publish, verify
from autograder.authoring.problem import Problem, SourceProblems
from autograder.cli import main
from autograder.cli.ending import Status, mendable
from autograder.key.exercise import Place
from autograder.key.faults import Fault, KeyFaults
from autograder.marking.batch import engine, history
from autograder.marking.batch import pool as pool_module
from autograder.marking.classroom import errors, new
from autograder.marking.classroom.collect import attempts, collect, place
from autograder.marking.comments import desk
from autograder.marking.forget import forgetting, retain, traces
from autograder.marking.formgrader import server
from autograder.marking.gradebook import book
from autograder.marking.grading import function, jsonl
from autograder.marking.grading.release import release_path
from autograder.marking.lms import export as lms
from autograder.marking.lms.fill import Filled
from autograder.marking.lms.people import Matched
from autograder.marking.lms.told import Told
from autograder.marking.reports import export, feedback, status, total
from autograder.marking.reports.overview import reading
from autograder.marking.reports.preview import shown
from autograder.marking.sandbox import confine, host
from autograder.marking.similar import search, works
from autograder.marking.words import serve
from tests.conftest import ASSIGNMENT
from tests.marking.batch.test_pool import PROGRAM
from tests.marking.classroom.collect.downloads import ROOT
from tests.marking.fakes import KEY, hand_in
from tests.marking.words.desks import make_class
from tests.sampling import one_in
from tests.waiting import wait_for

PROBLEM = Problem("x.py", 1, "is wrong", "mend it")
FAULT = Fault(Place(Path("x.py"), 1), "is wrong", "mend it")
FULL = errors.CannotWrite("The disk is full.")
UNPLACED = Told(Path("out.csv"), True, Filled(unplaced=["ada"]), Matched(), {})


@dataclass
class Stage:
    """Where a command runs: a class of its own, and workers that only seem to mark."""

    folder: Path
    patch: pytest.MonkeyPatch

    def replace(self, module: object, name: str, value: object) -> None:
        """Put a function that returns the value, or raises it, in the place of another."""

        def fake(*_: object, **__: object) -> object:
            if isinstance(value, BaseException):
                raise value
            return value

        self.patch.setattr(module, name, fake)

    def submitted(self, *shares: float | None) -> list[str]:
        """Hand in; return the options that name the class."""
        self.folder.mkdir(exist_ok=True)
        for number, share in enumerate(shares):
            hand_in(self.folder, f"learner{number}", share)
        return ["--class-dir", str(self.folder)]

    def answer(self) -> str:
        """Write an answer into a file, to be judged by nobody's sandbox."""
        path = self.folder.parent / "sigmoid.py"
        path.write_text("def sigmoid(z):\n    return z\n")
        for module in (function, jsonl):
            self.patch.setattr(module, "mark_function", lambda *_, **__: _Judged())
        self.replace(host.Host, "__enter__", SimpleNamespace(warm=lambda: None))
        return str(path)


class _Judged:
    verdict = ""

    def to_dict(self) -> dict[str, object]:
        return {"passed": False}


def _grade(stage: Stage, *words: str, shares: tuple[float | None, ...] = (1.0,)) -> list[str]:
    return ["grade", ASSIGNMENT, "--workers", "1", *words, *stage.submitted(*shares)]


def _full_disk(stage: Stage) -> list[str]:
    stage.replace(export, "write_exports", FULL)
    return _grade(stage)


def _full_disk_in_release(stage: Stage) -> list[str]:
    stage.replace(publish, "leak_problems", [])
    stage.replace(publish, "_replace", OSError(errno.ENOSPC, "No space left on device"))
    return ["release", str(stage.folder)]


def _no_sandbox(stage: Stage, *words: str) -> list[str]:
    return _patched(stage, confine, "available", confine.NoSandbox("None."), *words)


def _no_server(stage: Stage) -> list[str]:
    return _patched(stage, book, "open_book", errors.NoSuchThing("None."), *_grade(stage))


def _feedback(stage: Stage, *pages: Path) -> list[str]:
    stage.replace(feedback, "write_feedback", iter(pages))
    return ["feedback", ASSIGNMENT, *stage.submitted(1.0)]


def _report(stage: Stage) -> list[str]:
    """Mark a class, to be reported on."""
    done = _run(_grade(stage))
    assert done.exit_code == 0, done.output
    return ["report", *stage.submitted()]


def _json(stage: Stage) -> list[str]:
    return ["--json", *stage.submitted(1.0)]


def _export(stage: Stage) -> list[str]:
    return ["export", "--csv", str(stage.folder.parent / "points.csv"), *stage.submitted(1.0)]


def _canvas(stage: Stage) -> list[str]:
    """Export into a file that is none of Canvas's."""
    file = stage.folder.parent / "came.csv"
    file.write_text("a,b\n1,2\n")
    out = str(file.with_name("out.csv"))
    return ["export", "--canvas", str(file), "--out", out, *stage.submitted(1.0)]


def _mark(stage: Stage, *words: str) -> list[str]:
    return ["mark", ASSIGNMENT, "sigmoid", stage.answer(), *words]


def _a_line_without_json(stage: Stage) -> list[str]:
    stage.answer()
    return ["mark", "--jsonl"]


def _demo(stage: Stage, *not_right: str) -> list[str]:
    stage.patch.setattr(sample, "NOT_RIGHT", {"lovelace": not_right})
    stage.patch.setattr(sample, "written", lambda _: {one.name for one in KEY.exercises})
    stage.patch.setattr(sample, "make_class", lambda _, out: hand_in(out, "lovelace", 1.0))
    return ["demo", "--out", str(stage.folder)]


def _patched(stage: Stage, module: object, name: str, value: object, *words: str) -> list[str]:
    stage.replace(module, name, value)
    return [*words]


def _settings_without_the_sandbox(stage: Stage) -> list[str]:
    words = ["formgrader", *stage.submitted(1.0)]
    (stage.folder / "nbgrader_config.py").write_text("c = get_config()\n")
    return words


def _somebodys_class(stage: Stage) -> list[str]:
    stage.folder.mkdir()
    (stage.folder / "letter.txt").touch()
    return ["new-class", str(stage.folder)]


def _status(stage: Stage, text: str = "") -> list[str]:
    words = stage.submitted(1.0)
    (stage.folder / "class.toml").write_text(text)
    return ["status", *words]


def _somebodys_folder(stage: Stage) -> list[str]:
    return ["demo", "--out", stage.submitted(1.0)[1]]


def _words(stage: Stage) -> list[str]:
    """Have answers in words that wait; open no browser."""
    stage.folder.mkdir()
    make_class(stage.folder)
    return ["words", "--no-browser", "--class-dir", str(stage.folder)]


def _taken_port(stage: Stage, *words: str) -> list[str]:
    """Ask for a port that another program has."""
    taken = OSError(errno.EADDRINUSE, "Address already in use")
    stage.replace(socket, "create_server", taken)
    return [*words, "--port", "8123"]


def _a_refused_row(stage: Stage) -> list[str]:
    words, path = _words(stage), stage.folder / "answers.csv"
    _run([*words, "--export-csv", str(path)])
    path.write_bytes(path.read_bytes().replace(b",2,,,", b",2,3,,"))
    return [*words, "--import-csv", str(path)]


def _similar(stage: Stage, found: object, *, unread: bool = False) -> list[str]:
    if not unread:
        stage.replace(works, "of_class", [])
    return _patched(stage, search, "search", found, "similar", *stage.submitted(1.0))


def _forget(stage: Stage, *words: str) -> list[str]:
    return ["forget", *words, *stage.submitted(1.0)]


def _retain(stage: Stage, *words: str) -> list[str]:
    options = stage.submitted(1.0)
    for path in stage.folder.rglob("*.ipynb"):
        os.utime(path, (0, 0))
    return ["retain", *words, *options]


STOP = KeyboardInterrupt()
LEFT = forgetting.NotForgotten("Something is left.")
SHUT = errors.CannotWrite("Permission denied.")
PAGE = Path("feedback", "learner0", ASSIGNMENT, f"{ASSIGNMENT}.html")
REPORT = build.BuildReport((), ())


def _collect(stage: Stage, name: str, *more: str) -> list[str]:
    """Collect one notebook, called like this, for a class of one."""
    folder = stage.folder.parent
    download, roster = folder / name, folder / "roster.csv"
    download.write_bytes(release_path(ROOT, ASSIGNMENT).read_bytes())
    roster.write_text("id\nlearner0\n")
    (folder / "new").mkdir()
    words = ["collect", str(download), f"--roster={roster}", f"--class-dir={folder / 'new'}"]
    return [*words, *more]


WAYS: dict[tuple[str, int], list[Callable[[Stage], list[str]]]] = {
    ("build", 0): [lambda s: _patched(s, build, "build", REPORT, "build")],
    ("build", 2): [lambda s: ["build", "--no-such-option"]],
    ("build", 3): [lambda s: _patched(s, build, "build", SourceProblems([PROBLEM]), "build")],
    ("build", 130): [lambda s: _patched(s, build, "build", STOP, "build")],
    ("verify", 0): [lambda s: _patched(s, verify, "verify", [], "verify")],
    ("verify", 1): [lambda s: _patched(s, verify, "verify", [PROBLEM], "verify")],
    ("verify", 2): [lambda s: ["verify", "--course", "/no/such/folder"]],
    ("verify", 3): [
        lambda s: _patched(s, verify, "verify", KeyFaults([FAULT]), "verify"),
    ],
    ("verify", 130): [lambda s: _patched(s, verify, "verify", STOP, "verify")],
    ("release", 0): [lambda s: _patched(s, publish, "publish", [], "release", "new")],
    ("release", 1): [_full_disk_in_release],
    ("release", 2): [lambda s: ["release"]],
    ("release", 3): [
        lambda s: _patched(s, publish, "publish", publish.Leaks([PROBLEM]), "release", "new"),
        lambda s: ["release", s.answer()[: -len("/sigmoid.py")]],
    ],
    ("release", 130): [lambda s: _patched(s, publish, "publish", STOP, "release", "new")],
    ("new-class", 0): [lambda s: ["new-class", str(s.folder)]],
    ("new-class", 2): [lambda s: ["new-class"]],
    ("new-class", 3): [
        _somebodys_class,
        lambda s: ["new-class", str(s.folder), "--time-zone", "Mars"],
    ],
    ("new-class", 130): [
        lambda s: _patched(s, new, "make_class", STOP, "new-class", str(s.folder))
    ],
    ("status", 0): [_status, lambda s: [*_status(s), "--json"]],
    ("status", 2): [lambda s: ["status", "--class-dir", "/no/such/folder"]],
    ("status", 3): [
        lambda s: _status(s, "atempt = 1"),
        lambda s: [*_status(s), "--db", "nonsense"],
    ],
    ("status", 130): [lambda s: _patched(s, status, "read_status", STOP, *_status(s))],
    ("collect", 0): [lambda s: _collect(s, "learner0.ipynb")],
    ("collect", 1): [
        lambda s: _collect(s, "somebody-else.ipynb"),
        lambda s: _patched(s, place.Submitted, "put", FULL, *_collect(s, "learner0.ipynb")),
    ],
    ("collect", 2): [
        lambda s: _collect(s, "learner0.ipynb", "--assignment=99_nothing"),
        lambda s: ["collect", "/no/such/file.zip"],
    ],
    ("collect", 3): [
        lambda s: _collect(s, "learner0.ipynb", "--id-column=none"),
        lambda s: _patched(s, attempts.Attempts, "take", FULL, *_collect(s, "learner0.ipynb")),
    ],
    ("collect", 130): [
        lambda s: _patched(s, collect, "collect", STOP, *_collect(s, "learner0.ipynb"))
    ],
    ("grade", 0): [_grade, lambda s: _grade(s, "--dry-run"), lambda s: _grade(s, "--json")],
    ("grade", 1): [
        lambda s: _grade(s, shares=(1.0, None)),
        lambda s: _grade(s, "--dry-run", shares=(1.0, None)),
        lambda s: _grade(s, "--json", shares=(1.0, None)),
        _full_disk,
    ],
    ("grade", 2): [
        lambda s: ["grade", "99_nothing"],
        lambda s: _grade(s, "--learner", "nobody"),
        lambda s: _grade(s, "--again", "--changed"),
    ],
    ("grade", 3): [
        lambda s: ["grade", *s.submitted()],
        lambda s: _no_sandbox(s, *_grade(s)),
        lambda s: _grade(s, "--db", "nonsense"),
        lambda s: _grade(s, "--csv", "/no/such/folder/x.csv"),
        _no_server,
    ],
    ("grade", 130): [lambda s: _patched(s, engine, "run_plans", STOP, *_grade(s))],
    ("comment", 0): [
        lambda s: ["comment", ASSIGNMENT, *_report(s)[1:]],
        lambda s: ["comment", ASSIGNMENT, "--joined", *_report(s)[1:]],
    ],
    ("comment", 2): [
        lambda s: ["comment", "99_nothing"],
        lambda s: ["comment", ASSIGNMENT, "no-such-group", *_report(s)[1:]],
    ],
    ("comment", 3): [lambda s: ["comment", ASSIGNMENT, *s.submitted(1.0)]],
    ("comment", 130): [
        lambda s: _patched(s, desk, "Desk", STOP, "comment", ASSIGNMENT, *_report(s)[1:])
    ],
    ("words", 0): [
        lambda s: _patched(s, serve, "serve", None, *_words(s)),
        lambda s: [*_words(s), "--json"],
    ],
    ("words", 1): [_a_refused_row],
    ("words", 2): [
        lambda s: ["words", "99_nothing"],
        lambda s: ["words", "--port", "none"],
        lambda s: [*_words(s), "--share", "0/1"],
        lambda s: [*_words(s), ASSIGNMENT, "nosuch"],
    ],
    ("words", 3): [
        lambda s: ["words", *s.submitted(1.0)],
        lambda s: _taken_port(s, *_words(s)),
    ],
    ("words", 130): [lambda s: _patched(s, serve, "serve", STOP, *_words(s))],
    ("feedback", 0): [lambda s: _feedback(s, PAGE)],
    ("feedback", 1): [_feedback],
    ("feedback", 2): [lambda s: ["feedback", "99_nothing"]],
    ("feedback", 3): [lambda s: ["feedback", *s.submitted()]],
    ("feedback", 130): [
        lambda s: _patched(
            s, feedback, "write_feedback", STOP, "feedback", ASSIGNMENT, *s.submitted(1.0)
        )
    ],
    ("report", 0): [_report, lambda s: [*_report(s), "--json"]],
    ("report", 2): [
        lambda s: ["report", "99_nothing"],
        lambda s: ["report", "--below", "101"],
    ],
    ("report", 3): [
        lambda s: ["report", *s.submitted(1.0)],
        lambda s: [*_report(s), "--out", "/no/such/folder/x.html"],
        lambda s: [*_report(s), "--db", "nonsense"],
    ],
    ("report", 130): [lambda s: _patched(s, reading, "read_class", STOP, *_report(s))],
    ("history", 0): [lambda s: ["history", *s.submitted(1.0)]],
    ("history", 2): [lambda s: ["history", "99_nothing"]],
    ("history", 3): [lambda s: ["history", *s.submitted(1.0), "--db", "nonsense"]],
    ("history", 130): [
        lambda s: _patched(s, history, "read_history", STOP, "history", *s.submitted(1.0))
    ],
    ("propose", 0): [lambda s: ["propose", ASSIGNMENT, *_report(s)[1:]]],
    ("propose", 2): [lambda s: ["propose", "99_nothing"]],
    ("propose", 3): [lambda s: ["propose", ASSIGNMENT, *s.submitted(1.0)]],
    ("propose", 130): [
        lambda s: _patched(s, desk, "Desk", STOP, "propose", ASSIGNMENT, *_report(s)[1:])
    ],
    ("preview", 0): [
        lambda s: ["preview", "relu_derivative", "--out", str(s.folder.parent / "preview.html")]
    ],
    ("preview", 2): [lambda s: ["preview", "nothing_like_it"]],
    ("preview", 3): [lambda s: ["preview", "relu_derivative", "--out", "/no/such/folder/x.html"]],
    ("preview", 130): [lambda s: _patched(s, shown, "Preview", STOP, "preview", "relu_derivative")],
    ("similar", 0): [lambda s: _similar(s, search.Found([], 1.0, 0, 0))],
    ("similar", 1): [lambda s: _similar(s, search.Found([], 1.0, 0, 0), unread=True)],
    ("similar", 2): [
        lambda s: ["similar", "99_nothing"],
        lambda s: ["similar", "--against", "/no/such/folder"],
        lambda s: ["similar", "--against", str(s.folder.parent), *s.submitted(1.0)],
    ],
    ("similar", 3): [
        lambda s: ["similar", *s.submitted()],
        lambda s: ["similar", *s.submitted(1.0, 1.0, 1.0)],  # none of which can be read
    ],
    ("similar", 130): [lambda s: _similar(s, STOP)],
    ("formgrader", 0): [
        lambda s: _patched(s, server, "serve", None, "formgrader", *s.submitted(1.0))
    ],
    ("formgrader", 2): [lambda s: ["formgrader", "--port", "none"]],
    ("formgrader", 3): [
        _settings_without_the_sandbox,
        lambda s: _taken_port(s, "formgrader", *s.submitted(1.0)),
        lambda s: _patched(
            s, server, "serve", server.NoServer("None."), "formgrader", *s.submitted(1.0)
        ),
    ],
    ("formgrader", 130): [
        lambda s: _patched(s, server, "serve", STOP, "formgrader", *s.submitted(1.0))
    ],
    ("marks", 0): [lambda s: ["marks", *s.submitted(1.0)], lambda s: ["marks", *_json(s)]],
    ("marks", 2): [lambda s: ["marks", "99_nothing"]],
    ("marks", 3): [
        lambda s: ["marks", *s.submitted()],
        lambda s: ["marks", *_json(s), "--db", "x"],
    ],
    ("marks", 130): [lambda s: _patched(s, total, "open_total", STOP, "marks", *_json(s))],
    ("export", 0): [_export],
    ("export", 1): [lambda s: _patched(s, lms, "prepare", (UNPLACED, b""), *_canvas(s))],
    ("export", 2): [lambda s: ["export"], lambda s: [*_export(s), "--dry-run"]],
    ("export", 3): [_canvas, lambda s: _patched(s, lms, "prepare", FULL, *_canvas(s))],
    ("export", 130): [lambda s: _patched(s, lms, "prepare", STOP, *_canvas(s))],
    ("forget", 0): [
        lambda s: _forget(s, "learner0", "--yes"),
        lambda s: _forget(s, "learner0", "--dry-run"),
    ],
    ("forget", 1): [
        lambda s: _patched(s, forgetting, "named_elsewhere", LEFT, *_forget(s, "learner0", "--yes"))
    ],
    ("forget", 2): [lambda s: ["forget"]],
    ("forget", 3): [
        lambda s: _forget(s, "nobody"),
        lambda s: _forget(s, "learner0"),
        lambda s: _forget(s, "learner0", "--db", "nonsense"),
        lambda s: _patched(s, traces, "check_writable", SHUT, *_forget(s, "learner0", "--yes")),
    ],
    ("forget", 130): [lambda s: _patched(s, forgetting, "held_of", STOP, *_forget(s, "learner0"))],
    ("retain", 0): [
        lambda s: _retain(s, "180d"),
        lambda s: _retain(s, "180d", "--yes"),
        lambda s: ["retain", "180d", *s.submitted(1.0)],
    ],
    ("retain", 1): [
        lambda s: _patched(s, forgetting, "named_elsewhere", LEFT, *_retain(s, "180d", "--yes"))
    ],
    ("retain", 2): [lambda s: ["retain"]],
    ("retain", 3): [lambda s: _retain(s, "soon")],
    ("retain", 130): [lambda s: _patched(s, retain, "last_seen", STOP, *_retain(s, "180d"))],
    ("mark", 0): [lambda s: _mark(s, "--json")],
    ("mark", 1): [_a_line_without_json],
    ("mark", 2): [
        lambda s: ["mark", ASSIGNMENT, "no_such_function", s.answer()],
        lambda s: ["mark", ASSIGNMENT, "sigmoid", "/no/such/file.py"],
    ],
    ("mark", 3): [lambda s: _no_sandbox(s, *_mark(s))],
    ("mark", 130): [lambda s: _patched(s, function, "mark_function", STOP, *_mark(s))],
    ("demo", 0): [lambda s: _demo(s)],
    ("demo", 1): [lambda s: _demo(s, "relu")],
    ("demo", 2): [lambda s: ["demo", "--no-such-option"]],
    ("demo", 3): [_somebodys_folder, lambda s: _no_sandbox(s, *_demo(s))],
    ("demo", 130): [lambda s: _patched(s, engine, "run_plans", STOP, *_demo(s))],
}
ALL = [(*key, number) for key, ways in WAYS.items() for number in range(len(ways))]


@pytest.fixture
def stage(tmp_path, monkeypatch, root) -> Stage:
    """A place for a command, which is started in another class."""
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "class.toml").touch()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setattr(pool_module, "_PROGRAM", PROGRAM)
    monkeypatch.setenv("PYTHONPATH", str(root))
    return Stage(tmp_path / "class", monkeypatch)


def _run(words: list[str]) -> Result:
    return CliRunner().invoke(main, words, input="no JSON\n")


@pytest.mark.parametrize(("command", "status", "way"), one_in(2, ALL))
def test_the_status_is_the_one_on_the_page(stage, command, status, way):
    """Does the command end with the status, without a traceback?"""
    done = _run(WAYS[command, status][way](stage))
    assert done.exit_code == status, done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)


@pytest.fixture
def page(root) -> str:
    """The page that scripts are written by."""
    return (root / "docs" / "exit-status.md").read_text(encoding="utf-8")


def _rows(page: str, beginning: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in page.splitlines()
        if re.match(rf"\| {beginning}", line)
    ]


def test_the_page_has_every_command_and_status(page):
    """Has the page each command that there is, and a word for each status that is tested, no other?"""
    head = [int(cell) for cell in _rows(page, "command")[0][1:]]
    table = {row[0].strip("`"): row[1:] for row in _rows(page, "`")}
    said = {(name, head[i]) for name, row in table.items() for i, cell in enumerate(row) if cell}
    assert [*table] == [*main.commands]
    assert said == {*WAYS}
    assert [int(row[0]) for row in _rows(page, r"\d")] == head == [*Status]


@pytest.mark.parametrize("status", [1, 2, 3, 130])
def test_a_script_is_told_an_error_where_it_reads(stage, status):
    """Is an error with --json one line of JSON on standard output, with its status?"""
    ways = {1: _full_disk, **{n: WAYS["grade", n][0] for n in (2, 3, 130)}}
    done = _run([*ways[status](stage), "--json"])
    told = json.loads(done.stdout.splitlines()[-1])
    assert done.exit_code == told["exit_status"] == status
    assert told["error"]
    assert "Error" not in done.stderr


def test_a_script_is_told_what_is_overlooked(stage):
    """Is what nobody looks at a line of its own, beside those of the submissions?"""
    words = _grade(stage, "--json")
    (stage.folder / "submitted" / "flat.ipynb").touch()
    lines = [json.loads(line) for line in _run(words).stdout.splitlines()]
    assert ["overlooked" in line for line in lines] == [True, False]
    assert "flat.ipynb is in no learner's folder" in lines[0]["overlooked"]


def test_the_report_says_what_is_overlooked(stage):
    """Is what nobody looks at on the instructor's page, too, as text?"""
    words = _grade(stage, f"--report={stage.folder / 'report.html'}")
    (stage.folder / "submitted" / "<b>.ipynb").touch()
    assert _run(words).exit_code == Status.DONE
    page = (stage.folder / "report.html").read_text()
    assert "submitted/&lt;b&gt;.ipynb is in no learner&#39;s folder" in page


def test_what_could_not_be_judged_is_told_beside_what_could(stage):
    """Does each line of `mark --jsonl` get its line, and one without JSON its reason?"""
    stage.answer()
    good = {"id": 1, "assignment": ASSIGNMENT, "function": "sigmoid", "source": ""}
    done = CliRunner().invoke(main, ["mark", "--jsonl"], input=f"x\n{json.dumps(good)}\n")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == Status.INCOMPLETE, done.output
    assert "not JSON" in told[0]["error"]
    assert "error" not in told[1]


@pytest.mark.parametrize(
    ("number", "closed", "name", "said"),
    [
        (errno.EACCES, None, "there", "written (Permission denied)"),
        (errno.EACCES, None, "new", "written (Permission denied)"),
        (errno.EACCES, "there", "there", "read (Permission denied)"),
        (errno.EPERM, "", "new", "read (Operation not permitted)"),
        (errno.ENOSPC, "there", "there", "written (No space left on device)"),
    ],
)
def test_what_the_system_refuses_has_one_wording(tmp_path, monkeypatch, number, closed, name, said):
    """Is it told in the same words as elsewhere, also whether it was read or written?"""
    (tmp_path / "there").touch()
    shut = None if closed is None else tmp_path / closed
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).exists() and Path(path) != shut)
    told = mendable(OSError(number, os.strerror(number), str(tmp_path / name)))
    assert told == f"{tmp_path / name} cannot be {said}."


def _started(*words: str, folder: Path) -> subprocess.Popen:
    # Whatever runs these tests may pass Ctrl-C over, as a shell's background does.
    change = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    return subprocess.Popen(
        [sys.executable, "-c", f"{change}from autograder.cli import main; main()", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "TMPDIR": str(folder)},
        process_group=0,
    )


LONG: dict[str, Callable[[Path], list[str]]] = {
    "verify": lambda _: ["verify"],
    "mark": lambda _: ["mark", "--jsonl"],
    "demo": lambda folder: ["demo", "--out", str(folder / "demo")],
}


def _is_at_work(name: str, process: subprocess.Popen, folder: Path) -> object:
    if name == "demo":
        return (folder / "demo" / ".autograder").exists()
    if name == "mark":
        process.stdin.write("no JSON\n")
        process.stdin.flush()
    return process.stdout.readline()


@pytest.mark.parametrize("name", LONG)
def test_ctrl_c_ends_a_long_command(tmp_path, name):
    """Does it end with 130, without a traceback and without leaving files or processes?"""
    with _started(*LONG[name](tmp_path), folder=tmp_path) as process:
        wait_for(lambda: process.poll() is not None or _is_at_work(name, process, tmp_path))
        os.killpg(process.pid, signal.SIGINT)
        said, told = process.communicate()
    assert process.returncode == Status.STOPPED, told
    assert "Stopped." in said + told
    assert "Traceback" not in told
    assert [*tmp_path.glob("autograder-*")] == []
