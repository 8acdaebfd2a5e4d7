"""Similar work: pairs of learners whose answers are more alike than the task and the class explain."""
