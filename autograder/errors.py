"""The root of all errors that a person may be told as they are: one sentence, with the mend."""


class AutograderError(Exception):
    """Something that a person can mend; its message is fit to be shown without a traceback."""
