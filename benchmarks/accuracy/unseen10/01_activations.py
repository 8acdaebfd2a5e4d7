# --- sigmoid | lines 2 | I typed the formula from left to right and did not think of a bracket under the fraction.
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


# --- sigmoid | lines 3 | I overlooked the little minus in the exponent.
def sigmoid(z):
    # 1 over 1 + e^z
    s = 1 / (1 + np.exp(z))
    return s


# --- sigmoid | lines 4 | Python has e to the power of something in its math module, so I took that.
def sigmoid(z):
    import math

    return 1 / (1 + math.exp(-z))


# --- sigmoid | lines 4 | I worked out s and thought that was all; nothing hands it back.
def sigmoid(z):
    e = np.exp(-z)
    bottom = 1 + e
    s = 1 / bottom


# --- sigmoid | lines 3 | For arrays I go through the entries one by one, and I forgot that a single number cannot be gone through.
def sigmoid(z):
    result = []
    for value in z:
        result.append(1 / (1 + np.exp(-value)))
    return np.array(result)


# --- sigmoid | lines 2 | In maths I write e^(-z), and so I wrote it here.
def sigmoid(z):
    return 1 / (1 + np.e ^ (-z))


# --- sigmoid | lines 3 | I remembered that both parts of the fraction have an e in them, and put it on top as well.
def sigmoid(z):
    e = np.exp(-z)
    s = e / (1 + e)
    print(s)
    return s


# --- sigmoid | lines 3, 5 | I print the result, which looked right at 0, where I also did not see that the minus is missing.
def sigmoid(z):
    # e to the z
    exponential = np.exp(z)
    s = 1 / (1 + exponential)
    print("sigmoid:", s)


# --- sigmoid_derivative | lines 2 | The slope is something times one minus it, and the something I have is z.
def sigmoid_derivative(z):
    return z * (1 - z)


# --- sigmoid_derivative | lines 3 | I forgot that times goes before minus.
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * 1 - s
    return slope


# --- sigmoid_derivative | lines 3 | I swapped the two sides of the subtraction.
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (s - 1)


# --- sigmoid_derivative | lines 2 | In the second factor I fell back to the input.
def sigmoid_derivative(z):
    return sigmoid(z) * (1 - z)


# --- sigmoid_derivative | lines 3 | I took the slope of the other S-shaped curve.
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = 1 - s ** 2
    return ds


# --- sigmoid_derivative | lines 3 | From the chain rule I kept the outer part and left out what the exponent gives.
def sigmoid_derivative(z):
    # derivative of (1 + e^-z)^-1
    slope = -((1 + np.exp(-z)) ** -2)
    return slope


# --- sigmoid_derivative | lines 3 | I measured the slope from both sides and divided by only one of the two steps.
def sigmoid_derivative(z):
    h = 1e-5
    return (sigmoid(z + h) - sigmoid(z - h)) / h


# --- sigmoid_derivative | lines 4 | After computing the slope I returned the wrong name.
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - s)
    return s


# --- sigmoid_derivative | lines 3 | I wrote the line with the formula and left the return away.
def sigmoid_derivative(z):
    s = sigmoid(z)
    s * (1 - s)


# --- tanh_derivative | lines 2 | I thought the letter in the formula is the argument of the function.
def tanh_derivative(z):
    return 1 - z ** 2


# --- tanh_derivative | lines 3 | The square got lost while I was typing.
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 - t
    return slope


# --- tanh_derivative | lines 3 | I copied the formula of the sigmoid and put tanh into it.
def tanh_derivative(z):
    t = np.tanh(z)
    return t * (1 - t)


# --- tanh_derivative | lines 2 | I read "tanh squared of z" as squaring z first.
def tanh_derivative(z):
    return 1 - np.tanh(z ** 2)


# --- tanh_derivative | lines 3 | A power is written with a hat, I thought.
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t ^ 2


# --- tanh_derivative | lines 3 | I squared the whole difference.
def tanh_derivative(z):
    t = np.tanh(z)
    d = (1 - t) ** 2
    return d


# --- tanh_derivative | lines 3 | The signs of the quotient rule came out the wrong way round for me.
def tanh_derivative(z):
    t = np.tanh(z)
    return t * t - 1


# --- tanh_derivative | lines 4 | I used the quotient rule and forgot to square the bottom.
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    return (v * v - u * u) / v


# --- tanh_derivative | lines 3 | I started from the cell above and forgot to put tanh in place of the sigmoid.
def tanh_derivative(z):
    # first the output, then the slope
    t = sigmoid(z)
    return 1 - t ** 2


# --- tanh_derivative | lines 3 | The result has a name, so I thought the notebook knows it.
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 - np.power(t, 2)


# --- relu | lines 2 | I took the function whose name is nearest to the formula, max.
def relu(z):
    return np.max(0, z)


# --- relu | lines 2 | Assigning to the negative entries is the shortest way, and I did not think of the caller.
def relu(z):
    z[z < 0] = 0
    return z


# --- relu | lines 2 | The formula says max, and Python has max.
def relu(z):
    r = max(0, z)
    return r


# --- relu | lines 2 | I thought of one number when I wrote the if.
def relu(z):
    if z > 0:
        return z
    else:
        return 0


# --- relu | lines 2 | Positive becomes 1 and negative 0, I thought, like a switch.
def relu(z):
    return np.where(z > 0, 1, 0)


# --- relu | lines 2 | I put the two choices of np.where in the wrong places.
def relu(z):
    return np.where(z > 0, 0, z)


# --- relu | lines 2 | Throwing away the negative numbers is what I took "drop" to mean.
def relu(z):
    r = z[z > 0]
    return r


# --- relu | lines 2 | I turned the arguments of max round, because the array should come first.
def relu(z):
    return np.max(z, 0)


# --- relu_derivative | lines 2 | I counted the corner to the right side.
def relu_derivative(z):
    return np.where(z >= 0, 1.0, 0.0)


# --- relu_derivative | lines 2 | On the right the line is z, so I returned z there.
def relu_derivative(z):
    return np.where(z > 0, z, 0)


# --- relu_derivative | lines 2 | An if felt natural, since there are two cases.
def relu_derivative(z):
    if z > 0:
        slope = 1
    else:
        slope = 0
    return slope


# --- relu_derivative | lines 3 | I asked for the negative ones, and so zero fell to the others.
def relu_derivative(z):
    # 0 for negative, 1 for everything else
    slope = np.where(z < 0, 0, 1)
    return slope


# --- relu_derivative | lines 2, 3 | I wrote the ones and zeros straight into the array that I was given.
def relu_derivative(z):
    z[z > 0] = 1
    z[z <= 0] = 0
    return z


# --- relu_derivative | lines 3 | How steep a line is from the origin is height over width, so I divided.
def relu_derivative(z):
    r = relu(z)
    return r / z


# --- relu_derivative | lines 2 | The yes and no became numbers with astype, and I only tried it on arrays.
def relu_derivative(z):
    return (z > 0).astype(float)


# --- relu_derivative | lines 2 | I mixed up which value is for yes and which for no.
def relu_derivative(z):
    return np.where(z > 0, 0.0, 1.0)


# --- image2vector | lines 2 | All our pictures are 64 by 64, so I wrote the number down.
def image2vector(image):
    return image.reshape(12288, 1)


# --- image2vector | lines 2 | Flat is flat, I thought; the second axis seemed to be of no use.
def image2vector(image):
    x = image.reshape(-1)
    return x


# --- image2vector | lines 2 | I mixed up rows and columns and made a lying vector.
def image2vector(image):
    return image.reshape(1, -1)


# --- image2vector | lines 2 | To get a column I transposed the picture first.
def image2vector(image):
    return image.T.reshape(-1, 1)


# --- image2vector | lines 2 | reshape changes the picture itself, I believed.
def image2vector(image):
    image.reshape(image.size, 1)
    return image


# --- image2vector | lines 3 | I flattened it and forgot that a column needs two axes.
def image2vector(image):
    # one long list of numbers
    v = image.flatten()
    return v


# --- image2vector | lines 4 | I left out the colours when I counted the rows.
def image2vector(image):
    rows = image.shape[0]
    columns = image.shape[1]
    x = image.reshape(rows * columns, 1)
    return x


# --- image2vector | lines 2 | Pictures are square, so I used the first side twice.
def image2vector(image):
    n = image.shape[0] * image.shape[0] * image.shape[2]
    return image.reshape(n, 1)


# --- image2vector | lines 4, 5, 6 | I put all reds first, then the greens, then the blues.
def image2vector(image):
    rows, columns, colours = image.shape
    x = []
    for k in range(colours):
        for i in range(rows):
            for j in range(columns):
                x.append(image[i, j, k])
    return np.array(x).reshape(-1, 1)


# --- image2vector | lines 2 | With np.reshape I forgot that the shape has to be one thing in brackets.
def image2vector(image):
    return np.reshape(image, -1, 1)


# --- cross_entropy_loss | lines 2 | The minus in front of the bracket slipped away.
def cross_entropy_loss(a, y):
    return y * np.log(a) + (1 - y) * np.log(1 - a)


# --- cross_entropy_loss | lines 2 | I left the bracket out, so that the minus reaches only the first term.
def cross_entropy_loss(a, y):
    return -y * np.log(a) + (1 - y) * np.log(1 - a)


# --- cross_entropy_loss | lines 4 | I added up the losses, because there is one loss for everything, and did not think of the minus.
def cross_entropy_loss(a, y):
    first = y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    loss = np.sum(first + second)
    return loss


# --- cross_entropy_loss | lines 4 | I went on to the cost already, with its average.
def cross_entropy_loss(a, y):
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    m = a.shape[1]
    return np.sum(loss) / m


# --- cross_entropy_loss | lines 2 | I stopped after the first half, since it is the one for cats.
def cross_entropy_loss(a, y):
    return -y * np.log(a)


# --- cross_entropy_loss | lines 3 | I swapped prediction and label.
def cross_entropy_loss(a, y):
    # loss = -(a log y + (1 - a) log(1 - y))
    loss = -(a * np.log(y) + (1 - a) * np.log(1 - y))
    return loss


# --- cross_entropy_loss | lines 3 | In the second logarithm I forgot the one minus.
def cross_entropy_loss(a, y):
    cat = y * np.log(a)
    no_cat = (1 - y) * np.log(a)
    return -(cat + no_cat)


# --- cross_entropy_loss | lines 2 | At school log is the one to the base of ten.
def cross_entropy_loss(a, y):
    return -(y * np.log10(a) + (1 - y) * np.log10(1 - a))


# --- cross_entropy_loss | lines 2 | A product of arrays is a dot product to me.
def cross_entropy_loss(a, y):
    return -(np.dot(y, np.log(a)) + np.dot(1 - y, np.log(1 - a)))


# --- cross_entropy_loss | lines 2 | I forgot brackets around one minus y.
def cross_entropy_loss(a, y):
    loss = -(y * np.log(a) + 1 - y * np.log(1 - a))
    return loss


# --- cross_entropy_loss | lines 2 | There are two cases, so I asked which one it is with an if.
def cross_entropy_loss(a, y):
    if y == 1:
        return -np.log(a)
    else:
        return -np.log(1 - a)


# --- cross_entropy_loss | lines 2, 3 | In the safe form I put the 1 where the factor is on, not where it is off.
def cross_entropy_loss(a, y):
    log_a = np.log(np.where(y == 1, 1, a))
    log_1_a = np.log(np.where(y == 0, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_1_a)


# --- cross_entropy_loss | lines 3 | In the second np.where I left a as it is.
def cross_entropy_loss(a, y):
    safe_log_a = np.log(np.where(y == 0, 1, a))
    safe_log_b = np.log(np.where(y == 1, 1, a))
    return -(y * safe_log_a + (1 - y) * safe_log_b)


# --- cross_entropy_loss | lines 3 | I filled a plain row of m numbers and lost one axis.
def cross_entropy_loss(a, y):
    m = a.shape[1]
    losses = np.zeros(m)
    for i in range(m):
        losses[i] = -(y[0, i] * np.log(a[0, i]) + (1 - y[0, i]) * np.log(1 - a[0, i]))
    return losses


# --- cross_entropy_loss | lines 3 | The bracket was closed at last, and I was so glad that I did not hand the loss back.
def cross_entropy_loss(a, y):
    # y log a + (1 - y) log(1 - a), all with a minus
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
