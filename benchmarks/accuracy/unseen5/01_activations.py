# --- sigmoid | lines 3 | no bracket below the line, with the exponential taken out first
def sigmoid(z):
    e = np.exp(-z)
    return 1 / 1 + e


# --- sigmoid | lines 2 | reads the exponent without its minus
def sigmoid(z):
    s = 1 / (1 + np.exp(z))
    return s


# --- sigmoid | lines 3 | knows the other form e^z / (e^z + 1), but again no bracket
def sigmoid(z):
    ez = np.exp(z)
    result = ez / ez + 1
    return result


# --- sigmoid | lines 3, 5 | a loop over the entries, as in the Python course; a list comes out, and one number cannot be looped over
def sigmoid(z):
    out = []
    for value in z:
        out.append(1 / (1 + np.exp(-value)))
    return out


# --- sigmoid | lines 2 | left the numbers from the table in it after trying
def sigmoid(z):
    z = np.array([-2, 0, 2])
    return 1 / (1 + np.exp(-z))


# --- sigmoid | lines 4 | wants the four decimals of the table
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    # like in the table
    s = np.round(s, 4)
    return s


# --- sigmoid_derivative | lines 2 | takes z for the output already
def sigmoid_derivative(z):
    slope = z * (1 - z)
    return slope


# --- sigmoid_derivative | lines 3 | computes s, then types z in one of the two places
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - z)


# --- sigmoid_derivative | lines 3 | product and difference without a bracket
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = s * 1 - s
    return ds


# --- sigmoid_derivative | lines 4 | forgot the inner derivative -e^-z brings a second minus
def sigmoid_derivative(z):
    # chain rule: -1 * (1 + e^-z)^-2 * e^-z
    e = np.exp(-z)
    return -1 * (1 + e) ** (-2) * e


# --- sigmoid_derivative | lines 2 | measures as in the text, at the 2 of the text
def sigmoid_derivative(z):
    return (sigmoid(2.01) - sigmoid(1.99)) / 0.02


# --- sigmoid_derivative | lines 3 | measures, without the bracket around the difference
def sigmoid_derivative(z):
    h = 0.0001
    slope = sigmoid(z + h) - sigmoid(z - h) / (2 * h)
    return slope


# --- sigmoid_derivative | lines 3 | the word times makes a matrix product
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.dot(s, 1 - s)


# --- sigmoid_derivative | lines 4 | works it out and then returns the other name
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - s)
    return s


# --- tanh_derivative | lines 2 | the square slipped inside the tanh
def tanh_derivative(z):
    return 1 - np.tanh(z ** 2)


# --- tanh_derivative | lines 3 | squares z itself
def tanh_derivative(z):
    t = np.tanh(z)
    result = 1 - np.power(z, 2)
    return result


# --- tanh_derivative | lines 3 | the roof sign for a power
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t ^ 2


# --- tanh_derivative | lines 3 | copied from the exercise above and replaced only the function
def tanh_derivative(z):
    s = np.tanh(z)
    return s * (1 - s)


# --- tanh_derivative | lines 3 | square around the whole difference
def tanh_derivative(z):
    tanh = np.tanh(z)
    return (1 - tanh) ** 2


# --- tanh_derivative | lines 2 | writes tanh out by hand and forgets both brackets
def tanh_derivative(z):
    t = np.exp(z) - np.exp(-z) / np.exp(z) + np.exp(-z)
    return 1 - t ** 2


# --- tanh_derivative | lines 3 | one star too few
def tanh_derivative(z):
    a = np.tanh(z)
    da = 1 - a * 2
    return da


# --- relu | lines 2 | np.max of two things
def relu(z):
    return np.max(0, z)


# --- relu | lines 2 | np.max again, the array first: the largest of every column
def relu(z):
    r = np.max(z, 0)
    return r


# --- relu | lines 2 | the formula as Python has it
def relu(z):
    return max(0, z)


# --- relu | lines 2 | r is no copy, and the caller's z changes with it
def relu(z):
    r = z
    r[r < 0] = 0
    return r


# --- relu | lines 2 | the tempting line from the hint
def relu(z):
    z[z < 0] = 0
    return z


# --- relu | lines 2 | one if for a whole array
def relu(z):
    if z > 0:
        return z
    else:
        return 0


# --- relu | lines 4 | keeps the positive ones only, and the array gets shorter
def relu(z):
    # keep what is positive
    positive = z > 0
    return z[positive]


# --- relu_derivative | lines 2 | the corner belongs to the right side
def relu_derivative(z):
    return np.where(z >= 0, 1.0, 0.0)


# --- relu_derivative | lines 2 | the same with a yes and no array made to numbers
def relu_derivative(z):
    d = (z >= 0).astype(float)
    return d


# --- relu_derivative | lines 3 | if for a number only
def relu_derivative(z):
    slope = 0
    if z > 0:
        slope = 1
    return slope


# --- relu_derivative | lines 2 | keeps z where it should be 1
def relu_derivative(z):
    return np.where(z > 0, z, 0)


# --- relu_derivative | lines 2 | 0 and 1 the wrong way round
def relu_derivative(z):
    slope = np.where(z > 0, 0.0, 1.0)
    return slope


# --- relu_derivative | lines 4 | second line sees the zeros that the first has made
def relu_derivative(z):
    d = np.array(z)
    d[d <= 0] = 0
    d[d >= 0] = 1
    return d


# --- relu_derivative | lines 2 | thinks the slope is r over z
def relu_derivative(z):
    return relu(z) / z


# --- image2vector | lines 2 | the number of the cat pictures
def image2vector(image):
    x = image.reshape(12288, 1)
    return x


# --- image2vector | lines 2 | flatten has one axis
def image2vector(image):
    v = image.flatten()
    return v


# --- image2vector | lines 2 | a lying row
def image2vector(image):
    return image.reshape(1, image.size)


# --- image2vector | lines 2 | remembers a .T from the lecture
def image2vector(image):
    return image.T.reshape(-1, 1)


# --- image2vector | lines 3 | unrolls rows and columns and leaves the colours
def image2vector(image):
    rows, columns, colours = image.shape
    x = image.reshape(rows * columns, colours)
    return x


# --- image2vector | lines 3 | reshape does not change the array itself
def image2vector(image):
    n = image.shape[0] * image.shape[1] * image.shape[2]
    image.reshape(n, 1)
    return image


# --- image2vector | lines 3 | three loops, colour by colour
def image2vector(image):
    numbers = []
    for k in range(image.shape[2]):
        for i in range(image.shape[0]):
            for j in range(image.shape[1]):
                numbers.append(image[i, j, k])
    return np.array(numbers).reshape(-1, 1)


# --- cross_entropy_loss | lines 2 | forgot the minus in front
def cross_entropy_loss(a, y):
    loss = y * np.log(a) + (1 - y) * np.log(1 - a)
    return loss


# --- cross_entropy_loss | lines 2 | the minus reaches only the first term
def cross_entropy_loss(a, y):
    return -y * np.log(a) + (1 - y) * np.log(1 - a)


# --- cross_entropy_loss | lines 4 | adds all losses up
def cross_entropy_loss(a, y):
    first = y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    return -np.sum(first + second)


# --- cross_entropy_loss | lines 2 | mixed up prediction and label
def cross_entropy_loss(a, y):
    return -(a * np.log(y) + (1 - a) * np.log(1 - y))


# --- cross_entropy_loss | lines 2 | no bracket around 1 - y
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + 1 - y * np.log(1 - a))


# --- cross_entropy_loss | lines 3 | copied the first term and changed only the label in it
def cross_entropy_loss(a, y):
    part1 = y * np.log(a)
    part2 = (1 - y) * np.log(a)
    return -(part1 + part2)


# --- cross_entropy_loss | lines 2, 3 | safe form with the two conditions exchanged
def cross_entropy_loss(a, y):
    log_a = np.log(np.where(y == 1, 1, a))
    log_not_a = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_not_a)


# --- cross_entropy_loss | lines 2 | one if for all labels
def cross_entropy_loss(a, y):
    if y == 1:
        return -np.log(a)
    return -np.log(1 - a)


# --- cross_entropy_loss | lines 3 | half finished, the case y = 1 only
def cross_entropy_loss(a, y):
    # what is left of the formula
    return -y * np.log(a)


# --- cross_entropy_loss | lines 2 | matrix products, and the minus lost as well
def cross_entropy_loss(a, y):
    return np.dot(y, np.log(a).T) + np.dot(1 - y, np.log(1 - a).T)


# --- cross_entropy_loss | lines 2 | one bracket too few at the end
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a)
