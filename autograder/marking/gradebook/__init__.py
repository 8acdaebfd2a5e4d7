"""nbgrader's gradebook, the system of record."""
