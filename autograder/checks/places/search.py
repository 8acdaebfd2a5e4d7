"""Look for the part of a wrong answer for which a right value makes the whole right."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..contract import Vectors
from . import running
from .instrument import Site
from .likeness import flat, leaves, likeness
from .place import Place
from .prepare import prepare
from .roles import Role, Roles
from .running import ENOUGH, MORE, Exchanger, Program, Trace, quietly
from .telling import tell

SECONDS = 0.8
FEW = 3  # places that are told
FROM_HERE = "from here on"


def find_places(
    function: Any,
    vectors: Vectors,
    roles: Roles,
    scope: dict[str, Any],
    steps: Sequence[str] = (),
    seconds: float = SECONDS,
) -> list[Place]:
    """Find the parts of a wrong answer that are at fault, at most three, the likeliest first.

    Nothing is found where the source is missing, where it does more than to compute, where the time
    is up, or where nothing is proved.

    Parameters
    ----------
    function : callable
        The learner's, with its source known to `linecache`.
    vectors : Vectors
        The visible cases.
    roles : Roles
        Right values for them.
    scope : dict
        The notebook's names; nothing in it is changed.
    steps : sequence of str
        The course's exercises, which are called as they are.
    seconds : float
        When to give up.
    """
    program = prepare(function, scope, [step for step in steps if step != vectors.name])
    if program is None:
        return []
    with quietly():
        found = Search(program, vectors, roles, time.perf_counter() + seconds).found()
    return [tell(program, number, kind) for number, kind in found[:FEW]]


class OutOfTime(Exception):
    """The time for the search is up."""


@dataclass
class Tried:
    """What an exchange came to."""

    right: bool
    mended: bool = False  # more than what was put in came right


@dataclass
class Search:
    """One search.

    Parameters
    ----------
    program : Program
        The learner's.
    vectors, roles : Vectors, Roles
        The cases, and their right values.
    until : float
        When to stop, by `time.perf_counter`.
    """

    program: Program
    vectors: Vectors
    roles: Roles
    until: float
    traces: list[Trace] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)
    fixed: dict[int, Role] = field(default_factory=dict)

    def found(self) -> list[tuple[int, str]]:
        """Return the expressions at fault with what is known of the kind."""
        found: list[tuple[int, str]] = []
        try:
            self._run()
            if self.wrong and not any(trace.count > ENOUGH // 4 for trace in self.traces):
                found = self._search()
        except OutOfTime:
            pass
        return found

    def _run(self) -> None:
        """Run the answer as it is, and see in which cases it is wrong."""
        for k, case in enumerate(self._cases()):
            self._in_time()
            self.traces.append(running.trace(self.program, case))
            if not self._is_right(k, self.traces[k].value, self.traces[k].error):
                self.wrong.append(k)
        self.wrong.sort(key=lambda k: (self.traces[k].error is not None, self.traces[k].count))
        self.order = [*self.wrong, *(k for k in range(len(self.traces)) if k not in self.wrong)]

    def _cases(self) -> list[Any]:
        return [self.vectors.cases[number] for number in self.roles.cases]

    def _in_time(self) -> None:
        if time.perf_counter() > self.until:
            raise OutOfTime

    def _is_right(self, k: int, value: Any, error: BaseException | None) -> bool:
        number = self.roles.cases[k]
        if error is not None:
            return False
        right, tolerance = self.vectors.expected[number], self.vectors.cases[number].tolerance
        return not self.vectors.contract.returns.compare(right, value, tolerance)

    # What is known of an expression before anything is exchanged.

    def is_known(self, number: int) -> bool:
        """Whether all its values are right values of somebody's."""
        return all(
            like in self.roles.known[k]
            for k, trace in enumerate(self.traces)
            for like in trace.likes.get(number, ())
        ) and number not in self.raising

    @property
    def raising(self) -> list[int]:
        """The expressions that an error came out of, the innermost first."""
        return [*dict.fromkeys(n for k in self.wrong for n in self.traces[k].raised)]

    def evaluated(self) -> list[int]:
        """Return the expressions that have values, in the order of their first ones."""
        numbers = dict.fromkeys(n for k in self.wrong for n in self.traces[k].likes)
        there = [n for n in numbers if not self.is_empty(n)]
        return [n for n in there if n not in self.raising]

    def is_empty(self, number: int) -> bool:
        """Whether it gives what is no value, such as a function."""
        return all(
            like is None for trace in self.traces for like in trace.likes.get(number, (None,))
        )

    # The search itself.

    def _search(self) -> list[tuple[int, str]]:
        whole: list[int] = []
        for number, role in self._trials():
            tried = self.exchange(number, role)
            if tried.right and tried.mended:
                return self._proved(number)
            if tried.right and number not in whole:
                whole.append(number)
        return self._from_here(whole)

    def _trials(self) -> Iterator[tuple[int, Role]]:
        """Give what is to be tried, the likeliest first."""
        numbers = self.evaluated()
        unknown = [n for n in numbers if not self.is_known(n)]
        known = [n for n in numbers if self.is_known(n)]
        for several, alike in (
            (unknown, True),
            (unknown, False),
            (self.raising, None),
            (known, True),
        ):
            for number in several:
                for role in self.roles.roles:
                    if self._may_stand(number, role, alike):
                        yield number, role

    def _may_stand(self, number: int, role: Role, alike: bool | None) -> bool:
        """Whether it is worth a trial to put a role in the place of an expression."""
        k = self.wrong[0]
        own = self.traces[k].likes.get(number, ())
        theirs = role.likes[k]
        if not theirs or (len(theirs) > 1 and own and len(own) != len(theirs)):
            return False
        if own and all(like == theirs[n % len(theirs)] for n, like in enumerate(own)):
            return False
        return alike is None or (_form(own[0]) == _form(theirs[0])) == alike

    def exchange(self, number: int, role: Role) -> Tried:
        """Put the values of a role in the place of an expression, in every case."""
        mended = False
        for k in self.order:
            self._in_time()
            value, error, probe = self._exchanged(k, {**self.fixed, number: role})
            if not self._is_right(k, value, error) or not probe.used:
                return Tried(False)
            mended = mended or k in self.wrong and self._more_than(k, role)
        return Tried(True, mended)

    def _exchanged(self, k: int, given: dict[int, Role]) -> tuple[Any, Any, Exchanger]:
        values = {number: role.values[k] for number, role in given.items() if role.values[k]}
        probe = Exchanger(values, MORE * self.traces[k].count + 1000)
        value, error = running.call(self.program, self._cases()[k], probe)
        return value, error, probe

    def _more_than(self, k: int, role: Role) -> bool:
        """Whether something was wrong in a case that the role itself does not hold."""
        given = leaves(self.traces[k].value)
        for path, right in leaves(self.vectors.expected[self.roles.cases[k]]).items():
            like = flat(likeness(right))
            if flat(likeness(given.get(path))) != like and like not in role.inside[k]:
                return True
        return False

    def _proved(self, number: int) -> list[tuple[int, str]]:
        """Say where it is, once an expression is found that can be mended."""
        inner = self._inward(number)
        places = [inner, *([self.origin(inner)] if inner == number else [])]
        return [(n, "") for n in dict.fromkeys(map(self._readable, places))]

    def _inward(self, number: int) -> int:
        """Go on inside of an expression as long as just one part of it can be mended, too."""
        site = self.program.sites[number]
        fit = [n for n in site.inner if any(self._mends(n, role) for role in self._own(n))]
        return self._inward(fit[0]) if len(fit) == 1 else number

    def _mends(self, number: int, role: Role) -> bool:
        return self._may_stand(number, role, None) and self.exchange(number, role).right

    def _own(self, number: int) -> Iterator[Role]:
        """Give the roles whose values the learner has somewhere else: those are easily mixed up."""
        k = self.wrong[0]
        there = {like for likes in self.traces[k].likes.values() for like in likes}
        constant = self.program.sites[number].constant
        for role in self.roles.roles:
            if constant or all(like in there for like in role.likes[k]):
                yield role

    def origin(self, number: int) -> int:
        """Go back to where the first value arose that nobody has."""
        seen = set()
        while number not in seen:
            seen.add(number)
            unknown = [n for n in self.program.sites[number].inner if self._is_wrong(n)]
            if unknown:
                number = unknown[0]
            elif self.program.sites[number].is_name:
                number = self._maker(number)
        return number

    def _is_wrong(self, number: int) -> bool:
        return not self.is_known(number) and not self.is_empty(number)

    def _maker(self, number: int) -> int:
        """Return the outermost expression that first had the value that a name stands for."""
        for trace in self.traces:
            likes = trace.likes.get(number)
            if likes:
                same = [n for n, values in trace.likes.items() if values[0] == likes[0]]
                return same[0]
        return number

    def _from_here(self, whole: list[int]) -> list[tuple[int, str]]:
        """Choose the first expression that gives what is wrong though all that goes in is right."""
        for number in whole:
            inner = self._inward(number)
            if inner != number:
                return [(self._readable(inner), "")]
            if not any(self._is_wrong(n) for n in self.program.sites[number].inner):
                return [(self._readable(number), FROM_HERE)]
        return []

    def _readable(self, number: int) -> int:
        """A number alone says nothing: take what it stands in."""
        site: Site = self.program.sites[number]
        return number if not site.constant or site.outer is None else site.outer


def _form(like: Any) -> Any:
    """Return what of a value is its form: the shape of an array, the type of all else."""
    if isinstance(like, tuple) and len(like) == 2:
        return like[0]
    return None
