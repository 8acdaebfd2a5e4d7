"""Can everybody use the picture that moves, on a page as VS Code shows it?"""

from itertools import product

import pytest
from playwright.sync_api import expect

from autograder.plots import step_through

from .vs_code import COLOURS, look, shown_as_vs_code

pytestmark = pytest.mark.browser

LAST = {"neuron": 7, "hidden layer": 23, "deep network": 39}


@pytest.fixture
def shown(bundles):
    """What the cell shows, without functions of a learner."""

    def show(which="hidden layer"):
        step_through(which)
        return bundles[-1]["text/html"]

    return show


@pytest.fixture
def html(shown):
    """The network with a hidden layer."""
    return shown()


def _seen(box):
    """How many numbers are seen."""
    return box.locator("[data-step]").evaluate_all(
        "all => all.filter(one => getComputedStyle(one).visibility === 'visible').length"
    )


def test_by_mouse(page, html):
    """Does each click show one number more, and one step back hide it?"""
    box = shown_as_vs_code(page, html)
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
    box = shown_as_vs_code(page, html)
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
    box = shown_as_vs_code(page, html)
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
    box = shown_as_vs_code(page, html)
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


def test_both_ways_back_are_lit(page, shown):
    """Are all wires thick that lead back to a neuron, and no other?"""
    box = shown_as_vs_code(page, shown("deep network"))
    while "da (back along its wires)" not in box.locator("p").first.inner_text():
        box.get_by_role("button", name="Forward").click()
    lit = box.locator("[data-name]").evaluate_all(
        "all => [...new Set(all.filter(one => one.style.strokeWidth === '4').map(one => one.dataset.name))]"
    )
    assert sorted(lit) == ["w2_1_1", "w2_2_1"]


@pytest.mark.parametrize("which", LAST)
@pytest.mark.parametrize(("scheme", "width"), list(product(COLOURS, (1280, 400))))
def test_everybody_can_use_it(page, shown, which, scheme, width):
    """Does axe find nothing serious at the start and in the end, and is nothing wider than the page?"""
    box = shown_as_vs_code(page, shown(which), scheme, width)
    for number in (0, LAST[which]):
        while _seen(box) < number:
            box.get_by_role("button", name="Forward").click()
        look(page, f"{which}-{scheme}-{width}-{number}")
