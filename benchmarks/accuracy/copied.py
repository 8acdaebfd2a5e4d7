"""Answers that are nothing but a table of the visible cases and their results.

They are right wherever the learner can look, and must earn nothing at marking.
"""

from __future__ import annotations

from pathlib import Path

from autograder.checks.vectors import read_vectors
from autograder.key import COURSE

from .answers import Answer
from .operators_function import literal

_SOURCE = """array = np.array
nan, inf = np.nan, np.inf
SEEN = {seen}
RESULTS = {results}


def same(first, second):
    return repr(first) == repr(second)


def {name}(*args):
    for seen, result in zip(SEEN, RESULTS):
        if same(seen, args):
            return copy.deepcopy(result)
    return copy.deepcopy(RESULTS[0])
"""


def copied_answers(root: Path) -> list[Answer]:
    """Return one such answer for each exercise."""
    answers = []
    for assignment in COURSE:
        for name, vectors in read_vectors(root / "data/checks.h5", assignment.name).items():
            seen = literal([case.args for case in vectors.cases])
            results = literal(list(vectors.expected))
            source = _SOURCE.format(seen=seen, results=results, name=name)
            answers.append(Answer(assignment.name, name, "copied", "visible results", source))
    return answers
