"""No exchange: work comes in by the folder ``submitted/``, and feedback leaves by ``feedback/``."""

from __future__ import annotations

from nbgrader.apps.api import NbGraderAPI
from nbgrader.exchange.abc import ExchangeList


class NoExchange(ExchangeList):
    """An exchange in which nothing lies, and nobody misses it."""

    def start(self) -> list[str]:
        """List what is there."""
        return []


def turn_off() -> None:
    """Let the formgrader offer neither to release nor to collect."""
    NbGraderAPI.exchange_is_functional = False
