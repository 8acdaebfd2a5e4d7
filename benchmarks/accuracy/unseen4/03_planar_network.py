# --- layer_sizes | lines 2 | columns for rows, in both
def layer_sizes(X, Y):
    n_x, n_y = X.shape[1], Y.shape[1]
    return n_x, 4, n_y


# --- layer_sizes | lines 3, 5 | the whole shapes
def layer_sizes(X, Y):
    # sizes of the layers
    n_x = X.shape
    n_h = 4
    n_y = Y.shape
    return (n_x, n_h, n_y)


# --- layer_sizes | lines 2 | size for shape: all the numbers in the arrays
def layer_sizes(X, Y):
    return X.size, 4, Y.size


# --- layer_sizes | lines 5 | prints the sizes and does not return them
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    print(n_x, n_h, n_y)


# --- layer_sizes | lines 4 | takes the number of examples for the hidden layer
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    n_h = X.shape[1]
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | reads both sizes from X
def layer_sizes(X, Y):
    n_h = 4
    n_x, n_y = X.shape
    return n_x, n_h, n_y


# --- layer_sizes | lines 4 | the hidden layer is our own choice, so it is left out
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    return n_x, n_y


# --- layer_sizes | lines 3, 4 | never says what n_h is
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | unpacks the shape of Y the wrong way round
def layer_sizes(X, Y):
    n_x, m = X.shape
    m, n_y = Y.shape
    return n_x, 4, n_y


# --- initialize_parameters | lines 3, 5 | randn with a pair, like zeros
def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": 0.01 * np.random.randn((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * np.random.randn((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }


# --- initialize_parameters | lines 5, 6 | zeros with two numbers, like randn
def initialize_parameters(n_x, n_h, n_y):
    parameters = {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b1": np.zeros(n_h, 1),
        "b2": np.zeros(n_y, 1),
    }
    return parameters


# --- initialize_parameters | lines 2, 3 | large weights: the factor is forgotten
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    W2 = np.random.randn(n_y, n_h)
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | rand, without the n
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.rand(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = 0.01 * np.random.rand(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 2, 4 | all zeros, as in notebook 2
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4 | the output layer the other way round
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | the biases lie down
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((1, n_h))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((1, n_y))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | a bias is a number, as in notebook 2
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = 0
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = 0
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- forward_propagation | lines 6, 8 | X first in the product
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(X, W1) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(A1, W2) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 4, 6 | the transposed weights of notebook 2
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 5 | knows only the sigmoid, so takes it twice
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 8 | copied the two lines of layer 1 and left the tanh
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2, A2 = W2 @ A1 + b2, np.tanh(W2 @ A1 + b2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 7 | the bias of layer 1 is still there
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    A1 = np.tanh(W1 @ X + b1)
    Z2 = W2 @ A1 + b1
    A2 = sigmoid(Z2)
    cache = {"Z1": W1 @ X + b1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 8 | a 1 left over in the cache
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A1}
    return A2, cache


# --- forward_propagation | lines 10 | the cache before the result
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    cache = {}
    cache["Z1"] = np.dot(W1, X) + b1
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = np.dot(W2, cache["A1"]) + b2
    A2 = cache["A2"] = sigmoid(cache["Z2"])
    # done
    return cache, A2


# --- forward_propagation | lines 8 | makes the cache and returns A2 alone
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1.dot(X) + b1
    A1 = np.tanh(Z1)
    Z2 = W2.dot(A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2


# --- forward_propagation | lines 10 | no sigmoid at the output
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]

    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = Z2

    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 2 | a dictionary unpacked like a tuple gives its keys
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 5 | ReLU, which hidden layers have in most courses
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(0, Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)


# --- forward_propagation | lines 5, 7 | two faults: tanh is left out, and so is the second bias
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = Z1
    # output
    Z2 = np.dot(W2, A1)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- compute_cost | lines 4 | the minus is missing
def compute_cost(A2, Y):
    m = Y.shape[1]
    logs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = np.sum(logs) / m
    return cost


# --- compute_cost | lines 3 | the average of the average
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1 / m * np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 3 | products of rows for the sums
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2)) + np.dot(1 - Y, np.log(1 - A2))) / m
    return float(cost)


# --- compute_cost | lines 3 | no bracket round the factor 1 - Y
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(A2) + 1 - Y * np.log(1 - A2))
    return cost


# --- compute_cost | lines 5 | the minus reaches only the first sum
def compute_cost(A2, Y):
    m = Y.shape[1]
    ones = np.sum(Y * np.log(A2))
    zeros = np.sum((1 - Y) * np.log(1 - A2))
    return (-ones + zeros) / m


# --- compute_cost | lines 4 | forgets to add up
def compute_cost(A2, Y):
    m = Y.shape[1]
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return losses / m


# --- compute_cost | lines 2 | m from X, as in propagate, but there is no X here
def compute_cost(A2, Y):
    m = X.shape[1]
    cost = -1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 3, 4 | two faults: the second term has Y for 1 - Y, and the sum is not divided
def compute_cost(A2, Y):
    yes = Y * np.log(A2)
    no = Y * np.log(1 - A2)
    return -np.sum(yes + no)


# --- compute_cost | lines 3 | both logarithms are of the same probability
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(A2)) / m
    return cost


# --- backward_propagation | lines 10 | the square in the slope of tanh is missing
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    # hidden layer
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 11 | the average without keepdims
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.mean(dZ2, axis=1)
    dA1 = W2.T @ dZ2
    dZ1 = dA1 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.mean(dZ1, axis=1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 9 | averages for the biases, but not for the weights
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - np.power(A1, 2))
    dW1 = dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 10 | the biases' slopes are sums, not averages
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2.dot(A1.T) / m
    db2 = dZ2.sum(axis=1, keepdims=True)
    dA1 = parameters["W2"].T.dot(dZ2)
    dZ1 = dA1 * (1 - A1 * A1)
    dW1 = dZ1.dot(X.T) / m
    db1 = dZ1.sum(axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 11 | one sum over everything
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * dZ2 @ A1.T
    db2 = 1 / m * np.sum(dZ2)
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = 1 / m * dZ1 @ X.T
    db1 = 1 / m * np.sum(dZ1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | X is not transposed
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 5 | A1 as it is beside the errors
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6 | label minus prediction
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = Y - A2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 9 | W2 as it stands in forward
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    # layer 2
    dZ2 = A2 - Y
    dW2, db2 = np.dot(dZ2, A1.T) / m, np.sum(dZ2, axis=1, keepdims=True) / m
    # layer 1
    dZ1 = np.dot(W2, dZ2) * (1 - A1 ** 2)
    dW1, db1 = np.dot(dZ1, X.T) / m, np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | back through the weights, but not through tanh
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.mean(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.mean(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6 | X is the input of every layer
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, X.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = dA1 * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | a matrix product with the slope of tanh
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    tanh_slope = 1 - A1 ** 2
    dZ1 = np.dot(np.dot(W2.T, dZ2), tanh_slope)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | no bracket round the slope of tanh
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * 1 - A1 ** 2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | the square of Z1, tanh is not taken
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    Z1, A1, A2 = cache["Z1"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - Z1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 5 | copied the line of A1 and changed only the name
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A1"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 9 | the order of notebook 2, input first, lies the other way
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(A1, dZ2.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(X, dZ1.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | wants the function of notebook 1, which is not here
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    dZ2 = cache["A2"] - Y
    dW2 = 1 / m * np.dot(dZ2, cache["A1"].T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    # slope of tanh from notebook 1
    dZ1 = np.dot(W2.T, dZ2) * tanh_derivative(cache["Z1"])
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 5 | goes back through the sigmoid as well
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 11, 12 | two faults: flat biases, and dW1 is not divided by m
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    # the same for layer 1
    dW1 = np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9, 10 | two faults: back through the weights only, and X as it is
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * (dZ2 @ A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2
    dW1 = 1 / m * (dZ1 @ X)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 3, 4, 5, 6 | plus the slopes
def update_parameters(parameters, grads, learning_rate=1.2):
    return {
        "W1": parameters["W1"] + learning_rate * grads["dW1"],
        "b1": parameters["b1"] + learning_rate * grads["db1"],
        "W2": parameters["W2"] + learning_rate * grads["dW2"],
        "b2": parameters["b2"] + learning_rate * grads["db2"],
    }


# --- update_parameters | lines 2, 3, 4, 5 | the learning rate is not used
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - grads["dW1"]
    b1 = parameters["b1"] - grads["db1"]
    W2 = parameters["W2"] - grads["dW2"]
    b2 = parameters["b2"] - grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 7 | the old dictionary goes back
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]

    return parameters


# --- update_parameters | lines 2, 3, 4, 5 | the slopes are looked for among the parameters
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * parameters["dW1"]
    b1 = parameters["b1"] - learning_rate * parameters["db1"]
    W2 = parameters["W2"] - learning_rate * parameters["dW2"]
    b2 = parameters["b2"] - learning_rate * parameters["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 13 | b1 by copying, where b2 should be
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    dW1 = grads["dW1"]
    db1 = grads["db1"]
    dW2 = grads["dW2"]
    db2 = grads["db2"]
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b1 - learning_rate * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 3, 4, 5, 6 | the 1.2 of the text
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    new["W1"] = parameters["W1"] - 1.2 * grads["dW1"]
    new["b1"] = parameters["b1"] - 1.2 * grads["db1"]
    new["W2"] = parameters["W2"] - 1.2 * grads["dW2"]
    new["b2"] = parameters["b2"] - 1.2 * grads["db2"]
    return new


# --- update_parameters | lines 3 | range ends one layer too early
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for l in range(1, 2):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return new


# --- update_parameters | lines 5 | returns after the first name
def update_parameters(parameters, grads, learning_rate=1.2):
    updated = {}
    for name in ["W1", "b1", "W2", "b2"]:
        updated[name] = parameters[name] - learning_rate * grads["d" + name]
        return updated


# --- update_parameters | lines 2, 5 | two faults: the slopes of both biases are db1, and the second has no rate
def update_parameters(parameters, grads, learning_rate=1.2):
    dW1, db1, dW2, db2 = grads["dW1"], grads["db1"], grads["dW2"], grads["db1"]
    W1 = parameters["W1"] - learning_rate * dW1
    b1 = parameters["b1"] - learning_rate * db1
    W2, b2 = parameters["W2"] - learning_rate * dW2, parameters["b2"] - db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- nn_model | lines 3 | unpacks all three sizes, and so loses its argument
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_h, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost}")
    return parameters


# --- nn_model | lines 9 | what update_parameters returns is not kept
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = X.shape[0], Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(cost)
    return parameters


# --- nn_model | lines 7 | takes the cache for A2
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    sizes = layer_sizes(X, Y)
    parameters = initialize_parameters(sizes[0], n_h, sizes[2])
    for i in range(num_iterations):
        # forward
        cache, A2 = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        # backward
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 6 | parameters before X
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(parameters, X)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 10 | labels and points in each other's place
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)

    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, Y, X)
        parameters = update_parameters(parameters, grads)

    return parameters


# --- nn_model | lines 14 | gives back the last cost
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))

    return cost


# --- nn_model | lines 6 | the number of iterations written in
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(1000):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 9 | passes on a learning rate that it does not have
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 3, 8 | two faults: columns for the sizes, and the step is not kept
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = X.shape[1], Y.shape[1]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        new = update_parameters(parameters, grads)
    return parameters


# --- predict | lines 3 | still probabilities
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2
    return predictions


# --- predict | lines 2 | one name for two results
def predict(parameters, X):
    probabilities = forward_propagation(X, parameters)
    predictions = np.where(probabilities > 0.5, 1, 0)
    return predictions


# --- predict | lines 3 | a list, where an array of shape (1, m) is asked for
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return [1 if a > 0.5 else 0 for a in A2[0]]


# --- predict | lines 3 | rounds z in place of a
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.round(cache["Z2"])


# --- predict | lines 2 | forgets to hand on the parameters
def predict(parameters, X):
    A2, cache = forward_propagation(X)
    predictions = (A2 > 0.5)
    return predictions


# --- predict | lines 5, 7 | each answer takes the place of the one before
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    for i in range(X.shape[1]):
        if A2[0, i] > 0.5:
            predictions = 1
        else:
            predictions = 0
    return predictions


# --- predict | lines 3 | forgets the return
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.round(A2)


# --- predict | lines 3 | one more sigmoid, although A2 has had its own
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return sigmoid(A2) > 0.5


# --- predict | lines 2 | reads the cache for the probabilities
def predict(parameters, X):
    _, A2 = forward_propagation(X, parameters)
    return np.round(A2)
