"""What was measured, and the file that keeps it while the rest is being measured."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

import click

from .kills import Tally

Figure = TypeVar("Figure")


@dataclass(frozen=True)
class Line:
    """One tool on a class.

    Parameters
    ----------
    number : int
        Submissions that it marked.
    whole : int
        Submissions of the class; where it marked fewer, the time is scaled.
    took : float
        Seconds for those that it marked.
    agree : int
        Of those that it marked, how many got the same points as from `autograder grade`.
    bare : bool
        Whether the notebooks have the answers alone.
    workers : int
        Processes that mark side by side.
    cpu : float
        Processor seconds for those that it marked.
    """

    tool: str
    number: int
    combined: int
    took: float
    agree: int
    bare: bool
    workers: int = 1
    cpu: float = 0.0

    @property
    def each(self) -> float:
        """Seconds for one submission."""
        return self.took / self.number

    @property
    def seconds(self) -> float:
        """Seconds for the whole class."""
        return self.each * self.combined

    @property
    def cpu_each(self) -> float:
        """Processor seconds for one submission."""
        return self.cpu / self.number


@dataclass(frozen=True)
class Rounds:
    """Seconds of a class with one worker and with two, turn and turn about.

    Parameters
    ----------
    one, two : list of float
        One worker shares a core with its coordinator; two have two cores.
    start_one, start_two : list of float
        The same for a class so small that it takes a start and little more.
    coordinator : list of float
        Processor seconds of the coordinator itself, with two workers.
    submissions, few : int
        Of the class, and of the small one.
    """

    one: list[float]
    two: list[float]
    start_one: list[float]
    start_two: list[float]
    coordinator: list[float]
    submissions: int
    few: int

    @property
    def times(self) -> list[float]:
        """How many times as fast two were beyond the start, in each round."""
        return [
            (one - start_one) / (two - start_two)
            for one, start_one, two, start_two in zip(
                self.one, self.start_one, self.two, self.start_two, strict=True
            )
        ]


@dataclass(frozen=True)
class Engine:
    """Processor seconds for a notebook of an assignment, a pair a turn: in all, and the learner's own.

    Parameters
    ----------
    now, before : list of pairs of float
        In this commit, and in the one before the engine was made twice as fast, turn and turn about.
    """

    now: list[tuple[float, float]]
    before: list[tuple[float, float]]

    @property
    def total(self) -> float:
        """Marking a notebook."""
        return median(total for total, _ in self.now)

    @property
    def adds(self) -> float:
        """The engine's part."""
        return _added(self.now)

    @property
    def added_before(self) -> float:
        """The engine's part in the commit before."""
        return _added(self.before)

    @property
    def share(self) -> float:
        """What the engine adds, as a part of what it added before."""
        return self.adds / self.added_before


def _added(turns: Sequence[tuple[float, float]]) -> float:
    return median(total - own for total, own in turns)


@dataclass(frozen=True)
class Beside:
    """Seconds of the same command in this commit and in the one before, by the clock and processor."""

    now: list[float]
    before: list[float]
    now_cpu: list[float]
    before_cpu: list[float]

    @property
    def share(self) -> float:
        """The seconds by the clock, as a part of those of the commit before."""
        return median(self.now) / median(self.before)

    @property
    def cpu_share(self) -> float:
        """The same of processor seconds."""
        return median(self.now_cpu) / median(self.before_cpu)


@dataclass(frozen=True)
class Same:
    """Submissions that the commit before marked, too, and how many of them got the same points."""

    submissions: int
    same: int


@dataclass(frozen=True)
class Writing:
    """Results written into PostgreSQL by the one writer in each round: seconds, and its processor's."""

    results: int
    seconds: list[float]
    cpu: list[float]

    @property
    def rate(self) -> float:
        """Results a second by the clock, in the best round."""
        return self.results / min(self.seconds)


@dataclass(frozen=True)
class Size:
    """A class of some size, marked anew in each round: seconds, and seconds of the re-run."""

    number: int
    seconds: list[float]
    again: list[float]
    peak: int

    def beyond(self, few: Size) -> float:
        """Return what each submission takes beyond a class so small that it is all start."""
        return (median(self.seconds) - median(few.seconds)) / (self.number - few.number)

    @property
    def each(self) -> float:
        """Seconds for one submission, the start counted in."""
        return median(self.seconds) / self.number


@dataclass(frozen=True)
class ForClass:
    """What a command takes for a whole class in each round: seconds; and the most bytes of memory."""

    learners: int
    assignments: int
    seconds: list[float]
    peak: int | None = None


@dataclass(frozen=True)
class Importing:
    """Our package imported in each round: seconds beyond NumPy; and whether Matplotlib came, too."""

    seconds: list[float]
    matplotlib: bool


@dataclass(frozen=True)
class Paging:
    """Pages of feedback, written anew in each round: seconds; and the largest one's bytes of text."""

    pages: int
    seconds: list[float]
    largest: int


@dataclass(frozen=True)
class Checking:
    """Seconds of a check beyond the learner's own calls, the best of some rounds, for each answer."""

    right: list[float]
    wrong: list[float]
    rounds: int

    def within(self, part: float) -> float:
        """Return the seconds within which so many of the wrong answers were told of."""
        return sorted(self.wrong)[int(part * (len(self.wrong) - 1))]


@dataclass(frozen=True)
class Scheduling:
    """Tasks of Dask's that went to workers and back: what workers do with them takes no time.

    Parameters
    ----------
    tasks : int
        How many.
    each : int
        Submissions in a task.
    scheduler, coordinator : float
        Processor seconds of either: where each has a processor of its own, these are the limit.
    """

    tasks: int
    each: int
    seconds: float
    scheduler: float = 0.0
    coordinator: float = 0.0

    @property
    def rate(self) -> float:
        """Tasks a second."""
        return self.tasks / self.seconds


@dataclass(frozen=True)
class Profile:
    """Processor seconds of marking a notebook, by where they go.

    Parameters
    ----------
    fork : float
        To fork a session and to end it.
    sandbox : float
        Of the sandbox in all, the fork and the learner's own code included.
    rooms : mapping of str to float
        Of the examiner, by what it does.
    """

    fork: float
    sandbox: float
    rooms: Mapping[str, float]


@dataclass(frozen=True)
class Found:
    """All figures of a run; of the sizes, the first is the class that takes little but a start.

    Parameters
    ----------
    beside : mapping of str to Beside
        What is measured in the commit before, too.
    """

    side: Sequence[Line]
    workers: Rounds
    engine: Mapping[str, Engine]
    sizes: Sequence[Size]
    kills: Tally | None
    for_class: Mapping[str, ForClass] = field(default_factory=dict)
    importing: Importing | None = None
    paging: Paging | None = None
    checking: Checking | None = None
    beside: Mapping[str, Beside] = field(default_factory=dict)
    same: Same | None = None
    writing: Writing | None = None
    scheduling: Scheduling | None = None
    profile: Mapping[str, Profile] = field(default_factory=dict)


class Kept:
    """Figures as they come, in a file: a failure late in a run loses none of them.

    Parameters
    ----------
    asked : dict
        What the figures depend on, the commit included; `resume` takes no others.
    """

    def __init__(self, path: Path, asked: dict[str, Any], *, resume: bool) -> None:
        self._path = path
        self._all: dict[str, Any] = {"asked": asked}
        if resume and path.exists():
            self._all = json.loads(path.read_text(encoding="utf-8"))
            if self._all["asked"] != asked:
                raise click.ClickException(
                    f"{path} has the figures of another run: {self._all['asked']}, not {asked}. "
                    "Ask for the same, or leave --resume out."
                )

    def figure(self, name: str, kind: type[Figure], measure: Callable[[], Figure]) -> Figure:
        """Return a figure that the file has, or measure it and write it down."""
        if name not in self._all:
            self._all[name] = vars(measure())
            self._path.write_text(json.dumps(self._all, indent=1) + "\n", encoding="utf-8")
        return kind(**self._all[name])
