"""Does the formgrader's page look as it should in a real browser that has no network?"""

import pytest

from tests.marking.formgrader.opened import opened

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_formulas_are_set_without_the_network(browser, tmp_path, scheme):
    """Are all formulas set, by files of this server alone, and can the text be read?"""
    with opened(tmp_path) as formgrader:
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        outside = []
        page.on(
            "request",
            lambda r: (
                r.url.startswith((formgrader.address, "data:", "about:")) or outside.append(r.url)
            ),
        )
        page.goto(f"{formgrader.address}formgrader?token={formgrader.token}")
        page.get_by_text("01_activations").first.wait_for()
        page.goto(f"{formgrader.address}formgrader/gradebook/01_activations/01_activations")
        page.locator("tbody a").first.click()
        page.locator(".MathJax:visible").first.wait_for()  # the first of all is folded away
        page.wait_for_function("MathJax.Hub.queue.pending === 0 && !MathJax.Hub.queue.running")
        assert page.locator(".MathJax").count() > 50
        assert page.locator(".MathJax_Error").count() == 0
        assert outside == []
        page.screenshot(path=str(tmp_path / "page.png"))
        context.close()
