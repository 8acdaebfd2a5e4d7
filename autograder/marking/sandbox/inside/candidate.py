"""The candidate: the only process in which learner code runs.  It starts inside the sandbox.

The process that starts here never runs learner code itself.  It imports what notebooks need once,
then forks for every session that the examiner asks for.  A session confines itself further to a
folder of its own, runs cells with IPython's semantics and calls functions as the examiner asks.
It knows neither references nor expected results nor marks.

At the examiner's word a session forks. The copy calls functions as it is asked, over pipes of its
own, and waits for questions: also when the session itself has ended.

Control lines (standard input and output, JSON): ``{"session": folder, "limits": {...}}`` is
answered by ``{"pid": n}`` and, when the session's process has ended, ``{"over": true}``; a line that
its copies are not needed any more, when nothing of it is left, by ``{"ended": true}``.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import signal
import sys
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ....checks.call import Crash, Outcome, OutOfTime, describe, perform
from ....checks.contract import Case
from ....checks.values import as_packed
from ..limits import ALONE, MAX_DESCRIPTORS, PLACES_FACTOR
from ..protocol import Channel, Output, control_line, ends_batch
from .clock import Timed, time_limit
from .convention import Outline
from .imports import as_usual
from .rlimits import limit
from .seccomp import forbid
from .shell import NotebookShell
from .supplied import supplied, with_tried
from .warm import warm, warm_alone

if TYPE_CHECKING:
    from .places import Plain

_TOLD = len(fields(Outcome))  # of a call, its result among it
Pair = tuple[int, int]  # of descriptors: to read from and to write to

_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG: what a process gets when its parent dies
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER: orphans of a session come to us, and we end them


def main() -> None:
    """Serve sessions until standard input ends."""
    control = os.fdopen(os.dup(1), "w")
    gc.disable()  # what is imported stays
    shell = warm_alone() if os.environ.pop(ALONE, "") else warm()
    as_usual()
    gc.freeze()  # and a session that collects garbage need not touch it, which would copy it
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    _say(control, ready=True)
    for line in sys.stdin:
        request = json.loads(line)
        # Made here: what a fork does first, it does on pages that have to be copied.
        policy = _policy(request) if request["confine"] else None
        pid = os.fork()
        if pid == 0:
            gc.enable()
            control.close()
            _session(request, policy, shell)
        _say(control, pid=pid)
        os.waitpid(pid, 0)
        _say(control, over=True)
        sys.stdin.readline()
        _end_leftovers(sweep=request["sweep"])
        _say(control, ended=True)


def _say(control: Any, **message: Any) -> None:
    control.write(control_line(message))
    control.flush()


def _end_leftovers(*, sweep: bool) -> None:
    """Kill and collect whatever processes a session has left behind.

    `sweep` is set where the sandbox keeps signals inside; then -1 means the sandbox's processes.
    """
    while True:
        if sweep and _signals_stay_inside():
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(-1, signal.SIGKILL)
        try:
            if os.waitpid(-1, 0 if sweep else os.WNOHANG) == (0, 0):
                return
        except ChildProcessError:
            return


def _signals_stay_inside() -> bool:
    """Whether the process that started us is out of reach, as the sandbox promises."""
    try:
        os.kill(os.getppid(), 0)
    except PermissionError:
        return True
    return False


def _session(request: dict[str, Any], policy: Any, shell: NotebookShell) -> None:
    """Live one session, from the fork to the end of the process."""
    try:
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
        folder = Path(request["session"])
        pipes = [_opened(folder, number) for number in range(request["pipes"])]
        _close_all_but([end for pair in pipes for end in pair])
        work = folder / "work"
        os.chdir(work)
        for name in ("HOME", "TMPDIR"):
            os.environ[name] = str(work)
        limit(request["limits"])
        if policy is not None:
            _confine(policy)
        if request["forbid"]:
            forbid()
        _serve(pipes, shell)
    finally:
        os._exit(0)


def _opened(folder: Path, number: int) -> Pair:
    """Open one pair, each end for one way: it ends when the examiner is killed."""
    reading = os.open(folder / f"{number}-in", os.O_RDONLY)
    return reading, os.open(folder / f"{number}-out", os.O_WRONLY)


def _close_all_but(kept: Iterable[int]) -> None:
    """Close every descriptor but these and the standard ones, which lead nowhere then."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    first = 3
    for end in sorted(kept):
        os.closerange(first, end)
        first = end + 1
    os.closerange(first, MAX_DESCRIPTORS)


def _policy(request: dict[str, Any]) -> Any:
    """Return what a session may read and write."""
    import sandlock

    writable = [str(Path(request["session"]) / "work"), os.devnull]
    return sandlock.Sandbox(fs_readable=request["readable"], fs_writable=writable)


def _confine(policy: Any) -> None:
    import sandlock

    sandlock.confine(policy)


def _serve(pipes: list[Pair], shell: NotebookShell) -> None:
    """Do what is asked for over the first pair, and in a copy over the copy's."""
    channel, own = Channel(*pipes[0]), os.getpid()
    channel.send("ready")
    while True:
        kind, body = channel.receive(timeout=float("inf"))
        if kind == "copy":
            if os.fork() == 0:
                _close_all_but(pipes[body])
                channel, own = Channel(*pipes[body]), os.getpid()
                channel.send("ready")
            continue
        for word, answer in _answers(kind, body, shell, channel):
            if os.getpid() != own:  # a child that the learner's code has forked and let go on
                return
            channel.hold(word, answer) if body.get("together") else channel.send(word, answer)
        channel.flush()


def _answers(
    kind: str, body: dict[str, Any], shell: NotebookShell, channel: Channel
) -> Iterator[tuple[str, Any]]:
    if kind == "cell":
        yield "outputs", _run(shell, body)
        return
    if kind == "places":
        yield "places", _places(shell, channel, body)
        return
    for outcome in _calls(shell, channel, body):
        yield "outcome", _plain(outcome)


def _run(shell: NotebookShell, body: dict[str, Any]) -> list[Output]:
    try:
        with time_limit(body["seconds"]) as timed, timed:
            return shell.run(body["source"])
    except (OutOfTime, Exception):  # where IPython itself was at work, or has been spoiled
        return []


def _places(shell: NotebookShell, channel: Channel, body: dict[str, Any]) -> Plain:
    """Look for the place at fault; whatever stops it, there is none."""
    from .places import places_in  # a lone function that is right never asks for it

    try:
        with time_limit(PLACES_FACTOR * body["seconds"]) as timed, timed:
            return places_in(shell.names, _instead(shell, channel, body), body)
    except (OutOfTime, Exception):
        return []


def _instead(shell: NotebookShell, channel: Channel, body: dict[str, Any]) -> dict[str, Any]:
    """Return the steps that are answered for from outside while calls last."""
    names = shell.names
    absent: dict[str, Outline] = {name: {} for name in body["fill"] if name not in names}
    wanted = {**absent, **body["supply"]}
    return {n: supplied(n, names.get(n), outline, channel) for n, outline in wanted.items()}


def _calls(shell: NotebookShell, channel: Channel, body: dict[str, Any]) -> Iterator[Outcome]:
    """Call a function on each case that is asked for, as far as that goes."""
    names, supplied = shell.names, _instead(shell, channel, body)
    with time_limit(body["seconds"]) as timed:
        for args, start, seed in body["cases"]:
            case = with_tried(Case("", args, start=start, seed=seed), channel)
            outcome = _call(names, case, body, supplied, timed)
            yield outcome
            if ends_batch(outcome):
                return


def _call(
    names: dict[str, Any],
    case: Case,
    body: dict[str, Any],
    supplied: dict[str, Any],
    timed: Timed,
) -> Outcome:
    function = names.get(body["name"])
    if function is None:
        return Outcome(crash=Crash("Missing", ""))
    before = dict(names)
    if type(warnings.filters) is not list:  # a cell has put something else there
        warnings.filters = []
    try:
        with timed:
            return perform(function, case, body["names"], names, supplied, _seen_once)
    except OutOfTime:  # between the call and its report
        return Outcome(crash=Crash("Timeout", ""))
    except Exception as error:  # what stands around the call has been spoiled
        return Outcome(crash=describe(error))
    finally:  # a call that binds `np`, say, to something else does so at its own cost
        names.update(before)
        for name in names.keys() - before.keys():
            del names[name]


def _seen_once(value: object) -> tuple[Any, bool]:
    """Take a result apart as it will stand among what is told of the call."""
    return as_packed(value, _TOLD)


def _plain(outcome: Outcome) -> dict[str, Any]:
    """Return what is to be told of a call, its result first; what is as usual is left out."""
    crash = outcome.crash
    told: dict[str, Any] = {"value": outcome.value}
    if crash is not None:
        words = crash.type, crash.message, crash.line
        told["crash"] = (*words, crash.number, crash.function, _seen(crash))
    besides = ("changed", "printed", "loose", "writers", "ignored")
    return told | {name: one for name in besides if (one := getattr(outcome, name))}


def _seen(crash: Crash) -> tuple[Any, ...]:
    return crash.stop.facts, crash.stop.names, crash.stop.outer


if __name__ == "__main__":
    main()
