"""Does a worker have its candidate on the way before it imports what it examines with?"""

from __future__ import annotations

import os
import subprocess
import sys
from multiprocessing import Pipe

from autograder.marking.sandbox.confine import NoSandbox
from tests.waiting import PATIENCE

_PROGRAM = """
import sys
from autograder.marking.batch import begin
warm = begin.Waiting.warm
def told(waiting):
    warm(waiting)
    print(waiting.candidate is not None, "numpy" in sys.modules, "autograder.key" in sys.modules)
begin.Waiting.warm = told
begin.from_words()
import gc
print(gc.isenabled(), gc.get_freeze_count() > 10_000)
"""


def test_both_import_side_by_side(root):
    """Has the candidate started before NumPy and the key are there, and ends all with the connection?

    And is what is imported looked through for garbage no more, but all else as ever?
    """
    ours, theirs = Pipe()
    command = [sys.executable, "-c", _PROGRAM, str(theirs.fileno()), str(root), "none"]
    with theirs:
        process = subprocess.Popen(
            command, pass_fds=[theirs.fileno()], stdout=subprocess.PIPE, text=True
        )
    ours.close()
    said, _ = process.communicate(timeout=PATIENCE)
    assert said.split() == ["True", "False", "False", "True", "True"]
    assert process.returncode == 0


def test_a_sandbox_that_cannot_be_is_told():
    """Does whoever started it hear why, where the course lies where learner code could read?"""
    ours, theirs = Pipe()
    program = "from autograder.marking.batch.begin import from_words; from_words()"
    command = [sys.executable, "-c", program, str(theirs.fileno()), os.path.realpath("/usr"), ""]
    with theirs:
        process = subprocess.Popen(command, pass_fds=[theirs.fileno()])
    with ours:
        assert isinstance(ours.recv(), NoSandbox)
    assert process.wait(PATIENCE) == 0
