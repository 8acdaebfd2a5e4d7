"""Name the likely cause of an error in the learner's code: by what was seen on its line, or by a rule.

What wrong results tell is found in `naming` and `number_rules`.
"""

from __future__ import annotations

from .call import Crash
from .crash_rule import CrashRule
from .error_rules import CRASH_RULES
from .stop_words import in_words


def from_crash(crash: Crash) -> str:
    """Say the likely cause of an exception: by what was seen on the line, or by a rule."""
    said = in_words(crash.type, crash.message, crash.stop)
    if said:
        return said
    rule = crash_rule(crash)
    if rule is None:
        return ""
    turned = crash.product is not None and crash.product.fits_transposed
    more = " With one of the two transposed they would fit." if turned else ""
    if crash.product is not None and crash.product.is_of_one_shape:
        more += " Both have one shape: `*` would multiply them entry by entry."
    return rule.sentence.format(function=crash.function) + more


def crash_rule(crash: Crash) -> CrashRule | None:
    """Return the first rule on errors that holds."""
    return next((rule for rule in CRASH_RULES if rule.holds(crash)), None)
