"""Has work on notebook 4 that was handed in before its texts changed the marks that it had then?"""

import json

import pytest

from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.release import Release
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox.limits import USUAL
from tests.key.test_written_before import GIVEN_OUT
from tests.marking.submissions import as_bytes, earned

DEEP = "04_deep_network"
BEFORE = "You wrote this function in notebook 3: paste it, or write it again from memory."


def earlier(path, *lost):
    """A notebook as it was before, with another text above the first exercise; some answers empty."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    heading = "### Exercise: `initialize_parameters`"
    (first,) = (cell for cell in notebook["cells"] if heading in "".join(cell["source"]))
    first |= {"id": "0123456789-0", "source": BEFORE}
    for cell in notebook["cells"]:
        if cell["id"].removesuffix("-solution") in lost and cell["id"].endswith("-solution"):
            cell["source"] = "raise NotImplementedError()"
    return notebook


@pytest.fixture
def release(root):
    """Today's release, of a class that gave out the earlier edition, too."""
    today = Classroom(root, root).release(DEEP)
    before = earlier(root / "assignments" / DEEP / f"{DEEP}.ipynb")
    today.earlier = {"1": Release(before), "2": today}
    return today


@pytest.mark.parametrize("lost", [(), ("linear_backward", "L_model_backward")])
def test_what_was_handed_in_keeps_its_points(root, host, release, lost):
    """Does each answer get the points of then, those for what was written before among them?"""
    data = as_bytes(earlier(root / "solutions" / DEEP / f"{DEEP}.ipynb", *lost))
    file = SubmittedFile(f"{DEEP}.ipynb", data, len(data))
    marked = mark_submission(host, release, file, "somebody", DEEP, USUAL)
    assert earned(marked) == GIVEN_OUT[DEEP] | dict.fromkeys(lost, 0)
    assert BEFORE in [cell.source for cell in marked.own.release.order]
    assert marked.own.absent == ()
