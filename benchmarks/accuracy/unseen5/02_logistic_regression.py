# --- initialize_with_zeros | lines 2 | zeros with one axis
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | the pair without its own brackets
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | a row of weights
def initialize_with_zeros(dim):
    weights = np.zeros((1, dim))
    bias = 0.0
    return weights, bias


# --- initialize_with_zeros | lines 4 | bias first
def initialize_with_zeros(dim):
    b = 0
    w = np.zeros((dim, 1))
    return b, w


# --- initialize_with_zeros | lines 3 | a bias for every weight
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b


# --- initialize_with_zeros | lines 4 | the bias is made but does not come back
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return w


# --- initialize_with_zeros | lines 2 | a Python list of zeros
def initialize_with_zeros(dim):
    return [0] * dim, 0


# --- initialize_with_zeros | lines 2 | one of the two brackets is not closed
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1)
    b = 0.0
    return w, b


# --- slopes_by_trial | lines 10 | difference of the costs without brackets
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values.copy()
            up[place] += h
            down = values.copy()
            down[place] -= h
            d[place] = cost_of({**parameters, name: up}) - cost_of({**parameters, name: down}) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 11 | divides by 2 and multiplies by h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        s = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus, minus = values.copy(), values.copy()
            plus[place] = plus[place] + h
            minus[place] = minus[place] - h
            c1 = cost_of({**parameters, name: plus})
            c2 = cost_of({**parameters, name: minus})
            s[place] = (c1 - c2) / 2 * h
        slopes["d" + name] = s
    return slopes


# --- slopes_by_trial | lines 9 | one side only, but still the 2 h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    result = {}
    start = cost_of(parameters)
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            slope[place] = (cost_of({**parameters, name: moved}) - start) / (2 * h)
        result["d" + name] = slope
    return result


# --- slopes_by_trial | lines 6, 7 | two names for one array, no copy
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        grad = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values
            down = values
            up[place] += h
            down[place] -= h
            grad[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = grad
    return slopes


# --- slopes_by_trial | lines 4, 11 | the result has the names without the d
def slopes_by_trial(cost_of, parameters, h=1e-6):
    out = {}
    for key, array in parameters.items():
        out[key] = np.zeros(array.shape)
        for p in np.ndindex(array.shape):
            a1 = array.copy()
            a1[p] += h
            a2 = array.copy()
            a2[p] -= h
            diff = cost_of({**parameters, key: a1}) - cost_of({**parameters, key: a2})
            out[key][p] = diff / (2 * h)
    return out


# --- slopes_by_trial | lines 6, 7 | moves all numbers of the array together
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            high = cost_of({**parameters, name: values + h})
            low = cost_of({**parameters, name: values - h})
            d[place] = (high - low) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 5 | the copy is made once, in front of the inner loop, and collects the steps
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        up, down = values.copy(), values.copy()
        for place in np.ndindex(values.shape):
            up[place] += h
            down[place] -= h
            J_up = cost_of({**parameters, name: up})
            J_down = cost_of({**parameters, name: down})
            d[place] = (J_up - J_down) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 12 | the return stands inside the outer loop
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        g = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            right = values.copy()
            left = values.copy()
            right[place] += h
            left[place] -= h
            g[place] = (cost_of({**parameters, name: right}) - cost_of({**parameters, name: left})) / (2 * h)
        slopes["d" + name] = g
        return slopes


# --- slopes_by_trial | lines 9 | changes the array itself: up and back is not up and down
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters:
        values = parameters[name]
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            cost1 = cost_of(parameters)
            values[place] -= h
            cost2 = cost_of(parameters)
            d[place] = (cost1 - cost2) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 10 | changes the array itself and does not put the old number back
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, v in parameters.items():
        d = np.zeros(v.shape)
        for k in np.ndindex(v.shape):
            v[k] = v[k] + h
            plus = cost_of(parameters)
            v[k] = v[k] - 2 * h
            minus = cost_of(parameters)
            d[k] = (plus - minus) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 5 | the array of zeros is made anew for each place, so only the last is left
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            d = np.zeros(values.shape)
            p = values.copy()
            p[place] += h
            q = values.copy()
            q[place] -= h
            d[place] = (cost_of({**parameters, name: p}) - cost_of({**parameters, name: q})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 9 | minus first
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            a, b = values.copy(), values.copy()
            a[place] -= h
            b[place] += h
            d[place] = (cost_of({**parameters, name: a}) - cost_of({**parameters, name: b})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 8 | half finished: the slope of w's first number as in the table
def slopes_by_trial(cost_of, parameters, h=1e-6):
    w = parameters["w"]
    up, down = w.copy(), w.copy()
    up[0, 0] += h
    down[0, 0] -= h
    dw = (cost_of({**parameters, "w": up}) - cost_of({**parameters, "w": down})) / (2 * h)
    # and the others?
    return {"dw": dw}


# --- propagate | lines 6 | dw is a sum and no average
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T)
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | no minus before the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = 1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    error = A - Y
    grads = {"dw": X @ error.T / m, "db": np.sum(error) / m}
    return grads, cost


# --- propagate | lines 2 | m counts the rows
def propagate(w, b, X, Y):
    m = X.shape[0]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 2 | len of the labels is 1
def propagate(w, b, X, Y):
    m = len(Y)
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | error the other way round
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = Y - A
    dw = (1 / m) * np.dot(X, dZ.T)
    db = (1 / m) * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | the errors do not stand up
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = np.mean(losses)
    dZ = A - Y
    dw = np.dot(X, dZ) / m
    db = np.mean(dZ)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 3 | w is not transposed
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w, X) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    grads = {}
    grads["dw"] = np.dot(X, dZ.T) / m
    grads["db"] = np.sum(dZ) / m
    return grads, cost


# --- propagate | lines 6 | star for the product of the matrices, so dw has a column for each example
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X * dZ / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | leaves the sigmoid out
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -1/m * np.sum(Y*np.log(A) + (1-Y)*np.log(1-A))
    dZ = A - Y
    dw = np.dot(X, dZ.T)/m
    db = np.sum(dZ)/m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | forgot b
def propagate(w, b, X, Y):
    m = X.shape[1]
    # forward
    A = sigmoid(np.dot(w.T, X))
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    # backward
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | minus only before the first sum
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))
    cost = cost / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = dZ.sum() / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7, 9 | cost first, and db along the wrong axis
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ, axis=0) / m
    grads = {"dw": dw, "db": db}
    return cost, grads


# --- propagate | lines 6 | keeps the slope of the sigmoid, which cancels on paper
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dA = A - Y
    dZ = dA * A * (1 - A)
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | a row of slopes, with the factors of the product exchanged
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(dZ, X.T) / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | a loss for each example, the sum was forgotten
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 4 | brackets around 1 - Y and 1 - A left out
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + 1 - Y * np.log(1 - A))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 9, 11 | a loop over the examples that keeps the last one only, and a cost without average
def propagate(w, b, X, Y):
    m = X.shape[1]
    cost, db = 0, 0
    for i in range(m):
        x = X[:, i:i + 1]
        y = Y[0, i]
        a = sigmoid(np.sum(w * x) + b)
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dw = x * (a - y)
        db += a - y
    return {"dw": dw / m, "db": db / m}, cost


# --- optimize | lines 5, 6 | goes uphill
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5, 6 | the new place has another name, so each round starts from the old one
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w_new = w - learning_rate * grads["dw"]
        b_new = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w_new, "b": b_new}
    return params, grads, costs


# --- optimize | lines 10 | return indented in the loop
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


# --- optimize | lines 5 | keeps every cost
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for k in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        dw, db = grads["dw"], grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if print_cost and k % 100 == 0:
            print(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 8 | copied the line for w and changed it only on the left
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = w - learning_rate * grads["dw"]
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | the costs come only where they are printed
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(f"cost after {i}: {cost}")
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 7 | i % 100 alone is true for all the others
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3, 5, 6 | numbers of the small example and the default written in
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(100):
        grads, cost = propagate(w, b, X, Y)
        w = w - 0.009 * grads["dw"]
        b = b - 0.009 * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | the list is made anew in every round
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    for i in range(num_iterations):
        costs = []
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | cost and slopes unpacked the wrong way round
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        cost, grads = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- predict | lines 3 | stops at the probabilities
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A


# --- predict | lines 3 | asks z and not a
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    Y_prediction = np.where(Z > 0.5, 1, 0)
    return Y_prediction


# --- predict | lines 3 | an if for the whole row
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0


# --- predict | lines 4 | loops over the rows of A, of which there is one
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(A.shape[0]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 3 | squeezes the row to one axis
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A = np.squeeze(A)
    return np.where(A > 0.5, 1, 0)


# --- predict | lines 2 | w.T forgotten, and the star
def predict(w, b, X):
    A = sigmoid(w * X + b)
    return A > 0.5


# --- predict | lines 3 | sets the cats and leaves the others as they are
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A > 0.5] = 1
    return A


# --- model | lines 6, 7, 8 | predicts with the w of the start
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    p_test = predict(w, b, X_test)
    p_train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": p_test, "Y_prediction_train": p_train, "w": w, "b": b}


# --- model | lines 5 | does not pass the settings on
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


# --- model | lines 4 | a weight for each picture
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    return d


# --- model | lines 5 | the rate where the number of steps belongs
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w, b = params["w"], params["b"]
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}


# --- model | lines 8, 9 | train and test exchanged in the dictionary
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_test"] = predict(w, b, X_train)
    d["Y_prediction_train"] = predict(w, b, X_test)
    return d


# --- model | lines 5 | learns from the test set
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_test.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_test_p, Y_train_p = predict(w, b, X_test), predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": Y_test_p, "Y_prediction_train": Y_train_p, "w": w, "b": b}


# --- model | lines 5, 8 | optimize gives three things, he takes two
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    yt = predict(w, b, X_test)
    yr = predict(w, b, X_train)
    return {"costs": [], "Y_prediction_test": yt, "Y_prediction_train": yr, "w": w, "b": b}


# --- model | lines 9 | half finished: the answers for the training set are missing
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_test = predict(w, b, X_test)
    # TODO train
    return {"costs": costs, "Y_prediction_test": Y_prediction_test, "w": w, "b": b}


# --- model | lines 9 | the accuracies in place of the answers
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    acc_test = np.mean(predict(w, b, X_test) == Y_test)
    acc_train = np.mean(predict(w, b, X_train) == Y_train)
    return {"costs": costs, "Y_prediction_test": acc_test, "Y_prediction_train": acc_train, "w": w, "b": b}
