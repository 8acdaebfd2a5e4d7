# --- linear_forward | np.dot
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return Z, cache

# --- linear_forward | at sign in one line
def linear_forward(A, W, b):
    return W @ A + b, (A, W, b)

# --- linear_forward | matmul with assertion
def linear_forward(A, W, b):
    Z = np.add(np.matmul(W, A), b)
    assert Z.shape == (W.shape[0], A.shape[1])
    return Z, tuple([A, W, b])

# --- linear_forward | dot method, bias added in place
def linear_forward(A, W, b):
    Z = W.dot(A)
    Z += b
    return (Z, (A, W, b))

# --- linear_forward | einsum
def linear_forward(A, W, b):
    return np.einsum("ik,kj->ij", W, A) + b, (A, W, b)

# --- linear_forward | three loops
def linear_forward(A, W, b):
    n, n_prev = W.shape
    m = A.shape[1]
    Z = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            Z[i, j] = b[i, 0]
            for k in range(n_prev):
                Z[i, j] += W[i, k] * A[k, j]
    return Z, (A, W, b)

# --- linear_forward | column by column
def linear_forward(A, W, b):
    Z = np.stack([W @ column for column in A.T], axis=1) + b
    return Z, (A, W, b)

# --- linear_forward | bias times ones
def linear_forward(A, W, b):
    m = A.shape[1]
    return W @ A + b @ np.ones((1, m)), (A, W, b)

# --- linear_forward | transposed twice
def linear_forward(A, W, b):
    Z = (np.dot(A.T, W.T) + b.T).T
    return Z, (A, W, b)

# --- linear_forward | lambda
linear_forward = lambda A, W, b: (np.dot(W, A) + b, (A, W, b))

# --- linear_forward | cache of copies
def linear_forward(A, W, b):
    Z = W @ A + b
    cache = (A.copy(), W.copy(), b.copy())
    return Z, cache

# --- sigmoid | pair of A and Z
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A, cache

# --- sigmoid | tanh
def sigmoid(Z):
    return (1 + np.tanh(Z / 2)) / 2, Z

# --- sigmoid | logaddexp
def sigmoid(Z):
    return np.exp(-np.logaddexp(0, -Z)), Z

# --- sigmoid | masks for both signs
def sigmoid(Z):
    A = np.empty(np.shape(Z), dtype=float)
    up = Z >= 0
    A[up] = 1 / (1 + np.exp(-Z[up]))
    e = np.exp(Z[~up])
    A[~up] = e / (1 + e)
    return A, Z

# --- sigmoid | errstate
def sigmoid(Z):
    with np.errstate(over="ignore"):
        A = np.divide(1, 1 + np.exp(-Z))
    return A, Z

# --- sigmoid | cache is a copy
def sigmoid(Z):
    cache = np.copy(Z)
    return 1.0 / (1.0 + np.exp(-np.clip(Z, -700, 700))), cache

# --- sigmoid | in place on its own array
def sigmoid(Z):
    A = np.negative(Z).astype(float)
    np.exp(A, out=A)
    A += 1
    np.reciprocal(A, out=A)
    return A, Z

# --- relu | maximum
def relu(Z):
    A = np.maximum(0, Z)
    assert A.shape == Z.shape
    cache = Z
    return A, cache

# --- relu | mask on a copy
def relu(Z):
    A = Z.copy()
    A[A < 0] = 0
    return A, Z

# --- relu | where
def relu(Z):
    return np.where(Z > 0, Z, 0.0), Z

# --- relu | product with the mask
def relu(Z):
    return Z * (Z > 0), Z

# --- relu | half the sum
def relu(Z):
    return (np.abs(Z) + Z) * 0.5, Z

# --- relu | clip
def relu(Z):
    return (np.clip(Z, 0, None), Z)

# --- relu | vectorised max
def relu(Z):
    return np.vectorize(lambda z: max(z, 0.0), otypes=[float])(Z), Z

# --- relu | maximum with out
def relu(Z):
    A = np.empty_like(Z, dtype=float)
    np.maximum(Z, 0, out=A)
    return A, Z

# --- relu | changed in place after the cache is copied
def relu(Z):
    cache = copy.deepcopy(Z)
    A = np.array(Z, dtype=float)
    A *= Z > 0
    return A, cache

# --- linear_activation_forward | if and elif
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache

# --- linear_activation_forward | dictionary of functions
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = {"relu": relu, "sigmoid": sigmoid}[activation](Z)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | conditional expression
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A=A_prev, W=W, b=b)
    A, activation_cache = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A, (linear_cache, activation_cache)

# --- linear_activation_forward | nothing is called
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    if activation == "relu":
        A = np.maximum(Z, 0)
    else:
        A = 1 / (1 + np.exp(-Z))
    return A, ((A_prev, W, b), Z)

# --- linear_activation_forward | error for an unknown word
def linear_activation_forward(A_prev, W, b, activation):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(f"unbekannte Aktivierung: {activation!r}")
    Z, linear_cache = linear_forward(A_prev, W, b)
    g = relu if activation == "relu" else sigmoid
    result = g(Z)
    return result[0], (linear_cache, result[1])

# --- linear_activation_forward | match statement
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    match activation:
        case "relu":
            A, activation_cache = relu(Z)
        case "sigmoid":
            A, activation_cache = sigmoid(Z)
    assert A.shape == (W.shape[0], A_prev.shape[1])
    return A, (linear_cache, activation_cache)

# --- L_model_forward | loop and last layer
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid"
    )
    caches.append(cache)
    return AL, caches

# --- L_model_forward | one loop over all layers
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        name = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], name)
        caches += [cache]
    return A, caches

# --- L_model_forward | layers counted by their weights
def L_model_forward(X, parameters):
    L = sum(1 for name in parameters if name.startswith("W"))
    caches = [None] * L
    A = X
    for i in range(L):
        W, b = parameters["W%d" % (i + 1)], parameters["b%d" % (i + 1)]
        A, caches[i] = linear_activation_forward(A, W, b, "relu" if i < L - 1 else "sigmoid")
    return A, caches

# --- L_model_forward | recursion over the layers
def L_model_forward(X, parameters):
    L = len(parameters) // 2

    def up_to(l):
        if l == 0:
            return X, []
        A_prev, caches = up_to(l - 1)
        A, cache = linear_activation_forward(
            A_prev, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu"
        )
        return A, caches + [cache]

    return up_to(L)

# --- L_model_forward | nothing is called
def L_model_forward(X, parameters):
    L = int(len(parameters) / 2)
    caches = []
    A = X
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        Z = W @ A + b
        caches.append(((A, W, b), Z))
        A = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
    return A, caches

# --- L_model_forward | while loop
def L_model_forward(X, parameters):
    l, A, caches = 1, X, []
    while f"W{l + 1}" in parameters:
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
        l += 1
    AL, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid")
    caches.append(cache)
    assert AL.shape[1] == X.shape[1]
    return AL, caches

# --- L_model_forward | activations in a list
def L_model_forward(X: np.ndarray, parameters: dict) -> tuple:
    """Vorwärts durch alle Schichten."""
    L = len(parameters) // 2
    outputs, caches = [X], []
    for l, g in enumerate(["relu"] * (L - 1) + ["sigmoid"], 1):
        A, cache = linear_activation_forward(outputs[-1], parameters[f"W{l}"], parameters[f"b{l}"], g)
        outputs.append(A)
        caches.append(cache)
    return outputs[-1], caches

# --- L_model_forward | the smaller steps called directly
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        Z, lineaire = linear_forward(A, parameters["W" + str(l)], parameters["b" + str(l)])
        A, activation = relu(Z)
        caches.append((lineaire, activation))
    Z, lineaire = linear_forward(A, parameters["W" + str(L)], parameters["b" + str(L)])
    AL, activation = sigmoid(Z)
    caches.append((lineaire, activation))
    return AL, caches

# --- compute_cost | sum, then squeeze
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = (-1 / m) * np.sum(np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL)))
    cost = np.squeeze(cost)
    assert cost.shape == ()
    return cost

# --- compute_cost | matrix product and item
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL).T) / m
    return cost.item()

# --- compute_cost | mean
def compute_cost(AL, Y):
    return np.mean(-(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))

# --- compute_cost | float of the first entry
def compute_cost(AL, Y):
    m = AL.shape[1]
    product = np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)
    return float(-product[0, 0] / m)

# --- compute_cost | safe logarithms
def compute_cost(AL, Y):
    m = Y.shape[1]
    p = np.where(Y == 0, 1, AL)
    q = np.where(Y == 1, 1, 1 - AL)
    return -np.sum(Y * np.log(p) + (1 - Y) * np.log(q)) / m

# --- compute_cost | clip
def compute_cost(AL, Y):
    a = np.clip(AL, 1e-15, 1 - 1e-15)
    return -np.average(Y * np.log(a) + (1 - Y) * np.log(1 - a))

# --- compute_cost | right answer only
def compute_cost(AL, Y):
    with np.errstate(divide="ignore"):
        return float(-np.log(np.abs(1 - Y - AL)).sum() / Y.shape[1])

# --- compute_cost | masked logarithm with where
def compute_cost(AL, Y):
    m = Y.shape[1]
    logs = np.log(AL, out=np.zeros_like(AL), where=Y == 1)
    logs += np.log(1 - AL, out=np.zeros_like(AL), where=Y == 0)
    return -logs.sum() / m

# --- compute_cost | generator expression
def compute_cost(AL, Y):
    # 예제마다 손실을 더한다
    m = Y.shape[1]
    return -sum(np.log(a) if y == 1 else np.log(1 - a) for a, y in zip(AL[0], Y[0])) / m

# --- compute_cost | nansum of the two terms
def compute_cost(AL, Y):
    m = Y.shape[1]
    with np.errstate(divide="ignore", invalid="ignore"):
        return -(np.nansum(Y * np.log(AL)) + np.nansum((1 - Y) * np.log(1 - AL))) / m
