# --- initialize_with_zeros | lines 2 | one axis only
def initialize_with_zeros(dim):
    w = np.zeros(shape=dim)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | the pair without brackets of its own
def initialize_with_zeros(dim):
    return np.zeros(dim, 1), 0.0


# --- initialize_with_zeros | lines 2 | small random numbers, as a network wants them
def initialize_with_zeros(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0
    return w, b


# --- initialize_with_zeros | lines 3 | a bias for each weight
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros_like(w)
    return w, b


# --- initialize_with_zeros | lines 4 | the bias is not handed back
def initialize_with_zeros(dim):
    weights = np.zeros((dim, 1))
    bias = 0.0
    return weights


# --- initialize_with_zeros | lines 2 | wants to stand a flat array up by transposing it
def initialize_with_zeros(dim):
    w = np.zeros(dim).T
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | writes the shape of w transposed, as it is used later
def initialize_with_zeros(dim):
    w = np.zeros(shape=(1, dim), dtype=float)
    return w, 0.0


# --- initialize_with_zeros | lines 2 | all weights are 0, so one 0 will do
def initialize_with_zeros(dim):
    w = 0
    b = 0
    return w, b


# --- slopes_by_trial | lines 10 | no bracket round 2 h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values.copy()
            down = values.copy()
            up[place] += h
            down[place] -= h
            slope[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / 2 * h
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 12 | no bracket round the difference
def slopes_by_trial(cost_of, parameters, h=1e-6):
    result = {}
    for name, values in parameters.items():
        d = np.zeros_like(values)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            plus[place] = plus[place] + h
            minus = values.copy()
            minus[place] = minus[place] - h
            cost_plus = cost_of({**parameters, name: plus})
            cost_minus = cost_of({**parameters, name: minus})
            d[place] = cost_plus - cost_minus / (2 * h)
        result["d" + name] = d
    return result


# --- slopes_by_trial | lines 6, 7 | two names for one array, no copies
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            right = values
            left = values
            right[place] += h
            left[place] -= h
            difference = cost_of({**parameters, name: right}) - cost_of({**parameters, name: left})
            slope[place] = difference / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 9 | moves to one side only, but divides by the way of both
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    here = cost_of(parameters)
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            d[place] = (cost_of({**parameters, name: moved}) - here) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 4, 5 | moves the whole array at once
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        plus = {**parameters, name: values + h}
        minus = {**parameters, name: values - h}
        slopes["d" + name] = (cost_of(plus) - cost_of(minus)) / (2 * h)
    return slopes


# --- slopes_by_trial | lines 12 | the names without the d
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for key, array in parameters.items():
        grad = np.zeros(array.shape)
        for idx in np.ndindex(array.shape):
            a, b = array.copy(), array.copy()
            a[idx] += h
            b[idx] -= h
            J_a = cost_of({**parameters, key: a})
            J_b = cost_of({**parameters, key: b})
            grad[idx] = (J_a - J_b) / (2 * h)
        slopes[key] = grad
    return slopes


# --- slopes_by_trial | lines 10 | gives the cost one array and not the dictionary
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            minus = values.copy()
            plus[place] += h
            minus[place] -= h
            slope[place] = (cost_of(plus) - cost_of(minus)) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 12 | the return slipped into the outer loop
def slopes_by_trial(cost_of, parameters, h=1e-6):
    out = {}
    for name, values in parameters.items():
        out["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values.copy()
            up[place] += h
            down = values.copy()
            down[place] -= h
            rise = cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})
            out["d" + name][place] = rise / (2 * h)
        return out


# --- slopes_by_trial | lines 8, 10 | the other parameters are not passed on
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            high = cost_of({name: moved})
            moved[place] -= 2 * h
            low = cost_of({name: moved})
            d[place] = (high - low) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 9 | changes the array itself and forgets to put the old number back
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            cost_high = cost_of(parameters)
            values[place] -= 2 * h
            cost_low = cost_of(parameters)
            slope[place] = (cost_high - cost_low) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 7, 10 | the copy of a dictionary does not copy the arrays in it
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters:
        shape = parameters[name].shape
        slopes["d" + name] = np.zeros(shape)
        for place in np.ndindex(shape):
            plus = parameters.copy()
            plus[name][place] += h
            cost_plus = cost_of(plus)
            minus = parameters.copy()
            minus[name][place] -= h
            cost_minus = cost_of(minus)
            slopes["d" + name][place] = (cost_plus - cost_minus) / (2 * h)
    return slopes


# --- slopes_by_trial | lines 9 | the second copy is made of the moved one
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            plus[place] += h
            # and to the other side
            minus = plus.copy()
            minus[place] -= h
            d[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 3 | only w and b, since there are no others in this notebook
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in ["w", "b"]:
        values = parameters[name]
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus, minus = values.copy(), values.copy()
            plus[place] += h
            minus[place] -= h
            d[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 5 | the array of zeros is made anew at every place
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            slope = np.zeros(values.shape)
            plus = values.copy()
            minus = values.copy()
            plus[place] += h
            minus[place] -= h
            slope[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
            slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 8, 9 | two faults: down minus up, and divided by h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    def cost_at(name, place, step):
        moved = parameters[name].copy()
        moved[place] += step
        return cost_of({**parameters, name: moved})

    def slope(name, place):
        rise = cost_at(name, place, -h) - cost_at(name, place, h)
        return rise / h

    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            slopes["d" + name][place] = slope(name, place)
    return slopes


# --- propagate | lines 3 | w is not transposed
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w, X) + b
    A = sigmoid(Z)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | the errors do not stand up
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = A - Y
    dw = X @ error / m
    db = np.sum(error) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 6 | X was transposed and not the error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X.T, dZ) / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 9 | the sum over the examples, not divided by m
def propagate(w, b, X, Y):
    m = X.shape[1]
    # forward
    A = sigmoid(np.dot(w.T, X) + b)
    losses = Y * np.log(A) + (1 - Y) * np.log(1 - A)
    cost = -np.mean(losses)
    # backward
    dZ = A - Y
    dw = np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | the bias' slope is not averaged
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / -m
    dz = A - Y
    dw = X.dot(dz.T) / m
    db = dz.sum()
    return dict(dw=dw, db=db), cost


# --- propagate | lines 4 | no minus in front of the cost
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 5 | the total of the losses, not their average
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    loss = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = np.sum(loss)
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 4 | two sums, and the sign and the average only before the first
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | true value minus guess
def propagate(w, b, X, Y):
    m = X.shape[1]
    z = np.dot(w.T, X) + b
    A = sigmoid(z)
    cost = (-1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = Y - A
    dw = (1 / m) * np.dot(X, dz.T)
    db = (1 / m) * np.sum(dz)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 3 | no sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | the sum by a product of two rows
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (np.dot(Y, np.log(A)) + np.dot(1 - Y, np.log(1 - A)))
    cost = np.squeeze(cost)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 8 | the cost first, as it is computed first
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    grads = {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}

    return cost, grads


# --- propagate | lines 7 | a capital W in the key
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dW = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    grads = {"dW": dW, "db": db}
    return grads, cost


# --- propagate | lines 2 | the length of X for the number of examples
def propagate(w, b, X, Y):
    m = len(X)
    A = sigmoid(w.T.dot(X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = A - Y
    dw = X.dot(error.T) / m
    db = error.sum() / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | the bracket closes after b
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X + b))
    cost = -(np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))) / m
    dz = A - Y
    dw = np.dot(X, dz.T) / m
    db = np.sum(dz) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | adds along the rows of X times the errors, without keepdims
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    # every row of X times the errors
    dw = np.sum(X * (A - Y), axis=1) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | the bracket of the sum closes too early
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    J = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))

    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A) - Y
    return {"dw": dw, "db": db}, J


# --- propagate | lines 4 | the losses are not added up
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * (Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 2 | wrote a small x, which the function does not have
def propagate(w, b, X, Y):
    Z = np.dot(w.T, x) + b
    A = sigmoid(Z)
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | the sum of the neuron without its bias
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X))
    cost = np.sum(-Y * np.log(A) - (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 4, 5 | two faults: plus before the cost, and dw not averaged
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T)
    db = np.mean(A - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | half finished: the way back is still to come
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    grads = {}  # TODO
    return grads, cost


# --- optimize | lines 9, 10 | walks up the hill
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        w = w + grads["dw"] * learning_rate
        b = b + grads["db"] * learning_rate
    return dict(w=w, b=b), grads, costs


# --- optimize | lines 12 | the return stands inside the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
        params = {"w": w, "b": b}
        return params, grads, costs


# --- optimize | lines 9 | the rest of the division is there, so it counts as true
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 7, 10 | the append went under print_cost
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost:
            if i % 100 == 0:
                print("cost after iteration", i, ":", cost)
                costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 5 | keeps every cost
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            print(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | counts the iterations from 1
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    params = {"w": w, "b": b}
    costs = []
    i = 1
    while i <= num_iterations:
        grads, cost = propagate(params["w"], params["b"], X, Y)
        params = {
            "w": params["w"] - learning_rate * grads["dw"],
            "b": params["b"] - learning_rate * grads["db"],
        }
        if i % 100 == 0:
            costs.append(cost)
        i += 1
    return params, grads, costs


# --- optimize | lines 4 | the two results in the other order
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        cost, grads = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 5, 6 | the number from the def line in the place of its name
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - 0.009 * grads["dw"]
        b = b - 0.009 * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | the list is emptied in every round
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    for i in range(num_iterations):
        costs = []
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 8 | copied the line of w and left a w in it
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = w - learning_rate * grads["db"]
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 10 | the last cost, not the list
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, cost


# --- optimize | lines 9 | the parameters one by one, no dictionary
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return w, b, grads, costs


# --- optimize | lines 5 | the whole dictionary times the rate
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * grads, b - learning_rate * grads
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 10 | a while loop that counts on only in the iterations it prints
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    i = 0
    while i < num_iterations:
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            i += 1
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5, 7 | two faults: the bias stays, and a cost too late
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        # b stays
        if (i + 1) % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- predict | lines 3 | hands back the probabilities
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = A
    return Y_prediction


# --- predict | lines 3 | compares z itself with one half
def predict(w, b, X):
    z = w.T @ X + b
    return (z > 0.5).astype(float)


# --- predict | lines 3 | smaller and larger mixed up
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A < 0.5).astype(int)


# --- predict | lines 2 | w as it is, a column
def predict(w, b, X):
    probabilities = sigmoid(np.dot(w, X) + b)
    return probabilities > 0.5


# --- predict | lines 3 | an if for the whole row
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        Y_prediction = 1
    else:
        Y_prediction = 0
    return Y_prediction


# --- predict | lines 6 | one index where A has two axes
def predict(w, b, X):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, m))
    for i in range(m):
        if A[i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 4 | collects the answers in a flat array
def predict(w, b, X):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros(m)
    for i in range(m):
        Y_prediction[i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction


# --- predict | lines 5 | compares where it should assign
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(A.shape[1]):
        Y_prediction[0, i] == (A[0, i] > 0.5)
    return Y_prediction


# --- predict | lines 3 | np.where with the question alone gives places
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.where(A > 0.5)
    return Y_prediction


# --- predict | lines 2, 3 | two faults: no bias, and the row is taken out of its table
def predict(w, b, X):
    A = sigmoid(w.T.dot(X))
    Y_prediction = A[0] > 0.5
    return Y_prediction


# --- model | lines 7, 8, 10, 11 | what was learned stays in params
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    d = {"costs": costs,
         "Y_prediction_test": predict(w, b, X_test),
         "Y_prediction_train": predict(w, b, X_train),
         # the weights
         "w": w,
         "b": b}
    return d


# --- model | lines 6 | copied the defaults from the def line into the call
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(
        w, b, X_train, Y_train, num_iterations=2000, learning_rate=0.5, print_cost=False
    )
    w = params["w"]
    b = params["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": Y_prediction_test,
            "Y_prediction_train": Y_prediction_train, "w": w, "b": b}


# --- model | lines 4 | the learning rate is not passed on
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    params, grads, costs = optimize(*initialize_with_zeros(len(X_train)), X_train, Y_train, num_iterations)
    w = params["w"]
    b = params["b"]
    d = {}
    d["costs"] = costs
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    d["w"] = w
    d["b"] = b
    return d


# --- model | lines 5 | learns from the test set
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_test.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }
    return d


# --- model | lines 8 | five results, no dictionary
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]

    return costs, predict(w, b, X_test), predict(w, b, X_train), w, b


# --- model | lines 9, 10 | an s in the names of the keys
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {
        "costs": costs,
        "Y_predictions_test": predict(w, b, X_test),
        "Y_predictions_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }
    return d


# --- model | lines 11 | builds the dictionary and does not return it
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    d = {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train}
    d["w"] = w
    d["b"] = b


# --- model | lines 5 | the slopes come first, as from propagate
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    grads, params, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
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


# --- model | lines 8, 11, 12 | the names of the variables as keys, without quotes
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        costs: costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        w: w,
        b: b,
    }


# --- model | lines 4, 8, 9 | two faults: as many weights as pictures, and the labels given to predict
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    m = X_train.shape[1]
    w, b = initialize_with_zeros(m)
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    train = predict(w, b, X_train, Y_train)
    test = predict(w, b, X_test, Y_test)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}
