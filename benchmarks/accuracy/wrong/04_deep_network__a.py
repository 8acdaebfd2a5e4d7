# --- initialize_parameters | W.zero | zeros_like of random arrays
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.zeros_like(np.random.randn(n_h, n_x))
    W2 = np.zeros_like(np.random.randn(n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | W.not_small | loop over two layers
def initialize_parameters(n_x, n_h, n_y):
    p = {}
    for l, (rows, cols) in enumerate([(n_h, n_x), (n_y, n_h)], 1):
        p[f"W{l}"] = np.random.randn(rows, cols)
        p[f"b{l}"] = np.zeros((rows, 1))
    return p

# --- initialize_parameters | W.uniform | np.random.random
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.random((n_h, n_x))
    W2 = 0.01 * np.random.random((n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | W.divided | division by 0.01
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) / 0.01
    W2 = np.random.randn(n_y, n_h) / 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | W.transposed | transposed afterwards
def initialize_parameters(n_x, n_h, n_y):
    p = {}
    p["W1"] = (np.random.randn(n_h, n_x) * 0.01).T
    p["b1"] = np.zeros((n_h, 1))
    p["W2"] = (np.random.randn(n_y, n_h) * 0.01).T
    p["b2"] = np.zeros((n_y, 1))
    return p

# --- initialize_parameters | b.axis_lost | one axis
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(n_h, n_x) * 0.01, b1=np.zeros((n_h,)),
                W2=np.random.randn(n_y, n_h) * 0.01, b2=np.zeros((n_y,)))

# --- initialize_parameters | b.row | turned sizes
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(n_h, n_x) * 0.01, b1=np.zeros((1, n_h)),
                W2=np.random.randn(n_y, n_h) * 0.01, b2=np.zeros((1, n_y)))

# --- initialize_parameters | b.is_small_random | same scale as the weights
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(n_h, n_x) * 0.01, b1=np.random.randn(n_h, 1) * 0.01,
                W2=np.random.randn(n_y, n_h) * 0.01, b2=np.random.randn(n_y, 1) * 0.01)

# --- initialize_parameters | b.is_random | full size
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(n_h, n_x) * 0.01, b1=np.random.randn(n_h, 1),
                W2=np.random.randn(n_y, n_h) * 0.01, b2=np.random.randn(n_y, 1))

# --- initialize_parameters | b.not_zero | np.ones
def initialize_parameters(n_x, n_h, n_y):
    return dict(W1=np.random.randn(n_h, n_x) * 0.01, b1=np.ones((n_h, 1)),
                W2=np.random.randn(n_y, n_h) * 0.01, b2=np.ones((n_y, 1)))

# --- initialize_parameters | returns.order | sizes exchanged
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_y, n_h) * 0.01
    W2 = np.random.randn(n_h, n_x) * 0.01
    return {"W1": W1, "b1": np.zeros((n_y, 1)), "W2": W2, "b2": np.zeros((n_h, 1))}

# --- initialize_parameters_deep | W.zero | zip over neighbours
def initialize_parameters_deep(layer_dims):
    p = {}
    for l, (n_in, n_out) in enumerate(zip(layer_dims[:-1], layer_dims[1:]), start=1):
        p[f"W{l}"] = np.zeros((n_out, n_in))
        p[f"b{l}"] = np.zeros((n_out, 1))
    return p

# --- initialize_parameters_deep | W.not_small | np.random.normal
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        p["W" + str(l)] = np.random.normal(size=(layer_dims[l], layer_dims[l - 1]))
        p["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return p

# --- initialize_parameters_deep | W.uniform | rand with factor 0.01
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        p["W" + str(l)] = np.random.rand(layer_dims[l], layer_dims[l - 1]) * 0.01
        p["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return p

# --- initialize_parameters_deep | W.divided | scale below the line
def initialize_parameters_deep(layer_dims):
    scale, p = 0.01, {}
    for l in range(1, len(layer_dims)):
        p["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / scale
        p["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return p

# --- initialize_parameters_deep | W.transposed | zip the wrong way round
def initialize_parameters_deep(layer_dims):
    p = {}
    for l, (n_in, n_out) in enumerate(zip(layer_dims, layer_dims[1:]), start=1):
        p[f"W{l}"] = np.random.randn(n_in, n_out) * 0.01
        p[f"b{l}"] = np.zeros((n_out, 1))
    return p

# --- initialize_parameters_deep | b.axis_lost | np.zeros of a number
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    p = {}
    for l in range(1, L + 1):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        p[f"W{l}"] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        p[f"b{l}"] = np.zeros(n)
    return p

# --- initialize_parameters_deep | b.row | row
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    p = {}
    for l in range(1, L + 1):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        p[f"W{l}"] = np.random.randn(n, n_prev) * 0.01
        p[f"b{l}"] = np.zeros((1, n))
    return p

# --- initialize_parameters_deep | b.is_small_random | one helper
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    draw = lambda *shape: np.random.randn(*shape) * 0.01
    p = {}
    for l in range(1, L + 1):
        p[f"W{l}"], p[f"b{l}"] = draw(layer_dims[l], layer_dims[l - 1]), draw(layer_dims[l], 1)
    return p

# --- initialize_parameters_deep | b.not_zero | np.full
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        p["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        p["b" + str(l)] = np.full((layer_dims[l], 1), 1.0)
    return p

# --- initialize_parameters_deep | loop.last_skipped | L counted without the input and range to L
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    p = {}
    for l in range(1, L):
        p["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        p["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return p

# --- initialize_parameters_deep | parameters.from_zero | names one too low
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(len(layer_dims) - 1):
        p[f"W{l}"] = np.random.randn(layer_dims[l + 1], layer_dims[l]) * 0.01
        p[f"b{l}"] = np.zeros((layer_dims[l + 1], 1))
    return p

# --- initialize_parameters_deep | n_prev.is_n | root of the layer itself
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        p[f"W{l}"] = np.random.randn(n, n_prev) * n ** -0.5
        p[f"b{l}"] = np.zeros((n, 1))
    return p

# --- initialize_parameters_deep | n_prev.power | divided by the size
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        p[f"W{l}"] = np.random.randn(n, n_prev) * (1 / n_prev)
        p[f"b{l}"] = np.zeros((n, 1))
    return p

# --- initialize_parameters_deep | n_prev.multiplied | product with the root
def initialize_parameters_deep(layer_dims):
    p = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        p[f"W{l}"] = math.sqrt(n_prev) * np.random.randn(n, n_prev)
        p[f"b{l}"] = np.zeros((n, 1))
    return p

# --- linear_forward | b.missing | einsum
def linear_forward(A, W, b):
    cache = A, W, b
    return np.einsum("ij,jm->im", W, A), cache

# --- linear_forward | b.sign | in-place minus
def linear_forward(A, W, b):
    Z = W @ A
    Z -= b
    return Z, (A, W, b)

# --- linear_forward | W.transposed | W.T
def linear_forward(A, W, b):
    Z = np.matmul(W.T, A) + b
    return Z, (A, W, b)

# --- linear_forward | Z.order | A in front
def linear_forward(A, W, b):
    Z = np.add(np.dot(A, W), b)
    return Z, (A, W, b)

# --- linear_forward | A.transposed | A.T
def linear_forward(A, W, b):
    cache = (A, W, b)
    Z = W @ A.T + b
    return Z, cache

# --- linear_forward | Z.transposed | transposed sum
def linear_forward(A, W, b):
    Z = A.T @ W.T + b.T
    return Z, (A, W, b)

# --- linear_forward | Z.entry_by_entry | np.multiply
def linear_forward(A, W, b):
    Z = np.multiply(W, A) + b
    return Z, (A, W, b)

# --- linear_forward | b.transposed | b.T
def linear_forward(A, W, b):
    Z = W.dot(A) + np.transpose(b)
    return Z, (A, W, b)

# --- linear_forward | Z.is_activated | relu at the end
def linear_forward(A, W, b):
    Z = np.maximum(0, W @ A + b)
    return Z, (A, W, b)

# --- linear_forward | Z.is_sigmoid | sigmoid at the end
def linear_forward(A, W, b):
    Z = 1 / (1 + np.exp(-(W @ A + b)))
    return Z, (A, W, b)

# --- linear_forward | cache.is_A_W_Z | result in the cache
def linear_forward(A, W, b):
    Z = W @ A + b
    cache = (A, W, Z)
    return Z, cache

# --- linear_forward | cache.order | W first
def linear_forward(A, W, b):
    Z = W @ A + b
    return Z, (W, A, b)

# --- linear_forward | cache.is_W_b_A | order of the formula, b in the middle
def linear_forward(A, W, b):
    Z = W @ A + b
    return Z, (W, b, A)

# --- sigmoid | Z.sign | minus lost
def sigmoid(Z):
    e = np.exp(Z)
    A = 1 / (e + 1)
    return A, Z

# --- sigmoid | small.sign | one minus e
def sigmoid(Z):
    e = np.exp(-Z)
    return 1 / (1 - e), Z

# --- sigmoid | A.bracket | precedence
def sigmoid(Z):
    A = 1. / 1. + np.exp(-Z)
    cache = Z
    return A, cache

# --- sigmoid | A.is_tanh | np.tanh with the sigmoid's cache
def sigmoid(Z):
    e = np.exp(2 * Z)
    A = (e - 1) / (e + 1)
    return A, Z

# --- sigmoid | cache.is_A | A twice
def sigmoid(Z):
    cache = A = 1 / (1 + np.exp(-Z))
    return A, cache

# --- sigmoid | A.is_rounded | np.round
def sigmoid(Z):
    A = np.round(1 / (1 + np.exp(-Z)))
    return A, Z

# --- sigmoid | A.is_slope | s minus s squared
def sigmoid(Z):
    s = 1 / (1 + np.exp(-Z))
    return s - s ** 2, Z

# --- relu | A.is_minimum | np.minimum
def relu(Z):
    A = np.where(Z < 0, Z, 0)
    return A, Z

# --- relu | A.is_absolute | root of the square
def relu(Z):
    return np.sqrt(Z ** 2), Z

# --- relu | A.is_leaky | maximum with a hundredth
def relu(Z):
    A = np.maximum(Z, 0.01 * Z)
    return A, Z

# --- relu | A.is_slope | sign of the maximum
def relu(Z):
    return np.sign(np.maximum(Z, 0)), Z

# --- relu | Z.sign | maximum of -Z
def relu(Z):
    return np.maximum(-Z, 0), Z

# --- relu | A.is_Z | copy
def relu(Z):
    A = Z.copy()
    return A, Z

# --- relu | cache.is_A | A twice
def relu(Z):
    A = Z * (Z > 0)
    return A, A

# --- relu | cache.is_A | in place through out
def relu(Z):
    A = np.maximum(Z, 0, out=Z)
    return A, Z

# --- linear_activation_forward | activation.is_relu | argument never asked
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = relu(Z)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | activation.is_relu | condition that is always true
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu" or "sigmoid":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | activation.is_sigmoid | second if overwrites with else
def linear_activation_forward(A_prev, W, b, activation):
    Z = W @ A_prev + b
    if activation == "relu":
        A = np.maximum(0, Z)
    A = 1 / (1 + np.exp(-Z))
    return A, ((A_prev, W, b), Z)

# --- linear_activation_forward | activation.order | conditional expression
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = relu(Z) if activation == "sigmoid" else sigmoid(Z)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | activation.order | dictionary of functions
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    table = {"sigmoid": relu, "relu": sigmoid}
    A, activation_cache = table[activation](Z)
    cache = (linear_cache, activation_cache)
    return A, cache

# --- linear_activation_forward | activation.missing | Z returned
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        _, activation_cache = relu(Z)
    else:
        _, activation_cache = sigmoid(Z)
    return Z, (linear_cache, activation_cache)

# --- linear_activation_forward | relu.is_tanh | np.tanh
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    A = np.tanh(Z) if activation == "relu" else 1 / (1 + np.exp(-Z))
    return A, ((A_prev, W, b), Z)

# --- linear_activation_forward | sigmoid.is_after_relu | relu before the if
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = relu(Z)
    if activation == "sigmoid":
        A, _ = sigmoid(A)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | activation_cache.is_A | A in the activation cache
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    if activation == "sigmoid":
        A = sigmoid(Z)[0]
    elif activation == "relu":
        A = relu(Z)[0]
    return A, ((A_prev, W, b), A)

# --- linear_activation_forward | linear_cache.is_output | A with W and b
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    else:
        A, activation_cache = relu(Z)
    linear_cache = (A, W, b)
    return A, (linear_cache, activation_cache)

# --- L_model_forward | AL.is_relu | loop over all layers
def L_model_forward(X, parameters):
    A, caches = X, []
    for l in range(1, len(parameters) // 2 + 1):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(c)
    return A, caches

# --- L_model_forward | A.is_sigmoid | loop over all layers
def L_model_forward(X, parameters):
    A, caches = X, []
    for l in range(1, len(parameters) // 2 + 1):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], activation="sigmoid")
        caches.append(c)
    return A, caches

# --- L_model_forward | activation.order | words exchanged
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        word = "relu" if l == L else "sigmoid"
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], word)
        caches.append(c)
    return A, caches

# --- L_model_forward | A.is_tanh | own linear step
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L):
        Z, lin = linear_forward(A, parameters[f"W{l}"], parameters[f"b{l}"])
        A = np.tanh(Z)
        caches.append((lin, Z))
    AL, c = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(c)
    return AL, caches

# --- L_model_forward | AL.is_Z | linear step at the end
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(c)
    AL, lin = linear_forward(A, parameters[f"W{L}"], parameters[f"b{L}"])
    caches.append((lin, AL))
    return AL, caches

# --- L_model_forward | sigmoid.twice | sigmoid of AL
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(c)
    A, c = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(c)
    AL, _ = sigmoid(A)
    return AL, caches

# --- L_model_forward | loop.last_skipped | L - 1 layers, A returned
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    return A, caches

# --- L_model_forward | loop.first_skipped | range from 2
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(2, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches

# --- L_model_forward | loop.one_more | range to L + 1
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches

# --- L_model_forward | A.is_X | X passed in the loop and after it
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(X, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches

# --- L_model_forward | caches.last_skipped | no append after the loop
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches += [c]
    AL, c = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches

# --- L_model_forward | caches.last_only | list made anew
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    for l in range(1, L + 1):
        caches = []
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(c)
    return A, caches

# --- L_model_forward | caches.order | insert at the front
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.insert(0, c)
    return A, caches

# --- L_model_forward | caches.is_last | list times L
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    for l in range(1, L + 1):
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
    return A, [c for _ in range(L)]

# --- compute_cost | cost.sign | positive average
def compute_cost(AL, Y):
    return np.average(Y * np.log(AL) + (1 - Y) * np.log1p(-AL))

# --- compute_cost | cost.not_averaged | sum of squeezed dots
def compute_cost(AL, Y):
    return np.squeeze(-(Y @ np.log(AL).T) - (1 - Y) @ np.log(1 - AL).T)

# --- compute_cost | m.multiplied | product with m
def compute_cost(AL, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    return -m * np.sum(logprobs)

# --- compute_cost | cost.halved | half the mean
def compute_cost(AL, Y):
    p = np.where(Y == 1, AL, 1 - AL)
    return -0.5 * np.mean(np.log(p))

# --- compute_cost | cost.averaged_twice | mean over m
def compute_cost(AL, Y):
    m = Y.shape[1]
    losses = -Y * np.log(AL) - (1 - Y) * np.log(1 - AL)
    return losses.mean() / m

# --- compute_cost | cost.is_first_term | vdot
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.vdot(Y, np.log(AL)) / m

# --- compute_cost | cost.is_second_term | boolean indexing
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.log(1 - AL[Y == 0]).sum() / m

# --- compute_cost | cost.crossed | products crossed
def compute_cost(AL, Y):
    m = Y.shape[1]
    J = np.dot(1 - Y, np.log(AL).T) + np.dot(Y, np.log(1 - AL).T)
    return np.squeeze(-J / m)

# --- compute_cost | cost.bracket | minus in front of the first sum
def compute_cost(AL, Y):
    m = Y.shape[1]
    return np.sum(-np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL))) / m

# --- compute_cost | cost.base_two | divided by log of 2
def compute_cost(AL, Y):
    nats = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return nats / np.log(2)

# --- compute_cost | cost.base_ten | loop with math.log10
def compute_cost(AL, Y):
    J = 0
    for a, y in zip(AL.ravel(), Y.ravel()):
        J += y * math.log10(a) + (1 - y) * math.log10(1 - a)
    return -J / Y.size

# --- compute_cost | cost.not_summed | losses
def compute_cost(AL, Y):
    return -np.log(np.where(Y == 1, AL, 1 - AL))

# --- compute_cost | cost.is_squared_error | square of the distance
def compute_cost(AL, Y):
    return np.mean(np.square(Y - AL))

# --- compute_cost | AL.is_Y_eps_9 | safe logs of labels
def compute_cost(AL, Y):
    eps = 1e-9
    return -np.mean(AL * np.log(Y + eps) + (1 - AL) * np.log(1 - Y + eps))

# --- linear_backward | m.missing | no m
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    return W.T @ dZ, dZ @ A_prev.T, dZ.sum(axis=1, keepdims=True)

# --- linear_backward | dW.not_averaged | mean for db only
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = np.einsum("im,jm->ij", dZ, A_prev)
    db = np.mean(dZ, axis=1, keepdims=True)
    return np.dot(W.T, dZ), dW, db

# --- linear_backward | db.not_averaged | sum for db
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dW = np.matmul(dZ, A_prev.T) / m
    db = np.add.reduce(dZ, axis=1)[:, None]
    return W.T @ dZ, dW, db

# --- linear_backward | m.multiplied | product with m
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return W.T @ dZ, m * (dZ @ A_prev.T), m * dZ.sum(1, keepdims=True)

# --- linear_backward | db.averaged_twice | mean over m
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True) / m

# --- linear_backward | dA_prev.averaged | dZ scaled once for all
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    scaled = dZ / A_prev.shape[1]
    return W.T @ scaled, scaled @ A_prev.T, scaled.sum(axis=1, keepdims=True)

# --- linear_backward | m.is_inputs | len of A_prev
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = len(A_prev)
    dW = 1 / m * dZ @ A_prev.T
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    return W.T @ dZ, dW, db

# --- linear_backward | m.is_neurons | shape 0 of dZ
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m, _ = dZ.shape
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return W.T @ dZ, dW, db

# --- linear_backward | db.is_squeezed | reshape to one axis
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    db = np.squeeze(dZ.mean(axis=1, keepdims=True))
    return W.T @ dZ, dZ @ A_prev.T / m, db

# --- linear_backward | db.axis_lost | list of row means
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    db = np.array([row.sum() / m for row in dZ])
    return W.T @ dZ, dZ @ A_prev.T / m, db

# --- linear_backward | db.row | row of means
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    db = np.mean(dZ, axis=1).reshape(1, -1)
    return W.T @ dZ, dZ @ A_prev.T / m, db

# --- linear_backward | db.wrong_axis | axis 0
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    db = 1 / m * np.sum(dZ, axis=0, keepdims=True)
    return W.T @ dZ, dZ @ A_prev.T / m, db

# --- linear_backward | db.one_number | sum of everything
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum() / m

# --- linear_backward | db.not_summed | dZ over m
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    db = dZ / m
    return W.T @ dZ, db @ A_prev.T, db

# --- linear_backward | W.not_transposed | W itself
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W @ dZ, dZ @ A_prev.T / m, dZ.mean(1, keepdims=True)

# --- linear_backward | A_prev.not_transposed | A_prev itself
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev / m, dZ.mean(1, keepdims=True)

# --- linear_backward | dW.transposed | A_prev first
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return np.dot(W.T, dZ), np.dot(A_prev, dZ.T) / m, dZ.mean(1, keepdims=True)

# --- linear_backward | returns.order | dW first
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = np.dot(W.T, dZ)
    return np.dot(dZ, A_prev.T) / m, dZ.mean(1, keepdims=True), dA_prev

# --- relu_backward | gate.missing | copy of dA
def relu_backward(dA, cache):
    dZ = dA.copy()
    return dZ

# --- relu_backward | gate.is_on_dA | maximum of dA
def relu_backward(dA, cache):
    return np.maximum(dA, 0)

# --- relu_backward | gate.is_not_negative | less than zero closed
def relu_backward(dA, cache):
    Z = cache
    dZ = dA.copy()
    dZ[Z < 0] = 0
    return dZ

# --- relu_backward | gate.is_negative | mask turned
def relu_backward(dA, cache):
    return dA * (cache < 0)

# --- relu_backward | gate.is_turned | positives zeroed
def relu_backward(dA, cache):
    dZ = np.array(dA, copy=True)
    dZ[cache > 0] = 0
    return dZ

# --- relu_backward | dA.missing | mask as numbers
def relu_backward(dA, cache):
    return np.where(cache > 0, 1.0, 0.0)

# --- relu_backward | dA.is_Z | relu called again
def relu_backward(dA, cache):
    A, _ = relu(cache)
    return A

# --- relu_backward | gate.is_relu | product with the output
def relu_backward(dA, cache):
    A, Z = relu(cache)
    return dA * A

# --- relu_backward | gate.is_leaky | hundredth passes
def relu_backward(dA, cache):
    slope = np.where(cache > 0, 1, 0.01)
    return np.multiply(dA, slope)

# --- relu_backward | gate.is_above_one | comparison with 1
def relu_backward(dA, cache):
    return np.where(cache > 1, dA, 0)

# --- relu_backward | gate.twice | both conditions
def relu_backward(dA, cache):
    return np.where((cache > 0) & (dA > 0), dA, 0)

# --- relu_backward | returns.is_sigmoid_rule | other activation's way back
def relu_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * (s - s ** 2)

# --- relu_backward | gate.is_product_turned | at sign
def relu_backward(dA, cache):
    gate = (cache > 0).astype(float)
    return dA @ gate.T

# --- sigmoid_backward | dA.missing | dA unused
def sigmoid_backward(dA, cache):
    e = np.exp(-cache)
    return e / (1 + e) ** 2

# --- sigmoid_backward | slope.missing | dA as it is
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    dZ = dA
    return dZ

# --- sigmoid_backward | s.is_Z | cache taken for s
def sigmoid_backward(dA, cache):
    s = cache
    return np.multiply(dA, s - np.square(s))

# --- sigmoid_backward | slope.is_s | one factor
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)[0]
    return np.multiply(s, dA)

# --- sigmoid_backward | slope.is_one_minus_s | other factor
def sigmoid_backward(dA, cache):
    return dA / (1 + np.exp(cache))

# --- sigmoid_backward | slope.sign | s squared minus s
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * (s * s - s)

# --- sigmoid_backward | s.sign | s plus s squared
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * (s + s ** 2)

# --- sigmoid_backward | slope.is_tanh_rule | factored
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * (1 - s) * (1 + s)

# --- sigmoid_backward | slope.is_tanh_slope | tanh in place of the sigmoid
def sigmoid_backward(dA, cache):
    t = np.tanh(cache)
    return dA - dA * t ** 2

# --- sigmoid_backward | slope.bracket | no bracket
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * s * 1 - s

# --- sigmoid_backward | sigmoid.twice | cache taken for s and squashed twice
def sigmoid_backward(dA, cache):
    once, _ = sigmoid(cache)
    s, _ = sigmoid(once)
    return dA * s * (1 - s)

# --- sigmoid_backward | returns.is_relu_rule | gate
def sigmoid_backward(dA, cache):
    return dA * (cache > 0)

# --- sigmoid_backward | returns.is_product_turned | np.dot with the transposed slope
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return np.dot(dA, (s * (1 - s)).T)

# --- linear_activation_backward | activation.is_relu | no question
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    return linear_backward(dA * (act > 0), lin)

# --- linear_activation_backward | activation.is_sigmoid | second if overwrites
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    if activation == "relu":
        dZ = relu_backward(dA, act)
    dZ = sigmoid_backward(dA, act)
    return linear_backward(dZ, lin)

# --- linear_activation_backward | activation.order | not equal
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    if activation != "relu":
        dZ = relu_backward(dA, act)
    else:
        dZ = sigmoid_backward(dA, act)
    return linear_backward(dZ, lin)

# --- linear_activation_backward | activation.missing | dZ computed, dA used
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    back = {"relu": relu_backward, "sigmoid": sigmoid_backward}[activation]
    dZ = back(dA, act)
    dA_prev, dW, db = linear_backward(dA, lin)
    return dA_prev, dW, db

# --- linear_activation_backward | relu.is_tanh | slope of tanh
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    if activation == "relu":
        dZ = dA * (1 - np.tanh(act) ** 2)
    else:
        dZ = sigmoid_backward(dA, act)
    return linear_backward(dZ, lin)

# --- linear_activation_backward | gate.is_on_dA | dA given twice
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    if activation == "relu":
        dZ = relu_backward(dA, dA)
    else:
        dZ = sigmoid_backward(dA, dA)
    return linear_backward(dZ, lin)

# --- linear_activation_backward | relu.twice | passed again
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    back = relu_backward if activation == "relu" else sigmoid_backward
    dZ = back(dA, act)
    return linear_backward(back(dZ, act), lin)

# --- linear_activation_backward | dW.is_of_dA | own formulas
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    m = A_prev.shape[1]
    dZ = relu_backward(dA, Z) if activation == "relu" else sigmoid_backward(dA, Z)
    return W.T @ dZ, dA @ A_prev.T / m, dA.mean(axis=1, keepdims=True)

# --- linear_activation_backward | returns.order | names in another order
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    dZ = relu_backward(dA, act) if activation == "relu" else sigmoid_backward(dA, act)
    dA_prev, dW, db = linear_backward(dZ, lin)
    return dW, db, dA_prev

# --- L_model_backward | dAL.sign | minus forgotten
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = Y / AL - (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | dAL.is_dZ | AL - Y through the sigmoid
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = AL - Y
    for l in range(L, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | dAL.is_first_term | one fraction
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = np.negative(np.divide(Y, AL))
    for l in reversed(range(L)):
        act = "sigmoid" if l == L - 1 else "relu"
        d, dW, db = linear_activation_backward(d, caches[l], act)
        grads.update({f"dA{l}": d, f"dW{l + 1}": dW, f"db{l + 1}": db})
    return grads

# --- L_model_backward | dAL.is_second_term | other fraction
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = (1 - Y) / (1 - AL)
    for l in reversed(range(L)):
        act = "sigmoid" if l == L - 1 else "relu"
        d, dW, db = linear_activation_backward(d, caches[l], act)
        grads.update({f"dA{l}": d, f"dW{l + 1}": dW, f"db{l + 1}": db})
    return grads

# --- L_model_backward | dAL.bracket | both minus
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = -(Y / AL) - (1 - Y) / (1 - AL)
    for l in reversed(range(L)):
        act = "sigmoid" if l == L - 1 else "relu"
        d, dW, db = linear_activation_backward(d, caches[l], act)
        grads.update({f"dA{l}": d, f"dW{l + 1}": dW, f"db{l + 1}": db})
    return grads

# --- L_model_backward | dAL.crossed | denominators exchanged
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = -(Y / (1 - AL) - (1 - Y) / AL)
    for l in reversed(range(L)):
        act = "sigmoid" if l == L - 1 else "relu"
        d, dW, db = linear_activation_backward(d, caches[l], act)
        grads.update({f"dA{l}": d, f"dW{l + 1}": dW, f"db{l + 1}": db})
    return grads

# --- L_model_backward | dAL.averaged | over m
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    m = AL.shape[1]
    d = (AL - Y) / (AL * (1 - AL)) / m
    for l in reversed(range(L)):
        act = "sigmoid" if l == L - 1 else "relu"
        d, dW, db = linear_activation_backward(d, caches[l], act)
        grads.update({f"dA{l}": d, f"dW{l + 1}": dW, f"db{l + 1}": db})
    return grads

# --- L_model_backward | dAL.is_through_relu | one loop with relu
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = (AL - Y) / (AL * (1 - AL))
    for l in reversed(range(L)):
        d, dW, db = linear_activation_backward(d, caches[l], "relu")
        grads.update({f"dA{l}": d, f"dW{l + 1}": dW, f"db{l + 1}": db})
    return grads

# --- L_model_backward | dA.is_through_sigmoid | one loop with sigmoid
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = (AL - Y) / (AL * (1 - AL))
    for l in reversed(range(L)):
        d, dW, db = linear_activation_backward(d, caches[l], "sigmoid")
        grads.update({f"dA{l}": d, f"dW{l + 1}": dW, f"db{l + 1}": db})
    return grads

# --- L_model_backward | loop.one_less | range stops at 1
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = -(Y / AL - (1 - Y) / (1 - AL))
    d, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(d, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"] = d
    for l in range(L - 2, 0, -1):
        d, grads[f"dW{l + 1}"], grads[f"db{l + 1}"] = linear_activation_backward(d, caches[l], "relu")
        grads[f"dA{l}"] = d
    return grads

# --- L_model_backward | loop.last_only | no loop
def L_model_backward(AL, Y, caches):
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    a, w, b = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    return {f"dA{L - 1}": a, f"dW{L}": w, f"db{L}": b}

# --- L_model_backward | dA.is_dAL | dAL in the loop
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        act = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dAL, caches[l - 1], act)
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads

# --- L_model_backward | dA.stale | first name used in the loop
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(L - 1)):
        dA_prev, dW, db = linear_activation_backward(dA, caches[l], "relu")
        grads[f"dA{l}"], grads[f"dW{l + 1}"], grads[f"db{l + 1}"] = dA_prev, dW, db
    return grads

# --- L_model_backward | caches.other_layer | index one too high
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = -(Y / AL - (1 - Y) / (1 - AL))
    d, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(d, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"] = d
    for l in range(L - 1, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l], "relu")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | caches.is_first | index 0
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = -(Y / AL - (1 - Y) / (1 - AL))
    d, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(d, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"] = d
    for l in range(L - 1, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[0], "relu")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | caches.is_last | name kept from before the loop
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    current = caches[L - 1]
    d = -(Y / AL - (1 - Y) / (1 - AL))
    d, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(d, current, "sigmoid")
    grads[f"dA{L - 1}"] = d
    for l in range(L - 1, 0, -1):
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, current, "relu")
        grads[f"dA{l - 1}"] = d
    return grads

# --- L_model_backward | grads.from_zero | names from the list index
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    d = -(Y / AL - (1 - Y) / (1 - AL))
    for l in reversed(range(L)):
        act = "sigmoid" if l == L - 1 else "relu"
        d, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(d, caches[l], act)
        grads[f"dA{l}"] = d
    return grads

# --- update_parameters | step.uphill | plus
def update_parameters(parameters, grads, learning_rate):
    return {k: v + learning_rate * grads["d" + k] for k, v in parameters.items()}

# --- update_parameters | learning_rate.missing | minus slope
def update_parameters(parameters, grads, learning_rate):
    return {k: np.subtract(v, grads["d" + k]) for k, v in parameters.items()}

# --- update_parameters | learning_rate.is_hundredth | constant
def update_parameters(parameters, grads, learning_rate):
    return {k: v - 1e-2 * grads["d" + k] for k, v in parameters.items()}

# --- update_parameters | learning_rate.is_0_0075 | overwritten argument
def update_parameters(parameters, grads, learning_rate):
    learning_rate = 0.0075
    new = {}
    for k, v in parameters.items():
        new[k] = v - learning_rate * grads["d" + k]
    return new

# --- update_parameters | learning_rate.is_1_2 | rate of notebook 3
def update_parameters(parameters, grads, learning_rate):
    return {k: v - grads["d" + k] * 1.2 for k, v in parameters.items()}

# --- update_parameters | learning_rate.divided | slash
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - grads[f"dW{l}"] / learning_rate
        parameters[f"b{l}"] = parameters[f"b{l}"] - grads[f"db{l}"] / learning_rate
    return parameters

# --- update_parameters | parameters.is_step | assignment in place of minus
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] =- learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] =- learning_rate * grads[f"db{l}"]
    return parameters

# --- update_parameters | b.skipped | names that begin with W
def update_parameters(parameters, grads, learning_rate):
    return {k: v - learning_rate * grads["d" + k] if k.startswith("W") else v for k, v in parameters.items()}

# --- update_parameters | W.skipped | names that begin with b
def update_parameters(parameters, grads, learning_rate):
    return {k: v - learning_rate * grads["d" + k] if "b" in k else v for k, v in parameters.items()}

# --- update_parameters | b.uphill | sign of the bias
def update_parameters(parameters, grads, learning_rate):
    out = {}
    for l in range(1, len(parameters) // 2 + 1):
        out[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        out[f"b{l}"] = parameters[f"b{l}"] + learning_rate * grads[f"db{l}"]
    return out

# --- update_parameters | step.twice | factor two
def update_parameters(parameters, grads, learning_rate):
    step = 2 * learning_rate
    return {k: v - step * grads["d" + k] for k, v in parameters.items()}

# --- update_parameters | step.skipped | the copy is updated, the old one returned
def update_parameters(parameters, grads, learning_rate):
    new = copy.deepcopy(parameters)
    for l in range(1, len(parameters) // 2 + 1):
        new[f"W{l}"] -= learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] -= learning_rate * grads[f"db{l}"]
    return parameters

# --- update_parameters | loop.last_skipped | range to L
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    out = dict(parameters)
    for l in range(1, L):
        for n in ("W", "b"):
            out[n + str(l)] = parameters[n + str(l)] - learning_rate * grads["d" + n + str(l)]
    return out

# --- update_parameters | loop.first_skipped | range from 2
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    out = dict(parameters)
    for l in range(2, L + 1):
        for n in ("W", "b"):
            out[n + str(l)] = parameters[n + str(l)] - learning_rate * grads["d" + n + str(l)]
    return out

# --- update_parameters | loop.first_only | return in the loop
def update_parameters(parameters, grads, learning_rate):
    out = dict(parameters)
    for l in range(1, len(parameters) // 2 + 1):
        out[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        out[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
        return out

# --- update_parameters | loop.is_two_layers | names of notebook 3
def update_parameters(parameters, grads, learning_rate):
    out = {**parameters}
    for k in ("W1", "b1", "W2", "b2"):
        if k in parameters:
            out[k] = parameters[k] - learning_rate * grads["d" + k]
    return out

# --- update_parameters | L.is_from_grads | len of grads
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters

# --- update_parameters | L.is_third_of_grads | len of grads
def update_parameters(parameters, grads, learning_rate):
    layers = len(grads) // 3
    new = dict(parameters)
    for l in range(1, layers + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return new

