"""Which mutants are right answers after all, and by what argument.

A mutant is never set aside because the checks let it pass: either its normal form is that of the
solution (`normal_form`), or a rule of `RULES` says why what it computes is right.  A rule that
covers a mutant that the checks catch would be a false argument; the benchmark lists those.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .answers import Answer


@dataclass(frozen=True)
class Rule:
    """An argument for some mutants; each pattern is a regular expression that has to be found.

    Parameters
    ----------
    exercise : str
        In ``"assignment/function"``.
    change : str
        In the changed line, ``"old -> new"``.
    reason : str
        The argument.
    operator : str
        In the operator's name.
    """

    exercise: str
    change: str
    reason: str
    operator: str = ""

    def covers(self, mutant: Answer) -> bool:
        """Whether the argument is about this mutant."""
        return bool(
            re.search(self.exercise, mutant.exercise)
            and re.search(self.change, mutant.change)
            and re.search(self.operator, mutant.label)
        )


_LABELS = (
    "labels are 0 or 1, and each logarithm is 0 where its label switches it off, so the "
    "factor before it does not matter there"
)
_GUARD = (
    "only the guard against log 0 differs, which acts where a prediction is exactly right; "
    "the plain formula without it is a right answer"
)
_ROW = (
    "the array is a single row, (1, m), by the contract, and what is made of it is a sum or a row"
)
_SCALAR = "it is a single number, and a 0-d array of one number is as good"
_LAST_AXIS = "the array has two axes, so -1 and 1 are the same one"
_SAME_M = "both arrays have one column for each of the m examples"
_SCALED = "np.dot with a single number is the product by entries"

RULES: tuple[Rule, ...] = (
    Rule("", r"(shape\[1\]|axis=1).* -> .*(shape\[-1\]|axis=-1)", _LAST_AXIS, "number"),
    Rule(
        "", r"m = \w+\.shape\[1\] -> m = (X|Y|A2|AL|dZ|A_prev)\.shape\[1\]", _SAME_M, "wrong name"
    ),
    Rule(
        "compute_cost",
        r"m = Y\.shape\[1\] -> m = Y\.size",
        "Y is a single row, (1, m); several outputs are not asked for",
        "wrong size",
    ),
    Rule("", r"i % 100 == 0.* -> .*i % -100 == 0", "i % -100 is 0 exactly where i % 100 is"),
    Rule("nn_model", r"i % 1000 == 0.* -> .*i % -1000 == 0", "as i % 1000, 0 at the same i"),
    Rule("", r"-> .*np\.dot\((np\.random\.randn\(\w+, \w+\)), 0\.01\)", _SCALED, "product"),
    Rule("", r"-> .*np\.dot\(learning_rate, grads\[[^,]*\]\)", _SCALED, "product"),
    Rule("slopes_by_trial", r"-> .* / np\.dot\(2, h\)$", _SCALED, "product"),
    Rule("optimize", r"-> .*np\.dot\(learning_rate, \(grads\[\"db\"\]\)\.T\)", _SCALED, "product"),
    Rule("optimize", r"\"db\"\]\.T$", "db is a single number, which .T leaves alone", "transpose"),
    Rule(
        "compute_cost|propagate",
        r"np\.sum\((logprobs|dZ)\.T\)|return \(-np\.sum.*\)\.T$",
        "the sum over everything is the same, and .T leaves a single number alone",
        "transpose",
    ),
    Rule("cross_entropy_loss|04.*compute_cost", r"-> .*where\((y|Y) == 0, (2|10), ", _LABELS),
    Rule("cross_entropy_loss|04.*compute_cost", r"-> .*where\((y|Y) == 1, (2|10), ", _LABELS),
    Rule("cross_entropy_loss|04.*compute_cost", r"-> .*where\((y|Y) == (2|10|-1), 1, 1 -", _GUARD),
    Rule(
        "cross_entropy_loss|04.*compute_cost",
        r"-> .*where\((a|AL|log_a) == (0|1), 1, ",
        _GUARD,
        "wrong name",
    ),
    Rule(
        "cross_entropy_loss|04.*compute_cost",
        r"-> return -.*\((log_a \+ \(1 - [yY]\)|[yY] \* log_a \+ (log_not_a|1 \* log)|"
        r"[yY] \* log_a \+ \(1 (\+ [yY]|- log_a)\))",
        _LABELS,
    ),
    Rule("04.*compute_cost", r"-> log_(a|not_a) = np\.squeeze", _ROW, "squeeze"),
    Rule("03.*compute_cost", r"-> logprobs = np\.squeeze", "everything is added up", "squeeze"),
    Rule("propagate", r"-> A = np\.squeeze\(sigmoid", _ROW + " (A - Y is (1, m) again)", "squeeze"),
    Rule("propagate", r"-> .*(db = np\.squeeze|\"db\": np\.squeeze)", _SCALAR, "squeeze"),
    Rule(
        "optimize", r"-> .*(b\": np\.squeeze\(b|b = np\.squeeze\(b - learning)", _SCALAR, "squeeze"
    ),
    Rule("02.*/model", r"-> .*\"b\": np\.squeeze\(b\)", _SCALAR, "squeeze"),
    Rule("", r"-> .*(cost = np\.squeeze|np\.squeeze\(-np\.sum)", _SCALAR, "squeeze"),
    Rule(
        "",
        r"-> .*np\.squeeze\((layer_sizes|len|propagate)\(",
        "nothing has an axis of length 1 here: two or three things, or a single number",
        "squeeze",
    ),
    Rule(
        "slopes_by_trial",
        r"-> .* = np\.squeeze\((cost_of\(\{\*\*parameters, name: \w+\}\)|\(above - below\) .*)\)$",
        _SCALAR,
        "squeeze",
    ),
    Rule(
        "02.*model", r"np\.squeeze\(costs\)", "several numbers as a list or as an array", "squeeze"
    ),
    Rule("", r"L = len\(parameters\) // 2 -> L = np\.(round|trunc)", "L is a whole number already"),
    Rule(
        "image2vector",
        r"reshape\(image\.size, -1\)",
        "with image.size rows, one column is left for -1",
    ),
    Rule(
        "relu_derivative|predict",
        r"np\.where\(\w+ > 0(\.5)?, 1(\.0)?, 0(\.0)?\) -> .*np\.where\(1(\.0)?, \w+ > 0(\.5)?, 0(\.0)?\)",
        "where 1 is true everywhere, so the comparison itself comes back, as 0 and 1",
    ),
    Rule("predict", r"> 0\.5.* -> .*>= 0\.5", "a probability of one half counts either way"),
    Rule(
        "initialize_with_zeros|initialize_parameters_deep",
        r"-> .* = -\((np\.zeros|np\.random\.randn)",
        "-0 is 0, and a normal number with the other sign is as likely",
        "sign",
    ),
    Rule(
        "slopes_by_trial",
        r"-> .* = (-\(np\.zeros|np\.(ones|empty|random\.random))\(values\.shape\)",
        "each of its places gets a slope of its own, so what stands there before does not matter",
    ),
    Rule(
        "slopes_by_trial",
        r"-> smaller, larger = values\.copy\(\), values\.copy\(\)",
        "both are copies of the same array, so it does not matter which one has which name",
        "arguments swapped",
    ),
    Rule(
        "initialize_parameters_deep",
        r"-> .*np\.round\(np\.random\.randn",
        "a random number rounded to four decimals is as good a start",
    ),
    Rule(
        "initialize_parameters_deep|04.*update_parameters",
        r"for l in range.* -> for l in reversed\(range",
        "the layers do not depend on each other, so their order is free",
    ),
    Rule(
        "linear_activation_(forward|backward)",
        r"elif activation == .* -> elif True",
        'activation is "relu" or "sigmoid" by the contract, so the second is what is left',
    ),
    Rule(
        "02.*/model", r"-> Y_test = np\.array", "Y_test tells the accuracy, which is not asked for"
    ),
    Rule(
        "02.*/model",
        r"X_train\.shape\[0\].* -> .*X_test\.shape\[0\]",
        "X_train and X_test both have n_x rows",
    ),
    Rule(
        "optimize|update_parameters", r"-> .* -= ", "updating in place is allowed here", "in place"
    ),
    Rule(
        "03.*update_parameters",
        r"finally: parameters\.clear\(\)",
        "the contract lets the call change `parameters`; the new ones are returned",
        "damage",
    ),
    Rule(
        "05.*predict",
        r"np\.mean\(p == y\).* -> .*np\.sum\(p == y\)",
        "how many answers are right is asked for; a count says it as well as a share",
    ),
    Rule(
        "L_layer_model|two_layer_model",
        r"return parameters, costs -> return parameters$",
        "parameters alone are a right answer",
    ),
    Rule(
        "nn_model",
        r"np\.random\.seed\(3\).* -> (np\.random\.seed\(\d|pass)",
        "this line is given; any random start will do",
    ),
    Rule(
        "05.*predict",
        r"if y is not None: -> if (True|AL is not None|X is not None)",
        "without labels, a share of equal entries is still printed, and the prediction is the same",
    ),
    Rule(
        "two_layer_model",
        r"\"dW2\": np\.squeeze|\"db2\": np\.squeeze",
        "W2 is a single row and b2 a single number: subtracting a gradient without the axis of "
        "length 1 gives them their shape back",
    ),
)

WHY_NOT_CAUGHT: tuple[Rule, ...] = (
    Rule(
        "nn_model|two_layer_model",
        r"Cost after iteration \{n_",
        "a wrong count is printed beside the right cost; the words around a number are free",
    ),
    Rule(
        "nn_model",
        r"-> if print_cost(:| and i // 1000)",
        "it prints every cost where every 1000th is asked for; printing more is not charged",
    ),
    Rule(
        "nn_model",
        r"i % 999 ",
        "the costs of iterations 999 and 1000 are the same to the digits that are printed",
    ),
    Rule(
        "nn_model",
        r"for i in reversed",
        "the same steps are taken and the same costs printed; only the count beside them runs "
        "backwards, and the words around a number are free",
    ),
    Rule(
        "05",
        r"for i in reversed",
        "the cases have 1 and 101 iterations, so that the first and the last cost are kept either "
        "way, whatever a learner does about the last one",
    ),
)


def reason(mutant: Answer) -> str:
    """Return the argument by which a mutant is right, or an empty text."""
    return next((rule.reason for rule in RULES if rule.covers(mutant)), "")


def why_not_caught(mutant: Answer) -> str:
    """Return what is known about a mutant that is wrong and passes."""
    return next((rule.reason for rule in WHY_NOT_CAUGHT if rule.covers(mutant)), "")


def why_refused(right: Answer) -> str:
    """Return what is known about a right answer that loses points."""
    if right.exercise == "03_planar_network/nn_model":
        return (
            "It draws a start of its own. Parameters after k steps can be compared from a common "
            "start only, so the exercise says since: start from your `initialize_parameters`."
        )
    return ""
