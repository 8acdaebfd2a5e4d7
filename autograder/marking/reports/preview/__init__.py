"""What learners see of one exercise: for its reference, the empty cell and each known mistake."""
