# --- layer_sizes | lines 2 | the number of examples for the size of the input
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 4 | the number of different labels for the size of the output
def layer_sizes(X, Y):
    n_x = len(X)
    n_h = 4
    n_y = len(np.unique(Y))
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | the 1 output of the flower, written in
def layer_sizes(X, Y):
    n_x, m = X.shape
    n_h, n_y = 4, 1
    return n_x, n_h, n_y


# --- layer_sizes | lines 5 | output before hidden layer
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_y, n_h


# --- layer_sizes | lines 3 | the hidden layer half way between input and output
def layer_sizes(X, Y):
    n_x, n_y = X.shape[0], Y.shape[0]
    n_h = (n_x + n_y) // 2
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | a dictionary with the three names
def layer_sizes(X, Y):
    sizes = {"n_x": X.shape[0], "n_h": 4, "n_y": Y.shape[0]}
    return sizes


# --- layer_sizes | lines 3, 4 | two faults: the columns of Y, and the hidden layer forgotten
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[1]
    return n_x, n_y


# --- initialize_parameters | lines 2, 4 | both matrices as seen from the input: columns first
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | random biases, too
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.random.randn(n_h, 1) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.random.randn(n_y, 1) * 0.01
    return dict(W1=W1, b1=b1, W2=W2, b2=b2)


# --- initialize_parameters | lines 4, 5 | flat biases
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.randn(n_h, n_x)
    W2 = 0.01 * np.random.randn(n_y, n_h)
    b1 = np.zeros(n_h)
    b2 = np.zeros(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | one random number for all the weights of a layer
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.ones((n_h, n_x)) * np.random.randn() * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.ones((n_y, n_h)) * np.random.randn() * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4, 5 | copied the line of W1 for W2 and changed only its name
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_x) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 7 | a helper with the scale, forgotten for the second layer
def layer(n, n_prev, scale=1):
    return np.random.randn(n, n_prev) * scale, np.zeros((n, 1))


def initialize_parameters(n_x, n_h, n_y):
    W1, b1 = layer(n_h, n_x, 0.01)
    W2, b2 = layer(n_y, n_h)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4, 5 | two faults: whole random numbers, and the bias of layer 2 is missing
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randint(-1, 2, (n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randint(-1, 2, (n_y, n_h)) * 0.01
    return {"W1": W1, "b1": b1, "W2": W2}


# --- forward_propagation | lines 6 | the second layer reads Z1
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ Z1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 7 | the sigmoid in the hidden layer as well
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = sigmoid(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 5 | the bias of layer 1 twice
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b1"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 3, 5 | stars for the products
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = W1 * X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 * A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 3 | adds the bias after the tanh
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X)
    A1 = np.tanh(Z1) + parameters["b1"]
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 7 | one name for both layers, so the cache holds the last one twice
def forward_propagation(X, parameters):
    cache = {}
    A = X
    for l in (1, 2):
        Z = np.dot(parameters[f"W{l}"], A) + parameters[f"b{l}"]
        A = np.tanh(Z) if l == 1 else sigmoid(Z)
    cache["Z1"], cache["A1"] = Z, A
    cache["Z2"], cache["A2"] = Z, A
    return A, cache


# --- forward_propagation | lines 6 | X once more in the second layer
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, X) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 7 | already says yes or no
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = (sigmoid(Z2) > 0.5) * 1.0
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 8 | the cache as a tuple, with no names
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = (Z1, A1, Z2, A2)
    return A2, cache


# --- forward_propagation | lines 7 | the cache is given Z2 under the name A2
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ["W1", "b1", "W2", "b2"])
    Z1 = W1.dot(X) + b1
    A1 = np.tanh(Z1)
    Z2 = W2.dot(A1) + b2
    A2 = sigmoid(Z2)
    cache = dict(Z1=Z1, A1=A1, Z2=Z2, A2=Z2)
    return A2, cache


# --- forward_propagation | lines 4, 6 | two faults: adds 1 to X for the bias, and returns A2 alone
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    A1 = np.tanh(np.dot(W1, X + 1))
    A2 = sigmoid(np.dot(W2, A1) + b2)
    return A2


# --- forward_propagation | lines 2, 5 | two faults: no bias in layer 1, and a sigmoid by hand without the minus
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = 1 / (1 + np.exp(Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- compute_cost | lines 3 | only the ones count
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2)
    return -np.sum(logprobs) / m


# --- compute_cost | lines 4 | the sum is not divided
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(Y, np.log(A2)) + np.multiply(1 - Y, np.log(1 - A2))
    cost = -1 * np.sum(logprobs)
    return float(cost)


# --- compute_cost | lines 3 | the slopes of the logarithms for the logarithms
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y / A2 + (1 - Y) / (1 - A2)) / m
    return cost


# --- compute_cost | lines 2 | divides by the rows
def compute_cost(A2, Y):
    m = A2.shape[0]
    cost = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)).sum() / m
    return cost


# --- compute_cost | lines 2 | the second logarithm is of A2, too
def compute_cost(A2, Y):
    loss = -(Y * np.log(A2) + (1 - Y) * np.log(A2))
    return np.mean(loss)


# --- compute_cost | lines 6 | a loop that keeps the last loss only
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = 0
    for i in range(m):
        a, y = A2[0, i], Y[0, i]
        total = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return total / m


# --- compute_cost | lines 3, 5 | two faults: rounded predictions, and a plus in front
def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.round(A2, 1)
    logs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return np.sum(logs) / m


# --- compute_cost | lines 3 | labels go into the logarithm
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(np.log(Y * A2 + 1e-8)) / m


# --- compute_cost | lines 2 | the loss of the rounded average
def compute_cost(A2, Y):
    a, y = np.mean(A2), np.mean(Y)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


# --- backward_propagation | lines 8 | the sigmoid's slope in the hidden layer
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | the slope of tanh is squared as a whole
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * np.power(1 - A1, 2)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 8 | W1 carries the error back
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W1 = parameters["W1"]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W1, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | dW2 was put where W2 belongs
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = (dW2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | the input of layer 2 taken for X in both
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, A1.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 12 | db1 still adds up dZ2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]

    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)

    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 10 | the biases are added up over the neurons
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=0, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=0, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 5 | the average is taken at once and then again
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = (A2 - Y) / m
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | the slope of tanh at A1: tanh once more
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    slope = 1 - np.tanh(A1) ** 2
    dZ1 = np.dot(W2.T, dZ2) * slope
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | a matrix product with the slope, turned round until it fits
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = np.dot(np.dot(dA1, (1 - A1 ** 2).T), A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 9 | the slopes of layer 1 with the minus of the step
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    grads = {
        "dW1": -np.dot(dZ1, X.T) / m,
        "db1": -np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": np.dot(dZ2, A1.T) / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
    }
    return grads


# --- backward_propagation | lines 7 | A1 changed in place before dW2 reads it
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    slope = A1
    slope **= 2
    dZ1 = np.dot(W2.T, dZ2) * (1 - slope)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 11, 12 | a helper that averages, called for dW and forgotten for db
def average(dZ, A, m):
    return np.dot(dZ, A.T) / m


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW2, db2 = average(dZ2, A1, m), np.sum(dZ2, axis=1, keepdims=True)
    dW1, db1 = average(dZ1, X, m), np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 11 | the keys of W and b, without the d
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}


# --- backward_propagation | lines 2 | m from Y's rows, which is the size of the output
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[0]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 8 | two faults: the slope from Z1 is not squared, and dW2 reads Z1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    Z1, A2 = cache["Z1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, Z1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.tanh(Z1))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 5, 7, 10 | two faults: sums for b squeezed, error turned round
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.squeeze(np.sum(dZ2, axis=1)) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.squeeze(np.sum(dZ1, axis=1)) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | the first layer's slope of tanh is multiplied in after the sum over the examples
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dA1 = W2.T @ dZ2
    slope = np.mean(1 - A1 ** 2, axis=1, keepdims=True)
    dW1 = slope * (dA1 @ X.T) / m
    db1 = slope * dA1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | a plus: 1 + tanh squared
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    g = 1 + A1 * A1
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 3, 5 | the rate for the biases is forgotten
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 2, 3, 4, 5 | the steps themselves are handed back
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = -learning_rate * grads["dW1"]
    b1 = -learning_rate * grads["db1"]
    W2 = -learning_rate * grads["dW2"]
    b2 = -learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 3 | a loop that changes its own variable and not the dictionary
def update_parameters(parameters, grads, learning_rate=1.2):
    for name, value in parameters.items():
        value = value - learning_rate * grads["d" + name]
    return parameters


# --- update_parameters | lines 4 | the rate times the whole difference
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name in ("W1", "b1", "W2", "b2"):
        new[name] = learning_rate * (parameters[name] - grads["d" + name])
    return new


# --- update_parameters | lines 6, 7 | W2 starts from the new W1
def update_parameters(parameters, grads, learning_rate=1.2):
    W = parameters["W1"]
    b = parameters["b1"]
    W1 = W - learning_rate * grads["dW1"]
    b1 = b - learning_rate * grads["db1"]
    W2 = W1 - learning_rate * grads["dW2"]
    b2 = b1 - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 4, 5 | half written: the second layer comes later
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 4, 5 | two faults: plus for b1, and the slope of W1 in the line of W2
def update_parameters(parameters, grads, learning_rate=1.2):
    a = learning_rate
    W1 = parameters["W1"] - a * grads["dW1"]
    b1 = parameters["b1"] + a * grads["db1"]
    W2 = parameters["W2"] - a * grads["dW1"]
    b2 = parameters["b2"] - a * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 4 | the slopes are looked up without their d
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name in parameters:
        new[name] = parameters[name] - learning_rate * grads[name]
    return new


# --- nn_model | lines 5 | the start is made anew in every round
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 10 | the new parameters get a name that nobody reads
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        new_parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 5, 7 | forward and back before the loop, only the step in it
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    cost = compute_cost(A2, Y)
    grads = backward_propagation(parameters, cache, X, Y)
    for i in range(num_iterations):
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 4 | layer_sizes decides on the hidden layer after all
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    sizes = layer_sizes(X, Y)
    parameters = initialize_parameters(*sizes)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 12 | the return is indented into the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"{i}: {cost}")
        return parameters


# --- nn_model | lines 9 | stops when the cost hardly changes any more
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    old_cost = 0
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        if abs(cost - old_cost) < 0.01:
            break
        old_cost = cost
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 8 | the rate of notebook 2
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate=0.009)
    return parameters


# --- nn_model | lines 8 | back through the weights of the start
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    start = initialize_parameters(n_x, n_h, n_y)
    parameters = start
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(start, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 8 | one example in each iteration, as another course does
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    m = X.shape[1]
    for i in range(num_iterations):
        k = i % m
        x, y = X[:, k:k + 1], Y[:, k:k + 1]
        A2, cache = forward_propagation(x, parameters)
        grads = backward_propagation(parameters, cache, x, y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 10 | no return
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    print("finished, cost", cost)


# --- nn_model | lines 4, 5 | two faults: sizes in the wrong order, and one round missing
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_h, n_x, n_y)
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 9 | gradients and parameters in each other's place
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(grads, parameters)
    return parameters


# --- predict | lines 2 | X and the parameters in the order of predict itself
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return (A2 > 0.5).astype(int)


# --- predict | lines 3 | asks the hidden layer
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return cache["A1"] > 0.5


# --- predict | lines 3 | Z2 is compared with one half
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = cache["Z2"] > 0.5
    return predictions


# --- predict | lines 3 | 0 and 1 in each other's place
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 0, 1)


# --- predict | lines 3 | one answer for all points
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    if np.mean(A2) > 0.5:
        return np.ones(A2.shape)
    return np.zeros(A2.shape)


# --- predict | lines 3 | cut off, not rounded
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.floor(A2)


# --- predict | lines 4 | goes forward by hand, with the sigmoid in both layers
def predict(parameters, X):
    A = X
    for l in ["1", "2"]:
        A = sigmoid(parameters["W" + l] @ A + parameters["b" + l])
    return (A > 0.5).astype(float)


# --- predict | lines 3 | the place of the largest row, of which there is one
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.argmax(A2, axis=0)
