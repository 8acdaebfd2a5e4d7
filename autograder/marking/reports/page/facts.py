"""What a page of feedback tells beside the notebook, and by what a page is known to be as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path

from .... import __version__
from ....checks import markup, panel
from ....checks.places import showing
from ...grading.results import Places
from .. import clean
from ..marks import Mark

KNOWN_BY = "autograder-feedback"  # the name under which a page says what it was made of
_NEAR = 2_000  # characters of a page in which that stands


@dataclass(frozen=True)
class Facts:
    """What there is of one learner and one assignment.

    Parameters
    ----------
    mark : Mark
        As the gradebook counts it.
    comments : dict of str to str
        A person's, by exercise or question.
    places : dict of str to tuple of Place
        The parts at fault, by exercise.
    """

    mark: Mark
    comments: Mapping[str, str] = field(default_factory=dict)
    places: Places = field(default_factory=dict)

    def fingerprint(self, notebook: bytes) -> str:
        """Return what changes with anything that the page shows."""
        told = repr((self.mark, sorted(self.comments.items()), sorted(self.places.items())))
        parts = (_program(), told.encode(errors="backslashreplace"), notebook)
        return sha256(b"\0".join(sha256(part).digest() for part in parts)).hexdigest()


@cache
def _program() -> bytes:
    """Return the text of all that makes a page."""
    here = sorted(Path(__file__).parent.glob("*.*"))
    others = (Path(str(module.__file__)) for module in (markup, panel, showing, clean))
    texts = (path.read_bytes() for path in (*here, *others) if path.suffix in (".py", ".j2"))
    return __version__.encode() + b"\0".join(texts)


def is_as_it_was(page: Path, fingerprint: str) -> bool:
    """Whether a page was made of the very same."""
    try:
        with page.open(encoding="utf-8", errors="replace") as file:
            return f'name="{KNOWN_BY}" content="{fingerprint}"' in file.read(_NEAR)
    except OSError:
        return False
