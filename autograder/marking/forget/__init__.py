"""A person's rights: what a class holds of a learner is shown, and removed."""
