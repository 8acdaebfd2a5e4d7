# --- layer_sizes | lines 2, 3 | believes that a table lists one example per line, so the columns are the inputs
def layer_sizes(X, Y):
    examples, n_x = X.shape
    examples, n_y = Y.shape
    n_h = 4
    return n_x, n_h, n_y


# --- layer_sizes | lines 4 | thinks that a good hidden layer lies halfway between input and output, and overlooks the 4
def layer_sizes(X, Y):
    rows_in = X.shape[0]
    rows_out = Y.shape[0]
    middle = (rows_in + rows_out) // 2
    return rows_in, middle, rows_out


# --- layer_sizes | lines 4 | one output for every different label that occurs, as for classes
def layer_sizes(X, Y):
    n_x = len(X)
    n_h = 4
    n_y = len(np.unique(Y))
    return n_x, n_h, n_y


# --- layer_sizes | lines 2 | names data sizes first and adds the own choice at the end
def layer_sizes(X, Y):
    return X.shape[0], Y.shape[0], 4


# --- layer_sizes | lines 2 | takes .size for the number of rows
def layer_sizes(X, Y):
    n_x, n_y = X.size, Y.size
    n_h = 4
    return (n_x, n_h, n_y)


# --- layer_sizes | lines 2, 3 | cuts off a piece of the shape and does not see that it is still a tuple
def layer_sizes(X, Y):
    n_x = X.shape[:1]
    n_y = Y.shape[:1]
    return n_x, 4, n_y


# --- layer_sizes | lines 2 | the example says 2 numbers for each point, so he counts dimensions with ndim
def layer_sizes(X, Y):
    n_x = X.ndim
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# --- layer_sizes | lines 4 | reads 4 as four hidden neurons for each input
def layer_sizes(X, Y):
    sizes = {}
    sizes["in"] = X.shape[0]
    sizes["hidden"] = 4 * sizes["in"]
    sizes["out"] = Y.shape[0]
    return sizes["in"], sizes["hidden"], sizes["out"]


# --- layer_sizes | lines 2 | counts the bias as one more input, with a constant 1
def layer_sizes(X, Y):
    n_x = X.shape[0] + 1  # +1 for the bias
    n_y = Y.shape[0]
    n_h = 4
    return n_x, n_h, n_y


# --- layer_sizes | lines 4, 5 | counts along the first row of the labels, and shows the sizes on the screen only
def layer_sizes(X, Y):
    n_x = len(X)
    n_h = 4
    n_y = len(Y[0])
    print("n_x =", n_x, "n_h =", n_h, "n_y =", n_y)


# --- initialize_parameters | lines 2, 3 | takes rand for the short name of the same thing
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.rand(n_h, n_x) * 0.01
    W2 = np.random.rand(n_y, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | the weights are columns as w was in notebook 2
def initialize_parameters(n_x, n_h, n_y):
    parameters = dict()
    parameters["W1"] = 0.01 * np.random.randn(n_x, n_h)
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = 0.01 * np.random.randn(n_h, n_y)
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 4 | only the hidden neurons can be twins, so the weights of the output may be 0
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2 | builds a table from lists, [[0] * n] * k, and all rows are the same list
def table(rows, columns):
    t = [[0.0] * columns] * rows
    for r in range(rows):
        for c in range(columns):
            t[r][c] = np.random.randn() * 0.01
    return np.array(t)

def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": table(n_h, n_x),
        "b1": np.zeros((n_h, 1)),
        "W2": table(n_y, n_h),
        "b2": np.zeros((n_y, 1)),
    }


# --- initialize_parameters | lines 2, 3 | thinks that the first argument of normal is the scale
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.normal(0.01, size=(n_h, n_x))
    W2 = np.random.normal(0.01, size=(n_y, n_h))
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return dict(W1=W1, b1=b1, W2=W2, b2=b2)


# --- initialize_parameters | lines 2 | writes 10e-2 for ten to the minus two
def initialize_parameters(n_x, n_h, n_y):
    small = 10e-2
    W1 = small * np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = small * np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 5 | a single output has a single bias, and a single bias is a plain number
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = 0.0
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3 | small means between -0.01 and 0.01, so he draws evenly from there
def initialize_parameters(n_x, n_h, n_y):
    def small(a, b):
        return np.random.uniform(-0.01, 0.01, (a, b))
    return {"W1": small(n_h, n_x), "b1": np.zeros((n_h, 1)), "W2": small(n_y, n_h), "b2": np.zeros((n_y, 1))}


# --- initialize_parameters | lines 2, 3 | a negative weight makes no sense to her, so she takes the absolute value
def initialize_parameters(n_x, n_h, n_y):
    W1 = abs(np.random.randn(n_h, n_x) * 0.01)
    W2 = abs(np.random.randn(n_y, n_h) * 0.01)
    b1 = np.zeros([n_h, 1])
    b2 = np.zeros([n_y, 1])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 5 | the biases shall differ too, and they get a flat row of random numbers
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    for name, n, k in [("1", n_h, n_x), ("2", n_y, n_h)]:
        parameters["W" + name] = np.random.randn(n, k) * 0.01
        parameters["b" + name] = np.random.randn(n) * 0.01
    return parameters


# --- forward_propagation | lines 7 | uses tanh everywhere, as it was the new function of this section
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = np.tanh(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 9 | the second layer reads the sums of the first, not its answers
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


# --- forward_propagation | lines 6 | zips the names with the results, sorted by letter in one list and by layer in the other
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = dict(zip(["Z1", "Z2", "A1", "A2"], [Z1, A1, Z2, A2]))
    return A2, cache


# --- forward_propagation | lines 4 | writes tanh with e himself, and divides by 2 instead of by the sum
def my_tanh(z):
    plus = np.exp(z)
    minus = np.exp(-z)
    return (plus - minus) / 2

def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = my_tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)


# --- forward_propagation | lines 5 | copies the first line for the second layer and forgets to change the bias
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b1
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


# --- forward_propagation | lines 6 | goes example by example with flat columns and adds the standing bias to them
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    z1s, a1s, z2s, a2s = [], [], [], []
    for i in range(X.shape[1]):
        x = X[:, i]
        z1 = W1 @ x + b1
        a1 = np.tanh(z1)
        z2 = W2 @ a1 + b2
        a2 = sigmoid(z2)
        z1s.append(z1)
        a1s.append(a1)
        z2s.append(z2)
        a2s.append(a2)
    cache = {"Z1": np.hstack(z1s), "A1": np.hstack(a1s), "Z2": np.hstack(z2s), "A2": np.hstack(a2s)}
    return cache["A2"], cache


# --- forward_propagation | lines 5 | thinks that the network must answer yes or no already, and the cache shall hold it too
def forward_propagation(X, parameters):
    Z1 = parameters["W1"].dot(X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"].dot(A1) + parameters["b2"]
    A2 = (sigmoid(Z2) > 0.5) * 1.0
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 4 | makes a loop over both layers and gives X to each of them
def forward_propagation(X, parameters):
    cache = {}
    for l in ("1", "2"):
        cache["Z" + l] = parameters["W" + l] @ X + parameters["b" + l]
        cache["A" + l] = np.tanh(cache["Z" + l]) if l == "1" else sigmoid(cache["Z" + l])
    return cache["A2"], cache


# --- forward_propagation | lines 4, 6 | keeps w transposed as in the single neuron's formula
def forward_propagation(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# --- forward_propagation | lines 6 | hands over the four results with commas, the cache is a tuple to him
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    cache = Z1, A1, Z2, A2
    return A2, cache


# --- compute_cost | lines 4 | minus one m-th with the sign for whole division
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return -1 // m * total


# --- compute_cost | lines 3 | splits the sum in two and lets the factor reach only the first
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))
    return cost


# --- compute_cost | lines 4 | the formula counts from 1 to m, so he starts his loop at 1
def compute_cost(A2, Y):
    m = Y.shape[1]
    J = 0
    for i in range(1, m):
        y = Y[0, i]
        a = A2[0, i]
        J += y * np.log(a) + (1 - y) * np.log(1 - a)
    return -J / m


# --- compute_cost | lines 5 | a loss function with two cases, and the minus stands in one of them only
def loss(a, y):
    if y == 1:
        return -np.log(a)
    else:
        return np.log(1 - a)

def compute_cost(A2, Y):
    losses = [loss(a, y) for a, y in zip(A2[0], Y[0])]
    return sum(losses) / len(losses)


# --- compute_cost | lines 3 | takes the average probability of the right answer first, and the logarithm at the end
def compute_cost(A2, Y):
    right = Y * A2 + (1 - Y) * (1 - A2)
    return -np.log(np.mean(right))


# --- compute_cost | lines 3, 4 | makes the shapes fit by transposing the wrong factor, and sums a whole table
def compute_cost(A2, Y):
    m = Y.shape[1]
    part1 = np.dot(Y.T, np.log(A2))
    part2 = np.dot((1 - Y).T, np.log(1 - A2))
    cost = -np.sum(part1 + part2) / m
    return cost


# --- compute_cost | lines 3 | log on his pocket calculator has base 10
def compute_cost(A2, Y):
    m = Y.shape[1]
    s = np.sum(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))
    return -s / m


# --- compute_cost | lines 4 | sums down every column and so keeps a loss for each example
def compute_cost(A2, Y):
    m = Y.shape[1]
    losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    cost = np.sum(losses, axis=0) / m
    return cost


# --- compute_cost | lines 3 | takes predictions and labels for each other inside the logarithm
def compute_cost(A2, Y):
    m = A2.shape[1]
    logs = A2 * np.log(Y) + (1 - A2) * np.log(1 - Y)
    cost = -1 / m * np.sum(logs)
    return cost


# --- compute_cost | lines 2 | counts the examples with len, which are rows
def compute_cost(A2, Y):
    n = len(Y)
    return -np.sum(np.multiply(Y, np.log(A2)) + np.multiply(1 - Y, np.log(1 - A2))) / n


# --- backward_propagation | lines 7 | has 1 minus a squared in mind and squares the difference
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1) ** 2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | averages what goes back to the hidden layer, and averages again at its weights
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    grads = {}
    grads["dW2"] = np.dot(dZ2, cache["A1"].T) / m
    grads["db2"] = dZ2.mean(axis=1, keepdims=True)
    dA1 = np.dot(parameters["W2"].T, dZ2) / m
    dZ1 = dA1 * (1 - cache["A1"] ** 2)
    grads["dW1"] = np.dot(dZ1, X.T) / m
    grads["db1"] = dZ1.mean(axis=1, keepdims=True)
    return grads


# --- backward_propagation | lines 2 | the slope of the sigmoid for every hidden neuron, as it is the slope he remembers
def slope(a):
    return a * (1 - a)

def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * slope(A1)
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 7 | both layers pass through an activation, so the output error is multiplied by its slope as well
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]

    # output layer
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)

    # hidden layer
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)

    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 3 | a helper for one layer that forgets keepdims for the bias
def layer(dZ, inp, m):
    dW = dZ @ inp.T / m
    db = np.sum(dZ, axis=1) / m
    return dW, db

def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2, db2 = layer(dZ2, cache["A1"], m)
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - cache["A1"] ** 2)
    dW1, db1 = layer(dZ1, X, m)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 8 | takes the tanh of what has been through tanh already
def tanh_slope(z):
    return 1 - np.tanh(z) ** 2

def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2, W2 = cache["A1"], cache["A2"], parameters["W2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * tanh_slope(A1)
    return {
        "dW1": np.dot(dZ1, X.T) / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": np.dot(dZ2, A1.T) / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
    }


# --- backward_propagation | lines 5 | goes through the examples and starts the sums anew in each round
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    m = X.shape[1]
    for i in range(m):
        dW1, db1, dW2, db2 = 0, 0, 0, 0
        x = X[:, i:i+1]
        a1 = cache["A1"][:, i:i+1]
        dz2 = cache["A2"][:, i:i+1] - Y[:, i:i+1]
        dz1 = (W2.T @ dz2) * (1 - a1 * a1)
        dW2 += dz2 @ a1.T / m
        db2 += dz2 / m
        dW1 += dz1 @ x.T / m
        db1 += dz1 / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 3 | error is what should be minus what is, so that the rest has the wrong sign
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    error = Y - cache["A2"]
    back = (parameters["W2"].T @ error) * (1 - np.square(cache["A1"]))
    grads = dict()
    grads["dW2"] = error @ cache["A1"].T / m
    grads["db2"] = error.sum(axis=1, keepdims=True) / m
    grads["dW1"] = back @ X.T / m
    grads["db1"] = back.sum(axis=1, keepdims=True) / m
    return grads


# --- backward_propagation | lines 11 | copies the lines of layer 2 and changes the name in the bias on the left only
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    A2 = cache["A2"]
    W2 = parameters["W2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ2, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- backward_propagation | lines 5, 8, 9 | lets the error go straight through the hidden neurons and divides the biases by nothing
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2
    dW2 = dZ2 @ A1.T / m
    dW1 = dZ1 @ X.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# --- update_parameters | lines 5 | takes "how long the step is" at its word and makes every slope one long
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name in parameters:
        slope = grads["d" + name]
        direction = slope / np.linalg.norm(slope)
        new[name] = parameters[name] - learning_rate * direction
    return new


# --- update_parameters | lines 3 | pairs the parameters with the slopes sorted by the alphabet
def update_parameters(parameters, grads, learning_rate=1.2):
    out = {}
    for p, g in zip(parameters, sorted(grads)):
        out[p] = parameters[p] - learning_rate * grads[g]
    return out


# --- update_parameters | lines 3 | believes that the loop variable writes back into the dictionary
def update_parameters(parameters, grads, learning_rate=1.2):
    for name, value in parameters.items():
        value = value - learning_rate * grads["d" + name]
    return parameters


# --- update_parameters | lines 5 | has just read about momentum and puts a tenth of the slope into the speed
def update_parameters(parameters, grads, learning_rate=1.2):
    result = {}
    for key in ["W1", "b1", "W2", "b2"]:
        speed = 0
        speed = 0.9 * speed + 0.1 * grads["d" + key]
        result[key] = parameters[key] - learning_rate * speed
    return result


# --- update_parameters | lines 2, 3, 4, 5 | brackets the difference before the product
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = (parameters["W1"] - learning_rate) * grads["dW1"]
    b1 = (parameters["b1"] - learning_rate) * grads["db1"]
    W2 = (parameters["W2"] - learning_rate) * grads["dW2"]
    b2 = (parameters["b2"] - learning_rate) * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 5, 6 | the learning rate is for weights, a bias just takes its slope
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    W1 = W1 - learning_rate * grads["dW1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b1 = b1 - grads["db1"]
    b2 = b2 - grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 2 | writes the learning rate of the text as a number, and the argument goes unread
def update_parameters(parameters, grads, learning_rate=1.2):
    return {name: parameters[name] - 1.2 * grads["d" + name] for name in parameters}


# --- update_parameters | lines 4 | looks up the slope under the name of the parameter
def update_parameters(parameters, grads, learning_rate=1.2):
    parameters = parameters.copy()
    for k in parameters.keys():
        parameters[k] = parameters[k] - learning_rate * grads[k]
    return parameters


# --- update_parameters | lines 10 | the dictionary at the end gets one old array, because the new one has another name
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    W1_new = W1 - learning_rate * grads["dW1"]
    b1_new = b1 - learning_rate * grads["db1"]
    W2_new = W2 - learning_rate * grads["dW2"]
    b2_new = b2 - learning_rate * grads["db2"]
    return {"W1": W1_new, "b1": b1_new, "W2": W2, "b2": b2_new}


# --- update_parameters | lines 3 | "downhill" means that every number gets smaller, so only the size of the slope counts
def update_parameters(parameters, grads, learning_rate=1.2):
    def step(old, slope):
        return old - learning_rate * np.abs(slope)

    return {
        "W1": step(parameters["W1"], grads["dW1"]),
        "b1": step(parameters["b1"], grads["db1"]),
        "W2": step(parameters["W2"], grads["dW2"]),
        "b2": step(parameters["b2"], grads["db2"]),
    }


# --- nn_model | lines 3 | unpacks all three sizes and so replaces the argument by 4
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


# --- nn_model | lines 9, 10 | believes that an iteration looks at one example, the next one each time
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    m = X.shape[1]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        k = i % m
        x = X[:, k:k + 1]
        y = Y[:, k:k + 1]
        A2, cache = forward_propagation(x, parameters)
        grads = backward_propagation(parameters, cache, x, y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("cost", compute_cost(A2, y))
    return parameters


# --- nn_model | lines 11 | calls itself for the remaining iterations, and each call begins with fresh weights
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    sizes = layer_sizes(X, Y)
    parameters = initialize_parameters(sizes[0], n_h, sizes[2])
    A2, cache = forward_propagation(X, parameters)
    if print_cost and num_iterations % 1000 == 0:
        print(compute_cost(A2, Y))
    grads = backward_propagation(parameters, cache, X, Y)
    parameters = update_parameters(parameters, grads)
    if num_iterations > 1:
        return nn_model(X, Y, n_h, num_iterations - 1, print_cost)
    return parameters


# --- nn_model | lines 5 | goes forward once before the loop and learns from this one cache for ever
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    cost = compute_cost(A2, Y)
    for i in range(num_iterations):
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(cost)
    return parameters


# --- nn_model | lines 6 | has everything in the loop that belongs to the training, the random start too
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y)
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after", i, ":", cost)
    return parameters


# --- nn_model | lines 11, 12 | learns only when the cost is shown, since the step slipped under the same if
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    p = initialize_parameters(n_x, n_h, n_y)
    for t in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        J = compute_cost(A2, Y)
        if t % 1000 == 0:
            if print_cost:
                print(t, J)
            grads = backward_propagation(p, cache, X, Y)
            p = update_parameters(p, grads)
    return p


# --- nn_model | lines 3 | standardizes the inputs first, as another course does
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    X = (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    i = 0
    while i < num_iterations:
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(compute_cost(A2, Y))
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y))
        i += 1
    return parameters


# --- nn_model | lines 12 | return stands one tab too far to the right, inside the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(cost)
        return parameters


# --- nn_model | lines 9 | lets the new parameters drop, because he thinks that update changes them by itself
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, n_y = X.shape[0], Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for it in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads)
        if print_cost == True and it % 1000 == 0:
            print("iteration", it, "cost", cost)
    return parameters


# --- nn_model | lines 9 | the steps must become shorter near the bottom, so he divides 1.2 by the number of the round
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(1, num_iterations + 1):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        alpha = 1.2 / i
        parameters = update_parameters(parameters, grads, alpha)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters


# --- predict | lines 3 | asks the sum before the sigmoid whether it is above one half
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (cache["Z2"] > 0.5).astype(int)
    return predictions


# --- predict | lines 2 | compares both results of the call at once with a number
def predict(parameters, X):
    probabilities = forward_propagation(X, parameters)
    return np.where(probabilities > 0.5, 1, 0)


# --- predict | lines 3 | int() rounds in his opinion, and every probability becomes 0
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return A2.astype(int)


# --- predict | lines 3 | above average is yes, so that the border moves with the data
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    border = np.mean(A2)
    return 1 * (A2 > border)


# --- predict | lines 3 | knows from a library that the class is where the output is largest
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    predictions = np.argmax(A2, axis=0)
    return predictions.reshape(1, -1)


# --- predict | lines - | sets the high ones to 1 and leaves the rest as probabilities
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2.copy()
    predictions[predictions > 0.5] = 1
    return predictions


# --- predict | lines 9 | makes a list with one answer for each point, without brackets around it
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    answers = []
    for a in A2[0]:
        if a > 0.5:
            answers.append(1)
        else:
            answers.append(0)
    return np.array(answers)


# --- predict | lines 5, 7 | answers one example after the other under the same name, and only the last answer is left
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    for i in range(A2.shape[1]):
        if A2[0, i] > 0.5:
            prediction = 1
        else:
            prediction = 0
    return np.array([[prediction]])


# --- predict | lines 3 | the no of a classifier is -1 to her
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.sign(A2 - 0.5)


# --- predict | lines 2 | hands the arguments on in his own order
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return np.round(A2)
