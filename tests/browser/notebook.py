"""Drives a notebook in JupyterLab as a person does: by looking, clicking and typing."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

PATIENCE = 90_000  # milliseconds; a kernel on a busy machine takes its time
HEARD = 10_000  # milliseconds; a cell that was told to run shows it at once
_RUN = re.compile(r"\[\d+\]:")  # the prompt of a cell that has run
# MathJax keeps a second copy of a formula for screen readers, which nobody sees.
_TOO_WIDE = """() => [
    ...document.querySelectorAll(".jp-RenderedHTMLCommon, .jp-OutputArea-output"),
].filter(box => box.clientWidth > 0 && [...box.querySelectorAll("*")].some(
    part => !part.closest("mjx-assistive-mml")
        && part.getBoundingClientRect().right > box.getBoundingClientRect().right + 2
)).map(box => box.innerText.slice(0, 80))"""


class NotebookPage:
    """One notebook, open in JupyterLab."""

    def __init__(self, page: Page, address: str, path: str) -> None:
        page.goto(f"{address}lab/tree/{path}?reset")
        self._wait_for(page)

    @classmethod
    def behind(cls, page: Page, link: Locator, name: str) -> NotebookPage:
        """Follow a link to a notebook; again, if JupyterLab, still starting, puts another tab before it."""
        notebook = cls.__new__(cls)
        current = page.locator(".lm-TabBar-tab.jp-mod-current", has_text=f"{name}.ipynb")
        expect(link).to_be_visible(timeout=PATIENCE)
        for patience in (HEARD, HEARD, PATIENCE):
            if link.is_visible():
                link.click(timeout=PATIENCE)
            with contextlib.suppress(AssertionError):
                notebook._wait_for(page, patience)
                # Commands go to the current tab, and for a moment that is still the one with the link.
                expect(current).to_be_visible(timeout=patience)
                return notebook
        raise AssertionError(f"{name} was not opened")

    def _wait_for(self, page: Page, patience: float = PATIENCE) -> None:
        self.page = page
        self.runs = 0  # how often a cell was told to run
        # Of several that are open, the one that is seen.
        self.panel = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
        expect(self.panel.locator(".jp-Cell").first).to_be_visible(timeout=patience)
        idle = self.panel.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
        expect(idle.first).to_be_visible(timeout=3 * patience)
        # The indicator is idle before there is a connection; what is run then is lost.
        known = page.get_by_text("(ipykernel) | Idle").first
        expect(known).to_be_visible(timeout=3 * patience)

    def code_cell(self, starting: str) -> Locator:
        """Find the first code cell that holds a text, and bring it into view."""
        cell = self.panel.locator(".jp-CodeCell", has=self.page.get_by_text(starting)).first
        cell.scroll_into_view_if_needed(timeout=PATIENCE)
        return cell

    def whatever_it_holds(self, cell: Locator, further: int = 0) -> Locator:
        """Find a code cell by its place, or the one so many places further down."""
        index = "one => [...one.parentNode.querySelectorAll(':scope > .jp-CodeCell')].indexOf(one)"
        return self.panel.locator(".jp-CodeCell").nth(cell.evaluate(index) + further)

    def add_below(self, cell: Locator) -> Locator:
        """Insert a code cell below another one, with the keys Escape and B."""
        below = self.whatever_it_holds(cell, 1)
        cell.locator(".cm-content").click()
        cell.locator(".cm-content").press("Escape")
        self.page.keyboard.press("b")
        expect(below.locator(".cm-content")).to_have_text("", timeout=PATIENCE)
        return below

    def write(self, cell: Locator, source: str) -> None:
        """Replace a cell's text by typing it in."""
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(source)

    def run(self, cell: Locator) -> Locator:
        """Run a cell with Control+Enter and wait for its number; returns its output area."""
        prompt = cell.locator(".jp-InputPrompt").first
        self._tell_to_run(cell, prompt, prompt.inner_text())
        self.runs += 1
        expect(prompt).not_to_have_text("[*]:", timeout=PATIENCE)
        return cell.locator(".jp-OutputArea").first

    def _tell_to_run(self, cell: Locator, prompt: Locator, before: str) -> None:
        """Press Control+Enter until it is heard: JupyterLab drops keys while it is still busy opening."""
        for patience in (HEARD, HEARD, PATIENCE):
            cell.locator(".cm-content").click()
            # On the editor, not on what has the focus: JupyterLab may still be giving it to the notebook.
            cell.locator(".cm-content").press("Control+Enter")
            with contextlib.suppress(AssertionError):
                expect(prompt).not_to_have_text(before, timeout=patience)
                return
        raise AssertionError(f"the cell that had {before} was not run")

    def save(self) -> None:
        """Save the notebook with Control+S and wait until it is."""
        self.page.keyboard.press("Control+s")
        expect(self.page.locator(".jp-mod-dirty")).to_have_count(0, timeout=PATIENCE)

    def run_all(self, patience: float = PATIENCE) -> None:
        """Run every cell by the menu and wait for the last one."""
        self.panel.locator(".jp-Notebook").first.click(position={"x": 5, "y": 5})
        everything = self.page.locator("[data-command='runmenu:run-all']")
        # A menu closes when something else takes the focus.
        for heard in (HEARD, HEARD, PATIENCE):
            self.page.get_by_role("menuitem", name="Run", exact=True).click()
            with contextlib.suppress(AssertionError):
                expect(everything).to_be_visible(timeout=heard)
                break
        everything.click(timeout=PATIENCE)
        expect(everything).to_be_hidden(timeout=PATIENCE)
        prompts = self.panel.locator(".jp-CodeCell .jp-InputPrompt")
        expect(prompts.last).to_have_text(_RUN, timeout=patience)

    def complaints(self) -> list[str]:
        """Return what outputs have to say on stderr, and errors."""
        loud = self.page.locator('.jp-OutputArea-output[data-mime-type*="stderr"]')
        return loud.all_inner_texts()

    def too_wide(self) -> list[str]:
        """Return the beginning of every text, table or picture that is wider than its cell."""
        return self.page.evaluate(_TOO_WIDE)

    def without_words(self) -> int:
        """Count the pictures without an alternative text."""
        return self.page.locator(
            ".jp-OutputArea img:not([alt]), .jp-OutputArea img[alt=''], .jp-Notebook svg:not("
            "[aria-hidden]):not([aria-label]):not(:has(title)):not([data-icon])"
        ).count()

    def pictures(self, folder: Path, name: str) -> None:
        """Keep the whole notebook in pictures of 1600 pixels, from the top down."""
        panel = self.page.locator(".jp-WindowedPanel-outer").first
        self.page.set_viewport_size({"width": 1200, "height": 1700})
        height = panel.evaluate("panel => panel.scrollHeight")
        for number, top in enumerate(range(0, height, 1500)):
            panel.evaluate("(panel, top) => panel.scrollTo(0, top)", top)
            self.page.wait_for_timeout(300)
            panel.screenshot(path=str(folder / f"{name}-{number:02}.png"))
