# %% [markdown]
# # 4. A deep network, piece by piece
#
# By the end of this notebook you will be able to
#
# - build a network with **any number of layers** out of small functions;
# - name the shape of every matrix, forward and backward;
# - derive the three gradients of one layer;
# - explain why a layer must **keep** some of its numbers, and why the size of the first weights decides whether a deep network learns at all;
# - **measure** your gradients, and say what that shows.
#
# **Time:** about four hours for fourteen short functions and two questions in words, with a break before the way back.
#
# **You need:** notebooks 1 to 3.

# %% setup
import numpy as np

from autograder import checker, derive, guess, plots

check = checker("04_deep_network")

# %% [markdown]
# ## Do you remember?
#
# Five questions about notebooks 1 to 3, from memory, two minutes for all. As ever, they count no points, and you may leave them out.

# %% tags=["exploration"]
# a shape, such as (3, 2)
guess("shape of W2: 4 hidden neurons, 1 output", ...)

# %% tags=["exploration"]
# "equal" or "random"
guess("Should the first weights be equal or random?", ...)

# %% tags=["exploration"]
# a number
guess("slope of tanh where its output is 0.5", ...)

# %% tags=["exploration"]
# a shape
guess("shape of db for a layer with 4 neurons", ...)

# %% tags=["exploration"]
# "input" or "output"
guess("Which slope is computed first on the way back: of the input or of the output?", ...)

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
# ## Where we are heading
#
# In notebook 3 you wrote the way back through two layers in six lines. For twenty layers we build **one layer** that works wherever it stands, and put as many as we like in a row. The names in small type are functions that you will write.

# %%
plots.deep_network_graph()

# %% [markdown]
# **Forward**, every layer does a *linear* step $Z = WA + b$ and then an *activation*: the ReLU in the hidden layers, the sigmoid in the last.
#
# **Backward**, every layer is told how the loss changes with its output. It works out the slopes of its own weights, and hands those of its input down to the layer before. The **cache** keeps what it needs for that.
#
# Layer $l$, from 1 to $L$, has $n_l$ neurons; the input is layer 0, so $A_0 = X$. A single layer has $n$ neurons and $n_{prev}$ inputs.

# %% [markdown]
# ## 4.1 Where to start: two layers
#
# As in notebook 3: small random weights, so that no two neurons are twins, and biases of 0.
#
# ### Exercise: `initialize_parameters`
#
# Nothing in it is new: paste your function of notebook 3, or write it from memory.
#
# <details><summary>Hint 1: which size comes first?</summary>
#
# One row for each neuron of the layer itself, one column for each neuron of the layer before. For `W2` that is `n_y` rows and `n_h` columns.
#
# </details>
#
# <details><summary>Hint 2: nearly the answer</summary>
#
# `np.random.randn(rows, columns)` times 0.01 makes weights, and `np.zeros((n_h, 1))` the first bias; mind the double brackets. Return the four arrays in a dictionary.
#
# </details>


# %% exercise initialize_parameters
def initialize_parameters(n_x, n_h, n_y):
    """Begin a network with one hidden layer: small random weights, zero biases.

    Parameters
    ----------
    n_x, n_h, n_y : the sizes of the input, the hidden layer and the output

    Returns
    -------
    parameters : dictionary with
        "W1", an array of shape (n_h, n_x), random with the scale 0.01,
        "b1", an array of zeros of shape (n_h, 1),
        "W2", an array of shape (n_y, n_h), random with the scale 0.01,
        "b2", an array of zeros of shape (n_y, 1)
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
# ## 4.2 Where to start: any number of layers
#
# **The idea.** The sizes of all layers now come in one list, `layer_dims`: first the input, last the output, such as `[12288, 20, 7, 1]` for pictures. The list has 4 entries, but the network has $L = 3$ layers: the input has no weights.
#
# | layer $l$ | $W_l$: $(n_l, n_{l-1})$ | $b_l$: $(n_l, 1)$ |
# |---:|:---|:---|
# | 1 | $(20, 12288)$ | $(20, 1)$ |
# | 2 | $(7, 20)$ | $(7, 1)$ |
# | 3 | $(1, 7)$ | $(1, 1)$ |
#
# ### Exercise: `initialize_parameters_deep`
#
# Use the scale $0.01$ again. Section 4.6 shows what it does to a deep network; the check accepts the better scale of that section, too.
#
# <details><summary>Hint 1: which layers?</summary>
#
# The loop runs over $l = 1, \dots, L$. With `L = len(layer_dims) - 1`, that is `range(1, L + 1)`.
#
# </details>
#
# <details><summary>Hint 2: the names</summary>
#
# The name of a matrix is made of a letter and a number. `"W" + str(l)` glues them together, and so does `f"W{l}"`.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Begin with an empty dictionary. In the loop, put `np.random.randn(...)` with the sizes `layer_dims[l]` and `layer_dims[l - 1]`, times 0.01, under the name of the weights, and `np.zeros((layer_dims[l], 1))` under the name of the biases. Return the dictionary after the loop.
#
# </details>


# %% exercise initialize_parameters_deep
def initialize_parameters_deep(layer_dims):
    """Begin a network of any depth: small random weights, zero biases.

    Parameters
    ----------
    layer_dims : list of whole numbers; the sizes n_x, n_1, ..., n_L

    Returns
    -------
    parameters : dictionary with, for each layer l from 1 to L,
        "W1", "W2", ...: an array of shape (n_l, n_(l-1)), random, with the scale 0.01
                         (or 1 / sqrt(n_(l-1)), see section 4.6),
        "b1", "b2", ...: an array of zeros of shape (n_l, 1)
    """
    ### BEGIN SOLUTION
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        # Section 4.6 shows why this is better than 0.01.
        parameters["W" + str(l)] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
    ### END SOLUTION


# %% check initialize_parameters_deep
check(initialize_parameters_deep)

# %% [markdown]
# ## 4.3 One layer forward: the linear step
#
# **The idea.** All $n$ neurons of a layer look at the same input. For all of them and all examples at once:
#
# $$Z = W A_{prev} + b$$

# %% tags=["exploration"]
# a shape, such as (4, 1)
guess("shape of W: 3 inputs, 2 neurons", ...)

# %%
plots.layer_shapes()

# %% [markdown]
# One entry of $Z$ belongs to one neuron (its row) and one example (its column). The two inner sizes meet and disappear.
#
# **A small example,** which we follow forward and backward: $n = 2$ neurons, $n_{prev} = 3$ inputs, $m = 2$ examples. See what each entry of $Z$ is made of.

# %%
plots.product(W=[[1, 0, 2], [-1, 3, 0]], A=[[1, 2], [0, 1], [-1, 0]], b=[[2], [0]])

# %% [markdown]
# ### Exercise: `linear_forward`
#
# Return $Z$, and beside it the **cache**: the three things that came in, as a tuple `(A, W, b)`.
#
# <details><summary>Hint 1: which product?</summary>
#
# The matrix product, `np.dot` or the sign `@`. The sign `*` would multiply entry by entry.
#
# </details>
#
# <details><summary>Hint 2: two results</summary>
#
# A function can return two things with a comma between them. The second one is itself a group of three, in round brackets.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# `np.dot(W, A)` plus `b` is $Z$. The cache is the three arguments with commas between them, in round brackets. Return both.
#
# </details>


# %% exercise linear_forward
def linear_forward(A, W, b):
    """Do the linear step of one layer.

    Formula: Z = W A + b

    Parameters
    ----------
    A : array of shape (n_prev, m); the output of the layer before, or X
    W : array of shape (n, n_prev); the weights
    b : array of shape (n, 1); the biases

    Returns
    -------
    Z : array of shape (n, m)
    cache : tuple (A, W, b), for the way back
    """
    ### BEGIN SOLUTION
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return Z, cache
    ### END SOLUTION


# %% check linear_forward
check(linear_forward)

# %% [markdown]
# ## 4.4 One layer forward: the activation
#
# **The idea.** Your sigmoid and ReLU of notebook 1 get a second result: the cache, which is $Z$ itself. The way back needs the slope of the activation, and that depends on where on the curve each $Z$ was.
#
# **The small example.** Of the $Z$ in section 4.3 the ReLU makes $A$; the cache is $Z$ as it was.
#
# $$Z = \begin{bmatrix} 1 & 4 \\ -1 & 1 \end{bmatrix} \qquad A = \begin{bmatrix} 1 & 4 \\ 0 & 1 \end{bmatrix}$$
#
# ### Exercise: `sigmoid`
#
# <details><summary>Hint: nearly the answer</summary>
#
# Your function from notebook 1, but the last line returns two things: the result, and `Z` as it came in.
#
# </details>


# %% exercise sigmoid
def sigmoid(Z):
    """Turn any number into a number between 0 and 1, and keep Z.

    Formula: A = 1 / (1 + e^(-Z))

    Parameters
    ----------
    Z : array of any shape

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    ### BEGIN SOLUTION
    A = 1 / (1 + np.exp(-Z))
    return A, Z
    ### END SOLUTION


# %% check sigmoid
check(sigmoid)

# %% [markdown]
# ### Exercise: `relu`
#
# The cache must hold the $Z$ that came in. If you change `Z` in place, both results change together.
#
# <details><summary>Hint: nearly the answer</summary>
#
# `np.maximum(0, Z)` makes a new array. Return it, and `Z` beside it.
#
# </details>


# %% exercise relu
def relu(Z):
    """Keep what is positive, replace what is negative with 0, and keep Z.

    Formula: A = max(0, Z)

    Parameters
    ----------
    Z : array of any shape; it is not changed

    Returns
    -------
    A : array of the same shape
    cache : Z as it came in
    """
    ### BEGIN SOLUTION
    A = np.maximum(0, Z)
    return A, Z
    ### END SOLUTION


# %% check relu
check(relu)

# %% [markdown]
# ## 4.5 One whole layer forward
#
# **The idea.** Put the two steps together, and you have a layer:
#
# $$A_{prev} \;\xrightarrow{\;W,\ b\;}\; Z \;\xrightarrow{\;\text{activation}\;}\; A$$
#
# A word, `"relu"` or `"sigmoid"`, says which activation. The cache of the layer is the pair of what the two steps keep: `linear_cache`, which is $(A_{prev}, W, b)$, and `activation_cache`, which is $Z$.
#
# ### Exercise: `linear_activation_forward`
#
# Call your own functions; there is nothing left to compute.
#
# <details><summary>Hint 1: two results from one call</summary>
#
# `Z, linear_cache = linear_forward(...)` takes a pair apart, and gives a name to each half.
#
# </details>
#
# <details><summary>Hint 2: choosing by a word</summary>
#
# `if activation == "sigmoid":` and `elif activation == "relu":`. The linear step is the same for both, so it may stand before the `if`.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# In each branch, call `sigmoid` or `relu` with `Z`, and take the pair apart into `A` and `activation_cache`. At the end, `cache` is the pair of `linear_cache` and `activation_cache`, and you return `A` and `cache`.
#
# </details>


# %% exercise linear_activation_forward
def linear_activation_forward(A_prev, W, b, activation):
    """Do one whole layer: the linear step, then the activation.

    Formulas: Z = W A_prev + b, then A = relu(Z) or A = sigmoid(Z)

    Parameters
    ----------
    A_prev : array of shape (n_prev, m); the output of the layer before, or X
    W : array of shape (n, n_prev); the weights
    b : array of shape (n, 1); the biases
    activation : the text "relu" or "sigmoid"

    Returns
    -------
    A : array of shape (n, m); the output of the layer
    cache : tuple (linear_cache, activation_cache), which is ((A_prev, W, b), Z)
    """
    ### BEGIN SOLUTION
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache
    ### END SOLUTION


# %% check linear_activation_forward
check(linear_activation_forward)

# %% [markdown]
# ## 4.6 The whole network forward
#
# **The idea.** Now the layers stand in a row, and each one's output is the next one's input:
#
# $$A_0 = X, \qquad A_l = \mathrm{relu}(W_l A_{l-1} + b_l) \quad\text{for } l = 1, \dots, L-1, \qquad A_L = \sigma(W_L A_{L-1} + b_L)$$
#
# The network collects the caches of its layers in a list, the first layer's first.
#
# **A small example** with $L = 2$ layers of 2 and 1 neurons, and one example:
#
# $$X = \begin{bmatrix} 1 \\ 2 \end{bmatrix} \quad W_1 = \begin{bmatrix} 1 & -1 \\ 0 & 1 \end{bmatrix} \quad b_1 = \begin{bmatrix} 0 \\ 0.5 \end{bmatrix} \quad W_2 = \begin{bmatrix} 3 & 1 \end{bmatrix} \quad b_2 = \begin{bmatrix} -0.5 \end{bmatrix}$$
#
# | layer | $Z_l$ | $A_l$ |
# |---:|:---|:---|
# | 1 (ReLU) | $\begin{bmatrix} -1 \\ 2.5 \end{bmatrix}$ | $\begin{bmatrix} 0 \\ 2.5 \end{bmatrix}$ |
# | 2 (sigmoid) | $\begin{bmatrix} 2 \end{bmatrix}$ | $\begin{bmatrix} 0.8808 \end{bmatrix}$ |
#
# So this network answers "a cat, with 88 %".
#
# ### Exercise: `L_model_forward`
#
# `parameters` holds one $W$ and one $b$ for each layer, so $L$ is `len(parameters) // 2`. It must work for every depth, also for $L = 1$: that is logistic regression.
#
# <details><summary>Hint 1: what changes in the loop?</summary>
#
# Keep one name, `A`, for "the output so far". It begins as `X`, and every layer replaces it.
#
# </details>
#
# <details><summary>Hint 2: how far does the loop go?</summary>
#
# Over the hidden layers only: `for l in range(1, L)`, which ends at $L - 1$. The last layer comes after the loop, because it uses the sigmoid.
#
# </details>
#
# <details><summary>Hint 3: where are the weights?</summary>
#
# Those of layer `l` are `parameters["W" + str(l)]` and `parameters["b" + str(l)]`.
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# In the loop, call `linear_activation_forward` with `A`, the two parameters of layer `l` and the word `"relu"`; take the pair apart into `A` and `cache`; and append `cache` to the list `caches`. After the loop, do the same once more with layer `L`, the word `"sigmoid"`, and `AL` for the result. Return `AL` and `caches`.
#
# </details>


# %% exercise L_model_forward
def L_model_forward(X, parameters):
    """Go forward through the whole network: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each example
    parameters : dictionary with "W1", "b1", ..., "WL", "bL"; L is at least 1

    Returns
    -------
    AL : array of shape (1, m); the predictions
    caches : list of the L layers' caches, as linear_activation_forward returns them
    """
    ### BEGIN SOLUTION
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(
            A, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid"
    )
    caches.append(cache)
    return AL, caches
    ### END SOLUTION


# %% check L_model_forward
check(L_model_forward)

# %% [markdown]
# ### How far does the signal reach?
#
# We send 200 random examples through seven hidden layers of 100 neurons. How far do the outputs of each spread (this is the *signal*), for three scales of the first weights? Your weights are scaled to each.

# %% tags=["exploration"]
# "more" or "less"
guess("Scale 0.01, seven layers: is more or less than a millionth of the signal left?", ...)

# %%
plots.signal_by_layer(initialize_parameters_deep, L_model_forward)

# %% [markdown]
# With weights of the size $0.01$ the signal becomes about fourteen times smaller **in every layer**, and after seven layers a hundred-millionth is left. The last layer sees nothing but zeros, and says 0.5 to every picture. Such a network hardly learns.
#
# **Where does it come from?** One entry of $Z$ is a sum of $n_{prev}$ products with random signs, so it grows only like $\sqrt{n_{prev}}$. With weights of size $s$, each layer multiplies the signal by about $s \sqrt{n_{prev}}$, and the ReLU leaves about $1/\sqrt{2} \approx 0.7$ of that. With $s = 0.01$ and 100 inputs, this makes $0.01 \cdot 10 \cdot 0.7 = 0.07$.
#
# **The remedy** is to let the scale depend on the number of inputs:
#
# $$s = \frac{1}{\sqrt{n_{prev}}} \qquad\text{or, to make up for what the ReLU drops,}\qquad s = \sqrt{\frac{2}{n_{prev}}}$$
#
# With the first the factor is about $0.7$, and after seven layers a bit less than a tenth of the signal is left. With the second it is about 1.
#
# **Your turn.** In `initialize_parameters_deep`, replace the factor `0.01` with a division by `np.sqrt(layer_dims[l - 1])`, and run the cell and its check again. **Keep this version: the deep network of notebook 5 needs it.**

# %% [markdown]
# ## 4.7 The cost
#
# **The idea.** The cost is that of notebook 3; the formula is in the docstring.
#
# **A small example.** For $A_L = \begin{bmatrix} 0.9 & 0.2 & 0.4 \end{bmatrix}$ and $Y = \begin{bmatrix} 1 & 0 & 1 \end{bmatrix}$ the losses are $-\log 0.9 = 0.105$, $-\log 0.8 = 0.223$ and $-\log 0.4 = 0.916$. Their average is $J \approx 0.415$.
#
# **New here:** make it safe. A prediction of exactly 0 or 1 is the **trap of notebook 1** again; put your remedy from there into the cost. The plain formula passes the check, too.
#
# ### Exercise: `compute_cost`
#
# Return one plain number.
#
# <details><summary>Hint 1: the order of the steps</summary>
#
# First the loss of each example, entry by entry with `*` and `np.log`. Then add them all up. Then divide by the number of examples.
#
# </details>
#
# <details><summary>Hint 2: the number of examples</summary>
#
# It is the number of columns of `Y`, which is `Y.shape[1]`.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Multiply `Y` by `np.log(AL)`, and `1 - Y` by `np.log(1 - AL)`; add the two; take `np.sum`; put a minus in front; divide by `m`.
#
# </details>
#
# <details><summary>Hint 4: the safe form</summary>
#
# Where a term is switched off, take the logarithm of 1 in place of it: `np.where(Y == 0, 1, AL)` is `AL`, but with 1 where the label is 0. Or keep all predictions a little away from 0 and 1 with `np.clip`.
#
# </details>


# %% exercise compute_cost
def compute_cost(AL, Y):
    """Compute the average cross-entropy loss.

    Formula: cost = -1/m * (sum of Y log(AL) + (1 - Y) log(1 - AL))

    Parameters
    ----------
    AL : array of shape (1, m); the predictions
    Y : array of shape (1, m); the labels, 0 or 1

    Returns
    -------
    cost : a number
    """
    ### BEGIN SOLUTION
    m = Y.shape[1]
    # A term that is switched off takes log(1) = 0, so that log(0) cannot spoil the cost.
    log_a = np.log(np.where(Y == 0, 1, AL))
    log_not_a = np.log(np.where(Y == 1, 1, 1 - AL))
    return -np.sum(Y * log_a + (1 - Y) * log_not_a) / m
    ### END SOLUTION


# %% check compute_cost
check(compute_cost)

# %% [markdown]
# ## A break
#
# Half of the way is behind you: your network answers, and the cost says how wrong it is. Save the notebook and **stop here**, for an hour or until tomorrow. To continue, choose **Run > Run All Cells** first.

# %% [markdown]
# ## 4.8 The way back: what is dA, and what is dZ?
#
# How does the cost change with each weight? A weight of the first layer acts on it through all later layers. As before: along a path, slopes are multiplied; where several paths lead to the same place, they are added up. The way back visits every layer only once.
#
# **The letters, once and for all.**
#
# - $dA$ is a table as large as $A$. Its entry in row $j$, column $i$ says: *if neuron $j$ had said a little more about example $i$, how much would the loss $\mathcal{L}^{(i)}$ of this example have grown?*
# - $dZ$ is the same for $Z$.
# - $dW$ and $db$ are the slopes of the **cost** $J$, the average over all examples.
#
# So the average is taken only once, in $dW$ and $db$. And as ever: **a slope has the shape of the thing that it belongs to.**
#
# `slopes_by_trial` of notebook 2 will measure what you derive. Bring it along: run the next cell twice. It counts no points here.


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
# ## 4.9 One layer backward: the linear step
#
# **The idea.** Somebody gives us $dZ$. What are $dW$, $db$ and $dA_{prev}$? Look at a single entry of $Z$. As in notebook 3, $j$ counts neurons, $i$ examples, and $k$ inputs.
#
# $$z_j^{(i)} = w_{j1} a_1^{(i)} + w_{j2} a_2^{(i)} + \dots + b_j$$
#
# If one of the three grows a little, how many times as much does $z_j^{(i)}$ grow? Note the three answers on paper.
#
# | if this grows by a little | on which entries of $Z$ does it act? |
# |:---|:---|
# | the weight $w_{jk}$ | on row $j$: this neuron, **all examples** $i$ |
# | the bias $b_j$ | on row $j$: this neuron, **all examples** $i$ |
# | the input $a_k^{(i)}$ | on column $i$: this example, **all neurons** $j$ |
#
# Multiply each of these slopes by $dz_j^{(i)}$, and add up over everything on which it acts. The weight and the bias act through all examples, and the cost is the *average* of their losses. The input acts on its own example alone, through all neurons. So take one example: `w` and `dz` hold the weights of all $n$ neurons for this input, and their errors. The slope is one number.

# %% tags=["exploration"]
# a formula, made of w and dz; np.sum is allowed
derive("slope of the loss by one input, from its weights w and the errors dz", lambda w, dz: ...)

# %% [markdown]
# **Shapes first.** $dZ$ is $(n, m)$, $A_{prev}$ is $(n_{prev}, m)$, $W$ is $(n, n_{prev})$. For $dW$ the examples are added up, so $m$ has to meet $m$; for $dA_{prev}$ it is the neurons. What must be transposed in each product?

# %% tags=["exploration"]
# a shape
guess("shape of dA_prev: 3 inputs, 2 neurons, 4 examples", ...)

# %% [markdown]
# **The small example** of section 4.3, with some $dZ$ and $m = 2$:
#
# $$dZ = \begin{bmatrix} 2 & -1 \\ 0 & 4 \end{bmatrix} \qquad A_{prev} = \begin{bmatrix} 1 & 2 \\ 0 & 1 \\ -1 & 0 \end{bmatrix} \qquad W = \begin{bmatrix} 1 & 0 & 2 \\ -1 & 3 & 0 \end{bmatrix}$$
#
# $$dW = \begin{bmatrix} 0 & -0.5 & -1 \\ 4 & 2 & 0 \end{bmatrix} \qquad db = \begin{bmatrix} 0.5 \\ 2 \end{bmatrix} \qquad dA_{prev} = \begin{bmatrix} 2 & -5 \\ 0 & 12 \\ 4 & -2 \end{bmatrix}$$
#
# **Keep the column a column.** As in notebook 3, `np.sum(T, axis=1)` drops an axis: the shape is `(n,)`, not `(n, 1)`. What happens when it meets a bias?

# %% tags=["exploration"]
# a shape
guess("shape of b - db: b is a column (3, 1), db is flat (3,)", ...)

# %%
b_column = np.zeros((3, 1))
db_flat = np.array([0.1, 0.2, 0.3])
print("b - db:", (b_column - db_flat).shape)

# %% [markdown]
# There is **no error message**: three biases have become a table of 3 times 3. With `keepdims=True`, $db$ stays a column.
#
# ### Exercise: `linear_backward`
#
# <details><summary>Hint 1: what is in the cache?</summary>
#
# The tuple that your `linear_forward` returned. `A_prev, W, b = cache` takes it apart. $m$ is the number of columns of `A_prev`.
#
# </details>
#
# <details><summary>Hint 2: transposing</summary>
#
# `.T` swaps rows and columns. Before you write a product, write down both shapes: the inner two must agree, and the outer two are the shape of the result.
#
# </details>
#
# <details><summary>Hint 3: the sum</summary>
#
# `axis=1` adds along the row, over the examples. Together with `keepdims=True` the result has the shape `(n, 1)`.
#
# </details>
#
# <details><summary>Hint 4: the derivation</summary>
#
# The three slopes are $a_k^{(i)}$, $1$ and $w_{jk}$. So
#
# $$dw_{jk} = \frac{1}{m} \sum_{i=1}^{m} dz_j^{(i)}\, a_k^{(i)} \qquad db_j = \frac{1}{m} \sum_{i=1}^{m} dz_j^{(i)} \qquad da_k^{(i)} = \sum_{j=1}^{n} w_{jk}\, dz_j^{(i)}$$
#
# The first is row $j$ of $dZ$ times row $k$ of $A_{prev}$, which stands up: $dW = \frac{1}{m}\, dZ\, A_{prev}^\top$. The last is column $k$ of $W$ times column $i$ of $dZ$: $dA_{prev} = W^\top dZ$.
#
# </details>
#
# <details><summary>Hint 5: nearly the answer</summary>
#
# Three lines. `dW` is `np.dot` of `dZ` and the transposed `A_prev`, divided by `m`. `db` is the `np.sum` of `dZ` from hint 3, divided by `m`. `dA_prev` is `np.dot` of the transposed `W` and `dZ`, and is not divided. Return them in the order of the docstring.
#
# </details>


# %% exercise linear_backward
def linear_backward(dZ, cache):
    """Go back through the linear step of one layer.

    Parameters
    ----------
    dZ : array of shape (n, m); the slopes of the losses by Z
    cache : tuple (A_prev, W, b), as linear_forward returned it

    Returns
    -------
    dA_prev : array of shape (n_prev, m); the slopes of the losses by A_prev
    dW : array of shape (n, n_prev); the slopes of the cost by W
    db : array of shape (n, 1); the slopes of the cost by b
    """
    ### BEGIN SOLUTION
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
    ### END SOLUTION


# %% check linear_backward
check(linear_backward)

# %%
plots.layer_shapes_backward()

# %% [markdown]
# **What it means.** This is why the linear cache holds $A_{prev}$ and $W$. A weight is blamed in proportion to *what it was multiplied by*: if the input was 0, it had no say, and gets no blame. The blame for the input flows back *through the same weights* through which the signal came.

# %% tags=["exploration"]
# a number
guess("A ReLU was given z = -1, and da is 5: what is dz?", ...)

# %% [markdown]
# ## 4.10 One layer backward: through the ReLU
#
# **The idea.** Now from $dA$ to $dZ$, back through the activation. Each entry of $A$ comes from one entry of $Z$ only, so there is a single factor, the slope of the activation at that place:
#
# $$dz_j^{(i)} = da_j^{(i)} \cdot g'\bigl(z_j^{(i)}\bigr)$$
#
# The slope $g'$ of the ReLU you know from notebook 1.

# %% tags=["exploration"]
# a shape
guess("shape of dZ in a layer with 5 neurons, for 6 examples", ...)

# %% tags=["exploration"]
# a formula, made of da and z
derive("dz of a ReLU, from da and z", lambda da, z: ...)

# %% [markdown]
# **The small example.** From the next layer comes some $dA$, and the cache holds $Z$ from section 4.3:
#
# $$dA = \begin{bmatrix} 2 & -1 \\ 5 & 4 \end{bmatrix} \qquad Z = \begin{bmatrix} 1 & 4 \\ -1 & 1 \end{bmatrix} \qquad dZ = \begin{bmatrix} 2 & -1 \\ 0 & 4 \end{bmatrix}$$
#
# Why was only the 5 stopped, and not the $-1$?
#
# ### Exercise: `relu_backward`
#
# At $Z = 0$ exactly we take the slope 0, as in notebook 1. Leave the caller's `dA` as it is.
#
# <details><summary>Hint 1: entry by entry</summary>
#
# A comparison such as `T > 0` asks every entry of an array `T` at once, and gives an array of `True` and `False`. In a product these count as 1 and 0.
#
# </details>
#
# <details><summary>Hint 2: the derivation</summary>
#
# The slope of the ReLU is 1 where $Z$ is positive, and 0 elsewhere. So it works like a **gate**: where the signal came through on the way forward, the slope passes unchanged on the way back. Where the signal was stopped, so is the slope.
#
# $$dZ = \begin{cases} dA & \text{where } Z > 0 \\ 0 & \text{where } Z \le 0 \end{cases}$$
#
# It is $Z$ that the gate asks, **and never $dA$**, which may well be negative.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Multiply `dA` by that array, with `*`. Or use `np.where` with the condition, then `dA`, then 0. If you prefer `dZ[Z <= 0] = 0`, make `dZ` a copy first.
#
# </details>


# %% exercise relu_backward
def relu_backward(dA, cache):
    """Go back through the ReLU.

    Parameters
    ----------
    dA : array of shape (n, m); it is not changed
    cache : Z, an array of the same shape, as relu returned it

    Returns
    -------
    dZ : array of the same shape
    """
    ### BEGIN SOLUTION
    Z = cache
    return np.where(Z > 0, dA, 0)
    ### END SOLUTION


# %% check relu_backward
check(relu_backward)

# %% [markdown]
# ### One of these lines is wrong (not marked)
#
# The ReLU is a gate: where it stopped the signal, it stops the slope. A neuron that is silent for all examples may never wake. A *leaky* ReLU lets a tenth through, forward and back. Six such neurons have learned with these lines, and with the wrong one mended.

# %%
plots.wrong_line("leaky ReLU")

# %% tags=["exploration"]
# the number of a line
guess("leaky ReLU: which line is wrong?", ...)

# %% [markdown]
# ## 4.11 One layer backward: the slope of the sigmoid
#
# **The idea.** The same for the sigmoid, whose slope you derived in notebook 1, from its output $s$.

# %% tags=["exploration"]
# a formula, made of da and s
derive("dz of a sigmoid, from da and its output s", lambda da, s: ...)

# %% [markdown]
# **A small example.** For $Z = 2$ we have $s = 0.8808$ and the slope $0.1050$. If $dA = -1.1353$, then $dZ = -0.1192$.
#
# ### Exercise: `sigmoid_backward`
#
# A little trap: your `sigmoid` now returns **two** things.
#
# <details><summary>Hint 1: get s first</summary>
#
# `s, _ = sigmoid(cache)` takes the first and leaves the second. Or write the formula of the sigmoid once more.
#
# </details>
#
# <details><summary>Hint 2: the derivation</summary>
#
# One factor, entry by entry, is the slope of the sigmoid at that place: $dZ = dA \cdot s\,(1 - s)$ with $s = \sigma(Z)$.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# The product of three: `dA`, `s` and `(1 - s)`, with `*`. If you used `cache` itself in place of `s`, you took $Z$ for a probability.
#
# </details>


# %% exercise sigmoid_backward
def sigmoid_backward(dA, cache):
    """Go back through the sigmoid.

    Parameters
    ----------
    dA : array of shape (n, m)
    cache : Z, an array of the same shape, as sigmoid returned it

    Returns
    -------
    dZ : array of the same shape
    """
    ### BEGIN SOLUTION
    Z = cache
    s, _ = sigmoid(Z)
    return dA * s * (1 - s)
    ### END SOLUTION


# %% check sigmoid_backward
check(sigmoid_backward)

# %% [markdown]
# ## 4.12 One whole layer backward
#
# **The idea.** On the way back, the two steps of a layer come the other way round:
#
# $$dA \;\xrightarrow{\;\text{activation cache}\;}\; dZ \;\xrightarrow{\;\text{linear cache}\;}\; dA_{prev},\ dW,\ db$$
#
# Each step uses its own half of the cache.
#
# ### Exercise: `linear_activation_backward`
#
# <details><summary>Hint 1: two caches</summary>
#
# `linear_cache, activation_cache = cache` takes the pair apart, in the order in which you put it together in section 4.5.
#
# </details>
#
# <details><summary>Hint 2: nearly the answer</summary>
#
# With an `if` for the two activations, `dZ` is the result of `relu_backward` or of `sigmoid_backward`, called with `dA` and `activation_cache`. Then `linear_backward`, called with `dZ` and `linear_cache`, returns exactly the three things that you are to return.
#
# </details>


# %% exercise linear_activation_backward
def linear_activation_backward(dA, cache, activation):
    """Go back through one whole layer: first the activation, then the linear step.

    Parameters
    ----------
    dA : array of shape (n, m); the slopes of the losses by the output of the layer
    cache : tuple (linear_cache, activation_cache), as linear_activation_forward returned it
    activation : the text "relu" or "sigmoid"

    Returns
    -------
    dA_prev : array of shape (n_prev, m)
    dW : array of shape (n, n_prev)
    db : array of shape (n, 1)
    """
    ### BEGIN SOLUTION
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)
    ### END SOLUTION


# %% check linear_activation_backward
check(linear_activation_backward)

# %% [markdown]
# ## 4.13 The whole network backward
#
# **The idea.** The way back begins at the cost. The last layer needs to know $dA_L$: how does each loss change with its prediction? The loss is $\mathcal{L} = -\bigl(y \log a + (1 - y) \log(1 - a)\bigr)$, and $\frac{1}{a}$ is the slope of the logarithm. Mind the $1 - a$ inside the second one. Nothing is averaged here: `linear_backward` does that.

# %% tags=["exploration"]
# a formula, made of a and y
derive("slope of the loss by the prediction, from a and y", lambda a, y: ...)

# %% tags=["exploration"]
# a shape
guess("shape of dA0, for layer_dims [4, 5, 3, 1] and 6 examples", ...)

# %% [markdown]
# From there it goes from layer to layer, through the **sigmoid** of the last and the **ReLU** of all others. Layer $l$ starts from $dA_l$, uses its own cache, and gives $dA_{l-1}$, $dW_l$ and $db_l$.
#
# **The small example** of section 4.6. The picture was a cat, $y = 1$, and $m = 1$.
#
# | | |
# |:---|:---|
# | the beginning | $dA_2 = -1.1353$, with $a = 0.8808$ |
# | layer 2, through the sigmoid | $dZ_2 = -1.1353 \cdot 0.1050 = -0.1192$ |
# | | $dW_2 = \begin{bmatrix} 0 & -0.2980 \end{bmatrix} \quad db_2 = \begin{bmatrix} -0.1192 \end{bmatrix} \quad dA_1 = \begin{bmatrix} -0.3576 \\ -0.1192 \end{bmatrix}$ |
# | layer 1, through the ReLU | $dZ_1 = \begin{bmatrix} 0 \\ -0.1192 \end{bmatrix}$, because $Z_1 = \begin{bmatrix} -1 \\ 2.5 \end{bmatrix}$ |
# | | $dW_1 = \begin{bmatrix} 0 & 0 \\ -0.1192 & -0.2384 \end{bmatrix} \quad db_1 = \begin{bmatrix} 0 \\ -0.1192 \end{bmatrix} \quad dA_0 = \begin{bmatrix} 0 \\ -0.1192 \end{bmatrix}$ |
#
# The first hidden neuron was silent, so it gets no blame: its row in $dW_1$ is 0.

# %% [markdown]
# ### Exercise: `L_model_backward`
#
# Collect everything in one dictionary `grads`, with the names `"dW1"`, `"db1"`, …, `"dWL"`, `"dbL"` and `"dA0"`, …, `"dA"` with the number $L - 1$.
#
# <details><summary>Hint 1: which cache belongs to which layer?</summary>
#
# Lists are counted from 0, layers from 1. The cache of layer $l$ is `caches[l - 1]`, and that of the last layer is `caches[L - 1]`, with `L = len(caches)`.
#
# </details>
#
# <details><summary>Hint 2: backward in Python</summary>
#
# `for l in reversed(range(1, L))` counts $L - 1, \dots, 2, 1$: the layers before the last one, backward.
#
# </details>
#
# <details><summary>Hint 3: what is handed down?</summary>
#
# Layer `l` starts from the dA that the next layer has put into `grads`, which is `grads["dA" + str(l)]`, and uses `caches[l - 1]`. What it finds goes under `"dA"` with the number `l - 1`, and under `"dW"` and `"db"` with its own number `l`.
#
# </details>
#
# <details><summary>Hint 4: the derivation</summary>
#
# $$\frac{\partial \mathcal{L}}{\partial a} = -\left(\frac{y}{a} - \frac{1 - y}{1 - a}\right)$$
#
# The second minus comes from the $1 - a$ inside the logarithm. All other slopes come from the functions that you have.
#
# </details>
#
# <details><summary>Hint 5: nearly the answer</summary>
#
# Compute `dAL`, entry by entry, from `AL` and `Y`. Call `linear_activation_backward` with it, the last cache and `"sigmoid"`, and store the three results as `"dA"` with number `L - 1`, and `"dW"` and `"db"` with number `L`. Then the loop of hint 2: call it with the dA and the cache of hint 3 and `"relu"`, and store the results as hint 3 says. Return `grads`.
#
# </details>


# %% exercise L_model_backward
def L_model_backward(AL, Y, caches):
    """Go back through the whole network, and collect all gradients.

    Parameters
    ----------
    AL : array of shape (1, m); the predictions
    Y : array of shape (1, m); the labels, 0 or 1
    caches : list of the L layers' caches, as L_model_forward returned it

    Returns
    -------
    grads : dictionary with
        "dA0", ..., "dA(L-1)": each in the shape of that layer's output (dA0: of X),
        "dW1", ..., "dWL": each in the shape of its W,
        "db1", ..., "dbL": each in the shape of its b
    """
    ### BEGIN SOLUTION
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)] = dW
    grads["db" + str(L)] = db
    for l in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l + 1)], caches[l], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads
    ### END SOLUTION


# %% check L_model_backward
check(L_model_backward)

# %% [markdown]
# <details><summary>A closer look: why is dZ of the last layer simply A − Y?</summary>
#
# In the example, $dZ_2 = -0.1192$, and $a - y = 0.8808 - 1 = -0.1192$. As in notebook 2, the slope of the sigmoid cancels:
#
# $$-\left(\frac{y}{a} - \frac{1 - y}{1 - a}\right) = \frac{a - y}{a(1 - a)} \qquad\Longrightarrow\qquad dZ_L = \frac{a - y}{a(1 - a)} \cdot a(1 - a) = a - y$$
#
# The short form is safer, because it divides by nothing: if a prediction is exactly 0 or 1, $dA_L$ is infinite, but $a - y$ is not. You may start from $dZ_L = A_L - Y$ with `linear_backward`. But do not take $A_L - Y$ for $dA_L$ and send it through the sigmoid *once more*.
#
# </details>

# %% [markdown]
# **Go through it, number by number**, in a network with three layers. Which slopes does the silent neuron let through, and what happens where two wires lead back to the same neuron?

# %%
plots.step_through("deep network")

# %% [markdown]
# **What it means.** This is *backpropagation*. One way forward and one way back give the slopes of **all** weights, for about three times the work of a prediction.
#
# How large are they in each layer of the deep network of section 4.6, for the three scales?

# %% tags=["exploration"]
# "first", "last" or "all"
guess("Scale 0.01: in which layers is dW far too small, in the first, the last or all?", ...)

# %%
plots.gradients_by_layer(initialize_parameters_deep, L_model_forward, L_model_backward)

# %% [markdown]
# With the scale $0.01$ the gradient of every layer is many millions of times too small. In each $dW$, what came forward meets what came back, and every layer has made both smaller. This **vanishing gradient** comes from the weights, not, as in notebook 1, from the activation.

# %% [markdown]
# ## 4.14 One step downhill
#
# **The idea.** A small step against the gradient, for every layer $l = 1, \dots, L$.
#
# **The small example.** With $\alpha = 0.5$, the weights $W_2 = \begin{bmatrix} 3 & 1 \end{bmatrix}$ become $\begin{bmatrix} 3 - 0.5 \cdot 0 & 1 + 0.5 \cdot 0.2980 \end{bmatrix} = \begin{bmatrix} 3 & 1.1490 \end{bmatrix}$. After this step for all layers, the same network says 0.9450 to the same cat, not 0.8808.
#
# ### Exercise: `update_parameters`
#
# What is new is the loop over the layers. Count them in `parameters`: `grads` may hold more. You may change the dictionary that you were given, or make a new one; return it in either case.
#
# <details><summary>Hint 1: the loop</summary>
#
# The number of layers is `len(parameters) // 2`, as in `L_model_forward`, and they are counted from 1.
#
# </details>
#
# <details><summary>Hint 2: nearly the answer</summary>
#
# In the loop there are two lines, one for `"W" + str(l)` and one for `"b" + str(l)`. Each takes the old value, minus `learning_rate` times the entry of `grads` whose name has a `d` in front. After the loop: `return parameters`. If the result is `None`, this line is missing.
#
# </details>


# %% exercise update_parameters
def update_parameters(parameters, grads, learning_rate):
    """Take one step of gradient descent.

    Formulas: W = W - learning_rate * dW
              b = b - learning_rate * db

    Parameters
    ----------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL"
    grads : dictionary with "dW1", "db1", ..., "dWL", "dbL"; it may hold more than these
    learning_rate : how long the step is

    Returns
    -------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" after the step
    """
    ### BEGIN SOLUTION
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
    ### END SOLUTION


# %% check update_parameters
check(update_parameters)

# %% [markdown]
# ## 4.15 Milestone: a deep network learns
#
# Forward, cost, backward, step; and again, 1500 times, with nothing but your own functions. A network with the layer sizes 2, 16, 8 and 1 learns which points lie in a ring:

# %% tags=["exploration"]
# "round" or "pieces"
guess("Will the border be round or made of straight pieces?", ...)

# %%
plots.first_steps(
    initialize_parameters_deep, L_model_forward, compute_cost, L_model_backward, update_parameters
)

# %% [markdown]
# **What it means.** The two hidden layers bend the border all the way round, in straight pieces, because a ReLU is made of two. **Of the cat network you have now built every part**; in notebook 5 it gets its pictures.
#
# If your cost stays at 0.68, your network still starts with the scale $0.01$: see the end of section 4.6.

# %% [markdown]
# ## What you have built
#
# | forward | what it does | backward |
# |:---|:---|:---|
# | `initialize_parameters`, `initialize_parameters_deep` | small random weights, zero biases | `update_parameters`: one step downhill |
# | `linear_forward` | $Z = WA_{prev} + b$ | `linear_backward`: $dW$, $db$, $dA_{prev}$ |
# | `relu` | $A = \max(0, Z)$ | `relu_backward`: a gate, open where $Z > 0$ |
# | `sigmoid` | $A = \sigma(Z)$ | `sigmoid_backward`: times $s(1-s)$ |
# | `linear_activation_forward` | one layer | `linear_activation_backward` |
# | `L_model_forward` | all layers, and their caches | `L_model_backward`: all gradients |
# | `compute_cost` | how wrong, as one number | the beginning of the way back: $dA_L$ |

# %% [markdown]
# ## 4.16 Question: why keep anything?
#
# The caches of a deep network take memory: with many examples, far more than its weights.
#
# Explain in your own words, in four to eight sentences:
#
# - A cache holds $A_{prev}$, $W$, $b$ and $Z$. Say of each in which formula of the way back it is needed. One is not needed at all: which?
# - Which caches do we need if we only *use* a trained network, and no longer train it?
#
# Write your answer into the next cell.

# %% question why_caches [markdown] points=2
# $Z$ is needed to go back through the activation: the gate of the ReLU asks where $Z > 0$, and the sigmoid's slope is $s(1 - s)$ with $s = \sigma(Z)$. $A_{prev}$ is needed for the gradient of the weights, $dW = \frac{1}{m} dZ A_{prev}^\top$: a weight is blamed in proportion to what it was multiplied by. $W$ is needed to hand the slopes on to the layer before, $dA_{prev} = W^\top dZ$. The bias $b$ is not needed: its slope is the same whatever its value, because it is simply added.
#
# When we only predict, there is no way back, so none of the caches is needed. Each layer's numbers can be forgotten as soon as the next layer has used them.
#
# *For marking: 1 point for naming the right formula for at least two of Z, A_prev and W, and for saying that b is not needed; 1 point for saying that prediction needs no cache.*

# %% [markdown]
# ## 4.17 Question: a network that does not learn
#
# A friend has built a network with ten layers. Half of her pictures show cats. All checks are green, yet the cost begins at 0.6931 and is still there after a thousand steps. Her first weights, some positive and some negative, have a typical size of $0.01$.
#
# Explain to her, in four to eight sentences, what happens on the way forward and on the way back, why the cost is $0.6931$ of all numbers, and what she should change. Would a learning rate a hundred times larger help her, too?
#
# <details><summary>Hint: which slope is still alive?</summary>
#
# If every prediction is $0.5$, what is $db_L$, the average of $a - y$, when half of the labels are 1? And how many times too small were the slopes of the other layers in the picture of section 4.13?
#
# </details>

# %% question why_it_does_not_learn [markdown] points=2
# On the way forward every layer multiplies the signal by about $0.01\sqrt{n_{prev}}$, which is much less than 1. After ten layers nothing is left of the picture, $Z_L$ is practically 0 for every example, and the prediction is $\sigma(0) = 0.5$. The loss is then $-\log 0.5 = 0.6931$ for every example, whatever its label, and so is the cost.
#
# On the way back the slopes are multiplied by the same small weights, layer after layer. Each $dW$ is the product of a vanished signal and a vanished slope, so the steps are practically 0: the weights stay where they are.
#
# She should choose the scale of the first weights by the number of inputs of each layer, $1/\sqrt{n_{prev}}$ or $\sqrt{2/n_{prev}}$. Then signal and slopes lose little or nothing of their size from layer to layer. A learning rate a hundred times larger hardly helps: the gradients are too small by a factor of many millions, not of a hundred. (And the bias of the last layer, whose gradient has not vanished, would then take steps that are much too long.)
#
# *For marking: 1 point for explaining that signal and gradients shrink from layer to layer, with the cost as −log 0.5; 1 point for the better scale and a reason why the learning rate is no cure.*

# %% [markdown]
# ## 4.18 Explore (not marked): measure your gradients
#
# Where there is no check to ask, you **measure** your gradients with `slopes_by_trial`: this is **gradient checking**.

# %% [markdown]
# Here are measured slopes beside those of your `L_model_backward`, for a small network with three layers. The relative difference of two gradients $g$ and $h$ is $\frac{\lVert g - h \rVert}{\lVert g \rVert + \lVert h \rVert}$, where $\lVert g \rVert$ is the length of $g$.

# %% tags=["exploration"]
plots.gradient_check(slopes_by_trial, L_model_forward, compute_cost, L_model_backward)

# %% [markdown]
# If all dots lie on the line and all bars end far to the left of the dashed line, computed and measured slopes agree. This is strong evidence, but no proof: they were compared for one network at one place. And close to the corner of a ReLU, even a right gradient may disagree.
#
# Would you notice a mistake? The next function spoils one gradient. Change it as you like: drop the factor $\frac{1}{m}$ (multiply by `Y.shape[1]`), turn a sign round, or set the slopes of one layer to 0.
#
# > **Question (not marked).** Can you tell from the picture alone what is wrong, and where?
# >
# > <details><summary>One possible answer</summary>
# >
# > *Where* is in the bars: the gradients whose bars reach the dashed line. *What* is in the dots: a factor moves them onto a steeper or flatter line through the middle, a wrong sign onto the mirrored line, and slopes set to 0 lie on the horizontal line.
# >
# > </details>


# %% tags=["exploration"]
# a number with two decimals
guess("relative difference of db2, when it is twice too large", ...)


# %% tags=["exploration"]
def spoiled_backward(AL, Y, caches):
    spoiled = L_model_backward(AL, Y, caches)
    spoiled["db2"] = 2 * spoiled["db2"]
    return spoiled


plots.gradient_check(slopes_by_trial, L_model_forward, compute_cost, spoiled_backward)

# %% [markdown]
# > **Question (not marked).** In the cell of the first picture, put `lambda cost_of, parameters: slopes_by_trial(cost_of, parameters, 1e-1)` in place of `slopes_by_trial`, and then a much smaller step, such as `1e-13`. Why does the difference grow in both directions?
# >
# > <details><summary>One possible answer</summary>
# >
# > The cost is a bent curve, and a long step cuts across the bend, so a large `h` measures the slope of another line. With a tiny one, the two costs agree in nearly all of their 16 digits. Their difference keeps only the last few, and these are rounded.
# >
# > </details>

# %% [markdown]
# ## What comes next
#
# In **notebook 5** these pieces meet the pictures, and you see what depth is good for.

# %% [markdown]
# ## Do you still know it?
#
# Three questions on this notebook, from memory. Then `review()` asks again what your own checks have found wrong, with new numbers. Neither counts points.

# %% tags=["exploration"]
# a shape
guess("shape of db: dZ is (5, 8)", ...)

# %% tags=["exploration"]
# a shape
guess("shape of dA_prev: W is (5, 3) and dZ is (5, 8)", ...)

# %% tags=["exploration"]
# "yes" or "no"
guess("5 examples, measured 0.2, computed 1.0: is it not divided by m, yes or no?", ...)

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
