"""The kind of a mistake that wrong numbers or shapes tell by themselves, by the sentence that says it."""

from __future__ import annotations

import re

# How a sentence of the rules begins, and the kind; what is in brackets goes into it.
CAUSE_KINDS = (
    (r"`np\.empty` and `np\.empty_like` give", "unfilled"),
    (r"It looks transposed", "transposed"),
    (r"An axis is gone", "axis_lost"),
    (r"Two arrays of the right shape lie in one", "several"),
    (r"The number is right, but it still sits in an array", "axis_kept"),
    (r"The entries are not added up yet", "not_summed"),
    (r"The average is not taken yet", "not_summed"),
    (r"All entries were (?:added up|averaged) to a single number", "one_number"),
    (r"A single number came out, with no axis", "one_number"),
    (r"Every value has the wrong sign", "sign"),
    (r"Every value comes out positive", "sign"),
    (r"This is `(\w+)` just as it came in", "is_{}"),
    (r"This is the right value of (\w+), in another's place", "is_{}"),
    (r"These are the right values of another layer", "other_layer"),
    (r"Every value is ", "factor"),
    (r"The right numbers, but rounded", "is_rounded"),
    (r"It is multiplied by `\w+` once too often", "extra"),
    (r"The factor `\w+` is missing", "missing"),
    (r"`\w+` is (?:subtracted; it is to be added|added; it is to be subtracted)", "sign"),
    (r"The shape is .* in every case: a size is written into the code", "fixed"),
)
_ARGUMENT = re.compile(
    r"The argument `(\w+)` is never read in your code|`(\w+)` gets another value before it is read"
)


def name_of_cause(part: str, cause: str) -> str:
    """Return ``part.kind`` of what a rule says of a part; nothing where that is no kind.

    Parameters
    ----------
    part : str
        What the part is called in the names of mistakes.
    cause : str
        The sentence of the rule.
    """
    argument = _ARGUMENT.match(cause)
    if argument:
        return f"{argument[1] or argument[2]}.ignored"
    if cause.startswith("The arguments `"):
        return "arguments.ignored"
    if match := re.match(r"A logarithm is taken of the labels `(\w+)`", cause):
        return f"{match[1]}.logged"
    for begins, kind in CAUSE_KINDS:
        if match := re.match(begins, cause):
            told = kind.format(*match.groups())
            # What came in under the same name was left as it was.
            return f"{part}.{'skipped' if told == f'is_{part}' else told}"
    return ""
