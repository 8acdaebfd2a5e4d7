"""Text that comes from elsewhere, made fit to be written to a file or a terminal."""

from __future__ import annotations


def replace_surrogates(text: str) -> str:
    """Replace halves of surrogate pairs, which JSON and file names can hold but no UTF-8 file."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def printable(text: str, but: str = "") -> str:
    """Replace what commands a terminal; the characters of `but` stay."""
    return "".join(
        c if c.isprintable() or c in but else "\N{REPLACEMENT CHARACTER}"
        for c in replace_surrogates(text)
    )
