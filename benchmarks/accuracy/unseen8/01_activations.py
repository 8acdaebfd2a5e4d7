# --- sigmoid | lines 7 | the minus in front of the z got lost between the temporaries
def sigmoid(z):
    """Turn any number into a number between 0 and 1.

    Formula: sigmoid(z) = 1 / (1 + e^(-z))
    """
    # exponential first
    exponential = np.exp(z)
    denominator = 1 + exponential
    result = 1 / denominator
    return result


# --- sigmoid | lines 2 | typed the fraction from left to right and needs no brackets
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


# --- sigmoid | lines 5 | math has an exp, and I know math from last term
import math


def sigmoid(z):
    s = 1 / (1 + math.exp(-z))
    return s


# --- sigmoid | lines 2 | goes through the entries, and did not think of a plain number or of tables
def sigmoid(z):
    out = np.zeros(len(z))
    for i in range(len(z)):
        out[i] = 1 / (1 + np.exp(-z[i]))
    return out


# --- sigmoid | lines 4 | the form for negative z from the internet, copied with the signs of the other form
def sigmoid(z):
    # two forms so that exp never gets too big
    positive = 1 / (1 + np.exp(-z))
    negative = np.exp(-z) / (1 + np.exp(-z))
    return np.where(z >= 0, positive, negative)


# --- sigmoid | lines 2 | the sigmoid is a squeezed tanh: moved up and halved, forgot that z is halved too
def sigmoid(z):
    return 0.5 * (1 + np.tanh(z))


# --- sigmoid | lines 2 | read about x in the video and kept its letter
def sigmoid(z):
    return 1 / (1 + np.exp(-x))


# --- sigmoid_derivative | lines 2 | takes z for s, as in the formula with two letters
def sigmoid_derivative(z):
    return z * (1 - z)


# --- sigmoid_derivative | lines 3 | computes s and then writes the formula with the argument
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = s * (1 - z)
    return ds


# --- sigmoid_derivative | lines 3 | carried the minus of the outer derivative to the end, but not the inner one
def sigmoid_derivative(z):
    # chain rule, outer: -(...)^-2 , inner: e^-z
    inner = np.exp(-z)
    outer = -1 / (1 + np.exp(-z)) ** 2
    return outer * inner


# --- sigmoid_derivative | lines 2 | the function itself taken as a number
def sigmoid_derivative(z):
    return sigmoid * (1 - sigmoid)


# --- sigmoid_derivative | lines 4 | left the return from trying out the first line
def sigmoid_derivative(z):
    # s is the output
    s = sigmoid(z)
    return s
    return s * (1 - s)


# --- sigmoid_derivative | lines 5 | measures the slope, over both sides, but divides by one step
def sigmoid_derivative(z):
    h = 1e-5
    right = sigmoid(z + h)
    left = sigmoid(z - h)
    return (right - left) / h


# --- sigmoid_derivative | lines 3 | sends the output through the sigmoid once more
def sigmoid_derivative(z):
    s = sigmoid(z)
    return sigmoid(s) * (1 - sigmoid(s))


# --- sigmoid_derivative | lines 2, 3 | own sigmoid with a plus in place of the bracket, and the bracket below with a plus
def sigmoid_derivative(z):
    s = 1 / 1 + np.exp(-z)
    return s * (1 + s)


# --- tanh_derivative | lines 3 | t times t as a dot product
def tanh_derivative(z):
    tanh = np.tanh(z)
    return 1 - np.dot(tanh, tanh)


# --- tanh_derivative | lines 5 | quotient rule with a plus between the two products
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    # u' = v and v' = u
    return (v * v + u * u) / (v * v)


# --- tanh_derivative | lines 2 | looked it up as one over cosh, the square is missing
def tanh_derivative(z):
    return 1 / np.cosh(z)


# --- tanh_derivative | lines 2 | tan and tanh look alike in the list of completions
def tanh_derivative(z):
    t = np.tan(z)
    return 1 - t * t


# --- tanh_derivative | lines 2 | writes tanh out by hand and leaves the lower bracket away
def tanh_derivative(z):
    t = (np.exp(z) - np.exp(-z)) / np.exp(z) + np.exp(-z)
    return 1 - t ** 2


# --- tanh_derivative | lines 3 | returns the output along with the slope, it may be useful
def tanh_derivative(z):
    t = np.tanh(z)
    return t, 1 - t ** 2


# --- tanh_derivative | lines 3, 4 | square minus 1, and then assigned to a name without giving it back
def tanh_derivative(z):
    t = np.tanh(z)
    slope = t ** 2 - 1
    z = slope


# --- relu | lines 2 | np.max is the maximum of two things
def relu(z):
    return np.max(0, z)


# --- relu | lines 2 | the tempting line, which changes the caller's array
def relu(z):
    z[z < 0] = 0
    return z


# --- relu | lines 2 | the smaller in place of the larger
def relu(z):
    return np.minimum(0, z)


# --- relu | lines 3 | gives 1 for what is positive, which is the slope
def relu(z):
    # positive stays, negative is 0
    return np.where(z > 0, 1, 0)


# --- relu | lines 2 | this and that of np.where in the wrong order
def relu(z):
    return np.where(z > 0, 0, z)


# --- relu | lines 2 | takes only the positive entries out, so the negative ones are gone
def relu(z):
    return z[z > 0]


# --- relu | lines 2 | the leaky one from another course
def relu(z):
    return np.maximum(0.01 * z, z)


# --- relu | lines 3 | z plus its absolute value is 0 on the left, and twice z on the right
def relu(z):
    # trick without comparisons
    return z + np.abs(z)


# --- relu_derivative | lines 2 | the corner belongs to the right side
def relu_derivative(z):
    return np.where(z >= 0, 1.0, 0.0)


# --- relu_derivative | lines 3 | begins with ones and puts a 0 only where z is below 0
def relu_derivative(z):
    slope = np.ones(np.shape(z))
    slope = np.where(z < 0, 0, slope)
    return slope


# --- relu_derivative | lines 3 | the step function of NumPy with one half at the corner
def relu_derivative(z):
    # heaviside(x, value at 0)
    return np.heaviside(z, 0.5)


# --- relu_derivative | lines 2 | where with the condition alone
def relu_derivative(z):
    slope = np.where(z > 0)
    return slope


# --- relu_derivative | lines 2 | asks whether any entry is positive
def relu_derivative(z):
    if np.any(z > 0):
        return 1
    else:
        return 0


# --- relu_derivative | lines 2 | True is to become 1, by int
def relu_derivative(z):
    return int(z > 0)


# --- relu_derivative | lines 2, 3 | changes the caller's array to ones and zeros, and after the first line asks for what is left with the wrong sign
def relu_derivative(z):
    z[z > 0] = 1
    z[z > 0] = 0
    return z


# --- image2vector | lines 2 | the number of the text, 64 times 64 times 3
def image2vector(image):
    return image.reshape(12288, 1)


# --- image2vector | lines 2 | a row in place of a column
def image2vector(image):
    return image.reshape(1, -1)


# --- image2vector | lines 3 | one row per pixel, with the colours side by side
def image2vector(image):
    rows, columns, colours = image.shape
    return image.reshape(rows * columns, colours)


# --- image2vector | lines 2 | reshape changes the array, so no need to keep what it gives
def image2vector(image):
    image.reshape(image.size, 1)
    return image


# --- image2vector | lines 2 | product of the first two sizes only
def image2vector(image):
    n = image.shape[0] * image.shape[1]
    return image.reshape(n, 1)


# --- image2vector | lines 2 | remembers the line with the transpose for many pictures and takes it for one
def image2vector(image):
    return image.reshape(image.shape[0], -1).T


# --- image2vector | lines 3 | scales to 0 to 1 as pictures always are
def image2vector(image):
    x = image.reshape(-1, 1)
    return x / 255


# --- image2vector | lines 2, 3 | two sizes out of three, then a shape without a second axis
def image2vector(image):
    rows, columns = image.shape
    return image.reshape(rows * columns * 3,)


# --- cross_entropy_loss | lines 2 | the minus only before the first term
def cross_entropy_loss(a, y):
    loss = -y * np.log(a) + (1 - y) * np.log(1 - a)
    return loss


# --- cross_entropy_loss | lines 4 | the average of the cost is taken here already
def cross_entropy_loss(a, y):
    m = a.shape[-1]
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return loss / m


# --- cross_entropy_loss | lines 2 | log is log to the base of 10, as on the calculator
def cross_entropy_loss(a, y):
    return -(y * np.log10(a) + (1 - y) * np.log10(1 - a))


# --- cross_entropy_loss | lines 2, 3 | products of arrays by dot and a transpose
def cross_entropy_loss(a, y):
    cat = np.dot(y, np.log(a).T)
    no_cat = np.dot(1 - y, np.log(1 - a).T)
    return -(cat + no_cat)


# --- cross_entropy_loss | lines 2 | label and prediction in each other's place
def cross_entropy_loss(a, y):
    return -(a * np.log(y) + (1 - a) * np.log(1 - y))


# --- cross_entropy_loss | lines 3 | copied the first logarithm into the second term
def cross_entropy_loss(a, y):
    left = y * np.log(a)
    right = (1 - y) * np.log(a)
    return -(left + right)


# --- cross_entropy_loss | lines 2 | two cases by an if on the labels
def cross_entropy_loss(a, y):
    if y == 1:
        return -np.log(a)
    else:
        return -np.log(1 - a)


# --- cross_entropy_loss | lines 2 | the squared error from the statistics course
def cross_entropy_loss(a, y):
    return (a - y) ** 2


# --- cross_entropy_loss | lines 2, 4 | 1 minus log a and then the average
def cross_entropy_loss(a, y):
    p = -(y * np.log(a) + (1 - y) * (1 - np.log(a)))
    # average of all examples
    return np.mean(p)


# --- sigmoid | lines 3 | a safe form through logaddexp, with the sign that the formula does not have
def sigmoid(z):
    # log of 1 + e^-z, without overflow
    log_bracket = np.logaddexp(0, z)
    return np.exp(-log_bracket)


# --- sigmoid_derivative | lines 2 | by symmetry the slope is s(z) times s(-z), and the second minus slipped
def sigmoid_derivative(z):
    return sigmoid(z) * -sigmoid(z)


# --- tanh_derivative | lines 4 | tanh is a stretched sigmoid, stretched once here where it is twice
def tanh_derivative(z):
    # tanh(z) = 2 sigmoid(2z) - 1
    s = 1 / (1 + np.exp(-2 * z))
    return 2 * s * (1 - s)


# --- image2vector | lines 3 | channels first, as other libraries have them
def image2vector(image):
    # (rows, columns, colours) -> (colours, rows, columns)
    image = np.transpose(image, (2, 0, 1))
    x = image.reshape(-1, 1)
    return x


# --- cross_entropy_loss | lines 4 | the logarithm of how far off it is, in place of how near
def cross_entropy_loss(a, y):
    """Return the cross-entropy loss of each example."""
    # 1 if completely wrong, 0 if perfect
    distance = np.abs(a - y)
    return -np.log(distance)


# --- cross_entropy_loss | lines 2, 3 | logarithm to the base of 2, and then a sum over the row
def cross_entropy_loss(a, y):
    losses = -(y * np.log2(a) + (1 - y) * np.log2(1 - a))
    total = np.sum(losses, axis=1)
    return total
