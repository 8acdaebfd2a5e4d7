"""What decides a mark: reading, restoring, running and examining one submission."""
