# --- initialize_parameters | scale.is_thousandth | scale of 0.001
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(n_h, n_x) * 0.001, b1=np.zeros((n_h, 1)),
                W2=np.random.randn(n_y, n_h) * 0.001, b2=np.zeros((n_y, 1)))

# --- initialize_parameters | W.is_equal | all weights 0.01
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.full((n_h, n_x), 0.01), b1=np.zeros((n_h, 1)),
                W2=np.full((n_y, n_h), 0.01), b2=np.zeros((n_y, 1)))

# --- initialize_parameters | W.transposed | transposed and flat_bias
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(n_x, n_h) * 0.01, b1=np.zeros(n_h),
                W2=np.random.randn(n_h, n_y) * 0.01, b2=np.zeros(n_y))

# --- initialize_parameters | returns.is_tuple | tuple
def initialize_parameters(n_x, n_h, n_y):
    return (np.random.randn(n_h, n_x) * 0.01, np.zeros((n_h, 1)),
            np.random.randn(n_y, n_h) * 0.01, np.zeros((n_y, 1)))

# --- initialize_parameters | W1.fixed | sizes 3 2 1 in the code
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(2, 3) * 0.01, b1=np.zeros((2, 1)),
                W2=np.random.randn(1, 2) * 0.01, b2=np.zeros((1, 1)))

# --- initialize_parameters_deep | n_prev.is_n_x | every layer as wide as the input
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        p[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[0]) * 0.01
        p[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return p

# --- initialize_parameters_deep | - | a layer too many at the end
def initialize_parameters_deep(layer_dims):
    p = {}
    dims = list(layer_dims) + [1]
    for l in range(1, len(dims)):
        p[f"W{l}"] = np.random.randn(dims[l], dims[l - 1]) * 0.01
        p[f"b{l}"] = np.zeros((dims[l], 1))
    return p

# --- initialize_parameters_deep | W.zero | zero_weights and bias_of_ones
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        p[f"W{l}"] = np.zeros((layer_dims[l], layer_dims[l - 1]))
        p[f"b{l}"] = np.ones((layer_dims[l], 1))
    return p

# --- initialize_parameters_deep | layer_dims.ignored | sizes of a four-layer network in the code
def initialize_parameters_deep(layer_dims):
    dims = [12288, 20, 7, 1]
    p = {}
    for l in range(1, len(dims)):
        p[f"W{l}"] = np.random.randn(dims[l], dims[l - 1]) * 0.01
        p[f"b{l}"] = np.zeros((dims[l], 1))
    return p

# --- initialize_parameters_deep | - | list of dictionaries
def initialize_parameters_deep(layer_dims):
    return [{"W": np.random.randn(b, a) * 0.01, "b": np.zeros((b, 1))} for a, b in zip(layer_dims, layer_dims[1:])]

# --- linear_forward | b.twice | bias doubled
def linear_forward(A, W, b):
    Z = W @ A + b
    Z = Z + b
    return Z, (A, W, b)

# --- linear_forward | - | mean in place of the sum
def linear_forward(A, W, b):
    Z = W @ A / A.shape[0] + b
    return Z, (A, W, b)

# --- linear_forward | cache.missing | only Z
def linear_forward(A, W, b):
    return W @ A + b

# --- linear_forward | b.is_first_entry | bias of the first neuron for all
def linear_forward(A, W, b):
    return W @ A + b[0], (A, W, b)

# --- linear_forward | cache.order | no_bias and cache_order
def linear_forward(A, W, b):
    return W @ A, (W, A, b)

# --- linear_forward | Z.fixed | hard-coded Z of the small example
def linear_forward(A, W, b):
    return np.array([[1.0, 4.0], [-1.0, 1.0]]), (A, W, b)

# --- sigmoid | cache.missing | cache forgotten
def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

# --- sigmoid | returns.order | results in the other order
def sigmoid(Z):
    return Z, 1 / (1 + np.exp(-Z))

# --- sigmoid | A.is_softmax | softmax down the columns
def sigmoid(Z):
    e = np.exp(Z)
    return e / e.sum(axis=0, keepdims=True), Z

# --- sigmoid | Z.sign | sign_of_exponent and cache_is_A
def sigmoid(Z):
    A = 1 / (1 + np.exp(Z))
    return A, A

# --- sigmoid | - | hard-coded halves
def sigmoid(Z):
    return np.full(np.shape(Z), 0.5), Z

# --- relu | cache.missing | cache forgotten
def relu(Z):
    return np.maximum(0, Z)

# --- relu | - | cut off at one and a half
def relu(Z):
    return np.clip(Z, 0, 1.5), Z

# --- relu | cache.is_mask | mask as the cache
def relu(Z):
    return np.maximum(0, Z), Z > 0

# --- relu | A.is_softplus | softplus
def relu(Z):
    return np.logaddexp(0, Z), Z

# --- relu | A.is_leaky | leaky and cache_is_A
def relu(Z):
    A = np.where(Z > 0, Z, 0.01 * Z)
    return A, A

# --- relu | A.fixed | hard-coded small example
def relu(Z):
    return np.array([[1.0, 4.0], [0.0, 1.0]]), Z

# --- linear_activation_forward | cache.order | caches in the other order
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A, (activation_cache, linear_cache)

# --- linear_activation_forward | activation_cache.is_A_prev | activation before the linear step
def linear_activation_forward(A_prev, W, b, activation):
    A, activation_cache = sigmoid(A_prev) if activation == "sigmoid" else relu(A_prev)
    Z, linear_cache = linear_forward(A, W, b)
    return Z, (linear_cache, activation_cache)

# --- linear_activation_forward | cache.is_flat | flat tuple of four
def linear_activation_forward(A_prev, W, b, activation):
    Z, _ = linear_forward(A_prev, W, b)
    A, _ = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A, (A_prev, W, b, Z)

# --- linear_activation_forward | b.is_after_activation_alone | bias added after the activation
def linear_activation_forward(A_prev, W, b, activation):
    Z = W @ A_prev
    A, _ = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A + b, ((A_prev, W, b), Z + b)

# --- linear_activation_forward | activation.order | swapped and keeps_A
def linear_activation_forward(A_prev, W, b, activation):
    Z, lin = linear_forward(A_prev, W, b)
    A, _ = relu(Z) if activation == "sigmoid" else sigmoid(Z)
    return A, (lin, A)

# --- L_model_forward | caches.is_dictionary | dictionary of caches
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, {}
    for l in range(1, L + 1):
        A, caches[l] = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
    return A, caches

# --- L_model_forward | - | input added to every layer by a skip
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        out, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(c)
        A = out if l == L else out + A.mean()
    return A, caches

# --- L_model_forward | stop.fixed | depth of two written out
def L_model_forward(X, parameters):
    A1, c1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, c2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
    return A2, [c1, c2]

# --- L_model_forward | AL.is_relu | relu_at_the_end and last_cache_missing
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(c)
    A, c = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "relu")
    return A, caches

# --- L_model_forward | AL.is_rounded | answers rounded
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(c)
    return np.round(A), caches

# --- compute_cost | - | median of the losses
def compute_cost(AL, Y):
    return np.median(-np.log(np.where(Y == 1, AL, 1 - AL)))

# --- compute_cost | - | divided by the number of cats plus one
def compute_cost(AL, Y):
    s = np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return -s / (np.sum(Y) + 1)

# --- compute_cost | - | large epsilon
def compute_cost(AL, Y):
    return -np.mean(Y * np.log(AL + 0.05) + (1 - Y) * np.log(1.05 - AL))

# --- compute_cost | cost.sign | no_minus and not_divided
def compute_cost(AL, Y):
    return np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))

# --- compute_cost | - | two_m and first_term_only
def compute_cost(AL, Y):
    return -np.sum(Y * np.log(AL)) / (2 * Y.shape[1])

# --- compute_cost | - | hard-coded number
def compute_cost(AL, Y):
    return 0.2797765635793422

# --- linear_backward | - | weight decay in dW
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m + 0.01 * W, dZ.mean(1, keepdims=True)

# --- linear_backward | - | one example too many counted
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1] + 1
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(1, keepdims=True) / m

# --- linear_backward | averages.sign | dW and db with the other sign
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, -dZ @ A_prev.T / m, -dZ.mean(1, keepdims=True)

# --- linear_backward | db.is_b | db is the old bias
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, b

# --- linear_backward | dW.not_averaged | no_mean and no_keepdims
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    return W.T @ dZ, dZ @ A_prev.T, dZ.sum(axis=1)

# --- linear_backward | dW.not_averaged | dW_no_mean and dA_divided
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ / m, dZ @ A_prev.T, dZ.mean(1, keepdims=True)

# --- relu_backward | dA.changed | changes the caller's dA
def relu_backward(dA, cache):
    dA[cache <= 0] = 0
    return dA

# --- relu_backward | dA.is_sign | sign of dA
def relu_backward(dA, cache):
    return np.sign(dA) * (cache > 0)

# --- relu_backward | - | gate for the whole column
def relu_backward(dA, cache):
    return dA * np.all(cache > 0, axis=0, keepdims=True)

# --- relu_backward | - | open_at_zero and leaky
def relu_backward(dA, cache):
    return dA * np.where(cache >= 0, 1, 0.01)

# --- relu_backward | - | hard-coded gate of the small example
def relu_backward(dA, cache):
    gate = np.array([[1, 1], [0, 1]])
    return dA * gate

# --- sigmoid_backward | slope.divided | divided by the slope
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA / (s * (1 - s))

# --- sigmoid_backward | slope.is_quarter | one quarter everywhere
def sigmoid_backward(dA, cache):
    return 0.25 * dA

# --- sigmoid_backward | slope.is_s_squared | s squared
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * s ** 2

# --- sigmoid_backward | stop.several | pair not taken apart
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s)

# --- sigmoid_backward | dA.missing | slope_only and sign
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return s * (s - 1)

# --- linear_activation_backward | dA_prev.is_of_dA | linear step from dA, dW scaled
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    dA_prev, dW, db = linear_backward(dA, lin)
    back = relu_backward if activation == "relu" else sigmoid_backward
    dZ = back(dA, act)
    return dA_prev, dW * dZ.mean(), db

# --- linear_activation_backward | slope.is_without_dA | slope of the sigmoid without dA
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    if activation == "relu":
        dZ = relu_backward(dA, act)
    else:
        s = sigmoid(act)[0]
        dZ = s * (1 - s)
    return linear_backward(dZ, lin)

# --- linear_activation_backward | dA_prev.missing | only two results
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    dZ = relu_backward(dA, act) if activation == "relu" else sigmoid_backward(dA, act)
    return linear_backward(dZ, lin)[1:]

# --- linear_activation_backward | dZ.is_returned | dZ returned for dA_prev
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    dZ = relu_backward(dA, act) if activation == "relu" else sigmoid_backward(dA, act)
    dA_prev, dW, db = linear_backward(dZ, lin)
    return dZ, dW, db

# --- linear_activation_backward | activation.ignored | always_sigmoid and order
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    a, w, b = linear_backward(sigmoid_backward(dA, act), lin)
    return w, b, a

# --- L_model_backward | dAL.is_doubled | dAL twice as long
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = 2 * (AL - Y) / (AL * (1 - AL))
    for l in range(L, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | dA.missing | no dA in the result
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = (AL - Y) / (AL * (1 - AL))
    for l in range(L, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid" if l == L else "relu")
    return grads

# --- L_model_backward | - | gradients clipped at one tenth
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = (AL - Y) / (AL * (1 - AL))
    for l in range(L, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = d
    return {k: np.clip(v, -0.1, 0.1) for k, v in grads.items()}

# --- L_model_backward | - | dAL_sign and sigmoid_below
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = (Y - AL) / (AL * (1 - AL))
    for l in range(L, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | dA.factor | dAL_divided and dAL_sign
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = (Y / AL - (1 - Y) / (1 - AL)) / Y.shape[1]
    for l in range(L, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | stop.fixed | two layers written out
def L_model_backward(AL, Y, caches):
    d = (AL - Y) / (AL * (1 - AL))
    dA1, dW2, db2 = linear_activation_backward(d, caches[1], "sigmoid")
    dA0, dW1, db1 = linear_activation_backward(dA1, caches[0], "relu")
    return {"dA1": dA1, "dW2": dW2, "db2": db2, "dA0": dA0, "dW1": dW1, "db1": db1}

# --- update_parameters | - | one slope for all biases of a layer
def update_parameters(parameters, grads, learning_rate):
    out = {}
    for l in range(1, len(parameters) // 2 + 1):
        out[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        out[f"b{l}"] = parameters[f"b{l}"] - learning_rate * np.mean(grads[f"db{l}"])
    return out

# --- update_parameters | - | slope normalized to length one
def update_parameters(parameters, grads, learning_rate):
    return {k: v - learning_rate * grads["d" + k] / np.linalg.norm(grads["d" + k]) for k, v in parameters.items()}

# --- update_parameters | step.is_divided_by_layer | rate shrinks with the layer
def update_parameters(parameters, grads, learning_rate):
    out = {}
    for l in range(1, len(parameters) // 2 + 1):
        for n in "Wb":
            out[f"{n}{l}"] = parameters[f"{n}{l}"] - learning_rate / l * grads[f"d{n}{l}"]
    return out

# --- update_parameters | b.skipped | uphill and only_weights
def update_parameters(parameters, grads, learning_rate):
    return {k: v + learning_rate * grads["d" + k] if k[0] == "W" else v for k, v in parameters.items()}

# --- update_parameters | loop.last_skipped | no_rate and last_layer_skipped
def update_parameters(parameters, grads, learning_rate):
    out = dict(parameters)
    for l in range(1, len(parameters) // 2):
        for n in "Wb":
            out[f"{n}{l}"] = parameters[f"{n}{l}"] - grads[f"d{n}{l}"]
    return out

# --- update_parameters | returns.missing | forgets the return
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]

