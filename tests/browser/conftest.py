"""A real JupyterLab on loopback with a learner's copy of the course, and a real browser."""

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.waiting import PATIENCE

ROOT = Path(__file__).parents[2]


def pytest_collection_modifyitems(items):
    """Mark what opens a browser, so that no file forgets to say it."""
    for item in items:
        if {"browser", "lab"} & {*getattr(item, "fixturenames", ())}:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser():
    """Chromium without a window."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.fail("There is no Chromium; `make test-browser` says how to get it.")
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=quiet)
        yield running
        running.close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory):
    """The address of a JupyterLab at a copy of the assignments, with the solutions in `solved`."""
    folder = tmp_path_factory.mktemp("lab")
    shutil.copytree(ROOT / "assignments", folder / "assignments")
    for solved in (ROOT / "solutions").glob("*/*.ipynb"):
        (folder / "assignments" / "solved" / solved.stem).mkdir(parents=True)
        shutil.copy(solved, folder / "assignments" / "solved" / solved.stem)
    with running_lab(folder, folder / "assignments") as address:
        yield address


@contextmanager
def running_lab(folder: Path, root: Path, **environment: str):
    """Run JupyterLab on the folder `root`, with its own files in `folder`; yields its address."""
    options = ["--allow-root", f"--ServerApp.root_dir={root}"]
    options += ["--ServerApp.disable_check_xsrf=True"]  # so that a test may end a kernel
    options += ["--LabApp.expose_app_in_browser=True"]  # so that it may change the theme
    with serving(folder, [sys.executable, "-m", "jupyterlab", *options], **environment) as address:
        yield address


@contextmanager
def serving(folder: Path, command: list[str], cwd: Path | None = None, **more: str):
    """Run JupyterLab with a home of its own in a folder, and give its address."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "NBGRADER"))}
    # The learner's settings of this machine must not reach into the test.
    environment |= {f"JUPYTER_{name}_DIR": str(folder / name) for name in ("CONFIG", "RUNTIME")}
    environment["JUPYTERLAB_SETTINGS_DIR"] = str(_settings(folder / "settings"))
    environment |= {"IPYTHONDIR": str(folder / "ipython"), "HOME": str(folder), **more}
    options = ["--no-browser", "--ip=127.0.0.1", "--port=0"]
    options += ["--ServerApp.token=", "--ServerApp.password="]
    log = (folder / "lab.log").open("w")
    server = subprocess.Popen(
        command + options, cwd=cwd or folder, env=environment, stdout=log, stderr=subprocess.STDOUT
    )
    try:
        yield _address(folder / "RUNTIME", server)
    finally:
        server.terminate()
        server.wait(PATIENCE)
        log.close()


def _settings(folder: Path) -> Path:
    """Have every cell in the page, not only those in view; for the rest, as the course ships it."""
    file = folder / "@jupyterlab" / "notebook-extension" / "tracker.jupyterlab-settings"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"windowingMode": "none"}))
    return folder


def _address(runtime: Path, server: subprocess.Popen) -> str:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        for file in runtime.glob("jpserver-*.json"):
            address = json.loads(file.read_text())["url"]
            try:
                with urllib.request.urlopen(address + "api/status", timeout=5):
                    return address
            except OSError:
                pass
        time.sleep(0.3)
    pytest.fail(f"JupyterLab did not start; see {runtime.parent / 'lab.log'}.")


@pytest.fixture
def page(browser, tmp_path):
    """A fresh page; on failure its picture stays in the test's folder."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    page = context.new_page()
    yield page
    page.screenshot(path=str(tmp_path / "last.png"))
    context.close()
