"""A small network that shows its numbers one by one, forward and then back.

Whoever clicks or types sees each number come; where no script runs there is a picture of all of them.
"""

from __future__ import annotations

import sys

from .examples import EXAMPLES, numbers
from .frame import FRAME, PLAIN, show
from .network import drawing
from .steps import network, steps

_SIDE = (
    f'<div aria-live="polite"><p style="{PLAIN};font-weight:600"></p><p style="{PLAIN}"></p></div>'
    f'<input type="text" inputmode="text" autocomplete="off" size="9" style="{FRAME}">'
    f'<div><button type="button" style="{FRAME};cursor:pointer">Forward</button>'
    f'<button type="button" style="{FRAME};cursor:pointer">One step back</button></div>'
    '<div style="margin:.6em 0;font-size:.9em">Type the next number and press Enter, or leave it empty. '
    "Arrow keys go forward and back. ↓ is what a wire brings; slopes begin with d.</div>"
)


def step_through(which: str = "hidden layer") -> None:
    """Let the learner go through a small example, one number at a time.

    It takes the learner's functions from the notebook, where they are written and right.

    Parameters
    ----------
    which : str
        ``"neuron"``, ``"hidden layer"`` or ``"deep network"``.
    """
    example = EXAMPLES[which]
    found, whose = numbers(example, sys._getframe(1).f_globals)
    shown = steps(example, found)
    rows = [
        {"asked": s.asked, "told": s.told, "value": s.value, "near": s.near, "lit": s.lit}
        for s in shown
    ]
    words = network(example)
    told = " ".join([words, *(step.told for step in shown), whose])
    data = {"steps": rows, "network": words, "whose": whose}
    show(drawing(example, shown), _SIDE, "stepper.js", data, told)
