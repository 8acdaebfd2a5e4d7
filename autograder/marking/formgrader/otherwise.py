"""What this server does otherwise than nbgrader alone: no exchange, formulas without the network.

And it lists only the assignments that the class takes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from nbgrader.apps.api import NbGraderAPI
from nbgrader.exchange.abc import ExchangeList
from nbgrader.server_extensions.formgrader.formgrader import FormgradeExtension

from ...errors import AutograderError
from ..classroom.settings import read_settings

_TEMPLATES = str(Path(__file__).with_name("templates"))


class NoExchange(ExchangeList):
    """An exchange in which nothing lies: work comes in by ``submitted/``."""

    def start(self) -> list[str]:
        """List what is there."""
        return []


def change() -> None:
    """Change nbgrader in this process."""
    NbGraderAPI.exchange_is_functional = False  # nothing is offered to be released or collected
    NbGraderAPI.get_source_assignments = source_assignments
    FormgradeExtension.build_extra_config = _with_our_templates


_every: Callable[[Any], set[str]] = NbGraderAPI.get_source_assignments


def source_assignments(api: Any) -> set[str]:
    """Name the assignments of the course without those that the class leaves out."""
    names = _every(api)
    try:
        settings = read_settings(Path(api.coursedir.root))
    except AutograderError:  # it is told by whoever marks
        return names
    return {name for name in names if settings.takes(name)}


_config = FormgradeExtension.build_extra_config


def _with_our_templates(extension: Any) -> Any:
    """Let our template for formulas go before nbgrader's, which names a server elsewhere."""
    config = _config(extension)
    config.HTMLExporter.extra_template_basedirs.insert(0, _TEMPLATES)
    return config
