"""What came of one submission, small enough to be kept: no notebook, no numbers of its cases."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from ...checks.examine import Finding, Verdict
from ...checks.panel import own_lines
from ...checks.places.place import Place
from .editions import Own
from .release import Release, text_of
from .unreadable import fingerprint

if TYPE_CHECKING:  # a coordinator marks no notebook
    from .notebook import Marked

_T = TypeVar("_T")
Places = dict[
    str, tuple[Place, ...]
]  # the parts of a learner's code that are at fault, by exercise


@dataclass(frozen=True)
class Result:
    """The marks of one submission.

    Parameters
    ----------
    verdicts : dict of str to Verdict
        By exercise, without the numbers of the cases.
    grades : dict of str to float or None
        What the gradebook gets by cell; None waits for a person.  Empty where there is a problem.
    untouched : tuple of str
        The answer cells that are as they were released.
    absent : tuple of str
        What the edition that was handed in did not have: neither points nor maximum.
    problem : str
        The sentence for a submission that could not be marked.
    ours : bool
        Whether the problem is the machinery's: then the next run tries again.
    words : dict of str to str
        A fingerprint of each answer to a question in words.
    """

    learner: str
    assignment: str
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    grades: dict[str, float | None] = field(default_factory=dict)
    untouched: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    problem: str = ""
    ours: bool = False
    seconds: float = 0.0
    absent: tuple[str, ...] = ()
    words: dict[str, str] = field(default_factory=dict)

    @property
    def earned(self) -> float:
        """The points that the machine gives."""
        return sum(verdict.earned for verdict in self.verdicts.values())

    @property
    def attention(self) -> tuple[str, ...]:
        """What the instructor should know."""
        return (self.problem, *self.notes) if self.problem else self.notes

    def to_json(self) -> str:
        """Return the result as text to be kept."""
        return json.dumps(self, default=vars, ensure_ascii=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes) -> Result:
        """Read back what :meth:`to_json` gave."""
        plain = json.loads(text)
        verdicts = {name: _verdict(verdict) for name, verdict in plain.pop("verdicts").items()}
        for name in ("untouched", "notes", "absent"):
            plain[name] = tuple(plain.get(name, ()))
        return cls(**plain, verdicts=verdicts)


def _verdict(plain: dict[str, Any]) -> Verdict:
    findings = tuple(map(_finding, plain["findings"]))
    return _made(Verdict, {**plain, "findings": findings, "remarks": tuple(plain["remarks"])})


def _finding(plain: dict[str, Any]) -> Finding:
    return _made(Finding, {**plain, "detail": tuple(map(tuple, plain["detail"])), "inputs": ()})


def _made(kind: type[_T], plain: dict[str, Any]) -> _T:
    """Return an instance that has these attributes, as pickle would make it: half of a class is this."""
    made = kind.__new__(kind)
    vars(made).update(plain)
    return made


def write_places(places: Places) -> str:
    """Return the places at fault as text to be kept."""
    return json.dumps(places, default=vars, separators=(",", ":"))


def read_places(text: str) -> Places:
    """Read back what :func:`write_places` gave."""
    return {
        name: tuple(Place(**plain) for plain in several)
        for name, several in json.loads(text).items()
    }


def result_of(marked: Marked, release: Release) -> Result:
    """Reduce a marked submission to what the gradebook and the reports need."""
    own = marked.own or Own(release)
    untouched = _untouched(marked, own.release)
    return Result(
        marked.learner,
        marked.assignment,
        {name: _without_numbers(verdict) for name, verdict in marked.verdicts.items()},
        {} if marked.problem else _grades(marked, own.release),
        untouched,
        marked.notes,
        marked.problem,
        seconds=round(marked.seconds, 3),
        absent=own.absent,
        words=_words(marked, own.release),
    )


def of_then(result: Result, release: Release) -> Result:
    """Return a kept result in which what came into the course after it was marked is absent.

    Nobody can have handed in what was given out later; without a class's editions it is not known
    what was.
    """
    if not release.earlier or result.problem:
        return result
    names = release.named("check", "question")
    return replace(result, absent=tuple(name for name in names if name not in result.grades))


def _grades(marked: Marked, release: Release) -> dict[str, float | None]:
    """Return what the gradebook gets, by cell, in the release's order."""
    verdicts = marked.verdicts
    grades: dict[str, float | None] = {}
    for name in release.named("check", "question"):
        grades[name] = verdicts[name].earned if name in verdicts else 0.0
        if name in marked.waiting:
            grades[name] = None
    return grades


def _words(marked: Marked, release: Release) -> dict[str, str]:
    cells = [] if marked.notebook is None else marked.notebook["cells"]
    questions = {*release.named("question")}
    return {one["id"]: words_of(text_of(one)) for one in cells if one["id"] in questions}


def words_of(text: str) -> str:
    """Return what only the same answer in words has."""
    return fingerprint(text.strip().encode("utf-8", "replace"))


def _without_numbers(verdict: Verdict) -> Verdict:
    """Keep of the cases nothing but the learner's own line, where one stopped."""
    told = verdict.findings
    findings = tuple(replace(one, detail=own_lines(one), inputs=()) for one in told)
    return replace(verdict, findings=findings)


def _untouched(marked: Marked, release: Release) -> tuple[str, ...]:
    """Name the cells for the learner to fill in that are missing or as they were released."""
    cells = [] if marked.notebook is None else marked.notebook["cells"]
    if not cells:
        return ()
    texts = {cell["id"]: text_of(cell) for cell in cells}
    return tuple(
        name
        for name in release.named("answer", "question")
        if texts.get(name, release.cells[name].source) == release.cells[name].source
        and name not in marked.waiting
    )
