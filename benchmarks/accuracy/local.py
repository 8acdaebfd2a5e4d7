"""A session without a sandbox, for answers that we trust: fast, and otherwise as at marking.

`LocalHost` stands in for :class:`autograder.marking.sandbox.host.Host`, so that the benchmark marks with
:func:`autograder.marking.grading.function.mark_function` itself.
"""

from __future__ import annotations

import contextlib
import functools
import io
import linecache
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import FunctionType
from typing import Any

import numpy as np

from autograder.checks.call import Crash, Outcome, OutOfTime, perform
from autograder.checks.contract import Case
from autograder.checks.tried import bounded
from autograder.checks.values import as_data

Functions = Mapping[str, Callable[..., Any]]

FILE = "<answer>"


class LocalSession:
    """Runs source texts and calls functions in this process."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"__name__": "__main__"}

    def run(self, source: str, seconds: float) -> list[dict[str, Any]]:
        """Run a source text; the outputs hold nothing but the error, if there is one."""
        linecache.cache[FILE] = len(source), None, source.splitlines(True), FILE
        written = io.StringIO()
        with contextlib.redirect_stdout(written), contextlib.redirect_stderr(written):
            try:
                with time_limit(seconds):
                    exec(compile(source, FILE, "exec"), self.names)
            except (Exception, OutOfTime, SystemExit) as error:
                words = str(error).replace(f"({FILE}, ", "(")
                said = {"ename": type(error).__name__, "evalue": words, "traceback": []}
                return [{"output_type": "error", **said}]
        return []

    def copy(self, _place: int) -> LocalSession:
        """Go on with this one: a trusted answer may remember what it was shown."""
        return self

    def keep(self, copy: LocalSession) -> LocalSession:
        """See :meth:`copy`."""
        return copy

    def seal(self) -> None:
        """Do nothing: there is nothing to end."""

    wake = seal

    def call(
        self,
        name: str,
        cases: Iterable[Case],
        names: list[str],
        seconds: float,
        supply: Functions = {},  # noqa: B006
        fill: Functions = {},  # noqa: B006
    ) -> Iterator[Outcome]:
        """Call a function on cases, as :meth:`autograder.marking.sandbox.session.Copy.call` does."""
        for case in cases:
            yield self._call(name, case, names, seconds, supply, fill)

    def _call(
        self,
        name: str,
        case: Case,
        names: list[str],
        seconds: float,
        supply: Functions,
        fill: Functions,
    ) -> Outcome:
        function = self.names.get(name)
        if function is None:
            return Outcome(crash=Crash("Missing", ""))
        answered = {**{n: f for n, f in fill.items() if n not in self.names}, **supply}
        instead = {n: across(f) for n, f in answered.items()}
        try:
            with np.errstate(), time_limit(seconds):
                return perform(function, _across(case), names, self.names, instead)
        except OutOfTime:
            return Outcome(crash=Crash("Timeout", ""))


class LocalHost:
    """Opens local sessions."""

    notebooks = True  # Matplotlib and all else is there

    @contextlib.contextmanager
    def session(self, _copies: int = 0) -> Iterator[LocalSession]:
        """Open a session of its own."""
        yield LocalSession()


def _across(case: Case) -> Case:
    """Return a case whose functions are seen as a session sees them."""

    def seen(value: Any) -> Any:
        return across(bounded(value)) if isinstance(value, FunctionType) else value

    start = {name: seen(one) for name, one in case.start.items()}
    return replace(case, args=tuple(map(seen, case.args)), start=start)


def across(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return `function` as a session sees it: only data goes in, and only data comes out."""

    @functools.wraps(getattr(function, "reference", function))
    def answered(*args: Any, **keywords: Any) -> Any:
        try:
            return as_data(function(*as_data(args), **as_data(keywords)))
        except Exception as error:  # of the same type, and no more than its words
            raise type(error)(*as_data(error.args)) from None

    # As in a session, no line of this is taken for the learner's.
    answered.__code__ = answered.__code__.replace(co_filename="<frozen answered>")  # type: ignore[attr-defined]
    return answered


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `OutOfTime` after `seconds` of processor time, as the candidate does."""

    def stop(_signal: int, _frame: Any) -> None:
        raise OutOfTime(f"stopped after {seconds:g} seconds of computing")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
