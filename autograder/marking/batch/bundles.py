"""Which submissions are sent to a cluster together: some two seconds of work, and never too much.

A scheduler takes some hundred tasks a second whatever is in them, and a submission may take a
twentieth of a second.  How many make two seconds is learned from those that have come back.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice

from ..grading.submission import read_file
from ..grading.unreadable import Unreadable
from ..sandbox.limits import BUNDLE_BYTES, BUNDLE_SECONDS, BUNDLE_SIZE
from .tasks import Done, Task, unreadable

Kind = tuple[str, bool]  # an assignment, and whether its places are looked for


def _kind(task: Task) -> Kind:
    return task.assignment, task.verdicts is not None


@dataclass(frozen=True)
class Bundle:
    """Submissions of one kind that are sent together.

    Parameters
    ----------
    tasks : list of Task
        What is sent.
    unreadable : list of Done
        What was to be sent and cannot be read.
    alone : bool
        Whether nothing else is on its way meanwhile.
    """

    tasks: list[Task]
    unreadable: list[Done] = field(default_factory=list)
    alone: bool = False

    def slim(self) -> Bundle:
        """Return it without the bytes of its submissions: enough to know what is on its way."""
        return replace(self, tasks=[replace(task, file=None) for task in self.tasks])


class Pace:
    """What a submission of each kind takes, by the last ones that were done."""

    def __init__(self) -> None:
        self._seconds: defaultdict[Kind, deque[float]]
        self._seconds = defaultdict(lambda: deque(maxlen=BUNDLE_SIZE))

    def note(self, done: Done) -> None:
        """Take into account what one has taken."""
        if not done.result.ours:  # a failure of the machinery's says nothing of the others
            self._seconds[_kind(done.task)].append(done.result.seconds)

    def worth(self, task: Task) -> int:
        """Return how many such tasks make a bundle: never more than it is known of."""
        seconds = self._seconds[_kind(task)]
        mean = sum(seconds) / max(1, len(seconds))
        return max(1, min(len(seconds), round(BUNDLE_SECONDS / max(mean, 1e-9))))


class Bundles:
    """The tasks of a run, in bundles.

    Parameters
    ----------
    tasks : iterable of Task
        They are taken as they are needed.
    """

    def __init__(self, tasks: Iterable[Task], pace: Pace) -> None:
        self._tasks = iter(tasks)
        self._ahead: deque[Task] = deque()
        self._suspects: deque[Task] = deque()
        self._pace = pace

    def next(self, slots: int, *, idle: bool) -> Bundle | None:
        """Return what is to be sent next, or None if there is nothing now.

        Parameters
        ----------
        slots : int
            How many bundles may be on their way: what is left at the end is shared out among them.
        idle : bool
            Whether none is: then a suspect may be tried.
        """
        self._look_ahead(slots)
        if self._ahead:
            wanted = self._pace.worth(self._ahead[0])
            self._look_ahead(wanted * slots)
            return _read(self._ahead, min(wanted, -(-len(self._ahead) // slots)))
        if self._suspects and idle:
            return replace(_read(self._suspects, 1), alone=True)
        return None

    def _look_ahead(self, number: int) -> None:
        self._ahead.extend(islice(self._tasks, max(0, number - len(self._ahead))))

    def back(self, tasks: Iterable[Task]) -> None:
        """Take back what was sent and not come to."""
        self._ahead.extendleft(reversed([*tasks]))

    def suspect(self, tasks: Iterable[Task]) -> None:
        """Have each tried alone when all others are done: workers died, and of one of them perhaps.

        The scheduler counts a death against all that was on the worker, so only what is alone in
        the cluster is known to be what workers die of.
        """
        self._suspects.extend(tasks)


def _read(tasks: deque[Task], size: int) -> Bundle:
    """Take tasks of one kind, with their bytes, from the head of a queue."""
    bundle = Bundle([])
    kind, room = _kind(tasks[0]), BUNDLE_BYTES
    while tasks and _kind(tasks[0]) == kind and len(bundle.tasks) < size:
        task = tasks.popleft()
        try:
            file = read_file(task.folder, task.assignment)
        except Unreadable as problem:
            bundle.unreadable.append(unreadable(task, problem))
            continue
        room -= len(file.data)
        if room < 0 and bundle.tasks:  # one that is larger than that goes by itself
            tasks.appendleft(task)
            break
        bundle.tasks.append(replace(task, file=file))
    return bundle
