"""`python -m autograder.cli` is the command `autograder`."""

from . import main

main()
