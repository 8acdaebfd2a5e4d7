"""Short functions with one wrong line each: *one of these lines is wrong*.

None is an exercise of the course.  A learner sees the lines with their numbers and what comes of them,
and answers with a number, which is a guess like any other.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Listing:
    """A function as it is shown.

    Parameters
    ----------
    text : str
        Its lines, one of which is wrong.
    wrong : int
        Which, from 1.
    mended : str
        What has to stand there.
    said : tuple of str
        What is true of each line, behind "Line 2 "; of the wrong one, what it did, and what was seen.
    look : str
        What to look at, for those who chose another line.
    """

    text: str
    wrong: int
    mended: str
    said: tuple[str, ...]
    look: str

    @property
    def lines(self) -> list[str]:
        """The lines as they are shown."""
        return self.text.strip("\n").split("\n")

    @property
    def numbered(self) -> str:
        """The lines with their numbers."""
        return "\n".join(f"{number}  {line}" for number, line in enumerate(self.lines, 1))

    @property
    def sentences(self) -> dict[int, str]:
        """What is true of each line, by its number."""
        return {number: f"Line {number} {text}." for number, text in enumerate(self.said, 1)}

    @property
    def right(self) -> str:
        """The function with the wrong line mended."""
        lines = self.lines
        lines[self.wrong - 1] = self.mended
        return "\n".join(lines)


_STANDARDISED = Listing(
    """
def standardised(X):
    middle = np.mean(X, axis=1, keepdims=True)
    X = X - middle
    spread = np.mean(X ** 2, axis=1, keepdims=True)
    return X / spread
""",
    wrong=4,
    mended="    spread = np.sqrt(np.mean(X ** 2, axis=1, keepdims=True))",
    said=(
        "only names what comes in: a row for each input, a column for each example",
        "does its job: along a row lie all the examples, so this is one mean for each input",
        "does its job: behind it, the mean of every input is 0",
        "has no root. An input with the spread 30 was divided by 900, and one with the spread 0.1 by "
        "0.01: what was large became small, and what was small, large. So the slope is steep along "
        "the one weight and flat along the other, and the cost jumps",
        "does its job: what is divided by its own spread has the spread 1",
    ),
    look="how large each input is behind these lines, if its spread was 30 or 0.1",
)

_MOMENTUM = Listing(
    """
def momentum_step(w, slope, speed, rate, kept):
    push = -rate * slope
    faster = kept * speed + push
    w = w + faster
    return w, speed
""",
    wrong=5,
    mended="    return w, faster",
    said=(
        "only names what comes in; the speed is what the step before has returned",
        "does its job: the push goes downhill, against the slope",
        "does its job: a part of the speed is kept, and the push is added to it",
        "does its job: the weight moves on with the new speed",
        "returns the old speed. That was 0 at the start, so it is 0 in every step, and nothing is ever "
        "kept. What is left is plain gradient descent: the cost falls, but slowly",
    ),
    look="what each step gets from the one before",
)

_LEAKY_RELU = Listing(
    """
def leaky_relu(Z):
    return np.maximum(Z, 0.1 * Z), Z
def leaky_relu_backward(dA, cache):
    slope = np.where(dA > 0, 1.0, 0.1)
    return dA * slope
""",
    wrong=4,
    mended="    slope = np.where(cache > 0, 1.0, 0.1)",
    said=(
        "only names what comes in",
        "does its job: the larger one of Z and 0.1 Z is Z where Z is positive, and 0.1 Z where it is "
        "negative; and Z is kept for the way back",
        "only names what comes in: the slopes from above, and Z as it was kept",
        "asks the slope from above, where it has to ask Z. Examples for which a neuron should say "
        "less count in full, those for which it should say more count a tenth. So all are pushed down "
        "until none is above 0, and together they draw no more than a straight line",
        "does its job: along a chain, slopes are multiplied",
    ),
    look="what decides on which of its two straight pieces a neuron was",
)

_MINI_BATCH = Listing(
    """
def mini_batch(X, Y, size, rng):
    few = rng.permutation(X.shape[1])[:size]
    X = X[:, few]
    Y = Y[:, :size]
    return X, Y
""",
    wrong=4,
    mended="    Y = Y[:, few]",
    said=(
        "only names what comes in: all examples and labels, how many are wanted, and where chance comes "
        "from",
        "does its job: the numbers of all columns are shuffled, and the first few are kept",
        "does its job: it takes those columns of X, so a few examples in random order",
        "takes the first labels, whichever examples were drawn: each example gets the label of another "
        "one. There is nothing in that to be learned, so the cost wanders about log 2, which is 0.69 and "
        "what tossing a coin costs",
        "does its job: it hands over a few examples and as many labels",
    ),
    look="what each example and its label have in common",
)

LISTINGS: dict[str, Listing] = {
    "standardised inputs": _STANDARDISED,
    "momentum": _MOMENTUM,
    "leaky ReLU": _LEAKY_RELU,
    "mini-batch": _MINI_BATCH,
}
