# --- initialize_parameters | lines 4 | W2 with rows and columns exchanged
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | scale 0.1
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.1
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.1
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2 | W1 is zero, W2 random is enough
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4, 6 | biases of shape (1, n)
def initialize_parameters(n_x, n_h, n_y):
    parameters = {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((1, n_h)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((1, n_y)),
    }
    return parameters


# --- initialize_parameters | lines 3, 5 | single brackets
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 4 | small means adding 0.01
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) + 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) + 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 4 | W2 from n_x to n_y
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_x) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | small letters for the keys, as for the names
def initialize_parameters(n_x, n_h, n_y):
    w1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    w2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


# --- initialize_parameters_deep | lines 3 | L one too small: the last layer is missing
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims) - 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | number added to text
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + l] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + l] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 5, 6 | layers counted from 0
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(L):
        parameters[f"W{l}"] = np.random.randn(layer_dims[l + 1], layer_dims[l]) * 0.01
        parameters[f"b{l}"] = np.zeros((layer_dims[l + 1], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | the two sizes exchanged
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        p["W" + str(l)] = np.random.randn(layer_dims[l - 1], layer_dims[l]) * 0.01
        p["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return p


# --- initialize_parameters_deep | lines 5 | the bias has the size of the layer before
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        p[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        p[f"b{l}"] = np.zeros((layer_dims[l - 1], 1))
    return p


# --- initialize_parameters_deep | lines 3 | a new dictionary in each turn
def initialize_parameters_deep(layer_dims):
    for l in range(1, len(layer_dims)):
        parameters = {}
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | times the square root and not divided by it
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | the l is inside the quotes
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["Wl"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["bl"] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | return stands in the loop
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        return parameters


# --- linear_forward | lines 2 | A and W exchanged
def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | entry by entry
def linear_forward(A, W, b):
    Z = W * A + b
    return Z, (A, W, b)


# --- linear_forward | lines 2 | b forgotten
def linear_forward(A, W, b):
    Z = W @ A
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 3 | the order in which the formula has them
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (W, A, b)
    return Z, cache


# --- linear_forward | lines 3 | Z goes into the cache, too
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b, Z)
    return Z, cache


# --- linear_forward | lines 3 | only Z
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z


# --- linear_forward | lines 2 | W transposed as w was in notebook 2
def linear_forward(A, W, b):
    Z = np.dot(W.T, A) + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | b subtracted
def linear_forward(A, W, b):
    Z = np.dot(W, A) - b
    cache = A, W, b
    return Z, cache


# --- linear_forward | lines 3 | four results, the cache not in brackets of its own
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, A, W, b


# --- sigmoid | lines 3 | only A comes back
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    return A


# --- sigmoid | lines 3 | A in the cache
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    return A, A


# --- sigmoid | lines 3 | the wrong order
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    return Z, A


# --- sigmoid | lines 2, 3 | Z is overwritten by minus Z
def sigmoid(Z):
    Z = -Z
    A = 1 / (1 + np.exp(Z))
    return A, Z


# --- sigmoid | lines 2 | minus forgotten
def sigmoid(Z):
    A = 1 / (1 + np.exp(Z))
    cache = Z
    return A, cache


# --- sigmoid | lines 2 | the sign before the exponential
def sigmoid(Z):
    A = 1 / (1 + -np.exp(Z))
    return A, Z


# --- sigmoid | lines 3 | a pair in the place of Z
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = (Z, A)
    return A, cache


# --- sigmoid | lines 2 | numerator wrong
def sigmoid(Z):
    A = np.exp(-Z) / (1 + np.exp(-Z))
    return A, Z


# --- relu | lines 2, 3 | Z changed in place
def relu(Z):
    Z[Z < 0] = 0
    return Z, Z


# --- relu | lines 3 | A for the cache
def relu(Z):
    A = np.maximum(0, Z)
    cache = A
    return A, cache


# --- relu | lines 2 | maximum of all
def relu(Z):
    A = np.max(Z, 0)
    return A, Z


# --- relu | lines 2 | only one result
def relu(Z):
    return np.maximum(0, Z)


# --- relu | lines 2 | keeps the negative
def relu(Z):
    A = np.where(Z > 0, 0, Z)
    return A, Z


# --- relu | lines 2 | leaky
def relu(Z):
    A = np.maximum(0.01 * Z, Z)
    return A, Z


# --- relu | lines 2 | ones and zeros: the slope
def relu(Z):
    A = (Z > 0) * 1.0
    return A, Z


# --- relu | lines 3 | the mask is cached since the slope needs it
def relu(Z):
    A = np.maximum(0, Z)
    return A, Z > 0


# --- linear_activation_forward | lines 3, 5 | the words exchanged
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = sigmoid(Z)
    elif activation == "sigmoid":
        A, activation_cache = relu(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 4 | the pair is not taken apart for the activation
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
        activation_cache = Z
    else:
        A = relu(Z)
        activation_cache = Z
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 9 | the caches in the wrong order
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)

    cache = (activation_cache, linear_cache)
    return A, cache


# --- linear_activation_forward | lines 2 | the linear step with its arguments in the order W, A, b
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(W, A_prev, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 4 | the activation gets the input of the layer
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(A_prev)
    elif activation == "relu":
        A, activation_cache = relu(A_prev)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 3, 5 | the name of the function in place of the word
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == sigmoid:
        A, activation_cache = sigmoid(Z)
    elif activation == relu:
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | the sum of the tuples, so four things in a row
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = linear_cache + (activation_cache,)
    return A, cache


# --- linear_activation_forward | lines 3 | the capital letter: "ReLU"
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "ReLU":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 4 | the sigmoid only: the if was to be added later
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    # TODO: relu
    A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- L_model_forward | lines 6 | X in each turn
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 4 | the number of layers not halved
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters)
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | the loop includes the last layer
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 9 | the last cache is not kept
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 4 | / makes a float
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) / 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7 | cache list replaced, not appended to
def L_model_forward(X, parameters):
    A = X
    L = len(parameters) // 2
    caches = []
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches = [cache]
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7 | sigmoid everywhere
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        A, cache = linear_activation_forward(A, W, b, "sigmoid")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 6, 8 | A_prev is never moved on, so the last layer gets X
def L_model_forward(X, parameters):
    caches = []
    A_prev = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A_prev, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | begins at layer 2, since layer 1 is the input
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(2, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- compute_cost | lines 3 | AL for Y in the second term
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - AL) * np.log(1 - AL)) / m
    return cost


# --- compute_cost | lines 3 | the minus is lost
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 3 | divides only the second sum by m
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL)) - np.sum((1 - Y) * np.log(1 - AL)) / m
    return cost


# --- compute_cost | lines 3 | a column times a row as matrices
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y.T, np.log(AL)) + np.dot(1 - Y.T, np.log(1 - AL))) / m
    return np.sum(cost)


# --- compute_cost | lines 3 | the length of Y for the number of examples
def compute_cost(AL, Y):
    loss = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    m = len(Y)
    return np.sum(loss) / m


# --- compute_cost | lines 2 | clips far too much
def compute_cost(AL, Y):
    AL = np.clip(AL, 0.1, 0.9)
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


# --- compute_cost | lines 3 | mean of the squares
def compute_cost(AL, Y):
    m = Y.shape[1]
    return np.sum((AL - Y) ** 2) / m


# --- compute_cost | lines 4 | mean and then divided by m once more
def compute_cost(AL, Y):
    m = Y.shape[1]
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    return -np.mean(losses) / m


# --- compute_cost | lines 3 | left as the loss of each example
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m


# --- linear_backward | lines 4 | the factors of dW exchanged
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | dA_prev is divided as well
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = 1 / m * np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | the whole sum
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 5 | axis 0
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 7 | dW first
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dW, db, dA_prev


# --- linear_backward | lines 3 | m from the rows of A_prev
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[0]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | W is not transposed
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 2 | the cache is taken apart in the order of the formula
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | squeezed
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.squeeze(np.sum(dZ, axis=1, keepdims=True)) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | dA_prev from dW and not from dZ
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(dW.T, dZ)
    return dA_prev, dW, db


# --- relu_backward | lines 2 | the corner lets it through
def relu_backward(dA, cache):
    dZ = np.where(cache >= 0, dA, 0)
    return dZ


# --- relu_backward | lines 3 | asks dA and not Z
def relu_backward(dA, cache):
    Z = cache
    dZ = np.where(dA > 0, dA, 0)
    return dZ


# --- relu_backward | lines 2, 3 | changes the caller's dA
def relu_backward(dA, cache):
    dZ = dA
    dZ[cache <= 0] = 0
    return dZ


# --- relu_backward | lines 2 | the slope only
def relu_backward(dA, cache):
    return np.where(cache > 0, 1.0, 0.0)


# --- relu_backward | lines 2 | relu of Z as a factor
def relu_backward(dA, cache):
    A, _ = relu(cache)
    return dA * A


# --- relu_backward | lines 2 | np.dot with the mask
def relu_backward(dA, cache):
    dZ = np.dot(dA, (cache > 0).T)
    return dZ


# --- relu_backward | lines 2 | the cache is taken for a pair
def relu_backward(dA, cache):
    linear_cache, Z = cache
    dZ = dA * (Z > 0)
    return dZ


# --- relu_backward | lines 2 | lets the negative through
def relu_backward(dA, cache):
    dZ = dA * (cache < 0)
    return dZ


# --- sigmoid_backward | lines 2 | Z for s
def sigmoid_backward(dA, cache):
    Z = cache
    return dA * Z * (1 - Z)


# --- sigmoid_backward | lines 2 | the two things in one name
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | dA is forgotten
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    dZ = s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | takes the second result, which is Z
def sigmoid_backward(dA, cache):
    _, s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | sigmoid of dA
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(dA)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | brackets: dA s - s
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA * s * 1 - s


# --- sigmoid_backward | lines 3 | divided by the slope
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)[0]
    return dA / (s * (1 - s))


# --- sigmoid_backward | lines 3 | s (1 - s) remembered as the square of 1 - s
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA * (1 - s) ** 2


# --- linear_activation_backward | lines 4, 6 | the activations exchanged
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = relu_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 2 | the pair taken apart in the wrong order
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | dA goes on, not dZ
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4 | forward functions used on the way back
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ, _ = relu(dA)
    else:
        dZ, _ = sigmoid(dA)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6, 7 | whole cache handed on
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, cache)
    dA_prev, dW, db = linear_backward(dZ, cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | the results under the wrong names
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dW, db, dA_prev = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | no quotes: the functions again
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dZ = dA
    if activation == relu:
        dZ = relu_backward(dA, activation_cache)
    if activation == sigmoid:
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 3, 5 | the relu runs always, and the sigmoid on top of it
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dZ = relu_backward(dA, activation_cache)
    if activation == "sigmoid":
        dZ = sigmoid_backward(dZ, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 8 | only dA_prev and dW come back
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW


# --- L_model_backward | lines 4 | dAL without its minus
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = Y / AL - (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | plus between the two terms
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL + (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        out = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = out
    return grads


# --- L_model_backward | lines 8 | dAL in every layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 8 | caches[l] in the loop
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 7 | from the bottom up
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in range(1, L):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 5 | starts from AL - Y, which is dZ and no dA
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)

    dAL = AL - Y
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(L - 1, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | caches[L] is past the end
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 8 | sigmoid on the way down, too
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        cache = caches[l - 1]
        # one line for all layers
        dA, dW, db = linear_activation_backward(dA, cache, "sigmoid")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 10 | the number of db not made new: always that of the last layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"] = dA, dW
        grads[f"db{L}"] = db
    return grads


# --- L_model_backward | lines 7 | loop ends one early
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(2, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- update_parameters | lines 3 | the loop ends before the last layer
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 3 | counted from 0
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | the layers counted from grads
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    for l in range(1, L + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


# --- update_parameters | lines 5 | the weights' slope for the bias
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"dW{l}"]
    return parameters


# --- update_parameters | lines 4, 5 | = - where -= was meant
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] =- learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] =- learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 4, 5 | forgets the learning rate
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 5 | b goes uphill
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for l in range(1, len(parameters) // 2 + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] + learning_rate * grads[f"db{l}"]
    return new


# --- update_parameters | lines 4, 6 | W and b in local names
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        W = parameters["W" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = parameters["b" + str(l)]
        b = b - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2, 3, 4, 5, 6 | only layer 1 and 2, as in notebook 3
def update_parameters(parameters, grads, learning_rate):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
