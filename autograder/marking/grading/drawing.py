"""Whether a text may draw, so that Matplotlib is made ready before it runs: it takes long."""

from __future__ import annotations

import re
import unicodedata

# Pictures, and whatever may lead to them without naming them, or tell whether they are there.
_MAY = re.compile(
    "plt|matplotlib|pylab|autograder|ipython|display|__|globals|locals|vars|eval|exec|modules|"
    r"import_module|inspect|^\s*[%!]|=\s*[%!](?!=)|\?",
    re.MULTILINE | re.IGNORECASE,
)


def may_draw(source: str) -> bool:
    """Whether something in a text looks like it; one that does not may still, only slower."""
    return bool(_MAY.search(unicodedata.normalize("NFKC", source)))
