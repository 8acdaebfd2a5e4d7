"""Pictures of a page for a person to look at, in the folder that `PICTURES` names."""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path

from playwright.sync_api import Locator, Page

_DO = "([command, args]) => window.jupyterapp.commands.execute(command, args)"


def keep_pictures(page: Page, name: str, seen: Locator) -> None:
    """Keep what is seen in JupyterLab's light and dark theme, wide and as on a telephone."""
    folder = os.environ.get("PICTURES")
    for scheme, width in product(("Light", "Dark"), (1280, 400)) if folder else ():
        page.evaluate(_DO, ["apputils:change-theme", {"theme": f"JupyterLab {scheme}"}])
        if (width == 400) == page.locator("#jp-left-stack").is_visible():
            page.evaluate(_DO, ["application:toggle-left-area", {}])  # it leaves no room
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(1000)  # for the theme's file and the layout
        seen.evaluate("one => one.scrollIntoView({block: 'center'})")
        page.wait_for_timeout(300)
        page.screenshot(path=str(Path(folder) / f"{name}-{scheme.lower()}-{width}.png"))
    page.set_viewport_size({"width": 1280, "height": 900})
