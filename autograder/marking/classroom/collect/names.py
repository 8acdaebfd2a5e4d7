"""What the names in a download say of whose a file is: a row for each system that makes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .found import Found

# Kinds of numbers and addresses that a person may be known by.
Known = tuple[str, str]  # the kind, and the number or address itself


@dataclass(frozen=True)
class Identity:
    """What a download says of who has handed something in, and how.

    Attributes
    ----------
    known : tuple of pairs
        Numbers and addresses, each with its kind.
    name : str
        The person's name as it is written there.
    place : int
        Where in the trail this stands; what comes behind it is the learner's own.
    system : str
        Who says so: ``"Canvas"``, ``"Moodle"``, ``"Gradescope"``, ``"mail"`` or ``"folder"``.
    late : bool
        Whether the system has marked it as late.
    order : int
        A number that is larger for what was handed in later; 0 where there is none.
    time : str
        When it was handed in, where the system says so.
    """

    known: tuple[Known, ...] = ()
    name: str = ""
    place: int = 0
    system: str = "folder"
    late: bool = False
    order: int = 0
    time: str = ""


# Name, late or not, the user's number and the attachment's, and the name that the learner gave.
_CANVAS = re.compile(
    r"(?P<name>.*?)_(?:(?P<late>LATE)_)?(?P<user>\d+)_(?P<file>\d+)_(?P<rest>.+)", re.DOTALL
)
_CANVAS_HIDDEN = re.compile(r"(?P<late>LATE_)?anon_\w+?_(?P<file>\d+)_(?P<rest>.+)", re.DOTALL)
# Group and name, the participant's number, and what kind of work it is.
_MOODLE = re.compile(
    r"(?P<name>.*?)_(?P<participant>\d+)_assignsubmission_(?:file|onlinetext)(?:_.*)?", re.DOTALL
)
_GRADESCOPE = re.compile(r"submission_(?P<number>\d+)")


def identities(found: Found, gradescope: dict[tuple[str, ...], Identity]) -> Iterator[Identity]:
    """Yield what is said of whose a file is, the outermost first.

    What a learning platform says comes alone: behind it stand only names that the learner chose.

    Parameters
    ----------
    gradescope : dict
        What Gradescope's own list says, by the trail of each of its folders.
    """
    for place, name in enumerate(found.trail):
        if said := said_by_platform(name, place) or gradescope.get(found.trail[: place + 1]):
            yield said
            return
        if found.sender is not None and found.sender[0] == place:
            _, sender, address = found.sender
            yield Identity((("email", address.casefold()),), sender, place, "mail")
        else:
            yield Identity(name=name, place=place)


def said_by_platform(name: str, place: int = 0) -> Identity | None:
    """Return what a name says that Moodle or Canvas has given; nothing for any other."""
    if match := _MOODLE.fullmatch(name):
        number = ("participant", match["participant"])
        return Identity((number,), match["name"], place, "Moodle")
    if match := _CANVAS_HIDDEN.fullmatch(name):
        late, order = bool(match["late"]), int(match["file"])
        return Identity((), "", place, "Canvas", late=late, order=order)
    if match := _CANVAS.fullmatch(name):
        late, order = bool(match["late"]), int(match["file"])
        known = (("canvas", match["user"]),)
        return Identity(known, match["name"], place, "Canvas", late=late, order=order)
    return None


def own_name(name: str) -> str:
    """Return what the learner called a file, without what a system has put before it."""
    for pattern in (_CANVAS_HIDDEN, _CANVAS):
        if match := pattern.fullmatch(name):
            return match["rest"]
    if _MOODLE.fullmatch(name):
        return re.split(r"_assignsubmission_(?:file|onlinetext)_?", name, maxsplit=1)[1] or name
    return name


def is_gradescope(name: str) -> bool:
    """Whether a folder's name is one that Gradescope gives."""
    return bool(_GRADESCOPE.fullmatch(name))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a name or number, without case, accents and signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in apart if not unicodedata.combining(c))
    return tuple(re.findall(r"[^\W_]+", plain))


def key_of(text: str) -> str:
    """Return a name in one word, as Canvas writes it."""
    return "".join(words_of(text))


def either(names: Sequence[object]) -> str:
    """Join what could be meant with "or"."""
    *others, last = map(str, names)
    return f"{', '.join(others)} or {last}" if others else last
