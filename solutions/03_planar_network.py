# %% [markdown]
# # 3. A hidden layer: the border learns to bend
#
# By the end of this notebook you will be able to
#
# - build a network with one **hidden layer** of tanh neurons, and name the shape of every matrix in it;
# - say why its weights must start at random;
# - work out on paper how the slopes find their way **back through two layers**, and write it as six lines of NumPy;
# - see how the number of hidden neurons changes what a network can do.
#
# **Time:** about three hours for eight short functions and two questions in words.
#
# **You need:** notebooks 1 and 2: the sigmoid, the slope of tanh, the cost, and gradient descent.

# %% setup
import numpy as np

from autograder import checker, datasets, derive, guess, plots

check = checker("03_planar_network")

# %% [markdown]
# ## Do you remember?
#
# Five questions about notebooks 1 and 2, from memory, two minutes for all. As ever, they count no points, and you may leave them out.

# %% tags=["exploration"]
# a number
guess("slope of tanh at z = 0", ...)

# %% tags=["exploration"]
# a shape, such as (3, 2)
guess("shape of w: a single neuron with 5 inputs", ...)

# %% tags=["exploration"]
# a number
guess("error dz of a neuron that says 0.7 when y = 1", ...)

# %% tags=["exploration"]
# a number; minus if it becomes smaller
guess("By how much does a weight change in one step, with slope 2 and learning rate 0.1?", ...)

# %% tags=["exploration"]
# "training" or "test"
guess("Which pictures tell how good a network is: training or test?", ...)

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
# ## Bring your sigmoid and your measuring tool along
#
# As in notebook 2: run the next cell, and it turns into your sigmoid of notebook 1. Run it again. Do the same with the cell below it, for `slopes_by_trial` of notebook 2. Neither counts points here.


# %% bring building_blocks notebook="01_activations"
def sigmoid(z):
    """Turn any number into a number between 0 and 1.

    Formula: sigmoid(z) = 1 / (1 + e^(-z))
    """
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-z))
    ### END SOLUTION


# %% bring measuring notebook="02_logistic_regression"
def slopes_by_trial(cost_of, parameters, h=1e-6):
    """Measure the slope of a cost by every single number among its parameters."""
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


# %% [markdown]
# ## 3.1 A flower that no straight line can divide
#
# Pictures of cats have 12288 numbers each, and nobody can draw 12288 directions. So this notebook takes examples with two numbers only, $x_1$ and $x_2$: points in a plane. Now we can *see* what a network does.

# %%
X, Y = datasets.load_planar("flower")
print("X:", X.shape, "  Y:", Y.shape)

# %%
plots.points(X, Y)

# %% [markdown]
# As before there is one column for each example: $X$ has the shape $(n_x, m)$ with $n_x = 2$, and $Y$ the shape $(1, m)$ with labels 0 and 1.
#
# What would the single neuron of notebook 2 do here? It says 1 where $w_1 x_1 + w_2 x_2 + b > 0$. The border between yes and no is where this is exactly 0, and that is a **straight line**. Here is the line that it learns:

# %% tags=["exploration"]
# 50 or 90
guess("Is a straight line right on nearer 50 or nearer 90 per cent of the flower?", ...)

# %%
plots.straight_line(X, Y)

# %% [markdown]
# Guessing would be about as good. The petals stand in a circle, and a line cannot follow them: even the best line of all gets only about two thirds of the points right. We need something that bends.

# %% [markdown]
# ## 3.2 The network
#
# **The idea.** Let several neurons look at the point first, each with weights of its own. Each draws a straight border somewhere else. Then one more neuron looks at *their answers* and puts the pieces together. The neurons in between are called **hidden**, because nobody outside sees their answers.

# %%
plots.two_layer_network()

# %% [markdown]
# In the picture a number in square brackets counts layers: $a^{[1]}_3$ is the answer of the third neuron in layer 1. In formulas for whole layers, such as $A_1$, the layer stands below. The dashed arrow is the way back; you will meet it in section 3.6.
#
# From left to right, for all examples at once:
#
# $$Z_1 = W_1 X + b_1 \qquad A_1 = \tanh(Z_1) \qquad Z_2 = W_2 A_1 + b_2 \qquad A_2 = \sigma(Z_2)$$
#
# It is the neuron of notebook 2, twice in a row. Two things are new:
#
# - A layer has several neurons. So the weights are no longer a column but a matrix $W$, with **one row for each neuron** and one column for each of its inputs. The biases are a column, one for each neuron.
# - The hidden layer has **tanh** for its activation, which lies between $-1$ and $1$. The output keeps the sigmoid, because we want a probability.

# %% tags=["exploration"]
# a shape, such as (3, 2)
guess("shape of W1: 2 inputs, 4 hidden neurons", ...)

# %%
plots.network_shapes()

# %% [markdown]
# The letters are $n_x$ for the number of inputs, $n_h$ for the number of hidden neurons, $n_y$ for the number of outputs, and $m$ for the number of examples. Two rules make every shape easy to find:
#
# - $W$ has the shape (neurons of this layer, neurons of the layer before), and $b$ has the shape (neurons of this layer, 1);
# - $Z$ and $A$ have the shape (neurons of this layer, $m$).
#
# ### Exercise: `layer_sizes`
#
# The data decide how many inputs and outputs there are. The size of the hidden layer is our own choice: take 4 for now.
#
# **A small example.** If `X` has the shape $(5, 3)$ and `Y` has the shape $(2, 3)$, there are $m = 3$ examples, and the answer is $(5, 4, 2)$.
#
# <details><summary>Hint 1: rows or columns?</summary>
#
# Each column is an example, each row is one number of all the examples. Inputs and outputs are rows.
#
# </details>
#
# <details><summary>Hint 2: nearly the answer</summary>
#
# The number of rows is the first entry of the shape: `X.shape[0]`, and in the same way for `Y`. Return all three with commas between them.
#
# </details>


# %% exercise layer_sizes
def layer_sizes(X, Y):
    """Say how many neurons each layer has.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each example
    Y : array of shape (n_y, m); the labels

    Returns
    -------
    n_x : the size of the input
    n_h : the size of the hidden layer; 4
    n_y : the size of the output
    """
    ### BEGIN SOLUTION
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_h, n_y
    ### END SOLUTION


# %% check layer_sizes
check(layer_sizes)

# %% [markdown]
# ## 3.3 A random start
#
# **The idea.** In notebook 2 all weights started at 0. Here this would be a disaster. Two hidden neurons with the same weights give the same answer for every point. So they get the same slopes, take the same step, and have the same weights again. They stay **twins for ever**, and four twins know no more than one neuron. (With all weights 0 it is even worse: $A_1$ is 0, the slopes of $W_1$ and $W_2$ are 0, and nothing in them ever moves.)
#
# The remedy is chance: small **random** numbers, different for every neuron. This is called *breaking the symmetry*.
#
# Why small? Because tanh is steep around 0 and flat far away. Where large weights make $Z_1$ large, its slope is nearly 0, and the neuron hardly learns. So we multiply by $0.01$.
#
# The biases may start at 0: the weights have broken the symmetry already.
#
# ### Exercise: `initialize_parameters`
#
# Return a dictionary with four arrays, under the names `"W1"`, `"b1"`, `"W2"` and `"b2"`.
#
# <details><summary>Hint 1: which random numbers?</summary>
#
# `np.random.randn(rows, columns)` draws from the normal distribution: around 0, as many negative as positive. Its neighbour `np.random.rand`, without n, gives numbers from 0 to 1 only.
#
# </details>
#
# <details><summary>Hint 2: which shapes?</summary>
#
# `W1` leads from the input to the hidden layer: $n_h$ rows, $n_x$ columns. `W2` leads from the hidden layer to the output. Each bias has one row for each neuron of its layer, and one column.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Weights are `np.random.randn(rows, columns) * 0.01`, biases `np.zeros((rows, 1))`. Note that `randn` takes the two numbers side by side, but `zeros` takes them as a pair in brackets of its own.
#
# </details>


# %% exercise initialize_parameters
def initialize_parameters(n_x, n_h, n_y):
    """Return the parameters that the network starts from: small random weights, zero biases.

    Formula: W = random normal numbers * 0.01, b = 0

    Parameters
    ----------
    n_x, n_h, n_y : the sizes of the input, the hidden layer and the output

    Returns
    -------
    parameters : dictionary with
        "W1", an array of shape (n_h, n_x), "b1" of shape (n_h, 1),
        "W2" of shape (n_y, n_h) and "b2" of shape (n_y, 1)
    """
    ### BEGIN SOLUTION
    return {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }
    ### END SOLUTION


# %% check initialize_parameters
check(initialize_parameters)

# %% [markdown]
# **Good to know.** Random numbers differ from run to run. The check looks at their shape, their spread and their centre, not at the numbers themselves.

# %% [markdown]
# ## 3.4 Forward
#
# **The idea.** Just the four formulas, from left to right. Keep all four results, for the way back: they go into a dictionary, the **cache**.
#
# **A small example.** It has $n_x = 2$ inputs, $n_h = 2$ hidden neurons, $n_y = 1$ output and $m = 2$ examples. We use it for the rest of the notebook.
#
# $$W_1 = \begin{bmatrix} 1 & -1 \\ 0.5 & 0.5 \end{bmatrix} \quad b_1 = \begin{bmatrix} 0 \\ -0.5 \end{bmatrix} \quad W_2 = \begin{bmatrix} 2 & -1 \end{bmatrix} \quad b_2 = \begin{bmatrix} 0.5 \end{bmatrix} \quad X = \begin{bmatrix} 1 & 0 \\ 0 & 2 \end{bmatrix} \quad Y = \begin{bmatrix} 1 & 0 \end{bmatrix}$$
#
# The first hidden neuron (first row of $W_1$) sees the first example (first column of $X$): $1 \cdot 1 + (-1) \cdot 0 + 0 = 1$. This is the first entry of $Z_1$.
#
# $$Z_1 = \begin{bmatrix} 1 & -2 \\ 0 & 0.5 \end{bmatrix} \qquad A_1 = \begin{bmatrix} 0.7616 & -0.9640 \\ 0 & 0.4621 \end{bmatrix}$$
#
# $$Z_2 = \begin{bmatrix} 2.0232 & -1.8902 \end{bmatrix} \qquad A_2 = \begin{bmatrix} 0.8832 & 0.1312 \end{bmatrix}$$
#
# The bias $b_1$ has one column, the product $W_1 X$ has $m$. NumPy adds the column to each of them; this is broadcasting again.
#
# ### Exercise: `forward_propagation`
#
# Return $A_2$ and the cache.
#
# <details><summary>Hint 1: unpack first</summary>
#
# Take the four arrays out of the dictionary: `W1 = parameters["W1"]`, and so on. Then the formulas look as they do on paper.
#
# </details>
#
# <details><summary>Hint 2: the product of two matrices</summary>
#
# `np.dot(W1, X)` or `W1 @ X`. The sign `*` is something else. For the two activations, use `np.tanh` and your `sigmoid`.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# `Z1` is the `np.dot` of `W1` and `X`, plus `b1`; `A1` is its `np.tanh`. The second layer is the same with `W2`, `b2` and `A1` in place of `X`, and with the sigmoid. The cache is a dictionary that has each of the four under its own name: `"Z1"`, `"A1"`, `"Z2"`, `"A2"`.
#
# </details>


# %% exercise forward_propagation
def forward_propagation(X, parameters):
    """Go forward through both layers, for all examples at once.

    Formulas: Z1 = W1 X + b1     A1 = tanh(Z1)
              Z2 = W2 A1 + b2    A2 = sigmoid(Z2)

    Parameters
    ----------
    X : array of shape (n_x, m)
    parameters : dictionary with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h), "b2" (n_y, 1)

    Returns
    -------
    A2 : array of shape (n_y, m); the probabilities
    cache : dictionary with "Z1" and "A1" of shape (n_h, m), "Z2" and "A2" of shape (n_y, m)
    """
    ### BEGIN SOLUTION
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
    ### END SOLUTION


# %% check forward_propagation
check(forward_propagation)

# %% [markdown]
# ## 3.5 The cost
#
# **The idea.** The hidden layer changes nothing here. The network ends with a probability $A_2$, and we judge it as before, by the average cross-entropy over the $m$ examples:
#
# $$J = -\frac{1}{m} \sum_{i=1}^{m} \Bigl( y^{(i)} \log a_2^{(i)} + \bigl(1 - y^{(i)}\bigr) \log\bigl(1 - a_2^{(i)}\bigr) \Bigr)$$
#
# **The small example.** The losses are $-\log 0.8832 = 0.1242$ and $-\log(1 - 0.1312) = 0.1407$. Their average is $J = 0.1324$.
#
# ### Exercise: `compute_cost`
#
# <details><summary>Hint 1: you have written this before</summary>
#
# It is the line for the cost in your `propagate`, with `A2` in place of `A`.
#
# </details>
#
# <details><summary>Hint 2: nearly the answer</summary>
#
# `m` is `Y.shape[1]`. Multiply `Y` by `np.log(A2)`, and `1 - Y` by `np.log(1 - A2)`, entry by entry; add the two. The cost is minus the `np.sum` of this, divided by `m`.
#
# </details>


# %% exercise compute_cost
def compute_cost(A2, Y):
    """Return the average cross-entropy of all examples.

    Formula: cost = -1/m * (sum of Y log(A2) + (1 - Y) log(1 - A2))

    Parameters
    ----------
    A2 : array of shape (1, m); the probabilities
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    cost : a number
    """
    ### BEGIN SOLUTION
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return -np.sum(logprobs) / m
    ### END SOLUTION


# %% check compute_cost
check(compute_cost)

# %% [markdown]
# **Good to know.** If the check remarks on predictions that are exactly right, that is the trap of notebook 1 again: $0 \cdot \log 0$. It costs no points.

# %% [markdown]
# ## 3.6 Backward through two layers
#
# This is the heart of the notebook; take a sheet of paper and go along. We ask as before: *if this number grows a little, how much does the cost grow?* We go from the end to the beginning, because each step needs the one behind it.
#
# ### Step 1: one example, one hidden neuron
#
# Follow one connection through the drawing of section 3.2: from the loss back through the output neuron to hidden neuron $j$, and on to its weights. Here $a_j$ and $z_j$ belong to hidden neuron $j$, $w_j$ is the weight with which the output neuron reads it (an entry of $W_2$), and $v_{jk}$ is the weight with which neuron $j$ reads the input $x_k$ (an entry of $W_1$).
#
# | from here | to here | because |
# |:---|:---|:---|
# | the loss | $z$ of the output | sigmoid and cross-entropy, as in notebook 2 |
# | $z$ of the output | $a_j$ | $z = w_1 a_1 + w_2 a_2 + \dots + b$ |
# | $a_j$ | $z_j$ | $a_j = \tanh(z_j)$ |
# | $z_j$ | $v_{jk}$ | $z_j = v_{j1} x_1 + v_{j2} x_2 + b_j$ |
# | $z_j$ | $b_j$ | the same |
#
# Write the slope beside each line. The first you derived in notebook 2, that of tanh in notebook 1. Along a path, slopes are multiplied: *the error at the output, times the weight that carried my answer there, times my own slope* makes $dz_j$, the error of hidden neuron $j$. From there it is one factor more to a weight.
#
# One of these steps on its own: somebody gives you $da_j$, how fast the loss changes with the output of a tanh neuron. What is $dz_j$? The output $a_j = \tanh(z_j)$ is in the cache, so nothing has to be computed anew.

# %% tags=["exploration"]
# a formula, made of da and a
derive("dz of a tanh neuron, from da and its output a", lambda da, a: ...)

# %% [markdown]
# **Go through it, number by number.** This is the second example of section 3.4 in the small network, forward first and then back. Type each number before you see it; an empty field shows it at once.

# %%
plots.step_through()

# %% tags=["exploration"]
# a shape
guess("shape of dW1: W1 is (4, 2), and there are 400 examples", ...)

# %% [markdown]
# ### Step 2: all neurons and all examples at once
#
# Put the errors of all examples into one row, $dZ_2$. How fast does the loss of example $i$ change with the output of hidden neuron $j$? By the error of example $i$ times $w_j$. A table of all these numbers, for all neurons and all examples, is as large as $A_1$: $(n_h, m)$. **Shapes first:** $W_2$ is $(n_y, n_h)$ and $dZ_2$ is $(n_y, m)$. Which single product of the two is that table?

# %% tags=["exploration"]
# a formula, made of W2 and dZ2, with np.dot or @ and .T
derive("slopes of the losses by A1, from W2 and dZ2", lambda W2, dZ2: ...)

# %% [markdown]
# Forward, $W_2$ leads from the hidden layer to the output; you have just found what leads back. What is left is to go back through tanh, **entry by entry**, as you derived it above. That makes $dZ_1$.
#
# ### Step 3: the sum over the examples
#
# A weight is used for *every* example. If it grows a little, every loss changes a little, and the cost changes by the average of all that: the average of $dz_j\, x_k$. You know this sum from notebook 2. There one neuron had a row of errors; here each hidden neuron has its own, and they are the rows of $dZ_1$.
#
# Before you go on, write the shapes of $dZ_1$, $X$ and $dW_1$ beside each other. The $m$ has to disappear, because the examples are added up. Which of the two must be transposed?
#
# The second layer works in the same way. Its input is $A_1$, so $A_1$ stands where $X$ stood.

# %% [markdown]
# ### Step 4: the biases, and why `keepdims`
#
# For a bias there is no $x_k$, only a 1. So the average runs over a row of errors, and that is all.
#
# `np.sum(T, axis=1)` adds along the rows of a table `T`. But it also throws the axis away: from $(n_h, m)$ it makes $(n_h,)$, no longer a column. Then something nasty happens, without any error:

# %% tags=["exploration"]
# a shape
guess("shape of a column (4, 1) minus a flat array (4,)", ...)

# %%
b = np.zeros((4, 1))
db_flat = np.ones(4)
db_column = np.ones((4, 1))
print("column minus column:   ", (b - db_column).shape)
print("column minus flat array:", (b - db_flat).shape)

# %% [markdown]
# A column minus a flat array is a **table**. NumPy reads the flat array as a row, stretches the column to the right and the row downward, and subtracts every number from every other. After the first step of gradient descent, $b_1$ is no longer a bias.
#
# `keepdims=True` prevents this. It keeps the axis that was added up, with length 1:
#
# | code | shape |
# |:---|:---|
# | `np.sum(T, axis=1)` | $(n_h,)$ |
# | `np.sum(T, axis=1, keepdims=True)` | $(n_h, 1)$ |
#
# The opposite, `np.squeeze`, throws away every axis of length 1. It is useful for a cost, but wrong for `db`.
#
# **The small example,** backward. Compare each line with your own calculation.
#
# $$dZ_2 = \begin{bmatrix} -0.1168 & 0.1312 \end{bmatrix} \qquad dA_1 = \begin{bmatrix} -0.2336 & 0.2624 \\ 0.1168 & -0.1312 \end{bmatrix} \qquad \tanh'(Z_1) = \begin{bmatrix} 0.4200 & 0.0707 \\ 1 & 0.7864 \end{bmatrix}$$
#
# $$dZ_1 = \begin{bmatrix} -0.0981 & 0.0185 \\ 0.1168 & -0.1032 \end{bmatrix} \qquad dW_1 = \begin{bmatrix} -0.0490 & 0.0185 \\ 0.0584 & -0.1032 \end{bmatrix} \qquad db_1 = \begin{bmatrix} -0.0398 \\ 0.0068 \end{bmatrix}$$
#
# $$dW_2 = \begin{bmatrix} -0.1077 & 0.0303 \end{bmatrix} \qquad db_2 = \begin{bmatrix} 0.0072 \end{bmatrix}$$
#
# ### Exercise: `backward_propagation`
#
# Six lines: $dZ_2$, $dW_2$, $db_2$, then $dZ_1$, $dW_1$, $db_1$. Every slope has the shape of its parameter.
#
# <details><summary>Hint 1: what do you need?</summary>
#
# `W2` from the parameters, `A1` and `A2` from the cache, and $m$ from the shape of `X`. `W1`, `Z1` and `Z2` are not needed, nor is `tanh_derivative` of notebook 1: what it would compute anew is in the cache.
#
# </details>
#
# <details><summary>Hint 2: entry by entry, or a matrix product?</summary>
#
# Through an activation it is entry by entry: `*` or `np.multiply`. Where something is added up, over the neurons or over the examples, it is a matrix product: `np.dot` or `@`.
#
# </details>
#
# <details><summary>Hint 3: the derivation</summary>
#
# The slopes along the path, from the loss down to $z_j$, are $a - y$, then $w_j$, then $1 - a_j^2$; so
#
# $$dz_j = (a - y) \cdot w_j \cdot \bigl(1 - a_j^2\bigr)$$
#
# For all neurons and examples at once, "error of example $i$ times $w_j$" is the product $W_2^\top dZ_2$, of shape $(n_h, n_y)$ times $(n_y, m)$:
#
# $$dZ_2 = A_2 - Y \qquad\qquad dZ_1 = \bigl(W_2^\top\, dZ_2\bigr) * \bigl(1 - A_1^2\bigr)$$
#
# The average of $dz_j\, x_k$ is row $j$ of $dZ_1$ times row $k$ of $X$, number by number, added up. A matrix product takes a row and a column, so $X$ is transposed:
#
# $$dW_1 = \frac{1}{m}\, dZ_1 X^\top \qquad dW_2 = \frac{1}{m}\, dZ_2 A_1^\top \qquad db = \frac{1}{m} \sum_{i=1}^{m} dz^{(i)}$$
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# `dZ2` is `A2 - Y`. `dW2` is the `np.dot` of it and the transposed `A1`, divided by `m`. `db2` is its `np.sum` with `axis=1` and `keepdims=True`, divided by `m`. `dZ1` is `np.dot(W2.T, dZ2)` times `(1 - A1 ** 2)`. The lines for `dW1` and `db1` are those for `dW2` and `db2`, with `dZ1` in place of `dZ2` and `X` in place of `A1`.
#
# </details>


# %% exercise backward_propagation
def backward_propagation(parameters, cache, X, Y):
    """Compute the slopes of the cost, from the output back to the input.

    Parameters
    ----------
    parameters : dictionary with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h), "b2" (n_y, 1)
    cache : dictionary with "Z1" and "A1" of shape (n_h, m), "Z2" and "A2" of shape (n_y, m)
    X : array of shape (n_x, m)
    Y : array of shape (n_y, m); the labels

    Returns
    -------
    grads : dictionary with "dW1", "db1", "dW2" and "db2", each in the shape of its parameter
    """
    ### BEGIN SOLUTION
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1**2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    ### END SOLUTION


# %% check backward_propagation
check(backward_propagation)

# %% [markdown]
# **What it means.** In one line for each array, this is what you found:
#
# $$dZ_2 = A_2 - Y \qquad dZ_1 = \bigl(W_2^\top dZ_2\bigr) * \bigl(1 - A_1^2\bigr) \qquad dW_1 = \tfrac{1}{m}\, dZ_1 X^\top \qquad dW_2 = \tfrac{1}{m}\, dZ_2 A_1^\top$$
#
# You have just written **backpropagation**. A network with a hundred layers does the same steps a hundred times: times the transposed weights, times the slope of the activation, and on to the layer before. In notebook 4 you will write exactly this as a loop.

# %% [markdown]
# ### Find the fault (not marked)
#
# As in notebook 2, wrong versions are made of your own function. Your test has no cost of `f` to measure here, but it has your `forward_propagation` and your `compute_cost`. Can you catch them all without knowing a single right number?


# %% tags=["exploration"]
def test_backward_propagation(f):
    X, Y = np.array([[0.5, -1.0, 2.0], [1.5, 0.5, -0.5]]), np.array([[1.0, 0.0, 1.0]])
    parameters = {
        "W1": np.array([[1.0, -0.5], [0.5, 0.7]]),
        "b1": np.array([[0.1], [-0.2]]),
        "W2": np.array([[0.8, -0.6]]),
        "b2": np.array([[0.3]]),
    }
    A2, cache = forward_propagation(X, parameters)
    grads = f(parameters, cache, X, Y)
    return ...


check.catch(backward_propagation, test_backward_propagation)

# %% [markdown]
# <details><summary>One possible test</summary>
#
# One question is enough: are the slopes those that your tool measures? It needs the cost as a function of the parameters: `measured = slopes_by_trial(lambda p: compute_cost(forward_propagation(X, p)[0], Y), parameters)`. Compare name by name, and the shapes too, because `np.allclose` stretches a flat array: `all(grads[name].shape == measured[name].shape and np.allclose(grads[name], measured[name], atol=1e-6) for name in measured)`.
#
# </details>

# %% [markdown]
# ## 3.7 One step downhill
#
# **The idea.** Gradient descent as in notebook 2, now for four arrays in place of two:
#
# $$W_1 := W_1 - \alpha\, dW_1 \qquad b_1 := b_1 - \alpha\, db_1 \qquad W_2 := W_2 - \alpha\, dW_2 \qquad b_2 := b_2 - \alpha\, db_2$$
#
# **The small example.** With $\alpha = 1.2$, the first bias goes from $b_1 = \begin{bmatrix} 0 \\ -0.5 \end{bmatrix}$ to $\begin{bmatrix} 0 + 1.2 \cdot 0.0398 \\ -0.5 - 1.2 \cdot 0.0068 \end{bmatrix} = \begin{bmatrix} 0.048 \\ -0.508 \end{bmatrix}$.
#
# ### Exercise: `update_parameters`
#
# <details><summary>Hint 1: the names go in pairs</summary>
#
# The slope of `parameters["W1"]` is `grads["dW1"]`, and so on.
#
# </details>
#
# <details><summary>Hint 2: nearly the answer</summary>
#
# `W1 = parameters["W1"] - learning_rate * grads["dW1"]`, in the same way for the other three. Return all four in a new dictionary.
#
# </details>


# %% exercise update_parameters
def update_parameters(parameters, grads, learning_rate=1.2):
    """Take one step of gradient descent.

    Formula: W = W - learning_rate * dW, b = b - learning_rate * db, for both layers

    Parameters
    ----------
    parameters : dictionary with "W1", "b1", "W2" and "b2"
    grads : dictionary with "dW1", "db1", "dW2" and "db2"
    learning_rate : how long the step is

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2" and "b2" after the step
    """
    ### BEGIN SOLUTION
    return {
        "W1": parameters["W1"] - learning_rate * grads["dW1"],
        "b1": parameters["b1"] - learning_rate * grads["db1"],
        "W2": parameters["W2"] - learning_rate * grads["dW2"],
        "b2": parameters["b2"] - learning_rate * grads["db2"],
    }
    ### END SOLUTION


# %% check update_parameters
check(update_parameters)

# %% [markdown]
# ### Twins, seen with your own eyes
#
# Do neurons that start equal stay equal? The picture follows one weight of each of the four hidden neurons while they learn: on the left all start with the same weights, on the right with random ones.

# %% tags=["exploration"]
# a number
guess("Four neurons start with equal weights: how many different ones in the end?", ...)

# %%
plots.equal_neurons(forward_propagation, backward_propagation, update_parameters, X, Y)

# %% [markdown]
# **What it means.** On the left, the dots of all four neurons lie on one line: they learn the same. On the right, each finds its own task.

# %% [markdown]
# ### One of these lines is wrong (not marked)
#
# Where a valley is steep across and flat along, plain steps get on slowly. With *momentum*, each step keeps a part of the speed of the one before, like a ball. A neuron has learned with these lines, and with the wrong one mended.

# %%
plots.wrong_line("momentum")

# %% tags=["exploration"]
# the number of a line
guess("momentum: which line is wrong?", ...)

# %% [markdown]
# ## 3.8 The whole training
#
# **The idea.** Now put the pieces in a row, just as you would say it:
#
# 1. read the sizes from the data, and make random parameters;
# 2. again and again: forward, cost, backward, one step;
# 3. give back the parameters.
#
# ### Exercise: `nn_model`
#
# The size of the hidden layer is an **argument** here, so take $n_x$ and $n_y$ from `layer_sizes`, but not $n_h$. And do not forget point 3: a function that computes for minutes and has no `return` gives back `None`, and all the work is lost.
#
# Start from your `initialize_parameters`. The line with `np.random.seed(3)` is there so that all of us get the same "random" numbers and can compare results. If `print_cost` is true, print the cost of every 1000th iteration, in any form you like; if it is false, print nothing. Printing is for you: it never costs points.
#
# <details><summary>Hint 1: before the loop</summary>
#
# `n_x = layer_sizes(X, Y)[0]` and `n_y = layer_sizes(X, Y)[2]`, then `initialize_parameters(n_x, n_h, n_y)`.
#
# </details>
#
# <details><summary>Hint 2: in the loop</summary>
#
# Four lines, one for each of your functions. What `update_parameters` returns has to go back into the name `parameters`, so that the next round starts from there. It has its learning rate, 1.2, already.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# `for i in range(num_iterations):` and in it four calls. `forward_propagation` gives `A2` and `cache`; `compute_cost` wants `A2` and `Y`; `backward_propagation` wants `parameters`, `cache`, `X` and `Y`, and gives `grads`; `update_parameters` wants `parameters` and `grads`, and gives the new `parameters`. After the loop, no longer indented in it, `return parameters`.
#
# </details>


# %% exercise nn_model
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Train the network by gradient descent.

    Parameters
    ----------
    X : array of shape (n_x, m)
    Y : array of shape (n_y, m); the labels
    n_h : the size of the hidden layer
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 1000th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2" and "b2" after the last step
    """
    np.random.seed(3)  # the same random numbers in every run
    ### BEGIN SOLUTION
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters
    ### END SOLUTION


# %% check nn_model
check(nn_model)

# %% [markdown]
# ## 3.9 The answers
#
# **The idea.** As in notebook 2: more than one half means 1, anything else means 0.
#
# ### Exercise: `predict`
#
# <details><summary>Hint 1: who computes the probabilities?</summary>
#
# `forward_propagation`. It returns two things; you need the first.
#
# </details>
#
# <details><summary>Hint 2: nearly the answer</summary>
#
# `A2 > 0.5`, or `np.round(A2)`, which rounds every probability to 0 or 1.
#
# </details>


# %% exercise predict
def predict(parameters, X):
    """Say 1 or 0 for every example.

    Formula: 1 where A2 > 0.5, and 0 elsewhere

    Parameters
    ----------
    parameters : dictionary with "W1", "b1", "W2" and "b2"
    X : array of shape (n_x, m)

    Returns
    -------
    predictions : array of shape (1, m) with 0 and 1
    """
    ### BEGIN SOLUTION
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1, 0)
    ### END SOLUTION


# %% check predict
check(predict)

# %% [markdown]
# ### Milestone: the flower again
#
# Train the network with four hidden neurons, and look at the border that it draws. `plots.train` calls your `nn_model` and shows how the cost falls; the ■ button stops it at any time, and it keeps the parameters it has reached.

# %% tags=["exploration"]
# "more" or "less"
guess("Four hidden neurons: more or less than 80 per cent right?", ...)

# %% tags=["exploration"]
trained = plots.train(nn_model, X, Y, n_h=4, num_iterations=10000)
plots.cost_curve(trained)
plots.boundary(trained, predict, X, Y)

# %% [markdown]
# **What it means.** The border has corners now. Each hidden neuron contributes one soft step across the plane, and the output neuron puts the steps together so that they follow the petals. With the same data, the single neuron got about half of the points right. **Of the cat network you have now built a hidden layer, and the way back through two layers.**
#
# The curve of the cost says something, too. Where it is nearly flat, the neurons are still looking for their tasks. Where it falls fast, one of them has just found one.

# %% [markdown]
# ## 3.10 Explore: how many hidden neurons? (not marked)
#
# Guess first: what can a network do with one hidden neuron? With two? And are fifty better than five? The next cell trains seven networks, which takes some ten seconds.
#
# To judge them we need points that they have not learned from: `test_X` and `test_Y` hold 400 new points of the same flower.

# %% tags=["exploration"]
# "straight" or "bent"
guess("One hidden neuron: is its border straight or bent?", ...)

# %% tags=["exploration"]
test_X, test_Y = datasets.load_planar("flower test")
plots.hidden_sizes(
    nn_model,
    predict,
    X,
    Y,
    test=(test_X, test_Y),
    sizes=(1, 2, 3, 4, 5, 20, 50),
    num_iterations=5000,
)

# %% [markdown]
# The first percentage is of the points that the network learned from, the second of the new ones. One hidden neuron can only draw a straight line, though a better one than the single neuron found in section 3.1.
#
# **What it means.** Too few neurons cannot follow the shape, however long they learn: they **underfit**. (Two and three may do no better than one here: they could draw more, but got stuck on the way; another random start may turn out differently.) More neurons can follow finer shapes. But compare the two percentages as the layer grows. Where the first one still rises and the second hardly does, the network has begun to follow single points that lie there by chance: it **overfits**, as the neuron did with the cats. On the flower the gap is small, because 400 points are many for so few weights; and with 400 new points, a difference of one or two per cent may itself be chance. What matters is not the largest network, but one that is large enough.

# %% [markdown]
# ## 3.11 Explore: other shapes (not marked)
#
# There are four more: `"circles"`, `"moons"`, `"blobs"` and `"gaussian quantiles"`. Write one of their names into the next cell, and see how many hidden neurons it needs.
#
# > **Question (not marked).** Which shape is the easiest for a single neuron, and why can it solve none of them?
# >
# > <details><summary>One possible answer</summary>
# >
# > The moons: a straight line has five of six points on the right side. But it can bend round neither a moon nor a ring, and no single line divides six clouds whose labels take turns. With four neurons, nearly all points of each shape are right.
# >
# > </details>

# %% tags=["exploration"]
name, n_h = "moons", 4
other_X, other_Y = datasets.load_planar(name)
other = plots.train(nn_model, other_X, other_Y, n_h=n_h, num_iterations=5000)
plots.boundary(other, predict, other_X, other_Y)

# %% [markdown]
# ## What you have built
#
# | function | what it does | shapes |
# |:---|:---|:---|
# | `layer_sizes` | reads the sizes from the data | $n_x, n_h, n_y$ |
# | `initialize_parameters` | small random weights, zero biases | $W_1$: $(n_h, n_x)$, $b_1$: $(n_h, 1)$, $W_2$: $(n_y, n_h)$, $b_2$: $(n_y, 1)$ |
# | `forward_propagation` | $Z_1, A_1, Z_2, A_2$, and keeps them | $(n_h, m)$ and $(n_y, m)$ |
# | `compute_cost` | one number for all examples | |
# | `backward_propagation` | the slopes, from the end to the beginning | like the parameters |
# | `update_parameters` | one step downhill | like the parameters |
# | `nn_model` | all of it, again and again | |
# | `predict` | probability to 0 or 1 | $(1, m)$ |
#
# Three things to keep:
#
# - equal neurons stay equal, so weights start at random;
# - backward means: times the transposed weights, times the slope of the activation;
# - adding up over the examples is a matrix product for $W$, and `np.sum(..., axis=1, keepdims=True)` for $b$.

# %% [markdown]
# ## 3.12 Question: the same start for all
#
# Suppose that someone starts all weights at $0.5$ in place of random numbers, and the biases at 0. The hidden layer has 50 neurons. Explain in your own words, in three to six sentences:
#
# - Which numbers of two hidden neurons are equal after the first step, and why? Use the formulas for $dZ_1$ and $dW_1$.
# - How many hidden neurons does this network really have, however long it learns? What kind of border can it draw?
#
# Write your answer into the next cell. Your instructor marks it by hand.
#
# <details><summary>Hint: row by row</summary>
#
# Neuron $j$ is row $j$ of $W_1$, of $A_1$, of $dZ_1$ and of $dW_1$, and column $j$ of $W_2$. If two rows of $W_1$ are equal, which other rows are equal?
#
# </details>

# %% question same_start [markdown] points=2
# If two hidden neurons have equal rows in $W_1$ and equal entries in $b_1$, they get equal rows in $Z_1$ and in $A_1$. Their weights in $W_2$ are equal too, so their rows in $W_2^\top dZ_2$ are equal, and, with the equal slopes $1 - A_1^2$, their rows in $dZ_1$. Then the rows of $dW_1$ and $db_1$ are equal, and so are their entries in $dW_2$. The step changes both neurons in the same way, and after it they are equal again.
#
# So all 50 neurons stay equal for ever. The network is as good as one with a single hidden neuron, whose answer counts 50 times. A single tanh of $w_1 x_1 + w_2 x_2 + b$ only depends on the distance from one line. So the border is a straight line, and the flower cannot be learned.
#
# *For marking: 1 point for showing that equal rows of $W_1$ (and equal entries of $W_2$) lead to equal slopes, so that they stay equal; 1 point for saying that the network is worth only one hidden neuron, with a straight border.*

# %% [markdown]
# ## 3.13 Question: choosing the size
#
# Look at your seven pictures in section 3.10, and at both percentages. You want to use one of these networks for *new* points of the same flower. Which size would you choose, and how would you find out whether your choice was good? Answer in three to five sentences.

# %% question choosing_the_size [markdown] points=2
# I would choose about 4 or 5 hidden neurons. With 1 or 2, the border cannot follow the petals, and many points are on the wrong side: the network underfits. With 20 or 50, some more of the training points are right but hardly more of the new ones, and the training takes longer. The border has begun to bend around single points, which are chance and will be elsewhere in new data.
#
# To find out, I would compare the networks of all sizes on points that played no part in training, as the second percentage does. Having chosen the size by these, I would take yet other points to say how good my choice is. The accuracy on the training points alone would favour the largest network.
#
# *For marking: 1 point for a sensible size with a reason that mentions too small and too large; 1 point for judging by points that were not used for training. Another size is right if the pictures support it.*

# %% [markdown]
# ## What comes next
#
# In **notebook 4** you build networks of any depth. The steps stay the same, but each becomes a small function of its own, so that a loop can go through all layers: forward with ReLU, and backward with the caches that you keep on the way.

# %% [markdown]
# ## Do you still know it?
#
# Three questions on this notebook, from memory. Then `review()` asks again what your own checks have found wrong, with new numbers. Neither counts points.

# %% tags=["exploration"]
# a shape
guess("shape of A1: 4 hidden neurons, 400 examples", ...)

# %% tags=["exploration"]
# a number
guess("A tanh neuron said 0: with what is a slope multiplied that goes back through it?", ...)

# %% tags=["exploration"]
# "yes" or "no"
guess("All points learned are right: does that show that new ones are, yes or no?", ...)

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
