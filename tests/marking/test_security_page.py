"""Does docs/security.md name tests that exist?"""

from __future__ import annotations

import re

FILES = {"fuzz": "tests/fuzz/test_fuzz.py"}


def test_every_proof_is_a_test(root):
    """Is each test that the page names in the file that it names?"""
    page = (root / "docs" / "security.md").read_text(encoding="utf-8")
    proofs = re.findall(r"`(?:(\w+)::)?(test_\w+)`", page)
    assert len(proofs) > 40
    for where, name in proofs:
        place = FILES.get(where, f"tests/marking/test_{where or 'redteam'}.py")
        assert f"def {name}(" in (root / place).read_text(encoding="utf-8"), f"{place}: {name}"


def test_the_limits_are_as_the_page_says(root):
    """Are the numbers of the page those of the code?"""
    from autograder.marking.grading import notebook
    from autograder.marking.sandbox import confine as sandbox

    page = (root / "docs" / "security.md").read_text(encoding="utf-8")
    limits, times = sandbox.SessionLimits(), notebook.TimeLimits()
    for words in (
        f"{limits.memory // 2**30} GB of addresses, {limits.cpu} s of processor time, "
        f"{limits.file // 2**20} MB a file",
        f"{limits.processes} processes",
        f"{limits.together // 2**30} GB of memory, {limits.disk // 2**30} GB",
        f"{limits.files:,} files",
        f"A cell has {times.cell:.0f} s and a call {times.call:.0f} s",
        f"All cells of a notebook have {times.cells / 60:.0f} minutes",
        f"At most {notebook.MAX_RUNS} sessions",
    ):
        assert words in " ".join(page.split()), words
