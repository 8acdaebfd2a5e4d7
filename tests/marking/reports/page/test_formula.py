"""Are formulas drawn without the network, and shown as they were written where they cannot be?"""

import re

import pytest

from autograder.marking.reports.page.formula import LONGEST, formula_html


@pytest.mark.parametrize(
    "tex", ["x", r"W_2 (W_1 x + b)", r"\frac{\partial L}{\partial w}", "a < b"]
)
def test_it_is_drawn(tex):
    """Is it a drawing in the text's own colour that has the formula as its name?"""
    html = formula_html(tex)
    assert html.startswith('<svg class="formula" role="img"')
    assert f"<title>{tex.replace('<', '&lt;')}</title>" in html
    numbers = [float(n) for n in re.search(r'viewBox="([^"]*)"', html)[1].split()]
    assert all(number > 0 for number in numbers[2:])


@pytest.mark.parametrize(
    "tex", ["", r"\begin{matrix} 1 \end{matrix}", r"\nonsense", "{", "x" * (LONGEST + 1), "{" * 299]
)
def test_it_is_shown_as_it_was_written(tex):
    """Does what cannot be drawn stay text?"""
    assert formula_html(tex) == f'<code class="tex">{tex}</code>'
