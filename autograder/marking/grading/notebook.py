"""Mark one notebook: run the learner's cells in a session, then examine a copy of it for each check.

All that the notebook shows has been said when the first hidden case is shown to a copy.  Where no
function can keep what it is shown (see :mod:`.plain`), the session itself is examined.  An exercise
that ends its process ends its copy alone.  A cell that ends the session, and does so again, costs
itself alone: the notebook is run once more without it, in a new session.  Explorations are not run at
all: they train for minutes and count for nothing; nor, in a plain notebook, are those of the course's
other cells on which nothing depends that is run.
"""

from __future__ import annotations

import itertools
import json
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from ...checks.examine import Verdict
from ...checks.panel import Panel
from ...checks.places.place import Place
from ...key import find_assignment
from ..sandbox.host import Host
from ..sandbox.limits import LATE_CELL_SECONDS, MAX_RUNS, MAX_SHOWN, TimeLimits
from ..sandbox.protocol import Output
from ..sandbox.session import Copy, Lost, Session, Silent
from .editions import Own, own_edition
from .examiner import Examiner, keep_papers, variant_seed
from .plain import proof_of
from .release import Notebook, Release, as_file
from .restore import Part, restore, to_notebook
from .stops import Stops
from .submission import Submission, SubmittedFile, read_submission
from .unreadable import Unreadable
from .waiting import waiting


@dataclass(frozen=True)
class Marked:
    """What came of one submission.

    `problem` is the sentence for a submission that could not be marked; then there are no
    verdicts and no notebook.  `waiting` names the cells that a person has to mark.
    """

    learner: str
    assignment: str
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    notebook: Notebook | None = None
    notes: tuple[str, ...] = ()
    problem: str = ""
    seconds: float = 0.0
    waiting: tuple[str, ...] = ()
    own: Own | None = None  # the edition that was handed in

    @property
    def earned(self) -> float:
        """The points that the machine gives."""
        return sum(verdict.earned for verdict in self.verdicts.values())

    def to_bytes(self) -> bytes:
        """Return the marked notebook as a file; nothing where there is none."""
        return b"" if self.notebook is None else as_file(self.notebook)


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
    own = own_edition(release, submission)
    parts, restored = restore(own.release, submission.cells)
    run = Run(host, assignment, parts, submission, times)
    notebook = to_notebook(own.release, parts, run.to_the_end())
    notes = (*submission.notes, *own.notes, *restored, *run.notes)
    keep_papers()
    seconds = time.monotonic() - start
    return Marked(
        learner,
        assignment,
        run.examiner.sealed,
        notebook,
        notes,
        seconds=seconds,
        waiting=waiting(own.release, parts),
        own=own,
    )


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
        self._checks = {place: p.name for place, p in enumerate(parts) if p.role == "check"}
        self._times = times
        self._skipped: dict[int, Lost] = {}
        self._start = time.monotonic()
        self._used = 0.0  # seconds by the clock in cells
        self._enough = ""  # why cells of the learner's own are left out
        self._assignment = find_assignment(assignment)
        self._seed = variant_seed(submission.data, assignment)
        self._lost: dict[str, Lost] = {}
        self._doubted: set[int] = set()  # places that have ended a session once
        self._was_silent = False
        self._proof = proof_of(parts)
        self._together = self._proof.plain  # whether the session itself is examined
        self.notes: list[str] = []
        self.examiner = self._furthest = self._new_examiner()

    def _new_examiner(self) -> Examiner:
        examiner = Examiner(
            self._assignment,
            self._seed,
            call_seconds=self._times.call,
            suspected={self._parts[place].name for place in self._doubted},
            forgets=self._together,
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
                self.notes += self._stops.notes
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
        self._place = 0
        self._stops = Stops()
        try:
            with self._host.session(0 if self._together else len(self._checks)) as session:
                outputs = self._run_cells(session)
                if self._together:
                    self._examine_all(session)
                else:
                    session.seal()
                    self._examine()
        except Lost as lost:
            if self._together:  # then each has a copy, and costs itself alone
                self._together = False
                self._start, self._used = time.monotonic(), 0.0
                return None
            if len(self.examiner.sealed) >= len(self._furthest.sealed):
                self._furthest = self.examiner
            self._set_aside(self._place, lost)
            return None
        with suppress(Lost):
            self._explain()
        for place, name in self._checks.items():
            if place in self._stops_at:
                verdict = self._stops_at[place].tell(self.examiner.sealed[name])
                self.examiner.sealed[name] = verdict
            outputs[place] = check_outputs(self.examiner.sealed[name])
        return outputs

    def _run_cells(self, session: Session) -> list[list[Output]]:
        """Run the notebook; at each check a copy of the session stays behind for it."""
        outputs: list[list[Output]] = []
        self._copies: dict[int, Copy] = {}
        self._stops_at: dict[int, Stops] = {}
        for place, part in enumerate(self._parts):
            self._place = place
            if place in self._checks and part.name not in self.examiner.sealed:
                self._stops_at[place] = self._stops.as_now()
                if not self._together:
                    self._copies[place] = self._look(session, part.name)
            outputs.append([] if place in self._checks else self._cell(session, place, part))
        return outputs

    def _look(self, session: Session, name: str) -> Copy:
        copy = session.copy(1 + len(self._copies))
        self.examiner.look(copy, name)
        return session.keep(copy)

    def _examine_all(self, session: Session) -> None:
        """Examine the session itself, in which nothing is kept, when all its cells have run."""
        for place in self._stops_at:
            self.examiner.examine(session, self._checks[place])
        for name in [*self.examiner.unexplained]:
            self.examiner.explain(session, name)

    def _examine(self) -> None:
        """Examine the copies in the order of the notebook; what they print is nobody's."""
        for place, copy in self._copies.items():
            self._place, name = place, self._checks[place]
            try:
                copy.wake()
                self.examiner.examine(copy, name)
            except Lost as lost:
                if lost.brought or not self._is_sure(name, lost):
                    raise
                self.examiner.lose(name, lost)
                self._lose(name, lost)

    def _explain(self) -> None:
        """Say why exercises fail with steps put right, from a session that sees no hidden case."""
        wanted = {p: name for p, name in self._checks.items() if name in self.examiner.unexplained}
        if not wanted or self._used > self._times.cells / 2:
            return
        with self._host.session(len(wanted)) as session:
            copies = itertools.count(1)
            for place, part in enumerate(self._parts[: max(wanted) + 1]):
                if place not in self._checks:
                    self._cell(session, place, part)
                elif place in wanted:
                    self.examiner.explain(session.copy(next(copies)), part.name)

    def _is_sure(self, name: str, lost: Lost) -> bool:
        """Whether an exercise has itself ended its process: once is no proof.

        It may have been killed from outside, say for want of memory; and what ended it may be a
        function brought along, which is tried by itself the next time.
        """
        if self._place in self._doubted:
            return True
        again = self.examiner.has_died(name) or lost.kind != "crash"
        return again and not self.examiner.borrows(name)

    def _cell(self, session: Session, place: int, part: Part) -> list[Output]:
        if part.kind != "code":
            return []
        if part.role == "exploration":
            return [
                _note_output("A picture or an exploration of the course; it is not run at marking")
            ]
        if place in self._proof.unread:
            return [
                _note_output(
                    "Nothing that is marked needs this cell of the course; it is not run at marking"
                )
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
        self._stops.note(part.source, outputs, part.answers)
        self._shown += len(json.dumps(outputs))
        if self._shown > MAX_SHOWN:
            return [_note_output("The notebook shows too much; this cell's outputs were dropped")]
        return outputs

    def _set_aside(self, place: int, lost: Lost) -> None:
        if isinstance(lost, Silent) and not self._enough:
            # No exercise has done that: nothing of it has been called yet. Once is no proof.
            if self._was_silent:
                self._leave_out("its process no longer answered")
            self._was_silent = True
            return
        part = self._parts[place]
        # Once is no proof, see above.
        brings = part.role == "check" and self.examiner.borrows(part.name)
        if place not in self._doubted and (lost.kind == "crash" or brings):
            self._doubted.add(place)
            return
        if part.role == "check" and lost.brought:
            self._lost[lost.brought] = lost
            self._note(
                f"{lost.brought}, brought along, ended its process ({lost}); it was answered for."
            )
        elif part.role == "check":
            self._lose(part.name, lost)
        else:
            self._skipped[place] = lost
            what = "took too long" if lost.kind == "timeout" else "ended its process"
            self._note(f"Cell {place + 1} {what}; the notebook was marked without it.")

    def _lose(self, name: str, lost: Lost) -> None:
        """Let an exercise not be called again, should the notebook have to be run once more."""
        self._lost[name] = lost
        self._note(f"{name} ended its process ({lost}); it alone counts as wrong.")

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def _give_up(self) -> list[list[Output]]:
        self.examiner = self._furthest
        for part in self._parts:
            if part.role == "check" and part.name not in self.examiner.sealed:
                self.examiner.lose(part.name, Lost("crash", "the notebook could not be run"))
        return [
            check_outputs(self.examiner.sealed[p.name]) if p.role == "check" else []
            for p in self._parts
        ]


def check_outputs(verdict: Verdict, places: tuple[Place, ...] = ()) -> list[Output]:
    """Return a check cell's outputs: the panel, and the points where nbgrader looks for them.

    No step below is blamed: what fails here fails with all of them put right, too.
    """
    panel = Panel(verdict, numbers=False, places=places)
    shown = {"text/html": panel._repr_html_(), "text/plain": str(panel)}
    points = {"text/plain": repr(float(verdict.earned))}
    result: dict[str, Any] = {"output_type": "execute_result", "execution_count": None}
    return [
        {"output_type": "display_data", "metadata": {}, "data": shown},
        {**result, "metadata": {}, "data": points},
    ]


def _note_output(text: str) -> Output:
    return {"output_type": "stream", "name": "stdout", "text": f"({text}.)\n"}
