# --- layer_sizes | three names
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    return (n_x, n_h, n_y)

# --- layer_sizes | one line
def layer_sizes(X, Y):
    return X.shape[0], 4, Y.shape[0]

# --- layer_sizes | unpacked shapes
def layer_sizes(X, Y):
    n_x, m = X.shape
    n_y, _ = Y.shape
    return n_x, 4, n_y

# --- layer_sizes | len
def layer_sizes(X, Y):
    return len(X), 4, len(Y)

# --- layer_sizes | np.size along axis 0
def layer_sizes(X, Y, hidden=4):
    return np.size(X, 0), hidden, np.size(Y, 0)

# --- layer_sizes | np.shape and an assertion
def layer_sizes(X: np.ndarray, Y: np.ndarray) -> tuple:
    """(n_x, n_h, n_y)"""
    assert np.shape(X)[1] == np.shape(Y)[1]
    return tuple([np.shape(X)[0], 4, np.shape(Y)[0]])

# --- layer_sizes | lambda
layer_sizes = lambda X, Y: (X.shape[0], 4, Y.shape[0])

# --- initialize_parameters | randn and zeros
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- initialize_parameters | default_rng
def initialize_parameters(n_x, n_h, n_y):
    rng = np.random.default_rng()
    return {
        "W1": 0.01 * rng.standard_normal((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.standard_normal((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }

# --- initialize_parameters | normal with loc and scale
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.normal(0, 0.01, (n_h, n_x))
    parameters["b1"] = np.zeros(shape=(n_h, 1))
    parameters["W2"] = np.random.normal(loc=0.0, scale=0.01, size=(n_y, n_h))
    parameters["b2"] = np.zeros(shape=(n_y, 1))
    assert parameters["W1"].shape == (n_h, n_x)
    assert parameters["b1"].shape == (n_h, 1)
    assert parameters["W2"].shape == (n_y, n_h)
    assert parameters["b2"].shape == (n_y, 1)
    return parameters

# --- initialize_parameters | seeded as in the older course
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))

# --- initialize_parameters | RandomState and divided by 100
def initialize_parameters(n_x, n_h, n_y):
    zufall = np.random.RandomState()
    W1 = zufall.randn(n_h, n_x) / 100
    W2 = zufall.randn(n_y, n_h) / 100
    b1, b2 = np.zeros([n_h, 1]), np.zeros([n_y, 1])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- initialize_parameters | nested helper for a layer
def initialize_parameters(n_x, n_h, n_y):
    def layer(rows, columns):
        return np.random.standard_normal((rows, columns)) * 1e-2, np.full((rows, 1), 0.0)

    W1, b1 = layer(n_h, n_x)
    W2, b2 = layer(n_y, n_h)
    return {"W1": W1, "W2": W2, "b1": b1, "b2": b2}

# --- initialize_parameters | seeded generator in a comprehension
def initialize_parameters(n_x, n_h, n_y):
    rng = np.random.default_rng(seed=3)
    sizes = [n_x, n_h, n_y]
    weights = {f"W{l}": rng.normal(size=(sizes[l], sizes[l - 1])) * 0.01 for l in (1, 2)}
    biases = {f"b{l}": np.zeros((sizes[l], 1)) for l in (1, 2)}
    return {**weights, **biases}

# --- initialize_parameters | entry by entry with random.gauss
import random


def initialize_parameters(n_x, n_h, n_y):
    W1 = np.array([[random.gauss(0, 1) * 0.01 for _ in range(n_x)] for _ in range(n_h)])
    W2 = np.array([[random.gauss(0, 1) * 0.01 for _ in range(n_h)] for _ in range(n_y)])
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- forward_propagation | unpacked, np.dot
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    assert A2.shape == (W2.shape[0], X.shape[1])
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache

# --- forward_propagation | at sign straight from the dictionary
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)

# --- forward_propagation | unpacked by a comprehension, matmul
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = np.matmul(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.matmul(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | loop over two layers
def forward_propagation(X, parameters):
    cache = {}
    A = X
    for l, g in ((1, np.tanh), (2, sigmoid)):
        Z = parameters[f"W{l}"].dot(A) + parameters[f"b{l}"]
        A = g(Z)
        cache[f"Z{l}"], cache[f"A{l}"] = Z, A
    return A, cache

# --- forward_propagation | einsum and own activations
def forward_propagation(X, parameters):
    Z1 = np.einsum("hx,xm->hm", parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.einsum("yh,hm->ym", parameters["W2"], A1) + parameters["b2"]
    A2 = 0.5 * (np.tanh(0.5 * Z2) + 1)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | bias added in place to the fresh product
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X)
    Z1 += parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1)
    Z2 += parameters["b2"]
    with np.errstate(over="ignore"):
        A2 = 1 / (1 + np.exp(-Z2))
    cache = {}
    cache.update({"Z1": Z1, "A1": A1})
    cache.update({"Z2": Z2, "A2": A2})
    return A2, cache

# --- forward_propagation | bias times a row of ones
def forward_propagation(X, parameters):
    ones = np.ones((1, X.shape[1]))
    Z1 = parameters["W1"] @ X + parameters["b1"] @ ones
    A1 = 2 * sigmoid(2 * Z1) - 1
    Z2 = parameters["W2"] @ A1 + parameters["b2"] @ ones
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | column by column
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.column_stack([W1 @ x + b1[:, 0] for x in X.T])
    A1 = np.tanh(Z1)
    Z2 = np.column_stack([W2 @ a + b2[:, 0] for a in A1.T])
    A2 = sigmoid(Z2)
    return A2, {"A2": A2, "Z2": Z2, "A1": A1, "Z1": Z1}

# --- forward_propagation | augmented weight matrices
def forward_propagation(X, parameters):
    def affine(l, A):
        Wb = np.hstack((parameters["W" + l], parameters["b" + l]))
        return Wb @ np.vstack((A, np.ones((1, A.shape[1]))))

    cache = {"Z1": affine("1", X)}
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = affine("2", cache["A1"])
    cache["A2"] = sigmoid(cache["Z2"])
    return cache["A2"], cache

# --- compute_cost | logprobs
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    cost = -np.sum(logprobs) / m
    return cost

# --- compute_cost | squeezed to a float
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(1 / m) * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    cost = float(np.squeeze(cost))
    assert isinstance(cost, float)
    return cost

# --- compute_cost | mean
def compute_cost(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))

# --- compute_cost | matrix products and squeeze to 0-d
def compute_cost(A2, Y):
    m = A2.shape[1]
    cost = -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
    return np.squeeze(cost)

# --- compute_cost | mean of the right answer's logarithm
def compute_cost(A2, Y):
    return -np.log(np.where(Y == 1, A2, 1 - A2)).mean()

# --- compute_cost | boolean indexing and item
def compute_cost(A2, Y):
    m = Y.shape[1]
    yes = Y.astype(bool)
    total = np.log(A2[yes]).sum() + np.log(1 - A2[~yes]).sum()
    return (-total / m).item()

# --- compute_cost | safe logarithms
def compute_cost(A2, Y):
    m = Y.shape[1]
    first = Y * np.log(np.where(Y == 0, 1.0, A2))
    second = (1 - Y) * np.log(np.where(Y == 1, 1.0, 1 - A2))
    return np.sum(first + second) / -m

# --- compute_cost | clip
def compute_cost(A2, Y):
    P = np.clip(A2, 1e-15, 1 - 1e-15)
    return float(np.mean(-Y * np.log(P) - (1 - Y) * np.log(1 - P)))

# --- compute_cost | vdot
def compute_cost(A2, Y):
    m = Y.size
    return -(np.vdot(Y, np.log(A2)) + np.vdot(1 - Y, np.log1p(-A2))) / m

# --- compute_cost | einsum
def compute_cost(A2, Y):
    s = np.einsum("ij,ij->", Y, np.log(A2)) + np.einsum("ij,ij->", 1 - Y, np.log(1 - A2))
    return -s / Y.shape[1]

# --- compute_cost | trace of a product
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.trace(Y @ np.log(A2).T + (1 - Y) @ np.log(1 - A2).T) / m

# --- compute_cost | loop with math.log
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 0.0
    for i in range(m):
        p = A2[0, i] if Y[0, i] == 1 else 1 - A2[0, i]
        cost += -math.log(p) if p > 0 else math.inf
    return cost / m

# --- backward_propagation | six lines
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

# --- backward_propagation | at sign and means
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": dZ1.mean(axis=1, keepdims=True),
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": dZ2.mean(axis=1, keepdims=True),
    }

# --- backward_propagation | 1/m at the very beginning
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    dZ2 = (cache["A2"] - Y) / m
    grads = {"dW2": dZ2.dot(cache["A1"].T), "db2": dZ2.sum(axis=1).reshape(-1, 1)}
    dA1 = parameters["W2"].T.dot(dZ2)
    dZ1 = dA1 * (1 - cache["A1"] * cache["A1"])
    grads["dW1"] = dZ1.dot(X.T)
    grads["db1"] = dZ1.sum(axis=1).reshape(-1, 1)
    return grads

# --- backward_propagation | slope of tanh from Z1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = np.subtract(cache["A2"], Y)
    slope = 1 - np.tanh(cache["Z1"]) ** 2
    dZ1 = np.matmul(parameters["W2"].T, dZ2) * slope
    ones = np.ones((m, 1))
    dW1, db1 = np.matmul(dZ1, X.T) / m, np.matmul(dZ1, ones) / m
    dW2, db2 = np.matmul(dZ2, cache["A1"].T) / m, np.matmul(dZ2, ones) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

# --- backward_propagation | einsum
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = np.einsum("yh,ym,hm->hm", parameters["W2"], dZ2, 1 - A1**2)
    return {
        "dW1": np.einsum("hm,xm->hx", dZ1, X) / m,
        "db1": np.einsum("hm->h", dZ1)[:, None] / m,
        "dW2": np.einsum("ym,hm->yh", dZ2, A1) / m,
        "db2": np.einsum("ym->y", dZ2)[:, None] / m,
    }

# --- backward_propagation | sum over examples of outer products
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W1, W2 = parameters["W1"], parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dW1, dW2 = np.zeros(W1.shape), np.zeros(W2.shape)
    db1, db2 = np.zeros((W1.shape[0], 1)), np.zeros((W2.shape[0], 1))
    for i in range(m):
        d2 = A2[:, i] - Y[:, i]
        d1 = W2.T @ d2 * (1 - A1[:, i] ** 2)
        dW2 += np.outer(d2, A1[:, i])
        db2[:, 0] += d2
        dW1 += np.outer(d1, X[:, i])
        db1[:, 0] += d1
    return {"dW1": dW1 / m, "db1": db1 / m, "dW2": dW2 / m, "db2": db2 / m}

# --- backward_propagation | nested helper for the mean products
def backward_propagation(parameters, cache, X, Y):
    """Rückwärts durch beide Schichten."""

    def gradients(dZ, A_prev):
        k = A_prev.shape[1]
        return np.dot(dZ, A_prev.T) / k, np.sum(dZ, axis=1, keepdims=True) / k

    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1) * (1 + A1)
    dW1, db1 = gradients(dZ1, X)
    dW2, db2 = gradients(dZ2, A1)
    return dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)

# --- backward_propagation | in place on its own arrays
def backward_propagation(parameters, cache, X, Y):
    m = float(X.shape[1])
    delta2 = np.array(cache["A2"], dtype=float)
    delta2 -= Y
    delta1 = parameters["W2"].T @ delta2
    delta1 *= 1 - np.square(cache["A1"])
    grads = {
        "dW2": delta2 @ cache["A1"].T,
        "db2": np.sum(delta2, 1, keepdims=True),
        "dW1": delta1 @ X.T,
        "db1": np.sum(delta1, 1, keepdims=True),
    }
    for name in grads:
        grads[name] /= m
    return grads

# --- backward_propagation | products turned the other way round
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    E = (cache["A2"] - Y).T
    H = (E @ parameters["W2"]) * (1 - cache["A1"].T ** 2)
    return {
        "dW1": (X @ H).T / m,
        "db1": np.average(H, axis=0)[:, np.newaxis],
        "dW2": (cache["A1"] @ E).T / m,
        "db2": np.average(E, axis=0)[:, np.newaxis],
    }

# --- update_parameters | four names
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- update_parameters | comprehension over the names
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: v - learning_rate * grads["d" + k] for k, v in parameters.items()}

# --- update_parameters | deep copy, then in place
def update_parameters(parameters, grads, learning_rate=1.2):
    parameters = copy.deepcopy(parameters)
    for key in parameters:
        parameters[key] -= learning_rate * grads[f"d{key}"]
    return parameters

# --- update_parameters | new arrays in the same dictionary
def update_parameters(parameters, grads, learning_rate=1.2):
    for name in ["W1", "b1", "W2", "b2"]:
        parameters[name] = parameters[name] - learning_rate * grads["d" + name]
    return parameters

# --- update_parameters | same arrays, in place
def update_parameters(parameters, grads, learning_rate=1.2):
    for l in (1, 2):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters

# --- update_parameters | np.subtract and np.multiply
def update_parameters(parameters, grads, learning_rate=1.2):
    names = "W1 b1 W2 b2".split()
    neu = [np.subtract(parameters[n], np.multiply(learning_rate, grads["d" + n])) for n in names]
    return dict(zip(names, neu))

# --- update_parameters | sum with a negative rate
def update_parameters(parameters, grads, learning_rate=1.2):
    step = -learning_rate
    return dict(
        W1=parameters["W1"] + step * grads["dW1"],
        W2=parameters["W2"] + step * grads["dW2"],
        b1=parameters["b1"] + step * grads["db1"],
        b2=parameters["b2"] + step * grads["db2"],
    )
