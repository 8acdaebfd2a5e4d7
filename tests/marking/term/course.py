"""A copy of the course whose answer key changes in the course of a term, and its command line."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ASSIGNMENT
from tests.marking.courses import edit_release

_CHANGED = ("autograder", "assignments")  # in the course of the term
_READ = ("solutions", "data", "nbgrader_config.py", "pyproject.toml")
_RIGHT = "positive = np.asarray(z) > 0"
_SLIP = "positive = np.asarray(z) >= 0"


# Runs one command after another: to start Python for each would take longer than all of them.
_PROGRAM = """
import json, os, sys, traceback
from click.testing import CliRunner
from autograder.cli import main

for line in sys.stdin:
    folder, words = json.loads(line)
    os.chdir(folder)
    done = CliRunner().invoke(main, words)
    if not isinstance(done.exception, SystemExit | None):
        traceback.print_exception(done.exception)
    print(json.dumps([done.exit_code, done.stdout, done.stderr]), flush=True)
"""


class Course:
    """A copy of the course; what it does is done by its own command line.

    Parameters
    ----------
    folder : Path
        Where it is to be.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        for name in _CHANGED:
            shutil.copytree(root / name, folder / name)
        for name in _READ:
            (folder / name).symlink_to(root / name)
        self._process: subprocess.Popen[str] | None = None

    @property
    def _key(self) -> Path:
        return self.folder / "autograder" / "key" / "activations" / "activations.py"

    def slip(self) -> None:
        """Let the key take the slope of the ReLU as 1 at zero."""
        self._edit(_RIGHT, _SLIP)

    def mend(self) -> None:
        """Take the slip out again."""
        self._edit(_SLIP, _RIGHT)

    def _edit(self, old: str, new: str) -> None:
        text = self._key.read_text("utf-8")
        assert text.count(f"    {old}\n") == 1
        self._write(text.replace(f"    {old}\n", f"    {new}\n"))

    def remove(self, exercise: str) -> None:
        """Take an exercise out of key and notebook, as an author does who builds anew."""
        definition = rf"@exercise\((?:(?!@exercise).)*?\ndef {exercise}\(.*?# fmt: on\n"
        text, number = re.subn(definition, "", self._key.read_text("utf-8"), flags=re.DOTALL)
        assert number == 1
        ids = {exercise, f"{exercise}-solution"}
        edit_release(self.folder, lambda all_: [c for c in all_ if c["id"] not in ids], ASSIGNMENT)
        self._write(text)

    def _write(self, key: str) -> None:
        self._key.write_text(key, "utf-8")
        self.close()  # a process has read the key of before

    def run(self, klass: Path, *words: str, status: int = 0) -> str:
        """Run a command in a class's folder; return what it says."""
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        print(json.dumps([str(klass), words]), file=process.stdin, flush=True)
        code, said, told = json.loads(process.stdout.readline())
        assert code == status, f"{words} ended with {code}\n{said}\n{told}"
        return str(said)

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-c", _PROGRAM],
                cwd=self.folder,  # from where Python imports before all else
                env={**os.environ, "PYTHONPATH": str(self.folder)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        return self._process

    def close(self) -> None:
        """End the command line; it begins anew when it is needed."""
        if self._process is not None:
            self._process.communicate()
        self._process = None
