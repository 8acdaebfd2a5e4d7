"""Run the course's own notebooks as a marker does, and read the points.

Only notebooks that the authors wrote are run here, in a kernel without a sandbox; what learners
hand in is run by `autograder.marking`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from nbgrader.utils import determine_grade, is_grade, is_solution

from .notebooks import from_bytes

SECONDS = 300  # for one cell; the course's longest training takes a fraction of it
# As at marking: with a thread for each processor, kernels side by side wait for each other's.
ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def run_notebooks(
    notebooks: Mapping[str, bytes], room: Path, *, seconds: int = SECONDS
) -> dict[str, NotebookNode]:
    """Run notebooks from top to bottom, past errors, each in a kernel and a folder of its own.

    Parameters
    ----------
    notebooks : mapping of str to bytes
        By a name that is good for a folder.
    room : Path
        A learner edition; `autograder` is imported from it and from nowhere else.
    seconds : int
        How long one cell may take.

    Returns
    -------
    dict of str to NotebookNode
        The notebooks with their outputs.  Where the kernel died or a cell took too long, the
        cell has an error as its output, and the cells below it have none.
    """
    return asyncio.run(_run_all(notebooks, room, seconds))


async def _run_all(
    notebooks: Mapping[str, bytes], room: Path, seconds: int
) -> dict[str, NotebookNode]:
    turn = asyncio.Semaphore(os.cpu_count() or 1)

    async def run(name: str, data: bytes) -> NotebookNode:
        async with turn:
            folder = room / "running" / name
            folder.mkdir(parents=True)
            return await _run(from_bytes(data), room, folder, seconds)

    done = await asyncio.gather(*(run(name, data) for name, data in notebooks.items()))
    return dict(zip(notebooks, done, strict=True))


async def _run(notebook: NotebookNode, room: Path, folder: Path, seconds: int) -> NotebookNode:
    environment = {
        **os.environ,
        "NBGRADER_EXECUTION": "autograde",
        "PYTHONPATH": str(room),
        "IPYTHONDIR": str(folder / ".ipython"),  # no start-up files of the author's
        **ONE_THREAD,
    }
    environment.pop("AUTOGRADER_DATA", None)
    environment.pop("PYTHONWARNINGS", None)
    quiet = logging.Logger("autograder.running")  # what it would log becomes an output
    quiet.addHandler(logging.NullHandler())
    client = NotebookClient(
        notebook,
        log=quiet,
        startup_timeout=SECONDS,
        timeout=seconds,
        iopub_timeout=seconds,  # else outputs that come late are dropped without a word
        allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
        extra_arguments=["--HistoryManager.hist_file=:memory:"],
    )
    log = folder / "kernel.log"  # what the kernel itself has to say is no part of the notebook
    with log.open("wb") as stream:
        try:
            await client.async_execute(env=environment, stderr=stream)
        except CellTimeoutError as error:
            _note(notebook, error, f"it took longer than {seconds} seconds")
        except DeadKernelError as error:
            _note(notebook, error, f"the kernel died; {_last_line(log)}")
    return notebook


def _note(notebook: NotebookNode, error: Exception, said: str) -> None:
    """Write why the run ended into the first cell that was not finished."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    cell = next((cell for cell in code if not _finished(cell)), code[-1])
    # In the place of its outputs: a cell that was interrupted also has a KeyboardInterrupt.
    cell.outputs = [
        nbformat.v4.new_output("error", ename=type(error).__name__, evalue=said, traceback=[])
    ]


def _finished(cell: NotebookNode) -> bool:
    return "shell.execute_reply" in cell.metadata.get("execution", {})


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    return next((line for line in reversed(lines) if line.strip()), "it gave no reason")


def checks(notebook: NotebookNode) -> dict[str, NotebookNode]:
    """Return the cells that the machine marks, by exercise."""
    return {
        cell.metadata.nbgrader.grade_id: cell
        for cell in notebook.cells
        if is_grade(cell) and not is_solution(cell)
    }


def points(check: NotebookNode) -> tuple[float, float]:
    """Return the points of a check that has run, as nbgrader reads them: (earned, possible)."""
    with contextlib.suppress(ValueError):
        return determine_grade(check)
    return float("inf"), float(check.metadata.nbgrader.points)  # it claims more than there are


def complaints(cell: NotebookNode) -> list[str]:
    """Return what a cell put out that is an error or went to stderr, one line each."""
    said = []
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            said.append(f"stops with {output.ename}: {_first_line(output.evalue)}")
        elif output.output_type == "stream" and output.name == "stderr":
            said.append(f"writes to stderr: {_first_line(output.text)}")
    return said


def shown(cell: NotebookNode) -> str:
    """Return the first plain text that a cell displays."""
    for output in cell.get("outputs", []):
        if output.output_type == "display_data":
            return _first_line(output.data.get("text/plain", ""))
    return ""


def _first_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[0][:200] if lines else ""
