"""Does every kind of download come to the right learners, and is all that does not come told?"""

from __future__ import annotations

import unicodedata

import pytest

from autograder.marking.classroom.part import NOTHING
from autograder.marking.classroom.settings import Settings
from tests.marking.classroom.collect.downloads import (
    CANVAS,
    FIRST,
    NAMES,
    PLAIN,
    WORKSHEET,
    Class,
    blank,
    mail,
    notebook,
    table,
    zipped,
)

A, B, C = (notebook(answer=f"x = {number}") for number in range(3))
GRADESCOPE = b"""---
submission_12:
  :submitters:
  - :name: Ada Lovelace
    :sid: 'ada'
    :email: ada@example.org
  :created_at: 2030-01-01 12:00:00.500000000 Z
  :score: 1.0
submission_13:
  :submitters:
  - :name: Emmy Noether
    :sid: 0042
    :email: emmy@example.org
  :created_at: 2030-01-01 13:00:00.000000000 Z
"""
# Each download with what its learners come to have.
DOWNLOADS = {
    "Canvas's zip": (
        CANVAS,
        {
            "submissions.zip": zipped(
                {
                    "lovelaceada_101_9001_homework.ipynb": A,
                    "noetheremmy_LATE_102_9002_01_activations-1.ipynb": B,
                    "gödelkurt_103_9003_untitled.ipynb.txt": C,
                }
            )
        },
        {"ada": A, "emmy": B, "kurt": C},
    ),
    "Canvas's zip, unpacked": (CANVAS, {"x/lovelaceada_101_9001_homework.ipynb": A}, {"ada": A}),
    "Canvas and a roster without its numbers": (
        PLAIN,
        {"lovelaceada_101_9001_x.ipynb": A, "gödelkurt_103_9003_y.ipynb": C},
        {"ada": A, "kurt": C},
    ),
    "a name with a hyphen, a quote and several words": (
        table([["id", "name"], ["zoe", "O'Neil-Van der Berg, Zoë"]]),
        {"oneilvanderbergzoë_104_9_x.ipynb": A},
        {"zoe": A},
    ),
    "a zip in Canvas's zip": (
        CANVAS,
        {"s.zip": zipped({"lovelaceada_101_9001_my work.zip": zipped({"my work/1.ipynb": A})})},
        {"ada": A},
    ),
    "Moodle's zip with folders": (
        WORKSHEET,
        {"m.zip": zipped({"Ada Lovelace_1000001_assignsubmission_file_/one.ipynb": A})},
        {"ada@example.org": A},
    ),
    "Moodle's zip without folders": (
        WORKSHEET,
        {"m.zip": zipped({"Kurt Gödel_1000003_assignsubmission_file_x_y.ipynb": A})},
        {"kurt@example.org": A},
    ),
    "Moodle of today, a group before the name, a roster without its numbers": (
        PLAIN,
        {"m.zip": zipped({"Group A-Emmy Noether_77_assignsubmission_file/x.ipynb": A})},
        {"emmy": A},
    ),
    "Gradescope": (
        PLAIN,
        {
            "g.zip": zipped(
                {
                    "assignment_1_export/submission_12/x.ipynb": A,
                    "assignment_1_export/submission_13/x.ipynb": B,
                    "assignment_1_export/submission_metadata.yml": GRADESCOPE,
                }
            )
        },
        {"ada": A, "emmy": B},
    ),
    "folders by id": (
        PLAIN,
        {f"work/ada/{FIRST}/{FIRST}.ipynb": A, "work/emmy/x.ipynb": B},
        {"ada": A, "emmy": B},
    ),
    "folders by name": (
        PLAIN,
        {"Lovelace, Ada/x.ipynb": A, "emmy noether/x.ipynb": B},
        {"ada": A, "emmy": B},
    ),
    "files by id": (PLAIN, {"ada_01.ipynb": A, "01-emmy.IPYNB": B}, {"ada": A, "emmy": B}),
    "zips by id": (PLAIN, {"all/ada.zip": zipped({"x.ipynb": A})}, {"ada": A}),
    "mails": (
        PLAIN,
        {
            "mails/1.eml": mail("Ada L. <ADA@example.org>", {"x.ipynb": A}),
            "mails/2.eml": mail("emmy@example.org", {"x.zip": zipped({"y.ipynb": B})}),
        },
        {"ada": A, "emmy": B},
    ),
    "names in another form of Unicode": (
        PLAIN,
        {
            "m.zip": zipped(
                {
                    unicodedata.normalize("NFD", "Kurt Gödel")
                    + "_5_assignsubmission_file_/x.ipynb": A
                }
            )
        },
        {"kurt": A},
    ),
    "what macOS leaves in a zip": (
        PLAIN,
        {
            "ada.zip": zipped(
                {"__MACOSX/._x.ipynb": b"\0", "._x.ipynb": b"\0", ".DS_Store": b"", "x.ipynb": A}
            )
        },
        {"ada": A},
    ),
    "Windows' separators in a zip": (PLAIN, {"ada.zip": zipped({"work\\x.ipynb": A})}, {"ada": A}),
}


@pytest.mark.parametrize("kind", DOWNLOADS)
def test_each_kind_of_download_comes_to_its_learners(klass: Class, kind):
    """Has each learner the notebook that they handed in, and nobody another's?"""
    klass.roster, files, wanted = DOWNLOADS[kind]
    report = klass.collect(files)
    assert {one.learner: klass.counts(one.learner) for one in report.placed} == wanted, report
    assert not report.refused


def test_the_platform_says_whose_it_is_and_not_the_file(klass: Class):
    """Does a learner whose own file bears another's name and number hand in for themselves alone?"""
    klass.roster = CANVAS
    claims = "noetheremmy_102_9_x.ipynb"
    klass.collect(
        {
            "s.zip": zipped(
                {
                    f"lovelaceada_101_9001_{claims}": A,
                    "gödelkurt_103_9002_x.zip": zipped({claims: B, "emmy/x.ipynb": B}),
                }
            )
        }
    )
    assert not klass.counts("emmy")
    assert klass.counts("ada") == A


def test_a_stranger_is_listed_with_the_nearest_names(klass: Class):
    """Is what nobody in the roster has handed in listed, with who it could be, and not taken?"""
    klass.roster = CANVAS
    report = klass.collect(
        {"s.zip": zipped({"lovelacada_555_1_x.ipynb": A, "anon_aB3x_2_x.ipynb": B})}
    )
    assert not report.placed
    assert "it could be from Lovelace, Ada (ada)" in report.unknown[1]
    assert "Canvas hid the names" in report.unknown[0]
    assert not report.is_complete


def test_a_known_number_goes_before_a_name(klass: Class):
    """Is a second person of the same name not taken for the one in the roster?"""
    klass.roster = CANVAS
    report = klass.collect({"s.zip": zipped({"lovelaceada_666_1_x.ipynb": A})})
    assert not report.placed
    assert "Lovelace, Ada (ada)" in report.unknown[0]


def test_two_of_one_name_are_not_guessed(klass: Class):
    """Does work that could be of two people wait, with both named?"""
    klass.roster = table([["id", "name"], ["a1", "Ada Lovelace"], ["a2", "Ada Lovelace"]])
    report = klass.collect({"lovelaceada_1_2_x.ipynb": A})
    assert "Ada Lovelace (a1) or Ada Lovelace (a2)" in report.unknown[0]


@pytest.mark.parametrize("name", NAMES)
def test_the_assignment_is_known_by_its_cells(klass: Class, name):
    """Is each assignment's notebook known, whatever it is called?"""
    klass.collect({f"ada/{FIRST}.ipynb": notebook(name)})
    assert klass.counts("ada", name)


def test_what_is_of_no_assignment_is_listed(klass: Class):
    """Is a notebook of another course told, and a PDF in a notebook's place named for what it is?"""
    report = klass.collect(
        {
            "ada/x.ipynb": b'{"cells": [], "metadata": {}, "nbformat": 4}',
            "emmy/x.pdf": b"%PDF-1.7",
            "kurt/x.ipynb": b"%PDF-1.7",
        }
    )
    told = " ".join(report.others)
    assert "ada/x.ipynb is no notebook of this course" in told
    assert "emmy/x.pdf is a PDF" in told
    assert "kurt/x.ipynb is a PDF" in told


def test_a_broken_notebook_with_its_name_waits_for_marking(klass: Class):
    """Is a cut-off file collected by its name, so that marking lists it and a person can mark it?"""
    klass.collect({f"ada/{FIRST}.ipynb": A[:500]})
    assert klass.counts("ada") == A[:500]


def test_who_has_handed_in_nothing_is_listed(klass: Class):
    """Is everybody named of whom nothing has come, for each assignment that has come at all?"""
    report = klass.collect({"ada/x.ipynb": A})
    assert report.missing == {FIRST: ["emmy", "kurt"]}
    assert report.handed_in == {FIRST: 1}
    assert f"{FIRST}: 1 handed in; nothing from 2: emmy, kurt" in "\n".join(report.lines())


def test_the_whole_workbook_in_a_zip(klass: Class):
    """Is of a packed workbook what was handed in taken, and no notebook as it was given out?"""
    files = {f"workbook/assignments/{name}/{name}.ipynb": blank(name) for name in NAMES}
    klass.collect({"ada.zip": zipped(files | {f"workbook/assignments/{FIRST}/{FIRST}.ipynb": A})})
    assert [klass.counts("ada", name) for name in NAMES] == [A, *[b""] * (len(NAMES) - 1)]
    report = klass.collect(
        {"emmy.zip": zipped({**files, f"w/{FIRST}.ipynb": A, f"w/hand-in/{FIRST}.ipynb": B})}
    )
    assert klass.counts("emmy") == B
    assert "lies beside the notebook that was handed in" in report.others[0]


def test_a_blank_notebook_alone_is_handed_in(klass: Class):
    """Does a notebook as it was given out count where it is all that came?"""
    klass.collect({"ada/x.ipynb": blank()})
    assert klass.counts("ada") == blank()


def test_only_one_assignment(klass: Class):
    """Is what is not asked for left, and a name that there is not refused with those that there are?"""
    klass.collect({"ada/x.ipynb": A, "ada/y.ipynb": notebook(NAMES[1])}, only=(NAMES[1],))
    assert not klass.counts("ada")
    assert klass.counts("ada", NAMES[1])


def test_dry_run_writes_nothing(klass: Class):
    """Does a dry run say the same and leave the class as it was?"""
    said = klass.collect({"ada/x.ipynb": A}, dry=True)
    assert not (klass.folder / "class").exists()
    assert [one.learner for one in said.placed] == ["ada"]
    assert next(said.lines()).startswith("Nothing was written.")


def test_a_folder_spelled_in_other_bytes_is_the_same_learner(klass: Class):
    """Does a learner whose folder macOS has spelled otherwise keep that one folder?"""
    klass.roster = table([["id"], ["Gödel"]])
    spelled = unicodedata.normalize("NFD", "Gödel")
    (klass.folder / "class" / "submitted" / spelled).mkdir(parents=True)
    klass.collect({"Gödel/x.ipynb": A})
    assert klass.counts(spelled) == A
    assert [path.name for path in (klass.folder / "class" / "submitted").iterdir()] == [spelled]


def test_nobody_is_missed_where_the_class_leaves_it_out(klass):
    """Is work for an assignment that is no part of the class taken, and asked of nobody else?"""
    klass.settings = Settings(parts={FIRST: NOTHING})
    report = klass.collect({"ada.ipynb": A})
    assert klass.counts("ada") == A
    assert (report.handed_in, report.missing) == ({}, {})


EMPTY = {
    "nothing": {},
    "a list of the class": {"downloads/roster.csv": PLAIN},
    "an empty zip": {"downloads.zip": zipped({})},
}


@pytest.mark.parametrize("kind", EMPTY)
def test_a_download_without_a_notebook_is_told(klass: Class, kind):
    """Is it said that nothing is there, and left for a person?"""
    (klass.folder / "download-1" / "downloads").mkdir(parents=True)
    report = klass.collect(EMPTY[kind])
    (told,) = report.waits
    assert "downloads" in told
    assert "no notebook" in told
    assert not report.is_complete


def test_who_is_asked_for_and_missing_is_listed_also_where_nobody_has_come(klass: Class):
    """Is everybody named for an assignment that was named, and nobody for one that was not?"""
    assert klass.collect({}).missing == {}
    assert klass.collect({}, only=(FIRST,)).missing == {FIRST: ["ada", "emmy", "kurt"]}
