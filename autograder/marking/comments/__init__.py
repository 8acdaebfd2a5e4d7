"""One comment for all wrong answers that behave alike."""
