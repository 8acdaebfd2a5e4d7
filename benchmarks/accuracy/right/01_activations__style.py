# --- sigmoid | lambda
sigmoid = lambda z: 1 / (1 + np.exp(-z))

# --- sigmoid | composed of named functions
from numpy import exp, negative


def _one_over_one_plus(v):
    return 1.0 / (1.0 + v)


def sigmoid(z):
    return _one_over_one_plus(exp(negative(z)))

# --- sigmoid | in place on its own copy
def sigmoid(z):
    s = np.array(z, dtype=float)  # une copie: l'original reste intact
    np.negative(s, out=s)
    np.exp(s, out=s)
    s += 1
    np.divide(1, s, out=s)
    return s

# --- sigmoid | warnings silenced by the warnings module
import warnings


def sigmoid(z: "float | np.ndarray") -> "float | np.ndarray":
    """Logistische Funktion.

    Der Überlauf bei sehr negativem z ist harmlos.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return 1 / (1 + np.exp(-z))

# --- sigmoid | a warning escapes on purpose
import warnings


def sigmoid(z):
    if np.any(np.abs(z) > 700):
        warnings.warn("z is far from 0", RuntimeWarning)
    return 1 / (1 + np.exp(-z))

# --- sigmoid | partial of a general logistic curve
import functools


def logistic(z, top, steepness):
    return top / (1 + np.exp(-steepness * z))


sigmoid = functools.partial(logistic, top=1.0, steepness=1.0)

# --- sigmoid_derivative | lambda
sigmoid_derivative = lambda z: sigmoid(z) * (1 - sigmoid(z))

# --- sigmoid_derivative | nested helper and type hints
def sigmoid_derivative(z: np.ndarray) -> np.ndarray:
    """σ'(z) = σ(z)(1 − σ(z))."""

    def slope_from_output(s):
        return s * (1 - s)

    return slope_from_output(sigmoid(z))

# --- sigmoid_derivative | in place on a copy
def sigmoid_derivative(z):
    s = np.array(sigmoid(z), dtype=float)
    one_minus = 1 - s
    s *= one_minus
    return s

# --- tanh_derivative | in place on a copy
def tanh_derivative(z):
    # 복사본에서 계산
    t = np.array(np.tanh(z))
    t *= t
    np.subtract(1, t, out=t)
    return t

# --- tanh_derivative | own stable tanh
def tanh_derivative(z):
    e = np.exp(-2 * np.abs(z))
    tanh = np.sign(z) * (1 - e) / (1 + e)
    return 1 - tanh * tanh

# --- tanh_derivative | from numpy import
from numpy import tanh


def tanh_derivative(z):
    return 1 - tanh(z) * tanh(z)

# --- relu | mask on a copy
def relu(z):
    r = np.array(z, copy=True)
    r[r < 0] = 0
    return r

# --- relu | putmask on a float copy
def relu(z):
    copia = np.array(z, dtype=float)
    np.putmask(copia, copia < 0, 0)
    return copia

# --- relu | deepcopy and multiplication
def relu(z):
    r = copy.deepcopy(z)
    r = r * np.greater(r, 0)
    return r

# --- relu | piecewise
def relu(z):
    z = np.asarray(z, dtype=float)
    return np.piecewise(z, [z > 0], [lambda v: v, 0.0])

# --- relu | lambda
relu = lambda z: np.maximum(z, 0)

# --- relu | partial of maximum
import functools

relu = functools.partial(np.maximum, 0)

# --- relu | zeros filled where positive
def relu(z):
    out = np.zeros(np.shape(z))
    np.copyto(out, z, where=np.greater(z, 0))
    return out

# --- relu_derivative | zeros and ones by mask
def relu_derivative(z):
    slope = np.zeros(np.shape(z))
    slope[np.asarray(z) > 0] = 1
    return slope

# --- relu_derivative | ones switched off in place
def relu_derivative(z):
    slope = np.ones_like(z, dtype=float)
    slope[np.asarray(z) <= 0] = 0.0
    return slope

# --- relu_derivative | mask times 1.0
def relu_derivative(z):
    """Pente: 1 à droite, 0 à gauche et au coin."""
    return 1.0 * (z > 0)

# --- relu_derivative | ceiling of the clipped value
def relu_derivative(z):
    return np.ceil(np.clip(z, 0, 1))

# --- image2vector | shape set on a copy
def image2vector(image):
    x = image.copy()
    x.shape = (-1, 1)
    return x

# --- image2vector | math.prod and an assertion
def image2vector(image: np.ndarray) -> np.ndarray:
    n = math.prod(image.shape)
    x = np.reshape(image, (n, 1), order="C")
    assert x.shape == (n, 1)
    return x

# --- image2vector | reduce over the shape
from functools import reduce


def image2vector(image):
    n = reduce(lambda p, q: p * q, image.shape)
    return image.flatten().reshape(n, 1)

# --- image2vector | fromiter
def image2vector(image):
    return np.fromiter(image.flat, dtype=image.dtype, count=image.size).reshape(-1, 1)

# --- cross_entropy_loss | safe logarithm in a nested helper
def cross_entropy_loss(a, y):
    """交叉熵"""

    def xlogy(x, v):
        return x * np.log(np.where(x == 0, 1.0, v))

    return -xlogy(y, a) - xlogy(1 - y, 1 - a)

# --- cross_entropy_loss | in place on its own arrays
def cross_entropy_loss(a, y):
    p = np.where(y == 1, a, 1 - a).astype(float)
    with np.errstate(divide="ignore"):
        np.log(p, out=p)
    np.negative(p, out=p)
    return p

# --- cross_entropy_loss | lambda
cross_entropy_loss = lambda a, y: -(y * np.log(a) + (1 - y) * np.log(1 - a))

# --- cross_entropy_loss | nan_to_num keeps infinity
def cross_entropy_loss(a, y):
    with np.errstate(divide="ignore", invalid="ignore"):
        loss = -y * np.log(a) - (1 - y) * np.log(1 - a)
    return np.nan_to_num(loss, nan=0.0, posinf=np.inf)
