"""Show a verdict: a compact panel in HTML, and the same words as plain text.

State is told by a sign and a word, never by colour alone.  Colours follow JupyterLab's theme.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from html import escape

from .examine import Finding, Verdict
from .places.place import Place
from .places.showing import marked, rows

_FEW = 3  # findings told in full; the others are counted
_INK = "var(--jp-ui-font-color1, #1b1b1b)"
_LINE = {"right": "#1a7f5a", "wrong": "#b3420f", "wait": "#5a6472"}
_WRITE = (
    "Write your code in the place of `raise NotImplementedError()`, run its cell, then run this "
    "check again."
)
_CODE = re.compile(r"`([^`\n]+)`")
_SIGN = {"right": "✔", "wrong": "✘", "wait": "○"}
_PLAIN = str.maketrans("✔✘○", "+x-")


@dataclass(frozen=True)
class Panel:
    """What a check displays.

    Parameters
    ----------
    verdict : Verdict
        What the examination found.
    numbers : bool
        Whether to show expected and given numbers; off where the cases stay unseen.
    first : str
        An earlier exercise that is still wrong and that this one builds on, if there is one.
    why : str
        What is wrong with that one, in a sentence; then no cause is looked for in this one.
    places : tuple of Place
        The parts of the learner's code that are at fault, the likeliest first.
    """

    verdict: Verdict
    numbers: bool = True
    first: str = ""
    why: str = ""
    places: tuple[Place, ...] = ()

    @property
    def state(self) -> str:
        """``"right"``, ``"wrong"`` or ``"wait"`` (not written yet)."""
        if self.verdict.unwritten:
            return "wait"
        return "right" if self.verdict.passed else "wrong"

    @property
    def title(self) -> str:
        """One line: the exercise, how it stands, and its points."""
        verdict = self.verdict
        if verdict.unwritten:
            return f"{verdict.exercise}: not written yet ({_points(verdict)})"
        if verdict.passed:
            return f"{verdict.exercise}: right in all {verdict.cases} cases ({_points(verdict)})"
        how = "partly right" if verdict.score > 0 else "not right yet"
        return f"{verdict.exercise}: {how} ({_points(verdict)})"

    def paragraphs(self) -> list[tuple[str, str]]:
        """Return the panel's text below the title as (role, text) pairs."""
        verdict = self.verdict
        if verdict.unwritten:
            return [("say", _WRITE)]
        told: list[tuple[str, str]] = [("say", remark) for remark in verdict.remarks]
        if self.first:
            told.append(("say", f"It builds on {self.first}, which is not right yet: start there."))
        if self.why:
            told.append(("cause", f"{self.first}: {self.why}"))
        return told + self._findings()

    def _findings(self) -> list[tuple[str, str]]:
        """Tell what was found, and behind the first finding where to look."""
        several = _telling(self.verdict.findings)
        told: list[tuple[str, str]] = []
        before: tuple[tuple[str, str], ...] = ()
        for number, finding in enumerate(several[:_FEW]):
            # The inputs of a case are told once, and not again for everything that differs in it.
            told += self._finding(finding, inputs=finding.inputs != before)
            before = finding.inputs
            if number == 0:
                told += rows(self.places, self.verdict.exercise)
        if len(several) > _FEW:
            told.append(("say", f"and {len(several) - _FEW} more like these"))
        return told

    def _finding(self, finding: Finding, *, inputs: bool) -> list[tuple[str, str]]:
        where = f" (case: {finding.case})" if finding.case else ""
        lead = "" if finding.costs else "Good to know, no points lost: "
        told = [("finding", f"{lead}{finding.message}{where}")]
        if self.numbers:
            numbers = (*finding.inputs, *finding.detail) if inputs else finding.detail
            told += [("detail", _row(name, text)) for name, text in numbers]
        elif finding.kind == "crash":  # an error in the learner's own line gives no case away
            own = [row for row in finding.detail if row[0].startswith("line")]
            told += [("detail", _row(name, text)) for name, text in own]
        if finding.cause and not self.why:
            told.append(("cause", f"Likely cause: {finding.cause}"))
        return told

    def __str__(self) -> str:
        indent = {"say": "  ", "finding": "  ", "detail": "      ", "cause": "    "}
        indent |= {"place": "    ", "line": "        "}
        lines = [f"{_SIGN[self.state]} {self.title}"]
        for role, text in self.paragraphs():
            first, *rest = text.split("\n")
            lines.append(indent[role] + first)
            lines += [indent[role] + line for line in rest]
        return "\n".join(lines)

    def __repr__(self) -> str:
        """Return the words as the console can show them."""
        return fit(str(self), getattr(sys.stdout, "encoding", None))

    def _repr_html_(self) -> str:
        colour = _LINE[self.state]
        style = {
            "say": "margin:.3em 0",
            "finding": "margin:.5em 0 .2em 0",
            "detail": "margin:0 0 0 1.2em;font-family:monospace;white-space:pre-wrap;"
            "overflow-wrap:anywhere;font-size:.92em",
            "cause": "margin:.3em 0 .3em 0;font-weight:600",
            "place": "margin:.3em 0 0 0;font-weight:600",
        }
        style["line"] = style["detail"]
        body = "".join(
            f'<div style="{style[role]}">{_marked(role, text)}</div>'
            for role, text in self.paragraphs()
        )
        return (
            f'<div role="status" aria-label="{escape(self.title, quote=True)}" '
            f'style="border:1px solid {colour};border-left-width:6px;border-radius:4px;'
            f'padding:.5em .9em;margin:.2em 0;max-width:60em;color:{_INK};line-height:1.45">'
            f'<div style="font-weight:600"><span aria-hidden="true" style="color:{colour}">'
            f"{_SIGN[self.state]}</span> {escape(self.title)}</div>{body}</div>"
        )


def fit(text: str, encoding: str | None) -> str:
    """Replace what a console cannot write, the signs by letters.

    Parameters
    ----------
    text : str
        What is to be written.
    encoding : str or None
        The console's; None where it takes any text.
    """
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        plain = text.translate(_PLAIN)
        return plain.encode(str(encoding), errors="replace").decode(str(encoding))
    return text


def _telling(findings: tuple[Finding, ...]) -> list[Finding]:
    """Keep what helps: one finding of a kind for each part, remarks only when nothing is wrong."""
    wrong = [finding for finding in findings if finding.costs]
    seen: dict[tuple[str, str], Finding] = {}
    for finding in wrong or findings:
        seen.setdefault((finding.kind, finding.part), finding)
    return list(seen.values())


def _marked(role: str, text: str) -> str:
    """Return a paragraph in HTML: code stands between backticks, but for rows of numbers."""
    if role == "line":
        return marked(text)
    safe = escape(text)
    return safe if role == "detail" else _CODE.sub(r"<code>\1</code>", safe)


def _row(name: str, text: str) -> str:
    """Put a name before a text of several lines so that its columns stay aligned."""
    return f"{name}: " + text.replace("\n", "\n" + " " * (len(name) + 2))


def _points(verdict: Verdict) -> str:
    unit = "point" if verdict.points == 1 else "points"
    return f"{round(verdict.earned, 2):g} of {verdict.points:g} {unit}"
