"""Is a change of a check known by its exercise, and is what has not changed the same everywhere?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from autograder.key import COURSE, find_assignment, find_exercise
from autograder.marking.batch import fingerprints as versions
from autograder.marking.batch.fingerprints import COMMON, course_version, touched, whole
from tests.conftest import ASSIGNMENT

SCALE = 2.0
SCALES = {"big": (1, 2), "small": [3.0]}


def _helper(x):
    return SCALE * x


def _uses_helper(x):
    return [_helper(y) for y in x]


def _uses_constants(x):
    return SCALES, x


@pytest.fixture
def version_of(monkeypatch):
    """Return a function that gives the version of an exercise with this reference."""
    monkeypatch.setattr(versions, "_KEY", __name__)
    exercise = find_exercise(ASSIGNMENT, "relu")
    return lambda reference: versions._of(replace(exercise, reference=reference))


def test_the_same_in_every_process(released):
    """Do two processes that order sets otherwise come to the same version?"""
    code = (
        "import json, sys\n"
        "from autograder.marking.batch.fingerprints import *\n"
        f"print(whole(course_version({ASSIGNMENT!r}, json.load(sys.stdin))), engine_version())"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(released),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    here = f"{whole(course_version(ASSIGNMENT, released))} {versions.engine_version()}\n"
    assert said == {here}


@pytest.mark.parametrize("assignment", [assignment.name for assignment in COURSE])
def test_every_exercise_has_a_version(assignment, released):
    """Has each exercise a version of its own, those that are borrowed included?"""
    found = find_assignment(assignment)
    version = course_version(assignment, released)
    names = {exercise.name for exercise in (*found.borrowed, *found.exercises)}
    assert version.keys() == names | {COMMON}
    assert len(set(version.values())) == len(version)


def test_a_change_further_down_is_a_change(version_of, monkeypatch):
    """Does a changed constant that only a helper's helper uses change the version?"""
    before = version_of(_uses_helper)
    assert version_of(_uses_helper) == before
    monkeypatch.setitem(globals(), "SCALE", 3.0)
    assert version_of(_uses_helper) != before


def test_what_is_inside_of_containers_counts(version_of, monkeypatch):
    """Is a number deep in a dictionary seen, and another order of it not?"""
    before = version_of(_uses_constants)
    monkeypatch.setitem(globals(), "SCALES", {"small": [3.0], "big": (1, 2)})
    assert version_of(_uses_constants) == before
    monkeypatch.setitem(globals(), "SCALES", {"small": [3.5], "big": (1, 2)})
    assert version_of(_uses_constants) != before


def test_what_a_change_touches(released):
    """Does a change touch the exercise and what builds on it; and a locked cell all of them?"""
    found = find_assignment(ASSIGNMENT)
    now = course_version(ASSIGNMENT, released)
    assert touched(ASSIGNMENT, now, now) == set()
    above = {e.name for e in found.exercises if "relu" in found.upstream(e.name)}
    assert touched(ASSIGNMENT, now | {"relu": ""}, now) == {"relu", *above}
    everything = {exercise.name for exercise in found.exercises}
    assert touched(ASSIGNMENT, now | {COMMON: ""}, now) == everything
    assert touched(ASSIGNMENT, {}, now) == everything


def test_prose_is_no_check(released):
    """Does a new sentence in the notebook leave all versions alone, and new points not?"""
    before = course_version(ASSIGNMENT, released)
    changed = json.loads(json.dumps(released))
    changed["cells"].insert(0, {"cell_type": "markdown", "metadata": {}, "source": "Welcome!"})
    assert course_version(ASSIGNMENT, changed) == before
    cell = next(c for c in changed["cells"] if c["metadata"].get("nbgrader", {}).get("grade"))
    cell["metadata"]["nbgrader"]["points"] += 1
    assert course_version(ASSIGNMENT, changed)[COMMON] != before[COMMON]
