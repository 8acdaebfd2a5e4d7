"""Where learner code runs: a confined process without network, course, key or gradebook.

Three ways to confine, in this order: `sandlock` (Landlock and seccomp; Linux 6.12 or newer),
`bwrap` (bubblewrap; user namespaces, from Linux 5.14 on), and, only when asked for by name, none.
No root is needed for any of them, and root's candidates run as another user.  Which one holds on
this machine is tried before a learner's code runs (`probe`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, Protocol

from ...errors import AutograderError
from .limits import ALONE, SessionLimits
from .readable import is_readable, readable_folders
from .user import NOBODY, as_other_user, other_user

SandboxKind = Literal["sandlock", "bwrap", "none"]
# The kernels that they need: Landlock's sixth version, with signals and abstract sockets; and a
# number of processes that is counted in each user namespace alone.
SANDLOCK_KERNEL, BWRAP_KERNEL = "6.12", "5.14"
_BEST_FIRST: tuple[SandboxKind, ...] = ("sandlock", "bwrap")
_AS_ROOT = "Try as an ordinary user: root may lack rights that this needs, as in a container. "

# What Landlock leaves open: another file's mode, owner, times and attributes; another process's
# limits and priority (the examiner may have the same user); watching folders.
_DENIED = [
    *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat"),
    *("utime", "utimes", "utimensat", "futimesat", "file_setattr"),
    *("setxattr", "lsetxattr", "fsetxattr", "setxattrat"),
    *("removexattr", "lremovexattr", "fremovexattr", "removexattrat"),
    *("ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd"),
    *("prlimit64", "setpriority", "ioprio_set", "migrate_pages", "move_pages"),
    *("sched_setaffinity", "sched_setattr", "sched_setparam", "sched_setscheduler"),
    *("inotify_init", "inotify_init1", "fanotify_init"),
]
# N processes on N processors must not fight: each does its linear algebra with one thread.
ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")


class NoSandbox(AutograderError):
    """Learner code cannot be confined here; the message says what to do."""


class Process(Protocol):
    """A started candidate: pipes to talk to it, and an end."""

    pid: int
    stdin: Any
    stdout: Any
    stderr: Any

    def kill(self) -> None:
        """End it at once."""

    def wait(self, timeout: float | None = None) -> Any:
        """Wait for its end."""


def available() -> SandboxKind:
    """Return the best way to confine that this machine has; only a trial shows that it holds.

    Raises
    ------
    NoSandbox
        If it has neither.
    """
    reasons = {}
    for kind in _BEST_FIRST:
        if (reason := _why_not(kind)) is None:
            return kind
        reasons[kind] = reason
    raise no_sandbox(reasons)


def or_else(kind: SandboxKind) -> tuple[SandboxKind, ...]:
    """Return this way to confine and, after it, those that stand in where it does not hold."""
    return _BEST_FIRST[_BEST_FIRST.index(kind) :] if kind in _BEST_FIRST else (kind,)


def no_sandbox(reasons: Mapping[SandboxKind, str]) -> NoSandbox:
    """Say why no way to confine holds, and what to do."""
    why = "; ".join(f"{kind}: {reason.removesuffix('.')}" for kind, reason in reasons.items())
    return NoSandbox(
        f"Learner code cannot be confined on this machine ({why}), so nothing is marked. "
        f"{_AS_ROOT * (other_user() is not None)}"
        f"Mark on Linux {SANDLOCK_KERNEL} or newer with Landlock switched on, or install bubblewrap "
        f"(`apt install bubblewrap`; Linux {BWRAP_KERNEL} or newer). "
        "`--unsafe-no-sandbox` marks without any protection: only for code that you trust."
    )


def _why_not(kind: SandboxKind) -> str | None:
    return _why_not_sandlock() if kind == "sandlock" else _why_not_bwrap()


def _why_not_sandlock() -> str | None:
    try:
        import sandlock
    except Exception as error:  # a wheel for another machine fails in several ways
        return f"not installed ({type(error).__name__})"
    has, wants = sandlock.landlock_abi_version(), sandlock.min_landlock_abi()
    if has < 1:
        return "this kernel has no Landlock, or it is switched off (`lsm=` at its start)"
    return None if has >= wants else f"this kernel's Landlock has version {has}, not {wants}"


def _why_not_bwrap() -> str | None:
    program = shutil.which("bwrap")
    if program is None:
        return "not installed"
    trial = [program, "--unshare-all", "--ro-bind", "/", "/", "true"]
    # Not as root: the kernel exempts it from RLIMIT_NPROC, and a fork bomb would spread.
    who = as_other_user()
    try:
        done = subprocess.run(trial, capture_output=True, text=True, check=False, **who)
    except OSError as error:
        return f"root cannot start it as another user ({error.strerror})"
    return None if done.returncode == 0 else done.stderr.strip()[:200] or "does not start"


def refuse_if_readable(root: Path) -> None:
    """Raise `NoSandbox` if the course lies where the candidate must be able to read."""
    if folder := is_readable(root):
        raise NoSandbox(
            f"The course lies in {os.path.realpath(root)}, inside {folder}, which Python itself needs "
            "to read; learner code could read the answers. Move the course elsewhere, and install the "
            "package with `pip install -e` so that it stays there."
        )


@dataclass
class Sandbox:
    """Starts candidates in a folder of their own.

    Parameters
    ----------
    kind : str
        ``"sandlock"``, ``"bwrap"`` or ``"none"``.
    library : Path
        The folder with what the candidate may import and the data it may read.
    sessions : Path
        The folder in which each session gets its own.
    notebooks : bool
        Whether candidates import what notebooks need; a lone function goes without.
    """

    kind: SandboxKind
    library: Path
    sessions: Path
    limits: SessionLimits = field(default_factory=SessionLimits)
    notebooks: bool = True

    @property
    def shared(self) -> bool:
        """Whether one process may fork for several sessions: only where each confines itself."""
        return self.kind == "sandlock"

    @cached_property
    def readable(self) -> list[str]:
        """What the candidate may read."""
        return [*readable_folders(), str(self.library), *_DEVICES]

    @cached_property
    def readable_again(self) -> list[str]:
        """The same for each session, without what is named otherwise, too: each name costs it time.

        What a link among the folders leads to is a name of its own, and who may write to the null
        device may read it.
        """
        folders = [one for one in readable_folders() if not os.path.islink(one)]
        return [*folders, str(self.library), *(one for one in _DEVICES if one != os.devnull)]

    def start(self) -> Process:
        """Start a candidate that waits for sessions."""
        first = self.library / "autograder" / "marking" / "sandbox" / "inside" / "start.py"
        command = [sys.executable, "-s", "-P", str(first)]
        if self.kind == "sandlock":
            # By itself, when it is confined: sandlock knows other users as numbers of a namespace.
            user = other_user()
            return self._sandlock(command if user is None else [*command, str(user)])
        who = {}
        if self.kind == "bwrap":
            if (reason := _why_not_bwrap()) is not None:
                raise NoSandbox(reason)
            command, who = [*self._bwrap(), *command], as_other_user()
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            env=self._environment(),
            cwd=self.sessions,
            start_new_session=True,
            **who,
        )

    def _environment(self) -> dict[str, str]:
        home = str(self.sessions)
        return {
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": home,
            "PYTHONPATH": str(self.library),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONHASHSEED": "0",
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "MPLCONFIGDIR": str(self.sessions / "matplotlib"),
            "NBGRADER_EXECUTION": "autograde",
            **ONE_THREAD,
            **({} if self.notebooks else {ALONE: "1"}),
            **{k: v for k, v in os.environ.items() if k == "OPENBLAS_CORETYPE"},
        }

    def _sandlock(self, command: list[str]) -> Process:
        import sandlock

        policy = sandlock.Sandbox(
            fs_readable=self.readable,
            fs_writable=[str(self.sessions), os.devnull],
            extra_deny_syscalls=_DENIED,
            max_processes=self.limits.processes,
            no_coredump=True,
            clean_env=True,
            env=self._environment(),
            cwd=str(self.sessions),
        )
        piped = sandlock.StdioMode.PIPED
        try:
            return policy.popen(command, stdin=piped, stdout=piped, stderr=piped)
        except (RuntimeError, sandlock.SandlockError) as error:
            raise NoSandbox(f"The sandbox does not start: {error}.") from error

    def _bwrap(self) -> list[str]:
        program = shutil.which("bwrap") or "bwrap"
        # A user namespace of its own and no capabilities.
        words = [
            program,
            "--unshare-all",
            "--unshare-user",
            "--uid",
            str(NOBODY),
            "--gid",
            str(NOBODY),
        ]
        words += ["--cap-drop", "ALL", "--die-with-parent", "--new-session", "--dev", "/dev"]
        for folder in self.readable:
            if folder not in _DEVICES:
                words += ["--ro-bind", folder, folder]
        words += ["--bind", str(self.sessions), str(self.sessions)]
        fonts = str(self.sessions / "matplotlib")  # the next candidate reads it, too
        words += ["--ro-bind", fonts, fonts]
        # Both are made in memory that no limit counts.
        words += ["--remount-ro", "/dev", "--remount-ro", "/"]
        return [*words, "--chdir", str(self.sessions), "--"]
