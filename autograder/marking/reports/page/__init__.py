"""A learner's page of feedback: one screen that says how it stands, then their own work."""
