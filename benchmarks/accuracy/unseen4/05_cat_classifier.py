# --- two_layer_model | lines 22 | the steps go into W1 to b2 and not back into the dictionary
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        W2 = W2 - learning_rate * dW2
        b2 = b2 - learning_rate * db2
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration", i, ":", cost)
    return parameters, costs


# --- two_layer_model | lines 14 | costs are kept only when they are printed
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    grads = {}
    costs = []
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, grads["dW2"], grads["db2"] = linear_activation_backward(dA2, cache2, "sigmoid")
        _, grads["dW1"], grads["db1"] = linear_activation_backward(dA1, cache1, "relu")
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print(f"{i}: {cost}")
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 7 | every cost is kept
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(layer_dims[0], layer_dims[1], layer_dims[2])
    costs = []
    for it in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        costs.append(cost)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and it % 100 == 0:
            print(it, cost)
    return parameters, costs


# --- two_layer_model | lines 10 | cost and step in the wrong order, with a forward pass of its own for the cost
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            cost = compute_cost(L_model_forward(X, parameters)[0], Y)
            costs.append(cost)
            if print_cost:
                print(cost)
    return parameters, costs


# --- two_layer_model | lines 19 | return in the loop, after the first step
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
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
        if print_cost and i % 100 == 0:
            print("cost", cost)
        return parameters, costs


# --- two_layer_model | lines 8 | X goes into the second layer as well
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        # forward
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], activation="relu")
        A2, cache2 = linear_activation_forward(X, parameters["W2"], parameters["b2"], activation="sigmoid")
        cost = compute_cost(A2, Y)
        # backward
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, activation="sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, activation="relu")
        # step
        grads = {"dW1": dW1, "dW2": dW2, "db1": db1, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 5 | a fresh start in each iteration
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    costs = []
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y)
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"cost after {i} iterations: {cost:.4f}")
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


# --- two_layer_model | lines 12 | names without the d in the dictionary of gradients
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = (1 - Y) / (1 - A2) - Y / A2
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs += [cost]
    return parameters, costs


# --- two_layer_model | lines 9 | dA2 without the minus in front
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layer_dims)
    costs = []
    for step in range(num_iterations):
        A1, first = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, second = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        if step % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = Y / A2 - (1 - Y) / (1 - A2)
        dA1, dW2, db2 = linear_activation_backward(dA2, second, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, first, "relu")
        parameters = update_parameters(
            parameters, dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2), learning_rate
        )
    if print_cost:
        for k, c in enumerate(costs):
            print(100 * k, c)
    return parameters, costs


# --- two_layer_model | lines 5 | counts from 1, so the cost of iteration 0 is missing
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(1, num_iterations + 1):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- two_layer_model | lines 10, 11 | two faults: relu on the way back of layer 2, and A1 in the place of dA1
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "relu")
        dA0, dW1, db1 = linear_activation_backward(A1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 17 | only the list of costs is returned
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    params = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, c1 = linear_activation_forward(X, params["W1"], params["b1"], "relu")
        A2, c2 = linear_activation_forward(A1, params["W2"], params["b2"], "sigmoid")
        J = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, c2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, c1, "relu")
        params = update_parameters(params, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate)
        if i % 100 == 0:
            costs.append(J)
            if print_cost:
                print("J =", J)
    return costs


# --- two_layer_model | lines 9 | dA2 starts from A2 - Y as in notebook 3
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = A2 - Y
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- two_layer_model | lines 6, 11 | the word for the ReLU with capitals, as in the table
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
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
    return parameters, costs


# --- two_layer_model | lines 19 | dW1 stands twice in the dictionary of gradients
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
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
                print(f"{i:5d} {cost:.4f}")
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {}
        grads["dW1"] = dW1
        grads["db1"] = db1
        grads["dW1"] = dW2
        grads["db2"] = db2
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


# --- two_layer_model | lines 2 | n_x, n_h and n_y are not taken out of layer_dims
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    params = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, params)
        grads = L_model_backward(AL, Y, caches)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        params = update_parameters(params, grads, learning_rate)
    return params, costs


# --- L_layer_model | lines 7 | prediction, caches, labels: the order is not looked up
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layer_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, caches, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 9 | the cost of every tenth iteration
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 10 == 0:
            costs.append(cost)
        if print_cost and i % 100 == 0:
            print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 4 | the forward pass stands before the loop
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    AL, caches = L_model_forward(X, parameters)
    for i in range(num_iterations):
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 2 | the 0.05 of the next cell written in
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    learning_rate = 0.05
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs


# --- L_layer_model | lines 7 | half done: no step yet
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        # TODO update
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("iteration", i, "cost", cost)
    return parameters, costs


# --- L_layer_model | lines 9 | append after the loop, the last cost only
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    if i % 100 == 0:
        costs.append(cost)
    if print_cost:
        print(costs)
    return parameters, costs


# --- L_layer_model | lines 5, 7, 11 | two faults: prediction not taken apart from the caches, and no return of the costs
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, parameters)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters


# --- L_layer_model | lines 5 | goes by L, the number of layers, not by the number of iterations
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    L = len(layer_dims) - 1
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(1, L + 1):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


# --- L_layer_model | lines 9 | the modulo the wrong way: true for 1 and for 2 and so on, not for hundreds
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layer_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 8 | gradients and parameters in the wrong order
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(grads, parameters, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost:", cost)
    return parameters, costs


# --- L_layer_model | lines 8 | Y and AL the wrong way round on the way back
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(Y, AL, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


# --- L_layer_model | lines 12 | square brackets for a call
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print(i, cost)
        if i % 100 == 0:
            costs.append[cost]
    return parameters, costs


# --- predict | lines 7 | returns the accuracy
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        accuracy = np.mean(p == y)
        print("Accuracy:", accuracy)
        return accuracy
    return p


# --- predict | lines 6 | the probabilities go back
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
    if y is not None:
        print("accuracy", np.mean(p == y))
    return AL


# --- predict | lines 2 | the second of the two results
def predict(X, y, parameters):
    p = L_model_forward(X, parameters)[1] > 0.5
    if y is not None:
        print("right:", np.mean(p == y))
    return p


# --- predict | lines 10 | no word on None
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    m = X.shape[1]
    p = np.zeros((1, m))
    for i in range(m):
        if AL[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    print("Accuracy: " + str(sum(p[0] == y[0]) / m))
    return p


# --- predict | lines 3 | rows in the place of columns
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    m = X.shape[0]
    p = np.zeros((1, m))
    for i in range(m):
        p[0, i] = 1 if AL[0, i] > 0.5 else 0
    if y is not None:
        print("Accuracy:", np.mean(p == y))
    return p


# --- predict | lines 3 | 0 and 1 change places
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 0, 1)
    if y is not None:
        print(f"{np.mean(p == y):.0%} right")
    return p


# --- predict | lines 3 | a plain list of numbers from the first row
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = [1 if a > 0.5 else 0 for a in AL[0]]
    if y is not None:
        right = sum(1 for a, b in zip(p, y[0]) if a == b)
        print("accuracy:", right / len(p))
    return p


# --- predict | lines 6 | return stands in the if
def predict(X, y, parameters):
    AL, cache = L_model_forward(X, parameters)
    p = (AL > 0.5) * 1
    if y is not None:
        print("Accuracy", np.mean(p == y))
        return p


# --- predict | lines 2 | one layer with W1 by hand, as in logistic regression
def predict(X, y, parameters):
    Z = np.dot(parameters["W1"], X) + parameters["b1"]
    AL, _ = sigmoid(Z)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        print("accuracy", np.mean(p == y))
    return p


# --- predict | lines 3 | if with a whole array
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    if AL > 0.5:
        p = 1
    else:
        p = 0
    if y is not None:
        print(np.mean(p == y))
    return p


# --- predict | lines 3, 4 | two faults: takes 0 for the middle, as for the pictures, and asks for the shape of a y that is not there
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0, 1, 0)
    print("accuracy:", np.sum(p == y) / y.shape[1])
    return p


# --- predict | lines 3 | int() cuts everything below 1 to 0
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = AL.astype(int)
    if y is not None:
        accuracy = np.mean(p == y)
        print("accuracy = {}".format(accuracy))
    return p


# --- predict | lines 5 | only the print of the accuracy, the answers are not handed back
def predict(X, y, parameters):
    A, caches = L_model_forward(X, parameters)
    answers = np.where(A > 0.5, 1, 0)
    if y is not None:
        print("accuracy", 100 * np.mean(answers == y), "%")


# --- predict | lines 2 | one name for two results, and a loop over it
def predict(X, y, parameters):
    probabilities = L_model_forward(X, parameters)
    p = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        if probabilities[0, i] > 0.5:
            p[0, i] = 1
    if y is not None:
        print("accuracy", np.mean(p == y))
    return p


# --- predict | lines 4 | asks y itself, not whether it is None
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y:
        print("Accuracy:", np.mean(p == y))
    return p


# --- predict | lines 3 | only those above one half are changed
def predict(X, y, parameters):
    p, _ = L_model_forward(X, parameters)
    p[p > 0.5] = 1
    if y is not None:
        print("Accuracy:", np.mean(p == y))
    return p
