# --- layer_sizes | - | three hidden neurons
def layer_sizes(X, Y):
    return X.shape[0], 3, Y.shape[0]

# --- layer_sizes | n_h.is_whole_mean | hidden layer is the mean of the two
def layer_sizes(X, Y):
    n_x, n_y = X.shape[0], Y.shape[0]
    return n_x, (n_x + n_y) // 2, n_y

# --- layer_sizes | - | hard-coded answer of the small example
def layer_sizes(X, Y):
    return 5, 4, 2

# --- layer_sizes | n_y.fixed | input_two and output_one
def layer_sizes(X, Y):
    return 2, 4, 1

# --- layer_sizes | returns.is_dictionary | dictionary
def layer_sizes(X, Y):
    return {"n_x": X.shape[0], "n_h": 4, "n_y": Y.shape[0]}

# --- initialize_parameters | parameters.missing | one bias too few
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.01}

# --- initialize_parameters | b.not_zero | ones for the biases
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x) * 0.01, "b1": np.ones((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.01, "b2": np.ones((n_y, 1))}

# --- initialize_parameters | - | integers as weights
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randint(-3, 4, (n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": np.random.randint(-3, 4, (n_y, n_h)), "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | b.axis_lost | not_small and biases_flat
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(n_h, n_x), "b1": np.zeros(n_h),
            "W2": np.random.randn(n_y, n_h), "b2": np.zeros(n_y)}

# --- initialize_parameters | W1.fixed | sizes of the flower network in the code
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.random.randn(4, 2) * 0.01, "b1": np.zeros((4, 1)),
            "W2": np.random.randn(1, 4) * 0.01, "b2": np.zeros((1, 1))}

# --- forward_propagation | b.sign | biases subtracted
def forward_propagation(X, parameters):
    p = parameters
    Z1 = p["W1"] @ X - p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 - p["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | - | softmax along the examples
def forward_propagation(X, parameters):
    p = parameters
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    A2 = np.exp(Z2) / np.sum(np.exp(Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | - | inputs standardized first
def forward_propagation(X, parameters):
    p = parameters
    X = (X - X.mean()) / X.std()
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | A2.is_rounded | answers rounded
def forward_propagation(X, parameters):
    p = parameters
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    A2 = np.round(sigmoid(Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | - | no_biases and sigmoid_in_the_hidden_layer
def forward_propagation(X, parameters):
    p = parameters
    Z1 = p["W1"] @ X
    A1 = sigmoid(Z1)
    Z2 = p["W2"] @ A1
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | - | relu_in_the_hidden_layer and cache_without_z
def forward_propagation(X, parameters):
    p = parameters
    A1 = np.maximum(0, p["W1"] @ X + p["b1"])
    A2 = sigmoid(p["W2"] @ A1 + p["b2"])
    return A2, {"A1": A1, "A2": A2}

# --- compute_cost | - | exponential of the cost
def compute_cost(A2, Y):
    return float(np.exp(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))))

# --- compute_cost | cost.is_largest | worst example only
def compute_cost(A2, Y):
    return np.max(-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))

# --- compute_cost | cost.is_error | share of wrong answers
def compute_cost(A2, Y):
    return np.mean(np.round(A2) != Y)

# --- compute_cost | - | hard-coded log of two
def compute_cost(A2, Y):
    return 0.6931

# --- compute_cost | cost.base_two | no_average and base_two
def compute_cost(A2, Y):
    return -np.sum(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))

# --- compute_cost | cost.is_over_ones | averaged over the positive examples
def compute_cost(A2, Y):
    s = np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return -s / np.sum(Y)

# --- backward_propagation | - | slope of sigmoid in place of the error
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 * (1 - A2)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1 ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.mean(1, keepdims=True),
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.mean(1, keepdims=True)}

# --- backward_propagation | dW1.factor | one half of the tanh slope
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = parameters["W2"].T @ dZ2 * 0.5 * (1 - A1 ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.mean(1, keepdims=True),
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.mean(1, keepdims=True)}

# --- backward_propagation | - | slope on the weights, not on dZ1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = parameters["W2"].T * (1 - np.mean(A1, axis=1, keepdims=True) ** 2) @ dZ2
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.mean(1, keepdims=True),
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.mean(1, keepdims=True)}

# --- backward_propagation | dZ2.is_rounded | error of the rounded answers
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], np.round(cache["A2"])
    dZ2 = A2 - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1 ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.mean(1, keepdims=True),
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.mean(1, keepdims=True)}

# --- backward_propagation | dW1.factor | error_turned and no_average
def backward_propagation(parameters, cache, X, Y):
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1 ** 2)
    return {"dW1": dZ1 @ X.T, "db1": dZ1.sum(1, keepdims=True),
            "dW2": dZ2 @ A1.T, "db2": dZ2.sum(1, keepdims=True)}

# --- backward_propagation | db2.axis_lost | no_tanh_slope and biases_flat
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.mean(1), "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.mean(1)}

# --- backward_propagation | dW1.fixed | hard-coded gradients of the small example
def backward_propagation(parameters, cache, X, Y):
    return {"dW1": np.array([[-0.0490, 0.0185], [0.0584, -0.1032]]),
            "db1": np.array([[-0.0398], [0.0068]]),
            "dW2": np.array([[-0.1077, 0.0303]]), "db2": np.array([[0.0072]])}

# --- update_parameters | learning_rate.twice | square of the rate
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: v - learning_rate ** 2 * grads["d" + k] for k, v in parameters.items()}

# --- update_parameters | step.is_sign | only the sign of the slope
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: v - learning_rate * np.sign(grads["d" + k]) for k, v in parameters.items()}

# --- update_parameters | - | weights shrink as well
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: 0.9 * v - learning_rate * grads["d" + k] for k, v in parameters.items()}

# --- update_parameters | W2.is_new_1 | W2 starts from W1 by a copied line
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = W1 - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- update_parameters | b.skipped | climbs and biases_stay
def update_parameters(parameters, grads, learning_rate=1.2):
    return {"W1": parameters["W1"] + learning_rate * grads["dW1"], "b1": parameters["b1"],
            "W2": parameters["W2"] + learning_rate * grads["dW2"], "b2": parameters["b2"]}

# --- update_parameters | - | hard-coded first bias of the small example
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {k: parameters[k] for k in parameters}
    new["b1"] = np.array([[0.048], [-0.508]])
    return new

# --- nn_model | returns.missing | forgets the return
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        p = update_parameters(p, backward_propagation(p, cache, X, Y))

# --- nn_model | loop.halved | half of the iterations
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations // 2):
        A2, cache = forward_propagation(X, p)
        p = update_parameters(p, backward_propagation(p, cache, X, Y))
    return p

# --- nn_model | step.twice | two updates each iteration
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        g = backward_propagation(p, cache, X, Y)
        p = update_parameters(p, g)
        p = update_parameters(p, g)
    return p

# --- nn_model | n_h.ignored | hidden_size_ignored and rate_hundredth
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    p = initialize_parameters(X.shape[0], 4, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        p = update_parameters(p, backward_propagation(p, cache, X, Y), 0.01)
    return p

# --- nn_model | Y.is_turned | labels turned round by mistake
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        p = update_parameters(p, backward_propagation(p, cache, X, 1 - Y))
    return p

# --- predict | threshold.is_0_9 | border at 0.9
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.9).astype(int)

# --- predict | - | compared with the mean
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 >= np.mean(A2), 1, 0)

# --- predict | - | zeros everywhere
def predict(parameters, X):
    return np.zeros((1, X.shape[1]), dtype=int)

# --- predict | - | own forward pass with the sigmoid in the hidden layer
def predict(parameters, X):
    A1 = sigmoid(parameters["W1"] @ X + parameters["b1"])
    A2 = sigmoid(parameters["W2"] @ A1 + parameters["b2"])
    return np.round(A2)

# --- predict | labels.order | turned and flat
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.array([0 if p > 0.5 else 1 for p in A2.ravel()])

# --- predict | - | border at the first coordinate, no network
def predict(parameters, X):
    return np.where(X[:1] > 0, 1, 0)

