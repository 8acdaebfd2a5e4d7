# --- initialize_with_zeros | lines 2 | one axis only
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | the pair without its brackets
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    return w, 0.0


# --- initialize_with_zeros | lines 2 | a row
def initialize_with_zeros(dim):
    return np.zeros((1, dim)), 0


# --- initialize_with_zeros | lines 3 | b looks like w
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b


# --- initialize_with_zeros | lines 4 | the two results turned round
def initialize_with_zeros(dim):
    b = 0.0
    w = np.zeros((dim, 1))
    return b, w


# --- initialize_with_zeros | lines 2 | small random numbers, as for networks
def initialize_with_zeros(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | a square
def initialize_with_zeros(dim):
    w, b = np.zeros((dim, dim)), 0.0
    return w, b


# --- initialize_with_zeros | lines 4 | only w comes back
def initialize_with_zeros(dim):
    w = np.zeros(shape=(dim, 1))
    b = 0
    return w


# --- initialize_with_zeros | lines 2 | a list of zeros
def initialize_with_zeros(dim):
    w = [0] * dim
    b = 0
    return w, b


# --- initialize_with_zeros | lines 3 | b starts at one so that the neuron is awake
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 1.0
    return w, b


# --- propagate | lines 3 | w is not transposed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 2 | m is the number of rows
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(w.T @ X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    grads = {"dw": X @ dZ.T / m, "db": np.sum(dZ) / m}
    return grads, cost


# --- propagate | lines 5 | the error the other way round
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = Y - A
    dw = np.dot(X, error.T) / m
    db = np.sum(error) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | no sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 6 | db forgets to divide
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | dw with entry by entry product and a sum over all
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.sum(X * (A - Y)) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | cost: a row times a column without a dot, a table
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A).T + (1 - Y) * np.log(1 - A).T) / m
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | cost first, then the slopes
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return cost, {"dw": dw, "db": db}


# --- propagate | lines 7 | keys without the d
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    grads = {"w": dw, "b": db}
    return grads, cost


# --- propagate | lines 6 | db with an axis that is not there any more: the examples stay apart
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y, axis=0)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | a slip: the slope of the sigmoid is put in once more
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = (A - Y) * A * (1 - A)
    return {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}, cost


# --- optimize | lines 5, 6 | uphill
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 10 | return inside the loop
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


# --- optimize | lines 7 | keeps every cost
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 7 | costs only if they are printed
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            print(i, cost)
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5, 6 | new names, so each round starts from the same place
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


# --- optimize | lines 5, 6 | the learning rate of the docstring's default, written in
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - 0.009 * grads["dw"]
        b = b - 0.009 * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 3 | one step too few
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs


# --- optimize | lines 7 | the slopes are computed again after the last step
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | forgets the bias
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"{i}: {cost}")
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 6 | the wrong gradient for b
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs += [cost]
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 3 | the list is emptied in each turn
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    for i in range(num_iterations):
        costs = []
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- predict | lines 3 | not the sigmoid but z is compared with one half
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    return np.where(Z > 0.5, 1, 0)


# --- predict | lines 3 | gives back the probabilities
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A


# --- predict | lines 3 | below one half means cat
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = A < 0.5
    return Y_prediction


# --- predict | lines 2 | the bias is forgotten
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A > 0.5) * 1


# --- predict | lines 4, 5 | a loop over the rows
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(A.shape[0]):
        Y_prediction[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction


# --- predict | lines 3 | only a list comes out of the comprehension, one axis
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.array([1 if a > 0.5 else 0 for a in A[0]])


# --- predict | lines 2 | X transposed, a column comes out
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return np.where(A > 0.5, 1, 0)


# --- predict | lines 3 | rounds upwards
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.ceil(A)


# --- predict | lines 3 | one answer for all by the mean
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(np.mean(A) > 0.5, 1, 0)


# --- model | lines 3, 4, 5 | the learning rate is not handed on
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(
        w, b, X_train, Y_train, num_iterations, print_cost=print_cost
    )
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 4, 5 | predicts with the zeros
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    d = {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": params["w"], "b": params["b"]}
    return d


# --- model | lines 6, 7 | train and test exchanged
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    Y_prediction_train = predict(w, b, X_test)
    Y_prediction_test = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": Y_prediction_test,
            "Y_prediction_train": Y_prediction_train, "w": w, "b": b}


# --- model | lines 3 | learns from the test set
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_test.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {}
    d["costs"] = costs
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    d["w"], d["b"] = w, b
    return d


# --- model | lines 2 | the number of examples for the number of weights
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 3 | the arguments in the wrong order
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 4 | unpacks the dictionary: these are its keys
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 5, 6 | the keys of the two predictions shortened
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "prediction_test": predict(w, b, X_test),
            "prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 6 | the labels are handed back as the predictions of the training set
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": Y_train, "w": w, "b": b}


# --- model | lines 5 | half as many steps, to be quicker
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    n_x, m = X_train.shape
    w, b = initialize_with_zeros(n_x)
    params, grads, costs = optimize(
        w, b, X_train, Y_train, num_iterations // 2, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- propagate | lines 5, 6 | two slips: dw without the transposed error, db over the rows
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, A - Y) / m
    db = np.sum(A - Y) / X.shape[0]
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 9 | the cost is returned in the dictionary
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    grads = {"dw": dw, "db": db, "cost": cost}
    return grads
