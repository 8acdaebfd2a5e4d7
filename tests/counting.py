"""Leave out of the counting of lines what calls the same ones again and again: it takes twice as long.

Before Python 3.12, whoever counts lines is asked at each of them.  The floors of `make coverage` hold
without these tests; what they show, they show anyway.
"""

from __future__ import annotations

from typing import Any

import pytest

UNCOUNTED = (
    "tests/authoring/learners/",
    "tests/benchmarks/",
    "tests/fuzz/",
    "tests/key/test_course.py",
    "tests/key/test_tables.py",
    "tests/marking/batch/test_resume.py",
    "tests/marking/grading/test_brought_along.py",
    "tests/marking/grading/test_faults.py",
    "tests/marking/grading/test_notebook.py",
    "tests/marking/grading/test_plain.py",
    "tests/marking/grading/test_put_right.py",
    "tests/marking/grading/test_telling.py",
    "tests/marking/sandbox/test_forgetting.py",
    "tests/marking/sandbox/test_redteam.py",
    "tests/marking/similar/test_search.py",
    "tests/marking/test_nbgrader_plugin.py",
)


class Counting:
    """Lets pytest-cov rest, where it is at work, from one of these files to another."""

    def __init__(self, config: pytest.Config) -> None:
        self._plugins = config.pluginmanager

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """End the counting that pytest-cov starts in a worker and forgets: it would cost as much again."""
        if hasattr(session.config, "workerinput") and (controller := self._controller()):
            controller.pause()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Count the lines of this test, or not."""
        controller = self._controller()
        wanted = not nodeid.startswith(UNCOUNTED)
        if controller is None or controller.started == wanted:
            return
        if wanted:
            controller.resume()
        else:
            controller.pause()

    def _controller(self) -> Any:
        return getattr(self._plugins.getplugin("_cov"), "cov_controller", None)
