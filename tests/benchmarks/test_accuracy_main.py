"""Tests of ``python -m benchmarks.accuracy``: is what is asked for measured, and nothing else?"""

import pytest
from click.testing import CliRunner

from benchmarks.accuracy import __main__ as command
from benchmarks.accuracy.answers import Answer
from benchmarks.accuracy.judge import judge
from benchmarks.accuracy.placed import OF_PLACES
from benchmarks.accuracy.placing import Mutant, Placed

RIGHT = Answer("01_activations", "relu", "right", "", "def relu(z):\n    return np.maximum(0, z)\n")


def _misplaced(half):
    mutant = Mutant("01_activations", "relu", "", "", "x = 1", half)
    return Placed(mutant, "value", told=True)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command on one answer; return how it ended, the page, and what was measured besides."""
    measured = []

    def place_all(_number, _workers, halves):
        measured.extend(f"places of {half}" for half in halves)
        return map(_misplaced, halves)

    monkeypatch.setattr(command, "collect", lambda: [RIGHT])
    monkeypatch.setattr(command, "_judge", lambda answers, workers: [*map(judge, answers)])
    monkeypatch.setattr(command, "_unseen", lambda workers: measured.append("unread") or "")
    monkeypatch.setattr(command.costs, "measure", lambda root: measured.append("times") or [])
    monkeypatch.setattr(command, "place_all", place_all)

    def run(*words):
        page = tmp_path / "page.md"
        usual = ["--sample=0", "--notebooks=0", f"--out={page}"]
        return CliRunner().invoke(command.main, [*usual, *words]), page.read_text("utf-8"), measured

    return run


def test_all_is_measured(run):
    """Is everything on the page measured, where nothing else is said?"""
    done, page, measured = run("--places=0")
    assert done.exit_code == 0, done.output
    assert measured == ["times", "unread"]
    assert "01_activations/relu" in page
    assert run("--places=1")[2][2:] == ["places of 1", "places of 0", "times", "unread"]


def test_what_has_no_bound_is_left_out(run):
    """Is only measured what may fail the run, and does that fail it?"""
    done, page, measured = run("--places=1", "--bounds-only")
    assert measured == ["places of 1"]
    assert done.exit_code == 1
    for bound in OF_PLACES:
        assert f"{bound.what}: " in done.output
        assert bound.what in page


def test_an_exercise_that_is_worse_than_on_the_page_fails_it(run):
    """Is each exercise held to the page, but where the page is to be written anew?"""
    lost = "01_activations/relu: 0 held-out wrong answers get their name, not "
    assert lost in run("--places=0", "--bounds-only")[0].output
    assert lost not in run("--places=0")[0].output


def test_a_part_is_not_written_over_the_page():
    """Is it refused to replace docs/accuracy.md by what has bounds?"""
    done = CliRunner().invoke(command.main, ["--bounds-only"])
    assert done.exit_code == 2
    assert "say --out FILE" in done.output
