"""Forget learners: what is held of them is listed, removed, and looked for once more."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url

from ...errors import AutograderError
from ..batch.cache import FOLDER, open_cache
from ..classroom.collect.found import composed
from ..classroom.collect.pseudonyms import called, has_pseudonyms
from ..classroom.folder import Classroom
from ..gradebook.address import check_address
from ..gradebook.alone import alone
from .databases import said_in, shrink
from .others import small
from .person import Person
from .reading import Said, read_person, read_sources, spellings
from .traces import Trace, find_traces, named_elsewhere, remove


class NotForgotten(AutograderError):
    """Something of a learner is still there."""


@dataclass(frozen=True)
class Held:
    """What a class holds of one learner."""

    person: Person
    traces: list[Trace]


def held_of(classroom: Classroom, learner: str) -> Held:
    """Return what a class holds of a learner; nothing is changed.

    Raises
    ------
    AutograderError
        If that is nothing, or it is no learner's id.
    """
    (held,) = held_together(classroom, [_pseudonym_of(classroom, learner)])
    return held


def held_together(classroom: Classroom, learners: Collection[str]) -> Iterator[Held]:
    """Yield what a class holds of each of several ids that are forgotten together.

    Raises
    ------
    AutograderError
        If of one of them that is nothing, or it is no learner's id; or if no gradebook can be there.
    """
    url = classroom.directory.db_url
    check_address(url)
    sources = read_sources(classroom, learners, said_in(url) if has_gradebook(url) else {})
    for learner in learners:
        person = read_person(sources, learner)
        meant = _meant(classroom, learner, sources.said)
        if not person.is_listed and meant:
            raise AutograderError(f"Nobody has the id {learner}.{meant}")
        traces = find_traces(classroom, person)
        if not traces:
            raise AutograderError(f"Nothing in {classroom.class_dir} is {learner}'s.")
        yield Held(person, traces)


def _pseudonym_of(classroom: Classroom, learner: str) -> str:
    """Return the pseudonym of somebody whom the roster calls so; what was named where there is none."""
    if not has_pseudonyms(classroom.class_dir):
        return learner
    ids = {composed(called(one).casefold()): one.id for one in classroom.people}
    return ids.get(composed(learner.strip().casefold()), learner)


def _meant(classroom: Classroom, name: str, said: Said) -> str:
    """Say whose name it is, where somebody was called by it and not by the id."""
    known = [(one.id, one.name) for one in classroom.people]
    known += [(id, text) for id, texts in said.items() for text in texts]
    wanted = small(name)
    ids = dict.fromkeys(id for id, text in known if wanted in spellings(small(text)))
    return f" Learners are named by their ids: did you mean {' or '.join(ids)}?" if ids else ""


def has_gradebook(url: str) -> bool:
    """Whether there is a gradebook to look into: opening a file would make one."""
    address = make_url(url)
    return address.get_backend_name() != "sqlite" or Path(address.database or "").is_file()


def forget(
    classroom: Classroom,
    people: list[Person],
    advance: Callable[[], None] = lambda: None,
    begin: Callable[[], object] = lambda: None,
) -> list[Path]:
    """Remove what a class holds of learners; return the files of others that still name them.

    Parameters
    ----------
    advance
        Is called after each learner.
    begin : callable
        Is called before anything is removed, once no other command has the class.

    Raises
    ------
    NotForgotten
        If something is still there.
    """
    with _undisturbed(classroom):
        begin()
        databases: set[str] = set()
        try:
            for person in people:
                databases |= _remove(classroom, person)
                advance()
        finally:
            for url in sorted(databases):
                shrink(url)
        for person in people:
            _check(find_traces(classroom, person))
    return [*named_elsewhere(classroom, people)]


def _remove(classroom: Classroom, person: Person) -> set[str]:
    """Remove what is held now, since another learner's going may have changed the same files."""
    traces = find_traces(classroom, person)
    for trace in traces:
        remove(classroom.class_dir, trace, person)
    return {trace.database for trace in traces if trace.database}


def _check(left: list[Trace]) -> None:
    if left:
        places = ", ".join(f"{trace.path} ({trace.what})" for trace in left)
        raise NotForgotten(f"This is still there; run the same command again: {places}.")


@contextmanager
def _undisturbed(classroom: Classroom) -> Iterator[None]:
    """Keep others from marking the class meanwhile, and from writing into its gradebook."""
    with ExitStack() as stack:
        if (classroom.class_dir / FOLDER / "results.db").is_file():
            stack.enter_context(open_cache(classroom.class_dir))
        stack.enter_context(alone(classroom.directory.db_url))
        yield
