# --- initialize_with_zeros | lines 2 | the number of zeros is all that np.zeros needs
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | rows and columns as two arguments
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 3 | order of the results as they were thought of
def initialize_with_zeros(dim):
    b, w = 0, np.zeros((dim, 1))
    return b, w


# --- initialize_with_zeros | lines 2 | a list of zeros is good enough
def initialize_with_zeros(dim):
    w = [[0.0] for k in range(dim)]
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | the size of the cat pictures in place of the argument
def initialize_with_zeros(dim):
    w = np.zeros((64 * 64 * 3, 1))
    b = 0.0
    assert w.shape[1] == 1
    return w, b


# --- initialize_with_zeros | lines 3 | the line that counts is there, and the return is not
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0


# --- slopes_by_trial | lines 13 | divided by 2 and then times h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    """Measure the slope of a cost by every single number among its parameters."""
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros_like(values, dtype=float)
        for place in np.ndindex(values.shape):
            high = values.copy()
            high[place] += h
            low = values.copy()
            low[place] -= h
            cost_high = cost_of({**parameters, name: high})
            cost_low = cost_of({**parameters, name: low})
            slope[place] = (cost_high - cost_low) / 2 * h
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 11 | return stands under the last line of the loop
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up, down = values.copy(), values.copy()
            up[place] += h
            down[place] -= h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = d
        return slopes


# --- slopes_by_trial | lines 10 | asks for the cost of the one parameter that moves
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values.copy()
            down = values.copy()
            up[place] += h
            down[place] -= h
            d[place] = (cost_of({name: up}) - cost_of({name: down})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 7, 9 | two names for the array of the caller, no copies
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            # one with h added, one with h taken away
            up = values
            up[place] += h
            down = values
            down[place] -= h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 4, 5 | moves all numbers of an array together
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        up = {**parameters, name: values + h}
        down = {**parameters, name: values - h}
        slope = (cost_of(up) - cost_of(down)) / (2 * h)
        slopes["d" + name] = slope * np.ones(values.shape)
    return slopes


# --- slopes_by_trial | lines 2, 3 | knows only w and b
def slopes_by_trial(cost_of, parameters, h=1e-6):
    w = parameters["w"]
    b = parameters["b"]
    dw = np.zeros(w.shape)
    for k in range(w.shape[0]):
        step = np.zeros(w.shape)
        step[k, 0] = h
        dw[k, 0] = (cost_of({"w": w + step, "b": b}) - cost_of({"w": w - step, "b": b})) / (2 * h)
    db = (cost_of({"w": w, "b": b + h}) - cost_of({"w": w, "b": b - h})) / (2 * h)
    return {"dw": dw, "db": db}


# --- slopes_by_trial | lines 5 | one index goes through the rows, which move as a whole
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for i in range(len(values)):
            up = values.copy()
            down = values.copy()
            up[i] = up[i] + h
            down[i] = down[i] - h
            d[i] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 10 | collects the slopes in a list and leaves them flat
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        found = []
        for place in np.ndindex(values.shape):
            up, down = values.copy(), values.copy()
            up[place] += h
            down[place] -= h
            found.append((cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h))
        slopes["d" + name] = np.array(found)
    return slopes


# --- slopes_by_trial | lines 11 | from the middle to the one side, divided as if it were both sides
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    here = cost_of(parameters)
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            there = cost_of({**parameters, name: moved})
            # slope = rise / run
            d[place] = (there - here) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- propagate | lines 9 | adds the losses up and does not divide them
def propagate(w, b, X, Y):
    # number of examples
    m = X.shape[1]

    # forward
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    logprobs = Y * np.log(A) + (1 - Y) * np.log(1 - A)
    cost = -np.sum(logprobs)

    # backward
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 2 | the labels lie in a row and the first entry of their shape is taken
def propagate(w, b, X, Y):
    m = Y.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | X times the errors without turning them
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | the star between weights and pictures
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w * X + b
    A = sigmoid(Z)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | the bias lies outside the bracket of the sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T.dot(X)) + b
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    return {"dw": X.dot(dZ.T) / m, "db": dZ.sum() / m}, cost


# --- propagate | lines 8 | cost first, as it was computed first
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return cost, {"dw": dw, "db": db}


# --- propagate | lines 7 | sums the errors along the wrong axis, so that every example keeps its own
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ, axis=0) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | wrote the slope of the sigmoid into the error, although it cancels
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    # chain rule: loss, then sigmoid
    dZ = (A - Y) * A * (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | the minus reaches only the first of the two sums
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = (-np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | the bracket of np.sum closes after the first term
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (np.sum(Y * np.log(A)) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | one row per example, as in pandas, and the labels left lying
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(X.T, w) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y.T
    dw = np.dot(X, dZ) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 13, 14 | a loop over the examples whose average of the bias slope is left out
def propagate(w, b, X, Y):
    nx = X.shape[0]
    m = X.shape[1]
    J, dw, db = 0.0, np.zeros((nx, 1)), 0.0
    for i in range(m):
        z = b
        for k in range(nx):
            z = z + w[k, 0] * X[k, i]
        a = sigmoid(z)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        for k in range(nx):
            dw[k, 0] += X[k, i] * (a - Y[0, i]) / m
        db += a - Y[0, i]
    return {"dw": dw, "db": db}, J / m


# --- propagate | lines 4 | kept a 2 from the half of the squared error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / (2 * m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5, 9 | log to the base of 2, and a bias slope that is summed only
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = -np.mean(Y * np.log2(A) + (1 - Y) * np.log2(1 - A))
    grads = {}
    dZ = A - Y
    grads["dw"] = X @ dZ.T / m
    grads["db"] = dZ.sum()
    return grads, cost


# --- test_propagate | lines 10 | asserts everything, and a test that gets through needs to say nothing
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    assert np.isclose(cost, 0.4783, atol=1e-3)
    assert np.allclose(grads["dw"], slopes["dw"], atol=1e-4)
    # the bias
    assert np.allclose(grads["db"], slopes["db"], atol=1e-4)


# --- test_propagate | lines 4, 8 | trusts the tool on one single example and does not ask about the cost itself
def test_propagate(f):
    w = np.array([[0.5], [0.5]])
    b = np.array([[0.5]])
    X, Y = np.array([[1.0], [1.0]]), np.array([[1]])
    grads, cost = f(w, b, X, Y)
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    good = np.allclose(grads["dw"], slopes["dw"], atol=1e-5)
    good = good and np.allclose(grads["db"], slopes["db"], atol=1e-5)
    return bool(good)


# --- optimize | lines 9, 10 | uphill in both, since a slope tells the way
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        if i % 100 == 0:
            costs.append(cost)
        w = w + learning_rate * dw
        b = b + learning_rate * db
    params = {"w": w, "b": b}
    grads = {"dw": dw, "db": db}
    return params, grads, costs


# --- optimize | lines 9 | return indented one step too far
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
        return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6, 7 | computes the new place and gives it another name, so every step starts at the old one
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        # one step
        w_new = w - learning_rate * grads["dw"]
        b_new = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w_new, "b": b_new}
    return params, grads, costs


# --- optimize | lines 3 | slopes computed once before the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6 | the line of w copied, and dw left in it
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | counts from 1, as people do
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | a learning rate written into the function, from section 2.8
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    learning_rate = 0.005
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | always one hundred rounds
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(100):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | the two results of propagate caught in the wrong order
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        cost, grads = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | the dictionary is made before learning, and never again
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


# --- optimize | lines 7 | the cost is looked at after the step has been made
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, _ = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        cost = propagate(w, b, X, Y)[1]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5, 6 | takes the average of the slopes once more
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"] / X.shape[1]
        db = grads["db"] / X.shape[1]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4, 6 | one round fewer to be safe, and keeps what comes one after each hundred
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    # range starts at 0
    for i in range(num_iterations - 1):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 1:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs


# --- predict | lines 2 | z is held against one half
def predict(w, b, X):
    A = np.dot(w.T, X) + b
    return (A > 0.5).astype(int)


# --- predict | lines 3 | makes whole numbers by cutting off
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = A.astype(int)
    return Y_prediction


# --- predict | lines 6 | compares in place of storing
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] == 1
    return Y_prediction


# --- predict | lines 7 | gathers the answers in a plain list of one axis
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    answers = []
    for a in A[0]:
        answers.append(1 if a > 0.5 else 0)
    # make an array
    return np.array(answers)


# --- predict | lines 2 | examples down the page, as in a table
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return (A > 0.5) * 1


# --- predict | lines 3 | says how many cats there are, as a share
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.mean(A > 0.5)


# --- predict | lines 7 | the function ends with the first example
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
        return Y_prediction


# --- predict | lines 2, 3 | the bias outside of the sigmoid, and a comparison turned round
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X)) + b
    return np.where(A < 0.5, 1, 0)


# --- model | lines 5 | learns with the defaults of optimize
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 11, 12 | predicts before the trained weights have been taken out
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w0, b0 = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(
        w0, b0, X_train, Y_train, num_iterations, learning_rate, print_cost
    )
    # everything that is asked for
    return {
        "costs": costs,
        "Y_prediction_test": predict(w0, b0, X_test),
        "Y_prediction_train": predict(w0, b0, X_train),
        "w": params["w"],
        "b": params["b"],
    }


# --- model | lines 5 | learns from the test set, as it will be tested on it
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 6 | trains a second time, on the test set, before its answers
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    params_test, _, _ = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params_test["w"], params_test["b"], X_test),
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        "w": params["w"],
        "b": params["b"],
    }


# --- model | lines 9, 10 | shorter keys of her own
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_pred_test": predict(w, b, X_test),
        "Y_pred_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 9 | returns them one by one, without a dictionary
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    return costs, Y_prediction_test, Y_prediction_train, w, b


# --- model | lines 7 | takes the slopes for the weights
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    # what has been learned
    w, b = grads["dw"], grads["db"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 7 | lets the neuron look at the labels of the test
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_test = predict(w, b, Y_test)
    Y_prediction_train = predict(w, b, X_train)
    d = {"costs": costs, "Y_prediction_test": Y_prediction_test}
    d.update({"Y_prediction_train": Y_prediction_train, "w": w, "b": b})
    return d


# --- model | lines 9 | writes the loop again by himself and keeps every cost
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        # remember the cost
        costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 5, 10 | iterations without the rate, and the bias left out of the dictionary
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, print_cost=print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params["w"], params["b"], X_test),
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        "w": params["w"],
    }


# --- initialize_with_zeros | lines 2 | turns the zeros upright with a T
def initialize_with_zeros(dim):
    w = np.zeros(dim).T
    return w, 0.0


# --- propagate | lines 10 | bias as one more weight at the bottom, and looked for at the top
def propagate(w, b, X, Y):
    m = X.shape[1]
    # a row of ones for the bias
    X1 = np.vstack((X, np.ones((1, m))))
    theta = np.vstack((w, [[b]]))
    A = sigmoid(theta.T @ X1)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    slopes = X1 @ (A - Y).T / m
    dw = slopes[:-1]
    db = slopes[0, 0]
    return {"dw": dw, "db": float(db)}, float(cost)


# --- propagate | lines 2 | a helper for the error that keeps what it finds to itself
def error_of(A, Y):
    dZ = A - Y


def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = error_of(A, Y)
    grads = {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}
    return grads, cost


# --- propagate | lines 3 | chooses the loss by the label, with the two logarithms crossed
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    losses = np.where(Y == 1, -np.log(1 - A), -np.log(A))
    cost = np.mean(losses)
    dZ = A - Y
    dw = np.mean(X * dZ, axis=1, keepdims=True)
    return {"dw": dw, "db": np.mean(dZ)}, cost


# --- propagate | lines 8 | einsum sums over the examples, and nobody divides
def propagate(w, b, X, Y):
    """Compute the cost and its slopes for all examples at once."""
    n_x, m = X.shape
    Z = np.einsum("ko,ki->oi", w, X) + b
    A = sigmoid(Z)
    cost = -np.average(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.einsum("ki,oi->ko", X, dZ)
    db = np.average(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | writes dz for an array that is called dZ
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dz) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | forward only, the way back was for tomorrow
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    grads = {"dw": np.zeros(w.shape), "db": 0.0}
    return grads, cost


# --- optimize | lines 10 | collects every cost and then picks from the 100th on
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    all_costs = []
    for _ in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        all_costs.append(cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    if print_cost:
        print(all_costs[::100])
    # every 100th
    return {"w": w, "b": b}, grads, all_costs[99::100]


# --- predict | lines 3 | a for over X is thought to give the pictures
def predict(w, b, X):
    answers = []
    for x in X:
        a = sigmoid(np.sum(w[:, 0] * x) + b)
        answers.append(int(a > 0.5))
    return np.array([answers])


# --- model | lines 6 | the settings packed into a dictionary, handed over without the two stars
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    settings = dict(num_iterations=num_iterations, learning_rate=learning_rate, print_cost=print_cost)
    start_w, start_b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(start_w, start_b, X_train, Y_train, settings)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params["w"], params["b"], X_test),
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        **params,
    }


# --- model | lines 2, 14, 15 | answers with the share that is right, as in section 2.8
def share_right(w, b, X, Y):
    return np.mean(predict(w, b, X) == Y)


def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    # how many are right
    return {
        "costs": costs,
        "Y_prediction_test": share_right(w, b, X_test, Y_test),
        "Y_prediction_train": share_right(w, b, X_train, Y_train),
        "w": w,
        "b": b,
    }


# --- slopes_by_trial | lines 8, 10 | divides by the wrong bracket, and stores it for one name only
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up, down = values.copy(), values.copy()
            up[place], down[place] = up[place] + h, down[place] - h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / 2 * h
    # put it into the result
    slopes["d" + name] = d
    return slopes


# --- propagate | lines 3, 9 | forgot the bias at the front and the minus of the sum further down
def propagate(w, b, X, Y):
    m = Y.shape[1]
    Z = np.dot(w.T, X)
    A = sigmoid(Z)
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    # cost at the end
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": dw, "db": db}, cost
