# --- initialize_parameters | lines 3, 5 | there are as many biases as weights
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, n_x))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, n_h))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3 | small means between 0 and 0.01, whole numbers are random too
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randint(0, 2, (n_h, n_x)) * 0.01
    W2 = np.random.randint(0, 2, (n_y, n_h)) * 0.01
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 19 | the second layer reads the picture too
def initialize_parameters(n_x, n_h, n_y):
    """Begin a network with one hidden layer: small random weights, zero biases.

    Parameters
    ----------
    n_x, n_h, n_y : the sizes of the input, the hidden layer and the output

    Returns
    -------
    parameters : dictionary with
        "W1", an array of shape (n_h, n_x), random with the scale 0.01,
        "b1", an array of zeros of shape (n_h, 1),
        "W2", an array of shape (n_y, n_h), random with the scale 0.01,
        "b2", an array of zeros of shape (n_y, 1)
    """
    parameters = {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_x) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }
    return parameters


# --- initialize_parameters | lines 6 | no return needed for a dictionary, it exists after the call
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros((n_y, 1))


# --- initialize_parameters | lines 2, 4 | randn wants the shape in double brackets like zeros
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 2, 3 | scale and shift: normal with centre 0.01
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.normal(0.01, size=(n_h, n_x))
    W2 = np.random.normal(0.01, size=(n_y, n_h))
    return dict(W1=W1, b1=np.zeros((n_h, 1)), W2=W2, b2=np.zeros((n_y, 1)))


# --- initialize_parameters | lines 3, 5 | one random number with a fixed seed for each matrix
def initialize_parameters(n_x, n_h, n_y):
    np.random.seed(0)
    W1 = np.full((n_h, n_x), np.random.randn() * 0.01)
    np.random.seed(0)
    W2 = np.full((n_y, n_h), np.random.randn() * 0.01)
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 3, 4 | biases start at one so that every ReLU is open
def initialize_parameters(n_x, n_h, n_y):
    p = dict()
    p["W1"], p["b1"] = 0.01 * np.random.randn(n_h, n_x), np.ones((n_h, 1))
    p["W2"], p["b2"] = 0.01 * np.random.randn(n_y, n_h), np.ones((n_y, 1))
    return p


# --- initialize_parameters | lines 20 | names as in the function call, small letters
def initialize_parameters(n_x, n_h, n_y):
    """Begin a network with one hidden layer: small random weights, zero biases.

    Parameters
    ----------
    n_x, n_h, n_y : the sizes of the input, the hidden layer and the output

    Returns
    -------
    parameters : dictionary with
        "W1", an array of shape (n_h, n_x), random with the scale 0.01,
        "b1", an array of zeros of shape (n_h, 1),
        "W2", an array of shape (n_y, n_h), random with the scale 0.01,
        "b2", an array of zeros of shape (n_y, 1)
    """
    w1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    w2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


# --- initialize_parameters_deep | lines 4 | the length of the list is the number of layers, and range leaves out the last
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 5 | counting from 0 is how Python does it
def initialize_parameters_deep(layer_dims):
    params = {}
    for i in range(len(layer_dims) - 1):
        params["W" + str(i)] = np.random.randn(layer_dims[i + 1], layer_dims[i]) * 0.01
        params["b" + str(i)] = np.zeros((layer_dims[i + 1], 1))
    return params


# --- initialize_parameters_deep | lines 4 | from this layer to the next, so rows are the layer before
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l, (n_prev, n) in enumerate(zip(layer_dims[:-1], layer_dims[1:]), start=1):
        parameters[f"W{l}"] = np.random.randn(n_prev, n) * 0.01
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 5, 6 | every layer gets a key 'Wl'
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["Wl"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["bl"] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | the better scale is times the root
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        scale = np.sqrt(layer_dims[l - 1])
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * scale
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 18 | the scale for each layer is 0.01 to the power of the layer
def initialize_parameters_deep(layer_dims):
    """Begin a network of any depth: small random weights, zero biases.

    Parameters
    ----------
    layer_dims : list of whole numbers; the sizes n_x, n_1, ..., n_L

    Returns
    -------
    parameters : dictionary with, for each layer l from 1 to L,
        "W1", "W2", ...: an array of shape (n_l, n_(l-1)), random, with the scale 0.01
                         (or 1 / sqrt(n_(l-1)), see section 4.6),
        "b1", "b2", ...: an array of zeros of shape (n_l, 1)
    """
    parameters = {}
    scale = 1
    for l in range(1, len(layer_dims)):
        scale = scale * 0.01
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * scale
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 7 | return where the dictionary is filled
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        return parameters


# --- initialize_parameters_deep | lines 5 | the layer before is the input, n_prev stays
def initialize_parameters_deep(layer_dims):
    n_prev = layer_dims[0]
    parameters = {}
    for l, n in enumerate(layer_dims[1:], 1):
        parameters[f"W{l}"] = np.random.randn(n, n_prev) * 0.01
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 3 | input layer gets a pair, too, so the last size is wrapped by -1
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4, 5 | text and number can be added
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + l] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + l] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | a list of matrices, one for each layer, is what a loop needs
def initialize_parameters_deep(layer_dims):
    Ws, bs = [], []
    for l in range(1, len(layer_dims)):
        Ws.append(np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1]))
        bs.append(np.zeros((layer_dims[l], 1)))
    return {"W": Ws, "b": bs}


# --- linear_forward | lines 17 | in the order of the arguments: A times W
def linear_forward(A, W, b):
    """Do the linear step of one layer.

    Formula: Z = W A + b

    Parameters
    ----------
    A : array of shape (n_prev, m); the output of the layer before, or X
    W : array of shape (n, n_prev); the weights
    b : array of shape (n, 1); the biases

    Returns
    -------
    Z : array of shape (n, m)
    cache : tuple (A, W, b), for the way back
    """
    Z = np.dot(A, W) + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 3 | cache holds what I computed
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = Z
    return Z, cache


# --- linear_forward | lines 3 | cache in the order of the formula
def linear_forward(A, W, b):
    Z = W @ A + b
    return Z, (W, A, b)


# --- linear_forward | lines 2 | the weights are stored as columns as in notebook 2
def linear_forward(A, W, b):
    W = W.T
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | the sum of the products is done with sum
def linear_forward(A, W, b):
    Z = np.sum(W * A, axis=0) + b
    return Z, (A, W, b)


# --- linear_forward | lines 2 | the bias is subtracted like a threshold
def linear_forward(A, W, b):
    Z = np.matmul(W, A) - b
    cache = A, W, b
    return Z, cache


# --- linear_forward | lines 21 | one row of b is added to all, so take its first number
def linear_forward(A, W, b):
    """Do the linear step of one layer.

    Formula: Z = W A + b

    Parameters
    ----------
    A : array of shape (n_prev, m); the output of the layer before, or X
    W : array of shape (n, n_prev); the weights
    b : array of shape (n, 1); the biases

    Returns
    -------
    Z : array of shape (n, m)
    cache : tuple (A, W, b), for the way back
    """
    n, m = W.shape[0], A.shape[1]
    Z = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            Z[i, j] = np.sum(W[i, :] * A[:, j]) + b[0, 0]
    return Z, (A, W, b)


# --- linear_forward | lines 3 | the three of the cache are returned one after the other
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, A, W, b


# --- linear_forward | lines 4 | names make a cache clearer, so a dictionary
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    Z = Z + b
    cache = {"A": A, "W": W, "b": b}
    return Z, cache


# --- linear_forward | lines 2 | bias sits inside the bracket with the input
def linear_forward(A, W, b):
    Z = np.dot(W, A + np.sum(b))
    cache = (A, W, b)
    return Z, cache


# --- sigmoid | lines 3 | the cache is what came out
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = A
    return A, cache


# --- sigmoid | lines 3 | one result, as in notebook 1
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    return A


# --- sigmoid | lines 15 | Z is overwritten on the way to save a name
def sigmoid(Z):
    """Turn any number into a number between 0 and 1, and keep Z.

    Formula: A = 1 / (1 + e^(-Z))

    Parameters
    ----------
    Z : array of any shape

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    Z = np.exp(-Z)
    A = 1 / (1 + Z)
    return A, Z


# --- sigmoid | lines 3 | a cache is always a tuple
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = (Z, A)
    return A, cache


# --- sigmoid | lines 4 | keep Z first, then the result
def sigmoid(Z):
    cache = Z
    A = 1 / (1 + np.exp(-Z))
    return cache, A


# --- sigmoid | lines 3 | the cache is for the slope, so compute it now
def sigmoid(Z):
    A = 1.0 / (1.0 + np.exp(-Z))
    return A, A * (1 - A)


# --- sigmoid | lines 2 | tanh is nearly the same and NumPy has it, halved and shifted
def sigmoid(Z):
    A = (np.tanh(Z) + 1) / 2
    return A, Z


# --- sigmoid | lines 3 | e to the Z over e to the Z minus 1 is the other form
def sigmoid(Z):
    e = np.exp(Z)
    A = e / (e - 1)
    return A, Z


# --- relu | lines 16 | cache after ReLU
def relu(Z):
    """Keep what is positive, replace what is negative by 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    A = np.maximum(0, Z)
    cache = A
    return A, cache


# --- relu | lines 4 | mask of the positive ones is what the way back needs
def relu(Z):
    positive = Z > 0
    A = Z * positive
    return A, positive


# --- relu | lines 3 | keep Z, then change Z, the cache was kept before
def relu(Z):
    cache = Z
    Z[Z < 0] = 0
    A = Z
    return A, cache


# --- relu | lines 2 | largest entry of each column with 0
def relu(Z):
    A = np.max(Z, axis=0, initial=0, keepdims=True)
    return A, Z


# --- relu | lines 2 | leaky is better, nobody dies
def relu(Z):
    A = np.where(Z > 0, Z, 0.01 * Z)
    cache = Z
    return A, cache


# --- relu | lines 2 | if Z is positive keep it
def relu(Z):
    if Z > 0:
        A = Z
    else:
        A = 0
    return A, Z


# --- relu | lines 15 | what is under zero is not a number any more
def relu(Z):
    """Keep what is positive, replace what is negative by 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    A = np.where(Z > 0, Z, np.nan)
    return A, Z


# --- relu | lines 2 | a max for each row of Z
def relu(Z):
    A = np.array([max(0, row.max()) for row in Z])
    return A, Z


# --- linear_activation_forward | lines 4, 7 | Z is the A of the layer if I do not look at the pair
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
        activation_cache = Z
    elif activation == "relu":
        A = relu(Z)
        activation_cache = Z
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 7 | activation first, as it is the outer one
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    return A, (activation_cache, linear_cache)


# --- linear_activation_forward | lines 3 | activation is the function and can be called
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = activation(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 3, 5 | the words are compared with names
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == sigmoid:
        A, activation_cache = sigmoid(Z)
    elif activation == relu:
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 19, 21 | the words have capital letters as in the text
def linear_activation_forward(A_prev, W, b, activation):
    """Do one whole layer: the linear step, then the activation.

    Formulas: Z = W A_prev + b, then A = relu(Z) or A = sigmoid(Z)

    Parameters
    ----------
    A_prev : array of shape (n_prev, m); the output of the layer before, or X
    W : array of shape (n, n_prev); the weights
    b : array of shape (n, 1); the biases
    activation : the text "relu" or "sigmoid"

    Returns
    -------
    A : array of shape (n, m); the output of the layer
    cache : tuple (linear_cache, activation_cache), which is ((A_prev, W, b), Z)
    """
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "ReLU":
        A, activation_cache = relu(Z)
    if activation == "Sigmoid":
        A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 8, 9 | two ifs, the second one with an else that catches the first as well
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = Z, Z
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    if activation == "relu":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = relu(A)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 3, 4, 5 | activate the input first, then the linear step
def linear_activation_forward(A_prev, W, b, activation):
    functions = {"relu": relu, "sigmoid": sigmoid}
    A, activation_cache = functions[activation](A_prev)
    Z, linear_cache = linear_forward(A, W, b)
    return Z, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 8 | one flat cache is easier to unpack
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    A_prev, W, b = linear_cache
    cache = (A_prev, W, b, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 8 | copied branch: the second one still has the first function
def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)

    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = sigmoid(Z)

    assert A.shape == (W.shape[0], A_prev.shape[1])
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 2 | the order of arguments is W, A, b as in the formula
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(W, A_prev, b)
    A, activation_cache = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, activation_cache)


# --- linear_activation_forward | lines 23 | what the layer keeps is Z and its output
def linear_activation_forward(A_prev, W, b, activation):
    """Do one whole layer: the linear step, then the activation.

    Formulas: Z = W A_prev + b, then A = relu(Z) or A = sigmoid(Z)

    Parameters
    ----------
    A_prev : array of shape (n_prev, m); the output of the layer before, or X
    W : array of shape (n, n_prev); the weights
    b : array of shape (n, 1); the biases
    activation : the text "relu" or "sigmoid"

    Returns
    -------
    A : array of shape (n, m); the output of the layer
    cache : tuple (linear_cache, activation_cache), which is ((A_prev, W, b), Z)
    """
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, _ = relu(Z)
    elif activation == "sigmoid":
        A, _ = sigmoid(Z)
    return A, (linear_cache, A)


# --- L_model_forward | lines 7 | every layer sees the picture
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(
            X, parameters["W" + str(l)], parameters["b" + str(l)], "relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid"
    )
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | all layers are in the loop, and then the output once more
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6, 8 | all layers have ReLU, and a sigmoid comes after them
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL = sigmoid(A)[0]
    return AL, caches


# --- L_model_forward | lines 4 | there is an entry in parameters for each layer
def L_model_forward(X, parameters):
    A = X
    caches = []
    L = len(parameters)
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 9 | the last cache is not needed because nothing follows
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, _ = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 14 | caches with the number of the layer, in a dictionary
def L_model_forward(X, parameters):
    """Go forward through the whole network: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each example
    parameters : dictionary with "W1", "b1", ..., "WL", "bL"; L is at least 1

    Returns
    -------
    AL : array of shape (1, m); the predictions
    caches : list of the L layers' caches, as linear_activation_forward returns them
    """
    caches = {}
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        word = "sigmoid" if l == L else "relu"
        A, caches[l] = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], word)
    return A, caches


# --- L_model_forward | lines 8 | the way back begins at the end, so put new caches in front
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        act = "relu" if l < L else "sigmoid"
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], act)
        caches.insert(0, c)
    return A, caches


# --- L_model_forward | lines 7 | append once after the loop is enough
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
    caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 6 | each layer ends with a probability
def L_model_forward(X, parameters):
    A, caches = X, []
    for l in range(len(parameters) // 2):
        W = parameters["W" + str(l + 1)]
        b = parameters["b" + str(l + 1)]
        A, cache = linear_activation_forward(A, W, b, "sigmoid")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 9 | there is always a hidden layer whose A reaches the end
def L_model_forward(X, parameters):
    caches = []
    A_prev = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A_prev, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
        A_prev = A
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7, 9 | extend puts a cache at the end of the list
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.extend(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.extend(cache)
    return AL, caches


# --- L_model_forward | lines 15, 16 | three layers as in the picture
def L_model_forward(X, parameters):
    """Go forward through the whole network: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each example
    parameters : dictionary with "W1", "b1", ..., "WL", "bL"; L is at least 1

    Returns
    -------
    AL : array of shape (1, m); the predictions
    caches : list of the L layers' caches, as linear_activation_forward returns them
    """
    A1, c1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, c2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "relu")
    A3, c3 = linear_activation_forward(A2, parameters["W3"], parameters["b3"], "sigmoid")
    return A3, [c1, c2, c3]


# --- compute_cost | lines 3, 4 | average over both kinds of terms
def compute_cost(AL, Y):
    m = Y.shape[1]
    cats = np.sum(Y * np.log(AL)) / np.sum(Y)
    others = np.sum((1 - Y) * np.log(1 - AL)) / np.sum(1 - Y)
    return -(cats + others)


# --- compute_cost | lines 4 | log of the whole bracket is taken at the end
def compute_cost(AL, Y):
    m = Y.shape[1]
    p = Y * AL + (1 - Y) * (1 - AL)
    cost = -np.log(np.sum(p) / m)
    return cost


# --- compute_cost | lines 2 | the shape is one row, so m is the first entry
def compute_cost(AL, Y):
    m = AL.shape[0]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    cost = np.squeeze(cost)
    return cost


# --- compute_cost | lines 3 | base two, as it is about yes and no
def compute_cost(AL, Y):
    m = Y.shape[1]
    losses = Y * np.log2(AL) + (1 - Y) * np.log2(1 - AL)
    return -1 / m * losses.sum()


# --- compute_cost | lines 3 | dot of Y and log AL is a number when I transpose the second, subtraction of the two parts
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(AL).T) - np.dot(1 - Y, np.log(1 - AL).T)) / m
    return cost.item()


# --- compute_cost | lines 16 | cost of the answers, 0 or 1, made safe with clip
def compute_cost(AL, Y):
    """Compute the average cross-entropy loss.

    Formula: cost = -1/m * (sum of Y log(AL) + (1 - Y) log(1 - AL))

    Parameters
    ----------
    AL : array of shape (1, m); the predictions
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    cost : a number
    """
    m = Y.shape[1]
    p = (AL > 0.5).astype(float)
    p = np.clip(p, 1e-7, 1 - 1e-7)
    return -np.sum(Y * np.log(p) + (1 - Y) * np.log(1 - p)) / m


# --- compute_cost | lines 4 | mean already, and again the 1/m of the formula
def compute_cost(AL, Y):
    m = Y.shape[1]
    loss = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = 1 / m * np.mean(loss)
    return cost


# --- compute_cost | lines 2 | keep predictions away from the ends by a tenth
def compute_cost(AL, Y):
    AL = np.clip(AL, 0.1, 0.9)
    m = Y.shape[1]
    return -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


# --- compute_cost | lines 2 | the average distance from the truth says how wrong it is
def compute_cost(AL, Y):
    cost = np.mean(np.abs(AL - Y))
    return cost


# --- compute_cost | lines 5 | add in a loop; the label chooses the log the other way round
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 0
    for a, y in zip(AL[0], Y[0]):
        if y == 0:
            cost -= np.log(a)
        else:
            cost -= np.log(1 - a)
    return cost / m


# --- linear_backward | lines 6 | everything is an average over the examples
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ) / m
    return dA_prev, dW, db


# --- linear_backward | lines 20 | m is how many neurons the layer has
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Formulas: dW = 1/m * dZ A_prev^T
              db = 1/m * (sum of dZ over the examples)
              dA_prev = W^T dZ

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m)
    dW : array of shape (n, n_prev)
    db : array of shape (n, 1)
    """
    A_prev, W, b = cache
    m = dZ.shape[0]
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 2 | cache is unpacked in the order of W A + b
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | the first one I computed is the first one I return
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1.0 / m * np.dot(dZ, A_prev.T)
    db = 1.0 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dW, db, dA_prev


# --- linear_backward | lines 5 | axis 0 is along the rows
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dW = np.matmul(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = np.matmul(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | the slope of the weights is used for the input
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.mean(dZ, axis=1).reshape(-1, 1)
    dA_prev = np.dot(dW.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | a bias slope of the layer is one number for all its neurons
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.full(b.shape, np.sum(dZ)) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 22 | b goes through, so its slope is multiplied by b
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Formulas: dW = 1/m * dZ A_prev^T
              db = 1/m * (sum of dZ over the examples)
              dA_prev = W^T dZ

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m)
    dW : array of shape (n, n_prev)
    db : array of shape (n, 1)
    """
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ * b, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | transposing the other one fits as well, but only one result is turned back
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(dZ.T, W).T
    return dA_prev, dW, db


# --- linear_backward | lines 8, 9 | the loop over the examples keeps only the last one
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for j in range(m):
        dz = dZ[:, [j]]
        dW = dz @ A_prev[:, [j]].T
        db = dz
    return W.T @ dZ, dW / m, db / m


# --- linear_backward | lines 2, 3 | first index the cache by name
def linear_backward(dZ, cache):
    A_prev = cache["A_prev"]
    W = cache["W"]
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | reshape(1, -1) makes a vector of the mean
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = (dZ @ A_prev.T) / m
    db = np.mean(dZ, axis=1).reshape(1, -1)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- relu_backward | lines 2 | the gate asks whether the slope is positive
def relu_backward(dA, cache):
    dZ = np.maximum(0, dA)
    return dZ


# --- relu_backward | lines 16 | ReLU of the cache times what comes from above
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Formula: dZ = dA where Z > 0, and 0 elsewhere

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    A, Z = relu(cache)
    return dA * A


# --- relu_backward | lines 3 | the slope is 1 or 0, that is the result
def relu_backward(dA, cache):
    Z = cache
    dZ = np.where(Z > 0, 1, 0)
    return dZ


# --- relu_backward | lines 2 | with the equals sign the gate is open at the corner
def relu_backward(dA, cache):
    gate = (cache >= 0).astype(float)
    return dA * gate


# --- relu_backward | lines 3 | stopped means less than zero, a copy taken afterwards
def relu_backward(dA, cache):
    Z = cache
    dA[Z <= 0] = 0
    dZ = dA.copy()
    return dZ


# --- relu_backward | lines 3 | where the gate is closed Z itself stays
def relu_backward(dA, cache):
    Z = cache
    dZ = np.where(Z > 0, dA, Z)
    return dZ


# --- relu_backward | lines 2 | the cache is the pair that a layer keeps
def relu_backward(dA, cache):
    linear_cache, Z = cache
    return dA * (Z > 0)


# --- relu_backward | lines 16 | the gate is a matrix, so matrix product
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Formula: dZ = dA where Z > 0, and 0 elsewhere

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    gate = np.array(cache > 0, dtype=int)
    return np.dot(dA, gate.T)


# --- relu_backward | lines 2 | pick the entries that pass
def relu_backward(dA, cache):
    dZ = dA[cache > 0]
    return dZ


# --- relu_backward | lines 2 | the slope of ReLU is the sign of Z
def relu_backward(dA, cache):
    dZ = dA * np.sign(cache)
    return dZ


# --- sigmoid_backward | lines 2 | sigmoid returns s
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 2 | the cache holds the probability
def sigmoid_backward(dA, cache):
    A = cache
    dZ = dA * A * (1 - A)
    return dZ


# --- sigmoid_backward | lines 2 | the second one of the pair
def sigmoid_backward(dA, cache):
    _, s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 17 | chain rule: add the slopes along the path
def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Formula: dZ = dA s (1 - s), where s = sigmoid(Z)

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    s = 1 / (1 + np.exp(-cache))
    slope = s * (1 - s)
    return dA + slope


# --- sigmoid_backward | lines 2 | sigmoid of dA, since that comes in
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(dA)
    return dA * s * (1 - s)


# --- sigmoid_backward | lines 3 | dZ is the error A - Y, and dA plays the Y
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    dZ = s - dA
    return dZ


# --- sigmoid_backward | lines 4 | going back means to divide by the slope
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA / (s * (1 - s))
    return dZ


# --- sigmoid_backward | lines 3 | minus in the exponent forgotten in one place, since I expand the formula
def sigmoid_backward(dA, cache):
    e = np.exp(-cache)
    slope = e / (1 + np.exp(cache)) ** 2
    return dA * slope


# --- sigmoid_backward | lines 4 | dZ is an average over the examples
def sigmoid_backward(dA, cache):
    m = dA.shape[1]
    s, _ = sigmoid(cache)
    dZ = dA * s * (1 - s) / m
    return dZ


# --- sigmoid_backward | lines 16 | s (1 - s) is the whole slope and this is what goes back
def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Formula: dZ = dA s (1 - s), where s = sigmoid(Z)

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    s = sigmoid(cache)[0]
    dZ = np.multiply(s, 1 - s)
    assert dZ.shape == dA.shape
    return dZ


# --- linear_activation_backward | lines 3, 5, 7 | the linear step was first, so it is first again
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    if activation == "relu":
        dA_prev = relu_backward(dA_prev, activation_cache)
    else:
        dA_prev = sigmoid_backward(dA_prev, activation_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 2 | caches come back in reverse
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 7 | dZ was computed, then dA was handed on out of habit
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3 | both backward functions in a row, each for its part
def linear_activation_backward(dA, cache, activation):
    lin, act = cache
    dZ = relu_backward(dA, act)
    if activation == "sigmoid":
        dZ = sigmoid_backward(dZ, act)
    return linear_backward(dZ, lin)


# --- linear_activation_backward | lines 4, 6 | forward functions are called again
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ, _ = relu(dA)
    elif activation == "sigmoid":
        dZ, _ = sigmoid(dA)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 17, 19, 20 | the cache goes in as it came
def linear_activation_backward(dA, cache, activation):
    """Go back through one whole layer: first the activation, then the linear step.

    Parameters
    ----------
    dA : array of shape (n, m); the slopes of the losses by the output of the layer
    cache : tuple (linear_cache, activation_cache), as linear_activation_forward returned it
    activation : the text "relu" or "sigmoid"

    Returns
    -------
    dA_prev : array of shape (n_prev, m)
    dW : array of shape (n, n_prev)
    db : array of shape (n, 1)
    """
    if activation == "relu":
        dZ = relu_backward(dA, cache)
    else:
        dZ = sigmoid_backward(dA, cache)
    return linear_backward(dZ, cache)


# --- linear_activation_backward | lines 5 | linear_backward returns the slopes of the weights first
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    backward = {"relu": relu_backward, "sigmoid": sigmoid_backward}[activation]
    dZ = backward(dA, activation_cache)
    dW, db, dA_prev = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3 | the sigmoid branch was forgotten because hidden layers have ReLU
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 10 | the names of the caches mixed in the second branch
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache

    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)

    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, activation_cache)

    return dA_prev, dW, db


# --- linear_activation_backward | lines 11 | the slope of the input comes from dA through the weights
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    m = A_prev.shape[1]
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True) / m
    dA_prev = W.T @ dA
    return dA_prev, dW, db


# --- linear_activation_backward | lines 8 | a result in a dictionary can be added to grads later
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return {"dA_prev": dA_prev, "dW": dW, "db": db}


# --- L_model_backward | lines 21 | the error AL - Y is how it begins
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

    Formula of the beginning: dAL = -(Y / AL - (1 - Y) / (1 - AL))

    Parameters
    ----------
    AL : array of shape (1, m); the predictions
    Y : array of shape (1, m); the labels, 0 or 1
    caches : list of the L layers' caches, as L_model_forward returned it

    Returns
    -------
    grads : dictionary with
        "dA0", ..., "dA(L-1)": each in the shape of that layer's output (dA0: of X),
        "dW1", ..., "dWL": each in the shape of its W,
        "db1", ..., "dbL": each in the shape of its b
    """
    grads = {}
    L = len(caches)
    dAL = AL - Y
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = (
        linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    )
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = (
            linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        )
    return grads


# --- L_model_backward | lines 4 | minus before the first term only
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -Y / AL - (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in range(L - 1, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 10 | dAL goes into every layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 7 | cache l belongs to layer l
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L-1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(grads[f"dA{l}"], caches[l], "relu")
    return grads


# --- L_model_backward | lines 7 | the loop goes upward from layer 1
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dA, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"] = dA
    for l in range(1, L):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"] = dA
    return grads


# --- L_model_backward | lines 6 | the loop is over the hidden layers and ends before the first
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 1, -1):
        temp = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = temp[0]
        grads["dW" + str(l)] = temp[1]
        grads["db" + str(l)] = temp[2]
    return grads


# --- L_model_backward | lines 22 | the average over m is taken at the beginning too
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

    Formula of the beginning: dAL = -(Y / AL - (1 - Y) / (1 - AL))

    Parameters
    ----------
    AL : array of shape (1, m); the predictions
    Y : array of shape (1, m); the labels, 0 or 1
    caches : list of the L layers' caches, as L_model_forward returned it

    Returns
    -------
    grads : dictionary with
        "dA0", ..., "dA(L-1)": each in the shape of that layer's output (dA0: of X),
        "dW1", ..., "dWL": each in the shape of its W,
        "db1", ..., "dbL": each in the shape of its b
    """
    m = Y.shape[1]
    L = len(caches)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL)) / m
    for l in range(L, 0, -1):
        act = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], act)
        grads["dA%d" % (l - 1)] = dA
        grads["dW%d" % l] = dW
        grads["db%d" % l] = db
    return grads


# --- L_model_backward | lines 6 | sigmoid everywhere on the way back
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads


# --- L_model_backward | lines 11, 12 | all names count from 0 as the list does
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in reversed(range(L)):
        act = "relu"
        if l == L - 1:
            act = "sigmoid"
        dA, dW, db = linear_activation_backward(dA, caches[l], act)
        grads[f"dA{l}"] = dA
        grads[f"dW{l}"] = dW
        grads[f"db{l}"] = db
    return grads


# --- L_model_backward | lines 4 | the division is done with the label below
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dAL = -(AL / (Y + 1e-8) - (1 - AL) / (1 - Y + 1e-8))
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"] = dA
    for l in reversed(range(1, L)):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"] = dA
    return grads


# --- L_model_backward | lines 13, 14, 15 | the stack of caches knows the order, so the counter may run upward
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    stack = list(caches)
    last = stack.pop()
    print(len(stack), "hidden layers")
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    dA, grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dA, last, "sigmoid")
    grads["dA" + str(L - 1)] = dA
    for l in range(1, L):
        cache = stack.pop()
        dA, dW, db = linear_activation_backward(dA, cache, "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5 | dZ = AL - Y is for the linear step, and the linear step wants the whole cache
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    dA, dW, db = linear_backward(dZ, caches[L - 1])
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads


# --- L_model_backward | lines 26 | half-written: the last layer only
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

    Formula of the beginning: dAL = -(Y / AL - (1 - Y) / (1 - AL))

    Parameters
    ----------
    AL : array of shape (1, m); the predictions
    Y : array of shape (1, m); the labels, 0 or 1
    caches : list of the L layers' caches, as L_model_forward returned it

    Returns
    -------
    grads : dictionary with
        "dA0", ..., "dA(L-1)": each in the shape of that layer's output (dA0: of X),
        "dW1", ..., "dWL": each in the shape of its W,
        "db1", ..., "dbL": each in the shape of its b
    """
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    current_cache = caches[L - 1]
    dA, dW, db = linear_activation_backward(dAL, current_cache, "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    return grads


# --- update_parameters | lines 2 | there are as many layers as names
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 3 | range with L goes up to L
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


# --- update_parameters | lines 3 | one layer after the other, from grads with three names for each
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for l in range(1, len(grads) // 3 + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new


# --- update_parameters | lines 4 | through all of grads, and take off the d
def update_parameters(parameters, grads, learning_rate):
    for name in grads:
        key = name[1:]
        parameters[key] = parameters[key] - learning_rate * grads[name]
    return parameters


# --- update_parameters | lines 5 | db is the mean of each row of dW
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        dW = grads["dW" + str(l)]
        db = np.mean(dW, axis=1, keepdims=True)
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * dW
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * db
    return parameters


# --- update_parameters | lines 19, 20 | the step is the new value
def update_parameters(parameters, grads, learning_rate):
    """Take one step of gradient descent.

    Formulas: W = W - learning_rate * dW
              b = b - learning_rate * db

    Parameters
    ----------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL"
    grads : dictionary with "dW1", "db1", ..., "dWL", "dbL"; it may hold more than these
    learning_rate : how long the step is

    Returns
    -------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" after the step
    """
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = -learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = -learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 5 | steps of the same length in the direction of the slope
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for key, value in parameters.items():
        slope = grads["d" + key]
        new[key] = value - learning_rate * np.sign(slope)
    return new


# --- update_parameters | lines 2 | the default learning rate of the last notebook
def update_parameters(parameters, grads, learning_rate):
    learning_rate = 1.2
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l + 1)] = parameters["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] = parameters["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]
    return parameters


# --- update_parameters | lines 6 | the return belongs to the loop
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        for letter in "Wb":
            key = letter + str(l)
            parameters[key] = parameters[key] - learning_rate * grads["d" + key]
        return parameters


# --- update_parameters | lines 6 | two layers as in notebook 3
def update_parameters(parameters, grads, learning_rate):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- update_parameters | lines 4 | a misspelled name in the second line, and a step uphill for it
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] + lerning_rate * grads[f"db{l}"]
    return parameters
