"""What was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from statistics import median

from .kills import Tally
from .now_and_before import Beside, Engine, Same


@dataclass(frozen=True)
class Line:
    """One tool on a class.

    Parameters
    ----------
    number : int
        Submissions that it marked.
    combined : int
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
    rounds : int
        How often it marked them; the fastest counts.
    """

    tool: str
    number: int
    combined: int
    took: float
    agree: int
    bare: bool
    workers: int = 1
    cpu: float = 0.0
    rounds: int = 1

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

    @classmethod
    def of(cls, turns: Sequence[Size]) -> Size:
        """Put the rounds of several turns together."""
        seconds = [*chain.from_iterable(turn.seconds for turn in turns)]
        again = [*chain.from_iterable(turn.again for turn in turns)]
        return cls(turns[0].number, seconds, again, max(turn.peak for turn in turns))

    def beyond(self, few: Size) -> float:
        """Return what each submission takes beyond a class so small that it is mostly start."""
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
