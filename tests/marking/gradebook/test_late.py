"""Do the class's own steps cost what they say, by nbgrader's plug-in?"""

from __future__ import annotations

from pathlib import Path

import pytest
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config

from autograder.marking.classroom.folder import Classroom

STEPS = "grace_minutes = 15\n[[late]]\nhours = 24\npercent = 10\n"


def plugin(course: Path, folder: Path, text: str, more: Config | None = None):
    """Return what nbgrader asks for penalties in a class with these settings."""
    (folder / "class.toml").write_text(text)
    config = Classroom(course, folder).config
    config.merge(more or Config())
    asking = AssignLatePenalties(config=config)
    asking.init_plugin()
    return asking.plugin_inst


@pytest.mark.parametrize(
    ("seconds", "penalty"), [(900, None), (901, 0.8), (86400, 0.8), (86401, 8.0)]
)
def test_the_steps_of_the_class_count(root, tmp_path, seconds, penalty):
    """Is a share of the points taken off by how late it is, and nothing in the grace?"""
    assert plugin(root, tmp_path, STEPS).late_submission_penalty("ada", 8.0, seconds) == penalty


@pytest.mark.parametrize(("seconds", "penalty"), [(60, None), (61, 8.0)])
def test_without_steps_nbgraders_method_counts(root, tmp_path, seconds, penalty):
    """Does nbgrader's own setting hold for a class with a grace and no steps?"""
    zero = Config({"LateSubmissionPlugin": {"penalty_method": "zero"}})
    found = plugin(root, tmp_path, "grace_minutes = 1\n", zero)
    assert found.late_submission_penalty("ada", 8.0, seconds) == penalty


def test_a_plug_in_of_the_instructors_own_stays(root, tmp_path):
    """Is what the class's nbgrader_config.py names asked instead, wherever it stands in it?"""
    own = "c.AssignLatePenalties.plugin_class = 'tests.marking.late.PerDay'\n"
    protect = "from autograder.marking.nbgrader_settings import protect\nprotect(get_config())\n"
    for text in (f"c = get_config()\n{own}{protect}", f"{protect}c = get_config()\n{own}"):
        (tmp_path / "nbgrader_config.py").write_text(text)
        assert plugin(root, tmp_path, STEPS).late_submission_penalty("ada", 8.0, 901) == 2.0
