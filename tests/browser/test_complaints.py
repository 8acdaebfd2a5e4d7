"""Does a complaint of ours come through, and one of Jupyter's own not?"""

import pytest

from tests.browser.complaints import listen, of_page, of_server

pytestmark = pytest.mark.browser


def test_the_server_s(tmp_path):
    """Is a planted warning found among what Jupyter says by itself?"""
    log = tmp_path / "lab.log"
    own = "[W 2026-01-01 10:00:00.000 ServerApp] Notebook assignments/one.ipynb is not trusted\n"
    said = "[I 2026-01-01 10:00:00.000 ServerApp] Saving one.ipynb\n"
    log.write_text(own + said)
    assert of_server(log) == []
    planted = [
        "[E 2026-01-01 10:00:00.000 ServerApp] Uncaught exception GET /api/contents",
        "Traceback (most recent call last):",
        "[IPKernelApp] ERROR | Exception in message handler:",
        "ValueError: planted",
        "/a/settings.py:3: UserWarning: planted",
    ]
    log.write_text(own + said + "\n".join(planted))
    assert of_server(log) == planted


def test_the_page_s(page):
    """Are messages of the console and an error in a script heard, and only those that are loud?"""
    heard = listen(page)
    page.set_content("<script>console.error('planted'); missing()</script>")
    page.evaluate("console.warn('planted, too'); console.log('quiet')")
    said = " ".join(of_page(heard))
    assert "error: planted" in said
    assert "missing is not defined" in said
    assert "warning: planted, too" in said
    assert "quiet" not in said
