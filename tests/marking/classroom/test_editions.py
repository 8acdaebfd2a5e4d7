"""Does a class keep what it gave out, and nothing else under the same name?"""

import pytest

from autograder.marking.classroom.editions import keep_edition, read_given, read_release
from autograder.marking.classroom.errors import NoSuchThing
from tests.workbook.editions import SETUP, exercise, record, text, write_cells, write_edition

NAME = "01_a"


@pytest.fixture
def edition(tmp_path):
    """An edition of one exercise."""
    return write_edition(tmp_path / "edition", "1", {NAME: [SETUP, *exercise("sigmoid")]})


def files(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_kept(edition, tmp_path):
    """Are the notebooks and the record kept, in each class, and may that be done twice?"""
    classes = [tmp_path / "a", tmp_path / "b"]
    for _ in range(2):
        keep_edition(classes, edition)
    kept = [f"editions/1/assignments/{NAME}/{NAME}.ipynb", "editions/1/edition.json"]
    assert [files(one) for one in classes] == [kept, kept]


def test_other_notebooks(edition, tmp_path):
    """Is another edition of the same version refused, for all classes before anything is written?"""
    one, other = tmp_path / "a", tmp_path / "b"
    keep_edition([one], edition)
    write_cells(edition, NAME, [SETUP])
    record(edition, "1")
    begun: list[bool] = []
    with pytest.raises(NoSuchThing, match=r"1 was given out with other notebooks.*--edition"):
        keep_edition([other, one], edition, lambda: begun.append(True))
    assert not other.exists()
    assert not begun


@pytest.mark.parametrize("version", ["../2", "a/b", "", "1 2", ".1", "2:1"])
def test_version_that_names_no_folder(edition, tmp_path, version):
    """Is a version refused that could not name a folder?"""
    record(edition, version)
    with pytest.raises(NoSuchThing, match="cannot name a folder"):
        keep_edition([tmp_path / "a"], edition)


def test_read(edition, tmp_path):
    """Does a release know the editions of the class, and that the newest is itself?"""
    course, klass = tmp_path / "course", tmp_path / "class"
    write_edition(course, "2", {NAME: [SETUP, *exercise("sigmoid"), text("more")]})
    keep_edition([klass], edition)
    keep_edition([klass], course)
    release = read_release(course, NAME, read_given(klass, course, NAME))
    assert [*release.earlier] == ["1", "2"]
    assert release.earlier["2"] is release
    assert len(release.earlier["1"].order) == 3


def test_half_written(edition, tmp_path):
    """Is an edition that is not wholly there none?"""
    klass = tmp_path / "class"
    keep_edition([klass], edition)
    (klass / "editions/1/edition.json").unlink()
    assert read_given(klass, edition, NAME) == ()


def test_no_editions(edition, tmp_path):
    """Has a class that kept nothing today's release alone?"""
    assert read_given(tmp_path, edition, NAME) == ()
    assert read_release(edition, NAME, ()).earlier == {}
