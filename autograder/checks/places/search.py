"""Look for the part of a wrong answer for which a right value makes the whole right."""

from __future__ import annotations

import ast
import time
from collections.abc import Iterator, Sequence
from typing import Any

from ..contract import Vectors
from .edits import edits, entry_edits
from .examined import OutOfTime
from .first import STEPS
from .guesses import Guesses
from .names import TURNS
from .place import (
    EARLY,
    FIRST,
    FROM_HERE,
    NO_VALUE,
    ONE_BRANCH,
    OTHER_BRANCH,
    OTHER_ORDER,
    STEP,
    STOPS,
    Place,
)
from .prepare import prepare
from .roles import Role, Roles
from .running import ENOUGH, clock, quietly
from .telling import tell

SECONDS = 0.8
WAIT = 2
FINAL = EARLY, ONE_BRANCH, OTHER_BRANCH, OTHER_ORDER, NO_VALUE
FEW = 3  # places that are told
EXTRA = 0.1  # seconds to say what is known already
HOLDS = Role([[True]] * 100)  # what an assert should find, in each of many cases


def find_places(
    function: Any,
    vectors: Vectors,
    roles: Roles,
    scope: dict[str, Any],
    steps: Sequence[str] = (),
    seconds: float = SECONDS,
    wait: float = WAIT,
) -> list[Place]:
    """Find the parts of a wrong answer that are at fault, at most three, the likeliest first.

    Nothing is found where the source is missing, where it does more than to compute, where the time
    is up, or where nothing is proved.  Where there are no right values, a place is proved where a small
    change makes all right.

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
        Of computing, when to give up.
    wait : float
        How many times as long it may take by the clock, on a busy machine.
    """
    program = prepare(function, scope, [step for step in steps if step != vectors.name])
    if program is None:
        return []
    roles = roles if roles.cases else _without_values(vectors)
    with quietly():
        latest = time.perf_counter() + wait * seconds
        search = Search(program, vectors, roles, clock() + seconds, latest)
        found = [(n, search.sure_kind(n, kind)) for n, kind in search.found()[:FEW]]
    return [tell(program, number, kind) for number, kind in found]


def _without_values(vectors: Vectors) -> Roles:
    """Return the cases in which an answer can be repaired; none of one that is a test itself."""
    several = () if vectors.contract.tests else enumerate(vectors.cases)
    return Roles([number for number, case in several if case.weight != "advice"], [])


class Search(Guesses):
    """One search."""

    def found(self) -> list[tuple[int, str]]:
        """Return the expressions at fault with what is known of the kind."""
        found: list[tuple[int, str]] = []
        try:
            self.run()
            if self.wrong and not any(trace.count > ENOUGH // 4 for trace in self.traces):
                found = self._told(self.misspelt() or self.given_by_one_way())
                found = found or self._by_values_or_repair()
                found = self.proven(self.made_or_used(found))
        except OutOfTime:
            found = [] if found and found[0][0] in self.guessed else found
        return found

    def _by_values_or_repair(self) -> list[tuple[int, str]]:
        """Look for the place in both ways; a function that trains goes on after each change."""
        trains = TURNS in self.vectors.contract.arguments
        nodes = self.repaired(entry_edits if trains else edits)
        if trains and (back := self._among([], nodes)):
            return back
        found = self._by_values() if self.roles.roles else []
        return found if trains or self._is_final(found) else self.by_repair(found, nodes)

    def _by_values(self) -> list[tuple[int, str]]:
        """Look for the place by right values, as long as there is time."""
        try:
            found = self._told(
                self.of_another_kind() or self.forgotten() or self.given_by_one_way()
            )
            if not found:
                found = self.sure(self._search())
                found = found if self._is_final(found) else self._in_the_end(found)
                found = self.keep_guessed(found)
        except OutOfTime:
            return []
        return found

    def _in_the_end(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Go from what mends to what is at fault, and leave out what is not sure."""
        found = self.shaped_before(self.at_use(self.counted(self.masked(found))))
        found = self.made_before(self.changed_before(found))
        found = self.sure(self._as_it_trains(self.needed(found)))
        return found[:1] + [one for one in found[1:] if not self._is_innocent(one[0])]

    def _is_innocent(self, number: int) -> bool:
        """Whether right things go in, and what right answers have comes out, under its names."""
        node = self.program.sites[number].node
        if number in self.raising or not isinstance(node, STEPS):
            return isinstance(node, ast.Dict) and not node.keys
        if TURNS in self.vectors.contract.arguments:
            return self._gives_right_at_first(number)
        unnamed = not self.program.sites[number].binds and self.is_known(number)
        return self._is_fed_well(number) and (unnamed or self.is_called_right(number) is True)

    def _is_final(self, found: list[tuple[int, str]]) -> bool:
        """Whether it was found by how the answer runs, and not by what a value is."""
        return any(kind in FINAL for _, kind in found)

    def _search(self) -> list[tuple[int, str]]:
        whole: dict[int, Role] = {}
        try:
            found = self._soon() or self._by_exchange(whole)
        except OutOfTime:
            self.until += EXTRA
            return self._from_here(whole) or self._stops(surely=True)
        return found or self._stops() or self._told(self.first_wrong(), FIRST)

    def _soon(self) -> list[tuple[int, str]]:
        """Return what takes few runs to prove."""
        if itself := self.called_itself():
            return self._told(itself, STOPS)
        found = self._told(self.returned_early(), EARLY)
        found = found or self._told(self.exchanged(), OTHER_BRANCH)
        found = found or self._told(self.ordered_otherwise(), OTHER_ORDER)
        found = found or self._told(self.turned() or self.asked_at_once())
        found = found or self._told(self.without_a_value(), NO_VALUE)
        found = found or self._told(self.in_one_branch(), ONE_BRANCH)
        found = found or self._told(self.thrown() or self.emptied() or self.overwritten())
        found = found or self._told(self.too_far_in())
        found = found or self._told(self.in_another_order())
        kind = STOPS if self.raising else FROM_HERE
        return found or self._told(self.spoiled(), kind) or self.misnamed()

    def _by_exchange(self, whole: dict[int, Role]) -> list[tuple[int, str]]:
        """Try all values everywhere; note in `whole` what is right as a whole."""
        for several, alike in self._rounds():
            for number, role in self._trials(several, alike):
                tried = self.exchange(number, role)
                if tried.right and tried.mended:
                    return self._proved(number, role)
                if tried.right:
                    whole.setdefault(number, role)
            if several is not self.raising and (found := self._from_here(whole)):
                return found
        return []

    def _rounds(self) -> Iterator[tuple[list[int], bool | None]]:
        """Give what is to be tried, the likeliest first, and whether with values of its form."""
        numbers = [n for n in self.evaluated() if n not in self.returned and self.has_a_share(n)]
        sites = self.program.sites
        unknown = [n for n in numbers if not self.is_known(n)]
        first = [n for n in unknown if self._is_fed_well(n)]
        later = [n for n in unknown if n not in first]
        known = [n for n in numbers if self.is_known(n)]
        yield [n for n in numbers if sites[n].asserted], True
        yield [n for n in numbers if sites[n].asked and self._is_fed_well(n)], True
        yield [n for n in numbers if sites[n].written], True
        yield [n for n in numbers if sites[n].written and sites[n].outer is None], False
        for several in (first, later):
            yield several, True
            yield several, False
        yield self.raising, None
        yield known, True
        yield known, False

    def _trials(self, numbers: list[int], alike: bool | None) -> Iterator[tuple[int, Role]]:
        for number in numbers:
            bare = self.program.sites[number].bare
            if bare or number in self.returned or number in self._blameless:
                continue
            roles = [HOLDS] if self.program.sites[number].asserted else self.views
            for role in roles:
                if self._may_stand(number, role, alike) and self._is_natural(number, role):
                    yield number, role

    def _from_here(self, whole: dict[int, Role]) -> list[tuple[int, str]]:
        """Choose the first expression that gives what is wrong though all that goes in is right."""
        for number, role in whole.items():
            inner = self._inward(number)
            if inner != number:
                return self._told([inner])
            site = self.program.sites[number]
            if self._is_fed_well(number) or self._has_under_another(number, role):
                kind = self._kind(number)
                if kind == FROM_HERE and self.is_gone_through(number, role):
                    return self.guess(self._told([number]))
                return self.of_call(number, kind)
            if site.is_name and site.outer is None and self.is_known(number):
                return self._told([number])
            if regrouped := self.regrouped(number, role):
                return self._told(regrouped)
            source = self._source(number, role)
            if self._is_same_name(number, source):  # an argument: it was made nowhere
                return self._told([number], FROM_HERE)
            if source != number:
                places = self._told([self.origin(source), source], FROM_HERE)
                return places if self.chooses_entries(source) else self.guess(places)
            origin = self.origin(number)
            if origin != number and not site.is_name:
                same = self._line(origin) == self._line(number)
                places = self._told([number] if same else [number, origin])
                return places if same or number in self.raising else self.guess(places)
        return []

    def _kind(self, number: int) -> str:
        """Say what is wrong with an expression into which nothing wrong goes."""
        if number in self.raising:
            return self._stopping(number)
        return STEP if self.is_step(number) else FROM_HERE

    def _stopping(self, number: int) -> str:
        """Say that it stops though nothing wrong goes in; not where a loop or a key may be wrong."""
        if self.program.sites[number].is_name:
            return STOPS
        if self.traces[self.wrong[0]].error is None:
            return ""  # where it does not stop, something is told that is wrong with its value
        loops = [one.target for one in ast.walk(self.program.tree) if isinstance(one, ast.For)]
        counting = {one.id for each in loops for one in ast.walk(each) if isinstance(one, ast.Name)}
        for one in ast.walk(self.program.sites[number].node):
            written = isinstance(one, ast.Subscript) and isinstance(one.slice, ast.Constant)
            if written or (isinstance(one, ast.Name) and one.id in counting):
                return ""
        return STOPS

    def _stops(self, *, surely: bool = False) -> list[tuple[int, str]]:
        """Choose the expression that stops with an error, and where what goes in may be wrong.

        It is that of the first wrong case, if it stops: the check tells its words.  Where not all was
        tried, it may be any that goes in, and nothing is sure.
        """
        if not self.raising:
            return []
        innermost = (self.traces[min(self.wrong)].raised or self.raising)[0]
        if other := [d for n in self._below(innermost) for d in self._misnamed_by(n)]:
            return self._told([*other, innermost])
        if self.program.sites[innermost].is_name or self._is_fed_well(innermost):
            return self._told([innermost], self._stopping(innermost))
        return [] if surely else self._told([innermost, self.origin(innermost)])

    def _misnamed_by(self, number: int) -> list[int]:
        """Return the one entry that a name was given where right answers have another by its name.

        Or else the call of which it was given one of several results.
        """
        made, sites = self.definitions(number), self.program.sites
        entries = [n for n in made if isinstance(sites[n].node, ast.Subscript)]
        calls = [n for n in made if isinstance(sites[n].node, ast.Call) and not sites[n].whole]
        if len(made) != 1:
            return []
        return [n for n in (*entries, *calls) if self.is_called_right(n) is False]
