"""Kill the coordinator, workers and PostgreSQL at random moments, and compare the gradebooks.

python -m benchmarks.performance.kills --kills 100

A class is marked once without disturbance.  Then it is marked again and again while processes are
killed (SIGKILL), and the command is started again until it comes to its end; each time, every mark,
comment and marked notebook must be as in the undisturbed run, what a person has given included.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import click
import psutil
from nbgrader.api import Gradebook

from . import klass
from .server import Server, running
from .snapshot import snapshot

ASSIGNMENT = "01_activations"
_WORKER = "autograder.marking.batch.begin"
_LONGEST = 600.0  # seconds that one command may take


@dataclass
class Tally:
    """What was killed, and whether it mattered."""

    kills: Counter[str] = field(default_factory=Counter)
    rounds: int = 0
    starts: int = 0
    different: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All kills together."""
        return sum(self.kills.values())


class Trial:
    """A class that is marked under fire.

    Parameters
    ----------
    folder : Path
        For all classes.
    server : Server or None
        Where the gradebooks are; None for SQLite.
    """

    def __init__(self, folder: Path, server: Server | None, size: int, seed: int) -> None:
        self._folder = folder
        self._server = server
        self._random = random.Random(seed)
        self._size = size
        for _ in klass.make_class(folder / "model", size, [ASSIGNMENT], short=True):
            pass
        self._names = klass.learners(size)
        self._seconds = 10.0
        self.tally = Tally()

    def undisturbed(self) -> dict:
        """Mark the class in peace, and return what comes of it."""
        place, url = self._new_class("undisturbed")
        start = time.monotonic()
        done = self._start(place, url)
        if done.wait(_LONGEST):
            raise RuntimeError(f"marking fails without any kill; see {place}/log")
        self._seconds = time.monotonic() - start
        return snapshot(url, place)

    def disturbed(self, right: dict, kills: int) -> None:
        """Mark the class once, with up to so many kills, and compare."""
        self.tally.rounds += 1
        place, url = self._new_class(f"round{self.tally.rounds}")
        left = kills
        while True:
            process = self._start(place, url)
            self.tally.starts += 1
            until = time.monotonic() + _LONGEST
            while left and process.poll() is None:
                time.sleep(self._random.uniform(0, self._seconds / 2))
                if process.poll() is None and self._kill(process):
                    left -= 1
            try:
                if process.wait(max(1.0, until - time.monotonic())) == 0:
                    break
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                self.tally.different.append(f"{place.name}: it hangs")
                return
        found = snapshot(url, place)
        for what, rows in right.items():
            if found[what] != rows:
                odd = set(map(str, found[what])) ^ set(map(str, rows))
                self.tally.different.append(f"{place.name}: {what} differ: {sorted(odd)[:4]}")
        shutil.rmtree(place)

    def _new_class(self, name: str) -> tuple[Path, str]:
        """Copy the class; a few learners are marked already, and a person has been at work."""
        place = self._folder / name
        shutil.copytree(self._folder / "model", place)
        url = self._server.create(name) if self._server else f"sqlite:///{place}/gradebook.db"
        first = self._names[:3]
        if self._start(place, url, *(f"--learner={learner}" for learner in first)).wait(_LONGEST):
            raise RuntimeError(f"the first learners cannot be marked; see {place}/log")
        with Gradebook(url) as book:
            grade = book.find_grade("why_nonlinear", ASSIGNMENT, ASSIGNMENT, first[0])
            grade.manual_score, grade.needs_manual_grade = 1.5, False
            book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, first[1]).extra_credit = 0.5
            comment = book.find_comment("why_nonlinear", ASSIGNMENT, ASSIGNMENT, first[0])
            comment.manual_comment = "Nearly."
            book.db.commit()
        return place, url

    def _start(self, place: Path, url: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "autograder.cli", "grade", ASSIGNMENT, *options]
        with (place / "log").open("ab") as log:
            return subprocess.Popen(
                [*command, "--class-dir", str(place), "--db", url, "--workers", "2"],
                stdout=log,
                stderr=log,
                cwd=klass.ROOT,
            )

    def _kill(self, process: subprocess.Popen[bytes]) -> bool:
        """Kill one process of the kind that has been killed least; False if there is none."""
        kinds = ["coordinator", "worker", *(["PostgreSQL"] if self._server else [])]
        self._random.shuffle(kinds)
        kind = min(kinds, key=lambda kind: self.tally.kills[kind])
        if kind == "coordinator":
            process.kill()
            process.wait()
        elif kind == "worker" and not self._kill_worker(process):
            return False
        elif kind == "PostgreSQL" and self._server:
            self._server.kill()
            time.sleep(self._random.uniform(0, 1))
            self._server.start()
        self.tally.kills[kind] += 1
        return True

    def _kill_worker(self, process: subprocess.Popen[bytes]) -> bool:
        try:
            children = psutil.Process(process.pid).children()
            workers = [child for child in children if any(_WORKER in w for w in child.cmdline())]
            if workers:
                self._random.choice(workers).kill()
        except psutil.Error:  # it has ended by itself meanwhile
            return False
        return bool(workers)


def run(
    kills: int,
    *,
    size: int = 24,
    each: int = 6,
    seed: int = 1,
    postgresql: bool = True,
    tell: Callable[[str], None] = lambda _: None,
) -> Tally:
    """Kill that many processes, several in every round of marking.

    Parameters
    ----------
    size : int
        Learners of the class.
    each : int
        Kills in one round, at most.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="autograder-kills-")))
        server = stack.enter_context(running()) if postgresql else None
        before = _code()
        trial = Trial(folder, server, size, seed)
        right = trial.undisturbed()
        while trial.tally.total < kills and not trial.tally.different:
            trial.disturbed(right, min(each, kills - trial.tally.total))
            tell(
                f"round {trial.tally.rounds}: {trial.tally.total} kills "
                f"{dict(trial.tally.kills)}, {trial.tally.starts} starts, "
                f"{len(trial.tally.different)} differences"
            )
        if _code() != before:
            raise click.ClickException("The code changed while this ran: it proves nothing.")
        return trial.tally


def _code() -> str:
    """Return a fingerprint of what decides about marks and what they are shown with."""
    files = sorted(p for p in (klass.ROOT / "autograder").rglob("*.py"))
    files.append(klass.ROOT / "assignments" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb")
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


@click.command(help=__doc__.split("\n\n")[0])
@click.option("--kills", default=100, show_default=True)
@click.option("--size", default=24, show_default=True, help="Learners.")
@click.option("--each", default=6, show_default=True, help="Kills in a round, at most.")
@click.option("--seed", default=1, show_default=True)
@click.option("--sqlite", is_flag=True, help="Without PostgreSQL.")
def main(kills: int, size: int, each: int, seed: int, sqlite: bool) -> None:
    """Print what was killed and what came of it."""
    tally = run(kills, size=size, each=each, seed=seed, postgresql=not sqlite, tell=click.echo)
    for line in tally.different:
        click.echo(line, err=True)
    click.echo(f"{tally.total} kills in {tally.rounds} rounds: {len(tally.different)} differences")
    sys.exit(bool(tally.different))


if __name__ == "__main__":
    main()
