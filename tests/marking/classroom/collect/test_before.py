"""Is what may not be collected refused before anything is written?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom.collect.before import check_paths, check_pseudonyms
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.settings import Settings


@pytest.mark.parametrize("name", ["submitted", "attempts", "submitted/ada"])
def test_what_was_collected_is_no_download(tmp_path, name):
    """Is the class's own work refused, and a download in its folder taken?"""
    with pytest.raises(NoSuchThing, match="in the class itself"):
        check_paths(tmp_path, [tmp_path / name])
    check_paths(tmp_path, [tmp_path / "downloads"])


@pytest.mark.parametrize(
    ("pseudonyms", "there", "named", "why"),
    [
        (False, "roster.jsonl", "", ""),
        (False, "names.jsonl", "", "write pseudonyms = true into class.toml"),
        (True, "", "", ""),
        (True, "names.jsonl", "", ""),
        (True, "roster.jsonl", "", "from its first `collect` on"),
        (True, "attempts", "", "from its first `collect` on"),
        (True, "names.jsonl", "downloads/roster.csv", "move it elsewhere"),
    ],
)
def test_pseudonyms(tmp_path, pseudonyms, there, named, why):
    """Does a class stay as it began, and is no name let into its folder?"""
    if there:
        (tmp_path / there).touch()
    paths = [tmp_path / named] if named else [tmp_path.parent / "roster.csv"]
    settings = Settings(pseudonyms=pseudonyms)
    if not why:
        check_pseudonyms(tmp_path, settings, paths)
        return
    with pytest.raises(NoSuchThing, match=why):
        check_pseudonyms(tmp_path, settings, paths)
