# --- layer_sizes | lines 15 | counts the columns of X instead of its rows
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
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 2 | believes that the second entry of the shape is the number of rows, for both arrays
def layer_sizes(X, Y):
    return X.shape[1], 4, Y.shape[1]


# --- layer_sizes | lines 5 | returns the two sizes of the data first and the hidden layer last
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    n_h = 4
    return n_x, n_y, n_h


# --- layer_sizes | lines 4 | is sure there is only ever one output, since the flower has one
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4   # our own choice
    n_y = 1   # yes or no
    return (n_x, n_h, n_y)


# --- layer_sizes | lines 2, 4 | takes the shape for a function and calls it with round brackets
def layer_sizes(X, Y):
    n_x = X.shape(0)
    n_h = 4
    n_y = Y.shape(0)
    return n_x, n_h, n_y


# --- layer_sizes | lines 17 | writes X again in the copied line where Y is meant
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
    n_x = X.shape[0]
    n_h = 4
    n_y = X.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 5 | shows the three sizes on the screen and hands nothing back
def layer_sizes(X, Y):
    n_x = len(X)
    n_h = 4
    n_y = len(Y)
    print(n_x, n_h, n_y)


# --- layer_sizes | lines 4 | only gives what can be read from the data, and leaves the 4 to somebody else
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    return n_x, n_y


# --- initialize_parameters | lines 2, 4 | forgets to make the random weights small
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4 | multiplies only the first weights by 0.01 and overlooks the second
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))

    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 17, 19 | uses rand without the n, so all the weights come out positive
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
    parameters = {}
    parameters["W1"] = np.random.rand(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.rand(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 2, 4 | puts the inputs in the rows and the neurons in the columns
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4 | makes W2 read the inputs rather than the hidden neurons
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_x) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | gives zeros two arguments side by side as with randn
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3 | gives randn a pair in brackets as with zeros
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.randn((n_h, n_x))
    W2 = 0.01 * np.random.randn((n_y, n_h))
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 17, 19 | makes flat biases, since one number for each neuron seems enough
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
    b1 = np.zeros(n_h)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y)
    return {
        "W1": W1,
        "b1": b1,
        "W2": W2,
        "b2": b2,
    }


# --- initialize_parameters | lines 2, 4 | starts all weights at 0 as in notebook 2
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4, 6 | thinks the biases have to be random too
def initialize_parameters(n_x, n_h, n_y):
    scale = 0.01
    W1 = np.random.randn(n_h, n_x) * scale
    b1 = np.random.randn(n_h, 1) * scale
    W2 = np.random.randn(n_y, n_h) * scale
    b2 = np.random.randn(n_y, 1) * scale
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | returns four arrays side by side and no dictionary
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 5 | copies the line for b1 and forgets that the output layer has n_y neurons
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 20 | writes the names of the weights in the dictionary with small letters
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
    w1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    w2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


# --- forward_propagation | lines 7 | uses the sigmoid in both layers as the neuron of notebook 2 did
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


# --- forward_propagation | lines 7 | keeps tanh for the output as well
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = np.tanh(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 6, 8 | takes the star for the product of two matrices
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


# --- forward_propagation | lines 6, 8 | transposes W as with the column w of the single neuron
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 24 | hands Z1 instead of A1 on to the second layer
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


# --- forward_propagation | lines 2, 4 | forgets both biases
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X)
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 5 | copied the first unpacking line and did not change the name of the bias
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


# --- forward_propagation | lines 11 | returns the cache before the probabilities
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return cache, A2


# --- forward_propagation | lines 7 | thinks A2 is already in the cache and returns nothing else
def forward_propagation(X, parameters):
    cache = {}
    cache["Z1"] = np.dot(parameters["W1"], X) + parameters["b1"]
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = np.dot(parameters["W2"], cache["A1"]) + parameters["b2"]
    cache["A2"] = sigmoid(cache["Z2"])
    return cache


# --- forward_propagation | lines 23 | keeps only the two activations, because the Z are not needed any more
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
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    cache = {"A1": A1, "A2": A2}
    return A2, cache


# --- compute_cost | lines 3 | leaves out the minus in front of the sum
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 4 | adds the losses up but never divides by the number of examples
def compute_cost(A2, Y):
    m = Y.shape[1]
    logs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logs)
    return cost


# --- compute_cost | lines 2 | counts the rows of Y for m and so divides by 1
def compute_cost(A2, Y):
    m = Y.shape[0]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return cost


# --- compute_cost | lines 3 | puts the minus before the first term only because brackets are missing
def compute_cost(A2, Y):
    m = Y.shape[1]
    loss = -Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return np.sum(loss) / m


# --- compute_cost | lines 16 | counts only the examples with label 1
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
    cost = -1 / m * np.sum(Y * np.log(A2))
    return cost


# --- compute_cost | lines 3, 4 | takes the logarithm of base ten as on the pocket calculator
def compute_cost(A2, Y):
    m = Y.shape[1]
    loss_yes = Y * np.log10(A2)
    loss_no = (1 - Y) * np.log10(1 - A2)
    return -np.sum(loss_yes + loss_no) / m


# --- compute_cost | lines 3 | uses np.dot on two rows without transposing one
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2)) + np.dot(1 - Y, np.log(1 - A2))) / m
    return float(np.squeeze(cost))


# --- compute_cost | lines 4 | forgets the 1 - before A2 in the second logarithm
def compute_cost(A2, Y):
    m = Y.shape[1]
    first = Y * np.log(A2)
    second = (1 - Y) * np.log(A2)
    cost = -np.sum(first + second) / m
    return cost


# --- compute_cost | lines 3 | lets Python's own sum add up and gets a row back
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return cost


# --- compute_cost | lines 17 | prints the cost for a look and has no return
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
    cost = -1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    print("cost =", cost)


# --- compute_cost | lines 8 | goes through the examples in a loop and leaves after the first
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = 0
    for i in range(m):
        y = Y[0, i]
        a = A2[0, i]
        total = total - (y * np.log(a) + (1 - y) * np.log(1 - a))
        return total / m


# --- compute_cost | lines 6, 8 | adds up the logs example by example and never turns the sign
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m):
        if Y[0, i] == 1:
            cost += np.log(A2[0, i])
        else:
            cost += np.log(1 - A2[0, i])
    return cost / m


# --- compute_cost | lines 3 | forgets the minus and also the average
def compute_cost(A2, Y):
    # sum of all the losses
    return np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


# --- backward_propagation | lines 6 | has the error at the output the wrong way round
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = Y - A2
    dW2 = (dZ2 @ A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = (dZ1 @ X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 5, 6, 8, 9 | forgets to divide by m in every line
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 21, 24 | divides the weights' slopes by m but not those of the biases
def backward_propagation(parameters, cache, X, Y):
    """Compute the slopes of the cost, from the output back to the input.

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
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1 / m * dZ2 @ A1.T
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = 1 / m * dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10, 14 | lets the sum throw the axis away, keepdims being forgotten
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]

    # output layer
    dZ2 = A2 - Y
    dW2 = (dZ2 @ A1.T) / m
    db2 = np.sum(dZ2, axis=1) / m
    # hidden layer
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = (dZ1 @ X.T) / m
    db1 = np.sum(dZ1, axis=1) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 8, 11 | adds the errors down the columns, over the neurons
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=0, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=0, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | goes back through the weights but not through tanh
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (dZ2 @ A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2)
    dW1 = (dZ1 @ X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | uses the slope of the sigmoid for the hidden layer
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = dA1 * A1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 25 | forgets the square in the slope of tanh
def backward_propagation(parameters, cache, X, Y):
    """Compute the slopes of the cost, from the output back to the input.

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
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]

    # output layer
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    # hidden layer
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | applies tanh to A1, which has been through it already
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = (dZ2 @ A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    slope = 1 - np.tanh(A1) ** 2
    dZ1 = (W2.T @ dZ2) * slope
    dW1 = (dZ1 @ X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | writes the square with the hat of the calculator
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1^2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 9 | leads the errors back with W2 as it is, not transposed
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (dZ2 @ A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2 @ dZ2) * (1 - A1 ** 2)
    dW1 = (dZ1 @ X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 12 | does not transpose X in the slope of the first weights
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]

    # output layer
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    # hidden layer
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 20, 23 | turns the product around as in notebook 2, X first, so the slopes lie on their side
def backward_propagation(parameters, cache, X, Y):
    """Compute the slopes of the cost, from the output back to the input.

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
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(A1, dZ2.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(X, dZ1.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 2 | takes the rows of X for the number of examples
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[0]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | copied the db2 line and left dZ2 standing in it
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


# --- backward_propagation | lines 12 | names the slopes like the parameters, with no d in front
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
    grads = {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
    return grads


# --- backward_propagation | lines 10 | got as far as the output layer and left the rest for tomorrow
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]

    # output layer
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    # TODO dZ1 ... ?
    return {"dW2": dW2, "db2": db2}


# --- backward_propagation | lines 20, 24 | two slips: no transposed A1 for W2, and no division for the bias of the first layer
def backward_propagation(parameters, cache, X, Y):
    """Compute the slopes of the cost, from the output back to the input.

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
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (dZ2 @ A1) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = (dZ1 @ X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | takes the mean for the biases and does not think of the lost axis
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    grads = {}
    dZ2 = A2 - Y
    grads["dW2"] = dZ2 @ A1.T / m
    grads["db2"] = np.mean(dZ2, axis=1, keepdims=True)
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 * A1)
    grads["dW1"] = dZ1 @ X.T / m
    grads["db1"] = np.mean(dZ1, axis=1)
    return grads


# --- backward_propagation | lines 2, 3 | writes a helper for one layer's slopes which adds up but does not average
def slopes(dZ, A_before):
    dW = (dZ @ A_before.T)
    db = np.sum(dZ, axis=1, keepdims=True)
    return dW, db


def backward_propagation(parameters, cache, X, Y):

    # output layer
    dZ2 = cache["A2"] - Y
    dW2, db2 = slopes(dZ2, cache["A1"])
    dA1 = np.dot(parameters["W2"].T, dZ2)
    # hidden layer
    dZ1 = dA1 * (1 - cache["A1"] ** 2)
    dW1, db1 = slopes(dZ1, X)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 11 | remembers the 1/m everywhere except for the first weights
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]

    dZ2 = A2 - Y
    dW2 = (dZ2 @ A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    print("dW1", dW1.shape)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 2, 3, 4, 5 | steps uphill with a plus
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 18 | subtracts the whole slope and never uses the learning rate
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
    new = {}
    for name in ["W1", "b1", "W2", "b2"]:
        new[name] = parameters[name] - grads["d" + name]
    return new


# --- update_parameters | lines 2, 3, 4, 5 | looks the slopes up under the names of the parameters
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["W1"]
    b1 = parameters["b1"] - learning_rate * grads["b1"]
    W2 = parameters["W2"] - learning_rate * grads["W2"]
    b2 = parameters["b2"] - learning_rate * grads["b2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 4 | believes only weights learn and leaves the biases where they are
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    return {"W1": W1, "b1": parameters["b1"], "W2": W2, "b2": parameters["b2"]}


# --- update_parameters | lines 4 | computes the new values in the loop but does not put them anywhere
def update_parameters(parameters, grads, learning_rate=1.2):
    for key in parameters:
        value = parameters[key]
        value = value - learning_rate * grads["d" + key]
    return parameters


# --- update_parameters | lines 2, 3, 4, 5 | writes the 1.2 of the example into the formula
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - 1.2 * grads["dW1"]
    b1 = parameters["b1"] - 1.2 * grads["db1"]
    W2 = parameters["W2"] - 1.2 * grads["dW2"]
    b2 = parameters["b2"] - 1.2 * grads["db2"]

    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- update_parameters | lines 19 | gives b2 the slope of b1 after copying a line
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
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db1"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 10 | takes the step in four variables and returns the old dictionary
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


# --- update_parameters | lines 4 | gives back the steps alone, as if they were the new parameters
def update_parameters(parameters, grads, learning_rate=1.2):
    steps = {}
    for p in ("W1", "b1", "W2", "b2"):
        steps[p] = learning_rate * grads["d" + p]
    return steps


# --- update_parameters | lines 5 | returns from inside the loop after the first parameter
def update_parameters(parameters, grads, learning_rate=1.2):
    new_parameters = {}
    for key in parameters.keys():
        new_parameters[key] = parameters[key] - learning_rate * grads["d" + key]
        return new_parameters


# --- update_parameters | lines 5 | has a plus in the last line only
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 3, 4, 5, 6 | adds the plain slope, so that both sign and learning rate are missing
def update_parameters(parameters, grads, learning_rate=1.2):
    return {
        "W1": parameters["W1"] + grads["dW1"],
        "b1": parameters["b1"] + grads["db1"],
        "W2": parameters["W2"] + grads["dW2"],
        "b2": parameters["b2"] + grads["db2"],
    }


# --- nn_model | lines 17 | takes the hidden size from layer_sizes too and so ignores the argument
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


# --- nn_model | lines 10 | drops what update_parameters returns and trains the first parameters for ever
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


# --- nn_model | lines 12 | works for minutes and has no return
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
            print(f"Cost after iteration {i}: {cost}")


# --- nn_model | lines 12 | has the return indented into the loop and stops after one step
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
            print(i, cost)
        return parameters


# --- nn_model | lines 6 | draws new random parameters in every round
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
            print("Iteration", i, "cost", cost)
    return parameters


# --- nn_model | lines 26 | puts the step under the if for printing, so it is seldom taken
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
        if print_cost and i % 1000 == 0:
            print(i, cost)
            parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 5 | starts counting at 1 without raising the end, one step too few
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 6 | takes the whole pair that forward_propagation returns for A2
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2 = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, A2, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 8 | hands X and Y to backward_propagation first
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(X, Y, parameters, cache)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 13 | gives back the last cost rather than the parameters
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
            print("cost:", cost)
    return cost


# --- nn_model | lines 23 | takes a small learning rate from notebook 2 instead of the one that is built in
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
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate=0.01)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 13 | leaves the raise of the empty cell at the end
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
            print(i, cost)
    # YOUR CODE HERE
    raise NotImplementedError()


# --- predict | lines 3 | returns the probabilities themselves, without a decision
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2
    return predictions


# --- predict | lines 2 | compares the pair of results with one half
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5


# --- predict | lines 3 | says 1 where the probability is below one half
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 < 0.5).astype(int)


# --- predict | lines 16 | asks a plain if about a whole row of probabilities
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
    A2, cache = forward_propagation(X, parameters)
    if A2 > 0.5:
        predictions = 1
    else:
        predictions = 0
    return predictions


# --- predict | lines 2 | keeps the order of its own arguments when calling forward_propagation
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    predictions = np.round(A2)
    return predictions


# --- predict | lines 3 | thinks of tanh and takes 0 for the border
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.where(A2 > 0, 1, 0)
    return predictions


# --- predict | lines 3 | squeezes the row flat so that the answers are only m long
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.squeeze(A2 > 0.5) * 1
    return predictions


# --- predict | lines 3 | ends with an assignment and forgets to hand the answers back
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2 > 0.5


# --- predict | lines 16 | fills a table in a loop but counts the rows of X
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
    A2, cache = forward_propagation(X, parameters)
    m = X.shape[0]
    predictions = np.zeros((1, m))
    for i in range(m):
        if A2[0, i] > 0.5:
            predictions[0, i] = 1
    return predictions
