"""nbgrader's formgrader for one class, in a Jupyter server of its own."""
