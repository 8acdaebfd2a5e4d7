"""A rule for what coming late costs."""

from __future__ import annotations

import math

from nbgrader.plugins import LateSubmissionPlugin


class PerDay(LateSubmissionPlugin):
    """Two points for each day that has begun."""

    def late_submission_penalty(self, student_id, score, total_seconds_late):
        """Return the penalty."""
        return 2.0 * math.ceil(total_seconds_late / 86400)
