"""Is a value's line found, so that a person can be shown it?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom.class_file import BadClass, ClassFile, key_of, line_of

TEXT = """\
attempt = "last"  # due = no key

[[late]]
hours = 24
[[late]]
hours = 12
percent = 5
[due]
01_activations = "x"
"02_more" = 'y'
[extensions."ada.l@x.org"]
01_activations = ""
[extensions]
emmy.01_activations = ""
"""


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (("attempt",), 1),
        (("late", 0), 3),
        (("late", 1, "hours"), 6),
        (("late", 1, "percent"), 7),
        (("due", "01_activations"), 9),
        (("due", "02_more"), 10),
        (("extensions", "ada.l@x.org", "01_activations"), 12),
        (("extensions", "emmy", "01_activations"), 14),
        (("due", "no such"), 8),
        (("nothing",), 1),
    ],
)
def test_a_value_has_its_line(keys, line):
    """Is it the one in which it stands, or the head of its table?"""
    assert line_of(TEXT, keys) == line


@pytest.mark.parametrize(
    ("data", "line"),
    [(b"x = 1\ny = last\n", 2), (b"x = 1\n\ny = '\xff'\n", 3), (b"x = 1\ny = [", 2)],
)
def test_what_is_no_toml_has_its_line(tmp_path, data, line):
    """Is a slip in the form told with its line and how to write it?"""
    (tmp_path / "class.toml").write_bytes(data)
    with pytest.raises(BadClass, match=rf"class\.toml, line {line}: .*[.]$"):
        ClassFile(tmp_path / "class.toml")


def test_a_table_that_is_there_already_is_told(tmp_path):
    """Is it said where the lines belong, and not how a setting is written?"""
    (tmp_path / "class.toml").write_text("[due]\n\n[due]\n")
    with pytest.raises(BadClass, match=r"line 3: .* twice\. Such a table is there already"):
        ClassFile(tmp_path / "class.toml")


def test_what_an_editor_adds_is_no_slip(tmp_path):
    """Are a byte order mark and Windows' ends of lines read?"""
    (tmp_path / "class.toml").write_bytes(b"\xef\xbb\xbfx = 1\r\ny = 2\r\n")
    assert ClassFile(tmp_path / "class.toml").values == {"x": 1, "y": 2}


@pytest.mark.parametrize(
    ("name", "key"), [("ada-1", "ada-1"), ("a.b", '"a.b"'), ("Zoë", '"Zoë"'), ('"', r'"\""')]
)
def test_a_name_is_written_as_a_key(name, key):
    """Are quotation marks set where TOML wants them?"""
    assert key_of(name) == key
