"""Does nothing in a class's folder name a learner but the one file that is kept apart?"""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import main
from autograder.marking.batch.tasks import Done, Task
from autograder.marking.classroom.collect import pseudonyms
from autograder.marking.classroom.collect.pseudonyms import NAMES, called, with_pseudonyms
from autograder.marking.classroom.collect.roster import Person
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.settings import Settings
from autograder.marking.grading.results import Result as Marked
from autograder.marking.grading.submission import read_file
from tests.marking.classroom.collect.downloads import FIRST, ROOT, Class, notebook, table, zipped
from tests.marking.fakes import KEY, Fakes, Verdict
from tests.marking.mark_class import mark_class
from tests.marking.packed import unpacked

# Numbers are long: five digits turn up by chance among the ids that nbgrader draws.
PEOPLE = [
    ("Zwicky, Fritz", "90101770001", "s770101", "fzwicky"),
    ("Noether, Emmy", "90101770002", "s770102", "enoether"),
    ("Gödel, Kurt", "90101770003", "s770103", "kgoedel"),
    ("Quine, Willard", "90101770004", "s770104", "wquine"),
]
CANVAS = table(
    [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "01_activations (77)"],
        ["    Points Possible", "", "", "", "", "100"],
        *([name, number, sis, login, "A", ""] for name, number, sis, login in PEOPLE),
    ]
)
WORK = {
    "zwickyfritz_90101770001_9001_homework.ipynb": notebook(answer="x = 1"),
    "noetheremmy_LATE_90101770002_9002_01_activations-1.ipynb": notebook(answer="x = 2"),
    "gödelkurt_90101770003_9003_my own name.ipynb": notebook(answer="x = 3"),
}
NEEDLES = [
    text.encode()
    for name, *numbers in PEOPLE
    for text in (*name.lower().split(", "), *numbers, "homework", "my own name")
]


class Quick(Fakes):
    """Workers that give everybody full marks, whatever the notebook."""

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Yield each task when it is done."""
        for task in tasks:
            file = read_file(task.folder, task.assignment)
            verdicts = {e.name: Verdict(e.name, 1.0, e.points) for e in KEY.exercises}
            grades = {name: one.earned for name, one in verdicts.items()} | {"why_nonlinear": 0.0}
            result = Marked(task.learner, task.assignment, verdicts, grades)
            yield Done(task, result, file.data, file.fingerprint)


@pytest.fixture
def klass(tmp_path: Path) -> Class:
    """A class with pseudonyms, collected and marked."""
    klass = Class(tmp_path, CANVAS, Settings(pseudonyms=True))
    folder = tmp_path / "class"
    folder.mkdir()
    (folder / "class.toml").write_text("pseudonyms = true\n")
    klass.collect({"submissions.zip": zipped(WORK)})
    mark_class(Classroom(ROOT, folder), Quick(), assignment=FIRST)
    return klass


def run(klass: Class, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--class-dir", str(klass.folder / "class")])


def who(klass: Class) -> dict[str, str]:
    """Return everybody's pseudonym by what the roster calls them."""
    return {called(one): one.id for one in Classroom(ROOT, klass.folder / "class").people}


def named_in(folder: Path) -> set[str]:
    """Name the files of a class in which, or in whose name, anybody is named."""
    there = {str(path.relative_to(folder)): path for path in folder.rglob("*")}
    return {
        name
        for name, path in there.items()
        for inside, data in unpacked(name, path.read_bytes() if path.is_file() else b"")
        if any(needle in f"{inside}\n".encode().lower() + data.lower() for needle in NEEDLES)
    }


def test_only_the_file_apart_names_anybody(klass):
    """Is there no name, number or address byte by byte, after all that writes into the folder?"""
    folder = klass.folder / "class"
    for words in (
        ("report",),
        ("feedback", FIRST, "--no-places"),
        ("similar", FIRST),
        ("words", "--export-csv", str(folder / "words.csv")),
        ("marks", "--csv", str(folder / "marks.csv")),
        ("status",),
    ):
        assert run(klass, *words).exit_code == 0, words
    klass.collect({"submissions.zip": zipped(WORK)})
    assert len([*folder.rglob("*")]) > 30
    assert named_in(folder) == {NAMES}


def test_what_is_shown_has_pseudonyms(klass):
    """Do marks, report and the list of questions show them, and no name?"""
    shown = "".join(
        run(klass, *words).output for words in (("marks",), ("status",), ("words", "--list"))
    )
    assert not any(needle.decode() in shown.lower() for needle in NEEDLES)
    assert all(pseudonym in run(klass, "marks").output for pseudonym in who(klass).values())
    assert len({*who(klass).values()}) == len(PEOPLE)


def test_the_platform_gets_its_own_names(klass, tmp_path):
    """Does Canvas's file come back filled, and the plain table with ids and names?"""
    (tmp_path / "gradebook.csv").write_bytes(CANVAS)
    words = (
        "export",
        "--canvas",
        str(tmp_path / "gradebook.csv"),
        "--out",
        str(tmp_path / "new.csv"),
    )
    assert run(klass, *words).exit_code == 0
    with (tmp_path / "new.csv").open(encoding="utf-8-sig") as file:
        marks = {row["SIS Login ID"]: row["01_activations (77)"] for row in csv.DictReader(file)}
    assert marks["fzwicky"] == marks["kgoedel"] == "88.89"
    assert marks["wquine"] == ""
    assert run(klass, "export", "--csv", str(tmp_path / "plain.csv")).exit_code == 0
    with (tmp_path / "plain.csv").open(encoding="utf-8") as file:
        rows = {row["learner"]: (row["name"], row["points"]) for row in csv.DictReader(file)}
    assert rows["fzwicky"] == ("Zwicky, Fritz", "16.0")


def test_feedback_goes_back_under_canvas_s_names(klass):
    """Has the zip the names of the download?"""
    assert run(klass, "feedback", FIRST, "--no-places", "--zip", "canvas").exit_code == 0
    with zipfile.ZipFile(klass.folder / "class" / "feedback" / f"{FIRST}-canvas.zip") as archive:
        assert {Path(name).stem for name in archive.namelist()} == {
            Path(name).stem for name in WORK
        }


def test_the_same_learner_keeps_the_pseudonym(klass):
    """Is a later download theirs, also by another list, and nothing of it new where it is the same?"""
    before = who(klass)
    klass.roster = CANVAS.replace(b"fzwicky", b"fritz.z")  # a new login, and the numbers of before
    report = klass.collect({"zwickyfritz_90101770001_9009_more.ipynb": notebook(answer="x = 9")})
    assert [placed.learner for placed in report.placed] == [before["fzwicky"]]
    assert len(klass.attempts(before["fzwicky"])) == 2
    assert {*who(klass).values()} == {*before.values()}
    again = klass.collect({"zwickyfritz_90101770001_9009_more.ipynb": notebook(answer="x = 9")})
    assert again.placed == []


@pytest.mark.parametrize("name", ["fzwicky", "the pseudonym"])
def test_a_forgotten_learner_leaves_the_file_apart(klass, name):
    """Is a learner known to `forget` by id and by pseudonym, and gone from the file of names?"""
    pseudonym = who(klass)["fzwicky"]
    done = run(klass, "forget", name if name == "fzwicky" else pseudonym, "--yes")
    assert done.exit_code == 0, done.output
    text = (klass.folder / "class" / NAMES).read_text("utf-8").lower()
    assert "zwicky" not in text
    assert "noether" in text
    assert not [*(klass.folder / "class").rglob(pseudonym)]


def test_without_the_file_the_folder_still_works(klass):
    """Do marks and report go on where a copy of the folder has no names?"""
    (klass.folder / "class" / NAMES).unlink()
    for words in (("marks",), ("report",), ("feedback", FIRST, "--no-places")):
        assert run(klass, *words).exit_code == 0


@pytest.mark.parametrize("inside_it", ["roster", "download"])
def test_names_in_the_folder_are_refused(klass, inside_it):
    """Does `collect` say so where a list or a download lies in the folder itself?"""
    folder = klass.folder / "class"
    (folder / "roster.csv").write_bytes(CANVAS)
    (klass.folder / "roster.csv").write_bytes(CANVAS)
    (klass.folder / "s.zip").write_bytes(zipped(WORK))
    (folder / "s.zip").write_bytes(zipped(WORK))
    roster = folder if inside_it == "roster" else klass.folder
    download = folder if inside_it == "download" else klass.folder
    done = run(klass, "collect", str(download / "s.zip"), "--roster", str(roster / "roster.csv"))
    assert done.exit_code == 3
    assert "move it elsewhere" in done.output


@pytest.mark.parametrize("first", [True, False])
def test_a_class_stays_as_it_began(tmp_path, first):
    """Is it refused to begin with pseudonyms in the middle, and to leave them out again?"""
    klass = Class(tmp_path, CANVAS, Settings(pseudonyms=first))
    klass.collect({"s.zip": zipped(WORK)})
    klass.settings = replace(klass.settings, pseudonyms=not first)
    with pytest.raises(NoSuchThing, match="seudonyms"):
        klass.collect({"s.zip": zipped(WORK)})


def test_a_dry_run_writes_nothing(tmp_path):
    """Is no file of names made where nothing is to be written?"""
    klass = Class(tmp_path, CANVAS, Settings(pseudonyms=True))
    assert len(klass.collect({"s.zip": zipped(WORK)}, dry=True).placed) == len(WORK)
    assert not (tmp_path / "class").exists()


def test_a_pseudonym_tells_nothing():
    """Is nothing of a person in it, and is it another one in another class?"""
    people = [Person(f"learner{number}", "A Name") for number in range(50)]
    once, twice = (with_pseudonyms(people, []) for _ in range(2))
    assert len({one.id for one in once}) == len(people)
    assert {one.id for one in once}.isdisjoint({one.id for one in twice})
    assert [called(one) for one in once] == [one.id for one in people]


def test_no_two_have_the_same_pseudonym(monkeypatch):
    """Is another one drawn where the first is somebody's already?"""
    signs = iter("aab")
    monkeypatch.setattr(pseudonyms, "_LENGTH", 1)
    monkeypatch.setattr(pseudonyms.secrets, "choice", lambda _: next(signs))
    found = with_pseudonyms([Person("ada"), Person("bob")], [])
    assert [one.id for one in found] == ["p-a", "p-b"]


def test_new_class_with_pseudonyms(tmp_path):
    """Does `new-class --pseudonyms` switch them on, with no folder for downloads in it?"""
    done = CliRunner().invoke(main, ["new-class", str(tmp_path / "autumn"), "--pseudonyms"])
    assert done.exit_code == 0, done.output
    assert Classroom(ROOT, tmp_path / "autumn").settings.pseudonyms
    assert not (tmp_path / "autumn" / "downloads").exists()
    assert "pseudonyms = true" in (tmp_path / "autumn" / "class.toml").read_text()
