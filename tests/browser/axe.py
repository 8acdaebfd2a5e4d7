"""What axe finds that keeps people from using a page."""

from __future__ import annotations

import os
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def serious_faults(page: Page) -> list[tuple[str, str]]:
    """Return the serious and critical faults, each with the first place that has it."""
    found = Axe().run(page).response["violations"]
    grave = (one for one in found if one["impact"] in ("serious", "critical"))
    return [(one["id"], one["nodes"][0]["html"]) for one in grave]


def keep_picture(page: Page, name: str, *, whole: bool = False) -> None:
    """Keep what is seen in the folder that PICTURES names, if it names one."""
    if folder := os.environ.get("PICTURES"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=whole)
