"""The kinds of mistakes: a mistake is named ``part.kind``, so that a class's statistics add up.

The part is a result, an argument or a variable of the exercise, or one of `returns` (the whole
result), `loop`, `step`, `rate`, `prints`, `stop` (an error); the kind is one of these.  Some are told
by the rules of `autograder/checks` alone, of any exercise: `error_kinds.py`, `form_kinds.py`,
`cause_kinds.py`.
"""

from __future__ import annotations

KINDS = {
    # averages and sums
    "not_averaged": "a sum where the mean over the examples is asked for",
    "averaged": "divided by m where nothing is averaged",
    "averaged_twice": "divided by m twice",
    "multiplied": "multiplied where it is divided",
    "divided": "divided where it is multiplied",
    "halved": "divided by 2, or by 2 m",
    "not_summed": "one number for each example where their sum is asked for",
    "one_number": "a single number where each entry keeps its own",
    "wrong_axis": "summed, counted or taken along the other axis",
    # shapes and order
    "transposed": "rows and columns have changed places",
    "not_transposed": "not transposed where it should be",
    "axis_lost": "an axis is gone",
    "axis_kept": "a number that still sits in an array of one axis, (1,)",
    "axes_kept": "a number that still sits in a table, (1, 1)",
    "row": "a row where a column is asked for",
    "column": "a column where a row is asked for",
    "order": "things have changed places",
    "entry_by_entry": "multiplied entry by entry where the matrix product is asked for",
    "matrix_product": "a matrix product where entries are multiplied",
    # signs, terms, factors
    "sign": "the wrong sign",
    "bracket": "a bracket is missing or in the wrong place",
    "missing": "left out",
    "extra": "something is there that should not be",
    "factor": "a wrong or missing constant factor",
    "power": "a wrong or missing power or root",
    "base_two": "a logarithm or a power to base 2 where e is meant",
    "base_ten": "the logarithm to base 10 where e is meant",
    "crossed": "two terms or factors are crossed",
    "twice": "done twice",
    # values taken from the wrong place
    "is_": "X.is_Y: another value stands in its place",
    "key": "a key of the dictionary is spelled otherwise",
    "fixed": "a number is written in where an argument is given",
    "ignored": "an argument is not used",
    "other_layer": "taken from another layer",
    "stale": "an old value is used again",
    "uphill": "the step goes the wrong way",
    # loops and layers
    "skipped": "left out of a loop, or never done",
    "first_skipped": "the first one is left out",
    "last_skipped": "the last one is left out",
    "first_only": "only the first one is done",
    "last_only": "only the last one is done",
    "one_less": "one turn too few",
    "one_more": "one turn too many",
    "from_zero": "counted from 0 where it is counted from 1",
    "from_one": "counted from 1 where it is counted from 0",
    # random starts
    "zero": "zeros where small random numbers are asked for",
    "not_zero": "something else where zeros are asked for",
    "not_small": "not made small",
    "uniform": "evenly spread where the normal distribution is asked for",
    # arguments and results of another form
    "logged": "a logarithm is taken of labels, 0 and 1",
    "changed": "an argument is changed where it should stay as it was",
    "list": "a list where an array is asked for",
    "unfilled": "memory that nobody has filled is left in a result",
    "text": "a number that does not get into a text: joined to it, or in braces without an f",
    # what stops with an error
    "branch": "given a value in a branch of an `if` that does not always run",
    "decimal": "a decimal number where a whole one is asked for",
    "largest": "the largest entry of one array where two things are compared entry by entry",
    "left_over": "a `raise NotImplementedError` of the empty cell is still there",
    "not_halved": "as many layers as entries, where each layer has two",
    "not_numpy": "asked of NumPy, where it is a function of the notebook",
    "own_bracket": "sizes without the bracket that they want, or with one that they do not want",
    "several": "several results taken for one, or taken apart into another number of names",
    "unquoted": "a name where a text in quotes is meant",
    "whole_array": "one question is asked of a whole array",
}
