"""Does the learner edition keep each notebook as it was given out, to restore hand-ins from?"""

import json

from autograder.workbook.edition import RECORD
from autograder.workbook.hand_in import released_notebook, restore
from autograder.workbook.saved import read_saved
from tests.test_house import ROOT


def test_kept_in_the_package(edition, tmp_path):
    """Is it the same file, in the record, and does it restore a check that was deleted?"""
    for given in (edition.folder / "assignments").glob("*/*.ipynb"):
        kept = released_notebook(given.stem).relative_to(ROOT)
        assert kept.as_posix() in edition.files
        assert (edition.folder / kept).read_bytes() == given.read_bytes()
    assert kept.as_posix() in json.loads((edition.folder / RECORD).read_text())["files"]
    released = json.loads(given.read_bytes())
    cells = [one for one in released["cells"] if one["id"] != "predict"]
    own = tmp_path / given.name
    own.write_text(json.dumps({**released, "cells": cells}))
    restored = json.loads(restore(read_saved(own), released).content)
    assert [one["id"] for one in restored["cells"]] == [one["id"] for one in released["cells"]]
