# --- sigmoid | lines 3 | remembers e over one plus e, and takes -z in both
def sigmoid(z):
    e = np.exp(-z)
    return e / (1 + e)


# --- sigmoid | lines 2 | the absolute value keeps the exponential small
def sigmoid(z):
    z = np.abs(z)
    return 1 / (1 + np.exp(-z))


# --- sigmoid | lines 2 | np.power with base and exponent the wrong way round
def sigmoid(z):
    power = np.power(-z, np.e)
    return 1 / (1 + power)


# --- sigmoid | lines 2 | one number only, then it cannot go wrong
def sigmoid(z):
    z = float(z)
    s = 1 / (1 + np.exp(-z))
    return s


# --- sigmoid | lines 3 | four digits, as in the table
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return np.around(s, 4)


# --- sigmoid | lines 2 | a list comprehension: no single number, and a list comes back
def sigmoid(z):
    return [1 / (1 + np.exp(-v)) for v in z]


# --- sigmoid | lines 1 | to the power of -1, without the bracket
sigmoid = lambda z: 1 + np.exp(-z) ** -1


# --- sigmoid | lines 2 | heard of overflow and cuts z off, far too early
def sigmoid(z):
    z = np.clip(z, -4, 4)
    bottom = 1 + np.exp(-z)
    return 1 / bottom


# --- sigmoid | lines 3 | the symmetry from the text, but asks itself with the same z
def sigmoid(z):
    if np.all(z < 0):
        return 1 - sigmoid(z)
    return 1 / (1 + np.exp(-z))


# --- sigmoid | lines 2, 3 | two faults: minus forgotten, bracket forgotten
def sigmoid(z):
    ez = np.exp(z)
    s = 1 / 1 + ez
    return s


# --- sigmoid | lines 3 | prints the result
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    print("sigmoid:", s)


# --- sigmoid_derivative | lines 3 | the long formula, without the square
def sigmoid_derivative(z):
    e = np.exp(-z)
    return e / (1 + e)


# --- sigmoid_derivative | lines 3 | one minus of the chain rule is left over
def sigmoid_derivative(z):
    outer = -(1 + np.exp(-z)) ** -2
    inner = np.exp(-z)
    return outer * inner


# --- sigmoid_derivative | lines 3 | the step of 0.01 from the text in place of the formula
def sigmoid_derivative(z):
    step = 0.01
    return (sigmoid(z + step) - sigmoid(z)) / step


# --- sigmoid_derivative | lines 3 | 1 - z in the second factor
def sigmoid_derivative(z):
    s = sigmoid(z)
    other = 1 - z
    return s * other


# --- sigmoid_derivative | lines 3 | no sign between s and the bracket, as in the formula
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s(1 - s)


# --- sigmoid_derivative | lines 2 | the function itself, not its value
def sigmoid_derivative(z):
    return sigmoid(z) * (1 - sigmoid)


# --- sigmoid_derivative | lines 2 | takes two results from the sigmoid, as in a later notebook
def sigmoid_derivative(z):
    s, _ = sigmoid(z)
    return s * (1 - s)


# --- sigmoid_derivative | lines 3 | multiplied out, with times two for the square
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s - s * 2


# --- sigmoid_derivative | lines 4 | never more than 0.25, by Python's min
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - s)
    return min(slope, 0.25)


# --- sigmoid_derivative | lines 2, 3 | two faults: e to the z, and a sum for the product
def sigmoid_derivative(z):
    s = 1 / (1 + np.exp(z))
    return s + (1 - s)


# --- tanh_derivative | lines 4, 5 | the quotient rule with u and v for their slopes
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    du = u
    dv = v
    return (du * v - u * dv) / v ** 2


# --- tanh_derivative | lines 2 | the brackets of the fraction are missing
def tanh_derivative(z):
    t = np.exp(z) - np.exp(-z) / np.exp(z) + np.exp(-z)
    return 1 - t ** 2


# --- tanh_derivative | lines 3 | two to the power of t
def tanh_derivative(z):
    t = np.tanh(z)
    square = np.power(2, t)
    return 1 - square


# --- tanh_derivative | lines 2 | four times as steep as the sigmoid
def tanh_derivative(z):
    return 4 * sigmoid_derivative(z)


# --- tanh_derivative | lines 2 | one over cosh, without the square
def tanh_derivative(z):
    return 1 / np.cosh(z)


# --- tanh_derivative | lines 4 | squared twice
def tanh_derivative(z):
    t = np.tanh(z)
    t = t ** 2
    return 1 - t ** 2


# --- tanh_derivative | lines 3 | the square by a matrix product
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t @ t


# --- tanh_derivative | lines 2 | the sigmoid in the formula of tanh
def tanh_derivative(z):
    s = sigmoid(z)
    return 1 - s ** 2


# --- tanh_derivative | lines 2 | the third binomial formula, with a letter missing
def tanh_derivative(z):
    return (1 - np.tanh(z)) * (1 + np.tan(z))


# --- tanh_derivative | lines 4, 5 | two faults: the fraction is upside down, and 1 is taken away
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    t = v / u
    return t ** 2 - 1


# --- relu | lines 2 | the second argument of np.max is an axis
def relu(z):
    return np.max(z, 0)


# --- relu | lines 2 | keeps the wrong half
def relu(z):
    keep = z < 0
    return z * keep


# --- relu | lines 2 | writes the maximum into z itself
def relu(z):
    np.maximum(0, z, out=z)
    return z


# --- relu | lines 2 | the leaky ReLU of another course
def relu(z):
    return np.maximum(0.01 * z, z)


# --- relu | lines 2 | z plus its absolute value, not halved
def relu(z):
    return z + np.abs(z)


# --- relu | lines 2 | only two arguments for np.where
def relu(z):
    r = np.where(z > 0, z)
    return r


# --- relu | lines 3 | throws the negative entries away
def relu(z):
    z = np.array(z)
    positive = z[z > 0]
    return positive


# --- relu | lines 3 | whole numbers, as in the example
def relu(z):
    r = np.maximum(0, z)
    return np.asarray(r).astype(int)


# --- relu | lines 6 | a loop over the rows that returns after the first
def relu(z):
    r = np.array(z, dtype=float)
    for row in r.reshape(-1, 1):
        if row[0] < 0:
            row[0] = 0
        return r


# --- relu | lines 2 | list comprehension with an if
def relu(z):
    return np.array([v if v > 0 else 0 for v in z])


# --- relu_derivative | lines 2 | multiplies by z once more
def relu_derivative(z):
    return np.where(z > 0, 1.0, 0.0) * z


# --- relu_derivative | lines 3 | asks the ReLU, which is never negative
def relu_derivative(z):
    r = relu(z)
    return np.where(r >= 0, 1.0, 0.0)


# --- relu_derivative | lines 2 | one question for all entries
def relu_derivative(z):
    if np.any(z > 0):
        return np.ones(np.shape(z))
    return np.zeros(np.shape(z))


# --- relu_derivative | lines 2 | not more than 1, but also less
def relu_derivative(z):
    return np.minimum(relu(z), 1)


# --- relu_derivative | lines 2, 3 | turned into 0 and 1 in the caller's array
def relu_derivative(z):
    z[z <= 0] = 0
    z[z > 0] = 1
    return z


# --- relu_derivative | lines 2, 3 | two faults: no brackets round the difference, and a coarse step
def relu_derivative(z):
    h = 0.5
    return relu(z + h) - relu(z) / h


# --- relu_derivative | lines 2 | np.where without the question
def relu_derivative(z):
    return np.where(z, 1.0, 0.0)


# --- relu_derivative | lines 3 | not of a whole array
def relu_derivative(z):
    off = z <= 0
    return float(not off)


# --- relu_derivative | lines 2 | counts the positive entries
def relu_derivative(z):
    return np.sum(z > 0)


# --- relu_derivative | lines 2, 3 | two faults: half of it at the corner, and minus one on the left
def relu_derivative(z):
    slope = np.heaviside(z, 0.5)
    return slope - (z < 0)


# --- image2vector | lines 2 | the line of notebook 2 for many pictures
def image2vector(image):
    return image.reshape(image.shape[0], -1).T


# --- image2vector | lines 7 | columns and rows mixed up in the place
def image2vector(image):
    rows, columns, colours = image.shape
    x = np.zeros((image.size, 1))
    for i in range(rows):
        for j in range(columns):
            for k in range(colours):
                x[(j * rows + i) * colours + k, 0] = image[i, j, k]
    return x


# --- image2vector | lines 2 | np.resize cuts off what does not fit
def image2vector(image):
    n = image.shape[0] * image.shape[1]
    return np.resize(image, (n, 1))


# --- image2vector | lines 3 | divided by 255 at once
def image2vector(image):
    x = image.reshape(-1, 1)
    return x / 255


# --- image2vector | lines 3 | all of the red, then the green, then the blue
def image2vector(image):
    planes = [image[:, :, k].flatten() for k in range(image.shape[2])]
    x = np.concatenate(planes)
    return x.reshape(-1, 1)


# --- image2vector | lines 3 | transposes a flat array to stand it up
def image2vector(image):
    x = image.reshape(image.size)
    return x.T


# --- image2vector | lines 5 | appends pixels, not numbers
def image2vector(image):
    x = []
    for row in image:
        for pixel in row:
            x.append(pixel)
    return np.array(x)


# --- image2vector | lines 3 | square pictures with three colours only
def image2vector(image):
    n = len(image)
    return image.reshape(n * n * 3, 1)


# --- image2vector | lines 3 | the new axis in front
def image2vector(image):
    flat = image.flatten()
    return np.expand_dims(flat, axis=0)


# --- image2vector | lines 2 | a grey picture is enough
def image2vector(image):
    grey = image.mean(axis=2)
    return grey.reshape(-1, 1)


# --- image2vector | lines 3 | rows joined, then flat
def image2vector(image):
    rows = np.concatenate(image)
    return rows.reshape(-1)


# --- image2vector | lines 2, 3 | two faults: a row, and the axes turned round
def image2vector(image):
    v = np.transpose(image, (1, 0, 2))
    return v.reshape(1, v.size)


# --- cross_entropy_loss | lines 2 | prediction and label change places in the second term
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - a) * np.log(1 - y))


# --- cross_entropy_loss | lines 2, 3 | decimal logarithm
def cross_entropy_loss(a, y):
    loss1 = y * np.log10(a)
    loss0 = (1 - y) * np.log10(1 - a)
    return -(loss1 + loss0)


# --- cross_entropy_loss | lines 2 | an if for each label, asked of the whole array
def cross_entropy_loss(a, y):
    if y == 1:
        return -np.log(a)
    else:
        return -np.log(1 - a)


# --- cross_entropy_loss | lines 3 | minus twice
def cross_entropy_loss(a, y):
    loss = -y * np.log(a) - (1 - y) * np.log(1 - a)
    return -loss


# --- cross_entropy_loss | lines 2 | keeps a away from 0 and 1, by far too much
def cross_entropy_loss(a, y):
    a = np.clip(a, 0.1, 0.9)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | lines 2 | log1p adds the 1 a second time
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log1p(1 - a))


# --- cross_entropy_loss | lines 2 | no bracket round 1 - y
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + 1 - y * np.log(1 - a))


# --- cross_entropy_loss | lines 4 | already the cost: divided by the number of examples
def cross_entropy_loss(a, y):
    m = a.size
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return loss / m


# --- cross_entropy_loss | lines 2, 4 | two faults: a safe number in one term only, and the sum of all
def cross_entropy_loss(a, y):
    eps = 0.01
    loss = y * np.log(a + eps) + (1 - y) * np.log(1 - a)
    return -np.sum(loss)


# --- cross_entropy_loss | lines 2 | powers as in the likelihood, but added
def cross_entropy_loss(a, y):
    p = a ** y + (1 - a) ** (1 - y)
    return -np.log(p)


# --- cross_entropy_loss | lines 2 | the logarithm of the error
def cross_entropy_loss(a, y):
    error = np.abs(a - y)
    return -np.log(error)


# --- cross_entropy_loss | lines 3, 4 | two faults: a - 1 in the second logarithm, no minus
def cross_entropy_loss(a, y):
    left = y * np.log(a)
    right = (1 - y) * np.log(a - 1)
    return left + right
