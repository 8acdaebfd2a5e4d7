"""A virtual environment that has what learners install, and nothing else; without any download.

The five packages, and all that they need on this machine, are linked into it from the environment
that runs the tests, each distribution with its metadata.  What is not linked is not there: neither
the instructor's packages nor the tests', nor this course.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import subprocess
import venv
from collections.abc import Iterable, Sequence
from pathlib import Path

from packaging.requirements import Requirement

FIVE = ("jupyterlab", "nbgrader", "numpy", "matplotlib", "h5py")


def normal(name: str) -> str:
    """Return a distribution's name as indexes know it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(names: Iterable[str]) -> set[str]:
    """Return these distributions and all that they require on this machine."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = normal(waiting.pop())
        if name in found:
            continue
        try:
            lines = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue
        found.add(name)
        required = (Requirement(line) for line in lines)
        waiting += [r.name for r in required if not r.marker or r.marker.evaluate({"extra": ""})]
    return found


class LearnersPython:
    """The Python of a virtual environment with the five packages, for one learner's folder.

    Parameters
    ----------
    workbook : Path
        The learner edition, which is installed as `start.py` does it: Python finds it where it is.
    """

    def __init__(self, place: Path, workbook: Path) -> None:
        venv.create(place, with_pip=False, symlinks=True)
        self._python = place / "bin" / "python"
        (packages,) = place.glob("lib/python*/site-packages")
        for name in needed(FIVE):
            _link(name, packages)
        (packages / "workbook.pth").write_text(f"{workbook}\n", "utf-8")

    def run(self, words: Sequence[str], folder: Path) -> str:
        """Run Python with these words in a folder, with nothing of the tests' own settings."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "JUPYTER"))}
        command = [f"{self._python}", *words]
        ran = subprocess.run(command, cwd=folder, env=kept, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    def there(self) -> set[str]:
        """Return the names of all distributions that it has."""
        code = "import importlib.metadata as m\nfor d in m.distributions(): print(d.name)"
        return {normal(name) for name in self.run(["-c", code], self._python.parent).split()}

    def lacks(self, names: Iterable[str]) -> set[str]:
        """Return which of these modules it does not find."""
        code = "import importlib.util, sys\nfor n in sys.argv[1:]:\n if not importlib.util.find_spec(n): print(n)"
        return {*self.run(["-c", code, *names], self._python.parent).split()}


def _link(name: str, packages: Path) -> None:
    """Link all that a distribution has installed beside others; its commands stay out."""
    distribution = importlib.metadata.distribution(name)
    tops = {file.parts[0] for file in distribution.files or ()} - {"..", "__pycache__"}
    for top in tops:
        if not (packages / top).exists():
            (packages / top).symlink_to(Path(str(distribution.locate_file(top))).resolve())
