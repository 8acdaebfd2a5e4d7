"""Bars that show how many pictures each network gets right, of those it learned from and of others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from .canvas import BLUE, INK, ORANGE, new_figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SETS = (("training", BLUE, ""), ("test", ORANGE, "//"))


def share_bars(shares: Mapping[str, np.ndarray], title: str) -> Figure:
    """Draw the average share of right answers of each network, with its range.

    Parameters
    ----------
    shares : dict of str to array
        Per cent by the network's name: a row for each training, a column for each of `SETS`.
    """
    figure = new_figure(8, 1.2 + 0.75 * len(shares))
    axes = figure.add_subplot(xlim=(0, 132), xlabel="right answers, per cent")
    axes.set_xticks(range(0, 101, 20))
    for row, values in enumerate(shares.values()):
        _bars(axes, row, values)
    axes.set_title(title, size=10)
    axes.set_yticks(range(len(shares)), list(shares))
    axes.invert_yaxis()
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="center right", fontsize=9)
    figure.tight_layout()
    return figure


def _bars(axes: Axes, row: int, values: np.ndarray) -> None:
    for side, (label, colour, hatch) in enumerate(SETS):
        place, these = row + 0.36 * (side - 0.5), values[:, side]
        reach = [[these.mean() - these.min()], [these.max() - these.mean()]]
        axes.barh(
            place,
            these.mean(),
            xerr=reach if len(these) > 1 else None,
            height=0.32,
            color=colour,
            edgecolor="white",
            hatch=hatch,
            ecolor=INK,
            capsize=4,
            label=None if row else label,
        )
        axes.text(these.max() + 1.5, place, f"{these.mean():.1f} %", va="center", size=9)
