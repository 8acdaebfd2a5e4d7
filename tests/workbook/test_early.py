"""Tests of autograder.workbook.early: what a kernel runs as it starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jupyter_client.manager import start_new_kernel

from tests.waiting import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
EARLY = ROOT / "autograder" / "workbook" / "early.py"


@pytest.fixture
def environment(tmp_path):
    """An environment without a person's settings, in which kernels start with the file."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("NBGRADER")}
    return {
        **own,
        "PYTHONSTARTUP": str(EARLY),
        "PYTHONPATH": str(ROOT),
        "IPYTHONDIR": str(tmp_path),
    }


def test_a_check_before_the_set_up(environment):
    """Does a real kernel say what to do of a check before anything was run, with no traceback?"""
    manager, client = start_new_kernel(env=environment)
    outputs = []
    try:
        client.execute_interactive("check(sigmoid)", output_hook=outputs.append, timeout=PATIENCE)
        client.execute_interactive("early = dir()", output_hook=outputs.append, timeout=PATIENCE)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    kinds = [one["msg_type"] for one in outputs]
    assert "error" not in kinds
    shown = outputs[kinds.index("display_data")]["content"]["data"]["text/plain"]
    assert shown.startswith("○ sigmoid: not run yet")


@pytest.mark.parametrize("options", [[], ["-I", "-S"]], ids=["with the course", "without it"])
def test_other_programs_are_left_alone(environment, options):
    """Does a plain Python run it without a word, also where the course is not to be had?"""
    ran = subprocess.run(
        [sys.executable, *options, str(EARLY)], env=environment, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
