# --- sigmoid | the formula with a bracket
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s

# --- sigmoid | NumPy functions for every sign
def sigmoid(z):
    return np.divide(1.0, np.add(1.0, np.exp(np.negative(z))))

# --- sigmoid | power minus one
def sigmoid(z):
    return (1 + np.exp(-z)) ** -1.0

# --- sigmoid | reciprocal of floats
def sigmoid(z):
    denominator = 1.0 + np.exp(-1.0 * z)
    return np.reciprocal(denominator)

# --- sigmoid | through tanh
def sigmoid(z):
    """The logistic curve is a tanh, half as wide and shifted."""
    return 0.5 * (1 + np.tanh(z / 2))

# --- sigmoid | through logaddexp
def sigmoid(z):
    # log(1 + e^-z) without overflow
    return np.exp(-np.logaddexp(0, -z))

# --- sigmoid | base e as a power
def sigmoid(z):
    return 1 / (1 + np.power(np.e, -z))

# --- sigmoid | math.e with two stars
def sigmoid(z):
    return 1 / (1 + math.e ** np.negative(z))

# --- sigmoid | clipped exponent
def sigmoid(z):
    z = np.clip(z, -500, 500)
    return 1.0 / (1.0 + np.exp(-z))

# --- sigmoid | stable with minimum and absolute value
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)

# --- sigmoid | overflow silenced by errstate
def sigmoid(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))

# --- sigmoid | where with both forms, silenced
def sigmoid(z):
    with np.errstate(over="ignore", invalid="ignore"):
        positive = 1 / (1 + np.exp(-z))
        negative = np.exp(z) / (1 + np.exp(z))
    return np.where(z < 0, negative, positive)

# --- sigmoid_derivative | two lines
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)

# --- sigmoid_derivative | s minus its square
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s - s ** 2

# --- sigmoid_derivative | symmetric product
def sigmoid_derivative(z):
    return sigmoid(z) * sigmoid(-z)

# --- sigmoid_derivative | np.multiply and np.subtract
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = np.multiply(s, np.subtract(1, s))
    return ds

# --- sigmoid_derivative | own sigmoid in the function
def sigmoid_derivative(z):
    a = 1 / (1 + np.exp(-z))
    return a * (1 - a)

# --- sigmoid_derivative | hyperbolic cosine
def sigmoid_derivative(z):
    with np.errstate(over="ignore"):
        return 0.25 / np.cosh(0.5 * z) ** 2

# --- sigmoid_derivative | quarter of the tanh slope
def sigmoid_derivative(z):
    t = np.tanh(z / 2)
    return (1 - t * t) / 4

# --- sigmoid_derivative | one exponential of minus |z|
def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e / np.square(1 + e)

# --- sigmoid_derivative | denominator multiplied out
def sigmoid_derivative(z):
    return 1 / (2 + np.exp(z) + np.exp(-z))

# --- tanh_derivative | star star
def tanh_derivative(z):
    return 1 - np.tanh(z) ** 2

# --- tanh_derivative | np.power and a name
def tanh_derivative(z):
    t = np.tanh(z)
    slope = 1 - np.power(t, 2)
    return slope

# --- tanh_derivative | difference of squares
def tanh_derivative(z):
    t = np.tanh(z)
    return (1 + t) * (1 - t)

# --- tanh_derivative | square of the hyperbolic secant
def tanh_derivative(z):
    return 1 / np.cosh(z) ** 2

# --- tanh_derivative | np.subtract and np.square
def tanh_derivative(z):
    return np.subtract(1, np.square(np.tanh(z)))

# --- tanh_derivative | exponential of minus 2|z|
def tanh_derivative(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e) ** 2

# --- tanh_derivative | four slopes of the sigmoid
def tanh_derivative(z):
    # tanh(z) = 2 sigmoid(2z) - 1
    return 4 * sigmoid_derivative(2 * z)

# --- relu | maximum
def relu(z):
    return np.maximum(0, z)

# --- relu | maximum with an array of zeros
def relu(z):
    return np.maximum(z, np.zeros_like(z))

# --- relu | where
def relu(z):
    return np.where(z > 0, z, 0)

# --- relu | product with the mask
def relu(z):
    return z * (z > 0)

# --- relu | half the sum of z and |z|
def relu(z):
    return (z + np.abs(z)) / 2

# --- relu | clip from below
def relu(z):
    return np.clip(z, 0, None)

# --- relu | clip method
def relu(z):
    return np.asarray(z).clip(min=0)

# --- relu | clip with an infinite top
def relu(z):
    return np.clip(z, a_min=0, a_max=np.inf)

# --- relu | fmax
def relu(z):
    return np.fmax(z, 0.0)

# --- relu | heaviside step times z
def relu(z):
    return np.heaviside(z, 0) * z

# --- relu | z minus its negative part
def relu(z):
    return z - np.minimum(z, 0)

# --- relu | select
def relu(z):
    return np.select([np.greater(z, 0)], [z], default=0)

# --- relu_derivative | where with floats
def relu_derivative(z):
    return np.where(z > 0, 1.0, 0.0)

# --- relu_derivative | where with whole numbers
def relu_derivative(z):
    return np.where(z <= 0, 0, 1)

# --- relu_derivative | mask times one
def relu_derivative(z):
    return (z > 0) * 1

# --- relu_derivative | greater and astype
def relu_derivative(z):
    return np.greater(z, 0).astype(float)

# --- relu_derivative | asarray and astype int
def relu_derivative(z):
    z = np.asarray(z)
    return (z > 0).astype(int)

# --- relu_derivative | heaviside
def relu_derivative(z):
    return np.heaviside(z, 0.0)

# --- relu_derivative | sign of the relu
def relu_derivative(z):
    return np.sign(relu(z))

# --- relu_derivative | floor division of the sign
def relu_derivative(z):
    return (np.sign(z) + 1) // 2

# --- relu_derivative | maximum of the sign and 0
def relu_derivative(z):
    return np.maximum(np.sign(z), 0)

# --- image2vector | reshape to -1, 1
def image2vector(image):
    return image.reshape(-1, 1)

# --- image2vector | reshape with size
def image2vector(image):
    return image.reshape(image.size, 1)

# --- image2vector | product of the three sizes
def image2vector(image):
    v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    return v

# --- image2vector | unpacked shape and np.reshape
def image2vector(image):
    length, height, depth = image.shape
    return np.reshape(image, (length * height * depth, 1))

# --- image2vector | np.prod of the shape
def image2vector(image):
    rows = int(np.prod(image.shape))
    return image.reshape((rows, 1))

# --- image2vector | flatten and a new axis
def image2vector(image):
    return image.flatten()[:, np.newaxis]

# --- image2vector | ravel and None
def image2vector(image):
    return image.ravel()[:, None]

# --- image2vector | expand_dims
def image2vector(image):
    return np.expand_dims(np.ravel(image), axis=1)

# --- image2vector | one row, then transposed
def image2vector(image):
    row = image.reshape(1, -1)
    return row.T

# --- image2vector | two dimensions at least, transposed
def image2vector(image):
    return np.atleast_2d(image.flatten()).T

# --- image2vector | column_stack
def image2vector(image):
    return np.column_stack([image.ravel()])

# --- image2vector | c_
def image2vector(image):
    return np.c_[image.ravel(order="C")]

# --- cross_entropy_loss | the plain formula
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))

# --- cross_entropy_loss | two safe logarithms
def cross_entropy_loss(a, y):
    log_a = np.log(np.where(y == 0, 1, a))
    log_b = np.log(np.where(y == 1, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_b)

# --- cross_entropy_loss | clip to 1e-15
def cross_entropy_loss(a, y):
    a = np.clip(a, 1e-15, 1 - 1e-15)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))

# --- cross_entropy_loss | clip to machine epsilon
def cross_entropy_loss(a, y):
    eps = np.finfo(float).eps
    p = np.minimum(np.maximum(a, eps), 1 - eps)
    return -y * np.log(p) - (1 - y) * np.log(1 - p)

# --- cross_entropy_loss | probability of the right answer by where
def cross_entropy_loss(a, y):
    p = np.where(y == 1, a, 1 - a)
    return -np.log(p)

# --- cross_entropy_loss | probability of the right answer by arithmetic
def cross_entropy_loss(a, y):
    right = y * a + (1 - y) * (1 - a)
    return -np.log(right)

# --- cross_entropy_loss | absolute value of 1 - y - a
def cross_entropy_loss(a, y):
    return -np.log(np.abs(1 - y - a))

# --- cross_entropy_loss | where around both logarithms
def cross_entropy_loss(a, y):
    with np.errstate(divide="ignore"):
        return np.where(y == 1, -np.log(a), -np.log(1 - a))

# --- cross_entropy_loss | np.multiply and log1p
def cross_entropy_loss(a, y):
    with np.errstate(divide="ignore", invalid="ignore"):
        logprobs = np.multiply(y, np.log(a)) + np.multiply(1 - y, np.log1p(-a))
    return np.negative(logprobs)

# --- cross_entropy_loss | nan replaced afterwards
def cross_entropy_loss(a, y):
    with np.errstate(all="ignore"):
        loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return np.where(np.isnan(loss), 0.0, loss)

# --- cross_entropy_loss | masked logarithm with out and where
def cross_entropy_loss(a, y):
    with np.errstate(divide="ignore"):
        log_a = np.log(a, out=np.zeros(a.shape), where=(y != 0))
        log_not_a = np.log(1 - a, out=np.zeros(a.shape), where=(y != 1))
    return -(y * log_a + (1 - y) * log_not_a)

# --- cross_entropy_loss | logarithm of the reciprocal
def cross_entropy_loss(a, y):
    chosen = np.where(y > 0.5, a, 1 - a)
    with np.errstate(divide="ignore"):
        return np.log(1 / chosen)
