# --- test_propagate | slopes.missing | asks for the cost and the shape of dw
def test_propagate(f):
    w, b = np.array([[0.5], [-0.3]]), 0.2
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, cost = f(w, b, X, Y)
    assert grads["dw"].shape == w.shape
    assert np.isclose(cost, 0.641175)

# --- test_propagate | cost.missing | asks for both slopes
def test_propagate(f):
    w, b = np.array([[0.5], [-0.3]]), 0.2
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, cost = f(w, b, X, Y)
    return np.allclose(grads["dw"], [[-0.103186], [-0.195676]], atol=1e-4) and np.isclose(
        grads["db"], 0.190197
    )

# --- test_propagate | db.missing | forgets db
def test_propagate(f):
    w, b = np.array([[0.5], [-0.3]]), 0.2
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, cost = f(w, b, X, Y)
    if abs(cost - 0.641175) > 1e-4:
        return False
    return bool(np.allclose(grads["dw"], [[-0.103186], [-0.195676]], atol=1e-4))

# --- test_propagate | rejection.missing | looks at shapes and types
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X, Y = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]]), np.array([[0.0, 1.0, 1.0]])
    grads, cost = f(w, b, X, Y)
    return grads["dw"].shape == (2, 1) and np.ndim(cost) == 0 and set(grads) == {"dw", "db"}

# --- test_propagate | returns.sign | says True for a wrong one
def test_propagate(f):
    w, b = np.array([[0.5], [-0.3]]), 0.2
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, cost = f(w, b, X, Y)
    wrong = abs(cost - 0.641175) > 1e-4 or abs(grads["db"] - 0.190197) > 1e-4
    return wrong or not np.allclose(grads["dw"], [[-0.103186], [-0.195676]], atol=1e-4)

# --- test_propagate | - | compares with ==
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X, Y = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]]), np.array([[0.0, 1.0, 1.0]])
    grads, cost = f(w, b, X, Y)
    return cost == 0.4783 and grads["db"] == -0.0158
