# --- linear_backward | three lines
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = (1 / m) * np.dot(dZ, A_prev.T)
    db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    assert dA_prev.shape == A_prev.shape
    assert dW.shape == W.shape
    assert db.shape == b.shape
    return dA_prev, dW, db

# --- linear_backward | at sign and mean
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    return W.T @ dZ, dZ @ A_prev.T / dZ.shape[1], dZ.mean(axis=1, keepdims=True)

# --- linear_backward | indexed cache
def linear_backward(dZ, cache):
    m = cache[0].shape[1]
    dW = np.matmul(dZ, cache[0].T) / m
    db = np.sum(dZ, axis=1).reshape(-1, 1) / m
    dA_prev = np.matmul(cache[1].T, dZ)
    return dA_prev, dW, db

# --- linear_backward | einsum
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.einsum("ij,kj->ik", dZ, A_prev) / m
    db = np.einsum("ij->i", dZ)[:, None] / m
    dA_prev = np.einsum("ik,ij->kj", W, dZ)
    return dA_prev, dW, db

# --- linear_backward | bias by a column of ones
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    db = dZ.dot(np.ones((m, 1))) / m
    return W.T.dot(dZ), dZ.dot(A_prev.T) / m, db

# --- linear_backward | sum of outer products
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = sum(np.outer(dZ[:, j], A_prev[:, j]) for j in range(m)) / m
    db = sum(dZ[:, [j]] for j in range(m)) / m
    dA_prev = np.column_stack([W.T @ dZ[:, j] for j in range(m)])
    return dA_prev, dW, db

# --- linear_backward | plain loops
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    n, n_prev = W.shape
    m = A_prev.shape[1]
    dW, db, dA_prev = np.zeros((n, n_prev)), np.zeros((n, 1)), np.zeros((n_prev, m))
    for i in range(n):
        for j in range(m):
            db[i, 0] += dZ[i, j] / m
            for k in range(n_prev):
                dW[i, k] += dZ[i, j] * A_prev[k, j] / m
                dA_prev[k, j] += W[i, k] * dZ[i, j]
    return dA_prev, dW, db

# --- linear_backward | bias column set on a flat sum
def linear_backward(dZ, cache):
    (A_prev, W, b) = cache
    m = np.size(A_prev, 1)
    db = np.squeeze(np.sum(dZ, axis=1, keepdims=True)) / m
    db = np.reshape(db, b.shape)
    dW = np.divide(np.dot(dZ, A_prev.T), m)
    return np.dot(W.T, dZ), dW, db

# --- linear_backward | augmented input
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    extended = np.concatenate((A_prev, np.ones((1, m))), axis=0)
    both = dZ @ extended.T / m
    return W.T @ dZ, both[:, :-1], both[:, -1:]

# --- linear_backward | products turned the other way round
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = (A_prev @ dZ.T).T / m
    dA_prev = (dZ.T @ W).T
    db = np.average(dZ, axis=1)[:, np.newaxis]
    return dA_prev, dW, db

# --- relu_backward | product with the mask
def relu_backward(dA, cache):
    return dA * (cache > 0)

# --- relu_backward | copy and mask
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    assert dZ.shape == Z.shape
    return dZ

# --- relu_backward | where
def relu_backward(dA, cache):
    return np.where(cache > 0, dA, 0)

# --- relu_backward | zeros filled where the gate is open
def relu_backward(dA, cache):
    dZ = np.zeros(dA.shape)
    gate = cache > 0
    dZ[gate] = dA[gate]
    return dZ

# --- relu_backward | np.multiply with heaviside
def relu_backward(dA, cache):
    return np.multiply(dA, np.heaviside(cache, 0))

# --- relu_backward | gate from the output of relu
def relu_backward(dA, cache):
    A, Z = relu(cache)
    return dA * np.int64(A > 0)

# --- relu_backward | multiply with out and where
def relu_backward(dA, cache):
    dZ = np.zeros_like(dA, dtype=float)
    np.add(dZ, dA, out=dZ, where=cache > 0)
    return dZ

# --- relu_backward | loop
def relu_backward(dA, cache):
    dZ = np.empty(dA.shape)
    for i, (row_dA, row_Z) in enumerate(zip(dA, cache)):
        dZ[i] = [d if z > 0 else 0.0 for d, z in zip(row_dA, row_Z)]
    return dZ

# --- relu_backward | mask in place on a copy
def relu_backward(dA, cache):
    dZ = dA.astype(float)
    dZ *= (cache > 0).astype(float)
    return dZ

# --- sigmoid_backward | own sigmoid
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * s * (1 - s)
    assert dZ.shape == Z.shape
    return dZ

# --- sigmoid_backward | first result of sigmoid
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * s * (1 - s)

# --- sigmoid_backward | np.multiply
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)[0]
    return np.multiply(dA, np.multiply(s, 1 - s))

# --- sigmoid_backward | product of both sides
def sigmoid_backward(dA, cache):
    return dA * sigmoid(cache)[0] * sigmoid(-cache)[0]

# --- sigmoid_backward | exponential of minus |Z|
def sigmoid_backward(dA, cache):
    e = np.exp(-np.abs(cache))
    return dA * e / (1 + e) ** 2

# --- sigmoid_backward | tanh
def sigmoid_backward(dA, cache):
    return dA * (1 - np.tanh(cache / 2) ** 2) / 4

# --- sigmoid_backward | s minus its square, nested
def sigmoid_backward(dA, cache):
    def slope(z):
        s = 1.0 / (1.0 + np.exp(-z))
        return s - s * s

    return slope(cache) * dA

# --- sigmoid_backward | loop with math.exp
def sigmoid_backward(dA, cache):
    dZ = np.zeros(cache.shape)
    for place, z in np.ndenumerate(cache):
        e = math.exp(-abs(z))
        dZ[place] = dA[place] * e / (1 + e) ** 2
    return dZ

# --- linear_activation_backward | if and elif
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db

# --- linear_activation_backward | dictionary of functions
def linear_activation_backward(dA, cache, activation):
    back = dict(relu=relu_backward, sigmoid=sigmoid_backward)[activation]
    return linear_backward(back(dA, cache[1]), cache[0])

# --- linear_activation_backward | nothing is called
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m

# --- linear_activation_backward | conditional expression
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = relu_backward(dA, Z) if activation == "relu" else sigmoid_backward(dA, Z)
    return linear_backward(dZ, linear_cache)

# --- linear_activation_backward | slope of the activation first
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    ones = np.ones_like(dA)
    slope = relu_backward(ones, activation_cache) if activation == "relu" else sigmoid_backward(ones, activation_cache)
    dA_prev, dW, db = linear_backward(dA * slope, linear_cache)
    return dA_prev, dW, db

# --- linear_activation_backward | error for an unknown word
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    else:
        raise ValueError("activation : relu ou sigmoid")
    dA_prev, dW, db = linear_backward(dZ=dZ, cache=linear_cache)
    return (dA_prev, dW, db)

# --- L_model_backward | as in the outline
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    current_cache = caches[L - 1]
    dA_prev_temp, dW_temp, db_temp = linear_activation_backward(dAL, current_cache, "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev_temp
    grads["dW" + str(L)] = dW_temp
    grads["db" + str(L)] = db_temp
    for l in reversed(range(L - 1)):
        current_cache = caches[l]
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(grads["dA" + str(l + 1)], current_cache, "relu")
        grads["dA" + str(l)] = dA_prev_temp
        grads["dW" + str(l + 1)] = dW_temp
        grads["db" + str(l + 1)] = db_temp
    return grads

# --- L_model_backward | last layer from AL - Y
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    linear_cache, _ = caches[-1]
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(AL - Y, linear_cache)
    grads[f"dA{L - 1}"] = dA
    for l in range(L - 1, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads

# --- L_model_backward | one loop over all layers
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA = (1 - Y) / (1 - AL) - Y / AL
    for l in range(L, 0, -1):
        name = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], name)
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads

# --- L_model_backward | older names, one higher
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(
        dAL, caches[L - 1], activation="sigmoid"
    )
    for l in reversed(range(L - 1)):
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(
            grads["dA" + str(l + 2)], caches[l], activation="relu"
        )
        grads["dA" + str(l + 1)] = dA_prev_temp
        grads["dW" + str(l + 1)] = dW_temp
        grads["db" + str(l + 1)] = db_temp
    return grads

# --- L_model_backward | nothing is called, AL - Y
def L_model_backward(AL, Y, caches):
    m = AL.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = dZ @ A_prev.T / m
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True) / m
        dA = W.T @ dZ
        grads[f"dA{l - 1}"] = dA
        if l > 1:
            Z_prev = caches[l - 2][1]
            dZ = dA * (Z_prev > 0)
    return grads

# --- L_model_backward | recursion over the layers
def L_model_backward(AL, Y, caches):
    def down(dA, remaining, activation):
        if not remaining:
            return {}
        l = len(remaining)
        dA_prev, dW, db = linear_activation_backward(dA, remaining[-1], activation)
        grads = {f"dA{l - 1}": dA_prev, f"dW{l}": dW, f"db{l}": db}
        grads.update(down(dA_prev, remaining[:-1], "relu"))
        return grads

    dAL = -(Y / AL) + (1 - Y) / (1 - AL)
    return down(dAL, list(caches), "sigmoid")

# --- L_model_backward | gradient over a common denominator
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dAL = (AL - Y) / (AL * (1 - AL))
    grads[f"dA{L-1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    l = L - 1
    while l >= 1:
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(
            grads[f"dA{l}"], caches[l - 1], "relu"
        )
        l -= 1
    return grads

# --- L_model_backward | enumerate of the reversed caches
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    upstream = np.subtract(np.divide(1 - Y, 1 - AL), np.divide(Y, AL))
    for back, cache in enumerate(reversed(caches)):
        l = L - back
        upstream, dW, db = linear_activation_backward(upstream, cache, "relu" if back else "sigmoid")
        grads.update({"dA%d" % (l - 1): upstream, "dW%d" % l: dW, "db%d" % l: db})
    return grads

# --- L_model_backward | where chooses the slope of the loss
def L_model_backward(AL, Y, caches):
    """Rückwärts durch das ganze Netz."""
    L = len(caches)
    with np.errstate(divide="ignore"):
        dAL = np.where(Y == 1, -1 / AL, 1 / (1 - AL))
    dA = {L: dAL}
    dW, db = {}, {}
    for l in range(L, 0, -1):
        kind = "sigmoid" if l == L else "relu"
        dA[l - 1], dW[l], db[l] = linear_activation_backward(dA[l], caches[l - 1], kind)
    grads = {}
    for l in range(1, L + 1):
        grads[f"dA{l - 1}"] = dA[l - 1]
        grads[f"dW{l}"] = dW[l]
        grads[f"db{l}"] = db[l]
    return grads

# --- L_model_backward | relu_backward and linear_backward directly
def L_model_backward(AL, Y, caches):
    L = len(caches)
    linear, activation = zip(*caches)
    dZ = AL - Y.reshape(AL.shape)
    grads = {}
    for l in range(L - 1, -1, -1):
        dA, grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = linear_backward(dZ, linear[l])
        grads["dA" + str(l)] = dA
        if l > 0:
            dZ = relu_backward(dA, activation[l - 1])
    return grads

# --- L_model_backward | keeps the beginning as well
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {"dA" + str(L): -(Y / AL - (1 - Y) / (1 - AL))}
    for l in range(L, 0, -1):
        result = linear_activation_backward(
            grads["dA" + str(l)], caches[l - 1], "sigmoid" if l == L else "relu"
        )
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = result
    return grads

# --- L_model_backward | pops a copy of the caches
def L_model_backward(AL, Y, caches):
    stack = list(caches)
    grads = {}
    linear_cache, _ = stack.pop()
    result = linear_backward(AL - Y, linear_cache)
    while True:
        l = len(stack) + 1
        for name, value in zip((f"dA{l - 1}", f"dW{l}", f"db{l}"), result):
            grads[name] = value
        if not stack:
            return grads
        result = linear_activation_backward(result[0], stack.pop(), "relu")

# --- L_model_backward | einsum, example by example on the way down
def L_model_backward(AL, Y, caches):
    L = len(caches)
    m = Y.shape[1]
    delta = AL - Y
    grads = {}
    for l in range(L, 0, -1):
        (A_prev, W, _), _ = caches[l - 1]
        grads[f"dW{l}"] = np.einsum("im,km->ik", delta, A_prev) / m
        grads[f"db{l}"] = np.mean(delta, axis=1).reshape(-1, 1)
        grads[f"dA{l - 1}"] = np.einsum("ik,im->km", W, delta)
        delta = np.where(caches[l - 2][1] > 0, grads[f"dA{l - 1}"], 0) if l > 1 else None
    return grads

# --- update_parameters | loop counted from 0
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l + 1)] = parameters["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] = parameters["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]
    return parameters

# --- update_parameters | comprehension over the names
def update_parameters(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}

# --- update_parameters | deep copy, then in place
def update_parameters(parameters, grads, learning_rate):
    parameters = copy.deepcopy(parameters)
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters[f"W{l}"] -= learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] -= learning_rate * grads[f"db{l}"]
    return parameters

# --- update_parameters | same arrays, in place
def update_parameters(parameters, grads, learning_rate):
    for key in parameters:
        parameters[key] -= learning_rate * grads["d" + key]
    return parameters

# --- update_parameters | np.subtract with out
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        for letter in "Wb":
            value = parameters[letter + str(l)]
            np.subtract(value, learning_rate * grads["d" + letter + str(l)], out=value)
    return parameters

# --- update_parameters | new dictionary, layer by layer
def update_parameters(parameters, grads, learning_rate):
    new, l = {}, 1
    while f"W{l}" in parameters:
        new[f"W{l}"] = np.subtract(parameters[f"W{l}"], np.multiply(grads[f"dW{l}"], learning_rate))
        new[f"b{l}"] = np.subtract(parameters[f"b{l}"], np.multiply(grads[f"db{l}"], learning_rate))
        l += 1
    return new

# --- update_parameters | map over pairs
def update_parameters(parameters, grads, learning_rate):
    def descend(pair):
        name, value = pair
        return name, value + (-learning_rate) * grads["d" + name]

    return dict(map(descend, parameters.items()))
