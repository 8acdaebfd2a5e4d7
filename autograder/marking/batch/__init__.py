"""Marking a class: what there is to do, who does it, and what is kept of it."""
