"""One learner's process, spoken to over a channel: everything that it says is hostile."""

from __future__ import annotations

import inspect
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any

from ...checks.call import Crash, Outcome
from ...checks.contract import Case
from .bounds import no_larger_than, no_longer_than
from .limits import (
    ANSWER_BYTES,
    ANSWER_SECONDS,
    MAX_CRASH,
    MAX_PRINTED,
    MAX_WRITERS,
    START_SECONDS,
    WALL_EXTRA,
    WALL_FACTOR,
)
from .monitor import Excess
from .protocol import Channel, Closed, Malformed, Output, TimedOut

# What a page can show; a widget, say, is dead without its kernel, and nbconvert stumbles over it.
_FORMS = ("text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg")
_NOT_SHOWN = {"text/plain": "(an output that this page cannot show)"}
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")

Supply = Mapping[str, Callable[..., Any]]
NOTHING: Supply = MappingProxyType({})


class Lost(Exception):
    """The session is over before its time: killed, crashed, stuck or talking nonsense.

    `kind` is ``"timeout"``, ``"crash"``, ``"excess"`` or ``"nonsense"``; `brought` names the function of an
    earlier notebook that ended it, where it was called for its own sake.
    """

    brought = ""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Session:
    """One learner's process, spoken to over a channel; everything it says is hostile."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def ready(self) -> None:
        """Wait until the session can run cells."""
        self._expect("ready", START_SECONDS)

    def run(self, source: str, seconds: float) -> list[Output]:
        """Run one cell; return its outputs in notebook format."""
        self._send("cell", {"source": source, "seconds": seconds})
        outputs = self._expect("outputs", seconds * WALL_FACTOR + WALL_EXTRA)
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
            `supply` in any case, called as the notebook's own are, those of `fill` where the
            notebook has no such name.  No other question of the session gets an answer.
        """
        body = {
            "name": name,
            "args": case.args,
            "start": case.start,
            "seed": case.seed,
            "names": names,
            "seconds": seconds,
            "supply": {name: _outline(function) for name, function in supply.items()},
            "fill": list(fill),
        }
        self._send("call", body)
        deadline = time.monotonic() + seconds * WALL_FACTOR + WALL_EXTRA
        answers = {**fill, **supply}
        # Once for all questions: a training loop asks thousands.
        with no_larger_than(ANSWER_BYTES):
            while True:
                kind, value = self._receive(deadline - time.monotonic())
                if kind == "outcome":
                    return _outcome(value, names)
                if kind != "ask":
                    raise Lost("nonsense", f"a message out of turn: {kind[:20]!r}")
                self._answer(value, answers)

    def _answer(self, question: Any, supply: Supply) -> None:
        try:
            function = supply[question["name"]]
            with no_longer_than(ANSWER_SECONDS):
                value = function(*question["args"], **question["keywords"])
        except Exception as error:
            self._send("refused", (type(error).__name__, str(error)[:MAX_CRASH]))
        else:
            self._send("answer", value)

    def _expect(self, wanted: str, timeout: float) -> Any:
        kind, value = self._receive(timeout)
        if kind != wanted:
            raise Lost("nonsense", f"a message out of turn: {kind[:20]!r}")
        return value

    def _send(self, kind: str, value: Any) -> None:
        with as_lost():
            self._channel.send(kind, value)

    def _receive(self, timeout: float) -> tuple[str, Any]:
        with as_lost():
            return self._channel.receive(timeout)


def _outline(function: Callable[..., Any]) -> dict[str, bool]:
    """Return the names of a function's arguments, in order, and whether each must be given."""
    parameters = inspect.signature(function).parameters.values()
    named = (p for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD)
    return {p.name: p.default is p.empty for p in named}


@contextmanager
def as_lost() -> Iterator[None]:
    """Let whatever ends the conversation with a session end as `Lost`."""
    try:
        yield
    except TimedOut:
        raise Lost("timeout", "no answer in time") from None
    except Closed:
        raise Lost("crash", "the process ended") from None
    except Malformed as error:
        raise Lost("nonsense", str(error)) from None
    except Excess as error:
        raise Lost("excess", str(error)) from None


def _outcome(plain: Any, names: list[str]) -> Outcome:
    """Read an outcome that a hostile process may have made up; only data comes through."""
    if not isinstance(plain, dict):
        raise Lost("nonsense", "an outcome that is not one")
    changed = plain.get("changed")
    said = [c for c in changed if type(c) is str] if isinstance(changed, tuple) else []
    return Outcome(
        plain.get("value"),
        _crash(plain.get("crash")),
        tuple(name for name in names if name in said),
        str(plain.get("printed", ""))[:MAX_PRINTED],
        plain.get("loose") is True,
        _writers(plain.get("writers")),
    )


def _writers(plain: Any) -> tuple[str, ...]:
    said = plain[:MAX_WRITERS] if isinstance(plain, tuple) else ()
    return tuple(name[:60] for name in said if type(name) is str and name.isidentifier())


def _crash(plain: Any) -> Crash | None:
    if not isinstance(plain, tuple) or len(plain) != 5:
        return None
    kind, message, line = (str(text)[:MAX_CRASH] for text in plain[:3])
    number, function = plain[3:]
    return Crash(kind, message, line, number if isinstance(number, int) else 0, str(function))


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
        shown = _shown(plain.get("data")) or _NOT_SHOWN
        output = {"output_type": kind, "metadata": {}, "data": shown}
        return output | ({"execution_count": None} if kind == "execute_result" else {})
    name = "stderr" if plain.get("name") == "stderr" else "stdout"
    return {"output_type": "stream", "name": name, "text": str(plain.get("text", ""))}


def _shown(data: Any) -> dict[str, str]:
    """Keep the forms of an output that a page can show."""
    if not isinstance(data, dict):
        return {}
    known = {form: str(data[form]) for form in _FORMS if form in data}
    return {f: t for f, t in known.items() if f[:6] != "image/" or _BASE64.fullmatch(t)}
