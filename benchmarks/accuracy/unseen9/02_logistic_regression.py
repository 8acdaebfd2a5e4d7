# --- initialize_with_zeros | lines 2 | gives rows and columns to np.zeros as two arguments
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | a list of lists is the same as an array
def initialize_with_zeros(dim):
    w = [[0.0] for _ in range(dim)]
    return w, 0.0


# --- initialize_with_zeros | lines 3 | packs both into a dictionary, like parameters elsewhere
def initialize_with_zeros(dim):
    params = {"w": np.zeros((dim, 1)), "b": 0.0}
    return params


# --- initialize_with_zeros | lines 2 | zeros for both, so both are set in one go
def initialize_with_zeros(dim):
    w = b = np.zeros((dim, 1))
    return w, b


# --- initialize_with_zeros | lines 2 | one weight more, for the bias, as with an input that is always one
def initialize_with_zeros(dim):
    n = dim + 1
    w = np.zeros((n, 1))
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | every prediction starts at one half, so the bias does
def initialize_with_zeros(dim):
    w, b = np.zeros((dim, 1)), 0.5
    return w, b


# --- initialize_with_zeros | lines 3 | the bias is not known yet, so it is None
def initialize_with_zeros(dim):
    w = np.zeros(shape=(dim, 1))
    b = None
    return w, b


# --- initialize_with_zeros | lines 4 | fills an array by append, as lists are filled
def initialize_with_zeros(dim):
    w = np.array([])
    for k in range(dim):
        w.append(0.0)
    return w.reshape(dim, 1), 0.0


# --- initialize_with_zeros | lines 4 | names the bias first when handing back
def initialize_with_zeros(dim):
    b = 0.0
    w = np.zeros((dim, 1))
    return b, w


# --- initialize_with_zeros | lines 3, 4 | weights lie in a row as in the formula with w transposed, and each of them has a bias
def initialize_with_zeros(dim):
    """w lies, so that w times X works."""
    w = np.zeros((1, dim))
    b = np.zeros((1, dim))
    return w, b


# --- slopes_by_trial | lines 6, 7 | takes two names for two copies
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values
            down = values
            up[place] += h
            down[place] -= h
            d[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 9 | divides by 2 and then multiplies by h, without brackets
def slopes_by_trial(cost_of, parameters, h=1e-6):
    result = {}
    for key in parameters:
        slope = np.zeros(parameters[key].shape)
        for place in np.ndindex(slope.shape):
            a = parameters[key].copy(); a[place] += h
            b = parameters[key].copy(); b[place] -= h
            diff = cost_of({**parameters, key: a}) - cost_of({**parameters, key: b})
            slope[place] = diff / 2 * h
        result["d" + key] = slope
    return result


# --- slopes_by_trial | lines 5 | moves a whole row at once, because one index is enough for columns
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for i in range(values.shape[0]):
            up, down = values.copy(), values.copy()
            up[i] += h
            down[i] -= h
            slope[i] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 10 | goes forward by h, back by h, and believes to stand on the other side
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters:
        p = {k: v.copy() for k, v in parameters.items()}
        grad = np.zeros(p[name].shape)
        for place in np.ndindex(grad.shape):
            old = p[name][place]
            p[name][place] += h
            cost_right = cost_of(p)
            p[name][place] -= h
            cost_left = cost_of(p)
            p[name][place] = old
            grad[place] = (cost_right - cost_left) / (2 * h)
        slopes["d" + name] = grad
    return slopes


# --- slopes_by_trial | lines 9 | asks for the cost of the one array that has moved, and leaves the others at home
def slopes_by_trial(cost_of, parameters, h=1e-6):
    out = {}
    for name, values in parameters.items():
        out["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus, minus = values.copy(), values.copy()
            plus[place] = plus[place] + h
            minus[place] = minus[place] - h
            rise = cost_of({name: plus}) - cost_of({name: minus})
            out["d" + name][place] = rise / (2 * h)
    return out


# --- slopes_by_trial | lines 4 | moves each number by a share of itself
def slopes_by_trial(cost_of, parameters, h=1e-6):
    def moved(name, place, factor):
        new = parameters[name].copy()
        new[place] = new[place] * factor
        return cost_of({**parameters, name: new})

    slopes = {}
    for name, values in parameters.items():
        s = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            s[place] = (moved(name, place, 1 + h) - moved(name, place, 1 - h)) / (2 * h)
        slopes["d" + name] = s
    return slopes


# --- slopes_by_trial | lines 12 | the return is one step too far to the right and comes after the first name
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values.copy()
            up[place] += h
            down = values.copy()
            down[place] -= h
            slope[place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
        slopes["d" + name] = slope
        return slopes


# --- slopes_by_trial | lines 5 | a fresh array of zeros for every place, so only the last slope stays
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            slope = np.zeros(values.shape)
            up, down = values.copy(), values.copy()
            up[place], down[place] = up[place] + h, down[place] - h
            c1 = cost_of({**parameters, name: up})
            c2 = cost_of({**parameters, name: down})
            slope[place] = (c1 - c2) / (2 * h)
            slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 11 | exchanges the array in the caller's dictionary and never puts the old one back
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in list(parameters):
        values = parameters[name]
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            costs = []
            for step in (h, -h):
                moved = values.copy()
                moved[place] += step
                parameters[name] = moved
                costs.append(cost_of(parameters))
            slope[place] = (costs[0] - costs[1]) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 3 | writes dw and db for whatever the names are
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, new in zip(["w", "b"], ["dw", "db"]):
        values = parameters[name]
        slopes[new] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            up = values.copy(); up[place] += h
            down = values.copy(); down[place] -= h
            slopes[new][place] = (cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h)
    return slopes


# --- slopes_by_trial | lines 11 | measures all places but keeps a single average slope for each array
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        found = []
        for place in np.ndindex(values.shape):
            up = values.copy()
            up[place] += h
            down = values.copy()
            down[place] -= h
            found.append((cost_of({**parameters, name: up}) - cost_of({**parameters, name: down})) / (2 * h))
        slopes["d" + name] = sum(found) / len(found)
    return slopes


# --- propagate | lines 2 | the number of examples is the len of the labels
def propagate(w, b, X, Y):
    m = len(Y)
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    return {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}, cost


# --- propagate | lines 5 | multiplies the error with the slope of the sigmoid, which is in it already
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = (A - Y) * A * (1 - A)
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 6 | takes the mean of dw for db
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.mean(-(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
    dw = np.dot(X, (A - Y).T) / m
    db = np.mean(dw)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | closes the bracket of the sum after the first half of the loss
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(np.sum(Y * np.log(A)) + (1 - Y) * np.log(1 - A)) / m
    error = A - Y
    dw = np.dot(X, error.T) / m
    db = np.sum(error) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | averages the cost twice, with np.mean and with 1/m
def propagate(w, b, X, Y):
    n_x, m = X.shape
    yhat = sigmoid(w.T.dot(X) + b)
    losses = Y * np.log(yhat) + (1 - Y) * np.log(1 - yhat)
    cost = -(1 / m) * np.mean(losses)
    dz = yhat - Y
    return dict(dw=X.dot(dz.T) / m, db=dz.sum() / m), float(cost)


# --- propagate | lines 7 | adds up over everything, weights too, so every weight has the same slope
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.zeros(w.shape)
    dw[:] = np.sum(X * dZ) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | averages over the examples and loses the second axis of dw
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.mean(X * dZ, axis=1)
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | calls the sigmoid without keeping what it returns
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    sigmoid(A)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | multiplies with w again, since z is made of w times x
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dz = A - Y
    dw = w * np.dot(X, dz.T) / m
    db = np.sum(dz) / m
    grads = {}
    grads["dw"] = dw
    grads["db"] = db
    return grads, cost


# --- propagate | lines 8 | adds flat columns to a standing one in a loop over the examples
def propagate(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        a = sigmoid(np.sum(w[:, 0] * x) + b)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a))
        dw = dw + x * (a - y)
        db = db + (a - y)
    return {"dw": dw / m, "db": db / m}, cost / m


# --- propagate | lines 7 | the bias also meets the inputs, so its slope sums X times the error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = A - Y
    dw = np.dot(X, error.T) / m
    db = np.sum(X * error) / m
    return {"dw": dw, "db": db}, cost


# --- test_propagate | lines 6 | the cost of the small example is right, so the rest will be
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    return bool(np.isclose(cost, 0.4783, atol=1e-4))


# --- test_propagate | lines 6 | compares with his own propagate, which is f itself while the test runs
def test_propagate(f):
    w, b = np.array([[0.3], [-0.7], [1.1]]), 0.4
    X = np.array([[1.0, 2.0, -1.0, 0.5], [0.2, -0.3, 1.5, 2.5], [-1.2, 0.7, 0.1, 0.9]])
    Y = np.array([[1, 0, 0, 1]])
    grads, cost = f(w, b, X, Y)
    right, right_cost = propagate(w, b, X, Y)
    return bool(
        np.isclose(cost, right_cost)
        and np.allclose(grads["dw"], right["dw"])
        and np.isclose(grads["db"], right["db"])
    )


# --- test_propagate | lines 10 | mistakes are mistakes of shape, so looks at shapes and types alone
def test_propagate(f):
    w = np.array([[0.5], [-0.2]])
    X = np.array([[1.0, 2.0, 3.0], [0.1, -0.4, 0.8]])
    Y = np.array([[1, 0, 1]])
    grads, cost = f(w, 0.1, X, Y)
    assert set(grads) == {"dw", "db"}
    assert grads["dw"].shape == w.shape
    assert np.size(grads["db"]) == 1
    assert np.size(cost) == 1 and cost > 0
    return True


# --- test_propagate | lines 4 | unpacks the cost first
def test_propagate(f):
    w = np.array([[1.0], [-1.0]]); b = 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]]); Y = np.array([[0, 1, 1]])
    cost, grads = f(w, b, X, Y)
    measured = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": np.array([[b]])})
    ok = np.isclose(cost, 0.4783, atol=1e-4)
    ok = ok and np.allclose(grads["dw"], measured["dw"], atol=1e-5)
    ok = ok and np.allclose(grads["db"], measured["db"], atol=1e-5)
    return bool(ok)


# --- test_propagate | lines 8, 10 | says the verdict on the screen and hands nothing back
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    m = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": np.array([[b]])})
    if abs(cost - 0.4783) < 1e-4 and np.allclose(grads["dw"], m["dw"], atol=1e-5) and np.allclose(grads["db"], m["db"], atol=1e-5):
        print("right")
    else:
        print("wrong")


# --- test_propagate | lines 6 | copies dw from the text as a flat pair and compares it with a column
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    dw_text = np.array([0.135, 0.167])
    same_cost = abs(cost - 0.4783) < 1e-3
    same_dw = np.allclose(grads["dw"], dw_text, atol=1e-3)
    same_db = np.allclose(grads["db"], -0.016, atol=1e-3)
    return bool(same_cost and same_dw and same_db)


# --- test_propagate | lines 14 | catches its own assertions, tells of them, and still says True
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    measured = slopes_by_trial(
        lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": np.array([[1.0]])}
    )
    try:
        assert np.isclose(cost, 0.4783, atol=1e-4)
        assert np.allclose(grads["dw"], measured["dw"], atol=1e-5)
        assert np.allclose(grads["db"], measured["db"], atol=1e-5)
    except AssertionError:
        print("something is wrong here")
    return True


# --- test_propagate | lines 11 | if walking down the slopes makes the cost fall, the slopes are right
def test_propagate(f):
    w, b = np.zeros((2, 1)), 0.0
    X = np.array([[1.0, 0.5, -2.0], [0.3, -1.0, 0.7]])
    Y = np.array([[1, 0, 0]])
    history = []
    for step in range(20):
        grads, cost = f(w, b, X, Y)
        history.append(cost)
        w = w - 0.1 * grads["dw"]
        b = b - 0.1 * grads["db"]
    return bool(history[-1] < history[0])


# --- test_propagate | lines 3 | a complete test, but on a square table where examples and inputs are equally many
def test_propagate(f):
    w, b = np.array([[0.4], [-0.6]]), 0.3
    X = np.array([[1.0, -2.0], [0.5, 3.0]])
    Y = np.array([[1, 0]])
    grads, cost = f(w, b, X, Y)
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    expected = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    measured = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": np.array([[b]])})
    return bool(
        np.isclose(cost, expected)
        and np.shape(grads["dw"]) == (2, 1)
        and np.allclose(grads["dw"], measured["dw"], atol=1e-5)
        and np.allclose(grads["db"], measured["db"], atol=1e-5)
    )


# --- test_propagate | lines 4 | takes cats only, so half of the loss is never asked for
def test_propagate(f):
    w, b = np.array([[0.4], [-0.6]]), 0.3
    X = np.array([[1.0, -2.0, 0.1], [0.5, 3.0, -0.8]])
    Y = np.ones((1, 3))
    grads, cost = f(w, b, X, Y)
    a = sigmoid(w.T @ X + b)
    ok_cost = np.isclose(cost, np.mean(-np.log(a)))
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": np.array([[b]])})
    ok_dw = np.shape(grads["dw"]) == (2, 1) and np.allclose(grads["dw"], slopes["dw"], atol=1e-5)
    ok_db = np.allclose(grads["db"], slopes["db"], atol=1e-5)
    return bool(ok_cost and ok_dw and ok_db)


# --- test_propagate | lines 8 | measures with a cost that always takes the same b, so the slope of b comes out as zero
def test_propagate(f):
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)

    def cost_of(p):
        return f(p["w"], b, X, Y)[1]

    measured = slopes_by_trial(cost_of, {"w": w, "b": np.array([[b]])})
    assert np.isclose(cost, 0.4783, atol=1e-4)
    assert np.allclose(grads["dw"], measured["dw"], atol=1e-5)
    assert np.allclose(grads["db"], measured["db"], atol=1e-5)
    return True


# --- optimize | lines 7 | divides with // where the remainder was wanted, and keeps the first hundred costs
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i // 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 8 | asks for the cost again after the step and keeps that
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            _, new_cost = propagate(w, b, X, Y)
            costs.append(new_cost)
            if print_cost:
                print("cost", new_cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 3 | every 100th: lets the loop itself jump by a hundred
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(0, num_iterations, 100):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        if print_cost: print(f"{i}: {cost}")
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 9 | keeps a cost only when it is printed
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            print("Cost after", i, ":", cost)
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | stops as soon as the cost no longer falls by much, the valley is reached
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    last_cost = np.inf
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if last_cost - cost < 0.01:
            break
        last_cost = cost
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5 | near the bottom steps become shorter, so shrinks the rate in each round
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        rate = learning_rate / (i + 1)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6, 7 | the rate is the length of the step, so makes the slope one unit long first
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        length = np.sqrt(np.sum(grads["dw"] ** 2) + grads["db"] ** 2)
        w = w - learning_rate * grads["dw"] / length
        b = b - learning_rate * grads["db"] / length
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 11 | measures the slopes once more at the place where it has arrived, and returns those
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    grads, cost = propagate(w, b, X, Y)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines - | lets the weights learn and forgets that the bias learns too
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 10 | steps w, propagates anew, then steps b with slopes of the moved place
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("iteration", i, "cost", cost)
        w = w - learning_rate * grads["dw"]
        grads, cost = propagate(w, b, X, Y)
        b = b - learning_rate * grads["db"]
    params = dict(w=w, b=b)
    return params, grads, costs


# --- predict | lines 3 | compares z with one half, the sigmoid changes nothing about the order
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    return np.where(Z > 0.5, 1, 0)


# --- predict | lines 2 | counts the examples by the rows of X
def predict(w, b, X):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(m):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 3 | gives the answers as a plain list of the one row
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return [1 if a > 0.5 else 0 for a in A[0]]


# --- predict | lines 3 | answers in words
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    names = np.where(A > 0.5, "cat", "non-cat")
    return names


# --- predict | lines 3 | asks argmax for the class, as with two outputs in Keras
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.argmax(A, axis=0).reshape(1, -1)


# --- predict | lines 3 | more than the average picture means cat
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    border = np.mean(A)
    return np.where(A > border, 1, 0)


# --- predict | lines 4 | sets the sure ones to 1 and leaves the others as they were
def predict(w, b, X):
    answers = sigmoid(np.dot(w.T, X) + b)
    answers[answers > 0.5] = 1
    return answers


# --- predict | lines 2 | makes whole numbers of the probabilities, which cuts them all down to zero
def predict(w, b, X):
    p = sigmoid(w.T.dot(X) + b); return p.astype(int)


# --- predict | lines 3 | lists the numbers of the examples that are cats
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    cats = [i for i, a in enumerate(A[0]) if a > 0.5]
    return np.array([cats])


# --- predict | lines 4 | one answer for each example, standing below one another
def predict(w, b, X):
    m = X.shape[1]
    A = sigmoid(np.dot(X.T, w) + b)
    Y_prediction = np.zeros((m, 1))
    for i in range(m):
        Y_prediction[i, 0] = A[i, 0] > 0.5
    return Y_prediction


# --- model | lines 4, 5 | more pictures are better, so learns from both sets together
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


# --- model | lines 3 | hands rate and iterations over in the other order
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w = params["w"]
    b = params["b"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    return d


# --- model | lines 4 | files the answers of each set under the name of the other
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    train, test = [predict(params["w"], params["b"], X) for X in (X_test, X_train)]
    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, **params}


# --- model | lines 11, 12 | puts the share of right answers where the answers belong
def accuracy(p, y):
    return np.mean(p == y)


def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": accuracy(predict(w, b, X_test), Y_test),
        "Y_prediction_train": accuracy(predict(w, b, X_train), Y_train),
        "w": w,
        "b": b,
    }


# --- model | lines 6 | goes on learning on the test set before it answers for it
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    params, grads, _ = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
    }


# --- model | lines 7 | calls optimize anew for each iteration and collects its lists of one cost
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    costs = []
    for i in range(num_iterations):
        params, grads, cost = optimize(w, b, X_train, Y_train, 1, learning_rate)
        w, b = params["w"], params["b"]
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print(i, cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 2 | pictures have to be divided by 255 first, here too
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    X_train, X_test = X_train / 255, X_test / 255
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs, "Y_prediction_test": predict(w, b, X_test), "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}
    return d


# --- model | lines 4 | unpacks the dictionary of parameters like a pair
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
    }


# --- model | lines 10 | trains for the test set from the start again, and the parameters he returns are those
def learn(X, Y, num_iterations, learning_rate, print_cost):
    w, b = initialize_with_zeros(X.shape[0])
    params, grads, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    return params["w"], params["b"], costs


def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    d = {}
    for name, X, Y in [("train", X_train, Y_train), ("test", X_test, Y_test)]:
        d["w"], d["b"], d["costs"] = learn(X, Y, num_iterations, learning_rate, print_cost)
        d["Y_prediction_" + name] = predict(d["w"], d["b"], X)
    return d


# --- model | lines 4, 5 | answers with the weights he began with, although the dictionary gets the learned ones
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    learned, slopes, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    p_test = predict(w, b, X_test)
    p_train = predict(w, b, X_train)
    return {
        "costs": costs,
        "Y_prediction_test": p_test,
        "Y_prediction_train": p_train,
        "w": learned["w"],
        "b": learned["b"],
    }
