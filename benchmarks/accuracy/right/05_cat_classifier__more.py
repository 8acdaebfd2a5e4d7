# --- two_layer_model | array of costs
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = np.zeros((num_iterations + 99) // 100)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs[i // 100] = compute_cost(AL, Y)
            if print_cost:
                print("Cost after iteration %i: %f" % (i, costs[i // 100]))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- two_layer_model | list of two results
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return [parameters, costs]

# --- two_layer_model | the cost of the last iteration is printed too
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and (i % 100 == 0 or i == num_iterations - 1):
            print("Cost after iteration {}: {}".format(i, np.squeeze(cost)))
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs

# --- two_layer_model | the smallest steps called directly
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        Z1, lin1 = linear_forward(X, parameters["W1"], parameters["b1"])
        A1, act1 = relu(Z1)
        Z2, lin2 = linear_forward(A1, parameters["W2"], parameters["b2"])
        A2, act2 = sigmoid(Z2)
        dA2 = (1 - Y) / (1 - A2) - Y / A2
        dA1, dW2, db2 = linear_backward(sigmoid_backward(dA2, act2), lin2)
        dA0, dW1, db1 = linear_backward(relu_backward(dA1, act1), lin1)
        grads = dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
            if print_cost:
                print(f"Cost after iteration {i}: {costs[-1]}")
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs

# --- two_layer_model | only the parameters, and nothing is printed
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters

# --- L_layer_model | seeded as in the older course
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    np.random.seed(1)
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

# --- L_layer_model | the smallest steps called directly
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    L = len(parameters) // 2
    costs = []
    for i in range(num_iterations):
        A, kept = X, []
        for l in range(1, L + 1):
            Z, lin = linear_forward(A, parameters[f"W{l}"], parameters[f"b{l}"])
            A, act = relu(Z) if l < L else sigmoid(Z)
            kept.append((lin, act))
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
            if print_cost:
                print("iteration %d cost %.6f" % (i, costs[-1]))
        dZ = A - Y
        grads = {}
        for l in range(L, 0, -1):
            dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_backward(dZ, kept[l - 1][0])
            dZ = relu_backward(dA, kept[l - 2][1]) if l > 1 else None
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs

# --- L_layer_model | generator of training steps
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    def training(parameters):
        while True:
            AL, caches = L_model_forward(X, parameters)
            cost = compute_cost(AL, Y)
            parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
            yield parameters, cost

    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i, (parameters, cost) in zip(range(num_iterations), training(parameters)):
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"{i}\t{cost:.6f}")
    return parameters, costs

# --- predict | answers and labels printed as well
def predict(X, y, parameters):
    m = X.shape[1]
    p = (L_model_forward(X, parameters)[0] > 0.5).astype(int)
    if y is not None:
        print("predictions: " + str(p))
        print("true labels: " + str(y))
        print("Accuracy: " + str(np.sum((p == y) / m)))
    return p

# --- predict | layer by layer with the block of notebook 4
def predict(X, y, parameters):
    A, L = X, len(parameters) // 2
    for l in range(1, L + 1):
        A, _ = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu" if l < L else "sigmoid")
    p = A > 0.5
    if y is not None:
        print(f"accuracy {np.mean(p == y):.2%}")
    return p
