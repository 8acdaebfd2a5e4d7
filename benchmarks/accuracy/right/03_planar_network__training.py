# --- nn_model | the four calls
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters

# --- nn_model | cost only where it is printed
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x=n_x, n_h=n_h, n_y=n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and not i % 1000:
            print(f"{i:>6} {compute_cost(A2, Y):.4f}")
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y))
    return parameters

# --- nn_model | while loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    done = 0
    while done < num_iterations:
        A2, cache = forward_propagation(X, parameters)
        if print_cost and done % 1000 == 0:
            print("Kosten", done, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate=1.2)
        done += 1
    return parameters

# --- nn_model | returns at once for no iterations
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    sizes = layer_sizes(X, Y)
    parameters = initialize_parameters(sizes[0], n_h, sizes[-1])
    if num_iterations == 0:
        return parameters
    for i in range(1, num_iterations + 1):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, 1.2)
        if print_cost and (i - 1) % 1000 == 0:
            print("cost {1} at {0}".format(i - 1, cost))
    return parameters

# --- nn_model | training written out, only the start is called
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    m = X.shape[1]
    p = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    W1, b1, W2, b2 = p["W1"], p["b1"], p["W2"], p["b2"]
    for i in range(num_iterations):
        A1 = np.tanh(W1 @ X + b1)
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        if print_cost and i % 1000 == 0:
            print(i, -np.sum(np.log(np.where(Y == 1, A2, 1 - A2))) / m)
        dZ2 = A2 - Y
        dZ1 = (W2.T @ dZ2) * (1 - A1**2)
        W2 = W2 - 1.2 * dZ2 @ A1.T / m
        b2 = b2 - 1.2 * dZ2.mean(axis=1, keepdims=True)
        W1 = W1 - 1.2 * dZ1 @ X.T / m
        b1 = b1 - 1.2 * dZ1.mean(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- nn_model | class with the network's state
class _Net:
    def __init__(self, n_x, n_h, n_y):
        self.parameters = initialize_parameters(n_x, n_h, n_y)

    def step(self, X, Y):
        A2, cache = forward_propagation(X, self.parameters)
        grads = backward_propagation(self.parameters, cache, X, Y)
        self.parameters = update_parameters(self.parameters, grads)
        return A2


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    net = _Net(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A2 = net.step(X, Y)
        if print_cost and i % 1000 == 0:
            print("cost", compute_cost(A2, Y))
    return net.parameters

# --- nn_model | reduce over the steps
from functools import reduce


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, unused, n_y = layer_sizes(X, Y)

    def step(parameters, i):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        return update_parameters(parameters, backward_propagation(parameters, cache, X, Y))

    return reduce(step, range(num_iterations), initialize_parameters(n_x, n_h, n_y))

# --- nn_model | a warning is raised inside
import warnings


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    """은닉층이 하나인 신경망 학습."""
    np.random.seed(3)
    if n_h > 3:
        warnings.warn("a large hidden layer takes longer")
    n_x, n_y = layer_sizes(X, Y)[0], layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {costs[-1]:f}")
    return parameters

# --- predict | greater than one half
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2 > 0.5
    return predictions

# --- predict | round
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.round(A2)

# --- predict | first of the two results
def predict(parameters, X):
    return (forward_propagation(X, parameters)[0] > 0.5).astype(int)

# --- predict | where, one half counts as 1
def predict(parameters, X):
    return np.where(forward_propagation(X, parameters)[0] >= 0.5, 1.0, 0.0)

# --- predict | rint as int8
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    return np.rint(A2).astype(np.int8)

# --- predict | sign of Z2 from the cache
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return 1 * (cache["Z2"] > 0)

# --- predict | loop
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    p = np.zeros(A2.shape)
    for i in range(A2.shape[0]):
        for j in range(A2.shape[1]):
            p[i, j] = 1 if A2[i, j] > 0.5 else 0
    return p

# --- predict | own forward pass
def predict(parameters, X):
    hidden = np.tanh(parameters["W1"] @ X + parameters["b1"])
    logits = parameters["W2"] @ hidden + parameters["b2"]
    return np.heaviside(logits, 0)
