"""The exam room: a temporary folder, a waiting candidate, and one session after another."""

from __future__ import annotations

import contextlib
import json
import os
import re
import resource
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import matplotlib

from ..checks.call import Crash, Outcome
from ..checks.contract import Case
from ..edition import copy_learner_edition
from .protocol import Channel, Gone, Nonsense, Silence, read_line
from .sandbox import Limits, NoSandbox, Process, Sandbox, ended, refuse_if_readable
from .shell import Output

_START_SECONDS = 120  # a cold disk and a busy machine
_ANSWER_SECONDS = 20.0
_ATTEMPTS = 3  # to open a session
_GRACE = 4.0  # wall seconds for each processor second, before a session counts as stuck
_PATIENCE = 5.0  # wall seconds besides
# What a page can show; a widget, say, is dead without its kernel, and nbconvert stumbles over it.
_FORMS = ("text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_INSIDE = ("protocol.py", "candidate.py", "shell.py", "sockets.py", "__init__.py")


Supply = Mapping[str, Callable[..., Any]]
NOTHING: Supply = MappingProxyType({})


class Lost(Exception):
    """The session is over before its time: killed, crashed, stuck or talking nonsense.

    `kind` is ``"timeout"``, ``"crash"`` or ``"nonsense"``.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Session:
    """One learner's process, spoken to over a channel; everything it says is hostile."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def ready(self) -> None:
        """Wait until the session can run cells."""
        self._expect("ready", _START_SECONDS)

    def run(self, source: str, seconds: float) -> list[Output]:
        """Run one cell; return its outputs in notebook format."""
        self._send("cell", {"source": source, "seconds": seconds})
        outputs = self._expect("outputs", seconds * _GRACE + _PATIENCE)
        return [_output(output) for output in outputs] if isinstance(outputs, list) else []

    def call(
        self,
        name: str,
        case: Case,
        names: list[str],
        seconds: float,
        supply: Supply = NOTHING,
        fill: Supply = NOTHING,
    ) -> Outcome:
        """Call a function by its name in the notebook.

        Parameters
        ----------
        name, case, names
            The function, the case to call it on, and what the arguments are called.
        seconds : float
            Processor time that the call may take.
        supply, fill : dict of str to callable
            Earlier exercises that are answered for from outside while the call lasts: those of
            `supply` in any case, those of `fill` where the notebook has no such name.  No other
            question of the session gets an answer.
        """
        body = {
            "name": name,
            "args": case.args,
            "start": case.start,
            "seed": case.seed,
            "names": names,
            "seconds": seconds,
            "supply": list(supply),
            "fill": list(fill),
        }
        self._send("call", body)
        deadline = time.monotonic() + seconds * _GRACE + _PATIENCE
        while True:
            kind, value = self._receive(deadline - time.monotonic())
            if kind == "outcome":
                return _outcome(value, names)
            if kind != "ask":
                raise Lost("nonsense", f"a message out of turn: {kind[:20]}")
            self._answer(value, {**fill, **supply})

    def _answer(self, question: Any, supply: Supply) -> None:
        try:
            function = supply[question["name"]]
            with _no_longer_than(_ANSWER_SECONDS):
                value = function(*question["args"], **question["keywords"])
        except Exception as error:
            self._send("refused", f"{type(error).__name__}: {error}"[:500])
        else:
            self._send("answer", value)

    def _expect(self, wanted: str, timeout: float) -> Any:
        kind, value = self._receive(timeout)
        if kind != wanted:
            raise Lost("nonsense", f"a message out of turn: {kind[:20]}")
        return value

    def _send(self, kind: str, value: Any) -> None:
        with _losing():
            self._channel.send(kind, value)

    def _receive(self, timeout: float) -> tuple[str, Any]:
        with _losing():
            return self._channel.receive(timeout)


@contextmanager
def _no_longer_than(seconds: float) -> Iterator[None]:
    """Raise `TimeoutError` in a calculation that a learner asks for and that does not end."""
    if threading.current_thread() is not threading.main_thread():
        yield  # signals reach the main thread only; elsewhere the call's deadline must do
        return

    def stop(_signal: int, _frame: Any) -> None:
        raise TimeoutError(f"no answer after {seconds:g} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _losing() -> Iterator[None]:
    try:
        yield
    except Silence:
        raise Lost("timeout", "no answer in time") from None
    except Gone:
        raise Lost("crash", "the process ended") from None
    except Nonsense as error:
        raise Lost("nonsense", str(error)) from None


def _outcome(plain: Any, names: list[str]) -> Outcome:
    """Read an outcome that a hostile process may have made up; only data comes through."""
    if not isinstance(plain, dict):
        raise Lost("nonsense", "an outcome that is not one")
    crash = None
    if isinstance(plain.get("crash"), tuple) and len(plain["crash"]) == 5:
        kind, message, line, number, function = plain["crash"]
        number = number if isinstance(number, int) else 0
        crash = Crash(*(str(text)[:500] for text in (kind, message, line)), number, str(function))
    changed = plain.get("changed")
    said = [c for c in changed if type(c) is str] if isinstance(changed, tuple) else []
    changed = tuple(name for name in names if name in said)
    return Outcome(plain.get("value"), crash, changed, str(plain.get("printed", ""))[:20_000])


# What an output may be; scripts and whatever else a browser would run stay behind.
_FORMS = ("text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg")


def _output(plain: Any) -> Output:
    """Keep of an output what the notebook format knows, as text."""
    if not isinstance(plain, dict):
        return {"output_type": "stream", "name": "stdout", "text": ""}
    kind = plain.get("output_type")
    if kind == "error":
        trace = plain.get("traceback")
        lines = [str(line) for line in trace] if isinstance(trace, list) else []
        return {
            "output_type": "error",
            "ename": str(plain.get("ename")),
            "evalue": str(plain.get("evalue")),
            "traceback": lines,
        }
    if kind in ("display_data", "execute_result"):
        data = plain.get("data") if isinstance(plain.get("data"), dict) else {}
        output = {"output_type": kind, "metadata": {}}
        known = {form: str(data[form]) for form in _FORMS if form in data}
        known = {f: t for f, t in known.items() if f[:6] != "image/" or _BASE64.fullmatch(t)}
        output["data"] = known or {"text/plain": "(an output that this page cannot show)"}
        if kind == "execute_result":
            output["execution_count"] = None
        return output
    name = "stderr" if plain.get("name") == "stderr" else "stdout"
    return {"output_type": "stream", "name": name, "text": str(plain.get("text", ""))}


class Room:
    """Keeps a warm candidate and opens one confined session at a time.

    Use as a context manager; at its end no process and no file of it is left.

    Parameters
    ----------
    root : Path
        The course; only its learner edition enters the room.
    kind : str
        How to confine, as :func:`autograder.marking.sandbox.available` says.
    """

    def __init__(self, root: Path, kind: str, limits: Limits | None = None) -> None:
        if kind != "none":
            for folder in (root, Path(__file__).resolve().parents[1]):  # the key is in both
                refuse_if_readable(folder)
        self._root = root
        self._kind = kind
        self._limits = limits or Limits()
        self._stack = ExitStack()
        self._candidate: Process | None = None
        self._candidate_stack = ExitStack()

    def __enter__(self) -> Room:
        folder = Path(self._stack.enter_context(_temporary_folder()))
        library, sessions = folder / "library", folder / "sessions"
        (sessions / "matplotlib").mkdir(parents=True)
        for fonts in Path(matplotlib.get_cachedir()).glob("fontlist-*.json"):
            shutil.copy(fonts, sessions / "matplotlib")  # else every room searches them anew
        copy_learner_edition(self._root, library)
        marking = library / "autograder" / "marking"
        marking.mkdir()
        for name in _INSIDE:
            shutil.copy(Path(__file__).parent / name, marking / name)
        self._sandbox = Sandbox(self._kind, library, sessions, self._limits)
        self._stack.callback(self._stop)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Open a session in a process of its own; afterwards nothing of it is left.

        Raises
        ------
        NoSandbox
            If no session comes up, which is never the learner's fault: none of their code has run.
        """
        with ExitStack() as stack:
            yield self._opened(stack)

    def _opened(self, stack: ExitStack) -> Session:
        for _ in range(_ATTEMPTS):
            try:
                return stack.enter_context(self._session())
            except Lost as lost:
                reason = str(lost)
        raise NoSandbox(f"No session comes up in the sandbox: {reason}.")

    @contextmanager
    def _session(self) -> Iterator[Session]:
        candidate = self._waiting()
        # A name that no earlier session can guess and occupy.
        folder = Path(tempfile.mkdtemp(dir=self._sandbox.sessions))
        (folder / "work").mkdir()
        for name in ("in", "out"):
            os.mkfifo(folder / name)
        writing = os.open(folder / "in", os.O_RDWR)
        reading = os.open(folder / "out", os.O_RDWR)
        process = None
        try:
            request = {
                "session": str(folder),
                "limits": self._inner_limits(),
                "confine": self._kind == "sandlock",
                "readable": self._sandbox.readable,
                "sweep": self._sandbox.shared,
            }
            try:
                candidate.stdin.write(json.dumps(request).encode() + b"\n")
                candidate.stdin.flush()
            except OSError:
                raise Lost("crash", "the candidate ended") from None
            process = self._take(self._hear("pid"))
            session = Session(Channel(reading, writing, candidate.stdout.fileno()))
            session.ready()
            yield session
        finally:
            self._finish(process)
            for descriptor in (reading, writing, process):
                if descriptor is not None:
                    os.close(descriptor)
            _remove(folder)

    def _inner_limits(self) -> dict[str, int]:
        """Return the limits that a session sets for itself: all, unless they are set from here."""
        if self._sandbox.shared:
            return {}
        # Only in a user namespace of its own does NPROC count this session's processes alone.
        more = {"NPROC": self._limits.processes} if self._kind == "bwrap" else {}
        return self._limits.as_rlimits() | more

    def _take(self, pid: int) -> int | None:
        """Set the session's limits from outside, since inside nobody may; return a hold on it."""
        if not self._sandbox.shared:
            return None  # its number means nothing out here, and it sets its limits itself
        try:
            for name, value in self._limits.as_rlimits().items():
                which = getattr(resource, f"RLIMIT_{name}")
                hard = resource.prlimit(pid, which)[1]
                lower = value if hard == resource.RLIM_INFINITY else min(value, hard)
                resource.prlimit(pid, which, (lower, lower))
            return os.pidfd_open(pid)
        except ProcessLookupError:
            raise Lost("crash", "the process ended") from None

    def _waiting(self) -> Process:
        if self._candidate is None:
            process = self._candidate_stack.enter_context(ended(self._sandbox.start()))
            self._candidate = process
            try:
                self._hear("ready", _START_SECONDS)
            except Lost:
                said = self._last_words(process)
                self._stop()
                raise NoSandbox(f"The candidate does not start: {said}") from None
        return self._candidate

    @staticmethod
    def _last_words(process: Process) -> str:
        process.kill()
        os.set_blocking(process.stderr.fileno(), False)
        return (process.stderr.read() or b"").decode(errors="replace").strip()[-800:] or "no reason"

    def _hear(self, wanted: str, seconds: float = 30.0) -> Any:
        """Wait for one control line of the candidate, which is ours and runs no learner code."""
        with _losing():
            return json.loads(read_line(self._candidate.stdout.fileno(), seconds))[wanted]

    def _finish(self, process: int | None) -> None:
        """End the session's process; replace the candidate where it cannot serve another."""
        try:
            if process is None or not self._sandbox.shared:
                raise Lost("crash", "this candidate serves no other session")
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(process, signal.SIGKILL)
            tidily = self._hear("ended")
            if not tidily:  # sandlock goes on counting processes that had to be ended here
                raise Lost("crash", "this candidate's limit is used up in part")
        except (Lost, ValueError, KeyError):
            self._stop()

    def _stop(self) -> None:
        self._candidate = None
        self._candidate_stack.close()


@contextmanager
def _temporary_folder() -> Iterator[str]:
    """Make a folder for one room and remove it, whatever the sessions left in it."""
    folder = tempfile.mkdtemp(prefix="autograder-room-")
    try:
        yield folder
    finally:
        _remove(Path(folder))


def _remove(folder: Path) -> None:
    """Remove a folder with whatever a session has left in it, locked folders too."""
    for place, names, _ in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if not os.path.islink(path):  # a link could point at a folder that is not ours
                os.chmod(path, 0o700)
    shutil.rmtree(folder, ignore_errors=True)
