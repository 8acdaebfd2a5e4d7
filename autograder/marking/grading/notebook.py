"""Mark one notebook: run the learner's cells in a session, examine at every check.

A cell or an exercise that ends the session, and does so again, costs itself alone: the notebook is
run once more without it, in a new session.  Explorations are not run at all: they train for minutes
and count for nothing.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any

from ...checks.examine import Verdict
from ...checks.panel import Panel
from ...key import find_assignment
from ..sandbox.host import Host
from ..sandbox.limits import LATE_CELL_SECONDS, MAX_RUNS, MAX_SHOWN, TimeLimits
from ..sandbox.protocol import Output
from ..sandbox.session import Lost, Session
from .examiner import Examiner, variant_seed
from .release import Notebook, Release
from .restore import Part, restore, to_notebook
from .submission import Submission, SubmittedFile, read_submission
from .unreadable import Unreadable


@dataclass(frozen=True)
class Marked:
    """What came of one submission.

    `problem` is the sentence for a submission that could not be marked; then there are no
    verdicts and no notebook.
    """

    learner: str
    assignment: str
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    notebook: Notebook | None = None
    notes: tuple[str, ...] = ()
    problem: str = ""
    seconds: float = 0.0

    @property
    def earned(self) -> float:
        """The points that the machine gives."""
        return sum(verdict.earned for verdict in self.verdicts.values())

    def to_bytes(self) -> bytes:
        """Return the marked notebook as a file; nothing where there is none."""
        return b"" if self.notebook is None else json.dumps(self.notebook, indent=1).encode()


def mark_submission(
    host: Host,
    release: Release,
    file: SubmittedFile,
    learner: str,
    assignment: str,
    times: TimeLimits,
) -> Marked:
    """Mark what one learner handed in; never raises for anything that the learner did."""
    start = time.monotonic()
    try:
        submission = read_submission(file, assignment)
    except Unreadable as problem:
        return Marked(learner, assignment, problem=str(problem))
    parts, restored = restore(release, submission.cells)
    run = Run(host, assignment, parts, submission, times)
    notebook = to_notebook(release, parts, run.to_the_end())
    notes = (*submission.notes, *restored, *run.notes)
    seconds = time.monotonic() - start
    return Marked(learner, assignment, run.examiner.sealed, notebook, notes, seconds=seconds)


class Run:
    """Runs of one notebook until one comes to its end."""

    def __init__(
        self,
        host: Host,
        assignment: str,
        parts: list[Part],
        submission: Submission,
        times: TimeLimits,
    ) -> None:
        self._host = host
        self._parts = parts
        self._times = times
        self._skipped: dict[int, Lost] = {}
        self._start = time.monotonic()
        self._used = 0.0  # seconds by the clock in cells
        self._enough = ""  # why cells of the learner's own are left out
        self._assignment = find_assignment(assignment)
        self._seed = variant_seed(submission.data, assignment)
        self._lost: dict[str, Lost] = {}
        self._doubted: set[int] = set()  # places that have ended a session once
        self.notes: list[str] = []
        self.examiner = self._furthest = self._new_examiner()

    def _new_examiner(self) -> Examiner:
        examiner = Examiner(
            self._assignment,
            self._seed,
            call_seconds=self._times.call,
            suspected={self._parts[place].name for place in self._doubted},
        )
        for name, lost in self._lost.items():
            examiner.leave_out(name) if lost.brought else examiner.lose(name, lost)
        return examiner

    def to_the_end(self) -> list[list[Output]]:
        """Run until nothing ends the session before the notebook's end."""
        # Without own cells, what is left to end a session is each answer and each check, and what
        # a check's exercise was brought along for; each twice.
        for number in range(1, MAX_RUNS + 4 * len(self._parts) + 1):
            outputs = self._once()
            if outputs is not None:
                return outputs
            if time.monotonic() - self._start > self._times.notebook:
                break
            if number == MAX_RUNS:
                self._leave_out(f"the notebook ended {MAX_RUNS} sessions")
        self.notes.append(
            "The notebook takes too long; what was not marked by then counts as wrong."
        )
        return self._give_up()

    def _leave_out(self, why: str) -> None:
        if not self._enough:
            self._enough = why
            self.notes.append(f"Cells of the learner's own were left out: {why}.")

    def _once(self) -> list[list[Output]] | None:
        """Run every cell once; None if the session was lost and its cause has been set aside."""
        self.examiner = self._new_examiner()
        self._shown = 0
        outputs: list[list[Output]] = []
        place = 0
        try:
            with self._host.session() as session:
                for place, part in enumerate(self._parts):
                    outputs.append(self._cell(session, place, part))
        except Lost as lost:
            if len(self.examiner.sealed) >= len(self._furthest.sealed):
                self._furthest = self.examiner
            self._set_aside(place, lost)
            return None
        return outputs

    def _cell(self, session: Session, place: int, part: Part) -> list[Output]:
        if part.role == "check":
            verdict = self.examiner.examine(session, part.name)
            return check_outputs(verdict, self._first_below(part.name))
        if part.kind != "code":
            return []
        if part.role == "exploration":
            return [
                _note_output("A picture or an exploration of the course; it is not run at marking")
            ]
        if place in self._skipped:
            return [_note_output(f"This cell was left out at marking: {self._skipped[place]}")]
        if self._used > self._times.cells:
            self._leave_out(f"its cells took more than {self._times.cells:.0f} seconds")
        if self._enough and part.role == "own":
            return [_note_output(f"This cell was left out at marking: {self._enough}")]
        start = time.monotonic()
        try:
            seconds = min(self._times.cell, LATE_CELL_SECONDS) if self._enough else self._times.cell
            outputs = session.run(part.source, seconds)
        finally:
            self._used += time.monotonic() - start
        self._shown += len(json.dumps(outputs))
        if self._shown > MAX_SHOWN:
            return [_note_output("The notebook shows too much; this cell's outputs were dropped")]
        return outputs

    def _first_below(self, name: str) -> str:
        below = self._assignment.upstream(name)
        wrong = (n for n, v in self.examiner.sealed.items() if n in below and not v.passed)
        return next(wrong, "")

    def _set_aside(self, place: int, lost: Lost) -> None:
        part = self._parts[place]
        # Once is no proof: a process may have been killed from outside, say for want of memory,
        # and what ended it may be a function brought along, which is tried by itself next time.
        brings = part.role == "check" and self.examiner.borrows(part.name)
        if place not in self._doubted and (lost.kind == "crash" or brings):
            self._doubted.add(place)
            return
        if part.role == "check" and lost.brought:
            self._lost[lost.brought] = lost
            self.notes.append(
                f"{lost.brought}, brought along, ended its process ({lost}); it was answered for."
            )
        elif part.role == "check":
            self._lost[part.name] = lost
            self.notes.append(f"{part.name} ended its process ({lost}); it alone counts as wrong.")
        else:
            self._skipped[place] = lost
            what = "took too long" if lost.kind == "timeout" else "ended its process"
            self.notes.append(f"Cell {place + 1} {what}; the notebook was marked without it.")

    def _give_up(self) -> list[list[Output]]:
        self.examiner = self._furthest
        for part in self._parts:
            if part.role == "check" and part.name not in self.examiner.sealed:
                self.examiner.lose(part.name, Lost("crash", "the notebook could not be run"))
        return [
            check_outputs(self.examiner.sealed[p.name], "") if p.role == "check" else []
            for p in self._parts
        ]


def check_outputs(verdict: Verdict, first: str) -> list[Output]:
    """Return a check cell's outputs: the panel, and the points where nbgrader looks for them."""
    panel = Panel(verdict, numbers=False, first="" if verdict.passed else first)
    shown = {"text/html": panel._repr_html_(), "text/plain": str(panel)}
    points = {"text/plain": repr(float(verdict.earned))}
    result: dict[str, Any] = {"output_type": "execute_result", "execution_count": None}
    return [
        {"output_type": "display_data", "metadata": {}, "data": shown},
        {**result, "metadata": {}, "data": points},
    ]


def _note_output(text: str) -> Output:
    return {"output_type": "stream", "name": "stdout", "text": f"({text}.)\n"}
