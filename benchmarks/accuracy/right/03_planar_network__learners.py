# As learners write them: one output, asserts, prints, plain logarithms, arguments of their own.

# --- layer_sizes | comments of the older course
def layer_sizes(X, Y):
    n_x = X.shape[0]  # size of input layer
    n_h = 4
    n_y = Y.shape[0]  # size of output layer
    return (n_x, n_h, n_y)

# --- layer_sizes | hidden size as an argument
def layer_sizes(X, Y, n_h=4):
    return X.shape[0], n_h, Y.shape[0]

# --- layer_sizes | printed and asserted
def layer_sizes(X, Y):
    assert X.shape[1] == Y.shape[1]
    n_x, m = X.shape
    n_y, m = Y.shape
    n_h = 4
    print("The size of the input layer is: n_x = " + str(n_x))
    print("The size of the hidden layer is: n_h = " + str(n_h))
    print("The size of the output layer is: n_y = " + str(n_y))
    return n_x, n_h, n_y

# --- initialize_parameters | the older course's cell, with its asserts
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(shape=(n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(shape=(n_y, 1))
    assert W1.shape == (n_h, n_x)
    assert b1.shape == (n_h, 1)
    assert W2.shape == (n_y, n_h)
    assert b2.shape == (n_y, 1)
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters

# --- initialize_parameters | seed and scale as arguments
def initialize_parameters(n_x, n_h, n_y, scale=0.01, seed=None):
    rng = np.random.default_rng(seed)
    W1 = scale * rng.standard_normal((n_h, n_x))
    W2 = scale * rng.standard_normal((n_y, n_h))
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))

# --- initialize_parameters | printed one by one
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros((n_y, 1))
    for key, value in parameters.items():
        print(key, "=", value)
    return parameters

# --- forward_propagation | the older course's cell, one output asserted
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    assert A2.shape == (1, X.shape[1])
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache

# --- forward_propagation | W2 reshaped to one row
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    n_h = W1.shape[0]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2.reshape(1, n_h) @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | an activation as an argument, printed means
def forward_propagation(X, parameters, activation=np.tanh):
    Z1 = np.matmul(parameters["W1"], X) + parameters["b1"]
    A1 = activation(Z1)
    Z2 = np.matmul(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    print(np.mean(Z1), np.mean(A1), np.mean(Z2), np.mean(A2))
    return (A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2})

# --- forward_propagation | sigmoid written out
def forward_propagation(X, parameters):
    Z1 = parameters["W1"].dot(X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"].dot(A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    cache = {}
    cache["Z1"], cache["A1"], cache["Z2"], cache["A2"] = Z1, A1, Z2, A2
    return A2, cache

# --- compute_cost | the older course's cell, with parameters
def compute_cost(A2, Y, parameters=None):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    cost = -np.sum(logprobs) / m
    cost = float(np.squeeze(cost))
    assert isinstance(cost, float)
    return cost

# --- compute_cost | product of rows for one output
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
    return float(np.squeeze(cost))

# --- compute_cost | one row indexed
def compute_cost(A2, Y):
    a, y = A2[0], Y[0]
    return -(y @ np.log(a) + (1 - y) @ np.log(1 - a)) / len(y)

# --- compute_cost | further arguments swallowed
def compute_cost(A2, Y, *args, **kwargs):
    m = Y.shape[1]
    return -1 / m * np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))

# --- compute_cost | printed twice, asserted not to be nan
def compute_cost(A2, Y):
    loss = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    print("loss", loss)
    cost = loss.mean()
    print("cost", cost)
    assert not np.isnan(cost)
    return cost

# --- backward_propagation | the older course's cell
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W1 = parameters["W1"]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads

# --- backward_propagation | entry by entry for one output
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2, W2 = cache["A1"], cache["A2"], parameters["W2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T * dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

# --- backward_propagation | db2 as one number in a (1, 1) array
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.square(np.tanh(cache["Z1"])))
    grads = {}
    grads["dW2"] = np.dot(dZ2, cache["A1"].T) / m
    grads["db2"] = np.array([[np.sum(dZ2) / m]])
    grads["dW1"] = np.dot(dZ1, X.T) / m
    grads["db1"] = (np.sum(dZ1, axis=1) / m).reshape(-1, 1)
    return grads

# --- backward_propagation | asserts on the shapes, shapes printed
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    assert dZ2.shape == (1, m)
    dW2 = 1 / m * dZ2 @ cache["A1"].T
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    dW1 = 1 / m * dZ1 @ X.T
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    for name, d, p in (("W1", dW1, "W1"), ("b1", db1, "b1"), ("W2", dW2, "W2"), ("b2", db2, "b2")):
        print("d" + name, d.shape)
        assert d.shape == parameters[p].shape
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

# --- backward_propagation | a regularisation that is off
def backward_propagation(parameters, cache, X, Y, lambd=0):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = (dZ2 @ cache["A1"].T + lambd * parameters["W2"]) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - np.power(cache["A1"], 2))
    dW1 = (dZ1 @ X.T + lambd * parameters["W1"]) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)

# --- update_parameters | the older course's cell
def update_parameters(parameters, grads, learning_rate=1.2):
    # Retrieve each parameter from the dictionary "parameters"
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    # Retrieve each gradient from the dictionary "grads"
    dW1 = grads["dW1"]
    db1 = grads["db1"]
    dW2 = grads["dW2"]
    db2 = grads["db2"]
    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- update_parameters | deep copy as newer editions have it
import copy


def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = copy.deepcopy(parameters["W1"])
    b1 = copy.deepcopy(parameters["b1"])
    W2 = copy.deepcopy(parameters["W2"])
    b2 = copy.deepcopy(parameters["b2"])
    W1 -= learning_rate * grads["dW1"]
    b1 -= learning_rate * grads["db1"]
    W2 -= learning_rate * grads["dW2"]
    b2 -= learning_rate * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters

# --- update_parameters | prints and asserts in a loop
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for key in parameters:
        assert parameters[key].shape == grads["d" + key].shape
        new[key] = parameters[key] - learning_rate * grads["d" + key]
        print(key, new[key])
    return new

# --- update_parameters | an argument of its own, b2 by its one entry
def update_parameters(parameters, grads, learning_rate=1.2, decay=1.0):
    rate = learning_rate * decay
    W1 = parameters["W1"] - rate * grads["dW1"]
    b1 = parameters["b1"] - rate * grads["db1"]
    W2 = parameters["W2"] - rate * grads["dW2"]
    b2 = np.array([[parameters["b2"].item() - rate * grads["db2"].item()]])
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- nn_model | the older course's cell
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters

# --- nn_model | learning rate as an argument
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False, learning_rate=1.2):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:f}")
    return parameters

# --- nn_model | a cost of its own that wants the parameters
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)

    def cost_of(A2, Y, parameters):
        m = Y.shape[1]
        return float(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m)

    n_x, n_y = X.shape[0], Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = cost_of(A2, Y, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters

# --- nn_model | costs kept as a global, printed at other times
nn_costs = []


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    global nn_costs
    nn_costs = []
    parameters = initialize_parameters(layer_sizes(X, Y)[0], n_h, layer_sizes(X, Y)[2])
    for i in range(1, num_iterations + 1):
        A2, cache = forward_propagation(X=X, parameters=parameters)
        nn_costs.append(compute_cost(A2=A2, Y=Y))
        grads = backward_propagation(parameters=parameters, cache=cache, X=X, Y=Y)
        parameters = update_parameters(parameters=parameters, grads=grads)
        if print_cost and i % 500 == 0:
            print(i, nn_costs[-1])
    return parameters

# --- predict | the older course's cell, no axis lost
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.array([1 if i > 0.5 else 0 for i in np.squeeze(A2, axis=0)]).reshape(1, -1)
    return predictions

# --- predict | threshold as an argument, mean printed
def predict(parameters, X, threshold=0.5):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > threshold) + 0
    print("predictions mean = " + str(np.mean(predictions)))
    return predictions

# --- predict | asserts one row
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    m = X.shape[1]
    predictions = np.zeros((1, m))
    for i in range(m):
        if A2[0, i] > 0.5:
            predictions[0, i] = 1
    assert predictions.shape == (1, m)
    return predictions
