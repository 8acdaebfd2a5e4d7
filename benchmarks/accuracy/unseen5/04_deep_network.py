# --- initialize_parameters | lines 2, 4 | writes the sizes in the order of the way forward
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | forgets that the numbers should be small
def initialize_parameters(n_x, n_h, n_y):
    params = dict()
    params["W1"] = np.random.randn(n_h, n_x)
    params["b1"] = np.zeros((n_h, 1))
    params["W2"] = np.random.randn(n_y, n_h)
    params["b2"] = np.zeros((n_y, 1))
    return params


# --- initialize_parameters | lines 5, 7 | single brackets for both biases
def initialize_parameters(n_x, n_h, n_y):
    scale = 0.01
    parameters = {
        "W1": scale * np.random.randn(n_h, n_x),
        "b1": np.zeros(n_h),
        "W2": scale * np.random.randn(n_y, n_h),
        "b2": np.zeros(n_y),
    }
    return parameters


# --- initialize_parameters | lines 2, 3 | rand and randn look the same
def initialize_parameters(n_x, n_h, n_y):
    w1 = np.random.rand(n_h, n_x) * 0.01
    w2 = np.random.rand(n_y, n_h) * 0.01
    parameters = {}
    parameters["W1"] = w1
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = w2
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 7 | copied the first two lines and changed not everything
def initialize_parameters(n_x, n_h, n_y):
    # layer 1
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    # layer 2
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    parameters = {"W1": W1,
                  "b1": b1,
                  "W2": W2,
                  "b2": b2}
    return parameters


# --- initialize_parameters | lines 4 | all four with a comma, no dictionary
def initialize_parameters(n_x, n_h, n_y):
    W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h) * 0.01
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 2, 4 | everything begins with zero, also the weights
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 4, 5, 6 | names with an underline, and small letters for the weights
def initialize_parameters(n_x, n_h, n_y):
    parameters = {
        "w_1": np.random.randn(n_h, n_x) * 0.01,
        "b_1": np.zeros((n_h, 1)),
        "w_2": np.random.randn(n_y, n_h) * 0.01,
        "b_2": np.zeros((n_y, 1)),
    }
    return parameters


# --- initialize_parameters_deep | lines 4 | L is already the number of layers, and the loop stops one before
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 3 | counts from 0 as Python does
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(len(layer_dims) - 1):
        p[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        p[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return p


# --- initialize_parameters_deep | lines 2, 4 | the list has L entries, and then plus 1 as in the hint
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims)
    params = {}
    for l in range(1, L + 1):
        rows = layer_dims[l]
        cols = layer_dims[l - 1]
        params["W" + str(l)] = np.random.randn(rows, cols) * 0.01
        params["b" + str(l)] = np.zeros((rows, 1))
    return params


# --- initialize_parameters_deep | lines 8 | the return slipped into the loop
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        b = np.zeros((layer_dims[l], 1))
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = b
        return parameters


# --- initialize_parameters_deep | lines 5 | the layer before comes first
def initialize_parameters_deep(layer_dims):
    parameters = {}
    number = 1
    for before, after in zip(layer_dims[:-1], layer_dims[1:]):
        parameters["W" + str(number)] = 0.01 * np.random.randn(before, after)
        parameters["b" + str(number)] = np.zeros((after, 1))
        number += 1
    return parameters


# --- initialize_parameters_deep | lines 5 | took the root of the wrong size
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 5 | replaced the 0.01 but left the times sign
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        s = np.sqrt(layer_dims[l - 1])
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * s
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 5 | Python cannot glue a letter to a number
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for i in range(1, len(layer_dims)):
        parameters["W" + i] = np.random.randn(layer_dims[i], layer_dims[i - 1]) * 0.01
        parameters["b" + i] = np.zeros((layer_dims[i], 1))
    return parameters


# --- initialize_parameters_deep | lines 5, 6 | an f is missing in front of the names
def initialize_parameters_deep(layer_dims):
    result = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        result["W{l}"] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        result["b{l}"] = np.zeros((n, 1))
    return result


# --- initialize_parameters_deep | lines 4, 5 | no scale, and flat biases
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros(layer_dims[l])
    return parameters


# --- initialize_parameters_deep | lines 2 | wrote the layers of the table out by hand
def initialize_parameters_deep(layer_dims):
    n0, n1, n2, n3 = layer_dims
    return {
        "W1": np.random.randn(n1, n0) * 0.01, "b1": np.zeros((n1, 1)),
        "W2": np.random.randn(n2, n1) * 0.01, "b2": np.zeros((n2, 1)),
        "W3": np.random.randn(n3, n2) * 0.01, "b3": np.zeros((n3, 1)),
    }


# --- initialize_parameters_deep | lines 4 | every round begins with a new empty dictionary
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters = {}
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- linear_forward | lines 2 | the star, as in school
def linear_forward(A, W, b):
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | the sizes fit as in w transposed x of notebook 2
def linear_forward(A, W, b):
    Z = np.dot(W.T, A) + b
    return Z, (A, W, b)


# --- linear_forward | lines 3 | A comes first in the arguments, so it comes first in the product
def linear_forward(A, W, b):
    # Z = W A + b
    Z = A @ W + b
    return Z, (A, W, b)


# --- linear_forward | lines 4 | the cache in the order of the formula
def linear_forward(A, W, b):
    product = np.dot(W, A)
    Z = product + b
    cache = (W, A, b)
    return Z, cache


# --- linear_forward | lines 4 | has the cache but does not hand it back
def linear_forward(A, W, b):
    Z = np.matmul(W, A) + b
    cache = (A, W, b)
    return Z


# --- linear_forward | lines 3 | no round brackets around the three
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, A, W, b


# --- linear_forward | lines 3 | keeps the result in the cache instead of the input
def linear_forward(A, W, b):
    Z = W @ A + b
    A = Z
    cache = A, W, b
    return A, cache


# --- sigmoid | lines 3 | pasted from notebook 1 as it was
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    return A


# --- sigmoid | lines 3 | the cache is what came out
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = A
    return A, cache


# --- sigmoid | lines 3 | Z first because it was first
def sigmoid(Z):
    s = 1.0 / (1.0 + np.exp(-Z))
    return Z, s


# --- sigmoid | lines 3 | the name cache comes from nowhere
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    return A, cache


# --- sigmoid | lines 2 | minus forgotten, then Z kept correctly
def sigmoid(Z):
    e = np.exp(Z)
    A = 1 / (1 + e)
    cache = Z
    return A, cache


# --- sigmoid | lines 2, 4 | uses the name Z for the steps in between
def sigmoid(Z):
    Z = np.exp(-Z)
    A = 1 / (1 + Z)
    return A, Z


# --- sigmoid | lines 2 | one bracket too few
def sigmoid(Z):
    return 1 / 1 + np.exp(-Z), Z


# --- relu | lines 2 | sets the negatives of Z to 0 and returns it twice
def relu(Z):
    Z[Z < 0] = 0
    return Z, Z


# --- relu | lines 2, 3 | believes that A = Z makes a copy
def relu(Z):
    A = Z
    A[A < 0] = 0
    cache = Z
    return A, cache


# --- relu | lines 2 | max instead of maximum
def relu(Z):
    A = np.max(0, Z)
    return A, Z


# --- relu | lines 2 | the max of Python
def relu(Z):
    return max(0, Z), Z


# --- relu | lines 2, 3 | gave the result the old name
def relu(Z):
    Z = np.maximum(0, Z)
    cache = Z
    return Z, cache


# --- relu | lines 3 | only one result
def relu(Z):
    positive = Z > 0
    return Z * positive


# --- relu | lines 2 | turned the condition of where round
def relu(Z):
    A = np.where(Z > 0, 0, Z)
    return A, Z


# --- relu | lines 6 | two loops over the entries, in the array that came in
def relu(Z):
    rows, cols = Z.shape
    for i in range(rows):
        for j in range(cols):
            if Z[i, j] < 0:
                Z[i, j] = 0
    A = Z.copy()
    return A, Z


# --- linear_activation_forward | lines 4, 6 | mixed up the two branches
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 4, 6 | forgets that the activations return two things
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = relu(Z)
    cache = (linear_cache, Z)
    return A, cache


# --- linear_activation_forward | lines 7 | newest first in the pair
def linear_activation_forward(A_prev, W, b, activation):
    Z, lin = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, act = relu(Z)
    if activation == "sigmoid":
        A, act = sigmoid(Z)
    cache = (act, lin)
    return A, cache


# --- linear_activation_forward | lines 7 | thinks four things in one bracket are the same
def linear_activation_forward(A_prev, W, b, activation):
    Z, _ = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, _ = sigmoid(Z)
    else:
        A, _ = relu(Z)
    cache = (A_prev, W, b, Z)
    return A, cache


# --- linear_activation_forward | lines 2, 7 | does not take the pair of the linear step apart
def linear_activation_forward(A_prev, W, b, activation):
    Z = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (Z, activation_cache)
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


# --- linear_activation_forward | lines 3, 5 | one equals sign in the question
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation = "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation = "relu":
        A, activation_cache = relu(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 5, 8 | two ifs and an else that belongs to the second only
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    if activation == "relu":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = Z, Z
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 5, 7 | spells ReLU as in the text, and keeps one cache only
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "ReLU":
        A, activation_cache = relu(Z)
    return A, linear_cache


# --- L_model_forward | lines 6 | every layer looks at the picture itself
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


# --- L_model_forward | lines 5 | the loop runs through the last layer too
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 8 | the cache of the last layer is not collected
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 2 | the names of W and b are twice as many as layers
def L_model_forward(X, parameters):
    L = len(parameters)
    A = X
    caches = []
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 9 | copied the line of the loop and left its word
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches += [cache]
    # last layer
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "relu")
    caches += [cache]
    return AL, caches


# --- L_model_forward | lines 9 | one loop for all, always the sigmoid
def L_model_forward(X, parameters):
    out = X
    caches = []
    for l in range(len(parameters) // 2):
        out, c = linear_activation_forward(
            out,
            parameters["W" + str(l + 1)],
            parameters["b" + str(l + 1)],
            "sigmoid",
        )
        caches.append(c)
    return out, caches


# --- L_model_forward | lines 5, 7 | counts the layers from 0
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(L - 1):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 2, 3 | the small example has two layers
def L_model_forward(X, parameters):
    A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
    caches = [cache1, cache2]
    return A2, caches


# --- L_model_forward | lines 12 | computes AL and hands back A
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for layer in range(1, L):
        W, b = parameters["W" + str(layer)], parameters["b" + str(layer)]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    W, b = parameters["W" + str(L)], parameters["b" + str(L)]
    AL, cache = linear_activation_forward(A, W, b, "sigmoid")
    caches.append(cache)
    return A, caches


# --- L_model_forward | lines 8 | the last layer takes the l that the loop left, and X again
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- compute_cost | lines 3 | the minus in front is missing
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 3 | adds up and does not divide
def compute_cost(AL, Y):
    losses = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.sum(losses)


# --- compute_cost | lines 2 | the number of rows
def compute_cost(AL, Y):
    m = Y.shape[0]
    logs = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    return -np.sum(logs) / m


# --- compute_cost | lines 5 | len counts the examples, as of a list
def compute_cost(AL, Y):
    total = 0
    total = total + np.sum(Y * np.log(AL))
    total = total + np.sum((1 - Y) * np.log(1 - AL))
    cost = -total / len(Y)
    return cost


# --- compute_cost | lines 4 | no bracket around 1 - Y
def compute_cost(AL, Y):
    m = Y.shape[1]
    first = Y * np.log(AL)
    second = 1 - Y * np.log(1 - AL)
    return -1 / m * np.sum(first + second)


# --- compute_cost | lines 3 | the minus reaches only the first half
def compute_cost(AL, Y):
    m = AL.shape[1]
    return np.sum(-Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m


# --- compute_cost | lines 3 | AL and Y in each other's place
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1/m * np.sum(AL * np.log(Y) + (1 - AL) * np.log(1 - Y))
    return cost


# --- compute_cost | lines 4 | the mean and the m
def compute_cost(AL, Y):
    m = Y.shape[1]
    loss = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    cost = -np.mean(loss) / m
    return float(cost)


# --- compute_cost | lines 4 | a loop that stops one example too early
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 0.0
    for i in range(m - 1):
        a = AL[0, i]
        y = Y[0, i]
        cost -= y * np.log(a) + (1 - y) * np.log(1 - a)
    return cost / m


# --- compute_cost | lines 3 | there is no sum, one cost for each example
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * (Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- linear_backward | lines 5 | the sum drops its axis
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | forgets to average the weights
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 3 | no average anywhere
def linear_backward(dZ, cache):
    A, W, b = cache
    return W.T.dot(dZ), dZ.dot(A.T), dZ.sum(axis=1, keepdims=True)


# --- linear_backward | lines 6 | divides all three by m to be safe
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = (1 / m) * np.dot(dZ, A_prev.T)
    db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = (1 / m) * np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | returns the weights first because they come first
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dW, db, dA_prev


# --- linear_backward | lines 5 | sums down the column
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    _, m = A_prev.shape
    dW = np.matmul(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = np.matmul(W.T, dZ)
    return (dA_prev, dW, db)


# --- linear_backward | lines 3 | m are the rows
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[0]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4, 6 | nothing is transposed
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | the product of dW the other way round
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 2 | takes the cache apart in the order W, A, b
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = dZ.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 5 | one number for all biases
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1/m * np.dot(dZ, A_prev.T)
    db = 1/m * np.sum(dZ)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 9 | the bias is added up and not averaged, and it is flat
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    # row j of dZ times row k of A_prev
    dW = np.zeros(W.shape)
    for j in range(W.shape[0]):
        for k in range(W.shape[1]):
            dW[j, k] = np.sum(dZ[j] * A_prev[k]) / m
    db = np.sum(dZ, axis=1)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3, 5 | never opens the cache
def linear_backward(dZ, cache):
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- relu_backward | lines 2 | the gate asks the slope
def relu_backward(dA, cache):
    return dA * (dA > 0)


# --- relu_backward | lines 3 | lets the slope itself go through a ReLU
def relu_backward(dA, cache):
    Z = cache
    dZ = np.maximum(0, dA)
    return dZ


# --- relu_backward | lines 2 | sets the zeros in the array of the caller
def relu_backward(dA, cache):
    dA[cache <= 0] = 0
    return dA


# --- relu_backward | lines 3, 4 | another name is no copy
def relu_backward(dA, cache):
    Z = cache
    dZ = dA
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 3 | gives the slope of the ReLU alone
def relu_backward(dA, cache):
    Z = cache
    dZ = np.where(Z > 0, 1, 0)
    return dZ


# --- relu_backward | lines 3 | multiplies with the output, not with the slope
def relu_backward(dA, cache):
    A, Z = relu(cache)
    dZ = dA * A
    return dZ


# --- relu_backward | lines 3 | shut and open exchanged
def relu_backward(dA, cache):
    stopped = cache <= 0
    dZ = np.where(stopped, dA, 0)
    return dZ


# --- relu_backward | lines 3 | open at the corner as well
def relu_backward(dA, cache):
    Z = cache
    gate = (Z >= 0).astype(float)
    return gate * dA


# --- relu_backward | lines 3 | asks a whole array in an if
def relu_backward(dA, cache):
    Z = cache
    if Z > 0:
        dZ = dA
    else:
        dZ = 0
    return dZ


# --- relu_backward | lines 5 | the raise of the empty cell is still there
def relu_backward(dA, cache):
    # YOUR CODE HERE
    dZ = np.array(dA, copy=True)
    dZ[cache <= 0] = 0
    raise NotImplementedError()
    return dZ


# --- sigmoid_backward | lines 2 | the little trap
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | the same, with the name Z and a line for the slope
def sigmoid_backward(dA, cache):
    Z = cache
    A = sigmoid(Z)
    slope = A * (1 - A)
    dZ = np.multiply(dA, slope)
    return dZ


# --- sigmoid_backward | lines 2 | thinks the cache is the output
def sigmoid_backward(dA, cache):
    s = cache
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 3 | the slope without what comes from behind
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    dZ = s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | takes the second of the two
def sigmoid_backward(dA, cache):
    _, s = sigmoid(cache)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 4 | no bracket around 1 - s
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * s * 1 - s
    return dZ


# --- sigmoid_backward | lines 3 | the slope of the tanh of notebook 3
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    dZ = dA * (1 - s ** 2)
    return dZ


# --- linear_activation_backward | lines 2 | takes the pair apart in the order in which it is used
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 3, 5 | the whole cache goes into the activation
def linear_activation_backward(dA, cache, activation):
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, cache)
    else:
        dZ = relu_backward(dA, cache)
    dA_prev, dW, db = linear_backward(dZ, cache[0])
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3 | the names of the two functions in the wrong branches
def linear_activation_backward(dA, cache, activation):
    lin_cache, act_cache = cache
    dZ = sigmoid_backward(dA, act_cache) if activation == "relu" else relu_backward(dA, act_cache)
    return linear_backward(dZ, lin_cache)


# --- linear_activation_backward | lines 5, 8 | dA goes straight into the linear step
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dA, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | calls the functions of the way forward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ, _ = relu(activation_cache)
    elif activation == "sigmoid":
        dZ, _ = sigmoid(activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 7 | the linear step is moved in too far, so only the relu has one
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | catches the three results in the wrong order
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dW, db, dA_prev = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | the gradients are there and nobody gets them
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 7 | finished for the hidden layers only
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        pass
    return dA_prev, dW, db


# --- L_model_backward | lines 4 | takes A - Y for dAL and sends it through the sigmoid
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = AL - Y
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads


# --- L_model_backward | lines 4 | the minus of the logarithm forgotten
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = Y / AL - (1 - Y) / (1 - AL)
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
    return grads


# --- L_model_backward | lines 6 | the inner slope of 1 - a is lost
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = dict()
    first = Y / AL
    second = (1 - Y) / (1 - AL)
    dA = -(first + second)
    kind = "sigmoid"
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], kind)
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
        kind = "relu"
    return grads


# --- L_model_backward | lines 5 | opens the bracket and keeps the second minus
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    # derivative of the cost
    dAL = -Y / AL - (1 - Y) / (1 - AL)
    dA_prev, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(dA_prev, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 10 | the cache has the number of the layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        cache = caches[l]
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], cache, "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | the last of L caches is number L
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    a, w, b = linear_activation_backward(dAL, caches[L], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = a, w, b
    for l in reversed(range(1, L)):
        a, w, b = linear_activation_backward(a, caches[l - 1], "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = a, w, b
    return grads


# --- L_model_backward | lines 9 | the loop runs forward
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(1, L):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 8 | every layer starts from the end of the network
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads[f"dA{L-1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA_prev, dW, db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA_prev, dW, db
    return grads


# --- L_model_backward | lines 6 | sigmoid in the hidden layers too
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = (AL - Y) / (AL * (1 - AL))
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads


# --- L_model_backward | lines 5 | averages the first slope as well
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    dAL = -1 / m * (Y / AL - (1 - Y) / (1 - AL))
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, current_cache, "sigmoid")
    for l in reversed(range(1, L)):
        current_cache = caches[l - 1]
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(grads["dA" + str(l)], current_cache, "relu")
        grads["dA" + str(l - 1)] = dA_prev_temp
        grads["dW" + str(l)] = dW_temp
        grads["db" + str(l)] = db_temp
    return grads


# --- L_model_backward | lines 6, 8, 9, 10 | found l + 1 on the internet, together with the range of the hint
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads


# --- L_model_backward | lines 8, 9 | the last layer is done, the loop comes tomorrow
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    # TODO the other layers
    return grads


# --- L_model_backward | lines 3 | three layers by hand
def L_model_backward(AL, Y, caches):
    dA3 = -(Y / AL - (1 - Y) / (1 - AL))
    dA2, dW3, db3 = linear_activation_backward(dA3, caches[2], "sigmoid")
    dA1, dW2, db2 = linear_activation_backward(dA2, caches[1], "relu")
    dA0, dW1, db1 = linear_activation_backward(dA1, caches[0], "relu")
    grads = {"dA0": dA0, "dA1": dA1, "dA2": dA2,
             "dW1": dW1, "dW2": dW2, "dW3": dW3,
             "db1": db1, "db2": db2, "db3": db3}
    return grads


# --- L_model_backward | lines 6, 8 | stops before the first layer, and the return stands in the loop
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 1, -1):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        return grads


# --- L_model_backward | lines 4, 5 | a helper that stores the names without their d
def store(grads, l, result):
    dA, dW, db = result
    grads["dA" + str(l - 1)] = dA
    grads["W" + str(l)] = dW
    grads["b" + str(l)] = db

def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    store(grads, L, linear_activation_backward(dAL, caches[L - 1], "sigmoid"))
    for l in reversed(range(1, L)):
        store(grads, l, linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu"))
    return grads


# --- update_parameters | lines 4, 5 | uphill
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] + learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 3 | the loop from the way forward leaves the last layer out
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | counts the layers in the gradients
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    new = {}
    for l in range(1, L + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return new


# --- update_parameters | lines 5 | nothing comes back
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]


# --- update_parameters | lines 6, 7 | computes new weights and leaves them lying
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = b - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2, 3 | takes an A off every name in grads, too
def update_parameters(parameters, grads, learning_rate):
    for name, slope in grads.items():
        parameters[name[1:]] = parameters[name[1:]] - learning_rate * slope
    return parameters


# --- update_parameters | lines 6, 7 | forgot the d in front of the names
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for i in range(1, L + 1):
        w_name = "W" + str(i)
        b_name = "b" + str(i)
        parameters[w_name] = parameters[w_name] - learning_rate * grads[w_name]
        parameters[b_name] = parameters[b_name] - learning_rate * grads[b_name]
    return parameters


# --- update_parameters | lines 5 | copied the line of W, and one d W stayed
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters


# --- update_parameters | lines 5, 6 | the two signs in the wrong order
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    l = 1
    while l <= L:
        parameters["W" + str(l)] =- learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] =- learning_rate * grads["db" + str(l)]
        l += 1
    return parameters


# --- update_parameters | lines 2, 4, 6 | pasted from notebook 3, with its two layers
def update_parameters(parameters, grads, learning_rate):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 3, 4, 5 | a bracket around the difference, and the return too far right
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters["W" + str(l)] = (parameters["W" + str(l)] - learning_rate) * grads["dW" + str(l)]
        parameters["b" + str(l)] = (parameters["b" + str(l)] - learning_rate) * grads["db" + str(l)]
        return parameters


# --- update_parameters | lines 5 | the learning rate is missing in one of the lines
def update_parameters(parameters, grads, learning_rate):
    alpha = learning_rate
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] -= alpha * grads[f"dW{l}"]
        parameters[f"b{l}"] -= grads[f"db{l}"]
    return parameters
