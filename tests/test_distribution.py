"""Can nobody who follows a page, a notebook or a message install a stranger's package as this course?"""

import re
from pathlib import Path

import pytest
import yaml
from packaging.utils import canonicalize_name

from tests.test_house import PROJECT, ROOT, files_of_git

NAME = "nn-from-scratch-workbook"
OURS = {NAME, "autograder"}  # what somebody might take for this course on an index
# These install other packages, by their names, for themselves. All else is for a person to follow.
FOR_ITSELF = {"Makefile", "benchmarks", "tests"}
DECISION = Path("docs", "decisions", "0009-the-name-on-the-index.md")
COMMAND = re.compile(
    r"\b(?:pip3?|pipx|uv|conda|mamba)(?:\s+(?:pip|tool))?\s+(?:install|add|run|exec)\s+([^\n`;&|]+)"
)
TAKES_A_VALUE = {"-r", "--requirement", "-c", "--constraint", "--target", "-n", "--name"}


def targets(text: str) -> list[str]:
    """Return what the commands in `text` install: paths, addresses and names of packages."""
    found = []
    for rest in COMMAND.findall(text.replace("\\\n", " ")):
        before = ""
        for word in re.sub(r"\s*@\s*", "@", rest).split():
            word = word.strip("'\"()\\,")
            if word and not word.startswith("-") and before not in TAKES_A_VALUE:
                found.append(word)
            before = word
    return found


def is_a_strangers(target: str) -> bool:
    """Whether an index is asked for a package that somebody might take for this course."""
    found = re.match(r"([\w.-]*)(?:\[[^]]*\])?(@?)", target)
    return bool(found and canonicalize_name(found[1]) in OURS and not found[2])


def is_from_here(target: str) -> bool:
    """Whether a target is a folder of one's own, or the course's own address."""
    return target.startswith((".", "/")) or f"@git+https://github.com/{repository()}" in target


def repository() -> str:
    """Return the course's own place, as the Binder badge names it."""
    badge = re.search(r"/gh/([\w.-]+/[\w.-]+)/", (ROOT / "README.md").read_text("utf-8"))
    assert badge
    return badge[1]


def texts() -> list[tuple[Path, str]]:
    """Return the project's texts with their paths, but for the record, which says what not to type."""
    files = [path for path in files_of_git() if path.suffix not in {".png", ".h5"}]
    named = [(path.relative_to(ROOT), path.read_text("utf-8", "replace")) for path in files]
    return [(path, text) for path, text in named if path != DECISION]


def test_the_names():
    """Has the distribution the name that the record gives, and do import and command keep theirs?"""
    assert PROJECT["name"] == NAME
    assert PROJECT["scripts"] == {"autograder": "autograder.cli:main"}
    assert yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))["name"] == NAME
    assert f"**Decision.** `{NAME}`." in (ROOT / DECISION).read_text("utf-8")


def test_extras_are_our_own():
    """Does the extra `dev` take the others from this project, not from one of another name?"""
    dev = PROJECT["optional-dependencies"]["dev"]
    assert f"{NAME}[instructor,scale,postgresql,test]" in dev
    assert not [line for line in dev if line.startswith("autograder")]


def test_nothing_installs_a_stranger():
    """Does no file ask an index for `autograder`, or for the name that is not published yet?"""
    found = [(path, target) for path, text in texts() for target in targets(text)]
    assert not [f"{path}: {target}" for path, target in found if is_a_strangers(target)]


def test_what_a_person_follows_installs_from_here():
    """Does each command that a person may follow install from the checkout or the own address?"""
    found = [
        (path, target)
        for path, text in texts()
        if path.parts[0] not in FOR_ITSELF
        for target in targets(text)
    ]
    assert "large-classes.md" in {path.name for path, _ in found}
    assert not [f"{path}: {target}" for path, target in found if not is_from_here(target)]


@pytest.mark.parametrize("name", [*sorted(OURS), "Autograder", "nn_from.scratch-workbook"])
@pytest.mark.parametrize(
    "command",
    [
        "pip install {}",
        "%pip install -q {}",
        "python -m pip install '{}[scale]'",
        "pip install --quiet \\\n  numpy {}>=0.1",
        "uv add {}",
        "uv tool install {}",
        "conda install {}",
        "pip install -r other.txt {}==0.1  # first",
    ],
)
def test_a_name_is_found(command, name):
    """Is a command found that asks an index for this course, whatever its form?"""
    assert any(map(is_a_strangers, targets(command.format(name))))


@pytest.mark.parametrize(
    "command",
    [
        "pip install -e .",
        "pip install -e '.[instructor,scale]'",
        "pip install -e '/course[instructor,scale]'",
        "pip install --require-hashes -r requirements.lock",
        "pip install '{} @ git+https://github.com/{}'",
    ],
)
def test_what_is_from_here_is_let_be(command):
    """Is a command let be that installs from a folder, or from the course's own address?"""
    found = targets(command.format(NAME, repository()))
    assert all(map(is_from_here, found))
    assert not any(map(is_a_strangers, found))
