"""A rule on errors: what an error in the learner's code means, by its type and its message."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .call import Crash


@dataclass(frozen=True)
class CrashRule:
    """What an error in the learner's code means.

    Parameters
    ----------
    exception : str
        Its type.
    sentence : str
        The likely cause; ``{function}`` is the function that it happened in.
    says : tuple of str
        What its message has to hold, all of it.
    called : str
        A regular expression for the function whose call raised it.
    fact : str
        What has to have been seen of the operation that raised it.
    inside : bool
        Whether it has to be known in which function it happened.
    """

    exception: str
    sentence: str
    says: tuple[str, ...] = ()
    called: str = ""
    fact: str = ""
    inside: bool = False

    def holds(self, crash: Crash) -> bool:
        """Whether this is the rule for an error."""
        return (
            crash.type == self.exception
            and all(words in crash.message for words in self.says)
            and re.search(self.called, crash.stop.fact("call")) is not None
            and (not self.fact or bool(crash.stop.fact(self.fact)))
            and (bool(crash.function) or not self.inside)
        )
