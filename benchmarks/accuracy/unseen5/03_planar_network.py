# --- layer_sizes | lines 2, 4 | takes the columns, since a column of X is one input
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y


# --- layer_sizes | lines 2, 3 | counts the numbers in a row with len
def layer_sizes(X, Y):
    inputs = len(X[0])
    outputs = len(Y[0])
    hidden = 4
    return (inputs, hidden, outputs)


# --- layer_sizes | lines 4 | hands back the number of examples where the hidden layer belongs
def layer_sizes(X, Y):
    n_x, m = X.shape
    n_y, m = Y.shape
    return n_x, m, n_y


# --- layer_sizes | lines 2 | the two that come from the data first, the four last
def layer_sizes(X, Y):
    return X.shape[0], Y.shape[0], 4


# --- layer_sizes | lines 3, 5 | knows that the flower has two numbers and one label
def layer_sizes(X, Y):
    # points in the plane: x1 and x2
    n_x = 2
    n_h = 4   # our choice
    n_y = 1
    return n_x, n_h, n_y


# --- layer_sizes | lines 4 | types Y.shape without an index
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape
    return n_x, n_h, n_y


# --- layer_sizes | lines 5 | prints the three sizes and looks at them
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    print(n_x, n_h, n_y)


# --- initialize_parameters | lines 2, 4 | overlooks the n at the end of randn
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.rand(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.rand(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | from ... to: writes the layer before first
def initialize_parameters(n_x, n_h, n_y):
    # input -> hidden
    weights1 = 0.01 * np.random.randn(n_x, n_h)
    # hidden -> output
    weights2 = 0.01 * np.random.randn(n_h, n_y)
    bias1 = np.zeros((n_h, 1))
    bias2 = np.zeros((n_y, 1))
    parameters = {
        "W1": weights1,
        "b1": bias1,
        "W2": weights2,
        "b2": bias2,
    }
    return parameters


# --- initialize_parameters | lines 3, 5 | one bias for each neuron is a list of them
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y)
    parameters = dict(W1=W1, b1=b1, W2=W2, b2=b2)
    return parameters


# --- initialize_parameters | lines 4, 6 | zeros called the way randn is called
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros(n_h, 1)
    parameters["W2"] = np.random.randn(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros(n_y, 1)
    return parameters


# --- initialize_parameters | lines 2, 4 | randn called the way zeros is called
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | random is random, forgets that they must be small
def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": np.random.randn(n_h, n_x),
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h),
        "b2": np.zeros((n_y, 1)),
    }


# --- initialize_parameters | lines 5 | the factor got lost in the second layer
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    W1 = W1 * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 2, 3 | everything at zero as in notebook 2
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    W2 = np.zeros((n_y, n_h))
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3, 6 | names with a small w, and numbers from 0 to 1
def initialize_parameters(n_x, n_h, n_y):
    w1 = np.random.rand(n_h, n_x) * 0.01
    w2 = np.random.rand(n_y, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


# --- initialize_parameters | lines 6 | gives the four back side by side
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros([n_h, 1])
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros([n_y, 1])
    return W1, b1, W2, b2


# --- initialize_parameters | lines 3, 4 | adds the small number in place of multiplying
def initialize_parameters(n_x, n_h, n_y):
    rng = np.random
    W1 = rng.randn(n_h, n_x) + 0.01
    W2 = rng.randn(n_y, n_h) + 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


# --- forward_propagation | lines 6, 8 | the star of school for the product
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


# --- forward_propagation | lines 4 | sigmoid is the only activation that was brought along
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = [parameters[k] for k in ("W1", "b1", "W2", "b2")]
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 5 | tanh in both layers
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = np.tanh(Z2)

    cache = {
        "Z1": Z1,
        "A1": A1,
        "Z2": Z2,
        "A2": A2,
    }
    return A2, cache


# --- forward_propagation | lines 9 | the second layer reads Z1, not what tanh made of it
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]

    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, Z1) + b2
    A2 = sigmoid(Z2)

    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 7 | copied the line of layer 1 and left X in it
def forward_propagation(X, parameters):
    p = parameters
    # layer 1
    Z1 = p["W1"].dot(X) + p["b1"]
    A1 = np.tanh(Z1)
    # layer 2
    Z2 = p["W2"].dot(X) + p["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 2, 4 | transposes the weights, because w.T stood in notebook 2
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"].T, X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"].T, A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 3, 5 | weights times input the wrong way round
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    Z1 = X @ W1 + b1
    A1 = np.tanh(Z1)
    Z2 = A1 @ W2 + b2
    A2 = sigmoid(Z2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)


# --- forward_propagation | lines 8 | no b2 in the second layer
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.matmul(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.matmul(W2, A1)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 3, 5 | the number of the bias was not changed, and the return is turned round
def forward_propagation(X, parameters):
    z1 = parameters["W1"] @ X + parameters["b1"]
    z2 = parameters["W2"] @ np.tanh(z1) + parameters["b1"]
    cache = {"Z1": z1, "A1": np.tanh(z1), "Z2": z2, "A2": sigmoid(z2)}
    return cache, cache["A2"]


# --- forward_propagation | lines 7 | first the cache, since it was made first
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return cache, A2


# --- forward_propagation | lines 10 | makes a cache and keeps it to itself
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1; A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2; A2 = sigmoid(Z2)
    # keep them for later
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2


# --- forward_propagation | lines 6 | a cache without names
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = (Z1, A1, Z2, A2)
    return A2, cache


# --- forward_propagation | lines 6 | looks for the sigmoid where the tanh was
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    # second activation
    A2 = np.sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 7 | stopped after the hidden layer
def forward_propagation(X, parameters):
    # layer 1
    W1, b1 = parameters["W1"], parameters["b1"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    # layer 2: the same?
    return A1, {"Z1": Z1, "A1": A1}


# --- compute_cost | lines 4 | forgets the minus in front
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = np.sum(logprobs) / m
    return cost


# --- compute_cost | lines 2 | the sum is positive already, so it thinks
def compute_cost(A2, Y):
    return np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


# --- compute_cost | lines 2 | m is the first number of the shape
def compute_cost(A2, Y):
    m = Y.shape[0]
    cost = -1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 2, 5 | counts the examples with len, and no minus
def compute_cost(A2, Y):
    m = len(Y)
    first = np.multiply(Y, np.log(A2))
    second = np.multiply(1 - Y, np.log(1 - A2))
    return (first + second).sum() / m


# --- compute_cost | lines 4 | the sum, and no average of it
def compute_cost(A2, Y):
    m = Y.shape[1]
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    cost = np.sum(losses)
    return cost


# --- compute_cost | lines 3 | minus one over m only before the first of two sums
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1/m * np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 3 | the bracket of 1 - Y is missing
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(1 / m) * np.sum(Y * np.log(A2) + 1 - Y * np.log(1 - A2))
    return cost


# --- compute_cost | lines 5 | the other half is about 1 - Y all through
def compute_cost(A2, Y):
    m = Y.shape[1]
    # cats and non-cats
    yes = Y * np.log(A2)
    no = (1 - Y) * np.log(1 - Y)
    return -np.sum(yes + no) / m


# --- compute_cost | lines 3 | the labels into the logarithm
def compute_cost(A2, Y):
    m = A2.shape[1]
    total = np.sum(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y))
    return -total / m


# --- compute_cost | lines 3 | only the points with label 1 count
def compute_cost(A2, Y):
    m = Y.shape[1]
    logs = np.log(A2) * Y
    cost = -np.sum(logs) / m
    return cost


# --- compute_cost | lines 4 | divides each and adds nothing up
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -cost / m
    return cost


# --- compute_cost | lines 5 | every round writes over the one before
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m):
        cost = -(Y[0, i] * np.log(A2[0, i]) + (1 - Y[0, i]) * np.log(1 - A2[0, i]))
    return cost / m


# --- compute_cost | lines 2 | takes np.dot for the product, two rows
def compute_cost(A2, Y):
    s = np.dot(Y, np.log(A2)) + np.dot(1 - Y, np.log(1 - A2))
    return -s / Y.shape[1]


# --- backward_propagation | lines 5 | label minus prediction
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 8, 10, 11 | slopes are added up over the examples, not averaged
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]

    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T
    db2 = dZ2.sum(axis=1, keepdims=True)
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T
    db1 = dZ1.sum(axis=1, keepdims=True)

    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 7, 10 | no keepdims at the biases
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1)
    dZ1 = np.multiply(np.dot(parameters["W2"].T, dZ2), 1 - np.power(A1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 9 | all errors of a layer into one number for the bias
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 11 | adds along the other axis
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (1/m) * np.dot(dZ2, A1.T)
    db2 = (1/m) * np.sum(dZ2, axis=0, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.square(A1))
    dW1 = (1/m) * np.dot(dZ1, X.T)
    db1 = (1/m) * np.sum(dZ1, axis=0, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | the slope of tanh is 1 - a, without the square
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 6 | squares Z1 in place of A1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    Z1, A1, A2 = cache["Z1"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dA1 = parameters["W2"].T @ dZ2
    dZ1 = dA1 * (1 - Z1 ** 2)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": dZ1.mean(axis=1, keepdims=True),
        "dW2": dZ2 @ A1.T / m,
        "db2": dZ2.mean(axis=1, keepdims=True),
    }


# --- backward_propagation | lines 7 | takes tanh of A1 once more
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dA1 = np.dot(parameters["W2"].T, dZ2)
    # derivative of tanh
    dZ1 = dA1 * (1 - np.tanh(A1) ** 2)
    dW2 = np.dot(dZ2, A1.T) / m
    dW1 = np.dot(dZ1, X.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | a(1-a), the slope of the sigmoid, for the tanh
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


# --- backward_propagation | lines 7, 9 | the bracket round 1 - A1 ** 2 is missing, and one keepdims
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2, W2 = cache["A1"], cache["A2"], parameters["W2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * 1 - A1 ** 2
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | leaves the slope of the tanh out
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    W2 = parameters["W2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | W2 is not transposed on the way back
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | dZ1 belongs to layer 1, so W1 was taken
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W1 = parameters["W1"]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W1.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | a matrix product through the activation as well
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(np.dot(parameters["W2"].T, dZ2), (1 - A1 ** 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 9 | inputs of the two layers exchanged
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, X.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, A1.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 9 | x times the error transposed, as for the column w of notebook 2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(A1, dZ2.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(X, dZ1.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 2 | m from the rows of X
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[0]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 5 | squares A1 where it lies, and needs it once more below
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    A1 **= 2
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1)
    grads = {}
    for name, dZ, A in [("1", dZ1, X), ("2", dZ2, A1)]:
        grads["dW" + name] = np.dot(dZ, A.T) / m
        grads["db" + name] = np.sum(dZ, axis=1, keepdims=True) / m
    return grads


# --- backward_propagation | lines 8 | got as far as the second layer and ran out of time
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    # TODO layer 1
    return {"dW2": dW2, "db2": db2}


# --- update_parameters | lines 2, 3, 4, 5 | goes uphill
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 4 | the learning rate is an argument that nobody uses
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name in ["W1", "b1", "W2", "b2"]:
        new[name] = parameters[name] - grads["d" + name]
    return new


# --- update_parameters | lines 10 | hands the old ones back
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    dW1, db1 = grads["dW1"], grads["db1"]
    dW2, db2 = grads["dW2"], grads["db2"]
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2
    return parameters


# --- update_parameters | lines 5 | changes the dictionary on the spot and returns nothing
def update_parameters(parameters, grads, learning_rate=1.2):
    parameters["W1"] = parameters["W1"] - learning_rate * grads["dW1"]
    parameters["b1"] = parameters["b1"] - learning_rate * grads["db1"]
    parameters["W2"] = parameters["W2"] - learning_rate * grads["dW2"]
    parameters["b2"] = parameters["b2"] - learning_rate * grads["db2"]


# --- update_parameters | lines 4 | the slopes have the same names as the parameters, it is thought
def update_parameters(parameters, grads, learning_rate=1.2):
    updated = {}
    for key in parameters:
        updated[key] = parameters[key] - learning_rate * grads[key]
    return updated


# --- update_parameters | lines 3 | the biases go with the slopes of the weights
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["dW1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 5 | the return slipped into the loop
def update_parameters(parameters, grads, learning_rate=1.2):
    result = {}
    for k in ("W1", "b1", "W2", "b2"):
        result[k] = parameters[k] - learning_rate * grads["d" + k]
        return result


# --- update_parameters | lines 2, 3, 4, 5 | types =- for -=
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 =- learning_rate * grads["dW1"]
    b1 =- learning_rate * grads["db1"]
    W2 =- learning_rate * grads["dW2"]
    b2 =- learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- nn_model | lines 10 | return still indented in the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        return parameters


# --- nn_model | lines 10 | makes the step and throws it away
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("cost", i, cost)
    return parameters


# --- nn_model | lines 12 | stores the new parameters under another name
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    sizes = layer_sizes(X, Y)
    parameters = initialize_parameters(sizes[0], n_h, sizes[2])

    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        if print_cost and i % 1000 == 0:
            print(cost)
        grads = backward_propagation(parameters, cache, X, Y)
        new_parameters = update_parameters(parameters, grads)

    return new_parameters


# --- nn_model | lines 3 | unpacks all three sizes, and the argument is gone
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_h, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 11 | computes for minutes and gives nothing back
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost:
            if i % 1000 == 0:
                print(f"Cost after iteration {i}: {cost}")


# --- nn_model | lines 5 | starts at random again in every round
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 7 | forgets that forward gives two things
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2 = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, A2, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 6 | one step too few, counting from one
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_y = X.shape[0], Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    # training
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost:", cost)
    return parameters


# --- nn_model | lines 9, 10 | another learning rate, and the cost goes along in the return
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, 0.01)
    return parameters, cost


# --- nn_model | lines 6, 7, 8 | one pass through everything, there is no loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 3 | the colon at the end of for is missing
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- predict | lines 2 | compares the pair with one half
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    predictions = A2 > 0.5
    return predictions


# --- predict | lines 3 | the probabilities are the predictions
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2


# --- predict | lines 2 | arguments in the order of its own head
def predict(parameters, X):
    A2, _ = forward_propagation(parameters, X)
    return np.round(A2)


# --- predict | lines 3 | one and nought exchanged in np.where
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.where(A2 > 0.5, 0, 1)
    return predictions


# --- predict | lines 3 | a plain if for a whole row
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    if A2 > 0.5:
        predictions = 1
    else:
        predictions = 0
    return predictions


# --- predict | lines 3 | turning into int cuts off everything behind the point
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    return A2.astype(int)
