"""What a page of feedback tells beside the notebook, and by what a page is known to be as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from .... import __version__
from ....checks import markup, panel
from ....checks.places import showing
from ...grading.results import Places, Result
from ...sandbox import limits
from .. import clean, template

KNOWN_BY = "autograder-feedback"  # the name under which a page says what it was made of
_NEAR = 2_000  # characters of a page in which that stands


@dataclass(frozen=True)
class Cell:
    """The points of one exercise or question, as the gradebook has them.

    Parameters
    ----------
    points : float or None
        What counts, out of `worth`.
    machine, hand, extra : float or None
        What it is made of.
    waits : bool
        Whether a person is to look at it.
    """

    worth: float
    points: float | None = None
    machine: float | None = None
    hand: float | None = None
    extra: float = 0.0
    waits: bool = False


@dataclass(frozen=True)
class Facts:
    """What there is of one learner and one assignment; small, and read without a gradebook.

    Parameters
    ----------
    state : str
        How the mark stands.
    points : float or None
        The final points, out of `max_points`.
    penalty : float
        What coming late costs.
    cells : dict of str to Cell
        In order.
    result : Result or None
        What was told at marking.
    comments : dict of str to str
        A person's, by exercise or question.
    places : dict of str to tuple of Place
        The parts at fault, by exercise.
    name : str
        The learner's name; empty where it is not known, or a pseudonym takes its place.
    """

    learner: str
    assignment: str
    state: str
    points: float | None
    max_points: float
    penalty: float = 0.0
    cells: Mapping[str, Cell] = field(default_factory=dict)
    result: Result | None = None
    comments: Mapping[str, str] = field(default_factory=dict)
    places: Places = field(default_factory=dict)
    name: str = ""

    def fingerprint(self, notebook: bytes) -> str:
        """Return what changes with anything that the page shows."""
        shown = replace(self, result=self.result and _shown(self.result))
        parts = (_program(), repr(shown).encode(errors="backslashreplace"), notebook)
        return sha256(b"\0".join(sha256(part).digest() for part in parts)).hexdigest()


def _shown(result: Result) -> Result:
    """Return a result without what no page shows and another run may change: how long it took, say."""
    verdicts = {name: replace(one, behaviour="") for name, one in result.verdicts.items()}
    return replace(result, verdicts=verdicts, seconds=0.0, words={})


@cache
def _program() -> bytes:
    """Return the text of all that makes a page."""
    texts = (path.read_bytes() for path in sources())
    return __version__.encode() + b"\0".join(texts)


def sources() -> list[Path]:
    """Return the files that make a page; when one of them changes, all pages are written anew."""
    here = Path(__file__).parent
    own = (path for path in sorted(here.glob("*.*")) if path.suffix in (".py", ".j2"))
    others = (
        Path(str(module.__file__)) for module in (markup, panel, showing, clean, template, limits)
    )
    return [*own, *others, here.parent / "feedback.py"]


def is_as_it_was(page: Path, fingerprint: str) -> bool:
    """Whether a page was made of the very same."""
    try:
        with page.open(encoding="utf-8", errors="replace") as file:
            return f'name="{KNOWN_BY}" content="{fingerprint}"' in file.read(_NEAR)
    except OSError:
        return False
