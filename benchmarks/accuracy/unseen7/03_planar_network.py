# --- layer_sizes | lines 2, 4 | thinks the columns are the inputs, so counts along the second axis for both
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y


# --- layer_sizes | lines 4 | takes the number of different labels for the number of outputs: two classes, so two
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = len(np.unique(Y))  # classes
    return n_x, n_h, n_y


# --- layer_sizes | lines 2 | unpacks the shape and thinks its second entry is the hidden layer
def layer_sizes(X, Y):
    (n_x, n_h) = X.shape
    (n_y, m) = Y.shape
    return n_x, n_h, n_y


# --- layer_sizes | lines 1 | one-liner; len of the first row of Y instead of len of Y
def layer_sizes(X, Y): return len(X), 4, len(Y[0])


# --- layer_sizes | lines 2 | thinks size means the attribute size, that is rows times columns
def layer_sizes(X, Y):
    return X.size, 4, Y.size


# --- layer_sizes | lines 5 | believes that only what depends on the data has to be returned, since 4 is known anyway
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_y


# --- initialize_parameters | lines 5 | has W1 right but writes W2 in the order of the arguments
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn(n_h, n_y) * 0.01
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 2, 4 | random is random: leaves the n of randn away, all weights positive
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.rand(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.rand(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))

    return {"W1": W1,
            "b1": b1,
            "W2": W2,
            "b2": b2}


# --- initialize_parameters | lines 3, 5 | a bias per neuron, so a plain array of that length
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | thinks zeros takes its numbers side by side like randn
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 6 | heard that biases are added to all columns and lays them down as rows
def initialize_parameters(n_x, n_h, n_y):
    # weights
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    # biases
    b1 = np.zeros((1, n_h))
    b2 = np.zeros((1, n_y))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | found the scale with the square root on the web (He) and thinks newer is better
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * np.sqrt(2 / n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * np.sqrt(2 / n_h)
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 2, 4 | closing bracket in the wrong place, multiplies the number of columns by 0.01
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x * 0.01)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h * 0.01)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | everything random, biases too, because equal neurons are bad
def initialize_parameters(n_x, n_h, n_y):
    params = {}
    sizes = [n_x, n_h, n_y]
    for l in range(1, 3):
        params["W" + str(l)] = np.random.randn(sizes[l], sizes[l - 1]) * 0.01
        params["b" + str(l)] = np.random.randn(sizes[l], 1) * 0.01
    return params


# --- initialize_parameters | lines 3 | draws one random row and stretches it to all hidden neurons, so they are twins again
def initialize_parameters(n_x, n_h, n_y):
    row = np.random.randn(1, n_x) * 0.01
    W1 = np.repeat(row, n_h, axis=0)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3, 4, 5 | sizes of the flower written as numbers, and the small factor mistyped as 0.1
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(4, 2) * 0.1
    b1 = np.zeros((4, 1))
    W2 = np.random.randn(1, 4) * 0.1
    b2 = np.zeros((1, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- forward_propagation | lines 7 | sigmoid in the hidden layer too, an activation is an activation
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


# --- forward_propagation | lines 6 | copies the layer-1 lines and forgets that the output wants the sigmoid
def forward_propagation(X, parameters):
    p = parameters
    z1 = p["W1"] @ X + p["b1"]
    a1 = np.tanh(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = np.tanh(z2)
    return a2, {"Z1": z1, "A1": a1, "Z2": z2, "A2": a2}


# --- forward_propagation | lines 5 | forgets the bias of the output layer
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1
    A2 = sigmoid(Z2)
    cache = dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)
    return A2, cache


# --- forward_propagation | lines 2 | takes the dictionary apart by position, but remembers weights first and biases second
def forward_propagation(X, parameters):
    W1, W2, b1, b2 = parameters.values()
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 12 | returns the cache first
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = {
        "Z1": Z1,
        "A1": A1,
        "Z2": Z2,
        "A2": A2,
    }
    return cache, A2


# --- forward_propagation | lines 9 | goes through the examples one by one, and flattens the column of biases wrongly by leaving it a column beside a flat product
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    m = X.shape[1]
    Z1 = np.zeros((W1.shape[0], m))
    for i in range(m):
        Z1[:, i] = np.dot(W1, X[:, i]) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 8 | a copied line still has b1 in the second layer, and the table that comes out is not noticed
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


# --- forward_propagation | lines 10 | answers yes or no at once, because probabilities are not labels
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    A2 = (A2 > 0.5).astype(float)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 5 | mixes up tan and tanh
def forward_propagation(X, parameters):
    W1, W2 = parameters["W1"], parameters["W2"]
    b1, b2 = parameters["b1"], parameters["b2"]
    Z1 = np.add(np.dot(W1, X), b1)
    A1 = np.tan(Z1)
    Z2 = np.add(np.dot(W2, A1), b2)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- compute_cost | lines 4 | minus sign of the formula forgotten
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = np.sum(logprobs) / m
    return cost


# --- compute_cost | lines 3 | adds the losses and forgets to divide by the number of examples
def compute_cost(A2, Y):
    loss = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    cost = np.sum(loss)
    return cost


# --- compute_cost | lines 2 | m is len of Y, which is 1 and not the number of examples
def compute_cost(A2, Y):
    m = len(Y)
    cost = -1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 2 | takes m from axis 0 of the predictions
def compute_cost(A2, Y):
    m = A2.shape[0]
    part1 = np.multiply(Y, np.log(A2))
    part2 = np.multiply(1 - Y, np.log(1 - A2))
    total = np.sum(part1 + part2)
    cost = -total / m
    return cost


# --- compute_cost | lines 3 | brackets of one minus Y forgotten
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(1 / m) * np.sum(Y * np.log(A2) + 1 - Y * np.log(1 - A2))
    return cost


# --- compute_cost | lines 4 | two slashes for a division, as learned for whole numbers
def compute_cost(A2, Y):
    m = Y.shape[1]
    logs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return -1 // m * np.sum(logs)


# --- compute_cost | lines 7 | goes through the examples with a loop and overwrites the sum in each round
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m):
        a = A2[0, i]
        y = Y[0, i]
        cost = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return cost / m


# --- compute_cost | lines 6 | loop with the return indented into it, so only the first example counts
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = 0.0
    for a, y in zip(A2[0], Y[0]):
        total += y * np.log(a) + (1 - y) * np.log(1 - a)
        return -total / m


# --- compute_cost | lines 4 | remembers the squared error from statistics
def compute_cost(A2, Y):
    m = Y.shape[1]
    errors = A2 - Y
    return np.sum(errors ** 2) / (2 * m)


# --- compute_cost | lines 2 | protects the logarithm with far too large a number
def compute_cost(A2, Y):
    eps = 0.01
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2 + eps) + (1 - Y) * np.log(1 - A2 + eps)) / m
    return np.squeeze(cost)


# --- backward_propagation | lines 6 | error as truth minus prediction
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
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 3 | applies tanh to A1 once more before squaring
def backward_propagation(parameters, cache, X, Y):
    def slope(a):
        return 1 - np.tanh(a) ** 2
    m = X.shape[1]
    g = {}
    d2 = cache["A2"] - Y
    g["dW2"] = np.dot(d2, cache["A1"].T) / m
    g["db2"] = np.sum(d2, axis=1, keepdims=True) / m
    d1 = np.dot(parameters["W2"].T, d2) * slope(cache["A1"])
    g["dW1"] = np.dot(d1, X.T) / m
    g["db1"] = np.sum(d1, axis=1, keepdims=True) / m
    return g


# --- backward_propagation | lines 9 | goes back through the weights and stops, tanh has no part
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | divides by m everywhere but in the weights of the first layer
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 2 | number of examples read from the rows of X
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[0]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 11 | np.mean of all errors as in notebook 2, where db was one number
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * dZ2.dot(A1.T)
    db2 = np.mean(dZ2)
    dZ1 = W2.T.dot(dZ2) * (1 - np.square(A1))
    dW1 = 1 / m * dZ1.dot(X.T)
    db1 = np.mean(dZ1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | does not transpose W2 on the way back
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | turns the product for dW1 round and gets it transposed
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(X, dZ1.T) / m   # X first, it comes first in the network
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | squares A1 in place to save typing, and uses it afterwards for dW2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    A1 **= 2
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6 | divides the errors by m at the start, then every slope once more
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = (A2 - Y) / m
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | the hat is a power on the calculator
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ^ 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 9 | brackets around the slope of tanh left out, and the second layer's bias summed to a bare number
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2) / m
    dZ1 = np.dot(W2.T, dZ2) * 1 - A1 ** 2
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 3 | whole-number division in a factor computed beforehand, all slopes become 0
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    factor = 1 // m
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = factor * np.dot(dZ2, A1.T)
    db2 = factor * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = factor * np.dot(dZ1, X.T)
    db1 = factor * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 4 | writes the rate of this notebook as a number
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name in parameters:
        new[name] = parameters[name] - 1.2 * grads["d" + name]
    return new


# --- update_parameters | lines 6 | computes the new arrays and then returns the dictionary with the old ones
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return parameters


# --- update_parameters | lines 6, 7, 8, 9 | two equals signs for an assignment, so nothing moves
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    W1 == W1 - learning_rate * grads["dW1"]
    b1 == b1 - learning_rate * grads["db1"]
    W2 == W2 - learning_rate * grads["dW2"]
    b2 == b2 - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 3 | counts the layers from 0 as Python does
def update_parameters(parameters, grads, learning_rate=1.2):
    out = {}
    for l in range(2):
        out[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        out[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return out


# --- update_parameters | lines 2 | subtraction the wrong way round
def update_parameters(parameters, grads, learning_rate=1.2):
    step = lambda p, g: learning_rate * g - p
    return {
        "W1": step(parameters["W1"], grads["dW1"]),
        "b1": step(parameters["b1"], grads["db1"]),
        "W2": step(parameters["W2"], grads["dW2"]),
        "b2": step(parameters["b2"], grads["db2"]),
    }


# --- update_parameters | lines 8 | copy and paste left dW1 in the line of W2
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    dW1 = grads["dW1"]
    db1 = grads["db1"]
    dW2 = grads["dW1"]
    db2 = grads["db2"]
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 6 | works out the step and has no return at the end
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- nn_model | lines 3 | unpacks all of layer_sizes and so replaces the argument n_h by 4
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
            print(i, cost)
    return parameters


# --- nn_model | lines 4 | the hidden layer has four neurons, says the text above, so writes 4
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    sizes = layer_sizes(X, Y)
    params = initialize_parameters(sizes[0], 4, sizes[2])
    for step in range(num_iterations):
        A2, cache = forward_propagation(X, params)
        if print_cost and step % 1000 == 0:
            print("cost", step, compute_cost(A2, Y))
        grads = backward_propagation(params, cache, X, Y)
        params = update_parameters(params, grads)
    return params


# --- nn_model | lines 9 | keeps the new parameters under another name, so every round starts from the first ones
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        new_parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"{i}: {cost:.4f}")
    return new_parameters


# --- nn_model | lines 13 | return indented into the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = X.shape[0]
    n_y = Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(cost)
        return parameters


# --- nn_model | lines 6 | starts afresh with random parameters in every iteration
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 5, 7 | goes forward and back once, before the loop, and repeats only the step
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    cost = compute_cost(A2, Y)
    grads = backward_propagation(parameters, cache, X, Y)
    for i in range(num_iterations):
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 5 | counts the iterations from 1 and so does one too few
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = X.shape[0], Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost == True and i % 1000 == 0:
            print(cost)
    return parameters


# --- nn_model | lines 3 | leftover of a quick try: only two iterations
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    num_iterations = 2   # for testing, change back later!!
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 6, 13 | loops over the number itself and gives back the last slopes
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in num_iterations:
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return grads


# --- nn_model | lines 10 | gives X and Y to the way back in alphabetical but wrong places: labels first
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    i = 0
    while i < num_iterations:
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, Y, X)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
        i += 1
    return parameters


# --- predict | lines 3 | writes 1 or 0 with an if that asks the whole array
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    if A2 > 0.5:
        predictions = 1
    else:
        predictions = 0
    return predictions


# --- predict | lines 3 | hands over the probabilities as they are
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2
    return predictions


# --- predict | lines 2 | keeps the order of its own arguments when it calls forward_propagation
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return np.round(A2)


# --- predict | lines 9 | loops over the points and collects the answers in a flat list
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    answers = []
    for a in A2[0]:
        if a > 0.5:
            answers.append(1)
        else:
            answers.append(0)
    return np.array(answers)


# --- predict | lines 3 | number of examples from the rows of X, in a loop that is otherwise fine
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    m = X.shape[0]
    predictions = np.zeros((1, m))
    for i in range(m):
        predictions[0, i] = 1 if A2[0, i] > 0.5 else 0
    return predictions


# --- predict | lines 3 | rounds everything upward
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.ceil(A2)


# --- predict | lines 3 | compares with 0, as the border of the single neuron was at z = 0
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0) * 1
    return predictions


# --- predict | lines 4 | sets the small ones to 0 in place and forgets that the others have to become 1
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2.copy()
    predictions[predictions <= 0.5] = 0
    return predictions


# --- predict | lines 3, 4 | converts to whole numbers before asking, and flattens the row
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    A2 = A2.astype(int)
    predictions = np.squeeze(A2 > 0.5)
    return predictions


# --- layer_sizes | lines 2 | goes through both arrays with a comprehension and asks for ndim, the number of dimensions
def layer_sizes(X, Y):
    n_x, n_y = [T.ndim for T in (X, Y)]
    n_h = 4
    return n_x, n_h, n_y


# --- initialize_parameters | lines 3, 5 | uses standard_normal, whose argument is a size, and adds 0.01 where it should multiply
def initialize_parameters(n_x, n_h, n_y):
    rand = np.random.standard_normal
    return {"W1": rand((n_h, n_x)) + 0.01,
            "b1": np.zeros((n_h, 1)),
            "W2": rand((n_y, n_h)) + 0.01,
            "b2": np.zeros((n_y, 1))}


# --- forward_propagation | lines 3 | einsum with the indices of W1 the wrong way round
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = [parameters[name] for name in ["W1", "b1", "W2", "b2"]]
    Z1 = np.einsum("kj,ki->ji", W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.einsum("oj,ji->oi", W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 8 | writes tanh with exponentials and forgets that the denominator has a plus
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    up, down = np.exp(Z1), np.exp(-Z1)
    A1 = (up - down) / (up - down)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- compute_cost | lines 3 | probability of the right answer in one step, then its mean before the logarithm
def compute_cost(A2, Y):
    right = Y * A2 + (1 - Y) * (1 - A2)
    return -np.log(np.mean(right))


# --- compute_cost | lines 3 | binds the minus only to the first half, and the division by m only to the second
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2)) / m
    return cost


# --- backward_propagation | lines 7 | dW by einsum, where the examples of the first layer are not summed with the right input
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = np.einsum("oj,oi->ji", parameters["W2"], dZ2) * (1 - A1 ** 2)
    return {
        "dW1": np.einsum("ji,ki->jk", dZ1, A1) / m,
        "db1": dZ1.mean(axis=1, keepdims=True),
        "dW2": np.einsum("oi,ji->oj", dZ2, A1) / m,
        "db2": dZ2.mean(axis=1, keepdims=True),
    }


# --- backward_propagation | lines 7, 9 | plus in the slope of tanh, and dW2 without the average
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 + A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 2 | dictionary comprehension over the slopes, whose names stay as they are
def update_parameters(parameters, grads, learning_rate=1.2):
    return {name: parameters[name[1:]] - learning_rate * grads[name] for name in grads}


# --- update_parameters | lines 6 | small inner function that has the minus inside and is then subtracted as well
def update_parameters(parameters, grads, learning_rate=1.2):
    def step(name):
        return -learning_rate * grads["d" + name]
    new = {}
    for name in ["W1", "b1", "W2", "b2"]:
        new[name] = parameters[name] - step(name)
    return new


# --- update_parameters | lines 3, 6 | shortens the step by the number of neurons, and reads the slopes under the names of the parameters
def update_parameters(parameters, grads, learning_rate=1.2):
    n_h = parameters["W1"].shape[0]
    learning_rate = learning_rate / n_h
    new = {}
    for key in ("W1", "b1", "W2", "b2"):
        new[key] = parameters[key] - learning_rate * grads[key]
    return new
