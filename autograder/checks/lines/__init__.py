"""What each line of a learner's function makes, with its shape in letters: ``check.shapes(f)``.

The function runs once on arguments whose sizes are all different, so that each size is known by its
letter.  Nothing is judged: what is marked is where the letters stop fitting.
"""
