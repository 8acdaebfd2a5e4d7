"""Look for the place at fault in a session: on the visible cases, with what the edition ships."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....checks.data_folder import data_folder
from ....checks.places.looking import FILE
from ....checks.places.roles import read_roles
from ....checks.places.search import find_places
from ....checks.vectors import read_vectors

Plain = list[tuple[int, int, int, int, str, str]]


def places_in(names: dict[str, Any], supplied: Mapping[str, Any], body: Mapping[str, Any]) -> Plain:
    """Find the places in a function of the session.

    Parameters
    ----------
    names : dict
        The session's names.
    supplied : dict of str to callable
        Steps that are answered for from outside.
    body : dict
        What the examiner asks for: ``assignment``, ``name``, ``steps`` and ``seconds``.

    Returns
    -------
    list of tuple
        Of each place line, last line, column, last column, kind and function: no text, which the
        examiner has itself.
    """
    function = names.get(body["name"])
    roles = read_roles(data_folder() / FILE, body["assignment"], body["name"])
    if function is None or roles is None:
        return []
    vectors = read_vectors(data_folder() / "checks.h5", body["assignment"])[body["name"]]
    scope = {**names, **supplied}
    found = find_places(function, vectors, roles, scope, body["steps"], body["seconds"])
    return [(p.line, p.end_line, p.start, p.end, p.kind, p.function) for p in found]
