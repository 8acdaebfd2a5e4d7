"""What a learner works with around the notebooks: START, progress, bringing along, handing in, updates.

It belongs to the learner edition: the standard library, and where a notebook runs NumPy and h5py.
"""
