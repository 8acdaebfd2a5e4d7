"""What is told of an exercise at marking: nothing of it comes from a case that stays hidden.

The words come from the visible cases, which were tried before any other was shown.  Where these are
all right, one sentence says what is wrong, without a word or a number of the learner's: whatever a
function was shown could be in an error's message, a key, a shape.
"""

from __future__ import annotations

from dataclasses import replace

from ...checks.error_rules import CRASH_RULES
from ...checks.examine import Called, Finding, Verdict
from ...checks.number_rules import PLAIN

_CAUSES = {rule.sentence for rule in CRASH_RULES if "{" not in rule.sentence}.union(PLAIN)
_CHANGES = "The call changes its argument "  # the contract's names follow
_WORDS = {
    "shape": "{part} does not have the right shape.",
    "value": "{part} does not have the right values.",
    "type": "{part} is of a wrong type.",
    "contract": "{part} is not as the exercise asks for.",
    "crash": "`{name}` stops with an error.",
    "timeout": "`{name}` did not finish in time.",
    "test": "`{name}` is not right about all of the {part} that it is tried on.",
}


def told(seen: Verdict | None, found: Verdict) -> Verdict:
    """Return the marks that the hidden cases give, with words that they have no part in.

    Parameters
    ----------
    seen : Verdict or None
        What the visible cases gave, called in the same way; None where they were not.
    found : Verdict
        What the hidden cases gave.
    """
    said = () if seen is None else seen.findings
    wrong = any(finding.costs for finding in said)
    if found.unwritten:
        return found
    if found.passed or wrong:
        return replace(found, findings=said if wrong != found.passed else ())
    first = next((finding for finding in found.findings if finding.costs), None)
    return replace(found, findings=() if first is None else (_plain(first, found.exercise),))


def told_of(seen: Verdict | None, found: Called) -> Verdict:
    """Return the same, looking for words in the hidden cases only where they are needed."""
    wrong = seen is not None and any(finding.costs for finding in seen.findings)
    needed = not found.marked.passed and not wrong
    return told(seen, found.told if needed else found.marked)


def _plain(finding: Finding, name: str) -> Finding:
    """Return a finding in our own words: of a few, one."""
    known = finding.mistake is not None and not finding.by_rule  # else its cause may tell of a case
    named = known or finding.cause.startswith("One of: ")
    return Finding(
        finding.kind,
        _message(finding, name),
        finding.mistake,
        finding.cause if named or finding.cause in _CAUSES else "",
        finding.case,
        costs=finding.costs,
        part=finding.part,
        by_rule=finding.by_rule,
    )


def _message(finding: Finding, name: str) -> str:
    if finding.message.startswith(_CHANGES):
        return finding.message
    part = finding.part or "The result"
    if finding.kind == "missing":
        return f"{part} is missing." if finding.part else f"There is no function `{name}`."
    return _WORDS[finding.kind].format(part=part, name=name)
