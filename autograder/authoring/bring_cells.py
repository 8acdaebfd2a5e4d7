"""What learners get in the place of a cell to which functions are brought: the call that brings them.

The instructor's notebook has right functions there, so that it runs alone.
"""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from .notebooks import BRING


def bring_call(notebook: str) -> str:
    """Return a bring cell's code as it is given out."""
    return f'from autograder import bring\n\nbring("{notebook}")'


class BringCells(NbGraderPreprocessor):
    """A step of nbgrader's release."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: Any, cell_index: int
    ) -> tuple[NotebookNode, Any]:
        """Give a bring cell its call."""
        if BRING in cell.metadata:
            cell.source = bring_call(cell.metadata[BRING])
        return cell, resources


def release_bring_cells(config: Any) -> None:
    """Have nbgrader release bring cells so; `marking.nbgrader_settings` says the same."""
    behind_clear_solutions = 4
    config.GenerateAssignment.preprocessors.insert(
        behind_clear_solutions, f"{__name__}.{BringCells.__name__}"
    )
