"""Is what a class takes of the course read as it stands in class.toml, and a slip told in a sentence?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom.chosen import to_toml
from autograder.marking.classroom.class_file import BadClass
from autograder.marking.classroom.part import NOTHING, WHOLE, Part
from autograder.marking.classroom.settings import Settings, read_settings
from tests.conftest import ASSIGNMENT

HEAD = f"[assignments.{ASSIGNMENT}]\n"


def read(folder, text: str) -> Settings:
    (folder / "class.toml").write_text(text)
    return read_settings(folder)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", WHOLE),
        (f"[assignments]\n{ASSIGNMENT} = false\n", NOTHING),
        (f"[assignments]\n{ASSIGNMENT} = true\n", WHOLE),
        ("[assignments]\n05_cat_classifier = false\n", WHOLE),
        (f'{HEAD}exercises = ["relu", "sigmoid"]\n', Part(frozenset({"sigmoid", "relu"}))),
        (f"{HEAD}points.sigmoid = 3\n", Part(None, {"sigmoid": 3.0})),
        (
            f'{HEAD}exercises = ["sigmoid", "why_nonlinear"]\npoints.why_nonlinear = 2.5\n',
            Part(frozenset({"sigmoid", "why_nonlinear"}), {"why_nonlinear": 2.5}),
        ),
    ],
)
def test_what_is_chosen(tmp_path, text, part):
    """Is a choice of assignments, exercises, questions and points read?"""
    settings = read(tmp_path, text)
    assert settings.part(ASSIGNMENT) == part
    assert settings.takes(ASSIGNMENT) is (part != NOTHING)


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (f'{HEAD}exercises = ["sigmiod"]', 2, "there is no sigmiod here; do you mean sigmoid?"),
        (f"{HEAD}points.sigmiod = 3", 2, "do you mean sigmoid?"),
        (f"{HEAD}points.relu = -1", 2, "relu = -1 is no number above 0"),
        (f"{HEAD}points.relu = true", 2, "relu = True is no number above 0"),
        (f"{HEAD}points.relu = inf", 2, "relu = inf is no number above 0"),
        (f'{HEAD}points.relu = "3"', 2, "relu = '3' is no number above 0"),
        (f"{HEAD}points = 3", 2, "write points.sigmoid = 3"),
        (f'{HEAD}exercises = ["sigmoid"]\npoints.relu = 1', 3, "relu has points and is not chosen"),
        (f"{HEAD}exercises = []", 2, f"write {ASSIGNMENT} = false below [assignments]"),
        (f'{HEAD}exercises = "relu"', 2, 'write exercises = ["sigmoid", "sigmoid_derivative"]'),
        (f"{HEAD}exercise = []", 2, "do you mean exercises?"),
        ("[assignments.01_activation]", 1, f"do you mean {ASSIGNMENT}?"),
        (f"[assignments]\n{ASSIGNMENT} = 0", 2, f"write {ASSIGNMENT} = false to leave it out"),
        ('assignments = ["01_activations"]', 1, "assignments is a table"),
        (
            "[assignments]\n01_activations = false\n02_logistic_regression = false\n"
            "03_planar_network = false\n04_deep_network = false\n05_cat_classifier = false\n",
            1,
            "every assignment is left out",
        ),
    ],
)
def test_a_slip(tmp_path, text, line, told):
    """Is it refused in one sentence, with its line and what to write?"""
    with pytest.raises(BadClass) as refused:
        read(tmp_path, text)
    assert f"class.toml, line {line}: " in str(refused.value)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    "part",
    [Part(frozenset({"sigmoid", "relu"}), {"relu": 2.5}), Part(None, {"sigmoid": 3.0}), WHOLE],
)
def test_it_is_written_as_it_is_read(tmp_path, part):
    """Is a part the same after it was written, as for Gradescope's container?"""
    assert read(tmp_path, to_toml(ASSIGNMENT, part)).part(ASSIGNMENT) == part
