# --- initialize_parameters | lines 17, 19 | put the inputs in the rows and the neurons in the columns
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
    # YOUR CODE HERE
    W1 = np.random.randn(n_x, n_h) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_h, n_y) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 18, 20 | forgot to make the random weights small
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
    # YOUR CODE HERE
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x)
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn(n_y, n_h)
    parameters["b2"] = np.zeros((n_y, 1))
    return parameters


# --- initialize_parameters | lines 19, 20 | thinks that np.zeros(n) already gives a column
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
    # YOUR CODE HERE
    W1 = 0.01 * np.random.randn(n_h, n_x)
    W2 = 0.01 * np.random.randn(n_y, n_h)
    b1 = np.zeros(n_h)
    b2 = np.zeros(n_y)

    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 5 | gave np.zeros its two sizes without the inner brackets
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    return {
        "W1": W1,
        "b1": b1,
        "W2": W2,
        "b2": b2,
    }


# --- initialize_parameters | lines 5 | copied the first bias and did not change its size for the second layer
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | returned the four arrays side by side instead of in a dictionary
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2


# --- initialize_parameters | lines 17, 19 | took rand for randn, so no weight is ever negative
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
    scale = 0.01
    W1 = np.random.rand(n_h, n_x) * scale
    b1 = np.zeros((n_h, 1))
    W2 = np.random.rand(n_y, n_h) * scale
    b2 = np.zeros((n_y, 1))
    parameters = dict(W1=W1, b1=b1, W2=W2, b2=b2)
    return parameters


# --- initialize_parameters_deep | lines 18 | L already is the number of layers, and range leaves its end out, so the last layer is missing
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
    # YOUR CODE HERE
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 16 | counts the input as a layer and then goes one past the end of the list
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
    # YOUR CODE HERE
    L = len(layer_dims)
    parameters = {}
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | starts at layer 0 like every Python loop
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(L):
        parameters[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 6 | the return slid into the loop
def initialize_parameters_deep(layer_dims):
    params = {}
    for l in range(1, len(layer_dims)):
        params["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        params["b" + str(l)] = np.zeros((layer_dims[l], 1))
        return params


# --- initialize_parameters_deep | lines 6 | thinks of W as going from the layer before to this one, so its size comes first
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n_prev = layer_dims[l - 1]
        n = layer_dims[l]
        parameters["W" + str(l)] = np.random.randn(n_prev, n) * 0.01
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters


# --- initialize_parameters_deep | lines 5, 6 | did not turn the number into text before gluing
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + l] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + l] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 20 | biases as flat rows of numbers
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
    # YOUR CODE HERE
    L = len(layer_dims) - 1
    parameters = dict()
    for l in range(1, L + 1):
        W = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        b = np.zeros(layer_dims[l])
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = b
    return parameters


# --- initialize_parameters_deep | lines 5 | put the division in but left the 0.01 standing
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01 / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | multiplied by the root instead of dividing by it
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        # better scale of 4.6
        scale = np.sqrt(layer_dims[l - 1])
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * scale
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 3 | pairs of neighbours with enumerate, which begins to count at 0
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l, (n_prev, n) in enumerate(zip(layer_dims, layer_dims[1:])):
        parameters["W" + str(l)] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters


# --- linear_forward | lines 2 | multiplied entry by entry
def linear_forward(A, W, b):
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 17 | the order in which the arguments come seemed the order of the product
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
    return Z, (A, W, b)


# --- linear_forward | lines 2 | left the bias out of the sum
def linear_forward(A, W, b):
    Z = W @ A
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | did the sum and forgot that a cache is wanted
def linear_forward(A, W, b):
    return np.dot(W, A) + b


# --- linear_forward | lines 18 | keeps the three in the order of the formula
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
    Z = np.dot(W, A) + b
    cache = (W, A, b)
    return Z, cache


# --- linear_forward | lines 19 | no brackets round the three, so four things come back
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
    # YOUR CODE HERE
    Z = W @ A + b
    return Z, A, W, b


# --- linear_forward | lines 2 | transposes W as for the single neuron of notebook 2
def linear_forward(A, W, b):
    Z = np.dot(W.T, A) + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 3 | did not take away the line that says there is no answer yet
def linear_forward(A, W, b):
    # YOUR CODE HERE
    raise NotImplementedError()
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return Z, cache


# --- sigmoid | lines 15 | lost the minus in the exponent
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
    A = 1 / (1 + np.exp(Z))
    cache = Z
    return A, cache


# --- sigmoid | lines 2 | pasted notebook 1 as it was, with one result
def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


# --- sigmoid | lines 3 | keeps the output of the sigmoid as cache
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = A
    return A, cache


# --- sigmoid | lines 2 | no brackets round the denominator
def sigmoid(Z):
    A = 1 / 1 + np.exp(-Z)
    return A, Z


# --- sigmoid | lines 3 | math.exp was good enough in school
def sigmoid(Z):
    import math
    A = 1 / (1 + math.exp(-Z))
    cache = Z
    return A, cache


# --- sigmoid | lines 2 | turned the sign of Z in its own name and then kept that
def sigmoid(Z):
    Z = -Z
    A = 1 / (1 + np.exp(Z))
    cache = Z
    return A, cache


# --- sigmoid | lines 2, 3 | small z in the formula though the argument has a capital one
def sigmoid(Z):
    A = 1 / (1 + np.exp(-z))
    return A, z


# --- sigmoid | lines 3 | remembers e^(-Z) on top of the fraction as well
def sigmoid(Z):
    t = np.exp(-Z)
    A = t / (1 + t)
    cache = Z
    return A, cache


# --- relu | lines 16 | sets the negative entries to 0 in Z itself, so the cache is changed too
def relu(Z):
    """Keep what is positive, replace what is negative with 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    # YOUR CODE HERE
    Z[Z < 0] = 0
    return Z, Z


# --- relu | lines 2 | thinks that A = Z makes a copy
def relu(Z):
    A = Z
    A[A < 0] = 0
    cache = Z
    return A, cache


# --- relu | lines 16 | np.max for np.maximum, number first
def relu(Z):
    """Keep what is positive, replace what is negative with 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    # YOUR CODE HERE
    A = np.max(0, Z)
    cache = Z
    return A, cache


# --- relu | lines 2 | np.max for np.maximum, array first, so the 0 is taken for an axis
def relu(Z):
    A = np.max(Z, 0)
    return A, Z


# --- relu | lines 15 | overwrote Z with the result before it was kept
def relu(Z):
    """Keep what is positive, replace what is negative with 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    Z = np.maximum(0, Z)
    cache = Z
    return Z, cache


# --- relu | lines 3 | cache is the activated value
def relu(Z):
    A = np.maximum(0, Z)
    cache = A
    return A, cache


# --- relu | lines 15 | asks the whole array at once with an if
def relu(Z):
    """Keep what is positive, replace what is negative with 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    if Z > 0:
        A = Z
    else:
        A = 0
    return A, Z


# --- relu | lines 19 | walks through the entries and mends them where they stand
def relu(Z):
    """Keep what is positive, replace what is negative with 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    rows, cols = Z.shape
    for i in range(rows):
        for j in range(cols):
            if Z[i, j] < 0:
                Z[i, j] = 0
    A = Z
    return A, Z


# --- linear_activation_forward | lines 20, 22 | A is the whole pair because it was not taken apart
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
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = relu(Z)
    cache = (linear_cache, Z)
    return A, cache


# --- linear_activation_forward | lines 18 | took linear_forward for a function with one result
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
    Z = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    else:
        A, activation_cache = sigmoid(Z)
    cache = ((A_prev, W, b), activation_cache)
    return A, cache


# --- linear_activation_forward | lines 4, 6 | mixed the two branches up
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = relu(Z)
    elif activation == "relu":
        A, activation_cache = sigmoid(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 25 | the latest cache first in the pair
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

    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)

    cache = (activation_cache, linear_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | added the tuples into one flat tuple of four
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    else:
        A, activation_cache = relu(Z)
    cache = linear_cache + (activation_cache,)
    return A, cache


# --- linear_activation_forward | lines 20, 22 | compared with the function and not with the word
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
    # YOUR CODE HERE
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == sigmoid:
        A, activation_cache = sigmoid(Z)
    elif activation == relu:
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 21 | wrote the word with capitals as in the text
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
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "ReLU":
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | put A where Z belongs in the layer's cache
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, _ = sigmoid(Z)
    elif activation == "relu":
        A, _ = relu(Z)
    cache = (linear_cache, A)
    return A, cache


# --- linear_activation_forward | lines 23 | did the ReLU and left the sigmoid empty
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
    # YOUR CODE HERE
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, activation_cache = relu(Z)
    elif activation == "sigmoid":
        pass
    cache = (linear_cache, activation_cache)
    return A, cache


# --- L_model_forward | lines 18 | every layer gets the picture itself and not the output before it
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
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 17 | the loop runs up to L and then layer L comes once more
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
    L = len(parameters) // 2
    A = X
    caches = []
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 5 | counts the layers from 0
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(L):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 8 | did not keep the cache of the last layer
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 6 | ReLU for all layers, the last too
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 4 | thinks the dictionary has one entry for each layer
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


# --- L_model_forward | lines 20, 22 | assigns what append gives back
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
    # YOUR CODE HERE
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches = caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches = caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7, 9 | plus-equals puts the two halves of each cache into the list one by one
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


# --- L_model_forward | lines 10 | returned the last hidden output in place of the prediction
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return A, caches


# --- L_model_forward | lines 8 | after the loop still asks for layer l, which is the one before the last
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


# --- compute_cost | lines 3 | no minus in front
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 2 | took the number of rows for the number of examples
def compute_cost(AL, Y):
    m = Y.shape[0]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    return cost


# --- compute_cost | lines 3 | the logarithm from school, base 10
def compute_cost(AL, Y):
    m = Y.shape[1]
    logprobs = Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL)
    cost = -1 / m * np.sum(logprobs)
    return cost


# --- compute_cost | lines 17 | the product of two matrices leaves a 1 by 1 table
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
    # YOUR CODE HERE
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    return cost


# --- compute_cost | lines 3, 4 | swapped the labels of the two terms
def compute_cost(AL, Y):
    m = Y.shape[1]
    term1 = (1 - Y) * np.log(AL)
    term2 = Y * np.log(1 - AL)
    cost = -np.sum(term1 + term2) / m
    return cost


# --- compute_cost | lines 16 | the sum closes after the first term
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
    cost = -1 / m * (np.sum(Y * np.log(AL)) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 4 | summed along the rows, so an array with one entry comes out
def compute_cost(AL, Y):
    m = AL.shape[1]
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    cost = -np.sum(losses, axis=1) / m
    return cost


# --- compute_cost | lines 17, 18 | the safe form with the two conditions turned round
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
    # YOUR CODE HERE
    m = Y.shape[1]
    p = np.where(Y == 1, 1, AL)
    q = np.where(Y == 0, 1, 1 - AL)
    cost = -np.sum(Y * np.log(p) + (1 - Y) * np.log(q)) / m
    return cost


# --- compute_cost | lines 17 | clips so far inside that good predictions are changed
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
    # YOUR CODE HERE
    m = Y.shape[1]
    AL = np.clip(AL, 0.1, 0.9)
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    return cost


# --- compute_cost | lines 4 | adds up in a loop that stops one example too early
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m - 1):
        y = Y[0, i]
        a = AL[0, i]
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a))
    return cost / m


# --- compute_cost | lines 17, 18 | no minus, and the division left for the next line which never came
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
    # YOUR CODE HERE
    # loss of each example
    losses = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)
    cost = np.sum(losses)
    return cost


# --- linear_backward | lines 16, 17 | forgot the average in both
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    A_prev, W, b = cache
    dW = np.dot(dZ, A_prev.T)
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | averaged the weights' slopes but not the biases'
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 19 | the sum drops its axis and db is flat
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    # YOUR CODE HERE
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 19 | adds down the columns, over the neurons
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    # YOUR CODE HERE
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | averages everything, the inputs' slopes too
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ) / m
    return dA_prev, dW, db


# --- linear_backward | lines 18 | the product for dW comes out lying on its side
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    # YOUR CODE HERE
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 7 | no transpose in the way back through W
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]

    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W, dZ)

    return dA_prev, dW, db


# --- linear_backward | lines 16 | counts the rows of A_prev as examples
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    A_prev, W, b = cache
    m = A_prev.shape[0]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 20 | returned in the order in which they were computed
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dW, db, dA_prev


# --- linear_backward | lines 5 | one sum over the whole table for db
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | forgot to stand A_prev up
def linear_backward(dZ, cache):
    (A_prev, W, b) = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 2 | took the cache apart in the order of the formula W A + b
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | took a mean and then divided by m once more
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.mean(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 20 | builds the sum in a loop and adds flat columns to a column
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.zeros(b.shape)
    for i in range(m):
        db = db + dZ[:, i]
    db = db / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- relu_backward | lines 14 | a second name for dA, and zeros written into the caller's array
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    Z = cache
    dZ = dA
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 13 | the gate asks dA
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    dZ = dA * (dA > 0)
    return dZ


# --- relu_backward | lines 3 | sends the slope through the ReLU itself
def relu_backward(dA, cache):
    Z = cache
    dZ = np.maximum(0, dA)
    return dZ


# --- relu_backward | lines 3 | returns the open gates and not what goes through them
def relu_backward(dA, cache):
    Z = cache
    dZ = np.where(Z > 0, 1, 0)
    return dZ


# --- relu_backward | lines 16 | lets the slope through where Z is exactly 0
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    # YOUR CODE HERE
    Z = cache
    dZ = np.array(dA)
    dZ[Z < 0] = 0
    return dZ


# --- relu_backward | lines 15 | the two cases of where in the wrong order
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    # YOUR CODE HERE
    Z = cache
    return np.where(Z > 0, 0, dA)


# --- relu_backward | lines 13 | times-equals is shorter, and changes dA
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    dA *= cache > 0
    return dA


# --- relu_backward | lines 14 | counts a Z of 0 as positive
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    # YOUR CODE HERE
    gate = cache >= 0
    return dA * gate


# --- sigmoid_backward | lines 2 | s is the pair of both results
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 2 | took the Z in the cache for the probability
def sigmoid_backward(dA, cache):
    s = cache
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 3 | only the slope, without what comes from above
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    dZ = s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 4 | wrote s(1 - s) as in the formula, and Python calls s
def sigmoid_backward(dA, cache):
    Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * s(1 - s)
    return dZ


# --- sigmoid_backward | lines 3 | the slope of tanh
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    return dA * (1 - s**2)


# --- sigmoid_backward | lines 3 | no brackets round 1 - s
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    dZ = dA * s * 1 - s
    return dZ


# --- sigmoid_backward | lines 3 | stopped after the first factor
def sigmoid_backward(dA, cache):
    A, Z = sigmoid(cache)
    dZ = dA * A
    return dZ


# --- sigmoid_backward | lines 2, 4 | has s, did not know how to go on
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    # slope of the sigmoid?
    raise NotImplementedError()


# --- linear_activation_backward | lines 2 | took the pair apart the wrong way round
def linear_activation_backward(dA, cache, activation):
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 19, 21 | each activation goes back through the other
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
    # YOUR CODE HERE
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = relu_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | gave dA to the linear step although dZ was ready
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3, 5, 6 | passes the whole cache on to both steps
def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, cache)
    else:
        dZ = sigmoid_backward(dA, cache)
    dA_prev, dW, db = linear_backward(dZ, cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | names the three results in the order dW, db, dA_prev
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dW, db, dA_prev = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 18, 20 | called the forward functions on the way back
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
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ, _ = relu(dA)
    elif activation == "sigmoid":
        dZ, _ = sigmoid(dA)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | the linear step stands only in the second branch
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    elif activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | computed all three and gave back nothing
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)


# --- L_model_backward | lines 4 | forgot the minus of the loss
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = Y / AL - (1 - Y) / (1 - AL)
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | the 1 - a inside the logarithm gave no second minus
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) + np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(
            grads["dA" + str(l)], caches[l - 1], "relu"
        )
    return grads


# --- L_model_backward | lines 4 | took A - Y for dAL and sent it through the sigmoid again
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = AL - Y
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dA, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"] = dA
    for l in reversed(range(1, L)):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"] = dA
    return grads


# --- L_model_backward | lines 5 | divided the beginning by m because the cost is an average
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dAL = -(Y / AL - (1 - Y) / (1 - AL)) / m
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


# --- L_model_backward | lines 20 | layer L looked for its cache at place L
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

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


# --- L_model_backward | lines 8 | in the loop the cache has the number of the layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = (1 - Y) / (1 - AL) - Y / AL
    current_cache = caches[-1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, current_cache, "sigmoid")
    for l in reversed(range(1, L)):
        current_cache = caches[l]
        dA_temp, dW_temp, db_temp = linear_activation_backward(grads["dA" + str(l)], current_cache, "relu")
        grads["dA" + str(l - 1)] = dA_temp
        grads["dW" + str(l)] = dW_temp
        grads["db" + str(l)] = db_temp
    return grads


# --- L_model_backward | lines 24 | goes forward through the layers
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

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
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(1, L):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 5, 8 | stores every dA under the number of the layer that made it
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads["dA" + str(L)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l + 1)], caches[l - 1], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 8 | every layer starts again from dAL
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads


# --- L_model_backward | lines 25 | forgot to change the word for the hidden layers
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

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
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "sigmoid")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 20 | started from A - Y with linear_backward but gave it the layer's whole cache
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

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
    dZL = AL - Y
    dA, dW, db = linear_backward(dZL, caches[L - 1])
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 2 | own little function for the beginning, the sign of the second part is lost in it
def loss_slope(a, y):
    return -y / a - (1 - y) / (1 - a)

def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA = loss_slope(AL, Y)
    for l in range(L, 0, -1):
        activation = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 20 | divides by 1 and then takes AL away, for want of brackets
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

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
    # YOUR CODE HERE
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / 1 - AL)
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


# --- update_parameters | lines 4, 5 | goes uphill
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] + learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 3 | the loop leaves the last layer as it was
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | did not halve the number of entries
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | counts the layers in grads, where the dA are as well
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 21 | forgot the last line that hands the dictionary back
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
    # YOUR CODE HERE
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]


# --- update_parameters | lines 4 | moves the weights only
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters


# --- update_parameters | lines 19, 20 | wrote =- for -=
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
        parameters["W" + str(l)] =- learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] =- learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 22 | computed new W and b but never put them back
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
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = b - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 4 | plus-equals in a loop over the names
def update_parameters(parameters, grads, learning_rate):
    new = dict(parameters)
    for name in parameters:
        new[name] = new[name] + learning_rate * grads["d" + name]
    return new


# --- update_parameters | lines 2 | goes through all of grads and cuts off the d, also from dA0
def update_parameters(parameters, grads, learning_rate):
    for key in grads:
        name = key[1:]
        parameters[name] = parameters[name] - learning_rate * grads[key]
    return parameters
