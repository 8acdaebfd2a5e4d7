"""The drawings of 04_deep_network that need no function: the whole network, the shapes of a layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .canvas import BLUE, GREEN, INK, ORANGE, new_figure, show

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MIDDLE: dict[str, Any] = {"ha": "center", "va": "center"}
_CODE: dict[str, Any] = {"family": "monospace", "size": 8.5}
_BOX: dict[str, Any] = {"boxstyle": "round,pad=0.5", "facecolor": "white", "linewidth": 1.3}
_ROWS = {"forward": 43.0, "cache": 31.5, "backward": 20.0}


def deep_network_graph() -> None:
    """Draw the way through a deep network: forward, what is kept, and backward."""
    figure = new_figure(9.5, 4.8)
    page = figure.add_axes((0, 0, 1, 1), xlim=(0, 100), ylim=(2.5, 53))
    page.axis("off")
    places = (("1", 24), ("2", 45), ("L", 73))
    for layer, x in places:
        _layer(page, layer, x)
    _ends(page)
    _row_names(page)
    for start, end, name in (
        (7, 17.8, ""),
        (30.2, 38.8, "$A_1$"),
        (51.2, 56.5, "$A_2$"),
        (60.8, 66.2, ""),
        (79.8, 88, "$A_L$"),
    ):
        _arrow(page, (start, _ROWS["forward"]), (end, _ROWS["forward"]), INK)
        page.text((start + end) / 2 - 0.3, _ROWS["forward"] + 2.4, name, size=11, **_MIDDLE)
    for start, end, name in (
        (88, 79.8, "$dA_L$"),
        (66.2, 60.8, ""),
        (56.5, 51.2, "$dA_2$"),
        (38.8, 30.2, "$dA_1$"),
        (17.8, 7, "$dA_0$"),
    ):
        _arrow(page, (start, _ROWS["backward"]), (end, _ROWS["backward"]), ORANGE, "--")
        middle = (start + end) / 2 + 0.3
        page.text(middle, _ROWS["backward"] + 2.4, name, size=11, color=ORANGE, **_MIDDLE)
    for row in _ROWS.values():
        page.text(58.7, row, "…", size=16, color=INK, **_MIDDLE)
    alt = (
        "The way through a deep network in three rows. Forward, from left to right: X goes through "
        "layer 1 (linear, ReLU), layer 2 (linear, ReLU) and so on to layer L (linear, sigmoid), "
        "whose output A_L gives the cost J. Each layer hands a cache straight down. Backward, from "
        "right to left: dA_L goes back through layer L (sigmoid, linear), then dA_2 through layer "
        "2, dA_1 through layer 1 (ReLU, linear). Each layer uses its own cache and gives off dW "
        "and db."
    )
    show(figure, alt)


def _layer(page: Axes, layer: str, x: float) -> None:
    name, function = ("sigmoid", "sigmoid") if layer == "L" else ("ReLU", "relu")
    forward, cache, backward = (_ROWS[row] for row in ("forward", "cache", "backward"))
    words = f"linear → {name}\n$W_{layer},\\ b_{layer}$"
    page.text(x, forward, words, size=10, bbox={**_BOX, "edgecolor": INK}, **_MIDDLE)
    page.text(x, forward + 5, f"linear_forward, {function}", color=BLUE, **_CODE, **_MIDDLE)
    kept = {**_BOX, "edgecolor": GREEN, "linestyle": ":", "boxstyle": "square,pad=0.5"}
    page.text(x, cache, f"cache {layer}", size=10, color=GREEN, bbox=kept, **_MIDDLE)
    back = {**_BOX, "edgecolor": ORANGE, "linestyle": "--"}
    page.text(x, backward, f"linear ← {name}", size=10, color=ORANGE, bbox=back, **_MIDDLE)
    steps = f"{function}_backward,\nlinear_backward"
    page.text(x + 1.2, backward - 6.3, steps, color=BLUE, va="center", linespacing=1.4, **_CODE)
    _arrow(page, (x, forward - 3.4), (x, cache + 2), GREEN, ":")
    _arrow(page, (x, cache - 2), (x, backward + 1.9), GREEN, ":")
    _arrow(page, (x, backward - 1.9), (x, backward - 11), ORANGE, "--")
    page.text(x, backward - 12.8, f"$dW_{layer},\\ db_{layer}$", size=11, color=ORANGE, **_MIDDLE)


def _ends(page: Axes) -> None:
    page.text(5, _ROWS["forward"], "$X$", size=13, **_MIDDLE)
    page.text(92, _ROWS["forward"], "cost $J$", size=12, **_MIDDLE)
    page.text(92, _ROWS["forward"] + 5, "compute_cost", color=BLUE, **_CODE, **_MIDDLE)
    _arrow(page, (92, _ROWS["forward"] - 2), (92, _ROWS["backward"] + 4.4), ORANGE, "--")
    slope = "slope\nof the\ncost"
    page.text(92, _ROWS["backward"], slope, size=10, color=ORANGE, **_MIDDLE)


def _row_names(page: Axes) -> None:
    for y, name, function, colour in (
        (51.2, "forward", "L_model_forward", INK),
        (31.5, "kept for\nthe way back", "", GREEN),
        (13.2, "backward", "L_model_backward", ORANGE),
        (7.2, "and then", "update_parameters", ORANGE),
    ):
        page.text(1.5, y, name, color=colour, size=11, weight="bold", va="center")
        page.text(1.5, y - 2.6, function, color=BLUE, va="center", **_CODE)


def _arrow(
    page: Axes,
    start: tuple[float, float],
    end: tuple[float, float],
    colour: str,
    dash: str = "-",
) -> None:
    style = {"arrowstyle": "-|>", "color": colour, "linestyle": dash, "linewidth": 1.5}
    page.annotate("", end, start, arrowprops=style)


_SIZE = {"n": 2, "n_{prev}": 3, "m": 4, "1": 1}  # cells on a block's side
_CELL = 1.0


@dataclass(frozen=True)
class _Block:
    """A matrix as a block of cells: its name, its rows and columns, and the marked cells."""

    name: str
    rows: str
    columns: str
    row: int | None = None
    column: int | None = None
    after: str = ""  # the sign that follows

    @property
    def size(self) -> tuple[int, int]:
        return _SIZE[self.rows], _SIZE[self.columns]

    @property
    def marked(self) -> set[tuple[int, int]]:
        rows, columns = self.size
        return {
            (i, j)
            for i in range(rows)
            for j in range(columns)
            if (self.row is not None or self.column is not None)
            and self.row in (None, i)
            and self.column in (None, j)
        }


def layer_shapes() -> None:
    """Draw Z = W A_prev + b as blocks of cells, with the cells that one entry of Z is made of."""
    blocks = (
        _Block("$W$", "n", "n_{prev}", row=1, after="·"),
        _Block("$A_{prev}$", "n_{prev}", "m", column=2, after="+"),
        _Block("$b$", "n", "1", row=1, after="="),
        _Block("$Z$", "n", "m", row=1, column=2),
    )
    alt = (
        "Shapes of one layer as blocks of cells: W of shape (n, n_prev) times A_prev of shape "
        "(n_prev, m) plus b of shape (n, 1) gives Z of shape (n, m). Marked are row 2 of W, column "
        "3 of A_prev and row 2 of b: they make the entry of Z in row 2, column 3."
    )
    _draw_equations([("", blocks)], alt)


def layer_shapes_backward() -> None:
    """Draw the three gradients of a layer as blocks, with the cells that one entry is made of."""
    rows = [
        (
            "",
            (
                _Block("$W^\\top$", "n_{prev}", "n", row=1, after="·"),
                _Block("$dZ$", "n", "m", column=2, after="="),
                _Block("$dA_{prev}$", "n_{prev}", "m", row=1, column=2),
            ),
        ),
        (
            "$\\frac{1}{m}$",
            (
                _Block("$dZ$", "n", "m", row=1, after="·"),
                _Block("$A_{prev}^\\top$", "m", "n_{prev}", column=0, after="="),
                _Block("$dW$", "n", "n_{prev}", row=1, column=0),
            ),
        ),
        (
            "$\\frac{1}{m}\\sum$",
            (
                _Block("$dZ$", "n", "m", row=1, after="="),
                _Block("$db$", "n", "1", row=1),
            ),
        ),
    ]
    alt = (
        "The three gradients of one layer as blocks of cells. W transposed, (n_prev, n), times dZ, "
        "(n, m), gives dA_prev, (n_prev, m): nothing is summed over the examples. dZ, (n, m), "
        "times A_prev transposed, (m, n_prev), divided by m, gives dW, (n, n_prev): a whole row of "
        "dZ, all examples, makes one entry. The sum of each row of dZ, divided by m, gives db, "
        "(n, 1)."
    )
    _draw_equations(rows, alt)


def _draw_equations(rows: list[tuple[str, tuple[_Block, ...]]], alt: str) -> None:
    heights = [max(block.size[0] for block in blocks) + 2.3 for _, blocks in rows]
    width = max(sum(block.size[1] + 2.2 for block in blocks) + 1.8 for _, blocks in rows)
    figure = new_figure(width * 0.46, sum(heights) * 0.46)
    page = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(sum(heights), 0))
    page.axis("off")
    top = 0.0
    for (before, blocks), height in zip(rows, heights, strict=True):
        middle = top + height / 2 - 0.1
        page.text(1.3, middle, before, size=14, **_MIDDLE)
        x = 2.3
        for block in blocks:
            _draw_block(page, block, x, middle - block.size[0] * _CELL / 2)
            x += block.size[1] * _CELL
            page.text(x + 1.1, middle, block.after, size=18, **_MIDDLE)
            x += 2.2
        top += height
    show(figure, alt)


def _draw_block(page: Axes, block: _Block, left: float, top: float) -> None:
    from matplotlib.patches import Rectangle

    rows, columns = block.size
    for i in range(rows):
        for j in range(columns):
            marked = (i, j) in block.marked
            style: dict[str, Any] = (
                {"facecolor": "#bcd9ec", "hatch": "///"} if marked else {"facecolor": "white"}
            )
            corner = (left + j * _CELL, top + i * _CELL)
            page.add_patch(
                Rectangle(corner, _CELL, _CELL, edgecolor="#777777", linewidth=0.8, **style)
            )
    frame: dict[str, Any] = {"edgecolor": INK, "facecolor": "none", "linewidth": 1.6}
    page.add_patch(Rectangle((left, top), columns * _CELL, rows * _CELL, **frame))
    middle = left + columns * _CELL / 2
    page.text(middle, top - 0.55, block.name, size=13, **_MIDDLE)
    label = f"${block.rows}$ × ${block.columns}$"
    page.text(middle, top + rows * _CELL + 0.5, label, size=10, **_MIDDLE)
