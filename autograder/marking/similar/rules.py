"""Which ways to write a value are one way: products, quotients, methods and functions."""

from __future__ import annotations

from .graph import Graph

_OPERATORS = {
    "np.dot": "@",
    "np.matmul": "@",
    ".dot": "@",
    "np.multiply": "*",
    "np.add": "+",
    "np.subtract": "-",
    "np.divide": "/",
    "np.true_divide": "/",
    "np.power": "**",
    "np.float_power": "**",
}
_METHODS = (
    "sum", "mean", "max", "min", "copy", "reshape", "squeeze", "astype", "item", "round",
    "any", "all", "clip", "ravel", "flatten", "transpose",
)  # fmt: skip
_BY_AXIS = ("np.sum", "np.mean", "np.max", "np.min", "np.any", "np.all")
_TURNED = {"<": ">", "<=": ">="}


class Rules:
    """Makes nodes of a graph, in one way where there are several; `plain` leaves them as written."""

    def __init__(self, *, plain: bool) -> None:
        self.graph = Graph()
        self.plain = plain
        self._one, self._minus = self.number(1), self.number(-1)

    def number(self, value: object) -> int:
        """Return the node of a constant."""
        if type(value) in (int, float, bool):
            value = float(value)  # type: ignore[arg-type]
        return self.graph.make(f"'{value!r}")

    def operator(self, sign: str, left: int, right: int) -> int:
        """Return the node of an operation."""
        if self.plain:
            return self.graph.make(sign, left, right)
        if sign == "-":
            return self.flat("+", left, self.negative(right))
        if sign == "/":
            return self.flat("*", left, self.graph.make("1/", right))
        if sign in "+*":
            return self.flat(sign, left, right)
        if sign in _TURNED:
            return self.graph.make(_TURNED[sign], right, left)
        return self.graph.make(sign, left, right)

    def negative(self, value: int) -> int:
        """Return the node of minus a value."""
        return self.graph.make("neg", value) if self.plain else self.flat("*", self._minus, value)

    def flat(self, sign: str, *values: int) -> int:
        """Return a sum or product of all that sums or products in it have."""
        parts = [part for value in values for part in self.parts(sign, value)]
        if sign == "*":
            odd = parts.count(self._minus) % 2
            parts = [part for part in parts if part not in (self._one, self._minus)]
            parts = parts + [self._minus] * odd or [self._one]
        return parts[0] if len(parts) == 1 else self.graph.make(sign, *parts)

    def parts(self, sign: str, value: int) -> tuple[int, ...]:
        """Return the summands or factors of a value."""
        return self.graph.children[value] if self.graph.head[value] == sign else (value,)

    def call(self, function: str, arguments: list[int]) -> int:
        """Return the node of a call; `function` is ``np.dot``, ``.dot`` of a method, ``relu``."""
        if self.plain:
            return self.graph.make(function, *arguments)
        if function.startswith(".") and function[1:] in _METHODS:
            function = f"np{function}"
        if function in _OPERATORS and len(arguments) == 2:
            return self.operator(_OPERATORS[function], *arguments)
        if function in ("np.transpose", ".T") and len(arguments) == 1:
            return self.transposed(arguments[0])
        if function == "np.square":
            return self.graph.make("**", *arguments, self.number(2))
        if function in _BY_AXIS and len(arguments) > 1:
            arguments[1] = self.named("axis", arguments[1])
        if function in ("np.array", "np.asarray") and self.graph.head[arguments[0]] == "@":
            return arguments[0]
        return self.graph.make(function, *arguments)

    def transposed(self, value: int) -> int:
        """Return the transpose; that of a transpose is what it was."""
        twice = self.graph.head[value] == ".T" and not self.plain
        return self.graph.children[value][0] if twice else self.graph.make(".T", value)

    def named(self, name: str, value: int) -> int:
        """Return a keyword's argument."""
        head = f"{name}="
        return value if self.graph.head[value].endswith("=") else self.graph.make(head, value)
