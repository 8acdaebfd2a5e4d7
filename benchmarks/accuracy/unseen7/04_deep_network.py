# --- initialize_parameters | lines 2, 4 | The first size is where the signal comes from, so W1 goes from n_x to n_h.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 4 | I typed the factor for the first weights and believed that it was in both lines.
def initialize_parameters(n_x, n_h, n_y):
    W1 = 0.01 * np.random.randn(n_h, n_x)
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6, 7 | One bias for each neuron, so it is a list of n_h zeros.
def initialize_parameters(n_x, n_h, n_y):
    # weights
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    # biases
    b1 = np.zeros(n_h)
    b2 = np.zeros(n_y)
    parameters = dict(W1=W1, b1=b1, W2=W2, b2=b2)
    return parameters


# --- initialize_parameters | lines 2, 4 | rand stands for random, and small is what counts.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.rand(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.rand(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))

    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 2, 4 | Dividing by 100 is the same as times 0.01; I took the double stroke.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) // 100
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) // 100
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3 | A small helper makes one layer; the bias needs the same number of columns as the weights.
def initialize_parameters(n_x, n_h, n_y):
    def layer(n, n_prev):
        return 0.01 * np.random.randn(n, n_prev), np.zeros((n, n_prev))

    W1, b1 = layer(n_h, n_x)
    W2, b2 = layer(n_y, n_h)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3 | Numbers around zero: rand minus a half, made small.
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.rand(n_h, n_x) - 0.5 * 0.01
    W2 = np.random.rand(n_y, n_h) - 0.5 * 0.01
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters_deep | lines 3, 4 | The hint says range(1, L + 1), and L is how long the list is.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | From layer l - 1 to layer l, so in this order.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1

    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l - 1], layer_dims[l]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))

    return parameters


# --- initialize_parameters_deep | lines 4, 5 | Glue the letter and the number together with a plus.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + l] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + l] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6, 7 | The name is W with an l behind it.
def initialize_parameters_deep(layer_dims):
    result = {}
    for l in range(1, len(layer_dims)):
        W = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        b = np.zeros((layer_dims[l], 1))
        result["Wl"] = W
        result["bl"] = b
    return result


# --- initialize_parameters_deep | lines 2 | The example has three layers, I write out all three.
def initialize_parameters_deep(layer_dims):
    n0, n1, n2, n3 = layer_dims
    parameters = {
        "W1": np.random.randn(n1, n0) * 0.01,
        "b1": np.zeros((n1, 1)),
        "W2": np.random.randn(n2, n1) * 0.01,
        "b2": np.zeros((n2, 1)),
        "W3": np.random.randn(n3, n2) * 0.01,
        "b3": np.zeros((n3, 1)),
    }
    return parameters


# --- initialize_parameters_deep | lines 3, 6 | Number of layers is always len // 2, and random is good for the biases, too.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.random.randn(layer_dims[l], 1) * 0.01
    return parameters


# --- initialize_parameters_deep | lines 5 | The better scale depends on how many neurons the layer has.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | normal takes the spread as its second number; I gave it the root and not its inverse.
def initialize_parameters_deep(layer_dims):
    names = {}
    for l in range(1, len(layer_dims)):
        n_prev, n = layer_dims[l - 1], layer_dims[l]
        names.update({
            f"W{l}": np.random.normal(0.0, np.sqrt(n_prev), size=(n, n_prev)),
            f"b{l}": np.zeros((n, 1)),
        })
    return names


# --- initialize_parameters_deep | lines 5, 6 | Uniform numbers are random as well; the dictionary is ready after the loop.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.rand(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))


# --- initialize_parameters_deep | lines 7 | The last layer is something special and has its own lines, its inputs are the last entry.
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    parameters["W" + str(L)] = np.random.randn(1, layer_dims[-1]) * 0.01
    parameters["b" + str(L)] = np.zeros((1, 1))
    return parameters


# --- linear_forward | lines 2 | I write the input first because it comes first.
def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    return Z, (A, W, b)


# --- linear_forward | lines 3 | In the neuron of notebook 2 the w had to be transposed.
def linear_forward(A, W, b):
    cache = (A, W, b)
    Z = np.dot(W.T, A) + b
    return Z, cache


# --- linear_forward | lines 3 | Add the bias afterwards with the short form.
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    Z =+ b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | I only need one name, the output takes the place of the input.
def linear_forward(A, W, b):
    A = W.dot(A) + b
    cache = (A, W, b)
    return A, cache


# --- linear_forward | lines 3 | The bias I wanted to add after the test with the numbers of the text.
def linear_forward(A, W, b):
    cache = (A, W, b)
    Z = np.dot(W, A)
    assert Z.shape == (W.shape[0], A.shape[1])
    return Z, cache


# --- linear_forward | lines 6 | Columns one after the other, stacked below each other in the end.
def linear_forward(A, W, b):
    columns = []
    for a in A.T:
        z = W @ a + b.ravel()
        columns.append(z)
    Z = np.array(columns)
    return Z, (A, W, b)


# --- sigmoid | lines 2 | The formula from memory, e to the Z below the line.
def sigmoid(Z):
    A = 1 / (1 + np.exp(Z))
    cache = Z
    return A, cache


# --- sigmoid | lines 2 | One divided by one plus e to the minus Z.
def sigmoid(Z):
    return 1 / 1 + np.exp(-Z), Z


# --- sigmoid | lines 2, 4 | First turn the sign, then the formula is simple.
def sigmoid(Z):
    Z = -Z
    A = 1 / (1 + np.exp(Z))
    return A, Z


# --- sigmoid | lines 4 | Without overflow: positive and negative entries have two forms of the same formula.
def sigmoid(Z):
    cache = Z
    e = np.exp(-np.abs(Z))
    A = np.where(Z >= 0, 1 / (1 + e), 1 / (1 + e))
    return A, cache


# --- sigmoid | lines 2 | I tried it out at 2 and left the line for the trial inside.
def sigmoid(Z):
    Z = np.array([[2.0]])
    A = 1 / (1 + np.exp(-Z))
    return A, Z


# --- sigmoid | lines 2 | No minus and only one value.
def sigmoid(Z):
    return np.exp(Z) / (1 - np.exp(Z))


# --- relu | lines 2 | The maximum of 0 and Z is np.max.
def relu(Z):
    A = np.max(0, Z)
    cache = Z
    return A, cache


# --- relu | lines 3 | The way back needs what the layer said.
def relu(Z):
    A = np.maximum(0, Z)
    cache = A
    assert A.shape == Z.shape
    return A, cache


# --- relu | lines 2 | Positive or not, that is 1 or 0.
def relu(Z):
    A = np.where(Z > 0, 1, 0)
    return A, Z


# --- relu | lines 2 | With the absolute value: negative ones cancel, positive ones stay.
def relu(Z):
    A = Z + np.abs(Z)
    return A, Z


# --- relu | lines 2 | One entry after the other with two loops, I rounded the ones that stay.
def relu(Z):
    A = np.zeros(Z.shape, dtype=int)
    for j in range(Z.shape[0]):
        for i in range(Z.shape[1]):
            if Z[j, i] > 0:
                A[j, i] = Z[j, i]
    return A, Z


# --- relu | lines 2, 3 | np.minimum gives the smaller one and the output is what I keep.
def relu(Z):
    A = np.minimum(0, Z)
    return A, A


# --- linear_activation_forward | lines 4, 6 | Copied the branch and forgot which function belongs to which word.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = relu(Z)
    elif activation == "relu":
        A, activation_cache = sigmoid(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | Activation comes last, so it lies on top in the cache.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    cache = (activation_cache, linear_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | I have the output A, keep it for later.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, _ = sigmoid(Z)
    elif activation == "relu":
        A, _ = relu(Z)
    cache = (linear_cache, A)
    return A, cache


# --- linear_activation_forward | lines 4 | A table of functions saves the if; the layer's input is what gets activated.
def linear_activation_forward(A_prev, W, b, activation):
    table = {"relu": relu, "sigmoid": sigmoid}
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = table[activation](A_prev)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 7 | Wrote the steps myself instead of calling, np.maximum for both and Z was enough.
def linear_activation_forward(A_prev, W, b, activation):
    Z = W @ A_prev + b
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    else:
        A = np.maximum(Z, 0)
    cache = Z
    return A, cache


# --- linear_activation_forward | lines 5, 7 | relu(Z) is the output of the layer.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    activation_cache = Z
    if activation == "sigmoid":
        A = sigmoid(Z)
    else:
        A = relu(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 4 | Small helper for each case; the lambda of the sigmoid only gives one thing.
def linear_activation_forward(A_prev, W, b, activation):
    functions = {
        "relu": lambda Z: (np.maximum(0, Z), Z),
        "sigmoid": lambda Z: 1 / (1 + np.exp(-Z)),
    }
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = functions[activation](Z)
    return A, (linear_cache, activation_cache)


# --- L_model_forward | lines 8 | Every layer is fed, and what is fed is X.
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        A, cache = linear_activation_forward(X, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 10 | The last layer takes the A_prev of the loop.
def L_model_forward(X, parameters):
    caches = []
    A = X
    A_prev = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A_prev, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 10 | After the loop the answer is there; I kept all caches in the loop.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2

    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)

    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")

    return AL, caches


# --- L_model_forward | lines 7 | All layers use the same activation, I pasted the call.
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L):
        A, c = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(c)
    AL, c = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "relu")
    caches.append(c)
    return AL, caches


# --- L_model_forward | lines 7, 9 | append gives back the longer list.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches = caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches = caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | One loop with a question inside it which layer is the last.
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        if l == L:
            A, cache = linear_activation_forward(A, W, b, "sigmoid")
        else:
            A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 8 | The network begins backwards later on, so the newest cache goes to the front.
def L_model_forward(X, parameters):
    n_layers = len(parameters) // 2
    out = X
    caches = []
    for l in range(1, n_layers + 1):
        word = "sigmoid" if l == n_layers else "relu"
        out, cache = linear_activation_forward(out, parameters["W%d" % l], parameters["b%d" % l], word)
        caches.insert(0, cache)
    return out, caches


# --- L_model_forward | lines 10 | Name of the thing that I return, the s got lost.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, cache


# --- L_model_forward | lines 2, 3, 4 | Two hidden layers and an output, as in the milestone.
def L_model_forward(X, parameters):
    A1, c1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, c2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "relu")
    A3, c3 = linear_activation_forward(A2, parameters["W3"], parameters["b3"], "sigmoid")
    return A3, [c1, c2, c3]


# --- L_model_forward | lines 8, 9 | The last call is only for the output, and A was the name of the output so far.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return A, caches


# --- L_model_forward | lines 5, 8 | The loop ends at L - 1, so I wrote L - 1; the last layer answers with the sigmoid of X.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L - 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(X, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6 | The hidden layers are tanh as in notebook 3.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "tanh")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- compute_cost | lines 2 | m is the first number of the shape.
def compute_cost(AL, Y):
    m = Y.shape[0]
    cost = -(1 / m) * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = np.squeeze(cost)
    return cost


# --- compute_cost | lines 3 | Only where the label is 1 there is something to punish.
def compute_cost(AL, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(AL), Y)
    cost = -np.sum(logprobs) / m
    return float(cost)


# --- compute_cost | lines 4 | The average of each is already in the formula.
def compute_cost(AL, Y):
    m = Y.shape[1]
    loss = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = loss / m
    return cost


# --- compute_cost | lines 3 | A product with a sum is np.dot, both have the same shape so it fits.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * (np.dot(Y, np.log(AL)) + np.dot(1 - Y, np.log(1 - AL)))
    return np.squeeze(cost)


# --- compute_cost | lines 3 | One case minus the other case.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 5 | Two sums, one for the cats and one for the others, added with the factor in front.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cats = np.sum(Y * np.log(AL))
    others = np.sum((1 - Y) * np.log(1 - AL))
    cost = -1 / m * cats + others
    return cost


# --- compute_cost | lines 3, 4 | Safe form: put a 1 where the term is switched off; I thought of Y == 1 as off.
def compute_cost(AL, Y):
    m = Y.shape[1]
    log_a = np.log(np.where(Y == 1, 1, AL))
    log_not_a = np.log(np.where(Y == 0, 1, 1 - AL))
    return -np.sum(Y * log_a + (1 - Y) * log_not_a) / m


# --- compute_cost | lines 3 | How wrong, that is the squared distance.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = np.sum((AL - Y) ** 2) / m
    return cost


# --- compute_cost | lines 4 | Brackets around 1 - Y are not needed.
def compute_cost(AL, Y):
    m = Y.shape[1]
    first = Y * np.log(AL)
    second = 1 - Y * np.log(1 - AL)
    return -np.sum(first + second) / m


# --- compute_cost | lines 4 | A whole number of examples is divided by with the double stroke.
def compute_cost(AL, Y):
    m = Y.shape[1]
    total = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = total // m
    return cost


# --- compute_cost | lines 4 | The cost goes straight into a variable, the cell ends with it.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = float(np.squeeze(cost))


# --- compute_cost | lines 3 | Pick the probability of the right answer for each one, and average its logarithm.
def compute_cost(AL, Y):
    p_right = np.where(Y == 1, AL, 1 - AL)
    return float(np.mean(np.log(p_right)))


# --- compute_cost | lines 4, 6 | A sum in a loop, and m was 0 based in my mind.
def compute_cost(AL, Y):
    m = Y.shape[1]
    J = 0.0
    for i in range(1, m):
        J += Y[0, i] * np.log(AL[0, i]) + (1 - Y[0, i]) * np.log(1 - AL[0, i])
    return J / m


# --- linear_backward | lines 5 | Sum over the examples, axis=1.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | All three get the 1/m.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]

    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ) / m

    return dA_prev, dW, db


# --- linear_backward | lines 3, 6 | Divide dZ by m at the beginning, then I need not write it three times.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dZ = dZ / A_prev.shape[1]
    dW = dZ @ A_prev.T
    db = dZ.sum(axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 6 | Back through the same weights.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | In notebook 2 it was X times dZ transposed.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(A_prev, dZ.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | db is the sum of dZ over m, as for the single neuron.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | The last formula has no T in my notes: W times dZ entry by entry.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T * dZ
    return dA_prev, dW, db


# --- linear_backward | lines 2 | The cache holds the W first, like the formula.
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 10 | Example by example; each one adds its part to dW and to db.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    dA_prev = np.zeros(A_prev.shape)
    for i in range(m):
        dz = dZ[:, i]
        dW = dW + np.outer(dz, A_prev[:, i])
        db = db + dz
        dA_prev[:, i] = W.T @ dz
    return dA_prev, dW / m, db / m


# --- linear_backward | lines 4, 5 | One over m with whole numbers.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 // m * np.dot(dZ, A_prev.T)
    db = 1 // m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | Reshape makes it two-dimensional again.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = np.dot(W.T, dZ)
    dW = np.dot(dZ, A_prev.T) / m
    db = (np.sum(dZ, axis=1) / m).reshape(1, -1)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | Checked the shape with assert, as the course tells; db has one row per example.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    n, m = dZ.shape
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    assert db.shape == (1, n)
    return dA_prev, dW, db


# --- linear_backward | lines 3 | The shape is the number of examples.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | The bias is like a weight with an input of 1, so I append a row of ones and cut off.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    ones = np.ones((1, m))
    G = np.dot(dZ, np.vstack([A_prev, ones]).T) / m
    dW = G[:, :-1]
    db = G[:, -1]
    return np.dot(W.T, dZ), dW, db


# --- linear_backward | lines 11 | Everything in numbers j, k, i; for the input the neurons are added up and averaged.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    n, m = dZ.shape
    n_prev = A_prev.shape[0]
    dW, db, dA_prev = np.zeros((n, n_prev)), np.zeros((n, 1)), np.zeros((n_prev, m))
    for j in range(n):
        for i in range(m):
            db[j, 0] += dZ[j, i] / m
            for k in range(n_prev):
                dW[j, k] += dZ[j, i] * A_prev[k, i] / m
                dA_prev[k, i] += W[j, k] * dZ[j, i] / n
    return dA_prev, dW, db


# --- linear_backward | lines 3, 5 | A_prev is examples by inputs as in a table, so the examples are added along axis 0.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m, n_prev = A_prev.shape
    dW = dZ.dot(A_prev.T) / m
    db = dZ.sum(axis=0, keepdims=True).T / m
    dA_prev = W.T.dot(dZ)
    return dA_prev, dW, db


# --- relu_backward | lines 3 | Keep what is positive in dA.
def relu_backward(dA, cache):
    Z = cache
    dZ = dA * (dA > 0)
    return dZ


# --- relu_backward | lines 3 | The gate is open from 0 on.
def relu_backward(dA, cache):
    Z = cache
    dZ = np.where(Z >= 0, dA, 0)
    return dZ


# --- relu_backward | lines 3 | The slope is 1 or 0, and I return it.
def relu_backward(dA, cache):
    Z = cache
    dZ = (Z > 0).astype(float)
    return dZ


# --- relu_backward | lines 2 | I blocked the places with a positive Z.
def relu_backward(dA, cache):
    return np.where(cache > 0, 0, dA)


# --- relu_backward | lines 3 | If Z is positive then dA, otherwise zero.
def relu_backward(dA, cache):
    Z = cache
    if Z > 0:
        dZ = dA
    else:
        dZ = 0
    return dZ


# --- relu_backward | lines 2 | The cache of the layer is a pair, Z is its second half.
def relu_backward(dA, cache):
    linear_cache, Z = cache
    dZ = dA.copy()
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 4 | Variable names are the same whether small or big.
def relu_backward(dA, cache):
    Z = cache
    dZ = dA * (Z > 0)
    return dz


# --- sigmoid_backward | lines 3 | s times one minus s, that is the slope of the sigmoid.
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    return s * (1 - s)


# --- sigmoid_backward | lines 4 | Multiply from left to right, without brackets.
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * s * 1 - s
    return dZ


# --- sigmoid_backward | lines 3 | One minus the square, as in notebook 3.
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    dZ = dA * (1 - s ** 2)
    return dZ


# --- sigmoid_backward | lines 5 | Averaging over the examples, since slopes are always averaged.
def sigmoid_backward(dA, cache):
    Z = cache
    m = Z.shape[1]
    s = sigmoid(Z)[0]
    dZ = dA * s * (1 - s) / m
    return dZ


# --- sigmoid_backward | lines 2 | I call the result of sigmoid by the same name.
def sigmoid_backward(dA, cache):
    sigmoid, _ = sigmoid(cache)
    dZ = dA * sigmoid * (1 - sigmoid)
    return dZ


# --- sigmoid_backward | lines 3 | The second factor is enough, s is already in dA.
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    dZ = dA * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | tanh form of the slope: a quarter of one minus tanh squared, at Z.
def sigmoid_backward(dA, cache):
    t = np.tanh(cache)
    return dA * 0.25 * (1 - t ** 2)


# --- linear_activation_backward | lines 2 | The activation cache is on top because it was the last thing done.
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | First if is the relu, second the sigmoid, as in my forward function.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 7 | linear_backward gets the slope from above.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | The slope comes out of relu_backward and is then multiplied by dA.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * relu_backward(dA, Z)
    elif activation == "sigmoid":
        dZ = dA * sigmoid_backward(dA, Z)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 7 | Pasted the sigmoid branch, there the second line did not come along.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 8 | dA is the one I hand down.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA, dW, db


# --- linear_activation_backward | lines 3, 5, 7 | dA goes into the linear step first and then through the activation, as forward.
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    if activation == "relu":
        dA_prev = relu_backward(dA_prev, activation_cache)
    elif activation == "sigmoid":
        dA_prev = sigmoid_backward(dA_prev, activation_cache)
    return dA_prev, dW, db


# --- L_model_backward | lines 4 | The derivative of log is 1/a, so this is dAL.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | The beginning is A - Y, as always.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = AL - Y
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(
        dAL, caches[L - 1], "sigmoid"
    )
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(
            grads["dA" + str(l)], caches[l - 1], "relu"
        )
    return grads


# --- L_model_backward | lines 4 | Y over AL minus one minus Y over one minus AL, typed as I say it.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - 1 - Y / 1 - AL)
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        a, w, b = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = a
        grads["dW" + str(l)] = w
        grads["db" + str(l)] = b
    return grads


# --- L_model_backward | lines 5 | The last layer's cache has the number L.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 8 | Layer l uses its own cache, that is caches[l].
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, current_cache, "sigmoid")
    for l in reversed(range(1, L)):
        current_cache = caches[l]
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(grads["dA" + str(l)], current_cache, "relu")
        grads["dA" + str(l - 1)] = dA_prev_temp
        grads["dW" + str(l)] = dW_temp
        grads["db" + str(l)] = db_temp
    return grads


# --- L_model_backward | lines 9, 10 | From the web: the weights get l + 1.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads


# --- L_model_backward | lines 7 | Counting from 0 with l and l + 1, the incoming slope is the one of l.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(L - 1)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l], "relu")
        grads["dA" + str(l)] = dA_prev
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads


# --- L_model_backward | lines 9 | A loop over the hidden layers from 1 to L - 1, as on the way forward.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(1, L):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 8 | The word in the loop stayed the one of the last layer.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads


# --- L_model_backward | lines 5 | The cost is an average, so its slope by AL has 1/m.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    dAL = -1 / m * (Y / AL - (1 - Y) / (1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | Started from dZ of the last layer, which is the label minus what was said.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    linear_cache, _ = caches[L - 1]
    dA, dW, db = linear_backward(Y - AL, linear_cache)
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads


# --- L_model_backward | lines 4 | Division with two strokes.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y // AL - (1 - Y) // (1 - AL))
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


# --- L_model_backward | lines 5, 8, 13 | Divided dW by m for safety and wrote the plus of the logarithms.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dAL = -(Y / AL + (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW / m
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW / m
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | The error is one number for the network, so I add it up before it goes back.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = np.sum(-(Y / AL - (1 - Y) / (1 - AL)))
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


# --- L_model_backward | lines 9 | Lists from the back to the front, then the names with enumerate; they still stand backward.
def L_model_backward(AL, Y, caches):
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    results = []
    for cache in caches[::-1]:
        word = "relu" if results else "sigmoid"
        dA, dW, db = linear_activation_backward(dA, cache, word)
        results.append((dA, dW, db))
    grads = {}
    for l, (dA, dW, db) in enumerate(results, start=1):
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- update_parameters | lines 3 | for l in range(1, L), as in the forward function.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 4 | Weights learn; the biases are zero and stay.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters


# --- update_parameters | lines 5 | The dictionary is changed, so nothing must be handed back.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]


# --- update_parameters | lines 5 | I copied the line of the weights and changed the left side.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters


# --- update_parameters | lines 2 | A good learning rate from notebook 2.
def update_parameters(parameters, grads, learning_rate):
    learning_rate = 0.009
    new = {}
    for name in parameters:
        new[name] = parameters[name] - learning_rate * grads["d" + name]
    return new


# --- update_parameters | lines 2 | Every gradient has its parameter without the d.
def update_parameters(parameters, grads, learning_rate):
    for name in grads:
        parameters[name[1:]] = parameters[name[1:]] - learning_rate * grads[name]
    return parameters


# --- update_parameters | lines 4, 5 | Forgot how far to go: old value minus slope.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l + 1)] = parameters["W" + str(l + 1)] - grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] = parameters["b" + str(l + 1)] - grads["db" + str(l + 1)]
    return parameters


# --- update_parameters | lines 6 | The step is what comes out, and I give back the gradients that did it.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return grads


# --- update_parameters | lines 4, 5 | New dictionary, so that the old one stays; names with small w inside, and a plus.
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for l in range(1, len(parameters) // 2 + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dw" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] + learning_rate * grads["db" + str(l)]
    return new


# --- update_parameters | lines 3 | A helper that takes the step; the minus holds for the whole bracket.
def update_parameters(parameters, grads, learning_rate):
    def step(value, slope):
        return (value - learning_rate) * slope

    L = len(parameters) // 2
    for l in range(1, L + 1):
        for letter in ("W", "b"):
            name = letter + str(l)
            parameters[name] = step(parameters[name], grads["d" + name])
    return parameters
