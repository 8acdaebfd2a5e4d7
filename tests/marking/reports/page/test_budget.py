"""Does a page stay small, whatever is in the notebook?"""

from autograder.marking.reports.page.budget import LEFT_OUT, Budget


def test_what_has_no_room_is_a_note():
    """Is what would be too large left out, what still has room shown, and in the end nothing?"""
    budget = Budget(450)
    texts = ("12345", "é" * 300, "1234", "x" * 100)
    assert [budget.take(text) for text in texts] == ["12345", LEFT_OUT, "1234", ""]


def test_pictures_do_not_count():
    """Is a picture free?"""
    picture = f'<img src="data:image/png;base64,{"A" * 1000}">'
    assert Budget(200).take(picture) == picture
