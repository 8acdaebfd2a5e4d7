"""Marks on their way out: into the files of learning platforms, and to Gradescope."""
