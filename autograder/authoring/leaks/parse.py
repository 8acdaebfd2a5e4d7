"""Find every formula in a text, in Python, JavaScript or prose, and bring it into its normal form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .algebra import Term, add, compare, matrix_product, multiply, negative, number, power
from .functions import MODULES, attribute, call, is_known
from .tokens import Token, brackets, tokens, within

_WORDS_OF_LANGUAGES = """
    as assert async await break class const continue def del elif else except finally for from
    function global if import in is lambda let new pass raise return try var while with yield
"""
_KEYWORDS = frozenset(_WORDS_OF_LANGUAGES.split())
_CONSTANTS = frozenset(("True", "False", "None"))
_LEVELS = {
    **dict.fromkeys(("+=", "-=", "*=", "/=", "@="), 1),
    **dict.fromkeys(("or", "||"), 2),
    **dict.fromkeys(("and", "&&"), 3),
    **dict.fromkeys(("<", ">", "<=", ">=", "==", "!=", "===", "!=="), 4),
    **dict.fromkeys(("|", "&"), 5),
    **dict.fromkeys(("+", "-"), 6),
    **dict.fromkeys(("*", "/", "//", "%", "@"), 7),
    **dict.fromkeys(("**", "^"), 9),
}
_UNARY = 8
_TOO_DEEP = 60  # brackets in brackets; nobody writes a formula like that
_SHORTEST = 5  # a string with less in it says no formula


@dataclass(frozen=True)
class Formula:
    """A formula of a text, in its normal form, the line in which it begins, whether in a string."""

    term: Term
    line: int
    in_string: bool = False


def formulas(text: str) -> list[list[Formula]]:
    """Return the formulas of a text in their order, and those of each string in it."""
    found = tokens(text)
    lists = [list(_Reader(found).formulas())]
    for token in found:
        if token.kind == "string" and len(token.text) > _SHORTEST:
            for inner in formulas(within(token.text)):
                lists.append([Formula(one.term, one.line + token.line - 1, True) for one in inner])
    return [one for one in lists if one]


@dataclass
class _Reader:
    """Reads formulas from tokens; what is none is passed over."""

    found: list[Token]
    at: int = 0
    depth: int = 0
    closed: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.closed = brackets(self.found)

    def formulas(self) -> Iterator[Formula]:
        while self.at < len(self.found):
            line = self.found[self.at].line
            term = self.formula()
            if term is None:
                self.at += 1
            else:
                yield Formula(term, line)

    def peek(self) -> Token | None:
        """Return the next token; inside of brackets a line's end is only layout."""
        while self.depth and self.at < len(self.found) and self.found[self.at].kind == "line":
            self.at += 1
        return self.found[self.at] if self.at < len(self.found) else None

    def formula(self, level: int = 0) -> Term | None:
        """Read a formula whose operators bind more tightly than `level`."""
        left = self.first()
        while left is not None:
            joined = self.joined(left, level)
            if joined is None:
                break
            left = joined
        return left if left is None or level else self.choice(left)

    def first(self) -> Term | None:
        token = self.peek()
        if token and token.text in ("-", "+", "not", "!", "~"):
            start, self.at = self.at, self.at + 1
            operand = self.formula(_UNARY)
            if operand is None:
                self.at = start
                return None
            return _unary(token.text, operand)
        return self.operand()

    def joined(self, left: Term, level: int) -> Term | None:
        """Read an operator and what stands behind it."""
        token = self.peek()
        own = _LEVELS.get(token.text, 0) if token else 0
        if token is None or own <= level:
            return None
        start, self.at = self.at, self.at + 1
        right = self.formula(_UNARY - 1 if own > _UNARY else own)
        if right is None:
            self.at = start
            return None
        return _binary(token.text.removesuffix("=") if own == 1 else token.text, left, right)

    def choice(self, left: Term) -> Term:
        """Read ``a if c else b`` and ``c ? a : b``, both a choice like that of np.where."""
        token, start = self.peek(), self.at
        if token is None or token.text not in ("if", "?"):
            return left
        self.at += 1
        middle = self.formula(1)
        between = self.peek()
        if middle is not None and between and between.text in ("else", ":"):
            self.at += 1
            last = self.formula()
            if last is not None:
                taken = (middle, left, last) if token.text == "if" else (left, middle, last)
                return ("f", "where", *taken)
        self.at = start
        return left

    def operand(self) -> Term | None:
        token = self.peek()
        if token is None or token.text in _KEYWORDS or self.depth > _TOO_DEEP:
            return None
        if token.kind in ("sign", "line"):
            return self.bracket(token) if self.at in self.closed else None
        self.at += 1
        if token.kind == "number":
            return number(float(token.text))
        if token.text.capitalize() in _CONSTANTS:
            return ("n", token.text.capitalize())
        term = ("v", f'"{token.text}' if token.kind == "string" else token.text)
        return self.rest(term)

    def bracket(self, token: Token) -> Term:
        items, commas = self.inside()
        only = len(items) == 1 and not commas and token.text == "("
        return self.rest(items[0] if only else ("()", *items))

    def rest(self, term: Term) -> Term:
        """Read what stands directly behind an operand: attributes, entries, calls."""
        owner: Term | None = None
        while token := self.peek():
            follows = self.at in self.closed and (not token.after_blank or _is_function(term))
            if token.text == "." and self.has_name():
                name = self.found[self.at + 1].text
                self.at += 2
                owner, term = term, _member(term, name, self.is_called())
            elif token.text == "(" and follows:
                arguments, _ = self.inside(named=True)
                owner, term = None, call(term, owner, arguments)
            elif token.text == "[" and follows:
                entries, _ = self.inside(slices=True)
                owner, term = None, ("[]", term, *entries)
            else:
                break
        return term

    def has_name(self) -> bool:
        return self.at + 1 < len(self.found) and self.found[self.at + 1].kind == "name"

    def is_called(self) -> bool:
        return self.at in self.closed and self.found[self.at].text == "("

    def inside(self, *, named: bool = False, slices: bool = False) -> tuple[list[Term], int]:
        """Read what stands in the brackets that open here, and count the commas."""
        end, items, commas = self.closed[self.at], [], 0
        self.at, self.depth = self.at + 1, self.depth + 1
        while (token := self.peek()) and self.at < end:
            term = self.formula()
            if term is None:
                commas += token.text in (",", ";")
                if slices and token.text == ":":
                    items.append(("k", ":"))
                self.at += 1
            else:
                items.append(self.by_name(term) if named else term)
        self.at, self.depth = end + 1, self.depth - 1
        return items, commas

    def by_name(self, term: Term) -> Term:
        token, start = self.peek(), self.at
        if token is None or token.text != "=" or term[0] != "v":
            return term
        self.at += 1
        value = self.formula()
        if value is None:
            self.at = start
            return term
        return ("=", term[1], value)


def _is_function(term: Term) -> bool:
    return term[0] == "v" and is_known(term[1].rpartition(".")[2])


def _member(term: Term, name: str, called: bool) -> Term:
    if called or (term[0] == "v" and term[1].partition(".")[0] in MODULES):
        return ("v", f"{term[1] if term[0] == 'v' else ''}.{name}")
    return attribute(term, name)


def _unary(sign: str, operand: Term) -> Term:
    if sign == "-":
        return negative(operand)
    return operand if sign == "+" else ("f", "not", operand)


def _binary(sign: str, left: Term, right: Term) -> Term:
    match sign:
        case "+" | "-":
            return add([(1, left), (1 if sign == "+" else -1, right)])
        case "*":
            return multiply([left, right], [])
        case "/":
            return multiply([left], [right])
        case "@":
            return matrix_product(left, right)
        case "**" | "^":
            return power(left, right)
        case "//" | "%":
            return (sign, left, right)
        case "and" | "&&" | "or" | "||" | "&" | "|":
            return ("and" if sign[0] in "a&" else "or", left, right)
    return compare(sign, left, right)
