"""Can questions in words be marked in a real browser, by keys alone, by everybody, and safely?"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import keep_picture, serious_faults
from tests.browser.complaints import listen
from tests.marking.words.desks import at_desk, entry_of, grade, hand_in, make_class
from tests.marking.words.test_serve import Served, served
from tests.waiting import PATIENCE

pytestmark = pytest.mark.browser

HOSTILE = (
    "<script>document.title = 'ran'</script><img src=x onerror=\"document.title = 'ran'\">"
    "<img src='https://example.org/x.png'> [press](javascript:document.title='ran') "
    "$\\href{javascript:document.title='ran'}{x}$ <b style='position:fixed;inset:0'>over all</b>"
)
ANSWERS = {
    "ada": "Two **linear** layers are one: $W_2 (W_1 x + b_1) + b_2$.",
    "boole": HOSTILE,
    "cauchy": "word " * 20_000,
    "emmy": "$$z_2 = \\sum_j W_{2j}\\,(W_1 x)_j$$\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx = 1\n```",
    **{f"learner{number}": f"Answer number {number}." for number in range(30)},
}


@pytest.fixture
def here(tmp_path) -> Iterator[Served]:
    """A server for a class's answers."""
    with at_desk(make_class(tmp_path, ANSWERS), "ada l") as desk, served(desk) as here:
        yield here


@pytest.fixture
def page(browser, here) -> Iterator[Page]:
    """The page, with the first answers; whatever it asks for elsewhere, or complains of, fails."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    heard, outside = listen(page), []
    page.on("request", lambda one: outside.append(one.url))
    page.goto(f"{here.origin}/{here.secret}/")
    page.locator("article").first.wait_for()
    _formulas(page)
    yield page
    context.close()
    assert [url for url in outside if not url.startswith((here.origin, "data:"))] == []
    assert [one for one in heard if "409" not in one] == []


def _formulas(page: Page) -> None:
    """Wait until all formulas are set; the page itself may not be asked to evaluate anything."""
    page.locator(".MathJax").first.wait_for()
    busy = "MathJax.Hub.queue.pending || MathJax.Hub.queue.running"
    while page.evaluate(busy):
        page.wait_for_timeout(50)


def _current(page: Page):
    return page.locator("article.current")


def _learner(here: Served, page: Page) -> str:
    """Return whose the chosen answer is."""
    id = _current(page).get_attribute("data-id")
    question = here.desk.questions[0]
    return next(one.learner for known, one in here.desk.given(question) if known == id)


def _written(page: Page) -> None:
    expect(_current(page).locator(".state")).to_have_text("written, by ada l")


def test_all_is_done_by_keys(here, page):
    """Are points, halves, comments old and new, names and the next answer reached without a mouse?"""
    expect(_current(page)).to_be_focused()
    first = _learner(here, page)
    page.keyboard.press("1")
    _written(page)
    page.keyboard.press("h")
    expect(_current(page).get_by_role("button", name="1.5")).to_have_attribute(
        "aria-pressed", "true"
    )
    page.keyboard.press("c")
    page.keyboard.type("Say why, 2 of them.")
    page.keyboard.press("Escape")
    expect(_current(page)).to_be_focused()
    expect(page.locator(".again button")).to_have_text("⇧1 Say why, 2 of them.")
    given = entry_of(here.desk, first).given
    assert (given.hand.points, given.hand.comment, given.waits) == (
        1.5,
        "Say why, 2 of them.",
        False,
    )

    page.keyboard.press("Enter")
    expect(_current(page)).to_have_attribute("aria-label", "Answer 2")
    second = _learner(here, page)
    page.keyboard.press("Shift+Digit1")
    page.keyboard.press("2")
    _written(page)
    expect(page.locator("#count")).to_contain_text("2 of 34 marked, 32 wait")
    expect(page.locator("#questions option")).to_contain_text("32 of 34 wait")
    given = entry_of(here.desk, second).given
    assert (given.hand.points, given.hand.comment) == (2.0, "Say why, 2 of them.")

    page.keyboard.press("k")
    page.keyboard.press("u")
    expect(_current(page).locator(".state")).to_have_text("comment written; waits for points")
    page.keyboard.press("n")
    expect(_current(page).locator("h2")).to_have_text(f"Answer 1: {first}")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("so many points")
    page.keyboard.press("Escape")
    expect(_current(page)).to_be_focused()


def test_all_answers_are_there(here, page):
    """Does going on bring the next lot, to the last answer?"""
    for number in range(2, len(ANSWERS) + 1):
        page.keyboard.press("j")
        expect(_current(page)).to_have_attribute("aria-label", f"Answer {number}")
    expect(page.locator("article")).to_have_count(len(ANSWERS))
    expect(page.get_by_text("over all")).to_have_css("position", "static")
    assert page.title() == "why_nonlinear: questions in words"
    assert page.locator("article a[href^=javascript]").count() == 0
    assert page.locator(".MathJax_Error").count() == 0


def test_nobody_writes_over_another_unseen(here, page):
    """Is the other's mark shown with a choice, which keys can take?"""
    learner = _learner(here, page)
    other = entry_of(here.desk, learner)
    here.desk.who = "emmy n"
    here.desk.mark(here.desk.questions[0], other.id, other.version, 0.5, "No.")
    here.desk.who = "ada l"
    page.keyboard.press("2")
    trouble = _current(page).get_by_role("alert")
    expect(trouble).to_contain_text("emmy n has given a mark meanwhile: 0.5 points, “No.”")
    expect(page.get_by_role("button", name="Keep theirs")).to_be_focused()
    _keep_pictures(page, "conflict")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    _written(page)
    assert entry_of(here.desk, learner).given.hand.points == 2.0


def test_another_answer_is_read_before_it_is_marked(here, page, tmp_path):
    """Does one that came meanwhile stand in the place of the one that was read?"""
    learner = _learner(here, page)
    grade(here.desk._classroom, {learner: hand_in(tmp_path, learner, "Something else.")})
    page.keyboard.press("2")
    expect(_current(page).get_by_role("alert")).to_contain_text("another one now: read it again")
    expect(_current(page)).to_contain_text("Something else.")
    page.keyboard.press("2")
    _written(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
def test_everybody_can_use_it(here, page, scheme, width):
    """Does axe find nothing serious, and is nothing wider than the page, with every kind of answer?"""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.get_by_label("names").check()
    _current(page).focus()
    for key in ("1", "c"):
        page.keyboard.press(key)
    page.keyboard.type("Good.")
    page.keyboard.press("Escape")
    _written(page)
    while page.locator("article").count() < len(ANSWERS):
        page.locator("#more").evaluate("one => one.click()")
        page.wait_for_timeout(100)
    _formulas(page)
    assert serious_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    _keep_pictures(page, f"words-{scheme}-{width}")


def _keep_pictures(page: Page, name: str) -> None:
    """Keep what is seen, and of the page at each width what lies below, too."""
    keep_picture(page, name)
    if re.search(r"-\d+$", name):
        page.locator("article", has_text="over all").scroll_into_view_if_needed()
        keep_picture(page, f"{name}-below")
