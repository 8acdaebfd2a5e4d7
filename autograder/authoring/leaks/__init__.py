"""Look for answers in what learners get: in every kind of file, in other words and other languages."""

from .search import LeakSearch, leak_problems

__all__ = ["LeakSearch", "leak_problems"]
