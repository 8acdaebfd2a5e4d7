# As learners write them: asserts, prints, plain logarithms, arguments of their own.

# --- initialize_parameters | the older course's cell, with its asserts
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    assert W1.shape == (n_h, n_x)
    assert b1.shape == (n_h, 1)
    assert W2.shape == (n_y, n_h)
    assert b2.shape == (n_y, 1)
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters

# --- initialize_parameters | printed, the scale as an argument
def initialize_parameters(n_x, n_h, n_y, scale=0.01):
    parameters = {
        "W1": np.random.randn(n_h, n_x) * scale,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * scale,
        "b2": np.zeros((n_y, 1)),
    }
    print("W1 = " + str(parameters["W1"]))
    return parameters

# --- initialize_parameters_deep | the older course's cell, with its asserts
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims)  # number of layers in the network
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        assert parameters["W" + str(l)].shape == (layer_dims[l], layer_dims[l - 1])
        assert parameters["b" + str(l)].shape == (layer_dims[l], 1)
    return parameters

# --- initialize_parameters_deep | square root of the inputs, printed
def initialize_parameters_deep(layer_dims):
    np.random.seed(1)
    parameters = {}
    for l in range(1, len(layer_dims)):
        fan_in = layer_dims[l - 1]
        parameters[f"W{l}"] = np.random.randn(layer_dims[l], fan_in) / np.sqrt(fan_in)
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
        print(f"layer {l}: {parameters[f'W{l}'].shape}")
    return parameters

# --- initialize_parameters_deep | seed as an argument, enumerate
def initialize_parameters_deep(layer_dims, seed=None):
    rng = np.random.default_rng(seed)
    parameters = {}
    for l, (n_in, n_out) in enumerate(zip(layer_dims[:-1], layer_dims[1:]), start=1):
        parameters["W" + str(l)] = rng.normal(size=(n_out, n_in)) * 0.01
        parameters["b" + str(l)] = np.zeros((n_out, 1))
    return parameters

# --- linear_forward | the older course's cell, with its assert
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    assert Z.shape == (W.shape[0], A.shape[1])
    cache = (A, W, b)
    return Z, cache

# --- linear_forward | shapes printed
def linear_forward(A, W, b):
    print("A", A.shape, "W", W.shape, "b", b.shape)
    Z = W.dot(A) + b
    print("Z", Z.shape)
    return Z, (A, W, b)

# --- linear_forward | arguments of its own
def linear_forward(A, W, b, *unused, debug=False):
    Z = np.add(np.matmul(W, A), b)
    if debug:
        print(Z)
    linear_cache = A, W, b
    return Z, linear_cache

# --- sigmoid | the older course's helper
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A, cache

# --- sigmoid | printed, in brackets
def sigmoid(Z):
    A = np.divide(1.0, 1.0 + np.exp(-Z))
    print("sigmoid of", Z, "is", A)
    return (A, Z)

# --- sigmoid | an argument of its own and an assert
def sigmoid(Z, scale=1):
    A = 1 / (1 + np.exp(-scale * Z))
    assert A.shape == Z.shape
    return A, Z

# --- relu | the older course's helper
def relu(Z):
    A = np.maximum(0, Z)
    assert A.shape == Z.shape
    cache = Z
    return A, cache

# --- relu | copy of Z kept, printed
def relu(Z):
    cache = Z.copy()
    A = np.where(Z > 0, Z, 0)
    print(A)
    return A, cache

# --- relu | slope of the negative side as an argument
def relu(Z, leak=0.0):
    return np.maximum(leak * Z, Z), Z

# --- linear_activation_forward | the older course's cell
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        # Inputs: "A_prev, W, b". Outputs: "A, activation_cache".
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)
    assert A.shape == (W.shape[0], A_prev.shape[1])
    cache = (linear_cache, activation_cache)
    return A, cache

# --- linear_activation_forward | default for the activation, printed
def linear_activation_forward(A_prev, W, b, activation="relu"):
    Z, linear_cache = linear_forward(A_prev, W, b)
    print(activation, Z.shape)
    A, activation_cache = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | the activation by its name
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A=A_prev, W=W, b=b)
    function = globals()[activation]
    A, activation_cache = function(Z)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | in lower case, either way
def linear_activation_forward(A_prev, W, b, activation, verbose=False):
    Z, linear_cache = linear_forward(A_prev, W, b)
    name = activation.strip().lower()
    if name == "relu":
        A, activation_cache = relu(Z)
    if name == "sigmoid":
        A, activation_cache = sigmoid(Z)
    if verbose:
        print(A)
    return A, (linear_cache, activation_cache)

# --- L_model_forward | the older course's cell, with its assert
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    # Implement [LINEAR -> RELU]*(L-1). Add "cache" to the "caches" list.
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu"
        )
        caches.append(cache)
    # Implement LINEAR -> SIGMOID. Add "cache" to the "caches" list.
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid"
    )
    caches.append(cache)
    assert AL.shape == (1, X.shape[1])
    return AL, caches

# --- L_model_forward | integer from a true division, printed
def L_model_forward(X, parameters):
    L = int(len(parameters) / 2)
    caches, A = [], X
    print("number of layers:", L)
    for l in range(L - 1):
        W, b = parameters[f"W{l + 1}"], parameters[f"b{l + 1}"]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches += [cache]
    A, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches += [cache]
    return A, caches

# --- L_model_forward | the hidden activation as an argument
def L_model_forward(X, parameters, hidden="relu"):
    L = len(parameters) // 2
    names = [hidden] * (L - 1) + ["sigmoid"]
    caches = []
    A = X
    for l, name in enumerate(names, 1):
        A, cache = linear_activation_forward(A, parameters["W%d" % l], parameters["b%d" % l], name)
        caches.append(cache)
    return A, caches

# --- compute_cost | the older course's cell, with its assert
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = (-1 / m) * np.sum(np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL)))
    cost = np.squeeze(cost)
    assert cost.shape == ()
    return cost

# --- compute_cost | rows multiplied
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1.0 / m * (np.dot(np.log(AL), Y.T) + np.dot(np.log(1 - AL), (1 - Y).T))
    return np.squeeze(cost)

# --- compute_cost | arguments for a penalty that is off
def compute_cost(AL, Y, parameters=None, lambd=0):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    if parameters is not None:
        cost += lambd / (2 * m) * sum(np.sum(np.square(v)) for v in parameters.values())
    return cost

# --- compute_cost | printed
def compute_cost(AL, Y):
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    cost = -np.mean(losses)
    print("cost = " + str(cost))
    return cost

# --- linear_backward | the older course's cell, with its asserts
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    assert dA_prev.shape == A_prev.shape
    assert dW.shape == W.shape
    assert db.shape == b.shape
    return dA_prev, dW, db

# --- linear_backward | reshaped bias, printed shapes
def linear_backward(dZ, cache):
    (A_prev, W, b) = cache
    m = dZ.shape[1]
    dW = np.matmul(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1).reshape(b.shape) / m
    dA_prev = np.matmul(W.T, dZ)
    print(dW.shape, db.shape, dA_prev.shape)
    return dA_prev, dW, db

# --- linear_backward | an argument for a penalty that is off
def linear_backward(dZ, cache, lambd=0):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ.dot(A_prev.T) / m + lambd / m * W
    db = np.mean(dZ, axis=1, keepdims=True)
    return W.T.dot(dZ), dW, db

# --- relu_backward | the older course's helper
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)  # just converting dz to a correct object.
    # When z <= 0, you should set dz to 0 as well.
    dZ[Z <= 0] = 0
    assert dZ.shape == Z.shape
    return dZ

# --- relu_backward | printed product
def relu_backward(dA, cache):
    gate = np.where(cache > 0, 1, 0)
    print("gate", gate)
    return dA * gate

# --- relu_backward | an argument for the leak
def relu_backward(dA, cache, leak=0.0):
    slope = np.ones_like(cache, dtype=float)
    slope[cache <= 0] = leak
    return np.multiply(dA, slope)

# --- sigmoid_backward | the older course's helper
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * s * (1 - s)
    assert dZ.shape == Z.shape
    return dZ

# --- sigmoid_backward | sigmoid of above, printed
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    ds = s * (1 - s)
    print("ds", ds)
    return dA * ds

# --- sigmoid_backward | an argument for a ready A
def sigmoid_backward(dA, cache, A=None):
    if A is None:
        A = 1.0 / (1.0 + np.exp(-cache))
    return np.multiply(dA, np.multiply(A, 1 - A))

# --- linear_activation_backward | the older course's cell
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db

# --- linear_activation_backward | default, asserts, printed
def linear_activation_backward(dA, cache, activation="relu"):
    assert activation in ("relu", "sigmoid")
    back = relu_backward if activation == "relu" else sigmoid_backward
    dZ = back(dA, cache[1])
    print("dZ", dZ.shape)
    result = linear_backward(dZ, cache[0])
    return result

# --- linear_activation_backward | by keywords
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA=dA, cache=Z)
    else:
        dZ = relu_backward(dA=dA, cache=Z)
    return linear_backward(dZ=dZ, cache=linear_cache)

# --- L_model_backward | the older course's cell
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)  # the number of layers
    m = AL.shape[1]
    Y = Y.reshape(AL.shape)  # after this line, Y is the same shape as AL
    # Initializing the backpropagation
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    # Lth layer (SIGMOID -> LINEAR) gradients.
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(
        dAL, current_cache, activation="sigmoid"
    )
    for l in reversed(range(L - 1)):
        # lth layer: (RELU -> LINEAR) gradients.
        current_cache = caches[l]
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(
            grads["dA" + str(l + 1)], current_cache, activation="relu"
        )
        grads["dA" + str(l)] = dA_prev_temp
        grads["dW" + str(l + 1)] = dW_temp
        grads["db" + str(l + 1)] = db_temp
    return grads

# --- L_model_backward | downwards from L, printed and asserted
def L_model_backward(AL, Y, caches):
    L = len(caches)
    assert AL.shape == Y.shape
    grads = {}
    dA = (1 - Y) / (1 - AL) - Y / AL
    for l in range(L, 0, -1):
        activation = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
        print("layer", l, dW.shape)
    return grads

# --- L_model_backward | dAL kept too, an argument of its own
def L_model_backward(AL, Y, caches, verbose=False):
    grads, L = {}, len(caches)
    dAL = -(Y / AL) + (1 - Y) / (1 - AL)
    grads["dA" + str(L)] = dAL
    for l in range(L - 1, -1, -1):
        name = "sigmoid" if l == L - 1 else "relu"
        found = linear_activation_backward(grads["dA" + str(l + 1)], caches[l], name)
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = found
        if verbose:
            print(l)
    return grads

# --- update_parameters | the older course's cell
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2  # number of layers in the neural network
    for l in range(L):
        parameters["W" + str(l + 1)] = parameters["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] = parameters["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]
    return parameters

# --- update_parameters | deep copy as newer editions have it
import copy


def update_parameters(params, grads, learning_rate):
    parameters = copy.deepcopy(params)
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters

# --- update_parameters | default for the rate, printed, asserted
def update_parameters(parameters, grads, learning_rate=0.01):
    new = {}
    for name, value in parameters.items():
        assert value.shape == grads["d" + name].shape, name
        new[name] = value - learning_rate * grads["d" + name]
        print(name, np.linalg.norm(new[name]))
    return new
