"""Do the pages name what is there?"""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_PATH = re.compile(r"`((?:autograder|solutions|docs|tests|benchmarks|data)/[\w./-]+)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_path_is_there(page):
    """Does each file or folder that a page names exist?"""
    named = _PATH.findall(page.read_text(encoding="utf-8"))
    missing = [path for path in named if "NN_topic" not in path and not (ROOT / path).exists()]
    assert missing == []


def test_the_exporters_are_where_the_page_says():
    """Does the table that CONTRIBUTING names exist, and hold functions?"""
    from autograder.marking.reports.export import EXPORTERS

    assert "EXPORTERS" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert all(callable(exporter) for exporter in EXPORTERS.values())
