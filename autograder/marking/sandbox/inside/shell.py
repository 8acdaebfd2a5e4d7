"""IPython without a kernel: runs a cell and returns its outputs in the notebook format.

To the code in a cell it looks like a kernel.  A test runs a list of cells in both.
"""

from __future__ import annotations

import ast
import asyncio
import builtins
import contextlib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.error import StdinNotImplementedError
from IPython.core.history import HistoryManager
from IPython.core.inputtransformer2 import TransformerManager
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.profiledir import ProfileDir
from IPython.utils.text import LSString, SList
from traitlets import Type
from traitlets.config import Config

from ....checks.call import Bounded
from ....checks.error_name import error_name
from ..limits import MAX_ERROR, MAX_OUTPUTS, MAX_TRACEBACK_LINE, MAX_TRACEBACK_LINES
from ..protocol import Output
from . import absent
from .commands import Screen, Store, needs_network, system

# What may be a magic, a command or a question.
_SPECIAL = re.compile(r"\?|^\s*[%!,;/]|=\s*[%!]", re.MULTILINE)
# Where IPython takes away more than these: an indent, blanks on a line of their own, and prompts that
# were copied with the code, at the start of whatever it holds for a line.
_ARRANGED = re.compile(
    r"\A\s|^[^\S\n]+$|^\s*(?:>>>|\.\.\.|(?:\[(?:ins|nav)\] )?In \[)|[\r\v\f\x1c-\x1e\x85\u2028\u2029]",
    re.MULTILINE,
)
# One line that no name of the notebook's makes anything else of.
_PLAIN_LINE = re.compile(r"(?:#|import |from )[^\n]*\n?\Z")


def _steps(manager: TransformerManager) -> list[Any]:
    return [*manager.cleanup_transforms, *manager.line_transforms, *manager.token_transformers]


class _Transformers(TransformerManager):
    """Reads a cell as IPython does, which takes longer than all else about most cells.

    Where nothing looks like a magic, it is not taken apart into tokens to look for one; where nothing
    is to be taken away either, it stays as it is.
    """

    def __init__(self) -> None:
        super().__init__()
        self._usual = _steps(self)

    def _leaves(self, cell: str, *patterns: re.Pattern[str]) -> bool:
        """Whether a cell has nothing of some patterns, and no earlier one has added a step of its own."""
        return _steps(self) == self._usual and not any(one.search(cell) for one in patterns)

    def transform_cell(self, cell: str) -> str:
        """Take away what is no code, and put calls in the place of magics, commands and questions."""
        if cell and self._leaves(cell, _SPECIAL, _ARRANGED):
            return cell if cell.endswith("\n") else f"{cell}\n"
        return super().transform_cell(cell)  # type: ignore[no-any-return]

    def do_token_transforms(self, lines: list[str]) -> list[str]:
        """Put calls in the place of magics, commands and questions."""
        if self._leaves("".join(lines), _SPECIAL):
            return lines
        return super().do_token_transforms(lines)  # type: ignore[no-any-return]


class _History(HistoryManager):
    """Keeps cells by plain attributes; those of its base are checked and announced, which takes long."""

    _i = _ii = _iii = _i00 = ""


# By this name `%config` knows it.
_History.__name__ = HistoryManager.__name__


class _Publisher(DisplayPublisher):
    """Keeps what `display` shows."""

    shown: list[Output]

    def publish(self, data: dict[str, Any], *_: Any, **__: Any) -> None:
        """Keep one display."""
        self.shown.append(_output("display_data", data))


class _Hook(DisplayHook):
    """Keeps the value of a cell's last expression."""

    result: Output | None = None
    exec_result = None  # a plain attribute, as in the shell

    def write_output_prompt(self) -> None:
        """Print no ``Out[1]:``."""

    def write_format_data(self, format_dict: dict[str, Any], md_dict: Any = None) -> None:
        """Keep the result in all its forms."""
        self.result = _output("execute_result", format_dict)


class _Stream(Bounded):
    """Keeps what a cell writes; to whoever asks it is a kernel's stream."""

    encoding = "UTF-8"
    errors = "strict"

    def fileno(self) -> int:
        """Return a descriptor that takes what is written to it, and shows nothing."""
        return 1


class NotebookShell(InteractiveShell):
    """An interactive shell that keeps outputs and errors instead of printing them."""

    displayhook_class = Type(_Hook)
    display_pub_class = Type(_Publisher)
    kernel = None
    error: Output | None = None
    # Plain attributes, set with each cell; those of the base are checked and announced.
    execution_count = 1
    last_execution_succeeded = True
    last_execution_result = None
    _begun = False
    _loop: asyncio.AbstractEventLoop | None = None
    _imports = True  # whether there may be an import in the cell that is run

    @property
    def names(self) -> dict[str, Any]:
        """The notebook's global names."""
        return self.user_ns

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.error = _error(evalue, stb)

    def _format_exception_for_storage(
        self, exception: BaseException, *_: Any, **__: Any
    ) -> dict[str, Any]:
        """Keep an error in the history as it was shown: to write it down once more takes long."""
        shown = self.error or _error(exception, [])
        return {name: shown[name] for name in ("ename", "evalue", "traceback")}

    def transform_cell(self, raw_cell: str) -> str:
        """Put calls in the place of magics, and see whether there may be imports."""
        cell = self._transformed(raw_cell)
        self._imports = "import" in cell
        return cell

    def _transformed(self, cell: str) -> str:
        """Do as the base does, which puts each single line to everyone who may know it."""
        prefilter: Any = self.prefilter_manager
        added = self.input_transformers_post or prefilter.transformers
        if added or not _PLAIN_LINE.match(cell):
            return super().transform_cell(cell)  # type: ignore[no-any-return]
        return self.input_transformer_manager.transform_cell(cell)  # type: ignore[no-any-return]

    def transform_ast(self, node: ast.AST) -> ast.AST:
        """Change a cell's tree; what we change there are imports alone."""
        if not self._imports and [*map(type, self.ast_transformers)] == [absent.Forgiving]:
            return node
        return super().transform_ast(node)  # type: ignore[no-any-return]

    def should_run_async(self, raw_cell: str, **read: Any) -> bool:
        """Whether a cell waits for something; only one that says so does, and need not be compiled."""
        waits = "async" in raw_cell or "await" in raw_cell
        return waits and super().should_run_async(raw_cell, **read)

    def init_history(self) -> None:
        """Keep the cells, for `In` and its kin."""
        self.history_manager = _History(shell=self, parent=self)
        self.configurables.append(self.history_manager)

    @contextlib.contextmanager
    def _tee(self, channel: str) -> Iterator[None]:
        """Keep no second copy of what is written: `run` keeps it."""
        yield

    def init_magics(self) -> None:
        """Have a kernel's magics, too."""
        super().init_magics()
        self.register_magics(Screen)

    def system(self, command: str) -> None:
        """Do what ``!command`` asks for; raise nothing where it fails."""
        if command.rstrip().endswith("&"):
            raise OSError("Background processes not supported.")
        self.user_ns["_exit_code"] = system(self.var_expand(command, depth=1))

    system_piped = system

    def getoutput(self, command: str, split: bool = True, depth: int = 0) -> Any:
        """Return what a command says, for ``said = !command``."""
        if needs_network(command):
            return SList() if split else LSString()
        return super().getoutput(command, split, depth + 1)

    def enable_gui(self, gui: str | None = None) -> None:
        """Accept ``%matplotlib inline`` and the like; there is no screen here."""

    def run(self, source: str) -> list[Output]:
        """Run one cell with magics, rich display and plots; return its outputs."""
        self.error, self.displayhook.result, self.display_pub.shown = None, None, []
        absent.failed.clear()
        written, complained = _Stream(), _Stream()
        with contextlib.redirect_stdout(written), contextlib.redirect_stderr(complained):
            self._run(source)
        shown = self.display_pub.shown
        outputs = [_stream("stdout", written), _stream("stderr", complained)]
        missing = [
            _error(one, [f"{error_name(one)}: {one}", absent.GOES_ON]) for one in absent.failed
        ]
        outputs += [*shown[:MAX_OUTPUTS], self.displayhook.result, *missing, self.error]
        if len(shown) > MAX_OUTPUTS:
            dropped = Bounded()
            dropped.write(f"({len(shown) - MAX_OUTPUTS} more outputs of this cell were dropped)\n")
            outputs.append(_stream("stdout", dropped))
        return [output for output in outputs if output is not None]

    def _run(self, source: str) -> None:
        """Run a cell; from the first that may ask for an event loop on, where one runs, as in a kernel."""
        if not self._begun:
            self._begin()
        if self._loop is None and "async" not in source and "await" not in source:
            self.run_cell(source, store_history=True)
            return
        if self._loop is None or self._loop.is_closed():
            self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._run_in_loop(source))

    def _begin(self) -> None:
        """Set what a session has from its first cell on."""
        self._begun = True
        sys.path.insert(0, "")  # the working folder
        builtins.input = _nobody
        sys.breakpointhook = _no_debugger

    async def _run_in_loop(self, source: str) -> None:
        try:
            transformed, failure = self.transform_cell(source), None
        except Exception:
            transformed, failure = source, sys.exc_info()
        read: dict[str, Any] = {"transformed_cell": transformed, "preprocessing_exc_tuple": failure}
        if not self.should_run_async(source, **read):
            self.run_cell(source, store_history=True)
            return
        result = await self.run_cell_async(source, store_history=True, **read)
        self.events.trigger("post_execute")
        self.events.trigger("post_run_cell", result)


# By this name code tells that it is in a notebook.
NotebookShell.__name__ = "ZMQInteractiveShell"


def _nobody(*_: Any) -> NoReturn:
    raise StdinNotImplementedError("There is nobody to answer at marking.")


def _no_screen(*_: Any, **__: Any) -> None:
    """Show no page of help: it would stand beside the notebook."""


def _no_debugger(*_: Any, **__: Any) -> None:
    """Stop nowhere: there is nobody to look."""


def _error(error: BaseException, lines: list[str]) -> Output:
    return {
        "output_type": "error",
        "ename": error_name(error),
        "evalue": str(error)[:MAX_ERROR],
        "traceback": [line[:MAX_TRACEBACK_LINE] for line in lines][-MAX_TRACEBACK_LINES:],
    }


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


def new_shell(folder: Path, *, pictures: bool = True) -> NotebookShell:
    """Start a shell that keeps no history and reads no profile.

    `folder` is where a profile would be; nothing is written there.  With `pictures`, Matplotlib draws
    into the notebook.
    """
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.xmode = "Plain"
    config.IPKernelApp.kernel_class = "none"  # that there is this section means a notebook
    profile = _NoProfile(location=str(folder / "profile"))
    shell = NotebookShell.instance(config=config, ipython_dir=str(folder), profile_dir=profile)
    shell.db = Store()
    shell.input_transformer_manager = _Transformers()
    shell.ast_transformers.append(absent.Forgiving())
    shell.set_hook("show_in_pager", _no_screen, 99)
    shell.run_line_magic("load_ext", "storemagic")  # as a kernel does
    os.environ["USER"] = "learner"
    if pictures:
        shell.run_line_magic("matplotlib", "inline")
    return shell
