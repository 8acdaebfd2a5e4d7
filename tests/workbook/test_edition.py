"""Is an edition taken as it was made, and nothing else taken for one?"""

import json
import zipfile

import pytest

from autograder.workbook.edition import RECORD, NoEdition, is_older, open_edition
from tests.workbook.editions import SETUP, write_edition, zipped


@pytest.fixture
def made(tmp_path):
    """An edition in a folder."""
    return write_edition(tmp_path / "näw edition", "2", {"01_a": [SETUP]})


def test_folder_and_zip(made, tmp_path):
    """Is an edition the same from its folder, from the folder above, and from its zip?"""
    places = [made, tmp_path, zipped(made, tmp_path / "a b.zip")]
    found = [open_edition(place) for place in places]
    assert {one.version for one in found} == {"2"}
    assert {one.file("autograder/code.py") for one in found} == {b"version = '2'\n"}


def test_turned_by_git(made):
    """Is a file with Windows's ends of lines the edition's, and read as it was made?"""
    (made / "autograder/code.py").write_bytes(b"version = '2'\r\n")
    edition = open_edition(made)
    assert edition.file("autograder/code.py") == b"version = '2'\n"
    assert edition.has("autograder/code.py", b"version = '2'\r\n")
    assert not edition.has("autograder/code.py", b"version = '3'\n")


def test_damaged_file(made):
    """Is a file that is not what the edition was made with refused by name?"""
    (made / "autograder/code.py").write_text("version = 3")
    with pytest.raises(NoEdition, match=r"autograder/code\.py is damaged"):
        open_edition(made).file("autograder/code.py")
    (made / "autograder/code.py").unlink()
    with pytest.raises(NoEdition, match=r"autograder/code\.py cannot be read"):
        open_edition(made).file("autograder/code.py")


@pytest.mark.parametrize(
    "name",
    [
        *("../a", "/etc/a", "a/../../b", "a\\b", "C:a", "a//b", "./a", "", "a/.", "a. "),
        *(".git/hooks/a", ".GIT/a", "hand-in/a", ".venv/a", "before-update/a"),
    ],
)
def test_unsafe_names(made, name):
    """Is an edition refused that would write beside its folder, or over what is not its?"""
    plain = json.loads((made / RECORD).read_bytes())
    plain["files"][name] = "0"
    (made / RECORD).write_text(json.dumps(plain))
    with pytest.raises(NoEdition, match="it would write to"):
        open_edition(made)


@pytest.mark.parametrize(
    "text", ["", "[]", '{"edition": 2}', '{"edition": 2, "files": {"a": "b"}}']
)
def test_other_records(made, text):
    """Is a record that is none refused, in words?"""
    (made / RECORD).write_text(text)
    with pytest.raises(NoEdition, match=r"is no edition|is not what an edition has"):
        open_edition(made)


def test_no_edition(tmp_path):
    """Is whatever else there may be refused: nothing, a page, another zip, an empty folder?"""
    page = tmp_path / "page.zip"
    page.write_text("<html>")
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as packed:
        packed.writestr("a.txt", "a")
    empty = tmp_path / "empty"
    empty.mkdir()
    for place, why in (
        (tmp_path / "no.zip", "is not there"),
        (page, "is no zip file"),
        (other, r"has no edition\.json"),
        (empty, "cannot be read"),
    ):
        with pytest.raises(NoEdition, match=why):
            open_edition(place)


@pytest.mark.parametrize(
    ("version", "than", "older"),
    [
        *(("1", "2", True), ("2", "10", True), ("0.9", "0.10.1", True), ("1.0", "1", False)),
        *(("2026-autumn", "2027-spring", True), ("2", "1", False), ("a", "b", False)),
    ],
)
def test_versions(version, than, older):
    """Are versions compared by their numbers?"""
    assert is_older(version, than) is older
