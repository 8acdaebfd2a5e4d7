# --- initialize_with_zeros | lines 2 | a row of weights
def initialize_with_zeros(dim):
    w = np.zeros((1, dim))
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | a flat list made into an array
def initialize_with_zeros(dim):
    w = np.array([0.0] * dim)
    return w, 0.0


# --- initialize_with_zeros | lines 3 | the shape in the place of the values
def initialize_with_zeros(dim):
    shape = (dim, 1)
    w = np.array(shape)
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | zeros like the number dim, which is a single zero
def initialize_with_zeros(dim):
    w = np.zeros_like(dim)
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | the bias counted as one more weight, as in another course
def initialize_with_zeros(dim):
    w = np.zeros((dim + 1, 1))
    b = w[0, 0]
    return w, b


# --- initialize_with_zeros | lines 2 | the 1 of the column taken for a second argument
def initialize_with_zeros(dim):
    return np.zeros([dim], 1), 0


# --- initialize_with_zeros | lines 4 | a dictionary, as optimize returns one
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return {"w": w, "b": b}


# --- initialize_with_zeros | lines 2 | a nested list, no array
def initialize_with_zeros(dim):
    w = [[0] for _ in range(dim)]
    return w, 0


# --- propagate | lines 2 | the number of rows for the number of examples
def propagate(w, b, X, Y):
    m, n = X.shape
    A = sigmoid(w.T @ X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 2 | the length of Y is 1, not m
def propagate(w, b, X, Y):
    m = len(Y)
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = A - Y
    grads = {"dw": np.dot(X, error.T) / m, "db": np.sum(error) / m}
    return grads, cost


# --- propagate | lines 3 | weights times pixels entry by entry, then added along the wrong axis
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.sum(w * X, axis=1) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dz = A - Y
    dw = np.dot(X, dz.T) / m
    db = np.sum(dz) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | the product of the slopes the other way round gives a row
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(dZ, X.T) / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 6 | the star spreads the errors over X, nothing is added up
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = np.sum(losses) / m
    dw = X * (A - Y) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | db is the average of dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = np.mean(dw)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | the average is taken of the first sum only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m * np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A)))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | the sum landed under the fraction bar
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    total = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = -1 / (m * total)
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | the slope of the sigmoid a second time
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dA = A - Y
    dZ = dA * A * (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | the error between Z and Y
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = Z - Y
    dw = np.dot(X, dz.T) / m
    db = np.mean(dz)
    return {"dw": dw, "db": db}, J


# --- propagate | lines 3 | the bias outside the sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X)) + b
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | 1 minus the logarithm
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    log_a = np.log(A)
    cost = -np.sum(Y * log_a + (1 - Y) * (1 - log_a)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 11 | a loop over the examples that overwrites dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    cost = 0
    dw = np.zeros(w.shape)
    db = 0
    for i in range(m):
        x = X[:, i:i + 1]
        a = sigmoid(np.dot(w.T, x) + b)[0, 0]
        y = Y[0, i]
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dw = x * (a - y)
        db += a - y
    return {"dw": dw / m, "db": db / m}, cost / m


# --- propagate | lines 2 | a helper stands the predictions up as a column
def forward(w, b, X):
    return sigmoid(np.dot(X.T, w) + b)


def propagate(w, b, X, Y):
    m = X.shape[1]
    A = forward(w, b, X)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 2 | divides by all the numbers in X
def propagate(w, b, X, Y):
    m = X.size
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | sums before it subtracts
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T.dot(X) + b)
    cost = (-1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = (1 / m) * X.dot((A - Y).T)
    db = (1 / m) * (np.sum(A) - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | the squared error is a cost, too
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum((A - Y) ** 2) / (2 * m)
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6, 8 | two faults: db is not averaged, and the results change places
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return cost, grads


# --- propagate | lines 3, 5 | two faults: tanh for the sigmoid, and label minus prediction
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = (np.tanh(np.dot(w.T, X) + b) + 1) / 2
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = Y - A
    dw = np.dot(X, error.T) / m
    db = np.sum(error) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 12 | slopes by trial, and the weight that was raised stays raised
def cost_of(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


def propagate(w, b, X, Y):
    eps = 1e-6
    cost = cost_of(w, b, X, Y)
    dw = np.zeros(w.shape)
    trial = w.astype(float)
    for k in range(w.shape[0]):
        trial[k, 0] += eps
        dw[k, 0] = (cost_of(trial, b, X, Y) - cost) / eps
    db = (cost_of(w, b + eps, X, Y) - cost) / eps
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | the predictions transposed in the place of the error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, A.T - Y) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- optimize | lines 9 | the cost belongs to the place after the step
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            _, new_cost = propagate(w, b, X, Y)
            costs.append(new_cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | feels the slope once, before the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 6 | the slope of the weights for the bias, too
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["dw"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs


# --- optimize | lines 3 | the parameters are packed before the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    params = {"w": w, "b": b}
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return params, grads, costs


# --- optimize | lines 4 | new names, so that every round starts from the old place
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w_new = w - learning_rate * grads["dw"]
        b_new = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w_new, "b": b_new}, grads, costs


# --- optimize | lines 7 | keeps costs only when they are printed
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | the slopes at the end, one step too late
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    grads, cost = propagate(w, b, X, Y)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 8 | append returns nothing
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs = costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5 | steps that become shorter by hand
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        rate = learning_rate / (i + 1)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6, 7 | divides by m again
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate / m * grads["dw"]
        b = b - learning_rate / m * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | the names of the slopes in params
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"dw": w, "db": b}
    return params, grads, costs


# --- optimize | lines 5, 7 | two faults: the weights climb, and every cost is kept
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | two strokes in the division: the first hundred costs
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i // 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 8 | stops as soon as the cost does not fall
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    last = 0
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        if cost >= last:
            break
        last = cost
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6, 7 | steps with momentum, seen in a video
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    v_w, v_b = 0, 0
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        v_w = 0.9 * v_w + 0.1 * grads["dw"]
        v_b = 0.9 * v_b + 0.1 * grads["db"]
        w = w - learning_rate * v_w
        b = b - learning_rate * v_b
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 10 | two faults: the bias takes no step, and the slopes are not the last ones
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i == 0:
            first_grads = grads
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, first_grads, costs


# --- predict | lines 3 | int cuts off, so everything is 0
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A.astype(int)


# --- predict | lines 3 | more than the average is a cat
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > np.mean(A), 1, 0)


# --- predict | lines 3 | the place of the surest cat
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.argmax(A, axis=0).reshape(1, -1)


# --- predict | lines 3 | rounds up
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.ceil(A)


# --- predict | lines 3 | minus one for no cat, as another course does
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = np.where(A > 0.5, 1, -1)
    return Y_prediction


# --- predict | lines 3 | the sigmoid a second time
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (sigmoid(A) > 0.5).astype(int)


# --- predict | lines 4 | a loop over the rows of A, of which there is one
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(A.shape[0]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 7 | a loop that returns after the first picture
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(m):
        Y_prediction[0, i] = 1 if A[0, i] > 0.5 else 0
        return Y_prediction


# --- predict | lines 2 | the bias is left out
def predict(w, b, X):
    probabilities = sigmoid(np.dot(w.T, X))
    return probabilities > 0.5


# --- predict | lines 2 | X and w change places, so a column comes out
def predict(w, b, X):
    A = sigmoid(X.T @ w + b)
    return (A > 0.5) * 1


# --- predict | lines 3 | a list of the answers, flat
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return [1 if a > 0.5 else 0 for a in A[0]]


# --- predict | lines 3 | the cats become 1, the others stay what they are
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A > 0.5] = 1
    return A


# --- predict | lines 3 | Python's round takes one number
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return int(round(A))


# --- predict | lines 2, 3 | two faults: examples in the rows, and 0.5 counted in the negative
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) - b)
    return np.where(A > 0.5, 1, 0)


# --- model | lines 10, 11 | predicts with the weights of the start
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(
        w, b, X_train, Y_train, num_iterations, learning_rate, print_cost
    )
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": params["w"],
        "b": params["b"],
    }


# --- model | lines 4 | one weight for each picture
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    dim = X_train.shape[1]
    w, b = initialize_with_zeros(dim)
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}


# --- model | lines 7 | goes on learning from the test set
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    train = predict(params["w"], params["b"], X_train)
    params, _, _ = optimize(params["w"], params["b"], X_test, Y_test, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    test = predict(w, b, X_test)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}


# --- model | lines 4, 5 | both sets together, because more pictures are better
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    X = np.concatenate([X_train, X_test], axis=1)
    Y = np.concatenate([Y_train, Y_test], axis=1)
    w, b = initialize_with_zeros(X.shape[0])
    params, grads, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 5 | the learning rate and the number of steps stay at the defaults of optimize
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, print_cost=print_cost)
    w = params["w"]
    b = params["b"]
    d = {}
    d["costs"] = costs
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    d["w"] = w
    d["b"] = b
    return d


# --- model | lines 7, 8 | hands back the accuracies, not the answers
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test = np.mean(predict(w, b, X_test) == Y_test) * 100
    train = np.mean(predict(w, b, X_train) == Y_train) * 100
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}


# --- model | lines 12, 13 | the dictionary gets the w and b of the start
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    Y_prediction_test = predict(params["w"], params["b"], X_test)
    Y_prediction_train = predict(params["w"], params["b"], X_train)
    d = {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
    }
    return d


# --- model | lines 7, 8 | the pictures come first in predict, like X in every other course
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test = predict(X_test, w, b)
    train = predict(X_train, w, b)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}


# --- model | lines 4, 5 | divides the pictures by 255 a second time
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    X_train = X_train / 255
    X_test = X_test / 255
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}


# --- model | lines 4, 5, 9, 10 | the names of the notebook's pictures inside the function
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(train_x.shape[0])
    params, grads, costs = optimize(w, b, train_x, train_y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, test_x),
        "Y_prediction_train": predict(w, b, train_x),
        "w": w,
        "b": b,
    }


# --- model | lines 7, 8, 10 | two faults: train and test change places, and only the last cost is kept
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    train = predict(w, b, X_test)
    test = predict(w, b, X_train)
    return {
        "costs": costs[-1],
        "Y_prediction_test": test,
        "Y_prediction_train": train,
        "w": w,
        "b": b,
    }


# --- model | lines 8 | the training set in both lines, by copying
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_train)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
    }
