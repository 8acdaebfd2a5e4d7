"""How accurate are the checks?  Wrong answers caught, right ones accepted, mistakes named.

``make accuracy`` (``python -m benchmarks.accuracy``) writes ``docs/accuracy.md``.

- `answers`: one answer, and the reader of ``right/*.py`` and ``wrong/*.py``, which people wrote
- `solutions`, `operators`, `mutants`: wrong answers made by rule from the course's own solutions
- `equivalent`: which mutants are right answers after all, and by what argument
- `local`, `judge`: the verdicts, visible and at marking, without the sandbox; `sandbox` proves on
  a sample that the sandbox gives the same; `cost` measures processor time
- `tally`, `bounds`, `report`: the counts, what is asked of them, the tables
"""
