# --- sigmoid | lines 3 | types the formula in one line and forgets the bracket
def sigmoid(z):
    # e^(-z)
    s = 1.0 / 1.0 + np.exp(-1 * z)
    return s


# --- sigmoid | lines 2 | the minus in the exponent got lost
def sigmoid(z):
    bottom = np.exp(z) + 1
    return 1 / bottom


# --- sigmoid | lines 4 | knows math from last term, which takes one number only
import math

def sigmoid(z):
    return 1 / (1 + math.exp(-z))


# --- sigmoid | lines 4 | left the raise of the empty cell where it was
def sigmoid(z):
    # YOUR CODE HERE
    s = 1 / (1 + np.exp(-z))
    raise NotImplementedError()
    return s


# --- sigmoid | lines 3 | computes everything and hands nothing back
def sigmoid(z):
    exponential = np.exp(-z)
    s = 1.0 / (1.0 + exponential)


# --- sigmoid | lines 2 | e with three decimals, from the calculator at school
def sigmoid(z):
    e = 2.718
    return 1 / (1 + e ** (-z))


# --- sigmoid | lines 2 | thinks np.exp is the number e
def sigmoid(z):
    return 1 / (1 + np.exp ** (-z))


# --- sigmoid | lines 3 | the minus went in front of the exponential
def sigmoid(z):
    # 1 / (1 + e^-z)
    return 1 / (1 - np.exp(z))


# --- sigmoid | lines 3 | copied the stable form with its if, for one number
def sigmoid(z):
    # avoid overflow
    if z >= 0:
        s = 1 / (1 + np.exp(-z))
    else:
        s = np.exp(z) / (1 + np.exp(z))
    return s


# --- sigmoid_derivative | lines 2 | takes z for the output s
def sigmoid_derivative(z):
    one_minus = 1 - z
    slope = z * one_minus
    return slope


# --- sigmoid_derivative | lines 3 | no bracket round 1 - s
def sigmoid_derivative(z):
    sig = sigmoid(z)
    slope = sig * 1 - sig
    return slope


# --- sigmoid_derivative | lines 3 | s - 1 in place of 1 - s
def sigmoid_derivative(z):
    s = sigmoid(z)
    return (s - 1) * s


# --- sigmoid_derivative | lines 4 | returns the name of the line before
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = s * (1 - s)
    return s


# --- sigmoid_derivative | lines 2 | the outer derivative only, the inner minus forgotten
def sigmoid_derivative(z):
    slope = -(1 + np.exp(-z)) ** (-2) * np.exp(-z)
    return slope


# --- sigmoid_derivative | lines 2 | mixes it up with the slope of tanh
def sigmoid_derivative(z):
    return 1 - sigmoid(z) ** 2


# --- sigmoid_derivative | lines 3 | has s already, and calls the sigmoid on it again
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = sigmoid(s) * (1 - sigmoid(s))
    return slope


# --- sigmoid_derivative | lines 2 | two faults: z is not put through the sigmoid, and no bracket
def sigmoid_derivative(z):
    slope = z * 1 - z
    return slope


# --- tanh_derivative | lines 3 | the square is forgotten
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 - t
    return slope


# --- tanh_derivative | lines 2 | squares z, not tanh of z
def tanh_derivative(z):
    slope = 1 - np.power(z, 2)
    return slope


# --- tanh_derivative | lines 2 | squares the whole bracket
def tanh_derivative(z):
    return np.power(1 - np.tanh(z), 2)


# --- tanh_derivative | lines 2 | the formula of the sigmoid's slope, with tanh put in
def tanh_derivative(z):
    return np.tanh(z) * (1 - np.tanh(z))


# --- tanh_derivative | lines 3 | the sign for powers from paper
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t ^ 2


# --- tanh_derivative | lines 2 | forgets the np.
def tanh_derivative(z):
    t = tanh(z)
    return 1 - t**2


# --- tanh_derivative | lines 5 | quotient rule, divided by the square of the numerator
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    # (u'v - uv') / v^2 with u' = v and v' = u
    return (v * v - u * u) / u ** 2


# --- tanh_derivative | lines 2, 3 | two faults: the sign turned round, and tanh never taken
def tanh_derivative(z):
    squared = z ** 2
    return squared - 1


# --- relu | lines 2 | Python's max, as in the formula
def relu(z):
    r = max(0.0, z)
    return r


# --- relu | lines 2, 3 | thinks that a second name is a second array
def relu(z):
    r = z
    r[r < 0] = 0
    return r


# --- relu | lines 2 | np.max of both, gives one number
def relu(z):
    return np.max([np.zeros_like(z), z])


# --- relu | lines 2 | if and else for one number
def relu(z):
    if z > 0:
        return z
    else:
        return 0


# --- relu | lines 2 | forgets what to compare with
def relu(z):
    r = np.maximum(z)
    return r


# --- relu | lines 2, 4 | loops over the entries and puts the zeros into the caller's array
def relu(z):
    for i in range(len(z)):
        if z[i] < 0:
            z[i] = 0
    return z


# --- relu | lines 2 | sets z inside the function and thinks that is enough
def relu(z):
    z = np.maximum(0, z)


# --- relu | lines 2 | one line with if and else
def relu(z):
    return z if z > 0 else 0


# --- relu_derivative | lines 2 | the corner counted with the right side
def relu_derivative(z):
    slope = (z >= 0) * 1.0
    return slope


# --- relu_derivative | lines 2 | asks for the negative ones, so 0 is on the wrong side
def relu_derivative(z):
    slope = np.where(z < 0, 0, 1)
    return slope


# --- relu_derivative | lines 2 | left z where the slope should stand, as in relu
def relu_derivative(z):
    return np.where(z > 0, z, 0)


# --- relu_derivative | lines 2 | the error message proposed all()
def relu_derivative(z):
    if np.all(z > 0):
        return 1.0
    return 0.0


# --- relu_derivative | lines 3 | ones everywhere, then zeros for the negative ones, which leaves out the corner
def relu_derivative(z):
    slope = np.ones_like(z)
    slope[z < 0] = 0
    return slope


# --- relu_derivative | lines 2 | goes through the entries of a flat array only
def relu_derivative(z):
    return np.array([1.0 if value > 0 else 0.0 for value in z])


# --- relu_derivative | lines 3 | derives what stands in the maximum: 0 stays, z becomes 1
def relu_derivative(z):
    # max(0, z)' = max(0, 1)
    return np.maximum(0, 1)


# --- relu_derivative | lines 2 | the two lines of the formula, asked of the whole array
def relu_derivative(z):
    if z > 0:
        slope = 1
    elif z <= 0:
        slope = 0
    return slope


# --- image2vector | lines 2 | flat, with one axis
def image2vector(image):
    return np.ravel(image)


# --- image2vector | lines 3 | the product of the shape, but the 1 is forgotten
def image2vector(image):
    rows, columns, colours = image.shape
    x = image.reshape(rows * columns * colours)
    return x


# --- image2vector | lines 2 | lies down: one row
def image2vector(image):
    return image.reshape((1, image.size))


# --- image2vector | lines 3 | the number from the text
def image2vector(image):
    # 64 * 64 * 3 = 12288
    return np.reshape(image, (12288, 1))


# --- image2vector | lines 2 | transposes first, because a column was asked for
def image2vector(image):
    x = image.T.reshape(-1, 1)
    return x


# --- image2vector | lines 3 | forgets the colours in the product
def image2vector(image):
    height, width = image.shape[0], image.shape[1]
    return np.reshape(image, (height * width, 1))


# --- image2vector | lines 2 | counts the axes from 1
def image2vector(image):
    n = image.shape[1] * image.shape[2] * image.shape[3]
    return image.reshape(n, 1)


# --- image2vector | lines 2, 3 | thinks that reshape changes the picture itself
def image2vector(image):
    np.reshape(image, (image.size, 1))
    return image


# --- image2vector | lines 3, 4, 5 | colour by colour: the loops are nested in the wrong order
def image2vector(image):
    x = []
    for k in range(image.shape[2]):
        for i in range(image.shape[0]):
            for j in range(image.shape[1]):
                x.append([image[i, j, k]])
    return np.array(x)


# --- image2vector | lines 2 | two faults: turns the axes round, and one axis comes out
def image2vector(image):
    column = image.T.flatten()
    return column


# --- cross_entropy_loss | lines 3 | the minus in front is forgotten
def cross_entropy_loss(a, y):
    # y log(a) + (1 - y) log(1 - a)
    return y * np.log(a) + (1 - y) * np.log(1 - a)


# --- cross_entropy_loss | lines 2 | the minus belongs to the whole bracket, here to the first term only
def cross_entropy_loss(a, y):
    loss = -y * np.log(a) + (1 - y) * np.log(1 - a)
    return loss


# --- cross_entropy_loss | lines 4 | adds the losses of all examples
def cross_entropy_loss(a, y):
    first = y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    return -np.sum(first + second)


# --- cross_entropy_loss | lines 2 | already the average
def cross_entropy_loss(a, y):
    return np.mean(-(y * np.log(a) + (1 - y) * np.log(1 - a)))


# --- cross_entropy_loss | lines 2, 3 | matrix products, as for w and x
def cross_entropy_loss(a, y):
    one = np.dot(y, np.log(a))
    zero = np.dot(1 - y, np.log(1 - a))
    return -(one + zero)


# --- cross_entropy_loss | lines 3 | the safe form, with the same question in both lines
def cross_entropy_loss(a, y):
    log_a = np.log(np.where(y == 0, 1, a))
    log_not_a = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_not_a)


# --- cross_entropy_loss | lines 3 | one of the two logarithms for each label, without the minus
def cross_entropy_loss(a, y):
    # the probability of the right answer
    return np.where(y == 1, np.log(a), np.log(1 - a))


# --- cross_entropy_loss | lines 3 | a - 1 for 1 - a
def cross_entropy_loss(a, y):
    yes = y * np.log(a)
    no = (1 - y) * np.log(a - 1)
    loss = -(yes + no)
    return loss


# --- cross_entropy_loss | lines 2 | copied the first term and changed only the y
def cross_entropy_loss(a, y):
    loss = -(y * np.log(a) + (1 - y) * np.log(a))
    return loss


# --- cross_entropy_loss | lines 4 | math.log takes one number
from math import log

def cross_entropy_loss(a, y):
    return -(y * log(a) + (1 - y) * log(1 - a))


# --- cross_entropy_loss | lines 4, 5 | two faults: the factor 1 - y is left out, and no minus
def cross_entropy_loss(a, y):
    # how wrong for a cat + how wrong for no cat
    loss = y * np.log(a)
    loss += np.log(1 - a)
    return loss


# --- cross_entropy_loss | lines 2 | the squared error of another course
def cross_entropy_loss(a, y):
    return 0.5 * (y - a) ** 2
