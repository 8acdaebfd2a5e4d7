# --- initialize_with_zeros | lines 2 | one axis only
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 3 | the comma makes a tuple, but no second axis
def initialize_with_zeros(dim):
    b = 0
    w = np.zeros((dim,))
    return w, b


# --- initialize_with_zeros | lines 2 | rows and columns as two arguments
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | a row of weights
def initialize_with_zeros(dim):
    return np.zeros((1, dim)), 0.0


# --- initialize_with_zeros | lines 4 | returns in the order of the alphabet
def initialize_with_zeros(dim):
    weights = np.zeros((dim, 1))
    bias = 0.0
    return bias, weights


# --- initialize_with_zeros | lines 2 | has read that weights start at random
def initialize_with_zeros(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 3 | one bias for each weight
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b


# --- initialize_with_zeros | lines 3 | forgets b
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    return w


# --- slopes_by_trial | lines 10 | divides by h and not by 2 h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            plus[place] += h
            minus = values.copy()
            minus[place] -= h
            d[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / h
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 13 | divides by 2 and then multiplies by h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    result = {}
    for key in parameters:
        arr = parameters[key]
        grad = np.zeros_like(arr)
        for idx in np.ndindex(arr.shape):
            up = arr.copy()
            down = arr.copy()
            up[idx] = up[idx] + h
            down[idx] = down[idx] - h
            J_up = cost_of({**parameters, key: up})
            J_down = cost_of({**parameters, key: down})
            grad[idx] = (J_up - J_down) / 2 * h
        result["d" + key] = grad
    return result


# --- slopes_by_trial | lines 12 | no bracket round the difference
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved_up = values.copy()
            moved_up[place] = moved_up[place] + h
            moved_down = values.copy()
            moved_down[place] = moved_down[place] - h
            c1 = cost_of({**parameters, name: moved_up})
            c2 = cost_of({**parameters, name: moved_down})
            slope[place] = c1 - c2 / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 12 | puts them under the old names
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        measured = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            a = values.copy()
            a[place] += h
            b = values.copy()
            b[place] -= h
            diff = cost_of({**parameters, name: a}) - cost_of({**parameters, name: b})
            measured[place] = diff / (2 * h)
        slopes[name] = measured
    return slopes


# --- slopes_by_trial | lines 6 | no copy: moved is the array itself, and h is added and taken away again
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus, minus = values, values
            plus[place] += h
            minus[place] -= h
            up = cost_of({**parameters, name: plus})
            down = cost_of({**parameters, name: minus})
            d[place] = (up - down) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 10 | forgets to put the old number back
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        grad = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            cost_plus = cost_of(parameters)
            values[place] -= 2 * h
            cost_minus = cost_of(parameters)
            grad[place] = (cost_plus - cost_minus) / (2 * h)
        slopes["d" + name] = grad
    return slopes


# --- slopes_by_trial | lines 6, 7 | moves all the numbers of an array at once
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = {**parameters, name: values + h}
            down = {**parameters, name: values - h}
            slope[place] = (cost_of(up) - cost_of(down)) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 4 | no loop over the places: one number for a whole array
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = (cost_of({**parameters, name: values + h}) - cost_of({**parameters, name: values - h})) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 9, 10 | gives the cost only the parameter that is moved
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            p, q = values.copy(), values.copy()
            p[place] += h
            q[place] -= h
            c_p = cost_of({name: p})
            c_q = cost_of({name: q})
            slope[place] = (c_p - c_q) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 12 | the return stands inside the outer loop
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            hi = values.copy()
            lo = values.copy()
            hi[place] += h
            lo[place] -= h
            d[place] = (cost_of({**parameters, name: hi}) - cost_of({**parameters, name: lo})) / (2 * h)
        slopes["d" + name] = d
        return slopes


# --- slopes_by_trial | lines 11 | up and down the wrong way round
def slopes_by_trial(cost_of, parameters, h=1e-6):
    out = {}
    for k, v in parameters.items():
        g = np.zeros(v.shape)
        for i in np.ndindex(v.shape):
            right = v.copy()
            right[i] += h
            left = v.copy()
            left[i] -= h
            step = 2 * h
            g[i] = (cost_of({**parameters, k: left}) - cost_of({**parameters, k: right})) / step
        out["d" + k] = g
    return out


# --- slopes_by_trial | lines 2, 3, 14 | only w and b, by name
def slopes_by_trial(cost_of, parameters, h=1e-6):
    w = parameters["w"]
    b = parameters["b"]
    dw = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        w1, w2 = w.copy(), w.copy()
        w1[place] += h
        w2[place] -= h
        dw[place] = (cost_of({"w": w1, "b": b}) - cost_of({"w": w2, "b": b})) / (2 * h)
    db = np.zeros(b.shape)
    for place in np.ndindex(b.shape):
        c_plus, c_minus = cost_of({"w": w, "b": b + h}), cost_of({"w": w, "b": b - h})
        db[place] = (c_plus - c_minus) / (2 * h)
    return {"dw": dw, "db": db}


# --- slopes_by_trial | lines 6 | the array of zeros is made anew for every place
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            # slopes of this array
            d = np.zeros(values.shape)
            plus, minus = values.copy(), values.copy()
            plus[place] += h
            minus[place] -= h
            d[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
            slopes["d" + name] = d
    return slopes


# --- propagate | lines 7 | label minus prediction
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    # error
    dZ = Y - A
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | no average in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    error = A - Y
    dw = X @ error.T
    db = np.mean(error)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 6, 7 | the slopes are sums, only the cost is an average
def propagate(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    m = Y.shape[1]
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y
    dw = np.dot(X, dz.T)
    db = np.sum(dz)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 2 | m is the number of rows
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 2 | len counts the rows
def propagate(w, b, X, Y):
    m = len(Y)
    A = sigmoid(w.T.dot(X) + b)
    J = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw, db = X.dot(dZ.T) / m, np.sum(dZ) / m
    return {"dw": dw, "db": db}, J


# --- propagate | lines 3 | forgets to transpose w
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w, X) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    grads = {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}
    return grads, cost


# --- propagate | lines 4 | entry by entry in place of the matrix product, so that A has a row for each weight
def propagate(w, b, X, Y):
    m = X.shape[1]
    # weights times inputs
    A = sigmoid(w * X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | the errors first and then the pictures, so dw is a row
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(dZ, X.T) / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | the minus and the 1/m reach the first term only
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | forgets the minus of the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    losses = Y * np.log(A) + (1 - Y) * np.log(1 - A)
    cost = np.sum(losses) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 8 | the cost comes first
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return cost, {"dw": dw, "db": db}


# --- propagate | lines 5 | multiplies with the slope of the sigmoid once more
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = (A - Y) * A * (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | forgets the sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | stops after the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return cost


# --- propagate | lines 4, 7 | one loss for each example and not their sum, and db has an axis too many
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ, axis=0) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | X times the errors entry by entry, added up over the wrong axis
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.sum(X * dZ, axis=0, keepdims=True) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | A in both logarithms
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1.0 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(A))
    dw = (1.0 / m) * np.dot(X, (A - Y).T)
    db = (1.0 / m) * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | the bias goes into the matrix product
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X + b))
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- optimize | lines 5, 6 | uphill
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


# --- optimize | lines 8 | keeps every cost
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print("cost", cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | keeps the costs only when they are printed
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(f"Cost after iteration {i}: {cost}")
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | counts from 1, so iteration 0 is never kept
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 5, 6 | gives the step a new name, and the loop starts from the old place
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


# --- optimize | lines 2 | computes the slopes once, before the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    grads, cost = propagate(w, b, X, Y)
    costs = []
    for i in range(num_iterations):
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | cost and slopes the wrong way round
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        cost, grads = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost: print(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | the test of the remainder without == 0
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6 | copied the line for w and changed only one of the names
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(0, num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 3 | the empty list is made inside the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    for i in range(num_iterations):
        costs = []
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | computes slopes and cost anew after the step, and keeps those
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        params = {"w": w, "b": b}
        # cost of this iteration
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
    return params, grads, costs


# --- optimize | lines 5, 6 | forgets the learning rate
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - grads["dw"]
        b = b - grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 8, 9 | append returns nothing, and the two numbers come without a dictionary
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs = costs.append(cost)
    return w, b, grads, costs


# --- predict | lines 3 | forgets the line at one half
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A


# --- predict | lines 2 | takes z for the probability
def predict(w, b, X):
    A = np.dot(w.T, X) + b
    Y_prediction = np.where(A > 0.5, 1, 0)
    return Y_prediction


# --- predict | lines 3 | an if for all of them at once
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0


# --- predict | lines 3 | counts the rows of X where it should count the pictures
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    m = X.shape[0]
    Y_prediction = np.zeros((1, m))
    for i in range(m):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 3 | cats are 0 and the others 1
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A < 0.5) * 1


# --- predict | lines 6 | makes a flat list of the row
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    answers = []
    for a in A.flatten():
        answers.append(1 if a > 0.5 else 0)
    return np.array(answers)


# --- predict | lines 2 | forgets the bias
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    Y_prediction = A > 0.5
    return Y_prediction


# --- predict | lines 2 | transposes X where w has to be
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return np.where(A > 0.5, 1, 0)


# --- model | lines 6, 7 | predicts with the weights of the start
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    n_x = X_train.shape[0]
    w, b = initialize_with_zeros(n_x)
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    d = {"costs": costs,
         "Y_prediction_test": predict(w, b, X_test),
         "Y_prediction_train": predict(w, b, X_train),
         "w": params["w"], "b": params["b"]}
    return d


# --- model | lines 3 | leaves the settings to the defaults of optimize
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
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


# --- model | lines 4 | types the numbers of the header into the call
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    dim = X_train.shape[0]
    w, b = initialize_with_zeros(dim)
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations=2000, learning_rate=0.5, print_cost=False)
    w = params["w"]
    b = params["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    d = {"costs": costs, "Y_prediction_test": Y_prediction_test,
         "Y_prediction_train": Y_prediction_train, "w": w, "b": b}
    return d


# --- model | lines 2 | one weight for each picture
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    p_test = predict(w, b, X_test)
    p_train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": p_test, "Y_prediction_train": p_train, "w": w, "b": b}


# --- model | lines 6, 7 | the two predictions under each other's name
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs}
    d["Y_prediction_test"] = predict(w, b, X_train)
    d["Y_prediction_train"] = predict(w, b, X_test)
    d["w"] = w
    d["b"] = b
    return d


# --- model | lines 3 | rate and number of steps the wrong way round
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w = params["w"]
    b = params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 2, 3 | takes the pictures of the notebook and not those that were passed
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(train_x.shape[0])
    params, grads, costs = optimize(w, b, train_x, train_y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 8 | forgets the two weights in the dictionary
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
    }
    return d


# --- model | lines 10 | everything is there but the return
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_test"] = test
    d["Y_prediction_train"] = train
