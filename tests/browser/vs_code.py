"""Shows what a cell displays on a page as VS Code does, and looks whether everybody can use it."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from tests.browser.axe import keep_picture, serious_faults

COLOURS = {
    "light": ("#ffffff", "#3b3b3b"),
    "dark": ("#1f1f1f", "#cccccc"),
    "dim": ("#383838", "#d5d5d5"),
}
# VS Code puts the HTML in its place and then runs each script at the end of it.
_SHOW = """html => {
    const output = document.querySelector("main");
    output.innerHTML = html;
    for (const found of [...output.getElementsByTagName("script")]) {
        const script = document.createElement("script");
        script.text = found.textContent;
        output.appendChild(script).remove();
    }
    window.keys = 0;
    document.addEventListener("keydown", () => { window.keys += 1; });
}"""


def shown_as_vs_code(page: Page, html: str, scheme: str = "light", width: int = 1280) -> Locator:
    """Show the output of a cell, and return its picture."""
    ground, text = COLOURS[scheme]
    style = f"background:{ground};color:{text};font-family:sans-serif;margin:8px"
    page.set_viewport_size({"width": width, "height": 900})
    page.set_content(
        f"<html lang='en'><title>x</title><body style='{style}'><main></main></body></html>"
    )
    page.evaluate(_SHOW, html)
    return page.locator(".nn-interactive")


def look(page: Page, name: str) -> None:
    """Fail where axe finds anything serious or anything is wider than the page; keep a picture."""
    assert serious_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    keep_picture(page, name, whole=True)
