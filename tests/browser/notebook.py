"""Drives a notebook in JupyterLab as a person does: by looking, clicking and typing."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

PATIENCE = 90_000  # milliseconds; a kernel on a busy machine takes its time


class NotebookPage:
    """One notebook, open in JupyterLab."""

    def __init__(self, page: Page, address: str, path: str) -> None:
        self.page = page
        page.goto(f"{address}lab/tree/{path}?reset")
        self.cells = page.locator(".jp-Notebook .jp-Cell")
        self.cells.first.wait_for(timeout=PATIENCE)
        page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for(
            timeout=PATIENCE
        )

    def code_cell(self, starting: str) -> Locator:
        """Find the first code cell that holds a text, and bring it into view."""
        cell = self.page.locator(".jp-CodeCell", has=self.page.get_by_text(starting)).first
        cell.scroll_into_view_if_needed(timeout=PATIENCE)
        return cell

    def write(self, cell: Locator, source: str) -> None:
        """Replace a cell's text by typing it in."""
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(source)

    def run(self, cell: Locator) -> Locator:
        """Run a cell with Control+Enter and wait for its number; returns its output area."""
        prompt = cell.locator(".jp-InputPrompt").first
        before = prompt.inner_text()
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        expect(prompt).not_to_have_text(before, timeout=PATIENCE)
        expect(prompt).not_to_have_text("[*]:", timeout=PATIENCE)
        return cell.locator(".jp-OutputArea").first
