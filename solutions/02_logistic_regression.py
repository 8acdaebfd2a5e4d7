# %% [markdown]
# # 2. Logistic regression: one neuron learns to see cats
#
# By the end of this notebook you will be able to
#
# - put a whole set of pictures into one matrix, and compute all predictions with one line and no loop;
# - **measure** how the cost changes with every weight, without any formula, and then derive the formula: the **gradient**;
# - let a neuron learn by **gradient descent**, and choose a learning rate;
# - tell how good it is on pictures that it has never seen, and explain why that number differs from the one on the pictures it learned from.
#
# **Time:** about two and a half hours for seven short functions and one question in words.
#
# **You need:** notebook 1, above all the sigmoid and the cross-entropy loss, and the product of two matrices.

# %% setup
import numpy as np

from autograder import checker, datasets, derive, guess, plots

check = checker("02_logistic_regression")

# %% [markdown]
# ## Do you remember?
#
# Five questions about notebook 1. Answer from memory, two minutes for all; what you recall without looking stays longer. As with every guess, there are no points, and you may leave them out.

# %% tags=["exploration"]
# a number
guess("sigmoid(0)", ...)

# %% tags=["exploration"]
# a number
guess("the largest slope that the sigmoid has", ...)

# %% tags=["exploration"]
# a number
guess("slope of the ReLU at z = -3", ...)

# %% tags=["exploration"]
# a shape, such as (3, 2)
guess("shape of the column made of a picture of shape (2, 4, 3)", ...)

# %% tags=["exploration"]
# a number
guess("loss of the prediction a = 1 when y = 1", ...)

# %% [markdown]
# <details><summary>The letters of all five notebooks</summary>
#
# | letter | is | shape |
# |:---|:---|:---|
# | $m$, and $i$ in $x^{(i)}$ | the number of examples, and one of them; each has a column | |
# | $L$, and $l$ in $W_l$ | the number of layers, and one of them; the input is layer 0 and is not counted | |
# | $n_x$, $n_h$, $n_y$ | the sizes of the input, of a single hidden layer and of the output | |
# | $n_l$, and $j$ in $z_j$ | the number of neurons in layer $l$, and one of them; each has a row | |
# | $n_{prev}$, and $k$ in $x_k$ or $w_{jk}$ | the number of inputs of a layer, and one of them | |
# | `layer_dims` | the list of the sizes $n_x, n_1, \dots, n_L$ | |
# | $X = A_0$, $Y$ | inputs and labels | $(n_x, m)$, $(n_y, m)$ |
# | $W_l$, $b_l$ | weights and biases; of a single neuron, the column $w$ and the number $b$ | $(n_l, n_{l-1})$, $(n_l, 1)$ |
# | $Z_l$, $A_l$ | before and after the activation; $a = \hat{y}$ is the prediction | $(n_l, m)$ |
# | $\mathcal{L}$, $J$ | the loss of one example, and the cost: the average loss | |
# | $dW$, $db$ | slopes of the cost $J$ | like $W$, $b$ |
# | $dZ$, $dA$ | slopes of each example's own loss $\mathcal{L}$ | like $Z$, $A$ |
# | $\alpha$ | the learning rate | |
#
# </details>

# %% [markdown]
# ## Bring your sigmoid along
#
# From here on you use your sigmoid. Save notebook 1, then run the next cell: it turns into your function. Look it over and run it again. It counts no points here; `check(sigmoid)` in a cell of your own says whether it is right. If you have none yet, write it now: $\sigma(z) = \frac{1}{1 + e^{-z}}$, for a number or an array.


# %% bring building_blocks notebook="01_activations"
def sigmoid(z):
    """Turn any number into a number between 0 and 1.

    Formula: sigmoid(z) = 1 / (1 + e^(-z))
    """
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-z))
    ### END SOLUTION


# %% [markdown]
# ## 2.1 The pictures
#
# Here are pictures of cats and of many other things: not photos but emoji, drawn by three artists, on coloured backgrounds. Each has a label $y$: 1 for a cat, 0 for anything else. There are two sets:
#
# - from the **training set** the neuron learns;
# - the **test set** it never sees while it learns. At the end, this set shows whether the neuron can do more than repeat what it was told.

# %%
train_x_orig, train_y, test_x_orig, test_y, classes = datasets.load_cats()

# %%
plots.pictures(train_x_orig, train_y, classes)

# %% [markdown]
# **Count first.** With arrays, half of all mistakes are mistakes of shape, so look at the shapes before you compute anything. There are $m$ examples, and $n_x$ numbers describe each of them.

# %% tags=["exploration"]
# a shape, such as (3, 2)
guess("shape of train_x_orig: 209 colour pictures of 64 times 64 pixels", ...)

# %%
print("training pictures:", train_x_orig.shape, "  their labels:", train_y.shape)
print("test pictures:    ", test_x_orig.shape, "  their labels:", test_y.shape)

# %% [markdown]
# ### One column for each picture
#
# In notebook 1, `image2vector` made a column of one picture. Put side by side, these columns make a matrix $X$ with one **column for each example** and one **row for each number** of a picture:
#
# $$X = \begin{bmatrix} \vert & \vert & & \vert \\ x^{(1)} & x^{(2)} & \cdots & x^{(m)} \\ \vert & \vert & & \vert \end{bmatrix} \quad\text{of shape } (n_x, m), \qquad n_x = 64 \cdot 64 \cdot 3 = 12288$$
#
# A number in round brackets above, as in $x^{(2)}$, counts examples.
#
# There is a trap here. Take two "pictures" of three numbers each, one in each row: $\begin{bmatrix} 1 & 2 & 3 \\ 4 & 5 & 6 \end{bmatrix}$. We want them as columns.
#
# | code | result | |
# |:---|:---|:---|
# | `pictures.reshape(3, 2)` | $\begin{bmatrix} 1 & 2 \\ 3 & 4 \\ 5 & 6 \end{bmatrix}$ | the right shape, but both pictures are torn apart |
# | `pictures.reshape(2, -1).T` | $\begin{bmatrix} 1 & 4 \\ 2 & 5 \\ 3 & 6 \end{bmatrix}$ | each picture in its own column |
#
# So: first one row for each picture, then transpose. In the same line we divide by 255, so that all numbers lie between 0 and 1. Numbers of a similar, small size make learning much easier.

# %% tags=["exploration"]
# a shape
guess("shape of train_x: one column for each picture", ...)

# %%
train_x = train_x_orig.reshape(train_x_orig.shape[0], -1).T / 255
test_x = test_x_orig.reshape(test_x_orig.shape[0], -1).T / 255
print("X for training:", train_x.shape, "  X for the test:", test_x.shape)

# %% [markdown]
# ## 2.2 The neuron, for all pictures at once
#
# For one picture, the neuron computes $z = w^\top x + b$ and then $a = \sigma(z)$. Every number of the picture has its own weight, so $w$ is a column of shape $(n_x, 1)$. The bias $b$ is a single number.
#
# For all pictures at once, write $X$ in place of $x$:
#
# $$Z = w^\top X + b \qquad\qquad A = \sigma(Z)$$

# %% tags=["exploration"]
# a shape
guess("shape of A: the predictions for all training pictures", ...)

# %%
plots.neuron_shapes()

# %% [markdown]
# A row of weights times a matrix of examples gives a row of results, one $z$ for each example. NumPy adds the number $b$ to every entry of the row; this is called *broadcasting*. So $Z$ and $A$ have the shape $(1, m)$, just like the labels $Y$.
#
# **A small example.** We follow it through the whole notebook: $n_x = 2$ numbers for each of $m = 3$ examples.
#
# $$w = \begin{bmatrix} 1 \\ -1 \end{bmatrix} \qquad b = 1 \qquad X = \begin{bmatrix} 1 & 0 & 2 \\ 2 & 1 & 0 \end{bmatrix} \qquad Y = \begin{bmatrix} 0 & 1 & 1 \end{bmatrix}$$
#
# The first column gives $z = 1 \cdot 1 + (-1) \cdot 2 + 1 = 0$. All three together:
#
# $$Z = \begin{bmatrix} 0 & 0 & 3 \end{bmatrix} \qquad A = \begin{bmatrix} 0.5 & 0.5 & 0.9526 \end{bmatrix}$$
#
# The neuron has no idea about the first two examples. About the third it is nearly sure, and right.

# %%
plots.product(W=[[1, -1]], A=[[1, 0, 2], [2, 1, 0]], b=[[1]], names=("wᵀ", "X", "b", "Z"))

# %% [markdown]
# ## 2.3 Where to start
#
# **The idea.** Learning means finding good values for $w$ and $b$. A single neuron may begin with zeros for both: then every $z$ is 0 and every prediction 0.5. It starts without any opinion.
#
# (In notebook 3, with several neurons side by side, zero will *not* do. You will see why.)
#
# ### Exercise: `initialize_with_zeros`
#
# The function is told how many weights there are, and returns $w$ and $b$. The shape of $w$ matters: a column of shape `(dim, 1)`, with two axes.
#
# <details><summary>Hint 1: an array full of zeros</summary>
#
# NumPy has a function that makes an array of zeros. It wants to know the shape.
#
# </details>
#
# <details><summary>Hint 2: the shape</summary>
#
# It is `np.zeros`, and the shape is one argument, a pair: `np.zeros((rows, columns))`. With `np.zeros(dim)` you would get one axis only.
#
# </details>
#
# <details><summary>Hint 3: two results</summary>
#
# `return w, b` returns both. `b` may be a plain `0.0`.
#
# </details>


# %% exercise initialize_with_zeros
def initialize_with_zeros(dim):
    """Return the weights and the bias that a single neuron starts from.

    Parameters
    ----------
    dim : whole number; how many weights there are, n_x

    Returns
    -------
    w : array of zeros of shape (dim, 1)
    b : the number 0
    """
    ### BEGIN SOLUTION
    w = np.zeros((dim, 1))
    b = 0.0
    return w, b
    ### END SOLUTION


# %% check initialize_with_zeros
check(initialize_with_zeros)

# %% [markdown]
# ## 2.4 How wrong, and which way is better?
#
# ### Forward: the cost
#
# The **cost** $J$ is the average of the losses that you know from notebook 1:
#
# $$J = \frac{1}{m} \sum_{i=1}^{m} \mathcal{L}\bigl(a^{(i)}, y^{(i)}\bigr) = -\frac{1}{m} \sum_{i=1}^{m} \Bigl( y^{(i)} \log a^{(i)} + \bigl(1 - y^{(i)}\bigr) \log\bigl(1 - a^{(i)}\bigr) \Bigr)$$
#
# In the small example the losses are $0.6931$, $0.6931$ and $0.0486$. Their average is $J = 0.4783$.
#
# ### Backward: the slopes
#
# *If I change one weight a little, does the cost rise or fall, and how fast?* The answer is one slope for each weight and one for the bias, together called the **gradient**. In code we write `dw` for $\frac{\partial J}{\partial w}$ and `db` for $\frac{\partial J}{\partial b}$. (The round $\partial$ says that all other numbers stay as they are.)
#
# ### Measure them first
#
# A slope needs no formula: change one number a little, and look at what the cost does. In the small example, with $w_2 = -1$ and $b = 1$ as they are,
#
# | $w_1$ | 0.99 | 1 | 1.01 |
# |:---|---:|---:|---:|
# | cost | 0.47695 | 0.47829 | 0.47965 |

# %% tags=["exploration"]
# a number with three decimals
guess("slope of the cost by w1, from its values at 0.99 and at 1.01", ...)

# %% [markdown]
# From $0.99$ to $1.01$ the cost grows by $0.00270$ over a distance of $0.02$. That makes $0.135$ for each unit of $w_1$: this is the slope. Going to *both* sides is worth the trouble: the curve is bent, and on one side it is a bit steeper than at $w_1 = 1$, on the other a bit flatter. Over both sides together, the two nearly cancel. With a step $h$ and $\theta$ (theta) for the number that is moved,
#
# $$\frac{\partial J}{\partial \theta} \approx \frac{J(\theta + h) - J(\theta - h)}{2h}$$
#
# Why not learn like this? It takes two costs for *every single weight*: for one step with the cat pictures, some 25000. So we will look for a formula. But how will you know that it is right? You measure, until the end of the course.
#
# ### Exercise: `slopes_by_trial`
#
# You are given a function `cost_of` and a dictionary `parameters` of arrays, such as `{"w": ..., "b": ...}`. `cost_of(parameters)` gives the cost. Return a dictionary with the slope of every number, in arrays of the same shapes: the slopes of `"w"` under the name `"dw"`, and so on, whatever the names are. Only one number may be moved at a time, and only while it is measured.
#
# <details><summary>Hint 1: every place of an array</summary>
#
# `for place in np.ndindex(values.shape):` goes through all places of an array with any number of axes. `values[place]` is the number there.
#
# </details>
#
# <details><summary>Hint 2: move one number only</summary>
#
# Work on a copy: `moved = values.copy()`, then change `moved[place]`. Or change the array itself, and put the old number back afterwards.
#
# </details>
#
# <details><summary>Hint 3: the other parameters stay</summary>
#
# `cost_of` needs all of them. `{**parameters, name: moved}` is a copy of the dictionary with one array replaced.
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# Two loops. The outer one goes through `parameters.items()`, and begins with an array of zeros for the slopes. The inner one makes two copies, one with `h` added at `place`, one with `h` taken away. The slope at `place` is the difference of their two costs, in brackets, divided by `(2 * h)`. After the inner loop, put the array into the result, under `"d" + name`.
#
# </details>


# %% exercise slopes_by_trial
def slopes_by_trial(cost_of, parameters, h=1e-6):
    """Measure the slope of a cost by every single number among its parameters.

    Formula: slope = (cost at + h, minus cost at - h) / (2 h)

    Parameters
    ----------
    cost_of : a function; cost_of(parameters) is a number
    parameters : dictionary of arrays, under any names; it is the same afterwards as before
    h : how far each number is moved, to either side

    Returns
    -------
    slopes : dictionary with "d" and the name, such as "dw" for "w": an array of the same shape
    """
    ### BEGIN SOLUTION
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            above = cost_of({**parameters, name: larger})
            below = cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = (above - below) / (2 * h)
    return slopes
    ### END SOLUTION


# %% check slopes_by_trial
check(slopes_by_trial)

# %% [markdown]
# **What it means.** From here on, whenever a function of yours computes slopes, its check measures them with your tool, and tells you what it found. If the two agree, that is strong evidence. It is no proof: only one place was measured.
#
# ### Derive them: one example
#
# Follow the chain backward for one example, from the loss to a weight: $w_k$ and $b$ act on $z = w_1 x_1 + w_2 x_2 + \dots + b$, $z$ acts on $a = \sigma(z)$, and $a$ acts on the loss $\mathcal{L} = -\bigl(y \log a + (1 - y) \log(1 - a)\bigr)$. **Along a chain, slopes are multiplied.**
#
# Start at the end. How fast does the loss change with $z$? It takes two slopes in a row: that of the loss by $a$ (the slope of $\log a$ is $\frac{1}{a}$), and that of the sigmoid, which you wrote in notebook 1. Multiply them on paper, and simplify until nothing more cancels. The result is short. We call it $dz$, the **error**.
#
# Write what you have found in place of the dots, with `a` and `y`. The cell compares it with the measured slope.

# %% tags=["exploration"]
# a formula, made of a and y
derive("dz, the slope of the loss by z, from a and y", lambda a, y: ...)

# %% [markdown]
# ### Derive them: all examples
#
# If $w_k$ grows by a little, $z$ grows by how many times that? Multiply by $dz$, and you have the slope of one loss. But $w_k$ is used for **every** example, and the cost is the average of all losses. So what is the slope of the *cost* by $w_k$? The arrays `x` and `dz` hold $x_k$ and the error of each example, $m$ numbers each.

# %% tags=["exploration"]
# a formula, made of x and dz; np.sum, np.mean and len are allowed
derive("slope of the cost by one weight, from its inputs x and the errors dz", lambda x, dz: ...)

# %% tags=["exploration"]
# a formula, made of dz
derive("slope of the cost by the bias, from the errors dz", lambda dz: ...)

# %% [markdown]
# **The small example.** Measured with a short step, the slopes are
#
# $$dw = \begin{bmatrix} 0.135 \\ 0.167 \end{bmatrix} \qquad db = -0.016$$
#
# Does your formula give the same for $w_1$? The errors are $0.5$, $-0.5$ and $-0.0474$, and the first row of $X$ is $\begin{bmatrix} 1 & 0 & 2 \end{bmatrix}$.
#
# **Shapes first.** For all weights at once, no loop is needed: one matrix product takes each row of $X$, multiplies it number by number with the errors, and adds up. A slope always has the shape of the thing that it belongs to, so which two shapes have to meet, and what must be transposed?

# %% tags=["exploration"]
# a shape
guess("shape of dw: X is (2, 3), the errors are (1, 3)", ...)

# %% [markdown]
# ### Exercise: `propagate`
#
# One way forward and one way back, for all examples at once and without a loop. Return the slopes in a dictionary, and the cost as a plain number. After the cost it takes three short lines: the errors `dZ`, then `dw` and `db`.
#
# <details><summary>Hint 1: in which order?</summary>
#
# Read $m$ from the shape of `X`. Then compute $A$, then the cost, then the errors of all examples in one row, then `dw` and `db`.
#
# </details>
#
# <details><summary>Hint 2: matrix product or entry by entry?</summary>
#
# `np.dot(w.T, X)`, or `w.T @ X`, is the matrix product. The sign `*` multiplies entry by entry: that is what you want between `Y` and `np.log(A)`. After that, `np.sum` adds up all entries of an array.
#
# </details>
#
# <details><summary>Hint 3: my cost is an array of shape (1, 1)</summary>
#
# This happens if you add up with a matrix product, such as `np.dot(Y, np.log(A).T)`. The number is right, but it sits in a small table. `np.squeeze` or `float` takes it out.
#
# </details>
#
# <details><summary>Hint 4: the derivation</summary>
#
# Two slopes in a row are multiplied. The first is that of the loss, the second that of the sigmoid:
#
# $$\frac{\partial \mathcal{L}}{\partial a} = -\frac{y}{a} + \frac{1 - y}{1 - a} = \frac{-y(1 - a) + (1 - y)a}{a(1 - a)} = \frac{a - y}{a(1 - a)} \qquad\qquad \frac{\partial a}{\partial z} = a(1 - a)$$
#
# In the product, $a(1 - a)$ cancels: $dz = a - y$. From $z$ it is a factor $x_k$ to the weight and a factor 1 to the bias. The cost is an average, and so are its slopes:
#
# $$\frac{\partial J}{\partial w_k} = \frac{1}{m} \sum_{i=1}^{m} x_k^{(i)} \bigl(a^{(i)} - y^{(i)}\bigr) \qquad\qquad \frac{\partial J}{\partial b} = \frac{1}{m} \sum_{i=1}^{m} \bigl(a^{(i)} - y^{(i)}\bigr)$$
#
# The first sum takes row $k$ of $X$ and the row of errors. A matrix product takes a row and a *column*, so the errors stand up: $(n_x, m)$ times $(m, 1)$ is $(n_x, 1)$, the shape of $w$.
#
# </details>
#
# <details><summary>Hint 5: nearly the answer</summary>
#
# `A` is the sigmoid of $Z$, and $Z$ is the `np.dot` of `w.T` and `X`, plus `b`. The cost is minus the `np.sum` of the bracket in the formula, divided by `m`. The error is `A - Y`; `dw` is `np.dot` of `X` and the transposed error, divided by `m`; `db` is the `np.sum` of the error, divided by `m`.
#
# </details>


# %% exercise propagate
def propagate(w, b, X, Y):
    """Compute the cost and its slopes for all examples at once.

    Definitions: A = sigmoid(w^T X + b)
                 cost = -1/m * (sum of Y log(A) + (1 - Y) log(1 - A))

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights
    b : a number; the bias
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    grads : dictionary with the slopes of the cost: "dw", an array of shape (n_x, 1), and "db", a number
    cost : a number
    """
    ### BEGIN SOLUTION
    m = X.shape[1]
    # forward
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    # backward
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
    ### END SOLUTION


# %% check propagate
check(propagate)

# %% tags=["exploration"]
# "larger" or "smaller"
guess("dw of a weight is negative: should the weight become larger or smaller?", ...)

# %% [markdown]
# **What it means.** You may measure the small example with your `slopes_by_trial`: its first argument is a function of one dictionary `p` that calls `propagate` with `p["w"]` and `p["b"]` and returns the cost, such as a `lambda`; the second holds `w` and `b` as arrays.
#
# The error is simply $dz = a - y$: the logarithms and the exponential cancel. This settles the question of notebook 1. Where the neuron is sure and wrong, the slope of the loss is very large and that of the sigmoid very small; their product is close to 1 or $-1$, the largest error that there is.
#
# A positive slope says: a larger weight makes the cost rise, so it is better made smaller. A negative slope says the opposite. And a slope near 0 says that this weight does not matter much right now.
#
# **Good to know.** A remark about predictions that are exactly right is about $0 \cdot \log 0$, the trap of notebook 1. It costs no points. The slopes are safe in any case, because there is no logarithm in them.

# %% [markdown]
# **Go through it, number by number.** This is the first example of section 2.2, forward and then back, with your own functions. Type each number before you see it; an empty field shows it at once.

# %%
plots.step_through("neuron")

# %% [markdown]
# ### Exercise: `test_propagate`
#
# A test that lets mistakes through is worse than none, because it is trusted. Write one: it gets a function `f`, asks it for an example, and says whether the answer is right. You have a tool: `slopes_by_trial` needs nothing but the cost that `f` itself gives. Is that enough?
#
# The check makes wrong versions of your own `propagate`, and right ones that only look different; in one the last of 16 digits differs, so `==` will not do. What counts is the share of wrong ones that you reject, less that of right ones. At marking others are tried.
#
# <details><summary>What `f` takes</summary>
#
# The shapes that `propagate` takes, and labels 0 and 1; at most 200 calls and 2000 numbers. While your test runs, `propagate` is another name for `f`.
#
# </details>
#
# <details><summary>Hint 1: the first step</summary>
#
# `f` gives three things: the cost, `dw` and `db`. Each of them can be wrong while the others are right. And where the cost is wrong, slopes may fit that wrong cost.
#
# </details>
#
# <details><summary>Hint 2: an example that hides nothing</summary>
#
# Where two numbers are alike, one may stand in place of the other, and nobody sees it. With a single example, a sum is an average. With as many examples as inputs, one may be taken for the other. Choose numbers that all differ.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# One question for the cost: you know that of the small example, to four digits, and `np.isclose` has an argument `atol`. One for the slopes: those that come back have to be near those that the tool measures, and `np.allclose` compares whole arrays. The tool asks for arrays, so `b` goes in as one of shape (1, 1). The test returns whether all is as it should be.
#
# </details>


# %% exercise test_propagate
def test_propagate(f):
    """Say whether a function computes cost and slopes as `propagate` should.

    Parameters
    ----------
    f : function; f(w, b, X, Y) returns grads and cost, which may be wrong

    Returns
    -------
    right : True or False; an error, such as that of an `assert`, counts as False
    """
    ### BEGIN SOLUTION
    w, b = np.array([[1.0], [-1.0]]), 1.0
    X, Y = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]]), np.array([[0.0, 1.0, 1.0]])
    if not np.isclose(f(w, b, X, Y)[1], 0.4783, atol=1e-4):
        return False
    # Slopes that fit a right cost are right; of these numbers no two are alike.
    w, b = np.array([[0.5], [-0.3]]), np.array([[0.2]])
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, _ = f(w, b, X, Y)
    measured = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    return all(np.allclose(measured[name], grads[name], atol=1e-5) for name in measured)
    ### END SOLUTION


# %% check test_propagate
check(test_propagate)

# %% [markdown]
# ## 2.5 Downhill, step by step
#
# **The idea.** You stand on a hill in thick fog and want to go down to the valley. You feel the slope under your feet, take a small step downhill, feel the slope again, and so on. This is **gradient descent**. With `dw` and `db` for the slope, each step is
#
# $$w := w - \alpha\, dw \qquad\qquad b := b - \alpha\, db$$
#
# The minus sign turns "uphill" into "downhill". The number $\alpha$ is the **learning rate**: it decides how long the steps are.
#
# **The small example.** With $\alpha = 1$, one step leads from $w = \begin{bmatrix} 1 \\ -1 \end{bmatrix}$, $b = 1$ to
#
# $$w = \begin{bmatrix} 1 - 0.135 \\ -1 - 0.167 \end{bmatrix} = \begin{bmatrix} 0.865 \\ -1.167 \end{bmatrix} \qquad b = 1 + 0.016 = 1.016$$
#
# The cost falls, step after step:
#
# | steps | 0 | 1 | 2 | 3 | 100 |
# |:---|---:|---:|---:|---:|---:|
# | cost | 0.4783 | 0.4420 | 0.4241 | 0.4093 | 0.0775 |
#
# ### Exercise: `optimize`
#
# In a loop: compute the slopes, take one step. Keep the cost of every 100th iteration in a list: those of iteration 0, 100, 200 and so on. If `print_cost` is true, print these costs too, in any form you like; if it is false, print nothing. Printing is for you: it never costs points.
#
# Note the order inside the loop. The cost of iteration 0 is that of the very start, before the first step. The `grads` that you return are the slopes of the last step.
#
# <details><summary>Hint 1: what does the loop need from before?</summary>
#
# An empty list for the costs. Inside the loop, `propagate` gives you both the slopes and the cost.
#
# </details>
#
# <details><summary>Hint 2: the step</summary>
#
# Put the new value back into the same name: `w = w - ...`. Otherwise the next round of the loop starts from the old place again.
#
# </details>
#
# <details><summary>Hint 3: every 100th</summary>
#
# `i % 100` is what is left when `i` is divided by 100. It is 0 for 0, 100, 200 and so on.
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# `for i in range(num_iterations):`, then a call of `propagate`, whose two results you call `grads` and `cost`, then the two steps with `learning_rate * grads["dw"]` and `learning_rate * grads["db"]`, then `if i % 100 == 0:` with `costs.append(cost)` and perhaps a `print`. After the loop, and no longer indented in it: return the dictionary with `"w"` and `"b"`, then `grads`, then `costs`.
#
# </details>


# %% exercise optimize
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Let the neuron learn by gradient descent.

    Formulas of one step: w = w - learning_rate * dw
                          b = b - learning_rate * db

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights to start from
    b : a number; the bias to start from
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (1, m); the labels, 0 or 1
    num_iterations : how many steps to take
    learning_rate : how long the steps are
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    params : dictionary with "w" and "b" after the last step
    grads : dictionary with "dw" and "db", the slopes of the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    ### BEGIN SOLUTION
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs
    ### END SOLUTION


# %% check optimize
check(optimize)

# %% [markdown]
# ### The length of the steps
#
# With a single weight we can draw the hill. Each dot is one step of your `optimize`, and the curve is the cost from your `propagate`. A dot on the edge of the picture stands for one that lies farther out.

# %% tags=["exploration"]
# a number
guess("Which rate comes nearest to the valley in these steps: 0.3, 3 or 14?", ...)

# %%
plots.descent(propagate, optimize, rates=(0.3, 3, 14))

# %% [markdown]
# **What it means.** With a small rate the steps are safe but short, and the valley is far. With a large one they jump across the valley and back, and may never arrive. In between there is a good range. Near the bottom the steps become shorter by themselves, because the slope becomes smaller.

# %% [markdown]
# ### One of these lines is wrong (not marked)
#
# If one input is much larger than another, the hill is steep along one weight and flat along the other, and no rate suits both. *Standardised* inputs have the mean 0 and the spread 1; the spread is the root of the mean square. A neuron has learned with these lines, and with the wrong one mended; which is it?

# %%
plots.wrong_line("standardised inputs")

# %% tags=["exploration"]
# the number of a line
guess("standardised inputs: which line is wrong?", ...)

# %% [markdown]
# ## 2.6 From a probability to an answer
#
# **The idea.** The neuron says "0.83", but the question was "cat or not?". So we draw a line at one half: more than 0.5 means cat, 1, anything else means non-cat, 0.
#
# In the small example, after 100 steps, $A = \begin{bmatrix} 0.0770 & 0.8836 & 0.9718 \end{bmatrix}$. The answers are $\begin{bmatrix} 0 & 1 & 1 \end{bmatrix}$, and all three are right.
#
# ### Exercise: `predict`
#
# <details><summary>Hint 1: what comes first?</summary>
#
# The probabilities: the same line as in `propagate`.
#
# </details>
#
# <details><summary>Hint 2: one question to all of them</summary>
#
# `A > 0.5` asks all entries at once and gives `True` and `False`. NumPy counts `True` as 1 and `False` as 0, so you may return this as it is. `np.where(A > 0.5, 1, 0)` makes numbers of it.
#
# </details>


# %% exercise predict
def predict(w, b, X):
    """Say cat (1) or non-cat (0) for every example.

    Formula: 1 where sigmoid(w^T X + b) > 0.5, and 0 elsewhere

    Parameters
    ----------
    w : array of shape (n_x, 1); the weights
    b : a number; the bias
    X : array of shape (n_x, m); one column for each example

    Returns
    -------
    Y_prediction : array of shape (1, m) with 0 and 1
    """
    ### BEGIN SOLUTION
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, 1, 0)
    ### END SOLUTION


# %% check predict
check(predict)

# %% [markdown]
# ## 2.7 Everything together
#
# **The idea.** The last function puts all your parts in a row: start from zeros, learn **from the training set only**, then answer for both sets.
#
# ### Exercise: `model`
#
# <details><summary>Hint 1: which of your functions, and in which order?</summary>
#
# `initialize_with_zeros`, then `optimize`, then `predict` twice.
#
# </details>
#
# <details><summary>Hint 2: how many weights?</summary>
#
# One for each row of `X_train`: `X_train.shape[0]`.
#
# </details>
#
# <details><summary>Hint 3: which w predicts?</summary>
#
# `optimize` returns new weights in its dictionary: take `params["w"]` and `params["b"]` out of it before you predict. Pass `num_iterations`, `learning_rate` and `print_cost` on to it, or it will use its own defaults.
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# The dictionary has five keys: `"costs"`, `"Y_prediction_test"` for `predict(w, b, X_test)`, `"Y_prediction_train"` for `predict(w, b, X_train)`, `"w"` and `"b"`. You may add more.
#
# </details>


# %% exercise model
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Train the neuron on the training set, and let it answer for both sets.

    Parameters
    ----------
    X_train : array of shape (n_x, m_train)
    Y_train : array of shape (1, m_train)
    X_test : array of shape (n_x, m_test)
    Y_test : array of shape (1, m_test); not used for learning
    num_iterations, learning_rate, print_cost : as for optimize

    Returns
    -------
    d : dictionary with "costs", "Y_prediction_test" of shape (1, m_test),
        "Y_prediction_train" of shape (1, m_train), "w" and "b"
    """
    ### BEGIN SOLUTION
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }
    ### END SOLUTION


# %% check model
check(model)

# %% [markdown]
# ## 2.8 Milestone: can it see cats?
#
# Now to the pictures. `plots.train` calls your `model` with the arguments that follow, and shows how the cost falls meanwhile. It takes some ten seconds. If you stop it with the ■ button, it keeps the weights it has reached.

# %% tags=["exploration"]
# a number with two decimals
guess("cost before the first step, when all weights are 0", ...)

# %% tags=["exploration"]
trained = plots.train(
    model, train_x, train_y, test_x, test_y, num_iterations=2000, learning_rate=0.005
)
plots.cost_curve(trained)

# %% [markdown]
# At first the cost jumps up, because the first steps are too long for this place on the hill. From about iteration 200 on it falls steadily.
#
# ### How many are right?
#
# A number alone says little. "60 per cent right" sounds fair, until you notice how far a lazy answer gets: if you say the same for every picture, without looking at any, you are right half of the time, because half of the test pictures show cats. The dashed line is this lazy answer.

# %% tags=["exploration"]
# "training" or "test"
guess("Which pictures will it get right more often: training or test?", ...)

# %% tags=["exploration"]
plots.accuracies(trained, train_y, test_y)

# %% [markdown]
# **What it means.** On the pictures that it learned from, the neuron is nearly perfect. On new pictures it is much worse. It has learned the training pictures partly *by heart*: with 12288 weights and only some 200 pictures, there are many ways to get those right, and most of them say little about cats. This is called **overfitting**, and you will meet it again and again.
#
# Look at some of its answers on the test set.
#
# > **Question (not marked).** Can you tell what it goes by?
# >
# > <details><summary>One possible answer</summary>
# >
# > Hardly by ears and whiskers. It adds up light and colour at fixed places, so a light figure in the middle, or the background that goes with it, often decides. The weights below show it.
# >
# > </details>

# %% tags=["exploration"]
plots.verdicts(trained, test_x_orig, test_y, classes)

# %% [markdown]
# ### What has it learned?
#
# There is one weight for each number of a picture, so we can fold the weights back into a picture. A bright pixel means: light in this place and colour speaks for a cat. A dark one means: it speaks against. Grey does not matter.

# %% tags=["exploration"]
plots.weights(trained)

# %% [markdown]
# **What it means.** **Of the cat network you have now built one whole neuron, and how it learns.** This is *all* that a single neuron knows. It has one fixed pattern of bright and dark, lays it over every picture, and adds up. A cat that sits elsewhere, is smaller, or looks the other way does not match the pattern. To do better, a network needs *several* patterns, and has to combine what they say. This takes more than one neuron. (Even then each pattern stays in its place. To find an ear wherever it is takes a layer of another kind, of which more at the end of notebook 5.)

# %% [markdown]
# ## 2.9 Explore: learning rates (not marked)
#
# With `every=1`, the picture shows the cost after every single step. Which of the three rates will jump?
#
# Then try your own rates. And look again at the rate 0.005 of section 2.8: that curve had one value for every 100 steps. `plots.cost_curve(trained, every=1)` shows what happens between them.

# %% tags=["exploration"]
# a number
guess("Which rate has the lowest cost after 300 steps: 0.01, 0.001 or 0.0001?", ...)

# %% tags=["exploration"]
runs = {}
for rate in (0.01, 0.001, 0.0001):
    runs[f"rate {rate}"] = plots.train(
        model, train_x, train_y, test_x, test_y, num_iterations=300, learning_rate=rate
    )
plots.cost_curve(runs, every=1)

# %% [markdown]
# ## What you have built
#
# | function | what it does | shapes |
# |:---|:---|:---|
# | `initialize_with_zeros` | a start without an opinion | $w$: $(n_x, 1)$; $b$: a number |
# | `slopes_by_trial` | measures the slopes of any cost | $dw$ like $w$, whatever it is called |
# | `propagate` | forward to the cost, backward to the slopes | $A$: $(1, m)$; $dw$ like $w$; $db$ like $b$ |
# | `test_propagate` | tells a right one from a wrong one | |
# | `optimize` | many small steps downhill | $w := w - \alpha\,dw$, $b := b - \alpha\,db$ |
# | `predict` | a probability to yes or no | $(1, m)$ |
# | `model` | start, learn from one set, answer for both | |
#
# Three things to keep:
#
# - the error of a sigmoid with cross-entropy is simply $a - y$;
# - the sum over the examples is a matrix product, $X(A - Y)^\top$, and the average needs its $\frac{1}{m}$;
# - what counts is the result on pictures that the network has never seen.

# %% [markdown]
# ## 2.10 Question: known and unknown pictures
#
# Look at your accuracies on the training set and on the test set in section 2.8. Explain in your own words, in four to eight sentences:
#
# - Why is the neuron better on the training pictures? Use the number of weights and the number of pictures in your answer.
# - A friend proposes to learn from the training *and* the test pictures, because more pictures are better. The accuracy on the test pictures then becomes nearly 100 per cent. Why does this number say nothing any more?
#
# Write your answer into the next cell: a double click opens it. Your instructor marks it by hand.
#
# <details><summary>Hint: an examination</summary>
#
# Imagine that you knew the questions of an examination, and learned the answers by heart. What would your mark say about your knowledge?
#
# </details>

# %% question known_and_unknown [markdown] points=2
# The neuron has 12288 weights, but there are only some 200 training pictures. Many different settings of the weights get nearly all of these right, and gradient descent finds one of them. It uses everything that happens to go together with "cat" in these pictures: a colour of the background, the place of a bright spot. This helps on the training pictures, but most of it is chance and does not hold for new ones. So the accuracy on new pictures is lower. This is overfitting.
#
# The test set is there to measure how good the answers are on pictures that played no part in learning. If the test pictures are learned as well, their answers can be known by heart, just like those of the training set. The number then only says how well the neuron remembers, and we no longer have any way to tell how it does on new pictures. More pictures for learning are a good thing, but then others must be set aside for the test.
#
# *For marking: 1 point for explaining the difference by more weights than pictures, or by learning by heart what is chance; 1 point for saying that a test needs pictures that were not used for learning.*

# %% [markdown]
# ## What comes next
#
# One neuron can only lay one pattern over the picture, and it can only draw one straight border between yes and no. In **notebook 3** you put a *hidden layer* between input and output. Its neurons bend the border, and you will work out how the slopes find their way back through two layers.

# %% [markdown]
# ## Do you still know it?
#
# Three questions on this notebook, from memory. Then `review()` asks again what your own checks have found wrong, with new numbers. Neither counts points.

# %% tags=["exploration"]
# a number
guess("Two examples have the errors 0.5 and -0.1: what is db?", ...)

# %% tags=["exploration"]
# a shape
guess("shape of dw: 12 numbers for each of 30 pictures", ...)

# %% tags=["exploration"]
# a number
guess("w is 2, its slope 0.5, the learning rate 0.1: what is w after one step?", ...)

# %% tags=["exploration"]
from autograder import review

review()

# %% [markdown]
# ## Hand in
#
# A last **Run > Restart Kernel and Run All Cells** shows you whether everything works from top to bottom. Save the notebook, run `ready()` at its end, and hand in the file that it names. Nothing has to be finished for that, and you may do it as often as you like.

# %% tags=["exploration"]
from autograder import ready

ready()
