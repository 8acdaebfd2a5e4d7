# --- initialize_with_zeros | w.axis_lost | shape with one axis
def initialize_with_zeros(dim):
    weights = np.zeros(shape=dim)
    return weights, 0.0

# --- initialize_with_zeros | w.axis_lost | list of zeros
def initialize_with_zeros(dim):
    w = np.array([0.0 for _ in range(dim)])
    b = 0
    return w, b

# --- initialize_with_zeros | w.row | one row
def initialize_with_zeros(dim):
    w = np.zeros((1, dim))
    return w, 0

# --- initialize_with_zeros | w.is_square | dim by dim
def initialize_with_zeros(dim):
    shape = (dim, dim)
    w, b = np.zeros(shape), 0.0
    return w, b

# --- initialize_with_zeros | w.not_zero | np.full with 1
def initialize_with_zeros(dim):
    return np.full((dim, 1), 1.0), 0

# --- initialize_with_zeros | w.is_small_random | small normal numbers
def initialize_with_zeros(dim):
    rng = np.random.default_rng(1)
    w = 0.01 * rng.standard_normal((dim, 1))
    return w, 0.0

# --- initialize_with_zeros | w.is_random | normal numbers
def initialize_with_zeros(dim):
    np.random.seed(0)
    w = np.random.normal(size=(dim, 1))
    b = 0.0
    return w, b

# --- initialize_with_zeros | b.is_w | same shape for both
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros_like(w)
    return w, b

# --- initialize_with_zeros | b.axes_kept | one by one
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), np.array([[0.0]])

# --- initialize_with_zeros | b.axis_kept | np.zeros(1)
def initialize_with_zeros(dim):
    w, b = np.zeros((dim, 1)), np.zeros(1)
    return w, b

# --- initialize_with_zeros | b.not_zero | starts at 1
def initialize_with_zeros(dim):
    w = np.zeros([dim, 1])
    b = 1
    return w, b

# --- initialize_with_zeros | returns.order | bias first
def initialize_with_zeros(dim):
    b, w = 0.0, np.zeros((dim, 1))
    return b, w

# --- initialize_with_zeros | b.missing | return without b
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    return w

# --- initialize_with_zeros | w.fixed | number of the cat pictures
def initialize_with_zeros(dim):
    n_x = 12288
    return np.zeros((n_x, 1)), 0.0

# --- initialize_with_zeros | w.fixed | two rows
def initialize_with_zeros(dim):
    w = np.array([[0.0], [0.0]])
    return w, 0.0

# --- propagate | m.missing | sums everywhere
def propagate(w, b, X, Y):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    E = A - Y
    cost = -np.sum(np.log(np.where(Y == 1, A, 1 - A)))
    return {"dw": X @ E.T, "db": E.sum()}, cost

# --- propagate | grads.not_averaged | dot products without m
def propagate(w, b, X, Y):
    m = Y.size
    a = sigmoid(np.dot(w.T, X) + b)
    cost = -(np.dot(Y, np.log(a).T) + np.dot(1 - Y, np.log(1 - a).T)).item() / m
    grads = dict(dw=np.dot(X, (a - Y).T), db=np.sum(a - Y))
    return grads, cost

# --- propagate | dw.not_averaged | einsum without m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.einsum("ik,ij->kj", w, X) + b)
    dZ = A - Y
    dw = np.einsum("ij,kj->ik", X, dZ)
    db = np.mean(dZ)
    cost = np.mean(-(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
    return {"dw": dw, "db": db}, cost

# --- propagate | db.not_averaged | sum in place of mean
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T.dot(X) + b)
    diff = A - Y
    grads = {}
    grads["dw"] = X.dot(diff.T) / m
    grads["db"] = float(diff.sum())
    J = -np.sum(Y * np.log(A) + (1 - Y) * np.log1p(-A)) / m
    return grads, J

# --- propagate | cost.not_averaged | cost summed
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    # logaddexp is the stable form
    cost = np.sum(np.logaddexp(0, Z) - Y * Z)
    dz = (A - Y) / m
    return {"dw": X @ dz.T, "db": dz.sum()}, float(cost)

# --- propagate | m.is_inputs | m from the rows
def propagate(w, b, X, Y):
    m = len(X)
    A = sigmoid(np.matmul(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.matmul(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost

# --- propagate | dZ.sign | label minus prediction
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    error = np.subtract(Y, A)
    losses = -Y * np.log(A) - (1 - Y) * np.log(1 - A)
    return {"dw": X @ error.T / m, "db": np.sum(error) / m}, losses.mean()

# --- propagate | dZ.is_A | dZ is A
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost

# --- propagate | A.is_Z | linear neuron
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = w.T @ X + b
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y
    return {"dw": (X @ dz.T) / m, "db": dz.mean()}, cost

# --- propagate | sigmoid.is_tanh | activation of the hidden layer
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.tanh(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = (1 / m) * np.dot(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost

# --- propagate | b.missing | product only
def propagate(w, b, X, Y):
    m = X.shape[1]
    p = sigmoid(np.sum(w * X, axis=0, keepdims=True))
    cost = -np.mean(Y * np.log(p) + (1 - Y) * np.log(1 - p))
    d = p - Y
    return {"dw": np.mean(X * d, axis=1, keepdims=True), "db": np.mean(d)}, cost

# --- propagate | b.sign | minus b
def propagate(w, b, X, Y):
    m = X.shape[1]
    z = w.T.dot(X) - b
    p = 1.0 / (1.0 + np.exp(-z))
    cost = -np.mean(Y * np.log(p) + (1 - Y) * np.log(1 - p))
    return {"dw": X.dot((p - Y).T) / m, "db": np.mean(p - Y)}, cost

# --- propagate | dZ.extra | chain of squared error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dA = A - Y
    dZ = dA * A * (1 - A)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ dZ.T / m, "db": dZ.sum() / m}, cost

# --- propagate | losses.sign | positive front factor
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = (1 / m) * np.sum(np.multiply(Y, np.log(A)) + np.multiply(1 - Y, np.log(1 - A)))
    dZ = A - Y
    return {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}, cost

# --- propagate | losses.is_first_term | dot with labels only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = (-np.dot(Y, np.log(A).T) / m).item()
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost

# --- propagate | losses.is_second_term | first line lost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    rest = (1 - Y) * np.log(1 - A)
    grads = {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}
    return grads, -np.sum(rest) / m

# --- propagate | losses.crossed | where with the wrong branch
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(np.log(np.where(Y == 1, 1 - A, A)))
    dw = X @ (A - Y).T / m
    return {"dw": dw, "db": np.mean(A - Y)}, cost

# --- propagate | losses.bracket | minus on the first sum only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    s1 = np.sum(Y * np.log(A))
    s2 = np.sum((1 - Y) * np.log(1 - A))
    cost = -s1 / m + s2 / m
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost

# --- propagate | losses.base_two | np.log2
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log2(A) + (1 - Y) * np.log2(1 - A)) / m
    E = A - Y
    return {"dw": X @ E.T / m, "db": np.sum(E) / m}, cost

# --- propagate | losses.base_ten | np.log10
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(np.log10(Y * A + (1 - Y) * (1 - A)))
    E = (A - Y) / m
    return {"dw": X @ E.T, "db": np.sum(E)}, cost

# --- propagate | losses.is_squared_error | mean squared error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    E = A - Y
    cost = np.dot(E, E.T)[0, 0] / m
    return {"dw": X @ E.T / m, "db": np.sum(E) / m}, cost

# --- propagate | losses.is_distance | mean distance
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    E = A - Y
    return {"dw": X @ E.T / E.size, "db": E.mean()}, np.abs(E).mean()

# --- propagate | cost.not_summed | losses not summed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": 1 / m * np.dot(X, (A - Y).T), "db": 1 / m * np.sum(A - Y)}, cost

# --- propagate | cost.axes_kept | dot product not taken out
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(Y @ np.log(A).T + (1 - Y) @ np.log(1 - A).T) / m
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost

# --- propagate | dw.row | transposed product
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    E = A - Y
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": E @ X.T / m, "db": np.mean(E)}, cost

# --- propagate | dw.axis_lost | sum over axis 1
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": (X * (A - Y)).sum(axis=1) / m, "db": np.mean(A - Y)}, cost

# --- propagate | dw.one_number | sum over everything
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.sum(np.dot(X, (A - Y).T))
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost

# --- propagate | db.not_summed | error over m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = (A - Y) / m
    return {"dw": np.dot(X, dz.T), "db": dz}, cost

# --- propagate | db.axes_kept | keepdims
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    db = np.sum(A - Y, axis=1, keepdims=True) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": db}, cost

# --- propagate | db.axis_kept | axis 1 without keepdims
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.mean(A - Y, axis=1)}, cost

# --- propagate | returns.key | capital letters
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    grads = {}
    grads["dW"] = np.dot(X, (A - Y).T) / m
    grads["db"] = np.mean(A - Y)
    return grads, cost

# --- propagate | returns.order | cost first
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    grads = {"dw": np.dot(X, (A - Y).T) / m, "db": np.mean(A - Y)}
    return cost, grads

# --- propagate | dZ.sign | loop over the examples
def propagate(w, b, X, Y):
    n, m = X.shape
    J, dw, db = 0.0, np.zeros((n, 1)), 0.0
    for i in range(m):
        x = X[:, [i]]
        y = Y[0, i]
        a = sigmoid((w.T @ x).item() + b)
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = y - a
        dw += x * dz
        db += dz
    return {"dw": dw / m, "db": db / m}, J / m

# --- propagate | db.not_averaged | loop, one division forgotten
def propagate(w, b, X, Y):
    n, m = X.shape
    J, dw, db = 0.0, np.zeros((n, 1)), 0.0
    for i in range(m):
        x, y = X[:, i:i + 1], Y[0, i]
        a = sigmoid(np.vdot(w, x) + b)
        J -= np.log(a) if y == 1 else np.log(1 - a)
        dw += (a - y) * x
        db += a - y
    J /= m
    dw /= m
    return {"dw": dw, "db": db}, J

# --- optimize | step.uphill | += slopes
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = w.copy()
    costs = []
    for step in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if step % 100 == 0:
            costs.append(cost)
        w += learning_rate * grads["dw"]
        b += learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | learning_rate.missing | step is the slope
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        g, c = propagate(w, b, X, Y)
        w, b = w - g["dw"], b - g["db"]
        if not i % 100:
            costs += [c]
    return dict(w=w, b=b), g, costs

# --- optimize | learning_rate.fixed | constant at the top
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    alpha = 0.009
    params = {"w": w, "b": b}
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(params["w"], params["b"], X, Y)
        params = {k: params[k] - alpha * grads["d" + k] for k in ("w", "b")}
        if i % 100 == 0:
            costs.append(cost)
    return params, grads, costs

# --- optimize | step.averaged_twice | rate over m
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        w = w - learning_rate / m * dw
        b = b - learning_rate / m * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs

# --- optimize | num_iterations.fixed | range of 100
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(100):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | loop.one_less | minus one in range
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    i = 0
    while i < num_iterations - 1:
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        i += 1
    return {"w": w, "b": b}, grads, costs

# --- optimize | loop.one_more | while with less or equal
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs, i = [], 0
    while i <= num_iterations:
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        i = i + 1
    return {"w": w, "b": b}, grads, costs

# --- optimize | loop.from_one | range from 1
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for k in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if k % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(k, cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | propagate.stale | propagate before the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    dw, db = grads["dw"], grads["db"]
    for i in range(num_iterations):
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | params.stale | new names never read
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        new_w = w - learning_rate * grads["dw"]
        new_b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": new_w, "b": new_b}
    return params, grads, costs

# --- optimize | loop.first_only | return one level too deep
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
        params = {"w": w, "b": b}
        return params, grads, costs

# --- optimize | b.skipped | line of b forgotten
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = np.subtract(w, np.multiply(learning_rate, grads["dw"]))
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | w.skipped | line of w forgotten
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | params.skipped | expressions without assignment
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w - learning_rate * grads["dw"]
        b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | costs.extra | append without a condition
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        if i % 100 == 0 and print_cost:
            print("cost", cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | costs.is_every_tenth | modulo 10
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 10 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | costs.missing | append forgotten
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            print(f"Cost after {i}: {cost}")
    return {"w": w, "b": b}, grads, costs

# --- optimize | costs.is_printed | append under the print condition
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(f"Cost after {i}: {cost}")
    return {"w": w, "b": b}, grads, costs

# --- optimize | grads.is_next | propagate once more
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        grads, cost = propagate(w, b, X, Y)
    return {"w": w, "b": b}, grads, costs

# --- optimize | params.is_grads | wrong values in params
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": dw, "b": db}, {"dw": dw, "db": db}, costs

# --- optimize | returns.order | grads first
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return grads, {"w": w, "b": b}, costs

# --- predict | returns.is_A | sigmoid returned
def predict(w, b, X):
    A = 1 / (1 + np.exp(-np.dot(w.T, X) - b))
    return A

# --- predict | labels.order | less than one half
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A < 0.5).astype(float)

# --- predict | A.is_Z | z against one half
def predict(w, b, X):
    z = np.matmul(w.T, X) + b
    return np.where(z > 0.5, 1.0, 0.0)

# --- predict | threshold.is_zero | probability above 0
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0, 1, 0)

# --- predict | threshold.is_zero | np.ceil
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.ceil(A)

# --- predict | returns.skipped | comparison for assignment
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    for i in range(m):
        if A[0, i] > 0.5:
            Y_prediction[0, i] == 1
    return Y_prediction

# --- predict | returns.skipped | local name in the loop
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    answers = np.zeros(A.shape)
    for p in A[0]:
        answer = 1 if p > 0.5 else 0
    return answers

# --- predict | b.missing | only the product, z against 0
def predict(w, b, X):
    z = w.T @ X
    return (z > 0).astype(int)

# --- predict | returns.axis_lost | comprehension over the row
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.array([1 if p > 0.5 else 0 for p in A[0]])

# --- predict | returns.axis_lost | squeeze
def predict(w, b, X):
    A = sigmoid(np.squeeze(w.T @ X + b))
    return (A > 0.5) * 1.0

# --- predict | returns.column | transposed product
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return np.where(A > 0.5, 1, 0)

# --- predict | loop.first_only | only entry 0 is filled
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    Y_prediction[0, 0] = 1 if A[0, 0] > 0.5 else 0
    return Y_prediction

# --- predict | loop.last_skipped | range to m - 1
def predict(w, b, X):
    m = X.shape[1]
    out = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    for i in range(m - 1):
        out[0, i] = A[0, i] > 0.5
    return out

# --- predict | labels.is_signs | sign of z
def predict(w, b, X):
    z = w.T @ X + b
    return np.sign(z)

# --- predict | returns.one_number | mean of the probabilities
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return 1 if np.mean(A) > 0.5 else 0

# --- model | predictions.order | values in the wrong keys
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    params, _, costs = optimize(*initialize_with_zeros(X_train.shape[0]), X_train, Y_train, num_iterations, learning_rate, print_cost)
    test = predict(params["w"], params["b"], X_train)
    train = predict(params["w"], params["b"], X_test)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": params["w"], "b": params["b"]}

# --- model | test.is_train | copied line
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs, "w": w, "b": b}
    for name in ("train", "test"):
        d["Y_prediction_" + name] = predict(w, b, X_train)
    return d

# --- model | train.is_test | copied line
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(len(X_train))
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    p_test = predict(w, b, X_test)
    p_train = predict(w, b, X_test)
    return dict(costs=costs, Y_prediction_test=p_test, Y_prediction_train=p_train, w=w, b=b)

# --- model | training_set.is_test_set | test arrays in optimize
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations=num_iterations, learning_rate=learning_rate)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }

# --- model | params.ignored | params never opened
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }

# --- model | predictions.stale | predictions before opening params
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w0, b0 = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w0, b0, X_train, Y_train, num_iterations, learning_rate, print_cost)
    d = {"costs": costs}
    d["Y_prediction_test"] = predict(w0, b0, X_test)
    d["Y_prediction_train"] = predict(w0, b0, X_train)
    d.update(params)
    return d

# --- model | num_iterations.ignored | keyword left out
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate=learning_rate, print_cost=print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}

# --- model | learning_rate.ignored | only the iterations
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, print_cost=print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}

# --- model | arguments.ignored | four arguments only
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, g, c = optimize(w, b, X_train, Y_train)
    return {"costs": c, "Y_prediction_test": predict(p["w"], p["b"], X_test),
            "Y_prediction_train": predict(p["w"], p["b"], X_train), **p}

# --- model | learning_rate.fixed | one half in the call, loop in place of optimize
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        if i % 100 == 0:
            costs.append(cost)
        w = w - 0.5 * grads["dw"]
        b = b - 0.5 * grads["db"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}

# --- model | costs.last_only | index minus one
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    final = costs[-1]
    return {"costs": final, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}

# --- model | returns.key | short keys
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "prediction_test": predict(w, b, X_test),
            "prediction_train": predict(w, b, X_train), "w": w, "b": b}

# --- model | returns.missing | three entries
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    d = {}
    d["costs"] = costs
    d["Y_prediction_test"] = predict(params["w"], params["b"], X_test)
    d["Y_prediction_train"] = predict(params["w"], params["b"], X_train)
    return d

