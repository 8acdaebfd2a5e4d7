"""Do learners get a call in the place of functions that they have written before?"""

import json

import pytest
from nbgrader.utils import compute_checksum
from traitlets.config import Config

from autograder.authoring.bring_cells import bring_call, release_bring_cells
from autograder.authoring.notebooks import BRING, from_bytes
from autograder.authoring.source import read_sources
from autograder.key import COURSE
from autograder.marking.nbgrader_settings import protect
from tests.test_house import ROOT

BRINGING = [one for one in COURSE if one.borrowed]


@pytest.fixture(params=BRINGING, ids=lambda one: one.name)
def borrower(request):
    """An assignment to which functions are brought."""
    return request.param


def test_released(borrower):
    """Do the learner's cells hold the call, with its checksum, and no name of a function?"""
    path = ROOT / "assignments" / borrower.name / f"{borrower.name}.ipynb"
    cells = [one for one in from_bytes(path.read_bytes()).cells if BRING in one.metadata]
    assert cells
    for cell in cells:
        assert cell.source == bring_call(cell.metadata[BRING])
        assert cell.metadata.nbgrader.checksum == compute_checksum(cell)


@pytest.fixture(scope="module")
def sources():
    """The course's sources, by assignment."""
    return {source.assignment.name: source for source in read_sources(ROOT, COURSE)}


def test_the_notebook_has_them(borrower, sources):
    """Is each function that is brought an exercise of a notebook that is named?"""
    cells = [one for one in sources[borrower.name].cells if one.role == "bring"]
    owners = [sources[cell.notebook].assignment for cell in cells]
    there = {one.name for owner in owners for one in owner.exercises}
    assert {one.name for one in borrower.borrowed} <= there


def test_both_settings_say_the_same():
    """Does nbgrader itself release as the build does?"""
    ours, theirs = Config(), Config()
    release_bring_cells(ours)
    protect(theirs)
    said = [json.dumps(one.GenerateAssignment.preprocessors.to_dict()) for one in (ours, theirs)]
    assert said[0] == said[1]
