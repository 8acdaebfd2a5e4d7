"""What JupyterLab's server and page complain of by themselves; whatever else they say is ours."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import ConsoleMessage, Page

_LOUD = re.compile(r"\[[WEC] |\[\w+\] (WARNING|ERROR|CRITICAL)|Traceback|\w+Error\b|.*Warning: ")
# What it looks like, and why it is there.
SERVERS_OWN = {
    r"ServerApp.token config is deprecated": "the tests take the key away, in the old spelling",
    r"All authentication is disabled": "the tests take the key away",
    r"Notebook \S+ is not trusted": "said of every notebook that came from elsewhere",
    r"Kernel is running over TCP without encryption": "said of every kernel on the machine itself",
    r"websocket_ping_timeout \(90000\) cannot be longer": "Jupyter Server's defaults disagree",
}
PAGES_OWN: dict[str, str] = {}


def of_server(log: Path) -> list[str]:
    """Return the warnings and errors in a server's log that Jupyter does not make by itself."""
    lines = log.read_text("utf-8", "replace").splitlines()
    return _without((line for line in lines if _LOUD.match(line)), SERVERS_OWN)


def listen(page: Page) -> list[str]:
    """Return a list that fills with what the page's console warns of and the errors in the page."""
    heard: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in ("warning", "error"):
            heard.append(f"{message.type}: {message.text} ({message.location['url']})")

    page.on("console", hear)
    page.on("pageerror", lambda error: heard.append(f"error in the page: {error}"))
    return heard


def of_page(heard: Iterable[str]) -> list[str]:
    """Return what was heard that JupyterLab does not say by itself."""
    return _without(heard, PAGES_OWN)


def _without(said: Iterable[str], own: Iterable[str]) -> list[str]:
    return [text for text in said if not any(re.search(known, text) for known in own)]
