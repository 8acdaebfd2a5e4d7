"""Are outputs shown in their richest form that is safe, and cut where they are long?"""

from __future__ import annotations

from typing import Any

from autograder.marking.reports.page.outputs import cut, outputs_html
from autograder.marking.sandbox.limits import MAX_STREAM


def _shown(*outputs: Any) -> str:
    return "".join(outputs_html(outputs))


def _display(**data: str) -> dict[str, Any]:
    forms = {name.replace("_", "/"): text for name, text in data.items()}
    return {"output_type": "display_data", "data": forms}


def test_a_plot_goes_before_its_text():
    """Is the picture shown, whole, in the place of the text beside it?"""
    html = _shown(_display(image_png="eA\n==", text_plain="<Figure>"))
    assert '<img src="data:image/png;base64,eA=="' in html
    assert "Figure" not in html


def test_a_table_is_cleaned():
    """Is HTML kept, and what runs in it not?"""
    html = _shown(
        _display(text_html="<table><tr><td onclick=x>1</td></tr></table><script>x</script>")
    )
    assert "<td>1</td>" in html
    assert "onclick" not in html
    assert "script" not in html


def test_text_without_what_steers_a_terminal():
    """Are colours left out, and markup in text text?"""
    html = _shown({"output_type": "stream", "text": ["\x1b[31mred\x1b[0m ", "<b>\x07"]})
    assert '<pre class="text">red &lt;b&gt;�</pre>' in html


def test_an_error_is_one_line():
    """Is an error told by its name and its words?"""
    error = {"output_type": "error", "ename": "ValueError", "evalue": "no", "traceback": ["x"] * 9}
    assert ">ValueError: no<" in _shown(error)


def test_what_is_none_is_left_out():
    """Does what is no output, or empty, leave nothing?"""
    assert _shown(None, 1, {}, {"output_type": "stream"}, {"output_type": "display_data"}) == ""


def test_long_texts_lose_their_middle():
    """Are begin and end of a long text kept, by lines and by characters?"""
    many = cut("\n".join(f"line {n}" for n in range(5000)))
    assert many.startswith("line 0\n")
    assert many.endswith("line 4999")
    assert "4960 lines are left out here" in many
    long = cut("a" + "x" * 3 * MAX_STREAM + "b")
    assert (long[0], long[-1]) == ("a", "b")
    assert len(long) < MAX_STREAM + 100
    assert cut("short") == "short"
