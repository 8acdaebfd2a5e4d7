# The activations return one result; whoever calls them keeps Z.

# --- sigmoid | - | one result
def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


# --- relu | - | one result
def relu(Z):
    return np.maximum(0, Z)


# --- linear_activation_forward | keeps Z itself
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    else:
        A = relu(Z)
    return A, (linear_cache, Z)


# --- sigmoid_backward | calls the sigmoid with one result
def sigmoid_backward(dA, cache):
    s = sigmoid(cache)
    return dA * s * (1 - s)
