"""A term of 120 by the command line alone: are all numbers those that a person works out by hand?"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from tests.conftest import ASSIGNMENT
from tests.marking.classroom.collect.downloads import table
from tests.marking.packed import unpacked
from tests.marking.term import people, work
from tests.marking.term.course import Course
from tests.marking.term.klass import Term
from tests.marking.term.people import CLASS, WORDS, Learner, final, of_kind

pytestmark = pytest.mark.slow

REMARK = "Hold the sign of z in mind: e to the minus z."
ABSENT = {Learner(number).id for number in people.ABSENT}
UNREAD = Learner(people.UNREAD).id
GAIN, LOSE = of_kind("right", "sign", "leaky"), of_kind("one at zero")  # by the mended key


def expected(stage: int, *without: str) -> dict[str, tuple[float | None, str]]:
    """Return final points and state of everybody at a stage of the term, as `people` has them."""

    def state(learner: str) -> str:
        if learner in ABSENT:
            return "not handed in"
        if learner == UNREAD:
            return "waits for a person"
        return "not readable" if learner == Learner(people.PDF).id else "done"

    return {
        learner: (points, state(learner))
        for learner, points in final(stage).items()
        if learner not in without
    }


@pytest.fixture
def term(root: Path, tmp_path: Path) -> Iterator[Term]:
    """A course with a slip in its key, and a new class."""
    course = Course(root, tmp_path / "course")
    course.slip()
    course.run(tmp_path, "new-class", "autumn", "--time-zone", "Europe/Vienna")
    term = Term(course, tmp_path / "autumn")
    term.write("class.toml", work.SETTINGS)
    yield term
    course.close()


def collect(term: Term) -> None:
    """Take in two downloads, late work's times, and the list of the class."""
    term.write("downloads/submissions.zip", work.canvas_download())
    term.write("downloads/gradebook.csv", work.gradebook())
    words = ("collect", "downloads/", "--roster", "downloads/gradebook.csv", "--json")
    said = json.loads(term.run(*words, status=1))
    assert len(said["placed"]) == len(CLASS) - 4  # without three who are absent and a PDF
    assert set(said["missing"][ASSIGNMENT]) == ABSENT | {Learner(people.PDF).id}
    assert "mallorymalice_999_1_x.ipynb" in said["unknown"][0]
    assert "slides.pdf is a PDF" in said["others"][0]
    # The PDF's learner sends it once more, and it is put where a notebook belongs.
    folder = term.folder / "submitted" / Learner(people.PDF).id / ASSIGNMENT
    folder.mkdir(parents=True)
    (folder / f"{ASSIGNMENT}.ipynb").write_bytes(b"%PDF-1.7 slides")
    term.write("downloads/again.zip", work.second_download())
    term.write("downloads/times.csv", work.TIMES)
    said = json.loads(term.run(*words, "--times", "downloads/times.csv", status=1))
    assert [one["learner"] for one in said["placed"]] == [Learner(people.REPEATED).id]


def mark_words(term: Term, *people_who_mark: str) -> list[set[str]]:
    """Let people mark the question in words, each their share, by a table; return the shares."""
    shared = []
    for place, who in enumerate(people_who_mark, 1):
        words = ("--share", f"{place}/{len(people_who_mark)}", "--as", who)
        term.run("words", "--names", "--export-csv", "answers.csv", *words)
        rows = term.rows("answers.csv")
        shared.append({row["learner"] for row in rows})
        for row in rows:
            if row["learner"] != UNREAD and row["answer"] in WORDS:
                row["points"], row["comment"] = str(WORDS[row["answer"]]), f"Read by {who}."
        term.write("answers.csv", table([[*rows[0]], *([*row.values()] for row in rows)]))
        term.run("words", "--import-csv", "answers.csv", *words)
    return shared


def mark_otherwise(term: Term) -> None:
    """Give marks as the formgrader does: one is changed, one is raised, one work is marked as a whole."""
    with Gradebook(f"sqlite:///{term.folder / 'gradebook.db'}") as book:

        def grade(number: int, cell: str):
            return book.find_grade(cell, ASSIGNMENT, ASSIGNMENT, Learner(number).id)

        grade(people.OVERRIDDEN, "relu").manual_score = 1.0
        grade(people.EXTRA, "sigmoid").extra_credit = 0.5
        (cut_off,) = book.find_submission(ASSIGNMENT, Learner(people.CUT_OFF).id).notebooks
        for one in cut_off.grades:
            one.manual_score = 2.0 if one.name == work.QUESTION else 1.0
            one.needs_manual_grade = False
        book.db.commit()


def comment(term: Term) -> None:
    """Say one thing to all who have the sign wrong."""
    groups = map(json.loads, term.run("comment", "01", "--json").splitlines())
    (group,) = [one for one in groups if one["exercise"] == "sigmoid"]
    assert group["learners"] == of_kind("sign")
    term.run("comment", "01", group["group"], REMARK, "--yes")


def feedback(term: Term, without: tuple[str, ...] = ()) -> set[str]:
    """Write the pages; return whose are others than before."""
    before = {path: path.read_bytes() for path in term.folder.glob("feedback/*/*/*.html")}
    term.run("feedback", "--no-places")  # what could not be read has a page, too, which says why
    after = {path: path.read_bytes() for path in term.folder.glob("feedback/*/*/*.html")}
    commented = {path.parent.parent.name for path, page in after.items() if REMARK.encode() in page}
    assert commented == {*of_kind("sign")} - {*without}
    assert len(after) == len(CLASS) - 3 - len(without)
    return {path.parent.parent.name for path, page in after.items() if before.get(path) != page}


def exported(term: Term, platform: str, came: str, *more: str) -> dict[str, float | None]:
    """Return the marks in a platform's filled file, by learner."""
    term.run("export", "01", f"--{platform}", came, "--out", f"for-{platform}.csv", *more)
    column, by, known = {
        "canvas": ("01 Activations (77)", "ID", {str(one.canvas): one.id for one in CLASS}),
        "moodle": (
            "Grade",
            "Identifier",
            {f"Participant {one.participant}": one.id for one in CLASS},
        ),
    }[platform]
    rows = term.rows(f"for-{platform}.csv")
    return {known[r[by]]: float(r[column]) if r[column] else None for r in rows if r[by] in known}


def in_file(stage: int, factor: float) -> dict[str, float | None]:
    """Return what a platform's file has to say: nothing of marks that are not final."""
    points = final(stage)
    points[UNREAD] = None
    return {
        who: None if mark is None else pytest.approx(factor * mark) for who, mark in points.items()
    }


def reported(term: Term) -> tuple[Mapping[str, dict[str, str]], Counter[str]]:
    """Write the class report; return its exercises, and how many are behind each mistake."""
    term.run("report")
    exercises = {row["exercise"]: row for row in term.rows("report-exercises.csv")}
    mistakes = Counter(row["exercise"] for row in term.rows("report-mistakes.csv"))
    return exercises, mistakes


def test_a_term(term: Term, tmp_path: Path):
    """From a new class to a learner forgotten, and the next term: is each number as worked out?"""
    collect(term)
    mark(term)
    assert term.marks() == expected(0)
    tell(term)

    mend(term)
    assert term.marks() == expected(1)
    told = history(term)
    assert told[UNREAD] == [("by machine", [None, 15.0]), ("by machine", [15.0, 16.0])]
    assert ("nobody noted", [None, 1.0]) in told[Learner(people.OVERRIDDEN).id]
    penalties = [pair for who, pair in told[Learner(people.LATE).id] if who == "penalty"]
    assert penalties == [[0.0, 4.5], [4.5, 4.65], [4.65, 4.95]]
    assert {who for lines in told.values() for who, _ in lines} > {"ada", "emmy"}

    remove(term)
    assert term.marks() == expected(2)
    forget(term)
    next_term(term, tmp_path)
    assert term.marks() == expected(2, Learner(people.LEFT).id)


def mark(term: Term) -> None:
    """Mark by machine, then the words by two people, then the rest."""
    term.run("grade", "--csv", "marks.csv", status=1)  # two files cannot be read
    machine = {row["learner"]: row["machine"] for row in term.rows("marks.csv")}
    worked_out = {one.id: str(people.MACHINE[one.kind][0]) if one.kind else "" for one in CLASS}
    assert machine == worked_out
    ada, emmy = mark_words(term, "ada", "emmy")
    assert not ada & emmy
    assert min(len(ada), len(emmy)) > len(CLASS) / 3
    (line,) = map(json.loads, term.run("words", "--json").splitlines())
    assert line["waiting"] == 1
    mark_otherwise(term)
    term.run("grade", status=1)


def tell(term: Term) -> None:
    """Comment on a group, write pages and report, and fill Canvas's file."""
    comment(term)
    assert len(feedback(term)) == len(CLASS) - 3
    exercises, mistakes = reported(term)
    found = {name: exercises["relu_derivative"][name] for name in ("right", "partly", "wrong")}
    partly = len(GAIN) + 1  # and who has half the points by hand
    assert found == {"right": f"{len(LOSE)}", "partly": f"{partly}", "wrong": "0"}
    assert mistakes["sigmoid"] == len(of_kind("sign"))
    came = "downloads/gradebook.csv"
    assert exported(term, "canvas", came) == in_file(0, 8)  # 18 points are 144 there


def mend(term: Term) -> None:
    """Mend the key, see who would gain or lose, and mark again."""
    term.course.mend()
    some = (GAIN[0], LOSE[0], of_kind("half")[0])
    only = [word for learner in some for word in ("--learner", learner)]
    told = term.run("grade", "01", "--changed", "--dry-run", "--json", *only).splitlines()
    foretold = {one["learner"]: one["what"] for one in map(json.loads, told)}
    assert foretold == {GAIN[0]: "gains", LOSE[0]: "loses"}
    term.run("grade", "--changed", "--changes", "changes.csv", status=1)
    changed = [row for row in term.rows("changes.csv") if row["exercise"] == "relu_derivative"]
    assert Counter((row["before"], row["after"]) for row in changed) == {
        ("1.0", "2.0"): len(GAIN),
        ("2.0", "1.0"): len(LOSE),
    }
    assert feedback(term) == {*GAIN, *LOSE}


def history(term: Term) -> dict[str, list[tuple[str, list[float | None]]]]:
    """Return what happened to each mark, by learner."""
    found: dict[str, list[tuple[str, list[float | None]]]] = {}
    for line in map(json.loads, term.run("history", "--json").splitlines()):
        kind = next(name for name in ("hand", "penalty", "points") if name in line)
        who = {"hand": line["by"] or "nobody noted", "points": "by machine"}.get(kind, kind)
        found.setdefault(line["learner"], []).append((who, line[kind]))
    return found


def remove(term: Term) -> None:
    """Take an exercise out of the course, mark again, and fill the file that Canvas has by now."""
    term.course.remove("tanh_derivative")
    term.run("grade", "--changed", status=1)
    feedback(term)
    shutil.move(term.folder / "for-canvas.csv", term.folder / "downloads" / "filled.csv")
    # 16 points are 144 there.
    assert exported(term, "canvas", "downloads/filled.csv") == in_file(2, 9)


def forget(term: Term) -> None:
    """Forget one learner: is nothing of theirs left, and everybody else as before?"""
    left = Learner(people.LEFT)
    term.run("forget", left.id, "--yes")
    known = (left.id, left.family, str(left.canvas))
    inside = [(name, name.encode() + b"\n" + data) for name, data in contents(term)]
    assert [name for name, data in inside for sign in known if sign.encode() in data] == []
    feedback(term, (left.id,))
    term.run("report")
    assert left.id not in {row["learner"] for row in term.rows("report-learners.csv")}


def contents(term: Term) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file of a class, and of all that is packed in it."""
    for path in term.folder.rglob("*"):
        if path.is_file():
            yield from unpacked(f"{path.relative_to(term.folder)}", path.read_bytes())


def next_term(term: Term, tmp_path: Path) -> None:
    """Begin another class beside it, from Moodle, with the comments of this one."""
    chosen = [Learner(number) for number in (71, 72, 73)]
    term.course.run(tmp_path, "new-class", "spring", "--time-zone", "Europe/Vienna")
    spring = Term(term.course, tmp_path / "spring")
    shutil.copy(term.folder / "comments.json", tmp_path)
    spring.write("downloads/work.zip", work.moodle_download(chosen, "sign"))
    spring.write("downloads/worksheet.csv", work.worksheet(chosen))
    lists = ("--roster", "downloads/worksheet.csv", "--times", "downloads/worksheet.csv")
    spring.run("collect", "downloads/", *lists)
    spring.run("grade")
    mark_words(spring, "ada")
    spring.run("comment", "01", "--from", f"{tmp_path / 'comments.json'}", "--yes")
    # 12 by machine, and 0.5, 2 and 1 for the words; 16 points are 160 in Moodle.
    assert sorted(spring.marks().values()) == [(12.5, "done"), (13.0, "done"), (14.0, "done")]
    spring.run("feedback", "--no-places", "--zip", "moodle")
    assert all(REMARK in spring.page(learner) for learner in spring.marks())
    moodle = exported(spring, "moodle", "downloads/worksheet.csv")
    assert moodle == {"s071": 125.0, "s072": 140.0, "s073": 130.0}
