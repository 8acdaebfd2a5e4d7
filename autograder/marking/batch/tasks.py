"""What a worker needs to know, what it gets to mark, and what comes back."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from ..classroom.editions import Given
from ..grading.results import Places, Result
from ..grading.submission import SubmittedFile
from ..grading.unreadable import Unreadable
from ..sandbox.confine import SandboxKind
from ..sandbox.limits import TimeLimits

if TYPE_CHECKING:  # a coordinator looks at no notebook
    from ...checks.examine import Verdict

_T = TypeVar("_T")
Stream: TypeAlias = Generator[_T, None, None]  # one after another; whoever stops early closes it


@dataclass(frozen=True)
class Task:
    """One submission to be marked.

    Parameters
    ----------
    folder : Path
        Where it is on this machine; a worker elsewhere gets `file` instead.
    verdicts : dict of str to Verdict, optional
        What it was marked with: then it is not marked, but looked at for the places at fault.
    """

    assignment: str
    learner: str
    folder: Path
    file: SubmittedFile | None = None
    verdicts: Mapping[str, Verdict] | None = None


@dataclass(frozen=True)
class Done:
    """A task with what came of it."""

    task: Task
    result: Result
    notebook: bytes = field(default=b"", repr=False)
    fingerprint: str = ""  # of the bytes that were marked
    places: Places = field(default_factory=dict)


@dataclass(frozen=True)
class Setup:
    """What a worker needs to know once.

    Parameters
    ----------
    course : Path
        The course's folder.
    kind : str or None
        How to confine learner code; by default the best way that the worker's machine has.
    fingerprints : pairs of str
        Of the checks by assignment, and of the engine under ``""``: a worker elsewhere with others
        must not mark.
    given : Given
        The editions that the class gave out.
    """

    course: Path
    kind: SandboxKind | None
    times: TimeLimits = field(default_factory=TimeLimits)
    fingerprints: tuple[tuple[str, str], ...] = ()
    given: Given = ()


def unreadable(task: Task, problem: Unreadable) -> Done:
    """Return a task whose submission could not be read."""
    result = Result(task.learner, task.assignment, problem=str(problem))
    return Done(task, result, fingerprint=problem.fingerprint)
