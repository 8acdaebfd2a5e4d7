"""What a kernel of the workbook runs as it starts, before a notebook's set-up has run.

START sets ``PYTHONSTARTUP`` to this file.  It leaves no name behind, and does nothing in other programs.
"""

# A kernel of something else may not know the course.
with __import__("contextlib").suppress(ImportError):
    __import__("autograder.checks.unrun").checks.unrun.show_what_is_not_run()
