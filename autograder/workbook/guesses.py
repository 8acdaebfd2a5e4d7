"""The questions that a learner is asked before a cell shows the answer, and what the answers are.

No answer here is a step of an exercise: they are shapes, signs and numbers that the next cell shows.
Those that depend on the data are worked out from the notebook's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .listings import LISTINGS

Scope = Mapping[str, Any]


@dataclass(frozen=True)
class Guess:
    """One question.

    Parameters
    ----------
    right : tuple, number, str or callable
        A shape, a number or a word; or how it is found from the notebook's global names.
    look : str
        What to look at, for those who guessed otherwise.
    words : tuple of str
        What may be said, where a word is asked for.
    near : float
        How far a number may be from the right one.
    said : mapping
        Where the number of a line is asked for: what is told of each line when it is the answer.
    """

    right: Any
    look: str
    words: tuple[str, ...] = ()
    near: float = 0.0
    said: Mapping[int, str] = field(default_factory=dict)

    def answer(self, scope: Scope) -> Any:
        """Return the right answer in this notebook."""
        return self.right(scope) if callable(self.right) else self.right


def _shape(name: str) -> Callable[[Scope], tuple[int, ...]]:
    return lambda scope: tuple(scope[name].shape)


def _unrolled(scope: Scope) -> tuple[int, int]:
    pictures = scope["train_x_orig"]
    return pictures[0].size, len(pictures)


_MORE_OR_LESS = ("more", "less")

_ACTIVATIONS = {
    "What does the network of notebook 5 take this dog for: a cat, or something else?": Guess(
        "cat", "the number above the picture", ("cat", "else")
    ),
    "w = 2, x = 3 and b = -1: what is z?": Guess(5, "the weight times the input, plus the bias"),
    "Is sigmoid(-2) more or less than one half?": Guess(
        "less", "the row of the table for z = -2", _MORE_OR_LESS
    ),
    "At which z is the sigmoid steepest?": Guess(0, "where the curve climbs fastest", near=0.2),
    "Is the sigmoid steeper at z = 3 or at z = -3, or is it the same?": Guess(
        "same", "the two halves of the dashed curve", ("3", "-3", "same")
    ),
    "At z = 3, has tanh more or less slope than the sigmoid?": Guess(
        "less", "how early each curve becomes flat", _MORE_OR_LESS
    ),
    "z goes from 5 to 7: by how much does the ReLU grow?": Guess(2, "the slope on the right"),
    "z = 1, ten layers: of which is most of a slope left, sigmoid, tanh or relu?": Guess(
        "relu", "the three numbers beside the names", ("sigmoid", "tanh", "relu")
    ),
    "Counted from 0, where in the column is the green of the first pixel?": Guess(
        1, "the order of the colours in a pixel"
    ),
    "0 times the logarithm of 0, in NumPy: zero or nan?": Guess(
        "nan", "what the logarithm of 0 is, before anything is multiplied by it", ("zero", "nan")
    ),
    "y = 1: how many times larger is the loss of a = 0.01 than that of a = 0.1?": Guess(
        2, "the two heights: -log 0.01 is about 4.6, and -log 0.1 about 2.3", near=0.25
    ),
    "A neuron without training looks at six pictures: about how many does it get right?": Guess(
        3, "how far a coin would get", near=1
    ),
}

_REGRESSION = {
    "shape of train_x_orig: 209 colour pictures of 64 times 64 pixels": Guess(
        _shape("train_x_orig"),
        "the order: which picture, which row, which pixel in it, which colour",
    ),
    "shape of train_x: one column for each picture": Guess(
        _unrolled, "how many numbers a picture has, and how many pictures there are"
    ),
    "shape of A: the predictions for all training pictures": Guess(
        lambda scope: (1, len(scope["train_x_orig"])),
        "one row of weights times a matrix of columns",
    ),
    "slope of the cost by w1, from its values at 0.99 and at 1.01": Guess(
        0.135, "how much the cost grows, and on how long a way", near=0.001
    ),
    "shape of dw: X is (2, 3), the errors are (1, 3)": Guess(
        (2, 1), "the rule that a slope has the shape of what it belongs to"
    ),
    "dw of a weight is negative: should the weight become larger or smaller?": Guess(
        "larger", "what a negative slope says about a larger weight", ("larger", "smaller")
    ),
    "Which rate comes nearest to the valley in these steps: 0.3, 3 or 14?": Guess(
        3, "where the last dots of each rate lie"
    ),
    "cost before the first step, when all weights are 0": Guess(
        0.693, "the loss of the prediction 0.5", near=0.01
    ),
    "Which pictures will it get right more often: training or test?": Guess(
        "training", "which of the two it has learned from", ("training", "test")
    ),
    "Which rate has the lowest cost after 300 steps: 0.01, 0.001 or 0.0001?": Guess(
        0.001, "the ends of the three curves, and which one jumps"
    ),
}

_PLANAR = {
    "Is a straight line right on nearer 50 or nearer 90 per cent of the flower?": Guess(
        50, "how the petals of both colours lie around the middle"
    ),
    "shape of W1: 2 inputs, 4 hidden neurons": Guess(
        (4, 2), "one row for each neuron, one column for each of its inputs"
    ),
    "shape of dW1: W1 is (4, 2), and there are 400 examples": Guess(
        (4, 2), "the rule that a slope has the shape of what it belongs to"
    ),
    "shape of a column (4, 1) minus a flat array (4,)": Guess(
        (4, 4), "what NumPy stretches, and in which direction"
    ),
    "Four neurons start with equal weights: how many different ones in the end?": Guess(
        1, "how many lines there are on the left"
    ),
    "Four hidden neurons: more or less than 80 per cent right?": Guess(
        "more", "the number above the picture", _MORE_OR_LESS
    ),
    "One hidden neuron: is its border straight or bent?": Guess(
        "straight", "the first picture of the row", ("straight", "bent")
    ),
}

_DEEP = {
    "shape of W: 3 inputs, 2 neurons": Guess(
        (2, 3), "one row for each neuron, one column for each of its inputs"
    ),
    "Scale 0.01, seven layers: is more or less than a millionth of the signal left?": Guess(
        "less", "the right end of the lowest line", _MORE_OR_LESS
    ),
    "shape of dA_prev: 3 inputs, 2 neurons, 4 examples": Guess(
        (3, 4), "the rule that a slope has the shape of what it belongs to"
    ),
    "shape of b - db: b is a column (3, 1), db is flat (3,)": Guess(
        (3, 3), "what NumPy stretches, and in which direction"
    ),
    "A ReLU was given z = -1, and da is 5: what is dz?": Guess(
        0, "what the output of this ReLU does if z grows a little"
    ),
    "shape of dZ in a layer with 5 neurons, for 6 examples": Guess(
        (5, 6), "the rule that a slope has the shape of what it belongs to"
    ),
    "shape of dA0, for layer_dims [4, 5, 3, 1] and 6 examples": Guess(
        (4, 6), "what A0 is: the inputs of all examples"
    ),
    "Scale 0.01: in which layers is dW far too small, in the first, the last or all?": Guess(
        "all", "the whole lowest line", ("first", "last", "all")
    ),
    "Will the border be round or made of straight pieces?": Guess(
        "pieces", "the border from near by, and what a ReLU looks like", ("round", "pieces")
    ),
    "relative difference of db2, when it is twice too large": Guess(
        0.33, "the formula with h = 2 g", near=0.02
    ),
}

_CATS = {
    "smallest number there can be in train_x, with one half taken away": Guess(
        -0.5, "what becomes of a black pixel"
    ),
    "cost at the start, with very small weights": Guess(
        0.69, "the loss of the prediction 0.5", near=0.02
    ),
    "shape of W1 for layer_dims (12288, 7, 1)": Guess(
        (7, 12288), "one row for each neuron, one column for each of its inputs"
    ),
    "Which cost falls earlier: that of two layers or of four?": Guess(
        "four",
        "the beginning of both curves, and with which weights each one started",
        ("two", "four"),
    ),
    "Which is right on the fewest test pictures: one layer, two or four?": Guess(
        "one", "the hatched bars", ("one", "two", "four")
    ),
    "Will the black lines of two and of four layers overlap on the test pictures?": Guess(
        "yes", "the two lower hatched bars", ("yes", "no")
    ),
    "Of 600 test pictures, is it wrong on more or less than 200?": Guess(
        "less", "the line above the pictures", _MORE_OR_LESS
    ),
}

# What was learned before, asked at the start of a notebook.
_RECALLED = {
    "sigmoid(0)": Guess(0.5, "notebook 1, section 1.1"),
    "the largest slope that the sigmoid has": Guess(0.25, "notebook 1, section 1.2"),
    "slope of the ReLU at z = -3": Guess(0, "notebook 1, section 1.5"),
    "shape of the column made of a picture of shape (2, 4, 3)": Guess(
        (24, 1), "notebook 1, section 1.6"
    ),
    "loss of the prediction a = 1 when y = 1": Guess(0, "notebook 1, section 1.7"),
    "slope of tanh at z = 0": Guess(1, "notebook 1, section 1.3"),
    "shape of w: a single neuron with 5 inputs": Guess((5, 1), "notebook 2, section 2.2"),
    "error dz of a neuron that says 0.7 when y = 1": Guess(-0.3, "notebook 2, section 2.4"),
    "By how much does a weight change in one step, with slope 2 and learning rate 0.1?": Guess(
        -0.2, "notebook 2, section 2.5"
    ),
    "Which pictures tell how good a network is: training or test?": Guess(
        "test", "notebook 2, section 2.8", ("training", "test")
    ),
    "shape of W2: 4 hidden neurons, 1 output": Guess((1, 4), "notebook 3, section 3.2"),
    "Should the first weights be equal or random?": Guess(
        "random", "notebook 3, section 3.3", ("equal", "random")
    ),
    "slope of tanh where its output is 0.5": Guess(0.75, "notebook 1, section 1.3"),
    "shape of db for a layer with 4 neurons": Guess((4, 1), "notebook 3, section 3.6"),
    "Which slope is computed first on the way back: of the input or of the output?": Guess(
        "output", "notebook 3, section 3.6", ("input", "output")
    ),
    "How many layers has a network with layer_dims [4, 5, 3, 1]?": Guess(
        3, "notebook 4, section 4.2"
    ),
    "shape of W2 for layer_dims [4, 5, 3, 1]": Guess((3, 5), "notebook 4, section 4.2"),
    "The ReLU of a neuron said 0 about an example. What is its dZ there?": Guess(
        0, "notebook 4, section 4.10"
    ),
    "Which is an average over the examples: dW or dA?": Guess(
        "dW", "notebook 4, section 4.8", ("dW", "dA")
    ),
    "100 inputs: which size of the first weights keeps more of the signal, 0.01 or 0.1?": Guess(
        0.1, "notebook 4, section 4.6"
    ),
}

# What was learned in a notebook, asked at its end.
_AT_THE_END = {
    "sigmoid(2) is 0.88: what is sigmoid(-2)?": Guess(
        0.12, "what half a turn about (0, 0.5) does to the curve", near=0.005
    ),
    "slope of the sigmoid where its output is 0.9": Guess(
        0.09, "the slope as it is written with s alone", near=0.001
    ),
    "Which slope does not vanish for large z: that of sigmoid, tanh or relu?": Guess(
        "relu", "the three slopes side by side", ("sigmoid", "tanh", "relu")
    ),
    "Two examples have the errors 0.5 and -0.1: what is db?": Guess(
        0.2, "the average that db is", near=0.001
    ),
    "shape of dw: 12 numbers for each of 30 pictures": Guess(
        (12, 1), "the rule that a slope has the shape of what it belongs to"
    ),
    "w is 2, its slope 0.5, the learning rate 0.1: what is w after one step?": Guess(
        1.95, "which way is downhill, and how long the step is", near=0.001
    ),
    "shape of A1: 4 hidden neurons, 400 examples": Guess(
        (4, 400), "one row for each neuron, one column for each example"
    ),
    "A tanh neuron said 0: with what is a slope multiplied that goes back through it?": Guess(
        1, "the slope of tanh in the middle"
    ),
    "All points learned are right: does that show that new ones are, yes or no?": Guess(
        "no", "the two percentages as the hidden layer grows", ("yes", "no")
    ),
    "shape of db: dZ is (5, 8)": Guess((5, 1), "which axis is summed, and which one stays"),
    "shape of dA_prev: W is (5, 3) and dZ is (5, 8)": Guess(
        (3, 8), "the shape of W transposed, and where the 5 goes"
    ),
    "5 examples, measured 0.2, computed 1.0: is it not divided by m, yes or no?": Guess(
        "yes", "how many times larger the one is", ("yes", "no")
    ),
    "how many numbers W1 has for layer_dims [12288, 20, 7, 5, 1]": Guess(
        245760, "its shape: the size of layer 1, then that of the input"
    ),
    "99 of 100 training pictures right, 60 of 100 test pictures: overfitted, yes or no?": Guess(
        "yes", "the gap between the two", ("yes", "no")
    ),
    "The results of five starts overlap: is one network shown to be better, yes or no?": Guess(
        "no", "what chance alone changes", ("yes", "no")
    ),
}

_WRONG_LINES = {
    f"{name}: which line is wrong?": Guess(one.wrong, one.look, said=one.sentences)
    for name, one in LISTINGS.items()
}

GUESSES: dict[str, Guess] = {
    **_ACTIVATIONS,
    **_REGRESSION,
    **_PLANAR,
    **_DEEP,
    **_CATS,
    **_RECALLED,
    **_AT_THE_END,
    **_WRONG_LINES,
}
