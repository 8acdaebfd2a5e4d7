"""Do the pages name what is there?"""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_PATH = re.compile(r"`((?:autograder|solutions|docs|tests|benchmarks|data)/[\w./-]+)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_path_is_there(page):
    """Does each file or folder that a page names exist?"""
    named = _PATH.findall(page.read_text(encoding="utf-8"))
    missing = [path for path in named if "NN_topic" not in path and not (ROOT / path).exists()]
    assert missing == []


def test_the_exporters_are_where_the_page_says():
    """Does the table that CONTRIBUTING names exist, and hold functions?"""
    from autograder.marking.reports.export import EXPORTERS

    assert "EXPORTERS" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert all(callable(exporter) for exporter in EXPORTERS.values())


def test_every_room_is_on_the_map():
    """Has each folder of the package a word in docs/architecture.md, but for those of one topic?"""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    inits = (ROOT / "autograder").rglob("*/__init__.py")
    rooms = [init.parent for init in inits if init.parent.parent.name != "key"]
    assert len(rooms) > 15
    assert [room.name for room in rooms if not re.search(rf"[`/]{room.name}/`", page)] == []


MAP = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
FILES = [path for path in (ROOT / "autograder").rglob("*") if "__pycache__" not in path.parts]
# "`make_plan` (`batch/plan.py`" or "`keep` of `batch/engine.py`".
_FUNCTION = re.compile(r"`(\w+)`\s+(?:\(|of\s+)`([\w/]+\.py)`")
_NO_MODULES = {"f", "run", "linear_forward", "slopes_by_trial", "returns"}  # functions, and .ci/run


def missing_modules(page: str) -> set[str]:
    """Return the bare words in backticks that name no module or folder, nor a function and its file."""
    there = {path.stem for path in FILES if path.suffix == ".py" or path.is_dir()}
    return {*re.findall(r"`([a-z_]+)`", _FUNCTION.sub("", page))} - there


def missing_functions(page: str) -> set[str]:
    """Return the functions that a page gives with a file, and which that file does not define."""
    named = _FUNCTION.findall(page)
    return {name for name, file in named if not any(_defines(path, name) for path in _called(file))}


def missing_types(page: str) -> set[str]:
    """Return the types of a table of types and modules that are in none of the modules of their row."""
    rows = re.findall(r"^\| (`[A-Z][^|]*) \| ([^|]*\.py`) \|", page, re.MULTILINE)
    return {
        name
        for types, files in rows
        for name in re.findall(r"\w+", types)
        if not any(
            _defines(p, name) for file in re.findall(r"[\w/]+\.py", files) for p in _called(file)
        )
    }


def _called(file: str) -> list[Path]:
    return [path for path in FILES if path.as_posix().endswith(f"/{file}")]


def _defines(path: Path, name: str) -> bool:
    return bool(re.search(rf"^ *(?:def|class) {name}\b", path.read_text("utf-8"), re.MULTILINE))


def test_every_module_on_the_map_is_there():
    """Is each word in backticks a module or a folder, each file a file, and each step's function in it?"""
    assert missing_modules(MAP) <= _NO_MODULES
    assert missing_functions(MAP) == set()
    files = {*re.findall(r"`(?:[\w/]+/)?(\w+\.py)`", MAP)} - {"NN_topic.py"}
    assert files <= {path.name for path in FILES}
    assert missing_types(MAP) == set()


def test_a_module_that_is_gone_is_found():
    """Is a renamed module found, and a function that is in another file?"""
    assert missing_modules("`grading/` has `examiner` and `gone`") == {"gone"}
    page = "`make_plan` (`batch/plan.py`), `run_plans` (`batch/plan.py`)"
    assert missing_functions(page) == {"run_plans"}
    assert missing_types("| `Case`, `Verdict` | `checks/contract.py` | one call |") == {"Verdict"}


def test_every_file_in_contributing_is_there():
    """Is each file that CONTRIBUTING names without its folder somewhere in the project?"""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    there = {path.name for path in FILES} | {path.name for path in (ROOT / "tests").rglob("*.py")}
    named = {*re.findall(r"`(?:\.\./)?(\w+\.(?:py|html\.j2))`", page)}
    assert len(named) > 20
    assert named - {"answer.py"} <= there


def test_every_constant_in_contributing_is_there():
    """Is each table or bound that CONTRIBUTING names in capitals defined in the package?"""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = {*re.findall(r"`(_?[A-Z]{2,}[A-Z_]*)`", page)} - {"ANSWERS", "EXERCISE", "LICENSE"}
    texts = "\n".join(path.read_text("utf-8") for path in FILES if path.suffix == ".py")
    assert {"NUMBER_RULES", "_COARSE"} <= named
    assert not [one for one in named if not re.search(rf"^ *{one}\b.*=", texts, re.MULTILINE)]
