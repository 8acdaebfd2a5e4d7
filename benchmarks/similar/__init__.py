"""How well similar work is found: a class drawn from written answers, with copies planted in it."""
