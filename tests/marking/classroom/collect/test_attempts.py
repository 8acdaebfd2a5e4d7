"""Is every attempt kept, does the right one count, and is nothing replaced without a word?"""

from __future__ import annotations

import errno
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest

from autograder.marking.classroom.collect.attempts import Attempt
from autograder.marking.classroom.collect.counting import choose
from autograder.marking.classroom.errors import CannotWrite
from autograder.marking.classroom.settings import Settings
from tests.marking.classroom.collect.downloads import (
    CANVAS,
    FIRST,
    WORKSHEET,
    Class,
    notebook,
    table,
    zipped,
)

A, B, C = (notebook(answer=f"x = {number}") for number in range(3))
TIMES = [["id", "assignment", "time"]]


def canvas(number: int, *, late: bool = False) -> str:
    return f"lovelaceada_{'LATE_' if late else ''}101_{number}_x.ipynb"


def test_the_last_attempt_counts_and_all_are_kept(klass: Class):
    """Do three attempts stay, in the order of collecting, with the platform's last in its place?"""
    klass.roster = CANVAS
    klass.collect({canvas(5): B})
    report = klass.collect({f"new/{canvas(9)}": C, f"old/{canvas(2)}": A})
    assert klass.counts("ada") == C
    assert sorted(klass.attempts("ada")) == sorted([A, B, C])
    assert (report.placed[0].attempt, report.placed[0].before) != (0, 0)
    told = "\n".join(report.lines())
    assert f"ada {FIRST}: attempt {report.placed[0].attempt} counts, before it attempt 1" in told
    assert "Kept, and does not count" in told


def test_the_same_download_again_changes_nothing(klass: Class):
    """Is what was collected before left as it is, and counted as such?"""
    klass.roster = CANVAS
    klass.collect({canvas(5): A})
    before = [
        path.stat().st_mtime_ns for path in klass.folder.rglob("class/**/*") if path.is_file()
    ]
    report = klass.collect({canvas(5): A})
    assert (report.placed, report.same, len(klass.attempts("ada"))) == ([], 1, 1)
    after = [path.stat().st_mtime_ns for path in klass.folder.rglob("class/**/*") if path.is_file()]
    assert after == before


def test_a_disk_that_is_full_half_way_leaves_no_half_notebook(klass: Class, monkeypatch):
    """Is a notebook of which half was written taken whole, when the same is collected again?"""
    klass.roster = CANVAS
    write = Path.write_bytes

    def half(path: Path, data: bytes) -> int:
        if "attempts" not in path.parts:
            return write(path, data)
        write(path, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(Path, "write_bytes", half)
        with pytest.raises(CannotWrite):
            klass.collect({canvas(5): A})
    klass.collect({canvas(5): A})
    assert klass.attempts("ada") == [A] == [klass.counts("ada")]


def test_an_older_download_does_not_undo_a_newer(klass: Class):
    """Does an attempt that came before stay behind the one that counts, whatever is collected first?"""
    klass.roster = CANVAS
    klass.collect({canvas(9): B})
    report = klass.collect({canvas(5): A})
    assert klass.counts("ada") == B
    assert f"ada {FIRST}: attempt 2" in report.kept[0]


def test_what_somebody_has_put_there_is_kept(klass: Class):
    """Is a notebook that was in ``submitted/`` before kept as an attempt, with its time?"""
    folder = klass.folder / "class" / "submitted" / "ada" / FIRST
    folder.mkdir(parents=True)
    (folder / "mine.ipynb").write_bytes(A)
    (folder / "timestamp.txt").write_text("2030-01-01 10:00:00 UTC")
    klass.collect({"ada/x.ipynb": B})
    assert klass.attempts("ada") == [A, B]
    assert (klass.counts("ada"), klass.time("ada")) == (B, "")


def test_what_cannot_be_told_apart_is_left(klass: Class):
    """Is a folder with several notebooks left as it is, and told?"""
    folder = klass.folder / "class" / "submitted" / "ada" / FIRST
    folder.mkdir(parents=True)
    for name in "ab":
        (folder / f"{name}.ipynb").write_bytes(A)
    report = klass.collect({"ada/x.ipynb": B})
    assert "Nothing of this learner's was taken" in report.waits[0]
    assert not klass.counts("ada")


def test_what_is_no_notebook_is_not_in_the_way(klass: Class):
    """Is work put beside a time or a PDF that lies in its folder?"""
    folder = klass.folder / "class" / "submitted" / "ada" / FIRST
    folder.mkdir(parents=True)
    (folder / "x.pdf").write_bytes(b"%PDF-1.4")
    klass.collect({"ada/x.ipynb": B})
    assert klass.counts("ada") == B


@pytest.mark.parametrize(
    "place", ["attempts.Attempts._write", "place.Submitted.put", "place.Submitted.put_time"]
)
def test_a_run_that_is_stopped_goes_on(klass: Class, monkeypatch, place):
    """Is a class that was collected half, wherever it stopped, as one collected in one go?"""
    files = {f"{who}/x.ipynb": A for who in ("ada", "emmy", "kurt")}
    with monkeypatch.context() as patch:
        patch.setattr(f"autograder.marking.classroom.collect.{place}", _once(place))
        with pytest.raises(KeyboardInterrupt):
            klass.collect(files)
    klass.collect(files)
    assert [klass.attempts(who) for who in ("ada", "emmy", "kurt")] == [[A], [A], [A]]
    assert [klass.counts(who) for who in ("ada", "emmy", "kurt")] == [A, A, A]
    assert not [path for path in (klass.folder / "class").rglob("*") if ".new" in path.name]
    assert not (klass.folder / "class" / "attempts" / ".incoming").exists()


def _once(place: str):
    """Return what does its work once, and is stopped at the next."""
    module, kind, name = place.split(".")
    real = getattr(
        getattr(import_module(f"autograder.marking.classroom.collect.{module}"), kind), name
    )
    done = []

    def stopped(*arguments: object) -> None:
        if done:
            raise KeyboardInterrupt
        done.append(real(*arguments))

    return stopped


def test_two_without_any_order_wait(klass: Class):
    """Is nothing guessed where two files came at once and nothing tells which is the last?"""
    report = klass.collect({"ada/one.ipynb": A, "ada/two.ipynb": B})
    assert "nothing tells which of" in report.waits[0]
    assert len(klass.attempts("ada")) == 2
    rows = [[*TIMES[0], "file"], ["ada", FIRST, "2030-01-02 10:00 +0000", "one.ipynb"]]
    rows.append(["ada", FIRST, "2030-01-01 10:00 +0000", "two.ipynb"])
    report = klass.collect({}, times=table(rows))
    assert not report.waits
    assert (klass.counts("ada"), klass.time("ada")) == (A, "2030-01-02 10:00:00 UTC")


def test_files_of_one_submission_are_one_attempt(klass: Class):
    """Is of several files of one submission the one with the assignment's name taken, or none by guess?"""
    klass.roster = CANVAS
    named = f"lovelaceada_101_1_{FIRST}.ipynb"
    report = klass.collect({"s.zip": zipped({named: A, "lovelaceada_101_2_Untitled.ipynb": B})})
    assert (klass.attempts("ada"), report.waits) == ([A], [])
    assert "lies beside the notebook" in report.others[0]
    both = {"noetheremmy_102_1_x.ipynb": A, "noetheremmy_102_2_y.zip": zipped({"y.ipynb": B})}
    report = klass.collect({"s.zip": zipped(both)})
    assert "nothing tells which of x.ipynb (attempt 1), y.ipynb (attempt 2)" in report.waits[0]
    (klass.folder / "class" / "submitted" / "emmy" / FIRST / f"{FIRST}.ipynb").write_bytes(B)
    klass.collect({"s.zip": zipped(both)})
    assert (klass.counts("emmy"), len(klass.attempts("emmy"))) == (B, 2)


def test_the_number_that_canvas_appends(klass: Class):
    """Does the later of two files of one name count, which Canvas has numbered?"""
    klass.roster = CANVAS
    klass.collect({"lovelaceada_101_9_x-1.ipynb": B, "lovelaceada_101_5_x.ipynb": A})
    assert klass.counts("ada") == B


def test_late_without_a_time_waits(klass: Class):
    """Does what came late at an unknown time wait, and count once its time is told?"""
    klass.roster = CANVAS
    klass.collect({canvas(5): A})
    report = klass.collect({canvas(9, late=True): B})
    assert klass.counts("ada") == A
    assert "came late, and nothing says when: attempt 1 counts" in report.waits[0]
    times = table([*TIMES, ["ada", FIRST, "2030-01-03 10:00:00 +0100"]])
    report = klass.collect({}, times=times)
    assert (klass.counts("ada"), klass.time("ada")) == (B, "2030-01-03 09:00:00 UTC")
    assert not report.waits


def test_late_alone_counts_and_is_told(klass: Class):
    """Does the only attempt count, though late, and is it told that its time is missing?"""
    klass.roster = CANVAS
    report = klass.collect({canvas(9, late=True): B})
    assert klass.counts("ada") == B
    assert "no penalty is set" in report.waits[0]


def test_a_time_that_is_stated_later_is_told(klass: Class):
    """Is it said whose work has another time now, once, and of new work only that it is new?"""
    assert not klass.collect({"ada/x.ipynb": A}).timed
    times = table([*TIMES, ["ada", FIRST, "2030-01-03 10:00:00 +0100"]])
    for dry in (True, False):
        report = klass.collect({"ada/x.ipynb": A}, times=times, dry=dry)
        assert report.timed == [f"ada {FIRST}: attempt 1, handed in 2030-01-03 09:00 UTC"]
        assert f"  {report.timed[0]}" in report.lines()
    assert not klass.collect({"ada/x.ipynb": A}, times=times).timed


def test_moodles_worksheet_tells_times_by_its_numbers(klass: Class):
    """Is the time taken by the number in the file's name, in the class's zone?"""
    klass.roster = WORKSHEET
    klass.settings = Settings(zone="Europe/Vienna")
    name = "Ada Lovelace_1000001_assignsubmission_file_/x.ipynb"
    klass.collect({name: A}, times=WORKSHEET)
    assert klass.time("ada@example.org") == "2030-01-01 13:05:00 UTC"


def test_gradescope_states_its_times(klass: Class):
    """Is the time that Gradescope's list states written?"""
    rows = b"submission_1:\n  :submitters:\n  - :sid: ada\n  :created_at: 2030-01-01 12:00:00.5 -08:00\n"
    klass.collect({"e/submission_1/x.ipynb": A, "e/submission_metadata.yml": rows})
    assert klass.time("ada") == "2030-01-01 20:00:00 UTC"


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        (
            {"ada/x.ipynb": A, "ada/timestamp.txt": b"2030-01-01 10:00:00 UTC"},
            "2030-01-01 10:00:00 UTC",
        ),
        ({f"ada/{FIRST}/x.ipynb": A, f"ada/{FIRST}/timestamp.txt": b"noon"}, ""),
    ],
)
def test_a_timestamp_that_the_instructor_has_put_there(klass: Class, files, wanted):
    """Is the time beside a notebook in a plain folder taken, where it tells one?"""
    klass.collect(files)
    assert klass.time("ada") == wanted


def test_what_a_learner_says_of_the_time_counts_for_nothing(klass: Class):
    """Are a time file in a learner's zip or upload, a zip's dates and a mail's date left?"""
    from tests.marking.classroom.collect.downloads import mail, zipped

    lie = {"x.ipynb": A, "timestamp.txt": b"2001-01-01 10:00:00 UTC"}
    klass.collect({"ada.zip": zipped(lie), "m.eml": mail("emmy@example.org", lie)})
    klass.collect(
        {f"Kurt Gödel_1_assignsubmission_file_/{name}": data for name, data in lie.items()}
    )
    assert [klass.time(who) for who in ("ada", "emmy", "kurt")] == ["", "", ""]
    assert klass.counts("kurt") == A


@pytest.mark.parametrize("text", ["01/02/2030", "noon", "soon", "Dienstag, 1. Oktober 2030, 14:05"])
def test_a_time_that_could_be_two_is_not_taken(klass: Class, text):
    """Is a day that could be two, and a text that tells none, listed with its mend and not taken?"""
    report = klass.collect({"ada/x.ipynb": A}, times=table([*TIMES, ["ada", FIRST, text]]))
    assert klass.time("ada") == ""
    mend = "Write it as 2030-01-31 14:05, or download the table in English."
    said = f"no time could be read from {text!r}. {mend}"
    assert report.untimed == [f"times.csv, line 2 (Ada Lovelace (ada)): {said}"]


def test_a_zone_that_nobody_names_is_told(klass: Class):
    """Is it said that times are read as UTC, and not where they or the class name a zone?"""
    for text, told in (
        ("2030-01-01 10:00", 1),
        ("2030-01-01T10:00:00Z", 0),
        ("2030-01-01 10:00 +0200", 0),
    ):
        report = klass.collect({"ada/x.ipynb": A}, times=table([*TIMES, ["ada", FIRST, text]]))
        assert len(report.notes) == told
    klass.settings = Settings(zone="Europe/Vienna")
    times = table([*TIMES, ["ada", FIRST, "2030-07-01 10:00"]])
    assert not klass.collect({"ada/x.ipynb": B}, times=times).notes
    assert klass.time("ada") == "2030-07-01 08:00:00 UTC"


DUE = datetime(2030, 1, 2)
EARLY, LATE, LATER = ("2030-01-01 10:00:00", "2030-01-03 10:00:00", "2030-01-04 10:00:00")


def attempt(number: int, time: str = "", *, late: bool = False, order: int = 0) -> Attempt:
    return Attempt(f"{number}", "x", "x", late, order, time, "2030-01-01", number)


RULES = {
    "the last": ("last", [attempt(1, EARLY), attempt(2, LATE)], {}, 2),
    "the last by its time, not by its number": (
        "last",
        [attempt(1, LATE), attempt(2, EARLY)],
        {},
        1,
    ),
    "the last in time": ("last in time", [attempt(1, EARLY), attempt(2, LATE)], {}, 1),
    "the last of all, where none is in time": (
        "last in time",
        [attempt(1, LATE), attempt(2, LATER)],
        {},
        2,
    ),
    "in time by the platform's mark": (
        "last in time",
        [attempt(1, order=1), attempt(2, order=2, late=True)],
        {},
        1,
    ),
    "the best": ("best", [attempt(1, EARLY), attempt(2, LATE)], {1: 8.0, 2: 7.0}, 1),
    "the later of two that are best": (
        "best",
        [attempt(1, EARLY), attempt(2, LATE)],
        {1: 8.0, 2: 8.0},
        2,
    ),
    "the last, as long as nothing is marked": (
        "best",
        [attempt(1, EARLY), attempt(2, LATE)],
        {},
        2,
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_which_counts(rule):
    """Does each rule choose the attempt that its name says?"""
    name, attempts, marks, wanted = RULES[rule]
    choice = choose(attempts, name, due=DUE, marks=marks)
    assert choice.attempt.number == wanted
    assert not choice.waits


def test_the_same_words_handed_in_again_later(klass: Class):
    """Is a file that was handed in once more, at a later time, an attempt of its own?"""
    for day in (1, 2):
        times = table([*TIMES, ["ada", FIRST, f"2030-01-0{day} 10:00:00 +0000"]])
        klass.collect({"ada/x.ipynb": A}, times=times)
    assert klass.attempts("ada") == [A, A]
    assert klass.time("ada") == "2030-01-02 10:00:00 UTC"
