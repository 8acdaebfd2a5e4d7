# --- two_layer_model | lines 25 | loses the minus before the bracket of dA2
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = Y / A2 - (1 - Y) / (1 - A2)
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 11 | lets the minus reach the first fraction only
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(0, num_iterations):
        W1, b1 = parameters["W1"], parameters["b1"]
        W2, b2 = parameters["W2"], parameters["b2"]
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -np.divide(Y, A2) - np.divide(1 - Y, 1 - A2)
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration", i, ":", cost)
    return parameters, costs


# --- two_layer_model | lines 12 | starts the way back with A2 - Y, which is dZ2 and goes through the sigmoid again
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        W1, b1 = parameters["W1"], parameters["b1"]
        W2, b2 = parameters["W2"], parameters["b2"]
        # forward
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = A2 - Y
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 6, 7, 10, 11 | mixes the two activations up on the way forward and on the way back
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "sigmoid")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "relu")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "relu")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 11 | goes back through the hidden layer as if it had the sigmoid
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- two_layer_model | lines 30, 31 | uses the first cache first on the way back too
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache1, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache2, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


# --- two_layer_model | lines 6, 7 | has one name for both caches, so the second wipes out the first
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 4, 5, 6, 7 | fetches W1 and the others once before the loop and never again
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    costs = []
    for i in range(0, num_iterations):
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
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- two_layer_model | lines 13 | calls update_parameters but does not keep its result
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 2 | hands the whole layer_dims to initialize_parameters without unpacking
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(layer_dims)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 33 | keeps a cost only when it is also printed
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(0, num_iterations):
        W1, b1 = parameters["W1"], parameters["b1"]
        W2, b2 = parameters["W2"], parameters["b2"]
        # forward
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print("Cost after iteration {}: {}".format(i, cost))
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 8 | appends the cost of every single iteration
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        costs.append(cost)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 10 | takes the cost of the parameters after the step
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            A2, caches = L_model_forward(X, parameters)
            cost = compute_cost(A2, Y)
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 18 | returns only the trained parameters
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters


# --- two_layer_model | lines 14 | indents the return so that the training ends after its first round
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        return parameters, costs


# --- two_layer_model | lines 26, 27 | expects the results of the way back in the order dW, db, dA
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dW2, db2, dA1 = linear_activation_backward(dA2, cache2, "sigmoid")
        dW1, db1, dA0 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- two_layer_model | lines 13 | leaves the learning rate out of the call of update_parameters
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads)
    return parameters, costs


# --- two_layer_model | lines 5 | counts iterations from 1, so the cost of iteration 0 is never kept
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(1, num_iterations + 1):
        W1, b1 = parameters["W1"], parameters["b1"]
        W2, b2 = parameters["W2"], parameters["b2"]
        # forward
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 5 | makes the list of costs anew in each round
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(0, num_iterations):
        costs = []
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- two_layer_model | lines 6, 11 | writes relu with a capital letter that the block does not know
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "ReLU")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "ReLU")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- two_layer_model | lines 32 | still has to write the step, so nothing is learned
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return parameters, costs


# --- two_layer_model | lines 14 | trains well with the deep blocks and ends without a return
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    i = 0
    while i < num_iterations:
        A2, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
            if print_cost:
                print(i, costs[-1])
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        i += 1


# --- L_layer_model | lines 2 | keeps the initialization of the two-layer network, which wants three sizes
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 2 | copied two_layer_model and still splits layer_dims into exactly three
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters_deep([n_x, n_h, n_y])
    costs = []
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- L_layer_model | lines 7 | turns prediction and labels round in the call of the way back
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(Y, AL, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("iteration", i, "cost", cost)
    return parameters, costs


# --- L_layer_model | lines 22 | gives compute_cost the labels first
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : list of the sizes n_x, n_1, ..., n_L
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    costs = []
    parameters = initialize_parameters_deep(layer_dims)
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(Y, AL)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters, costs


# --- L_layer_model | lines 5 | expects the caches before the prediction
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(0, num_iterations):
        caches, AL = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- L_layer_model | lines 8 | writes the usual learning rate as a number and ignores the argument
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.0075)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 9 | keeps the cost of every thousandth iteration as notebook 3 printed it
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 1000 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 12 | the line that appends is inside the if of print_cost
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            if print_cost:
                print(i, cost)
                costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 29 | gives back the costs first and the parameters second
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : list of the sizes n_x, n_1, ..., n_L
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return costs, parameters


# --- L_layer_model | lines 4 | puts the initialization inside the loop, so every round begins from nothing
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    for i in range(0, num_iterations):
        parameters = initialize_parameters_deep(layer_dims)
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
    return parameters, costs


# --- L_layer_model | lines 6, 10 | neither keeps the costs that are not printed nor returns the list
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if print_cost and i % 100 == 0:
            print("Cost", i, cost)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


# --- predict | lines 7 | returns the share of right answers and not the answers
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        accuracy = np.mean(p == y)
        print("Accuracy:", accuracy)
        return accuracy
    return p


# --- predict | lines 2 | never turns the probabilities into 0 and 1
def predict(X, y, parameters):
    p, caches = L_model_forward(X, parameters)
    if y is not None:
        print("Accuracy:", np.mean((p > 0.5) == y))
    return p


# --- predict | lines 3 | has the 1 and the 0 of np.where the wrong way round
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 0, 1)
    if y is not None:
        print(np.mean(p == y))
    return p


# --- predict | lines 14 | does not take the prediction out of the pair
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
    AL = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        print("accuracy", np.mean(p == y))
    return p


# --- predict | lines 6 | returns only inside the if, so without labels nothing comes back
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
    if y is not None:
        print("Accuracy: " + str(np.mean(p == y)))
        return p


# --- predict | lines 2 | counts right answers with y without asking if there are any labels
def predict(X, y, parameters):
    m = y.shape[1]
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    print("Accuracy:", np.sum(p == y) / m)
    return p


# --- predict | lines 4 | compares the labels with None by != and gets a whole row of answers
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y != None:
        print("Accuracy:", np.mean(p == y))
    return p


# --- predict | lines 2 | hands the parameters over before the pictures
def predict(X, y, parameters):
    AL, caches = L_model_forward(parameters, X)
    p = AL > 0.5
    if y is not None:
        print(np.mean(p == y) * 100, "%")
    return p


# --- predict | lines 16 | makes a flat row of m answers in its loop
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
    AL, caches = L_model_forward(X, parameters)
    m = X.shape[1]
    p = np.zeros(m)
    for i in range(m):
        if AL[0, i] > 0.5:
            p[i] = 1
    if y is not None:
        print("Accuracy:", np.mean(p == y))
    return p


# --- predict | lines 6 | prints everything nicely and gives back None
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        print("Predictions:", p)
        print("Accuracy:", np.mean(p == y))
