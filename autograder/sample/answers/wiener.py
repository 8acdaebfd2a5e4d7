"""Nothing: the notebook as it was given out."""
