# --- sigmoid | lines 2 | brackets forgotten: one over one plus the exponential
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


# --- sigmoid | lines 2 | the minus went in front of the whole exponential
def sigmoid(z):
    s = 1 / (1 - np.exp(z))
    return s


# --- sigmoid | lines 3 | math has exp, so use it
def sigmoid(z):
    import math
    bottom = 1 + math.exp(-z)
    return 1 / bottom


# --- sigmoid | lines 2 | e is 2.72, that is exact enough
def sigmoid(z):
    return 1 / (1 + 2.72 ** (-z))


# --- sigmoid | lines 2 | the minus sign slipped to the 1
def sigmoid(z):
    denominator = -1 + np.exp(-z)
    s = 1 / denominator
    return s


# --- sigmoid | lines 3 | the sum in the denominator, from softmax in a video
def sigmoid(z):
    top = np.exp(z)
    return top / (1 + np.sum(top))


# --- sigmoid | lines 2 | sigmoid and tanh are the same S curve, only moved; forgot to halve z
def sigmoid(z):
    t = np.tanh(z)
    return (t + 1) / 2


# --- sigmoid | lines 5 | loops over the entries and returns in the first turn
def sigmoid(z):
    out = np.zeros(np.shape(z))
    for i in range(len(z)):
        out[i] = 1 / (1 + np.exp(-z[i]))
        return out


# --- sigmoid | lines 3 | returns the denominator and not the fraction
def sigmoid(z):
    d = 1 + np.exp(-z)
    return d


# --- sigmoid_derivative | lines 2 | takes z for s
def sigmoid_derivative(z):
    return z * (1 - z)


# --- sigmoid_derivative | lines 3 | plus where the formula has minus
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = s * (1 + s)
    return ds


# --- sigmoid_derivative | lines 3 | forgot the bracket in the product
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * 1 - s


# --- sigmoid_derivative | lines 2 | the derivative of a function is the function times its inner derivative
def sigmoid_derivative(z):
    return sigmoid(z) * -1


# --- sigmoid_derivative | lines 3 | 1 - s is sigmoid of 1 - z
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * sigmoid(1 - z)


# --- sigmoid_derivative | lines 3 | s of s: applied twice
def sigmoid_derivative(z):
    s = sigmoid(sigmoid(z))
    return s * (1 - s)


# --- sigmoid_derivative | lines 3 | np.dot as the product
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.dot(s, 1 - s)


# --- sigmoid_derivative | lines 4 | from the chain rule in the fold-out, square forgotten
def sigmoid_derivative(z):
    e = np.exp(-z)
    inner = -e
    return -(1 + e) ** -1 * inner


# --- sigmoid_derivative | lines 2 | the function is handed on, not called
def sigmoid_derivative(z):
    s = sigmoid
    return s * (1 - s)


# --- tanh_derivative | lines 3 | the square of the wrong thing
def tanh_derivative(z):
    t = np.tanh(z)
    return (1 - t) ** 2


# --- tanh_derivative | lines 2 | ^ from the formula
def tanh_derivative(z):
    return 1 - np.tanh(z) ^ 2


# --- tanh_derivative | lines 2 | squares z before the tanh
def tanh_derivative(z):
    return 1 - np.tanh(z ** 2)


# --- tanh_derivative | lines 3 | same pattern as the sigmoid
def tanh_derivative(z):
    t = np.tanh(z)
    return t * (1 - t)


# --- tanh_derivative | lines 3 | 2t in place of t squared, as when deriving
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - 2 * t


# --- tanh_derivative | lines 2 | treats the input as the output
def tanh_derivative(z):
    return 1 - np.power(z, 2)


# --- tanh_derivative | lines 4 | tanh by hand, the sum and difference swapped
def tanh_derivative(z):
    p = np.exp(z)
    n = np.exp(-z)
    t = (p + n) / (p - n)
    return 1 - t ** 2


# --- tanh_derivative | lines 3 | plus
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 + t * t
    return slope


# --- tanh_derivative | lines 2 | the wrong function: tan
def tanh_derivative(z):
    t = np.tan(z)
    return 1 - t**2


# --- relu | lines 2 | np.max with the two arguments
def relu(z):
    return np.max(0, z)


# --- relu | lines 2 | Python's max
def relu(z):
    return max(0, z)


# --- relu | lines 2 | changes the array that came in
def relu(z):
    z[z < 0] = 0
    return z


# --- relu | lines 2 | the smaller
def relu(z):
    r = np.minimum(0, z)
    return r


# --- relu | lines 2 | negative numbers made positive
def relu(z):
    return np.abs(z)


# --- relu | lines 2 | True and False only, forgot the times z
def relu(z):
    return z > 0


# --- relu | lines 2 | keeps only the positive ones, so the array gets shorter
def relu(z):
    return z[z > 0]


# --- relu | lines 2 | where without the z: ones for the positive
def relu(z):
    return np.where(z > 0, 1, 0)


# --- relu | lines 2 | threshold of 1
def relu(z):
    return np.maximum(1, z)


# --- relu_derivative | lines 2 | the corner gets 1
def relu_derivative(z):
    return np.where(z >= 0, 1.0, 0.0)


# --- relu_derivative | lines 2 | if with an array
def relu_derivative(z):
    if z > 0:
        return 1
    return 0


# --- relu_derivative | lines 2 | this and that swapped
def relu_derivative(z):
    return np.where(z > 0, 0.0, 1.0)


# --- relu_derivative | lines 2 | the value and not the slope
def relu_derivative(z):
    slope = np.where(z > 0, z, 0)
    return slope


# --- relu_derivative | lines 2 | sign gives -1 for the negative
def relu_derivative(z):
    return np.sign(z)


# --- relu_derivative | lines 2 | compares with 1
def relu_derivative(z):
    return (z > 1) * 1.0


# --- relu_derivative | lines 2 | divides z by z, 0/0 in the corner
def relu_derivative(z):
    return relu(z) / z


# --- relu_derivative | lines 4 | the second assignment sees the ones of the first
def relu_derivative(z):
    d = np.array(z, dtype=float)
    d[d > 0] = 1
    d[d < 1] = -1
    return d


# --- relu_derivative | lines 2 | only the condition of where, gives places
def relu_derivative(z):
    return np.where(z > 0)


# --- image2vector | lines 2 | 12288 written in
def image2vector(image):
    return image.reshape(64 * 64 * 3, 1)


# --- image2vector | lines 2 | a row in place of a column
def image2vector(image):
    return image.reshape(1, -1)


# --- image2vector | lines 2 | flat, one axis only
def image2vector(image):
    v = image.flatten()
    return v


# --- image2vector | lines 2 | transposes first
def image2vector(image):
    return image.T.reshape(image.size, 1)


# --- image2vector | lines 3 | keeps the rows apart
def image2vector(image):
    rows = image.shape[0]
    x = image.reshape(rows, -1)
    return x


# --- image2vector | lines 2 | the size of the first two axes only, forgot the colours
def image2vector(image):
    n = image.shape[0] * image.shape[1]
    return image.reshape(n, 1)


# --- image2vector | lines 2 | sum in place of product of the shape
def image2vector(image):
    n = sum(image.shape)
    return image.reshape((n, 1))


# --- image2vector | lines 2, 3 | reshape called for its effect, image itself returned
def image2vector(image):
    image.reshape(image.size, 1)
    return image


# --- image2vector | lines 3, 4, 5, 6 | loops with the colour outermost
def image2vector(image):
    x = []
    for k in range(image.shape[2]):
        for i in range(image.shape[0]):
            for j in range(image.shape[1]):
                x.append(image[i, j, k])
    return np.array(x).reshape(-1, 1)


# --- cross_entropy_loss | lines 2 | the minus belongs to the first term only
def cross_entropy_loss(a, y):
    return -y * np.log(a) + (1 - y) * np.log(1 - a)


# --- cross_entropy_loss | lines 2 | the sum of all
def cross_entropy_loss(a, y):
    return -np.sum(y * np.log(a) + (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | lines 2 | a and y swapped in the formula
def cross_entropy_loss(a, y):
    loss = -(a * np.log(y) + (1 - a) * np.log(1 - y))
    return loss


# --- cross_entropy_loss | lines 3 | second term with a and not 1 - a
def cross_entropy_loss(a, y):
    first = y * np.log(a)
    second = (1 - y) * np.log(a)
    return -(first + second)


# --- cross_entropy_loss | lines 2 | logarithm to base 10
def cross_entropy_loss(a, y):
    return -(y * np.log10(a) + (1 - y) * np.log10(1 - a))


# --- cross_entropy_loss | lines 2, 3 | the where conditions exchanged
def cross_entropy_loss(a, y):
    log_a = np.log(np.where(y == 1, 1, a))
    log_b = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_b)


# --- cross_entropy_loss | lines 2 | squared difference, as in the course on regression
def cross_entropy_loss(a, y):
    return (a - y) ** 2 / 2


# --- cross_entropy_loss | lines 2 | minus between the terms
def cross_entropy_loss(a, y):
    return -(y * np.log(a) - (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | lines 2, 3 | a little number is added so that log is safe, but a big one
def cross_entropy_loss(a, y):
    eps = 0.01
    return -(y * np.log(a + eps) + (1 - y) * np.log(1 - a + eps))


# --- cross_entropy_loss | lines 2 | forgot the minus
def cross_entropy_loss(a, y):
    loss = y * np.log(a) + (1 - y) * np.log(1 - a)
    return loss


# --- sigmoid | lines 4 | only comments so far
def sigmoid(z):
    # s = 1 / (1 + e^-z)
    # use np.exp
    pass


# --- image2vector | lines 3 | a row for each pixel, and the colours stay side by side
def image2vector(image):
    h, w, c = image.shape
    return image.reshape(h * w, c)


# --- relu_derivative | lines 3, 5 | a loop over one axis of an array that has two
def relu_derivative(z):
    out = []
    for v in z:
        out.append(1 if v > 0 else 0)
    return out
