"""Say how well similar work is found, in classes that the search was not tuned to.

``python -m benchmarks.similar`` takes a minute a class.
"""

from __future__ import annotations

import argparse

from autograder.marking.similar.search import Found, search
from autograder.marking.similar.works import Work

from .klass import Drawn, make

ASSIGNMENTS = ("03_planar_network", "04_deep_network")
# The search was tuned on seeds below 100.
REPORTED = (101, 102, 103)


def works(drawn: Drawn) -> list[Work]:
    """Return what a class handed in."""
    found: dict[str, Work] = {}
    for name, row in drawn.sources.items():
        assignment, _, exercise = name.partition("/")
        for learner, source in row.items():
            work = found.setdefault(learner, Work(learner, ours=True))
            work.answers[assignment, exercise] = source
    return list(found.values())


def judge(drawn: Drawn, found: Found) -> dict[str, float]:
    """Count what a search found of what was planted."""
    pairs = [(pair.one.name, pair.other.name) for pair in found.pairs]
    planted = [pair in drawn.planted for pair in pairs]
    return {
        "planted": len(drawn.planted),
        "among_60": sum(planted[:60]),
        "unrelated_in_20": sum(not drawn.share_an_answer(*pair) for pair in pairs[:20]),
        "above": len(found.above),
        "above_planted": sum(planted[: len(found.above)]),
        "line": round(found.line, 1),
    }


def main() -> None:
    """Print a table, a row a class; or what a large class costs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learners", type=int, default=300)
    parser.add_argument("--seeds", type=int, nargs="*", default=REPORTED)
    options = parser.parse_args()
    print(
        "| seed | planted | in first 60 | unrelated in first 20 | above line | of those planted |"
    )
    print("|---|---|---|---|---|---|")
    for seed in options.seeds:
        for planted in (options.learners * 2 // 15, 0):
            drawn = make(options.learners, planted, ASSIGNMENTS, seed)
            row = judge(drawn, search(works(drawn), {}, 60))
            names = ("planted", "among_60", "unrelated_in_20", "above", "above_planted")
            print(f"| {seed} | {' | '.join(str(row[name]) for name in names)} |", flush=True)


if __name__ == "__main__":
    main()
