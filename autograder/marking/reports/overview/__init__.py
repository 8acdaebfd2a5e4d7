"""The class report: one page on all assignments, or on one."""
