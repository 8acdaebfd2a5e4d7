"""Whose work is not the work that was marked, or could not be marked."""

from __future__ import annotations

from collections.abc import Iterable

from ..batch.cache import Cache
from ..classroom.folder import Classroom
from ..grading.submission import fingerprint_of


def unmarked(
    classroom: Classroom, cache: Cache | None, assignment: str, learners: Iterable[str]
) -> set[str]:
    """Name those who are to be marked; reads the file of everybody who was marked before."""
    entries = cache.entries(assignment) if cache else {}
    known = {name: one.submission for name, one in entries.items() if not one.ours}
    folder = classroom.folder
    return {
        name
        for name in learners
        if name not in known
        or fingerprint_of(folder("submitted", name, assignment), assignment) != known[name]
    }
