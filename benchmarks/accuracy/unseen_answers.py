"""Wrong answers that nobody had read when they were first checked, and what a learner is told."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

from autograder.checks.examine import Verdict, is_to_blame
from autograder.checks.findings import Finding
from autograder.checks.places.looking import FILE
from autograder.checks.places.place import Place
from autograder.checks.places.roles import Roles, read_roles
from autograder.checks.places.showing import rows
from autograder.key import find_exercise

from .answers import Answer, BadAnswers, pieces
from .judge import look, visible
from .placing import locate

DATA = Path(__file__).resolve().parents[2] / "data"

TOLD = (
    "named",
    "one of several",
    "cause by rule",
    "cause of an error",
    "form or error",
    "only a place",
    "nothing",
    "passes",
)


@dataclass(frozen=True)
class Said:
    """What the check says of an answer on the visible cases.

    `how` is one of `TOLD`; `text` is what a learner reads first; `places` are the parts of the
    answer that are said to be at fault.
    """

    answer: Answer
    how: str
    text: str = ""
    places: tuple[Place, ...] = ()


def look_all(answers: Iterable[Answer], workers: int = 2) -> Iterator[Said]:
    """Say of answers what a learner is told, in worker processes and in their order."""
    with get_context("spawn").Pool(workers) as pool:
        yield from pool.imap(look_at, answers, chunksize=8)


def look_at(answer: Answer) -> Said:
    """Check one answer on the visible cases, and look for the place at fault as a check does."""
    vectors = visible(answer.assignment)[answer.function]
    verdict = look(answer, vectors)
    roles = _roles(answer.assignment, answer.function)
    if roles is None or not is_to_blame(verdict):
        return said(answer, verdict)
    return with_places(said(answer, verdict), locate(answer.source, vectors, roles))


@functools.cache
def _roles(assignment: str, function: str) -> Roles | None:
    return read_roles(DATA / FILE, assignment, function)


def with_places(one: Said, places: Sequence[Place]) -> Said:
    """Add the places; of an answer of which nothing else is told they are what is told."""
    how = "only a place" if places and one.how == "nothing" else one.how
    told = " / ".join(text for role, text in rows(places, one.answer.function) if role == "place")
    return replace(one, how=how, text=f"{one.text} {told}".strip(), places=tuple(places))


def read_unseen(folder: Path) -> list[Answer]:
    """Read every ``<assignment>.py`` of a folder; a header is ``# --- function | lines N | thought``.

    Raises
    ------
    BadAnswers
        For the first header that has not this form.
    """
    return [answer for path in sorted(folder.glob("*.py")) for answer in _read(path)]


def _read(path: Path) -> Iterator[Answer]:
    for line, header, source in pieces(path):
        function, *_, thought = (part.strip() for part in header.split("|", 2))
        try:
            find_exercise(path.stem, function)
        except LookupError as error:
            raise BadAnswers(f"{path.name}, line {line}: {error}") from None
        yield Answer(path.stem, function, "wrong", thought, source)


def said(answer: Answer, verdict: Verdict) -> Said:
    """Sort what a verdict says: by a name, by a rule, by the form that it lacks, or not at all."""
    costly = [finding for finding in verdict.findings if finding.costs]
    if not costly:
        return Said(answer, "passes")
    how = next((how for how in TOLD if any(_how(one) == how for one in costly)), "nothing")
    first = next(one for one in costly if _how(one) == how)
    name = f"{first.mistake}: " if first.mistake else ""
    return Said(answer, how, f"{name}{first.message} {first.cause}".strip())


def _how(finding: Finding) -> str:
    if finding.mistake:
        return "named"
    if finding.cause.startswith("One of: "):
        return "one of several"
    if finding.kind == "crash" and finding.cause:
        return "cause of an error"
    if finding.kind != "value":  # keys, order, shape, type, not written, an error with its line
        return "form or error"
    return "cause by rule" if finding.cause else "nothing"


def read_judged(path: Path) -> Counter[str]:
    """Count what a person has found who read each answer beside what was said of it.

    A row is ``answer, how, said, verdict``, between tabs; the verdict is right, nothing, wrong, or
    what of it is: false name, false cause, false place.
    """
    _, *rows = path.read_text("utf-8").splitlines()
    return Counter(row.split("\t")[-1] for row in rows)


@dataclass(frozen=True)
class AnswerSet:
    """A set of wrong answers: its folder beside this file, and what became of it since."""

    folder: str
    title: str
    story: str = ""  # nothing, as long as nobody has read it

    @property
    def path(self) -> Path:
        """Where its answers are."""
        return Path(__file__).parent / self.folder

    def judged(self) -> Counter[str]:
        """Count what a reader found in it; nothing, as long as nobody has read it."""
        table = self.path / "judged.tsv"
        return read_judged(table) if table.exists() else Counter()


SETS = (
    AnswerSet(
        "unseen",
        "Wrong answers that nobody had read",
        "Only the words were read, not the places. Before these readings they were false of 8; what "
        "was false by a kind was mended then, so that the numbers above are not quite those of "
        "answers that nobody had read (at first sight: 199 named, 75 with a cause, 46 by form, 63 "
        "with nothing; before the names were grown: 159, 4, 129 and 91). Since then the names have "
        "been grown on these answers, too: they tell no more what is said of answers that nobody "
        "has read.",
    ),
    AnswerSet(
        "unseen2",
        "A second set that nobody had read",
        "No name, no rule and no place had been grown on it when it was read. A place is false "
        "where none of the lines told is at fault, also where a part is blamed that is right and is "
        "only used wrongly further down, or was made of what went wrong further up. At first sight: "
        "252 named, 64 with a cause, 27 by form, 6 by a place alone and 1 with nothing; all of that, "
        "as it was read, is in the table of the reader. The false causes and eleven of the false "
        "places were mended then, as kinds, so that the numbers above are not quite those.",
    ),
    AnswerSet(
        "unseen3",
        "A third set that nobody had read",
        "No name, no rule and no place had been grown on it when it was read, by two strict readers. What "
        "stood in an older set was left out when it was written, so its mistakes are rarer than those of "
        "a class. At first sight: 220 named, 98 with a cause, 47 by form, 32 by a place alone and 8 with "
        "nothing; all of that, as it was read, is in the table of the readers. What was false by a kind "
        "was mended then, so that the numbers above are not quite those.",
    ),
    AnswerSet(
        "unseen4",
        "A fourth set that nobody had read",
        "No name, no rule and no place had been grown on it when it was read, by three strict readers. Its "
        "mistakes are meant to be as frequent as in a class. At first sight: 234 named, 103 with a cause, "
        "50 by form, 8 by a place alone and 1 with nothing. What was false by a kind was mended then, so "
        "that the numbers above are not quite those.",
    ),
    AnswerSet(
        "unseen5",
        "A fifth set that nobody had read",
        "No name, no rule and no place had been grown on it when it was read, by three strict readers. Its "
        "mistakes are meant to be as frequent as in a class. At first sight: 258 named, 75 with a cause, "
        "36 by form, 5 by a place alone and 1 with nothing. What was false by a kind was mended then, so "
        "that the numbers above are not quite those.",
    ),
    AnswerSet(
        "unseen6",
        "A sixth set that nobody had read",
        "No name, no rule and no place had been grown on it when it was read, by three strict readers. Its "
        "mistakes are meant to be as frequent as in a class, and a kind that a rule is sure of has had a "
        "name since the set before. At first sight: 360 named, 34 with a cause, 4 by form and 3 by a place "
        "alone.",
    ),
    AnswerSet(
        "unseen7",
        "A seventh set that nobody had read",
        "No name, no rule and no place had been grown on it when it was read, by three strict readers. Its "
        "mistakes are meant to be as frequent as in a class; it was written together with the set after it, "
        "which is kept unread. At first sight: 297 named, 55 with a cause, 15 by form, 14 by a place alone "
        "and 1 with nothing more than that values are wrong. What was false by a kind is mended now, so "
        "that the numbers above are not quite those.",
    ),
    AnswerSet(
        "unseen8",
        "An eighth set that nobody had read",
        "It was written together with the seventh, and kept apart while what that had shown was mended. No "
        "name, no rule and no place had been grown on it when it was read, by three strict readers; ten of "
        "the sixteen false names and places they call disputable. At first sight: 304 named, 48 with a cause, "
        "22 by form and 7 by a place alone.",
    ),
    AnswerSet(
        "unseen9",
        "A ninth set that nobody had read",
        "No name, no rule and no place had been grown on it when it was read, by three strict readers; 20 of "
        "the 26 false names, causes and places they call disputable. Of the four with nothing, three are "
        "accepted, one of them with a remark that the readers did not see. At first sight: 287 named, 42 with "
        "a cause, 30 by form, 21 by a place alone, 1 as one of several and 1 with nothing. What was false by a "
        "kind has been mended since, so that the numbers above are not quite those.",
    ),
    AnswerSet(
        "unseen10",
        "A tenth set that nobody had read",
        "Its mistakes are meant to be as frequent as in a class. No name, no rule and no place had been grown "
        "on it when it was read, by three strict readers; six of the eight false names, causes and places they "
        "call disputable. Of the nine with nothing, five are accepted and three are tests, of which only what "
        "gets through is told. At first sight: 354 named, 5 with a cause, 41 by form or an error, 3 by a place "
        "alone, 1 as one of several and 1 with nothing. What was false by a kind has been mended since, so that "
        "the numbers above are not quite those.",
    ),
    AnswerSet(
        "unseen11",
        "An eleventh set that nobody had read",
        "It is written as the tenth is, by other people, after what that had shown was mended. No name, no rule "
        "and no place had been grown on it when it was read, by three strict readers; all ten false names, causes "
        "and places they call disputable. Of the eight with nothing, six are accepted and two are tests, of which "
        "only what is rejected is told. At first sight: 383 named, 5 with a cause, 44 by form or an error and 3 by "
        "a place alone.",
    ),
)


def section(
    all_said: Sequence[Said], judged: Mapping[str, int], answers: AnswerSet
) -> Iterator[str]:
    """Give the section of the page: counts by assignment, and what a reader found."""
    where = f"benchmarks/accuracy/{answers.folder}"
    yield f"\n## {answers.title}: {len(all_said)}\n\n"
    yield (
        f"Written from the learner's text alone, without a look at the key, and left as they are "
        f"(`{where}`). What the check says of them on the visible cases: a known "
        "mistake's name, or that of a kind which any exercise may have and a rule is sure of; one of "
        "several; a cause by a rule on the numbers, or of an error; what form "
        "the result lacks (keys, order, shape, type), that it is not written, or the error with its "
        "line; or only the place; or only that values are wrong. The last column has all of which a "
        "place is told (`python -m benchmarks.accuracy --unseen`).\n\n"
    )
    yield f"| assignment | answers | {' | '.join(TOLD)} | placed |\n|---|{'---|' * (len(TOLD) + 2)}\n"
    for name in dict.fromkeys(one.answer.assignment for one in all_said):
        yield _row(name, [one for one in all_said if one.answer.assignment == name])
    yield _row("**all**", all_said)
    if judged:
        yield f"\nRead one by one (`{where}/judged.tsv`): {_found(judged)} {answers.story}\n"


def _found(judged: Mapping[str, int]) -> str:
    """Say how many are true, and of the others what is false."""
    false = [
        f"the {what.removeprefix('false ')} is false of {number}"
        for what, number in sorted(judged.items())
        if what.startswith("false ")
    ]
    rest = "; ".join(false) or f"of {judged.get('wrong', 0)} it is false"
    if nothing := judged.get("nothing", 0):
        rest += f"; of {nothing} no more is told than that they are wrong"
    return f"of {judged.get('right', 0)} answers what is told is true; {rest}."


def _row(name: str, some: Sequence[Said]) -> str:
    counts = Counter(one.how for one in some)
    placed = sum(bool(one.places) for one in some)
    parts = [*(counts[how] for how in TOLD), placed]
    cells = [name, str(len(some)), *(_share(part, len(some)) for part in parts)]
    return f"| {' | '.join(cells)} |\n"


def _share(part: int, whole: int) -> str:
    return f"{part} ({100 * part / whole:.1f} %)" if part else "0"
