"""Questions in words: all answers to one question side by side, marked by one person or by several."""
