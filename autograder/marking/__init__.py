"""Marking: the candidate inside the sandbox, the examiner outside, the engine, the gradebook."""
