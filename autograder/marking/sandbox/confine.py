"""Where learner code runs: a confined process without network, course, key or gradebook.

Three ways to confine, in this order: `sandlock` (Landlock and seccomp; Linux 6.7 or newer),
`bwrap` (bubblewrap; user namespaces, for older kernels), and, only when asked for by name, none.
No root is needed for any of them.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import site
import subprocess
import sys
import sysconfig
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from ...errors import AutograderError
from .limits import END_SECONDS, SessionLimits

SandboxKind = Literal["sandlock", "bwrap", "none"]

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
_SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/fonts", "/etc/localtime")
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
    """Return the best way to confine that works on this machine.

    Raises
    ------
    NoSandbox
        If neither works.
    """
    reasons = []
    kinds: tuple[tuple[SandboxKind, Callable[[], str | None]], ...] = (
        ("sandlock", _why_not_sandlock),
        ("bwrap", _why_not_bwrap),
    )
    for kind, why_not in kinds:
        if (reason := why_not()) is None:
            return kind
        reasons.append(f"{kind}: {reason}")
    raise NoSandbox(
        "Learner code cannot be confined on this machine (" + "; ".join(reasons) + "). "
        "Mark on Linux 6.7 or newer, or install bubblewrap (`apt install bubblewrap`). "
        "`--unsafe-no-sandbox` marks without any protection: only for code that you trust."
    )


def _why_not_sandlock() -> str | None:
    try:
        import sandlock
    except Exception as error:  # a wheel for another machine fails in several ways
        return f"not installed ({type(error).__name__})"
    has, wants = sandlock.landlock_abi_version(), sandlock.min_landlock_abi()
    return None if has >= wants else f"this kernel's Landlock has version {has}, not {wants}"


def _why_not_bwrap() -> str | None:
    program = shutil.which("bwrap")
    if program is None:
        return "not installed"
    if os.geteuid() == 0:
        # The kernel exempts root from RLIMIT_NPROC, in every namespace: a fork bomb would spread.
        return "cannot bound the number of processes for root; mark as an ordinary user"
    trial = [program, "--unshare-all", "--ro-bind", "/", "/", "true"]
    done = subprocess.run(trial, capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else done.stderr.strip()[:200] or "does not start"


def readable_folders() -> list[str]:
    """Return what a Python process must read to run, without the course."""
    python = [sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()]
    if site.ENABLE_USER_SITE:
        python.append(site.getusersitepackages())
    folders = [*_SYSTEM, *python, os.path.dirname(os.path.realpath(sys.executable))]
    found = {os.path.realpath(folder) for folder in folders if os.path.exists(folder)}
    found |= {folder for folder in _SYSTEM if os.path.exists(folder)}
    top = [f for f in found if not any(f != g and f.startswith(g + os.sep) for g in found)]
    return sorted(top)


def refuse_if_readable(root: Path) -> None:
    """Raise `NoSandbox` if the course lies where the candidate must be able to read."""
    real = os.path.realpath(root)
    for folder in readable_folders():
        if real == folder or real.startswith(folder + os.sep):
            raise NoSandbox(
                f"The course lies in {real}, inside {folder}, which Python itself needs to read; "
                "learner code could read the answers. Move the course elsewhere, and install the "
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
    """

    kind: SandboxKind
    library: Path
    sessions: Path
    limits: SessionLimits = field(default_factory=SessionLimits)

    @property
    def shared(self) -> bool:
        """Whether one process may fork for several sessions: only where each confines itself."""
        return self.kind == "sandlock"

    @property
    def readable(self) -> list[str]:
        """What the candidate may read."""
        return [*readable_folders(), str(self.library), *_DEVICES]

    def start(self) -> Process:
        """Start a candidate that waits for sessions."""
        command = [
            sys.executable,
            "-s",
            "-P",
            "-m",
            "autograder.marking.sandbox.inside.candidate",
        ]
        if self.kind == "sandlock":
            return self._sandlock(command)
        if self.kind == "bwrap":
            if (reason := _why_not_bwrap()) is not None:
                raise NoSandbox(f"bwrap: {reason}.")
            command = [*self._bwrap(), *command]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            env=self._environment(),
            cwd=self.sessions,
            start_new_session=True,
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
            **{k: v for k, v in os.environ.items() if k == "OPENBLAS_CORETYPE"},
        }

    def _sandlock(self, command: list[str]) -> Process:
        import sandlock

        # As root, files elsewhere would still obey us: take another user's number inside.
        as_nobody = {"uid": 65534, "gid": 65534} if os.geteuid() == 0 else {}
        policy = sandlock.Sandbox(
            fs_readable=self.readable,
            fs_writable=[str(self.sessions), os.devnull],
            extra_deny_syscalls=_DENIED,
            max_processes=self.limits.processes,
            no_coredump=True,
            clean_env=True,
            env=self._environment(),
            cwd=str(self.sessions),
            **as_nobody,
        )
        piped = sandlock.StdioMode.PIPED
        with warnings.catch_warnings():  # it warns that gid is set, and sets it
            warnings.simplefilter("ignore")
            try:
                return policy.popen(command, stdin=piped, stdout=piped, stderr=piped)
            except (RuntimeError, sandlock.SandlockError) as error:
                raise NoSandbox(f"The sandbox does not start: {error}.") from error

    def _bwrap(self) -> list[str]:
        program = shutil.which("bwrap") or "bwrap"
        # A user namespace of its own and no capabilities: root outside is nobody inside.
        words = [program, "--unshare-all", "--unshare-user", "--uid", "65534", "--gid", "65534"]
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


@contextmanager
def ended(process: Process) -> Iterator[Process]:
    """Kill and collect a process at the end of the block."""
    try:
        yield process
    finally:
        if isinstance(process, subprocess.Popen):
            _end_with_children(process)
        else:
            process.kill()
            process.wait(END_SECONDS)
        for pipe in (process.stdin, process.stdout, process.stderr):
            pipe.close()


def _end_with_children(process: subprocess.Popen) -> None:
    """Kill a process, its group and its children, and wait until the children have ended.

    bubblewrap's child is the first process of its namespace, and has ended only when all others in
    it have; bubblewrap itself ends before, when files may still be written.
    """
    children = []
    with suppress(OSError):
        numbers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
        children = [os.pidfd_open(int(number)) for number in numbers.split()]
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)  # it leads a group of its own
    process.wait(END_SECONDS)
    for child in children:
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(child, signal.SIGKILL)
        select.select([child], [], [], END_SECONDS)
        os.close(child)
