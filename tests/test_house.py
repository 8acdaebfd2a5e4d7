"""Do the files that describe the project agree with each other and with what is in it?"""

import importlib.util
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
LEARNERS_PACKAGES = {"jupyterlab", "nbgrader", "numpy", "matplotlib", "h5py"}
HOSTS = ["pypi", "pythonhosted", "npmjs", "anaconda", "debian"]
FOLDERS = ["work", "root"]
LARGEST_FILE = 12_000_000  # bytes; larger ones make every clone slow, for ever


def by_name(lines: list[str]) -> dict[str, Requirement]:
    return {canonicalize_name(r.name): r for r in map(Requirement, lines)}


def locked_lines() -> list[tuple[Requirement, list[str]]]:
    """Each requirement of the lock with its hashes."""
    without_comments = re.sub(r"^\s*#.*\n", "", LOCK, flags=re.MULTILINE)
    entries = without_comments.replace("\\\n", " ").strip().splitlines()
    return [
        (Requirement(entry.split("--hash=")[0].strip()), re.findall(r"--hash=(\S+)", entry))
        for entry in entries
    ]


def declared() -> list[Requirement]:
    """Each dependency in pyproject, extras and build backend included, but for itself."""
    lists = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    wanted = [Requirement(line) for lines in lists for line in lines]
    return [r for r in wanted if r.name != PROJECT["name"]]


def files_of_git() -> list[Path]:
    """What git tracks, and what a commit of everything would add."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
    )
    if listed.returncode:
        pytest.skip("needs a git checkout: only git knows which files are the project's")
    paths = (ROOT / os.fsdecode(name) for name in listed.stdout.split(b"\0") if name)
    return [path for path in paths if path.is_file()]


def environment() -> tuple[dict[str, Requirement], list[str]]:
    """environment.yml's conda packages, and its pip lines."""
    entries = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))["dependencies"]
    conda = by_name([entry for entry in entries if isinstance(entry, str)])
    pip = [line for entry in entries if isinstance(entry, dict) for line in entry["pip"]]
    return conda, pip


def test_learners_packages():
    """Do pyproject and environment.yml give a learner the same five packages and versions?"""
    conda, pip = environment()
    project = by_name(PROJECT["dependencies"])
    assert set(project) == LEARNERS_PACKAGES
    assert set(conda) == LEARNERS_PACKAGES | {"python", "pip"}
    for name in LEARNERS_PACKAGES:
        assert conda[name].specifier == project[name].specifier, name
    assert str(conda["python"].specifier) == PROJECT["requires-python"]
    assert pip == ["-e ."], "the notebooks' data is found beside the package"


def test_every_python_is_tested():
    """Do the classifiers, the Makefile and the workflow name the same versions of Python?"""
    named = re.findall(r"Python :: (3\.\d+)", " ".join(PROJECT["classifiers"]))
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yml").read_text("utf-8"))
    assert workflow["jobs"]["all"]["strategy"]["matrix"]["python"] == named
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert f"This needs Python {named[0]} to {named[-1]}" in makefile
    others = re.search(r"^for other in (.*); do", makefile, re.MULTILINE).group(1)
    assert sorted(others.split()) == [f"python{version}" for version in named]
    assert PROJECT["requires-python"] == f">={named[0]}"


@pytest.mark.parametrize("wanted", declared(), ids=lambda r: r.name)
def test_lock_holds(wanted):
    """Is each dependency of pyproject in the lock, at a version that it allows?"""
    found = [
        r for r, _ in locked_lines() if canonicalize_name(r.name) == canonicalize_name(wanted.name)
    ]
    assert found, f"{wanted.name} is not in requirements.lock; run `make lock`"
    for pin in found:
        (exact,) = pin.specifier
        assert wanted.specifier.contains(exact.version, prereleases=True), f"run `make lock`: {pin}"
        assert str(pin.marker) == str(wanted.marker), f"run `make lock`: {pin}"


def test_each_dependency_says_why():
    """Does the line above each dependency in pyproject say what it is for?"""
    lines = (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
    lists = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    for wanted in [line for each in lists for line in each]:
        place = lines.index(f'  "{wanted}",')
        assert lines[place - 1].startswith("  # "), wanted


def test_lock_is_exact():
    """Does the lock pin every package to one version, with its hashes?"""
    for pin, hashes in locked_lines():
        assert [s.operator for s in pin.specifier] == ["=="], pin
        assert pin.url is None, pin
        assert hashes, pin
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", h) for h in hashes), pin


def test_lock_names_no_place():
    """Can the lock be installed from any index, because it names none?"""
    assert "://" not in LOCK
    assert not re.search(
        r"^\s*(-i|-f|--index-url|--extra-index-url|--find-links)\b", LOCK, re.MULTILINE
    )


def test_build_backend_is_locked():
    """Is the build backend in the extra `dev`, so that the lock pins it?"""
    system = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]
    extra = by_name(PROJECT["optional-dependencies"]["dev"])
    for name, wanted in by_name(system["requires"]).items():
        assert extra[name].specifier == wanted.specifier


@pytest.mark.parametrize("module", ["checks", "key", "course", "marking", "cli"])
def test_contract_sees(module):
    """Do the modules that the import contracts name exist?"""
    assert importlib.util.find_spec(f"autograder.{module}")


def test_imports_go_one_way():
    """Do imports between the parts of the package keep to the contracts in pyproject?"""
    program = Path(sysconfig.get_path("scripts"), "lint-imports")
    ran = subprocess.run(
        [sys.executable, str(program), "--no-cache", "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_version_has_a_section():
    """Does the changelog have a section for the version in pyproject, and none for a later one?"""
    log = (ROOT / "CHANGELOG.md").read_text("utf-8")
    versions = [Version(v) for v in re.findall(r"^## \[(\d[^]]*)\]", log, re.MULTILINE)]
    assert versions == sorted(versions, reverse=True)
    assert versions[0] == Version(PROJECT["version"])
    assert "## [Unreleased]" in log


def test_licenses():
    """Are both licenses there, and are they the ones that pyproject and the README name?"""
    assert PROJECT["license"] == "BSD-3-Clause"
    assert "BSD 3-Clause License" in (ROOT / "LICENSE").read_text("utf-8")
    assert "CC BY 4.0" in (ROOT / "LICENSE-CC-BY-4.0").read_text("utf-8")
    for name in PROJECT["license-files"]:
        assert (ROOT / name).is_file()
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "BSD" in readme
    assert "CC BY 4.0" in readme


def test_names_no_registry_and_no_private_folder():
    """Is every file free of registries' addresses and of folders of one person's machine?"""
    # The dots and slashes are set in below, so that this file does not name them either.
    hosts = "|".join(f"{name}[.](?:org|com)" for name in HOSTS)
    folders = f"(?<![\\w.<~$}})-])/(?:{'|'.join(FOLDERS)})(?![\\w-])"
    pattern = re.compile(f"{hosts}|{folders}".encode())
    found = [
        f"{path.relative_to(ROOT)}, line {number}: {hit.group().decode()}"
        for path in files_of_git()
        if path.suffix not in {".png", ".h5"}
        for number, line in enumerate(path.read_bytes().splitlines(), start=1)
        for hit in pattern.finditer(line)
    ]
    assert not found, "\n".join(found)


def test_no_file_is_too_large():
    """Is every file small enough to be cloned without a second thought?"""
    large = [path for path in files_of_git() if path.stat().st_size > LARGEST_FILE]
    assert not large
