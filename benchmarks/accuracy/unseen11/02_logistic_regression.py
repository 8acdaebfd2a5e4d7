# --- initialize_with_zeros | lines 2 | gave np.zeros only the number, so there is one axis
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | a row of weights instead of a column
def initialize_with_zeros(dim):
    w = np.zeros((1, dim))
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | rows and columns as two arguments without the pair
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 4 | bias first, weights after
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return b, w


# --- initialize_with_zeros | lines 3 | one bias for every weight
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    return w, b


# --- initialize_with_zeros | lines 7 | only the weights come back
def initialize_with_zeros(dim):
    # dim weights, one in each row
    shape = (dim, 1)
    w = np.zeros(shape)
    b = 0.0
    print(w.shape, b)
    return w


# --- initialize_with_zeros | lines 2 | small random numbers, because zeros seemed too boring a start
def initialize_with_zeros(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0.0
    return w, b


# --- slopes_by_trial | lines 12 | no brackets round 2 * h, so it multiplies by h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            minus = values.copy()
            plus[place] += h
            minus[place] -= h
            up = cost_of({**parameters, name: plus})
            down = cost_of({**parameters, name: minus})
            slope[place] = (up - down) / 2 * h
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 10 | difference of the costs stands without brackets
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        d = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            a = values.copy()
            a[place] = a[place] + h
            c = values.copy()
            c[place] = c[place] - h
            d[place] = cost_of({**parameters, name: a}) - cost_of({**parameters, name: c}) / (2 * h)
        slopes["d" + name] = d
    return slopes


# --- slopes_by_trial | lines 11 | divided by h although the two sides are 2h apart
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros_like(values, dtype=float)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            cost_plus = cost_of({**parameters, name: moved})
            moved[place] -= 2 * h
            cost_minus = cost_of({**parameters, name: moved})
            slope[place] = (cost_plus - cost_minus) / h
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 11 | keeps the names of the parameters for the slopes
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            minus = values.copy()
            plus[place] += h
            minus[place] -= h
            slope[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
        slopes[name] = slope
    return slopes


# --- slopes_by_trial | lines 6, 7 | moves the whole array at once
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters:
        plus = dict(parameters)
        minus = dict(parameters)
        plus[name] = parameters[name] + h
        minus[name] = parameters[name] - h
        slope = (cost_of(plus) - cost_of(minus)) / (2 * h)
        slopes["d" + name] = slope * np.ones(parameters[name].shape)
    return slopes


# --- slopes_by_trial | lines 8, 9 | no copy, and the number is not put back
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            plus = cost_of(parameters)
            values[place] -= 2 * h
            minus = cost_of(parameters)
            slope[place] = (plus - minus) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 8 | both copies are the same array
def slopes_by_trial(cost_of, parameters, h=1e-6):
    result = {}
    for key in parameters.keys():
        arr = parameters[key]
        grad = np.zeros(arr.shape)
        for idx in np.ndindex(arr.shape):
            plus = arr.copy()
            minus = plus
            plus[idx] = plus[idx] + h
            minus[idx] = minus[idx] - h
            c1 = cost_of({**parameters, key: plus})
            c2 = cost_of({**parameters, key: minus})
            grad[idx] = (c1 - c2) / (2 * h)
        result["d" + key] = grad
    return result


# --- slopes_by_trial | lines 2 | knows only w and b and nothing else
def slopes_by_trial(cost_of, parameters, h=1e-6):
    w = parameters["w"]
    b = parameters["b"]
    dw = np.zeros(w.shape)
    db = np.zeros(b.shape)
    for place in np.ndindex(w.shape):
        p = w.copy()
        q = w.copy()
        p[place] += h
        q[place] -= h
        dw[place] = (cost_of({"w": p, "b": b}) - cost_of({"w": q, "b": b})) / (2 * h)
    for place in np.ndindex(b.shape):
        p = b.copy()
        q = b.copy()
        p[place] += h
        q[place] -= h
        db[place] = (cost_of({"w": w, "b": p}) - cost_of({"w": w, "b": q})) / (2 * h)
    return {"dw": dw, "db": db}


# --- slopes_by_trial | lines 14 | return slipped into the outer loop, so one name only
def slopes_by_trial(cost_of, parameters, h=1e-6):
    out = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            old = values[place]
            values[place] = old + h
            up = cost_of(parameters)
            values[place] = old - h
            down = cost_of(parameters)
            values[place] = old
            slope[place] = (up - down) / (2 * h)
        out["d" + name] = slope
        return out


# --- slopes_by_trial | lines 5 | moves a whole row at a time, fine for columns only
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for i in range(values.shape[0]):
            plus = values.copy()
            minus = values.copy()
            plus[i] += h
            minus[i] -= h
            slope[i] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 13 | the whole key is in quotes, so it is the word dname
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}

    def cost_at(name, place, step):
        moved = parameters[name].copy()
        moved[place] += step
        return cost_of({**parameters, name: moved})

    for name in parameters:
        grad = np.zeros(parameters[name].shape)
        for place in np.ndindex(grad.shape):
            grad[place] = (cost_at(name, place, h) - cost_at(name, place, -h)) / (2 * h)
        slopes["dname"] = grad
    return slopes


# --- slopes_by_trial | lines 10 | goes up only, one side, but divides by the width of two
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    J = cost_of(parameters)
    # compare with the cost that we start from
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            slope[place] = (cost_of({**parameters, name: moved}) - J) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- slopes_by_trial | lines 9 | copied the line for the lower side and left the plus in it
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slope = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            plus = values.copy()
            plus[place] += h
            minus = values.copy()
            minus[place] += h
            slope[place] = (cost_of({**parameters, name: plus}) - cost_of({**parameters, name: minus})) / (2 * h)
        slopes["d" + name] = slope
    return slopes


# --- propagate | lines 7 | cost without dividing by m
def propagate(w, b, X, Y):
    m = X.shape[1]

    # FORWARD
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))

    # BACKWARD
    dZ = A - Y
    dw = (1 / m) * np.dot(X, dZ.T)
    db = (1 / m) * np.sum(dZ)

    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 5 | dw has no 1/m, the other two have
def propagate(w, b, X, Y):
    n, m = X.shape
    A = sigmoid(w.T @ X + b)
    loss = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T, "db": np.mean(A - Y)}, np.mean(loss)


# --- propagate | lines 7 | sum for db and no average
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | error is Y - A, label first
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1/m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = Y - A
    dw = 1/m * np.dot(X, dz.T)
    db = 1/m * np.sum(dz)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 2 | took the number of rows for m
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | the sign of the cost is missing
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    logs = Y * np.log(A) + (1 - Y) * np.log(1 - A)
    cost = np.mean(logs)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dict(dw=dw, db=db), cost


# --- propagate | lines 3 | no transpose at w
def propagate(w, b, X, Y):
    number_of_examples = X.shape[1]
    Z = w @ X + b
    A = sigmoid(Z)
    losses = Y * np.log(A) + (1 - Y) * np.log(1 - A)
    cost = -losses.sum() / number_of_examples
    dZ = A - Y
    grads = {}
    grads["dw"] = X @ dZ.T / number_of_examples
    grads["db"] = dZ.sum() / number_of_examples
    return grads, cost


# --- propagate | lines 6 | X and the errors meet without standing them up
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    error = A - Y
    dw = np.dot(X, error) / m
    db = np.sum(error) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | times sign where the matrix product belongs
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X * dZ / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | forgot the sigmoid, A is Z
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 3 | bias was left out of Z
def propagate(w, b, X, Y):
    m = Y.shape[1]
    Z = np.dot(w.T, X)
    A = 1 / (1 + np.exp(-Z))
    cost = -1 / m * np.sum(np.multiply(Y, np.log(A)) + np.multiply(1 - Y, np.log(1 - A)))
    dZ = np.subtract(A, Y)
    dw = 1 / m * np.matmul(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | the slope comes out as a row, product the other way about
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = dZ @ X.T / m
    db = dZ.sum() / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | cost first and grads second
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    grads = {"dw": X @ dZ.T / m, "db": np.sum(dZ) / m}
    return cost, grads


# --- propagate | lines 8 | capital letters in the keys as for layers
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dW": dw, "db": db}, cost


# --- propagate | lines 5 | multiplied the error once more by the slope of sigmoid
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = (A - Y) * A * (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 5 | stopped at the slope by a and took it for the error
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = -Y / A + (1 - Y) / (1 - A)
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | db was left as the row of the errors divided by m
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = dZ / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6 | sums along axis 1 without keepdims, so dw has one axis
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.sum(X * dZ, axis=1) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6, 7 | neither of the two slopes is averaged
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T.dot(X) + b)
    cost = (-1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    fehler = A - Y
    dw = X.dot(fehler.T)
    db = fehler.sum()
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 14 | averages cost and bias after the loop over the examples, and forgets dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    cost = 0.0
    dw = np.zeros(w.shape)
    db = 0.0
    for i in range(m):
        x = X[:, i:i + 1]
        a = sigmoid(np.dot(w.T, x) + b)[0, 0]
        y = Y[0, i]
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dw += x * (a - y)
        db += a - y
    cost = cost / m
    db = db / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 6, 7 | calls the errors dz above and dZ below
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dz = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 5, 6 | label first and no averages, two slips in a row
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = Y - A
    dw = X @ dZ.T
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | cost sits in a table of one row and one column
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | got as far as the cost and left the slopes for later
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    grads = {"dw": 0, "db": 0}
    return grads, cost


# --- test_propagate | lines 7 | looks at the cost alone and trusts the slopes
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    return bool(np.isclose(cost, 0.4783, atol=1e-4))


# --- test_propagate | lines 8 | measures the slopes but never asks if the cost is true
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    return bool(np.allclose(grads["dw"], slopes["dw"], atol=1e-5) and np.allclose(grads["db"], slopes["db"], atol=1e-5))


# --- test_propagate | lines 6 | compares rounded numbers of the text with ==
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    return cost == 0.4783 and grads["db"] == -0.016


# --- test_propagate | lines 8 | asserts are there but no True at the end
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    assert np.isclose(cost, 0.4783, atol=1e-4)
    assert np.allclose(grads["dw"], [[0.135], [0.167]], atol=1e-3)
    assert np.isclose(grads["db"], -0.016, atol=1e-3)


# --- test_propagate | lines 3, 7 | b goes to the tool as a plain number, which wants arrays
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = 1.0
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    measured = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    if not np.isclose(cost, 0.4783, atol=1e-4):
        return False
    if not np.allclose(grads["dw"], measured["dw"], atol=1e-5):
        return False
    return bool(np.allclose(grads["db"], measured["db"], atol=1e-5))


# --- test_propagate | lines 4, 5 | only one example, where a sum and an average are alike
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0], [3.0]])
    Y = np.array([[1]])
    grads, cost = f(w, 1.0, X, Y)
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    right_cost = -np.log(1 / (1 + np.exp(1.0)))
    return bool(np.isclose(cost, right_cost) and np.allclose(grads["dw"], slopes["dw"], atol=1e-5) and np.allclose(grads["db"], slopes["db"], atol=1e-5))


# --- test_propagate | lines 9 | forgot to ask about db
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    b = np.array([[1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, b, X, Y)
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    ok = np.isclose(cost, 0.4783, atol=1e-3)
    ok = ok and np.allclose(grads["dw"], slopes["dw"], atol=1e-5)
    return bool(ok)


# --- test_propagate | lines 8 | lost the minus of db when copying the number
def test_propagate(f):
    w = np.array([[1.0], [-1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    a = np.isclose(cost, 0.4783, atol=1e-3)
    b = np.allclose(grads["dw"], np.array([[0.135], [0.167]]), atol=1e-3)
    c = np.isclose(grads["db"], 0.016, atol=1e-3)
    return bool(a and b and c)


# --- test_propagate | lines 7 | compares f with propagate, which is f itself while the test runs
def test_propagate(f):
    # the right one is propagate, so compare with it
    w = np.array([[1.0], [-1.0]])
    X = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    Y = np.array([[0, 1, 1]])
    grads, cost = f(w, 1.0, X, Y)
    grads2, cost2 = propagate(w, 1.0, X, Y)
    same = np.isclose(cost, cost2) and np.allclose(grads["dw"], grads2["dw"])
    return bool(same and np.isclose(grads["db"], grads2["db"]))


# --- optimize | lines 5, 6 | plus instead of minus, climbs the hill
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


# --- optimize | lines 7 | keeps every cost
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print(f"iteration {i}: {cost:.4f}")
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 10 | the return stands inside the loop
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


# --- optimize | lines 7, 8 | forgot the learning rate in the step
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - dw
        b = b - db
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 5 | in-place minus changes the caller's w
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5, 6 | new value goes into another name, so each round starts from the old place
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w_new = w - learning_rate * grads["dw"]
        b_new = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
    params = {"w": w_new, "b": b_new}
    return params, grads, costs


# --- optimize | lines 6 | bias is not moved
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    i = 0
    while i < num_iterations:
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
        i += 1
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 3 | the loop starts from 1, and so one step is missing and cost 0 too
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | one step too many
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 7 | costs are kept only while print_cost is on
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print("Cost", i, cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | propagate called once before the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    # first the slopes
    grads, cost = propagate(w, b, X, Y)
    dw, db = grads["dw"], grads["db"]
    # now the steps
    for i in range(num_iterations):
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 8 | asks for the cost once more when the step is already done
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            _, cost = propagate(w, b, X, Y)
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | results of propagate taken in the other order
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


# --- optimize | lines 10 | gives back the params only
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - grads["dw"] * learning_rate
        b = b - grads["db"] * learning_rate
        if i % 100 == 0:
            costs.append(cost)
    params = {"w": w, "b": b}
    return params


# --- predict | lines 3 | returns the probabilities as they are
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A


# --- predict | lines 3 | asks Z, not A, whether it is above one half
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    return np.where(Z > 0.5, 1, 0)


# --- predict | lines 3 | less than one half is a cat
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A < 0.5, 1, 0)


# --- predict | lines 2 | turned the product of w and X round, so a column comes out
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return np.where(A > 0.5, 1, 0)


# --- predict | lines 3 | an if for all probabilities at once
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    if A > 0.5:
        return 1
    else:
        return 0


# --- predict | lines 4 | w has lost its .T
def predict(w, b, X):
    n, m = X.shape
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w, X) + b)
    for i in range(m):
        Y_prediction[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction


# --- predict | lines 5 | loops over shape[0], which is 1
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[0]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 9 | a list of answers with one axis only
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    answers = []
    for a in A[0]:
        if a > 0.5:
            answers.append(1)
        else:
            answers.append(0)
    return np.array(answers)


# --- predict | lines 3 | exactly one half counts as a cat
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A >= 0.5).astype(int)


# --- predict | lines 3 | Y_prediction is made and then forgotten
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.where(A > 0.5, 1, 0)


# --- model | lines 5 | predicts with the zeros of the beginning
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 4 | one weight for every picture instead of every number
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    n = len(X_train.T)
    w, b = initialize_with_zeros(n)
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    return d


# --- model | lines 5 | does not pass the number of iterations and the rate on
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, print_cost=print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(params["w"], params["b"], X_test),
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        "w": params["w"],
        "b": params["b"],
    }


# --- model | lines 5 | learns from the test set
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": Y_prediction_test, "Y_prediction_train": Y_prediction_train, "w": w, "b": b}


# --- model | lines 10, 11 | test and train predictions under each other's key
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_train),
        "Y_prediction_train": predict(w, b, X_test),
        "w": w,
        "b": b,
    }


# --- model | lines 9 | own shorter names for the keys
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test = predict(w, b, X_test)
    train = predict(w, b, X_train)
    d = {"costs": costs, "prediction_test": test, "prediction_train": train, "w": w, "b": b}
    return d


# --- model | lines 5 | rate and iterations in the wrong places of the call
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w = params["w"]
    b = params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 10 | the learned w and b are missing from the dictionary
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
    }
    return d


# --- model | lines 5 | thinks optimize gives w and b straight away
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 14 | puts the whole dictionary together and does not return it
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    d = {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }
