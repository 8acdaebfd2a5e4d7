"""Does the learner edition keep each notebook as it was given out, to restore hand-ins from?"""

import json

from autograder.authoring.publish import RECORD, publish
from autograder.workbook.hand_in import released_notebook, restore
from autograder.workbook.saved import read_saved
from tests.test_house import ROOT


def test_kept_in_the_package(tmp_path):
    """Is it the same file, in the record, and does it restore a check that was deleted?"""
    files = publish(ROOT, tmp_path / "nn", version="7")
    for given in (tmp_path / "nn" / "assignments").glob("*/*.ipynb"):
        kept = released_notebook(given.stem).relative_to(ROOT)
        assert kept.as_posix() in files
        assert (tmp_path / "nn" / kept).read_bytes() == given.read_bytes()
    assert kept.as_posix() in json.loads((tmp_path / "nn" / RECORD).read_text())["files"]
    released = json.loads(given.read_bytes())
    cells = [one for one in released["cells"] if one["id"] != "predict"]
    given.write_text(json.dumps({**released, "cells": cells}))
    restored = json.loads(restore(read_saved(given), released).content)
    assert [one["id"] for one in restored["cells"]] == [one["id"] for one in released["cells"]]
