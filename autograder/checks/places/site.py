"""One expression of a learner's function, and what is known of it before anything is run."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field


@dataclass
class Site:
    """One expression that is wrapped.

    Parameters
    ----------
    node : ast.expr or ast.stmt
        The expression as it was; a statement such as ``x += 1`` stands for what it makes.
    function : str
        The function that it is in.
    inner : list of int
        The wrapped expressions directly inside of it.
    outer : int or None
        The one directly around it.
    returned : bool
        Whether it is a tuple or dictionary as it is handed back.
    handed_back : bool
        Whether it stands behind ``return``.
    asserted : bool
        Whether it is what an ``assert`` asks.
    asked : bool
        Whether it is what an ``if`` or ``while`` asks.
    binds : tuple of str
        The names that its value, or what is in it, is kept under.
    whole : bool
        Whether it is kept as it is, and not taken apart.
    turns : bool
        Whether a loop goes through it.
    dropped : bool
        Whether it is called and what it gives is not kept.
    """

    node: ast.expr | ast.stmt
    function: str
    inner: list[int] = field(default_factory=list)
    outer: int | None = None
    returned: bool = False
    handed_back: bool = False
    asserted: bool = False
    asked: bool = False
    binds: tuple[str, ...] = ()
    whole: bool = False
    turns: bool = False
    dropped: bool = False

    @property
    def constant(self) -> bool:
        """Whether it is a number or a text as it is written."""
        return isinstance(self.node, ast.Constant)

    @property
    def written(self) -> bool:
        """Whether it is a number or a text that may be another: no True, no False."""
        return isinstance(self.node, ast.Constant) and not isinstance(self.node.value, bool)

    @property
    def bare(self) -> bool:
        """Whether it is an empty list or dictionary, which is to be filled."""
        return ast.unparse(self.node) in ("[]", "{}", "()")

    @property
    def is_name(self) -> bool:
        """Whether it is a name."""
        return isinstance(self.node, ast.Name)
