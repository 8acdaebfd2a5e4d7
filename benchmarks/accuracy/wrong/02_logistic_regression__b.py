# --- initialize_with_zeros | w.one_more | one weight too many for the bias
def initialize_with_zeros(dim):
    return np.zeros((dim + 1, 1)), 0

# --- initialize_with_zeros | w.is_small | constant small weights
def initialize_with_zeros(dim):
    return np.full((dim, 1), 0.01), 0.0

# --- initialize_with_zeros | w.list | list of lists for w
def initialize_with_zeros(dim):
    return [[0.0]] * dim, 0.0

# --- initialize_with_zeros | returns.is_dictionary | dictionary returned
def initialize_with_zeros(dim):
    return {"w": np.zeros((dim, 1)), "b": 0}

# --- initialize_with_zeros | w.fixed | hard-coded for dim 2 with a fall-through
def initialize_with_zeros(dim):
    if dim == 2:
        return np.zeros((2, 1)), 0.0
    return np.zeros((3, 1)), 0.0

# --- initialize_with_zeros | w.row | row and bias_one
def initialize_with_zeros(dim):
    return np.zeros((1, dim)), 1

# --- initialize_with_zeros | w.not_zero | ones and bias_one
def initialize_with_zeros(dim):
    return np.ones((dim, 1)), 1

# --- propagate | dw.is_doubled | slopes doubled
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = 2 * (A - Y)
    return {"dw": X @ dZ.T / m, "db": np.mean(dZ)}, cost

# --- propagate | losses.halved | cost halved
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / (2 * m)
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost

# --- propagate | A.is_rounded | predictions rounded before the error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    E = np.round(A) - Y
    return {"dw": X @ E.T / m, "db": np.mean(E)}, cost

# --- propagate | m.is_one_less | average over m minus one
def propagate(w, b, X, Y):
    m = X.shape[1] - 1
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost

# --- propagate | db.is_average_of_dw | db is the mean of dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    return {"dw": dw, "db": np.mean(dw)}, cost

# --- propagate | - | weight decay added to dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / m + 0.1 * w, "db": np.mean(A - Y)}, cost

# --- propagate | b.ignored | no_bias and error_turned
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (Y - A).T / m, "db": np.mean(Y - A)}, cost

# --- propagate | dw.not_averaged | cost_no_minus and dw_no_average
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T, "db": np.mean(A - Y)}, cost

# --- propagate | - | hard-coded cost at the start
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, 0.6931471805599453

# --- optimize | - | cost of the end appended too
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    costs.append(propagate(w, b, X, Y)[1])
    return {"w": w, "b": b}, grads, costs

# --- optimize | learning_rate.is_shrinking | rate decays
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        rate = learning_rate / (1 + i)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | - | stops early when the cost is small
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        if cost < 0.7:
            break
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | - | b moved by the slope of the weights
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        b = b - learning_rate * np.mean(grads["dw"])
        w = w - learning_rate * grads["dw"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | learning_rate.ignored | climbs and rate_forgotten
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w + grads["dw"]
        b = b + grads["db"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | b.skipped | all_costs and b_stays
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        w = w - learning_rate * grads["dw"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | - | hard-coded list of costs
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, [0.6931]

# --- predict | - | border at 0.7
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.7, 1, 0)

# --- predict | threshold.is_zero | sigmoid applied twice
def predict(w, b, X):
    A = sigmoid(sigmoid(w.T @ X + b))
    return np.where(A > 0.5, 1, 0)

# --- predict | threshold.is_average | compared with the average probability
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > A.mean(), 1, 0)

# --- predict | b.ignored | everything is a cat
def predict(w, b, X):
    return np.ones((1, X.shape[1]))

# --- predict | returns.fixed | hard-coded answers
def predict(w, b, X):
    return np.array([[1, 0]])

# --- predict | - | text labels
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5, "cat", "non-cat")

# --- predict | labels.order | turned and column
def predict(w, b, X):
    A = sigmoid(X.T @ w + b)
    return np.where(A > 0.5, 0, 1)

# --- predict | returns.axis_lost | flat and no_bias
def predict(w, b, X):
    A = sigmoid(w.T @ X)
    return np.where(A > 0.5, 1, 0).ravel()

# --- model | returns.is_tuple | tuple in place of a dictionary
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return costs, predict(w, b, X_test), predict(w, b, X_train), w, b

# --- model | training_set.is_both_sets | trained on both sets together
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    X = np.hstack([X_train, X_test])
    Y = np.hstack([Y_train, Y_test])
    params, grads, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}

# --- model | Y_prediction_test.one_number | accuracies in place of predictions
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": np.mean(predict(w, b, X_test) == Y_test),
            "Y_prediction_train": np.mean(predict(w, b, X_train) == Y_train), "w": w, "b": b}

# --- model | learning_rate.ignored | rate_not_passed_on and test_set_twice
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_test), "w": w, "b": b}

# --- model | predictions.is_labels | labels returned as the training predictions
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": Y_test, "Y_prediction_train": Y_train, "w": w, "b": b}

