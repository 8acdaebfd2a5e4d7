# --- sigmoid | lines 2 | e to the z, as the curve goes up with z
def sigmoid(z):
    s = 1 / (1 + np.exp(z))
    return s


# --- sigmoid | lines 2 | 1/(1 + x), but the bracket closes after the second 1
def sigmoid(z):
    s = 1.0 / (1.0) + np.exp(-z)
    return s


# --- sigmoid | lines 2 | computed it and thought the cell would show the last value
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))


# --- sigmoid | lines 3 | print shows me the result, so it gives the result
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    print(s)


# --- sigmoid | lines 1 | remembers e from school to one digit
E = 2.7


def sigmoid(z):
    # e to the power of minus z
    power = E ** (-z)
    return 1 / (1 + power)


# --- sigmoid | lines 2 | a minus too many, it is 1 minus e to the minus z below
def sigmoid(z):
    return 1 / (1 - np.exp(-z))


# --- sigmoid | lines 2 | wants no overflow, so asks whether z is negative, as if z were one number
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    else:
        return np.exp(z) / (1 + np.exp(z))


# --- sigmoid | lines 4 | rounded to two digits, which is enough for a probability
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    s = 1 / (1 + np.exp(-z))
    s = np.round(s, 2)
    return s


# --- sigmoid | lines 2, 3 | plus in the exponent, and then e over the bracket, as in the other form
def sigmoid(z):
    e = np.exp(z)
    s = e / (1 + np.exp(-z))
    return s


# --- sigmoid_derivative | lines 2 | times 1 minus s without brackets
def sigmoid_derivative(z):
    return sigmoid(z) * 1 - sigmoid(z)


# --- sigmoid_derivative | lines 3 | the two in the bracket the wrong way round
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (s - 1)
    return slope


# --- sigmoid_derivative | lines 3 | u over v, but the bracket below is not squared
def sigmoid_derivative(z):
    u = np.exp(-z)
    return u / (1 + u)


# --- sigmoid_derivative | lines 2 | the square sits on the exponential and not on the bracket
def sigmoid_derivative(z):
    return np.exp(-z) / (1 + np.exp(-z) ** 2)


# --- sigmoid_derivative | lines 3 | a product of two arrays is np.dot
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = np.dot(s, (1 - s))
    return slope


# --- sigmoid_derivative | lines 3 | in mathematics no sign is needed before a bracket
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s(1 - s)


# --- sigmoid_derivative | lines 2 | the slope of tanh, both are S-shaped
def sigmoid_derivative(z):
    return 1 - sigmoid(z) ** 2


# --- tanh_derivative | lines 2 | takes z for the output t
def tanh_derivative(z):
    return 1 - z ** 2


# --- tanh_derivative | lines 3 | the square is forgotten at the end
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t


# --- tanh_derivative | lines 3 | squares with the hat, as on the calculator
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 - t ^ 2
    return slope


# --- tanh_derivative | lines 2 | the square around the whole difference
def tanh_derivative(z):
    return (1 - np.tanh(z)) ** 2


# --- tanh_derivative | lines 4 | copied the sigmoid's cell and only swapped the function
def tanh_derivative(z):
    """Return the slope of the hyperbolic tangent at z."""
    s = np.tanh(z)
    slope = s * (1 - s)
    return slope


# --- tanh_derivative | lines 3 | np.power with the exponent first
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - np.power(2, t)


# --- tanh_derivative | lines 6 | quotient rule by hand, divided by v and not by its square
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    du = v
    dv = u
    return (du * v - u * dv) / v


# --- relu | lines 2 | Python's own max, as in the formula
def relu(z):
    r = max(0, z)
    return r


# --- relu | lines 3 | thinks that a second name is a second array
def relu(z):
    # keep the old z
    r = z
    r[r < 0] = 0
    return r


# --- relu | lines 2 | an if for the whole array
def relu(z):
    if z > 0:
        return z
    return 0


# --- relu | lines 2 | makes the negative ones positive and does not drop them
def relu(z):
    r = np.abs(z)
    return r


# --- relu | lines 2 | clips to 0 and 1, as for a probability
def relu(z):
    return np.clip(z, 0, 1)


# --- relu | lines 3 | whole numbers look nicer, as in the small example
def relu(z):
    r = np.maximum(z, 0)
    return r.astype(int)


# --- relu | lines 3, 5 | loops with two indices over something that may have any shape, and sets only what is 0 already
def relu(z):
    r = np.zeros_like(z)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            if z[i, j] < 0:
                r[i, j] = 0
    return r


# --- relu_derivative | lines 2 | gives z back where it is positive, which is relu itself
def relu_derivative(z):
    return np.where(z > 0, z, 0)


# --- relu_derivative | lines 2 | 0 and 1 the wrong way round in where
def relu_derivative(z):
    return np.where(z > 0, 0.0, 1.0)


# --- relu_derivative | lines 2 | one question for all entries
def relu_derivative(z):
    if z > 0:
        slope = 1
    else:
        slope = 0
    return slope


# --- relu_derivative | lines 4 | ones for the positive ones, and the negative ones are left as they are
def relu_derivative(z):
    d = np.array(z, dtype=float)
    positive = d > 0
    d[positive] = 1
    return d


# --- relu_derivative | lines 2 | the sign of z is its direction, so the slope
def relu_derivative(z):
    return np.sign(z)


# --- relu_derivative | lines 2 | relu is z times its slope, so divides by z
def relu_derivative(z):
    return relu(z) / z


# --- image2vector | lines 2 | the shapes of the cat pictures written down as names
def image2vector(image):
    rows, columns, colours = 64, 64, 3
    x = image.reshape((rows * columns * colours, 1))
    return x


# --- image2vector | lines 2 | flat is a column already
def image2vector(image):
    return image.flatten()


# --- image2vector | lines 3 | minus one alone, as many as it takes
def image2vector(image):
    # unroll
    v = image.reshape(-1)
    return v


# --- image2vector | lines 2 | turns it first, because columns come from transposing
def image2vector(image):
    return image.T.reshape(-1, 1)


# --- image2vector | lines 3 | all red, then all green, then all blue
def image2vector(image):
    parts = []
    for k in range(image.shape[2]):
        parts.append(image[:, :, k].reshape(-1, 1))
    return np.concatenate(parts)


# --- image2vector | lines 2 | order F because the columns come first
def image2vector(image):
    return image.reshape((image.size, 1), order="F")


# --- image2vector | lines 8 | fills it by the formula, with the rows where the columns belong
def image2vector(image):
    rows, columns, colours = image.shape
    x = np.zeros((rows * columns * colours, 1))
    for i in range(rows):
        for j in range(columns):
            for k in range(colours):
                # place of this number in the column
                x[(i + j * rows) * colours + k, 0] = image[i, j, k]
    return x


# --- cross_entropy_loss | lines 2 | without the minus at the front
def cross_entropy_loss(a, y):
    return y * np.log(a) + (1 - y) * np.log(1 - a)


# --- cross_entropy_loss | lines 4 | added the two terms up and never turned the sign
def cross_entropy_loss(a, y):
    first = y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    loss = first + second
    return loss


# --- cross_entropy_loss | lines 2 | a minus between the terms, inside the bracket
def cross_entropy_loss(a, y):
    return -(y * np.log(a) - (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | lines 3 | a loss is one number, so sums
def cross_entropy_loss(a, y):
    losses = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return np.sum(losses)


# --- cross_entropy_loss | lines 3 | the bracket of the logarithm closes too early
def cross_entropy_loss(a, y):
    left = y * np.log(a)
    right = (1 - y) * (1 - np.log(a))
    return -(left + right)


# --- cross_entropy_loss | lines 5 | takes the logarithm of one number with math
from math import log


def cross_entropy_loss(a, y):
    return -(y * log(a) + (1 - y) * log(1 - a))


# --- cross_entropy_loss | lines 2 | puts 0 where the term is off, but its logarithm is what counts
def cross_entropy_loss(a, y):
    safe_a = np.where(y == 0, 0, a)
    safe_b = np.where(y == 1, 1, 1 - a)
    return -(y * np.log(safe_a) + (1 - y) * np.log(safe_b))


# --- cross_entropy_loss | lines 3 | the safe second term switched off by the same question as the first
def cross_entropy_loss(a, y):
    log_a = np.log(np.where(y == 0, 1, a))
    log_not_a = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_not_a)


# --- cross_entropy_loss | lines 3 | fills in the cats by a mask, and the others stay at 0
def cross_entropy_loss(a, y):
    loss = np.zeros(a.shape)
    loss[y == 1] = -np.log(a[y == 1])
    return loss


# --- cross_entropy_loss | lines 2 | keeps a much too far away from 0 and 1
def cross_entropy_loss(a, y):
    a = np.clip(a, 0.1, 0.9)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


# --- sigmoid_derivative | lines 3 | NumPy has a gradient, which must be the slope
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.gradient(s)


# --- relu_derivative | lines 3 | multiplies yes and no by z to get numbers of them
def relu_derivative(z):
    positive = z > 0
    return positive * z


# --- image2vector | lines 3 | the new axis is put in front
def image2vector(image):
    flat = image.ravel()
    return np.expand_dims(flat, 0)


# --- cross_entropy_loss | lines 2 | the probability of the right answer, but where y is 0 it is still a
def cross_entropy_loss(a, y):
    p_right = y * a + (1 - y) * a
    return -np.log(p_right)


# --- tanh_derivative | lines 2, 3 | a plus in the upper bracket of tanh, and no square
def tanh_derivative(z):
    t = (np.exp(z) + np.exp(-z)) / (np.exp(z) + np.exp(-z))
    return 1 - t


# --- relu | lines 3 | the smaller of the two, stored in the place of the caller's numbers, both in one line
def relu(z):
    z = np.asarray(z)
    z[...] = np.minimum(z, 0)
    return z


# --- sigmoid_derivative | lines 3, 4 | the bracket is missing, and the result is shown and not returned
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * 1 - s
    print("slope:", slope)
