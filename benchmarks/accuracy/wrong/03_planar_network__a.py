# --- layer_sizes | returns.wrong_axis | shape index 1
def layer_sizes(X, Y):
    n_x, n_y = X.shape[1], Y.shape[1]
    return n_x, 4, n_y

# --- layer_sizes | n_x.wrong_axis | first unpacked wrongly
def layer_sizes(X, Y):
    _, n_x = X.shape
    n_y, _ = Y.shape
    n_h = 4
    return (n_x, n_h, n_y)

# --- layer_sizes | n_y.wrong_axis | last axis of Y
def layer_sizes(X, Y):
    return len(X), 4, Y.shape[-1]

# --- layer_sizes | returns.is_size | size attribute
def layer_sizes(X, Y):
    n_x = X.size
    n_y = np.size(Y)
    return n_x, 4, n_y

# --- layer_sizes | returns.is_shape | shape without an index
def layer_sizes(X, Y):
    n_x = np.shape(X)
    n_h = 4
    n_y = np.shape(Y)
    return n_x, n_h, n_y

# --- layer_sizes | returns.order | output in the middle
def layer_sizes(X, Y):
    sizes = {"n_x": X.shape[0], "n_y": Y.shape[0], "n_h": 4}
    return tuple(sizes.values())

# --- layer_sizes | returns.is_reversed | from output to input
def layer_sizes(X, Y):
    return Y.shape[0], 4, X.shape[0]

# --- layer_sizes | n_h.missing | pair
def layer_sizes(X, Y):
    return tuple(a.shape[0] for a in (X, Y))

# --- layer_sizes | n_h.is_n_x | hidden layer copied from the input
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = n_x
    return n_x, n_h, Y.shape[0]

# --- layer_sizes | n_y.fixed | one neuron assumed
def layer_sizes(X, Y):
    return X.shape[0], 4, 1

# --- layer_sizes | n_x.fixed | points of the plane assumed
def layer_sizes(X, Y):
    n_x = 2
    return n_x, 4, len(Y)

# --- layer_sizes | n_y.is_n_x | copied line
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = X.shape[0]
    return n_x, n_h, n_y

# --- initialize_parameters | W.zero | dictionary of zeros
def initialize_parameters(n_x, n_h, n_y):
    shapes = {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (n_y, n_h), "b2": (n_y, 1)}
    return {k: np.zeros(s) for k, s in shapes.items()}

# --- initialize_parameters | W.zero | random numbers times zero
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0
    W2 = np.random.randn(n_y, n_h) * 0
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | W.is_equal | filled with 0.01
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.ones((n_h, n_x)) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": np.ones((n_y, n_h)) * 0.01, "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | W.is_equal | one random number for the whole matrix
def initialize_parameters(n_x, n_h, n_y):
    r = np.random.randn() * 0.01
    return {"W1": np.full((n_h, n_x), r), "b1": np.zeros((n_h, 1)),
            "W2": np.full((n_y, n_h), r), "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | W.not_small | standard normal
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.standard_normal((n_h, n_x))
    W2 = np.random.standard_normal((n_y, n_h))
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- initialize_parameters | scale.is_tenth | 0.1 as a name
def initialize_parameters(n_x, n_h, n_y):
    scale = 0.1
    p = {}
    p["W1"] = np.random.normal(0, scale, (n_h, n_x))
    p["b1"] = np.zeros((n_h, 1))
    p["W2"] = np.random.normal(0, scale, (n_y, n_h))
    p["b2"] = np.zeros((n_y, 1))
    return p

# --- initialize_parameters | scale.is_thousandth | 1e-3
def initialize_parameters(n_x, n_h, n_y):
    sizes = [n_x, n_h, n_y]
    p = {}
    for l in (1, 2):
        p[f"W{l}"] = 1e-3 * np.random.randn(sizes[l], sizes[l - 1])
        p[f"b{l}"] = np.zeros((sizes[l], 1))
    return p

# --- initialize_parameters | W.uniform | np.random.rand
def initialize_parameters(n_x, n_h, n_y):
    sizes = [n_x, n_h, n_y]
    p = {}
    for l in (1, 2):
        p["W%d" % l] = np.random.rand(sizes[l], sizes[l - 1]) / 100
        p["b%d" % l] = np.zeros((sizes[l], 1))
    return p

# --- initialize_parameters | W.transposed | inputs first
def initialize_parameters(n_x, n_h, n_y):
    sizes = [n_x, n_h, n_y]
    p = {}
    for l in (1, 2):
        p[f"W{l}"] = 0.01 * np.random.randn(sizes[l - 1], sizes[l])
        p[f"b{l}"] = np.zeros((sizes[l], 1))
    return p

# --- initialize_parameters | W1.transposed | W1 only
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))

# --- initialize_parameters | W2.transposed | W2 only
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_h, n_y) * 0.01
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))

# --- initialize_parameters | W2.other_layer | n_x columns
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_x) * 0.01
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))

# --- initialize_parameters | b.is_random | normal biases
def initialize_parameters(n_x, n_h, n_y):
    rng = np.random
    W1, b1 = rng.randn(n_h, n_x) * 0.01, rng.randn(n_h, 1)
    W2, b2 = rng.randn(n_y, n_h) * 0.01, rng.randn(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- initialize_parameters | b.is_small_random | same helper for all four
def initialize_parameters(n_x, n_h, n_y):
    def small(rows, cols):
        return np.random.randn(rows, cols) * 0.01
    return {"W1": small(n_h, n_x), "b1": small(n_h, 1), "W2": small(n_y, n_h), "b2": small(n_y, 1)}

# --- initialize_parameters | b.axis_lost | one axis
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros(n_h), "W2": W2, "b2": np.zeros(n_y)}

# --- initialize_parameters | b.row | rows
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    b1 = np.zeros((1, W1.shape[0]))
    b2 = np.zeros((1, W2.shape[0]))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- initialize_parameters | b.one_number | plain zeros
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": 0.01 * np.random.randn(n_h, n_x), "b1": 0.0,
            "W2": 0.01 * np.random.randn(n_y, n_h), "b2": 0.0}

# --- initialize_parameters | returns.is_tuple | four values
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.randn(n_h, n_x)
    W2 = 0.01 * np.random.randn(n_y, n_h)
    return W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1))

# --- initialize_parameters | returns.order | layers exchanged
def initialize_parameters(n_x, n_h, n_y):
    first = (0.01 * np.random.randn(n_h, n_x), np.zeros((n_h, 1)))
    second = (0.01 * np.random.randn(n_y, n_h), np.zeros((n_y, 1)))
    return {"W1": second[0], "b1": second[1], "W2": first[0], "b2": first[1]}

# --- forward_propagation | A1.is_sigmoid | sigmoid twice in a loop
def forward_propagation(X, parameters):
    cache, A = {}, X
    for l in "12":
        Z = parameters["W" + l] @ A + parameters["b" + l]
        A = sigmoid(Z)
        cache["Z" + l], cache["A" + l] = Z, A
    return A, cache

# --- forward_propagation | A1.is_relu | Z times mask
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = W1 @ X + b1
    A1 = Z1 * (Z1 > 0)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | A1.is_Z1 | A1 is a copy
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = np.einsum("hx,xm->hm", W1, X) + b1
    A1 = Z1.copy()
    Z2 = np.einsum("yh,hm->ym", W2, A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | A2.is_tanh | tanh in a loop
def forward_propagation(X, parameters):
    cache = {"A0": X}
    for l in (1, 2):
        cache[f"Z{l}"] = np.dot(parameters[f"W{l}"], cache[f"A{l-1}"]) + parameters[f"b{l}"]
        cache[f"A{l}"] = np.tanh(cache[f"Z{l}"])
    del cache["A0"]
    return cache["A2"], cache

# --- forward_propagation | A.order | exchanged
def forward_propagation(X, parameters):
    Z1 = np.matmul(parameters["W1"], X) + parameters["b1"]
    A1 = 1 / (1 + np.exp(-Z1))
    Z2 = np.matmul(parameters["W2"], A1) + parameters["b2"]
    A2 = np.tanh(Z2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)

# --- forward_propagation | A2.is_Z2 | A2 is Z2
def forward_propagation(X, parameters):
    Z1 = np.matmul(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    A2 = Z2 = np.matmul(parameters["W2"], A1) + parameters["b2"]
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)

# --- forward_propagation | b.missing | products only
def forward_propagation(X, parameters):
    Z1 = parameters["W1"].dot(X)
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"].dot(A1)
    A2 = sigmoid(Z2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)

# --- forward_propagation | b1.missing | first product only
def forward_propagation(X, parameters):
    W1, W2, b2 = parameters["W1"], parameters["W2"], parameters["b2"]
    Z1 = W1 @ X
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | b2.missing | own exponentials for tanh
def forward_propagation(X, parameters):
    W1, b1, W2 = parameters["W1"], parameters["b1"], parameters["W2"]
    Z1 = W1 @ X + b1
    A1 = (np.exp(Z1) - np.exp(-Z1)) / (np.exp(Z1) + np.exp(-Z1))
    Z2 = W2 @ A1
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | Z2.is_from_Z1 | Z1 into layer two
def forward_propagation(X, parameters):
    p = parameters
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ Z1 + p["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

# --- forward_propagation | returns.order | cache first
def forward_propagation(X, parameters):
    p = parameters
    cache = {}
    cache["Z1"] = p["W1"] @ X + p["b1"]
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = p["W2"] @ cache["A1"] + p["b2"]
    cache["A2"] = sigmoid(cache["Z2"])
    return cache, cache["A2"]

# --- forward_propagation | Z.missing | only activations kept
def forward_propagation(X, parameters):
    p = parameters
    cache = {}
    cache["A1"] = np.tanh(p["W1"] @ X + p["b1"])
    cache["A2"] = sigmoid(p["W2"] @ cache["A1"] + p["b2"])
    return cache["A2"], cache

# --- forward_propagation | cache.key | small letters
def forward_propagation(X, parameters):
    p = parameters
    z1 = p["W1"] @ X + p["b1"]
    a1 = np.tanh(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    return a2, dict(z1=z1, a1=a1, z2=z2, a2=a2)

# --- forward_propagation | cache.order | zip in another order
def forward_propagation(X, parameters):
    p = parameters
    Z1 = p["W1"] @ X + p["b1"]
    A1 = np.tanh(Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    A2 = sigmoid(Z2)
    cache = dict(zip(["A1", "Z1", "A2", "Z2"], [Z1, A1, Z2, A2]))
    return A2, cache

# --- forward_propagation | cache.is_tuple | four arrays
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = (Z1, A1, Z2, A2)
    return A2, cache

# --- compute_cost | cost.sign | mean without the sign
def compute_cost(A2, Y):
    losses = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return np.mean(losses)

# --- compute_cost | cost.not_averaged | dot products
def compute_cost(A2, Y):
    J = np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)
    return -float(J[0, 0])

# --- compute_cost | cost.halved | 2m
def compute_cost(A2, Y):
    m = Y.shape[1]
    s = np.sum(np.multiply(Y, np.log(A2)) + np.multiply(1 - Y, np.log(1 - A2)))
    return -s / (2 * m)

# --- compute_cost | cost.is_first_term | boolean indexing
def compute_cost(A2, Y):
    return -np.sum(np.log(A2[Y == 1])) / Y.shape[1]

# --- compute_cost | cost.is_second_term | log1p
def compute_cost(A2, Y):
    return -np.mean((1 - Y) * np.log1p(-A2))

# --- compute_cost | cost.crossed | loop
def compute_cost(A2, Y):
    m = Y.shape[1]
    total = 0.0
    for a, y in zip(A2[0], Y[0]):
        total += (1 - y) * math.log(a) + y * math.log(1 - a)
    return -total / m

# --- compute_cost | cost.bracket | minus for one sum
def compute_cost(A2, Y):
    m = Y.shape[1]
    cats = np.log(A2) * Y
    others = np.log(1 - A2) * (1 - Y)
    return (-cats.sum() + others.sum()) / m

# --- compute_cost | cost.is_difference | second subtracted
def compute_cost(A2, Y):
    m = Y.shape[1]
    cats = np.sum(np.log(A2) * Y)
    others = np.sum(np.log(1 - A2) * (1 - Y))
    return -(cats - others) / m

# --- compute_cost | cost.base_two | np.log2 of the right probability
def compute_cost(A2, Y):
    p = np.where(Y == 1, A2, 1 - A2)
    return -np.log2(p).mean()

# --- compute_cost | cost.base_ten | math.log10 in a loop
def compute_cost(A2, Y):
    total = 0.0
    for i in range(Y.shape[1]):
        y, a = Y[0, i], A2[0, i]
        total -= math.log10(a) if y == 1 else math.log10(1 - a)
    return total / Y.shape[1]

# --- compute_cost | cost.is_squared_error | dot of the difference
def compute_cost(A2, Y):
    d = (A2 - Y).ravel()
    return d.dot(d) / d.size

# --- compute_cost | cost.is_half_squared_error | over 2m
def compute_cost(A2, Y):
    d = A2 - Y
    return 1 / (2 * Y.shape[1]) * np.sum(d ** 2)

# --- compute_cost | cost.not_summed | no sum
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m

# --- compute_cost | cost.axes_kept | einsum
def compute_cost(A2, Y):
    m = Y.shape[1]
    J = np.einsum("im,jm->ij", Y, np.log(A2)) + np.einsum("im,jm->ij", 1 - Y, np.log(1 - A2))
    return -J / m

# --- compute_cost | cost.axis_kept | axis 1
def compute_cost(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2), axis=1)

# --- compute_cost | A2.is_Y_eps_12 | logs of clipped labels
def compute_cost(A2, Y):
    t = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.mean(A2 * np.log(t) + (1 - A2) * np.log(1 - t))

# --- backward_propagation | slope.missing | product only
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2
    grads = {"dW1": dZ1 @ X.T / m, "db1": dZ1.mean(axis=1, keepdims=True)}
    grads.update(dW2=dZ2 @ cache["A1"].T / m, db2=dZ2.mean(axis=1, keepdims=True))
    return grads

# --- backward_propagation | slope.is_sigmoid_rule | a minus a squared
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (A1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

# --- backward_propagation | A1.power | one minus A1
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    dZ2 = (cache["A2"] - Y) / m
    back = np.einsum("yh,ym->hm", parameters["W2"], dZ2)
    dZ1 = back - back * cache["A1"]
    return {"dW1": np.einsum("hm,xm->hx", dZ1, X), "db1": dZ1.sum(1, keepdims=True),
            "dW2": np.einsum("ym,hm->yh", dZ2, cache["A1"]), "db2": dZ2.sum(1, keepdims=True)}

# --- backward_propagation | A1.is_Z1 | square of Z1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    Z1, A1, A2 = cache["Z1"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    g = 1 - np.square(Z1)
    dZ1 = g * (parameters["W2"].T @ dZ2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}

# --- backward_propagation | A1.twice | helper function gets A1
def backward_propagation(parameters, cache, X, Y):
    def slope(z):
        return 1 - np.tanh(z) ** 2
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = (parameters["W2"].T @ dZ2) * slope(cache["A1"])
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}

# --- backward_propagation | slope.sign | squared minus one
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = np.multiply(np.dot(parameters["W2"].T, dZ2), (A1 - 1) * (A1 + 1))
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}

# --- backward_propagation | A1.sign | sum with the square
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dA1 = np.dot(parameters["W2"].T, dZ2)
    dZ1 = dA1 + dA1 * A1 * A1
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}

# --- backward_propagation | slope.is_relu_rule | gate on A1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = np.where(A1 > 0, np.dot(parameters["W2"].T, dZ2), 0)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}

# --- backward_propagation | dZ2.sign | label minus prediction
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    err = Y - cache["A2"]
    hid = parameters["W2"].T @ err * (1 - A1 * A1)
    out = {}
    for l, (d, a) in enumerate([(hid, X), (err, A1)], start=1):
        out[f"dW{l}"] = d @ a.T / m
        out[f"db{l}"] = d.mean(axis=1, keepdims=True)
    return out

# --- backward_propagation | dZ2.extra | A2 (1 - A2)
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    d2 = (A2 - Y) * (A2 - A2 ** 2)
    d1 = parameters["W2"].T @ d2 * (1 - A1 * A1)
    return {"dW1": d1 @ X.T / m, "db1": d1.mean(axis=1, keepdims=True),
            "dW2": d2 @ A1.T / m, "db2": d2.mean(axis=1, keepdims=True)}

# --- backward_propagation | m.missing | no m at all
def backward_propagation(parameters, cache, X, Y):
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    return {"dW1": dZ1 @ X.T, "db1": dZ1.sum(axis=1, keepdims=True),
            "dW2": dZ2 @ A1.T, "db2": dZ2.sum(axis=1, keepdims=True)}

# --- backward_propagation | m.is_inputs | len of X
def backward_propagation(parameters, cache, X, Y):
    m = len(X)
    A1 = cache["A1"]
    dZ2 = (cache["A2"] - Y) / m
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    return {"dW1": dZ1 @ X.T, "db1": dZ1.sum(axis=1, keepdims=True),
            "dW2": dZ2 @ A1.T, "db2": dZ2.sum(axis=1, keepdims=True)}

# --- backward_propagation | dW.not_averaged | biases by mean
def backward_propagation(parameters, cache, X, Y):
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    return {"dW1": dZ1 @ X.T, "db1": np.mean(dZ1, axis=1, keepdims=True),
            "dW2": dZ2 @ A1.T, "db2": np.mean(dZ2, axis=1, keepdims=True)}

# --- backward_propagation | db.not_averaged | sums for biases
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1 = cache["A1"]
    dZ2 = cache["A2"] - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    ones = np.ones((m, 1))
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1 @ ones, "dW2": dZ2 @ A1.T / m, "db2": dZ2 @ ones}

# --- backward_propagation | dW1.not_averaged | m used for layer two only
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dW2, db2 = dZ2 @ A1.T / m, np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    dW1, db1 = dZ1 @ X.T, np.sum(dZ1, axis=1, keepdims=True)
    return dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)

# --- backward_propagation | dZ1.averaged_twice | dZ2 averaged and again layer one
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = (A2 - Y) / m
    dW2, db2 = dZ2 @ A1.T, np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    dW1, db1 = dZ1 @ X.T / m, np.sum(dZ1, axis=1, keepdims=True) / m
    return dict(dW1=dW1, db1=db1, dW2=dW2, db2=db2)

# --- backward_propagation | db.axis_lost | no keepdims
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    db = [d.mean(axis=-1) for d in (dZ1, dZ2)]
    return dict(dW1=dZ1 @ X.T / m, db1=db[0], dW2=dZ2 @ A1.T / m, db2=db[1])

# --- backward_propagation | db.one_number | sum of all
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    return dict(dW1=dZ1 @ X.T / m, db1=dZ1.sum() / m, dW2=dZ2 @ A1.T / m, db2=dZ2.sum() / m)

# --- backward_propagation | db.wrong_axis | axis 0
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    return dict(dW1=dZ1 @ X.T / m, db1=np.sum(dZ1, axis=0, keepdims=True) / m,
                dW2=dZ2 @ A1.T / m, db2=np.sum(dZ2, axis=0, keepdims=True) / m)

# --- backward_propagation | dW.transposed | product the other way round
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    return dict(dW1=X @ dZ1.T / m, db1=dZ1.mean(1, keepdims=True),
                dW2=A1 @ dZ2.T / m, db2=dZ2.mean(1, keepdims=True))

# --- backward_propagation | dW2.is_from_Z1 | Z1 in dW2
def backward_propagation(parameters, cache, X, Y):
    A1, A2, Z1, m = cache["A1"], cache["A2"], cache["Z1"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    return dict(dW1=dZ1 @ X.T / m, db1=dZ1.mean(1, keepdims=True),
                dW2=dZ2 @ Z1.T / m, db2=dZ2.mean(1, keepdims=True))

# --- backward_propagation | W2.not_transposed | W2 without T
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"], dZ2) * (1 - A1 ** 2)
    return dict(dW1=dZ1 @ X.T / m, db1=dZ1.mean(1, keepdims=True),
                dW2=dZ2 @ A1.T / m, db2=dZ2.mean(1, keepdims=True))

# --- backward_propagation | W2.other_layer | W1 on the way back
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W1"].T, dZ2) * (1 - A1 ** 2)
    return dict(dW1=dZ1 @ X.T / m, db1=dZ1.mean(1, keepdims=True),
                dW2=dZ2 @ A1.T / m, db2=dZ2.mean(1, keepdims=True))

# --- backward_propagation | returns.key | without the d
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    grads, delta = {}, A2 - Y
    grads["W2"] = delta @ A1.T / m
    grads["b2"] = delta.mean(1, keepdims=True)
    delta = parameters["W2"].T @ delta * (1 - A1 ** 2)
    grads["W1"] = delta @ X.T / m
    grads["b1"] = delta.mean(1, keepdims=True)
    return grads

# --- backward_propagation | returns.order | numbers exchanged
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    out = A2 - Y
    hidden = parameters["W2"].T @ out * (1 - A1 ** 2)
    return {"dW1": out @ A1.T / m, "db1": out.mean(1, keepdims=True),
            "dW2": hidden @ X.T / m, "db2": hidden.mean(1, keepdims=True)}

# --- update_parameters | step.uphill | plus in a comprehension
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] + learning_rate * grads["d" + k] for k in ("W1", "b1", "W2", "b2")}

# --- update_parameters | learning_rate.missing | copy and -=
def update_parameters(parameters, grads, learning_rate=1.2):
    new = copy.deepcopy(parameters)
    for k in new:
        new[k] -= grads["d" + k]
    return new

# --- update_parameters | learning_rate.fixed | default written down
def update_parameters(parameters, grads, learning_rate=1.2):
    learning_rate = 1.2
    out = {}
    for l in (1, 2):
        for n in "Wb":
            out[f"{n}{l}"] = parameters[f"{n}{l}"] - learning_rate * grads[f"d{n}{l}"]
    return out

# --- update_parameters | b.skipped | loop over weights
def update_parameters(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for name in ["W1", "W2"]:
        new[name] = parameters[name] - learning_rate * grads["d" + name]
    return new

# --- update_parameters | W.skipped | loop over biases
def update_parameters(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for name in ["b1", "b2"]:
        new[name] = parameters[name] - learning_rate * grads["d" + name]
    return new

# --- update_parameters | loop.last_skipped | range too short
def update_parameters(parameters, grads, learning_rate=1.2):
    new = copy.deepcopy(parameters)
    for l in range(1, len(parameters) // 2):
        new[f"W{l}"] = new[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = new[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new

# --- update_parameters | loop.first_skipped | layer two only
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- update_parameters | parameters.skipped | local names only
def update_parameters(parameters, grads, learning_rate=1.2):
    for k, v in parameters.items():
        v = v - learning_rate * grads["d" + k]
    return parameters

# --- update_parameters | parameters.is_grads | gradient under the parameter names
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for k in parameters:
        new[k] = grads["d" + k]
    return new

# --- update_parameters | parameters.is_step | minus rate times slope
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: -learning_rate * grads["d" + k] for k in parameters}

# --- update_parameters | step.order | difference turned
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: grads["d" + k] - learning_rate * parameters[k] for k in parameters}

# --- update_parameters | learning_rate.divided | slash
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - grads["d" + k] / learning_rate for k in parameters}

# --- update_parameters | step.bracket | bracket
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: learning_rate * (parameters[k] - grads["d" + k]) for k in parameters}

# --- update_parameters | returns.key | with the d
def update_parameters(parameters, grads, learning_rate=1.2):
    return {"d" + k: v - learning_rate * grads["d" + k] for k, v in parameters.items()}

# --- nn_model | n_h.fixed | all three sizes from layer_sizes
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    parameters = initialize_parameters(*layer_sizes(X, Y))
    for _ in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y))
    return parameters

# --- nn_model | loop.one_less | range from 1
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters

# --- nn_model | loop.one_more | while
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    i = 0
    while i <= num_iterations:
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
        i += 1
    return parameters

# --- nn_model | loop.first_only | return indented
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        return parameters

# --- nn_model | parameters.skipped | result of the update dropped
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        new_parameters = update_parameters(parameters, grads)
    return parameters

# --- nn_model | parameters.stale | new name never read
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    start = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, start)
        grads = backward_propagation(start, cache, X, Y)
        result = update_parameters(start, grads)
    return result

# --- nn_model | grads.stale | backward before the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    for i in range(num_iterations):
        parameters = update_parameters(parameters, grads)
    return parameters

# --- nn_model | cache.stale | forward before the loop
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    A2, cache = forward_propagation(X, parameters)
    for i in range(num_iterations):
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters

# --- nn_model | step.uphill | negative rate
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, -1.2)
    return parameters

# --- nn_model | step.uphill | own step with plus
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        g = backward_propagation(p, cache, X, Y)
        p = {k: p[k] + 1.2 * g["d" + k] for k in p}
    return p

# --- nn_model | learning_rate.is_one | own step without a rate
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        g = backward_propagation(p, cache, X, Y)
        for k in ("W1", "b1", "W2", "b2"):
            p[k] = p[k] - g["d" + k]
    return p

# --- nn_model | learning_rate.is_hundredth | keyword
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        p = update_parameters(p, backward_propagation(p, cache, X, Y), learning_rate=0.01)
    return p

# --- nn_model | parameters.is_grads | grads returned
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        grads = backward_propagation(p, cache, X, Y)
        p = update_parameters(p, grads)
    return grads

# --- nn_model | b.missing | weights only in the result
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x, _, n_y = layer_sizes(X, Y)
    p = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        p = update_parameters(p, backward_propagation(p, cache, X, Y))
    W1, W2 = p["W1"], p["W2"]
    return {"W1": W1, "W2": W2}

# --- predict | returns.is_A2 | A2 returned
def predict(parameters, X):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    return sigmoid(parameters["W2"] @ A1 + parameters["b2"])

# --- predict | labels.order | one minus round
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return 1 - np.round(A2)

# --- predict | threshold.is_zero | greater than zero
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    return (A2 > 0).astype(int)

# --- predict | threshold.is_one | floor
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)[0]
    return np.floor(A2)

# --- predict | A2.is_Z2 | Z2 from the cache
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return np.where(cache["Z2"] > 0.5, 1, 0)

# --- predict | A2.is_A1 | A1 from the cache
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (cache["A1"] > 0.5) * 1

# --- predict | returns.axis_lost | first row only
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.rint(A2[0])

# --- predict | returns.column | transposed
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2.T > 0.5, 1, 0)

# --- predict | cache.extra | pair returned
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2 > 0.5
    return predictions.astype(int), cache

# --- predict | labels.is_signs | where with -1
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1, -1)

# --- predict | - | any
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return int(np.any(A2 > 0.5))

# --- backward_propagation | db.is_squeezed | np.squeeze of the columns
def backward_propagation(parameters, cache, X, Y):
    A1, A2, m = cache["A1"], cache["A2"], Y.shape[1]
    dZ2 = A2 - Y
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - A1 ** 2)
    db1 = np.squeeze(np.sum(dZ1, axis=1, keepdims=True)) / m
    db2 = np.squeeze(np.sum(dZ2, axis=1, keepdims=True)) / m
    return dict(dW1=dZ1 @ X.T / m, db1=db1, dW2=dZ2 @ A1.T / m, db2=db2)

