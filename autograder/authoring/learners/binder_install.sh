#!/bin/sh
# The notebooks' own package, from this folder; what it needs is pinned in requirements.lock.
set -e
python -m pip install --no-deps --no-cache-dir -e .
