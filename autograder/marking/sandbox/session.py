"""One learner's process and the copies of it, spoken to over channels: all that they say is hostile."""

from __future__ import annotations

import inspect
import io
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, redirect_stdout
from types import MappingProxyType
from typing import Any

from ...checks.call import Outcome
from ...checks.contract import Case
from ...checks.places.place import Place
from . import said
from .bounds import Timed, each_no_longer_than, no_larger_than
from .copies import Copies
from .limits import (
    ANSWER_BYTES,
    ANSWER_SECONDS,
    CONTROL_SECONDS,
    MAX_CRASH,
    PLACES_FACTOR,
    PLACES_SECONDS,
    START_SECONDS,
    WALL_EXTRA,
    WALL_FACTOR,
)
from .monitor import Excess
from .protocol import Channel, Closed, Malformed, Output, TimedOut, ends_batch
from .tried import all_crossing, answering, crossing

Supply = Mapping[str, Callable[..., Any]]
NOTHING: Supply = MappingProxyType({})


class Lost(Exception):
    """A session or a copy is over before its time: killed, crashed, stuck or talking nonsense.

    `kind` is ``"timeout"``, ``"crash"``, ``"excess"`` or ``"nonsense"``; `brought` names the function of an
    earlier notebook that ended it, where it was called for its own sake.  The message quotes nothing
    that was said inside.
    """

    brought = ""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Silent(Lost):
    """The process gives no answer to a word that takes no time: something has broken it."""

    def __init__(self) -> None:
        super().__init__("timeout", "its process no longer answers")


class _Talk:
    """What is said to a process and what it says; each thing that ends it comes as `Lost`."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def _expect(self, wanted: str, timeout: float) -> Any:
        kind, value = self._receive(timeout)
        if kind != wanted:
            raise _out_of_turn()
        return value

    def _send(self, kind: str, value: Any) -> None:
        with as_lost():
            self._channel.send(kind, value)

    def _receive(self, timeout: float) -> tuple[str, Any]:
        with as_lost():
            return self._channel.receive(timeout)


class Called(_Talk):
    """A process in which functions are called: a session or a copy of it."""

    _together = False  # whether outcomes that come fast may come together
    _owes = False  # an answer to an earlier call, which would be taken for one to the next

    def call(
        self,
        name: str,
        cases: tuple[Case, ...],
        names: list[str],
        seconds: float,
        supply: Supply = NOTHING,
        fill: Supply = NOTHING,
    ) -> Iterator[Outcome]:
        """Call a function by its name in the notebook, on one case after the other.

        Parameters
        ----------
        name, cases, names
            The function, the cases to call it on, and what the arguments are called.
        seconds : float
            Processor time that each call may take.
        supply, fill : dict of str to callable
            Earlier exercises that are answered for from outside while the calls last: those of
            `supply` in any case, called as the notebook's own are, those of `fill` where the
            notebook has no such name.  No other question of the copy gets an answer, but for those
            to a function that the case itself hands over, while this case is called.
        """
        if self._owes:
            raise _late()
        body = {
            "name": name,
            "names": names,
            "seconds": seconds,
            "supply": {name: _outline(function) for name, function in supply.items()},
            "fill": list(fill),
            "together": self._together,
        }
        answers = {**fill, **supply}
        left = [*cases]
        while left:
            whole = len(left) == len(cases)
            sent = all_crossing(cases, 1 + len(body)) if whole else [*map(crossing, left)]
            self._send("call", {"cases": sent, **body})
            self._owes = True
            outcome = None
            while left and not (outcome and ends_batch(outcome)):
                own = answering(left.pop(0))
                outcome = self._outcome(seconds, names, {**answers, **own})
                self._owes = bool(left) and not ends_batch(outcome)
                yield outcome

    def _outcome(self, seconds: float, names: list[str], answers: Supply) -> Outcome:
        deadline = time.monotonic() + seconds * WALL_FACTOR + WALL_EXTRA
        kind, value = self._receive(deadline - time.monotonic())
        if kind == "ask":  # once for all questions: a training loop asks thousands
            with no_larger_than(ANSWER_BYTES), each_no_longer_than(ANSWER_SECONDS) as timed:
                while kind == "ask":
                    self._answer(value, answers, timed)
                    kind, value = self._receive(deadline - time.monotonic())
        if kind != "outcome":
            raise _out_of_turn()
        with as_lost():
            return said.outcome(value, names)

    def _answer(self, question: Any, supply: Supply, timed: Timed) -> None:
        try:
            function = supply[question["name"]]
            with timed():
                value = function(*question["args"], **question["keywords"])
        except Exception as error:
            self._send("refused", (type(error).__name__, str(error)[:MAX_CRASH]))
        else:
            self._send("answer", value)

    def places(
        self,
        assignment: str,
        name: str,
        steps: Iterable[str],
        text_of: Callable[[str], str],
        supply: Supply = NOTHING,
        fill: Supply = NOTHING,
    ) -> list[Place]:
        """Look for the place at fault in a function, on visible cases.

        Parameters
        ----------
        assignment, name : str
            The exercise.
        steps : iterable of str
            The exercises that are called as they are.
        text_of : callable
            Returns the text of the cell that defines a function; the places' texts are taken from it.
        supply, fill : dict of str to callable
            As for :meth:`call`.
        """
        body = {"assignment": assignment, "name": name, "steps": [*steps]}
        supplied = {name: _outline(function) for name, function in supply.items()}
        limits = {"seconds": PLACES_SECONDS, "supply": supplied, "fill": [*fill]}
        self._send("places", {**body, **limits})
        # What a step prints that is answered for here is nobody's.
        with redirect_stdout(io.StringIO()):
            found = self._found({**fill, **supply})
        return said.places(found, text_of)

    def _found(self, answers: Supply) -> Any:
        wait = PLACES_FACTOR * PLACES_SECONDS * WALL_FACTOR + WALL_EXTRA
        deadline = time.monotonic() + wait
        kind, value = self._receive(wait)
        with no_larger_than(ANSWER_BYTES), each_no_longer_than(ANSWER_SECONDS) as timed:
            while kind == "ask":
                self._answer(value, answers, timed)
                kind, value = self._receive(deadline - time.monotonic())
        if kind != "places":
            raise _out_of_turn()
        return value


class Session(Called):
    """One learner's process, which runs the cells of a notebook.

    Functions that could keep what they are shown are called in copies of it, none of which it hears
    of again.
    """

    _together = True  # where it ends, all is done again, with copies: no outcome is missed

    def __init__(self, channel: Channel, copies: Copies | None = None) -> None:
        super().__init__(channel)
        self._copies = copies

    def ready(self) -> None:
        """Wait until the session can run cells."""
        self._expect("ready", START_SECONDS)

    def run(self, source: str, seconds: float) -> list[Output]:
        """Run one cell; return its outputs in notebook format."""
        self._send("cell", {"source": source, "seconds": seconds})
        outputs = self._expect("outputs", seconds * WALL_FACTOR + WALL_EXTRA)
        return [said.output(output) for output in outputs] if isinstance(outputs, list) else []

    def copy(self, place: int) -> Copy:
        """Have the process fork; what was the copy at this place before, from 1, is ended."""
        copies = self._known_copies()
        with as_lost():
            pipes = copies.clear(place)
        self._send("copy", place)
        try:
            _Talk(copies.unwatched(pipes))._expect("ready", CONTROL_SECONDS)
        except Lost as lost:  # it may be that no process can be made here any more
            copies.tidy = False
            if lost.kind == "timeout":
                raise Silent from lost
            raise
        with as_lost():
            process, channel = copies.watch(pipes)
        return Copy(channel, copies, place, process)

    def keep(self, copy: Copy) -> Copy:
        """Let a copy wait, or a fresh one in the place of one that has not stayed as it was."""
        if copy.rests():
            return copy
        fresh = self.copy(copy.place)
        if not fresh.rests():
            raise Lost("crash", "its copies do not wait")
        return fresh

    def seal(self) -> None:
        """End the process and all else but the copies that wait: it says nothing any more."""
        with as_lost():
            self._known_copies().seal()

    def _known_copies(self) -> Copies:
        if self._copies is None:
            raise ValueError("this session was opened without copies")
        return self._copies


class Copy(Called):
    """A copy of a session; nothing that it prints is kept."""

    def __init__(self, channel: Channel, copies: Copies, place: int, process: int) -> None:
        super().__init__(channel)
        self._copies = copies
        self.place = place
        self._process = process

    def rests(self) -> bool:
        """Put it to rest until it is woken; tell whether it is fit for that."""
        with as_lost():
            return not self._owes and self._copies.put_to_rest(self.place, self._process)

    def wake(self) -> None:
        """Let it go on, when all that is not a waiting copy has ended."""
        with as_lost():
            slept = self._copies.wake(self._process)
        if not slept:
            raise Lost("crash", "its copy did not wait")


def _outline(function: Callable[..., Any]) -> dict[str, bool]:
    """Return the names of a function's arguments, in order, and whether each must be given."""
    parameters = inspect.signature(function).parameters.values()
    named = (p for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD)
    return {p.name: p.default is p.empty for p in named}


def _late() -> Lost:
    return Lost("timeout", "no answer in time")


def _out_of_turn() -> Lost:
    return Lost("nonsense", "a message out of turn")


class _AsLost:
    """A block, entered with each message; as a generator it would take as long as to read one."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _type: object, error: BaseException | None, _traceback: object) -> None:
        if error is None:
            return
        if isinstance(error, TimedOut | TimeoutError):
            raise _late() from None
        if isinstance(error, Closed | ProcessLookupError):
            raise Lost("crash", "the process ended") from None
        if isinstance(error, Malformed):
            raise Lost("nonsense", "what it says is no message") from None
        if isinstance(error, Excess):
            raise Lost("excess", str(error)) from None


_AS_LOST = _AsLost()


def as_lost() -> AbstractContextManager[None]:
    """Let whatever ends the conversation with a session end as `Lost`."""
    return _AS_LOST
