# --- initialize_with_zeros | pair of zeros and 0
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    return w, b

# --- initialize_with_zeros | 0.0 and assertions
def initialize_with_zeros(dim):
    w = np.zeros(shape=(dim, 1), dtype=float)
    b = 0.0
    assert w.shape == (dim, 1)
    assert isinstance(b, (float, int))
    return w, b

# --- initialize_with_zeros | full
def initialize_with_zeros(dim):
    return np.full((dim, 1), 0.0), float(0)

# --- initialize_with_zeros | reshaped row
def initialize_with_zeros(dim):
    return np.zeros(dim).reshape(-1, 1), 0.

# --- initialize_with_zeros | new axis and np.float64
def initialize_with_zeros(dim):
    weights = np.zeros(dim)[:, np.newaxis]
    return (weights, np.float64(0))

# --- initialize_with_zeros | list comprehension
def initialize_with_zeros(dim):
    w = np.array([[0.0] for _ in range(dim)])
    return w, 0.0

# --- initialize_with_zeros | repeated list
def initialize_with_zeros(dim):
    w, b = np.array([[0.0]] * dim), 0
    return w, b

# --- initialize_with_zeros | empty, then filled
def initialize_with_zeros(dim: int):
    """Nullen für ein Neuron."""
    w = np.empty((dim, 1))
    w.fill(0)
    return w, int(0)

# --- initialize_with_zeros | lambda
initialize_with_zeros = lambda dim: (np.zeros((dim, 1)), 0.0)

# --- initialize_with_zeros | zeros times ones
def initialize_with_zeros(dim):
    return 0.0 * np.ones([dim, 1]), 0

# --- propagate | np.dot and np.sum
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads, cost

# --- propagate | at sign and means
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    error = A - Y
    return {"dw": X @ error.T / m, "db": np.mean(error)}, cost

# --- propagate | cost as a matrix product, squeezed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    cost = -(np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T)) / m
    cost = np.squeeze(np.array(cost))
    dZ = A - Y
    grads = dict(dw=np.matmul(X, dZ.T) / m, db=np.sum(dZ) / m)
    return grads, cost

# --- propagate | item of a (1, 1) product
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T.dot(X) + b)
    total = (Y @ np.log(A).T + (1 - Y) @ np.log(1 - A).T).item()
    return {"dw": X.dot((A - Y).T) / m, "db": (A - Y).sum().item() / m}, -total / m

# --- propagate | row of errors transposed at the end
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(X.T, w) + b)
    err = A - Y.T
    y = Y.T
    cost = float(-np.sum(y * np.log(A) + (1 - y) * np.log(1 - A)) / m)
    dw = np.dot(X, err) / m
    db = float(np.sum(err) / m)
    return {"dw": dw, "db": db}, cost

# --- propagate | einsum
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.einsum("ki,kj->ij", w, X) + b
    A = sigmoid(Z)
    dZ = A - Y
    dw = np.einsum("kj,ij->ki", X, dZ) / m
    db = np.einsum("ij->", dZ) / m
    cost = -np.einsum("ij->", Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": dw, "db": db}, cost

# --- propagate | broadcasting in place of a product
def propagate(w, b, X, Y):
    A = sigmoid(np.sum(w * X, axis=0, keepdims=True) + b)
    dw = np.mean(X * (A - Y), axis=1, keepdims=True)
    db = np.average(A - Y)
    cost = np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))
    return {"dw": dw, "db": db}, cost

# --- propagate | bias as a weight of a row of ones
def propagate(w, b, X, Y):
    m = X.shape[1]
    X1 = np.vstack((X, np.ones((1, m))))
    theta = np.vstack((w, [[b]]))
    A = sigmoid(theta.T @ X1)
    gradient = X1 @ (A - Y).T / m
    cost = -np.sum(np.where(Y == 1, np.log(A), np.log(1 - A))) / m
    return {"dw": gradient[:-1], "db": gradient[-1, 0]}, cost

# --- propagate | safe logarithms
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    log_a = np.log(np.where(Y == 0, 1, A))
    log_na = np.log(np.where(Y == 1, 1, 1 - A))
    cost = -np.sum(Y * log_a + (1 - Y) * log_na) / m
    dz = A - Y
    return {"dw": np.dot(X, dz.T) / m, "db": np.sum(dz) / m}, cost

# --- propagate | clipped predictions in the cost only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    P = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(P) + (1 - Y) * np.log(1 - P)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost

# --- propagate | cost from Z by logaddexp
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    # -log(sigmoid(z)) = log(1 + e^-z)
    cost = np.sum(Y * np.logaddexp(0, -Z) + (1 - Y) * np.logaddexp(0, Z)) / m
    dZ = A - Y
    return {"dw": X @ dZ.T / m, "db": dZ.mean()}, float(cost)

# --- propagate | own sigmoid inside, 0-d results
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    loss = np.multiply(Y, np.log(A)) + np.multiply(1 - Y, np.log(1 - A))
    cost = np.array(np.sum(loss) / -m)
    db = np.array(np.sum(A - Y) / m)
    return {"dw": np.divide(np.dot(X, np.subtract(A, Y).T), m), "db": db}, cost

# --- propagate | inner product of flat arrays
def propagate(w, b, X, Y):
    m = X.shape[1]
    a = sigmoid(w.ravel() @ X + b)
    y = Y.ravel()
    cost = -(np.inner(y, np.log(a)) + np.inner(1 - y, np.log(1 - a))) / m
    dw = (X @ (a - y)).reshape(-1, 1) / m
    db = np.sum(a - y) / m
    return {"dw": dw, "db": db}, cost

# --- propagate | nothing but tensordot
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.tensordot(w, X, axes=(0, 0)) + b)
    E = A - Y
    grads = {"dw": np.tensordot(X, E, axes=(1, 1)) / m, "db": E.sum() / m}
    cost = np.sum(-(Y * np.log(A) + (1 - Y) * np.log(1 - A))) / m
    return grads, cost

# --- predict | mask as it is
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A > 0.5

# --- predict | where
def predict(w, b, X):
    return np.where(sigmoid(w.T @ X + b) > 0.5, 1, 0)

# --- predict | one half counts as a cat
def predict(w, b, X):
    return (sigmoid(w.T @ X + b) >= 0.5).astype(int)

# --- predict | round
def predict(w, b, X):
    return np.round(sigmoid(np.matmul(w.T, X) + b))

# --- predict | rint as whole numbers
def predict(w, b, X):
    return np.rint(sigmoid(w.T.dot(X) + b)).astype(np.int64)

# --- predict | floor of a plus one half
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.floor(A + 0.5)

# --- predict | sign of Z, no sigmoid needed
def predict(w, b, X):
    # sigmoid(z) > 0.5 exactly where z > 0
    return (np.dot(w.T, X) + b > 0).astype(float)

# --- predict | heaviside
def predict(w, b, X):
    return np.heaviside(sigmoid(w.T @ X + b) - 0.5, 0.0)

# --- predict | zeros filled by a mask
def predict(w, b, X):
    m = X.shape[1]
    w = w.reshape(X.shape[0], 1)
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, m))
    Y_prediction[A > 0.5] = 1
    assert Y_prediction.shape == (1, m)
    return Y_prediction

# --- predict | einsum and mask times one
def predict(w, b, X):
    return (sigmoid(np.einsum("ia,im->am", w, X) + b) > 0.5) * 1.0
