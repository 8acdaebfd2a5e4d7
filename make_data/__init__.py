"""How the files in data/ are made, but for checks.h5: ``make data``, or ``python -m make_data``.

The cat pictures are emoji artwork on drawn backgrounds, the planar data sets are formulas with noise.
data/README.md says whose the artwork is, and why the pictures are made as they are.
"""
