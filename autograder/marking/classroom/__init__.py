"""The class's folder: where things are, and what keeps a file from being written."""
