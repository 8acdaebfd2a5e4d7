# --- two_layer_model | loop.one_less | range of num_iterations - 1
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations - 1):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs

# --- two_layer_model | loop.one_more | while with less or equal
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    p = initialize_parameters(n_x, n_h, n_y)
    costs, i = [], 0
    while i <= num_iterations:
        A1, c1 = linear_activation_forward(X, p["W1"], p["b1"], "relu")
        A2, c2 = linear_activation_forward(A1, p["W2"], p["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, c2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, c1, "relu")
        p = update_parameters(p, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
        i += 1
    return p, costs

# --- two_layer_model | loop.first_only | return in the loop
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(cost)
        return parameters, costs

# --- two_layer_model | loop.first_only | update after the loop
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        if i % 100 == 0:
            costs.append(cost)
    parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs

# --- two_layer_model | loop.from_one | range from 1 to N
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for step in range(1, num_iterations + 1):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        if step % 100 == 0:
            costs.append(cost)
    return parameters, costs

# --- two_layer_model | learning_rate.fixed | constant in the call
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if not i % 100:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), 0.0075)
    return parameters, costs

# --- two_layer_model | learning_rate.missing | own step without a rate
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        g = L_model_backward(AL, Y, caches)
        p = {k: p[k] - g["d" + k] for k in p}
    return p, costs

# --- two_layer_model | step.uphill | sign of dA2
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    p = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, c1 = linear_activation_forward(X, p["W1"], p["b1"], "relu")
        A2, c2 = linear_activation_forward(A1, p["W2"], p["b2"], "sigmoid")
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = np.divide(Y, A2) - np.divide(1 - Y, 1 - A2)
        g = {}
        dA1, g["dW2"], g["db2"] = linear_activation_backward(dA2, c2, "sigmoid")
        dA0, g["dW1"], g["db1"] = linear_activation_backward(dA1, c1, "relu")
        p = update_parameters(p, g, learning_rate)
    return p, costs

# --- two_layer_model | step.uphill | minus rate
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        p = update_parameters(p, L_model_backward(AL, Y, caches), -learning_rate)
    return p, costs

# --- two_layer_model | parameters.skipped | result of the own step under another name
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        new_parameters = {k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}
    return parameters, costs

# --- two_layer_model | parameters.skipped | new values stay in names of their own
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, p)
        g = L_model_backward(A2, Y, caches)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        W1 = p["W1"] - learning_rate * g["dW1"]
        b1 = p["b1"] - learning_rate * g["db1"]
        W2 = p["W2"] - learning_rate * g["dW2"]
        b2 = p["b2"] - learning_rate * g["db2"]
    return p, costs

# --- two_layer_model | parameters.stale | initialization in the loop
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    for i in range(num_iterations):
        parameters = initialize_parameters(*layers_dims)
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs

# --- two_layer_model | grads.stale | backward before the loop
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    AL, caches = L_model_forward(X, parameters)
    grads = L_model_backward(AL, Y, caches)
    for i in range(num_iterations):
        AL, _ = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs

# --- two_layer_model | cost.is_after_step | forward again
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            A_new, _ = L_model_forward(X, parameters)
            costs.append(compute_cost(A_new, Y))
    return parameters, costs

# --- two_layer_model | costs.extra | unconditional append
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        costs += [cost]
        if print_cost and i % 100 == 0:
            print(i, cost)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- two_layer_model | costs.is_every_tenth | modulo 10
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 10 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- two_layer_model | costs.is_every_thousandth | modulo 1000
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 1000 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- two_layer_model | costs.is_printed | append under print_cost
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if print_cost and i % 100 == 0:
            print("Cost after iteration", i, cost)
            costs.append(cost)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- two_layer_model | A1.is_sigmoid | sigmoid both ways
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layers_dims
    p = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, c1 = linear_activation_forward(X, p["W1"], p["b1"], "sigmoid")
        A2, c2 = linear_activation_forward(A1, p["W2"], p["b2"], "sigmoid")
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, c2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, c1, "sigmoid")
        p = update_parameters(p, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate)
    return p, costs

# --- two_layer_model | dA1.is_through_sigmoid | word in the second call
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A2, (c1, c2) = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = (A2 - Y) / (A2 * (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, c2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, c1, "sigmoid")
        p = update_parameters(p, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate)
    return p, costs

# --- two_layer_model | dA2.is_dZ | dA2 = A2 - Y
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A2, (c1, c2) = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = A2 - Y
        dA1, dW2, db2 = linear_activation_backward(dA2, c2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, c1, "relu")
        p = update_parameters(p, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate)
    return p, costs

# --- two_layer_model | step.last_only | step of W2 and b2 only
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        g = L_model_backward(A2, Y, caches)
        for k in ("W2", "b2"):
            p[k] = p[k] - learning_rate * g["d" + k]
    return p, costs

# --- two_layer_model | step.last_skipped | range(1, L)
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    L = len(p) // 2
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        g = L_model_backward(A2, Y, caches)
        for l in range(1, L):
            p[f"W{l}"] = p[f"W{l}"] - learning_rate * g[f"dW{l}"]
            p[f"b{l}"] = p[f"b{l}"] - learning_rate * g[f"db{l}"]
    return p, costs

# --- two_layer_model | n_h.is_seven | n_h of the notebook
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_h = 7
    parameters = initialize_parameters(layers_dims[0], n_h, layers_dims[-1])
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- two_layer_model | n_h.is_four | n_h of notebook 3
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(X.shape[0], 4, Y.shape[0])
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- L_layer_model | loop.one_less | while with N - 1
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    i = 0
    while i < num_iterations - 1:
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        i += 1
    return parameters, costs

# --- L_layer_model | loop.one_more | range of N + 1
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations + 1):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            if print_cost:
                print(cost)
            costs.append(cost)
    return parameters, costs

# --- L_layer_model | loop.first_only | break at the end of the loop
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        break
    return parameters, costs

# --- L_layer_model | loop.from_one | counter raised at the beginning
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    count = 0
    while count < num_iterations:
        count += 1
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        if count % 100 == 0:
            costs.append(cost)
    return parameters, costs

# --- L_layer_model | learning_rate.fixed | overwritten argument
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    learning_rate = 0.0075
    costs = []
    parameters = initialize_parameters_deep(layers_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- L_layer_model | learning_rate.missing | rate 1 in the call
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 1)
    return parameters, costs

# --- L_layer_model | step.uphill | own step with plus
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        g = L_model_backward(AL, Y, caches)
        for l in range(1, len(layers_dims)):
            p[f"W{l}"] = p[f"W{l}"] + learning_rate * g[f"dW{l}"]
            p[f"b{l}"] = p[f"b{l}"] + learning_rate * g[f"db{l}"]
    return p, costs

# --- L_layer_model | parameters.skipped | update of a copy
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        update_parameters(copy.deepcopy(parameters), L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs

# --- L_layer_model | parameters.stale | initialization in the loop
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    for i in range(num_iterations):
        p = initialize_parameters_deep(layers_dims)
        AL, caches = L_model_forward(X, p)
        cost = compute_cost(AL, Y)
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return p, costs

# --- L_layer_model | grads.stale | if on the first iteration
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs, grads = [], None
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        if grads is None:
            grads = L_model_backward(AL, Y, caches)
        p = update_parameters(p, grads, learning_rate)
    return p, costs

# --- L_layer_model | cost.is_after_step | cost of the new parameters
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    AL, caches = L_model_forward(X, p)
    for i in range(num_iterations):
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
        AL, caches = L_model_forward(X, p)
        cost = compute_cost(AL, Y)
        if i % 100 == 0:
            costs.append(cost)
    return p, costs

# --- L_layer_model | costs.extra | append outside the if
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        cost = compute_cost(AL, Y)
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0 and print_cost:
            print(cost)
        costs.append(cost)
    return p, costs

# --- L_layer_model | costs.is_every_tenth | slice of all costs
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    all_costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        all_costs.append(compute_cost(AL, Y))
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
    return p, all_costs[::10]

# --- L_layer_model | costs.is_every_thousandth | slice of all costs
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    all_costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        all_costs.append(compute_cost(AL, Y))
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
    return p, all_costs[::1000]

# --- L_layer_model | costs.missing | printing only
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        cost = compute_cost(AL, Y)
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
        if print_cost and i % 100 == 0:
            print("cost", i, cost)
    return p, costs

# --- L_layer_model | A.is_sigmoid | own loops, sigmoid in every layer
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    costs = []
    for i in range(num_iterations):
        A, caches = X, []
        for l in range(1, L + 1):
            A, c = linear_activation_forward(A, p[f"W{l}"], p[f"b{l}"], "sigmoid")
            caches.append(c)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        d, g = -(Y / A - (1 - Y) / (1 - A)), {}
        for l in range(L, 0, -1):
            d, g[f"dW{l}"], g[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid")
        p = update_parameters(p, g, learning_rate)
    return p, costs

# --- L_layer_model | dA.is_through_sigmoid | own way back
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    costs = []
    for i in range(num_iterations):
        A, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        d, g = -(Y / A - (1 - Y) / (1 - A)), {}
        for l in range(L, 0, -1):
            d, g[f"dW{l}"], g[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid")
        p = update_parameters(p, g, learning_rate)
    return p, costs

# --- L_layer_model | dAL.is_dZ | own way back
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    costs = []
    for i in range(num_iterations):
        A, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        d, g = A - Y, {}
        for l in range(L, 0, -1):
            word = "sigmoid" if l == L else "relu"
            d, g[f"dW{l}"], g[f"db{l}"] = linear_activation_backward(d, caches[l - 1], word)
        p = update_parameters(p, g, learning_rate)
    return p, costs

# --- L_layer_model | step.last_only | step for layer L
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    costs = []
    for i in range(num_iterations):
        A, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        g = L_model_backward(A, Y, caches)
        p[f"W{L}"] = p[f"W{L}"] - learning_rate * g[f"dW{L}"]
        p[f"b{L}"] = p[f"b{L}"] - learning_rate * g[f"db{L}"]
    return p, costs

# --- L_layer_model | step.last_skipped | range(1, L)
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    costs = []
    for i in range(num_iterations):
        A, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        g = L_model_backward(A, Y, caches)
        for l in range(1, L):
            for n in "Wb":
                p[f"{n}{l}"] = p[f"{n}{l}"] - learning_rate * g[f"d{n}{l}"]
    return p, costs

# --- L_layer_model | step.first_skipped | range(2, L + 1)
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    L = len(layers_dims) - 1
    costs = []
    for i in range(num_iterations):
        A, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        g = L_model_backward(A, Y, caches)
        for l in range(2, L + 1):
            for n in "Wb":
                p[f"{n}{l}"] = p[f"{n}{l}"] - learning_rate * g[f"d{n}{l}"]
    return p, costs

# --- L_layer_model | layer_dims.is_two_layers | first and last hidden size only
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    dims = [layers_dims[0], layers_dims[1], layers_dims[-1]]
    p = initialize_parameters_deep(dims)
    costs = []
    for i in range(num_iterations):
        A, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        p = update_parameters(p, L_model_backward(A, Y, caches), learning_rate)
    return p, costs

# --- L_layer_model | layer_dims.fixed | list of the notebook, overwritten
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    layers_dims = [X.shape[0], 20, 7, 5, 1]
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        A, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(A, Y))
        p = update_parameters(p, L_model_backward(A, Y, caches), learning_rate)
    return p, costs

# --- predict | returns.is_AL | AL returned
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    if y is not None:
        print(np.mean((AL > 0.5) == y))
    return AL

# --- predict | labels.order | less than
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.where(AL < 0.5, 1, 0)
    if y is not None:
        print("Accuracy", np.mean(p == y))
    return p

# --- predict | returns.skipped | comparison for assignment
def predict(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        if AL[0, i] > 0.5:
            p[0, i] == 1
    if y is not None:
        print("Accuracy", np.mean(p == y))
    return p

# --- predict | returns.skipped | floor of the probability
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.floor(AL)
    if y is not None:
        print((p == y).mean())
    return p

# --- predict | threshold.is_zero | greater than zero
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0).astype(int)
    if y is not None:
        print((p == y).mean())
    return p

# --- predict | returns.is_y_or_p | y returned
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.round(AL)
    if y is None:
        return p
    print(np.mean(p == y))
    return y

# --- predict | returns.is_agreement_or_p | p == y
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
    if y is not None:
        p = (p == y).astype(int)
        print(p.mean())
    return p

# --- predict | returns.is_accuracy_or_p | mean returned
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
    if y is None:
        return p
    accuracy = np.sum(p == y) / y.size
    print(accuracy)
    return accuracy

# --- predict | returns.axis_lost | comprehension
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.array([int(a > 0.5) for a in np.squeeze(AL, axis=0)])
    if y is not None:
        print(np.mean(p == y[0]))
    return p

# --- predict | returns.column | reshaped
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.rint(AL)
    if y is not None:
        print(np.mean(p == y))
    return p.reshape(-1, 1)

# --- predict | threshold.is_average | mean of AL as the border
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    border = AL.sum() / AL.size
    p = np.where(AL > border, 1, 0)
    if y is not None:
        print(np.mean(p == y))
    return p

