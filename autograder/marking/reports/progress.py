"""Tell how marking gets on: a bar on a terminal, a line now and then elsewhere, JSON for machines."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

import click

from ..sandbox.limits import JSON_SECONDS, LINE_SECONDS, RATE_SECONDS


class Progress:
    """Counts what is done; tells nobody.

    Parameters
    ----------
    total : int
        How many there are to do.
    """

    def __init__(self, what: str, total: int) -> None:
        self.what = what
        self.total = total
        self.done = 0
        self.attention = 0  # how many need a person to look at them
        now = time.monotonic()
        self._start = now
        self._marks = deque([(now, 0)])

    def advance(self, *, attention: bool = False) -> None:
        """Count one as done."""
        self.done += 1
        self.attention += attention
        now = time.monotonic()
        if now - self._marks[-1][0] > 0.5:
            self._marks.append((now, self.done))
        while len(self._marks) > 2 and now - self._marks[0][0] > RATE_SECONDS:
            self._marks.popleft()
        self._refresh()

    def expect(self, more: int) -> None:
        """Count some more as to be done."""
        self.total += more
        self._refresh()

    def say(self, message: str) -> None:
        """Tell something that is worth a line of its own."""
        say(message)

    @property
    def rate(self) -> float:
        """How many a second, lately."""
        start, before = self._marks[0]
        spent = time.monotonic() - start
        return (self.done - before) / spent if spent > 0 else 0.0

    @property
    def left(self) -> float | None:
        """Seconds to the end, as far as one can tell."""
        return (self.total - self.done) / self.rate if self.rate > 0 else None

    @property
    def text(self) -> str:
        """The rate, the time left, and how many need a person."""
        parts = [pace(self.rate)] if self.rate > 0 else []
        if self.left is not None and self.done < self.total:
            parts.append(f"{duration(self.left)} left")
        if self.attention:
            need = "needs" if self.attention == 1 else "need"
            parts.append(f"{self.attention} {need} attention")
        return ", ".join(parts)

    def _refresh(self) -> None:
        pass

    def end(self) -> None:
        """Tell the last of it."""


class PlainLines(Progress):
    """Plain lines, at most one every few seconds."""

    def __init__(self, what: str, total: int) -> None:
        super().__init__(what, total)
        self._last = time.monotonic()

    def _refresh(self) -> None:
        if time.monotonic() - self._last >= LINE_SECONDS and self.done < self.total:
            self._line()

    def _line(self) -> None:
        self._last = time.monotonic()
        text = f" ({self.text})" if self.text else ""
        click.echo(f"{self.what}: {self.done} of {self.total}{text}", err=True)

    def end(self) -> None:
        """Write the last line."""
        self._line()


class JsonLines(Progress):
    """Lines of JSON on standard error, at most one every second."""

    def __init__(self, what: str, total: int) -> None:
        super().__init__(what, total)
        self._last = 0.0

    def say(self, message: str) -> None:
        """Tell a message as JSON."""
        say(message, as_json=True)

    def _refresh(self) -> None:
        if time.monotonic() - self._last >= JSON_SECONDS:
            self.end()

    def end(self) -> None:
        """Write the last line."""
        self._last = time.monotonic()
        progress = {
            "what": self.what,
            "done": self.done,
            "total": self.total,
            "attention": self.attention,
            "rate": round(self.rate, 3),
            "seconds_left": None if self.left is None else round(self.left, 1),
        }
        click.echo(json.dumps({"progress": progress}), err=True)


@contextmanager
def progress(what: str, total: int, *, as_json: bool = False) -> Iterator[Progress]:
    """Show progress on standard error for as long as the block lasts."""
    from rich.console import Console

    if not total:
        yield Progress(what, total)
        return
    console = Console(stderr=True)
    if as_json or not console.is_terminal:
        shown = JsonLines(what, total) if as_json else PlainLines(what, total)
        try:
            yield shown
        finally:
            shown.end()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Display

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Display(*columns, TextColumn("{task.fields[text]}"), console=console) as display:
        task = display.add_task(what, total=total, text="")

        class Bar(Progress):
            """A bar with counts, rate, time left, and how many need attention."""

            def _refresh(self) -> None:
                display.update(task, completed=self.done, total=self.total, text=self.text)

            def say(self, message: str) -> None:
                display.console.print(message, markup=False, highlight=False)

        yield Bar(what, total)


def say(message: str, *, as_json: bool = False) -> None:
    """Tell something on standard error, before there is progress to show or beside it."""
    click.echo(json.dumps({"message": message}) if as_json else message, err=True)


def pace(rate: float) -> str:
    """Return how fast something goes: ``"2.5 a second"``, ``"one in 40 s"``."""
    return f"{rate:.1f} a second" if rate >= 0.1 else f"one in {duration(1 / rate)}"


def duration(seconds: float) -> str:
    """Return a time as a person says it: ``"40 s"``, ``"12 min"``, ``"3.5 h"``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
