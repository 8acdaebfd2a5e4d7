"""How long things may take."""

from __future__ import annotations

from dataclasses import dataclass

CELL_SECONDS = 30.0
CALL_SECONDS = 10.0


@dataclass(frozen=True)
class Times:
    """How long things may take.

    Parameters
    ----------
    cell, call : float
        Seconds of processor time for one cell and for one call.
    cells : float
        Seconds by the clock for all cells of a notebook, in all its sessions; after that, cells of
        the learner's own are left out, and answers are given little time.
    notebook : float
        Seconds by the clock after which a notebook is given up.
    """

    cell: float = CELL_SECONDS
    call: float = CALL_SECONDS
    cells: float = 300.0
    notebook: float = 3600.0


USUAL = Times()
