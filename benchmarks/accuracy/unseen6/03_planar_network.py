# --- layer_sizes | lines 2, 4 | counts the columns, because the inputs stand side by side
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y


# --- layer_sizes | lines 2, 3 | shape is (m, n), as in the data science course
def layer_sizes(X, Y):
    m, n_x = X.shape
    m, n_y = Y.shape
    return (n_x, 4, n_y)


# --- layer_sizes | lines 4 | right for X, then slipped to the other entry for Y
def layer_sizes(X, Y):
    size_in = X.shape[0]
    size_hidden = 4
    size_out = Y.shape[-1]

    return size_in, size_hidden, size_out


# --- layer_sizes | lines 2 | gives the two that come from the data first and the chosen one last
def layer_sizes(X, Y):
    return X.shape[0], Y.shape[0], 4


# --- layer_sizes | lines 4 | all three are found and none is given back
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]


# --- layer_sizes | lines 3 | length of a row is what len(X[0]) says
def layer_sizes(X, Y):
    n_h = 4
    n_x, n_y = len(X[0]), len(Y[0])
    return n_x, n_h, n_y


# --- layer_sizes | lines 7 | the output is one number for cats, so for everything
def layer_sizes(X, Y):
    # number of inputs
    n_x = X.shape[0]
    # hidden
    n_h = 4
    # yes or no -> one
    n_y = 1
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | takes n_h from the data also, and does not see the 4
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = X.shape[1]
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | copied the line for X and changed the left side only
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = X.shape[0]
    n_h = 4
    return n_x, n_h, n_y


# --- initialize_parameters | lines 2, 4 | forgot to make them small
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | small only for the first layer
def initialize_parameters(n_x, n_h, n_y):
    small = 0.01
    parameters = {}
    parameters["W1"] = small * np.random.randn(n_h, n_x)
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn(n_y, n_h)
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 2, 3 | rand, the n was taken for a typing error
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.rand(n_h, n_x) * 0.01
    W2 = np.random.rand(n_y, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))

    parameters = {"W1": W1,
                  "b1": b1,
                  "W2": W2,
                  "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 5 | random means np.random.random, and it wants a pair
def initialize_parameters(n_x, n_h, n_y):
    p = dict(
        W1=0.01 * np.random.random((n_h, n_x)),
        b1=np.zeros((n_h, 1)),
        W2=0.01 * np.random.random((n_y, n_h)),
        b2=np.zeros((n_y, 1)),
    )
    return p


# --- initialize_parameters | lines 2, 4 | from there to here: inputs first, then the layer
def initialize_parameters(n_x, n_h, n_y):
    w1 = np.random.randn(n_x, n_h) * 0.01
    bias1 = np.zeros((n_h, 1))
    w2 = np.random.randn(n_h, n_y) * 0.01
    bias2 = np.zeros((n_y, 1))
    return {'W1': w1, 'b1': bias1, 'W2': w2, 'b2': bias2}


# --- initialize_parameters | lines 3, 5 | zeros without a second pair of brackets
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)*0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h)*0.01
    b2 = np.zeros(n_y, 1)
    return {"W1":W1,"b1":b1,"W2":W2,"b2":b2}


# --- initialize_parameters | lines 3, 5 | a list of zeros is enough for a bias
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 1e-2
    b1 = np.zeros(n_h)
    W2 = np.random.randn(n_y, n_h) * 1e-2
    b2 = np.zeros(n_y)
    params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return params


# --- initialize_parameters | lines 6 | small letters for the names
def initialize_parameters(n_x, n_h, n_y):
    w1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    w2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"w1": w1, "b1": b1, "w2": w2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 4, 6 | the biases as rows
def initialize_parameters(n_x, n_h, n_y):
    scale = 0.01
    W1 = np.random.randn(n_h, n_x) * scale
    b1 = np.zeros((1, n_h))
    W2 = np.random.randn(n_y, n_h) * scale
    b2 = np.zeros((1, n_y))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | everything random, biases also, so that really nothing is symmetric
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    shapes = {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (n_y, n_h), "b2": (n_y, 1)}
    for name in shapes:
        rows, cols = shapes[name]
        parameters[name] = np.random.randn(rows, cols) * 0.01
    return parameters


# --- initialize_parameters | lines 2, 4 | starts all at nothing like in notebook 2
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4, 6 | gives randn a pair, and four results in place of a dictionary
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 2, 3, 4, 5 | writes the four hidden neurons of the flower into the shapes
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(4, 2) * 0.01
    b1 = np.zeros((4, 1))
    W2 = np.random.randn(1, 4) * 0.01
    b2 = np.zeros((1, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- forward_propagation | lines 7 | the sigmoid in both layers, as the neuron of notebook 2 twice in a row
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


# --- forward_propagation | lines 8 | copied the first two lines and left the tanh in
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]

    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = np.tanh(Z2)

    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 3, 5 | the two activations in each other's place
def forward_propagation(X, parameters):
    z1 = parameters['W1'].dot(X) + parameters['b1']
    a1 = sigmoid(z1)
    z2 = parameters['W2'].dot(a1) + parameters['b2']
    a2 = np.tanh(z2)
    return a2, dict(Z1=z1, A1=a1, Z2=z2, A2=a2)


# --- forward_propagation | lines 6 | the second layer reads Z1, before the activation
def forward_propagation(X, parameters):
    W1 = parameters["W1"]; b1 = parameters["b1"]
    W2 = parameters["W2"]; b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, Z1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6, 8 | a star for the product, since it says W1 X
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = W1 * X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 * A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 3, 5 | transposes the weights as w was in notebook 2
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 2, 4 | the example comes first, so X stands first
def forward_propagation(X, parameters):
    Z1 = np.dot(X, parameters["W1"]) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(A1, parameters["W2"]) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 7 | the bias of the first layer in both lines
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b1
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6 | keeps just what the way back needs
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = {"A1": A1, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 7 | the cache first, then the answer
def forward_propagation(X, parameters):
    c = {}
    c["Z1"] = parameters["W1"] @ X + parameters["b1"]
    c["A1"] = np.tanh(c["Z1"])
    c["Z2"] = parameters["W2"] @ c["A1"] + parameters["b2"]
    c["A2"] = sigmoid(c["Z2"])
    return c, c["A2"]


# --- forward_propagation | lines 4 | saves memory by tanh in place, so Z1 is gone
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = Z1
    np.tanh(A1, out=A1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 7, 8, 9, 10 | small letters in the cache, as the arrays are called here
def forward_propagation(X, parameters):
    z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    a1 = np.tanh(z1)
    z2 = np.dot(parameters["W2"], a1) + parameters["b2"]
    a2 = sigmoid(z2)
    cache = {
        "z1": z1,
        "a1": a1,
        "z2": z2,
        "a2": a2,
    }
    return a2, cache


# --- forward_propagation | lines 10 | a cache as a tuple, without names
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = (Z1, A1, Z2, A2)
    return A2, cache


# --- compute_cost | lines 3 | lost the minus in front
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 1/m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 6 | writes both parts on their own and never the minus
def compute_cost(A2, Y):
    m = Y.shape[1]
    part_one = np.multiply(Y, np.log(A2))
    part_two = np.multiply(1 - Y, np.log(1 - A2))
    total = np.sum(part_one + part_two)
    return total / m


# --- compute_cost | lines 3 | the sum, but no average
def compute_cost(A2, Y):
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs)
    return cost


# --- compute_cost | lines 2 | m is the first entry of the shape
def compute_cost(A2, Y):
    m = Y.shape[0]
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return np.sum(losses) / m


# --- compute_cost | lines 2 | len counts the examples, as for a list
def compute_cost(A2, Y):
    n = len(Y)
    s = (Y * np.log(A2)).sum() + ((1 - Y) * np.log(1 - A2)).sum()
    return -s / n


# --- compute_cost | lines 8 | the flower has 400 points
def compute_cost(A2, Y):
    total = 0
    for y, p in zip(Y[0], A2[0]):
        if y == 1:
            total += -np.log(p)
        else:
            total += -np.log(1 - p)
    return total / 400


# --- compute_cost | lines 3 | the factor reaches the first of the two sums only
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1/m * np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))
    return float(cost)


# --- compute_cost | lines 2 | the mean of a minus in front of the first part alone
def compute_cost(A2, Y):
    return np.mean(-Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


# --- compute_cost | lines 4 | forgot to turn the probability around in the second logarithm
def compute_cost(A2, Y):
    m = Y.shape[1]
    yes = Y * np.log(A2)
    no = (1 - Y) * np.log(A2)
    return -1 / m * np.sum(yes + no)


# --- compute_cost | lines 3 | logarithm of the label, weighed with the probability
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(1 / m) * np.sum(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y))
    return cost


# --- compute_cost | lines 4 | two slashes, which rounds the factor to minus one
def compute_cost(A2, Y):
    m = Y.shape[1]
    inner = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return -1 // m * np.sum(inner)


# --- compute_cost | lines 8 | a loop over examples whose return stands inside
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m):
        a = A2[0, i]
        y = Y[0, i]
        cost -= y * np.log(a) + (1 - y) * np.log(1 - a)
        return cost / m


# --- compute_cost | lines 3 | a dot of two rows
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2)) + np.dot(1 - Y, np.log(1 - A2))) / m
    return np.squeeze(cost)


# --- backward_propagation | lines 6, 7, 9, 10 | forgets that the slopes are averages
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 10 | divides the weights but not the biases
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    err2 = A2 - Y
    err1 = (parameters["W2"].T @ err2) * (1 - A1**2)
    return {
        "dW1": err1 @ X.T / m,
        "db1": err1.sum(axis=1, keepdims=True),
        "dW2": err2 @ A1.T / m,
        "db2": err2.sum(axis=1, keepdims=True),
    }


# --- backward_propagation | lines 8, 11 | read the page on keepdims too fast
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8, 10 | mean over the rows is shorter, and flat
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    a1 = cache['A1']
    dz2 = cache['A2'] - Y
    dz1 = parameters['W2'].T.dot(dz2) * (1 - a1 * a1)
    grads = {}
    grads['dW1'] = dz1.dot(X.T) / m
    grads['db1'] = dz1.mean(axis=1)
    grads['dW2'] = dz2.dot(a1.T) / m
    grads['db2'] = dz2.mean(axis=1)
    return grads


# --- backward_propagation | lines 6, 9 | one number for each bias, as in notebook 2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dW2 = 1/m * np.dot(dZ2, A1.T)
    db2 = 1/m * np.sum(dZ2)
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1**2)
    dW1 = 1/m * np.dot(dZ1, X.T)
    db1 = 1/m * np.sum(dZ1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 4 | takes the output before its sigmoid out of the cache
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, out = cache["A1"], cache["Z2"]
    d2 = out - Y
    d1 = (W2.T @ d2) * (1 - A1 ** 2)
    mean = lambda d: np.sum(d, axis=1, keepdims=True) / m
    return {"dW1": d1 @ X.T / m, "db1": mean(d1), "dW2": d2 @ A1.T / m, "db2": mean(d2)}


# --- backward_propagation | lines 8, 11 | adds up over the neurons instead of the examples
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=0, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=0, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6 | what it should be minus what it is
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    error = Y - A2
    dW2 = np.dot(error, A1.T) / m
    db2 = np.sum(error, axis=1, keepdims=True) / m
    hidden_error = np.dot(W2.T, error) * (1 - A1 ** 2)
    dW1 = np.dot(hidden_error, X.T) / m
    db1 = np.sum(hidden_error, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | the square of tanh got lost
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = dA1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | the bracket around one minus the square is missing
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = 1/m * dZ2 @ A1.T
    db2 = 1/m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * 1 - A1 ** 2
    dW1 = 1/m * dZ1 @ X.T
    db1 = 1/m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | goes back through the weights and not through tanh
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    # output layer
    dZ2 = cache["A2"] - Y
    dW2 = np.dot(dZ2, cache["A1"].T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    # hidden layer
    dZ1 = np.dot(parameters["W2"].T, dZ2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | the slope of the sigmoid for the hidden neurons
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    dW2 = (dZ2 @ A1.T) / m
    dW1 = (dZ1 @ X.T) / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | multiplies the output error with the slope of the sigmoid once more
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dA2 = A2 - Y
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | W2 the same way round as forward
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


# --- backward_propagation | lines 8, 9 | X dZ transposed, the order of dw in notebook 2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(X, dZ1.T) / m
    dW2 = np.dot(A1, dZ2.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 11 | pasted db2 for db1 and did not change the inside
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
    db1 = np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 2 | counts the rows of X as the examples
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


# --- backward_propagation | lines 6, 7, 8, 9, 10 | a matrix product with the slope of tanh as well, and no average
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(np.dot(W2.T, dZ2), 1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | squares A1 in place before dW2 has read it
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    back = np.dot(W2.T, dZ2)
    A1 **= 2
    dZ1 = back * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7, 9 | got as far as the output layer and wanted to see whether it counts
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    # TODO dZ1, dW1, db1
    grads = {"dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 8, 9 | the names of the parameters as keys
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    grads = {}
    for name, dZ, before in [("1", dZ1, X), ("2", dZ2, A1)]:
        grads["W" + name] = np.dot(dZ, before.T) / m
        grads["b" + name] = np.sum(dZ, axis=1, keepdims=True) / m
    return grads


# --- update_parameters | lines 2, 3, 4, 5 | uphill
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 6 | the sign is right for the weights only
def update_parameters(parameters, grads, learning_rate=1.2):
    alpha = learning_rate
    new = {}
    for i in ("1", "2"):
        new["W" + i] = parameters["W" + i] - alpha * grads["dW" + i]
        new["b" + i] = parameters["b" + i] + alpha * grads["db" + i]
    return new


# --- update_parameters | lines 2 | a step of the whole slope
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: parameters[key] - grads["d" + key] for key in parameters}


# --- update_parameters | lines 6, 7, 8, 9 | minus and equals in the wrong order, which is an assignment
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"].copy()
    b1 = parameters["b1"].copy()
    W2 = parameters["W2"].copy()
    b2 = parameters["b2"].copy()
    W1 =- learning_rate * grads["dW1"]
    b1 =- learning_rate * grads["db1"]
    W2 =- learning_rate * grads["dW2"]
    b2 =- learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 2, 3, 4, 5 | types the number of the headline instead of its name
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - 1.2 * grads["dW1"]
    b1 = parameters["b1"] - 1.2 * grads["db1"]
    W2 = parameters["W2"] - 1.2 * grads["dW2"]
    b2 = parameters["b2"] - 1.2 * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 8 | computes new arrays and hands back the old dictionary
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    W1 = W1 - learning_rate * grads["dW1"]
    b1 = b1 - learning_rate * grads["db1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b2 = b2 - learning_rate * grads["db2"]
    return parameters


# --- update_parameters | lines 5 | pasted three times, b2 still takes db1
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db1"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- update_parameters | lines 2 | changes the dictionary in the loop, and the loop ends one layer early
def update_parameters(parameters, grads, learning_rate=1.2):
    for l in range(1, 2):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


# --- update_parameters | lines 3 | a fresh dictionary in every round, so the last one alone is left
def update_parameters(parameters, grads, learning_rate=1.2):
    for name in ["W1", "b1", "W2", "b2"]:
        updated = {}
        step = learning_rate * grads["d" + name]
        updated[name] = parameters[name] - step
    return updated


# --- update_parameters | lines 6 | does the step and gives nothing back
def update_parameters(parameters, grads, learning_rate=1.2):
    new_W1 = parameters["W1"] - learning_rate * grads["dW1"]
    new_b1 = parameters["b1"] - learning_rate * grads["db1"]
    new_W2 = parameters["W2"] - learning_rate * grads["dW2"]
    new_b2 = parameters["b2"] - learning_rate * grads["db2"]
    parameters = {"W1": new_W1, "b1": new_b1, "W2": new_W2, "b2": new_b2}


# --- nn_model | lines 3 | takes all three sizes from layer_sizes, so it is always 4
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


# --- nn_model | lines 13 | forgot point 3
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
            print("cost after", i, ":", cost)


# --- nn_model | lines 13 | the return slid into the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    sizes = layer_sizes(X, Y)
    params = initialize_parameters(sizes[0], n_h, sizes[2])
    for k in range(num_iterations):
        A2, cache = forward_propagation(X, params)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(params, cache, X, Y)
        params = update_parameters(params, grads)
        if print_cost:
            if k % 1000 == 0:
                print(cost)
        return params


# --- nn_model | lines 9 | calls the step but does not take what it gives
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"{i}: {cost:.4f}")
    return parameters


# --- nn_model | lines 9 | a new name for the new parameters, and each round starts from the old
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = X.shape[0]
    n_y = Y.shape[0]
    start = initialize_parameters(n_x, n_h, n_y)
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, start)
        grads = backward_propagation(start, cache, X, Y)
        trained = update_parameters(start, grads)
    return trained


# --- nn_model | lines 5 | a new random start in each round
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(cost)
    return parameters


# --- nn_model | lines 6 | the number from the headline again, whatever was asked for
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(1000):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 100 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 6 | starts to count at 1 and stops too soon
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    step = 1
    while step < num_iterations:
        A2, cache = forward_propagation(X, p)
        if print_cost and step % 1000 == 0:
            print(compute_cost(A2, Y))
        p = update_parameters(p, backward_propagation(p, cache, X, Y))
        step += 1
    return p


# --- nn_model | lines 5, 9 | sizes with the output in the middle, and X first for backward as for forward
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_y, n_h)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(X, Y, parameters, cache)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | lines 6 | takes one result where two come
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, four, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(compute_cost(cache["A2"], Y))
    return parameters


# --- nn_model | lines 6 | forgot the colon of the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- predict | lines 3 | gives the probabilities themselves
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2
    return predictions


# --- predict | lines 3 | compares both results of the forward pass with one half
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    predictions = (A2 > 0.5)
    return predictions


# --- predict | lines 2 | the order of predict's own arguments for forward
def predict(parameters, X):
    A2, _ = forward_propagation(parameters, X)
    return np.round(A2)


# --- predict | lines 3 | an if for the whole row at once
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    if A2 > 0.5:
        return 1
    else:
        return 0


# --- predict | lines 3 | the arrow points the other way
def predict(parameters, X):
    probs = forward_propagation(X, parameters)[0]
    return np.where(probs < 0.5, 1, 0)


# --- predict | lines 3 | astype(int) rounds, doesn't it
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2.astype(int)


# --- predict | lines 9 | goes through the row, and a list comes out that is no longer a row
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = []
    for a in A2[0]:
        if a > 0.5:
            predictions.append(1)
        else:
            predictions.append(0)
    return np.array(predictions)


# --- predict | lines 3, 4 | numbers swapped, and the second line overwrites what the first wrote
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    A2[A2 <= 0.5] = 1
    A2[A2 > 0.5] = 0
    return A2


# --- predict | lines 3 | a comma as at school, and nothing comes back
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2 > 0,5
