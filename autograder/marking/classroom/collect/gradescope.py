"""Read the list that comes with Gradescope's export of submissions."""

from __future__ import annotations

import re
from typing import Any

import yaml

from .found import Found
from .names import Identity, is_gradescope

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Texts(_Loader):
    """Leaves all as text: a number may begin with zeros, a time may have any form."""

    yaml_implicit_resolvers: dict = {}  # noqa: RUF012 (PyYAML reads it from the class)


def read_list(found: Found) -> dict[tuple[str, ...], Identity]:
    """Return who has handed in what, by the trail of each folder.

    The first of a group stands for it.  A list that is none says nothing.
    """
    try:
        plain = yaml.load(found.data.decode("utf-8", errors="replace"), Loader=_Texts)
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    rows = plain.items() if isinstance(plain, dict) else ()
    place = len(found.trail) - 1
    return {
        (*found.trail[:-1], name): said
        for name, row in rows
        if isinstance(name, str) and is_gradescope(name) and (said := _identity(row, place))
    }


def _identity(row: Any, place: int) -> Identity | None:
    people = row.get(":submitters") if isinstance(row, dict) else None
    person = people[0] if isinstance(people, list) and people else None
    if not isinstance(person, dict):
        return None
    said = {kind: str(person.get(f":{kind}") or "").strip() for kind in ("name", "sid", "email")}
    known = tuple((kind, said[kind].casefold()) for kind in ("sid", "email") if said[kind])
    time = re.sub(r" ([+-]\d\d):(\d\d)$", r" \1\2", str(row.get(":created_at") or ""))
    return Identity(known, said["name"], place, "Gradescope", time=time)
