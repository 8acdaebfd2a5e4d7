# As learners write them: asserts, prints, try-outs, arguments of their own.

# --- sigmoid | intermediate steps and an assert on the shape
def sigmoid(z):
    e = np.exp(-z)
    denominator = 1 + e
    s = 1 / denominator
    assert np.shape(s) == np.shape(z)
    return s

# --- sigmoid | prints while trying out, and one call below
def sigmoid(z):
    print("z =", z)
    s = 1.0 / (1.0 + np.exp(-1.0 * z))
    print("s =", s)
    return s


print("sigmoid([0, 2]) = " + str(sigmoid(np.array([0, 2]))))

# --- sigmoid | an argument of its own with a default
def sigmoid(z, derivative=False):
    s = 1 / (1 + np.exp(-z))
    if derivative:
        return s * (1 - s)
    return s

# --- sigmoid | docstring copied, np.divide and np.add
def sigmoid(z):
    """
    Compute the sigmoid of z

    Arguments:
    z -- A scalar or numpy array of any size.

    Return:
    s -- sigmoid(z)
    """
    # (≈ 1 line of code)
    s = np.divide(1, np.add(1, np.exp(np.negative(z))))
    return s

# --- sigmoid | second try below the first, both in the cell
def sigmoid(z):
    return 1 / 1 + np.exp(-z)


def sigmoid(z):
    # brackets!
    return 1 / (1 + np.exp(-z))

# --- sigmoid | type hints and a list taken too
from typing import Union


def sigmoid(z: Union[float, list, np.ndarray]) -> np.ndarray:
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.exp(-z))

# --- sigmoid | timed with a print
import time


def sigmoid(z):
    start = time.time()
    s = (1 + np.exp(-z)) ** -1.0
    print(f"took {time.time() - start:.6f} s")
    return s

# --- sigmoid_derivative | the name of the older course inside
def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = np.multiply(s, np.subtract(1, s))
    print("ds.shape:", np.shape(ds))
    return ds

# --- sigmoid_derivative | assert that it is at most a quarter
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s - s**2
    assert np.all(slope <= 0.25 + 1e-12)
    return slope

# --- sigmoid_derivative | optional argument for a ready s
def sigmoid_derivative(z, s=None):
    if s is None:
        s = sigmoid(z)
    return s * (1 - s)

# --- sigmoid_derivative | own sigmoid inside, quotient rule
def sigmoid_derivative(z):
    def sig(x):
        return 1 / (1 + np.exp(-x))

    return sig(z) * (1 - sig(z))

# --- sigmoid_derivative | keyword arguments swallowed
def sigmoid_derivative(z, **kwargs):
    a = sigmoid(z)
    b = 1 - sigmoid(z)
    return a * b

# --- tanh_derivative | two lines with np.power
def tanh_derivative(z):
    t = np.tanh(z)
    dt = 1 - np.power(t, 2)
    return dt

# --- tanh_derivative | prints and a comparison below
def tanh_derivative(z):
    a = np.tanh(z)
    print("tanh:", a)
    return 1 - a * a


print(tanh_derivative(0), tanh_derivative(2), 0.0707)

# --- tanh_derivative | square as a product of brackets
def tanh_derivative(z):
    a = np.tanh(z)
    return (1 - a) * (1 + a)

# --- tanh_derivative | assert and a comment in Spanish
def tanh_derivative(z):
    # la pendiente de la tangente hiperbólica
    pendiente = 1 - np.square(np.tanh(z))
    assert np.shape(pendiente) == np.shape(z), "forma equivocada"
    return pendiente

# --- tanh_derivative | np.ones_like
def tanh_derivative(z, verbose=0):
    t = np.tanh(z)
    if verbose:
        print(t)
    return np.ones_like(t) - t**2

# --- relu | z first
def relu(z):
    r = np.maximum(z, 0)
    assert np.shape(r) == np.shape(z)
    return r

# --- relu | product with the mask, printed
def relu(z):
    mask = z > 0
    print(mask)
    return z * mask

# --- relu | an argument for the leaky one
def relu(z, alpha=0.0):
    return np.where(z > 0, z, alpha * z)

# --- relu | a float zero and a new name
def relu(z):
    A = np.maximum(0.0, z)
    return A


A = relu(np.array([-2, 0, 3]))
assert (A == [0, 0, 3]).all()

# --- relu | copy, then the mask
def relu(z):
    r = np.array(z, dtype=float, copy=True)
    r[r < 0] = 0
    return r

# --- relu | where without np.maximum
def relu(z):
    return np.where(z <= 0, 0, z)

# --- relu_derivative | astype of a comparison
def relu_derivative(z):
    return (np.asarray(z) > 0).astype(float)

# --- relu_derivative | times one, printed
def relu_derivative(z):
    slope = 1.0 * (z > 0)
    print("slope of relu", slope)
    return slope

# --- relu_derivative | where in ints with a check of the corner
def relu_derivative(z):
    return np.where(z > 0, 1, 0)


assert relu_derivative(0) == 0

# --- relu_derivative | zeros, then ones by the mask
def relu_derivative(z):
    z = np.array(z)
    dz = np.zeros(z.shape)
    dz[z > 0] = 1
    return dz

# --- relu_derivative | argument for the value at the corner
def relu_derivative(z, at_zero=0):
    return np.where(z > 0, 1.0, np.where(z < 0, 0.0, at_zero))

# --- image2vector | shapes by index
def image2vector(image):
    v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    return v

# --- image2vector | unpacked, asserted and printed
def image2vector(image):
    length, height, depth = image.shape
    v = image.reshape((length * height * depth, 1))
    assert v.shape == (length * height * depth, 1)
    print(v.shape)
    return v

# --- image2vector | np.prod of the shape
def image2vector(image):
    return np.reshape(image, (np.prod(image.shape), 1))

# --- image2vector | flatten and a new axis
def image2vector(image):
    v = image.flatten()
    return v[:, np.newaxis]

# --- image2vector | order given, argument of its own
def image2vector(image, order="C"):
    return image.reshape(-1, 1, order=order)

# --- image2vector | ravel, then shape assigned
def image2vector(image):
    column = image.ravel().copy()
    column.shape = (image.size, 1)
    return column

# --- cross_entropy_loss | plain formula in two terms
def cross_entropy_loss(a, y):
    first = y * np.log(a)
    second = (1 - y) * np.log(1 - a)
    return -(first + second)

# --- cross_entropy_loss | np.multiply and prints
def cross_entropy_loss(a, y):
    logprobs = np.multiply(np.log(a), y) + np.multiply(np.log(1 - a), 1 - y)
    loss = -logprobs
    print("loss =", loss)
    return loss

# --- cross_entropy_loss | an epsilon as an argument
def cross_entropy_loss(a, y, eps=0):
    return -y * np.log(a + eps) - (1 - y) * np.log(1 - a + eps)

# --- cross_entropy_loss | asserts on both shapes
def cross_entropy_loss(a, y):
    assert np.shape(a) == np.shape(y)
    loss = -1 * (y * np.log(a) + (1 - y) * np.log(1 - a))
    assert np.shape(loss) == np.shape(a)
    return loss

# --- cross_entropy_loss | nan_to_num for the corners
def cross_entropy_loss(a, y):
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return np.nan_to_num(loss, nan=0.0, posinf=np.inf)

# --- cross_entropy_loss | where chooses the logarithm
def cross_entropy_loss(a, y):
    # y = 1 -> -log(a), y = 0 -> -log(1 - a)
    return np.where(y == 1, -np.log(a), -np.log(1 - a))
