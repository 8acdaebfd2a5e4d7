"""The copies of one session: where they are heard, when they wait, and what of them ends when."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from .pipes import Pipes
from .processes import Processes
from .protocol import Channel
from .written import Written

_SESSION = 0  # its place among the pipes


class Copies:
    """Knows the copies of a session by their places among its pipes; the session has the first.

    Use as a context manager, which ends them all.

    Parameters
    ----------
    processes : Processes
        Of the session.
    pipes : list of Pipes
        All pairs.
    work : Path
        The folder in which the session may write.
    ended : int
        A descriptor that becomes readable when the session has ended.
    poll : callable
        Called several times a second while a copy is waited for.
    take_note : callable
        Called once when the session has been ended, before its copies are examined.
    """

    def __init__(
        self,
        processes: Processes,
        pipes: list[Pipes],
        work: Path,
        ended: int,
        poll: Callable[[], None],
        take_note: Callable[[], None],
    ) -> None:
        self._processes = processes
        self._pipes = pipes
        self._work = work
        self._ended = ended
        self._poll = poll
        self._take_note = take_note
        self._stack = ExitStack()
        self._written: dict[int, Written] = {}  # when each copy was made, and the session ended
        self.tidy = True  # whether nothing else had to be ended

    def __enter__(self) -> Copies:
        self._stack.callback(self._end)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def _end(self) -> None:
        try:
            self.tidy &= self._processes.end_all()
        except TimeoutError:
            self.tidy = False

    def clear(self, place: int) -> Pipes:
        """Return a pair that nobody but the session has open, with nothing in it.

        What was the copy at this place is dead then, and what it has written is gone.
        """
        pipes = self._pipes[place]
        if place in self._written:
            self._processes.end_with(pipes)
            pipes.empty()
            self._written[place].restore()
        self._written[place] = Written(self._work)
        return pipes

    def unwatched(self, pipes: Pipes) -> Channel:
        """Return a channel to a copy that is about to be: where the session ends, none will be."""
        return Channel(pipes.reading, pipes.writing, self._ended, self._poll)

    def watch(self, pipes: Pipes) -> tuple[int, Channel]:
        """Return the process of a copy that has come to be, and a channel that ends with it."""
        process = self._processes.newest_copy(pipes)
        held = os.pidfd_open(process)
        self._stack.callback(os.close, held)
        return process, Channel(pipes.reading, pipes.writing, held, self._poll)

    def put_to_rest(self, place: int, process: int) -> bool:
        """Let a copy wait; tell whether it is fit to."""
        return self._processes.put_to_rest(process, self._pipes[place])

    def seal(self) -> None:
        """End all but the copies that wait, and remember what has been written."""
        self.tidy &= self._processes.end_all_but_waiting()
        self._take_note()
        self._written[_SESSION] = Written(self._work)

    def wake(self, process: int) -> bool:
        """End the copy before this one, with all that it has left; tell whether this one slept."""
        self._processes.end_all_but_waiting()
        self._written[_SESSION].restore()
        return self._processes.wake(process)
