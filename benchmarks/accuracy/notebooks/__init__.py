"""Whole notebooks made of the answers that people wrote, marked as a class is."""
