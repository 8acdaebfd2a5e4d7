"""Does docs/security.md name tests that exist, and numbers that hold?"""

from __future__ import annotations

import re

import pytest

from autograder.checks.tried import CALLS, NUMBERS
from autograder.key.fresh import VARIANTS
from autograder.marking.sandbox import limits

FILES = {
    "desk": "tests/marking/words/test_desk.py",
    "fuzz": "tests/fuzz/test_fuzz.py",
    "ids": "tests/fuzz/test_ids.py",
    "shown": "tests/marking/words/test_shown.py",
    "tables": "tests/key/test_tables.py",
    "testing": "tests/key/logistic_regression/test_testing.py",
}
WORDS = dict(
    enumerate(["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
)
SESSION, TIMES = limits.SessionLimits(), limits.TimeLimits()
MB, GB = 2**20, 2**30

# What the page says of each bound.  A number with a unit that is not among these fails.
SAID = (
    f"{SESSION.memory // GB} GB of addresses, {SESSION.cpu} s of processor time, "
    f"{SESSION.file // MB} MB a file, {SESSION.open_files} open files",
    f"{SESSION.processes} processes",
    f"looks {WORDS[1 / limits.MONITOR_SECONDS]} times a second",
    f"{SESSION.together // GB} GB of memory, {SESSION.disk // GB} GB and {SESSION.files:,} files",
    f"A cell has {TIMES.cell:g} s and a call {TIMES.call:g} s",
    f"({WORDS[limits.WALL_FACTOR]} times that, and {limits.WALL_EXTRA:g} s)",
    f"All cells of a notebook have {TIMES.cells / 60:g} minutes",
    f"all calls of an exercise have {limits.CALLS_FACTOR * TIMES.call + limits.CALLS_EXTRA:g} s",
    "a notebook has an hour"
    if TIMES.notebook == 3600
    else f"a notebook has {TIMES.notebook / 3600:g} hours",
    f"At most {limits.MAX_RUNS} sessions",
    f"the best of at most {limits.MAX_TRIES} runs",
    f"{limits.ANSWER_SECONDS:g} seconds, and {limits.ANSWER_BYTES // GB} GB more than before",
    f"{CALLS} times each and to {NUMBERS} numbers",
    f"one of {WORDS[VARIANTS]} papers",
    f"{WORDS[limits.PAGE_SECONDS / 60]} minutes for a page of feedback, and {limits.MAX_PAGE:,} bytes of its cells",
)
OTHERS = ["4 minutes"]  # that a suite takes


@pytest.fixture
def page(root) -> str:
    """The page as one line."""
    return " ".join((root / "docs" / "security.md").read_text(encoding="utf-8").split())


def test_every_proof_is_a_test(root, page):
    """Is each test that the page names in the file that it names?"""
    proofs = re.findall(r"`(?:(\w+)::)?(test_\w+)`", page)
    assert len(proofs) > 40
    for where, name in proofs:
        pattern = FILES.get(where, f"tests/marking/**/test_{where or 'redteam'}.py")
        (place,) = root.glob(pattern)
        assert f"def {name}(" in place.read_text(encoding="utf-8"), f"{place}: {name}"


@pytest.mark.parametrize("words", SAID)
def test_a_bound_is_as_the_page_says(page, words):
    """Does the page give the number that the code has?"""
    assert words in page


def test_no_other_bound_is_on_the_page(page):
    """Is every number with a unit one that the code has?"""
    for words in SAID:
        page = page.replace(words, "")
    units = r"s|seconds|minutes|hours|[KMG]B|files|open|processes|sessions|runs|characters|cells"
    assert re.findall(rf"\d[\d,.]* (?:{units})\b", page) == OTHERS
