"""What this server does otherwise than nbgrader alone: no exchange, and formulas without the network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.apps.api import NbGraderAPI
from nbgrader.exchange.abc import ExchangeList
from nbgrader.server_extensions.formgrader.formgrader import FormgradeExtension

_TEMPLATES = str(Path(__file__).with_name("templates"))


class NoExchange(ExchangeList):
    """An exchange in which nothing lies: work comes in by ``submitted/``."""

    def start(self) -> list[str]:
        """List what is there."""
        return []


def change() -> None:
    """Change nbgrader in this process."""
    NbGraderAPI.exchange_is_functional = False  # nothing is offered to be released or collected
    FormgradeExtension.build_extra_config = _with_our_templates


_config = FormgradeExtension.build_extra_config


def _with_our_templates(extension: Any) -> Any:
    """Let our template for formulas go before nbgrader's, which names a server elsewhere."""
    config = _config(extension)
    config.HTMLExporter.extra_template_basedirs.insert(0, _TEMPLATES)
    return config
