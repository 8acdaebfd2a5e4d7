"""Is a change of a check known by its exercise, and is what has not changed the same everywhere?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from autograder.key import COURSE, find_assignment, find_exercise
from autograder.marking.batch import fingerprints
from autograder.marking.batch.fingerprints import (
    COMMON,
    affected,
    checks_fingerprints,
    combined,
    other_edition_names,
)
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.release import Release
from autograder.marking.grading.user_cache import KEEP_NOTHING
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
def fingerprint_with(monkeypatch):
    """Return a function that gives the fingerprint of an exercise with this reference."""
    monkeypatch.setattr(fingerprints, "_KEY", __name__)
    exercise = find_exercise(ASSIGNMENT, "relu")
    return lambda reference: fingerprints._of(replace(exercise, reference=reference))


def test_the_same_in_every_process(release, released):
    """Do two processes that order sets otherwise come to the same fingerprints?"""
    code = (
        "import json, sys\n"
        "from autograder.marking.batch.fingerprints import *\n"
        "from autograder.marking.grading.release import Release\n"
        f"print(combined(checks_fingerprints({ASSIGNMENT!r}, Release(json.load(sys.stdin)))), engine_fingerprint())"
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
    here = f"{combined(checks_fingerprints(ASSIGNMENT, release))} {fingerprints.engine_fingerprint()}\n"
    assert said == {here}


@pytest.mark.parametrize("assignment", [assignment.name for assignment in COURSE])
def test_every_exercise_has_a_fingerprint(assignment, release):
    """Has each exercise a fingerprint of its own, those that are borrowed included?"""
    found = find_assignment(assignment)
    fingerprint_of = checks_fingerprints(assignment, release)
    names = {exercise.name for exercise in (*found.borrowed, *found.exercises)}
    assert fingerprint_of.keys() == names | {COMMON}
    assert len(set(fingerprint_of.values())) == len(fingerprint_of)


def test_a_change_further_down_is_a_change(fingerprint_with, monkeypatch):
    """Does a changed constant that only a helper's helper uses change the fingerprint?"""
    before = fingerprint_with(_uses_helper)
    assert fingerprint_with(_uses_helper) == before
    monkeypatch.setitem(globals(), "SCALE", 3.0)
    assert fingerprint_with(_uses_helper) != before


def test_what_is_inside_of_containers_counts(fingerprint_with, monkeypatch):
    """Is a number deep in a dictionary seen, and another order of it not?"""
    before = fingerprint_with(_uses_constants)
    monkeypatch.setitem(globals(), "SCALES", {"small": [3.0], "big": (1, 2)})
    assert fingerprint_with(_uses_constants) == before
    monkeypatch.setitem(globals(), "SCALES", {"small": [3.5], "big": (1, 2)})
    assert fingerprint_with(_uses_constants) != before


def test_what_a_change_affects(release):
    """Does a change affect the exercise and what builds on it; and a locked cell all of them?"""
    found = find_assignment(ASSIGNMENT)
    now = checks_fingerprints(ASSIGNMENT, release)
    assert affected(ASSIGNMENT, now, now) == set()
    above = {e.name for e in found.exercises if "relu" in found.upstream(e.name)}
    assert affected(ASSIGNMENT, now | {"relu": ""}, now) == {"relu", *above}
    everything = {exercise.name for exercise in found.exercises}
    assert affected(ASSIGNMENT, now | {COMMON: ""}, now) == everything
    assert affected(ASSIGNMENT, {}, now) == everything


def test_a_test_is_affected_by_what_it_tests(root):
    """Is a learner's test marked anew where the known mistakes have changed that it is tried on?"""
    name = "02_logistic_regression"
    now = checks_fingerprints(name, Classroom(root, root).release(name))
    old = now | {"propagate": ""}
    assert "test_propagate" in affected(name, old, now)
    assert affected(name, now | {"test_propagate": ""}, now) == {"test_propagate"}
    assert [*now.values()].count(now["test_propagate"]) == 1


def test_prose_is_no_check(release):
    """Do a new sentence and other points, which are read as they count, leave all fingerprints alone?"""
    before = checks_fingerprints(ASSIGNMENT, release)
    changed = release.notebook()
    changed["cells"].insert(0, {"cell_type": "markdown", "metadata": {}, "source": "Welcome!"})
    assert checks_fingerprints(ASSIGNMENT, Release(changed)) == before
    cell = next(c for c in changed["cells"] if c["metadata"].get("nbgrader", {}).get("grade"))
    cell["metadata"]["nbgrader"]["points"] += 1
    assert checks_fingerprints(ASSIGNMENT, Release(changed)) == before
    cell["source"] += "\n# another check"
    assert checks_fingerprints(ASSIGNMENT, Release(changed))[COMMON] != before[COMMON]


def test_an_edition_is_no_check(release):
    """Is another edition known by its name, and one that differs in points alone no other?"""
    before, notebook = checks_fingerprints(ASSIGNMENT, release), release.notebook()
    cell = next(c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade"))
    cell["metadata"]["nbgrader"]["points"] += 1
    today = Release(release.notebook())
    today.earlier["2"] = Release(notebook)
    assert checks_fingerprints(ASSIGNMENT, today) == before
    cell["source"] += "\n# another check"
    today.earlier["2"] = Release(notebook)
    after = checks_fingerprints(ASSIGNMENT, today)
    assert affected(ASSIGNMENT, before, after) == set()
    assert other_edition_names(before, after) == {"2"} == other_edition_names(after, before)


def test_what_is_kept_is_what_is_worked_out(release, tmp_path, monkeypatch):
    """Are an exercise's fingerprints kept for the next process, and the same as without?"""
    worked_out = checks_fingerprints(ASSIGNMENT, release)
    monkeypatch.delenv(KEEP_NOTHING)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert checks_fingerprints(ASSIGNMENT, release) == worked_out
    monkeypatch.setattr(fingerprints, "_of", None)  # not asked again
    assert checks_fingerprints(ASSIGNMENT, release) == worked_out
