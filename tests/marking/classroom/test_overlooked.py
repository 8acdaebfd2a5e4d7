"""Is everything in ``submitted/`` either marked or named, with what to do?"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.marking.classroom import overlooked as module
from autograder.marking.classroom.overlooked import overlooked
from autograder.marking.reports.terminal import print_overlooked
from autograder.marking.sandbox.limits import MAX_LISTED

NAMES = ["01_activations", "02_logistic_regression"]
NAME = NAMES[0]
FILE = f"{NAME}.ipynb"


def _file(*parts: str) -> Callable[[Path], None]:
    def make(submitted: Path) -> None:
        path = submitted.joinpath(*parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")

    return make


def _both(*makers: Callable[[Path], object]) -> Callable[[Path], None]:
    def make(submitted: Path) -> None:
        for maker in makers:
            maker(submitted)

    return make


TOLD: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "a notebook without its folder": (
        _file("ada", FILE),
        [
            f"submitted/ada/{FILE} is in no assignment's folder, and is not marked; move it to ada/{NAME}/."
        ],
    ),
    "a notebook beside one that is marked": (
        _both(_file("ada", FILE), _file("ada", NAME, FILE)),
        [f"submitted/ada/{FILE} is in no assignment's folder"],
    ),
    "a file of no assignment": (_file("ada", "x.py"), ["move it to ada/<assignment>/."]),
    "a flat file": (_file(f"ada_{FILE}"), [f"submitted/ada_{FILE} is in no learner's folder"]),
    "a link to a learner": (lambda s: (s / "eve").symlink_to("ada"), ["submitted/eve is a link"]),
    "a link to work": (
        _both(_file("eve", "x.py"), lambda s: (s / "eve" / NAME).symlink_to("..")),
        [f"submitted/eve/{NAME} is a link", "submitted/eve/x.py"],
    ),
    "a name with a dot": (_file(".ada", NAME, FILE), ["submitted/.ada begins with a dot"]),
    "the wrong case": (
        _file("ada", "01_Activations", FILE),
        [f"submitted/ada/01_Activations is spelled otherwise than {NAME}, and is not marked"],
    ),
    "blanks for lines": (_file("ada", "01 activations", FILE), ["is spelled otherwise than"]),
    "no assignment": (_file("ada", "99_other", "x.ipynb"), ["is no assignment of this class"]),
    "an empty folder": (lambda s: (s / "ada").mkdir(), ["submitted/ada is empty"]),
    "a name that commands": (_file("\x1b[2Jada.ipynb"), ["submitted/\ufffd[2Jada.ipynb is in no"]),
    "a second notebook": (
        _both(_file("ada", NAME, FILE), _file("ada", NAME, "draft.ipynb")),
        [f"submitted/ada/{NAME}/draft.ipynb is not marked; {FILE} is."],
    ),
    "a link beside the notebook": (
        _both(_file("ada", NAME, FILE), lambda s: (s / "ada" / NAME / "x").symlink_to(FILE)),
        [f"submitted/ada/{NAME}/x is a link, and is not followed."],
    ),
    "several notebooks, none of which is marked": (  # the submission itself says why
        _both(_file("ada", NAME, "a.ipynb"), _file("ada", NAME, "b.ipynb")),
        [],
    ),
    "a notebook of another name": (_file("ada", NAME, "My work.ipynb"), []),
    "data beside the notebook": (_both(_file("ada", NAME, FILE), _file("ada", NAME, "x.csv")), []),
    "what is marked": (_file("ada", NAME, FILE), []),
    "what is found beside its folder": (
        _both(_file("ada", FILE), lambda s: (s / "ada" / NAME).mkdir()),
        [],
    ),
    "a system's notes": (
        _both(_file(".DS_Store"), _file("ada", "._x"), _file("ada", NAME, FILE)),
        [],
    ),
    "nothing": (lambda s: None, []),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_not_marked_is_told(tmp_path, name):
    """Is there a sentence for each thing that nobody looks at, and none for what is marked?"""
    make, expected = TOLD[name]
    submitted = tmp_path / "submitted"
    submitted.mkdir()
    make(submitted)
    said = list(overlooked(submitted, NAMES))
    assert len(said) == len(expected)
    for sentence, words in zip(said, expected, strict=True):
        assert words in sentence
        assert sentence.endswith(".")
        assert sentence.isprintable()


def test_a_folder_that_cannot_be_read_is_told(tmp_path, monkeypatch):
    """Is a learner's folder that nobody may open told as that, and not as empty?"""
    (tmp_path / "submitted" / "ada").mkdir(parents=True)
    scan = os.scandir

    def refuse(folder: Path) -> object:
        if Path(folder).name == "ada":
            raise PermissionError
        return scan(folder)

    monkeypatch.setattr(module.os, "scandir", refuse)
    (said,) = overlooked(tmp_path / "submitted", NAMES)
    assert said == "submitted/ada cannot be read; nothing of this learner's is marked."


def test_no_folder_is_nothing(tmp_path):
    """Is a class without `submitted/` no fault of this list?"""
    assert list(overlooked(tmp_path / "submitted", NAMES)) == []


def test_a_long_list_ends(capsys):
    """Is a class that is laid out otherwise told in a page, not in ten thousand lines?"""
    print_overlooked(f"{number} is not marked." for number in range(MAX_LISTED + 7))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == MAX_LISTED + 1
    assert lines[-1] == "7 more are not marked, and not listed here."
