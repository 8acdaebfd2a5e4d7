"""Look for the part of a wrong answer for which a right value makes the whole right."""

from __future__ import annotations

import ast
import json
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from ..contract import Vectors
from . import running
from .instrument import Site
from .likeness import flat, leaves, likeness
from .place import FIRST, FROM_HERE, STOPS, Place
from .prepare import prepare
from .roles import Role, Roles
from .running import ENOUGH, MORE, Exchanger, Program, Trace, clock, quietly
from .telling import tell

SECONDS = 0.8
WAIT = 2
FEW = 3  # places that are told
LEAST = 10_000  # evaluations that a run may have
EXTRA = 0.1  # seconds to say what is known already
TURNS = "num_iterations"  # the argument of the functions that train


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
        Of computing, when to give up; on a busy machine it may take `WAIT` times as long.
    """
    program = prepare(function, scope, [step for step in steps if step != vectors.name])
    if program is None:
        return []
    with quietly():
        latest = time.perf_counter() + WAIT * seconds
        found = Search(program, vectors, roles, clock() + seconds, latest).found()
    return [tell(program, number, kind) for number, kind in found[:FEW]]


STEPS = ast.BinOp, ast.UnaryOp, ast.Call, ast.AugAssign
HOLDS = Role([[True]] * 100)  # what an assert should find, in each of many cases


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
        When to stop, by `clock`.
    latest : float
        The same, by the clock on the wall.
    """

    program: Program
    vectors: Vectors
    roles: Roles
    until: float
    latest: float = math.inf
    traces: list[Trace] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)
    _known: dict[int, bool] = field(default_factory=dict)

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
            self.traces.append(running.trace(self.program, case, self.until))
            if not self._is_right(k, self.traces[k].value, self.traces[k].error):
                self.wrong.append(k)
        self.wrong.sort(key=lambda k: (self.traces[k].error is not None, self.traces[k].count))
        self.order = [*self.wrong, *(k for k in range(len(self.traces)) if k not in self.wrong)]

    def _cases(self) -> list[Any]:
        return [self.vectors.cases[number] for number in self.roles.cases]

    def _in_time(self) -> None:
        if clock() > self.until or time.perf_counter() > self.latest:
            raise OutOfTime

    def _is_right(self, k: int, value: Any, error: BaseException | None) -> bool:
        number = self.roles.cases[k]
        if error is not None:
            return False
        if self._is_far(k, value):
            return False
        right, tolerance = self.vectors.expected[number], self.vectors.cases[number].tolerance
        return not self.vectors.contract.returns.compare(right, value, tolerance)

    def _is_far(self, k: int, value: Any) -> bool:
        """Whether the first number of something is plainly another: that is soon seen."""
        if self._is_random or k in self.roles.drawn:
            return False
        given = leaves(value)
        return any(path in given and _far(one, given[path]) for path, one in self._right[k])

    @cached_property
    def _is_random(self) -> bool:
        return '"Random"' in json.dumps(self.vectors.contract.returns.to_plain())

    @cached_property
    def _right(self) -> list[list[tuple[Any, float]]]:
        """For each case, the first number of each array and number."""
        several = [leaves(self.vectors.expected[number]) for number in self.roles.cases]
        return [
            [(p, one) for p, v in each.items() if (one := _first(v)) == one] for each in several
        ]

    # What is known of an expression before anything is exchanged.

    def is_known(self, number: int) -> bool:
        """Whether all its values are right values of somebody's."""
        if number not in self._known:
            self._known[number] = self._are_known(number)
        return self._known[number]

    def _are_known(self, number: int) -> bool:
        return (
            all(
                like in self.roles.known[k]
                for k, trace in enumerate(self.traces)
                for like in trace.likes.get(number, ())
            )
            and number not in self.raising
        )

    @cached_property
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
        whole: dict[int, Role] = {}
        try:
            for several, alike in self._rounds():
                for number, role in self._trials(several, alike):
                    tried = self.exchange(number, role)
                    if tried.right and tried.mended:
                        return self._proved(number, role)
                    if tried.right:
                        whole.setdefault(number, role)
                if whole and (found := self._from_here(whole)):
                    return found
        except OutOfTime:
            self.until += EXTRA
            if found := self._from_here(whole):
                return found
        return self._stops() or self._first_wrong()

    def _rounds(self) -> Iterator[tuple[list[int], bool | None]]:
        """Give what is to be tried, the likeliest first, and whether with values of its form."""
        numbers = [n for n in self.evaluated() if n not in self.returned]
        sites = self.program.sites
        unknown = [n for n in numbers if not self.is_known(n)]
        first = [n for n in unknown if self._is_fed_well(n)]
        later = [n for n in unknown if n not in first]
        known = [n for n in numbers if self.is_known(n)]
        yield [n for n in numbers if sites[n].asserted], True
        yield [n for n in numbers if sites[n].written], True
        for several in (first, later):
            yield several, True
            yield several, False
        yield self.raising, None
        yield known, True
        yield known, False

    def _is_fed_well(self, number: int) -> bool:
        """Whether all that goes in is right; what goes into a name is not seen."""
        if self.program.sites[number].is_name:
            return False
        return not any(self._is_wrong(n) for n in self.program.sites[number].inner)

    def _trials(self, numbers: list[int], alike: bool | None) -> Iterator[tuple[int, Role]]:
        for number in numbers:
            roles = [HOLDS] if self.program.sites[number].asserted else self.views
            for role in roles:
                if self._may_stand(number, role, alike) and self._is_natural(number, role):
                    yield number, role

    def _is_natural(self, number: int, role: Role) -> bool:
        """Whether a person may have meant it: another name stands for what has a name."""
        site = self.program.sites[number]
        return not (site.is_name and self.is_known(number)) or self._has(role)

    @cached_property
    def returned(self) -> set[int]:
        """The containers that are handed back as they stand: nothing else can show in them."""
        return {n for n, site in enumerate(self.program.sites) if site.returned}

    @cached_property
    def views(self) -> list[Role]:
        """The roles; those of a loop also the other way round, and without the first or last."""
        turns: tuple[slice, ...] = slice(None, None, -1), slice(1, None), slice(None, -1)
        several = [role for role in self.roles.roles if any(len(v) > 1 for v in role.values)]
        other = [Role([v[turn] for v in role.values], 0) for turn in turns for role in several]
        found: dict[Any, Role] = {}
        for role in (*self.roles.roles, *other):
            found.setdefault(role.likes, role)
        return [*found.values()]

    def _may_stand(self, number: int, role: Role, alike: bool | None) -> bool:
        """Whether it is worth a trial to put a role in the place of an expression."""
        k = self.wrong[0]
        own = self.traces[k].likes.get(number, ())
        theirs = role.likes[k]
        if not theirs or (
            len(theirs) > 1 and own and not self._turns_fit(k, len(own), len(theirs))
        ):
            return False
        if own and all(like == theirs[n % len(theirs)] for n, like in enumerate(own)):
            return False
        return alike is None or not own or (_form(own[0]) == _form(theirs[0])) == alike

    def _turns_fit(self, k: int, own: int, theirs: int) -> bool:
        """Whether a loop has as many turns, or may have, where it ended with an error."""
        return own == theirs or (self.traces[k].error is not None and own < theirs)

    def exchange(self, number: int, role: Role) -> Tried:
        """Put the values of a role in the place of an expression, in every case."""
        mended = False
        for k in self.order:
            self._in_time()
            value, error, probe = self._exchanged(k, number, role)
            if not self._is_right(k, value, error) or not probe.used:
                return Tried(False)
            mended = mended or (k in self.wrong and self._more_than(k, role))
        return Tried(True, mended)

    def _exchanged(self, k: int, number: int, role: Role) -> tuple[Any, Any, Exchanger]:
        values: dict[int, Sequence[Any]] = {number: role.values[k]} if role.values[k] else {}
        probe = Exchanger(values, max(LEAST, MORE * self.traces[k].count), self.until)
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

    # From an expression that can be mended to the one that is at fault.

    def _proved(self, number: int, role: Role) -> list[tuple[int, str]]:
        """Say where it is, once an expression is found that can be mended."""
        inner = self._inward(number)
        if inner != number:
            return self._told([inner])
        source = self._source(number, role)
        if source != number and self._mends_at_all(source):
            number = self._inward(source)
        return self._told([number, self.origin(number), source])

    def _told(self, numbers: list[int], kind: str = "") -> list[tuple[int, str]]:
        return [(n, kind) for n in dict.fromkeys(map(self._readable, numbers))]

    def _source(self, number: int, role: Role) -> int:
        """Go back from a name to where its value is from, or what in it is wrong."""
        held = self._in_container(number, role)
        if held != number or not self.program.sites[number].is_name:
            return held
        maker = self._maker(number)
        return maker if maker != number else self._filled_by(number)

    def _filled_by(self, number: int) -> int:
        """Of an array that is filled bit by bit: the first wrong thing that is made of right ones."""
        for n in self.evaluated():
            if n == number:
                break
            if self._is_wrong(n) and self._is_fed_well(n) and self._is_numeric(n):
                return n
        return number

    def _is_numeric(self, number: int) -> bool:
        several = [like for t in self.traces for like in t.likes.get(number, ())]
        return any(_has_numbers(like) and not _is_empty(like) for like in several)

    def _inward(self, number: int) -> int:
        """Go on to the one innermost part of an expression that can be mended, too."""
        fit = [n for n in self._below(number) if self._mends(n)]
        innermost = [n for n in fit if not set(self._below(n)) & set(fit)]
        return self._meant(innermost[0], number) if len(innermost) == 1 else number

    def _below(self, number: int) -> list[int]:
        inner = self.program.sites[number].inner
        return [one for n in inner for one in (*self._below(n), n)]

    def _mends(self, number: int) -> bool:
        return any(
            self._may_stand(number, role, None) and self.exchange(number, role).right
            for role in self._near(number)
        )

    def _near(self, number: int) -> list[Role]:
        """Return the roles that may be meant: those the learner has, too, for another name."""
        site = self.program.sites[number]
        return [
            role
            for role in self.views
            if self._has(role)
            or ((site.constant or site.is_name) and self._may_stand(number, role, True))
        ]

    def _has(self, role: Role) -> bool:
        """Whether all values of a role are among the learner's own."""
        k = self.wrong[0]
        return all(like in self._own[k] for like in role.likes[k])

    def _has_named(self, role: Role) -> bool:
        """Whether all values of a role have names of the learner's."""
        k = self.wrong[0]
        sites, likes = self.program.sites, self.traces[k].likes
        named = {like for n, several in likes.items() if sites[n].is_name for like in several}
        return all(like in named for like in role.likes[k])

    @cached_property
    def _own(self) -> list[set[Any]]:
        return [{like for likes in t.likes.values() for like in likes} for t in self.traces]

    def _meant(self, number: int, around: int) -> int:
        """Choose between a name, what it stands for, and the expression around it.

        A wrong name is where another name has the right value.  Where none has, the name's own
        value is to blame, or, where that is right elsewhere, what is done with it.
        """
        if not self.program.sites[number].is_name or self._is_other_name(number):
            return number
        maker = self._maker(number)
        return maker if maker != number and self._mends_at_all(maker) else around

    def _is_other_name(self, number: int) -> bool:
        return any(
            self._has_named(role)
            and self._may_stand(number, role, None)
            and self.exchange(number, role).right
            for role in self.views
        )

    def _mends_at_all(self, number: int) -> bool:
        return any(
            self._may_stand(number, role, None) and self.exchange(number, role).right
            for role in self.views
        )

    def _in_container(self, number: int, role: Role) -> int:
        """Of a dictionary or tuple go on to the wrong thing in it."""
        k = self.wrong[0]
        likes = self.traces[k].likes
        own: Any = likes.get(number, (None,))[-1]
        right: Any = role.likes[k][-1]
        if not _is_container(own) or not _is_container(right) or own[0] != right[0]:
            return number
        wrong = {mine for mine, theirs in zip(own[1], right[1], strict=False) if mine != theirs}
        same = [n for n in likes if n < number and wrong.intersection(likes[n])]
        return next((n for n in reversed(same) if self._mends_at_all(n)), number)

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
        constant = self.program.sites[number].constant
        return not (constant or self.is_known(number) or self.is_empty(number))

    def _maker(self, number: int) -> int:
        """Return the expression that first had the value that a name stands for."""
        for trace in self.traces:
            likes = trace.likes.get(number)
            if likes:
                return next(n for n, values in trace.likes.items() if values[0] == likes[0])
        return number

    def _from_here(self, whole: dict[int, Role]) -> list[tuple[int, str]]:
        """Choose the first expression that gives what is wrong though all that goes in is right."""
        for number, role in whole.items():
            inner = self._inward(number)
            if inner != number:
                return self._told([inner])
            site = self.program.sites[number]
            if self._is_fed_well(number) or (site.is_name and self._has(role)):
                return self._told([number], FROM_HERE)
            source = self._source(number, role)
            if source != number:
                return self._told([self.origin(source), source], FROM_HERE)
        return []

    def _stops(self) -> list[tuple[int, str]]:
        """Choose the expression that stops with an error though all that goes in is right."""
        innermost = self.raising[:1]
        return self._told([n for n in innermost if self._is_fed_well(n)], STOPS)

    def _first_wrong(self) -> list[tuple[int, str]]:
        """Of a function that trains: the first value that nobody has, made of right ones."""
        if TURNS not in self.vectors.contract.arguments or not self.wrong:
            return []
        k = self.wrong[0]
        known = self.roles.known[k]
        likes = self.traces[k].likes
        wrong = {n for n, several in likes.items() if several[0] not in (None, *known)}
        for n in likes:
            site = self.program.sites[n]
            if n in wrong and self._is_step(n) and not wrong.intersection(site.inner):
                return self._told([n], FIRST)
        return []

    def _is_step(self, number: int) -> bool:
        """Whether it is computed at each turn of a loop."""
        turns = max(len(trace.likes.get(number, ())) for trace in self.traces)
        return turns > 1 and isinstance(self.program.sites[number].node, STEPS)

    def _readable(self, number: int) -> int:
        """Take what a number stands in: alone it says nothing."""
        site: Site = self.program.sites[number]
        return number if not site.constant or site.outer is None else site.outer


def _first(value: Any) -> float:
    """Return the first number of an array; nan where there is none."""
    try:
        return float(np.asarray(value, dtype=float).flat[0])
    except (TypeError, ValueError, IndexError):
        return math.nan


def _far(right: float, given: Any) -> bool:
    return abs(_first(given) - right) > 1e-3 * max(1.0, abs(right))


def _is_container(like: Any) -> bool:
    return isinstance(like, tuple) and len(like) == 2 and isinstance(like[1], tuple)


def _has_numbers(like: Any) -> bool:
    return isinstance(like, tuple) and isinstance(like[1], bytes)


def _is_empty(like: Any) -> bool:
    """Whether an array holds nothing but zeros, as one that is to be filled."""
    return _has_numbers(like) and not any(like[1])


def _form(like: Any) -> Any:
    """Return what of a value is its form: the shape of an array, the type of all else."""
    if isinstance(like, tuple) and len(like) == 2:
        return like[0]
    return None
