"""Find the place at fault: put the right value in the place of a part of the learner's code.

Every sub-expression of a wrong answer is wrapped (`instrument`), so that its value can be recorded
or exchanged while the function runs (`running`).  The right values come from running right answers
the same way, in the build (`roles`).  A part for which a right value makes the whole result right,
in every case, is the place at fault, and that the rest then is right has been shown (`search`).
"""
