"""Do the lists of files that are tried first, or not counted, name what there is?"""

import pytest

from tests.counting import UNCOUNTED
from tests.sampling import LONGEST, one_in


@pytest.mark.parametrize("name", [*LONGEST, *UNCOUNTED])
def test_it_is_there(root, name):
    """Is the file or folder there, so that a new name is not forgotten here?"""
    assert (root / name).exists()


def test_one_in_three_is_quick():
    """Is the first of each three tried always, and are the others among the slow ones?"""
    made = one_in(3, "abcde")
    assert [one.values[0] for one in made] == [*"abcde"]
    assert [not one.marks for one in made] == [True, False, False, True, False]
