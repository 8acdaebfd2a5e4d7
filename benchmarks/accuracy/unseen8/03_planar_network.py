# --- layer_sizes | lines 5 | returns what is read from the data first and the own choice last, order of the docstring not looked at
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    n_h = 4
    return n_x, n_y, n_h


# --- layer_sizes | lines 6, 8 | unpacks every shape with the examples first, as in tables from other courses
def layer_sizes(X, Y):
    """
    X (n_x, m)
    Y (n_y, m)
    """
    m, inputs = X.shape
    hidden = 4
    m, outputs = Y.shape
    return (inputs, hidden, outputs)


# --- layer_sizes | lines 5 | prints the three sizes to look at them and believes that this hands them back
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    print("n_x =", n_x, "n_h =", n_h, "n_y =", n_y)


# --- layer_sizes | lines 4 | copied the first line and forgot to change X into Y
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = X.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 3 | forgets the index after shape of Y, so a whole pair comes out
def layer_sizes(X, Y):
    rows_of_X = X.shape[0]
    rows_of_Y = Y.shape
    return rows_of_X, 4, rows_of_Y


# --- initialize_parameters | lines 2, 4 | rows and columns of both weight matrices the wrong way round: from, to
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 2 | uses np.random.random with a helper, does not know that it is uniform from 0 to 1
def small(rows, columns):
    return np.random.random((rows, columns)) * 0.01

def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": small(n_h, n_x),
        "b1": np.zeros((n_h, 1)),
        "W2": small(n_y, n_h),
        "b2": np.zeros((n_y, 1)),
    }


# --- initialize_parameters | lines 2, 4 | forgets to make the weights small
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 4 | scales the first layer and forgets the factor in the second
def initialize_parameters(n_x, n_h, n_y):
    scale = 0.01
    W1 = scale * np.random.randn(n_h, n_x)
    W2 = np.random.randn(n_y, n_h)
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return dict(W1=W1, b1=b1, W2=W2, b2=b2)


# --- initialize_parameters | lines 2, 4 | starts everything at zero as in notebook 2
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 5 | gives randn a pair in brackets, as zeros wants it
def initialize_parameters(n_x, n_h, n_y):
    parameters = {
        "W1": np.random.randn((n_h, n_x)) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn((n_y, n_h)) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }
    return parameters


# --- initialize_parameters | lines 3, 4 | knows np.random.normal but takes 0.01 for a variance and squares it
def initialize_parameters(n_x, n_h, n_y):
    sigma = 0.01
    W1 = np.random.normal(0, sigma ** 2, size=(n_h, n_x))
    W2 = np.random.normal(0, sigma ** 2, size=(n_y, n_h))
    b1 = np.zeros(shape=(n_h, 1))
    b2 = np.zeros(shape=(n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 8 | copies dictionary line and leaves a 1 where a 2 belongs, so the second W overwrites the first
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1,
                  "b1": b1,
                  "W1": W2,
                  "b2": b2}
    return parameters


# --- forward_propagation | lines 6, 8 | the star is the product of two matrices
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


# --- forward_propagation | lines 4, 6 | transposes the weights as w.T in notebook 2
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 10 | hands Z1 and not A1 to the second layer
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


# --- forward_propagation | lines 7, 9 | puts the bias outside of tanh, so it is added after the activation
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X)
    A1 = np.tanh(Z1) + b1
    Z2 = np.dot(W2, A1)
    A2 = sigmoid(Z2) + b2
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 10 | the cache is whatever one keeps: a tuple of the four
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.matmul(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.matmul(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = (Z1, A1, Z2, A2)
    return A2, cache


# --- forward_propagation | lines 6 | to save memory the tanh is written into Z1 itself, which spoils the Z1 of the cache
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    cache = {}
    cache["Z1"] = np.dot(W1, X) + b1
    cache["A1"] = np.tanh(cache["Z1"], out=cache["Z1"])
    cache["Z2"] = np.dot(W2, cache["A1"]) + b2
    cache["A2"] = sigmoid(cache["Z2"])
    return cache["A2"], cache


# --- forward_propagation | lines 9 | uses tanh of the math module, which wants a single number
import math

def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = math.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 7 | writes the sigmoid anew and loses the minus in the exponent
def forward_propagation(X, parameters):
    def layer(W, A, b):
        return W @ A + b
    Z1 = layer(parameters["W1"], X, parameters["b1"])
    A1 = np.tanh(Z1)
    Z2 = layer(parameters["W2"], A1, parameters["b2"])
    A2 = 1 / (1 + np.exp(Z2))
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6, 10 | input on the left as in x W, and keeps only the two activations for the way back
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(X, W1) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"A1": A1, "A2": A2}
    return A2, cache


# --- compute_cost | lines 3 | only the part for the examples with label 1
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(np.multiply(Y, np.log(A2))) / m
    return cost


# --- compute_cost | lines 4 | logarithm of 1, minus A2: closing bracket too early
def compute_cost(A2, Y):
    m = Y.shape[1]
    yes = Y * np.log(A2)
    no = (1 - Y) * (np.log(1) - A2)
    return -(yes + no).sum() / m


# --- compute_cost | lines 2 | logarithm to base ten
def compute_cost(A2, Y):
    return -np.mean(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))


# --- compute_cost | lines 3 | one dot product replaces the sum, but transposes the left one and gets a table
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(np.dot(Y.T, np.log(A2)) + np.dot((1 - Y).T, np.log(1 - A2))) / m
    return cost


# --- compute_cost | lines 4 | mixes up labels and predictions inside the logarithms
def compute_cost(A2, Y):
    m = Y.shape[1]
    eps = 1e-8
    cost = -np.sum(A2 * np.log(Y + eps) + (1 - A2) * np.log(1 - Y + eps)) / m
    return cost


# --- compute_cost | lines 5 | mean and then once more divided by m
def compute_cost(A2, Y):
    m = Y.shape[1]
    losses = -Y * np.log(A2) - (1 - Y) * np.log(1 - A2)
    cost = np.mean(losses)
    return cost / m


# --- compute_cost | lines 2, 3 | minus between the two terms, and the number of points of the flower as m
def compute_cost(A2, Y):
    m = 400
    cost = -1 / m * np.sum(Y * np.log(A2) - (1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 3 | adds along axis 0 and hands back one number per example
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2), axis=0) / m
    return cost


# --- backward_propagation | lines 8 | slope of tanh written as 1 minus a, square forgotten
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - A1)
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 10 | slope of the sigmoid for the hidden layer
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = W2.T @ dZ2
    dZ1 = dA1 * A1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 11 | squares Z1 and not A1, thinking the slope is taken at z
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    Z1 = cache["Z1"]
    A1 = cache["A1"]
    A2 = cache["A2"]

    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(Z1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)

    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


# --- backward_propagation | lines 8, 10 | sums for the biases without the average
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = (W2.T @ dZ2) * (1 - A1 * A1)
    grads = {
        "dW1": dZ1 @ X.T / m,
        "db1": dZ1.sum(axis=1, keepdims=True),
        "dW2": dZ2 @ A1.T / m,
        "db2": dZ2.sum(axis=1, keepdims=True),
    }
    return grads


# --- backward_propagation | lines 8, 11 | has not read step 4: axis 1 without keepdims
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


# --- backward_propagation | lines 8, 11 | believes that axis 0 adds over the examples
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=0, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=0, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 10 | matrix product also through the activation
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = np.dot(dA1, 1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | input of the second layer taken for A2 because of the number 2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A2.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 6 | multiplies the output error by the slope of the sigmoid although it has cancelled
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 16 | adds the slopes example by example in a loop and never takes the average
def backward_propagation(parameters, cache, X, Y):
    n_h, n_x = parameters["W1"].shape
    dW1 = np.zeros((n_h, n_x))
    db1 = np.zeros((n_h, 1))
    dW2 = np.zeros(parameters["W2"].shape)
    db2 = np.zeros(parameters["b2"].shape)
    for i in range(X.shape[1]):
        x = X[:, i:i + 1]
        a1 = cache["A1"][:, i:i + 1]
        dz2 = cache["A2"][:, i:i + 1] - Y[:, i:i + 1]
        dz1 = np.dot(parameters["W2"].T, dz2) * (1 - a1 ** 2)
        dW1 += np.dot(dz1, x.T)
        db1 += dz1
        dW2 += np.dot(dz2, a1.T)
        db2 += dz2
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 9 | already takes the step for W2 before going back through it
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    W2 = W2 - 1.2 * dW2
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 12 | names the slopes in the dictionary like the parameters
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


# --- backward_propagation | lines 12 | averages a bias over its neurons, n_h in place of m
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    n_h = parameters["W1"].shape[0]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / n_h
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 2, 3, 4, 5 | goes in the direction of the slope
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 6, 7, 8, 9 | steps as long as the slope, learning rate left out
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    W1 = W1 - grads["dW1"]
    b1 = b1 - grads["db1"]
    W2 = W2 - grads["dW2"]
    b2 = b2 - grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- update_parameters | lines 2 | sets the learning rate again inside, to the value of notebook 2
def update_parameters(parameters, grads, learning_rate=1.2):
    learning_rate = 0.009
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 3, 4, 5, 6 | equals minus instead of minus equals, in fresh copies
def update_parameters(parameters, grads, learning_rate=1.2):
    p = {k: v.copy() for k, v in parameters.items()}
    p["W1"] =- learning_rate * grads["dW1"]
    p["b1"] =- learning_rate * grads["db1"]
    p["W2"] =- learning_rate * grads["dW2"]
    p["b2"] =- learning_rate * grads["db2"]
    return p


# --- update_parameters | lines 4 | loop over the layers ends one too early, the output layer never moves
def update_parameters(parameters, grads, learning_rate=1.2):
    L = len(parameters) // 2
    new_parameters = dict(parameters)
    for l in range(1, L):
        new_parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new_parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return new_parameters


# --- update_parameters | lines 4 | only the weights learn; the biases are zero anyway
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    return {"W1": W1, "b1": parameters["b1"], "W2": W2, "b2": parameters["b2"]}


# --- update_parameters | lines 3 | empties the new dictionary in every round of the loop
def update_parameters(parameters, grads, learning_rate=1.2):
    for key, value in parameters.items():
        new = {}
        new[key] = value - learning_rate * grads["d" + key]
    return new


# --- update_parameters | lines 4, 7 | returns four arrays side by side, and lets the learning rate shrink from layer to layer
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    learning_rate = learning_rate * 0.9
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return W1, b1, W2, b2


# --- nn_model | lines 10 | calls update_parameters but does not keep what it returns
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
            print("Cost after iteration", i, ":", cost)
    return parameters


# --- nn_model | lines 12 | trains to the end and forgets point 3, giving the parameters back
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
            print("Cost after iteration %i: %f" % (i, cost))


# --- nn_model | lines 5 | n_h and n_y changed places in the call
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_y, n_h)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(cost)
    return parameters


# --- nn_model | lines 10 | passes the smaller learning rate of notebook 2 for safety
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        p = update_parameters(p, backward_propagation(p, cache, X, Y), learning_rate=0.01)
    return p


# --- nn_model | lines 3 | prepares the data as with the pictures and divides X by 255
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    X = X / 255
    n_x = X.shape[0]
    n_y = Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 12 | puts the step under the if of the printing, so it is only taken where a cost is printed
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
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


# --- predict | lines 2 | does not take the two results of the forward pass apart
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5


# --- predict | lines 3 | np.where with yes and no changed
def predict(parameters, X):
    probabilities, _ = forward_propagation(X, parameters)
    predictions = np.where(probabilities > 0.5, 0, 1)
    return predictions


# --- predict | lines 3 | gives np.where only the question and gets places back
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    return np.where(A2 > 0.5)


# --- predict | lines 4 | takes one half as the border for Z2, the number before the sigmoid
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    Z2 = cache["Z2"]
    predictions = Z2 > 0.5
    return predictions


# --- predict | lines 4 | returns how many of the points are ones, as an average
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return np.mean(predictions)


# --- layer_sizes | lines 3 | counts the rows with a loop that begins at 1, so one is missing
def layer_sizes(X, Y):
    n_x = 0
    for row in X[1:]:
        n_x += 1
    n_y = sum(1 for _ in Y)
    return n_x, 4, n_y


# --- layer_sizes | lines 3, 4 | chooses the hidden layer as large as the input, and the size of the output from the columns
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = n_x
    n_y = Y.shape[1]
    return n_x, n_h, n_y


# --- initialize_parameters | lines 5 | pairs the sizes with zip and gives each layer's row count to its columns and back
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    dims = (n_x, n_h, n_y)
    for l, (before, here) in enumerate(zip(dims[:-1], dims[1:]), start=1):
        parameters[f"W{l}"] = 0.01 * np.random.randn(before, here)
        parameters[f"b{l}"] = np.zeros((here, 1))
    return parameters


# --- initialize_parameters | lines 3, 5, 6 | names in small letters, and a bias for every input
def initialize_parameters(n_x, n_h, n_y):
    w1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_x, 1))
    w2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | the biases must not be zero, or else nothing moves, so starts them at one
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.ones((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.ones((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- forward_propagation | lines 7 | bias trick: a row of ones under the inputs, but the second layer gets a row of zeros
def forward_propagation(X, parameters):
    m = X.shape[1]
    V1 = np.hstack([parameters["W1"], parameters["b1"]])
    V2 = np.hstack([parameters["W2"], parameters["b2"]])
    Z1 = V1 @ np.vstack([X, np.ones((1, m))])
    A1 = np.tanh(Z1)
    Z2 = V2 @ np.vstack([A1, np.zeros((1, m))])
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 7, 10 | ReLU in the hidden layer from what a friend uses, and Z2 goes into the cache under the name of A2
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(0, Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": Z2}
    return A2, cache


# --- compute_cost | lines 2 | chooses with np.where by label, but takes the logarithm of a in both cases
def compute_cost(A2, Y):
    losses = np.where(Y == 1, -np.log(A2), -np.log(A2))
    return losses.mean()


# --- compute_cost | lines 4 | generator over pairs of numbers, averaged over len of the row A2, which is 1
def compute_cost(A2, Y):
    pairs = list(zip(A2.ravel(), Y.ravel()))
    total = sum(-np.log(a) if y == 1 else -np.log(1 - a) for a, y in pairs)
    return total / len(A2)


# --- compute_cost | lines 3 | rounds the probabilities first, so that only sure answers are compared
def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.where(A2 > 0.5, 0.99, 0.01)   # avoid log(0)
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    return float(cost)


# --- backward_propagation | lines 10 | a helper for both layers; for layer 1 it is given the errors of layer 2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]

    def slopes(dZ, A_in):
        return dZ @ A_in.T / m, np.sum(dZ, axis=1, keepdims=True) / m

    dZ2 = cache["A2"] - Y
    dW2, db2 = slopes(dZ2, cache["A1"])
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - cache["A1"] ** 2)
    dW1, db1 = slopes(dZ2, X)
    return dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)


# --- backward_propagation | lines 9 | column of biases restored with reshape, but as a row
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.mean(dZ2, axis=1).reshape(-1, 1)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.mean(dZ1, axis=1).reshape(1, -1)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 12 | returns the four slopes side by side, in the order in which they were computed
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
    return dW2, db2, dW1, db1


# --- update_parameters | lines 3 | pairs parameters and slopes with zip, trusting that both dictionaries come in the same order
def update_parameters(parameters, grads, learning_rate=1.2):
    result = {}
    for (name, value), slope in zip(sorted(parameters.items()), grads.values()):
        result[name] = value - learning_rate * slope
    return result


# --- nn_model | lines 6 | everything nested in one line per round, but X goes where the parameters belong
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    theta = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, theta)
        theta = update_parameters(theta, backward_propagation(X, cache, theta, Y))
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
    return theta


# --- nn_model | lines 10 | keeps all parameters in a list to look at them later, and returns the first ones
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    history = [initialize_parameters(X.shape[0], n_h, Y.shape[0])]
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, history[-1])
        grads = backward_propagation(history[-1], cache, X, Y)
        history.append(update_parameters(history[-1], grads))
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
    return history[0]


# --- nn_model | lines 16 | adds parameters and costs to the return, as optimize had it in notebook 2
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if i % 1000 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- nn_model | lines 10 | misspells the variable with the slopes in the last call
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grad)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- nn_model | lines 6 | steps in thousands because only every 1000th is printed
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)  # the same random numbers in every run
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(0, num_iterations, 1000):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost:
            print(i, cost)
    return parameters


# --- predict | lines 3 | compares with the average probability, so that about half of the points are 1
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    border = np.mean(A2)
    return np.where(A2 > border, 1, 0)


# --- predict | lines 3 | the larger of a and 1 - a by argmax, stacked in the order yes, no
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    both = np.vstack([A2, 1 - A2])
    return np.argmax(both, axis=0).reshape(1, -1)


# --- predict | lines 3 | sign of what lies above one half, forgetting that the sign of the others is -1
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    return np.sign(A2 - 0.5)


# --- predict | lines 8 | runs through the row with a return inside, so only the first answer leaves the function
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    m = A2.shape[1]
    predictions = np.zeros((1, m))
    for i in range(m):
        if A2[0, i] > 0.5:
            predictions[0, i] = 1
        return predictions
