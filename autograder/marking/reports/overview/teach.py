"""What to teach again: what many got wrong alike, with an example that is nobody's."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from .tally import Mistake, Tally

MANY = 3  # learners: of fewer, an example could be known to be somebody's
_TOPICS = 6
_READ = 9  # answers that an example is chosen from

Example = Callable[[str, str, Collection[str]], str]  # of assignment, exercise and learners


@dataclass(frozen=True)
class Topic:
    """A mistake that several have made.

    Attributes
    ----------
    share : float
        Of those who have handed the assignment in.
    example : str
        Code that makes the mistake; empty where there is none to be shown.
    """

    assignment: str
    mistake: Mistake
    number: int
    share: float
    example: str = ""


def no_example(_assignment: str, _exercise: str, _learners: Collection[str]) -> str:
    """Show none."""
    return ""


def topics(tallies: Sequence[Tally], example: Example = no_example) -> list[Topic]:
    """Return what most of those who handed in got wrong alike, the most first."""
    groups = sorted(_groups(tallies), key=lambda group: (-len(group[2]), group[0].assignment))
    return [_topic(*group, example) for group in groups[:_TOPICS]]


def _groups(tallies: Sequence[Tally]) -> Iterator[tuple[Tally, Mistake, list[str]]]:
    for tally in tallies:
        for mistake, names in tally.mistakes.items():
            if len(names) >= MANY:
                yield tally, mistake, names


def _topic(tally: Tally, mistake: Mistake, names: list[str], example: Example) -> Topic:
    chosen = sorted(names, key=lambda name: sha256(name.encode("utf-8", "replace")).digest())
    shown = example(tally.assignment, mistake.exercise, chosen[:_READ])
    share = len(names) / max(1, tally.handed_in)
    return Topic(tally.assignment, mistake, len(names), share, shown)
