# --- initialize_parameters | lines 2, 4 | the scale as a divisor
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) / 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) / 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | the size of each bias is that of the layer before
def initialize_parameters(n_x, n_h, n_y):
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for i in (1, 2):
        parameters["W%d" % i] = 0.01 * np.random.randn(sizes[i], sizes[i - 1])
        parameters["b%d" % i] = np.zeros((sizes[i - 1], 1))
    return parameters


# --- initialize_parameters | lines 6 | a tuple of four, not a dictionary
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 2, 3 | uniform numbers from -0.01 to 0
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.uniform(-0.01, 0, (n_h, n_x))
    W2 = np.random.uniform(-0.01, 0, (n_y, n_h))
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 5 | zeros for the weights of the output
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.zeros((n_y, n_h))
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 2 | a helper with its two sizes the wrong way round
def small(n_in, n_out):
    return np.random.randn(n_in, n_out) * 0.01


def initialize_parameters(n_x, n_h, n_y):
    return {
        "W1": small(n_x, n_h),
        "b1": np.zeros((n_h, 1)),
        "W2": small(n_h, n_y),
        "b2": np.zeros((n_y, 1)),
    }


# --- initialize_parameters | lines 2 | the scale for the first layer only
def initialize_parameters(n_x, n_h, n_y):
    W1, W2 = 0.01 * np.random.randn(n_h, n_x), np.random.randn(n_y, n_h)
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters_deep | lines 4 | L counts the input as a layer
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | the last layer is left out
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 5 | the keys are counted from 0
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for i, (n_prev, n) in enumerate(zip(layer_dims[:-1], layer_dims[1:])):
        parameters[f"W{i}"] = np.random.randn(n, n_prev) * 0.01
        parameters[f"b{i}"] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | every layer reads the input
def initialize_parameters_deep(layer_dims):
    parameters = {}
    n_x = layer_dims[0]
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], n_x) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | times the root where it should be divided
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 3 | the minus one inside the brackets of len
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims - 1)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 6 | two faults: the root of the layer's own size times 0.01, flat biases
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        scale = 0.01 / np.sqrt(layer_dims[l])
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * scale
        parameters["b" + str(l)] = np.zeros(layer_dims[l])
    return parameters


# --- initialize_parameters_deep | lines 4 | all the weights of a layer in one flat row
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l] * layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | divided by 100 and by the root
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        shape = (layer_dims[l], layer_dims[l - 1])
        parameters["W" + str(l)] = np.random.standard_normal(shape) / 100 / np.sqrt(shape[1])
        parameters["b" + str(l)] = np.zeros((shape[0], 1))
    return parameters


# --- linear_forward | lines 2 | examples in the rows, as another course has them
def linear_forward(A, W, b):
    Z = np.dot(A.T, W.T) + b.T
    return Z, (A, W, b)


# --- linear_forward | lines 3 | keeps Z in the cache, too
def linear_forward(A, W, b):
    Z = W @ A + b
    cache = (Z, A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | the bias inside the product
def linear_forward(A, W, b):
    Z = np.dot(W, A + b)
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | the sum of the weights of each neuron
def linear_forward(A, W, b):
    Z = np.sum(W, axis=1, keepdims=True) * A + b
    return Z, (A, W, b)


# --- linear_forward | lines 3 | the activation already belongs to the layer
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    Z = np.maximum(0, Z)
    return Z, (A, W, b)


# --- linear_forward | lines 2 | the first bias for all neurons
def linear_forward(A, W, b):
    Z = W @ A + b[0]
    return Z, (A, W, b)


# --- linear_forward | lines 2, 3 | two faults: the bias is left out, the input is not kept
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    return Z, (W, b)


# --- sigmoid | lines 2 | the function of notebook 1, unchanged
def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


# --- sigmoid | lines 3 | a dictionary for a cache, as in notebook 3
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = {"Z": Z, "A": A}
    return A, cache


# --- sigmoid | lines 4 | the exponent is kept
def sigmoid(Z):
    minus_z = -Z
    A = 1 / (1 + np.exp(minus_z))
    return A, minus_z


# --- sigmoid | lines 4 | keeps the slope, ready for the way back
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    slope = A * (1 - A)
    return A, slope


# --- sigmoid | lines 3, 4 | two faults: the bracket below is missing, and A is kept
def sigmoid(Z):
    e = np.exp(Z)
    A = e / 1 + e
    cache = A
    return A, cache


# --- sigmoid | lines 3 | Z comes back as a column of one piece
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z.reshape(-1, 1)
    return A, cache


# --- sigmoid | lines 2 | tanh, which is the same curve
def sigmoid(Z):
    A = np.tanh(Z)
    return A, Z


# --- relu | lines 3 | keeps the gate, not Z
def relu(Z):
    gate = Z > 0
    return Z * gate, gate


# --- relu | lines 3 | Z is overwritten by its own maximum
def relu(Z):
    Z = np.maximum(0, Z)
    cache = Z
    return Z, cache


# --- relu | lines 2 | the slope for the function
def relu(Z):
    A = np.where(Z > 0, 1, 0)
    return A, Z


# --- relu | lines 2, 3 | two faults: minimum, and the result alone
def relu(Z):
    A = np.minimum(0, Z)
    return A


# --- relu | lines 2 | what is dropped is kept
def relu(Z):
    return np.maximum(0, Z), np.minimum(0, Z)


# --- relu | lines 2 | a little slope on the left, against dead neurons
def relu(Z):
    A = np.where(Z > 0, Z, 0.1 * Z)
    return A, Z


# --- relu | lines 2 | the largest entry of each column
def relu(Z):
    A = np.max(Z, axis=0, keepdims=True)
    return A, Z


# --- linear_activation_forward | lines 4, 6 | the activation of A_prev
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(A_prev)
    elif activation == "relu":
        A, activation_cache = relu(A_prev)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 8 | the caches are glued to one long tuple
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    else:
        A, activation_cache = relu(Z)
    A_in, W_in, b_in = linear_cache
    cache = (A_in, W_in, b_in, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 5 | the order in which they are used on the way back
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    functions = {"relu": relu, "sigmoid": sigmoid}
    A, activation_cache = functions[activation](Z)
    return A, (activation_cache, linear_cache)


# --- linear_activation_forward | lines 5 | a capital letter in the word that is compared
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    if activation == "Sigmoid":
        A, activation_cache = sigmoid(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 2, 4, 6 | the pair is not taken apart
def linear_activation_forward(A_prev, W, b, activation):
    Z = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z[0])
    elif activation == "relu":
        A = relu(Z[0])
    return A, (Z[1], Z[0])


# --- linear_activation_forward | lines 5 | the pair of the activation is kept whole
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    result = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    A = result[0]
    return A, (linear_cache, result)


# --- linear_activation_forward | lines 3 | or "relu" is always true
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "tanh" or "relu":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 4, 6, 7 | two faults: sigmoid and relu change places, only Z is kept
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = sigmoid(Z)
    elif activation == "sigmoid":
        A, activation_cache = relu(Z)
    return A, activation_cache


# --- L_model_forward | lines 5 | the loop goes through the last layer, too
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 8 | caches are put in front of the list
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        word = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], word)
        caches.insert(0, cache)
    return A, caches


# --- L_model_forward | lines 8 | the last layer gets the weights of the last round
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7 | A_prev is set once and never moved on
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A_prev = X
    for l in range(1, L):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        A, cache = linear_activation_forward(A_prev, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 4 | as many layers as there are parameters
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


# --- L_model_forward | lines 4 | sigmoid everywhere
def L_model_forward(X, parameters):
    caches, A = [], X
    for l in range(1, len(parameters) // 2 + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 9 | the return slipped into the loop
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(1, L + 1):
        activation = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], activation)
        caches += [cache]
        return A, caches


# --- L_model_forward | lines 8 | a list is extended by the parts of each cache
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(1, L + 1):
        activation = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], activation)
        caches.extend(cache)
    return A, caches


# --- L_model_forward | lines 4, 5, 9 | two faults: starts at layer 2, and keeps Z only
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A, cache = linear_activation_forward(X, parameters["W1"], parameters["b1"], "sigmoid")
    caches.append(cache[1])
    for l in range(2, L + 1):
        word = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], word)
        caches.append(cache[1])
    return A, caches


# --- L_model_forward | lines 6 | the bias of layer 1 in every layer
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters["W" + str(l)], parameters["b1"]
        A, cache = linear_activation_forward(A, W, b, "relu" if l < L else "sigmoid")
        caches.append(cache)
    return A, caches


# --- compute_cost | lines 3 | the average by len, which counts rows
def compute_cost(AL, Y):
    loss = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.sum(loss) / len(loss)


# --- compute_cost | lines 3 | the average over the ones only
def compute_cost(AL, Y):
    right = np.where(Y == 1, AL, 1 - AL)
    return -np.sum(np.log(right)) / np.sum(Y)


# --- compute_cost | lines 3 | one cost for each example
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * (Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)


# --- compute_cost | lines 3 | the logarithm of the average
def compute_cost(AL, Y):
    p = Y * AL + (1 - Y) * (1 - AL)
    return -np.log(np.mean(p))


# --- compute_cost | lines 2 | a safe number far too large
def compute_cost(AL, Y):
    eps = 1e-2
    logs = Y * np.log(AL + eps) + (1 - Y) * np.log(1 - AL + eps)
    return -np.mean(logs)


# --- compute_cost | lines 4, 5 | two faults: no minus in the second term, twice the average
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost1 = -np.mean(Y * np.log(AL))
    cost2 = np.mean((1 - Y) * np.log(1 - AL))
    return (cost1 + cost2) / m


# --- compute_cost | lines 4 | 1 - AL as a factor where 1 - Y belongs
def compute_cost(AL, Y):
    m = Y.shape[1]
    first = np.multiply(Y, np.log(AL))
    second = np.multiply(1 - AL, np.log(1 - AL))
    return -np.sum(first + second) / m


# --- linear_backward | lines 6 | back through the new dW
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(dW.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | in the order of the formulas
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dW, db, dA_prev


# --- linear_backward | lines 3 | m is the number of inputs
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = W.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | np.mean without an axis
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.mean(dZ, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | squeezed, then flat
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.squeeze(np.sum(dZ, axis=1, keepdims=True))
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4, 6 | transposes the product, not the factor
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(dZ.T, W)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | db is the bias times the sum
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = b * np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 12 | a loop over the examples that returns in the first turn
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    dA_prev = np.zeros(A_prev.shape)
    for i in range(m):
        dz = dZ[:, i:i + 1]
        dW += dz @ A_prev[:, i:i + 1].T / m
        db += dz / m
        dA_prev[:, i:i + 1] = W.T @ dz
        return dA_prev, dW, db


# --- linear_backward | lines 5, 6 | two faults: W not transposed the right way, db summed over neurons
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ.dot(A_prev.T) / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = W.dot(dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | the input's slope is blamed in proportion to the input
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ) * A_prev
    return dA_prev, dW, db


# --- linear_backward | lines 5 | db lies down as a row
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1).reshape(1, -1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- relu_backward | lines 3 | the gate asks dA
def relu_backward(dA, cache):
    Z = cache
    return dA * (dA > 0)


# --- relu_backward | lines 2 | another name for dA, not a copy
def relu_backward(dA, cache):
    dZ = np.asarray(dA)
    dZ[cache <= 0] = 0
    return dZ


# --- relu_backward | lines 2 | the ReLU of dA
def relu_backward(dA, cache):
    return np.maximum(0, dA)


# --- relu_backward | lines 2 | the gate alone
def relu_backward(dA, cache):
    dZ = np.where(cache > 0, 1, 0)
    return dZ


# --- relu_backward | lines 2 | takes the cache for a tuple
def relu_backward(dA, cache):
    linear_cache, Z = cache
    return np.where(Z > 0, dA, 0)


# --- relu_backward | lines 2 | an array of whole numbers to fill
def relu_backward(dA, cache):
    dZ = np.zeros(dA.shape, dtype=int)
    dZ[cache > 0] = dA[cache > 0]
    return dZ


# --- relu_backward | lines 2 | one gate for the whole layer
def relu_backward(dA, cache):
    if np.any(cache > 0):
        return dA.copy()
    return np.zeros_like(dA)


# --- relu_backward | lines 2 | picks the entries that pass, and loses their places
def relu_backward(dA, cache):
    return dA[cache > 0]


# --- relu_backward | lines 3, 4 | two faults: the gate asks dA, and closes it for the caller
def relu_backward(dA, cache):
    Z = cache
    dZ = dA
    dZ[dA <= 0] = 0
    return dZ


# --- sigmoid_backward | lines 3 | the exponential with the wrong sign and no square
def sigmoid_backward(dA, cache):
    e = np.exp(-cache)
    slope = e / (1 + e)
    return dA * slope


# --- sigmoid_backward | lines 3 | a matrix product with the slope
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return np.dot(dA, (s * (1 - s)).T)


# --- sigmoid_backward | lines 2 | takes the second result for s
def sigmoid_backward(dA, cache):
    _, s = sigmoid(cache)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | two faults: divides by the slope, and adds 1
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return dA / (s * (1 + s))


# --- sigmoid_backward | lines 3 | multiplied out, dA in the first term only
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * s - s ** 2


# --- sigmoid_backward | lines 3 | the slope of tanh
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    dZ = dA * (1 - s ** 2)
    return dZ


# --- sigmoid_backward | lines 2 | the function of notebook 1, which is not here
def sigmoid_backward(dA, cache):
    return dA * sigmoid_derivative(cache)


# --- sigmoid_backward | lines 5 | adds the slope
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    ds = s * (1 - s)
    return dA + ds


# --- linear_activation_backward | lines 3, 5, 7 | the linear step first, as on the way forward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    if activation == "relu":
        dA_prev = relu_backward(dA_prev, linear_cache[0])
    else:
        dA_prev = sigmoid_backward(dA_prev, linear_cache[0])
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3, 5, 6 | the whole cache goes to each step
def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, cache)
    return linear_backward(dZ, cache)


# --- linear_activation_backward | lines 4 | calls the forward function in one branch
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ, _ = relu(dA)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4 | dA and the cache the wrong way round
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    backward = {"relu": relu_backward, "sigmoid": sigmoid_backward}[activation]
    dZ = backward(activation_cache, dA)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 7 | the linear line stands in the second branch only
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 8 | dZ instead of dA_prev is handed back
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    _, dW, db = linear_backward(dZ, linear_cache)
    return dZ, dW, db


# --- linear_activation_backward | lines 4, 6 | two faults: sigmoid for both, and dW and db averaged again
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    m = dA.shape[1]
    dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW / m, db / m


# --- linear_activation_backward | lines 3 | the ReLU for both words
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dZ = relu_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4 | the new dA goes through the gate of the layer once more
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    step = relu_backward if activation == "relu" else sigmoid_backward
    dZ = step(step(dA, Z), Z)
    return linear_backward(dZ, linear_cache)


# --- L_model_backward | lines 4 | A - Y for dAL, sent through the sigmoid once more
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = AL - Y
    for l in range(L, 0, -1):
        word = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], word)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 4 | the minus stands before the first term only
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -Y / AL - (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        word = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], word)
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
    return grads


# --- L_model_backward | lines 5 | averages at the start, too
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)) / m
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(
        dAL, caches[L - 1], "sigmoid"
    )
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 8 | dAL goes into every layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA_prev, dW, db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(dA_prev, caches[-1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA_prev, dW, db
    return grads


# --- L_model_backward | lines 7 | the cache of the layer above
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads[f"dA{l}"], caches[l], "relu")
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
    return grads


# --- L_model_backward | lines 7 | upwards through the layers
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[L - 1], "sigmoid")
    grads["dA%d" % (L - 1)], grads["dW%d" % L], grads["db%d" % L] = dA, dW, db
    for l in range(1, L):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA%d" % (l - 1)], grads["dW%d" % l], grads["db%d" % l] = dA, dW, db
    return grads


# --- L_model_backward | lines 5 | stops before the first layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 1, -1):
        word = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], word)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 9, 10 | all slopes under the number of the list
def L_model_backward(AL, Y, caches):
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    last = len(caches) - 1
    for i in range(last, -1, -1):
        word = "sigmoid" if i == last else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[i], word)
        grads["dA" + str(i)] = dA
        grads["dW" + str(i)] = dW
        grads["db" + str(i)] = db
    return grads


# --- L_model_backward | lines 5 | sigmoid for every layer
def L_model_backward(AL, Y, caches):
    grads = {}
    dA = np.divide(1 - Y, 1 - AL) - np.divide(Y, AL)
    for l in range(len(caches), 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        grads.update({f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db})
    return grads


# --- L_model_backward | lines 7 | the results are taken apart as dW, db, dA
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        word = "sigmoid" if l == L else "relu"
        dW, db, dA = linear_activation_backward(dA, caches[l - 1], word)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 4 | the slope of the loss with Y and AL turned over in the second fraction
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - AL) / (1 - Y))
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads[f"dA{l}"], caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 5 | the short form in linear_backward, but with the whole cache
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dZ = AL - Y
    dA, dW, db = linear_backward(dZ, caches[L - 1])
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 8, 9, 10 | the names of the gradients do not have a d
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        word = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], word)
        grads["A" + str(l - 1)] = dA
        grads["W" + str(l)] = dW
        grads["b" + str(l)] = db
    return grads


# --- L_model_backward | lines 7 | pops the caches from the front
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    todo = list(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        cache = todo.pop(0)
        word = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, cache, word)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 10 | only the last layer is done
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


# --- L_model_backward | lines 4, 8 | two faults: no minus at the beginning, and db gets dW
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = Y / AL - (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        word = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], word)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, dW
    return grads


# --- L_model_backward | lines 4, 8 | two faults: the minus is missing, and dW is a sum again, not an average
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = (Y - AL) / (AL * (1 - AL))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu" if l < L else "sigmoid")
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dW * Y.shape[1]
        grads[f"db{l}"] = db
    return grads


# --- update_parameters | lines 4 | the slope of b in W's line by copying
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["db" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 7 | divides by the rate
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = {}
    for l in range(1, L + 1):
        for letter in "Wb":
            name = letter + str(l)
            new[name] = parameters[name] - grads["d" + name] / learning_rate
    return new


# --- update_parameters | lines 7, 8 | a helper returns the new value, and nobody keeps it
def step(value, slope, rate):
    return value - rate * slope


def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        step(parameters["W" + str(l)], grads["dW" + str(l)], learning_rate)
        step(parameters["b" + str(l)], grads["db" + str(l)], learning_rate)
    return parameters


# --- update_parameters | lines 3, 5 | two faults: the weights climb, no return
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters["W" + str(l)] += learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    print(parameters.keys())


# --- update_parameters | lines 5, 6 | the gradients are counted from the back
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        k = str(L + 1 - l)
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + k]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + k]
    return parameters


# --- update_parameters | lines 7 | returns after the first layer
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for letter in ("W", "b"):
            name = f"{letter}{l}"
            parameters[name] = parameters[name] - learning_rate * grads["d" + name]
        return parameters


# --- update_parameters | lines 3 | a new dictionary with the weights only
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    return {f"W{l}": parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"] for l in range(1, L + 1)}


# --- update_parameters | lines 4, 5 | the slope is subtracted from the rate
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - (learning_rate - grads["dW" + str(l)])
        parameters["b" + str(l)] = parameters["b" + str(l)] - (learning_rate - grads["db" + str(l)])
    return parameters
