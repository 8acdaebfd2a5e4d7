"""Open the workbook: ``python start.py``, on Linux, macOS and Windows.

The first time, it makes a virtual environment in the folder .venv beside this file and installs
into it what requirements.lock names; that takes a minute or a few and needs the network. After that it
opens JupyterLab at START. Needs Python 3.11 or newer and nothing else.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST, TOO_NEW = (3, 11), (3, 15)


def main():
    """Set up what is missing, then open JupyterLab; return the exit code or what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--install-only", action="store_true", help="install, and open nothing")
    parser.epilog = "More options are JupyterLab's, such as --no-browser."
    wanted, options = parser.parse_known_args()
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        return (
            f"This needs Python 3.11 to 3.14, and this one is {sys.version.split()[0]}. Install one from "
            "https://www.python.org/downloads/ and give the command with it, such as python3.13 start.py."
        )
    if not is_ready():
        failed = install()
        if failed:
            return failed
    if wanted.install_only:
        return 0
    return open_start([str(PYTHON), "-m", "autograder", "start", *options])


def open_start(command):
    """Run the command that opens JupyterLab; return its exit code."""
    if os.name == "nt":
        return subprocess.call(command, cwd=HERE)
    os.chdir(HERE)
    os.execv(command[0], command)  # in the place of this one: who ends it ends JupyterLab, too


def state():
    """Return what .venv must have been made of to be the right one: where it is, and from what."""
    parts = [str(HERE).encode()]
    parts += [(HERE / name).read_bytes() for name in ("requirements.lock", "pyproject.toml")]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_ready():
    """Whether .venv is whole, and was made here and of these packages."""
    ready = FOLDER / "ready"
    return ready.is_file() and ready.read_text() == state() and PYTHON.exists()


def install():
    """Make .venv; return what went wrong, if anything."""
    print(f"Setting up {FOLDER}: a minute or a few, once.", flush=True)
    try:
        venv.EnvBuilder(with_pip=True, clear=True).create(FOLDER)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"{FOLDER} could not be made ({error}). On Debian or Ubuntu: install python3-venv."
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for what in (["--require-hashes", "-r", "requirements.lock"], ["--no-deps", "-e", "."]):
        if subprocess.call([*pip, *what], cwd=HERE):
            return "The set-up failed; the lines above say why. Run the same command again."
    (FOLDER / "ready").write_text(state())
    return 0


if __name__ == "__main__":
    sys.exit(main())
