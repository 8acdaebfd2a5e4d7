"""Run the course's own notebooks as a marker does, and read the points.

Only notebooks that the authors wrote are run here, in a kernel without a sandbox; what learners
hand in is run by `autograder.marking`.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from nbgrader.utils import determine_grade, is_grade, is_solution

SECONDS = 300  # for one cell; the course's longest training takes a fraction of it


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
            return await _run(nbformat.reads(data.decode(), as_version=4), room, folder, seconds)

    done = await asyncio.gather(*(run(name, data) for name, data in notebooks.items()))
    return dict(zip(notebooks, done, strict=True))


async def _run(notebook: NotebookNode, room: Path, folder: Path, seconds: int) -> NotebookNode:
    environment = {
        **os.environ,
        "NBGRADER_EXECUTION": "autograde",
        "PYTHONPATH": str(room),
        "IPYTHONDIR": str(folder / ".ipython"),  # no start-up files of the author's
    }
    environment.pop("AUTOGRADER_DATA", None)
    environment.pop("PYTHONWARNINGS", None)
    client = NotebookClient(
        notebook,
        timeout=seconds,
        allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
        extra_arguments=["--HistoryManager.hist_file=:memory:"],
    )
    try:
        await client.async_execute(env=environment)
    except (CellTimeoutError, DeadKernelError) as error:
        _note(notebook, error, seconds)
    return notebook


def _note(notebook: NotebookNode, error: Exception, seconds: int) -> None:
    """Write why the run ended into the first cell that was not finished."""
    late = isinstance(error, CellTimeoutError)
    said = f"the cell took longer than {seconds} seconds" if late else "the kernel died"
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    cell = next((c for c in code if "shell.execute_reply" not in _times(c)), code[-1])
    cell.outputs.append(
        nbformat.v4.new_output("error", ename=type(error).__name__, evalue=said, traceback=[])
    )


def _times(cell: NotebookNode) -> Mapping[str, str]:
    return cell.metadata.get("execution", {})


def points(notebook: NotebookNode) -> dict[str, tuple[float, float]]:
    """Return the points of every check that has run, as nbgrader reads them: (earned, possible)."""
    return {
        cell.metadata.nbgrader.grade_id: determine_grade(cell)
        for cell in notebook.cells
        if is_grade(cell) and not is_solution(cell)
    }


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
