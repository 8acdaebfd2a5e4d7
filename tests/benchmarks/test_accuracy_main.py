"""Tests of ``python -m benchmarks.accuracy``: is what is asked for measured, and nothing else?"""

from click.testing import CliRunner

from benchmarks.accuracy import __main__ as command
from benchmarks.accuracy.answers import Answer
from benchmarks.accuracy.judge import judge

RIGHT = Answer("01_activations", "relu", "right", "", "def relu(z):\n    return np.maximum(0, z)\n")


def test_times_are_measured_or_left_out(tmp_path, monkeypatch):
    """Is the page written without them, where other work runs beside it and would spoil them?"""
    measured = []
    monkeypatch.setattr(command, "collect", lambda: [RIGHT])
    monkeypatch.setattr(command, "_judge", lambda answers, workers: [*map(judge, answers)])
    monkeypatch.setattr(command, "_unseen", lambda workers: "")
    monkeypatch.setattr(command.costs, "measure", lambda root: measured.append(root) or [])
    words = ["--sample=0", "--notebooks=0", "--places=0", f"--out={tmp_path / 'page.md'}"]
    for more in ("--no-times", "--times"):
        done = CliRunner().invoke(command.main, [*words, more])
        assert done.exit_code == 0, done.output
        assert len(measured) == (more == "--times")
    assert "01_activations/relu" in (tmp_path / "page.md").read_text("utf-8")
