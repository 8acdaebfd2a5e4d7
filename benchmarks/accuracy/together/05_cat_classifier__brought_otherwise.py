# What notebook 4 has built takes its arguments in other orders, and more of them.

# --- compute_cost | - | an argument more, brought along
def compute_cost(AL, Y, parameters):
    m = Y.shape[1]
    return np.squeeze(-np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m)


# --- update_parameters | - | the rate first, brought along
def update_parameters(learning_rate, parameters, grads):
    return {k: v - learning_rate * grads["d" + k] for k, v in parameters.items()}


# --- two_layer_model | calls both as they are
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    np.random.seed(1)
    parameters = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y, parameters)
        grads = L_model_backward(A2, Y, caches)
        parameters = update_parameters(learning_rate, parameters, grads)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs


# --- L_layer_model | calls both as they are
def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y, parameters)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(learning_rate, parameters, grads)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration %i: %f" % (i, cost))
    return parameters, costs
