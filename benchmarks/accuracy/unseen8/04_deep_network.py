# --- initialize_parameters | lines 3, 5 | randn takes its shape in double brackets, as zeros does.
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1,
            "b1": b1,
            "W2": W2,
            "b2": b2}


# --- initialize_parameters | lines 4, 6 | zeros is called just like randn, rows comma columns.
def initialize_parameters(n_x, n_h, n_y):
    params = {}
    params["W1"] = np.random.randn(n_h, n_x) * 0.01
    params["b1"] = np.zeros(n_h, 1)
    params["W2"] = np.random.randn(n_y, n_h) * 0.01
    params["b2"] = np.zeros(n_y, 1)
    return params


# --- initialize_parameters | lines 6 | Four arrays are the result, so I return four arrays.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 2, 6 | Copied the line for b1, and small means 0.1 I think.
def initialize_parameters(n_x, n_h, n_y):
    s = 0.1
    W1 = np.random.randn(n_h, n_x) * s
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * s
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | zeros is the plural with e.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeroes((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeroes((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5, 6 | Random numbers for all four, and names in small letters look nicer.
def initialize_parameters(n_x, n_h, n_y):
    w1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.random.randn(n_h, 1) * 0.01
    w2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.random.randn(n_y, 1) * 0.01
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


# --- initialize_parameters | lines 7 | A loop over the two layers; sizes in a list, and the next one is the row of the next.
def initialize_parameters(n_x, n_h, n_y):
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for l in (1, 2):
        shape = (sizes[l], sizes[l - 1])
        parameters["W%d" % l] = np.random.normal(0, 0.01, shape)
        parameters["b%d" % l] = np.zeros((sizes[l - 1], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | L is the number of layers and the loop runs up to L.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | Python counts from 0, so the loop starts at 0 and takes the neighbour before.
def initialize_parameters_deep(layer_dims):
    """Begin a network of any depth: small random weights, zero biases.
    """
    params = {}
    for l in range(len(layer_dims) - 1):
        n = layer_dims[l]
        n_prev = layer_dims[l - 1]
        params[f"W{l}"] = np.random.randn(n, n_prev) * 0.01
        params[f"b{l}"] = np.zeros((n, 1))
    return params


# --- initialize_parameters_deep | lines 7 | Tab key pressed once more: after the two lines the dictionary is returned.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters['W' + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * 0.01
        parameters['b' + str(l)] = np.zeros((layer_dims[l], 1))
        return parameters


# --- initialize_parameters_deep | lines 4 | The empty dictionary belongs to the work of the loop.
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters = {}
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | Better scale of 4.6: divide by the number of inputs.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) / n_prev
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | Replaced the 0.01 by the root and left the star standing.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 3 | Pairs of neighbours with zip, and enumerate gives me the number of the layer.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l, (n_prev, n) in enumerate(zip(layer_dims[:-1], layer_dims[1:])):
        parameters[f"W{l}"] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | A bias is a row vector, one entry for each neuron.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((1, layer_dims[l]))
    return parameters


# --- initialize_parameters_deep | lines 4 | The root is called sqrt, and I believed that it was there.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        s = 1 / sqrt(layer_dims[l - 1])
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * s
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- linear_forward | lines 2 | Times is the star.
def linear_forward(A, W, b):
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 3 | Alphabetical was not asked, I keep W first as in the formula W A b.
def linear_forward(A, W, b):
    Z = W @ A + b
    cache = (W, A, b)
    return Z, cache


# --- linear_forward | lines 3 | Return Z and the three things.
def linear_forward(A, W, b):
    Z = np.matmul(W, A) + b
    return Z, A, W, b


# --- linear_forward | lines 6 | Neuron by neuron and example by example; the bias of the layer is b[0].
def linear_forward(A, W, b):
    n, m = W.shape[0], A.shape[1]
    Z = np.zeros((n, m))
    for j in range(n):
        for i in range(m):
            Z[j, i] = np.sum(W[j, :] * A[:, i]) + b[0, 0]
    return Z, (A, W, b)


# --- linear_forward | lines 3 | The cache is for the way back, only what is multiplied is needed there.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W)
    return Z, cache


# --- linear_forward | lines 2 | Equals, typed twice.
def linear_forward(A, W, b):
    Z == np.dot(W, A) + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 3, 4 | Cache first since it is there first, and it holds the result.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (Z, W, b)
    return cache, Z


# --- sigmoid | lines 3 | My function of notebook 1, pasted.
def sigmoid(Z):
    s = 1 / (1 + np.exp(-Z))
    return s


# --- sigmoid | lines 3 | The sigmoid is its own memory: the slope comes from s.
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = A
    return A, cache


# --- sigmoid | lines 4 | Input first, then the output.
def sigmoid(Z):
    cache = Z
    A = 1. / (1. + np.exp(-Z))
    return cache, A


# --- sigmoid | lines 3 | math has the function e to the x.
def sigmoid(Z):
    import math
    A = 1 / (1 + math.exp(-Z))
    return A, Z


# --- sigmoid | lines 2 | The sigmoid is a tanh that was moved up and halved; this one never overflows.
def sigmoid(Z):
    A = 0.5 * (1 + np.tanh(Z))
    cache = Z
    return A, cache


# --- sigmoid | lines 2 | I saved the letters: Z becomes the answer.
def sigmoid(Z):
    Z = 1 / (1 + np.exp(-Z))
    return Z, Z


# --- relu | lines 2 | As in notebook 1.
def relu(Z):
    return np.maximum(0, Z)


# --- relu | lines 2 | Negative entries are set to 0, that is all.
def relu(Z):
    Z[Z < 0] = 0
    return Z, Z


# --- relu | lines 2, 3 | I keep the old Z in cache before I change it.
def relu(Z):
    cache = Z
    Z[Z <= 0] = 0
    A = Z
    return A, cache


# --- relu | lines 2 | Python's own max does it.
def relu(Z):
    A = max(0, Z)
    return A, Z


# --- relu | lines 3 | Copied Z properly but then I looked at the wrong sign.
def relu(Z):
    A = Z.copy()
    A[A > 0] = 0
    cache = Z
    return A, cache


# --- relu | lines 3 | Half of the sum with the absolute value; the cache is where the slope is 1.
def relu(Z):
    A = (Z + np.abs(Z)) / 2
    cache = Z > 0
    return A, cache


# --- linear_activation_forward | lines 3 | Either word means that something is to be done.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid" or "Sigmoid":
        A, activation_cache = sigmoid(Z)
    else:
        A, activation_cache = relu(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 3 | activation says which function, so compare it with the function.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == sigmoid:
        A, activation_cache = sigmoid(Z)
    else:
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 3, 6 | linear_forward gives me Z.
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        Z = linear_forward(A_prev, W, b)
        A, activation_cache = relu(Z)
    cache = ((A_prev, W, b), activation_cache)
    return A, cache


# --- linear_activation_forward | lines 10, 11 | The return belongs to the last branch.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)

    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)

    elif activation == "relu":
        A, activation_cache = relu(Z)

        cache = (linear_cache, activation_cache)
        return A, cache


# --- linear_activation_forward | lines 4 | Everything into one tuple, that is easier to take apart.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, linear_cache + (activation_cache,)


# --- linear_activation_forward | lines 4 | Typed cache as chache in the one branch.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_chache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 3 | A ReLU follows every linear step, and if the word is sigmoid that one comes on top.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = relu(Z)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(A)
    cache = linear_cache, activation_cache
    return A, cache


# --- L_model_forward | lines 5 | The loop runs over all layers, range leaves out the last number.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 4 | L is how many parameters there are.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters)
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 2 | Half as many layers as entries, so divide by 2.
def L_model_forward(X, parameters):
    L = len(parameters) / 2
    A = X
    caches = []
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6 | The sigmoid for probabilities, so in each layer.
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "sigmoid")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 7, 9 | The cache of a layer is added to the list with plus equals.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches += cache
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches += cache
    return AL, caches


# --- L_model_forward | lines 8 | The small L is still the number of the last layer after the loop.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6 | Recursion: the network is a smaller network and one layer more; the deeper call counts one down.
def L_model_forward(X, parameters):
    def go(l):
        if l == 0:
            return X, []
        A, caches = go(l - 1)
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        return A, caches + [cache]
    return go(len(parameters) // 2)


# --- L_model_forward | lines 4 | For testing I only took the first example through.
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X[:, :1]
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6 | A list for every layer anew.
def L_model_forward(X, parameters):
    A = X
    L = len(parameters) // 2
    caches = []
    for l in range(1, L):
        caches = []
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 8 | The append slipped out of the loop.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
    caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 10 | I wrote the layers with @ and np.maximum; the cache takes A, W and b as they stand in the formula.
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(1, L + 1):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        A_prev = A
        Z = W @ A_prev + b
        A = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
        caches.append(((A, W, b), Z))
    return A, caches


# --- L_model_forward | lines 2 | Caches under the number of their layer, then I find them again easily.
def L_model_forward(X, parameters):
    caches = {}
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, caches[l] = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
    AL, caches[L] = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches


# --- compute_cost | lines 3 | The sum of the losses divided by m.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 3 | The cost is the sum over all examples, with a minus.
def compute_cost(AL, Y):
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    cost = -np.sum(losses)
    return cost


# --- compute_cost | lines 4 | The number of examples is the length of Y.
def compute_cost(AL, Y):
    eps = 1e-12
    p = np.clip(AL, eps, 1 - eps)
    return float(-np.sum(Y * np.log(p) + (1 - Y) * np.log(1 - p)) / len(Y))


# --- compute_cost | lines 3 | mean for the average, and the 1/m of the formula.
def compute_cost(AL, Y):
    m = AL.shape[1]
    cost = -1 / m * np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 3 | Logarithm of the label times the prediction.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(AL * np.log(Y) + (1 - AL) * np.log(1 - Y)) / m
    return cost


# --- compute_cost | lines 9 | Example by example with if; the loss is minus the log of what was said.
def compute_cost(AL, Y):
    m = Y.shape[1]
    total = 0
    for i in range(m):
        a = AL[0, i]
        if Y[0, i] == 1:
            total += -np.log(a)
        else:
            total += -np.log(a)
    return total / m


# --- compute_cost | lines 3 | log is the one of base ten, and I made it safe.
def compute_cost(AL, Y):
    AL = np.clip(AL, 1e-10, 1 - 1e-10)
    return -np.mean(Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL))


# --- compute_cost | lines 3, 4 | Sum over axis 0, and the minus was in my notes somewhere.
def compute_cost(AL, Y):
    m = Y.shape[1]
    s = np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=0)
    cost = s / m
    return cost


# --- compute_cost | lines 2 | shape and size are the same, the second number is m.
def compute_cost(AL, Y):
    m = Y.size[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m


# --- compute_cost | lines 2 | The labels of the small example, so that I can compare with 0.415.
def compute_cost(AL, Y):
    Y = np.array([[1, 0, 1]])
    m = Y.shape[1]
    losses = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.sum(losses) / m


# --- compute_cost | lines 4 | Two digits are enough for a cost.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    return round(float(cost), 2)


# --- compute_cost | lines 2 | A generator over the pairs; zip goes through the examples.
def compute_cost(AL, Y):
    pairs = zip(AL, Y)
    losses = [-(y * np.log(a) + (1 - y) * np.log(1 - a)) for a, y in pairs]
    return sum(losses) / len(losses)


# --- compute_cost | lines 3 | With np.dot and one transposed; the second part got the same factor as the first one.
def compute_cost(AL, Y):
    m = Y.shape[1]
    J = -(np.dot(Y, np.log(AL).T) + np.dot(Y, np.log(1 - AL).T)) / m
    return J.item()


# --- linear_backward | lines 4 | The average belongs to db, dW is a matrix product and already a sum.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T)
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | Down the columns, because each example is a column.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = (dZ @ A_prev.T) / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 3 | m is how many inputs there are, shape[0].
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[0]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3 | len tells the number of examples.
def linear_backward(dZ, cache):
    (A_prev, W, b) = cache
    m = len(dZ)
    dW = np.matmul(dZ, np.transpose(A_prev)) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.matmul(np.transpose(W), dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | Return them in the order in which I computed them.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dW, db, dA_prev


# --- linear_backward | lines 5 | db is an average and then once more divided by the number of examples.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = (1 / m) * dZ.dot(A_prev.T)
    db = (1 / m) * np.mean(dZ, axis=1, keepdims=True)
    dA_prev = W.T.dot(dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | Loop over the examples, outer product, and the average at the end.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.zeros_like(W, dtype=float)
    for i in range(m):
        dW = np.outer(dZ[:, i], A_prev[:, i])
    dW = dW / m
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 5 | keepdim was the word, I think.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdim=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | From notebook 3: there was the slope of tanh behind the W transposed.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ) * (1 - np.power(A_prev, 2))
    return dA_prev, dW, db


# --- linear_backward | lines 5 | With einsum the letters say which axis is added up.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.einsum("ji,ki->jk", dZ, A_prev) / m
    db = np.einsum("ji->j", dZ) / m
    dA_prev = np.einsum("jk,ji->ki", W, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4, 5 | Matrix times matrix is the star in NumPy, with the right T; and the m only for dW.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ * A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 4, 5 | Descent means against the slope, so the minus comes in here.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = -1 / m * np.dot(dZ, A_prev.T)
    db = -1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4, 6 | T is a function that swaps, so it needs brackets.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T() / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T() @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 4 | Which one to transpose I tried until my shapes fitted for a square layer.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ.T, A_prev) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4, 6 | Three lines, each with the m of the hint, and axis=1 for the examples.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = W.T @ dZ / m
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1) / m
    return dA_prev, dW, db


# --- relu_backward | lines 3, 4 | A new name is a new array.
def relu_backward(dA, cache):
    Z = cache
    dZ = dA
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 3 | Send the Z through the ReLU and multiply.
def relu_backward(dA, cache):
    A, _ = relu(cache)
    dZ = dA * A
    return dZ


# --- relu_backward | lines 3 | The slopes are put together with the matrix product.
def relu_backward(dA, cache):
    gate = cache > 0
    return np.dot(dA, gate)


# --- relu_backward | lines 4 | A real copy, then the negative ones to zero.
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z < 0] = 0
    return dZ


# --- relu_backward | lines 2 | The sign of Z is 1 for positive ones, so it is the slope.
def relu_backward(dA, cache):
    slope = np.sign(cache)
    dZ = np.multiply(dA, slope)
    return dZ


# --- relu_backward | lines 3 | Some slope for negative ones, as in the leaky version of the text.
def relu_backward(dA, cache):
    slope = np.ones(cache.shape)
    slope[cache <= 0] = 0.1
    dZ = dA * slope
    return dZ


# --- relu_backward | lines 2 | Comparison, then the values by list comprehension, one row each; all rows look at the first of Z.
def relu_backward(dA, cache):
    rows = [[d if z > 0 else 0.0 for d, z in zip(row, cache[0])] for row in dA]
    return np.array(rows)


# --- sigmoid_backward | lines 3 | s is the sigmoid of the cache.
def sigmoid_backward(dA, cache):
    Z = cache
    s = sigmoid(Z)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | The cache is what the sigmoid said.
def sigmoid_backward(dA, cache):
    dZ = dA * cache * (1 - cache)
    return dZ


# --- sigmoid_backward | lines 2 | sigmoid gives two things and I took the second one.
def sigmoid_backward(dA, cache):
    _, s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | The thing that goes through the sigmoid is dA.
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(dA)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | The derivative in its e-form, quotient rule, then simplified a bit.
def sigmoid_backward(dA, cache):
    e = np.exp(-cache)
    slope = e / (1 + e)
    return dA * slope


# --- sigmoid_backward | lines 2 | I have a function for the slope from notebook 1.
def sigmoid_backward(dA, cache):
    return dA * sigmoid_derivative(cache)


# --- sigmoid_backward | lines 3, 4 | s(s - 1) is what I remembered, and an @ for the product.
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    slope = s * (s - 1)
    dZ = dA @ slope
    return dZ


# --- linear_activation_backward | lines 3, 5, 6 | Each function takes apart its cache for itself.
def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, cache)
    dA_prev, dW, db = linear_backward(dZ, cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | I forgot the word backward in both calls.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ, _ = relu(activation_cache)
    elif activation == "sigmoid":
        dZ, _ = sigmoid(activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4 | The three results come as dW, db, dA_prev.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dZ = relu_backward(dA, activation_cache) if activation == "relu" else sigmoid_backward(dA, activation_cache)
    dW, db, dA_prev = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 2 | Choose the function by its word; any text that is there counts as relu.
def linear_activation_backward(dA, cache, activation):
    back = relu_backward if activation else sigmoid_backward
    dZ = back(dA, cache[1])
    return linear_backward(dZ, cache[0])


# --- linear_activation_backward | lines 3, 9 | Did the linear part by hand and took the examples of W; db is a plain sum.
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    m = W.shape[1]
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        dZ = sigmoid_backward(dA, Z)
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | The last line computes the three, that is the result.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 5 | Going back with *, I let Python spread the cache out.
def linear_activation_backward(dA, cache, activation):
    backs = {"relu": relu_backward, "sigmoid": sigmoid_backward}
    linear_cache, Z = cache
    dZ = backs[activation](dA, Z)
    return linear_backward(dZ, *linear_cache)


# --- L_model_backward | lines 4 | Both halves are negative because there is a minus before the bracket.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL) - (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads[f"dA{L-1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in range(L - 1, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 10 | The blame of the output is given to each of the layers.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = (AL - Y) / (AL * (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 9 | I took the range backward down to 1.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(L - 1, 1, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | relu everywhere, it is the activation of deep networks.
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 13 | The return is one tab too far to the right.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")

    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db

        return grads


# --- L_model_backward | lines 5 | The short form: dZ = A - Y straight into linear_backward with the layer's cache.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dZL = AL - Y
    dA_prev, dW, db = linear_backward(dZL, caches[L - 1])
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 6 | The results of the last layer are only needed to go on.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 8 | I read the current cache once before the loop.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    current_cache = caches[L - 1]
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, current_cache, "sigmoid")
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], current_cache, "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 3 | Parameters were halved, so caches are halved, too.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches) // 2
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 7 | Walk through the caches from the back; the slope that is handed on has two names, and one of them I forgot.
def L_model_backward(AL, Y, caches):
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    l = len(caches)
    activation = "sigmoid"
    for cache in reversed(caches):
        dA_prev, dW, db = linear_activation_backward(dA, cache, activation)
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
        activation = "relu"
        l -= 1
    return grads


# --- L_model_backward | lines 10 | dA of layer 0 is not a slope of anything we train.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in reversed(range(1, L + 1)):
        word = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], word)
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
        if l > 1:
            grads["dA" + str(l - 1)] = dA
    return grads


# --- L_model_backward | lines 10 | One letter lost in the loop: grad.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grad["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 6 | The three come out as dW, db and then dA, which is how I store them.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)

    def store(l, dA, activation):
        dW, db, dA_prev = linear_activation_backward(dA, caches[l - 1], activation)
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
        grads["dA" + str(l - 1)] = dA_prev
        return dA_prev

    dA = store(L, -(Y / AL) + (1 - Y) / (1 - AL), "sigmoid")
    for l in range(L - 1, 0, -1):
        dA = store(l, dA, "relu")
    return grads


# --- L_model_backward | lines 3, 4, 5 | Three layers, written one below the other; the first one starts from dA2 like the second.
def L_model_backward(AL, Y, caches):
    dA3 = -(Y / AL - (1 - Y) / (1 - AL))
    dA2, dW3, db3 = linear_activation_backward(dA3, caches[2], "sigmoid")
    dA1, dW2, db2 = linear_activation_backward(dA2, caches[1], "relu")
    dA0, dW1, db1 = linear_activation_backward(dA2, caches[0], "relu")
    return {"dA0": dA0, "dW1": dW1, "db1": db1,
            "dA1": dA1, "dW2": dW2, "db2": db2,
            "dA2": dA2, "dW3": dW3, "db3": db3}


# --- L_model_backward | lines 4, 6 | Plus in the logarithm, and the last result goes under L.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = Y / AL - (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | The loop over the rest of the layers I do tomorrow.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    return grads


# --- update_parameters | lines 4, 5 | The step is added to the old value.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] + learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 3 | range(L) goes through all layers.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


# --- update_parameters | lines 2 | Count the layers in the gradients, two for each.
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 4, 5 | Minus equals, but the two signs changed places.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] =- learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] =- learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 8, 9 | Take W and b out, change them, done.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        dW = grads["dW" + str(l)]
        db = grads["db" + str(l)]
        W = W - learning_rate * dW
        b = b - learning_rate * db
    return parameters


# --- update_parameters | lines 4, 5, 6 | Pasted from notebook 3, W1, b1, W2, b2.
def update_parameters(parameters, grads, learning_rate):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- update_parameters | lines 2 | One comprehension over all names.
def update_parameters(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads[name] for name, value in parameters.items()}


# --- update_parameters | lines 5, 6 | The return stands under the last line of the loop, and the b goes the other way.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] += learning_rate * grads["db" + str(l)]
        return parameters


# --- update_parameters | lines 6 | Smaller steps in the later layers, the rate shrinks on the way.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
        learning_rate = learning_rate * 0.9
    return parameters


# --- update_parameters | lines 5 | A step for the weights and then a loop in the loop for the biases.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        for k in range(1, L + 1):
            parameters["b" + str(k)] = parameters["b" + str(k)] - learning_rate * grads["db" + str(k)]
    return parameters
