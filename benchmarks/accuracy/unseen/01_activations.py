# --- sigmoid | lines 2 | the exponent needs no minus because the formula is symmetric
def sigmoid(z):
    e = np.exp(z)
    s = 1 / (1 + e)
    return s


# --- sigmoid | lines 2 | e^(-z) is written as a power of 10 with the letter e
def sigmoid(z):
    return 1 / (1 + 1e1 ** -z)


# --- sigmoid | lines 2 | if z is negative I use the other form so that nothing overflows
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    else:
        ez = np.exp(z)
        return ez / (1 + ez)


# --- sigmoid | lines 2 | clip z to keep exp quiet, and five is far enough out
def sigmoid(z):
    z = np.clip(z, -5, 5)
    return 1.0 / (1.0 + np.exp(-z))


# --- sigmoid | lines 3 | the results are probabilities and add up to one, so divide by the sum
def sigmoid(z):
    exps = np.exp(-z)
    return exps / np.sum(exps)


# --- sigmoid | lines 3 | printing the result is giving it back
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    print(s)


# --- sigmoid | lines 3 | round so that the numbers look like the table
def sigmoid(z):
    result = 1 / (1 + np.exp(-z))
    return np.round(result, 4)


# --- sigmoid_derivative | lines 15 | s (1 - s) is s minus the square of what came in
def sigmoid_derivative(z):
    """Return the slope of the sigmoid at z.

    Formula: sigmoid'(z) = s (1 - s), where s = sigmoid(z)

    Parameters
    ----------
    z : a number, or an array of any shape; the input of the sigmoid, not its output s

    Returns
    -------
    slope : the slope at each entry, in the same shape as z
    """
    s = sigmoid(z)
    slope = s - z ** 2
    return slope


# --- sigmoid_derivative | lines 2 | the derivative can be measured by a small step, and 0.1 is small
def sigmoid_derivative(z):
    h = 0.1
    return (sigmoid(z + h) - sigmoid(z)) / h


# --- sigmoid_derivative | lines 3 | one minus s is the same as s of minus z with a minus before it
def sigmoid_derivative(z):
    left = sigmoid(z)
    right = -sigmoid(-z)
    return left * right


# --- sigmoid_derivative | lines 3 | the product of two arrays is a dot product
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.dot(s, (1 - s))


# --- sigmoid_derivative | lines 2 | forgot that sigmoid has to be called
def sigmoid_derivative(z):
    s = sigmoid
    return s * (1 - s)


# --- sigmoid_derivative | lines 2 | the quotient rule gives e^-z over the bracket, square forgotten
def sigmoid_derivative(z):
    return np.exp(-z) / (1 + np.exp(-z))


# --- sigmoid_derivative | lines 14, 15 | apply the sigmoid to the slope as well, since it is built on the function before
def sigmoid_derivative(z):
    """Return the slope of the sigmoid at z.

    Formula: sigmoid'(z) = s (1 - s), where s = sigmoid(z)

    Parameters
    ----------
    z : a number, or an array of any shape; the input of the sigmoid, not its output s

    Returns
    -------
    slope : the slope at each entry, in the same shape as z
    """
    inner = z * (1 - z)
    return sigmoid(inner)


# --- sigmoid_derivative | lines 3 | NumPy can take derivatives with gradient
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.gradient(s)


# --- tanh_derivative | lines 2 | the square goes on z, as it is written tanh^2(z)
def tanh_derivative(z):
    return 1 - np.tanh(z ** 2)


# --- tanh_derivative | lines 3 | same pattern as for the sigmoid: t times one minus t
def tanh_derivative(z):
    t = np.tanh(z)
    return t * (1 - t)


# --- tanh_derivative | lines 3 | the derivative of tan has a plus
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 + np.square(t)
    return slope


# --- tanh_derivative | lines 3 | np.sqrt is the short form of the square
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - np.sqrt(t)


# --- tanh_derivative | lines 14 | tanh is sinh over cosh and its slope one over cosh
def tanh_derivative(z):
    """Return the slope of the hyperbolic tangent at z.

    Formula: tanh'(z) = 1 - tanh(z)^2

    Parameters
    ----------
    z : a number, or an array of any shape; the input of tanh, not its output

    Returns
    -------
    slope : the slope at each entry, in the same shape as z
    """
    return 1 / np.cosh(z)


# --- tanh_derivative | lines 2 | minus the square, taken as a bracket of the difference
def tanh_derivative(z):
    return (1 - np.tanh(z)) ** 2


# --- tanh_derivative | lines 2 | for one number use math
def tanh_derivative(z):
    t = math.tanh(z)
    return 1 - t * t


# --- tanh_derivative | lines 3 | the definition by hand, with the exponents mixed up in the denominator
def tanh_derivative(z):
    up = np.exp(z) - np.exp(-z)
    down = np.exp(z) + np.exp(z)
    return 1 - (up / down) ** 2


# --- relu | lines 2 | negative numbers become positive
def relu(z):
    return np.abs(z)


# --- relu | lines 3 | keep the positive entries by picking them out
def relu(z):
    z = np.array(z)
    return z[z > 0]


# --- relu | lines 14 | the built-in max compares 0 with z
def relu(z):
    """Keep what is positive and replace what is negative by 0.

    Formula: relu(z) = max(0, z)

    Parameters
    ----------
    z : a number, or an array of any shape; it is not changed

    Returns
    -------
    r : the larger of 0 and each entry, in the same shape as z
    """
    return max(0, z)


# --- relu | lines 2 | the z is positive question is the answer
def relu(z):
    r = np.where(z > 0, 1, 0)
    return r


# --- relu | lines 2 | a copy is made by giving it a new name
def relu(z):
    r = z
    r *= (r > 0)
    return r


# --- relu | lines 2 | the highest useful value is one, as in an activation
def relu(z):
    return np.clip(z, 0, 1)


# --- relu | lines 2 | whole numbers in the example, so the result is whole
def relu(z):
    return np.maximum(0, z).astype(int)


# --- relu | lines 2 | minimum drops what is negative
def relu(z):
    out = np.minimum(z, 0)
    return out


# --- relu_derivative | lines 15 | the slope of z is z
def relu_derivative(z):
    """Return the slope of relu at z.

    Formula: relu'(z) = 1 where z > 0, and 0 elsewhere.
    At z = 0 exactly there is a corner without a slope; we take 0 there.

    Parameters
    ----------
    z : a number, or an array of any shape

    Returns
    -------
    slope : 1 or 0 for each entry, in the same shape as z
    """
    return np.where(z > 0, z, 0.0)


# --- relu_derivative | lines 2 | negative side has slope minus one
def relu_derivative(z):
    return np.sign(z)


# --- relu_derivative | lines 2 | use relu of z and divide by z to get 1 or 0
def relu_derivative(z):
    return relu(z) / z


# --- relu_derivative | lines 2 | one question for the whole array
def relu_derivative(z):
    if np.all(z > 0):
        return np.ones_like(z)
    else:
        return np.zeros_like(z)


# --- relu_derivative | lines 3 | set the positive ones to one and leave the rest
def relu_derivative(z):
    d = np.array(z, dtype=float)
    d[d > 0] = 1
    return d


# --- relu_derivative | lines 2 | in between 0 and 1 it is one half at the corner
def relu_derivative(z):
    return np.heaviside(z, 0.5)


# --- relu_derivative | lines 15 | a NumPy step needs the threshold of a whole unit
def relu_derivative(z):
    """Return the slope of relu at z.

    Formula: relu'(z) = 1 where z > 0, and 0 elsewhere.
    At z = 0 exactly there is a corner without a slope; we take 0 there.

    Parameters
    ----------
    z : a number, or an array of any shape

    Returns
    -------
    slope : 1 or 0 for each entry, in the same shape as z
    """
    return np.where(z >= 1, 1.0, 0.0)


# --- relu_derivative | lines 2 | the argument order of where is false, true
def relu_derivative(z):
    slope = np.where(z > 0, 0.0, 1.0)
    return slope


# --- image2vector | lines 2 | flatten makes a column
def image2vector(image):
    v = image.flatten()
    return v


# --- image2vector | lines 2 | all pictures of the course are 64 by 64
def image2vector(image):
    x = image.reshape(64 * 64 * 3, 1)
    return x


# --- image2vector | lines 2 | a vector is written in a row
def image2vector(image):
    return image.reshape(1, -1)


# --- image2vector | lines 3 | first all reds, then all greens, then all blues
def image2vector(image):
    rows, cols, colours = image.shape
    return image.transpose(2, 0, 1).reshape(rows * cols * colours, 1)


# --- image2vector | lines 15 | resize changes the array and gives it back
def image2vector(image):
    """Unroll a picture into one column.

    Formula: x[(i * columns + j) * colours + k, 0] = image[i, j, k], NumPy's usual (C) order

    Parameters
    ----------
    image : array of shape (rows, columns, colours)

    Returns
    -------
    x : array of shape (rows * columns * colours, 1)
    """
    n = image.shape[0] * image.shape[1] * image.shape[2]
    return image.copy().resize((n, 1))


# --- image2vector | lines 3 | every pixel stays a row of three colours
def image2vector(image):
    rows = image.shape[0] * image.shape[1]
    return image.reshape(rows, 3)


# --- image2vector | lines 3, 4 | three nested loops, columns of the picture outside
def image2vector(image):
    x = []
    for j in range(image.shape[1]):
        for i in range(image.shape[0]):
            for k in range(image.shape[2]):
                x.append([image[i, j, k]])
    return np.array(x)


# --- image2vector | lines 2 | shape is a function, as in other libraries
def image2vector(image):
    a, b, c = image.shape()
    return image.reshape(a * b * c, 1)


# --- cross_entropy_loss | lines 3 | the cost of the section is asked, so take the mean
def cross_entropy_loss(a, y):
    terms = y * np.log(a) + (1 - y) * np.log(1 - a)
    return -np.mean(terms)


# --- cross_entropy_loss | lines 3 | the minus belongs to the first term
def cross_entropy_loss(a, y):
    first = -y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    return first + second


# --- cross_entropy_loss | lines 18 | the labels are what the logarithm is taken of
def cross_entropy_loss(a, y):
    """Return the cross-entropy loss of each example.

    Formula: loss = -(y log(a) + (1 - y) log(1 - a))
    A perfect prediction (a equal to y) has the loss 0.

    Parameters
    ----------
    a : array of any shape, such as (1, m); the predictions, from 0 to 1
    y : array of the same shape; the labels, 0 or 1

    Returns
    -------
    loss : the loss of each example, in the same shape as a
    """
    eps = 1e-12
    y = np.clip(y, eps, 1 - eps)
    return -(a * np.log(y) + (1 - a) * np.log(1 - y))


# --- cross_entropy_loss | lines 3 | log is to the base ten, as on a calculator
def cross_entropy_loss(a, y):
    p = np.where(y == 1, a, 1 - a)
    return -np.log10(p)


# --- cross_entropy_loss | lines 3 | log(1 - a) is log 1 minus log a
def cross_entropy_loss(a, y):
    log_a = np.log(a)
    log_rest = np.log(1) - np.log(a)
    return -(y * log_a + (1 - y) * log_rest)


# --- cross_entropy_loss | lines 2 | add a small number against log 0, and 0.01 is small
def cross_entropy_loss(a, y):
    tiny = 0.01
    return -(y * np.log(a + tiny) + (1 - y) * np.log(1 - a + tiny))


# --- cross_entropy_loss | lines 3 | how wrong is the squared distance
def cross_entropy_loss(a, y):
    diff = a - y
    return diff ** 2


# --- cross_entropy_loss | lines 3 | only cats count in the loss
def cross_entropy_loss(a, y):
    loss = np.zeros(a.shape)
    loss[y == 1] = -np.log(a[y == 1])
    return loss


# --- cross_entropy_loss | lines 16, 17 | safe form with the wrong entries set to one
def cross_entropy_loss(a, y):
    """Return the cross-entropy loss of each example.

    Formula: loss = -(y log(a) + (1 - y) log(1 - a))
    A perfect prediction (a equal to y) has the loss 0.

    Parameters
    ----------
    a : array of any shape, such as (1, m); the predictions, from 0 to 1
    y : array of the same shape; the labels, 0 or 1

    Returns
    -------
    loss : the loss of each example, in the same shape as a
    """
    log_a = np.log(np.where(y == 1, 1, a))
    log_b = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_b)


# --- cross_entropy_loss | lines 2, 3 | row times column is what multiplies y with the logarithm
def cross_entropy_loss(a, y):
    part1 = np.dot(y, np.log(a).T)
    part2 = np.dot(1 - y, np.log(1 - a).T)
    return -(part1 + part2)


# --- cross_entropy_loss | lines 2 | nan_to_num cleans the loss of bad numbers after the sum with the minus left out
def cross_entropy_loss(a, y):
    loss = y * np.log(a) + (1 - y) * np.log(1 - a)
    loss = np.nan_to_num(loss)
    return loss


# --- cross_entropy_loss | lines 2, 4 | the loss is an array, so compare entry by entry with if
def cross_entropy_loss(a, y):
    if y == 1:
        return -np.log(a)
    if y == 0:
        return -np.log(1 - a)


# --- cross_entropy_loss | lines 2 | a ready-made function of another library will do it
def cross_entropy_loss(a, y):
    return np.cross_entropy(a, y)
