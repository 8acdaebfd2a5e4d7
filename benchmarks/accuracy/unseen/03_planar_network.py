# --- layer_sizes | lines 2, 4 | examples are neurons of the input
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y


# --- layer_sizes | lines 2, 4 | size counts the numbers of an array
def layer_sizes(X, Y):
    n_x = X.size
    n_h = 4
    n_y = Y.size
    return (n_x, n_h, n_y)


# --- layer_sizes | lines 15 | labels are yes or no, so there is one output
def layer_sizes(X, Y):
    """Say how many neurons each layer has.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (n_y, m); the labels

    Returns
    -------
    n_x : the size of the input
    n_h : the size of the hidden layer; 4
    n_y : the size of the output
    """
    return len(X), 4, 1


# --- layer_sizes | lines 4 | inputs first, then outputs, hidden last
def layer_sizes(X, Y):
    n_x, m = X.shape
    n_y, m = Y.shape
    return n_x, n_y, 4


# --- layer_sizes | lines 4 | the hidden layer is between, so as large as both together
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    n_h = n_x + n_y
    return n_x, n_h, n_y


# --- layer_sizes | lines 2, 3 | the shape is the size
def layer_sizes(X, Y):
    n_x = X.shape
    n_y = Y.shape
    n_h = 4
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | results with their names
def layer_sizes(X, Y):
    sizes = dict(n_x=X.shape[0], n_h=4, n_y=Y.shape[0])
    return sizes


# --- layer_sizes | lines 3 | the outputs are the different labels that occur
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = len(np.unique(Y))
    return n_x, 4, n_y


# --- initialize_parameters | lines 16, 18 | inputs are the rows, as one reads from left to right
def initialize_parameters(n_x, n_h, n_y):
    """Return the parameters that the network starts from: small random weights, zero biases.

    Formula: W = random normal numbers * 0.01, b = 0

    Parameters
    ----------
    n_x, n_h, n_y : the sizes of the input, the hidden layer and the output

    Returns
    -------
    parameters : dictionary with
        "W1", an array of shape (n_h, n_x), "b1" of shape (n_h, 1),
        "W2" of shape (n_y, n_h) and "b2" of shape (n_y, 1)
    """
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3 | a random number for each layer is enough to break the symmetry
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.ones((n_h, n_x)) * np.random.randn() * 0.01
    W2 = np.ones((n_y, n_h)) * np.random.randn() * 0.01
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 5 | the factor is added, not multiplied
def initialize_parameters(n_x, n_h, n_y):
    p = {}
    p["W1"] = np.random.randn(n_h, n_x) + 0.01
    p["b1"] = np.zeros((n_h, 1))
    p["W2"] = np.random.randn(n_y, n_h) + 0.01
    p["b2"] = np.zeros((n_y, 1))
    return p


# --- initialize_parameters | lines 4, 6 | random means a number from 0 to 1
def initialize_parameters(n_x, n_h, n_y):
    rng = np.random.default_rng()
    return {
        "W1": rng.random((n_h, n_x)) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": rng.random((n_y, n_h)) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }


# --- initialize_parameters | lines 5, 6 | biases are small random numbers too
def initialize_parameters(n_x, n_h, n_y):
    def small(rows, cols):
        return np.random.randn(rows, cols) * 0.01

    return {"W1": small(n_h, n_x), "b1": small(n_h, 1),
            "W2": small(n_y, n_h), "b2": small(n_y, 1)}


# --- initialize_parameters | lines 3, 5 | bias of the hidden layer meets the inputs
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.randn(n_h, n_x)
    b1 = np.zeros((n_x, 1))
    W2 = 0.01 * np.random.randn(n_y, n_h)
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 17, 19 | zeros takes two numbers as randn does
def initialize_parameters(n_x, n_h, n_y):
    """Return the parameters that the network starts from: small random weights, zero biases.

    Formula: W = random normal numbers * 0.01, b = 0

    Parameters
    ----------
    n_x, n_h, n_y : the sizes of the input, the hidden layer and the output

    Returns
    -------
    parameters : dictionary with
        "W1", an array of shape (n_h, n_x), "b1" of shape (n_h, 1),
        "W2" of shape (n_y, n_h) and "b2" of shape (n_y, 1)
    """
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 4 | only the first layer must be random, the symmetry is broken then
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3 | one row of random numbers will do for all neurons
def initialize_parameters(n_x, n_h, n_y):
    first_row = np.random.randn(1, n_x) * 0.01
    W1 = np.repeat(first_row, n_h, axis=0)
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


# --- initialize_parameters | lines 10 | the keys are the variables themselves
def initialize_parameters(n_x, n_h, n_y):
    W1 = "W1"
    b1 = "b1"
    W2 = "W2"
    b2 = "b2"
    parameters = {}
    parameters[W1] = np.random.randn(n_h, n_x) * 0.01
    parameters[b1] = np.zeros((n_h, 1))
    parameters[W2] = np.random.randn(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros((n_y, n_y))
    return parameters


# --- initialize_parameters | lines 2 | one small number is one tenth
def initialize_parameters(n_x, n_h, n_y):
    scale = 0.1
    W1 = scale * np.random.normal(size=(n_h, n_x))
    W2 = scale * np.random.normal(size=(n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


# --- forward_propagation | lines 5 | sigmoid everywhere, as in notebook 2
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 19 | the second layer looks at the sums of the first
def forward_propagation(X, parameters):
    """Go forward through both layers, for all examples at once.

    Formulas: Z1 = W1 X + b1     A1 = tanh(Z1)
              Z2 = W2 A1 + b2    A2 = sigmoid(Z2)

    Parameters
    ----------
    X : array of shape (n_x, m)
    parameters : dictionary with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h), "b2" (n_y, 1)

    Returns
    -------
    A2 : array of shape (n_y, m); the probabilities
    cache : dictionary with "Z1" and "A1" of shape (n_h, m), "Z2" and "A2" of shape (n_y, m)
    """
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], Z1) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 4, 6 | biases are zero at the start, so they can be left for later
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    W2 = parameters["W2"]
    Z1 = np.dot(W1, X)
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6, 8 | w transposed times x, as in notebook 2
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 5 | a network outputs class 1 or 0
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2) > 0.5
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6 | the cache is a tuple of the four
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = (Z1, A1, Z2, A2)
    return A2, cache


# --- forward_propagation | lines 6 | the output layer centred at zero is better too
def forward_propagation(X, parameters):
    acts = {}
    prev = X
    for l in ("1", "2"):
        Z = np.dot(parameters["W" + l], prev) + parameters["b" + l]
        prev = np.tanh(Z)
        acts["Z" + l] = Z
        acts["A" + l] = prev
    return acts["A2"], acts


# --- forward_propagation | lines 22 | what the others need is in the cache, A2 also
def forward_propagation(X, parameters):
    """Go forward through both layers, for all examples at once.

    Formulas: Z1 = W1 X + b1     A1 = tanh(Z1)
              Z2 = W2 A1 + b2    A2 = sigmoid(Z2)

    Parameters
    ----------
    X : array of shape (n_x, m)
    parameters : dictionary with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h), "b2" (n_y, 1)

    Returns
    -------
    A2 : array of shape (n_y, m); the probabilities
    cache : dictionary with "Z1" and "A1" of shape (n_h, m), "Z2" and "A2" of shape (n_y, m)
    """
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return cache


# --- forward_propagation | lines 2 | the parameters can be unpacked by values, and W come before b
def forward_propagation(X, parameters):
    W1, W2, b1, b2 = parameters.values()
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 13 | copied the first layer and changed not all names
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]

    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)

    assert A2.shape[1] == X.shape[1]
    cache = {"Z1": Z1, "A1": A1, "Z2": Z1, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 4, 6 | a layer has one bias, the sum of the numbers in b
def forward_propagation(X, parameters):
    W1, W2 = parameters["W1"], parameters["W2"]
    b1, b2 = parameters["b1"], parameters["b2"]
    Z1 = np.dot(W1, X) + np.sum(b1)
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + np.sum(b2)
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 3 | tanh is tan with an h for hidden
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tan(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- compute_cost | lines 3 | the sum over all examples is the cost
def compute_cost(A2, Y):
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return -logprobs.sum()


# --- compute_cost | lines 15 | the number of examples is the length of Y
def compute_cost(A2, Y):
    """Return the average cross-entropy of all examples.

    Formula: cost = -1/m * (sum of Y log(A2) + (1 - Y) log(1 - A2))

    Parameters
    ----------
    A2 : array of shape (1, m); the probabilities
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    cost : a number
    """
    m = len(Y)
    cost = -np.sum(np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)) / m
    return float(cost)


# --- compute_cost | lines 3 | only the given probability of a cat is judged
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y)
    cost = -1 / m * np.sum(logprobs)
    return np.squeeze(cost)


# --- compute_cost | lines 4 | one half in front as for squares
def compute_cost(A2, Y):
    m = Y.shape[1]
    loss = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -1 / (2 * m) * np.sum(loss)
    return cost


# --- compute_cost | lines 6 | Y and A2 swapped places in the second term
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = 0
    for i in range(m):
        a, y = A2[0, i], Y[0, i]
        total += y * np.log(a) + (1 - a) * np.log(1 - y + 1e-10)
    return -total / m


# --- compute_cost | lines 3 | the matrix product needs a transpose, and the first factor gets it
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m
    return np.sum(cost)


# --- compute_cost | lines 3 | losses add up over the outputs, one cost for each example
def compute_cost(A2, Y):
    loss = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    cost = np.mean(loss, axis=0)
    return cost


# --- compute_cost | lines 17 | the loop is over the examples, the last one left out
def compute_cost(A2, Y):
    """Return the average cross-entropy of all examples.

    Formula: cost = -1/m * (sum of Y log(A2) + (1 - Y) log(1 - A2))

    Parameters
    ----------
    A2 : array of shape (1, m); the probabilities
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    cost : a number
    """
    m = Y.shape[1]
    cost = 0.0
    for i in range(m - 1):
        p = A2[0, i] if Y[0, i] == 1 else 1 - A2[0, i]
        cost -= np.log(p)
    return cost / m


# --- compute_cost | lines 4 | a wrong answer costs one, count them
def compute_cost(A2, Y):
    m = Y.shape[1]
    answers = np.round(A2)
    return np.sum(np.abs(answers - Y)) / m


# --- compute_cost | lines 3 | the minus is forgotten in front of the mean
def compute_cost(A2, Y):
    right = np.where(Y == 1, A2, 1 - A2)
    return np.mean(np.log(right))


# --- backward_propagation | lines 8 | slope of tanh at A1 is with tanh again
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


# --- backward_propagation | lines 8 | slope of a layer is a(1 - a) for every activation
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    grads = {}
    grads["dW2"] = dZ2 @ A1.T / m
    grads["db2"] = dZ2.mean(axis=1, keepdims=True)
    dZ1 = parameters["W2"].T @ dZ2 * (A1 * (1 - A1))
    grads["dW1"] = dZ1 @ X.T / m
    grads["db1"] = dZ1.mean(axis=1, keepdims=True)
    return grads


# --- backward_propagation | lines 7 | the slope of W2 times what came in, which is X
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, X.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 22 | divide the error by m at once, and everything again as the formulas say
def backward_propagation(parameters, cache, X, Y):
    """Compute the slopes of the cost, from the output back to the input.

    Formulas: dZ2 = A2 - Y
              dW2 = 1/m * dZ2 A1^T    db2 = 1/m * (sum of dZ2 over the examples)
              dZ1 = (W2^T dZ2) * (1 - A1^2)
              dW1 = 1/m * dZ1 X^T     db1 = 1/m * (sum of dZ1 over the examples)

    Parameters
    ----------
    parameters : dictionary with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h), "b2" (n_y, 1)
    cache : dictionary with "Z1" and "A1" of shape (n_h, m), "Z2" and "A2" of shape (n_y, m)
    X : array of shape (n_x, m)
    Y : array of shape (n_y, m); the labels

    Returns
    -------
    grads : dictionary with "dW1", "db1", "dW2" and "db2", each in the shape of its parameter
    """
    m = Y.shape[1]
    A1 = cache["A1"]
    dZ2 = (cache["A2"] - Y) / m
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 5, 6 | only the hidden layer gets the average
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(parameters["W2"].T, dZ2), 1 - np.square(A1))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | tanh^2 is of Z1 and the square goes inside
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    Z1, A1, A2 = cache["Z1"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2.dot(A1.T) / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    slope = 1 - Z1 ** 2
    dZ1 = W2.T.dot(dZ2) * slope
    dW1 = dZ1.dot(X.T) / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 10 | keepdims keeps the shape, so the axis is not needed
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    return {
        "dW1": np.dot(dZ1, X.T) / m,
        "db1": np.sum(dZ1, keepdims=True) / m,
        "dW2": np.dot(dZ2, A1.T) / m,
        "db2": np.sum(dZ2, keepdims=True) / m,
    }


# --- backward_propagation | lines 8, 11 | squeeze tidies the result, the numbers are the same
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.squeeze(np.sum(dZ2, axis=1, keepdims=True)) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 * A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.squeeze(np.sum(dZ1, axis=1, keepdims=True)) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | the weights of the layer itself carry the error back
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W1 = parameters["W1"]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W1.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 25 | error of the hidden layer is its answer minus the truth
def backward_propagation(parameters, cache, X, Y):
    """Compute the slopes of the cost, from the output back to the input.

    Formulas: dZ2 = A2 - Y
              dW2 = 1/m * dZ2 A1^T    db2 = 1/m * (sum of dZ2 over the examples)
              dZ1 = (W2^T dZ2) * (1 - A1^2)
              dW1 = 1/m * dZ1 X^T     db1 = 1/m * (sum of dZ1 over the examples)

    Parameters
    ----------
    parameters : dictionary with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h), "b2" (n_y, 1)
    cache : dictionary with "Z1" and "A1" of shape (n_h, m), "Z2" and "A2" of shape (n_y, m)
    X : array of shape (n_x, m)
    Y : array of shape (n_y, m); the labels

    Returns
    -------
    grads : dictionary with "dW1", "db1", "dW2" and "db2", each in the shape of its parameter
    """
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (A1 - Y) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 11 | db1 copied from db2 and the variable not changed
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 5 | the loss also goes through the sigmoid, so its slope is multiplied in
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dA2 = A2 - Y
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = parameters["W2"].T @ dZ2
    dZ1 = dA1 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)


# --- backward_propagation | lines 4, 5 | the names in the cache have an underscore, as on paper
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A_1"]
    A2 = cache["A_2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | ^ is the square
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ^ 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 4 | the new values replace the slopes
def update_parameters(parameters, grads, learning_rate=1.2):
    for key in parameters:
        grads["d" + key] = parameters[key] - learning_rate * grads["d" + key]
    return grads


# --- update_parameters | lines 24 | a local name changes the dictionary as well
def update_parameters(parameters, grads, learning_rate=1.2):
    """Take one step of gradient descent.

    Formula: W = W - learning_rate * dW, b = b - learning_rate * db, for both layers

    Parameters
    ----------
    parameters : dictionary with "W1", "b1", "W2" and "b2"
    grads : dictionary with "dW1", "db1", "dW2" and "db2"
    learning_rate : how long the step is

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2" and "b2" after the step
    """
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    W1 = W1 - learning_rate * grads["dW1"]
    b1 = b1 - learning_rate * grads["db1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b2 = b2 - learning_rate * grads["db2"]
    return parameters


# --- update_parameters | lines 4 | weights learn, biases may start at 0 and stay
def update_parameters(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for i in (1, 2):
        new[f"W{i}"] = parameters[f"W{i}"] - learning_rate * grads[f"dW{i}"]
    return new


# --- update_parameters | lines 2 | minus the slope, the rate divides to make it small
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: v - grads["d" + k] / learning_rate for k, v in parameters.items()}


# --- update_parameters | lines 2, 3, 4, 5 | the learning rate is always 1.2 here
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - 1.2 * grads["dW1"]
    b1 = parameters["b1"] - 1.2 * grads["db1"]
    W2 = parameters["W2"] - 1.2 * grads["dW2"]
    b2 = parameters["b2"] - 1.2 * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 4 | the step is a fraction of the weight as well
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for k in ["W1", "b1", "W2", "b2"]:
        new[k] = parameters[k] * (1 - learning_rate * grads["d" + k])
    return new


# --- update_parameters | lines 2 | range(2) gives the layers
def update_parameters(parameters, grads, learning_rate=1.2):
    for l in range(2):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 17, 18, 19, 20 | bracket: the difference times the rate
def update_parameters(parameters, grads, learning_rate=1.2):
    """Take one step of gradient descent.

    Formula: W = W - learning_rate * dW, b = b - learning_rate * db, for both layers

    Parameters
    ----------
    parameters : dictionary with "W1", "b1", "W2" and "b2"
    grads : dictionary with "dW1", "db1", "dW2" and "db2"
    learning_rate : how long the step is

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2" and "b2" after the step
    """
    p = {}
    p["W1"] = (parameters["W1"] - grads["dW1"]) * learning_rate
    p["b1"] = (parameters["b1"] - grads["db1"]) * learning_rate
    p["W2"] = (parameters["W2"] - grads["dW2"]) * learning_rate
    p["b2"] = (parameters["b2"] - grads["db2"]) * learning_rate
    return p


# --- update_parameters | lines 3 | zip pairs the dictionaries in their order, and both have the same
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name, slope in zip(parameters, sorted(grads)):
        new[name] = parameters[name] - learning_rate * grads[slope]
    return new


# --- update_parameters | lines 6 | return the four arrays, the name for them is given outside
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return W1, b1, W2, b2


# --- nn_model | lines 3 | layer_sizes knows all sizes, also the hidden one
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


# --- nn_model | lines 6 | each round begins with fresh parameters
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
    return parameters


# --- nn_model | lines 9 | update_parameters changes the dictionary in place
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("cost after", i, ":", cost)
    return parameters


# --- nn_model | lines 6 | forward once, then go back and forth with the same cache
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = X.shape[0]
    n_y = Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    for i in range(num_iterations):
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 9 | a careful step of 0.01 is usual
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate=0.01)
        if print_cost and i % 1000 == 0:
            print(f"Cost {i}: {cost}")
    return parameters


# --- nn_model | lines 9 | learn only every thousandth time, where the cost is printed
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        if i % 1000 == 0:
            parameters = update_parameters(parameters, grads)
            if print_cost:
                print(cost)
    return parameters


# --- nn_model | lines 11 | the parameters with the best probabilities are returned beside them
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters, costs


# --- nn_model | lines 8 | cost and backward both compare A2 and Y in this order
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, Y, X)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 23 | half-written: the loop is there, the step will come
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Train the network by gradient descent.

    Parameters
    ----------
    X : array of shape (n_x, m)
    Y : array of shape (n_y, m); the labels
    n_h : the size of the hidden layer
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 1000th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2" and "b2" after the last step
    """
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        # TODO update
    return parameters


# --- nn_model | lines 4 | the sizes in the order in which I think of them
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_y, n_h)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- predict | lines 2 | forward_propagation gives the probabilities
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5


# --- predict | lines 3 | the border of tanh is zero
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.where(A2 > 0, 1, 0)
    return predictions


# --- predict | lines 3 | the second result is the answer and holds Z2
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return (cache["Z2"] > 0.5) * 1


# --- predict | lines 2 | parameters come first in every function
def predict(parameters, X):
    A2, _ = forward_propagation(parameters, X)
    return np.round(A2)


# --- predict | lines 16 | int cuts off behind the point, so it rounds
def predict(parameters, X):
    """Say 1 or 0 for every example.

    Formula: 1 where A2 > 0.5, and 0 elsewhere

    Parameters
    ----------
    parameters : dictionary with "W1", "b1", "W2" and "b2"
    X : array of shape (n_x, m)

    Returns
    -------
    predictions : array of shape (1, m) with 0 and 1
    """
    A2, _ = forward_propagation(X, parameters)
    return A2.astype(int)


# --- predict | lines 3 | the most probable class is the argmax
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.argmax(A2, axis=0)
    return predictions


# --- predict | lines 3 | how sure the network is, in per cent
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    predictions = A2 * 100
    return predictions


# --- predict | lines 4 | ask whether it is certainly 1, otherwise 0
def predict(parameters, X):
    probs, cache = forward_propagation(X, parameters)
    out = np.zeros_like(probs)
    out[probs == 1] = 1
    return out


# --- predict | lines 4 | network's hidden answers decide
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    A1 = cache["A1"]
    return np.mean(A1, axis=0, keepdims=True) > 0.5
