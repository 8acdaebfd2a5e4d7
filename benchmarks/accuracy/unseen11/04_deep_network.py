# --- initialize_parameters | lines 17, 19 | I put the number of inputs first, because the data come in there
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


# --- initialize_parameters | lines 3, 5 | random weights is all that is asked; I forgot to make them small
def initialize_parameters(n_x, n_h, n_y):
    parameters = {
        "W1": np.random.randn(n_h, n_x),
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h),
        "b2": np.zeros((n_y, 1)),
    }
    return parameters


# --- initialize_parameters | lines 17, 19 | one bias for each neuron, so a plain list of n_h zeros will do
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
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y)

    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters


# --- initialize_parameters | lines 3, 5 | np.zeros takes rows and columns just as randn does, I thought
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(n_h, 1)
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(n_y, 1)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 17, 18 | rand and randn are both random numbers, so either one is fine
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
    # small random weights
    W1 = 0.01 * np.random.rand(n_h, n_x)
    W2 = 0.01 * np.random.rand(n_y, n_h)
    # zero biases
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 5 | I copied the line of b1 for b2 and did not change the size
def initialize_parameters(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 17, 19 | randn wants the shape as a pair in double brackets, like zeros
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
    W1 = np.random.randn((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- initialize_parameters | lines 6 | I made the dictionary and thought that this is the end of it
def initialize_parameters(n_x, n_h, n_y):
    parameters = {}
    parameters["W1"] = np.random.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros((n_h, 1))
    parameters["W2"] = np.random.randn(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros((n_y, 1))


# --- initialize_parameters | lines 17, 19 | all begins at zero and gradient descent finds the rest
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
    return {
        "W1": np.zeros((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": np.zeros((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }


# --- initialize_parameters_deep | lines 18 | range(1, L) goes over all the layers, as I understood it
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


# --- initialize_parameters_deep | lines 3 | the list has as many entries as the network has layers
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 16, 17, 18 | loops in Python begin at 0, so I number the layers from 0 as well
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
    for l in range(len(layer_dims) - 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l + 1], layer_dims[l]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l + 1], 1))
    return parameters


# --- initialize_parameters_deep | lines 7 | the layer before comes before, so its size is the first
def initialize_parameters_deep(layer_dims):
    params = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        n_prev = layer_dims[l - 1]
        n = layer_dims[l]
        params[f"W{l}"] = np.random.randn(n_prev, n) * 0.01
        params[f"b{l}"] = np.zeros((n, 1))
    return params


# --- initialize_parameters_deep | lines 18, 19 | a plus glues the letter and the number together
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
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + l] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + l] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 7 | I return as soon as the weights of a layer are made
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        return parameters


# --- initialize_parameters_deep | lines 18 | each layer gets its dictionary, so I make it inside the loop
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
    for l in range(1, L + 1):
        parameters = {}
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 5 | I put the division of section 4.6 behind the 0.01 that was there
def initialize_parameters_deep(layer_dims):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01 / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 18 | the scale depends on the size of the layer, so I took that of the layer itself
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
    L = len(layer_dims) - 1
    for l in range(1, L + 1):
        scale = 1 / np.sqrt(layer_dims[l])
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * scale
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 4 | the factor 0.01 is to be replaced with the root, so times the root
def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


# --- initialize_parameters_deep | lines 19 | one bias a neuron is a row of n numbers with no second size
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
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        parameters[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros(layer_dims[l])
    return parameters


# --- linear_forward | lines 17 | W times A, with the times sign
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
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 2 | the input comes first and then the weights
def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    return Z, (A, W, b)


# --- linear_forward | lines 17 | as in notebook 2, where the w had to be transposed
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
    Z = W.T @ A + b
    cache = (A, W, b)
    return Z, cache


# --- linear_forward | lines 3 | only the product; the bias is zero at the start anyway
def linear_forward(A, W, b):
    cache = (A, W, b)
    Z = np.dot(W, A)
    return Z, cache


# --- linear_forward | lines 21 | I compute Z and forgot that a cache is wanted beside it
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
    # one row per neuron, one column per example
    Z = np.dot(W, A) + b
    print(Z.shape)
    return Z


# --- linear_forward | lines 3 | the cache in the order of the formula: W, A, b
def linear_forward(A, W, b):
    Z = W @ A + b
    cache = (W, A, b)
    return Z, cache


# --- linear_forward | lines 17, 18 | the text says A_prev all the time, so I used this name
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
    Z = np.dot(W, A_prev) + b
    cache = (A_prev, W, b)
    return Z, cache


# --- linear_forward | lines 3 | the bias has no factor in front, so the way back cannot need it
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W)
    return Z, cache


# --- sigmoid | lines 16 | pasted from notebook 1, with its single result
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
    A = 1 / (1 + np.exp(-Z))
    return A


# --- sigmoid | lines 2 | I lost the minus in the exponent
def sigmoid(Z):
    A = 1 / (1 + np.exp(Z))
    cache = Z
    return A, cache


# --- sigmoid | lines 16 | no brackets are needed below the line of the fraction
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
    # YOUR CODE HERE
    A = 1 / 1 + np.exp(-Z)
    return A, Z


# --- sigmoid | lines 3 | the slope only needs the output, so I keep that
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = A
    return A, cache


# --- sigmoid | lines 15 | I give the new result the old name and return it twice without seeing it
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
    Z = 1 / (1 + np.exp(-Z))
    return Z, Z


# --- sigmoid | lines 3 | first what came in, then what goes out
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    return Z, A


# --- sigmoid | lines 17 | math.exp is the exponential that I know from school
import math

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
    A = 1 / (1 + math.exp(-Z))
    return A, Z


# --- sigmoid | lines 3 | the power sign of the formula is the same in Python
def sigmoid(Z):
    e = 2.71828182846
    A = 1 / (1 + e ^ (-Z))
    cache = Z
    return A, cache


# --- relu | lines 17 | sets the negative entries to 0 straight in Z
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
    cache = Z
    Z[Z < 0] = 0
    A = Z
    return A, cache


# --- relu | lines 2 | np.max looked like the function of the formula
def relu(Z):
    A = np.max(0, Z)
    return A, Z


# --- relu | lines 15 | Python's own max takes 0 and the array
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
    A = max(0, Z)
    cache = Z
    return A, cache


# --- relu | lines 2 | one line from notebook 1 and done
def relu(Z):
    return np.maximum(0, Z)


# --- relu | lines 16 | the cache is whatever this function has made
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
    A = np.maximum(0, Z)
    cache = A
    return A, cache


# --- relu | lines 2 | negative ones become 0: minimum with 0
def relu(Z):
    A = np.minimum(0, Z)
    return A, Z


# --- relu | lines 16 | the comparison already gives 0 for the negative ones
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
    A = (Z > 0) * 1.0
    cache = Z
    return A, cache


# --- relu | lines 2, 3 | an equals sign makes a copy, so A can be changed safely
def relu(Z):
    A = Z
    A[A < 0] = 0
    return A, Z


# --- linear_activation_forward | lines 20, 22 | confused which of the two words belongs to which branch
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
        A, activation_cache = relu(Z)
    elif activation == "relu":
        A, activation_cache = sigmoid(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 4, 6 | a function gives one thing, so the result of sigmoid is A
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = relu(Z)
    cache = (linear_cache, Z)
    return A, cache


# --- linear_activation_forward | lines 25 | the cache of the last step comes first
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
    else:
        A, activation_cache = relu(Z)

    cache = (activation_cache, linear_cache)
    return A, cache


# --- linear_activation_forward | lines 7 | four things are to be kept, so a tuple of four
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (A_prev, W, b, Z)
    return A, cache


# --- linear_activation_forward | lines 20, 22 | the word is the name of the function, so I compare with it
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


# --- linear_activation_forward | lines 7 | returned the three results without making the pair of the caches
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    if activation == "relu":
        A, activation_cache = relu(Z)
    return A, linear_cache, activation_cache


# --- linear_activation_forward | lines 18 | did not take apart what linear_forward gives
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
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (Z, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 5 | wrote relu with a capital letter as in the text of the notebook
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "ReLU":
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache


# --- linear_activation_forward | lines 22 | finished the sigmoid, wanted to do the relu later
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
        pass  # later
    cache = (linear_cache, activation_cache)
    return A, cache


# --- L_model_forward | lines 17 | the loop goes over all L layers and then comes the last one
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
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 21 | all layers in one loop, and I did not treat the last one differently
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
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        A, cache = linear_activation_forward(A, W, b, "relu")
        caches.append(cache)
    return A, caches


# --- L_model_forward | lines 20 | forgot to keep the cache of the output layer
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
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches


# --- L_model_forward | lines 4 | the number of layers is how many things are in the dictionary
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


# --- L_model_forward | lines 16, 20 | A_prev is set before the loop and never moves on
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
    A_prev = X
    L = len(parameters) // 2
    for l in range(1, L):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        A, cache = linear_activation_forward(A_prev, W, b, "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 7 | append slipped out of the loop
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


# --- L_model_forward | lines 19, 21 | append gives the longer list back, so I assign it
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
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches = caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches = caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 18 | the loop starts at 0 as every loop does
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
    A = X
    caches = []
    L = len(parameters) // 2
    for l in range(L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 20 | after the loop l is the number of the last layer
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
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "sigmoid")
    caches.append(cache)
    return AL, caches


# --- L_model_forward | lines 10 | the prediction is what the network is for, so I return that
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL


# --- L_model_forward | lines 22 | return stands one step too far to the right
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
    for l in range(1, L + 1):
        act = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], act)
        caches.append(cache)
        return A, caches


# --- compute_cost | lines 16 | the logs are summed and averaged, I did not carry the minus along
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
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 7 | adds up all losses, that is the cost
def compute_cost(AL, Y):
    total = 0
    for i in range(Y.shape[1]):
        a = AL[0, i]
        y = Y[0, i]
        total = total - (y * np.log(a) + (1 - y) * np.log(1 - a))
    return total


# --- compute_cost | lines 16 | m is the first entry of the shape
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
    m = Y.shape[0]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cost


# --- compute_cost | lines 5 | the minus in front of the first sum holds for both, I believed
def compute_cost(AL, Y):
    m = Y.shape[1]
    first = np.sum(Y * np.log(AL))
    second = np.sum((1 - Y) * np.log(1 - AL))
    cost = -1 / m * first + second
    return cost


# --- compute_cost | lines 16 | the loss is only the term with the right label, so Y log AL
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
    return -np.sum(Y * np.log(AL)) / m


# --- compute_cost | lines 4 | a matrix product adds up by itself, and I left its table as it was
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    return cost


# --- compute_cost | lines 17 | sum over the examples, axis 1
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
    loss = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = np.sum(loss, axis=1) / m
    return cost


# --- compute_cost | lines 4 | switched off means label 0 in both terms
def compute_cost(AL, Y):
    m = Y.shape[1]
    log_a = np.log(np.where(Y == 0, 1, AL))
    log_not_a = np.log(np.where(Y == 0, 1, 1 - AL))
    cost = -np.sum(Y * log_a + (1 - Y) * log_not_a) / m
    return cost


# --- compute_cost | lines 17 | adding 1 inside the logarithm keeps it away from 0
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
    cost = -1 / m * np.sum(Y * np.log(AL + 1) + (1 - Y) * np.log(1 - AL + 1))
    return cost


# --- compute_cost | lines 3 | log from the maths lesson has base 10
def compute_cost(AL, Y):
    m = Y.shape[1]
    losses = Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL)
    return -np.sum(losses) / m


# --- compute_cost | lines 16 | the second part is subtracted like in 1 - Y
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
    cost = -np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL)) / m
    return cost


# --- linear_backward | lines 23, 24 | translated the derivation of one example and never took the average
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
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for i in range(m):  # one example after the other
        dz = dZ[:, i:i + 1]
        a = A_prev[:, i:i + 1]
        dW += dz @ a.T
        db += dz
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 3 | the sums over the examples are there, 1/m slipped my mind
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    return W.T @ dZ, dZ @ A_prev.T, np.sum(dZ, axis=1, keepdims=True)


# --- linear_backward | lines 18 | sums over the examples and does not notice that the column is flat
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
    db = np.sum(dZ, axis=1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5 | columns are the examples, so axis 0 adds them up
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=0, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 20 | the weights go back the same way, so W times dZ
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
    dA_prev = W @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 6 | each of the three gets its 1/m, to be consistent
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ) / m
    return dA_prev, dW, db


# --- linear_backward | lines 21 | returns them in the order in which I computed them
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
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dW, db, dA_prev


# --- linear_backward | lines 3 | takes the rows of A_prev for the examples
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[0]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 17 | forgot that A_prev has to stand up
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
    dW = np.dot(dZ, A_prev) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 4 | swapped the two sides of the product, it ran and I was glad
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = (1 / m) * np.dot(A_prev, dZ.T)
    db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 18 | averaged the weights' slopes, but only summed up those of the biases
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
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 6 | took the bias apart from the formula for one neuron: one number
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = np.dot(W.T, dZ)
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ) / m
    return dA_prev, dW, db


# --- linear_backward | lines 16 | thought the cache begins with W like the formula does
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
    W, A_prev, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


# --- linear_backward | lines 5, 6 | two slips at once: no keepdims, and the way to the input is divided, too
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = 1 / m * dZ @ A_prev.T
    db = 1 / m * np.sum(dZ, axis=1)
    dA_prev = 1 / m * W.T @ dZ
    return dA_prev, dW, db


# --- linear_backward | lines 19 | the first two are done, for the third I do not know what to transpose
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
    dA_prev = None  # ???
    return dA_prev, dW, db


# --- relu_backward | lines 15 | the gate lets positive slopes through
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
    dZ = dA * (dA > 0)
    return dZ


# --- relu_backward | lines 3, 4 | wrote the zeros into dZ, which is dA itself
def relu_backward(dA, cache):
    Z = cache
    dZ = dA
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 13 | counted the corner as open
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
    return dA * (cache >= 0)


# --- relu_backward | lines 3 | the slope of the relu and nothing more
def relu_backward(dA, cache):
    Z = cache
    dZ = np.where(Z > 0, 1, 0)
    return dZ


# --- relu_backward | lines 13 | sends dA through the relu once more
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
    dZ = np.maximum(0, dA)
    return dZ


# --- relu_backward | lines 3 | multiplied by the output of the relu in place of its slope
def relu_backward(dA, cache):
    A, Z = relu(cache)
    dZ = dA * A
    return dZ


# --- relu_backward | lines 15 | Z is known from the forward function, so I just use it
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
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    return dZ


# --- relu_backward | lines 3 | everything that is combined on the way back is a matrix product
def relu_backward(dA, cache):
    slope = (cache > 0).astype(float)
    dZ = np.dot(dA, slope)
    return dZ


# --- relu_backward | lines 13 | an if for the array as if it were one number
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
    if cache > 0:
        dZ = dA
    else:
        dZ = 0
    return dZ


# --- sigmoid_backward | lines 14 | took the cache for the output s
def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    # YOUR CODE HERE
    s = cache
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 3 | fell into the trap: s is the pair
def sigmoid_backward(dA, cache):
    Z = cache
    s = sigmoid(Z)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 18 | computed the slope and left out what came from above
def slope_of_sigmoid(Z):
    s = 1 / (1 + np.exp(-Z))
    return s * (1 - s)


def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    dZ = slope_of_sigmoid(cache)
    return dZ


# --- sigmoid_backward | lines 3 | left out the brackets round 1 - s
def sigmoid_backward(dA, cache):
    s = 1 / (1 + np.exp(-cache))
    dZ = dA * s * 1 - s
    return dZ


# --- sigmoid_backward | lines 14 | a matrix product for the slopes, as in the linear step
def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    s, _ = sigmoid(cache)
    dZ = np.dot(dA, s * (1 - s))
    return dZ


# --- sigmoid_backward | lines 3 | mixed it up with the slope of tanh
def sigmoid_backward(dA, cache):
    s, _ = sigmoid(cache)
    dZ = dA * (1 - s ** 2)
    return dZ


# --- sigmoid_backward | lines 14 | kept the second result and threw away the first
def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    # YOUR CODE HERE
    _, s = sigmoid(cache)
    dZ = dA * s * (1 - s)
    return dZ


# --- sigmoid_backward | lines 3 | turned the bracket round, s - 1 in place of 1 - s
def sigmoid_backward(dA, cache):
    s, Z = sigmoid(cache)
    slope = s * (s - 1)
    dZ = dA * slope
    return dZ


# --- sigmoid_backward | lines 14 | had all the pieces but did not return the product
def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    s, _ = sigmoid(cache)
    dZ = dA * s * (1 - s)


# --- linear_activation_backward | lines 17 | unpacked the pair the other way round, since we come from behind
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
    activation_cache, linear_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 3, 5, 6 | gave the whole cache to both steps
def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        dZ = relu_backward(dA, cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, cache)
    return linear_backward(dZ, cache)


# --- linear_activation_backward | lines 18, 20 | the names of the two branches got exchanged
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
    if activation == "sigmoid":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 7 | passes dA on to the linear step, dZ is never used
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 22 | only the slopes for the layer before are handed on
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
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev


# --- linear_activation_backward | lines 4, 6 | multiplied by dA again, although relu_backward has done it
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = dA * relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = dA * sigmoid_backward(dA, activation_cache)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 19, 21 | called the forward functions from habit
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
        dZ, _ = relu(dA)
    elif activation == "sigmoid":
        dZ, _ = sigmoid(dA)
    return linear_backward(dZ, linear_cache)


# --- linear_activation_backward | lines 4 | the linear step stands only in the sigmoid branch
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- linear_activation_backward | lines 19, 22 | the second if should have been an elif, its else catches the sigmoid
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
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    else:
        dZ = dA
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# --- L_model_backward | lines 20 | the short form A - Y is the beginning, and then through the sigmoid
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
    dAL = AL - Y
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
    return grads


# --- L_model_backward | lines 4 | the minus of the loss is gone
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)
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


# --- L_model_backward | lines 19 | forgot that 1 - a has the slope -1, so a plus stands between
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
    dAL = -(Y / AL + (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 4 | the minus reaches only the first fraction, brackets are missing
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -Y / AL - (1 - Y) / (1 - AL)
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[-1], "sigmoid")
    for l in range(L - 1, 0, -1):
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(grads[f"dA{l}"], caches[l - 1], "relu")
    return grads


# --- L_model_backward | lines 20, 22 | cache of layer l is caches[l], I counted them like the layers
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
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L], "sigmoid")
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l], "relu")
    return grads


# --- L_model_backward | lines 7 | the last cache was right, in the loop I took one too late
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        current_cache = caches[l]
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], current_cache, "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 25 | forgot to turn the loop round
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
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in range(1, L):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 11 | hands dAL to every layer
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        # print("layer", l)
        dA, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 21, 26 | files the dA under the number of the layer that made it
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
    grads["dA" + str(L)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(1, L)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 7 | sigmoid for all layers on the way back
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA = dAL
    for l in reversed(range(1, L + 1)):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        grads["dA" + str(l - 1)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads


# --- L_model_backward | lines 20 | averaged the first slope already, because the cost is an average
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
    m = AL.shape[1]
    dAL = -(Y / AL - (1 - Y) / (1 - AL)) / m
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
    return grads


# --- L_model_backward | lines 8 | wrote the output layer and stopped there
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    # now the loop for the other layers
    return grads


# --- L_model_backward | lines 23 | grads is full at the end and I forgot to give it back
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
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")


# --- L_model_backward | lines 5 | starts with dZ = A - Y and linear_backward, but gives it the double cache
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dZ = AL - Y
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_backward(dZ, caches[L - 1])
    for l in reversed(range(1, L)):
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
    return grads


# --- update_parameters | lines 19, 20 | a step along the gradient
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
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] + learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 5 | adds the step with += to both
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        for letter in ["W", "b"]:
            name = letter + str(l)
            parameters[name] += learning_rate * grads["d" + name]
    return parameters


# --- update_parameters | lines 20 | changed the dictionary in place, so nothing to return
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
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]


# --- update_parameters | lines 3 | range(1, L) because it was like this in the forward loop
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 19 | counting from 0, there are L layers
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
    for l in range(L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 2 | L is the length of the dictionary, the half was overlooked
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters)
    for l in range(1, L + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


# --- update_parameters | lines 19, 20 | looked for the slopes under the same name as the weights
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
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["W" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["b" + str(l)]
    return parameters


# --- update_parameters | lines 6, 7 | worked on W and b and never put them back
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = b - learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 20 | the line for b was copied from the one for W and not finished
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
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters


# --- update_parameters | lines 2 | counted the layers in grads, two entries for each
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
    return parameters


# --- update_parameters | lines 21 | the two layers of notebook 3 written out
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
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# --- update_parameters | lines 2, 3 | goes through all names and forgets that only grads has the d
def update_parameters(parameters, grads, learning_rate):
    for key in grads:
        parameters[key] = parameters[key] - learning_rate * grads[key]
    return parameters


# --- update_parameters | lines 19, 20 | the minus turned into the start of a new assignment, =- in place of -=
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
