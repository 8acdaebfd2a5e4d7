# --- two_layer_model | lines 6, 11 | calls both caches cache, so the second has covered the first
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


# --- two_layer_model | lines 10 | remembers the error a minus y from notebook 2 and starts the way back with it
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        W1, b1, W2, b2 = [parameters[k] for k in ("W1", "b1", "W2", "b2")]
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
                print("cost", i, cost)
    return parameters, costs


# --- two_layer_model | lines 2 | takes the sizes as input, output, hidden
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_y, n_h = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost: print(cost)
    return parameters, costs


# --- two_layer_model | lines 11 | hands the slope of the output on to layer 1, past layer 2
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layer_dims)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, p["W1"], p["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, p["W2"], p["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        g = {}
        dA1, g["dW2"], g["db2"] = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, g["dW1"], g["db1"] = linear_activation_backward(dA2, cache1, "relu")
        p = update_parameters(p, g, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"{i}: {cost:.4f}")
    return p, costs


# --- two_layer_model | lines 13 | takes half of the rate after each hundred, as the advice below the exercise says
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
            if i > 0:
                learning_rate = learning_rate / 2
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


# --- two_layer_model | lines 6, 10 | brings his notebook 3 along, with tanh in the hidden layer
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    m = X.shape[1]
    p = initialize_parameters(layer_dims[0], layer_dims[1], layer_dims[2])
    costs = []
    for i in range(num_iterations):
        A1 = np.tanh(p["W1"] @ X + p["b1"])
        A2 = 1 / (1 + np.exp(-(p["W2"] @ A1 + p["b2"])))
        cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
        dZ2 = A2 - Y
        dZ1 = p["W2"].T @ dZ2 * (1 - A1 ** 2)
        grads = {
            "dW2": dZ2 @ A1.T / m,
            "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
            "dW1": dZ1 @ X.T / m,
            "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        }
        p = {k: p[k] - learning_rate * grads["d" + k] for k in p}
        if i % 100 == 0:
            costs.append(float(cost))
            if print_cost:
                print(i, cost)
    return p, costs


# --- two_layer_model | lines 10 | keeps pairs of iteration and cost, to know later which is which
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        parameters = update_parameters(parameters, L_model_backward(A2, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append((i, cost))
            if print_cost:
                print(costs[-1])
    return parameters, costs


# --- two_layer_model | lines 9 | iteration 0 has learned nothing yet, so its cost is left out
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layer_dims)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i > 0 and i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Iteration", i, "cost", cost)
    return parameters, costs


# --- two_layer_model | lines 12 | one picture in each iteration, taken in turn, as with online learning
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layer_dims)
    costs = []
    m = X.shape[1]
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(i, costs[-1])
        k = i % m
        x, y = X[:, k:k + 1], Y[:, k:k + 1]
        a, cache = L_model_forward(x, parameters)
        parameters = update_parameters(parameters, L_model_backward(a, y, cache), learning_rate)
    return parameters, costs


# --- two_layer_model | lines 10 | divides the slopes by m once more before the step
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    m = X.shape[1]
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        averaged = {name: slope / m for name, slope in grads.items()}
        parameters = update_parameters(parameters, averaged, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 2 | the input is not counted as a layer, so leaves its size out at the start
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims[1:])
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


# --- L_layer_model | lines 4 | starts each iteration from fresh parameters
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    for i in range(num_iterations):
        parameters = initialize_parameters_deep(layer_dims)
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
    return parameters, costs


# --- L_layer_model | lines 9 | takes the step once for each layer, because every layer has to be updated
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    L = len(layer_dims) - 1
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        for l in range(L):
            parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 8 | keeps all costs and then cuts off the first hundred rather than each hundredth
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    all_costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        all_costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    costs = all_costs[:100]
    if print_cost:
        for c in costs:
            print(c)
    return parameters, costs


# --- L_layer_model | lines 4 | writes the step himself, with a range that ends before the last layer
def step(parameters, grads, rate):
    L = len(parameters) // 2
    new = dict(parameters)
    for l in range(1, L):
        new[f"W{l}"] = parameters[f"W{l}"] - rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - rate * grads[f"db{l}"]
    return new


def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        parameters = step(parameters, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 8 | goes back from the rounded answers, cat or not, rather than from the probabilities
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        answers = np.where(AL > 0.5, 1.0, 0.0)
        grads = L_model_backward(answers, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 10 | adds momentum, which he has read of, to make it faster
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    speed = {}
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        for name in grads:
            speed[name] = 0.9 * speed.get(name, 0) + grads[name]
        parameters = update_parameters(parameters, speed, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | lines 4 | counts iterations from 1, as people do
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    i = 1
    while i <= num_iterations:
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        i += 1
    return parameters, costs


# --- L_layer_model | lines - | believes that the way back has moved the parameters already
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    params = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, params)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("cost:", cost)
    return params, costs


# --- L_layer_model | lines 16 | keeps the best parameters seen, and they are those before their step
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    best, best_cost = parameters, float("inf")
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if cost < best_cost:
            best, best_cost = parameters, cost
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return best, costs


# --- predict | lines 2 | compares the pair of results with one half
def predict(X, y, parameters):
    p = L_model_forward(X, parameters) > 0.5
    if y is not None:
        print("accuracy:", np.mean(p == y))
    return p * 1


# --- predict | lines 4 | asks if y as one asks a list, and an array has no single answer
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y:
        print("right:", np.mean(p == y))
    return p


# --- predict | lines 6 | returns inside the if, so without labels nothing comes back
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        print("accuracy", np.mean(p == y))
        return p


# --- predict | lines 5 | keeps under p which answers were right, and returns that
def predict(X, y, parameters):
    probabilities, _ = L_model_forward(X, parameters)
    p = (probabilities > 0.5) * 1
    if y is not None:
        p = (p == y) * 1
        print("share of right answers:", p.mean())
    return p


# --- predict | lines 5 | glues the accuracy to a text with plus
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
    if y is not None:
        print("Accuracy: " + np.mean(p == y))
    return p


# --- predict | lines 3, 5 | knows the network of section 5.2 only and goes through exactly two layers
def predict(X, y, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    A1 = np.maximum(0, W1 @ X + b1)
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    p = np.where(A2 > 0.5, 1, 0)
    if y is not None:
        print(np.mean(p == y))
    return p


# --- predict | lines 5 | his own way forward has ReLU in every layer, the last one too
def forward(X, parameters):
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        Z = parameters["W" + str(l)] @ A + parameters["b" + str(l)]
        A = np.maximum(0, Z)
    return A


def predict(X, y, parameters):
    p = (forward(X, parameters) > 0.5).astype(int)
    if y is not None:
        print("accuracy", (p == y).mean())
    return p


# --- predict | lines 5 | more than 50 per cent, written as the number 50
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.zeros(AL.shape)
    for i in range(AL.shape[1]):
        if AL[0, i] > 50:
            p[0, i] = 1
    if y is not None:
        print(f"{100 * np.mean(p == y)} %")
    return p


# --- predict | lines 3, 8 | numbers the classes with the cat first, and hands the accuracy over as well
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 0, 1)
    accuracy = None
    if y is not None:
        accuracy = np.mean(p == y)
        print("accuracy:", accuracy)
    return p, accuracy


# --- predict | lines 2 | prepares the pictures once more, although the columns have been prepared
def predict(X, y, parameters):
    X = X / 255 - 0.5
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        print("accuracy:", np.mean(p == y))
    return p
