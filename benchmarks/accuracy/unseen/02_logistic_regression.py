# --- initialize_with_zeros | lines 2 | a vector of weights has one axis
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | a row of weights multiplies the matrix X
def initialize_with_zeros(dim):
    w = np.zeros(shape=(1, dim))
    b = 0
    return w, b


# --- initialize_with_zeros | lines 13 | zeros takes rows and columns like randn
def initialize_with_zeros(dim):
    """Return the weights and the bias that a single neuron starts from.

    Parameters
    ----------
    dim : whole number; how many weights there are, n_x

    Returns
    -------
    w : array of zeros of shape (dim, 1)
    b : the number 0
    """
    w = np.zeros(dim, 1)
    b = 0
    return w, b


# --- initialize_with_zeros | lines 2 | one weight for every pair of inputs
def initialize_with_zeros(dim):
    return np.zeros((dim, dim)), 0.0


# --- initialize_with_zeros | lines 3 | one bias for each weight
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = np.zeros((dim, 1))
    assert w.shape == b.shape
    return w, b


# --- initialize_with_zeros | lines 2 | small random weights, as one reads everywhere
def initialize_with_zeros(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 2 | b is a weight more, appended to the column
def initialize_with_zeros(dim):
    w = np.zeros((dim + 1, 1))
    b = w[-1, 0]
    return w, b


# --- initialize_with_zeros | lines 2 | a list of lists is a column
def initialize_with_zeros(dim):
    w = [[0.0]] * dim
    b = 0.0
    return w, b


# --- initialize_with_zeros | lines 16 | the two results go into a dictionary like all parameters
def initialize_with_zeros(dim):
    """Return the weights and the bias that a single neuron starts from.

    Parameters
    ----------
    dim : whole number; how many weights there are, n_x

    Returns
    -------
    w : array of zeros of shape (dim, 1)
    b : the number 0
    """
    params = {}
    params["w"] = np.zeros((dim, 1))
    params["b"] = 0.0
    return params


# --- initialize_with_zeros | lines 2 | any start is without an opinion if all weights are equal
def initialize_with_zeros(dim):
    w = np.ones((dim, 1))
    return w, 0.0


# --- propagate | lines 2 | m is how many numbers an example has
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | the error is truth minus prediction
def propagate(w, b, X, Y):
    m = Y.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = (-1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    error = Y - A
    grads = {
        "dw": X @ error.T / m,
        "db": error.sum() / m,
    }
    return grads, cost


# --- propagate | lines 6, 7 | the average was already taken in the cost, not needed in the slopes
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    losses = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = losses.mean()
    dw = np.matmul(X, (A - Y).T)
    db = (A - Y).sum()
    grads = dict(dw=dw, db=db)
    return grads, cost


# --- propagate | lines 5 | the slope at z needs the derivative of the sigmoid too
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = (A - Y) * A * (1 - A)
    dw = 1 / m * np.dot(X, dz.T)
    db = 1 / m * np.sum(dz)
    grads = {"dw": dw, "db": db}
    return grads, cost


# --- propagate | lines 22, 23 | the bias is added to the result of the neuron, after the sigmoid
def propagate(w, b, X, Y):
    """Compute the cost and its slopes for all examples at once.

    Formulas: A = sigmoid(w^T X + b)
              cost = -1/m * (sum of Y log(A) + (1 - Y) log(1 - A))
              dw = 1/m * X (A - Y)^T
              db = 1/m * (sum of A - Y)

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights
    b : a number; the bias
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    grads : dictionary with "dw", an array of shape (n_x, 1), and "db", a number
    cost : a number
    """
    m = X.shape[1]
    Z = np.dot(w.T, X)
    A = sigmoid(Z) + b
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5 | 1/m is read as one over m times the bracket written in the denominator
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    J = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    cost = -1 / (m * J)
    dw = (1 / m) * np.dot(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 5, 6 | the loop over the examples starts the sums anew each time
def propagate(w, b, X, Y):
    m = X.shape[1]
    cost = 0
    for i in range(m):
        dw = np.zeros(w.shape)
        db = 0
        x = X[:, i:i + 1]
        a = sigmoid((w.T @ x).item() + b)
        y = Y[0, i]
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dw += x * (a - y)
        db += a - y
    return {"dw": dw / m, "db": db / m}, cost / m


# --- propagate | lines 7 | the keys are called like the parameters
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T) / m
    db = np.mean(A - Y)
    grads = {"w": dw, "b": db}
    return grads, cost


# --- propagate | lines 6 | first the cost, then the slopes, in the order in which I computed them
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    grads = {"dw": 1 / m * np.dot(X, (A - Y).T), "db": 1 / m * np.sum(A - Y)}
    return cost, grads


# --- propagate | lines 4, 5 | X has to be transposed so that the examples are rows
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(X.T, w) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, A - Y)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 25 | every example has its own bias slope
def propagate(w, b, X, Y):
    """Compute the cost and its slopes for all examples at once.

    Formulas: A = sigmoid(w^T X + b)
              cost = -1/m * (sum of Y log(A) + (1 - Y) log(1 - A))
              dw = 1/m * X (A - Y)^T
              db = 1/m * (sum of A - Y)

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights
    b : a number; the bias
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    grads : dictionary with "dw", an array of shape (n_x, 1), and "db", a number
    cost : a number
    """
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.squeeze(-1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y, axis=0) / m
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 7 | the weights are flattened so that shapes are simple
def propagate(w, b, X, Y):
    m = X.shape[1]
    w = w.flatten()
    A = sigmoid(w.dot(X) + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    diff = (A - Y).ravel()
    dw = X.dot(diff) / m
    db = diff.mean()
    return {"dw": dw, "db": db}, cost


# --- propagate | lines 4 | the one in 1 - Y stands before the logarithm of A again
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * (1 - np.log(A))) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost


# --- optimize | lines 7 | keep the cost after the loop reached a hundred, starting with the first hundred
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 6, 7 | downhill means plus when the slope is negative
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        w = w - learning_rate * np.abs(dw)
        b = b - learning_rate * np.abs(db)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 2 | the slopes are computed once at the start
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    grads, cost = propagate(w, b, X, Y)
    dw = grads["dw"]
    db = grads["db"]
    costs = []
    for i in range(num_iterations):
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs


# --- optimize | lines 26 | every cost belongs in the list
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Let the neuron learn by gradient descent.

    Formulas of one step: w = w - learning_rate * dw
                          b = b - learning_rate * db

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights to start from
    b : a number; the bias to start from
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (1, m); the labels, 0 or 1
    num_iterations : how many steps to take
    learning_rate : how long the steps are
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    params : dictionary with "w" and "b" after the last step
    grads : dictionary with "dw" and "db", the slopes of the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            print(f"{i}: {cost:.4f}")
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 7 | costs are kept only when they are printed
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print("Cost", cost)
    params = {"w": w, "b": b}
    return params, grads, costs


# --- optimize | lines 10 | the return belongs to what is done in an iteration
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


# --- optimize | lines 5 | the new values are put into a dictionary while the loop goes on with w and b
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    params = {"w": w, "b": b}
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        params["w"] = params["w"] - learning_rate * grads["dw"]
        params["b"] = params["b"] - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return params, grads, costs


# --- optimize | lines 6 | b moves with the new w already, in a second look at the slopes
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        grads, cost = propagate(w, b, X, Y)
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 5 | the learning rate gets smaller the longer one learns, which is safer
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        step = learning_rate / (1 + i)
        w = w - step * grads["dw"]
        b = b - step * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 25 | propagate gives cost first
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Let the neuron learn by gradient descent.

    Formulas of one step: w = w - learning_rate * dw
                          b = b - learning_rate * db

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights to start from
    b : a number; the bias to start from
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (1, m); the labels, 0 or 1
    num_iterations : how many steps to take
    learning_rate : how long the steps are
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    params : dictionary with "w" and "b" after the last step
    grads : dictionary with "dw" and "db", the slopes of the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    costs = []
    for i in range(num_iterations):
        cost, grads = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 3 | the number of iterations is one hundred, as it stands in the head
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(100):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if not i % 100:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


# --- optimize | lines 4 | a for loop counts by itself, i + 1 is harmless
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    i = 0
    while i <= num_iterations:
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
        i += 1
    return {"w": w, "b": b}, grads, costs


# --- predict | lines 3 | zero is the border, because it is for z
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0, 1, 0)


# --- predict | lines 4 | the probabilities are the predictions
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    Y_prediction = sigmoid(Z)
    return Y_prediction


# --- predict | lines 16 | the bias belongs to learning only
def predict(w, b, X):
    """Say cat (1) or non-cat (0) for every example.

    Formula: 1 where sigmoid(w^T X + b) > 0.5, and 0 elsewhere

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights
    b : a number; the bias
    X : array of shape (n_x, m); one column for each example

    Returns
    -------
    Y_prediction : array of shape (1, m) with 0 and 1
    """
    A = sigmoid(w.T @ X)
    return (A > 0.5).astype(int)


# --- predict | lines 3 | z is already the decision value and compared with one half
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    Y_prediction = np.where(Z > 0.5, 1, 0)
    return Y_prediction


# --- predict | lines 5 | the loop runs over the numbers of a picture
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(X.shape[0]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


# --- predict | lines 3 | w should be a column again, so reshape it by X, which turns the answers to a column
def predict(w, b, X):
    w = w.reshape(X.shape[0], 1)
    A = sigmoid(np.dot(X.T, w) + b)
    return A > 0.5


# --- predict | lines 5, 7 | the last answer is what is returned
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    for a in A[0]:
        if a > 0.5:
            Y_prediction = 1
        else:
            Y_prediction = 0
    return Y_prediction


# --- predict | lines 3 | cats are sure only above the average of the set
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    limit = np.mean(A)
    return np.where(A > limit, 1, 0)


# --- predict | lines 17 | the non-cats get minus one
def predict(w, b, X):
    """Say cat (1) or non-cat (0) for every example.

    Formula: 1 where sigmoid(w^T X + b) > 0.5, and 0 elsewhere

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights
    b : a number; the bias
    X : array of shape (n_x, m); one column for each example

    Returns
    -------
    Y_prediction : array of shape (1, m) with 0 and 1
    """
    A = sigmoid(np.dot(w.T, X) + b)
    return np.sign(A - 0.5)


# --- predict | lines 3 | rounding up makes ones of what is over one half
def predict(w, b, X):
    probs = sigmoid(np.dot(w.T, X) + b)
    return np.ceil(probs)


# --- predict | lines 3 | a list of answers is the same as an array
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = [1 if a > 0.5 else 0 for a in A[0]]
    return np.array(Y_prediction)


# --- model | lines 4, 5 | more pictures are better, so learn from both sets
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    X_all = np.concatenate((X_train, X_test), axis=1)
    Y_all = np.concatenate((Y_train, Y_test), axis=1)
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_all, Y_all, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }


# --- model | lines 6, 7 | optimize changes w and b itself
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    train = predict(w, b, X_train)
    test = predict(w, b, X_test)
    d = {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train,
         "w": params["w"], "b": params["b"]}
    return d


# --- model | lines 5 | the defaults of optimize are good enough
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(len(X_train))
    params, _, costs = optimize(w, b, X_train, Y_train)
    w = params["w"]
    b = params["b"]
    d = {}
    d["costs"] = costs
    d["Y_prediction_test"] = predict(w, b, X_test)
    d["Y_prediction_train"] = predict(w, b, X_train)
    d["w"] = w
    d["b"] = b
    return d


# --- model | lines 20 | one weight for each picture
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Train the neuron on the training set, and let it answer for both sets.

    Parameters
    ----------
    X_train : array of shape (n_x, m_train)
    Y_train : array of shape (1, m_train)
    X_test : array of shape (n_x, m_test)
    Y_test : array of shape (1, m_test); not used for learning
    num_iterations, learning_rate, print_cost : as for optimize

    Returns
    -------
    d : dictionary with "costs", "Y_prediction_test" of shape (1, m_test),
        "Y_prediction_train" of shape (1, m_train), "w" and "b"
    """
    m = X_train.shape[1]
    w, b = initialize_with_zeros(m)
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 5 | the order of the options does not matter as long as all are there
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    return {"costs": costs, "Y_prediction_test": Y_prediction_test,
            "Y_prediction_train": Y_prediction_train, "w": w, "b": b}


# --- model | lines 7 | costs is one number, the last cost
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs[-1],
         "Y_prediction_test": predict(w, b, X_test),
         "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}
    return d


# --- model | lines 9, 11 | for the test set train a second neuron on the test set
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    def fit(X, Y):
        w, b = initialize_with_zeros(X.shape[0])
        return optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)

    p1, _, costs = fit(X_train, Y_train)
    p2, _, _ = fit(X_test, Y_test)
    return {"costs": costs,
            "Y_prediction_test": predict(p2["w"], p2["b"], X_test),
            "Y_prediction_train": predict(p1["w"], p1["b"], X_train),
            "w": p1["w"], "b": p1["b"]}


# --- model | lines 7, 8 | compare the prediction with the truth right away, so the accuracy is returned
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    right_test = np.mean(predict(w, b, X_test) == Y_test)
    right_train = np.mean(predict(w, b, X_train) == Y_train)
    return {"costs": costs, "Y_prediction_test": right_test,
            "Y_prediction_train": right_train, "w": w, "b": b}


# --- model | lines 5 | optimize returns w, b and the costs
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}


# --- model | lines 21, 22 | the slopes are what has been learned
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Train the neuron on the training set, and let it answer for both sets.

    Parameters
    ----------
    X_train : array of shape (n_x, m_train)
    Y_train : array of shape (1, m_train)
    X_test : array of shape (n_x, m_test)
    Y_test : array of shape (1, m_test); not used for learning
    num_iterations, learning_rate, print_cost : as for optimize

    Returns
    -------
    d : dictionary with "costs", "Y_prediction_test" of shape (1, m_test),
        "Y_prediction_train" of shape (1, m_train), "w" and "b"
    """
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = grads["dw"]
    b = grads["db"]
    d = {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
         "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}
    return d


# --- model | lines 4 | the learning rate of the real pictures belongs into the function (and the printing is switched on)
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    learning_rate = 0.005
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(
        w, b, X_train, Y_train, num_iterations, learning_rate, print_cost=True
    )
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b}
