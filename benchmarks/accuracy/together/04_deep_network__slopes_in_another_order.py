# The slopes come as dW, db, dA_prev, in all functions alike.

# --- linear_backward | - | dA_prev last
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return np.dot(dZ, A_prev.T) / m, np.sum(dZ, axis=1, keepdims=True) / m, np.dot(W.T, dZ)


# --- linear_activation_backward | passes on what comes, in whatever order
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    back = relu_backward if activation == "relu" else sigmoid_backward
    dW, db, dA_prev = linear_backward(back(dA, activation_cache), linear_cache)
    return dW, db, dA_prev


# --- L_model_backward | takes dA_prev last
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        activation = "sigmoid" if l == L - 1 else "relu"
        dW, db, dA = linear_activation_backward(dA, caches[l], activation)
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
        grads["dA" + str(l)] = dA
    return grads
