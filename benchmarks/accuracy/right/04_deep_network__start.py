# --- initialize_parameters | randn and zeros
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(shape=(n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(shape=(n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters

# --- initialize_parameters | a deep start with three sizes
def initialize_parameters(n_x, n_h, n_y):
    sizes = (n_x, n_h, n_y)
    parameters = {}
    for l in range(1, 3):
        parameters["W%d" % l] = 0.01 * np.random.randn(sizes[l], sizes[l - 1])
        parameters["b%d" % l] = np.zeros((sizes[l], 1))
    return parameters

# --- initialize_parameters | Generator without a seed
def initialize_parameters(n_x: int, n_h: int, n_y: int) -> dict:
    g = np.random.Generator(np.random.PCG64())
    return {"W1": g.normal(0.0, 0.01, size=(n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": g.normal(0.0, 0.01, size=(n_y, n_h)), "b2": np.zeros((n_y, 1))}

# --- initialize_parameters | seed 1 of the older course
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(1)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    assert (W1.shape, b1.shape) == ((n_h, n_x), (n_h, 1))
    assert (W2.shape, b2.shape) == ((n_y, n_h), (n_y, 1))
    return dict(zip(("W1", "b1", "W2", "b2"), (W1, b1, W2, b2)))

# --- initialize_parameters | biases as zero times the weights
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.normal(scale=0.01, size=[n_h, n_x])
    W2 = np.random.normal(scale=0.01, size=[n_y, n_h])
    b1 = 0 * W1[:, :1]
    b2 = 0 * W2[:, :1]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

# --- initialize_parameters | drawn in one go, then cut
def initialize_parameters(n_x, n_h, n_y):
    draws = np.random.standard_normal(n_h * n_x + n_y * n_h) / 100
    W1 = draws[: n_h * n_x].reshape(n_h, n_x)
    W2 = draws[n_h * n_x :].reshape(n_y, n_h)
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}

# --- initialize_parameters_deep | the plain loop, 0.01
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters

# --- initialize_parameters_deep | scale by the number of inputs
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters

# --- initialize_parameters_deep | seed 3 of the older course
def initialize_parameters_deep(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        assert parameters["W" + str(l)].shape == (layer_dims[l], layer_dims[l - 1])
        assert parameters["b" + str(l)].shape == (layer_dims[l], 1)
    return parameters

# --- initialize_parameters_deep | zip of the sizes, Generator
def initialize_parameters_deep(layer_dims):
    rng = np.random.default_rng()
    parameters = {}
    for l, (n_prev, n) in enumerate(zip(layer_dims[:-1], layer_dims[1:]), start=1):
        parameters[f"W{l}"] = rng.standard_normal((n, n_prev)) * n_prev**-0.5
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters

# --- initialize_parameters_deep | two comprehensions
def initialize_parameters_deep(layer_dims):
    d = list(layer_dims)
    W = {"W" + str(l): np.random.normal(0, 0.01, (d[l], d[l - 1])) for l in range(1, len(d))}
    b = {"b" + str(l): np.zeros((d[l], 1)) for l in range(1, len(d))}
    return W | b

# --- initialize_parameters_deep | recursion over the layers
def initialize_parameters_deep(layer_dims):
    if len(layer_dims) < 2:
        return {}
    parameters = initialize_parameters_deep(layer_dims[:-1])
    l = len(layer_dims) - 1
    parameters[f"W{l}"] = 0.01 * np.random.randn(layer_dims[-1], layer_dims[-2])
    parameters[f"b{l}"] = np.zeros((layer_dims[-1], 1))
    return parameters

# --- initialize_parameters_deep | while loop with sqrt(1/n)
def initialize_parameters_deep(layer_dims):
    parameters, l = dict(), 1
    while l < len(layer_dims):
        shape = (layer_dims[l], layer_dims[l - 1])
        parameters["W{}".format(l)] = np.random.standard_normal(shape) * np.sqrt(1 / shape[1])
        parameters["b{}".format(l)] = np.zeros((shape[0], 1))
        l += 1
    return parameters

# --- initialize_parameters_deep | normal with the scale as an argument
def initialize_parameters_deep(layer_dims):
    """Petits poids au hasard, biais nuls."""
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        sigma = 1 / math.sqrt(layer_dims[l - 1])
        parameters[f"W{l}"] = np.random.normal(scale=sigma, size=(layer_dims[l], layer_dims[l - 1]))
        parameters[f"b{l}"] = np.full((layer_dims[l], 1), 0.0)
    return parameters

# --- initialize_parameters_deep | twice the variance, for the ReLU
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n_prev = layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], n_prev) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
