"""The host of sessions: a temporary folder, a waiting candidate, and one session after another.

Before the first session that runs a learner's code, one of ours tries the sandbox.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from ...edition import copy_learner_edition
from .confine import NoSandbox, Process, Sandbox, SandboxKind, ended, refuse_if_readable
from .copies import Copies
from .fonts import put_font_list
from .limits import CONTROL_SECONDS, SESSION_ATTEMPTS, START_SECONDS, SessionLimits
from .monitor import Monitor
from .pipes import forget_names, pairs
from .probe import first_that_holds
from .processes import Processes
from .protocol import Channel, Closed, read_line
from .session import Lost, Session, as_lost
from .starter import Starter
from .temporary import delete, temporary_folder
from .user import give

_FONTS = "matplotlib"  # beside the sessions' folders
_CACHES = shutil.ignore_patterns("__pycache__")


class Host:
    """Keeps a warm candidate and opens one confined session at a time.

    Use as a context manager; at its end no process and no file of it is left.

    Parameters
    ----------
    root : Path
        The course; only its learner edition enters the sandbox.
    kind : str
        How to confine, as :func:`autograder.marking.sandbox.confine.available` says; where that
        does not hold, what stands in for it.
    """

    def __init__(self, root: Path, kind: SandboxKind, limits: SessionLimits | None = None) -> None:
        if kind != "none":
            for folder in (root, Path(__file__).resolve().parents[2]):  # the key is in both
                refuse_if_readable(folder)
        self._root = root
        self._kind = kind
        self._holds = kind == "none"  # whether it has been tried, or promises nothing
        self._limits = limits or SessionLimits()
        self._stack = ExitStack()
        self._candidate: Process | None = None
        self._ready = False  # whether it has said that it is
        self._over = self._tidy = True  # whether the session has ended, and without a trace
        self._candidate_stack = ExitStack()

    def __enter__(self) -> Host:
        self._folder = folder = self._stack.enter_context(temporary_folder())
        library, sessions = folder / "library", folder / "sessions"
        (sessions / _FONTS).mkdir(parents=True)
        put_font_list(sessions / _FONTS, self._root)
        copy_learner_edition(self._root, library)
        _copy_inside(library / "autograder" / "marking")
        _copy_compiled(self._root, library)
        self._sandbox = Sandbox(self._kind, library, sessions, self._limits)
        self._starter = self._stack.enter_context(Starter(folder))
        self._stack.callback(self._stop)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def warm(self) -> None:
        """Start the candidate, if there is none, without waiting for it."""
        with contextlib.suppress(NoSandbox):  # the first session says why, or finds another way
            self._started_candidate()

    def _started_candidate(self) -> Process:
        if self._candidate is None:
            started = self._starter.start(self._sandbox)
            candidate = self._candidate_stack.enter_context(ended(started))
            with contextlib.suppress(OSError):  # where memory runs out, learner code goes first
                Path(f"/proc/{candidate.pid}/oom_score_adj").write_text("1000")
            self._candidate = candidate
        return self._candidate

    @contextmanager
    def session(self, copies: int = 0) -> Iterator[Session]:
        """Open a session in a process of its own; afterwards nothing of it is left.

        Parameters
        ----------
        copies : int
            How many copies there may be of it, to be examined.

        Raises
        ------
        NoSandbox
            If no sandbox holds or no session comes up, which is never the learner's fault: none of
            their code has run.
        """
        if not self._holds:
            first_that_holds(self._kind, self._opened_in, self._folder)
            self._holds = True
        with self._opened(copies) as session:
            yield session

    @contextmanager
    def _opened_in(self, kind: SandboxKind) -> Iterator[Session]:
        """Open a session in this kind of sandbox, which is this host's from now on."""
        if kind != self._sandbox.kind:
            self._stop()
            self._sandbox = replace(self._sandbox, kind=kind)
        with self._opened(0) as session:
            yield session

    @contextmanager
    def _opened(self, copies: int) -> Iterator[Session]:
        with ExitStack() as stack:
            yield self._open_session(stack, copies)

    def _open_session(self, stack: ExitStack, copies: int) -> Session:
        for _ in range(SESSION_ATTEMPTS):
            try:
                return stack.enter_context(self._session(copies))
            except Lost as lost:
                reason = str(lost)
        raise NoSandbox(f"No session comes up in the sandbox: {reason}.")

    @contextmanager
    def _session(self, number: int) -> Iterator[Session]:
        candidate = self._ready_candidate()
        # A name that no earlier session can guess and occupy.
        folder = Path(tempfile.mkdtemp(dir=self._sandbox.sessions))
        (folder / "work").mkdir()
        with ExitStack() as stack:
            stack.callback(self._clear)
            pipes = stack.enter_context(pairs(folder, 1 + number))
            if self._sandbox.kind != "none":
                give(folder, *folder.iterdir())
            stack.enter_context(self._process(candidate, folder, len(pipes)))
            ended, poll = (
                candidate.stdout.fileno(),
                Monitor(candidate.pid, folder, self._limits).poll,
            )
            channel = Channel(pipes[0].reading, pipes[0].writing, ended, poll)
            Session(channel).ready()
            with as_lost():
                processes = Processes(candidate.pid, pipes)
            forget_names(folder)
            copies = Copies(processes, pipes, folder / "work", ended, poll, self._read_over)
            stack.push(lambda *_: self._note(copies))
            yield Session(channel, stack.enter_context(copies))

    @contextmanager
    def _process(self, candidate: Process, folder: Path, pipes: int) -> Iterator[None]:
        """Have the candidate fork, and make it ready for the next session at the end."""
        self._over, self._tidy = False, True
        process = None
        try:
            process = self._start_session(candidate, folder, pipes)
            yield
        finally:
            self._finish(process)
            if process is not None:
                os.close(process)

    def _note(self, copies: Copies) -> None:
        self._tidy = copies.tidy

    def _read_over(self) -> None:
        """Take note that the session's own process has ended."""
        self._read_control("over")
        self._over = True

    def _start_session(self, candidate: Process, folder: Path, pipes: int) -> int | None:
        """Have the candidate fork; return a hold on the process, where there can be one."""
        request = {
            "session": str(folder),
            "limits": self._inner_limits(),
            "confine": self._sandbox.kind == "sandlock",
            "forbid": self._sandbox.kind != "none",
            "readable": self._sandbox.readable,
            "pipes": pipes,
            "sweep": self._sandbox.shared and self._holds,  # it kills whatever it can reach
        }
        self._write_control(candidate, request)
        return self._hold(self._read_control("pid"))

    def _clear(self) -> None:
        """Remove what the session may have left, in its folder and, without Landlock, beside it."""
        for path in self._sandbox.sessions.iterdir():
            if path.name != _FONTS:
                delete(path)

    def _inner_limits(self) -> dict[str, int]:
        """Return the limits that a session sets for itself."""
        # Only in a user namespace of its own does NPROC count this session's processes alone.
        more = {"NPROC": self._limits.processes} if self._sandbox.kind == "bwrap" else {}
        return self._limits.as_rlimits() | more

    def _hold(self, pid: int) -> int | None:
        """Return a hold on a session, where its number means something out here."""
        if not self._sandbox.shared:
            return None
        try:
            return os.pidfd_open(pid)
        except ProcessLookupError:
            raise Lost("crash", "the process ended") from None

    def _ready_candidate(self) -> Process:
        candidate = self._started_candidate()
        if not self._ready:
            try:
                self._read_control("ready", START_SECONDS)
            except Lost:
                error_output = self._error_output(candidate)
                self._stop()
                raise NoSandbox(f"The candidate does not start: {error_output}") from None
            self._ready = True
        return candidate

    @staticmethod
    def _error_output(process: Process) -> str:
        process.kill()
        os.set_blocking(process.stderr.fileno(), False)
        said = (process.stderr.read() or b"").decode(errors="replace").strip()
        return said.rpartition("\n")[2][-300:] or "no reason"  # of a traceback, the last line

    def _read_control(self, wanted: str, seconds: float = CONTROL_SECONDS) -> Any:
        """Wait for one control line of the candidate, which is ours and runs no learner code."""
        with as_lost():
            if self._candidate is None:
                raise Closed
            return json.loads(read_line(self._candidate.stdout.fileno(), seconds))[wanted]

    @staticmethod
    def _write_control(candidate: Process, request: dict[str, Any]) -> None:
        try:
            candidate.stdin.write(json.dumps(request).encode() + b"\n")
            candidate.stdin.flush()
        except OSError:
            raise Lost("crash", "the candidate ended") from None

    def _finish(self, process: int | None) -> None:
        """End the session's process; replace the candidate where it cannot serve another."""
        try:
            if process is None or self._candidate is None or not self._sandbox.shared:
                raise Lost("crash", "this candidate serves no other session")
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(process, signal.SIGKILL)
            if not self._over:
                self._read_over()
            self._write_control(self._candidate, {"copies": "over"})
            tidily = self._read_control("ended") and self._tidy
            if not tidily:  # sandlock goes on counting processes that had to be ended here
                raise Lost("crash", "this candidate's limit is used up in part")
        except (Lost, ValueError, KeyError):
            self._stop()

    def _stop(self) -> None:
        self._candidate, self._ready = None, False
        self._candidate_stack.close()


def _copy_inside(marking: Path) -> None:
    """Put into the library what runs within: the folder `inside`, the protocol and its limits."""
    here = Path(__file__).parent
    shutil.copytree(here / "inside", marking / "sandbox" / "inside", ignore=_CACHES)
    for name in ("__init__.py", "protocol.py", "limits.py"):
        shutil.copy(here / name, marking / "sandbox" / name)
    shutil.copy(here.parent / "__init__.py", marking / "__init__.py")


def _copy_compiled(root: Path, library: Path) -> None:
    """Put in what Python has compiled of the library's files, where it has: no candidate need."""
    for path in library.rglob("*.py"):
        source = root / path.relative_to(library)
        with contextlib.suppress(OSError):
            target = Path(cache_from_source(path))
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(cache_from_source(source), target)
            os.utime(path, (source.stat().st_atime, source.stat().st_mtime))  # it names this time
