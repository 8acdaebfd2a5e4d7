# As learners write them: asserts, prints, plain logarithms, arguments of their own.

# --- initialize_with_zeros | asserts of the older course
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    assert w.shape == (dim, 1)
    assert isinstance(b, float) or isinstance(b, int)
    return w, b

# --- initialize_with_zeros | printed
def initialize_with_zeros(dim):
    w = np.zeros(shape=(dim, 1), dtype=float)
    b = 0.0
    print("w = " + str(w))
    print("b = " + str(b))
    return w, b

# --- initialize_with_zeros | an argument of its own
def initialize_with_zeros(dim, value=0):
    w = np.zeros((dim, 1)) + value
    return w, float(value)

# --- initialize_with_zeros | tuple of a list
def initialize_with_zeros(dim):
    start = [np.zeros((dim, 1)), 0]
    return tuple(start)

# --- propagate | the older course's cell, with its asserts
def propagate(w, b, X, Y):
    m = X.shape[1]
    # FORWARD PROPAGATION (FROM X TO COST)
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    # BACKWARD PROPAGATION (TO FIND GRAD)
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    assert dw.shape == w.shape
    assert db.dtype == float
    cost = np.squeeze(np.array(cost))
    assert cost.shape == ()
    grads = {"dw": dw, "db": db}
    return grads, cost

# --- propagate | matrix products for the cost, squeezed
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cost = (-1 / m) * (np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T))
    dZ = A - Y
    dw = (1 / m) * np.dot(X, dZ.T)
    db = (1 / m) * np.sum(dZ)
    cost = np.squeeze(cost)
    return {"dw": dw, "db": db}, cost

# --- propagate | prints every shape
def propagate(w, b, X, Y):
    print("w", w.shape, "X", X.shape, "Y", Y.shape)
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    print("A", A.shape)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(A - Y)
    print("dw", dw.shape, "cost", cost)
    grads = {"dw": dw, "db": db}
    return grads, cost

# --- propagate | an epsilon as an argument
def propagate(w, b, X, Y, epsilon=1e-12):
    m = Y.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    loss = -(Y * np.log(A + epsilon) + (1 - Y) * np.log(1 - A + epsilon))
    cost = np.sum(loss) / m
    grads = dict(dw=np.matmul(X, (A - Y).T) / m, db=np.sum(A - Y) / m)
    return grads, cost

# --- propagate | sums with axis and keepdims, taken out at the end
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A), axis=1, keepdims=True) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y, axis=1, keepdims=True) / m
    return {"dw": dw, "db": db.item()}, cost.item()

# --- optimize | the older course's cell
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        # Cost and gradient calculation
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        # Record the costs
        if i % 100 == 0:
            costs.append(cost)
        # Print the cost every 100 training iterations
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    params = {"w": w, "b": b}
    grads = {"dw": dw, "db": db}
    return params, grads, costs

# --- optimize | a copy first, then in place
import copy


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = copy.deepcopy(w)
    b = copy.deepcopy(b)
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration", i, ":", cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | prints at every step, asked or not
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        print(i, cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    params = dict(w=w, b=b)
    return params, grads, costs

# --- optimize | never prints, an argument of its own
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False, every=100):
    costs = []
    grads = {}
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % every == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs

# --- optimize | asserts in the loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        assert dw.shape == w.shape, (dw.shape, w.shape)
        w = w - (learning_rate * dw)
        b = b - (learning_rate * db)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {float(cost):.4f}")
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs

# --- predict | the older course's loop, w reshaped
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    w = w.reshape(X.shape[0], 1)
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        # Convert probabilities A[0,i] to actual predictions p[0,i]
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
        else:
            Y_prediction[0, i] = 0
    assert Y_prediction.shape == (1, m)
    return Y_prediction

# --- predict | threshold as an argument
def predict(w, b, X, threshold=0.5):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > threshold) * 1

# --- predict | prints what it sees
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    print("probabilities:", A)
    Y_prediction = np.where(A > 0.5, 1.0, 0.0)
    print("predictions:", Y_prediction)
    return Y_prediction

# --- predict | conditional expression in the loop
def predict(w, b, X):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = np.zeros((1, m), dtype=int)
    for i in range(m):
        Y_prediction[0][i] = 1 if A[0][i] > 0.5 else 0
    return Y_prediction

# --- predict | a bool array turned to float in place
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A > 0.5] = 1
    A[A <= 0.5] = 0
    return A

# --- model | the older course's cell, accuracies printed
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = parameters["w"]
    b = parameters["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    print("train accuracy: {} %".format(100 - np.mean(np.abs(Y_prediction_train - Y_train)) * 100))
    print("test accuracy: {} %".format(100 - np.mean(np.abs(Y_prediction_test - Y_test)) * 100))
    d = {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
    return d

# --- model | asserts on the weights, print_cost not handed on
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    n_x = X_train.shape[0]
    w, b = initialize_with_zeros(n_x)
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    assert w.shape == (n_x, 1)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }

# --- model | the optimizer as an argument
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False,
          optimizer=None):
    train = optimizer or optimize
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = train(w=w, b=b, X=X_train, Y=Y_train, num_iterations=num_iterations,
                             learning_rate=learning_rate, print_cost=print_cost)
    d = {"costs": costs}
    d["Y_prediction_test"] = predict(params["w"], params["b"], X_test)
    d["Y_prediction_train"] = predict(params["w"], params["b"], X_train)
    d.update(w=params["w"], b=params["b"])
    return d

# --- model | plain logarithms, everything inside
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    def sig(z):
        return 1 / (1 + np.exp(-z))

    w, b, costs, m = np.zeros((X_train.shape[0], 1)), 0.0, [], X_train.shape[1]
    for i in range(num_iterations):
        A = sig(w.T @ X_train + b)
        if i % 100 == 0:
            J = -np.sum(Y_train * np.log(A) + (1 - Y_train) * np.log(1 - A)) / m
            costs.append(J)
            if print_cost:
                print("Cost after iteration %i: %f" % (i, J))
        w = w - learning_rate * X_train @ (A - Y_train).T / m
        b = b - learning_rate * np.sum(A - Y_train) / m
    pred = {"Y_prediction_" + n: (sig(w.T @ X + b) > 0.5).astype(float)
            for n, X in (("train", X_train), ("test", X_test))}
    return {"costs": costs, "w": w, "b": b, **pred}
