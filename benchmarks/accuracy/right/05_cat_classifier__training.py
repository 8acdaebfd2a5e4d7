# --- two_layer_model | layer by layer
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    grads = {}
    costs = []
    m = X.shape[1]
    (n_x, n_h, n_y) = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads["dW1"] = dW1
        grads["db1"] = db1
        grads["dW2"] = dW2
        grads["db2"] = db2
        parameters = update_parameters(parameters, grads, learning_rate)
        W1 = parameters["W1"]
        b1 = parameters["b1"]
        W2 = parameters["W2"]
        b2 = parameters["b2"]
        if print_cost and i % 100 == 0:
            print("Cost after iteration {}: {}".format(i, np.squeeze(cost)))
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs

# --- two_layer_model | as a deep network with L = 2
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(f"{i:5d}: {costs[-1]:.4f}")
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- two_layer_model | parameters alone
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters

# --- two_layer_model | while loop, last layer from A2 - Y
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(layers_dims[0], layers_dims[1], layers_dims[2])
    costs = []
    i = 0
    while i < num_iterations:
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        grads = {}
        dA1, grads["dW2"], grads["db2"] = linear_backward(A2 - Y, cache2[0])
        _, grads["dW1"], grads["db1"] = linear_activation_backward(dA1, cache1, "relu")
        if not i % 100:
            cost = compute_cost(A2, Y)
            costs.append(float(cost))
            if print_cost:
                print("Coût", i, cost)
        parameters = update_parameters(parameters, grads, learning_rate)
        i += 1
    return parameters, costs

# --- two_layer_model | everything but the start written out
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    W1, b1, W2, b2 = p["W1"], p["b1"], p["W2"], p["b2"]
    m = X.shape[1]
    costs = []
    for i in range(num_iterations):
        Z1 = W1 @ X + b1
        A1 = np.maximum(0, Z1)
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        if i % 100 == 0:
            cost = -np.mean(np.log(np.where(Y == 1, A2, 1 - A2)))
            costs.append(cost)
            if print_cost:
                print("step %d cost %.5f" % (i, cost))
        dZ2 = A2 - Y
        dZ1 = W2.T @ dZ2 * (Z1 > 0)
        W2 = W2 - learning_rate * dZ2 @ A1.T / m
        b2 = b2 - learning_rate * np.sum(dZ2, axis=1, keepdims=True) / m
        W1 = W1 - learning_rate * dZ1 @ X.T / m
        b1 = b1 - learning_rate * np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, costs

# --- two_layer_model | array of costs turned into a list
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = np.full((num_iterations + 99) // 100, np.nan)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs[i // 100] = cost
            if print_cost:
                print(cost)
    return parameters, list(costs)

# --- two_layer_model | nested step, early return
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Ein Netz mit einer verborgenen Schicht."""
    parameters = initialize_parameters(*layers_dims)
    if num_iterations == 0:
        return parameters, []

    def step(parameters):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        dA1, dW2, db2 = linear_activation_backward((1 - Y) / (1 - A2) - Y / A2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        return update_parameters(parameters, grads, learning_rate), compute_cost(A2, Y)

    costs = []
    for i in range(num_iterations):
        parameters, cost = step(parameters)
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print("Kosten nach", i, "Schritten:", cost)
    return parameters, costs[::100]

# --- L_layer_model | four lines in a loop
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims)
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs

# --- L_layer_model | parameters alone
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if print_cost and i % 100 == 0:
            print(f"Cost after iteration {i}: {compute_cost(AL, Y)}")
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters

# --- L_layer_model | while loop and every cost
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    theta = initialize_parameters_deep(layers_dims)
    history = []
    while len(history) < num_iterations:
        AL, caches = L_model_forward(X, theta)
        history.append(compute_cost(AL, Y))
        theta = update_parameters(theta, L_model_backward(AL, Y, caches), learning_rate)
    costs = history[0::100]
    if print_cost:
        print(*costs, sep="\n")
    return theta, costs

# --- L_layer_model | layer loops written out
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    m = X.shape[1]
    costs = []
    for i in range(num_iterations):
        A = {0: X}
        Z = {}
        for l in range(1, L + 1):
            Z[l] = p[f"W{l}"] @ A[l - 1] + p[f"b{l}"]
            A[l] = np.maximum(Z[l], 0) if l < L else 1 / (1 + np.exp(-Z[l]))
        if i % 100 == 0:
            costs.append(-np.sum(np.log(np.where(Y == 1, A[L], 1 - A[L]))) / m)
            if print_cost:
                print(i, costs[-1])
        dZ = A[L] - Y
        step = {}
        for l in range(L, 0, -1):
            step[f"W{l}"] = dZ @ A[l - 1].T / m
            step[f"b{l}"] = dZ.mean(axis=1, keepdims=True)
            if l > 1:
                dZ = (p[f"W{l}"].T @ dZ) * (Z[l - 1] > 0)
        p = {name: p[name] - learning_rate * step[name] for name in p}
    return p, costs

# --- L_layer_model | linear_activation steps in own loops
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    names = ["relu"] * (L - 1) + ["sigmoid"]
    costs = []
    for i in range(num_iterations):
        A, caches, grads = X, [], {}
        for l in range(1, L + 1):
            A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], names[l - 1])
            caches.append(cache)
        cost = compute_cost(A, Y)
        dA = -(Y / A - (1 - Y) / (1 - A))
        for l in range(L, 0, -1):
            dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], names[l - 1])
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(np.squeeze(cost))
            if print_cost:
                print("iteration", i, "cost", cost)
    return parameters, costs

# --- L_layer_model | class with a fit method
class _Network:
    def __init__(self, sizes):
        self.parameters = initialize_parameters_deep(sizes)
        self.costs = []

    def fit(self, X, Y, rate, steps, talk):
        for i in range(steps):
            AL, caches = L_model_forward(X, self.parameters)
            if i % 100 == 0:
                self.costs.append(compute_cost(AL, Y))
                if talk:
                    print("{:d} {:.6f}".format(i, self.costs[-1]))
            grads = L_model_backward(AL, Y, caches)
            self.parameters = update_parameters(self.parameters, grads, rate)
        return self


def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    net = _Network(layers_dims).fit(X, Y, learning_rate, num_iterations, print_cost)
    return net.parameters, net.costs

# --- L_layer_model | a warning is raised inside, early return
import warnings


def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    if num_iterations <= 0:
        return parameters, costs
    if len(layers_dims) > 3:
        warnings.warn("깊은 신경망은 학습이 느릴 수 있다")
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100:
            continue
        costs.append(cost)
        if print_cost:
            print("%4d" % i, "%.4f" % cost)
    return parameters, costs

# --- predict | where and mean
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        print("Accuracy:", np.mean(p == y))
    return p

# --- predict | loop over the probabilities
def predict(X, y, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    if y is None:
        return p
    print("Accuracy: " + str(np.sum((p == y) / m)))
    return p

# --- predict | mask as it is, percent printed
def predict(X, y, parameters):
    p = L_model_forward(X, parameters)[0] > 0.5
    if y is not None:
        print("%.1f %%" % (100 * np.mean(p == (y == 1))))
    return p

# --- predict | round, share of wrong answers
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.round(AL)
    if y is not None:
        wrong = np.mean(np.abs(p - y))
        print(f"accuracy = {1 - wrong:.3f}")
    return p

# --- predict | one half counts as a cat, count of the right answers
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL >= 0.5).astype(int)
    if y is not None:
        print("Genauigkeit:", np.count_nonzero(p == y) / p.size)
    return p

# --- predict | own forward pass
def predict(X, y, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A = np.maximum(0, parameters[f"W{l}"] @ A + parameters[f"b{l}"])
    Z = parameters[f"W{L}"] @ A + parameters[f"b{L}"]
    p = (Z > 0) * 1.0
    if y is not None:
        print("Accuracy:", (p == y).mean())
    return p

# --- predict | accuracy by two products
def predict(X, y, parameters):
    probabilities, _ = L_model_forward(X, parameters)
    p = np.rint(probabilities)
    if y is not None:
        right = np.dot(y, p.T) + np.dot(1 - y, 1 - p.T)
        print("Accuracy: %d %%" % (right.item() / y.size * 100))
    return p
