"""The host of sessions: a waiting candidate, and one session after another.

Before the first session that runs a learner's code, one of ours tries the sandbox.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from .confine import NoSandbox, Process, Sandbox, SandboxKind
from .copies import Copies
from .limits import CONTROL_SECONDS, SESSION_ATTEMPTS, START_SECONDS, SessionLimits
from .monitor import Monitor
from .pipes import forget_names, pairs
from .probe import first_that_holds
from .processes import Processes
from .protocol import Channel, Closed, read_line
from .session import Lost, Session, as_lost
from .temporary import delete
from .user import give
from .waiting import FONTS, Waiting


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
        self._take(Waiting(root, kind, limits))

    @classmethod
    def of(cls, waiting: Waiting) -> Host:
        """Return one whose candidate may have been started already; the block is that one's."""
        host = cls.__new__(cls)
        host._take(waiting)
        return host

    def _take(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self._holds = waiting.kind == "none"  # whether it has been tried, or promises nothing
        self._ready = False  # whether the candidate has said that it is
        self._over = self._tidy = True  # whether the session has ended, and without a trace

    def __enter__(self) -> Host:
        self._waiting.__enter__()
        return self

    def __exit__(self, *exception: object) -> None:
        self._waiting.__exit__(*exception)

    @property
    def notebooks(self) -> bool:
        """Whether what notebooks import is there."""
        return self._waiting.notebooks

    @property
    def _candidate(self) -> Process | None:
        return self._waiting.candidate

    @property
    def _folder(self) -> Path:
        return self._waiting.folder

    @property
    def _sandbox(self) -> Sandbox:
        return self._waiting.sandbox

    def warm(self) -> None:
        """Start the candidate, if there is none, without waiting for it."""
        self._waiting.warm()

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
            first_that_holds(self._waiting.kind, self._opened_in, self._folder)
            self._holds = True
        with self._opened(copies) as session:
            yield session

    @contextmanager
    def _opened_in(self, kind: SandboxKind) -> Iterator[Session]:
        """Open a session in this kind of sandbox, which is this host's from now on."""
        if kind != self._sandbox.kind:
            self._stop()
            self._waiting.confine(kind)
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
                Monitor(candidate.pid, folder, self._sandbox.limits).poll,
            )
            channel = Channel(pipes[0].reading, pipes[0].writing, ended, poll)
            Session(channel).ready()
            with as_lost():
                processes = Processes(candidate.pid, pipes)
            processes.stay_here()
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
            "readable": self._sandbox.readable_again,
            "pipes": pipes,
            "sweep": self._sandbox.shared and self._holds,  # it kills whatever it can reach
        }
        self._write_control(candidate, request)
        return self._hold(self._read_control("pid"))

    def _clear(self) -> None:
        """Remove what the session may have left, in its folder and, without Landlock, beside it."""
        for path in self._sandbox.sessions.iterdir():
            if path.name != FONTS:
                delete(path)

    def _inner_limits(self) -> dict[str, int]:
        """Return the limits that a session sets for itself."""
        # Only in a user namespace of its own does NPROC count this session's processes alone.
        more = {"NPROC": self._sandbox.limits.processes} if self._sandbox.kind == "bwrap" else {}
        return self._sandbox.limits.as_rlimits() | more

    def _hold(self, pid: int) -> int | None:
        """Return a hold on a session, where its number means something out here."""
        if not self._sandbox.shared:
            return None
        try:
            return os.pidfd_open(pid)
        except ProcessLookupError:
            raise Lost("crash", "the process ended") from None

    def _ready_candidate(self) -> Process:
        candidate = self._waiting.started()
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
        self._ready = False
        self._waiting.stop()
