"""Which wrong answers are alike: by what they do on all visible cases, or by their code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from ...checks.examine import Verdict
from ..grading.results import Result

_LENGTH = 16  # hexadecimal digits of a sign
_SHORT = 4  # of a group's name, or as many more as tell it from others

Forms = Callable[[str], Mapping[str, str]]  # a learner's answers in normal form, by exercise


@dataclass
class Group:
    """Wrong answers to one exercise that are alike.

    Attributes
    ----------
    signs : set of str
        What they are known by, here and in another class: hashes of behaviour and of normal forms.
    learners : list of str
        Whose they are, in order.
    said : Counter of str
        What the learners were told, with how many were.
    form : str
        One of the answers in normal form; empty where none can be read.
    is_known : bool
        Whether a known mistake was found in one of them.
    """

    exercise: str
    signs: set[str] = field(default_factory=set)
    learners: list[str] = field(default_factory=list)
    said: Counter[str] = field(default_factory=Counter)
    form: str = ""
    is_known: bool = False

    @property
    def sign(self) -> str:
        """The least of its signs."""
        return min(self.signs)

    @property
    def sentence(self) -> str:
        """What most of them were told."""
        return self.said.most_common(1)[0][0] if self.said else ""

    def add(self, other: Group) -> None:
        """Take in another group that has a sign in common."""
        self.signs |= other.signs
        self.learners = sorted({*self.learners, *other.learners})
        self.said += other.said
        self.is_known |= other.is_known
        self.form = min(filter(None, (self.form, other.form)), key=len, default="")


def find_groups(results: Iterable[Result], forms: Forms) -> dict[str, Group]:
    """Return the groups of an assignment by name, the largest first.

    Parameters
    ----------
    forms : callable
        ``forms(learner) -> dict``: called once for each who has a wrong answer.
    """
    by_sign: dict[tuple[str, str], Group] = {}
    for result in results:
        for one in _of_learner(result, forms):
            same = {id(g): g for s in one.signs if (g := by_sign.get((one.exercise, s)))}
            for group in same.values():
                one.add(group)
            by_sign.update({(one.exercise, sign): one for sign in one.signs})
    groups = {id(group): group for group in by_sign.values()}
    ordered = sorted(groups.values(), key=lambda g: (-len(g.learners), g.exercise, g.sign))
    return _named(ordered)


def _of_learner(result: Result, forms: Forms) -> Iterator[Group]:
    wrong = [v for v in result.verdicts.values() if not v.passed and not v.unwritten]
    written = forms(result.learner) if wrong else {}
    for verdict in wrong:
        form = written.get(verdict.exercise, "")
        signs = {f"does {verdict.behaviour}"} if verdict.behaviour else set()
        signs |= {f"code {sha256(form.encode()).hexdigest()[:_LENGTH]}"} if form else set()
        if signs:
            said = Counter([_said(verdict)])
            known = any(finding.mistake for finding in verdict.findings)
            yield Group(verdict.exercise, signs, [result.learner], said, form, known)


def _said(verdict: Verdict) -> str:
    found = next((f for f in verdict.findings if f.mistake), None) or next(
        iter(verdict.findings), None
    )
    return "" if found is None else found.cause or found.message


def _named(groups: list[Group]) -> dict[str, Group]:
    """Call each group by its exercise and so much of a hash of its sign as no other has."""
    hashes = [sha256(group.sign.encode()).hexdigest() for group in groups]
    for length in range(_SHORT, 64):
        names = [f"{g.exercise}-{h[:length]}" for g, h in zip(groups, hashes, strict=True)]
        if len({*names}) == len(names):
            break
    return dict(zip(names, groups, strict=True)) if groups else {}
