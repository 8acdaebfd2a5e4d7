"""The kind of a mistake that stops with an error, where what was seen of the error tells it for sure.

It goes into a class's statistics under a name of its own, as a known mistake does: ``stop.kind``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from .call import Crash
from .form_kinds import plainly

_ASKS = {"if", "while", "not", "and", "or", "in", "assert", "chain", "max", "min"}
_LAYERS = "fixed (layers)"  # sure only where other numbers of layers go well
_ONE_NUMBER = ("only", "scalar")
_WHOLE = "cannot be interpreted as an integer"
_SHAPES = re.compile(r"\((\d+), ?(\d+)\)")
_NUMBERED = re.compile(r"(d?[Wb])(\d+)$")

Row = tuple[str, str, Callable[[Crash], bool]]


def kinds_of(crash: Crash) -> Iterator[str]:
    """Yield the kinds that an error may be of, the surest first."""
    if crash.stop.fact("permuted"):
        yield "order"
    for kind, exception, holds in ERROR_KINDS:
        if crash.type == exception and holds(crash):
            yield kind


def kind_of_errors(crashes: Sequence[Crash], function: str, *, everywhere: bool) -> str:
    """Return the one kind that all errors of an answer are of; nothing where there is none.

    Parameters
    ----------
    crashes : sequence of Crash
        The errors in the cases that count.
    function : str
        What is checked: in a step below, what it was given may be at fault.
    everywhere : bool
        Whether each case stops: then no number of layers that is written in can be told.
    """
    if any(crash.function not in ("", function) for crash in crashes):
        return ""
    of_each = [[*kinds_of(crash)] for crash in crashes]
    common = [kind for kind in of_each[0] if all(kind in one for one in of_each)] if of_each else []
    sure = (kind for kind in common if kind != _LAYERS or not everywhere)
    return next(sure, "").partition(" ")[0]


def _says(*words: str) -> Callable[[Crash], bool]:
    return lambda crash: all(word in crash.message for word in words)


def _called(name: str, *words: str) -> Callable[[Crash], bool]:
    """Whether a call of a function raised it, with these words."""
    return lambda crash: (
        _says(*words)(crash) and re.search(name, crash.stop.fact("call")) is not None
    )


def _seen(*facts: str) -> Callable[[Crash], bool]:
    return lambda crash: all(crash.stop.fact(one) for one in facts)


def _is(fact: str, *values: str) -> Callable[[Crash], bool]:
    return lambda crash: crash.stop.fact(fact) in values


def _of_a_call(crash: Crash) -> bool:
    """Whether several things that a call hands back were taken for one."""
    tuple_in = crash.stop.fact("tuple") or crash.stop.fact("a") == "a tuple"
    return bool(tuple_in) and crash.stop.fact("from") == "call"


def _is_decimal(crash: Crash) -> bool:
    return re.match(r"[A-Za-z]+\d+\.\d+$", crash.stop.fact("key")) is not None


def _is_beyond(crash: Crash) -> bool:
    """Whether the number of a layer is written in that not every network has."""
    key, keys = _NUMBERED.match(crash.stop.fact("key")), crash.stop.fact("keys")
    if key is None or not crash.stop.fact("written"):
        return False
    there = [int(number) for number in re.findall(rf'"{key[1]}(\d+)"', keys)]
    return bool(there) and int(key[2]) > max(there)


def _is_not_halved(crash: Crash) -> bool:
    """Whether layers are counted by the entries W and b, and one is asked for that is not there."""
    key, keys = _NUMBERED.match(crash.stop.fact("key")), crash.stop.fact("keys").split(", ")
    return key is not None and bool(crash.stop.fact("unhalved")) and 2 * int(key[2]) > len(keys)


def _is_from_zero(crash: Crash) -> bool:
    """Whether layer 0 is asked for where the first one is 1."""
    key = _NUMBERED.match(crash.stop.fact("key"))
    return key is not None and int(key[2]) == 0 and f'"{key[1]}1"' in crash.stop.fact("keys")


def _is_key(crash: Crash) -> bool:
    """Whether a key is there in capitals, in small letters or with a line; of slopes, without its d."""
    wanted = crash.stop.fact("key")
    several = [text for name, text in crash.stop.facts if name == "given"]
    if crash.stop.fact("dictionary"):
        several += [f"`{crash.stop.fact('dictionary')}` has {crash.stop.fact('keys')}"]
    return bool(wanted) and any(_has(wanted, one) for one in several)


def _has(wanted: str, said: str) -> bool:
    """Whether a dictionary, as it is told, has a key that is meant."""
    there = {plainly(one) for one in re.findall(r'"([^"]*)"', said)}
    if plainly(wanted) in there:
        return True
    of_slopes = said.startswith(("`g", "`G"))  # what it holds, by its own name
    return of_slopes and bool({f"d{plainly(wanted)}", plainly(wanted).removeprefix("d")} & there)


def _factors(crash: Crash) -> list[tuple[int, ...]]:
    """Return the shapes of the two tables of a matrix product that does not fit."""
    if crash.product is not None and crash.product.sign == "@":
        shapes = [crash.product.left.shape, crash.product.right.shape]
    elif "not aligned" in crash.message:
        shapes = [(int(n), int(m)) for n, m in _SHAPES.findall(crash.message)]
    else:
        shapes = []
    return shapes if [len(one) for one in shapes] == [2, 2] else []


def _is_entry_by_entry(crash: Crash) -> bool:
    """Whether the matrix product was taken of two tables of one shape."""
    shapes = _factors(crash)
    return bool(shapes) and shapes[0] == shapes[1]


def _turned(crash: Crash) -> tuple[bool, bool]:
    """Say of each factor whether it is written with `.T`."""
    assert crash.product is not None
    left, right = (one.text.endswith(".T") for one in (crash.product.left, crash.product.right))
    return left, right


def _is_not_transposed(crash: Crash) -> bool:
    product = crash.product
    return product is not None and product.fits_transposed and not any(_turned(crash))


def _is_transposed(crash: Crash) -> bool:
    """Whether a product would fit without the one `.T` in it."""
    if crash.product is None or not crash.product.fits_transposed:
        return False
    left, right = crash.product.left.shape, crash.product.right.shape
    return {(True, False): left[0] == right[0], (False, True): left[1] == right[1]}.get(
        _turned(crash), False
    )


def _is_swapped(crash: Crash) -> bool:
    """Whether a matrix product fits only the other way round."""
    if crash.product is None or not (shapes := _factors(crash)):
        return False
    return shapes[1][1] == shapes[0][0]


# Sure only where the factors are known: what was made wrong further up may not fit, either.
OF_PRODUCTS = ("not_transposed", "transposed", "order")

# A kind, the error's type, and what has to be so.
ERROR_KINDS: tuple[Row, ...] = (
    ("whole_array", "ValueError", _is("asks", *_ASKS)),
    ("several", "ValueError", _seen("pair")),
    ("several", "ValueError", _seen("unpacked", "names")),
    ("entry_by_entry", "ValueError", _seen("product")),
    ("matrix_product", "ValueError", _is_entry_by_entry),
    ("not_transposed", "ValueError", _is_not_transposed),
    ("transposed", "ValueError", _is_transposed),
    ("order", "ValueError", _is_swapped),
    ("largest", "TypeError", _called(r"\.(max|min|amax|amin)$", *_ONE_NUMBER)),
    ("own_bracket", "TypeError", _called(r"(zeros|ones|empty)$", "interpret", "data type")),
    ("own_bracket", "TypeError", _called(r"randn?$", "tuple", "interpreted as an integer")),
    ("power", "TypeError", _says("bitwise_xor")),
    ("power", "TypeError", _says("for ^")),
    ("text", "TypeError", _says("can only concatenate str")),
    (
        "decimal",
        "TypeError",
        lambda crash: _says("'float'", _WHOLE)(crash) and _seen("divided")(crash),
    ),
    ("several", "TypeError", _of_a_call),
    ("missing", "TypeError", _is("meant", "times")),
    ("decimal", "KeyError", _is_decimal),
    ("from_zero", "KeyError", _is_from_zero),
    (_LAYERS, "KeyError", _is_beyond),
    ("key", "KeyError", _is_key),
    ("fixed", "ValueError", _seen("constant")),
    (_LAYERS, "IndexError", _seen("entries of", "constant")),
    ("order", "IndexError", _seen("swapped")),
    ("from_one", "IndexError", _seen("past")),
    ("not_halved", "KeyError", _is_not_halved),
    ("not_numpy", "AttributeError", _seen("own")),
    ("unquoted", "UnboundLocalError", _seen("unquoted")),
    ("branch", "UnboundLocalError", _is("given in", "if")),
    ("left_over", "NotImplementedError", _seen("written")),
)
