"""Can everybody move the pictures that have a slider, on a page as VS Code shows it?"""

from itertools import product as every_pair

import numpy as np
import pytest
from playwright.sync_api import expect

from autograder import plots
from autograder.key.activations import ASSIGNMENT as ACTIVATIONS
from autograder.key.logistic_regression import ASSIGNMENT as REGRESSION

from .vs_code import COLOURS, look, shown_as_vs_code

pytestmark = pytest.mark.browser

RIGHT = {one.name: one.reference for one in (*ACTIVATIONS.exercises, *REGRESSION.exercises)}
MINUS = "\N{MINUS SIGN}"
DRAWN = {
    "tangent": lambda: plots.tangent(RIGHT["sigmoid"], np.tanh, start=0),
    "corner": lambda: plots.tangent(RIGHT["relu"], start=0),
    "descent": lambda: plots.descent(RIGHT["propagate"], RIGHT["optimize"]),
    "product": lambda: plots.product(
        W=[[1, 0, 2], [-1, 3, 0]], A=[[1, 2], [0, 1], [-1, 0]], b=[[2], [0]]
    ),
}


@pytest.fixture
def drawn(page, bundles):
    """Show a picture by its name."""

    def show(name, *how):
        DRAWN[name]()
        return shown_as_vs_code(page, bundles[-1]["text/html"], *how)

    return show


def test_by_keyboard(page, drawn):
    """Do arrow keys move the point, and do words, tangent and text twin follow?"""
    box = drawn("tangent")
    page.keyboard.press("Tab")
    slider = box.get_by_role("slider", name="The point's z")
    expect(slider).to_be_focused()
    tangent = box.locator("[data-name=tangent]")
    before = tangent.get_attribute("d")
    for _ in range(20):
        page.keyboard.press("ArrowRight")
    told = "z = 2: sigmoid is 0.8808, its slope 0.1050."
    expect(box.locator("p")).to_have_text(told)
    expect(slider).to_have_attribute("aria-valuetext", told)
    expect(box.get_by_role("img")).to_have_attribute("aria-label", told)
    assert tangent.get_attribute("d") != before
    page.keyboard.press("Home")
    expect(box.locator("p")).to_contain_text(f"z = {MINUS}5: sigmoid is 0.0067")


def test_by_mouse(page, drawn):
    """Does the point follow a mouse that drags it, and stay where it is without one?"""
    box = drawn("tangent")
    point = box.locator("[data-name=point]").bounding_box()
    x, y = point["x"] + point["width"] / 2, point["y"] + point["height"] / 2
    page.mouse.move(x, y)
    expect(box.locator("p")).to_contain_text("z = 0: sigmoid is 0.5")
    page.mouse.down()
    page.mouse.move(x + 40, y)
    expect(box.locator("p")).not_to_contain_text("z = 0:")
    page.mouse.up()
    said = box.locator("p").inner_text()
    page.mouse.move(x - 80, y)
    expect(box.locator("p")).to_have_text(said)
    expect(box.get_by_role("slider")).to_be_focused()


def test_another_curve(page, drawn):
    """Is there a choice where there are two curves, by keyboard, and none where there is one?"""
    box = drawn("tangent")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(box.get_by_role("combobox", name="Function")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(box.locator("p")).to_have_text("z = 0: tanh is 0, its slope 1.")
    expect(box.locator("[data-name=name]")).to_have_text("tanh")
    expect(drawn("corner").get_by_role("combobox")).to_have_count(0)


def test_a_corner(drawn):
    """Is a place without a slope told, and no tangent seen there?"""
    box = drawn("corner")
    expect(box.locator("p")).to_contain_text("This is a corner")
    assert box.locator("[data-name=tangent]").bounding_box()["x"] < 0


def test_steps_downhill(page, drawn):
    """Is each step told as it is taken, at the rate that is chosen?"""
    box = drawn("descent")
    page.keyboard.press("Tab")
    expect(box.locator("p")).to_contain_text(f"The start: w = {MINUS}2.")
    page.keyboard.press("ArrowRight")
    expect(box.locator("p")).to_contain_text(
        f"Step 1: w = {MINUS}2 {MINUS} 0.3 · ({MINUS}1.0912) ="
    )
    box.get_by_role("combobox", name="Learning rate").select_option("14")
    expect(box.locator("p")).to_contain_text("The start")
    box.get_by_role("slider").press("ArrowRight")
    expect(box.locator("p")).to_contain_text("= 13.2772. That is far outside")


def test_entries_of_a_product(page, drawn):
    """Is an entry hidden until it is asked for, by arrows in all directions or by pointing at it?"""
    box = drawn("product")
    entry = box.locator("text[data-name=Z2_2]")
    expect(entry).to_have_text("?")
    slider = box.get_by_role("slider")
    slider.press("ArrowRight")
    expect(box.locator("p")).to_contain_text("Row 1 of W and column 1 of A, then b:")
    slider.press("ArrowDown")
    expect(box.locator("p")).to_contain_text("Row 2 of W and column 1 of A, then b:")
    slider.press("ArrowUp")
    expect(box.locator("text[data-name=Z2_1]")).to_have_text("?")
    entry.click()
    expect(entry).to_have_text("1")
    thick = box.locator("path[data-name]").evaluate_all(
        "all => all.filter(one => one.style.strokeWidth === '4').map(one => one.dataset.name)"
    )
    assert sorted(thick) == ["A1_2", "A2_2", "A3_2", "W2_1", "W2_2", "W2_3", "Z2_2", "b2_1"]


@pytest.mark.parametrize("name", DRAWN)
def test_no_key_leaves_it(page, drawn, name):
    """Does no key reach the page?"""
    drawn(name).get_by_role("slider").focus()
    for key in ("ArrowRight", "ArrowDown", "b", "d", "d", "Enter", "Escape"):
        page.keyboard.press(key)
    assert page.evaluate("window.keys") == 0


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize(("scheme", "width"), list(every_pair(COLOURS, (1280, 400))))
def test_everybody_can_use_it(page, drawn, name, scheme, width):
    """Does axe find nothing serious, and is nothing wider than the page?"""
    drawn(name, scheme, width).get_by_role("slider").press("ArrowRight")
    look(page, f"{name}-{scheme}-{width}")
