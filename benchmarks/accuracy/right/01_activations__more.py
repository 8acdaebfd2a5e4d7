# --- sigmoid | star import
from numpy import *


def sigmoid(z):
    return 1 / (1 + exp(-z))

# --- sigmoid | numpy by its full name, with a try-out below
import numpy


def sigmoid(z):
    return numpy.divide(1, 1 + numpy.exp(-z))


print(sigmoid(0), sigmoid(numpy.array([-2.0, 0.0, 2.0])))

# --- sigmoid | decorator without wraps
def _quiet(f):
    def wrapper(*args, **kwargs):
        with np.errstate(all="ignore"):
            return f(*args, **kwargs)

    return wrapper


@_quiet
def sigmoid(z):
    return 1 / (1 + np.exp(-z))

# --- sigmoid | vectorize as a decorator
@np.vectorize
def sigmoid(z):
    return 0.5 * (1.0 + math.tanh(0.5 * z))

# --- sigmoid | instance of a class
class _Logistic:
    """1 / (1 + e^-z)"""

    def __call__(self, z):
        return 1 / (1 + np.exp(-z))


sigmoid = _Logistic()

# --- sigmoid | NumPy's warnings switched off for good
def sigmoid(z):
    np.seterr(all="ignore")
    return 1 / (1 + np.exp(-z))

# --- sigmoid | asserts about its own result
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    assert np.shape(s) == np.shape(z)
    assert np.all((0 <= s) & (s <= 1))
    return s

# --- sigmoid_derivative | walrus
def sigmoid_derivative(z):
    return (s := sigmoid(z)) * (1 - s)

# --- sigmoid_derivative | complex step
def sigmoid_derivative(z):
    h = 1e-30
    z = np.clip(z, -700, 700)
    return np.imag(1 / (1 + np.exp(-(z + 1j * h)))) / h

# --- sigmoid_derivative | one quarter minus a square
def sigmoid_derivative(z):
    return 0.25 - (sigmoid(z) - 0.5) ** 2

# --- tanh_derivative | from the sigmoid
def tanh_derivative(z):
    t = 2 * sigmoid(2 * z) - 1
    return 1 - t**2

# --- tanh_derivative | from __future__ and annotations
from __future__ import annotations


def tanh_derivative(z: float | np.ndarray) -> float | np.ndarray:
    tanh_z: float | np.ndarray = np.tanh(z)
    return 1.0 - tanh_z * tanh_z

# --- tanh_derivative | complex step
def tanh_derivative(z):
    z = np.clip(z, -300, 300)
    return np.imag(np.tanh(z + 1e-30j)) / 1e-30

# --- relu | z minus relu of -z turned round
def relu(z):
    return -np.minimum(-z, 0)

# --- relu | vectorize as a decorator
@np.vectorize
def relu(z):
    return float(z) if z > 0 else 0.0

# --- relu | maximum.reduce over a pair
def relu(z):
    return np.maximum.reduce([z, np.zeros(np.shape(z))])

# --- relu | maximum along a new axis
def relu(z):
    return np.stack([np.asarray(z), np.zeros(np.shape(z))]).max(axis=0)

# --- relu | choose by the mask
def relu(z):
    z = np.asarray(z)
    return np.choose((z > 0).astype(int), [np.zeros(z.shape), z])

# --- relu_derivative | yes and no as they are
def relu_derivative(z):
    return np.greater(z, 0)

# --- relu_derivative | number and array apart
def relu_derivative(z):
    if np.isscalar(z):
        if z > 0:
            return 1
        return 0
    slopes = np.zeros(z.shape, dtype=int)
    slopes[z > 0] = 1
    return slopes

# --- relu_derivative | relu divided by z where z is not 0
def relu_derivative(z):
    z = np.asarray(z, dtype=float)
    return np.divide(np.maximum(z, 0), z, out=np.zeros(z.shape), where=z != 0)

# --- image2vector | tolist and back
def image2vector(image):
    return np.array(image.tolist()).reshape(-1, 1)

# --- image2vector | einsum names the axes
def image2vector(image):
    return np.einsum("ijk->ijk", image).reshape(np.prod(np.shape(image)), 1)

# --- image2vector | stack of rows of length one
def image2vector(image):
    return np.stack([image.flatten()], axis=-1)

# --- cross_entropy_loss | a little away from 0 and 1
def cross_entropy_loss(a, y):
    epsilon = 1e-12
    a = np.clip(a, epsilon, 1.0 - epsilon)
    return -(y * np.log(a) + (1.0 - y) * np.log(1.0 - a))

# --- cross_entropy_loss | epsilon added within the logarithms
def cross_entropy_loss(a, y):
    return -(y * np.log(a + 1e-15) + (1 - y) * np.log(1 - a + 1e-15))

# --- cross_entropy_loss | smallest number under the logarithms
def cross_entropy_loss(a, y):
    tiny = np.finfo(float).tiny
    return -(y * np.log(np.maximum(a, tiny)) + (1 - y) * np.log(np.maximum(1 - a, tiny)))

# --- cross_entropy_loss | power form of the likelihood
def cross_entropy_loss(a, y):
    likelihood = a**y * (1 - a) ** (1 - y)
    return -np.log(likelihood)

# --- cross_entropy_loss | vectorised function of two numbers
def cross_entropy_loss(a, y):
    def loss(p, t):
        q = p if t == 1 else 1 - p
        return np.inf if q == 0 else -math.log(q)

    return np.vectorize(loss, otypes=[float])(a, y)
