"""Is every text that comes in decoded in the same way, and fit to be written?"""

from __future__ import annotations

import codecs
import io

import pytest

from autograder.marking.grading.text import decode, decode_as_written, decoded_lines

TEXT = "größer\n≤\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_is_decoded_whole_and_by_lines(encoding):
    """Does a marked encoding give the same text, also line by line?"""
    data = TEXT.encode(encoding)
    assert decode(data)[0] == TEXT
    assert [line.strip() for line in decoded_lines(io.BytesIO(data))] == ["größer", "≤"]


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_BE, "utf-16-be")])
def test_big_endian_is_read(mark, encoding):
    """Is the other order of bytes read, too?"""
    assert decode(mark + TEXT.encode(encoding))[0] == TEXT


def test_a_bad_line_spoils_no_other():
    """Is only the line read as Latin-1 that is no UTF-8?"""
    data = "≤\n".encode() + b"gr\xf6\xdfer\n" + "≥\n".encode()
    assert [line.strip() for line in decoded_lines(io.BytesIO(data))] == ["≤", "größer", "≥"]


@pytest.mark.parametrize("text", ["Šimunek", "gut – „genau“ …", "5 €", "L’Hôpital"])
def test_what_windows_wrote_is_read_as_windows(text):
    """Are dashes, quotation marks and the letters that Latin-1 lacks themselves, not controls?"""
    data = f"{text}\n".encode("cp1252")
    assert decode(data) == (f"{text}\n", ["The file is not UTF-8; it was read as Windows-1252."])
    assert list(decoded_lines(io.BytesIO(data))) == [f"{text}\n"]


def test_bytes_that_windows_has_not_are_latin():
    """Is a file with a byte that is nothing in Windows-1252 still read, and written as it came?"""
    data = b"gr\xfc\x81"
    assert decode(data) == ("grü\x81", ["The file is not UTF-8; it was read as Latin-1."])
    assert decode_as_written(data) == ("grü\x81", "latin-1")


def test_no_lines_are_none():
    """Does an empty stream give nothing that could be marked?"""
    assert "".join(decoded_lines(io.BytesIO(b""))) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"])
def test_what_was_decoded_can_be_written_as_it_came(encoding):
    """Do the text and its encoding give back the bytes?"""
    word = "größer" if encoding == "latin-1" else "größer – Š"
    data = f"{word}\r\n".encode(encoding)
    text, written = decode_as_written(data)
    assert word in text
    assert text.encode(written) == data
