"""Does the sandbox hold on this machine? Tried in it before any learner's code runs.

The attempts are made against things that every process of the same user may read, write and
signal: nothing but the sandbox stands in their way.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from .confine import NoSandbox, SandboxKind, no_sandbox, or_else
from .inside import attempts
from .limits import PROBE_SECONDS
from .session import Lost, Session
from .user import as_other_user, give

Opened = Callable[[SandboxKind], AbstractContextManager[Session]]
_CELL = "from {module} import main\nmain({folder!r}, {process})"


def first_that_holds(kind: SandboxKind, opened: Opened, folder: Path) -> None:
    """Open a session in one kind of sandbox after the other, until one holds.

    Parameters
    ----------
    kind : str
        The first one.
    opened : callable
        Opens a session in a kind of sandbox, for a block.
    folder : Path
        One that the sandbox should keep sessions from; it is left as it was.

    Raises
    ------
    NoSandbox
        If none holds.
    """
    reasons: dict[SandboxKind, str] = {}
    for one in or_else(kind):
        if (reason := _why_not(opened(one), folder)) is None:
            return
        reasons[one] = reason
    raise no_sandbox(reasons)


def _why_not(opened: AbstractContextManager[Session], folder: Path) -> str | None:
    """Say why a sandbox is not to be trusted."""
    try:
        with opened as session, TemporaryDirectory(dir=folder) as outside:
            got = ways_out(session, Path(outside))
    except (NoSandbox, Lost) as error:
        return str(error)
    return f"in a trial, code in it could {', '.join(got)}" if got else None


def ways_out(session: Session, folder: Path) -> list[str]:
    """Try what a session must not do; return what it could do all the same.

    Parameters
    ----------
    session : Session
        One that has run nothing yet; it is used up by this.
    folder : Path
        An empty folder that the sandbox should keep it from.

    Raises
    ------
    Lost
        If the session did not get through the attempts: that proves nothing.
    """
    canary = folder / attempts.CANARY
    canary.write_text("outside")
    give(folder, canary)
    with _asleep() as process:
        said = _attempted(session, folder, process)
        # What can be seen from here is not a matter of words.
        seen = {
            attempts.WRITE: (folder / attempts.WRITTEN).exists(),
            attempts.SIGNAL: _has_woken(process),
        }
    return [name for name in attempts.ATTEMPTS if seen.get(name, name in said)]


def _attempted(session: Session, folder: Path, process: int) -> list[str]:
    """Return what the session says it could do."""
    cell = _CELL.format(module=attempts.__name__, folder=str(folder), process=process)
    outputs = session.run(cell, PROBE_SECONDS)
    text = "".join(o["text"] for o in outputs if o.get("name") == "stdout")
    try:
        said: list[str] = json.loads(text)
    except ValueError:
        reasons = [f"{o['ename']}: {o['evalue']}" for o in outputs if "ename" in o] or [text[-200:]]
        raise Lost("crash", f"a trial in it failed ({reasons[0]})") from None
    return said


@contextmanager
def _asleep() -> Iterator[int]:
    """Start a process that sleeps until it gets a signal, as the user that learner code runs as.

    It also ends by itself with the examiner.
    """
    pipe, null = subprocess.PIPE, subprocess.DEVNULL
    # Alone in its group, it is no longer stopped when its parent dies.
    how = {"process_group": 0, "env": {"PATH": os.defpath}, **as_other_user()}
    with subprocess.Popen(["cat"], stdin=pipe, stdout=null, **how) as process:
        try:
            process.send_signal(signal.SIGSTOP)
            os.waitid(os.P_PID, process.pid, os.WSTOPPED)
            yield process.pid
        finally:
            process.kill()


def _has_woken(process: int) -> bool:
    return os.waitid(os.P_PID, process, os.WCONTINUED | os.WNOHANG) is not None
