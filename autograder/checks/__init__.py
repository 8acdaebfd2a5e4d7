"""The learner's side of a check: contract, comparison, explanation, test vectors, display.

Nothing in this package imports the answer key; NumPy and h5py are all it needs.
"""
