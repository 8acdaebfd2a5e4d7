# %% [markdown]
# # 5. Seeing cats: what is depth good for?
#
# By the end of this notebook you will be able to
#
# - put your building blocks together into a **training loop**, for a network with one hidden layer and for a network of any depth;
# - train both on the cat pictures, watch the cost, and stop when you have seen enough;
# - measure how good a network is on pictures that it has never seen, and compare it fairly with logistic regression;
# - look at its mistakes and say what misled it;
# - let your own network judge **your own picture**.
#
# **Time:** about two hours for three functions and two questions in words.
#
# **You need:** your functions from notebook 4.

# %% setup
import numpy as np

from autograder import checker, datasets, guess, plots

check = checker("05_cat_classifier")

# %% [markdown]
# ## Do you remember?
#
# Five questions about notebook 4. Answer from memory, two minutes for all; what you recall without looking stays longer. As with every guess, there are no points, and you may leave them out.

# %% tags=["exploration"]
# a number
guess("How many layers has a network with layer_dims [4, 5, 3, 1]?", ...)

# %% tags=["exploration"]
# a shape, such as (3, 2)
guess("shape of W2 for layer_dims [4, 5, 3, 1]", ...)

# %% tags=["exploration"]
# a number
guess("The ReLU of a neuron said 0 about an example. What is its dZ there?", ...)

# %% tags=["exploration"]
# "dW" or "dA"
guess("Which is an average over the examples: dW or dA?", ...)

# %% tags=["exploration"]
# a number
guess("100 inputs: which size of the first weights keeps more of the signal, 0.01 or 0.1?", ...)

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
# ## Bring your building blocks along
#
# Everything that you need is in your notebook 4. Save it, then run the next cell: it turns into the fourteen functions as you wrote them there, with whatever they use. Look them over and run the cell again. They count no points here. Where the cell does not turn, its output has the text to paste.
#
# Your `initialize_parameters_deep` should divide by `np.sqrt(layer_dims[l - 1])`, as at the end of section 4.6. With the scale 0.01 the deep network would hardly learn.
#
# Then check what you brought: `check(L_model_backward)`, in a cell of your own, works here, too, for each of the fourteen. If one of your functions is still wrong, bring it anyway. At marking, a mistake in notebook 4 costs you no points here: what builds on it is examined with the right function, too.


# %% bring building_blocks notebook="04_deep_network"
def initialize_parameters(n_x, n_h, n_y):
    """Begin a network with one hidden layer: "W1", "b1", "W2", "b2"."""
    ### BEGIN SOLUTION
    return {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }
    ### END SOLUTION


def initialize_parameters_deep(layer_dims):
    """Begin a network of any depth: "W1", "b1", ..., "WL", "bL"."""
    ### BEGIN SOLUTION
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
    ### END SOLUTION


def linear_forward(A, W, b):
    """Z = W A + b; returns Z and the cache (A, W, b)."""
    ### BEGIN SOLUTION
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return Z, cache
    ### END SOLUTION


def sigmoid(Z):
    """A = 1 / (1 + e^(-Z)); returns A and the cache Z."""
    ### BEGIN SOLUTION
    A = 1 / (1 + np.exp(-Z))
    return A, Z
    ### END SOLUTION


def relu(Z):
    """A = max(0, Z); returns A and the cache Z."""
    ### BEGIN SOLUTION
    A = np.maximum(0, Z)
    return A, Z
    ### END SOLUTION


def linear_activation_forward(A_prev, W, b, activation):
    """One layer forward; returns A and the cache (linear_cache, activation_cache)."""
    ### BEGIN SOLUTION
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    cache = (linear_cache, activation_cache)
    return A, cache
    ### END SOLUTION


def L_model_forward(X, parameters):
    """All layers forward; returns AL and the list of caches."""
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


def compute_cost(AL, Y):
    """The average cross-entropy loss, a number."""
    ### BEGIN SOLUTION
    m = Y.shape[1]
    log_a = np.log(np.where(Y == 0, 1, AL))
    log_not_a = np.log(np.where(Y == 1, 1, 1 - AL))
    return -np.sum(Y * log_a + (1 - Y) * log_not_a) / m
    ### END SOLUTION


def linear_backward(dZ, cache):
    """Back through the linear step; returns dA_prev, dW, db."""
    ### BEGIN SOLUTION
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
    ### END SOLUTION


def relu_backward(dA, cache):
    """Back through the ReLU; returns dZ."""
    ### BEGIN SOLUTION
    Z = cache
    return np.where(Z > 0, dA, 0)
    ### END SOLUTION


def sigmoid_backward(dA, cache):
    """Back through the sigmoid; returns dZ."""
    ### BEGIN SOLUTION
    Z = cache
    s, _ = sigmoid(Z)
    return dA * s * (1 - s)
    ### END SOLUTION


def linear_activation_backward(dA, cache, activation):
    """One layer backward; returns dA_prev, dW, db."""
    ### BEGIN SOLUTION
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)
    ### END SOLUTION


def L_model_backward(AL, Y, caches):
    """All layers backward; returns grads with "dA0", ..., "dW1", "db1", ..."""
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


def update_parameters(parameters, grads, learning_rate):
    """One step of gradient descent; returns the parameters after it."""
    ### BEGIN SOLUTION
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
    ### END SOLUTION


# %% [markdown]
# ## 5.1 The pictures again
#
# They are the same as in notebook 2: cats and others, a training set to learn from, and a test set that the networks never see while they learn.

# %%
train_x_orig, train_y, test_x_orig, test_y, classes = datasets.load_cats()

# %%
plots.pictures(train_x_orig, train_y, classes)

# %% [markdown]
# As before, each picture becomes a column of numbers. One thing is new. In notebook 2 all numbers lay between 0 and 1. Now we also take away one half, so that they lie **on both sides of 0**:


# %% tags=["exploration"]
# a number
guess("smallest number there can be in train_x, with one half taken away", ...)


# %%
def to_columns(pictures):
    """Turn pictures (m, height, width, 3) into columns (n_x, m) of numbers from -0.5 to 0.5."""
    return pictures.reshape(pictures.shape[0], -1).T / 255 - 0.5


train_x, test_x = to_columns(train_x_orig), to_columns(test_x_orig)
n_x = train_x.shape[0]
print("training:", train_x.shape, train_y.shape, "  test:", test_x.shape, test_y.shape)

# %% [markdown]
# <details><summary>Why does it help to lie on both sides of 0?</summary>
#
# Look at the gradient of one neuron's weights for one picture. It is $dz \cdot x^\top$: a single number times the picture. If all numbers of the picture are positive, then all entries of this gradient have the same sign. So all 12288 weights of the neuron are told to go up together, or down together. To bring one up and another one down takes a long zigzag, and the learning rate has to be small, or the zigzag gets out of hand. With numbers on both sides of 0, every weight may go its own way. Here this makes learning about ten times faster.
#
# </details>

# %% [markdown]
# ## 5.2 A network with one hidden layer
#
# **The idea.** This is the network of notebook 3 with ReLU in place of tanh, built of your blocks:
#
# $$X \;\xrightarrow{\;W_1,\ b_1,\ \text{ReLU}\;}\; A_1 \;\xrightarrow{\;W_2,\ b_2,\ \text{sigmoid}\;}\; A_2$$
#
# For the pictures we will take $n_h = 7$ hidden neurons, so `layer_dims` is $(12288, 7, 1)$. Each of the seven sees the whole picture and may learn to watch for something of its own. The last neuron only sees these seven answers.
#
# One iteration of the training does the following:
#
# | | what | with which of your blocks |
# |---:|:---|:---|
# | 1 | forward through layer 1 | `linear_activation_forward`, ReLU |
# | 2 | forward through layer 2 | `linear_activation_forward`, sigmoid |
# | 3 | the cost | `compute_cost` |
# | 4 | the beginning of the way back: $dA_2 = -\left(\frac{Y}{A_2} - \frac{1 - Y}{1 - A_2}\right)$ | |
# | 5 | back through layer 2 | `linear_activation_backward`, sigmoid |
# | 6 | back through layer 1 | `linear_activation_backward`, ReLU |
# | 7 | one step downhill | `update_parameters` |
#
# **A small example** that you can follow with your building blocks, one call for each line of the table. Two "pictures" with two numbers each, two hidden neurons, and the learning rate 0.1, starting from
#
# $$X = \begin{bmatrix} 1 & 2 \\ 2 & 0 \end{bmatrix} \quad Y = \begin{bmatrix} 1 & 0 \end{bmatrix} \quad W_1 = \begin{bmatrix} 1 & -1 \\ 0 & 1 \end{bmatrix} \quad b_1 = \begin{bmatrix} 0 \\ 0.5 \end{bmatrix} \quad W_2 = \begin{bmatrix} 3 & 1 \end{bmatrix} \quad b_2 = \begin{bmatrix} -0.5 \end{bmatrix}$$
#
# | iteration | 0 | 1 | 2 | 3 | 100 | 200 |
# |:---|---:|---:|---:|---:|---:|---:|
# | cost | 3.0647 | 1.7687 | 0.7528 | 0.3201 | 0.1006 | 0.0568 |
#
# At first the network is nearly sure that the second picture is a cat, $a = 0.9975$, and wrong. Three steps later it says 0.369.

# %% [markdown]
# ### Exercise: `two_layer_model`
#
# - Start from your `initialize_parameters`.
# - Keep the cost of iteration 0, 100, 200 and so on in a list, whether it is printed or not.
# - If `print_cost` is true, print these costs too, in any form you like; if it is false, print nothing. Printing is for you: it never costs points.
# - Return the parameters and the list of costs.
#
# The cost of an iteration belongs to the parameters with which it began, before the step.
#
# <details><summary>Hint 1: the skeleton</summary>
#
# Before the loop: the three sizes, `n_x, n_h, n_y = layer_dims`; the parameters; and an empty list for the costs. In the loop: the seven lines of the table, and the cost into the list where `i % 100 == 0`, as in notebook 2. After the loop, no longer indented in it: the `return`.
#
# </details>
#
# <details><summary>Hint 2: which goes where?</summary>
#
# Each call of `linear_activation_forward` gives an output and a cache. Give the two caches different names, such as `cache1` and `cache2`. On the way back, layer 2 uses `cache2`, and layer 1 uses `cache1`.
#
# </details>
#
# <details><summary>Hint 3: what is handed down?</summary>
#
# The way back through layer 2 gives `dA1`, `dW2` and `db2`. The way back through layer 1 starts from this `dA1`, and gives `dW1` and `db1`, and a `dA0` that nobody needs.
#
# </details>
#
# <details><summary>Hint 4: the step</summary>
#
# `update_parameters` wants one dictionary with the names `"dW1"`, `"db1"`, `"dW2"`, `"db2"`. What it returns are the parameters of the next iteration, so keep it: `parameters = update_parameters(...)`. If you keep `W1` and so on in variables of their own, fetch them anew in each iteration.
#
# </details>
#
# <details><summary>Hint 5: another way</summary>
#
# A network with one hidden layer is a deep network with $L = 2$. You may just as well go forward with `L_model_forward` and back with `L_model_backward`; they do lines 1, 2 and 4 to 6 for you. Both ways are right.
#
# </details>


# %% exercise two_layer_model
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer: linear, ReLU, linear, sigmoid.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : the sizes n_x, n_h, n_y
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", "W2", "b2" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    ### BEGIN SOLUTION
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs
    ### END SOLUTION


# %% check two_layer_model
check(two_layer_model)

# %% [markdown]
# ### Train it
#
# `plots.train` calls your function with the arguments that follow, and shows how the cost falls meanwhile. It takes some ten seconds, or longer on a busy machine. If you stop it with the ■ button, it keeps the parameters it has reached. If the cost jumps up and down, the learning rate is too large for these pictures: take half of it.

# %% tags=["exploration"]
# a number with two decimals
guess("cost at the start, with very small weights", ...)

# %% tags=["exploration"]
np.random.seed(1)
two_layer = plots.train(
    two_layer_model, train_x, train_y, (n_x, 7, 1), learning_rate=0.05, num_iterations=150
)
plots.cost_curve(two_layer)

# %% [markdown]
# The curve is flat at first, because the weights are very small and the hidden neurons say almost nothing. Then they begin to differ, and the cost falls fast.
#
# What are the seven neurons looking for? As in notebook 2, the weights of each can be folded back into a picture. Bright squares excite the neuron, dark ones calm it. (Each square is the average over 4 times 4 pixels, so that the noise of the random start does not hide the rest.)

# %% tags=["exploration"]
# a shape, such as (3, 2)
guess("shape of W1 for layer_dims (12288, 7, 1)", ...)

# %% tags=["exploration"]
plots.hidden_neurons(two_layer)

# %% [markdown]
# The single neuron of notebook 2 had *one* such pattern to lay over the picture. Now there are several, and the last neuron weighs their answers. But look closely: two may be nearly the same, or each other's opposite, and some may still look like the random noise from which they started. Those have learned nothing, because their ReLU was silent, or because another neuron was faster. Nothing tells the neurons to share the work.

# %% [markdown]
# ## 5.3 A network of any depth
#
# **The idea.** With your blocks of notebook 4 the deep network needs even less code than the one with two layers: one line forward, one line for the cost, one line back, one step. The depth is only in `layer_dims`. For the pictures we will take
#
# $$\texttt{layer\_dims} = [12288,\ 20,\ 7,\ 5,\ 1], \qquad L = 4$$
#
# The first layer has 20 neurons that see the picture. The second sees only what these 20 say, and so on: each layer makes something new of the answers of the layer before.
#
# ### Exercise: `L_layer_model`
#
# Everything else is as in `two_layer_model`: the costs in a list, `print_cost`, and the two results. Start from your `initialize_parameters_deep`.
#
# <details><summary>Hint 1: the four lines of the loop</summary>
#
# `L_model_forward`, `compute_cost`, `L_model_backward`, `update_parameters`. What one of them returns, a later one wants.
#
# </details>
#
# <details><summary>Hint 2: who wants what?</summary>
#
# Forward: `X` and the parameters go in, the prediction and the caches come out. The cost: prediction and labels. Backward: prediction, labels and caches go in, the gradients come out. The step: parameters, gradients and the learning rate go in, new parameters come out.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Copy your `two_layer_model`. Change the initialization, and replace the two lines forward with one call of `L_model_forward`, and everything from `dA2` to `grads` with one call of `L_model_backward`.
#
# </details>


# %% exercise L_layer_model
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth: ReLU in the hidden layers, sigmoid in the last.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    Y : array of shape (1, m); the labels, 1 for a cat
    layer_dims : list of the sizes n_x, n_1, ..., n_L
    learning_rate : how long the steps are
    num_iterations : how many steps to take
    print_cost : whether to print the cost of every 100th iteration

    Returns
    -------
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" after the last step
    costs : list with the cost of every 100th iteration: 0, 100, 200, ...
    """
    ### BEGIN SOLUTION
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs
    ### END SOLUTION


# %% check L_layer_model
check(L_layer_model)

# %% tags=["exploration"]
# "two" or "four"
guess("Which cost falls earlier: that of two layers or of four?", ...)

# %% tags=["exploration"]
np.random.seed(1)
four_layer = plots.train(
    L_layer_model, train_x, train_y, [n_x, 20, 7, 5, 1], learning_rate=0.05, num_iterations=150
)
plots.cost_curve({"two layers": two_layer, "four layers": four_layer})

# %% [markdown]
# If the curve of the four layers stays flat from beginning to end, your deep network still starts with the scale 0.01. Section 4.6 of notebook 4 says what to do.

# %% [markdown]
# ## 5.4 From probabilities to answers
#
# **The idea.** The network says "0.83", but the question was "cat or not?". More than one half means cat, 1; anything else means non-cat, 0. If we know the right answers, we can also say how many are right. This share is called the **accuracy**.
#
# **A small example.** For $A_L = \begin{bmatrix} 0.9 & 0.2 & 0.6 & 0.4 \end{bmatrix}$ the answers are $p = \begin{bmatrix} 1 & 0 & 1 & 0 \end{bmatrix}$. With $y = \begin{bmatrix} 1 & 0 & 0 & 0 \end{bmatrix}$ three of four are right: the accuracy is 0.75, or 75 %.
#
# ### Exercise: `predict`
#
# Return the answers, and print the accuracy, in any form you like (printing never costs points). If `y` is `None`, nobody knows the right answers, and there is nothing to print. The function works for networks of any depth, because `L_model_forward` does.
#
# <details><summary>Hint 1: the answers</summary>
#
# The probabilities are the first of the two results of `L_model_forward`. `> 0.5` asks all of them at once.
#
# </details>
#
# <details><summary>Hint 2: the accuracy</summary>
#
# `p == y` says for each picture whether the answer is right. NumPy counts `True` as 1 and `False` as 0, so its `np.mean` is the share of right answers.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Take `AL` from the forward pass; make `p` with `np.where`, 1 above one half and 0 elsewhere; then `if y is not None:` with a `print` of the mean of hint 2. The last line returns `p`, not the accuracy.
#
# </details>


# %% exercise predict
def predict(X, y, parameters):
    """Say cat (1) or non-cat (0) for every picture, and print how many answers are right.

    Parameters
    ----------
    X : array of shape (n_x, m); one column for each picture
    y : array of shape (1, m), the labels; or None where nobody knows them
    parameters : dictionary with "W1", "b1", ..., "WL", "bL" of a trained network

    Returns
    -------
    p : array of shape (1, m) with 0 and 1
    """
    ### BEGIN SOLUTION
    AL, _ = L_model_forward(X, parameters)
    p = np.where(AL > 0.5, 1, 0)
    if y is not None:
        print(f"Accuracy: {np.mean(p == y):.3f}")
    return p
    ### END SOLUTION


# %% check predict
check(predict)

# %% [markdown]
# ## 5.5 Milestone: what is depth good for?
#
# Here is your cat network, whole, and every part of it is yours. For a fair comparison we want logistic regression, too, trained in the same way on the same numbers. (Only the learning rate is smaller: with 0.05 its cost would jump up and down.) You need not go back to notebook 2: a network with a single layer *is* logistic regression. So `layer_dims` is $[12288, 1]$, and your `L_layer_model` does the rest.

# %% tags=["exploration"]
# "one", "two" or "four"
guess("Which is right on the fewest test pictures: one layer, two or four?", ...)

# %% tags=["exploration"]
np.random.seed(1)
one_layer = plots.train(
    L_layer_model, train_x, train_y, [n_x, 1], learning_rate=0.02, num_iterations=150
)
runs = {"one layer": one_layer, "two layers": two_layer, "four layers": four_layer}
plots.networks_compared(runs, predict, train_x, train_y, test_x, test_y)

# %% [markdown]
# **What it means.** Look at the two kinds of bars separately.
#
# - On the **training** pictures all three do well, and would do better still with more iterations. With 12288 weights and only some 200 pictures, even a single neuron can learn them by heart.
# - On the **test** pictures they differ. A single neuron knows one pattern of light and dark. A hidden layer can say "this pattern *or* that one", and recognise cats of different kinds. More layers can say still finer things with the answers of the layer before.
#
# Careful with the last step, though: the network with four layers is not only deeper. It also has 20 neurons that look at the picture, not 7, and its later layers start from larger weights. Which of the three has helped? In section 5.8 you can find out: compare it with `[n_x, 20, 1]`, which has the 20 neurons but only two layers.
#
# And depth is no magic. Each network starts from other random numbers, so a difference of a few per cent may be chance: one training of each cannot tell. The next cell trains each network from five random starts, on smaller pictures to save time; it takes up to a minute.

# %% tags=["exploration"]
# "yes" or "no"
guess("Will the black lines of two and of four layers overlap on the test pictures?", ...)

# %% tags=["exploration"]
small_x, small_test_x = (  # a quarter of the height and width, to save time
    to_columns(pictures.reshape(-1, 16, 4, 16, 4, 3).mean(axis=(2, 4)))
    for pictures in (train_x_orig, test_x_orig)
)
small = small_x.shape[0]
plots.starts_compared(
    L_layer_model,
    predict,
    {
        "one layer": {"layer_dims": [small, 1], "learning_rate": 0.32},
        "two layers": {"layer_dims": [small, 7, 1], "learning_rate": 0.2},
        "four layers": {"layer_dims": [small, 20, 7, 5, 1], "learning_rate": 0.2},
    },
    (small_x, train_y),
    (small_test_x, test_y),
)

# %% [markdown]
# Each bar is the average of five starts, and the black line reaches from the worst to the best of them. Where the ranges of two networks lie apart, the difference is more than chance. Where they overlap, as those of two and four layers do here, nothing has been shown, however different two single bars may look. (That holds for the random starts. The 200 training pictures are a matter of chance, too, and here they are always the same.)

# %% [markdown]
# ### Where the course began
#
# "It is wrong about this one": the network of notebook 1 was very sure that this dog is a cat. Now the networks are yours. What do they say?

# %% tags=["exploration"]
plots.asked_again(runs, L_model_forward, to_columns)

# %% [markdown]
# ## 5.6 Explore (not marked): what misled it?
#
# A number says *how often* a network is wrong. To find out *why*, look at the pictures. Here are the test pictures about which your four-layer network is most surely wrong: cats that it missed, and others that it took for cats.

# %% tags=["exploration"]
# "more" or "less"
guess("Of 600 test pictures, is it wrong on more or less than 200?", ...)

# %% tags=["exploration"]
plots.mislabelled(four_layer, L_model_forward, test_x, test_y, test_x_orig, classes)

# %% [markdown]
# > **Question (not marked).** What do they have in common? Think of the colour of the fur, of a strange background, of other animals with pointed ears, of a cat that is large or small or turned.
# >
# > Put `one_layer` in place of `four_layer`: how many pictures are wrong then, and of which kind?
# >
# > <details><summary>One possible answer</summary>
# >
# > Often a figure whose light and dark are unusual, such as a dark animal before a light background, or an animal whose face is built like that of a cat. A single neuron is wrong more often, and on both kinds: it has one pattern of light and dark, which cannot fit black and white cats at once.
# >
# > </details>


# %% [markdown]
# ## 5.7 Explore (not marked): your own picture
#
# Now it is your turn. Put a photo or a drawing beside this notebook (in JupyterLab, drag the file into the list on the left), write its name into the next cell, and run it.

# %% tags=["exploration"]
my_picture = "my_picture.jpg"
plots.own_picture(my_picture, four_layer, L_model_forward, to_columns)

# %% [markdown]
# Don't be disappointed if it is wrong. Your network has seen only some 200 pictures. It cannot know photos if it has learned from drawings, nor a cat in the corner if all its cats sat in the middle. A network only knows what its training pictures show. What happens if you give it a picture of yourself?

# %% [markdown]
# ## 5.8 Explore (not marked): other depths and widths
#
# Choose your own `layer_dims`, and train for longer. The next cell is a beginning. It shows the costs and the accuracies side by side. Guess first: what helps more, two hidden layers of 10, or one of 40? When does the test accuracy stop rising, although the cost still falls?

# %% tags=["exploration"]
np.random.seed(1)
mine = plots.train(
    L_layer_model, train_x, train_y, [n_x, 10, 10, 1], learning_rate=0.05, num_iterations=60
)
plots.cost_curve({"mine": mine, "four layers": four_layer})
plots.networks_compared({"mine": mine}, predict, train_x, train_y, test_x, test_y)

# %% [markdown]
# ### One of these lines is wrong (not marked)
#
# A step need not look at every picture. A *mini-batch* of a few, drawn anew for each step, makes it cheap, and many more steps can be taken. A neuron has learned with these lines, and with the wrong one mended.

# %%
plots.wrong_line("mini-batch")

# %% tags=["exploration"]
# the number of a line
guess("mini-batch: which line is wrong?", ...)

# %% [markdown]
# ## What you have built
#
# | function | what it does |
# |:---|:---|
# | `two_layer_model` | trains a network with one hidden layer |
# | `L_layer_model` | trains a network of any depth, from logistic regression upwards |
# | `predict` | answers, and counts the right ones |
#
# And with notebooks 1 to 4 in mind: **everything** between a picture and its label is your own work, from the exponential in the sigmoid to the last training loop. The libraries that people use for such networks do the same, only faster, and with more kinds of layers.

# %% [markdown]
# ## 5.9 Question: what did depth bring?
#
# Look at your bars and ranges in section 5.5. Explain in your own words, in four to eight sentences:
#
# - Why can all three networks be nearly perfect on the training pictures, and yet differ on the test pictures?
# - Give one reason why a network with hidden layers can recognise cats that a single neuron cannot. (Think of what a single neuron lays over the picture.)
# - A friend concludes: "So forty layers would be ten times as good as four." What would you ask her to measure before you believe it?

# %% question what_depth_brings [markdown] points=2
# The training pictures are only some 200, and even the smallest network has 12288 weights and a bias. That is enough to find some setting that gets nearly all of them right, partly by heart. The test pictures were not there to be learned by heart. What counts there is whether the network has found something that holds for cats in general, and in this the networks differ.
#
# A single neuron has one pattern of bright and dark, and adds up how well the picture agrees with it. A black cat and a white cat, or one that looks left and one that looks right, ask for opposite patterns, and it can follow only one of them. A hidden layer has several patterns, and the next neuron can say "cat if this one or that one answers". Further layers can combine such answers once more.
#
# I would ask her to measure the accuracy on test pictures, not on training pictures, for several depths and for several random starts each. More layers also mean more weights to learn by heart, and they are harder to train, because signal and gradients have to pass through all of them. From some depth on, with so few pictures, nothing is gained.
#
# *For marking: 1 point for many weights and few pictures (learning by heart) together with a sensible reason for the hidden layer, such as several patterns in place of one; 1 point for asking for test accuracy at several depths, or over several starts.*

# %% [markdown]
# ## 5.10 Question: would you trust it?
#
# Choose two test pictures of section 5.6 on which your network is wrong (describe them in a few words). Explain in four to eight sentences:
#
# - What may have misled the network in each of them?
# - Which pictures would you add to the training set, so that such mistakes become rarer?
# - An animal shelter wants to sort its photos with your network. What do you tell them about your accuracy on the test set, and what would you want to try before they rely on it?

# %% question would_you_trust_it [markdown] points=2
# For example: a black cat was taken for a non-cat, and a fox for a cat. The network has mostly seen cats in a few light colours, so dark pixels in the middle spoke against a cat. The fox has pointed ears and a reddish face, like many of the cats in the training set; and there were few foxes among the non-cats to learn the difference from.
#
# I would add what the mistakes have in common: cats of all colours, on many backgrounds, at different places and sizes; and many animals that look like cats but are none, such as foxes, small dogs and lynxes. Each kind should come in many different pictures, so that it cannot be learned by heart.
#
# The accuracy on the test set holds for pictures of the same kind as the test set. The shelter's photos are something else: other cameras, other light, cats behind bars or in somebody's arms. I would tell them that the network was trained on some 200 small pictures, and I would not promise anything. First I would collect a hundred or so of their own photos, label them by hand, and measure on these. And I would look at both kinds of mistakes: how many cats it misses, and how many other animals it takes for cats.
#
# *For marking: 1 point for a cause that fits the two pictures, and for pictures that would help; 1 point for saying that the test accuracy does not carry over to other kinds of photos, and that one has to measure on the shelter's own.*

# %% [markdown]
# ## The end, and a beginning
#
# You started with $\frac{1}{1 + e^{-z}}$. Now you have built, trained and judged a deep network, and there is no box in it into which you have not looked.
#
# Where to go from here? Layers that look at small parts of a picture and share their weights (*convolutions*) find a cat in the corner as well as in the middle. Better ways to step downhill (*momentum*, *Adam*) need fewer steps. Ways to keep a network from learning by heart (*regularization*, *dropout*, more pictures) bring the two kinds of bars closer together. All of them are small changes to what you have written here, and now you know where to put them.

# %% [markdown]
# ## Do you still know it?
#
# Three questions on this notebook, from memory. Then `review()` asks again what your own checks have found wrong, with new numbers. Neither counts points.

# %% tags=["exploration"]
# a number
guess("how many numbers W1 has for layer_dims [12288, 20, 7, 5, 1]", ...)

# %% tags=["exploration"]
# "yes" or "no"
guess("99 of 100 training pictures right, 60 of 100 test pictures: overfitted, yes or no?", ...)

# %% tags=["exploration"]
# "yes" or "no"
guess("The results of five starts overlap: is one network shown to be better, yes or no?", ...)

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
