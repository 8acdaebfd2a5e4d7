"""Which notebooks were handed in for another assignment than that of their cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .assignment import Assignments
from .found import Found
from .match import Match
from .names import Identity

_MOST = 3  # learners who show what a download is of


@dataclass(frozen=True)
class Seen:
    """A learner's notebook in a download."""

    learner: str
    assignment: str
    source: str
    container: tuple[str, ...]  # what was handed in as one
    names: tuple[str, ...]  # what the platform or the instructor calls the place
    download: tuple[str, ...]  # the platform's zip that it came in, if it did


def seen(found: Found, match: Match, container: tuple[str, ...], assignment: str) -> Seen:
    """Note where a notebook lay."""
    said = match.identity
    learner = match.person.id if match.person else ""
    names, download = _names(found, said), _download(found, said)
    return Seen(learner, assignment, str(found), container, names, download)


def _names(found: Found, said: Identity) -> tuple[str, ...]:
    sorted_by_hand = said.system == "folder" and found.packed < said.place
    return found.trail[:-1] if sorted_by_hand else found.trail[: said.place]


def _download(found: Found, said: Identity) -> tuple[str, ...]:
    before = found.trail[: said.place]
    packed = (
        said.system not in ("folder", "mail") and before and before[-1].lower().endswith(".zip")
    )
    return before if packed else ()


def misplaced(every: Sequence[Seen], assignments: Assignments) -> dict[str, str]:
    """Return the assignment for which each was handed in that is of another one, by its source."""
    downloads = dict(_downloads(every))
    with_it = {(one.container, one.assignment) for one in every}
    found = {}
    for one in every:
        named = (assignments.of_name(name) for name in reversed(one.names))
        meant = next(filter(None, named), "") or downloads.get(one.download, "")
        if meant not in ("", one.assignment) and (one.container, meant) not in with_it:
            found[one.source] = meant
    return found


def _downloads(every: Iterable[Seen]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each download of a platform with the assignment that most learners have in it."""
    learners: dict[tuple[str, ...], dict[str, set[str]]] = {}
    for one in every:
        if one.download:
            of = learners.setdefault(one.download, {})
            of.setdefault(one.assignment, set()).add(one.learner)
    for download, of in learners.items():
        most = max(of, key=lambda name: len(of[name]))
        if len(of[most]) >= _MOST and 2 * len(of[most]) > len(set().union(*of.values())):
            yield download, most
