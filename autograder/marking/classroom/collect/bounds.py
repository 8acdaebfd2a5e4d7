"""What collecting reads at most: a download is made by learners, too.

How large a notebook and a time may be is said in `sandbox/limits.py`: marking reads no more either.
"""

MAX_ARCHIVE = 500 * 2**20  # bytes of an archive in an archive, and of a mail
MAX_UNPACKED = 2 * 2**30  # bytes that are read of one archive in an archive, with all below it
MAX_ENTRIES = 200_000  # of an archive
MAX_DEPTH = 5  # archives in archives
MAX_FOLDERS = 50  # folders in folders
MAX_TABLE = 100 * 2**20  # bytes of a roster, a table of times or Gradescope's list
BEGINNING = 4096  # bytes of a file of another kind: enough to say what it is
