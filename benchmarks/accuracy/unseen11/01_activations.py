# --- sigmoid | lines 2 | left out the minus in the exponent
def sigmoid(z):
    s = 1 / (1 + np.exp(z))
    return s


# --- sigmoid | lines 2 | forgot the bracket round the denominator
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


# --- sigmoid | lines 4 | knows exp from the math module and did not think of arrays
import math

def sigmoid(z):
    return 1 / (1 + math.exp(-z))


# --- sigmoid | lines 4 | computed it properly but never gave it back
def sigmoid(z):
    """Turn any number into a number between 0 and 1."""
    e = np.exp(-z)
    s = 1 / (1 + e)


# --- sigmoid | lines 3 | printed the value and thinks that is the result
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    print(s)


# --- sigmoid | lines 3 | returned the denominator, the 1 divided by it got turned round
def sigmoid(z):
    nenner = 1 + np.exp(-z)
    return nenner / 1


# --- sigmoid | lines 2 | wrote 1 minus e^-z instead of 1 plus
def sigmoid(z):
    bottom = 1 - np.exp(-z)
    return 1 / bottom


# --- sigmoid | lines 3 | goes through the entries with a loop, so a plain number is not possible
def sigmoid(z):
    s = []
    for x in z:
        s.append(1 / (1 + np.exp(-x)))
    return np.array(s)


# --- sigmoid | lines 3 | left the raise line of the template in place
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    raise NotImplementedError()
    return s


# --- sigmoid_derivative | lines 2 | put z where the formula has s
def sigmoid_derivative(z):
    return z * (1 - z)


# --- sigmoid_derivative | lines 3 | computed s but then went on with z
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = z * (1 - z)
    return slope


# --- sigmoid_derivative | lines 3 | the first factor is right, the second still has z
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - z)


# --- sigmoid_derivative | lines 3 | took plus instead of minus in the second factor
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 + s)


# --- sigmoid_derivative | lines 3 | mixed it up with the rule for tanh
def sigmoid_derivative(z):
    s = sigmoid(z)
    return 1 - s ** 2


# --- sigmoid_derivative | lines 3 | forgot the brackets, so it is s times 1 minus s
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * 1 - s


# --- sigmoid_derivative | lines 3 | does the chain rule by hand and loses the inner minus
def sigmoid_derivative(z):
    # (1 + e^-z)^-1  ->  -(1 + e^-z)^-2 * inner derivative
    inner = np.exp(-z)
    outer = -1 / (1 + np.exp(-z)) ** 2
    return outer * inner


# --- sigmoid_derivative | lines 3 | stopped after the sigmoid itself
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s


# --- sigmoid_derivative | lines 3 | names the result slope and stops there
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - s)


# --- sigmoid_derivative | lines 3 | took s minus one, the order turned round
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = s * (s - 1)
    return ds


# --- tanh_derivative | lines 2 | squared z itself without tanh
def tanh_derivative(z):
    return 1 - z ** 2


# --- tanh_derivative | lines 3 | forgot the square
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t


# --- tanh_derivative | lines 3 | used the roof for a power
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t ^ 2


# --- tanh_derivative | lines 3 | copied the sigmoid's rule over to tanh
def tanh_derivative(z):
    t = np.tanh(z)
    return t * (1 - t)


# --- tanh_derivative | lines 3 | put the bracket round the whole, so the difference is squared
def tanh_derivative(z):
    t = np.tanh(z)
    return (1 - t) ** 2


# --- tanh_derivative | lines 2 | squares before tanh is taken
def tanh_derivative(z):
    return 1 - np.tanh(z ** 2)


# --- tanh_derivative | lines 4 | quotient rule with the terms on top turned round
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    return (u * u - v * v) / v ** 2


# --- tanh_derivative | lines 2 | assumes there is a plain tanh in Python
def tanh_derivative(z):
    t = tanh(z)
    return 1 - t ** 2


# --- tanh_derivative | lines 2 | took the sigmoid instead of tanh
def tanh_derivative(z):
    t = sigmoid(z)
    return 1 - t ** 2


# --- relu | lines 2 | took np.max, which looks for one largest entry
def relu(z):
    return np.max(z, 0)


# --- relu | lines 2 | Python's own max as it stands in the formula
def relu(z):
    return max(0, z)


# --- relu | lines 2 | assigned zeros into the array that was handed in
def relu(z):
    z[z < 0] = 0
    return z


# --- relu | lines 2 | r is another name for z, not a copy
def relu(z):
    r = z
    r[r < 0] = 0
    return r


# --- relu | lines 2 | an if over the whole array
def relu(z):
    if z > 0:
        return z
    else:
        return 0


# --- relu | lines 2 | smaller instead of larger
def relu(z):
    return np.minimum(0, z)


# --- relu | lines 2 | where with the two choices exchanged
def relu(z):
    return np.where(z > 0, 0, z)


# --- relu | lines 3 | keeps only the positive entries, so the shape is lost
def relu(z):
    z = np.array(z)
    return z[z > 0]


# --- relu | lines 2 | returns one for the positive, which is the slope
def relu(z):
    return np.where(z > 0, 1, 0)


# --- relu_derivative | lines 2 | counted the corner as going up
def relu_derivative(z):
    return np.where(z >= 0, 1.0, 0.0)


# --- relu_derivative | lines 2 | gives back z itself on the right side
def relu_derivative(z):
    return np.where(z > 0, z, 0)


# --- relu_derivative | lines 2 | asked whether smaller than zero
def relu_derivative(z):
    return np.where(z < 0, 1.0, 0.0)


# --- relu_derivative | lines 2 | an if for a whole array of slopes
def relu_derivative(z):
    if z > 0:
        return 1
    return 0


# --- relu_derivative | lines 2 | minus one on the left as with abs
def relu_derivative(z):
    return np.sign(z)


# --- relu_derivative | lines 2, 3 | overwrote z step by step
def relu_derivative(z):
    z[z > 0] = 1
    z[z <= 0] = 0
    return z


# --- relu_derivative | lines 3 | set the ones and left what was there in the other places
def relu_derivative(z):
    slope = np.array(z, dtype=float)
    slope[slope > 0] = 1
    return slope


# --- relu_derivative | lines 2 | zeros of the same shape, but a number has none
def relu_derivative(z):
    slope = np.zeros(z.shape)
    slope[z > 0] = 1
    return slope


# --- relu_derivative | lines 2 | maximum with 1 as it worked for relu
def relu_derivative(z):
    return np.minimum(1, np.maximum(0, z))


# --- relu_derivative | lines 2 | good array made, return forgotten
def relu_derivative(z):
    d = np.where(z > 0, 1.0, 0.0)


# --- image2vector | lines 2 | flatten sounded right and has one axis only
def image2vector(image):
    return image.flatten()


# --- image2vector | lines 2 | a row, with rows and columns turned round
def image2vector(image):
    x = image.reshape(1, image.size)
    return x


# --- image2vector | lines 2 | wrote the size of the cat pictures into it
def image2vector(image):
    return image.reshape(12288, 1)


# --- image2vector | lines 2 | transposes first because a column is wanted
def image2vector(image):
    return image.T.reshape(-1, 1)


# --- image2vector | lines 3 | product of the shape without the last 1
def image2vector(image):
    rows, columns, colours = image.shape
    x = image.reshape(rows * columns * colours)
    return x


# --- image2vector | lines 2 | forgot the colours in the product
def image2vector(image):
    n = image.shape[0] * image.shape[1]
    return image.reshape(n, 1)


# --- image2vector | lines 2 | keeps the colours as columns
def image2vector(image):
    return image.reshape(-1, 3)


# --- image2vector | lines 2 | does not know that reshape returns a new array
def image2vector(image):
    image.reshape(image.size, 1)
    return image


# --- image2vector | lines 5 | loops in the order colour, row, column
def image2vector(image):
    rows, columns, colours = image.shape
    x = np.zeros((rows * columns * colours, 1))
    n = 0
    for k in range(colours):
        for i in range(rows):
            for j in range(columns):
                x[n, 0] = image[i, j, k]
                n += 1
    return x


# --- image2vector | lines 2 | divided by 255 already here
def image2vector(image):
    x = image.reshape(image.size, 1) / 255
    return x


# --- cross_entropy_loss | lines 2 | no minus before the bracket
def cross_entropy_loss(a, y):
    loss = y * np.log(a) + (1 - y) * np.log(1 - a)
    return loss


# --- cross_entropy_loss | lines 2 | minus only reaches the first term
def cross_entropy_loss(a, y):
    return -y * np.log(a) + (1 - y) * np.log(1 - a)


# --- cross_entropy_loss | lines 2 | a and y exchanged
def cross_entropy_loss(a, y):
    return -(a * np.log(y) + (1 - a) * np.log(1 - y))


# --- cross_entropy_loss | lines 3 | the average of all, as for the cost
def cross_entropy_loss(a, y):
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return np.mean(loss)


# --- cross_entropy_loss | lines 2 | added the losses up
def cross_entropy_loss(a, y):
    return -np.sum(y * np.log(a) + (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | lines 2, 3 | log to the base ten
def cross_entropy_loss(a, y):
    first = y * np.log10(a)
    second = (1 - y) * np.log10(1 - a)
    return -(first + second)


# --- cross_entropy_loss | lines 2 | only the term for the cats
def cross_entropy_loss(a, y):
    return -y * np.log(a)


# --- cross_entropy_loss | lines 2 | log(a) in both terms
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(a))


# --- cross_entropy_loss | lines 2 | took 1 - log(a) for log(1 - a)
def cross_entropy_loss(a, y):
    loss = -(y * np.log(a) + (1 - y) * (1 - np.log(a)))
    return loss


# --- cross_entropy_loss | lines 2 | a dot product of labels and logs
def cross_entropy_loss(a, y):
    return -(np.dot(y, np.log(a).T) + np.dot(1 - y, np.log(1 - a).T))


# --- cross_entropy_loss | lines 2, 3 | the two where conditions are exchanged
def cross_entropy_loss(a, y):
    log1 = np.log(np.where(y == 1, 1, a))
    log2 = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * log1 + (1 - y) * log2)


# --- cross_entropy_loss | lines 8 | collects one loss after the other and loses the shape of a
def cross_entropy_loss(a, y):
    losses = []
    for p, t in zip(a.flatten(), y.flatten()):
        if t == 1:
            losses.append(-np.log(p))
        else:
            losses.append(-np.log(1 - p))
    return np.array(losses)


# --- cross_entropy_loss | lines 3 | second where is asked of y == 0 too, copied from the line above
def cross_entropy_loss(a, y):
    la = np.log(np.where(y == 0, 1, a))
    lb = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * la + (1 - y) * lb)
