"""Do classes that are running go on with a new version of the package?

``class_of_0_1.zip`` is a class folder as the version before the numbered caches left it: the sample
class in 01_activations, and three learners in 04_deep_network, one of them with a mean forgotten.
"""

import json
import sqlite3
import zipfile
import zlib
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.checks.places.place import Place
from autograder.cli import main
from autograder.marking.batch import upgrade as module
from autograder.marking.batch.cache import open_cache
from autograder.marking.batch.plan import recorded_note, where_recorded
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.results import Result

ROOT = Path(__file__).resolve().parents[3]
OLD = Path(__file__).with_name("class_of_0_1.zip")


@pytest.fixture
def klass(tmp_path):
    """The old class; its results are recorded in the gradebook that lies beside them."""
    with zipfile.ZipFile(OLD) as archive:
        archive.extractall(tmp_path)
    note = recorded_note(where_recorded(Classroom(ROOT, tmp_path)), "")
    with closing(sqlite3.connect(tmp_path / ".autograder/results.db")) as results, results:
        results.execute("update result set recorded = ?", (note,))
    return tmp_path


def _grade(klass, *options, status=1):  # one of the files cannot be read
    done = CliRunner().invoke(
        main, ["grade", "--class-dir", str(klass), *options], catch_exceptions=False
    )
    assert done.exit_code == status, done.output
    return done.output


def _scores(klass):
    query = "select id, auto_score, manual_score, needs_manual_grade from grade order by id"
    with closing(sqlite3.connect(klass / "gradebook.db")) as book:
        return book.execute(query).fetchall()


def _mistakes(klass):
    with closing(sqlite3.connect(klass / ".autograder/results.db")) as results:
        rows = results.execute("select learner, body from result").fetchall()
    return {
        (learner, exercise): finding["mistake"]
        for learner, body in rows
        for exercise, verdict in json.loads(zlib.decompress(body))["verdicts"].items()
        for finding in verdict["findings"]
        if finding["mistake"]
    }


def test_nothing_is_to_do(klass):
    """Does `grade` find nothing to do, change no mark, and name checks that have changed?"""
    before = _scores(klass)
    said = _grade(klass)
    assert "11 marked before and not changed" in said
    earlier = " ".join(line for line in said.splitlines() if "by earlier checks of" in line)
    assert "sigmoid" in earlier  # its cases reach farther now
    assert "another version" not in said
    assert _scores(klass) == before


def test_what_cannot_be_read_can_be_marked_by_hand(klass):
    """Has a file that could not be marked then a notebook now, without being marked again?"""
    path = klass / "autograded" / "shannon" / "01_activations" / "01_activations.ipynb"
    assert not path.exists()
    assert "11 marked before and not changed" in _grade(klass)
    assert "not valid JSON" in path.read_text()


@pytest.mark.slow
def test_nobody_gains_or_loses(klass):
    """Does marking by today's checks leave everybody's marks?"""
    said = _grade(klass, "--changed", "--dry-run", status=1)
    assert "Nobody gains or loses" in said


def test_mistakes_have_the_new_names(klass):
    """Are kept mistakes called as today's are, so that statistics add up?"""
    assert _mistakes(klass)["kleene", "linear_backward"] == "db_no_mean"
    _grade(klass)
    assert _mistakes(klass)["kleene", "linear_backward"] == "db.not_averaged"
    assert all("." in name for name in _mistakes(klass).values())


def test_a_newer_file_is_refused(klass):
    """Is a file of a newer version refused in one sentence, and left as it is?"""
    path = klass / ".autograder/results.db"
    with closing(sqlite3.connect(path)) as results, results:
        results.execute(f"pragma user_version = {module.VERSION + 1}")
    done = CliRunner().invoke(main, ["grade", "--class-dir", str(klass)])
    assert done.exit_code != 0
    assert "newer version" in done.output
    assert "Traceback" not in done.output


def test_only_what_was_called_otherwise_is_renamed():
    """Does the table of names hold no exercise or mistake that the key does not have?"""
    from autograder.key import find_exercise

    former = json.loads(Path(module.__file__).with_name("former.json").read_text())
    for assignment, exercises in former["mistakes"].items():
        for exercise, names in exercises.items():
            known = {mistake.name for mistake in find_exercise(assignment, exercise).mistakes}
            assert {*names.values()} <= known


def test_results_without_places_go_on(tmp_path):
    """Can places be kept beside results of the version before, and are these as they were?"""
    with open_cache(tmp_path) as cache:
        cache.put(Result("ada", "01_activations"), "x", {}, "")
    path = tmp_path / ".autograder/results.db"
    with closing(sqlite3.connect(path)) as results, results:
        results.execute("alter table result drop column places")
        results.execute("pragma user_version = 1")
    place = Place(1, 1, "a", 0, 1, "a", "f")
    with open_cache(tmp_path) as cache:
        assert cache.places("01_activations", ["ada"]) == {}
        cache.put_places("01_activations", "ada", "other", {"f": (place,)})
        assert cache.places("01_activations", ["ada"]) == {}
        cache.put_places("01_activations", "ada", "x", {"f": (place,)})
        assert cache.places("01_activations", ["ada"]) == {"ada": {"f": (place,)}}
        assert next(cache.read("01_activations")).learner == "ada"
        cache.put(Result("ada", "01_activations"), "x", {}, "")  # marked again
        assert cache.places("01_activations", ["ada"]) == {}
