"""The templates of the pages that people get."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # takes a while to import, and few commands write a page
    from jinja2 import Template

_NONE: Mapping[str, Callable[..., Any]] = MappingProxyType({})


def page_template(folder: Path, filters: Mapping[str, Callable[..., Any]] = _NONE) -> Template:
    """Return the template ``page.html.j2`` of a folder: what goes into it is text unless it is Markup.

    It may include what lies beside this module.

    Parameters
    ----------
    filters : dict of str to callable
        What the template may apply to a value, besides jinja's own.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    here = Environment(
        loader=FileSystemLoader([folder, Path(__file__).parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    here.filters |= filters
    return here.get_template("page.html.j2")
