"""Do the tables beside the page say the same, and is none of their cells a formula?"""

from __future__ import annotations

import csv

from autograder.marking.reports.overview.page import Report
from autograder.marking.reports.overview.tables import table_path, write_tables
from tests.marking.reports.overview.made import absent, counted, mark


def test_each_table_has_its_rows(tmp_path):
    """Are learners, exercises and mistakes there, by name?"""
    found = counted(mark("=1+1", sigmoid=0.0), mark("emmy"), absent("alan"))
    write_tables(tmp_path / "page.html", Report([], [found], []))
    rows = {}
    for name in ("learners", "exercises", "mistakes"):
        with table_path(tmp_path / "page.html", name).open(encoding="utf-8", newline="") as file:
            rows[name] = [*csv.DictReader(file)]
    assert [row["learner"] for row in rows["learners"]] == ["'=1+1", "alan", "emmy"]
    assert [row["needs_help"] for row in rows["learners"]] == ["yes", "yes", "no"]
    assert rows["learners"][0]["on"] == "sigmoid (01): The minus sign is lost."
    assert rows["learners"][1]["share"] == ""
    assert [row["mean_share"] for row in rows["exercises"]] == ["0.5", "1.0", ""]
    assert rows["mistakes"][0]["mistake"] == "The minus sign is lost."


def test_a_class_without_mistakes_has_headings(tmp_path):
    """Has a table without rows its columns all the same?"""
    write_tables(tmp_path / "page.html", Report([], [counted(mark("ada"))], []))
    assert (tmp_path / "page-mistakes.csv").read_text().startswith("assignment,exercise,mistake")
