# --- sigmoid | lines 2 | thinks np.power takes the exponent first and the base second
def sigmoid(z):
    e_minus_z = np.power(-z, np.e)
    return 1 / (1 + e_minus_z)


# --- sigmoid | lines 2 | knows e from school as 2.7 and takes that
def sigmoid(z):
    e = 2.7
    return 1 / (1 + e ** (-z))


# --- sigmoid | lines 4 | builds the exponential from its series, and finds a handful of terms enough
def e_to_the(x):
    total = 1
    term = 1
    for n in range(1, 5):
        term = term * x / n
        total = total + term
    return total


def sigmoid(z):
    return 1 / (1 + e_to_the(-z))


# --- sigmoid | lines 3 | has seen the form that never overflows, but on the negative side keeps only its numerator
def sigmoid(z):
    right_side = 1 / (1 + np.exp(-z))
    left_side = np.exp(z)
    return np.where(z >= 0, right_side, left_side)


# --- sigmoid | lines 1 | a probability has two decimals, like a per cent
def sigmoid(z): return np.round(1 / (1 + np.exp(-z)), 2)


# --- sigmoid | lines 6 | goes through the numbers of the flattened array and forgets to fold them back
def sigmoid(z):
    z = np.array(z)
    results = []
    for number in z.flatten():
        results.append(1 / (1 + np.exp(-number)))
    return np.array(results)


# --- sigmoid | lines 3 | remembers that the sigmoid is a tanh pushed up, but not that its z is halved
def sigmoid(z):
    # tanh goes from -1 to 1, we want 0 to 1
    return (np.tanh(z) + 1) / 2


# --- sigmoid | lines 2 | believes e^-z has to be the small one, whatever sign z has
def sigmoid(z):
    small = np.exp(-abs(z))
    s = 1 / (1 + small)
    return s


# --- sigmoid | lines 6 | return slipped into the loop, so only one entry is ever filled
def sigmoid(z):
    z = np.asarray(z)
    s = np.zeros(z.shape)
    for place in np.ndindex(z.shape):
        s[place] = 1.0 / (1.0 + np.exp(-z[place]))
        return s


# --- sigmoid | lines 2, 3 | believes a minus in the exponent may be moved to the front of the fraction
def sigmoid(z):
    ez = np.exp(z)
    return -1 / (1 + ez)


# --- sigmoid_derivative | lines 3 | measures to one side only, on a long way of a tenth
def sigmoid_derivative(z):
    way = 0.1
    grows = sigmoid(z + way) - sigmoid(z)
    return grows / way


# --- sigmoid_derivative | lines 4 | measures from z - 0.00001 to z + 0.00001 but counts only half of the way
def sigmoid_derivative(z):
    h = 0.00001
    left, right = sigmoid(z - h), sigmoid(z + h)
    return (right - left) / h


# --- sigmoid_derivative | lines 2 | the formula talks of sigmoid, so it puts s through the sigmoid again
def formula(s):
    return sigmoid(s) * (1 - sigmoid(s))


def sigmoid_derivative(z):
    s = sigmoid(z)
    return formula(s)


# --- sigmoid_derivative | lines 3 | mixes up s and z in the second factor only
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - z)
    return slope


# --- sigmoid_derivative | lines 2 | multiplies out to s minus s squared and writes the square as times two
def sigmoid_derivative(z):
    s = sigmoid(z); s2 = s * 2
    return s - s2


# --- sigmoid_derivative | lines 3 | chain rule from the exponent -2, forgets that the inner derivative brings a second minus
def sigmoid_derivative(z):
    outer = -1 / (1 + np.exp(-z)) ** 2
    inner = np.exp(-z)
    return outer * inner


# --- sigmoid_derivative | lines 4 | quotient rule whose denominator is not squared
def sigmoid_derivative(z):
    u, v = 1, 1 + np.exp(-z)
    du, dv = 0, -np.exp(-z)
    return (du * v - u * dv) / v


# --- sigmoid_derivative | lines 2 | NumPy has a function called gradient, so that must be the derivative
def sigmoid_derivative(z):
    return np.gradient(sigmoid(z))


# --- sigmoid_derivative | lines 4 | products of arrays are made with np.dot
def sigmoid_derivative(z):
    s = sigmoid(z)
    one_minus_s = 1 - s
    return np.dot(s, one_minus_s)


# --- sigmoid_derivative | lines 3 | hands back the formula of the derive cell, not its value
def sigmoid_derivative(z):
    slope = lambda s: s * (1 - s)
    return slope


# --- tanh_derivative | lines 2 | the text says four times as steep, so four times the other slope
def tanh_derivative(z):
    return 4 * sigmoid_derivative(z)


# --- tanh_derivative | lines 2 | squares what goes into tanh rather than what comes out
def tanh_derivative(z):
    t_squared = np.tanh(z ** 2)
    return 1 - t_squared


# --- tanh_derivative | lines 2 | knows 1 / cosh from a table and overlooks its square
def tanh_derivative(z):
    slope = 1 / np.cosh(z)
    return slope


# --- tanh_derivative | lines 2 | writes an own tanh and leaves out the brackets of the fraction
def my_tanh(z):
    return np.exp(z) - np.exp(-z) / np.exp(z) + np.exp(-z)


def tanh_derivative(z):
    t = my_tanh(z)
    return 1 - t ** 2


# --- tanh_derivative | lines 4, 5 | quotient rule with u' = u, as if e^-z were its own derivative too
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    du = u
    dv = v
    return (du * v - u * dv) / v ** 2


# --- tanh_derivative | lines 3 | takes the rule of the tangent from school, one plus the square
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 + t * t


# --- tanh_derivative | lines 4 | differentiates 1 - t squared once more, because the name says derivative
def tanh_derivative(z):
    # d/dt of (1 - t**2)
    t = np.tanh(z)
    return -2 * t


# --- tanh_derivative | lines 4 | fills the slopes row by row with len, and a single number has none
def tanh_derivative(z):
    t = np.tanh(z)
    slope = np.zeros_like(t)
    for i in range(len(z)):
        slope[i] = 1 - t[i] ** 2
    return slope


# --- tanh_derivative | lines 4 | slope as rise over run from the origin
def tanh_derivative(z):
    rise = np.tanh(z) - np.tanh(0)
    run = z - 0
    return rise / run


# --- tanh_derivative | lines 2, 3 | two beliefs: tanh is the sigmoid stretched to -1 and 1, and every slope is t times 1 - t
def tanh_derivative(z):
    t = 2 * sigmoid(z) - 1
    return t * (1 - t)


# --- relu | lines 2 | multiplies by the question without brackets, so the product is asked
def relu(z):
    return z * z > 0


# --- relu | lines 3 | stacks zeros and z and asks for the maximum of everything
def relu(z):
    both = np.array([np.zeros(np.shape(z)), z])
    return np.max(both)


# --- relu | lines 4 | drop the negative: takes them out of the array
def relu(z):
    z = np.asarray(z)
    keep = z > 0
    return z[keep]


# --- relu | lines 4 | a full slice copies an array as it copies a list
def relu(z):
    if np.ndim(z) == 0:
        return max(0, z)
    r = z[:]
    r[r < 0] = 0
    return r


# --- relu | lines 2 | takes where for a filter: first the numbers, then the condition
def relu(z):
    r = np.where(z, z > 0, 0)
    return r


# --- relu | lines 3 | z plus its absolute value cancels the negative ones, and the positive ones stand there twice
def relu(z):
    absolute = np.abs(z)
    return z + absolute


# --- relu | lines 2 | cuts off above one as well, since activations lie between 0 and 1
def relu(z):
    lowest, highest = 0, 1
    return np.clip(z, lowest, highest)


# --- relu | lines 7 | collects rows in a list and gives the list back
def relu(z):
    if np.ndim(z) == 0:
        return 0 if z < 0 else z
    answer = []
    for part in z:
        answer.append(relu(part))
    return answer


# --- relu | lines 2 | lets a hundredth of the negative through, as he has read on a forum
def relu(z):
    slope = 0.01
    return np.where(z > 0, z, slope * z)


# --- relu | lines 3 | saves memory by writing the result over the input
def relu(z):
    if isinstance(z, np.ndarray):
        return np.maximum(z, 0, out=z)
    return np.maximum(z, 0)


# --- relu_derivative | lines 4 | slope is height over width, without a thought for the corner
def relu_derivative(z):
    height = relu(z)
    width = z
    return height / width


# --- relu_derivative | lines 2 | takes the sign for the slope
def relu_derivative(z):
    return np.sign(z)


# --- relu_derivative | lines 2 | gives half a slope in the corner, the mean of both sides
def relu_derivative(z):
    middle = 0.5
    return np.heaviside(z, middle)


# --- relu_derivative | lines 3 | asks the output of relu, and nothing is ever below zero there
def relu_derivative(z):
    r = relu(z)
    slope = np.where(r >= 0, 1.0, 0.0)
    return slope


# --- relu_derivative | lines 3 | does what the error message advised and adds .all()
def relu_derivative(z):
    z = np.asarray(z)
    if (z > 0).all():
        return np.ones(z.shape)
    else:
        return np.zeros(z.shape)


# --- relu_derivative | lines 3 | measures with half a unit to the right, which jumps over the corner
def relu_derivative(z):
    step = 0.5
    before, after = relu(z), relu(z + step)
    return (after - before) / step


# --- relu_derivative | lines 2 | makes sure with == True and gets a chain of comparisons
def relu_derivative(z):
    positive = z > 0 == True
    return np.where(positive, 1.0, 0.0)


# --- relu_derivative | lines 3 | a dictionary from yes and no to 1 and 0, asked with the whole array
def relu_derivative(z):
    slopes = {True: 1.0, False: 0.0}
    return slopes[z > 0]


# --- relu_derivative | lines 2 | where alone is thought to give ones and zeros
def relu_derivative(z):
    slope = np.where(np.asarray(z) > 0)
    return slope


# --- relu_derivative | lines - | fills an array of slopes and believes that filling it was the answer
def relu_derivative(z):
    slope = np.zeros(np.shape(z))
    slope[np.asarray(z) > 0] = 1.0


# --- image2vector | lines 4 | puts the red, the green and the blue plane under each other
def image2vector(image):
    planes = []
    for k in range(image.shape[2]):
        planes.append(image[:, :, k].reshape(-1, 1))
    return np.vstack(planes)


# --- image2vector | lines 3 | one more bracket around the flat list is thought to make a column
def image2vector(image):
    flat = image.flatten()
    return np.array([flat])


# --- image2vector | lines 7 | counts the place in the column with the number of rows instead of columns
def image2vector(image):
    rows, columns, colours = image.shape
    x = np.zeros((rows * columns * colours, 1))
    for i in range(rows):
        for j in range(columns):
            for k in range(colours):
                x[(i * rows + j) * colours + k, 0] = image[i, j, k]
    return x


# --- image2vector | lines 3 | divides by 255 on the way, as pictures always are
def image2vector(image):
    n = image.size
    return image.reshape(n, 1) / 255


# --- image2vector | lines 2 | one number for each pixel: averages the colours
def image2vector(image):
    brightness = image.mean(axis=2)
    x = brightness.reshape(-1, 1)
    return x


# --- image2vector | lines 3 | makes a column for each colour, side by side
def image2vector(image):
    h, w, c = image.shape
    return image.reshape(h * w, c)


# --- image2vector | lines 2 | thinks reshape changes the picture itself
def image2vector(image):
    image.reshape(image.size, 1)
    return image


# --- image2vector | lines 3 | takes resize for reshape and returns what it gives
def image2vector(image):
    copy = np.array(image)
    column = copy.resize((copy.size, 1))
    return column


# --- image2vector | lines 3, 4 | a column is wanted, so it reads the picture column after column
def image2vector(image):
    numbers = []
    for j in range(image.shape[1]):
        for i in range(image.shape[0]):
            numbers.extend(image[i, j])
    return np.array(numbers).reshape(len(numbers), 1)


# --- image2vector | lines 2 | glues the pixels together and stops at the flat list
def image2vector(image):
    return np.array([colour for row in image for pixel in row for colour in pixel])


# --- cross_entropy_loss | lines 2, 3 | log on the pocket calculator is the one to base ten
def cross_entropy_loss(a, y):
    yes = y * np.log10(a)
    no = (1 - y) * np.log10(1 - a)
    return -(yes + no)


# --- cross_entropy_loss | lines 4 | divides each loss by the number of examples already
def cross_entropy_loss(a, y):
    m = a.size
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return loss / m


# --- cross_entropy_loss | lines 2 | splits by the label, but writes a - 1 for the other probability
def cross_entropy_loss(a, y):
    return np.where(y == 1, -np.log(a), -np.log(a - 1))


# --- cross_entropy_loss | lines 2 | keeps the logarithm from zero with a tenth inside it
def cross_entropy_loss(a, y):
    tiny = 0.1
    first = y * np.log(a + tiny)
    second = (1 - y) * np.log(1 - a + tiny)
    return -(first + second)


# --- cross_entropy_loss | lines 3 | invents a rule: log of a difference is the difference of the logs
def cross_entropy_loss(a, y):
    log_a = np.log(a)
    log_rest = np.log(1) - log_a
    return -(y * log_a + (1 - y) * log_rest)


# --- cross_entropy_loss | lines 2, 3 | has the two choices of the safe where in the wrong order
def cross_entropy_loss(a, y):
    la = np.log(np.where(y == 0, a, 1))
    lb = np.log(np.where(y == 1, 1 - a, 1))
    return -(y * la + (1 - y) * lb)


# --- cross_entropy_loss | lines 2 | takes the distance from the label for the probability of the right answer
def cross_entropy_loss(a, y):
    p = np.abs(y - a)
    return -np.log(p)


# --- cross_entropy_loss | lines 3 | weights the second logarithm with 1 - a, as in the formula of entropy
def cross_entropy_loss(a, y):
    term1 = y * np.log(a)
    term2 = (1 - a) * np.log(1 - a)
    return -(term1 + term2)


# --- cross_entropy_loss | lines 3 | multiplies the two probabilities and never takes a logarithm
def cross_entropy_loss(a, y):
    right = a ** y * (1 - a) ** (1 - y)
    return 1 - right


# --- cross_entropy_loss | lines 10 | fills the losses in a loop that stops one column early
def one_loss(p, label):
    if label == 1:
        return -np.log(p)
    return -np.log(1 - p)


def cross_entropy_loss(a, y):
    predictions, labels = a.ravel(), y.ravel()
    loss = np.zeros(a.size)
    for i in range(a.size - 1):
        loss[i] = one_loss(predictions[i], labels[i])
    return loss.reshape(a.shape)
