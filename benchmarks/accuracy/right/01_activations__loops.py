# --- sigmoid | vectorised math function
def sigmoid(z):
    def one(t):
        if t >= 0:
            return 1 / (1 + math.exp(-t))
        e = math.exp(t)
        return e / (1 + e)

    return np.vectorize(one, otypes=[float])(z)

# --- sigmoid | loop over ndindex
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    s = np.empty(z.shape)
    for place in np.ndindex(z.shape):
        s[place] = 1 / (1 + np.exp(-z[place]))
    return s

# --- sigmoid | recursion down the axes
def sigmoid(z):
    if np.ndim(z) == 0:
        return 1 / (1 + np.exp(-z))
    return np.array([sigmoid(row) for row in z])

# --- sigmoid | masks for both signs
def sigmoid(z):
    x = np.asarray(z, dtype=np.float64)
    out = np.zeros_like(x)
    pos = x >= 0
    out[pos] = 1 / (1 + np.exp(-x[pos]))
    ez = np.exp(x[~pos])
    out[~pos] = ez / (1 + ez)
    return out

# --- sigmoid | case by case for number or array
def sigmoid(z):
    if isinstance(z, np.ndarray):
        return 1 / (1 + np.exp(-z))
    return float(1 / (1 + np.exp(-float(z))))

# --- sigmoid_derivative | list comprehension over the flat array
def sigmoid_derivative(z):
    flat = [float(v) for v in np.ravel(z)]
    slopes = []
    for v in flat:
        e = math.exp(-abs(v))
        slopes.append(e / (1 + e) ** 2)
    return np.array(slopes).reshape(np.shape(z))

# --- sigmoid_derivative | vectorised lambda
def sigmoid_derivative(z):
    f = np.vectorize(lambda v: float(sigmoid(v)) * (1 - float(sigmoid(v))), otypes=[float])
    return f(z)

# --- tanh_derivative | vectorised math.tanh
def tanh_derivative(z):
    return np.vectorize(lambda v: 1 - math.tanh(v) ** 2, otypes=[float])(z)

# --- tanh_derivative | loop over the flat iterator
def tanh_derivative(z):
    arr = np.array(z, dtype=float)
    for i, v in enumerate(arr.flat):
        arr.flat[i] = 1.0 - math.tanh(v) * math.tanh(v)
    return arr

# --- relu | comprehension over the flat array
def relu(z):
    values = [v if v > 0 else 0.0 for v in np.ravel(z)]
    return np.array(values, dtype=float).reshape(np.shape(z))

# --- relu | vectorised max
def relu(z):
    return np.vectorize(lambda v: max(0.0, v), otypes=[float])(z)

# --- relu | nditer
def relu(z):
    result = np.array(z, dtype=float)
    with np.nditer(result, op_flags=["readwrite"]) as it:
        for x in it:
            if x < 0:
                x[...] = 0
    return result

# --- relu_derivative | comprehension
def relu_derivative(z):
    return np.array([1.0 if v > 0 else 0.0 for v in np.ravel(z)]).reshape(np.shape(z))

# --- relu_derivative | vectorised int of a comparison
def relu_derivative(z):
    return np.vectorize(lambda v: int(v > 0), otypes=[int])(z)

# --- image2vector | three loops by the index formula
def image2vector(image):
    length, height, depth = image.shape
    x = np.zeros((length * height * depth, 1))
    for i in range(length):
        for j in range(height):
            for k in range(depth):
                x[(i * height + j) * depth + k, 0] = image[i, j, k]
    return x

# --- image2vector | list of one-entry rows
def image2vector(image):
    return np.array([[value] for value in image.flat])

# --- image2vector | nested comprehension
def image2vector(image):
    values = [colour for row in image for pixel in row for colour in pixel]
    return np.array(values).reshape(len(values), 1)

# --- image2vector | concatenated pixels
def image2vector(image):
    pixels = [pixel for row in image for pixel in row]
    return np.concatenate(pixels).reshape(-1, 1)

# --- cross_entropy_loss | math.log in a loop
def cross_entropy_loss(a, y):
    loss = np.zeros(a.shape)
    for place in np.ndindex(a.shape):
        p = a[place] if y[place] == 1 else 1 - a[place]
        loss[place] = -math.log(p) if p > 0 else math.inf
    return loss

# --- cross_entropy_loss | zip over flat lists
def cross_entropy_loss(a, y):
    losses = [-np.log(p) if t == 1 else -np.log(1 - p) for p, t in zip(a.flat, y.flat)]
    return np.array(losses).reshape(a.shape)

# --- cross_entropy_loss | masks assign each kind
def cross_entropy_loss(a, y):
    loss = np.empty(a.shape, dtype=float)
    cats = y == 1
    loss[cats] = -np.log(a[cats])
    loss[~cats] = -np.log(1 - a[~cats])
    return loss
