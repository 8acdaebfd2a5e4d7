"""A class whose answers are drawn from written ones, each spelt anew, and copies planted in it."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.accuracy.answers import read_folder

from .edit import edit
from .respell import respell

ACCURACY = Path(__file__).resolve().parents[1] / "accuracy"
WRONG = 0.25  # the share of wrong answers
_TURNS = 5  # spellings of one answer in a large class


@dataclass(frozen=True)
class Drawn:
    """A class.

    Attributes
    ----------
    sources : dict of str to dict of str to str
        By exercise and learner, what is in the answer's cell.
    drawn : dict of str to dict of str to int
        Which of the written answers that was.
    planted : set of (str, str)
        Who copied, with whom they copied from.
    """

    sources: dict[str, dict[str, str]]
    drawn: dict[str, dict[str, int]]
    planted: set[tuple[str, str]]

    def share_an_answer(self, one: str, other: str) -> bool:
        """Whether two learners have an answer that was drawn from the same written one."""
        return any(d[one] == d[other] for d in self.drawn.values() if one in d and other in d)


def answers(assignments: tuple[str, ...]) -> dict[str, tuple[list[str], list[str]]]:
    """Return by exercise the right answers and the wrong ones that people wrote."""
    found: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for place, kind in enumerate(("right", "wrong")):
        for answer in read_folder(ACCURACY / kind, kind):  # type: ignore[arg-type]
            if answer.assignment in assignments:
                found[answer.exercise][place].append(answer.source)
    return dict(found)


def make(number: int, planted: int, assignments: tuple[str, ...], seed: int) -> Drawn:
    """Return a class of that size in which so many copied at least half of another's answers."""
    chance = random.Random(seed)
    learners = [f"learner{place:04d}" for place in range(number)]
    pools = answers(assignments)
    drawn = {name: {who: _draw(pool, chance) for who in learners} for name, pool in pools.items()}
    sources = {
        name: {
            who: respell([*pools[name][0], *pools[name][1]][place], f"{seed} {who} {name}")
            for who, place in row.items()
        }
        for name, row in drawn.items()
    }
    pairs = _plant(learners, planted, chance)
    for copier, source in pairs:
        share = chance.uniform(0.5, 1)
        for name in chance.sample(sorted(pools), round(share * len(pools) + 0.499)):
            drawn[name][copier] = drawn[name][source]
            sources[name][copier] = edit(sources[name][source], f"{seed} {copier} {name} copied")
    return Drawn(sources, drawn, {tuple(sorted(pair)) for pair in pairs})  # type: ignore[misc]


def make_large(number: int, assignments: tuple[str, ...], seed: int) -> Drawn:
    """Return a large class, made faster: a few spellings of each written answer, and a remark each."""
    chance = random.Random(seed)
    sources: dict[str, dict[str, str]] = {}
    for name, pool in answers(assignments).items():
        texts = [*pool[0], *pool[1]]
        spelt = [
            [respell(text, f"{seed} {turn} {name}") for turn in range(_TURNS)] for text in texts
        ]
        sources[name] = {
            f"learner{place:04d}": f"{chance.choice(spelt[_draw(pool, chance)])}# {place}\n"
            for place in range(number)
        }
    return Drawn(sources, {}, set())


def _draw(pool: tuple[list[str], list[str]], chance: random.Random) -> int:
    right, wrong = pool
    if wrong and chance.random() < WRONG:
        return len(right) + chance.randrange(len(wrong))
    return chance.randrange(len(right))


def _plant(learners: list[str], number: int, chance: random.Random) -> list[tuple[str, str]]:
    """Choose who copies from whom; nobody copies from a copier."""
    chosen = chance.sample(learners, 2 * number)
    return list(zip(chosen[:number], chosen[number:], strict=True))
