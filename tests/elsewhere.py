"""The package as on Windows: what only Unix has is taken away from it, and from nothing else.

The libraries that it uses know other ways there, by the system's name, and keep theirs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

# Python runs a file of this name first, in every process that the command starts, too.
_FILE = "sitecustomize.py"
_ELSEWHERE = """
import builtins, os, signal, sys, types

MODULES = {"fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "syslog", "sandlock"}
NAMES = {
    os: "O_NOFOLLOW O_NONBLOCK O_CLOEXEC O_DIRECTORY O_NOCTTY mkfifo mknod getuid geteuid getgid "
        "getegid getpgid getsid setsid setuid setgid setpgid fork forkpty killpg chown lchown fchown "
        "fchmod statvfs fstatvfs sched_getaffinity sched_setaffinity sysconf getloadavg nice uname "
        "pidfd_open waitid wait3 wait4 memfd_create posix_spawn pread pwrite sendfile",
    signal: "SIGALRM SIGKILL SIGHUP SIGPROF SIGSTOP SIGCONT SIGCHLD SIGUSR1 SIGUSR2 setitimer "
            "getitimer ITIMER_REAL ITIMER_PROF alarm pause pthread_sigmask pthread_kill "
            "pidfd_send_signal sigwait siginterrupt",
}

def ours(depth):
    return sys._getframe(depth).f_globals.get("__name__", "").split(".")[0] == "autograder"

def take(module, names):
    kept = {name: module.__dict__.pop(name) for name in names.split() if name in module.__dict__}
    def missing(name):
        if name in kept and not ours(2):
            return kept[name]
        raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
    module.__getattr__ = missing

for module, names in NAMES.items():
    take(module, names)

real = builtins.__import__

def importing(name, globals=None, locals=None, fromlist=(), level=0):
    mine = (globals or {}).get("__name__", "").split(".")[0] == "autograder"
    if mine and not level and name.split(".")[0] in MODULES:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    return real(name, globals, locals, fromlist, level)

builtins.__import__ = importing
"""


def elsewhere(folder: Path) -> dict[str, Any]:
    """Return what `subprocess` needs to run Python as on Windows; a file is put into the folder."""
    (folder / _FILE).write_text(_ELSEWHERE)
    # No program of Linux's is on the path.
    return {"env": {**os.environ, "PYTHONPATH": str(folder), "PATH": str(folder)}}


def run_elsewhere(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command of this package as on Windows, in a folder that may hold other things."""
    command = [sys.executable, "-m", "autograder.cli", *words]
    how = elsewhere(folder)
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, **how)
