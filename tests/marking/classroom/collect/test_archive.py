"""Is what a made archive attempts refused with a sentence, and all else in the download taken?"""

from __future__ import annotations

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from autograder.marking.classroom.collect import archive, walk
from autograder.marking.classroom.collect.found import Found, Refused
from tests.marking.classroom.collect.downloads import Class, mail, notebook, zipped

A = notebook(answer="x = 1")


def raw(name: str, data: bytes = A, *, mode: int = 0, flags: int = 0, encoding: str = "") -> bytes:
    """Return a zip with one entry that is not as zipfile would write it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        info = zipfile.ZipInfo("N" * len(name.encode(encoding or "utf-8")))
        info.external_attr = mode << 16
        packed.writestr(info, data)
    made = file.getvalue().replace(info.filename.encode(), name.encode(encoding or "utf-8"))
    if flags:
        for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = made.index(mark) + place
            made = made[:at] + bytes([flags]) + made[at + 1 :]
    return made


REFUSED = {
    "an absolute path": (raw("/etc/x.ipynb"), "names a place on a disk"),
    "a drive": (raw("C:\\x.ipynb"), "names a place on a disk"),
    "a way out": (raw("../../x.ipynb"), "points out of its archive"),
    "Windows' way out": (raw("..\\x.ipynb"), "points out of its archive"),
    "a link": (raw("x.ipynb", b"/etc/passwd", mode=stat.S_IFLNK | 0o777), "is a link"),
    "a device": (raw("x.ipynb", b"", mode=stat.S_IFCHR | 0o600), "is a device"),
    "a pipe": (raw("x.ipynb", b"", mode=stat.S_IFIFO | 0o600), "is a pipe"),
    "a password": (raw("x.ipynb", flags=1), "is locked with a password"),
    "a broken archive": (b"PK\x03\x04" + b"\xff" * 300, "cannot be opened"),
    "a cut-off archive": (zipped({"x.ipynb": A})[:-40], "cannot be opened"),
    "too large a file": (zipped({"x.ipynb": b" " * (51 * 2**20)}), "has more than the 50 MB"),
    "no zip at all": (b"", ""),
}


@pytest.mark.parametrize("kind", [kind for kind in REFUSED if REFUSED[kind][1]])
@pytest.mark.parametrize("place", ["ada.zip", "all.zip"])
def test_what_a_made_archive_attempts(klass: Class, kind, place):
    """Is it told in one sentence, is nothing written for it, and is what lies beside it taken?"""
    data, why = REFUSED[kind]
    files = {"emmy/x.ipynb": A}
    files[place] = data if place == "ada.zip" else zipped({"ada.zip": data})
    report = klass.collect(files)
    assert any(why in sentence for sentence in report.refused), report
    assert [one.learner for one in report.placed] == ["emmy"]
    outside = {path.name for path in klass.folder.parent.rglob("*.ipynb")}
    assert outside <= {"x.ipynb", "01_activations.ipynb"}


def test_a_bomb_is_not_unpacked(klass: Class, monkeypatch):
    """Is a learner's archive read up to its bound alone, and the next learner's in full?"""
    monkeypatch.setattr(archive.Budget.__init__, "__defaults__", (2 * len(A) + 9,))
    bomb = zipped({f"{number}.ipynb": A + b" " * number for number in range(9)})
    report = klass.collect(
        {"all.zip": zipped({"ada.zip": bomb, "emmy.zip": zipped({"x.ipynb": A})})}
    )
    assert "ada.zip/2.ipynb unpacks to more than 2 GB" in report.refused[0]
    assert len(report.refused) == 1
    assert klass.counts("emmy") == A


def test_archives_in_archives_end(klass: Class):
    """Is an archive in an archive in an archive, and so on, not opened for ever?"""
    data = zipped({"x.ipynb": A})
    for _ in range(8):
        data = zipped({"ada.zip": data})
    report = klass.collect({"ada.zip": data})
    assert "too many archives" in report.refused[0]
    data = mail("ada@example.org", {"x.ipynb": A})
    for _ in range(8):
        data = mail("ada@example.org", {"m.eml": data})
    assert "too many mails" in klass.collect({"m.eml": data}).refused[0]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (raw("Gödel.ipynb", encoding="cp437"), "Gödel.ipynb"),  # Windows
        (raw("Gödel.ipynb"), "Gödel.ipynb"),  # macOS: UTF-8, and no mark that it is
        (zipped({"Gödel.ipynb": A}), "Gödel.ipynb"),
        (zipped({"Go\u0308del.ipynb": A}), "Gödel.ipynb"),
    ],
)
def test_names_in_any_encoding(tmp_path: Path, data, name):
    """Is a name with an umlaut read as it was meant, whatever has packed it?"""
    (tmp_path / "x.zip").write_bytes(data)
    (found,) = walk.walk([tmp_path / "x.zip"])
    assert isinstance(found, Found)
    assert found.name == name


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_links_and_pipes_in_a_folder(tmp_path: Path):
    """Is neither followed nor waited for, and each told?"""
    os.mkfifo(tmp_path / "a.ipynb")
    (tmp_path / "b.ipynb").symlink_to("/etc/passwd")
    (tmp_path / "c").symlink_to("/")
    found = [*walk.walk([tmp_path])]
    assert [type(one) for one in found] == [Refused, Refused, Refused]
    assert "is a link, pipe or device" in str(found[0])
