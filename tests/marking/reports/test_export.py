"""Does every exporter write its file, each by its name in one table?"""

from __future__ import annotations

import click
import pytest

from autograder.cli import main
from autograder.cli.grade import Options
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.grading.results import Result
from autograder.marking.reports.export import EXPORTERS, check_exports, file_of
from tests.conftest import ASSIGNMENT
from tests.marking.reports.listed import Listed


@pytest.mark.parametrize("name", EXPORTERS)
def test_an_exporter_writes_who_is_marked(tmp_path, release, name):
    """Is there a file with each learner, from marks that are read as often as is needed?"""
    results = [Result("ada", ASSIGNMENT), Result("emmy", ASSIGNMENT, problem="It is empty.")]
    file = tmp_path / "marks"
    EXPORTERS[name](file, Listed(release, results))  # type: ignore[arg-type]
    text = file.read_text(encoding="utf-8")
    assert "ada" in text
    assert "emmy" in text
    assert "It is empty." in text


def test_the_command_asks_for_every_exporter(tmp_path):
    """Can each exporter be asked for on the command line?"""
    grade = main.commands["grade"]
    with click.Context(grade) as context:
        words = [f"--csv={tmp_path}/a", f"--report={tmp_path}/b"]
        grade.parse_args(context, words)
    names = set(Options.__dataclass_fields__)
    options = Options(**{name: context.params[name] for name in names})
    assert options.exports == {"csv": tmp_path / "a", "html": tmp_path / "b"}
    assert options.exports.keys() == EXPORTERS.keys()


def test_several_assignments_have_a_file_each(tmp_path):
    """Is the assignment in the name where there are several, and not where there is one?"""
    path = tmp_path / "marks.csv"
    assert file_of(path, "01", several=False) == path
    assert file_of(path, "01", several=True) == tmp_path / "marks-01.csv"


def test_what_cannot_be_written_is_found_before(tmp_path):
    """Is a path in a folder that is not there refused?"""
    with pytest.raises(NoSuchThing, match="there is no folder"):
        check_exports(["01"], {"csv": tmp_path / "nowhere" / "marks.csv"})
    check_exports(["01"], {"csv": tmp_path / "marks.csv"})
