# --- layer_sizes | lines 2, 4 | Counts the columns because each column is an example.
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | Puts the two sizes read from the data first and our own choice last.
def layer_sizes(X, Y):
    n_x, n_y = X.shape[0], Y.shape[0]
    return n_x, n_y, 4


# --- layer_sizes | lines 3 | Thinks Y always has a single row.
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = 1   # yes or no
    n_h = 4
    return (n_x, n_h, n_y)


# --- layer_sizes | lines 2, 4 | Calls shape like a function.
def layer_sizes(X, Y):
    n_x = X.shape(0)
    n_h = 4
    n_y = Y.shape(0)
    return n_x, n_h, n_y


# --- layer_sizes | lines 5 | Shows the sizes with print and takes that for giving them back.
def layer_sizes(X, Y):
    n_x = len(X)
    n_h = 4
    n_y = len(Y)
    print(n_x, n_h, n_y)


# --- layer_sizes | lines 2 | Takes the whole shape for the size.
def layer_sizes(X, Y):
    return X.shape, 4, Y.shape


# --- initialize_parameters | lines 3, 5 | Believes rand and randn are the same thing.
def initialize_parameters(n_x, n_h, n_y):
    # small random weights
    W1 = np.random.rand(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.rand(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | Draws the normal numbers and forgets to make them small.
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x)
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn(n_y, n_h)
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 2, 4 | Writes the shapes as from input to output: first where it comes from, then where it goes.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))

    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 5 | Gives zeros two numbers side by side, as for randn.
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.randn(n_h, n_x)
    b1 = np.zeros(n_h, 1)
    W2 = 0.01 * np.random.randn(n_y, n_h)
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | Hands randn a pair, as for zeros.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4, 6 | One bias for each neuron is a plain list of numbers for this author.
def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros(n_h),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros(n_y),
    }


# --- initialize_parameters | lines 2, 4 | Starts everything at zero as in notebook 2.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 5 | Copied the line of b1 and left its size.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 8, 10 | Lets the biases start at random as well, to be on the safe side.
def initialize_parameters(n_x, n_h, n_y):

    def small(rows, columns):
        return np.random.randn(rows, columns) * 0.01

    # all of them small and random
    W1 = small(n_h, n_x)
    b1 = small(n_h, 1)
    W2 = small(n_y, n_h)
    b2 = small(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | Returns the four arrays one after the other and no dictionary.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 4 | Scales the first weights and forgets it for the second.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1,
                  "b1": b1,
                  "W2": W2,
                  "b2": b2}
    return parameters


# --- forward_propagation | lines 8 | Uses the sigmoid for both layers, as for the neuron of notebook 2.
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


# --- forward_propagation | lines 7 | Copies the tanh into the output layer.
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = np.tanh(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 6, 8 | Reads W X on paper as an ordinary product.
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


# --- forward_propagation | lines 4, 6 | Transposes the weights, as the column w had to be.
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6, 8 | Thinks the input comes first in the product because it comes first in the network.
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


# --- forward_propagation | lines 9 | Feeds Z1 into the second layer and leaves the tanh unused.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    print(A1.shape)
    Z2 = W2 @ Z1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 5 | Leaves out the bias of the second layer.
def forward_propagation(X, parameters):
    p = parameters
    Z1 = np.dot(p["W1"], X) + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(p["W2"], A1)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 9 | Gives back the cache before the prediction.
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return cache, A2


# --- forward_propagation | lines 12 | Builds the cache and then returns only the prediction.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    # layer 1, layer 2
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2


# --- forward_propagation | lines 8 | Thinks that only the answers of the neurons are worth keeping.
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"A1": A1, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 2 | Expects a dictionary to unpack into its arrays.
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 1 | Never takes the arrays out of parameters and writes the formulas at once.
def forward_propagation(X, parameters):
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 8 | Forgot to change X into A1 after copying the first layer.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, X) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- compute_cost | lines 4 | Forgets the minus in front of everything.
def compute_cost(A2, Y):
    m = Y.shape[1]
    losses = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = 1 / m * np.sum(losses)
    return cost


# --- compute_cost | lines 2 | Returns the total and not the average.
def compute_cost(A2, Y):
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


# --- compute_cost | lines 2 | Takes the number of rows of Y for the number of examples.
def compute_cost(A2, Y):
    m = Y.shape[0]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return float(cost)


# --- compute_cost | lines 2, 4 | Counts the examples with len, and the minus is lost as well.
def compute_cost(A2, Y):
    m = len(Y)
    logprobs = np.multiply(Y, np.log(A2)) + np.multiply(1 - Y, np.log(1 - A2))
    return 1 / m * np.sum(logprobs)


# --- compute_cost | lines 4 | Lets the minus stand before the first sum only.
def compute_cost(A2, Y):
    m = Y.shape[1]
    ones, zeros = np.sum(Y * np.log(A2)), np.sum((1 - Y) * np.log(1 - A2))
    cost = -ones / m + zeros / m
    return cost


# --- compute_cost | lines 3 | Believes log of NumPy is to another base and asks for base ten.
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = np.sum(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))
    return -total / m


# --- compute_cost | lines 5 | Only looks at the examples whose label is 1.
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = 0
    for y, a in zip(Y[0], A2[0]):
        total += y * np.log(a)
    cost = -total / m
    return cost


# --- compute_cost | lines 3 | Asks for dot where the product is entry by entry.
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(np.dot(Y, np.log(A2)) + np.dot(1 - Y, np.log(1 - A2)))
    return cost


# --- compute_cost | lines 4 | Puts the 1 minus outside the logarithm.
def compute_cost(A2, Y):
    m = Y.shape[1]
    first = Y * np.log(A2)
    second = (1 - Y) * (1 - np.log(A2))
    return -np.sum(first + second) / m


# --- compute_cost | lines 3 | Averages along axis 0, so every example keeps its own loss.
def compute_cost(A2, Y):
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return np.mean(losses, axis=0)


# --- compute_cost | lines 5 | Adds the losses in a loop and returns after the first.
def compute_cost(A2, Y):
    m, cost = Y.shape[1], 0
    for i in range(m):
        cost -= Y[0, i] * np.log(A2[0, i]) + (1 - Y[0, i]) * np.log(1 - A2[0, i])
        return cost / m


# --- backward_propagation | lines 6 | Takes the error the other way round: truth minus prediction.
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


# --- backward_propagation | lines 3 | Leaves out the division by m everywhere.
def backward_propagation(parameters, cache, X, Y):
    def slopes(dZ, A):
        return np.dot(dZ, A.T), np.sum(dZ, axis=1, keepdims=True)

    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.square(A1))

    dW2, db2 = slopes(dZ2, A1)
    dW1, db1 = slopes(dZ1, X)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 10 | Averages the weights' slopes but only adds up those of the biases.
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1/m * np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = 1/m * np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 7, 10 | Does not keep the axis that was added up.
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
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 10 | Adds up down the columns and not along the rows.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * dZ2 @ A1.T
    db2 = 1 / m * np.sum(dZ2, axis=0, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = 1 / m * dZ1 @ X.T
    db1 = 1 / m * np.sum(dZ1, axis=0, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 10 | Sums everything into one single number, like db of notebook 2.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 8, 10 | Writes 1 - A1 without the square, and sums the biases' slopes without keepdims.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1) / m
    dA1 = np.dot(parameters["W2"].T, dZ2)
    dZ1 = dA1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | Takes the slope of the sigmoid for the hidden layer.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    # output layer
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | Applies tanh once more to what is already its output.
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


# --- backward_propagation | lines 8 | Goes back through W2 and leaves out the tanh.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | Multiplies in the order of the forward pass, without the transpose of W2.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6, 9 | Forgets that A1 and X have to be turned over.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 2 | Reads m from the rows of X.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[0]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1. / m * np.dot(dZ2, A1.T)
    db2 = 1. / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - A1 ** 2)
    dW1 = 1. / m * np.dot(dZ1, X.T)
    db1 = 1. / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | Writes a small z in one place and a large Z in the other.
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    W2 = parameters["W2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 * A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dz1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | Goes back through the weights of the first layer.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W1, W2 = parameters["W1"], parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W1.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6 | Multiplies the output error by the slope of the sigmoid a second time.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    # slope of the loss times slope of the sigmoid
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | Names the slopes as the parameters are named.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, cache["A1"].T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - cache["A1"] ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}


# --- backward_propagation | lines 10 | Passes from dZ1 to the bias but still sums dZ2.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]     # examples
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 12 | Computes all six lines and never returns them.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | Stopped after the output layer and filled the rest with the raise that was there.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    raise NotImplementedError()


# --- update_parameters | lines 5 | Adds the slopes and so walks uphill.
def update_parameters(parameters, grads, learning_rate=1.2):
    new_parameters = {}
    # W1, b1, W2, b2
    for key, value in parameters.items():
        new_parameters[key] = value + learning_rate * grads["d" + key]
    return new_parameters


# --- update_parameters | lines 4 | Subtracts the whole slope without the learning rate.
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name in ["W1", "b1", "W2", "b2"]:
        new[name] = parameters[name] - grads["d" + name]
    return new


# --- update_parameters | lines 4 | Looks up the slope under the name of the parameter.
def update_parameters(parameters, grads, learning_rate=1.2):
    result = {}
    for key in parameters:
        result[key] = parameters[key] - learning_rate * grads[key]
    return result


# --- update_parameters | lines 4, 5, 6, 7 | Changes the arrays in place with minus-equals.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    W1 -= learning_rate * grads["dW1"]
    b1 -= learning_rate * grads["db1"]
    W2 -= learning_rate * grads["dW2"]
    b2 -= learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 12 | Makes the new arrays but hands the old dictionary back.
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


# --- update_parameters | lines 4 | Copied the line of W1 for W2 and changed only one of its names.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W1"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 4 | Moves the weights only and hands the biases on unchanged.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    return {"W1": W1, "b1": parameters["b1"], "W2": W2, "b2": parameters["b2"]}


# --- update_parameters | lines 2 | Fixes the step at 1.2 inside, whatever is asked for.
def update_parameters(parameters, grads, learning_rate=1.2):
    alpha = 1.2
    W1 = parameters["W1"] - alpha * grads["dW1"]
    b1 = parameters["b1"] - alpha * grads["db1"]
    W2 = parameters["W2"] - alpha * grads["dW2"]
    b2 = parameters["b2"] - alpha * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- update_parameters | lines 6 | The dictionary is finished and nothing gives it back.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- nn_model | lines 13 | The return stands one indentation too deep.
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
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


# --- nn_model | lines 11 | Prints the cost during training and gives nothing back at the end.
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("cost after", i, "steps:", cost)


# --- nn_model | lines 10 | Calls the step and trusts that it changes parameters by itself.
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
            print(cost)
    return parameters


# --- nn_model | lines 9 | Keeps the result of the step under a new name, so each round starts from the beginning.
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = X.shape[0], Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        new_parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost", i, cost)
    return new_parameters


# --- nn_model | lines 3 | Takes all three sizes from layer_sizes and so loses the argument n_h.
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
            print(f"{i}: {cost}")

    return parameters


# --- nn_model | lines 6 | Starts anew from random numbers in every round.
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


# --- nn_model | lines 6 | Counts from 1 and so takes one step too few.
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 6 | Wants A2 alone and gets both results in one name.
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2 = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, A2, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(cost)
    return parameters


# --- nn_model | lines 9 | Gives the data first to the backward function.
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(X, Y, parameters, cache)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 4 | Takes entry 1 of the sizes for n_y, which is the hidden layer.
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[1]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- predict | lines 2 | Hands over parameters and X in the order of predict itself.
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    predictions = (A2 > 0.5).astype(int)
    return predictions


# --- predict | lines 2, 3 | Compares both results of the forward pass at once with one half.
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5


# --- predict | lines 3 | Says 1 where the probability is small.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 < 0.5, 1, 0)


# --- predict | lines 3 | Asks one if for all the points together.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    if A2 > 0.5:
        predictions = 1
    else:
        predictions = 0
    return predictions


# --- predict | lines 3 | Returns the probabilities themselves.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2
    return predictions


# --- predict | lines 3 | Takes 0 for the border, as for the weighted sum.
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    predictions = (A2 > 0) * 1
    return predictions


# --- predict | lines 3 | Expects the conversion to whole numbers to round.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2.astype(int)
    return predictions


# --- predict | lines 3, 9 | Collects the answers in a plain list, so the row of shape (1, m) is lost.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = []
    for a in A2[0]:
        if a > 0.5:
            predictions.append(1)
        else:
            predictions.append(0)
    return np.array(predictions)
