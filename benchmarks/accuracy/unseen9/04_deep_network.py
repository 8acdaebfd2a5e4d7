# --- initialize_parameters | lines 3, 5 | a bias belongs to the side where the wires start
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_x, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 5 | gives randn its sizes in double brackets, as zeros wants them
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn((n_h, n_x)) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn((n_y, n_h)) * 0.01
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 5 | makes the weights small in a loop that only renames them
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x)
    W2 = np.random.randn(n_y, n_h)
    for W in (W1, W2):
        W = W * 0.01
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3 | every layer looks at the input, so W2 has n_x columns too
def initialize_parameters(n_x, n_h, n_y):
    def weights(n):
        return 0.01 * np.random.randn(n, n_x)

    def biases(n):
        return np.zeros((n, 1))

    return {"W1": weights(n_h), "b1": biases(n_h), "W2": weights(n_y), "b2": biases(n_y)}


# --- initialize_parameters | lines 2, 3 | one random number fills a whole matrix
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.full((n_h, n_x), np.random.randn() * 0.01)
    W2 = np.full((n_y, n_h), np.random.randn() * 0.01)
    b1 = np.full((n_h, 1), 0.0)
    b2 = np.full((n_y, 1), 0.0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3, 4 | puts the biases into the weights as a last column, so that no b is left
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.hstack([np.random.randn(n_h, n_x) * 0.01, np.zeros((n_h, 1))])
    W2 = np.hstack([np.random.randn(n_y, n_h) * 0.01, np.zeros((n_y, 1))])
    return {"W1": W1, "W2": W2}


# --- initialize_parameters | lines - | builds everything and thinks that the names are known outside now
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 4 | scale 0.01 is added, so that the numbers start near it
def initialize_parameters(n_x, n_h, n_y):
    scale = 0.01
    W1 = np.random.randn(n_h, n_x) + scale
    W2 = np.random.randn(n_y, n_h) + scale
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


# --- initialize_parameters | lines 4, 5 | draws a flat line of numbers and folds it the wrong way round
def initialize_parameters(n_x, n_h, n_y):
    line1 = [0.01 * np.random.randn() for k in range(n_h * n_x)]
    line2 = [0.01 * np.random.randn() for k in range(n_y * n_h)]
    W1 = np.array(line1).reshape(n_x, n_h)
    W2 = np.array(line2).reshape(n_h, n_y)
    b1 = np.array([[0.0]] * n_h)
    b2 = np.array([[0.0]] * n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters_deep | lines 5 | subtracts 1 from the size, not from the index
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l] - 1) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | takes the inputs away from L, and the end of range once more
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims) - 1
    p = dict()
    for l in range(1, L):
        p[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        p[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return p


# --- initialize_parameters_deep | lines 5 | takes both scales together, the old one and the remedy
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * 0.01 / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | the root is of the neurons of the layer itself
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        scale = 1 / np.sqrt(layer_dims[l])
        parameters["W" + str(l)] = scale * np.random.randn(layer_dims[l], layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | recursion from the front, whose names count how many layers are left
def add_layers(dims, parameters):
    if len(dims) < 2:
        return parameters
    l = len(dims) - 1
    parameters["W" + str(l)] = np.random.randn(dims[1], dims[0]) * 0.01
    parameters["b" + str(l)] = np.zeros((dims[1], 1))
    return add_layers(dims[1:], parameters)

def initialize_parameters_deep(layer_dims):
    return add_layers(layer_dims, {})


# --- initialize_parameters_deep | lines 3 | pairs neighbours with zip and lets enumerate number them from 0
def initialize_parameters_deep(layer_dims):
    params = {}
    for l, (before, here) in enumerate(zip(layer_dims, layer_dims[1:])):
        params["W" + str(l)] = np.random.randn(here, before) * 0.01
        params["b" + str(l)] = np.zeros((here, 1))
    return params


# --- initialize_parameters_deep | lines 5, 6 | glues the letter l to the name, not the number
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + "l"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + "l"] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | makes the scale smaller again in each round
def initialize_parameters_deep(layer_dims):
    parameters, scale = {}, 1
    for l in range(1, len(layer_dims)):
        scale = scale * 0.01
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * scale
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | two lists in the dictionary, one of all weights and one of all biases
def initialize_parameters_deep(layer_dims):
    L = len(layer_dims)
    weights = [np.random.randn(layer_dims[i], layer_dims[i - 1]) * 0.01 for i in range(1, L)]
    biases = [np.zeros((layer_dims[i], 1)) for i in range(1, L)]
    return {"W": weights, "b": biases}


# --- linear_forward | lines 2 | writes the letters in the order of the arguments
def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    return Z, (A, W, b)


# --- linear_forward | lines 2 | reuses the name A for the result, and so the cache keeps the result as well
def linear_forward(A, W, b):
    A = W @ A + b
    cache = (A, W, b)
    return A, cache


# --- linear_forward | lines 8 | adds the bias again for every input in the innermost loop
def linear_forward(A, W, b):
    n, n_prev = W.shape
    m = A.shape[1]
    Z = np.zeros((n, m))
    for j in range(n):
        for i in range(m):
            for k in range(n_prev):
                Z[j, i] += W[j, k] * A[k, i] + b[j, 0]
    return Z, (A, W, b)


# --- linear_forward | lines 3 | the cache shall hold the result and the parameters
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (Z, W, b)
    return Z, cache


# --- linear_forward | lines 3 | the bias of a layer is one number, the sum of the column
def linear_forward(A, W, b):
    Z = W @ A
    Z = Z + np.sum(b)
    return Z, (A, W, b)


# --- linear_forward | lines 2 | keeps things in the order of the formula, W first
def linear_forward(A, W, b):
    return W @ A + b, (W, A, b)


# --- linear_forward | lines 3 | makes one flat group of four results
def linear_forward(A, W, b):
    Z = np.matmul(W, A) + b
    return Z, A, W, b


# --- linear_forward | lines 2 | turns the bias into a row, because NumPy rows and columns always confuse him
def linear_forward(A, W, b):
    bias = b.reshape(1, -1)
    Z = np.dot(W, A) + bias
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | takes inner for the product where the inner sizes meet
def linear_forward(A, W, b):
    Z = np.inner(W, A) + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 5 | applies the ReLU already, as a neuron always has an activation
def linear_forward(A, W, b):
    cache = (A, W, b)
    Z = W.dot(A)
    Z = Z + b
    Z = np.maximum(0, Z)
    return Z, cache


# --- sigmoid | lines 3 | keeps what comes out, since the slope s(1 - s) needs it
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = A
    return A, cache


# --- sigmoid | lines 2 | turns the sign of Z under the same name and keeps the turned one
def sigmoid(Z):
    Z = -Z
    A = 1 / (1 + np.exp(Z))
    return A, Z


# --- sigmoid | lines 3 | the safe form for negative numbers with a minus below the line
def sigmoid(Z):
    e = np.exp(-np.abs(Z))
    A = np.where(Z >= 0, 1 / (1 + e), e / (1 - e))
    return A, Z


# --- sigmoid | lines 2 | pastes the old function of notebook 1, with one result
def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


# --- sigmoid | lines 4 | prepares the slope for the way back at once
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    slope = A * (1 - A)
    return A, slope


# --- sigmoid | lines 6 | visits all numbers one by one and loses the rows
def one(z):
    return 1 / (1 + np.exp(-z))

def sigmoid(Z):
    values = [one(z) for z in Z.flatten()]
    return np.array(values), Z


# --- sigmoid | lines 3 | the probabilities of all neurons shall add up to 1
def sigmoid(Z):
    e = np.exp(Z)
    A = e / np.sum(e)
    return A, Z


# --- sigmoid | lines 2 | a fraction on one line without brackets below
def sigmoid(Z):
    A = 1 / 1 + np.exp(-Z)
    cache = Z
    return A, cache


# --- sigmoid | lines 2 | Z is cut to the range from -1 to 1 first so that exp cannot overflow
def sigmoid(Z):
    safe = np.clip(Z, -1, 1)
    A = 1 / (1 + np.exp(-safe))
    return A, Z


# --- relu | lines 2 | sets the negative ones to 0 in Z itself
def relu(Z):
    Z[Z < 0] = 0
    return Z, Z


# --- relu | lines 2 | thinks that np.max(Z, 0) compares with 0
def relu(Z):
    A = np.max(Z, 0)
    return A, Z


# --- relu | lines 2 | the product with the comparison, but * binds first
def relu(Z):
    A = Z * Z > 0
    cache = Z
    return A, cache


# --- relu | lines 2 | knows the trick with the absolute value without its half
def relu(Z):
    A = Z + np.abs(Z)
    return A, Z


# --- relu | lines 2 | renames Z and takes that for a copy
def relu(Z):
    A = Z
    for row in range(A.shape[0]):
        for col in range(A.shape[1]):
            if A[row, col] < 0:
                A[row, col] = 0
    return A, Z


# --- relu | lines 2 | keeps the positive ones and throws the places of the others away
def relu(Z):
    positive = Z[Z > 0]
    return positive, Z


# --- relu | lines 2 | Python's own max, as in the formula
def relu(Z):
    A = max(0, Z)
    return A, Z


# --- relu | lines 4 | remembers where the gate was open in place of Z
def relu(Z):
    gate = Z > 0
    A = np.where(gate, Z, 0)
    return A, gate


# --- relu | lines 2 | an output of a neuron lies between 0 and 1
def relu(Z):
    A = np.clip(Z, 0, 1)
    return A, Z


# --- linear_activation_forward | lines 3 | offers two spellings of the word with "or", and the second is always true
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu" or "Relu":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 3 | compares the word with the function
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == sigmoid:
        A, activation_cache = sigmoid(Z)
    else:
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 3 | uses the word as a function name
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = activation(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 7 | adds the tuples together, so that the cache becomes flat
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = linear_cache + (activation_cache,)
    return A, cache


# --- linear_activation_forward | lines 4, 6 | takes the activation's pair for the output
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    else:
        A = relu(Z)
    return A, (linear_cache, Z)


# --- linear_activation_forward | lines 4 | last in, first out: the activation is on top of the cache
def linear_activation_forward(A_prev, W, b, activation):
    Z, lin = linear_forward(A_prev, W, b)
    A, act = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (act, lin)


# --- linear_activation_forward | lines 3, 5 | the ReLU comes in every layer and the sigmoid on top of it where it is asked for
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = relu(Z)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(A)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 4, 6 | feeds the activation with what came in, and the linear step is done for the cache only
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(A_prev)
    elif activation == "relu":
        A, activation_cache = relu(A_prev)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 4, 6 | overwrites A_prev with the output and then writes the cache by hand
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    if activation == "relu":
        A_prev, activation_cache = relu(Z)
    else:
        A_prev, activation_cache = sigmoid(Z)
    linear_cache = (A_prev, W, b)
    return A_prev, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 3 | spells the word as the text writes it in sentences
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "ReLU":
        A, activation_cache = relu(Z)
    elif activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- L_model_forward | lines 7, 9 | adds the cache to the list with +=, which takes it to pieces
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


# --- L_model_forward | lines 4, 7 | lets all layers have the ReLU and puts the sigmoid behind the last one
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, _ = sigmoid(A)
    return AL, caches


# --- L_model_forward | lines 7, 9 | every layer takes A_prev, which never becomes anything else than X
def L_model_forward(X, parameters):
    caches = []
    A_prev = X
    L = len(parameters) // 2
    for l in range(1, L):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        A, cache = linear_activation_forward(A_prev, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A_prev, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 8 | uses the loop's l after the loop for the last layer
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


# --- L_model_forward | lines 2 | one entry in the dictionary is one layer
def L_model_forward(X, parameters):
    L = len(parameters)
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7 | thinks of the way back and puts each new cache in front
def L_model_forward(X, parameters):
    caches, A = [], X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        word = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], word)
        caches.insert(0, cache)
    return A, caches


# --- L_model_forward | lines 6 | chooses the word by comparing with the number of parameters, so that it is never the sigmoid
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        if l == len(parameters):
            activation = "sigmoid"
        else:
            activation = "relu"
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], activation)
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines - | the output layer has nobody behind it and therefore needs no cache
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 2 | half of the dictionary with a plain slash
def L_model_forward(X, parameters):
    L = len(parameters) / 2
    caches = []
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 2, 8 | collects the layers in a dictionary by number, and the outputs in it
def L_model_forward(X, parameters):
    caches = {}
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        act = ["relu", "sigmoid"][l == L]
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], act)
        caches[l] = A
    return A, caches


# --- compute_cost | lines 3 | is afraid of log 0 and adds a whole 1 inside
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(1 + AL) + (1 - Y) * np.log(1 + 1 - AL)) / m
    return cost


# --- compute_cost | lines 3 | keeps "a little away from 0 and 1", and a quarter is little to her
def compute_cost(AL, Y):
    m = Y.shape[1]
    AL = np.clip(AL, 0.25, 0.75)
    logs = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    return float(-np.sum(logs) / m)


# --- compute_cost | lines 4 | switches off in the second term with 1 before the 1 minus
def compute_cost(AL, Y):
    m = Y.shape[1]
    first = Y * np.log(np.where(Y == 0, 1, AL))
    second = (1 - Y) * np.log(1 - np.where(Y == 1, 1, AL))
    return -np.sum(first + second) / m


# --- compute_cost | lines 4 | averages the cats and the others separately and adds both averages
def compute_cost(AL, Y):
    cats = AL[Y == 1]
    others = AL[Y == 0]
    return -np.mean(np.log(cats)) - np.mean(np.log(1 - others))


# --- compute_cost | lines 3 | writes the sums as products of matrices and keeps the brackets of the 1 by 1 result
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    return cost


# --- compute_cost | lines 4 | averages with mean and divides by m because the formula does
def compute_cost(AL, Y):
    m = Y.shape[1]
    loss = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.mean(loss) / m


# --- compute_cost | lines 4 | gives the number as it shall be printed
def compute_cost(AL, Y):
    m = Y.shape[1]
    J = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    return f"{J:.3f}"


# --- compute_cost | lines 6, 8 | assigns in the loop where he should add
def compute_cost(AL, Y):
    m = Y.shape[1]
    total = 0
    for i in range(m):
        if Y[0][i] == 1:
            total = -np.log(AL[0][i])
        else:
            total = -np.log(1 - AL[0][i])
    return total / m


# --- compute_cost | lines 4 | the loss is how far the prediction is from the label
def compute_cost(AL, Y):
    m = Y.shape[1]
    distance = np.abs(AL - Y)
    cost = np.sum(distance) / m
    return cost


# --- compute_cost | lines 3 | the bracket of 1 - Y went missing
def compute_cost(AL, Y):
    m = Y.shape[1]
    s = np.sum(Y * np.log(AL) + 1 - Y * np.log(1 - AL))
    return -s / m


# --- linear_backward | lines 6 | going back is dividing by the weights, so she takes the inverse
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.linalg.pinv(W) @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 6 | goes back with the same formula as forward and adds the bias
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ + b)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | sends the errors through the slopes of the weights
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = (1 / m) * dZ @ A_prev.T
    db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = dW.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 3 | takes the average first, once and for all, and so for the input as well
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dZ = dZ / dZ.shape[1]
    return W.T @ dZ, dZ @ A_prev.T, dZ.sum(axis=1, keepdims=True)


# --- linear_backward | lines 5 | the bias is blamed in proportion to its own size
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ * b, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3 | len counts the examples
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = len(A_prev)
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return np.dot(W.T, dZ), dW, db


# --- linear_backward | lines 12 | loops over the examples, and the last line of the loop replaces the sum of the biases
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    n_prev, m = A_prev.shape
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    dA_prev = np.zeros(A_prev.shape)
    for i in range(m):
        dz = dZ[:, [i]]
        a = A_prev[:, [i]]
        dA_prev[:, [i]] = W.T @ dz
        dW += dz @ a.T / m
        db = dz / m
    return dA_prev, dW, db


# --- linear_backward | lines 7 | returns them in the order in which they were computed
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dW, db, dA_prev


# --- linear_backward | lines 3, 4 | a single mean for the bias of the whole layer, and no average for the weights
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = np.dot(dZ, A_prev.T)
    db = np.mean(dZ, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | transposes the errors, not the inputs
def linear_backward(dZ, cache):
    (A_prev, W, b) = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- relu_backward | lines 2 | the gate asks the slope
def relu_backward(dA, cache):
    dZ = dA * (dA > 0)
    return dZ


# --- relu_backward | lines 2 | unpacks the cache as a pair, because the other caches are tuples
def relu_backward(dA, cache):
    Z, _ = cache
    dZ = np.where(Z > 0, dA, 0)
    return dZ


# --- relu_backward | lines 2 | divides by the absolute value to get a switch
def relu_backward(dA, cache):
    switch = cache / np.abs(cache)
    return dA * switch


# --- relu_backward | lines 4 | a neuron is open or closed as a whole, for all examples
def relu_backward(dA, cache):
    dZ = np.zeros(dA.shape)
    for j in range(dA.shape[0]):
        if np.sum(cache[j]) > 0:
            dZ[j] = dA[j]
    return dZ


# --- relu_backward | lines 3 | heaviside with the slope as its second argument, read as what comes out where Z is positive
def relu_backward(dA, cache):
    Z = cache
    return np.heaviside(Z, dA)


# --- relu_backward | lines 2, 3 | multiplies with the output of the ReLU in place of its slope
def relu_backward(dA, cache):
    A, _ = relu(cache)
    return dA * A


# --- relu_backward | lines 3 | sets zeros in another name for the caller's array
def relu_backward(dA, cache):
    Z = cache
    dZ = dA
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 2 | where the gate is closed, Z itself remains
def relu_backward(dA, cache):
    return np.where(cache > 0, dA, cache)


# --- relu_backward | lines 3 | the slopes 1 and 0 are chained by a matrix product
def relu_backward(dA, cache):
    slope = (cache > 0).astype(float)
    dZ = np.dot(dA, slope)
    return dZ


# --- sigmoid_backward | lines 2 | leaves the wrong one of the two results
def sigmoid_backward(dA, cache):
    _, s = sigmoid(cache)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | back is the opposite of forward, so he divides by the slope
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    dZ = dA / (s * (1 - s))
    return dZ


# --- sigmoid_backward | lines 4 | writes the slope with e and forgets the square below
def sigmoid_backward(dA, cache):
    Z = cache
    e = np.exp(-Z)
    slope = e / (1 + e)
    return dA * slope


# --- sigmoid_backward | lines 3 | one bracket short, the 1 stands in the product
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    return dA * s * 1 - s


# --- sigmoid_backward | lines 3 | remembers that everything cancels to a minus y, and takes dA for y
def sigmoid_backward(dA, cache):
    A, Z = sigmoid(cache)
    dZ = A - dA
    return dZ


# --- sigmoid_backward | lines 7 | computes s and then takes the sigmoid of s in the derivative helper
def derivative(z):
    s, _ = sigmoid(z)
    return s * (1 - s)

def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * derivative(s)


# --- sigmoid_backward | lines 2 | walked into the trap that sigmoid returns two things
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 3 | takes the slope at the place dA
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-dA))
    return np.multiply(dA, s * (1 - s))


# --- sigmoid_backward | lines 3 | uses the rule for tanh, one minus the square
def sigmoid_backward(dA, cache):
    out = sigmoid(cache)[0]
    return dA * (1 - out ** 2)


# --- linear_activation_backward | lines 7 | passes the pieces of the cache with a star
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, *linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | the return slipped into the second branch
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 3, 5, 7 | does the steps in the order of the way forward
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    if activation == "relu":
        dA_prev = relu_backward(dA_prev, linear_cache[0])
    else:
        dA_prev = sigmoid_backward(dA_prev, linear_cache[0])
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | computes dZ nicely and then hands dA on
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 4, 6 | uses the forward activations, whose value he multiplies in
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        g, _ = relu(Z)
    else:
        g, _ = sigmoid(Z)
    dZ = dA * g
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 2 | backward means that the pair comes out the other way round, too
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 9 | two ifs, of which the second has an else that undoes the first
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dZ = dA
    if activation == "relu":
        dZ = relu_backward(dZ, activation_cache)
    if activation == "sigmoid":
        dZ = sigmoid_backward(dZ, activation_cache)
    else:
        dZ = dA
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 3 | a dictionary of both ways back, with the activations crossed
def linear_activation_backward(dA, cache, activation):
    lin, Z = cache
    ways = {"sigmoid": relu_backward, "relu": sigmoid_backward}
    dZ = ways[activation](dA, Z)
    return linear_backward(dZ, lin)


# --- linear_activation_backward | lines 9 | averages over the examples once more at the end
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    m = dA.shape[1]
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW / m, db / m


# --- L_model_backward | lines 4 | sends a minus y through the sigmoid once more
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = AL - Y
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | sees only one minus in the derivative, that before the bracket
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL + (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        word = "sigmoid" if l == L else "relu"
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], word)
        grads[f"dA{l - 1}"] = dA
    return grads


# --- L_model_backward | lines 10 | gives every hidden layer the slope at the end of the network
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
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


# --- L_model_backward | lines 9 | a layer's cache has the layer's own number
def L_model_backward(AL, Y, caches):
    L = len(caches)
    dAL = (1 - Y) / (1 - AL) - Y / AL
    grads = {}
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(
        dAL, caches[L - 1], "sigmoid"
    )
    for l in reversed(range(1, L)):
        a, w, b = linear_activation_backward(grads["dA" + str(l)], caches[l], "relu")
        grads["dA" + str(l - 1)] = a
        grads["dW" + str(l)] = w
        grads["db" + str(l)] = b
    return grads


# --- L_model_backward | lines 12, 13 | counts the hidden layers from 0 and names their slopes so
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 11 | each dA gets the number of the layer that computes it
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in reversed(range(1, L + 1)):
        if l == L:
            act = "sigmoid"
        else:
            act = "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], act)
        grads["dA" + str(l)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 3 | begins with the cost, since the way back begins there
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dAL = compute_cost(AL, Y) * np.ones(AL.shape)
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


# --- L_model_backward | lines 6 | range stops before its end, so she lets it stop before layer 1 without wanting to
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L-1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 1, -1):
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(grads[f"dA{l}"], caches[l - 1], "relu")
    return grads


# --- L_model_backward | lines 5 | takes the 1/m of the cost into the first slope as well
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = AL.shape[1]
    dAL = -1 / m * (Y / AL - (1 - Y) / (1 - AL))
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


# --- L_model_backward | lines 6 | goes back with the sigmoid in all layers, in the one loop that he has
def L_model_backward(AL, Y, caches):
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    l = len(caches)
    while l > 0:
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        grads.update({"dA" + str(l - 1): dA, "dW" + str(l): dW, "db" + str(l): db})
        l = l - 1
    return grads


# --- update_parameters | lines 7 | to update a dictionary is dict.update
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    steps = {}
    for l in range(1, L + 1):
        steps["W" + str(l)] = -learning_rate * grads["dW" + str(l)]
        steps["b" + str(l)] = -learning_rate * grads["db" + str(l)]
    parameters.update(steps)
    return parameters


# --- update_parameters | lines 3, 4 | writes =- for -=
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters["W" + str(l)] =- learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] =- learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | goes through the slopes, also through those that belong to no parameter
def update_parameters(parameters, grads, learning_rate):
    for name in grads:
        key = name[1:]
        parameters[key] = parameters[key] - learning_rate * grads[name]
    return parameters


# --- update_parameters | lines 2 | counts the layers in grads
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    for l in range(1, L + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


# --- update_parameters | lines 4 | the step shall become smaller from layer to layer
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        learning_rate = learning_rate / l
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 6, 7 | takes short names out of the dictionary, changes them and leaves the dictionary alone
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = b - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 4 | the loop ends at L - 1 as in the forward pass, for hidden layers only
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = dict(parameters)
    for l in range(1, L):
        for letter in "Wb":
            name = letter + str(l)
            new[name] = parameters[name] - learning_rate * grads["d" + name]
    return new


# --- update_parameters | lines 4 | makes a new dictionary of weights, overwritten by a new one of biases
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    result = {f"W{l}": parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"] for l in range(1, L + 1)}
    result = {f"b{l}": parameters[f"b{l}"] - learning_rate * grads[f"db{l}"] for l in range(1, L + 1)}
    return result


# --- update_parameters | lines 5 | copies the first line and changes the letters on the left only
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters
