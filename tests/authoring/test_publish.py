"""Is the learner edition whole, alone, and free of whatever is not a learner's?"""

import hashlib
import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import textwrap
import zipfile

import nbformat
import pytest

from autograder.authoring import publish as module
from autograder.authoring.problem import Problem
from autograder.authoring.publish import EditionError, Leaks, publish
from autograder.key import COURSE
from autograder.workbook.edition import RECORD
from tests.authoring.conftest import ROOT
from tests.learners_venv import FIVE, needed, normal
from tests.once import ADDRESS

UNIX = ["fcntl", "resource", "pwd", "grp", "termios", "pty", "tty", "syslog", "posix_ipc"]


@pytest.fixture
def quick(monkeypatch):
    """Leave the search for leaks out: it is tried with the whole course."""
    monkeypatch.setattr(module, "leak_problems", lambda *_: [])


def importable():
    """Return the modules of the five packages and of all that these need."""
    allowed = needed(FIVE)
    owners = importlib.metadata.packages_distributions()
    names = {normal(one): one for many in owners.values() for one in many}
    wanted = {names[name] for name in allowed if name in names}
    return sorted(name for name, by in owners.items() if wanted & {*by})


ALONE = """
    import builtins, importlib, importlib.util, json, os, pkgutil, sys

    allowed, unix = json.loads(sys.argv[1])
    there = (set(sys.stdlib_module_names) | {*allowed, "autograder"}) - {*unix}
    load = builtins.__import__

    def guarded(name, globals=None, locals=None, fromlist=(), level=0):
        # Others' packages know where they are; ours are held to what every learner has.
        asked_by = (globals or {}).get("__name__", "")
        if asked_by.startswith("autograder") and not level and name.partition(".")[0] not in there:
            raise ModuleNotFoundError(f"{asked_by} asks for {name}", name=name)
        return load(name, globals, locals, fromlist, level)

    builtins.__import__ = guarded
    sys.path.insert(0, os.getcwd())
    import autograder

    assert os.path.dirname(os.path.dirname(autograder.__file__)) == os.getcwd()
    for found in pkgutil.walk_packages(autograder.__path__, "autograder."):
        if found.name != "autograder.__main__":
            importlib.import_module(found.name)
    for secret in ("key", "authoring", "marking", "cli"):
        assert importlib.util.find_spec(f"autograder.{secret}") is None, secret
"""
CHECK = """
    import numpy as np

    def relu(z):
        return np.where(z > 0, z, 0)

    autograder.checker("01_activations")(relu)
"""


def alone(folder, *parts):
    """Run code in the edition, where there is nothing but what a learner on Windows has."""
    code = "\n".join(textwrap.dedent(part) for part in (ALONE, *parts))
    given = json.dumps([importable(), UNIX])
    return subprocess.run(
        [sys.executable, "-I", "-B", "-c", code, given], cwd=folder, capture_output=True, text=True
    )


def test_alone(edition):
    """Can every module be loaded without Unix, with the five packages and nothing else?"""
    ran = alone(edition.folder)
    assert ran.returncode == 0, ran.stderr


def test_a_check_alone(edition):
    """Does a check give its points there?"""
    ran = alone(edition.folder, CHECK)
    assert ran.returncode == 0, ran.stderr
    assert re.fullmatch(r"✔ relu: right in all \d+ cases \(2 of 2 points\)\n", ran.stdout)


@pytest.mark.parametrize("name", ["fcntl", "resource", "jupytext", "sandlock"])
def test_blocked(edition, tmp_path, name):
    """Is a Unix module missed there, and a package that is not among the five's?"""
    folder = tmp_path / "copy"
    shutil.copytree(edition.folder, folder)
    with (folder / "autograder" / "errors.py").open("a") as file:
        file.write(f"import {name}\n")
    ran = alone(folder)
    assert ran.returncode == 1
    assert f"autograder.errors asks for {name}" in ran.stderr


def test_five():
    """Are the modules of the five packages there, with what these need, and no instructor's?"""
    assert not {"sandlock", "jupytext", "rich"} & {*importable()}
    assert {"numpy", "h5py", "matplotlib", "nbgrader", "IPython"} <= {*importable()}


def test_package(edition, tmp_path):
    """Does its pyproject make a package that holds the learner's modules and settings alone?"""
    pytest.importorskip("hatchling")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=edition.folder,
        capture_output=True,
        check=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    modules = {name for name in names if name.startswith("autograder/")}
    assert modules == {name for name in edition.files if name.startswith("autograder/")}
    assert "-2.1-" in wheel.name
    assert {name.rpartition("/")[2] for name in names if "/etc/" in name or "/share/" in name} == {
        *("workbook.json", "zz-workbook.json")
    }


def test_files_are_listed(edition):
    """Is every file of the edition recorded with its sum?"""
    folder, files = edition.folder, edition.files
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    record = json.loads((folder / RECORD).read_text("utf-8"))
    assert there == {*files}
    assert record["edition"] == "2.1"
    assert record["address"] == ADDRESS
    for name, known in record["files"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == known
    assert {RECORD, *record["files"]} == there


def test_whole(edition):
    """Has it everything that the ways to use it need?"""
    names = {assignment.name for assignment in COURSE}
    assert {f"assignments/{name}/{name}.ipynb" for name in names} <= {*edition.files}
    assert {"START.md", "README.md", "start.py", "pyproject.toml", "LICENSE"} <= {*edition.files}
    assert {"requirements.lock", "environment.yml", "data/checks.h5"} <= {*edition.files}
    assert {".binder/postBuild", ".devcontainer/devcontainer.json"} <= {*edition.files}


def test_the_guide(edition):
    """Is the learner's guide there with its pictures, and does the README lead to it?"""
    guide = (edition.folder / "docs/learners.md").read_text("utf-8")
    for name in re.findall(r"\]\((\w[\w./]+)\)", guide):
        assert (edition.folder / "docs" / name).is_file(), name
    assert "](docs/learners.md)" in (edition.folder / "README.md").read_text("utf-8")


def test_nothing_else(edition):
    """Is nothing of the answers, the instructor's or the machine's among its files?"""
    others = ("key", "marking", "authoring", "cli", "solutions", "tests", "__pycache__", ".pyc")
    assert not [name for name in edition.files if any(part in name for part in others)]


def test_git_leaves_nothing_out(edition, tmp_path):
    """Does a repository get all of the edition but START and its picture, which Binder writes for itself?"""
    folder = tmp_path / "workbook"
    shutil.copytree(edition.folder, folder)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    tracked = subprocess.run(["git", "ls-files"], cwd=folder, capture_output=True, text=True)
    assert {*edition.files} - {*tracked.stdout.splitlines()} == {"START.md", "START.svg"}
    there = (folder / "START.md").read_bytes()
    (folder / "START.md").unlink()
    line = (folder / ".binder" / "postBuild").read_text().splitlines()[-1]
    subprocess.run(
        ["sh", "-e", "-c", line.replace("python", sys.executable, 1)], cwd=folder, check=True
    )
    assert (folder / "START.md").read_bytes() == there


def test_elsewhere(edition):
    """Do the files for Binder and for the container name what is there, and a Python that will do?"""
    folder = edition.folder
    binder = folder / ".binder"
    required = (binder / "requirements.txt").read_text().split()
    assert (binder / required[1]).resolve() == (folder / "requirements.lock").resolve()
    assert (binder / "postBuild").read_bytes().startswith(b"#!/bin/sh\n")
    container = json.loads((folder / ".devcontainer/devcontainer.json").read_text("utf-8"))
    assert container["postCreateCommand"] == "python start.py --install-only"
    assert container["postAttachCommand"] == "python start.py"
    pythons = (container["image"], (binder / "runtime.txt").read_text())
    asked = [re.search(r"python[:-]3\.(\d+)\s*$", text)[1] for text in pythons]
    assert all(11 <= int(minor) < 15 for minor in asked)


def test_lock_has_the_five():
    """Does the lock of the edition pin the five packages, each with its hashes?"""
    lock = (ROOT / "autograder/authoring/learners/requirements.lock").read_text("utf-8")
    pinned = set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))
    assert {*FIVE} <= pinned
    assert not {"sandlock", "jupytext", "pytest"} & pinned
    assert lock.count("--hash=sha256:") >= len(pinned)


def test_version(edition):
    """Do the notebooks carry the edition's version?"""
    for path in edition.folder.glob("assignments/*/*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        assert notebook.metadata["workbook"] == {"assignment": path.stem, "edition": "2.1"}


def test_address(edition, tmp_path, quick):
    """Are badge and links written from the address, and left out without one?"""
    readme = (edition.folder / "README.md").read_text("utf-8")
    assert "mybinder.org/v2/gh/ada/workbook/HEAD?urlpath=lab/tree/START.md" in readme
    assert "colab.research.google.com/github/ada/workbook)" in readme
    assert f"git clone --depth 1 {ADDRESS} /content/workbook\n" in readme
    publish(ROOT, tmp_path / "other")
    readme = (tmp_path / "other" / "README.md").read_text("utf-8")
    assert "mybinder.org" not in readme
    assert "olab" not in readme
    assert "OWNER" not in readme


@pytest.mark.parametrize(
    "address", ["workbook", "http://a.b/c/d", "https://github.com/ada", f"{ADDRESS}/x"]
)
def test_no_address(address, tmp_path):
    """Is an address refused that cannot be published at, and nothing written?"""
    with pytest.raises(EditionError, match="it must look like"):
        publish(ROOT, tmp_path / "new", address=address)
    assert not (tmp_path / "new").exists()


def test_zip(edition, tmp_path, quick):
    """Has the zip all files below one folder, and is it the same when it is made again?"""
    folder, files, archive = edition
    with zipfile.ZipFile(archive) as packed:
        assert sorted(packed.namelist()) == sorted(f"workbook/{name}" for name in files)
        for name in files:
            assert packed.read(f"workbook/{name}") == (folder / name).read_bytes()
        assert packed.getinfo("workbook/.binder/postBuild").external_attr >> 16 == 0o755
    again = tmp_path / "workbook.zip"
    publish(ROOT, tmp_path / "again", address=ADDRESS, version="2.1", archive=again)
    assert again.read_bytes() == archive.read_bytes()


def test_something_else(tmp_path):
    """Is a folder refused that holds something else, which stays as it is?"""
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(EditionError, match="neither empty nor an earlier edition"):
        publish(ROOT, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("record", ["", '{"edition": "1"', "[]", "{}"])
def test_damaged_record(tmp_path, record):
    """Is a folder refused of whose edition only half was written, with what to do?"""
    (tmp_path / "edition.json").write_text(record)
    with pytest.raises(EditionError, match="is damaged: empty the folder"):
        publish(ROOT, tmp_path)


def test_again(tmp_path, quick):
    """Does a later edition replace an earlier one, leave own files alone, and tell all of its own?"""
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text("kept")
    files = publish(ROOT, tmp_path, version="1")
    record = json.loads((tmp_path / RECORD).read_text("utf-8"))
    assert {*files} == {RECORD, *record["files"]}
    record["files"]["old.py"] = ""
    (tmp_path / RECORD).write_text(json.dumps(record))
    (tmp_path / "old.py").write_text("left the course")
    (tmp_path / "own.txt").write_text("mine")
    assert publish(ROOT, tmp_path, version="2") == files
    assert json.loads((tmp_path / RECORD).read_text("utf-8"))["edition"] == "2"
    assert not (tmp_path / "old.py").exists()
    assert (tmp_path / "own.txt").read_text() == "mine"
    assert (tmp_path / ".git" / "config").read_text() == "kept"


def test_leaks(tmp_path, monkeypatch):
    """Is nothing written where something leaks, and is each place named?"""
    found = [Problem("a.py", 3, "an answer", "take it out")]
    monkeypatch.setattr(module, "leak_problems", lambda *_: found)
    with pytest.raises(Leaks, match=r"1 thing\(s\)") as refused:
        publish(ROOT, tmp_path / "new", archive=tmp_path / "new.zip")
    assert refused.value.problems == found
    assert not any(tmp_path.iterdir())


def test_history(tmp_path, monkeypatch):
    """Is the repository searched into which the edition is published?"""
    asked = []
    monkeypatch.setattr(module, "leak_problems", lambda *given: asked.append(given[-1]) or [])
    publish(ROOT, tmp_path / "new")
    assert asked == [tmp_path / "new"]
