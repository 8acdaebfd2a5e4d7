# --- initialize_with_zeros | lines 2 | I gave np.zeros the number of weights only, which makes one axis.
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | I wrote rows and columns as two arguments, without the pair.
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | I made a row, because I confused which of the two counts rows.
def initialize_with_zeros(dim):
    w = np.zeros((1, dim))
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 3 | I gave the bias one entry for each weight, too.
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b


# --- initialize_with_zeros | lines 3 | I remembered w, and forgot that b has to go back as well.
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    return w


# --- slopes_by_trial | lines 10 | Dividing by 2 * h came out as dividing by 2 and multiplying by h.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            more = values.copy()
            less = values.copy()
            more[place] += h
            less[place] -= h
            d[place] = (cost_of({**parameters, name: more}) - cost_of({**parameters, name: less})) / 2 * h
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 12 | I left out the bracket round the difference of the two costs.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    result = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            plus[place] = plus[place] + h
            minus = values.copy()
            minus[place] = minus[place] - h
            cost_plus = cost_of({**parameters, name: plus})
            cost_minus = cost_of({**parameters, name: minus})
            slope[place] = cost_plus - cost_minus / (2 * h)
        result["d" + name] = slope
    return result


# --- slopes_by_trial | lines 6, 7 | Giving the array a second name is a copy, I believed.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values
            minus = values
            plus[place] += h
            minus[place] -= h
            d[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 6, 7 | I moved the whole array by h, since adding to an array is so easy.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = cost_of({**parameters, name: values + h})
            down = cost_of({**parameters, name: values - h})
            d[place] = (up - down) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 8 | From + h I went down by h once only, which is back at the start and not at - h.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            up = cost_of(parameters)
            values[place] -= h
            down = cost_of(parameters)
            d[place] = (up - down) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 10 | I changed the array itself and did not put the old number back.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters:
        values = parameters[name]
        d = np.zeros_like(values, dtype=float)
        for place in np.ndindex(values.shape):
            values[place] += h
            cost_more = cost_of(parameters)
            values[place] -= 2 * h
            cost_less = cost_of(parameters)
            d[place] = (cost_more - cost_less) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 13 | I stored the slopes under the very name of the parameter.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    def cost_at(name, place, step):
        moved = parameters[name].copy()
        moved[place] += step
        return cost_of({**parameters, name: moved})

    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            difference = cost_at(name, place, h) - cost_at(name, place, -h)
            d[place] = difference / (2 * h)
        slopes[name] = d
    return slopes


# --- slopes_by_trial | lines 12 | My return stands in the outer loop, so only the first name gets measured.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            more = values.copy()
            more[place] += h
            less = values.copy()
            less[place] -= h
            d[place] = (cost_of({**parameters, name: more}) - cost_of({**parameters, name: less})) / (2 * h)
        slopes["d" + name] = d
        return slopes


# --- slopes_by_trial | lines 11 | In the inner loop I stored each slope under the name, and the last one wins.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            more = values.copy()
            less = values.copy()
            more[place] += h
            less[place] -= h
            up = cost_of({**parameters, name: more})
            down = cost_of({**parameters, name: less})
            slopes["d" + name] = (up - down) / (2 * h)
    return slopes


# --- slopes_by_trial | lines 3 | I only thought of w and b, since a neuron has nothing else.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in ["w", "b"]:
        values = parameters[name]
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            more = values.copy()
            less = values.copy()
            more[place] += h
            less[place] -= h
            d[place] = (cost_of({**parameters, name: more}) - cost_of({**parameters, name: less})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 5, 6 | I copied once before the inner loop, so the earlier places stay moved.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        more = values.copy()
        less = values.copy()
        for place in np.ndindex(values.shape):
            more[place] += h
            less[place] -= h
            d[place] = (cost_of({**parameters, name: more}) - cost_of({**parameters, name: less})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 9 | I took the cost where we are and the one a step ahead, and kept the 2 of the formula.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    start = cost_of(parameters)
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            d[place] = (cost_of({**parameters, name: moved}) - start) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 6 | I went through the rows only, which moves a whole row when there are more columns.
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        # every number of the array
        for i in range(values.shape[0]):
            more = values.copy()
            less = values.copy()
            more[i] += h
            less[i] -= h
            d[i] = (cost_of({**parameters, name: more}) - cost_of({**parameters, name: less})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- propagate | lines 4 | The minus in front of the cost got lost.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | The average of the weights' slopes lacks its division.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 9 | For the bias I added the errors up and stopped there.
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    losses = Y * np.log(A) + (1 - Y) * np.log(1 - A)
    cost = -1 / m * np.sum(losses)
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 9, 10 | I went through the examples one by one, added up, and forgot that it should be their average.
def propagate(w, b, X, Y):
    n, m = X.shape
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = A - Y
    dw = np.zeros((n, 1))
    db = 0
    for i in range(m):
        dw[:, 0] += X[:, i] * error[0, i]
        db += error[0, i]
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 2 | I read m from the first entry of the shape, which is where the inputs are counted.
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6, 8 | An error is what it should be minus what it is, I thought, and I summed it up for b without the average.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    # the error
    dZ = Y - A
    dw = X @ dZ.T / m
    db = np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | I forgot to lay w on its side.
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w, X) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | Weights times inputs I wrote with a star.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w * X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 6 | Every input meets its error, so I multiplied number by number and forgot to add up.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X * dZ / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | The shapes fitted when I turned X and not the errors, and the result lies down.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(dZ, X.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | I did not transpose the errors in the product.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = (1 / m) * np.dot(X, dZ)
    db = (1 / m) * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 8 | First the cost, then the slopes: in this order I computed them and gave them back.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return cost, {"dw": dw, "db": db}


# --- propagate | lines 8 | I named the entries after the weights and the bias, without the d.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = dZ.sum() / m
    grads = {"w": dw, "b": db}
    return grads, cost


# --- propagate | lines 3 | The bias went missing when I typed the long line.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X))
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | The sum took in just the first of the two terms, because of a bracket.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A)) + (1 - Y) * np.log(1 - A)
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | I multiplied by the slope of the sigmoid once more, though it cancels.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = (A - Y) * A * (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | A sum of products is a dot product, so I multiplied the two rows as they lie.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(np.dot(Y, np.log(A)) + np.dot(1 - Y, np.log(1 - A))) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | The loss of every example seemed to me to be the cost already.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | With axis=1 I averaged each row right, but the column was gone.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    # average over the examples
    dw = np.sum(X * dZ, axis=1) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | The neuron stops at z in my version, since I forgot to squash it.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- test_propagate | lines 7 | A right cost looked to me like proof enough for everything.
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    return bool(np.isclose(cost, 0.4783, atol=1e-3))


# --- test_propagate | lines 9, 10 | I compared the slopes with what the tool measures from f's own cost and trusted that cost.
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    cost_of = lambda p: f(p["w"], p["b"], X, Y)[1]
    slopes = slopes_by_trial(cost_of, {"w": w, "b": b})
    same_w = np.allclose(grads["dw"], slopes["dw"], atol=1e-4)
    same_b = np.allclose(grads["db"], slopes["db"], atol=1e-4)
    return same_w and same_b


# --- test_propagate | lines 7 | The text says the cost is 0.4783, so I asked for equality.
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    cost_right = cost == 0.4783
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    dw_right = np.allclose(grads["dw"], slopes["dw"], atol=1e-4)
    db_right = np.allclose(grads["db"], slopes["db"], atol=1e-4)
    return bool(cost_right and dw_right and db_right)


# --- test_propagate | lines 7 | I took my own propagate for the right answer to compare with.
def test_propagate(f):
    w = np.array([[0.5], [-0.3]])
    b = 0.2
    X = np.array([[1.0, 0.4, 2.0], [2.0, 1.0, -0.7]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    right_grads, right_cost = propagate(w, b, X, Y)
    return bool(
        np.isclose(cost, right_cost)
        and np.allclose(grads["dw"], right_grads["dw"])
        and np.allclose(grads["db"], right_grads["db"])
    )


# --- test_propagate | lines 10 | The bias is a detail, so I left its slope out of the test.
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    if not np.isclose(cost, 0.4783, atol=1e-3):
        return False
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    return np.allclose(grads["dw"], slopes["dw"], atol=1e-4)


# --- test_propagate | lines 11 | I joined the three questions with or.
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    measured = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    ok_cost = np.isclose(cost, 0.4783, atol=1e-3)
    ok_w = np.allclose(grads["dw"], measured["dw"], atol=1e-4)
    ok_b = np.allclose(grads["db"], measured["db"], atol=1e-4)
    return bool(ok_cost or ok_w or ok_b)


# --- test_propagate | lines 4, 5 | One example was easiest to work out by hand.
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0], [2.0]])
    Y = np.array([[0]])
    grads, cost = f(w, b, X, Y)
    measured = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    ok = np.isclose(cost, 0.6931, atol=1e-3)
    ok = ok and np.allclose(grads["dw"], measured["dw"], atol=1e-4)
    ok = ok and np.allclose(grads["db"], measured["db"], atol=1e-4)
    return bool(ok)


# --- test_propagate | lines 9 | When an assert goes through, the function is right, and I said no more about it.
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    assert np.isclose(cost, 0.4783, atol=1e-3)
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    assert np.allclose(grads["dw"], slopes["dw"], atol=1e-4)
    assert np.allclose(grads["db"], slopes["db"], atol=1e-4)


# --- optimize | lines 5, 6 | I added the slopes, thinking that a step means plus.
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


# --- optimize | lines 7, 8 | The new weights got new names, and the next round still uses the old ones.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        new_w = w - learning_rate * dw
        new_b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": new_w, "b": new_b}
    return params, grads, costs


# --- optimize | lines 7 | I kept the cost in every round.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print(f"cost after {i}: {cost}")
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | After the step I asked for the cost again, so that the first one is a step late.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        _, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | The return slipped into the loop by four spaces.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
        return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | I handed back the costs before the slopes.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, costs, grads


# --- optimize | lines 6, 7 | I took the whole slope as the step and forgot how long it should be.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        # one step downhill
        w = w - grads["dw"]
        b = b - grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | I counted from 1, and so the hundreds are not those of the text.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5 | Only the weights learn; the bias did not come to my mind.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 3 | I asked for the slopes once and walked on with them.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost", i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 8, 9 | A cost goes into my list only when it is printed, too.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        # every 100th
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | I returned the weights and the bias by themselves, without a dictionary.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return w, b, grads, costs


# --- optimize | lines 4 | I unpacked the two results of propagate the wrong way round.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        cost, grads = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- predict | lines 2 | I started from w and X and did not think of b any more.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return np.where(A > 0.5, 1, 0)


# --- predict | lines 2 | w goes before X, and I left it standing.
def predict(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    Y_prediction = np.where(A > 0.5, 1, 0)
    return Y_prediction


# --- predict | lines 4 | The probabilities are the prediction, I thought.
def predict(w, b, X):
    # the same line as in propagate
    A = sigmoid(w.T @ X + b)
    return A


# --- predict | lines 3 | I compared z with one half and left out the sigmoid.
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    return np.where(Z > 0.5, 1, 0)


# --- predict | lines 3 | I wrote an if for the whole row at once.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0


# --- predict | lines 3 | I mixed up the sides, and a cat became 0.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    answers = [0 if a > 0.5 else 1 for a in A[0]]
    return np.array([answers])


# --- predict | lines 4 | My answers lie in an array with one axis.
def predict(w, b, X):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros(m)
    for i in range(m):
        if A[0, i] > 0.5:
            Y_prediction[i] = 1
    return Y_prediction


# --- predict | lines 3 | One half I counted as a cat.
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A >= 0.5) * 1


# --- model | lines 5, 6 | I let the neuron learn, and then predicted with the w and b from before.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "costs": costs,
        "w": params["w"],
        "b": params["b"],
    }


# --- model | lines 3 | optimize knows its own number of steps and rate, I thought.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train)
    w = params["w"]
    b = params["b"]
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}


# --- model | lines 2 | I gave the neuron a weight for each picture.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 8, 9 | The two predictions went under each other's keys.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    d = {}
    d["costs"] = costs
    d["Y_prediction_test"] = predict(w, b, X_train)
    d["Y_prediction_train"] = predict(w, b, X_test)
    d["w"] = w
    d["b"] = b
    return d


# --- model | lines 4 | I took the test set for the learning, a slip of the name.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    # learn
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    # answer
    Y_test_hat = predict(w, b, X_test)
    Y_train_hat = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": Y_test_hat, "Y_prediction_train": Y_train_hat, "w": w, "b": b}


# --- model | lines 3 | I put the rate before the number of steps in the call.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 7 | I put in what was asked about the answers, and forgot the costs.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    train = predict(w, b, X_train)
    test = predict(w, b, X_test)
    d = {"Y_prediction_test": test, "Y_prediction_train": train, "w": w, "b": b}
    return d


# --- model | lines 4 | I wrote in the numbers that the notebook uses, in place of the arguments.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(
        w, b, X_train, Y_train, num_iterations=2000, learning_rate=0.005, print_cost=print_cost
    )
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 3 | I thought optimize returns w and b themselves, with the costs behind.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
    }
