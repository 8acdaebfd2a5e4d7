"""Can the learner's side be tested where there is nothing but what a learner has?"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# What only instructors install, and what only Linux and macOS have.
ABSENT = ["click", "rich", "sandlock", "jupytext", "nh3", "bleach", "fcntl", "resource"]
ABSENT += ["grp", "pwd", "termios"]
COLLECT = f"""
import sys
sys.modules.update(dict.fromkeys({ABSENT}))
import pytest
sys.exit(pytest.main(["--collect-only", "-qq", "-p", "no:cacheprovider", "@tests/learners.txt"]))
"""


def test_the_learners_tests_need_what_a_learner_has():
    """Do the tests in learners.txt load without the instructor's packages, on any system?"""
    ran = subprocess.run([sys.executable, "-c", COLLECT], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "tests/checks/test_compare.py: " in ran.stdout


def test_all_of_the_learners_side_is_among_them():
    """Is every group of tests in learners.txt whose part of the package learners get?"""
    listed = (ROOT / "tests" / "learners.txt").read_text("utf-8").split()
    assert {
        f"tests/{part}"
        for part in ("checks", "plots", "test_datasets.py", "test_main.py", "workbook")
    } <= set(listed)
    assert all((ROOT / path).exists() for path in listed)
