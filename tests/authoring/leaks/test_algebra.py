"""Has each formula one normal form?"""

from autograder.authoring.leaks.algebra import (
    add,
    compare,
    is_string,
    matrix_product,
    multiply,
    negative,
    number,
    power,
    transpose,
)

A, B, M = ("v", "a"), ("v", "b"), ("v", "m")
ONE, TWO = number(1), number(2)


def test_sums():
    """Does neither the order of a sum nor a bracket in it matter?"""
    assert add([(1, A), (-1, add([(1, B), (-1, M)]))]) == add([(1, M), (-1, B), (1, A)])
    assert negative(negative(A)) == A


def test_strings():
    """Is a string that is put together just a string?"""
    assert is_string(add([(1, ("v", '"W"')), (1, ("f", "str", A))]))


def test_products():
    """Do order, a factor 1, a quotient's bracket and the place of a sign not matter?"""
    assert multiply([multiply([ONE], [M]), A], []) == multiply([A], [M])
    assert multiply([A], [multiply([B], [M])]) == multiply([M, A], [B])
    assert multiply([negative(A), B], []) == negative(multiply([B, A], []))


def test_matrix_products():
    """Is the order of a matrix product kept, and what scales it taken out?"""
    assert matrix_product(A, B) != matrix_product(B, A)
    scaled = matrix_product(multiply([TWO, A], []), multiply([negative(B)], [M]))
    assert scaled == negative(multiply([TWO, matrix_product(A, B)], [M]))


def test_powers_and_transposes():
    """Is a square a product, another power itself, and what is transposed twice as it was?"""
    assert power(A, TWO) == multiply([A, A], [])
    assert power(A, number(3))[0] == "**"
    assert transpose(transpose(A)) == A


def test_comparisons():
    """Is the greater side right, whichever way it is written?"""
    assert compare(">", A, B) == compare("<", B, A)
    assert compare(">=", A, B) == compare("<=", B, A)
    assert compare("===", A, B) == compare("==", A, B)
