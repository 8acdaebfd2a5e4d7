"""Which fresh cases there are: their seeds follow from the course's version and from what is marked."""

from __future__ import annotations

import hashlib

from .. import __version__

VARIANTS = 4  # sets of fresh cases; which one a submission gets, its bytes decide


def variant_seeds(assignment: str, variants: int = VARIANTS) -> list[int]:
    """Return the seeds of all sets of fresh cases."""
    # A variant was called a paper; another word here would be other cases for everybody.
    of = (assignment.encode(), __version__.encode())
    return [seed_of(b"paper", str(number).encode(), *of) for number in range(variants)]


def seed_of(*parts: bytes) -> int:
    """Derive the seed of the fresh cases from what is marked: again the same for the same bytes."""
    return int.from_bytes(hashlib.sha256(b"\0".join(parts)).digest()[:8], "big")
