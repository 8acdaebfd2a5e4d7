# --- initialize_with_zeros | lines 2 | one row of dim weights
def initialize_with_zeros(dim):
    w = np.zeros((1, dim))
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 4 | b is known to be 0 anyway, so only w goes back
def initialize_with_zeros(dim):
    # weights
    w = np.zeros((dim, 1))
    return w


# --- initialize_with_zeros | lines 3 | read that weights have to start small and random
def initialize_with_zeros(dim):
    np.random.seed(1)
    w = np.random.randn(dim, 1) * 0.01
    b = 0
    return w, b


# --- initialize_with_zeros | lines 3 | one bias for every weight
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b


# --- initialize_with_zeros | lines 3 | puts both into a dictionary, as for the gradients
def initialize_with_zeros(dim):
    w, b = np.zeros((dim, 1)), 0.0
    return {"w": w, "b": b}


# --- initialize_with_zeros | lines 2, 3 | dim times dim weights, and a bias of 1 as in the small example
def initialize_with_zeros(dim):
    w = np.zeros((dim, dim))
    b = 1
    return w, b


# --- slopes_by_trial | lines 9 | the way of the two sides together is one h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up, down = values.copy(), values.copy()
            up[place] += h
            down[place] -= h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / h
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 11 | only the second cost is divided, without brackets
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        result = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            plus[place] = plus[place] + h
            minus = values.copy()
            minus[place] = minus[place] - h
            # the formula
            result[place] = cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus}) / (2 * h)
        slopes["d" + name] = result
    return slopes


# --- slopes_by_trial | lines 12 | the difference the other way round, so all slopes point down
def slopes_by_trial(cost_of, parameters, h=1e-6):
    grads = dict()
    for key in parameters:
        theta = parameters[key]
        grad = np.zeros(theta.shape)
        for idx in np.ndindex(theta.shape):
            t1 = theta.copy()
            t2 = theta.copy()
            t1[idx] -= h
            t2[idx] += h
            J1, J2 = cost_of({**parameters, key: t1}), cost_of({**parameters, key: t2})
            grad[idx] = (J1 - J2) / (2 * h)
        grads["d" + key] = grad
    return grads


# --- slopes_by_trial | lines 10 | stores the slopes under the name of the parameter
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up, down = values.copy(), values.copy()
            up[place] += h
            down[place] -= h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes[name] = d
    return slopes


# --- slopes_by_trial | lines 6 | new zeros at every place, so that the slopes before are lost
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            # start with zeros
            d = np.zeros(values.shape)
            up = values.copy()
            up[place] += h
            down = values.copy()
            down[place] -= h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 4, 5 | the dictionary is copied, the arrays in it are still the same ones
def slopes_by_trial(cost_of, parameters, h=1e-6):
    def moved_cost(name, place, step):
        # copy so that the caller's parameters stay
        moved = parameters.copy()
        moved[name][place] += step
        return cost_of(moved)

    slopes = {}
    for name in parameters:
        slopes["d" + name] = np.zeros(parameters[name].shape)
        for place in np.ndindex(parameters[name].shape):
            right = moved_cost(name, place, h)
            left = moved_cost(name, place, -h)
            slopes["d" + name][place] = (right - left) / (2 * h)
    return slopes


# --- slopes_by_trial | lines 11 | goes down by two steps and does not put the old number back
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters:
        values = parameters[name]
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            up = cost_of(parameters)
            values[place] -= 2 * h
            down = cost_of(parameters)
            d[place] = (up - down) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 7, 9 | moves to the one side only, with the way of both, and the name is without its d
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for p in np.ndindex(values.shape):
            a, b = values.copy(), values.copy()
            a[p] += h
            slope[p] = (cost_of({**parameters, name: a}) - cost_of({**parameters, name: b})) / (2 * h)
        slopes[name] = slope
    return slopes


# --- propagate | lines 4 | the cost comes out negative
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    grads = {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}
    return grads, cost


# --- propagate | lines 6 | dw is the product, its average is forgotten
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 8 | db is the sum of the errors
def propagate(w, b, X, Y):
    n_x, m = X.shape
    A = sigmoid(np.dot(w.T, X) + b)
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = np.mean(losses)
    error = A - Y
    dw = np.dot(X, error.T) / m
    db = np.sum(error)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 6, 7 | both slopes are sums, only the cost is an average
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = (-1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y
    dw = np.dot(X, dz.T)
    db = np.sum(dz)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 2 | m from the rows, where the numbers of a picture are
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 4 | len counts the examples
def propagate(w, b, X, Y):
    Z = w.T @ X + b
    A = sigmoid(Z)
    m = len(X)
    cost = -(np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))) / m
    dw = X @ (A - Y).T / m
    db = (A - Y).sum() / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | truth minus guess is the error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = Y - A
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 8 | turned X in place of the errors, dw comes out lying down
def propagate(w, b, X, Y):
    m = X.shape[1]
    # forward propagation
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    # backward propagation
    dZ = A - Y
    dw = (1 / m) * np.dot(dZ, X.T)
    db = (1 / m) * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | forgot to turn w before the product
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | the z is the prediction, no sigmoid on it
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 8 | called the slopes by the names of what they belong to
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    grads = {"w": dw, "b": db}
    return grads, cost


# --- propagate | lines 5 | the slope of the loss by a, and the sigmoid's own left out
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.mean(-(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
    dZ = -Y / A + (1 - Y) / (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | takes the mean and divides it by m once more
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    loss = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = np.mean(loss) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | multiplies row by row as one weight needs it, and the mean makes it flat
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.mean(X * dZ, axis=1)
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | both sums by dot, and the transpose is on neither of them
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (np.dot(Y, np.log(A)) + np.dot(1 - Y, np.log(1 - A)))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | forgot the labels in the slope of the weights
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, A.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | db is what dw adds up to
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dw)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 13 | goes through the examples one at a time, and keeps only the last one's products
def propagate(w, b, X, Y):
    m = X.shape[1]
    cost = 0
    dw = np.zeros(w.shape)
    db = 0
    for i in range(m):
        x = X[:, i].reshape(-1, 1)
        y = Y[0, i]
        a = sigmoid(np.sum(w * x) + b)
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        # add up
        dw = x * dz
        db += dz
    return {"dw": dw / m, "db": db / m}, cost / m


# --- propagate | lines 4, 6 | the cost without a minus, and the weights' slope from the labels' side
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, (Y - A).T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- test_propagate | lines 6 | the cost of the small example is right, so the rest will be
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    return bool(np.isclose(cost, 0.4783, atol=1e-3))


# --- test_propagate | lines 6 | holds f against propagate, which is f while the test runs
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    expected_grads, expected_cost = propagate(w, b, X, Y)
    same_dw = np.allclose(grads["dw"], expected_grads["dw"])
    same_db = np.isclose(grads["db"], expected_grads["db"])
    return bool(same_dw and same_db and np.isclose(cost, expected_cost))


# --- optimize | lines 5 | adds the slope to the weights
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | keeps the cost of each round
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | the cost is kept only if it is printed
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print("cost after", i, ":", cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | a rest of the division counts as yes, so takes all but every 100th
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | gives back the last cost for the list
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, cost


# --- optimize | lines 4 | a while loop that begins at 1 and ends before the last step
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Let the neuron learn by gradient descent."""
    costs = []
    step = 1
    while step < num_iterations:
        grads, cost = propagate(w, b, X, Y)
        if (step - 1) % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        step += 1
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | the empty list stands inside the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    params = {}
    for i in range(num_iterations):
        costs = []
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params["w"], params["b"] = w, b
    return params, grads, costs


# --- optimize | lines 6 | steps in w, then measures again at the new w for the step in b
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        grads["db"] = propagate(w, b, X, Y)[0]["db"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6, 9 | the step of b has lost its rate, and slopes and parameters come back in the wrong order
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return grads, {"w": w, "b": b}, costs


# --- predict | lines 3 | the probabilities are the prediction
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A


# --- predict | lines 3 | asks the probabilities what one asks z
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0, 1, 0)


# --- predict | lines 2 | forgot the bias
def predict(w, b, X):
    A = sigmoid(w.T @ X)
    Y_prediction = A > 0.5
    return Y_prediction


# --- predict | lines 3 | asks a whole row by one if
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0


# --- predict | lines 3 | the loop goes through the rows of X
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    m = X.shape[0]
    Y_prediction = np.zeros((1, m))
    for i in range(m):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 3 | 1 and 0 changed places in where
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, 0, 1)


# --- model | lines 6 | rate and number of steps in each other's place
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    n_x = X_train.shape[0]
    w, b = initialize_with_zeros(n_x)
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w = params["w"]
    b = params["b"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    return d


# --- model | lines 4 | one weight for each picture
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 5 | the new weights stay in their dictionary, the zeros predict
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    d = {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
    }
    return d


# --- model | lines 5, 6 | more pictures are better, so both sets are put side by side
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    X = np.concatenate((X_train, X_test), axis=1)
    Y = np.concatenate((Y_train, Y_test), axis=1)
    params, grads, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_train"] = predict(w, b, X_train)
    d["Y_prediction_test"] = predict(w, b, X_test)
    return d


# --- model | lines 9, 10 | the two predictions under each other's key
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_train),
        "Y_prediction_train": predict(w, b, X_test),
        "w": w,
        "b": b,
    }


# --- model | lines 5 | catches the three results in an order that suits him
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, costs, grads = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 5 | expects weights and bias to come straight out of optimize
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": [],
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 4, 5 | divides by 255 here too, as always with pictures
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    X_train = X_train / 255
    X_test = X_test / 255
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params["w"], params["b"], X_test),
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        "w": params["w"],
        "b": params["b"],
    }


# --- model | lines 9 | the dictionary is made and put down, not handed back
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    d = {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}
    print(d)


# --- slopes_by_trial | lines 3 | a long step left over from looking at the table
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    h = 0.5
    for name in parameters:
        d = np.zeros(parameters[name].shape)
        for place in np.ndindex(d.shape):
            step = np.zeros(d.shape)
            step[place] = h
            up = cost_of({**parameters, name: parameters[name] + step})
            down = cost_of({**parameters, name: parameters[name] - step})
            d[place] = (up - down) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 11 | the name put inside the quotes
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(*values.shape):
            plus = {k: v.copy() for k, v in parameters.items()}
            minus = {k: v.copy() for k, v in parameters.items()}
            plus[name][place] += h
            minus[name][place] -= h
            d[place] = (cost_of(plus) - cost_of(minus)) / (2 * h)
        slopes["dname"] = d
    return slopes


# --- slopes_by_trial | lines 5 | takes the numbers themselves for their places
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in values:
            up = values.copy()
            up[place] += h
            down = values.copy()
            down[place] -= h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- propagate | lines 4 | lets the tool measure the slopes of a cost that does not look at what it is given
def propagate(w, b, X, Y):
    def cost_of(p):
        # cost for the parameters p
        A = sigmoid(w.T @ X + b)
        return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))

    parameters = {"w": np.array(w, dtype=float), "b": np.array([[float(b)]])}
    slopes = slopes_by_trial(cost_of, parameters)
    grads = {"dw": slopes["dw"], "db": slopes["db"].item()}
    return grads, cost_of(parameters)


# --- optimize | lines 10, 11 | a helper makes the step, and its result is not caught
def step(value, slope, rate):
    value = value - rate * slope
    return value


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        step(w, grads["dw"], learning_rate)
        step(b, grads["db"], learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5 | moves what is in the dictionary and measures at the arguments
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    params = {"w": w, "b": b}
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        for name in ("w", "b"):
            params[name] = params[name] - learning_rate * grads["d" + name]
    return params, grads, costs


# --- optimize | lines 9 | rounds the costs before they are kept, so that the list is easy to read
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for iteration in range(0, num_iterations):
        gradients, J = propagate(w, b, X, Y)
        w = w - learning_rate * gradients["dw"]
        b = b - learning_rate * gradients["db"]
        # every hundredth
        if iteration % 100 == 0:
            costs.append(round(float(J), 2))
    return {"w": w, "b": b}, gradients, costs


# --- predict | lines 3 | rounds, but always upwards
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.ceil(A)


# --- predict | lines 3 | needs no sigmoid as it is one half at 0, and brought b over without its minus
def predict(w, b, X):
    # sigmoid(z) > 0.5 where z > 0
    return np.where(w.T @ X > b, 1, 0)


# --- model | lines 8 | a loop over the two sets in which one set is written out
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    d = {"costs": costs, "w": params["w"], "b": params["b"]}
    for name, X in (("train", X_train), ("test", X_test)):
        d["Y_prediction_" + name] = predict(params["w"], params["b"], X_train)
    return d


# --- model | lines 5 | done when the learning is done
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    return optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)


# --- propagate | lines 2, 7 | examples counted by the rows, and a bias slope for each example
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = dZ / m
    return {"dw": dw, "db": db}, cost


# --- optimize | lines 6, 7 | uphill with the bias, and keeps every tenth cost
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 10 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- predict | lines 2, 3 | no sigmoid any more, and the answers without their outer brackets
def predict(w, b, X):
    A = np.dot(w.T, X) + b
    return np.where(A > 0.5, 1, 0).flatten()


# --- model | lines 5, 9, 10 | learns from the test set and swaps the answers as well
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_train),
        "Y_prediction_train": predict(w, b, X_test),
        "w": w,
        "b": b,
    }
