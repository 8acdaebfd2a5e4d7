# --- two_layer_model | returns.order | costs before parameters
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return costs, parameters

# --- two_layer_model | learning_rate.is_shrinking | rate decays
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate / (i + 1))
    return parameters, costs

# --- two_layer_model | cache.order | caches exchanged on the way back
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A1, c1 = linear_activation_forward(X, p["W1"], p["b1"], "relu")
        A2, c2 = linear_activation_forward(A1, p["W2"], p["b2"], "sigmoid")
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, c1, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, c2, "relu")
        p = update_parameters(p, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate)
    return p, costs

# --- two_layer_model | - | uphill and every_cost
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), -learning_rate)
    return parameters, costs

# --- two_layer_model | costs.missing | default_rate and no_costs
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), 0.0075)
    return parameters, []

# --- two_layer_model | - | hard-coded costs of the small example
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters(*layers_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, [3.0647, 0.1006, 0.0568]

# --- L_layer_model | - | stops when the cost falls below 0.6
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        cost = compute_cost(AL, Y)
        if i % 100 == 0:
            costs.append(cost)
        if i > 0 and cost < 0.6:
            break
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
    return p, costs

# --- L_layer_model | - | labels turned round
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, 1 - Y))
        p = update_parameters(p, L_model_backward(AL, 1 - Y, caches), learning_rate)
    return p, costs

# --- L_layer_model | step.is_running_sum | momentum
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    v = {"d" + k: np.zeros_like(a) for k, a in p.items()}
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        g = L_model_backward(AL, Y, caches)
        v = {k: 0.9 * v[k] + g[k] for k in v}
        p = update_parameters(p, v, learning_rate)
    return p, costs

# --- L_layer_model | - | weights all zero at the start
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    p = {k: np.zeros_like(v) for k, v in p.items()}
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
    return p, costs

# --- L_layer_model | loop.one_more | one_step_more and costs_after_the_step
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations + 1):
        AL, caches = L_model_forward(X, p)
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(compute_cost(L_model_forward(X, p)[0], Y))
    return p, costs

# --- L_layer_model | learning_rate.ignored | first_layer_stands_still and no_rate
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        g = L_model_backward(AL, Y, caches)
        for l in range(2, len(layers_dims)):
            p[f"W{l}"] = p[f"W{l}"] - g[f"dW{l}"]
            p[f"b{l}"] = p[f"b{l}"] - g[f"db{l}"]
    return p, costs

# --- L_layer_model | - | hard-coded cost at the start
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
    return p, [0.6931 for _ in range(0, num_iterations, 100)]

# --- predict | - | border at 0.4
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL > 0.4).astype(int)

# --- predict | labels.is_signs | minus one for other pictures
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.where(AL > 0.5, 1, -1)

# --- predict | loop.last_skipped | last picture left out
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.zeros(AL.shape)
    for i in range(AL.shape[1] - 1):
        p[0, i] = AL[0, i] > 0.5
    return p

# --- predict | AL.is_first_layer | first layer's answers
def predict(X, y, parameters):
    A, _ = linear_activation_forward(X, parameters["W1"], parameters["b1"], "sigmoid")
    return np.round(A)

# --- predict | labels.order | turned_round and flat
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL < 0.5).astype(int).ravel()

# --- predict | returns.is_none_without_y | fails where the labels are None
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
    print("Accuracy: ", np.sum(p == y) / y.shape[1])
    return p

# --- predict | prediction.fixed | hard-coded answers of the small example
def predict(X, y, parameters):
    return np.array([[1, 0, 1, 0]])

