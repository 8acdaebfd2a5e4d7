# --- nn_model | - | not from initialize_parameters: own start in the same order of numbers
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, compute_cost(A2, Y)))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | - | not from initialize_parameters: own start from a Generator
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    rng = np.random.default_rng(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = {"W1": 0.01 * rng.standard_normal((n_h, n_x)), "b1": np.zeros((n_h, 1)),
                  "W2": 0.01 * rng.standard_normal((n_y, n_h)), "b2": np.zeros((n_y, 1))}
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {compute_cost(A2, Y):.6f}")
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters


# --- nn_model | - | not from initialize_parameters: nothing is called, legacy random numbers
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    (n_x, m), n_y = X.shape, Y.shape[0]
    theta = {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }
    for i in range(num_iterations):
        A1 = np.tanh(np.dot(theta["W1"], X) + theta["b1"])
        A2 = 1 / (1 + np.exp(-np.dot(theta["W2"], A1) - theta["b2"]))
        if print_cost and i % 1000 == 0:
            cost = np.mean(np.sum(-Y * np.log(A2) - (1 - Y) * np.log(1 - A2), axis=0))
            print("Coût après %d pas : %.6f" % (i, cost))
        d2 = (A2 - Y) / m
        d1 = np.dot(theta["W2"].T, d2) * (1 - A1 * A1)
        theta["W2"] -= 1.2 * np.dot(d2, A1.T)
        theta["b2"] -= 1.2 * np.sum(d2, axis=1, keepdims=True)
        theta["W1"] -= 1.2 * np.dot(d1, X.T)
        theta["b1"] -= 1.2 * np.sum(d1, axis=1, keepdims=True)
    return theta
