"""Can everybody use the picture that moves, on a page as VS Code shows it?"""

import os
from itertools import product
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from autograder.plots import step_through
from autograder.plots.interactive import frame

pytestmark = pytest.mark.browser

COLOURS = {
    "light": ("#ffffff", "#3b3b3b"),
    "dark": ("#1f1f1f", "#cccccc"),
    "dim": ("#383838", "#d5d5d5"),
}
# VS Code puts the HTML in its place and then runs each script at the end of it.
AS_VS_CODE = """html => {
    const output = document.querySelector("main");
    output.innerHTML = html;
    for (const found of [...output.getElementsByTagName("script")]) {
        const script = document.createElement("script");
        script.text = found.textContent;
        output.appendChild(script).remove();
    }
    window.keys = 0;
    document.addEventListener("keydown", () => { window.keys += 1; });
}"""


@pytest.fixture
def html(monkeypatch):
    """What the cell shows, without functions of a learner."""
    kept = []
    monkeypatch.setattr(frame, "display", lambda bundle, raw: kept.append(bundle["text/html"]))
    step_through()
    return kept[0]


def _open(page, html, scheme="light", width=1280):
    ground, text = COLOURS[scheme]
    style = f"background:{ground};color:{text};font-family:sans-serif;margin:8px"
    page.set_viewport_size({"width": width, "height": 900})
    page.set_content(
        f"<html lang='en'><title>x</title><body style='{style}'><main></main></body></html>"
    )
    page.evaluate(AS_VS_CODE, html)
    return page.locator(".nn-interactive")


def _seen(box):
    """How many numbers are seen."""
    return box.locator("[data-step]").evaluate_all(
        "all => all.filter(one => getComputedStyle(one).visibility === 'visible').length"
    )


def test_by_mouse(page, html):
    """Does each click show one number more, and one step back hide it?"""
    box = _open(page, html)
    on, back = (
        box.get_by_role("button", name="Forward"),
        box.get_by_role("button", name="One step back"),
    )
    assert _seen(box) == 0
    for number in range(1, 24):
        on.click()
        assert _seen(box) == number
    expect(box).to_contain_text("That was the last number.")
    last = "Weight from x2 to hidden neuron 2, dv:"
    on.click()
    assert last in box.get_by_role("img").get_attribute("aria-label")
    back.click()
    assert _seen(box) == 22
    assert last not in box.get_by_role("img").get_attribute("aria-label")


@pytest.mark.parametrize(
    ("typed", "said", "number"),
    [
        ("0", "✔ Right. Wire from x1", 1),
        ("3", "✘ Not this. Wire from x1 to hidden neuron 1, forward: 1 · 0 = 0.", 1),
        ("", "Wire from x1 to hidden neuron 1, forward: 1 · 0 = 0.", 1),
        ("much", "Type a number", 0),
    ],
)
def test_by_keyboard(page, html, typed, said, number):
    """Is a number judged by Enter, told where a screen reader hears it, and the next one asked for?"""
    box = _open(page, html)
    page.keyboard.press("Tab")
    expect(box.get_by_role("textbox")).to_be_focused()
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    expect(box.locator("[aria-live]")).to_contain_text(said)
    assert _seen(box) == number
    if number:
        expect(box.get_by_role("textbox")).to_have_accessible_name(
            "Next: Wire from x2 to hidden neuron 1, forward"
        )


def test_rounded_and_in_other_spellings(page, html):
    """Are two decimals enough, a comma as good as a point, and a minus sign a minus sign?"""
    box = _open(page, html)
    box.get_by_role("textbox").focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    for typed in ("-0,96", "\N{MINUS SIGN}0.964"):
        page.keyboard.insert_text(typed)
        page.keyboard.press("Enter")
        expect(box).to_contain_text("✔ Right. Hidden neuron 1, a")
        page.keyboard.press("ArrowUp")


def test_arrows_and_no_key_leaves_it(page, html):
    """Do arrows on a button go forward and back, and does no key reach the page?"""
    box = _open(page, html)
    box.get_by_role("button", name="Forward").focus()
    for key, number in (
        ("ArrowRight", 1),
        ("ArrowDown", 2),
        ("ArrowLeft", 1),
        ("Enter", 2),
        (" ", 3),
    ):
        page.keyboard.press(key)
        assert _seen(box) == number
    page.keyboard.type("bdd")
    assert page.evaluate("window.keys") == 0


@pytest.mark.parametrize(("scheme", "width"), list(product(COLOURS, (1280, 400))))
def test_everybody_can_use_it(page, html, scheme, width):
    """Does axe find nothing serious at the start and in the end, and is nothing wider than the page?"""
    box = _open(page, html, scheme, width)
    for number in (0, 23):
        while _seen(box) < number:
            box.get_by_role("button", name="Forward").click()
        found = Axe().run(page).response["violations"]
        serious = [one for one in found if one["impact"] in ("serious", "critical")]
        assert [(one["id"], one["nodes"][0]["html"]) for one in serious] == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        if folder := os.environ.get("PICTURES"):
            page.screenshot(
                path=str(Path(folder) / f"stepper-{scheme}-{width}-{number}.png"), full_page=True
            )
