# --- test_propagate | asserts, numbers worked out by hand
def test_propagate(f):
    w, b = np.array([[0.5], [-0.3]]), 0.2
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, cost = f(w, b, X, Y)
    assert abs(cost - 0.641175) < 1e-4
    assert np.allclose(grads["dw"], [[-0.103186], [-0.195676]], atol=1e-4)
    assert abs(grads["db"] - 0.190197) < 1e-4

# --- test_propagate | a second implementation with a loop
def test_propagate(f):
    rng = np.random.default_rng(3)
    w, b, X = rng.normal(size=(3, 1)), 0.4, rng.normal(size=(3, 5))
    Y = np.array([[1, 0, 0, 1, 0]])
    cost, dw, db = 0, np.zeros((3, 1)), 0
    for i in range(5):
        x = X[:, i].reshape(3, 1)
        a = 1 / (1 + np.exp(-(np.sum(w * x) + b)))
        cost += -np.log(a) if Y[0, i] == 1 else -np.log(1 - a)
        dw += (a - Y[0, i]) * x
        db += a - Y[0, i]
    grads, given = f(w, b, X, Y)
    if not np.isclose(given, cost / 5):
        return False
    return np.allclose(grads["dw"], dw / 5) and np.isclose(grads["db"], db / 5)

# --- test_propagate | slopes measured here, and one cost known
def test_propagate(f):
    w, b = np.array([[0.5], [-1.2], [0.3]]), -0.4
    X = np.array([[1.0, -0.5, 0.25, 2.0], [0.7, 1.1, -0.9, 0.1], [-1.3, 0.6, 0.2, -0.4]])
    Y = np.array([[0.0, 1.0, 1.0, 0.0]])
    z = w[0] * X[0] + w[1] * X[1] + w[2] * X[2] + b
    expected = np.mean(np.log(1 + np.exp(-(2 * Y - 1) * z)))
    grads, cost = f(w=w, b=b, X=X, Y=Y)
    h = 1e-5
    good = [np.abs(cost - expected) < 1e-8]
    for k in range(3):
        step = np.zeros((3, 1))
        step[k] = h
        slope = (f(w + step, b, X, Y)[1] - f(w - step, b, X, Y)[1]) / (2 * h)
        good.append(np.abs(slope - grads["dw"][k, 0]) < 1e-6)
    slope = (f(w, b + h, X, Y)[1] - f(w, b - h, X, Y)[1]) / (2 * h)
    good.append(np.abs(slope - grads["db"]) < 1e-6)
    return np.array(good)

# --- test_propagate | raises errors of its own
def test_propagate(f):
    w, b = np.array([[2.0], [0.5], [-1.0]]), 0.1
    X = np.array([[0.3, -0.2, 0.5, 0.9, -0.6], [1.0, 0.4, -0.7, 0.2, 0.8], [0.5, -1.0, 0.3, -0.1, 0.6]])
    Y = np.array([[1.0, 0.0, 1.0, 0.0, 0.0]])
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    result = f(w, b, X, Y)
    if not np.allclose(result[1], -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / 5):
        raise ValueError("the cost")
    if not np.allclose(result[0]["dw"], np.mean(X * (A - Y), axis=1, keepdims=True)):
        raise ValueError("dw")
    if not np.allclose(result[0]["db"], np.mean(A - Y)):
        raise ValueError("db")
    return True
