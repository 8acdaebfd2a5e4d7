"""Tell what is only guessed where more is found out: what nobody has may be right on another way."""

from __future__ import annotations

import ast

from .elsewhere import COMPREHENSIONS, MOST, Found
from .helpers import Helpers
from .likeness import Likeness, is_array, numbers_in
from .roles import Role


class Guesses(Helpers):
    """Keeps apart what a right value in its place does not prove."""

    is_guess = False  # whether what by_values finds is one

    def proven(self, found: Found) -> Found:
        """Return what is told with what mends as well; of a guess, only that."""
        guessed = found if found and found[0][0] in self.guessed else []
        found = self.beside(self.at_helper(self._put_in_wrongly(found)))
        return [one for one in found if one not in guessed]

    def _put_in_wrongly(self, found: Found) -> Found:
        """Go from the name of what was filled to where that was made which was put into it wrongly."""
        made = self.definitions(found[0][0]) if found else []
        if not made or not all(self.program.sites[n].bare for n in made):
            return found
        put = self._put_into(self._name(found[0][0]))
        made = [*dict.fromkeys(d for n in put for d in self.definitions(n))]
        wrong = [n for n in made if self.is_called_right(n) is False]
        return self._told(wrong[:MOST]) or found

    def _put_into(self, name: str) -> list[int]:
        """Return what is put into the entries of what has a name."""
        lines = [n for n in ast.walk(self.program.tree) if isinstance(n, ast.Assign)]
        pairs = [(target, one.value) for one in lines for target in one.targets]
        entries = [(t.value, value) for t, value in pairs if isinstance(t, ast.Subscript)]
        put = {value for whole, value in entries if ast.unparse(whole) == name}
        return [n for n, site in enumerate(self.program.sites) if site.node in put]

    def guess(self, found: Found) -> Found:
        """Return what is told only if more is found out."""
        self.is_guess = True
        return found

    def keep_guessed(self, found: Found) -> Found:
        """Note what is guessed; a name that right answers give another value is not."""
        if self.is_guess:
            self.guessed = {n for n, _ in found if self.is_called_right(n) is not False}
        return found

    def is_gone_through(self, number: int, role: Role) -> bool:
        """Whether what mends only as a whole is gone through, or only turned and mends with other numbers.

        Of ``X.T`` it is not proved then that anything is wrong with it.
        """
        around = [number, *self._around(number)]
        return any(map(self._turns, around)) or self._is_only_turned(number, role)

    def _turns(self, number: int) -> bool:
        """Whether a loop goes through it, or a comprehension."""
        site = self.program.sites[number]
        several = (one for one in ast.walk(self.program.tree) if isinstance(one, COMPREHENSIONS))
        return site.turns or any(
            site.node is each.iter for one in several for each in one.generators
        )

    def chooses_entries(self, number: int) -> bool:
        """Whether it asks each entry, or stands on a line that puts something into entries."""
        lines = [n for n in ast.walk(self.program.tree) if isinstance(n, ast.Assign | ast.Expr)]
        here = [one for one in lines if one.lineno == self._line(number)]
        fills = any(isinstance(one, ast.Expr) or _is_put_in(one) for one in here)
        return fills or self._asks(number)

    def _is_only_turned(self, number: int, role: Role) -> bool:
        """Whether it has the numbers of what goes in, and other ones would mend."""
        k, inner = self.wrong[0], self.program.sites[number].inner
        own = _sorted(self.traces[k].likes.get(number, (None,))[-1])
        fed = [_sorted(like) for n in inner for like in self.traces[k].likes.get(n, ())[-1:]]
        return bool(own) and own in fed and own != _sorted(role.likes[k][-1])


def _is_put_in(line: ast.Assign) -> bool:
    return any(isinstance(target, ast.Subscript) for target in line.targets)


def _sorted(like: Likeness) -> list[float]:
    """Return the numbers of an array in their order of size."""
    return sorted(numbers_in(like)) if is_array(like) else []
