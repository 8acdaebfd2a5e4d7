"""Does everything of the others stay, byte by byte, whatever they share with who is forgotten?"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from tests.conftest import ASSIGNMENT
from tests.marking.classroom.collect.downloads import table, zipped
from tests.marking.forget.classes import (
    FILE,
    make_class,
    marked_now,
    of_canvas,
    of_folders,
    of_moodle,
    run,
    work,
)
from tests.marking.packed import unpacked


def contents(klass: Path) -> dict[str, bytes]:
    """Return all that is in a class's files but the databases, also what is packed."""
    found: dict[str, bytes] = {}
    for path in klass.rglob("*"):
        if path.is_file() and path.suffix != ".db" and path.name != "lock":
            found |= unpacked(str(path.relative_to(klass)), path.read_bytes())
    return found


def forget(klass: Path, learner: str) -> str:
    done = run(klass, "forget", learner, "--yes")
    assert done.exit_code == 0, done.output
    return done.output


def lost(before: dict[str, bytes], after: dict[str, bytes], *but: str) -> list[str]:
    """Name what is gone or changed; but for the archives themselves, and what has a name of these."""
    return [
        name
        for name, data in before.items()
        if after.get(name) != data
        and not name.endswith((".zip", ".csv", ".jsonl"))
        and not any(one in name for one in but)
    ]


@pytest.mark.parametrize("command", ["forget", "retain"])
def test_a_standard_file_name_is_nobodys(tmp_path, command):
    """Do downloads, edition, settings and marks of the others stay where all files are called alike?"""
    classroom = of_folders(tmp_path, "ada", "emmy", "bob")
    before = contents(tmp_path)
    if command == "forget":
        said = forget(tmp_path, "ada")
    else:
        for one in tmp_path.rglob("attempts/ada/*/*/attempt.json"):
            one.write_text(one.read_text().replace('"time": ""', '"time": "2001-01-01 00:00:00"'))
        done = run(tmp_path, "retain", "180d", "--yes")
        assert done.exit_code == 0, done.output
        said = done.output
    after = contents(tmp_path)
    assert lost(before, after, "/ada/") == []
    assert after["roster.jsonl"] == b"".join(before["roster.jsonl"].splitlines(True)[1:])
    rows = before["downloads/class.csv"].splitlines(True)
    assert after["downloads/class.csv"] == b"".join(r for r in rows if not r.startswith(b"ada"))
    assert not [*tmp_path.rglob("ada")]
    assert not [name for name, data in after.items() if b"adaofada" in data or b"ada@x" in data]
    assert "still names" not in said
    assert marked_now(classroom) == []


@pytest.mark.parametrize(("learner", "number"), [("e1", "91"), ("e3", "97"), ("e10", "92")])
def test_of_moodles_zip_one_folder_goes(tmp_path, learner, number):
    """Does the participant's number tell two of one name apart, and the whole id e1 from e10?"""
    classroom = of_moodle(tmp_path)
    before = contents(tmp_path)
    forget(tmp_path, learner)
    after = contents(tmp_path)
    assert lost(before, after, f"/{learner}/", f"_{number}_") == []
    assert not [name for name in after if f"/{learner}/" in name or f"_{number}_" in name]
    assert len(after["downloads/class.csv"].splitlines()) == 4
    assert len(after["roster.jsonl"].splitlines()) == 3
    assert marked_now(classroom) == []


@pytest.mark.parametrize(("learner", "number"), [("al1", "4001"), ("al10", "4002")])
def test_of_canvas_zip_one_file_goes(tmp_path, learner, number):
    """Is an id no sign of one that begins like it, or that it begins with?"""
    classroom = of_canvas(tmp_path)
    before = contents(tmp_path)
    forget(tmp_path, learner)
    after = contents(tmp_path)
    assert lost(before, after, f"/{learner}/", f"_{number}_") == []
    assert not [name for name in after if f"/{learner}/" in name or f"_{number}_" in name]
    assert len(after["downloads/class.csv"].splitlines()) == 2
    assert marked_now(classroom) == []


@pytest.mark.parametrize("learner", ["nobody", "data", "ada", "sigmoid", "code", ASSIGNMENT])
def test_an_id_may_be_a_word_of_the_course(tmp_path, learner):
    """Do files, tables and the gradebook's rows stay that have the word and mean something else?"""
    classroom = of_folders(tmp_path, learner, "emmy")
    (tmp_path / "downloads" / f"{learner}.csv").write_text(f"exercise,kind\n1,{learner} a\n")
    (tmp_path / "notes.json").write_text(f'{{"{learner if learner != "ada" else "x"}": [1, "x"]}}')
    kept = {"notes.json"} | ({f"downloads/{learner}.csv"} if learner != "ada" else set())
    before = contents(tmp_path)
    forget(tmp_path, learner)
    after = contents(tmp_path)
    assert lost(before, after, f"/{learner}/") == []
    assert {name: after.get(name) for name in kept} == {name: before[name] for name in kept}
    assert (tmp_path / "downloads" / "emmy" / FILE).read_bytes() == work("emmy")
    assert not (tmp_path / "downloads" / learner / FILE).exists()
    assert marked_now(classroom) == []


def test_work_of_a_group_stays_with_who_stays(tmp_path):
    """Is a file that two have handed in kept as the other's, under either name and packed?"""
    same = work("both")
    roster = table([["id", "name"], ["ada", "Ada Lovelace"], ["emmy", "Emmy Noether"]])
    classroom = make_class(tmp_path, roster, {f"ada/{FILE}": same, f"emmy/{FILE}": same})
    (tmp_path / "downloads" / "ada_emmy.ipynb").write_bytes(same)
    answer = "sourceofboth" * 9
    (tmp_path / "answers.csv").write_text(f"learner,answer\nada,{answer}\nemmy,{answer}\n")
    before = contents(tmp_path)
    said = forget(tmp_path, "ada")
    after = contents(tmp_path)
    assert lost(before, after, "/ada/") == []
    assert after["answers.csv"] == f"learner,answer\nemmy,{answer}\n".encode()
    assert "ada_emmy.ipynb still names somebody" in said
    assert marked_now(classroom) == []


def test_anothers_work_that_names_them_is_listed(tmp_path):
    """Is what another wrote about them, in a folder or a table, kept and named?"""
    of_folders(tmp_path, "ada", "emmy")
    theirs = tmp_path / "downloads" / "emmy" / "notes.txt"
    theirs.write_text("With Ada OfAda, ada@x.example.\n")
    (tmp_path / "remarks.csv").write_text("learner,remark\nemmy,worked with Ada OfAda\n")
    (tmp_path / "log.jsonl").write_text('{"learner": "emmy", "by": "ada"}\n')
    before = contents(tmp_path)
    said = forget(tmp_path, "ada")
    assert lost(before, contents(tmp_path), "/ada/") == []
    for name in ("downloads/emmy/notes.txt", "remarks.csv", "log.jsonl"):
        assert (tmp_path / name).read_bytes() == before[name]
        assert f"{name} still names somebody" in said


@pytest.mark.parametrize(
    ("name", "data", "row"),
    [
        ("points.csv", "learner,points\nemmy,91\nada,12\n", "ada,12"),
        (
            "known.jsonl",
            '{"id": "emmy", "n": "9100123"}\n{"id": "ada", "n": "1"}\n',
            '{"id": "ada"',
        ),
        ("mails.csv", "id,email\nemmy,ada@x.example.org\nx,b.ada@x.example\nada,\n", "ada,"),
    ],
)
def test_a_value_that_is_equal_by_chance_says_nothing(tmp_path, name, data, row):
    """Does points or an address in which a number or an address of theirs stands take no row away?"""
    roster = table([["id", "sid", "email"], ["ada", "91", "ada@x.example"], ["emmy", "9", "e@x.y"]])
    make_class(tmp_path, roster, {f"{id}/{FILE}": work(id) for id in ("ada", "emmy")})
    (tmp_path / name).write_text(data)
    forget(tmp_path, "ada")
    lines = data.splitlines(True)
    assert (tmp_path / name).read_text() == "".join(x for x in lines if not x.startswith(row))


@pytest.mark.parametrize(
    ("name", "meant"), [("Ada OfAda", "ada"), ("ofemmy, emmy", "emmy"), ("nobody", "")]
)
def test_a_name_or_nobodys_id_is_refused_before_anything_is_shown(tmp_path, name, meant):
    """Is an id proposed where one is meant, and no page of that word offered?"""
    of_folders(tmp_path, "ada", "emmy")
    (tmp_path / "similar.html").write_text("<p>Nobody, nobody writes alike: Ada OfAda.</p>")
    before = contents(tmp_path)
    done = run(tmp_path, "forget", name, "--yes")
    assert done.exit_code == 3
    assert (f"did you mean {meant}?" if meant else "nobody") in done.output
    assert "similar.html" not in done.output
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "data", "hours", "goes"),
    [
        (".roster.jsonl.0a1b2c3d.new", b'{"id": "ada", "name": "Ada Of', 0, True),
        ("attempts/.incoming/.77.0a1b2c3d.new", work("ada")[:-9], 0, True),
        (".all.zip.0a1b2c3d.new", b"PK\x03\x04 and no more", 0, True),
        (".roster.jsonl.0a1b2c3d.new", b'{"id": "emmy"}', 0, False),
        (".roster.jsonl.0a1b2c3d.new", b'{"id": "emmy"}', 2, True),
    ],
)
def test_what_a_killed_command_was_writing_goes(tmp_path, name, data, hours, goes):
    """Is half a file found that may be theirs, and one of which so long nobody has written?"""
    of_folders(tmp_path, "ada", "emmy")
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (time.time() - 3600 * hours,) * 2)
    forget(tmp_path, "ada")
    assert path.exists() is not goes


@pytest.mark.parametrize("words", [("forget", "ada", "--yes"), ("retain", "1d", "--yes")])
def test_where_nothing_may_be_written_nothing_is_removed(tmp_path, monkeypatch, words):
    """Is a folder that may not be changed found out before anything is gone, with status 3?"""
    of_folders(tmp_path, "ada", "emmy")
    for one in tmp_path.rglob("attempt.json"):
        one.write_text(one.read_text().replace('"time": ""', '"time": "2001-01-01 00:00:00"'))
    before = contents(tmp_path)
    may = os.access
    shut = tmp_path / "downloads"
    monkeypatch.setattr(os, "access", lambda path, how: Path(path) != shut and may(path, how))
    done = run(tmp_path, *words)
    assert done.exit_code == 3
    assert "Permission denied" in done.output
    assert contents(tmp_path) == before


def test_an_id_that_is_a_word_is_looked_for_where_ids_stand(tmp_path):
    """Do lines with the learner's folder go, and is a text with the word alone shown to a person?"""
    of_folders(tmp_path, "data", "emmy")
    (tmp_path / ".nbgrader.log").write_text("read submitted/data/x\nall data\nsubmitted/data2/x\n")
    (tmp_path / "pairs.csv").write_text("one,other,says\nemmy,data,3\nemmy,x,data\nx,y,data\n")
    (tmp_path / "said.json").write_text('[{"learner": "data"}, {"kind": "data"}, ["emmy", "data"]]')
    said = forget(tmp_path, "data")
    assert (tmp_path / ".nbgrader.log").read_text() == "all data\nsubmitted/data2/x\n"
    assert ".nbgrader.log still names somebody" in said
    assert (tmp_path / "pairs.csv").read_text() == "one,other,says\nx,y,data\n"
    assert json.loads((tmp_path / "said.json").read_text()) == [{"kind": "data"}, ["emmy"]]


def test_anothers_id_that_is_a_word_protects_no_table(tmp_path):
    """Does a learner go from marks.csv and submissions.zip where others are called like these?"""
    of_folders(tmp_path, "ada", "marks", "submissions")
    (tmp_path / "marks.csv").write_text("learner,points\nada,3\nmarks,4\n")
    (tmp_path / "submissions.zip").write_bytes(zipped({"x/1.ipynb": work("ada"), "y": b"y"}))
    forget(tmp_path, "ada")
    after = contents(tmp_path)
    assert after["marks.csv"] == b"learner,points\nmarks,4\n"
    assert [name for name in after if name.startswith("submissions.zip/")] == ["submissions.zip/y"]
