# --- layer_sizes | lines 2, 4 | columns taken for rows
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y


# --- layer_sizes | lines 4 | the order by size
def layer_sizes(X, Y):
    n_x, n_y = X.shape[0], Y.shape[0]
    n_h = 4
    return n_x, n_y, n_h


# --- layer_sizes | lines 3 | the hidden layer is as big as the input
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = n_x
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 2 | whole shapes
def layer_sizes(X, Y):
    return X.shape, 4, Y.shape


# --- layer_sizes | lines 2 | size counts everything
def layer_sizes(X, Y):
    n_x = X.size
    n_h = 4
    n_y = Y.size
    return (n_x, n_h, n_y)


# --- layer_sizes | lines 4 | there is one output in the flower, so 1
def layer_sizes(X, Y):
    n_x = len(X)
    n_h = 4
    n_y = 1
    return n_x, n_h, n_y


# --- layer_sizes | lines 2 | called like a function
def layer_sizes(X, Y):
    n_x = X.shape(0)
    n_y = Y.shape(0)
    return n_x, 4, n_y


# --- layer_sizes | lines 2 | a dictionary with names
def layer_sizes(X, Y):
    return {"n_x": X.shape[0], "n_h": 4, "n_y": Y.shape[0]}


# --- layer_sizes | lines 4 | copied the line and forgot to change X
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = X.shape[0]
    return n_x, n_h, n_y


# --- initialize_parameters | lines 2 | W1 with the sizes exchanged
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | rand without n
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.rand(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.rand(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 2, 4 | randn wants a pair like zeros does
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | forgets the 0.01
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 2, 4 | all start the same
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.ones((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.ones((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return dict(W1=W1, b1=b1, W2=W2, b2=b2)


# --- initialize_parameters | lines 3, 5 | biases flat
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.randn(n_h, n_x)
    b1 = np.zeros(n_h)
    W2 = 0.01 * np.random.randn(n_y, n_h)
    b2 = np.zeros(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | random biases as well
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.random.randn(n_h, 1) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.random.randn(n_y, 1) * 0.01
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 5 | b2 gets the hidden size, copied
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | four results in place of a dictionary
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- forward_propagation | lines 7 | sigmoid in the hidden layer, too
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = sigmoid(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 5 | the second layer reads Z1
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ Z1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6 | the last activation is tanh again
def forward_propagation(X, parameters):
    p = parameters
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1) + p["b2"]
    A2 = np.tanh(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6, 8 | * between the matrices
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = W1 * X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 * A1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 8 | b1 where b2 should stand
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b1
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 5 | the output layer without its bias
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    A1 = np.tanh(np.dot(W1, X) + b1)
    A2 = sigmoid(np.dot(W2, A1))
    return A2, {"Z1": np.dot(W1, X) + b1, "A1": A1, "Z2": np.dot(W2, A1), "A2": A2}


# --- forward_propagation | lines 10 | cache as a tuple
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, (Z1, A1, Z2, A2)


# --- forward_propagation | lines 10 | Z1 twice in the cache
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": Z1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6, 8 | the bias turned into a row
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1.T
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2.T
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 2 | the weights are looked up by small letters
def forward_propagation(X, parameters):
    w1, w2 = parameters["w1"], parameters["w2"]
    b1, b2 = parameters["b1"], parameters["b2"]
    Z1 = np.dot(w1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(w2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- compute_cost | lines 2 | rows counted
def compute_cost(A2, Y):
    m = Y.shape[0]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return cost


# --- compute_cost | lines 3 | only the first half of the formula
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2)) / m


# --- compute_cost | lines 4 | minus the first half, plus the second
def compute_cost(A2, Y):
    m = Y.shape[1]
    logs = np.log(A2) * Y
    cost = (-np.sum(logs) + np.sum((1 - Y) * np.log(1 - A2))) / m
    return float(cost)


# --- compute_cost | lines 3 | transposed one factor: a table of all pairs is summed
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y.T * np.log(A2) + (1 - Y).T * np.log(1 - A2))
    return cost


# --- compute_cost | lines 4 | forgets to divide
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs)
    return cost


# --- compute_cost | lines 3 | np.dot of two rows
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2)) + np.dot(1 - Y, np.log(1 - A2))) / m
    return np.squeeze(cost)


# --- compute_cost | lines 3 | axis=0: the examples are not added up
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2), axis=0) / m
    return cost


# --- compute_cost | lines 3 | the 1 outside the logarithm
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * (1 - np.log(A2))) / m


# --- compute_cost | lines 2 | log2 because there are two classes
def compute_cost(A2, Y):
    losses = Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2)
    return -losses.mean()


# --- backward_propagation | lines 6 | the slope of the sigmoid in the hidden layer
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 10 | keepdims forgotten
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 9 | W1 in place of X
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W1, W2 = parameters["W1"], parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, W1.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | np.dot where * belongs
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(np.dot(W2.T, dZ2), 1 - A1 ** 2)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6 | dW2 with the A of its own layer
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A2.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | Z1 in the place of A1
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    W2 = parameters["W2"]
    A1, A2, Z1 = cache["A1"], cache["A2"], cache["Z1"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(Z1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 11, 12 | the sum over the wrong axis in the first layer, and a mean in the second over all
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    m = X.shape[1]

    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=0, keepdims=True) / m
    db2 = np.mean(dZ2)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | the tanh is taken once more of A1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.tanh(A1) ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | db1 is made from dZ2: copied and not changed
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | stops after the output layer, the rest is not written yet
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW2": dW2, "db2": db2}


# --- update_parameters | lines 2, 3, 4, 5 | plus
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 2 | ignores the argument
def update_parameters(parameters, grads, learning_rate=1.2):
    learning_rate = 1.2
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 5 | b2 uses db1
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db1"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 7, 8, 9, 10 | new values in local names, the old dictionary goes back
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]

    W1 = W1 - learning_rate * grads["dW1"]
    b1 = b1 - learning_rate * grads["db1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b2 = b2 - learning_rate * grads["db2"]
    return parameters


# --- update_parameters | lines 4 | keys of the slopes without d
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for key in ["W1", "b1", "W2", "b2"]:
        new[key] = parameters[key] - learning_rate * grads[key]
    return new


# --- update_parameters | lines 3 | the step is divided by the rate
def update_parameters(parameters, grads, learning_rate=1.2):
    for key in ("W1", "b1", "W2", "b2"):
        parameters[key] = parameters[key] - grads["d" + key] / learning_rate
    return parameters


# --- update_parameters | lines 2, 4 | the weights shrink by a factor: brackets wrong
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = (parameters["W1"] - learning_rate) * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = (parameters["W2"] - learning_rate) * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 2, 3, 4 | only the weights learn
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    return {"W1": W1, "b1": parameters["b1"], "W2": W2, "b2": parameters["b2"]}


# --- update_parameters | lines 6 | the dictionary is named but never returned
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- nn_model | lines 3 | n_h from layer_sizes: always 4
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_h, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 10 | no return
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)


# --- nn_model | lines 9 | the new parameters get another name
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        new_parameters = update_parameters(parameters, grads)
    return new_parameters


# --- nn_model | lines 6 | starts anew in each turn
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = X.shape[0]
    n_y = Y.shape[0]
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("cost", cost)
    return parameters


# --- nn_model | lines 8 | the arguments of backward in the order of the formulas
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(X, Y, parameters, cache)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 4 | sizes in the wrong order
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_h, n_x, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 5 | 500 iterations written in, for a first try
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    sizes = layer_sizes(X, Y)
    parameters = initialize_parameters(sizes[0], n_h, sizes[2])
    for i in range(500):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(compute_cost(A2, Y))
    return parameters


# --- nn_model | lines 9 | the learning rate of notebook 2
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, 0.5)
    return parameters


# --- nn_model | lines 6 | the pair is not taken apart
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2 = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- predict | lines 2 | both results kept in one name
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1, 0)


# --- predict | lines 3 | takes the cache's Z2 for the probability
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return (cache["Z2"] > 0.5).astype(int)


# --- predict | lines 2 | arguments swapped
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return A2 > 0.5


# --- predict | lines 3 | larger than 0, as for the sign
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2 > 0
    return predictions


# --- predict | lines 3 | -1 for the other class
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1, -1)


# --- predict | lines 3 | int cuts off the decimals
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return A2.astype(int)


# --- predict | lines 3 | flattened
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.squeeze(np.round(A2))


# --- predict | lines 3 | the share of ones
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.mean(A2 > 0.5)


# --- predict | lines 4 | else forgot: 0.5 and below keep their probability
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2.copy()
    predictions[A2 > 0.5] = 1
    return predictions


# --- backward_propagation | lines 5, 8 | two slips: dZ2 turned round, and the square forgotten
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- forward_propagation | lines 3, 4 | the bias comes after the tanh
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X)
    A1 = np.tanh(Z1) + b1
    Z2 = np.dot(W2, A1)
    A2 = sigmoid(Z2 + b2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
