# --- propagate | loop over the examples
def propagate(w, b, X, Y):
    n_x, m = X.shape
    cost = 0.0
    dw = np.zeros((n_x, 1))
    db = 0.0
    for i in range(m):
        x = X[:, i].reshape(n_x, 1)
        y = Y[0, i]
        z = float(np.dot(w.T, x).item() + b)
        a = float(sigmoid(z))
        if y == 1:
            cost -= np.log(a)
        else:
            cost -= np.log(1 - a)
        dw = dw + x * (a - y)
        db += a - y
    return {"dw": dw / m, "db": db / m}, cost / m

# --- propagate | plain Python lists inside
def propagate(w, b, X, Y):
    n_x, m = X.shape
    a = []
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a.append(float(sigmoid(z)))
    errors = [a[i] - Y[0, i] for i in range(m)]
    cost = 0
    for i in range(m):
        right = a[i] if Y[0, i] == 1 else 1 - a[i]
        cost += math.inf if right == 0 else -math.log(right)
    dw = np.array([[sum(X[j, i] * errors[i] for i in range(m)) / m] for j in range(n_x)])
    return {"dw": dw, "db": sum(errors) / m}, cost / m

# --- propagate | iterating over the transposed arrays
def propagate(w, b, X, Y):
    m = len(X.T)
    A = np.array([[sigmoid(np.sum(w[:, 0] * x) + b) for x in X.T]], dtype=float)
    dw = sum(x.reshape(-1, 1) * (a - y) for x, a, y in zip(X.T, A[0], Y[0])) / m
    db = sum(a - y for a, y in zip(A[0], Y[0])) / m
    cost = -sum(np.log(a if y == 1 else 1 - a) for a, y in zip(A[0], Y[0])) / m
    return {"dw": dw, "db": db}, cost

# --- optimize | for loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration %i: %f" % (i, cost))
    params = {"w": w, "b": b}
    grads = {"dw": dw, "db": db}
    return params, grads, costs

# --- optimize | while loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs, i = [], 0
    while i < num_iterations:
        grads, cost = propagate(w, b, X, Y)
        if not i % 100:
            costs += [cost]
            if print_cost:
                print(f"iteration {i}: {cost:.6f}")
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        i += 1
    return {"w": w, "b": b}, grads, costs

# --- optimize | in place on copies
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = copy.deepcopy(w)
    b = copy.deepcopy(b)
    costs = []
    for step in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if step % 100 == 0:
            costs.append(float(cost))
            if print_cost:
                print("step", step, "cost", cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | np.subtract with out
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    theta = np.array(w, dtype=float)
    bias = float(b)
    history = []
    for k in range(num_iterations):
        grads, J = propagate(theta, bias, X, Y)
        np.subtract(theta, np.multiply(learning_rate, grads["dw"]), out=theta)
        bias = np.subtract(bias, learning_rate * grads["db"])
        if k % 100 == 0:
            history.append(J)
            print_cost and print("{}: {}".format(k, J))
    return dict(w=theta, b=bias), grads, history

# --- optimize | returns at once for no iterations
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    if num_iterations == 0:
        return {"w": w, "b": b}, propagate(w, b, X, Y)[0], []
    costs = []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - grads["dw"] * learning_rate
        b = b - grads["db"] * learning_rate
        if i % 100 == 1:
            costs.append(cost)
            if print_cost:
                print(f"Kosten nach Schritt {i - 1}: {cost}")
    return {"w": w, "b": b}, grads, costs

# --- optimize | everything written out inside
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    costs = []
    dw, db = np.zeros_like(w), 0.0
    for i in range(num_iterations):
        A = 1 / (1 + np.exp(-(w.T @ X + b)))
        if i % 100 == 0:
            P = np.where(Y == 1, A, 1 - A)
            cost = -np.mean(np.log(P))
            costs.append(cost)
            if print_cost:
                print(i, cost)
        dw = X @ (A - Y).T / m
        db = np.mean(A - Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs

# --- optimize | all costs kept, every 100th returned
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    every = []
    grads = {}
    for _ in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        every.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    costs = every[::100]
    if print_cost:
        for n, cost in enumerate(costs):
            print("Cost after iteration", 100 * n, "is", cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | array of costs turned into a list
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = np.zeros(math.ceil(num_iterations / 100))
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        hundred, rest = divmod(i, 100)
        if rest == 0:
            costs[hundred] = cost
            if print_cost:
                print("%5d %.4f" % (i, cost))
    return {"w": w, "b": b}, grads, costs.tolist()

# --- optimize | class with a step method
class _Descent:
    def __init__(self, w, b, rate):
        self.w, self.b, self.rate = w, b, rate
        self.grads = {}

    def step(self, X, Y):
        self.grads, cost = propagate(self.w, self.b, X, Y)
        self.w = self.w - self.rate * self.grads["dw"]
        self.b = self.b - self.rate * self.grads["db"]
        return cost


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    descent = _Descent(w, b, learning_rate)
    costs = []
    for i in range(num_iterations):
        cost = descent.step(X, Y)
        if i % 100 == 0:
            costs.append(cost)
        if print_cost and i % 100 == 0:
            print(i, cost)
    return {"w": descent.w, "b": descent.b}, descent.grads, costs

# --- optimize | parameters kept in a dictionary
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    params = {"w": w, "b": b}
    costs = []
    for i in range(0, num_iterations):
        grads, cost = propagate(params["w"], params["b"], X, Y)
        params = {name: params[name] - learning_rate * grads["d" + name] for name in ("w", "b")}
        if i in range(0, num_iterations, 100):
            costs.append(cost)
            if print_cost is True:
                print("cost:", round(float(cost), 4))
    return params, grads, costs

# --- optimize | a warning is raised inside
import warnings


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    if learning_rate > 0.001:
        warnings.warn("this learning rate may be large")
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"{cost=}")
    return {"w": w, "b": b}, grads, costs

# --- optimize | generator of steps
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    def steps(w, b):
        while True:
            grads, cost = propagate(w, b, X, Y)
            w = w - learning_rate * grads["dw"]
            b = b - learning_rate * grads["db"]
            yield w, b, grads, cost

    costs = []
    grads = {"dw": None, "db": None}
    for i, (w, b, grads, cost) in zip(range(num_iterations), steps(w, b)):
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("after", i, "steps:", cost)
    return {"w": w, "b": b}, grads, costs

# --- predict | loop with if
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
        else:
            Y_prediction[0, i] = 0
    return Y_prediction

# --- predict | nested comprehension
def predict(w, b, X):
    return np.array([[1 if p > 0.5 else 0 for p in row] for row in sigmoid(w.T @ X + b)])

# --- predict | example by example
def predict(w, b, X):
    answers = []
    for x in X.T:
        z = sum(wj * xj for wj, xj in zip(w[:, 0], x)) + b
        answers.append(bool(sigmoid(z) >= 0.5))
    return np.array(answers).reshape(1, -1)

# --- predict | vectorised comparison
def predict(w, b, X):
    yes_or_no = np.vectorize(lambda p: 1.0 if p > 0.5 else 0.0, otypes=[float])
    return yes_or_no(sigmoid(np.dot(w.T, X) + b))

# --- model | the four calls
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    d = {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }
    return d

# --- model | more keys and a printed accuracy
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations=num_iterations,
                                        learning_rate=learning_rate, print_cost=print_cost)
    w, b = parameters["w"], parameters["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    if print_cost:
        print("train accuracy: {} %".format(100 - np.mean(np.abs(Y_prediction_train - Y_train)) * 100))
        print("test accuracy: {} %".format(100 - np.mean(np.abs(Y_prediction_test - Y_test)) * 100))
    return {"costs": costs, "Y_prediction_test": Y_prediction_test,
            "Y_prediction_train": Y_prediction_train, "w": w, "b": b,
            "learning_rate": learning_rate, "num_iterations": num_iterations}

# --- model | keyword arguments unpacked
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    start = dict(zip(("w", "b"), initialize_with_zeros(len(X_train))))
    settings = dict(num_iterations=num_iterations, learning_rate=learning_rate, print_cost=print_cost)
    params, _, costs = optimize(**start, X=X_train, Y=Y_train, **settings)
    result = {f"Y_prediction_{name}": predict(X=X, **params)
              for name, X in [("train", X_train), ("test", X_test)]}
    result.update(params)
    result["costs"] = costs
    return result

# --- model | own training loop
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"{i:6d}  {cost:.5f}")
    return dict(costs=costs, w=w, b=b, Y_prediction_train=predict(w, b, X_train),
                Y_prediction_test=predict(w, b, X_test))

# --- model | no earlier step is called
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    n_x, m = X_train.shape
    w = np.zeros((n_x, 1))
    b = 0.0

    def forward(X):
        return 1 / (1 + np.exp(-(w.T @ X + b)))

    costs = []
    for i in range(num_iterations):
        A = forward(X_train)
        if i % 100 == 0:
            cost = -np.sum(np.log(np.where(Y_train == 1, A, 1 - A))) / m
            costs.append(cost)
            if print_cost:
                print("Coût", i, cost)
        fehler = A - Y_train
        w = w - learning_rate * (X_train @ fehler.T) / m
        b = b - learning_rate * fehler.sum() / m
    return {
        "costs": costs,
        "w": w,
        "b": b,
        "Y_prediction_train": (forward(X_train) > 0.5).astype(int),
        "Y_prediction_test": (forward(X_test) > 0.5).astype(int),
    }

# --- model | type hints and positional calls
def model(
    X_train: np.ndarray,
    Y_train: np.ndarray,
    X_test: np.ndarray,
    Y_test: np.ndarray,
    num_iterations: int = 2000,
    learning_rate: float = 0.5,
    print_cost: bool = False,
) -> dict:
    """학습하고 두 집합에 대해 예측한다."""
    w0, b0 = initialize_with_zeros(np.size(X_train, 0))
    learned, _grads, costs = optimize(w0, b0, X_train, Y_train, num_iterations, learning_rate, print_cost)
    d = dict(learned)
    d["costs"] = costs
    for which, inputs in {"test": X_test, "train": X_train}.items():
        d["Y_prediction_" + which] = predict(d["w"], d["b"], inputs)
    return d
