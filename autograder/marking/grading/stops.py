"""Tell of cells that stop early, and of libraries that marking lacks, where an exercise is judged.

What a session says of an error is a hostile text: it is shortened and only ever shown.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ...checks.call import Crash
from ...checks.compare import Kind
from ...checks.examine import Finding, Verdict
from ...checks.explain import from_crash
from ..sandbox.inside.absent import GOES_ON
from ..sandbox.limits import MAX_TOLD
from ..sandbox.protocol import Output
from .bindings import bound
from .text import printable

_CELL = re.compile(r"\(<ipython-input[^,]*, ")  # the shell's name for the source in a SyntaxError
_UNKNOWN = re.compile(r"NameError: name '(\w+)' is not defined")
_MODULE = re.compile(r"No module named '([\w.]+)'")
PYTHON = "{}.{}".format(*sys.version_info)


@dataclass(frozen=True)
class Stop:
    """What one run of a source has said of errors: where it stopped, what it could not import.

    `stub` tells that what learners start from may still stand in it.
    """

    error: Crash | None
    missing: tuple[str, ...]
    stub: bool = False

    @property
    def told(self) -> str:
        """The error in words."""
        if self.error is None:
            return ""
        message = _CELL.sub("(", self.error.message)
        return f"{self.error.type}: {message}" if message else self.error.type


class Stops:
    """Remembers, of each name, how the last source that binds it has ended.

    Parameters
    ----------
    source : str
        What a source is called: ``"cell"`` or ``"file"``.
    """

    def __init__(self, source: str = "cell") -> None:
        self._source = source
        self._last: dict[str, Stop] = {}
        self._notes: dict[str, str] = {}

    def note(self, source: str, outputs: list[Output], also: Iterable[str] = ()) -> None:
        """Take note of a source that was run, and that is to bind `also`."""
        stop = _read(source, outputs)
        if stop is None and not self._last:
            return
        for name in {*bound(source), *also}:
            self._last.pop(name, None)
            if stop is not None:
                self._last[name] = stop

    def as_now(self) -> Stops:
        """Return what is remembered now, for an exercise that is judged when more has run."""
        now = Stops(self._source)
        now._last, now._notes = dict(self._last), self._notes
        return now

    def tell(self, verdict: Verdict) -> Verdict:
        """Add to a verdict what became of the source that its function stands in."""
        name = verdict.exercise
        stop = self._last.get(name)
        helper = "" if verdict.passed else self._helper(verdict)
        if stop is None and not helper:
            return verdict
        if stop is not None and stop.error is not None and not verdict.passed:
            verdict = self._stopped(verdict, stop, stop.error)
        elif helper:
            verdict = self._add(verdict, self._sentence(helper, self._last[helper]))
        for library in stop.missing if stop is not None else ():
            lacks = f"Marking has no library `{library}`, which its {self._source} imports."
            verdict = self._add(verdict, lacks)
        return verdict

    @property
    def notes(self) -> list[str]:
        """What the instructor should know of it."""
        return [f"{name}: {told}" for name, told in self._notes.items()]

    def _stopped(self, verdict: Verdict, stop: Stop, error: Crash) -> Verdict:
        """Say that a function is not there because its source has stopped, or what else it means."""
        kinds = [finding.kind for finding in verdict.findings[:1]]
        if kinds != ["missing"] or (verdict.unwritten and stop.stub):
            return self._add(verdict, self._sentence(verdict.exercise, stop))
        timed_out = error.type == "OutOfTime"
        kind: Kind = "timeout" if timed_out else "crash"
        what = "does not finish in time" if timed_out else "stops with an error"
        message = f"The {self._source} {what} before `{verdict.exercise}` is there"
        message += "." if timed_out else f": {stop.told}."
        self._keep(verdict, message)
        found = Finding(kind, message, cause=_cause(error))
        return replace(verdict, findings=(found,), unwritten=False)

    def _sentence(self, name: str, stop: Stop) -> str:
        return (
            f"The {self._source} that defines `{name}` stops with an error ({stop.told}); what "
            "stands below that line was not run."
        )

    def _helper(self, verdict: Verdict) -> str:
        """Name what a function misses because the source that defines it has stopped."""
        stopped = (n for n in missed(verdict) if (stop := self._last.get(n)) and stop.error)
        return next(stopped, "")

    def _add(self, verdict: Verdict, sentence: str) -> Verdict:
        self._keep(verdict, sentence)
        return replace(verdict, remarks=(*verdict.remarks, sentence))

    def _keep(self, verdict: Verdict, sentence: str) -> None:
        before = self._notes.get(verdict.exercise)
        self._notes[verdict.exercise] = f"{before} {sentence}" if before else sentence


def missed(verdict: Verdict) -> Iterator[str]:
    """Yield the names that a function has called or read, and that nothing has."""
    for finding in verdict.findings:
        for _, text in finding.detail:
            if match := _UNKNOWN.search(text):
                yield match[1]


def _read(source: str, outputs: list[Output]) -> Stop | None:
    errors = [output for output in outputs if output["output_type"] == "error"]
    went_on = [error for error in errors if GOES_ON in error["traceback"]]
    stopped = [error for error in errors if GOES_ON not in error["traceback"]]
    if not errors:
        return None
    crash = Crash("Timeout", "")
    for error in stopped[-1:]:
        crash = Crash(_short(error["ename"]), _short(error["evalue"]))
    missing = (_library(error) for error in went_on)
    stub = "NotImplementedError" in source
    return Stop(crash if stopped else None, tuple(dict.fromkeys(missing)), stub)


def _library(error: Output) -> str:
    found = _MODULE.search(error["evalue"])
    return found[1].partition(".")[0] if found else _short(error["evalue"])


def _cause(error: Crash) -> str:
    if error.type == "OutOfTime":
        return from_crash(Crash("Timeout", ""))
    newer = f" Marking runs Python {PYTHON}: what only a newer one can read does not run there."
    lacks = "Marking does not have this library: do without it."
    cause = lacks if error.type == "ModuleNotFoundError" else from_crash(error)
    return cause + newer if error.type == "SyntaxError" else cause


def _short(text: str) -> str:
    """Return a text of a session's as one short line."""
    return printable(" ".join(text.split()))[:MAX_TOLD].rstrip(".")
