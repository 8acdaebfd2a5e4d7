# --- sigmoid | lines 3 | one over one, plus e: the bracket is only in his head
def sigmoid(z):
    e_term = np.exp(-z)
    result = 1 / 1 + e_term
    return result


# --- sigmoid | lines 4 | takes e^z for e^-z in the denominator
def sigmoid(z):
    numerator = 1.0
    # the bracket is important!
    denominator = (1.0 + np.exp(z))
    return numerator / denominator


# --- sigmoid | lines 4 | imports exp from math
from math import exp

def sigmoid(z):
    s = 1 / (1 + exp(-z))
    return s


# --- sigmoid | lines 3 | prints the result in place of returning it
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    print(s)


# --- sigmoid | lines 2 | the roof sign as power
def sigmoid(z):
    return 1 / (1 + np.e ^ (-z))


# --- sigmoid | lines 2, 3 | goes through the entries of a list with a loop, knows only one axis
def sigmoid(z):
    s = np.zeros(len(z))
    for i in range(len(z)):
        s[i] = 1 / (1 + np.exp(-z[i]))
    return s


# --- sigmoid | lines 3 | typed the example z = 2 into the function
def sigmoid(z):
    # e^-2 = 0.1353
    return 1 / (1 + np.exp(-2))


# --- sigmoid_derivative | lines 2 | takes z for the output
def sigmoid_derivative(z):
    slope = z * (1 - z)
    return slope


# --- sigmoid_derivative | lines 3 | s comes from z, then z is used again for the second factor
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - z)


# --- sigmoid_derivative | lines 3 | no bracket round 1 - s
def sigmoid_derivative(z):
    a = sigmoid(z)
    da = a * 1 - a
    return da


# --- sigmoid_derivative | lines 4 | forgets the square below the fraction of the quotient rule
def sigmoid_derivative(z):
    # derivative of (1 + e^-z)^-1
    e = np.exp(-z)
    slope = e / (1 + e)
    return slope


# --- sigmoid_derivative | lines 3 | applies the sigmoid a second time
def sigmoid_derivative(z):
    s = sigmoid(z)
    return sigmoid(s) * (1 - sigmoid(s))


# --- sigmoid_derivative | lines 4 | keeps the minus of the outer derivative but not that of the inner one
def sigmoid_derivative(z):
    outer = -(1 + np.exp(-z)) ** (-2)
    # inner: e^-z
    inner = np.exp(-z)
    return outer * inner


# --- tanh_derivative | lines 2 | squares the input and not the output
def tanh_derivative(z):
    return 1 - np.tanh(z ** 2)


# --- tanh_derivative | lines 3 | forgets to square
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 - t
    return slope


# --- tanh_derivative | lines 3 | pattern of the sigmoid's slope taken over
def tanh_derivative(z):
    t = np.tanh(z)
    return t * (1 - t)


# --- tanh_derivative | lines 2 | takes z for t
def tanh_derivative(z):
    return 1 - np.power(z, 2)


# --- tanh_derivative | lines 3 | squares the whole bracket
def tanh_derivative(z):
    tanh_z = np.tanh(z)
    deriv = (1 - tanh_z) ** 2
    return deriv


# --- tanh_derivative | lines 3 | the roof sign again, although the hint warns
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t ^ 2


# --- tanh_derivative | lines 4 | quotient rule with the plus of the product rule
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    return (v * v + u * u) / v ** 2


# --- tanh_derivative | lines 3 | times two in place of squared
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 - 2 * t
    return slope


# --- relu | lines 2 | np.max with two arguments
def relu(z):
    r = np.max(0, z)
    return r


# --- relu | lines 2 | the max of Python
def relu(z):
    return max(0, z)


# --- relu | lines 2 | zeroes the caller's array
def relu(z):
    z[z < 0] = 0
    return z


# --- relu | lines 2, 3 | thinks that r = z makes a new array
def relu(z):
    r = z
    r[r < 0] = 0
    return r


# --- relu | lines 2 | one if for the whole array
def relu(z):
    if z > 0:
        return z
    return 0


# --- relu | lines 2 | the smaller of the two
def relu(z):
    return np.minimum(0, z)


# --- relu_derivative | lines 2 | gives the corner a slope of 1
def relu_derivative(z):
    slope = np.where(z >= 0, 1.0, 0.0)
    return slope


# --- relu_derivative | lines 3 | asks for negative ones, so that 0 counts as positive
def relu_derivative(z):
    # 0 on the left, 1 on the right
    return np.where(z < 0, 0, 1)


# --- relu_derivative | lines 2 | asks with if and else
def relu_derivative(z):
    if z > 0:
        slope = 1
    elif z <= 0:
        slope = 0
    return slope


# --- relu_derivative | lines 2 | returns the function itself on the right
def relu_derivative(z):
    return np.where(z > 0, z, 0)


# --- relu_derivative | lines 3 | divides what comes out by what goes in
def relu_derivative(z):
    r = relu(z)
    return r / z


# --- relu_derivative | lines 2, 3 | writes the slopes into the array itself, and a number has no entries
def relu_derivative(z):
    z[z > 0] = 1
    z[z <= 0] = 0
    return z


# --- image2vector | lines 2 | one axis only
def image2vector(image):
    return image.reshape(-1)


# --- image2vector | lines 3 | flatten, and thinks that this is a column
def image2vector(image):
    # unroll
    x = image.flatten()
    return x


# --- image2vector | lines 2 | a row
def image2vector(image):
    vector = image.reshape(1, image.size)
    return vector


# --- image2vector | lines 2 | only pictures of the course
def image2vector(image):
    return image.reshape(64 * 64 * 3, 1)


# --- image2vector | lines 3 | the .T that the hint warns of
def image2vector(image):
    n = image.shape[0] * image.shape[1] * image.shape[2]
    return image.T.reshape(n, 1)


# --- image2vector | lines 3 | forgets the colours
def image2vector(image):
    rows, columns, colours = image.shape
    return image.reshape(rows * columns, 1)


# --- image2vector | lines 2 | forgot that reshape gives a new array
def image2vector(image):
    image.reshape(image.size, 1)
    return image


# --- image2vector | lines 3, 4 | goes colour by colour
def image2vector(image):
    parts = []
    for k in range(image.shape[2]):
        parts.append(image[:, :, k].reshape(-1, 1))
    return np.concatenate(parts)


# --- cross_entropy_loss | lines 2 | the minus before the first term only
def cross_entropy_loss(a, y):
    loss = -y * np.log(a) + (1 - y) * np.log(1 - a)
    return loss


# --- cross_entropy_loss | lines 4 | no minus at all
def cross_entropy_loss(a, y):
    first = y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    return first + second


# --- cross_entropy_loss | lines 3 | adds up all the losses, as the cost would
def cross_entropy_loss(a, y):
    losses = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return np.sum(losses)


# --- cross_entropy_loss | lines 2, 3 | computes the cost J with its 1/m
def cross_entropy_loss(a, y):
    m = a.shape[1]
    J = -1 / m * np.sum(y * np.log(a) + (1 - y) * np.log(1 - a))
    return J


# --- cross_entropy_loss | lines 3 | no bracket round 1 - y
def cross_entropy_loss(a, y):
    # -(y log a + (1-y) log(1-a))
    return -(y * np.log(a) + 1 - y * np.log(1 - a))


# --- cross_entropy_loss | lines 2 | prediction and label the wrong way round
def cross_entropy_loss(a, y):
    return -(a * np.log(y) + (1 - a) * np.log(1 - y))


# --- cross_entropy_loss | lines 3 | safe form, with a in both of them
def cross_entropy_loss(a, y):
    log_a = np.log(np.where(y == 0, 1, a))
    log_b = np.log(np.where(y == 1, 1, a))
    return -(y * log_a + (1 - y) * log_b)


# --- cross_entropy_loss | lines 2 | the second logarithm has the 1 outside
def cross_entropy_loss(a, y):
    loss = -(y * np.log(a) + (1 - y) * (1 - np.log(a)))
    return loss


# --- cross_entropy_loss | lines 2, 3 | asks the wrong labels in both of the np.where
def cross_entropy_loss(a, y):
    p = np.where(y == 1, 1, a)
    q = np.where(y == 0, 1, 1 - a)
    loss = -(y * np.log(p) + (1 - y) * np.log(q))
    return loss
