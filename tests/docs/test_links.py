"""Does each link of a page lead to a file that is there, and to a heading in it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
_LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)")
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")


def plain(page: Path) -> str:
    """Return a page without its blocks of code."""
    return _FENCED.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    """Return what the headings of a page are reached by."""
    headings = (heading.lower() for heading in _HEADING.findall(plain(page)))
    return {re.sub(r"[^\w -]", "", heading).strip().replace(" ", "-") for heading in headings}


def broken(page: Path) -> Iterator[str]:
    """Yield the links that lead nowhere; what looks like one within a line's code is none."""
    for path, anchor in _LINK.findall(_CODE.sub("code", plain(page))):
        target = page.parent / path if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            yield f"{path}#{anchor}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page):
    """Is each file there, with the heading that is named?"""
    assert [*broken(page)] == []


def test_a_link_that_leads_nowhere_is_found(tmp_path):
    """Are a missing file and a missing heading found, and no others?"""
    (tmp_path / "there.md").write_text("# A `title`, here\n")
    page = tmp_path / "page.md"
    page.write_text(
        "[a](there.md#a-title-here) [b](gone.md) [c](there.md#gone) [d](#own) [e](https://x.org)\n## Own\n"
    )
    assert [*broken(page)] == ["gone.md#", "there.md#gone"]


def test_every_page_for_instructors_is_in_the_list():
    """Does the way in name each page, and is none too long to be read at one go?"""
    listed = (ROOT / "docs" / "instructors.md").read_text("utf-8")
    for page in (ROOT / "docs" / "instructors").glob("*.md"):
        assert f"(instructors/{page.name})" in listed
        assert len(page.read_text("utf-8").split()) < 1500
