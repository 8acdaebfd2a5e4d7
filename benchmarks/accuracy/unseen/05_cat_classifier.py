# --- two_layer_model | lines 4, 5 | the weights are taken out once before the loop
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 8, 12 | one cache for both layers
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
        A1, cache = linear_activation_forward(X, W1, b1, "relu")
        A2, cache = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 24 | A2 - Y is the slope handed to the output layer
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layers_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A1, c1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, c2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = A2 - Y
        grads = {}
        dA1, grads["dW2"], grads["db2"] = linear_activation_backward(dA2, c2, "sigmoid")
        _, grads["dW1"], grads["db1"] = linear_activation_backward(dA1, c1, "relu")
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 6, 11 | every layer has the sigmoid, as it is a yes-or-no network
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "sigmoid")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        parameters = update_parameters(
            parameters, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate
        )
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 12 | the slope of layer 1 comes from the end as well
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    grads = {}
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA2, cache1, "relu")
        grads["dW1"] = dW1
        grads["db1"] = db1
        grads["dW2"] = dW2
        grads["db2"] = db2
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 13 | the costs are what the plot needs, the parameters are kept in the function
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(layers_dims[0], layers_dims[1], layers_dims[2])
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration", i, cost)
    return costs


# --- two_layer_model | lines 9 | learning rate as in the head of the function
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.0075)
        if i % 100 == 0:
            costs += [cost]
    return parameters, costs


# --- two_layer_model | lines 10 | the cost belongs to the weights after the step
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            AL, _ = L_model_forward(X, parameters)
            costs.append(compute_cost(AL, Y))
    return parameters, costs


# --- two_layer_model | lines 28 | grads in the dictionary keep the names of the parameters
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layers_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 3 | sizes from the data, and the hidden layer of seven
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x = X.shape[0]
    n_h = 7
    n_y = 1
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 10 | the costs of 100, 200, 300, the first one says nothing
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i > 0 and i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
    return parameters, costs


# --- two_layer_model | lines 2 | layers_dims is one argument, initialize_parameters takes it as it is
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 13 | the slope of the loss without its minus
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(0, num_iterations):
        W1 = parameters["W1"]
        b1 = parameters["b1"]
        W2 = parameters["W2"]
        b2 = parameters["b2"]
        A1, cache1 = linear_activation_forward(X, W1, b1, activation="relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, activation="sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = Y / A2 - (1 - Y) / (1 - A2)
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, activation="sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, activation="relu")
        grads = {"dW1": dW1, "dW2": dW2, "db1": db1, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print("Cost after iteration {}: {}".format(i, np.squeeze(cost)))
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 2 | the deep network is started as the one with two layers
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 18 | the first layer is the first hidden one, the picture needs no size
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layers_dims : list of the sizes n_x, n_1, ..., n_L
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    parameters = initialize_parameters_deep(layers_dims[1:])
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 9 | keep the step in a new name, so that the old ones are not lost
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        old = {k: v.copy() for k, v in parameters.items()}
        new_parameters = update_parameters(old, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"{i:5d} {cost:.5f}")
    return new_parameters, costs


# --- L_layer_model | lines 7 | prediction and labels in the order of the loss L(y, a)
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(Y, AL, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 6 | the cost is the average distance between prediction and label
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = np.mean(np.abs(AL - Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 3 | costs in an array with room for all hundreds
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = np.zeros(num_iterations)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if i % 100 == 0:
            costs[i // 100] = cost
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


# --- L_layer_model | lines 5 | one pass of the loop for each layer
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    L = len(layers_dims)
    for l in range(L):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if l % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 20 | the list begins anew every hundred
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layers_dims : list of the sizes n_x, n_1, ..., n_L
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    parameters = initialize_parameters_deep(layers_dims)
    for i in range(num_iterations):
        costs = []
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("cost", cost)
    return parameters, costs


# --- L_layer_model | lines 2 | the input is centred once more to be safe
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    X = (X - X.mean(axis=1, keepdims=True)) / (X.std(axis=1, keepdims=True) + 1e-8)
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 4 | counting from 1 up to num_iterations
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(1, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if (i - 1) % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 8 | update_parameters wants the gradients first
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(grads, parameters, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 5, 7 | AL and caches are one thing, as the function returns them
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- predict | lines 6 | return how good it is
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    accuracy = np.mean(p == y)
    print("Accuracy:", accuracy)
    return accuracy


# --- predict | lines 16 | None is false, and so an array of labels is true
def predict(X, y, parameters):
    """Say cat (1) or non-cat (0) for every picture, and print how many answers are right.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    y : array of shape (1, m), the labels; or None where nobody knows them
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" of a trained network

    Returns
    -------
    p : array of shape (1, m) with 0 and 1
    """
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
    if y:
        print("accuracy", np.mean(p == y))
    return p


# --- predict | lines 2 | the number of pictures is always in y
def predict(X, y, parameters):
    m = y.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    if y is not None:
        print("Accuracy: " + str(np.sum((p == y) / m)))
    return p


# --- predict | lines 3 | a network with one hidden layer is what I trained
def predict(X, y, parameters):
    A1, _ = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, _ = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
    p = np.where(A2 > 0.5, 1, 0)
    if y is not None:
        print(np.mean(p == y))
    return p


# --- predict | lines 5 | which answers are right is the result
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        p = p == y
        print("right:", p.mean())
    return p


# --- predict | lines 3 | without labels there is nothing to do
def predict(X, y, parameters):
    if y is None:
        return None
    AL, _ = L_model_forward(X, parameters)
    p = AL > 0.5
    print(f"{100 * np.mean(p == y)} per cent")
    return p


# --- predict | lines 2 | the caches are the probabilities
def predict(X, y, parameters):
    _, probs = L_model_forward(X, parameters)
    p = np.where(probs > 0.5, 1, 0)
    if y is not None:
        print("Accuracy:", np.mean(p == y))
    return p


# --- predict | lines 14 | the arguments come as in the head of predict
def predict(X, y, parameters):
    """Say cat (1) or non-cat (0) for every picture, and print how many answers are right.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    y : array of shape (1, m), the labels; or None where nobody knows them
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" of a trained network

    Returns
    -------
    p : array of shape (1, m) with 0 and 1
    """
    AL, caches = L_model_forward(X, y, parameters)
    p = np.round(AL)
    if y is not None:
        print("Accuracy:", np.mean(p == y))
    return p


# --- predict | lines 3 | an answer is 1 where the network is surer than for the other pictures
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.where(AL == np.max(AL), 1, 0)
    if y is not None:
        print(np.sum(p == y) / X.shape[1])
    return p


# --- predict | lines 3 | floor rounds
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.floor(AL)
    if y is not None:
        print("Accuracy: {:.1%}".format(np.mean(p == y)))
    return p


# --- predict | lines 3 | one list of answers, cat or non-cat in words
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, "cat", "non-cat")
    if y is not None:
        print("Accuracy:", np.mean((AL > 0.5) == y))
    return p
