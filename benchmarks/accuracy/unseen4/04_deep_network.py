# --- initialize_parameters | lines 3, 5 | columns first: "n_x inputs into n_h neurons"
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))

    parameters = {"W1": W1,
                  "b1": b1,
                  "W2": W2,
                  "b2": b2}
    return parameters


# --- initialize_parameters | lines 4, 6 | no double brackets in zeros
def initialize_parameters(n_x, n_h, n_y):
    parameters = dict()
    parameters["W1"] = np.random.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros(n_h, 1)
    parameters["W2"] = np.random.randn(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros(n_y, 1)
    return parameters


# --- initialize_parameters | lines 2, 3 | the small scale is forgotten
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    W2 = np.random.randn(n_y, n_h)
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return dict(W1=W1, b1=b1, W2=W2, b2=b2)


# --- initialize_parameters | lines 6 | both biases copied with n_h
def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_h, 1)),
    }


# --- initialize_parameters | lines 2, 3 | takes a shape in brackets for all three functions of NumPy
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 4 | a bias is one number a neuron, so a flat array
def initialize_parameters(n_x, n_h, n_y):
    eps = 0.01
    W1, b1 = eps * np.random.randn(n_h, n_x), np.zeros(n_h)
    W2, b2 = eps * np.random.randn(n_y, n_h), np.zeros(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters_deep | lines 4 | hint for L is followed, the + 1 of the range is not
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    params = {}
    for i in range(1, L):
        rows = layer_dims[i]
        cols = layer_dims[i - 1]
        params[f"W{i}"] = np.random.randn(rows, cols) / np.sqrt(cols)
        params[f"b{i}"] = np.zeros((rows, 1))
    return params


# --- initialize_parameters_deep | lines 5 | rows and columns of W changed
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        W = np.random.randn(layer_dims[l - 1], layer_dims[l]) * 0.01
        b = np.zeros((layer_dims[l], 1))
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = b
    return parameters


# --- initialize_parameters_deep | lines 4 | the bracket of layer_dims closed before the minus one
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l] - 1) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 8 | return stands in the loop
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
        return parameters


# --- initialize_parameters_deep | lines 5 | rand, which is never negative, for randn
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        # small random numbers
        parameters["W" + str(l)] = np.random.rand(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 6 | two faults: the loop stops at L - 1, and the bias lies down
def initialize_parameters_deep(layer_dims):
    weights = {}
    depth = len(layer_dims) - 1
    for k in range(1, depth):
        weights["W" + str(k)] = 0.01 * np.random.randn(layer_dims[k], layer_dims[k - 1])
        weights["b" + str(k)] = np.zeros((1, layer_dims[k]))
    return weights


# --- initialize_parameters_deep | lines 5, 6 | str forgotten, with a comma for the plus
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters["W", l] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters["b", l] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 2 | counts the input as a layer and runs past the end
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims)
    parameters = {}
    for layer in range(1, L + 1):
        size = layer_dims[layer]
        size_before = layer_dims[layer - 1]
        parameters[f"W{layer}"] = np.random.randn(size, size_before) * 0.01
        parameters[f"b{layer}"] = np.zeros((size, 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | the empty dictionary stands in the loop
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters = {}
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- linear_forward | lines 2 | the star, because the formula has nothing between W and A
def linear_forward(A, W, b):
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | input first, as "A goes into W"
def linear_forward(A, W, b):
    Z = A @ W + b
    return Z, (A, W, b)


# --- linear_forward | lines 3 | no brackets round the three, so four results
def linear_forward(A, W, b):
    Z = np.matmul(W, A) + b
    return Z, A, W, b


# --- linear_forward | lines 2 | A renamed to the result before it is kept
def linear_forward(A, W, b):
    A = W @ A + b
    cache = (A, W, b)
    return A, cache


# --- linear_forward | lines 2 | W transposed so that "n_prev meets n_prev", without looking at the shape
def linear_forward(A, W, b):
    Z = W.T @ A
    Z = Z + b
    return Z, (A, W, b)


# --- linear_forward | lines 2, 3 | two faults: no bias in Z, and none in the cache
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    cache = (A, W)
    return Z, cache


# --- linear_forward | lines 2 | the bias is forgotten
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 4 | the order of the names in the formula W A + b
def linear_forward(A, W, b):
    WA = np.dot(W, A)
    Z = WA + b
    return Z, (W, A, b)


# --- sigmoid | lines 2 | the minus in front of Z lost
def sigmoid(Z):
    return 1 / (1 + np.exp(Z)), Z


# --- sigmoid | lines 4 | cache first
def sigmoid(Z):
    cache = Z
    A = 1.0 / (1.0 + np.exp(-Z))
    return cache, A


# --- sigmoid | lines 3 | the bracket of the denominator forgotten
def sigmoid(Z):
    e = np.exp(-Z)
    A = 1 / 1 + e
    return A, Z


# --- sigmoid | lines 3 | exp without np in front
def sigmoid(Z):
    cache = Z
    A = 1 / (1 + exp(-Z))
    return A, cache


# --- sigmoid | lines 4 | the function of notebook 1 with a new name inside, still one result
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A


# --- sigmoid | lines 3 | a tuple, since the other cache was one
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = (A, Z)
    return A, cache


# --- relu | lines 2 | Python's max for two arguments
def relu(Z):
    A = max(0, Z)
    cache = Z
    return A, cache


# --- relu | lines 2 | a second name for the same array, then zeros written into it
def relu(Z):
    A = Z
    A[A < 0] = 0
    return A, Z


# --- relu | lines 2 | np.max for np.maximum
def relu(Z):
    A = np.max(0, Z)
    return A, Z


# --- relu | lines 2 | the cache is taken after the cut
def relu(Z):
    Z = np.maximum(0, Z)
    A = Z
    cache = Z
    return A, cache


# --- relu | lines 4 | forgets the cache after making it
def relu(Z):
    cache = Z
    A = np.maximum(0, Z)
    return A


# --- relu | lines 3 | the output is kept for the way back
def relu(Z):
    A = np.maximum(Z, 0)
    cache = A
    return A, cache


# --- relu | lines 2 | a loop that writes its zeros into Z itself
def relu(Z):
    A = Z
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            if A[i, j] < 0:
                A[i, j] = 0
    cache = Z
    return A, cache


# --- linear_activation_forward | lines 7 | keeps the output in the place of the activation's cache
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, _ = sigmoid(Z)
    elif activation == "relu":
        A, _ = relu(Z)
    cache = (linear_cache, A)
    return A, cache


# --- linear_activation_forward | lines 4, 6 | both results of sigmoid under one name
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    else:
        A = relu(Z)
    return A, (linear_cache, Z)


# --- linear_activation_forward | lines 7 | halves of the pair in the wrong order
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (activation_cache, linear_cache)
    return A, cache


# --- linear_activation_forward | lines 2 | Z not taken apart from its cache
def linear_activation_forward(A_prev, W, b, activation):
    Z = linear_forward(A_prev, W, b)
    linear_cache = (A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 7, 8 | two faults: copied the branch and left sigmoid in it, and caches in the wrong order
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    cache = (activation_cache, linear_cache)
    return A, cache


# --- linear_activation_forward | lines 5 | one flat tuple of four
def linear_activation_forward(A_prev, W, b, activation):
    functions = {"relu": relu, "sigmoid": sigmoid}
    Z, _ = linear_forward(A_prev, W, b)
    A, _ = functions[activation](Z)
    return A, (A_prev, W, b, Z)


# --- linear_activation_forward | lines 3 | compares with sigmoid the function, so the second branch runs always
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == sigmoid:
        A, activation_cache = sigmoid(Z)
    else:
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- L_model_forward | lines 5 | X goes into every hidden layer
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 9 | the last cache is not appended
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 4 | one slash makes L a float
def L_model_forward(X, parameters):
    A = X
    caches = []
    L = len(parameters) / 2
    for l in range(1, L):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | the loop goes to L, so the last layer is gone through twice
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7 | relu in all layers, the word is not changed after copying
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches += [cache]
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "relu")
    caches += [cache]
    return AL, caches


# --- L_model_forward | lines 8 | after the loop the weights of l, which is still L - 1
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], activation="sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | the list of caches begins anew in each layer
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    for l in range(1, L + 1):
        caches = []
        kind = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], kind)
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 10 | the last layer reads X again
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    # hidden layers
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    # last layer
    AL, cache = linear_activation_forward(X, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6, 8 | W without quotation marks
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[W + str(l)], parameters[b + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[W + str(L)], parameters[b + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6, 7 | writes into an empty list by its index
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, caches[l - 1] = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
    AL, caches[L - 1] = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 6 | lists and names are counted alike, from 0
def L_model_forward(X, parameters):
    A = X
    caches = []
    L = len(parameters) // 2
    for l in range(L - 1):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- compute_cost | lines 2 | m is the number of rows
def compute_cost(AL, Y):
    m = Y.shape[0]
    losses = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = np.sum(losses) / m
    return float(cost)


# --- compute_cost | lines 3 | the second term has lost its logarithm
def compute_cost(AL, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(AL), Y) + np.multiply(1 - AL, 1 - Y)
    return -np.sum(logprobs) / m


# --- compute_cost | lines 4 | a sum, not the average
def compute_cost(AL, Y):
    yes = Y * np.log(AL)
    no = (1 - Y) * np.log(1 - AL)
    return -np.sum(yes + no)


# --- compute_cost | lines 4 | predictions and labels the wrong way round
def compute_cost(AL, Y):
    m = Y.shape[1]
    AL = np.clip(AL, 1e-9, 1 - 1e-9)
    return -1 / m * np.sum(AL * np.log(Y) + (1 - AL) * np.log(1 - Y))


# --- compute_cost | lines 7 | the minus reaches the first term only
def compute_cost(AL, Y):
    total = 0
    m = Y.shape[1]
    for i in range(m):
        a = AL[0, i]
        y = Y[0, i]
        total += -y * np.log(a) + (1 - y) * np.log(1 - a)
    return total / m


# --- compute_cost | lines 2, 5 | two faults: the minus is not copied, and m counts rows
def compute_cost(AL, Y):
    m = Y.shape[0]
    part1 = Y * np.log(AL)
    part2 = (1 - Y) * np.log(1 - AL)
    cost = (1 / m) * np.sum(part1 + part2)
    cost = np.squeeze(cost)
    return cost


# --- compute_cost | lines 2 | the whole shape as m
def compute_cost(AL, Y):
    m = Y.shape
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 4 | the dot product of two rows without .T
def compute_cost(AL, Y):
    m = Y.shape[1]
    log_a, log_not_a = np.log(AL), np.log(1 - AL)
    J = -1 / m * (Y @ log_a + (1 - Y) @ log_not_a)
    return float(J)


# --- compute_cost | lines 3 | second half copied, 1 - not put inside the logarithm
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(AL)) / m
    return cost


# --- linear_backward | lines 6 | W not transposed
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | A_prev first, in the order of the letters
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * A_prev @ dZ.T
    db = 1 / m * dZ.sum(axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 4 | 1/m in front of all three
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = np.dot(W.T, dZ) / m
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return dA_prev, dW, db


# --- linear_backward | lines 6 | keepdims left out
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = W.T @ dZ
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1) / m
    return dA_prev, dW, db


# --- linear_backward | lines 5 | adds over the neurons
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    _, m = A_prev.shape
    dW = dZ.dot(A_prev.T) / m
    db = dZ.sum(axis=0, keepdims=True) / m
    dA_prev = W.T.dot(dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3 | m counts the rows
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = len(A_prev)
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | the weights come back first
def linear_backward(dZ, cache):
    (A_prev, W, b) = cache
    m = A_prev.shape[1]
    dW = (dZ @ A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dW, db, dA_prev


# --- linear_backward | lines 5 | the sum of everything, in a column of one
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3, 4 | two faults: no average at all, and db like b of one number
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = dZ @ A_prev.T
    db = np.sum(dZ)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 2 | takes the cache apart in the order W, A, b
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = dZ.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 8 | sums row by row in loops and forgets that k begins anew
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    n, m = dZ.shape
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for j in range(n):
        for i in range(m):
            dW[j] = dZ[j, i] * A_prev[:, i] / m
            db[j] += dZ[j, i] / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 7 | small d and w in the name
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dw = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | the star in the last line, after two right products
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = (1 / m) * np.dot(dZ, A_prev.T)
    db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T * dZ
    return dA_prev, dW, db


# --- linear_backward | lines 5 | 1/m at dW only
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, np.transpose(A_prev)) / m
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(np.transpose(W), dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | A_prev goes in as it is, nothing transposed there
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | W from the right with nothing transposed
def linear_backward(dZ, cache):
    A, W, b = cache
    m = A.shape[1]
    dW = np.dot(dZ, A.T) * (1 / m)
    db = np.sum(dZ, axis=1, keepdims=True) * (1 / m)
    dA = np.dot(dZ, W)
    return dA, dW, db


# --- relu_backward | lines 2 | the gate asks dA
def relu_backward(dA, cache):
    dZ = dA * (dA > 0)
    return dZ


# --- relu_backward | lines 3 | another name is not a copy
def relu_backward(dA, cache):
    Z = cache
    dZ = dA
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 3 | the slope alone, without dA
def relu_backward(dA, cache):
    Z = cache
    return np.where(Z > 0, 1.0, 0.0)


# --- relu_backward | lines 2 | open at 0, too
def relu_backward(dA, cache):
    gate = cache >= 0
    return dA * gate


# --- relu_backward | lines 3 | relu of Z in the place of its slope
def relu_backward(dA, cache):
    A, _ = relu(cache)
    dZ = dA * A
    return dZ


# --- relu_backward | lines 3 | if with a whole array
def relu_backward(dA, cache):
    Z = cache
    if Z > 0:
        dZ = dA
    else:
        dZ = 0
    return dZ


# --- relu_backward | lines 5 | a matrix product with the gate
def relu_backward(dA, cache):
    Z = cache
    slope = np.zeros(Z.shape)
    slope[Z > 0] = 1
    dZ = np.dot(dA, slope)
    return dZ


# --- relu_backward | lines 2 | Z where the gate is open, not dA
def relu_backward(dA, cache):
    dZ = np.where(cache > 0, cache, 0)
    return dZ


# --- relu_backward | lines 2 | zeros of whole numbers, which cut the slopes
def relu_backward(dA, cache):
    dZ = np.zeros(cache.shape, dtype=int)
    open_gate = cache > 0
    dZ[open_gate] = dA[open_gate]
    return dZ


# --- sigmoid_backward | lines 2 | forgets that sigmoid returns two
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | takes the second of the two results
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)[1]
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | no bracket round 1 - s
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    dZ = dA * s * 1 - s
    return dZ


# --- sigmoid_backward | lines 2 | the cache taken for the output, with a name that says so
def sigmoid_backward(dA, cache):
    s = cache
    return np.multiply(dA, s * (1 - s))


# --- sigmoid_backward | lines 4 | the long formula of the derivative, without the square
def sigmoid_backward(dA, cache):
    Z = cache
    e = np.exp(-Z)
    dZ = dA * e / (1 + e)
    return dZ


# --- sigmoid_backward | lines 2 | the stub's last line was left standing, above the code
def sigmoid_backward(dA, cache):
    raise NotImplementedError()
    s, _ = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- linear_activation_backward | lines 2 | the pair taken apart the other way round
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 5, 8 | dA, not dZ, goes through the linear step
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dA, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 6 | hands the whole cache on
def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, cache[1])
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, cache[1])
    dA_prev, dW, db = linear_backward(dZ, cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4 | only the relu branch ends with the linear step
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 6 | dZ of the sigmoid branch copied with relu_backward
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = relu_backward(dA, Z)
    elif activation == "sigmoid":
        dZ = relu_backward(dA, Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3, 4 | the caches go to the wrong steps, in one line each
def linear_activation_backward(dA, cache, activation):
    linear, act = cache
    dZ = relu_backward(dA, linear) if activation == "relu" else sigmoid_backward(dA, linear)
    return linear_backward(dZ, act)


# --- linear_activation_backward | lines 5 | a letter too few in the name
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cach)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- L_model_backward | lines 10 | the loop's cache is that of the layer above
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | the last cache is looked for under L
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L-1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L], "sigmoid")
    for l in reversed(range(1, L)):
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(
            grads[f"dA{l}"], caches[l - 1], "relu"
        )
    return grads


# --- L_model_backward | lines 10 | the same dAL goes into every layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    dA_prev, dW, db = linear_activation_backward(dA, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | plus between the two fractions inside the bracket
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA = -(Y / AL + (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        activation = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        grads["dW%d" % l] = dW
        grads["db%d" % l] = db
        grads["dA%d" % (l - 1)] = dA
    return grads


# --- L_model_backward | lines 4 | the first minus lost
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(
        dAL, current_cache, "sigmoid")
    for l in reversed(range(L - 1)):
        current_cache = caches[l]
        a, w, b = linear_activation_backward(grads["dA" + str(l + 1)], current_cache, "relu")
        grads["dA" + str(l)] = a
        grads["dW" + str(l + 1)] = w
        grads["db" + str(l + 1)] = b
    return grads


# --- L_model_backward | lines 4 | A - Y is the start, and then through the sigmoid all the same
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = AL - Y
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 9, 10 | counts the layers from 0 in the loop and writes dW and db under that number
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(L - 1)):
        dA_prev, dW, db = linear_activation_backward(grads[f"dA{l + 1}"], caches[l], "relu")
        grads[f"dA{l}"] = dA_prev
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
    return grads


# --- L_model_backward | lines 7 | counts upwards, so the dA it wants is not there yet
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = \
        linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(1, L):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 6 | sigmoid in the hidden layers, too
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in reversed(range(1, L + 1)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 10 | the loop ends at 2, layer 1 is forgotten
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = (1 - Y) / (1 - AL) - Y / AL
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    l = L - 1
    while l > 1:
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
        l = l - 1
    return grads


# --- L_model_backward | lines 5 | averages at the start, and the linear step averages again
def L_model_backward(AL, Y, caches):
    m = Y.shape[1]
    L = len(caches)
    grads = {}
    dAL = -(Y / AL - (1 - Y) / (1 - AL)) / m
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads.update({f"dA{L - 1}": dA_prev, f"dW{L}": dW, f"db{L}": db})
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(dA_prev, caches[l - 1], "relu")
        grads.update({f"dA{l - 1}": dA_prev, f"dW{l}": dW, f"db{l}": db})
    return grads


# --- L_model_backward | lines 12, 13 | dW and db are stored with the number of the layer below
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l - 1)] = dW
        grads["db" + str(l - 1)] = db
    return grads


# --- L_model_backward | lines 4, 5 | two faults: the bracket after the minus, and the first cache for the last layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = - Y / AL - (1 - Y) / (1 - AL)
    dA_prev, dW, db = linear_activation_backward(dAL, caches[0], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 14 | return with the indent of the loop
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
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


# --- L_model_backward | lines 8 | half done: the last layer, and nothing below
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    return grads


# --- update_parameters | lines 4, 5 | uphill
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters[f"W{l}"] += learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] += learning_rate * grads[f"db{l}"]
    return parameters


# --- update_parameters | lines 6, 7 | names of grads without the d
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        W = "W" + str(l + 1)
        b = "b" + str(l + 1)
        parameters[W] = parameters[W] - learning_rate * grads[W]
        parameters[b] = parameters[b] - learning_rate * grads[b]
    return parameters


# --- update_parameters | lines 6, 7 | new values go into variables, not into the dictionary
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = b - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 6 | both lines with dW after copying
def update_parameters(parameters, grads, learning_rate):
    new = {}
    L = len(parameters) // 2
    for l in range(1, L + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["dW" + str(l)]
    return new


# --- update_parameters | lines 4 | no return, the dictionary is changed anyway
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]


# --- update_parameters | lines 2 | the number of layers not halved
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) + 1):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 3 | hidden layers in the loop, and the last one forgotten after it
def update_parameters(parameters, grads, learning_rate):
    number_of_layers = len(parameters) // 2
    for l in range(1, number_of_layers):
        W, dW = parameters["W" + str(l)], grads["dW" + str(l)]
        b, db = parameters["b" + str(l)], grads["db" + str(l)]
        parameters["W" + str(l)] = W - learning_rate * dW
        parameters["b" + str(l)] = b - learning_rate * db
    return parameters


# --- update_parameters | lines 3, 4 | the old value is left out
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters["W" + str(l)] = -learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = -learning_rate * grads["db" + str(l)]
    return parameters
