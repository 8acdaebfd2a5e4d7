"""Right answers as people write them, and what becomes of them when a part is changed."""

STEP = """
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(cross_entropy_loss(A, Y)) / m
    dw, db = np.dot(X, (A - Y).T) / m, np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
"""
BACK = """
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - cache["A1"] ** 2)
    dW1, db1 = np.dot(dZ1, X.T) / m, np.sum(dZ1, axis=1, keepdims=True) / m
    dW2, db2 = np.dot(dZ2, cache["A1"].T) / m, np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
"""
SLOPE = "def sigmoid_derivative(z):\n    return {}\n"


def written(text, *changes):
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return text


def step(*changes):
    return "02_logistic_regression", "propagate", written(STEP, *changes)


def back(*changes):
    return "03_planar_network", "backward_propagation", written(BACK, *changes)
