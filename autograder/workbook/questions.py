"""A question with new numbers about each kind of mistake, for who has made it once.

The kinds are those of the known mistakes: a mistake is named ``part.kind``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from .guesses import Guess

Asked = tuple[str, Guess]  # a question, and its answer
Maker = Callable[[Random], Asked]

# What else a check might have said, where a learner's own mistakes are too few to choose from.
_MIGHT = (
    "A sum over the examples is not divided by m.",
    "A sum has lost an axis, so that a column became flat.",
    "Two results have changed places.",
    "Rows and columns have changed places.",
)


def _average(draw: Random) -> Asked:
    m = draw.choice((2, 4, 5))
    slopes = [draw.choice((-3, -2, -1, 1, 2, 3)) for _ in range(m)]
    told = ", ".join(map(str, slopes))
    text = f"A bias has the slopes {told} in the losses of {m} examples. What is its slope in the cost?"
    return text, Guess(sum(slopes) / m, "what a cost is: the average of the losses", near=0.006)


def _examples(draw: Random) -> Asked:
    n, m = draw.randint(2, 6), draw.randint(7, 20)
    shape = draw.choice((f"A has the shape ({n}, {m})", f"dZ has the shape ({n}, {m})"))
    return f"{shape}. How many examples are there?", Guess(m, "which axis has the examples")


def _own_example(draw: Random) -> Asked:
    slope, m = draw.choice((-4, -2, 3, 6)), draw.choice((3, 5, 8))
    text = (
        f"An example alone has the entry {slope} in dA. Now it is one of {m} in the table. "
        "What is its entry of dA there?"
    )
    return text, Guess(slope, "what dA is: slopes of each example's own loss, with no average")


def _sum_of_rows(draw: Random) -> Asked:
    n, m = draw.randint(2, 6), draw.randint(7, 12)
    text = f"dZ has {n} neurons and {m} examples. Which shape has its sum over the examples, as a column?"
    return text, Guess((n, 1), "along which axis the examples lie, and which one stays")


def _table(draw: Random) -> Asked:
    n = draw.randint(3, 9)
    text = f"b has the shape ({n}, 1), and db has lost an axis: ({n},). Which shape has b - db?"
    return text, Guess((n, n), "what NumPy stretches, and in which direction")


def _column(draw: Random) -> Asked:
    n, n_prev = draw.randint(2, 6), draw.randint(7, 12)
    text = f"A layer has {n} neurons and {n_prev} inputs. Which shape has b?"
    return text, Guess((n, 1), "which things have a row each, and that b is a column")


def _axes(draw: Random) -> Asked:
    shape, axes = draw.choice((("(1, 1)", 2), ("(1,)", 1), ("(5, 1)", 2), ("(5,)", 1), ("()", 0)))
    return f"How many axes has an array of the shape {shape}?", Guess(
        axes, "how many numbers stand in the brackets of the shape"
    )


def _transposed(draw: Random) -> Asked:
    n, m, k = draw.sample(range(2, 9), 3)
    text = (
        f"A has the shape ({n}, {m}), B the shape ({k}, {m}). Which shape has A times B transposed?"
    )
    return text, Guess((n, k), "the two outer sizes, after B has been turned")


def _weights(draw: Random) -> Asked:
    dims = draw.sample(range(2, 10), 4)
    layer = draw.randint(1, 3)
    text = f"layer_dims is {dims}. Which shape has W{layer}?"
    return text, Guess((dims[layer], dims[layer - 1]), "the size of the layer, then that before it")


def _matrix_product(draw: Random) -> Asked:
    a, b, c, d = (draw.randint(1, 5) for _ in range(4))
    text = f"What is the matrix product of the row [{a}, {b}] and the column [{c}, {d}]?"
    return text, Guess(a * c + b * d, "that the products are added up")


def _entries(draw: Random) -> Asked:
    a, b, c, d = (draw.randint(2, 6) for _ in range(4))
    text = f"[{a}, {b}] times [{c}, {d}], entry by entry: what is the second entry?"
    return text, Guess(
        b * d, "that each entry meets the one in its own place, and nothing is added"
    )


_STEPS = ((1, 2, 0.8), (2, -4, 2.4), (3, 4, 2.6), (1, -2, 1.2), (2, 4, 1.6), (3, -2, 3.2))


def _step(draw: Random) -> Asked:
    w, slope, after = draw.choice(_STEPS)
    text = f"A weight is {w}, its slope {slope}, the learning rate 0.1. What is the weight after one step?"
    return text, Guess(after, "which way is downhill", near=0.001)


def _sign_of_a_loss(draw: Random) -> Asked:
    a = draw.choice((0.1, 0.3, 0.6, 0.9))
    text = f"y = 1 and a = {a}. Is the loss positive or negative?"
    look = "the logarithm of a number below 1, and the minus before it"
    return text, Guess("positive", look, ("positive", "negative"))


def _bracket(draw: Random) -> Asked:
    a, b = draw.choice((2, 4, 5)), draw.randint(1, 4)
    return f"What does Python make of 1 / {a} + {b}?", Guess(
        1 / a + b, "that it divides first", near=0.001
    )


def _square(draw: Random) -> Asked:
    tenths = draw.choice((2, 3, 4, 6, 8))
    text = f"What is 1 minus the square of 0.{tenths}?"
    return text, Guess(1 - tenths**2 / 100, "the square first, then the difference", near=0.001)


def _logarithm(draw: Random) -> Asked:
    k = draw.randint(2, 6)
    return f"What is np.log(np.e ** {k})?", Guess(k, "the base of np.log, which is e")


def _turns(draw: Random) -> Asked:
    L = draw.randint(3, 8)
    return f"How many turns does `for l in range(1, {L})` take?", Guess(
        L - 1, "that range leaves out its end"
    )


def _last_turn(draw: Random) -> Asked:
    L = draw.randint(3, 8)
    return f"What is l in the last turn of `for l in range(1, {L})`?", Guess(
        L - 1, "that range leaves out its end"
    )


def _cache(draw: Random) -> Asked:
    L = draw.randint(3, 8)
    layer = draw.randint(1, L)
    text = f"caches holds those of the layers 1 to {L}. At which index is that of layer {layer}?"
    return text, Guess(layer - 1, "that layers are counted from 1, and lists from 0")


def _second(draw: Random) -> Asked:
    first, second = draw.sample(("dA_prev", "dW", "db", "cost", "cache"), 2)
    text = f"A function ends with `return {first}, {second}`. What is its first result?"
    return text, Guess(first, "the order behind return", (first, second))


def _twins(draw: Random) -> Asked:
    n = draw.randint(3, 8)
    text = f"{n} hidden neurons start with equal weights. How many different ones are there in the end?"
    return text, Guess(1, "that equal neurons get equal slopes, at every step")


_LOOPS: tuple[Maker, ...] = (_turns, _last_turn, _cache)
_BY_KIND: dict[str, Sequence[Maker]] = {
    **dict.fromkeys(
        ("not_averaged", "averaged_twice", "multiplied", "divided", "halved"), (_average,)
    ),
    "averaged": (_own_example,),
    **dict.fromkeys(("not_summed", "one_number", "wrong_axis"), (_sum_of_rows,)),
    **dict.fromkeys(("axis_lost", "is_squeezed"), (_table,)),
    **dict.fromkeys(("axis_kept", "axes_kept"), (_axes,)),
    **dict.fromkeys(("row", "column"), (_column, _weights)),
    **dict.fromkeys(("transposed", "not_transposed"), (_transposed, _weights)),
    "order": (_second,),
    "entry_by_entry": (_matrix_product,),
    "matrix_product": (_entries,),
    "sign": (_step, _sign_of_a_loss),
    "uphill": (_step,),
    "bracket": (_bracket,),
    "power": (_square,),
    **dict.fromkeys(("base_two", "base_ten"), (_logarithm,)),
    **dict.fromkeys(("other_layer", "from_zero", "from_one"), (_cache, _weights)),
    **dict.fromkeys(("one_less", "one_more", "first_skipped", "last_skipped"), _LOOPS),
    **dict.fromkeys(("skipped", "first_only", "last_only"), _LOOPS),
    "zero": (_twins,),
}


_BY_PART: dict[str, Sequence[Maker]] = {
    "m": (_examples, _average),
    "averages": (_average,),
    "step": (_step,),
    "loop": _LOOPS,
}


def ask(mistake: str, draw: Random) -> Asked | None:
    """Return a question about a mistake's kind, with numbers of its own; nothing where there is none.

    Parameters
    ----------
    mistake : str
        Its name, ``part.kind``.
    """
    part, _, kind = mistake.rpartition(".")
    makers = _BY_KIND.get(kind) or _BY_PART.get(part)
    return draw.choice(makers)(draw) if makers else None


def ask_which(said: str, others: Sequence[str], draw: Random) -> Asked:
    """Ask which of some sentences a check said of a learner's own answer; answered by its number."""
    choices = [said, *draw.sample(others if len(others) > 1 else _MIGHT, 2)]
    draw.shuffle(choices)
    rows = [f"  {number}  {one}" for number, one in enumerate(choices, start=1)]
    number = choices.index(said) + 1
    text = "\n".join(
        ["Which of these did the check say of your answer? Its number is enough.", *rows]
    )
    return text, Guess(number, "what the check said")
