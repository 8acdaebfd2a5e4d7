"""IPython without a kernel: runs a cell and returns its outputs in the notebook format."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.profiledir import ProfileDir
from traitlets import Type
from traitlets.config import Config

from ....checks.call import Bounded
from ..limits import MAX_ERROR, MAX_OUTPUTS, MAX_TRACEBACK_LINE, MAX_TRACEBACK_LINES
from ..protocol import Output


class _Publisher(DisplayPublisher):
    """Keeps what `display` shows."""

    shown: list[Output]

    def publish(self, data: dict[str, Any], *_: Any, **__: Any) -> None:
        """Keep one display."""
        self.shown.append(_output("display_data", data))


class _Hook(DisplayHook):
    """Keeps the value of a cell's last expression."""

    result: Output | None = None

    def write_output_prompt(self) -> None:
        """Print no ``Out[1]:``."""

    def write_format_data(self, format_dict: dict[str, Any], md_dict: Any = None) -> None:
        """Keep the result in all its forms."""
        self.result = _output("execute_result", format_dict)


class NotebookShell(InteractiveShell):
    """An interactive shell that keeps outputs and errors instead of printing them."""

    displayhook_class = Type(_Hook)
    display_pub_class = Type(_Publisher)
    error: Output | None = None

    @property
    def names(self) -> dict[str, Any]:
        """The notebook's global names."""
        return self.user_ns

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.error = {
            "output_type": "error",
            "ename": etype.__name__,
            "evalue": str(evalue)[:MAX_ERROR],
            "traceback": [line[:MAX_TRACEBACK_LINE] for line in stb][-MAX_TRACEBACK_LINES:],
        }

    def enable_gui(self, gui: str | None = None) -> None:
        """Accept ``%matplotlib inline`` and the like; there is no screen here."""

    def run(self, source: str) -> list[Output]:
        """Run one cell with magics, rich display and plots; return its outputs."""
        self.error, self.displayhook.result, self.display_pub.shown = None, None, []
        written, complained = Bounded(), Bounded()
        with contextlib.redirect_stdout(written), contextlib.redirect_stderr(complained):
            self.run_cell(source, store_history=True)
        shown = self.display_pub.shown
        outputs = [_stream("stdout", written), _stream("stderr", complained)]
        outputs += [*shown[:MAX_OUTPUTS], self.displayhook.result, self.error]
        if len(shown) > MAX_OUTPUTS:
            dropped = Bounded()
            dropped.write(f"({len(shown) - MAX_OUTPUTS} more outputs of this cell were dropped)\n")
            outputs.append(_stream("stdout", dropped))
        return [output for output in outputs if output is not None]


def _stream(name: str, text: Bounded) -> Output | None:
    return {"output_type": "stream", "name": name, "text": text.getvalue()} if text.tell() else None


def _output(kind: str, data: dict[str, Any]) -> Output:
    # Bytes (a picture) come as base64 text already; whatever else is told as text.
    plain = {str(form): text if isinstance(text, str) else str(text) for form, text in data.items()}
    return {"output_type": kind, "data": plain, "metadata": {}}


class _NoProfile(ProfileDir):
    """A profile without folders: the sandbox lets nobody change a folder's mode."""

    def _mkdir(self, path: str, mode: int | None = None) -> bool:
        return False

    def check_startup_dir(self) -> None:
        """Write no README."""


def new_shell(folder: Path) -> NotebookShell:
    """Start a shell that keeps no history and reads no profile.

    `folder` is where a profile would be; nothing is written there.
    """
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.xmode = "Plain"
    profile = _NoProfile(location=str(folder / "profile"))
    shell = NotebookShell.instance(config=config, ipython_dir=str(folder), profile_dir=profile)
    shell.run_line_magic("matplotlib", "inline")
    return shell
