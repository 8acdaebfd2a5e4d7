# --- initialize_parameters | lines 2, 4 | columns first, rows second: input times neurons
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))

    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 2 | a helper with the two sizes the other way round
def make_layer(n_in, n_out):
    weights = 0.01 * np.random.randn(n_in, n_out)
    biases = np.zeros((n_out, 1))
    return weights, biases


def initialize_parameters(n_x, n_h, n_y):
    first, b_first = make_layer(n_x, n_h)
    second, b_second = make_layer(n_h, n_y)
    return {"W1": first, "b1": b_first, "W2": second, "b2": b_second}


# --- initialize_parameters | lines 3, 5 | random but not small
def initialize_parameters(n_x, n_h, n_y):
    params = {}
    params["W1"] = np.random.randn(n_h, n_x)
    params["b1"] = np.zeros((n_h, 1))
    params["W2"] = np.random.randn(n_y, n_h)
    params["b2"] = np.zeros((n_y, 1))
    return params


# --- initialize_parameters | lines 3, 5 | one pair of brackets too few
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 5, 7 | the biases are flat
def initialize_parameters(n_x, n_h, n_y):
    # one bias for each neuron
    return {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros(n_h),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros(n_y),
    }


# --- initialize_parameters | lines 2, 4 | double brackets where randn wants none
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3 | the second layer looks at the input as well
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) / 100
    W2 = np.random.randn(n_y, n_x) / 100
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | weights of zero, as in logistic regression
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | small letters for the names
def initialize_parameters(n_x, n_h, n_y):
    w1 = 0.01 * np.random.randn(n_h, n_x)
    w2 = 0.01 * np.random.randn(n_y, n_h)
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


# --- initialize_parameters | lines 6 | four results instead of a dictionary
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 3, 4, 5, 6 | the biases of layer 1 get the size of the input, and no scale
def initialize_parameters(n_x, n_h, n_y):
    parameters = {
        "W1": np.random.randn(n_h, n_x),
        "b1": np.zeros((n_x, 1)),
        "W2": np.random.randn(n_y, n_h),
        "b2": np.zeros((n_h, 1)),
    }
    return parameters


# --- initialize_parameters_deep | lines 4 | L is already without the input, and the range stops before it
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 3 | takes the length of the list for the number of layers
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 3 | begins to count at 0
def initialize_parameters_deep(layer_dims):
    result = {}
    for l in range(len(layer_dims)):
        result["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * 0.01
        result["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return result


# --- initialize_parameters_deep | lines 6, 7 | the right shapes under names that are one too small
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for k in range(len(layer_dims) - 1):
        W = np.random.randn(layer_dims[k + 1], layer_dims[k]) * 0.01
        b = np.zeros((layer_dims[k + 1], 1))
        parameters["W" + str(k)] = W
        parameters["b" + str(k)] = b
    return parameters


# --- initialize_parameters_deep | lines 5 | the sizes of the weights swapped
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        parameters[f"W{l}"] = 0.01 * np.random.randn(layer_dims[l - 1], layer_dims[l])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | pairs by zip, and rows and columns mixed up
def initialize_parameters_deep(layer_dims):
    d = {}
    number = 1
    for before, here in zip(layer_dims[:-1], layer_dims[1:]):
        d["W" + str(number)] = np.random.randn(before, here) / np.sqrt(before)
        d["b" + str(number)] = np.zeros((here, 1))
        number += 1
    return d


# --- initialize_parameters_deep | lines 7 | the return is one step too far to the right
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        return parameters


# --- initialize_parameters_deep | lines 4 | a new dictionary in each turn
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters = {}
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 5 | glues a text and a number together
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + l] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + l] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | divides by the root of the size of the layer itself
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n = layer_dims[l]
        n_prev = layer_dims[l - 1]
        W = np.random.randn(n, n_prev) / np.sqrt(n)
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | the new scale beside the old one, not in its place
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        rows, cols = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(rows, cols) * 0.01 / np.sqrt(cols)
        parameters["b" + str(l)] = np.zeros((rows, 1))
    return parameters


# --- initialize_parameters_deep | lines 2 | no scale at all
def initialize_parameters_deep(layer_dims):
    weights = {f"W{l}": np.random.randn(layer_dims[l], layer_dims[l - 1]) for l in range(1, len(layer_dims))}
    biases = {f"b{l}": np.zeros((layer_dims[l], 1)) for l in range(1, len(layer_dims))}
    return {**weights, **biases}


# --- initialize_parameters_deep | lines 2, 5, 7, 9 | written for the example with three layers, biases flat
def initialize_parameters_deep(layer_dims):
    n0, n1, n2, n3 = layer_dims
    return {
        "W1": np.random.randn(n1, n0) * 0.01,
        "b1": np.zeros(n1),
        "W2": np.random.randn(n2, n1) * 0.01,
        "b2": np.zeros(n2),
        "W3": np.random.randn(n3, n2) * 0.01,
        "b3": np.zeros(n3),
    }


# --- linear_forward | lines 2 | the star for the product
def linear_forward(A, W, b):
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 3 | the input stands first, as in the list of arguments
def linear_forward(A, W, b):
    cache = (A, W, b)
    Z = np.dot(A, W) + b
    return Z, cache


# --- linear_forward | lines 3 | transposes as in notebook 2, with its w
def linear_forward(A, W, b):
    # Z = w.T X + b
    return W.T @ A + b, (A, W, b)


# --- linear_forward | lines 2 | the bias is forgotten
def linear_forward(A, W, b):
    product = W @ A
    Z = product
    return Z, (A, W, b)


# --- linear_forward | lines 2 | keeps A under the name of Z and loses the input
def linear_forward(A, W, b):
    A = np.dot(W, A) + b
    cache = (A, W, b)
    return A, cache


# --- linear_forward | lines 3 | the cache in the order of the formula
def linear_forward(A, W, b):
    Z = np.matmul(W, A) + b
    cache = (W, A, b)
    return Z, cache


# --- linear_forward | lines 3 | no brackets around the three
def linear_forward(A, W, b):
    Z = W.dot(A) + b
    return Z, A, W, b


# --- linear_forward | lines 5 | hands back Z alone
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    Z = Z + b
    cache = (A, W, b)
    return Z


# --- linear_forward | lines 8 | three loops, and the sum is replaced in every turn
def linear_forward(A, W, b):
    n, n_prev = W.shape
    m = A.shape[1]
    Z = np.zeros((n, m))
    for j in range(n):
        for i in range(m):
            for k in range(n_prev):
                Z[j, i] = W[j, k] * A[k, i] + b[j, 0]
    return Z, (A, W, b)


# --- sigmoid | lines 2 | the function of notebook 1 as it was
def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


# --- sigmoid | lines 4 | puts Z into cache and forgets to hand it back
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A


# --- sigmoid | lines 3 | keeps the result
def sigmoid(Z):
    A = 1.0 / (1.0 + np.exp(-Z))
    cache = A
    return A, cache


# --- sigmoid | lines 2 | turns the sign round first and keeps that
def sigmoid(Z):
    Z = -Z
    A = 1 / (1 + np.exp(Z))
    return A, Z


# --- sigmoid | lines 2 | the minus is missing
def sigmoid(Z):
    e = np.exp(Z)
    A = 1 / (1 + e)
    cache = Z
    return A, cache


# --- sigmoid | lines 2 | no brackets under the fraction line
def sigmoid(Z):
    return 1 / 1 + np.exp(-Z), Z


# --- sigmoid | lines 4 | cache first
def sigmoid(Z):
    cache = Z
    A = 1 / (1 + np.exp(-cache))
    return cache, A


# --- sigmoid | lines 2 | thinks the name still means the one from notebook 1
def sigmoid(Z):
    A = sigmoid(Z)
    cache = Z
    return A, cache


# --- relu | lines 2 | sets the negative ones to 0 in Z itself
def relu(Z):
    Z[Z < 0] = 0
    A = Z
    return A, Z


# --- relu | lines 2, 3 | a second name is taken for a copy
def relu(Z):
    cache = Z
    Z[Z < 0] = 0
    return Z, cache


# --- relu | lines 2, 3 | A = Z and then changes A
def relu(Z):
    A = Z
    A[A <= 0] = 0
    cache = Z
    return A, cache


# --- relu | lines 2 | writes the result over Z and keeps it
def relu(Z):
    Z = np.maximum(0, Z)
    return Z, Z


# --- relu | lines 3 | keeps A
def relu(Z):
    A = np.maximum(Z, 0)
    return A, A


# --- relu | lines 3 | only one result
def relu(Z):
    A = np.where(Z > 0, Z, 0)
    return A


# --- relu | lines 2 | max of Python
def relu(Z):
    A = max(0, Z)
    cache = Z
    return A, cache


# --- relu | lines 2 | np.max looks alike
def relu(Z):
    return np.max(0, Z), Z


# --- linear_activation_forward | lines 4, 6 | the pair is not taken apart
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = relu(Z)
    cache = (linear_cache, Z)
    return A, cache


# --- linear_activation_forward | lines 2, 7 | the linear pair stays a pair
def linear_activation_forward(A_prev, W, b, activation):
    Z = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    return A, (Z, activation_cache)


# --- linear_activation_forward | lines 7 | the two caches the other way round
def linear_activation_forward(A_prev, W, b, activation):
    Z, lin = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, act = relu(Z)
    else:
        A, act = sigmoid(Z)
    return A, (act, lin)


# --- linear_activation_forward | lines 4, 6 | relu under the word sigmoid, and the reverse
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = relu(Z)
    elif activation == "relu":
        A, activation_cache = sigmoid(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | copied the branch and changed only the word
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | hands back the linear cache only
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, _ = sigmoid(Z)
    else:
        A, _ = relu(Z)
    return A, cache


# --- linear_activation_forward | lines 4, 6 | one cache is written over the other
def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, cache = sigmoid(Z)
    elif activation == "relu":
        A, cache = relu(Z)
    return A, cache


# --- linear_activation_forward | lines 4 | a flat tuple of four
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, _ = relu(Z) if activation == "relu" else sigmoid(Z)
    cache = (A_prev, W, b, Z)
    return A, cache


# --- linear_activation_forward | lines 3, 5 | compares with the function, not with the word
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == sigmoid:
        A, activation_cache = sigmoid(Z)
    elif activation == relu:
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 5 | A where Z should be kept
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    functions = {"relu": relu, "sigmoid": sigmoid}
    A, activation_cache = functions[activation](Z)
    return A, (linear_cache, A)


# --- linear_activation_forward | lines 5 | one equals sign in the elif
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation = "relu":
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- L_model_forward | lines 6 | every layer is given X
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 9 | the last layer is given X
def L_model_forward(X, parameters):
    out = X
    caches = []
    n_layers = len(parameters) // 2
    for i in range(1, n_layers):
        out, c = linear_activation_forward(out, parameters[f"W{i}"], parameters[f"b{i}"], "relu")
        caches.append(c)
    W, b = parameters[f"W{n_layers}"], parameters[f"b{n_layers}"]
    AL, c = linear_activation_forward(X, W, b, "sigmoid")
    caches.append(c)
    return AL, caches


# --- L_model_forward | lines 9 | the cache of the last layer is not collected
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid")
    return AL, caches


# --- L_model_forward | lines 8 | collects only the last one
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        A, cache = linear_activation_forward(A, W, b, "relu")
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 4 | the loop runs through the last layer, too
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches, A = [], X
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6 | a while loop that stops one layer early
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    l = 1
    while l < L - 1:
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
        l += 1
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 4 | counts weights and biases as layers
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters)
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | from 0, as Python counts
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(L):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | one loop for all layers, and relu in the last as well
def L_model_forward(X, parameters):
    caches = []
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 11 | copied the last call into the loop with its word
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2

    def layer(A_prev, number):
        return linear_activation_forward(
            A_prev,
            parameters["W" + str(number)],
            parameters["b" + str(number)],
            "sigmoid",
        )

    for number in range(1, L):
        A, cache = layer(A, number)
        caches.append(cache)
    AL, cache = layer(A, L)
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7, 9 | adds the pair to the list with a plus
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches += cache
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches += cache
    return AL, caches


# --- L_model_forward | lines 4, 5 | two layers, as in notebook 3
def L_model_forward(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    A1, cache1 = linear_activation_forward(X, W1, b1, "relu")
    A2, cache2 = linear_activation_forward(A1, W2, b2, "sigmoid")
    return A2, [cache1, cache2]


# --- L_model_forward | lines 8 | the counter of the loop is taken for the last layer's number
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- compute_cost | lines 3 | the minus in front is gone
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 3 | adds up but takes no average
def compute_cost(AL, Y):
    losses = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    total = np.sum(losses)
    return total


# --- compute_cost | lines 2 | rows for columns
def compute_cost(AL, Y):
    m = Y.shape[0]
    logs = np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL))
    cost = -np.sum(logs) / m
    return float(cost)


# --- compute_cost | lines 3 | no bracket around 1 - Y
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + 1 - Y * np.log(1 - AL)) / m


# --- compute_cost | lines 5 | two sums, and the minus reaches the first one only
def compute_cost(AL, Y):
    m = Y.shape[1]
    cats = np.sum(Y * np.log(AL))
    others = np.sum((1 - Y) * np.log(1 - AL))
    return -1 / m * cats + 1 / m * others


# --- compute_cost | lines 2 | only the half for the cats
def compute_cost(AL, Y):
    loss = -Y * np.log(AL)
    return np.mean(loss)


# --- compute_cost | lines 3 | a row times a row
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(AL)) + np.dot(1 - Y, np.log(1 - AL))) / m
    return cost


# --- compute_cost | lines 3 | keeps the losses, one for each example
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * (Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 3, 4 | the safe form with the condition the wrong way
def compute_cost(AL, Y):
    m = Y.shape[1]
    p = np.where(Y == 1, 1, AL)
    q = np.where(Y == 0, 1, 1 - AL)
    return -np.sum(Y * np.log(p) + (1 - Y) * np.log(q)) / m


# --- compute_cost | lines 6 | a loop, and the total is replaced in each turn
def compute_cost(AL, Y):
    m = Y.shape[1]
    total = 0
    for i in range(m):
        y, a = Y[0, i], AL[0, i]
        total = y * np.log(a) + (1 - y) * np.log(1 - a)
    return -total / m


# --- compute_cost | lines 5 | np.log of everything, after the sum, and no minus
def compute_cost(AL, Y):
    m = Y.shape[1]
    # probability of the right answer
    p = Y * AL + (1 - Y) * (1 - AL)
    return np.log(np.sum(p)) / m


# --- linear_backward | lines 5 | db becomes flat
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | adds down the column
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = W.T @ dZ
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=0, keepdims=True) / m
    return dA_prev, dW, db


# --- linear_backward | lines 5 | one sum over everything
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3, 4 | the average is nowhere taken
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = np.dot(dZ, A_prev.T)
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | db is not divided
def linear_backward(dZ, cache):
    (A_prev, W, b), m = cache, dZ.shape[1]
    grad_W = dZ.dot(A_prev.T) / m
    grad_b = np.sum(dZ, axis=1, keepdims=True)
    grad_A = W.T.dot(dZ)
    return grad_A, grad_W, grad_b


# --- linear_backward | lines 3 | dW is not divided
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = dZ @ A_prev.T
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 4 | divides all three
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = np.dot(W.T, dZ) / m
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return dA_prev, dW, db


# --- linear_backward | lines 7 | the order in which they were computed
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * dZ @ A_prev.T
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dW, db, dA_prev


# --- linear_backward | lines 3 | m is the number of rows
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[0]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | W is not transposed
def linear_backward(dZ, cache):
    A, W, b = cache
    m = dZ.shape[1]
    dA_prev = np.dot(W, dZ)
    dW = np.dot(dZ, A.T) / m
    db = np.mean(dZ, axis=1).reshape(-1, 1)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | the product of dW the other way round, and transposed the wrong one
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 2 | takes the cache apart in the order of the formula
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3 | flat db, and all of it undivided
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    return W.T @ dZ, dZ @ A_prev.T, dZ.sum(axis=1)


# --- relu_backward | lines 3 | the gate asks dA
def relu_backward(dA, cache):
    Z = cache
    dZ = dA * (dA > 0)
    return dZ


# --- relu_backward | lines 2 | np.where with dA in the condition
def relu_backward(dA, cache):
    return np.where(dA > 0, dA, 0)


# --- relu_backward | lines 2 | the relu once more, of the slopes
def relu_backward(dA, cache):
    dZ = np.maximum(0, dA)
    return dZ


# --- relu_backward | lines 3, 4 | changes dA in place under a new name
def relu_backward(dA, cache):
    Z = cache
    dZ = dA
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 2 | in place without any new name
def relu_backward(dA, cache):
    dA[cache <= 0] = 0
    return dA


# --- relu_backward | lines 3 | the slope alone, without dA
def relu_backward(dA, cache):
    slope = np.where(cache > 0, 1, 0)
    dZ = slope
    return dZ


# --- relu_backward | lines 3 | multiplies with relu(Z) in place of its slope
def relu_backward(dA, cache):
    A = np.maximum(cache, 0)
    return dA * A


# --- relu_backward | lines 2 | calls the relu and gets a pair
def relu_backward(dA, cache):
    dZ = dA * relu(cache)
    return dZ


# --- relu_backward | lines 4 | the matrix product of slope and gate
def relu_backward(dA, cache):
    Z = cache
    gate = (Z > 0).astype(float)
    dZ = np.dot(dA, gate)
    return dZ


# --- relu_backward | lines 3 | the gate opens on the wrong side
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[cache > 0] = 0
    return dZ


# --- sigmoid_backward | lines 2 | forgot that sigmoid returns two things
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | takes Z for a probability
def sigmoid_backward(dA, cache):
    dZ = dA * cache * (1 - cache)
    return dZ


# --- sigmoid_backward | lines 2 | names the cache s
def sigmoid_backward(dA, cache):
    s = cache
    return np.multiply(dA, np.multiply(s, 1 - s))


# --- sigmoid_backward | lines 2 | takes the second result
def sigmoid_backward(dA, cache):
    _, s = sigmoid(cache)
    slope = s * (1 - s)
    return dA * slope


# --- sigmoid_backward | lines 3 | the slope only
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return s * (1 - s)


# --- sigmoid_backward | lines 4 | no brackets around the second factor
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * s * 1 - s
    return dZ


# --- sigmoid_backward | lines 3 | the slope of tanh from notebook 3
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    dZ = dA * (1 - s ** 2)
    return dZ


# --- sigmoid_backward | lines 2 | the sigmoid of dA
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(dA)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 3 | computed and not handed back
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    dZ = dA * s * (1 - s)


# --- linear_activation_backward | lines 4, 6, 7 | activation_cache goes to the linear step and the reverse
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, linear_cache)
    return linear_backward(dZ, activation_cache)


# --- linear_activation_backward | lines 2 | takes the pair apart in the order of use
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3, 5, 6 | does not take the cache apart
def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, cache)
    else:
        dZ = sigmoid_backward(dA, cache)
    return linear_backward(dZ, cache)


# --- linear_activation_backward | lines 7 | dA goes to the linear step
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | the words exchanged
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    if activation == "sigmoid":
        dZ = relu_backward(dA, act)
    else:
        dZ = sigmoid_backward(dA, act)
    return linear_backward(dZ, lin)


# --- linear_activation_backward | lines 7 | copied the branch and forgot to change the function
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 5 | names the three results in another order
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    back = {"relu": relu_backward, "sigmoid": sigmoid_backward}[activation]
    dZ = back(dA, activation_cache)
    dW, db, dA_prev = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | the functions of the way forward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ, _ = sigmoid(dA)
    elif activation == "relu":
        dZ, _ = relu(dA)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 7 | the linear step belongs to the second branch only
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- L_model_backward | lines 4 | the minus in front of the bracket is missing
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = Y / AL - (1 - Y) / (1 - AL)
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | a plus between the two fractions
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) + np.divide(1 - Y, 1 - AL))
    for l in range(L, 0, -1):
        kind = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], kind)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 4 | no brackets around the numerator and the denominator
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - 1 - Y / 1 - AL)
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | A - Y is sent through the sigmoid once more
def L_model_backward(AL, Y, caches):
    grads = dict()
    L = len(caches)
    dAL = AL - Y
    grads["dA" + str(L-1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[-1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_here = grads["dA" + str(l)]
        grads["dA" + str(l-1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(dA_here, caches[l-1], "relu")
    return grads


# --- L_model_backward | lines 4 | short form, but the whole cache of the layer goes to the linear step
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA, dW, db = linear_backward(AL - Y, caches[L - 1])
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 8 | the cache in the loop has the number of the layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA_prev, dW, db
    for l in reversed(range(1, L)):
        current_cache = caches[l]
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], current_cache, "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 6 | the loop runs forward
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(1, L):
        a, w, b = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = a, w, b
    return grads


# --- L_model_backward | lines 10 | each hidden layer starts from dAL
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 6 | the sigmoid in all layers
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | takes the average at the start, and the linear step takes it again
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dAL = -1 / m * (Y / AL - (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(
            grads["dA" + str(l)], caches[l - 1], "relu"
        )
    return grads


# --- L_model_backward | lines 8 | stops before the first layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    l = L - 1
    while l > 1:
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
        l -= 1
    return grads


# --- L_model_backward | lines 4, 8 | half finished: only the last layer, and the minus of the second log is lost
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -Y / AL - (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    # the loop over the other layers: tomorrow
    return grads


# --- L_model_backward | lines 7 | dA in the loop has the number of the layer below
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L-1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L-1], "sigmoid")
    for l in reversed(range(1, L)):
        up = grads[f"dA{l-1}"]
        down, dW, db = linear_activation_backward(up, caches[l-1], "relu")
        grads[f"dA{l-1}"] = down
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
    return grads


# --- update_parameters | lines 4, 5 | uphill
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] += learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] += learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 3 | the loop of the forward function, which leaves the last layer out
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | counts from 0
def update_parameters(parameters, grads, learning_rate):
    for i in range(len(parameters) // 2):
        parameters[f"W{i}"] = parameters[f"W{i}"] - learning_rate * grads[f"dW{i}"]
        parameters[f"b{i}"] = parameters[f"b{i}"] - learning_rate * grads[f"db{i}"]
    return parameters


# --- update_parameters | lines 2 | not halved
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters)
    for l in range(1, L + 1):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 6 | the return is missing
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for letter in ("W", "b"):
            name = letter + str(l)
            parameters[name] = parameters[name] - learning_rate * grads["d" + name]


# --- update_parameters | lines 7 | returns after the first layer
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = {}
    for l in range(1, L + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
        return new


# --- update_parameters | lines 6, 7 | the new values stay in W and b
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = b - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | the d is left out in the names of the slopes
def update_parameters(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads[name] for name, value in parameters.items()}


# --- update_parameters | lines 2 | goes through all that is in grads
def update_parameters(parameters, grads, learning_rate):
    for key in grads:
        parameters[key[1:]] = parameters[key[1:]] - learning_rate * grads[key]
    return parameters


# --- update_parameters | lines 5 | copied the line of the weights for the biases
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters


# --- update_parameters | lines 5, 6 | brackets around the difference
def update_parameters(parameters, grads, learning_rate):
    number_of_layers = len(parameters) // 2
    l = 1
    while l <= number_of_layers:
        parameters["W" + str(l)] = (parameters["W" + str(l)] - learning_rate) * grads["dW" + str(l)]
        parameters["b" + str(l)] = (parameters["b" + str(l)] - learning_rate) * grads["db" + str(l)]
        l += 1
    return parameters


# --- update_parameters | lines 3, 5 | two layers written out, and the rate forgotten at the biases
def update_parameters(parameters, grads, learning_rate):
    parameters["W1"] = parameters["W1"] - learning_rate * grads["dW1"]
    parameters["b1"] = parameters["b1"] - grads["db1"]
    parameters["W2"] = parameters["W2"] - learning_rate * grads["dW2"]
    parameters["b2"] = parameters["b2"] - grads["db2"]
    return parameters
