# --- layer_sizes | list of three
def layer_sizes(X, Y):
    n_x, n_y = X.shape[0], Y.shape[0]
    n_h = 4
    return [n_x, n_h, n_y]

# --- initialize_parameters | rows from a multivariate normal
def initialize_parameters(n_x, n_h, n_y):
    rng = np.random.default_rng()
    W1 = rng.multivariate_normal(np.zeros(n_x), 1e-4 * np.eye(n_x), size=n_h)
    W2 = rng.multivariate_normal(np.zeros(n_h), 1e-4 * np.eye(n_h), size=n_y)
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | in place, a loop over the dictionary
def initialize_parameters(n_x, n_h, n_y):
    shapes = {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (n_y, n_h), "b2": (n_y, 1)}
    parameters = {}
    for name, shape in shapes.items():
        parameters[name] = np.random.randn(*shape)
        parameters[name] *= 0.01 if name[0] == "W" else 0
    return parameters

# --- initialize_parameters | a new Generator for each matrix
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.default_rng(0).normal(0, 0.01, (n_h, n_x))
    W2 = np.random.default_rng(1).normal(0, 0.01, (n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- forward_propagation | more in the cache than asked
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"X": X, "W1": W1, "W2": W2, "Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | activations with out
def forward_propagation(X, parameters):
    Z1 = np.matmul(parameters["W1"], X)
    np.add(Z1, parameters["b1"], out=Z1)
    A1 = np.empty_like(Z1)
    np.tanh(Z1, out=A1)
    Z2 = np.matmul(parameters["W2"], A1)
    np.add(Z2, parameters["b2"], out=Z2)
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- compute_cost | fsum of the right answers' logarithms
def compute_cost(A2, Y):
    return -math.fsum(np.log(np.where(Y == 1, A2, 1 - A2)).ravel()) / Y.shape[1]

# --- compute_cost | epsilon within the logarithms
def compute_cost(A2, Y):
    m = Y.shape[1]
    eps = 1e-15
    return -np.sum(Y * np.log(A2 + eps) + (1 - Y) * np.log(1 - A2 + eps)) / m

# --- compute_cost | in two lambdas
def compute_cost(A2, Y):
    """비용"""
    loss = lambda a, y: -(y * np.log(a) + (1 - y) * np.log(1 - a))
    average = lambda values: np.sum(values) / values.shape[1]
    return float(average(loss(A2, Y)))

# --- backward_propagation | keeps dZ1 and dZ2 as well
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    grads = {"dZ2": cache["A2"] - Y}
    grads["dW2"] = grads["dZ2"] @ cache["A1"].T / m
    grads["db2"] = np.mean(grads["dZ2"], axis=1, keepdims=True)
    grads["dZ1"] = parameters["W2"].T @ grads["dZ2"] * (1 - cache["A1"] ** 2)
    grads["dW1"] = grads["dZ1"] @ X.T / m
    grads["db1"] = np.mean(grads["dZ1"], axis=1, keepdims=True)
    return grads

# --- backward_propagation | goes forward again, cache not used
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = sigmoid(parameters["W2"] @ A1 + parameters["b2"])
    dZ2 = A2 - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": dZ1.sum(axis=1, keepdims=True) / m,
        "dW2": dZ2 @ A1.T / m,
        "db2": dZ2.sum(axis=1, keepdims=True) / m,
    }

# --- backward_propagation | augmented inputs
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    ones = np.ones((1, m))
    dZ2 = cache["A2"] - Y
    dZ1 = np.multiply(parameters["W2"].T @ dZ2, 1 - cache["A1"] ** 2)
    layer2 = dZ2 @ np.vstack((cache["A1"], ones)).T / m
    layer1 = dZ1 @ np.vstack((X, ones)).T / m
    return {"dW1": layer1[:, :-1], "db1": layer1[:, -1:], "dW2": layer2[:, :-1], "db2": layer2[:, -1:]}

# --- update_parameters | OrderedDict
from collections import OrderedDict


def update_parameters(parameters, grads, learning_rate=1.2):
    new = OrderedDict()
    for name in ("W1", "b1", "W2", "b2"):
        new[name] = parameters[name] - learning_rate * grads["d" + name]
    return new

# --- update_parameters | dict.update on a shallow copy
def update_parameters(parameters, grads, learning_rate=1.2):
    result = dict(parameters)
    result.update({k: result[k] - learning_rate * grads["d" + k] for k in list(result)})
    return result

# --- nn_model | initialize_parameters defined beside it
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.01, "b2": np.zeros((n_y, 1))}


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration", i, "=", cost)
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y))
    return parameters

# --- nn_model | sigmoid called directly, own step
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    p = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    m = X.shape[1]
    for i in range(num_iterations):
        A1 = np.tanh(p["W1"] @ X + p["b1"])
        A2 = sigmoid(p["W2"] @ A1 + p["b2"])
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        dZ2 = (A2 - Y) / m
        dZ1 = p["W2"].T @ dZ2 * (1 - A1**2)
        g = {"dW1": dZ1 @ X.T, "db1": dZ1.sum(1, keepdims=True), "dW2": dZ2 @ A1.T, "db2": dZ2.sum(1, keepdims=True)}
        p = update_parameters(p, g)
    return p

# --- predict | sigmoid called directly
def predict(parameters, X):
    A1 = np.tanh(np.dot(parameters["W1"], X) + parameters["b1"])
    A2 = sigmoid(np.dot(parameters["W2"], A1) + parameters["b2"])
    return np.where(A2 > 0.5, 1, 0)

# --- predict | nested lists
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.array([[int(p > 0.5) for p in row] for row in A2.tolist()])
