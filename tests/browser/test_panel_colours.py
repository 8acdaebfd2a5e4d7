"""Can a panel be read on every page that shows notebooks, in light and in dark?"""

import os
from pathlib import Path

import pytest

from autograder.checks.lines.sheet import Sheet
from autograder.checks.lines.showing import Line
from autograder.checks.notice import not_judged
from autograder.checks.panel import Panel
from autograder.workbook.line import ProgressLine
from tests.checks.small import check

pytestmark = pytest.mark.browser

# The page's own rules, after the programs' style sheets: background, text, and what they do to code.
PAGES = {
    "JupyterLab light": ("#ffffff", "rgba(0,0,0,.87)", "code{background:#eeeeee}"),
    "JupyterLab dark": ("#111111", "rgba(255,255,255,1)", "code{background:#212121}"),
    "Notebook 7": ("#ffffff", "rgba(0,0,0,.87)", "code{color:rgba(0,0,0,.87)}"),
    "VS Code light": ("#ffffff", "#3b3b3b", "code{color:#a31515}"),
    "VS Code dark": ("#1f1f1f", "#cccccc", "code{color:#d7ba7d}summary{color:inherit}"),
    "Colab dark": ("#383838", "#d5d5d5", ""),
}
VARIABLES = {
    "light": "--jp-ui-font-color1:rgba(0,0,0,.87);--vscode-foreground:#3b3b3b;"
    "--colab-primary-text-color:#212121",
    "dark": "--jp-ui-font-color1:#ffffff;--vscode-foreground:#cccccc;"
    "--colab-primary-text-color:#d5d5d5",
}
_CONTRASTS = """() => {
    const parsed = colour => {
        const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number); return {r, g, b, a};
    };
    const over = (top, under) => Object.fromEntries(["r", "g", "b"].map(
        one => [one, top[one] * top.a + under[one] * (1 - top.a)]));
    const behind = part => {
        const own = parsed(getComputedStyle(part).backgroundColor);
        if (own.a === 1) return own;
        return over(own, part.parentElement ? behind(part.parentElement) : {r: 255, g: 255, b: 255});
    };
    const light = ({r, g, b}) => {
        const [x, y, z] = [r, g, b].map(c => c / 255).map(
            c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    return [...document.querySelectorAll("body *")].filter(
        part => [...part.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
    ).map(part => {
        const under = behind(part);
        const text = light(over(parsed(getComputedStyle(part).color), under));
        const [low, high] = [text, light(under)].sort((a, b) => a - b);
        return [part.textContent.slice(0, 40), (high + 0.05) / (low + 0.05)];
    });
}"""


def _panels():
    """A panel of each state, a notice and the line below a check, in HTML."""

    def stub(x):
        raise NotImplementedError

    def crash(x):
        return x @ x

    shown = [Panel(check(one)) for one in (lambda x: 2 * x, lambda x: -2 * x, stub, crash)]
    shown.append(Panel(check(lambda x: -2 * x), printed="one\ntwo", again="f(*check.case(f))"))
    shown.append(not_judged("f", ["The cell `def f(x)` stopped with an error."]))
    lines = (Line(2, "a = x", "(n,)"), Line(3, "b = a", "(n, n)", marked=True))
    shown.append(Sheet("f", "`x` (n,)", lines, "`b` should be (n,).", "n = 4"))
    shown.append(ProgressLine("1 of 7 here", trouble="not kept for another day"))
    return "".join(one._repr_html_() for one in shown)


@pytest.mark.parametrize("variables", [True, False], ids=["variables", "no variables"])
@pytest.mark.parametrize("name", PAGES)
def test_every_word_can_be_read(page, name, variables):
    """Has each text a contrast of 4.5 to 1 at least, with and without the page's variables?"""
    background, text, rules = PAGES[name]
    theme = VARIABLES["dark" if "dark" in name else "light"] if variables else ""
    style = f":root{{{theme}}}body{{background:{background};color:{text};font-family:sans-serif}}"
    page.set_content(f"<style>{style}{rules}</style>{_panels()}")
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    if folder := os.environ.get("PICTURES"):
        page.screenshot(path=str(Path(folder) / f"colours-{name}-{variables}.png"), full_page=True)
    found = page.evaluate(_CONTRASTS)
    assert len(found) > 30
    assert [one for one in found if one[1] < 4.5] == []
