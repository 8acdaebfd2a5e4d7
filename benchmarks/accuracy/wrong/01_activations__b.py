# --- sigmoid | - | math.exp fails on arrays
def sigmoid(z):
    return 1 / (1 + math.exp(-z))


# --- sigmoid | z.is_doubled | twice the exponent
def sigmoid(z):
    return 1 / (1 + np.exp(-2 * z))


# --- sigmoid | - | algebraic squashing curve
def sigmoid(z):
    return 0.5 * (1 + z / (1 + np.abs(z)))


# --- sigmoid | returns.is_hard | clipped straight line
def sigmoid(z):
    return np.clip(0.25 * z + 0.5, 0, 1)


# --- sigmoid | z.is_absolute | absolute value in the exponent
def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))


# --- sigmoid | returns.is_softmax | softmax over all entries
def sigmoid(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()


# --- sigmoid | e.is_2_7 | wrong number for e
def sigmoid(z):
    return 1 / (1 + 2.7 ** (-z))


# --- sigmoid | returns.is_rounded | rounded to two decimals
def sigmoid(z):
    return np.round(1 / (1 + np.exp(-z)), 2)


# --- sigmoid | - | hard-coded table of the small example
def sigmoid(z):
    table = {-2: 0.1192, 0: 0.5, 2: 0.8808}
    return np.vectorize(lambda v: table.get(v, 0.5))(z)


# --- sigmoid | returns.is_falling_exponential | sign_of_exponent and one_forgotten
def sigmoid(z):
    return 1 / np.exp(z)


# --- sigmoid | returns.is_one_plus_exponential | sign_of_exponent and not_inverted
def sigmoid(z):
    return 1 + np.exp(z)


# --- sigmoid_derivative | s.twice | sigmoid applied twice
def sigmoid_derivative(z):
    s = sigmoid(sigmoid(z))
    return s * (1 - s)


# --- sigmoid_derivative | returns.factor | factor four as for tanh
def sigmoid_derivative(z):
    s = sigmoid(z)
    return 4 * s * (1 - s)


# --- sigmoid_derivative | z.factor | z times the slope
def sigmoid_derivative(z):
    s = sigmoid(z)
    return z * s * (1 - s)


# --- sigmoid_derivative | returns.is_one_step | difference quotient with a step of one
def sigmoid_derivative(z):
    return sigmoid(z + 1) - sigmoid(z)


# --- sigmoid_derivative | - | hard-coded for z 0 and 2
def sigmoid_derivative(z):
    return np.where(np.asarray(z) == 0, 0.25, 0.1050)


# --- sigmoid_derivative | s.is_z | z_for_s and s_minus_one
def sigmoid_derivative(z):
    return z * (z - 1)


# --- tanh_derivative | t.is_doubled | caret in place of a square
def tanh_derivative(z):
    t = np.tanh(z)
    return 1 - t * 2


# --- tanh_derivative | t.is_cubed | third power
def tanh_derivative(z):
    return 1 - np.tanh(z) ** 3


# --- tanh_derivative | returns.is_inverse_cosh | one over cosh without a square
def tanh_derivative(z):
    return 1 / np.cosh(z)


# --- tanh_derivative | - | hard-coded values of the table
def tanh_derivative(z):
    return np.where(np.abs(z) < 1, 1.0, 0.0707)


# --- tanh_derivative | returns.is_arctan_slope | slope of arctan
def tanh_derivative(z):
    return 1 / (1 + np.square(z))


# --- tanh_derivative | - | square_inside and plus_for_minus
def tanh_derivative(z):
    return 1 + np.tanh(z**2)


# --- relu | z.changed | works in place on the caller's array
def relu(z):
    z[z < 0] = 0
    return z


# --- relu | returns.is_softplus | softplus
def relu(z):
    return np.log1p(np.exp(z))


# --- relu | - | maximum of the columns
def relu(z):
    return np.maximum(0, np.max(z, axis=0))


# --- relu | - | if on the whole array with any
def relu(z):
    if np.any(np.asarray(z) < 0):
        return np.zeros_like(z)
    return z


# --- relu | returns.is_elu | exponential linear unit
def relu(z):
    return np.where(z > 0, z, np.exp(z) - 1)


# --- relu | z.ignored | hard-coded small example
def relu(z):
    return np.array([0, 0, 3])


# --- relu | - | leaky and capped
def relu(z):
    return np.minimum(np.where(z > 0, z, 0.01 * z), 1)


# --- relu_derivative | returns.factor | slope of two on the right
def relu_derivative(z):
    return np.where(np.asarray(z) > 0, 2.0, 0.0)


# --- relu_derivative | - | numeric slope around each point
def relu_derivative(z):
    h = 0.5
    return (np.maximum(0, z + h) - np.maximum(0, z - h)) / (2 * h)


# --- relu_derivative | - | if for the whole array
def relu_derivative(z):
    if np.sum(z) > 0:
        return np.ones_like(z, dtype=float)
    return np.zeros_like(z, dtype=float)


# --- relu_derivative | z.ignored | hard-coded small example
def relu_derivative(z):
    return np.array([0.0, 0.0, 1.0])


# --- relu_derivative | - | one_at_zero and leaky
def relu_derivative(z):
    return np.where(np.asarray(z) >= 0, 1.0, 0.01)


# --- relu_derivative | returns.is_softplus_slope | slope of softplus
def relu_derivative(z):
    return 1 / (1 + np.exp(-z))


# --- image2vector | - | last number lost
def image2vector(image):
    flat = image.ravel()
    return flat[:-1].reshape(-1, 1)


# --- image2vector | returns.is_reversed | reversed order
def image2vector(image):
    return image.reshape(-1, 1)[::-1]


# --- image2vector | image.is_first_colour | first channel only
def image2vector(image):
    return image[:, :, 0].reshape(-1, 1)


# --- image2vector | image.is_sorted | sorted numbers
def image2vector(image):
    return np.sort(image, axis=None).reshape(-1, 1)


# --- image2vector | image.is_blue_first | blue green red
def image2vector(image):
    return image[:, :, ::-1].reshape(image.size, 1)


# --- image2vector | vector.fixed | hard-coded column of the small example
def image2vector(image):
    return np.array([[9], [1], [4], [7], [0], [2]])


# --- image2vector | image.factor | scaled and flat
def image2vector(image):
    return image.flatten() / 255


# --- image2vector | vector.transposed | colours_first and row
def image2vector(image):
    return image.transpose(2, 0, 1).reshape(1, -1)


# --- cross_entropy_loss | - | product of the logs
def cross_entropy_loss(a, y):
    return -(y * np.log(a)) * ((1 - y) * np.log(1 - a))


# --- cross_entropy_loss | a.is_raised_1 | large epsilon inside the log
def cross_entropy_loss(a, y):
    eps = 0.1
    return -(y * np.log(a + eps) + (1 - y) * np.log(1 - a + eps))


# --- cross_entropy_loss | a.twice | second log without one minus
def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(a))


# --- cross_entropy_loss | returns.is_without_logs | no logarithm at all
def cross_entropy_loss(a, y):
    return -(y * a + (1 - y) * (1 - a))


# --- cross_entropy_loss | - | hinge loss
def cross_entropy_loss(a, y):
    return np.maximum(0, 1 - (2 * y - 1) * a)


# --- cross_entropy_loss | - | hard-coded losses
def cross_entropy_loss(a, y):
    return np.where(y == 1, 0.1054, 0.2231)


# --- cross_entropy_loss | - | no_minus and mean
def cross_entropy_loss(a, y):
    return np.mean(y * np.log(a) + (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | - | log_base_two and sum
def cross_entropy_loss(a, y):
    return -np.sum(y * np.log2(a) + (1 - y) * np.log2(1 - a))
