"""Mark functions given as lines of JSON; one bad line never stops the rest."""

from __future__ import annotations

import json
from typing import Any

from ...key import Unknown
from ..sandbox.host import Host
from .function import mark_function

_FIELDS = ("assignment", "function", "source")


def mark_line(host: Host, line: str, call_seconds: float) -> dict[str, Any]:
    """Mark one line ``{"id", "assignment", "function", "source"}``.

    Returns
    -------
    dict
        ``{"id", "assignment", "function", "passed", "score", "findings"}``; for a line that
        cannot be judged, a score of 0, one finding that says why, and the same under ``"error"``.
    """
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        return _refused({}, f"This line is not JSON ({error}).")
    if not isinstance(request, dict):
        return _refused({}, "This line is JSON, but not an object with the fields asked for.")
    absent = [name for name in _FIELDS if not isinstance(request.get(name), str)]
    if absent:
        return _refused(request, f"This line lacks the text field(s) {', '.join(absent)}.")
    words = [request[name] for name in _FIELDS]
    try:
        marked = mark_function(host, *words, call_seconds=call_seconds, places=True)
    except Unknown as error:
        return _refused(request, str(error.args[0]))
    return {"id": request.get("id"), **marked.to_dict()}


def _refused(request: dict[str, Any], message: str) -> dict[str, Any]:
    finding = {"kind": "missing", "message": message, "mistake": None}
    return {
        "id": request.get("id"),
        "assignment": request.get("assignment"),
        "function": request.get("function"),
        "passed": False,
        "score": 0.0,
        "findings": [finding],
        "error": message,
    }
