"""What coming late costs by the class's own steps, where nbgrader asks for it: its plug-in for penalties."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path

from nbgrader.plugins import LateSubmissionPlugin

from ..classroom.settings import Settings, read_settings


class ClassLate(LateSubmissionPlugin):  # type: ignore[misc]  # nbgrader has no types
    """The grace and the steps of ``class.toml``; without steps, nbgrader's own method."""

    @cached_property
    def settings(self) -> Settings:
        """What the class decides; nbgrader knows its folder, or is started in it."""
        return read_settings(Path(self.config.CourseDirectory.get("root", "") or os.getcwd()))

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """Return the points to take off; None where nothing is."""
        if total_seconds_late <= self.settings.grace.total_seconds():
            return None
        if not self.settings.steps:
            penalty: float | None = super().late_submission_penalty(
                student_id, score, total_seconds_late
            )
            return penalty
        return score * self.settings.share_off(total_seconds_late) or None
