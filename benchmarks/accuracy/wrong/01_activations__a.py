# --- sigmoid | z.sign | e^z in the denominator, helper variable
def sigmoid(z):
    power = np.exp(z)
    s = 1.0 / (1.0 + power)
    return s


# --- sigmoid | z.sign | two minus signs that cancel
def sigmoid(z):
    minus_z = np.negative(z)
    return 1 / (1 + np.exp(-minus_z))


# --- sigmoid | returns.is_one_minus_s | numerator kept from an algebra slip
def sigmoid(z):
    e = np.exp(-np.asarray(z, dtype=float))
    top = e
    bottom = 1 + e
    return np.divide(top, bottom)


# --- sigmoid | small.sign | np.subtract in the denominator
def sigmoid(z):
    e = np.exp(-z)
    return np.divide(1, np.subtract(1, e))


# --- sigmoid | returns.is_exponential | only the exponential below
def sigmoid(z):
    return 1 / np.exp(-z)


# --- sigmoid | returns.is_exponential | power -1 of the exponential
def sigmoid(z):
    denominator = np.exp(-z)
    return denominator**-1


# --- sigmoid | returns.bracket | precedence of division
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


# --- sigmoid | returns.bracket | forgot to divide at all
def sigmoid(z):
    exponential = np.exp(-1 * z)
    result = np.add(1, exponential)
    return result


# --- sigmoid | returns.is_tanh | written from exponentials
def sigmoid(z):
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


# --- sigmoid | returns.is_tanh | tanh through its exponential form
def sigmoid(z):
    e2 = np.exp(-2 * z)
    return (1 - e2) / (1 + e2)


# --- sigmoid | returns.base_two | python power with base 2
def sigmoid(z):
    return 1 / (1 + 2.0 ** (-z))


# --- sigmoid | returns.base_two | np.exp2
def sigmoid(z):
    return np.reciprocal(1.0 + np.exp2(-z))


# --- sigmoid | returns.is_rounded | threshold turned into floats
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return np.where(s > 0.5, 1.0, 0.0)


# --- sigmoid | returns.is_rounded | np.rint of the probability
def sigmoid(z):
    a = 1.0 / (np.exp(-z) + 1.0)
    return np.rint(a)


# --- sigmoid | returns.is_slope | slope returned by mistake
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    ds = s * (1 - s)
    return ds


# --- sigmoid | returns.is_slope | e^-z over the squared bracket
def sigmoid(z):
    q = np.exp(-z)
    return q / (1 + q) ** 2


# --- sigmoid_derivative | s.is_z | the formula on z
def sigmoid_derivative(z):
    return np.multiply(z, np.subtract(1, z))


# --- sigmoid_derivative | s.is_z | s renamed from z
def sigmoid_derivative(z):
    s = z
    return s - s**2


# --- sigmoid_derivative | returns.is_s | computes the curve only
def sigmoid_derivative(z):
    denominator = 1 + np.exp(-z)
    slope = 1 / denominator
    return slope


# --- sigmoid_derivative | returns.is_one_minus_s | second factor only
def sigmoid_derivative(z):
    probability = sigmoid(z)
    other = 1 - probability
    return other


# --- sigmoid_derivative | returns.is_one_minus_s | through the symmetry sigma(-z)
def sigmoid_derivative(z):
    return sigmoid(-z)


# --- sigmoid_derivative | s.sign | s plus s squared
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s + np.square(s)


# --- sigmoid_derivative | returns.sign | difference the wrong way round
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.square(s) - s


# --- sigmoid_derivative | returns.sign | minus from the chain rule kept
def sigmoid_derivative(z):
    e = np.exp(-z)
    return -e / (1 + e) ** 2


# --- sigmoid_derivative | returns.is_tanh_rule | one minus square of the sigmoid
def sigmoid_derivative(z):
    a = 1 / (1 + np.exp(-z))
    return 1 - np.power(a, 2)


# --- sigmoid_derivative | returns.is_tanh_rule | factored form
def sigmoid_derivative(z):
    a = sigmoid(z)
    return (1 - a) * (1 + a)


# --- sigmoid_derivative | returns.is_s_squared | s times s
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.multiply(s, s)


# --- sigmoid_derivative | returns.is_sum | both added
def sigmoid_derivative(z):
    s = sigmoid(z)
    t = 1 - s
    return np.add(s, t)


# --- sigmoid_derivative | returns.matrix_product | np.dot of the factors
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.dot(s, 1 - s)


# --- sigmoid_derivative | returns.matrix_product | transposed so that it fits
def sigmoid_derivative(z):
    s = np.asarray(sigmoid(z))
    return s @ (1 - s).T


# --- tanh_derivative | t.power | one minus tanh
def tanh_derivative(z):
    t = np.tanh(z)
    return np.subtract(1, t)


# --- tanh_derivative | t.is_z | square of z
def tanh_derivative(z):
    return 1 - np.square(z)


# --- tanh_derivative | t.is_z | factored with z
def tanh_derivative(z):
    return (1 - z) * (1 + z)


# --- tanh_derivative | returns.is_t | from exponentials
def tanh_derivative(z):
    p = np.exp(z)
    q = np.exp(-z)
    t = (p - q) / (p + q)
    return t


# --- tanh_derivative | t.sign | sum with the square
def tanh_derivative(z):
    t = np.tanh(z)
    slope = t * t + 1
    return slope


# --- tanh_derivative | returns.sign | subtraction the wrong way round
def tanh_derivative(z):
    t = np.tanh(z)
    return (t - 1) * (t + 1)


# --- tanh_derivative | returns.is_sigmoid_rule | a times one minus a
def tanh_derivative(z):
    a = np.tanh(z)
    return a - a**2


# --- tanh_derivative | returns.is_t_squared | square by multiplication
def tanh_derivative(z):
    t = np.tanh(z)
    return np.multiply(t, t)


# --- tanh_derivative | returns.bracket | bracket around the difference
def tanh_derivative(z):
    return np.power(1 - np.tanh(z), 2)


# --- tanh_derivative | returns.bracket | expanded product
def tanh_derivative(z):
    rest = 1.0 - np.tanh(z)
    return rest * rest


# --- tanh_derivative | z.power | tanh of the square
def tanh_derivative(z):
    squared = np.power(z, 2)
    return 1 - np.tanh(squared)


# --- tanh_derivative | returns.is_sigmoid_slope | stable sigmoid slope by hand
def tanh_derivative(z):
    e = np.exp(-np.abs(z))
    return e / np.square(1 + e)


# --- tanh_derivative | returns.is_sigmoid_slope | calls the earlier step
def tanh_derivative(z):
    return sigmoid_derivative(z)


# --- relu | returns.is_minimum | np.where with the branches exchanged
def relu(z):
    return np.where(z > 0, 0, z)


# --- relu | returns.is_minimum | clip on the wrong side
def relu(z):
    return np.clip(z, None, 0)


# --- relu | returns.is_absolute | largest of z and -z
def relu(z):
    return np.maximum(z, -z)


# --- relu | returns.is_absolute | times the sign
def relu(z):
    return z * np.sign(z)


# --- relu | returns.is_leaky | hundredth kept
def relu(z):
    slope = 0.01
    return np.where(z > 0, z, slope * z)


# --- relu | returns.is_leaky_tenth | tenth kept through maximum
def relu(z):
    return np.maximum(0.1 * z, z)


# --- relu | returns.one_number | python max over all entries
def relu(z):
    biggest = np.amax(z)
    return biggest if biggest > 0 else 0.0


# --- relu | returns.one_number | np.max with initial 0
def relu(z):
    return np.max(z, initial=0)


# --- relu | returns.is_slope | condition as numbers
def relu(z):
    positive = np.asarray(z) > 0
    return positive.astype(float)


# --- relu | returns.is_slope | np.heaviside
def relu(z):
    return np.heaviside(z, 0.0)


# --- relu | z.sign | minus in the maximum
def relu(z):
    flipped = -1 * np.asarray(z)
    return np.maximum(flipped, 0)


# --- relu | z.sign | mask of the negative entries
def relu(z):
    return -z * (z < 0)


# --- relu | returns.is_one_at_least | compared with one
def relu(z):
    return np.where(z > 1, z, 1)


# --- relu | returns.is_z | copy comes back
def relu(z):
    r = np.array(z, copy=True)
    r[r < 0] == 0
    return r


# --- relu | returns.is_z | minimum and maximum undo each other
def relu(z):
    return np.maximum(z, np.minimum(z, 0))


# --- relu | returns.is_capped | clip to the unit interval
def relu(z):
    return np.minimum(np.maximum(z, 0), 1)


# --- relu | returns.is_shorter | only positive entries by indexing
def relu(z):
    z = np.atleast_1d(z)
    return z[z > 0]


# --- relu | returns.is_shorter | list comprehension with an if
def relu(z):
    return np.array([v for v in np.ravel(z) if v > 0])


# --- relu_derivative | positive.is_not_negative | comparison with equality
def relu_derivative(z):
    return np.where(z < 0, 0.0, 1.0)


# --- relu_derivative | positive.is_not_negative | heaviside with 1 at the corner
def relu_derivative(z):
    return np.heaviside(z, 1)


# --- relu_derivative | returns.is_half_at_zero | heaviside one half
def relu_derivative(z):
    return np.heaviside(z, 0.5)


# --- relu_derivative | returns.is_half_at_zero | from the sign
def relu_derivative(z):
    return (np.sign(z) + 1) / 2


# --- relu_derivative | returns.is_relu | z times its mask
def relu_derivative(z):
    mask = z > 0
    return mask * z


# --- relu_derivative | positive.is_negative | condition turned
def relu_derivative(z):
    return np.where(z < 0, 1.0, 0.0)


# --- relu_derivative | returns.is_sign | np.sign, 0 at the corner
def relu_derivative(z):
    return np.sign(z)


# --- relu_derivative | returns.is_minus_one | minus one elsewhere
def relu_derivative(z):
    return np.where(z > 0, 1.0, -1.0)


# --- relu_derivative | returns.is_leaky | a hundredth left of zero
def relu_derivative(z):
    alpha = 0.01
    d = (np.asarray(z) > 0).astype(float)
    return d + alpha * (1 - d)


# --- relu_derivative | returns.is_one | ones_like
def relu_derivative(z):
    return np.ones(np.shape(z))


# --- relu_derivative | returns.is_zero | assignment to a throw-away array
def relu_derivative(z):
    slope = np.zeros_like(z, dtype=float)
    slope[z > 0].fill(1.0)
    return slope


# --- relu_derivative | positive.is_above_one | compares with the slope
def relu_derivative(z):
    return 1.0 * (np.asarray(z) > 1)


# --- image2vector | returns.row | one row
def image2vector(image):
    n = image.size
    return np.reshape(image, (1, n))


# --- image2vector | returns.row | ravel in a new first axis
def image2vector(image):
    return image.ravel()[np.newaxis, :]


# --- image2vector | returns.axis_lost | flatten
def image2vector(image):
    return image.flatten()


# --- image2vector | returns.axis_lost | loop that collects numbers
def image2vector(image):
    numbers = []
    for line in image:
        for pixel in line:
            numbers.extend(pixel)
    return np.array(numbers)


# --- image2vector | image.is_colours_first | np.moveaxis
def image2vector(image):
    planes = np.moveaxis(image, -1, 0)
    return planes.reshape((-1, 1))


# --- image2vector | image.is_colours_first | concatenated colour planes
def image2vector(image):
    parts = [image[:, :, c].reshape(-1, 1) for c in range(image.shape[2])]
    return np.concatenate(parts, axis=0)


# --- image2vector | returns.order | order F
def image2vector(image):
    return image.flatten(order="F").reshape(-1, 1)


# --- image2vector | returns.order | full transpose before
def image2vector(image):
    return image.T.reshape(image.size, 1)


# --- image2vector | returns.is_pixels_by_colours | pixels and colours
def image2vector(image):
    h, w, d = image.shape
    return image.reshape(h * w, d)


# --- image2vector | returns.is_row_by_row | first axis kept
def image2vector(image):
    return image.reshape(image.shape[0], -1)


# --- image2vector | image.transposed | swapaxes
def image2vector(image):
    turned = np.swapaxes(image, 0, 1)
    return turned.reshape(turned.size, 1)


# --- image2vector | image.transposed | loop over columns outside
def image2vector(image):
    length, height, depth = image.shape
    v = np.zeros((length * height * depth, 1))
    k = 0
    for j in range(height):
        for i in range(length):
            for c in range(depth):
                v[k, 0] = image[i, j, c]
                k += 1
    return v


# --- image2vector | image.factor | divided at the end
def image2vector(image):
    column = image.reshape(-1, 1)
    return column / 255.0


# --- image2vector | stop.fixed | size of the cat pictures
def image2vector(image):
    return image.reshape(64 * 64 * 3, 1)


# --- image2vector | stop.fixed | size of the small example
def image2vector(image):
    v = np.reshape(image, (6, 1))
    return v


# --- image2vector | image.averaged | mean over the last axis
def image2vector(image):
    grey = np.mean(image, axis=2)
    return grey.reshape(-1, 1)


# --- image2vector | image.averaged | sum of colours over three
def image2vector(image):
    one = image.sum(axis=-1) / image.shape[-1]
    return one.flatten()[:, None]


# --- cross_entropy_loss | returns.sign | minus forgotten
def cross_entropy_loss(a, y):
    loss = np.multiply(y, np.log(a)) + np.multiply(1 - y, np.log(1 - a))
    return loss


# --- cross_entropy_loss | returns.sign | log of the picked probability
def cross_entropy_loss(a, y):
    p = np.where(y == 1, a, 1 - a)
    return np.log(p)


# --- cross_entropy_loss | returns.is_first_term | cats only
def cross_entropy_loss(a, y):
    return -np.multiply(y, np.log(a))


# --- cross_entropy_loss | returns.is_first_term | where with zero
def cross_entropy_loss(a, y):
    return np.where(y == 1, -np.log(a), 0.0)


# --- cross_entropy_loss | returns.is_second_term | non-cats only
def cross_entropy_loss(a, y):
    return (y - 1) * np.log1p(-a)


# --- cross_entropy_loss | returns.crossed | logs exchanged
def cross_entropy_loss(a, y):
    log_a = np.log(a)
    log_b = np.log(1 - a)
    return -(y * log_b + (1 - y) * log_a)


# --- cross_entropy_loss | returns.crossed | wrong branch of where
def cross_entropy_loss(a, y):
    return -np.log(np.where(y > 0.5, 1 - a, a))


# --- cross_entropy_loss | returns.bracket | minus in front of the first term
def cross_entropy_loss(a, y):
    first = -y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    return first + second


# --- cross_entropy_loss | returns.is_difference | minus within the bracket
def cross_entropy_loss(a, y):
    return -(y * np.log(a) - (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | returns.base_two | np.log2
def cross_entropy_loss(a, y):
    bits = y * np.log2(a) + (1 - y) * np.log2(1 - a)
    return -bits


# --- cross_entropy_loss | returns.base_two | division by log 2
def cross_entropy_loss(a, y):
    right = a * y + (1 - a) * (1 - y)
    return -np.log(right) / np.log(2)


# --- cross_entropy_loss | returns.base_ten | np.log10
def cross_entropy_loss(a, y):
    return -(y * np.log10(a)) - (1 - y) * np.log10(1 - a)


# --- cross_entropy_loss | returns.averaged | division by the number of columns
def cross_entropy_loss(a, y):
    losses = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return np.sum(losses) / losses.size


# --- cross_entropy_loss | returns.averaged | safe version, np.average
def cross_entropy_loss(a, y):
    a = np.clip(a, 1e-15, 1 - 1e-15)
    return np.average(-y * np.log(a) - (1 - y) * np.log(1 - a))


# --- cross_entropy_loss | returns.one_number | dot product of rows
def cross_entropy_loss(a, y):
    return -np.vdot(y, np.log(a)) - np.vdot(1 - y, np.log(1 - a))


# --- cross_entropy_loss | returns.is_squared_error | square of the difference
def cross_entropy_loss(a, y):
    e = y - a
    return np.multiply(e, e)


# --- cross_entropy_loss | returns.is_half_squared_error | half a square
def cross_entropy_loss(a, y):
    return np.square(a - y) / 2


# --- cross_entropy_loss | returns.is_distance | distance
def cross_entropy_loss(a, y):
    return np.abs(y - a)


# --- cross_entropy_loss | returns.is_distance | one minus the probability of the truth
def cross_entropy_loss(a, y):
    chosen = y * a + (1 - y) * (1 - a)
    return 1 - chosen


# --- cross_entropy_loss | a.is_y_eps_8 | logs of labels
def cross_entropy_loss(a, y):
    y_safe = np.clip(y, 1e-8, 1 - 1e-8)
    return -(a * np.log(y_safe) + (1 - a) * np.log(1 - y_safe))
