# --- initialize_with_zeros | list of two results
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return [w, b]

# --- initialize_with_zeros | 0-d bias
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), np.array(0.0)

# --- propagate | keeps the error in the dictionary as well
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    dZ = A - Y
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / (-m)
    return {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m, "dZ": dZ}, cost

# --- propagate | softplus minus Y times Z
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    cost = np.mean(np.logaddexp(0, Z) - Y * Z)
    E = 1 / (1 + np.exp(-Z)) - Y
    return {"dw": X @ E.T / m, "db": E.mean()}, cost

# --- propagate | fsum of the losses
from math import fsum


def propagate(w, b, X, Y):
    """Vorwärts bis zu den Kosten, rückwärts bis zu den Steigungen."""
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    P = np.where(Y == 1, A, 1 - A)
    cost = -fsum(np.log(P).ravel()) / m
    dZ = A - Y
    return {"dw": np.dot(X, dZ.T) / m, "db": fsum(dZ.ravel()) / m}, cost

# --- propagate | error as a column, nested helpers
def propagate(w, b, X, Y):
    m = X.shape[1]

    def forward():
        return sigmoid(np.dot(w.T, X) + b)

    def loss(A):
        return -(Y * np.log(A) + (1 - Y) * np.log(1 - A))

    A = forward()
    delta = (A - Y).reshape(m, 1)
    return {"dw": X.dot(delta) / m, "db": delta.sum(axis=0).item() / m}, loss(A).sum() / m

# --- optimize | array of costs
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = np.zeros((num_iterations + 99) // 100)
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs[i // 100] = cost
            if print_cost:
                print("Cost after iteration %i: %f" % (i, cost))
    return {"w": w, "b": b}, grads, costs

# --- optimize | progress on stderr
import sys


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
        sys.stderr.write("\r%d of %d" % (i + 1, num_iterations))
    return {"w": w, "b": b}, grads, costs

# --- optimize | sys.stdout.write
import sys


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                sys.stdout.write("cost %e\n" % cost)
    return {"w": w, "b": b}, grads, costs

# --- optimize | bias as one more weight
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    theta = np.vstack((w, [[b]])).astype(float)
    X1 = np.vstack((X, np.ones((1, X.shape[1]))))
    costs = []
    g = np.zeros_like(theta)
    for i in range(num_iterations):
        Z = theta.T @ X1
        if i % 100 == 0:
            costs.append(np.mean(np.logaddexp(0, Z) - Y * Z))
            if print_cost:
                print(i, costs[-1])
        g = X1 @ (sigmoid(Z) - Y).T / X.shape[1]
        theta = theta - learning_rate * g
    return {"w": theta[:-1], "b": theta[-1, 0]}, {"dw": g[:-1], "db": g[-1, 0]}, costs

# --- optimize | 0-d costs and bias
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w, b = np.array(w, dtype=float), np.array(b, dtype=float)
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(np.squeeze(cost))
            if print_cost:
                print("Cost after iteration", i, ":", np.squeeze(cost))
    return {"w": w, "b": b}, grads, costs

# --- predict | sorted by searchsorted
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.searchsorted([0.5], A)

# --- predict | digitize
def predict(w, b, X):
    return np.digitize(sigmoid(w.T @ X + b), [0.5])

# --- predict | compared with its counterpart
def predict(w, b, X):
    A = sigmoid(np.matmul(w.T, X) + b)
    return np.argmax(np.vstack((1 - A, A)), axis=0)[np.newaxis, :]

# --- predict | in place on its own probabilities
def predict(w, b, X):
    A = np.array(sigmoid(w.T @ X + b))
    A[A > 0.5] = 1
    A[A <= 0.5] = 0
    return A.astype(np.uint8)

# --- model | both sets predicted side by side
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    start = np.zeros((X_train.shape[0], 1))
    p, g, costs = optimize(start, 0.0, X_train, Y_train, num_iterations, learning_rate, print_cost)
    both = predict(p["w"], p["b"], np.hstack((X_train, X_test)))
    k = X_train.shape[1]
    return {"costs": costs, "Y_prediction_test": both[:, k:], "Y_prediction_train": both[:, :k], **p}

# --- model | accuracies always printed
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    print("train accuracy: {} %".format(100 * np.mean(Y_prediction_train == Y_train)))
    print("test accuracy: {} %".format(100 * np.mean(Y_prediction_test == Y_test)))
    return {"costs": costs, "Y_prediction_test": Y_prediction_test,
            "Y_prediction_train": Y_prediction_train, "w": w, "b": b}

# --- model | sigmoid and propagate called directly
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b, costs = np.zeros((len(X_train), 1)), 0.0, []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        if not i % 100:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_train"] = np.round(sigmoid(w.T @ X_train + b))
    d["Y_prediction_test"] = np.round(sigmoid(w.T @ X_test + b))
    return d

# --- model | class with fit and answer
class _Neuron:
    def __init__(self, n):
        self.w, self.b = initialize_with_zeros(n)

    def fit(self, X, Y, steps, rate, talk):
        params, _, self.costs = optimize(self.w, self.b, X, Y, steps, rate, talk)
        self.w, self.b = params["w"], params["b"]
        return self

    def answer(self, X):
        return predict(self.w, self.b, X)


def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    n = _Neuron(X_train.shape[0]).fit(X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {"costs": n.costs, "w": n.w, "b": n.b, "Y_prediction_test": n.answer(X_test),
            "Y_prediction_train": n.answer(X_train)}
