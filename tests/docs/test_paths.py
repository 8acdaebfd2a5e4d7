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


def test_every_room_is_on_the_map():
    """Has each folder of the package a word in docs/architecture.md, but for those of one topic?"""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    inits = (ROOT / "autograder").rglob("*/__init__.py")
    rooms = [init.parent for init in inits if init.parent.parent.name != "key"]
    assert len(rooms) > 15
    assert [room.name for room in rooms if not re.search(rf"[`/]{room.name}/`", page)] == []
