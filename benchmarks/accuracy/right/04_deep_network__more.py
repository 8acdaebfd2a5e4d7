# --- initialize_parameters_deep | He for the ReLU layers, 1/sqrt for the last
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        gain = 2 if l < L else 1
        parameters[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(gain / layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters

# --- linear_forward | named tuple as the cache
from collections import namedtuple

LinearCache = namedtuple("LinearCache", ["A", "W", "b"])


def linear_forward(A, W, b):
    return W @ A + b, LinearCache(A, W, b)

# --- linear_forward | broadcasting in three axes
def linear_forward(A, W, b):
    Z = (W[:, :, np.newaxis] * A[np.newaxis, :, :]).sum(axis=1) + b
    return Z, (A, W, b)

# --- linear_forward | augmented matrices
def linear_forward(A, W, b):
    Z = np.hstack((W, b)) @ np.vstack((A, np.ones((1, A.shape[1]))))
    return Z, (A, W, b)

# --- relu_backward | slope of the ReLU by floor division of the sign
def relu_backward(dA, cache):
    return dA * ((np.sign(cache) + 1) // 2)

# --- sigmoid_backward | in place on a copy
def sigmoid_backward(dA, cache):
    dZ = np.array(dA, dtype=float)
    s = sigmoid(cache)[0]
    dZ *= s
    dZ *= 1 - s
    return dZ

# --- linear_activation_forward | activations with one result, wrapped
def linear_activation_forward(A_prev, W, b, activation):
    functions = {"relu": lambda t: relu(t)[0], "sigmoid": lambda t: sigmoid(t)[0]}
    Z, linear_cache = linear_forward(A_prev, W, b)
    return functions[activation](Z), (linear_cache, Z)

# --- linear_activation_backward | gate from the outputs
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        A, _ = relu(Z)
        dZ = dA * np.sign(A)
    else:
        A, _ = sigmoid(Z)
        dZ = dA * A * (1 - A)
    return linear_backward(dZ, linear_cache)

# --- linear_activation_backward | Z computed anew
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), _ = cache
    Z, linear_cache = linear_forward(A_prev, W, b)
    dZ = relu_backward(dA, Z) if activation == "relu" else sigmoid_backward(dA, Z)
    return linear_backward(dZ, linear_cache)

# --- L_model_forward | relu and sigmoid only
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        g = sigmoid if l == L else relu
        A_next, Z = g(W @ A + b)
        caches.append(((A, W, b), Z))
        A = A_next
    return A, caches

# --- L_model_backward | keeps every dZ as well
def L_model_backward(AL, Y, caches):
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        grads[f"dZ{l}"] = dZ
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_backward(dZ, caches[l - 1][0])
        grads[f"dA{l - 1}"] = dA
        if l > 1:
            dZ = relu_backward(dA, caches[l - 2][1])
    return grads

# --- L_model_backward | older names, last layer from AL - Y
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(AL - Y, caches[-1][0])
    grads[f"dA{L}"] = dA
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l}"] = dA
    return grads

# --- L_model_backward | prediction from the last cache
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    prediction, _ = sigmoid(caches[-1][1])
    dZ = prediction - Y
    dA, dW, db = linear_backward(dZ, caches[-1][0])
    grads.update({f"dA{L - 1}": dA, f"dW{L}": dW, f"db{L}": db})
    for l in range(L - 1, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads.update({f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db})
    return grads

# --- L_model_backward | gate from the outputs in the linear caches
def L_model_backward(AL, Y, caches):
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        A_prev = caches[l - 1][0][0]
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_backward(dZ, caches[l - 1][0])
        grads[f"dA{l - 1}"] = dA
        dZ = dA * (A_prev > 0)  # A_prev > 0 genau dort, wo Z > 0
    return grads

# --- L_model_backward | relu for the gate
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    delta = AL - Y
    for l in reversed(range(L)):
        dA, dW, db = linear_backward(delta, caches[l][0])
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA, dW, db
        if l:
            A, _ = relu(caches[l - 1][1])
            delta = dA * np.sign(A)
    return grads

# --- compute_cost | list of Python numbers
def compute_cost(AL, Y):
    m = Y.shape[1]
    losses = -np.log(np.abs(1 - Y - AL)) / m
    return sum(losses.ravel().tolist())

# --- compute_cost | lambda, 0-d
compute_cost = lambda AL, Y: np.array(-np.mean(np.log(np.where(Y == 1, AL, 1 - AL))))

# --- update_parameters | names taken from the gradients of W and b
def update_parameters(parameters, grads, learning_rate):
    for name in [n for n in grads if n[:2] in ("dW", "db")]:
        parameters[name[1:]] = parameters[name[1:]] - learning_rate * grads[name]
    return parameters

# --- update_parameters | recursion over the layers
def update_parameters(parameters, grads, learning_rate):
    def layer(l):
        if l == 0:
            return {}
        new = layer(l - 1)
        for name in (f"W{l}", f"b{l}"):
            new[name] = parameters[name] - learning_rate * grads["d" + name]
        return new

    return layer(len(parameters) // 2)
