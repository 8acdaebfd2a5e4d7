"""Is the best of several attempts the one with the largest share of its own edition's points?"""

import json

from autograder.marking.classroom.collect.attempts import MARKS, Attempts


def test_shares(tmp_path):
    """Are the points of each attempt taken out of what its edition had?"""
    marks = {1: (14, 16), 2: (15, 18), 3: (0, 0)}
    for number, (points, out_of) in marks.items():
        folder = tmp_path / "attempts/ada/01_a" / f"{number:03}"
        folder.mkdir(parents=True)
        (folder / MARKS).write_text(json.dumps({"points": points, "out_of": out_of}))
    found = Attempts(tmp_path).marks("ada", "01_a")
    assert sorted(found, key=found.__getitem__) == [3, 2, 1]
    assert found[1] == 14 / 16
