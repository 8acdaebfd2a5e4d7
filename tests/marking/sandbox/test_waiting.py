"""Is a candidate on its way before NumPy is imported, and gone at the end?"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.temporary import in_memory
from autograder.marking.sandbox.waiting import Waiting

_PROGRAM = """
import sys
from pathlib import Path
from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.waiting import Waiting
with Waiting(Path(sys.argv[1]), available()) as waiting:
    waiting.warm()
    print(waiting.candidate is not None, "numpy" in sys.modules)
"""


def test_a_candidate_starts_before_numpy_is_there(root):
    """Do both import what they need side by side?"""
    said = subprocess.check_output([sys.executable, "-c", _PROGRAM, str(root)], text=True)
    assert said.split() == ["True", "False"]


def test_nothing_of_it_is_left(root):
    """Are its process and its folder gone at the end, also with a host's sessions in it?"""
    with Waiting(root, available()) as waiting:
        process, folder = waiting.started().pid, waiting.folder
        library = waiting.sandbox.library
        with Host.of(waiting).session() as session:
            assert session.run("1 + 1", 5)
        assert waiting.started().pid == process
    assert not folder.exists()
    assert not library.parent.exists()
    assert not os.path.exists(f"/proc/{process}/exe")


def test_a_lone_function_goes_without_pictures_until_it_asks(root: Path):
    """Is Matplotlib not there before `plt` is used, and draws then?"""
    before = "import sys; print('matplotlib.pyplot' in sys.modules)"
    with Waiting(root, available(), notebooks=False) as waiting:
        host = Host.of(waiting)
        assert not host.notebooks
        with host.session() as session:
            first = session.run(f"from {_LATER} import plt\n{before}", 5)
            drawn = session.run("print(type(plt.figure()).__name__)", 60)
        with host.session() as session:
            told = session.run("import os; print('AUTOGRADER_ALONE' in os.environ)", 5)
    assert [one["text"] for one in (first[0], told[0])] == ["False\n"] * 2
    assert "Figure\n" in [one.get("text") for one in drawn]


_LATER = "autograder.marking.sandbox.inside.later"


def test_nothing_is_read_to_learn_a_version():
    """Is a sandbox made ready without the modules that parse what is installed?"""
    program = "import sys, autograder.marking.sandbox.waiting\nprint({'email', 'importlib.metadata'} & {*sys.modules})"
    said = subprocess.check_output([sys.executable, "-c", program], text=True)
    assert said == "set()\n"


def test_the_library_is_where_small_files_are_made_fastest(root: Path):
    """Is it in memory where there is room, and what sessions write on the disk, within its bound?"""
    with Waiting(root, available()) as waiting:
        memory = in_memory()
        assert memory is None or waiting.sandbox.library.is_relative_to(memory)
        assert waiting.sandbox.sessions.is_relative_to(tempfile.gettempdir())
