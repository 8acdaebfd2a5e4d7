# %% [markdown]
# # 1. Activations and loss: the pieces of one neuron
#
# By the end of this notebook you will be able to
#
# - turn any number into a probability with the **sigmoid**, and compute its slope;
# - say how **sigmoid**, **tanh** and **ReLU** differ, and why their slopes decide how well a network learns;
# - unroll a colour picture into the column of numbers that a network reads;
# - measure how wrong a prediction is with the **cross-entropy loss**.
#
# **Time:** about 90 minutes for seven short functions and one question in words.
#
# **You need:** Python functions, NumPy arrays and their shapes, and from school the derivative of $e^x$, the chain rule and the quotient rule. Hints have the derivations.

# %% setup
import numpy as np

from autograder import checker, derive, guess, plots

check = checker("01_activations")

# %% [markdown]
# ## How to work
#
# 1. Read the idea and follow the small example with pencil and paper.
# 2. In the exercise cell, replace the two lines `# YOUR CODE HERE` and `raise NotImplementedError()` with your own code. Most are one or two lines.
# 3. Run the cell with **Shift + Enter**, then run the check below it. It tells you what is right and what went wrong.
# 4. Stuck? Open a hint. The first is a nudge, the last nearly the answer.
# 5. **Guess first.** A cell with `guess(...)` asks what comes next. Replace the three dots with your answer and run it. Guesses count no points.
# 6. **Derive.** What you can work out, this text does not tell you until you have. A cell with `derive(...)` compares your formula with measured slopes; it counts no points either. In it, `lambda s:` means "a function of $s$": put your formula in place of the dots.
#
# Use NumPy and what comes with Python: nothing else is there when your work is marked.
#
# After a restart, choose **Run > Run All Cells**, so that Python knows your functions again. Pictures wait for functions not written yet.

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
# Is there a cat in this picture? A network with four layers, which has learned from some 200 pictures, was asked. Guess first.

# %%
plots.finished_network(answer=False)

# %% tags=["exploration"]
# "cat" or "else"
guess("What does the network of notebook 5 take this dog for: a cat, or something else?", ...)

# %%
plots.finished_network(answer=True)

# %% [markdown]
# It is wrong about this one, and very sure: a cat, it says, with a probability of 99 per cent. About most pictures it is right. **You will build every part of this network**, and find out what misled it.
#
# The smallest network that can try is a single neuron. It is called *logistic regression*, and you will build it in the next notebook. Here you make its parts.

# %%
plots.one_neuron()

# %% [markdown]
# From left to right, this is the **forward** direction:
#
# - the picture becomes a column of numbers $x$;
# - weights $w$ and a bias $b$ turn the column into one number $z = w^\top x + b$;
# - the sigmoid turns $z$ into a probability $a$, our guess that this is a cat. The guess is also written $\hat{y}$, so $a = \hat{y} = \sigma(w^\top x + b)$;
# - the loss compares $a$ with the true answer $y$, which is 1 for a cat and 0 for anything else.

# %% tags=["exploration"]
# a number, in place of the dots
guess("w = 2, x = 3 and b = -1: what is z?", ...)

# %% [markdown]
# A single input gives $z = 2 \cdot 3 - 1 = 5$. A picture gives as many products as it has numbers, and they are added up.
#
# To learn, the network also goes **backward** and asks at each step: if this number grows a little, how much does the next one change? The answer is a slope. That is why almost every function here comes with its derivative.

# %% [markdown]
# ## 1.1 Sigmoid: from any number to a probability
#
# **The idea.** The number $z$ can be anything, from $-1000$ to $1000$. A probability must lie between 0 and 1. We need a function that
#
# - gives close to 1 for large positive $z$ ("surely a cat"),
# - gives close to 0 for large negative $z$ ("surely not"),
# - gives exactly one half at $z = 0$ ("no idea"),
# - and is smooth in between, so that it has a slope everywhere.
#
# The sigmoid does all of this:
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}}$$

# %% tags=["exploration"]
# "more" or "less"
guess("Is sigmoid(-2) more or less than one half?", ...)

# %% [markdown]
# **A small example.** At $z = 0$ we have $e^{0} = 1$. At $z = 2$ we have $e^{-2} \approx 0.1353$.
#
# | $z$ | $e^{-z}$ | $1 + e^{-z}$ | $\sigma(z)$ |
# |---:|---:|---:|---:|
# | $-2$ | 7.3891 | 8.3891 | **0.1192** |
# | $0$ | 1 | 2 | **0.5** |
# | $2$ | 0.1353 | 1.1353 | **0.8808** |
#
# Notice that $\sigma(-2) = 1 - \sigma(2)$. Turn the curve by half a turn about the point $(0, 0.5)$, and it falls on itself.
#
# ### Exercise: `sigmoid`
#
# One thing matters all through this course: your function has to work on a single number *and* on a whole array at once, entry by entry. NumPy does this for you if you use its functions.
#
# <details><summary>Hint 1: which exponential?</summary>
#
# `math.exp` takes one number only. NumPy has an exponential that takes arrays of any shape and works on every entry.
#
# </details>
#
# <details><summary>Hint 2: how the pieces fit</summary>
#
# `np.exp(-z)` is $e^{-z}$. Adding 1 to an array adds 1 to every entry, and dividing 1 by an array divides 1 by every entry. You need no loop.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Return 1 divided by the bracket `(1 + np.exp(-z))`. The bracket is important: `1 / 1 + np.exp(-z)` means $\frac{1}{1} + e^{-z}$.
#
# </details>


# %% exercise sigmoid
def sigmoid(z):
    """Turn any number into a number between 0 and 1.

    Formula: sigmoid(z) = 1 / (1 + e^(-z))

    Parameters
    ----------
    z : a number, or an array of any shape

    Returns
    -------
    s : the sigmoid of each entry, in the same shape as z
    """
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-z))
    ### END SOLUTION


# %% check sigmoid
check(sigmoid)

# %% tags=["exploration"]
# a number
guess("At which z is the sigmoid steepest?", ...)

# %%
plots.activation(sigmoid)

# %% [markdown]
# **What it means.** The curve climbs fastest around 0, where the neuron is unsure. Far from 0 it is almost flat: once the neuron is sure, a little more or less $z$ changes nearly nothing. We say that it *saturates*.
#
# **Good to know.** For very negative $z$, such as $-1000$, the number $e^{1000}$ is too large for a computer. NumPy warns of an *overflow* and works with infinity, and $\frac{1}{\infty} = 0$ is the right answer. So this warning is harmless here.

# %% [markdown]
# ## 1.2 The slope of the sigmoid
#
# **The idea.** When the network has made a mistake, it wants to know which way to move $z$, and how much difference that would make. The slope of the sigmoid says: *if $z$ grows a little, how much does $a$ grow?*
#
# **Measure it first.** From $z = 1.99$ to $z = 2.01$ the sigmoid grows from $0.879743$ to $0.881843$. That is $0.002100$ over a distance of $0.02$, so the slope at $z = 2$ is $0.1050$. In the same way you find $0.25$ at $z = 0$.
#
# **Move the point** along your curve and read the slope. Where is it largest, and how far out does it fall below 0.01?

# %%
plots.tangent(sigmoid)

# %% [markdown]
# **Now derive it.** Start from the definition, $\sigma(z) = (1 + e^{-z})^{-1}$, and use the chain rule. Then write what you get with the output $s = \sigma(z)$ alone, without any $e$: the forward direction has already computed $s$. What comes out is surprisingly short.

# %% tags=["exploration"]
# a formula, made of s, in place of the dots
derive("slope of the sigmoid, from its output s", lambda s: ...)

# %% [markdown]
# ### Exercise: `sigmoid_derivative`
#
# Your function receives $z$, not $s$. Build on the function that you have just written.
#
# <details><summary>Hint 1: what comes first?</summary>
#
# The formula needs $s$, but you are given $z$. Who turns $z$ into $s$?
#
# </details>
#
# <details><summary>Hint 2: two lines</summary>
#
# First compute `s = sigmoid(z)`. Then return your formula, written with `s`.
#
# </details>
#
# <details><summary>Hint 3: the derivation</summary>
#
# Write $\sigma(z) = (1 + e^{-z})^{-1}$ and use the chain rule:
#
# $$\sigma'(z) = -(1 + e^{-z})^{-2} \cdot (-e^{-z}) = \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}}$$
#
# The first factor is $s$. The second is $\frac{(1 + e^{-z}) - 1}{1 + e^{-z}} = 1 - s$.
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# The second line returns `s` times `(1 - s)`. If you wrote `z * (1 - z)`, you treated $z$ as if it were already $s$.
#
# </details>


# %% exercise sigmoid_derivative
def sigmoid_derivative(z):
    """Return the slope of the sigmoid at z.

    Parameters
    ----------
    z : a number, or an array of any shape; the input of the sigmoid, not its output s

    Returns
    -------
    slope : the slope at each entry, in the same shape as z
    """
    ### BEGIN SOLUTION
    s = sigmoid(z)
    return s * (1 - s)
    ### END SOLUTION


# %% check sigmoid_derivative
check(sigmoid_derivative)

# %% tags=["exploration"]
# "3", "-3" or "same"
guess("Is the sigmoid steeper at z = 3 or at z = -3, or is it the same?", ...)

# %%
plots.activation(sigmoid, sigmoid_derivative)

# %% [markdown]
# **What it means.** The slope is $\sigma'(z) = s\,(1 - s)$: large where both $s$ and $1 - s$ are, and small where the neuron is sure. It is never more than 0.25, and far from 0 it almost disappears: at $z = 10$ it is about $0.00005$.
#
# This has a price. Going backward through many layers multiplies many such slopes (and the weights, of which more in notebook 4). Ten layers at the very best slope leave $0.25^{10} \approx 0.000001$. Almost nothing of the mistake reaches the first layers, so they hardly learn. This is the **vanishing gradient**, and the reason for the next two functions.

# %% [markdown]
# ## 1.3 Tanh: centred at zero, and steeper
#
# **The idea.** Between input and output, in the *hidden* layers, nobody needs a probability. There we may choose another S-shaped curve. The hyperbolic tangent goes from $-1$ to $1$ and through 0:
#
# $$\tanh(z) = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}$$
#
# Its outputs are spread around 0 and are not all positive, which makes learning easier for the layer that follows. It is also four times as steep in the middle. NumPy has it ready as `np.tanh`, so only its slope is left for you.
#
# **A small example.** The slopes are measured, as before.
#
# | $z$ | $\tanh(z)$ | slope |
# |---:|---:|---:|
# | $0$ | 0 | **1** |
# | $1$ | 0.7616 | **0.4200** |
# | $2$ | 0.9640 | **0.0707** |
#
# **Move the point** again: how far out does the slope of tanh fall below 0.01?

# %%
plots.tangent(np.tanh)

# %% [markdown]
# **Derive it.** Write tanh as a fraction, $\tanh(z) = \frac{u}{v}$. What are the derivatives of $u$ and of $v$? Use the quotient rule, and then write the result with the output $t = \tanh(z)$ alone.

# %% tags=["exploration"]
# a formula, made of t
derive("slope of tanh, from its output t", lambda t: ...)

# %% [markdown]
# ### Exercise: `tanh_derivative`
#
# As before, your function receives $z$. You will meet this slope again in notebook 3, where the hidden layer uses tanh.
#
# <details><summary>Hint 1: what comes first?</summary>
#
# Compute $t = \tanh(z)$ first. NumPy does it for arrays of any shape.
#
# </details>
#
# <details><summary>Hint 2: a square of every entry</summary>
#
# `t ** 2` squares each entry, and so does `np.power(t, 2)`. The sign `^` is something else in Python.
#
# </details>
#
# <details><summary>Hint 3: the derivation</summary>
#
# Write $\tanh(z) = \frac{u}{v}$ with $u = e^{z} - e^{-z}$ and $v = e^{z} + e^{-z}$.
#
# The derivative of $e^{z}$ is $e^{z}$, and that of $e^{-z}$ is $-e^{-z}$. So $u' = e^{z} + e^{-z} = v$ and $v' = e^{z} - e^{-z} = u$: each is the derivative of the other. The quotient rule then gives
#
# $$\tanh'(z) = \frac{u' v - u v'}{v^2} = \frac{v \cdot v - u \cdot u}{v^2}$$
#
# which is $1 - \left(\frac{u}{v}\right)^2 = 1 - \tanh(z)^2$.
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# Return 1 minus the square of `np.tanh(z)`. At $z = 0$ your result must be 1.
#
# </details>


# %% exercise tanh_derivative
def tanh_derivative(z):
    """Return the slope of the hyperbolic tangent at z.

    Parameters
    ----------
    z : a number, or an array of any shape; the input of tanh, not its output

    Returns
    -------
    slope : the slope at each entry, in the same shape as z
    """
    ### BEGIN SOLUTION
    return 1 - np.tanh(z) ** 2
    ### END SOLUTION


# %% check tanh_derivative
check(tanh_derivative)

# %% tags=["exploration"]
# "more" or "less"
guess("At z = 3, has tanh more or less slope than the sigmoid?", ...)

# %%
plots.activation(np.tanh, tanh_derivative)

# %% [markdown]
# **What it means.** The slope is $\tanh'(z) = 1 - \tanh(z)^2$. At best it is now 1 and no longer 0.25. But away from the middle, tanh saturates even faster than the sigmoid. The vanishing gradient is weaker, not gone.

# %% [markdown]
# ## 1.4 ReLU: keep the positive, drop the negative
#
# **The idea.** What if the curve never went flat on the positive side? The *rectified linear unit*, ReLU for short, is the simplest such function. It lets positive numbers through and makes negative ones 0:
#
# $$\mathrm{relu}(z) = \max(0, z)$$
#
# It needs no exponential, so it is fast. Most deep networks use it in their hidden layers, and so will yours in notebook 4.
#
# **A small example.** For $z = [-2,\ 0,\ 3]$ the result is $[0,\ 0,\ 3]$.
#
# ### Exercise: `relu`
#
# Return a **new** array. The caller's $z$ must stay as it was, because the backward direction needs it later.
#
# <details><summary>Hint 1: the larger of two, entry by entry</summary>
#
# NumPy has two functions with similar names. `np.max` finds the largest entry of one array. You want the one that compares two things entry by entry.
#
# </details>
#
# <details><summary>Hint 2: which name?</summary>
#
# It is `np.maximum`. One of the two things may be a single number: NumPy then compares that number with every entry.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Return `np.maximum` of 0 and `z`. The tempting `z[z < 0] = 0` changes the array of whoever called you, and it fails on a single number.
#
# </details>


# %% exercise relu
def relu(z):
    """Keep what is positive and replace what is negative with 0.

    Formula: relu(z) = max(0, z)

    Parameters
    ----------
    z : a number, or an array of any shape; it is not changed

    Returns
    -------
    r : the larger of 0 and each entry, in the same shape as z
    """
    ### BEGIN SOLUTION
    return np.maximum(0, z)
    ### END SOLUTION


# %% check relu
check(relu)

# %% [markdown]
# ## 1.5 The slope of ReLU
#
# **The idea.** On the right, ReLU is the line $r = z$. On the left it is the line $r = 0$. A line is as steep in one place as in any other: how steep are these two?
#
# At $z = 0$ exactly there is a corner, and a corner has no slope. A program must return something all the same, so we agree on a value: **there we take 0**.
#
# **Move the point** over the corner, and look at what the tangent does there.

# %%
plots.tangent(relu, start=-0.3)

# %% [markdown]
# ### Exercise: `relu_derivative`
#
# <details><summary>Hint 1: a question to every entry</summary>
#
# An `if` can ask only one question, but an array holds many numbers. `z > 0` asks every entry at once, and gives an array of `True` and `False`.
#
# </details>
#
# <details><summary>Hint 2: from yes and no to 1 and 0</summary>
#
# `np.where(condition, this, that)` takes `this` where the condition holds, and `that` elsewhere.
#
# </details>
#
# <details><summary>Hint 3: the derivation</summary>
#
# From $z = 3$ to $z = 3.01$ the ReLU grows from $3$ to $3.01$: as much as $z$ does. From $z = -2$ to $z = -1.99$ it stays 0. So
#
# $$\mathrm{relu}'(z) = \begin{cases} 1 & \text{if } z > 0 \\ 0 & \text{if } z \le 0 \end{cases}$$
#
# and for $z = [-2,\ 0,\ 3]$ the slopes are $[0,\ 0,\ 1]$.
#
# </details>
#
# <details><summary>Hint 4: nearly the answer</summary>
#
# Return `np.where` with the condition `z > 0`, then `1.0`, then `0.0`. With `z >= 0` the corner would get 1.
#
# </details>


# %% exercise relu_derivative
def relu_derivative(z):
    """Return the slope of relu at z.

    At z = 0 exactly there is a corner without a slope; we take 0 there.

    Parameters
    ----------
    z : a number, or an array of any shape

    Returns
    -------
    slope : 1 or 0 for each entry, in the same shape as z
    """
    ### BEGIN SOLUTION
    return np.where(z > 0, 1.0, 0.0)
    ### END SOLUTION


# %% check relu_derivative
check(relu_derivative)

# %% tags=["exploration"]
# a number
guess("z goes from 5 to 7: by how much does the ReLU grow?", ...)

# %%
plots.activation(relu, relu_derivative)

# %% [markdown]
# **What it means.** For every positive $z$ the slope is exactly 1, and $1^{10}$ is still 1: on this side the activation takes nothing away, however many layers there are. For negative $z$ the slope is 0, and the neuron learns nothing from that example. With many neurons and many examples, this is a good bargain.
#
# Here are all three side by side, on the same scale. Compare the heights in the lower row.

# %%
plots.compare((sigmoid, sigmoid_derivative), (np.tanh, tanh_derivative), (relu, relu_derivative))

# %% [markdown]
# ### Try it (not marked)
#
# Suppose that $z$ has the same value in every layer. How much of a slope of 1 is left after 10 layers? The next picture multiplies your slopes; the numbers beside the names are what is left at the end. Guess first, then change `z` to `0`, to `3` and to `-1`, and run the cell again.

# %% tags=["exploration"]
# "sigmoid", "tanh" or "relu"
guess("z = 1, ten layers: of which is most of a slope left, sigmoid, tanh or relu?", ...)

# %%
plots.slopes_through_layers(sigmoid_derivative, tanh_derivative, relu_derivative, z=1)

# %% [markdown]
# ## 1.6 From a picture to a column
#
# **The idea.** A colour picture of 64 times 64 pixels is an array of shape $(64, 64, 3)$: for every pixel, one number each for red, green and blue. But $w^\top x$ needs a *column* $x$. So we unroll the picture, number by number, into one long column:
#
# $$64 \cdot 64 \cdot 3 = 12288 \qquad \text{so} \qquad (64, 64, 3) \;\to\; (12288, 1)$$
#
# Each of the 12288 numbers then gets its own weight. The order must be the same for every picture, so that a weight always meets the same pixel. We take the order in which NumPy reads an array: row after row, in a row pixel after pixel, in a pixel red, green, blue.
#
# **A small example.** A picture with 1 row of 2 pixels has the shape $(1, 2, 3)$. Its column has $1 \cdot 2 \cdot 3 = 6$ entries:
#
# $$\bigl[\,[\,[9, 1, 4],\ [7, 0, 2]\,]\,\bigr] \;\to\; \begin{bmatrix} 9 \\ 1 \\ 4 \\ 7 \\ 0 \\ 2 \end{bmatrix}$$
#
# The shape `(6, 1)` has two axes: 6 rows and 1 column. The shape `(6,)` has only one axis, and is not a column. This small difference causes many errors later, so the check looks at it closely.
#
# ### Exercise: `image2vector`
#
# Pictures may come in any size, so do not write 12288 into your function.
#
# <details><summary>Hint 1: the same numbers in a new shape</summary>
#
# Arrays have a method that keeps the numbers and their order but gives them another shape.
#
# </details>
#
# <details><summary>Hint 2: how many rows?</summary>
#
# It is `image.reshape(rows, 1)`. The number of rows is the product of the three entries of `image.shape`. NumPy also knows it as `image.size`.
#
# </details>
#
# <details><summary>Hint 3: nearly the answer</summary>
#
# Use `reshape` with `image.size` and `1`. You may also write `-1` for the first: it means "as many as it takes". Leave out `.T`, which changes the order of the numbers.
#
# </details>


# %% exercise image2vector
def image2vector(image):
    """Unroll a picture into one column.

    Formula: x[(i * columns + j) * colours + k, 0] = image[i, j, k], NumPy's usual (C) order

    Parameters
    ----------
    image : array of shape (rows, columns, colours)

    Returns
    -------
    x : array of shape (rows * columns * colours, 1)
    """
    ### BEGIN SOLUTION
    return image.reshape(image.size, 1)
    ### END SOLUTION


# %% check image2vector
check(image2vector)

# %% tags=["exploration"]
# a number
guess("Counted from 0, where in the column is the green of the first pixel?", ...)

# %%
plots.unrolled(image2vector)

# %% [markdown]
# **What it means.** In the middle are the first and last entries of your column: their place in the column on the left, and on the right where in the picture that entry should come from (row, pixel in the row, colour). On the far right, your column is folded back into a picture. If it is the same cat, nothing was lost and nothing changed places.
#
# The neuron never sees that two pixels are neighbours. It sees 12288 numbers, and has to find out by itself which of them speak for a cat.

# %% [markdown]
# ## 1.7 The loss: how wrong is a prediction?
#
# **The idea.** The neuron says $a$, the true answer is $y$. We want one number that is 0 for a perfect prediction and grows as the prediction gets worse. It should be hard on a neuron that is *sure and wrong*.
#
# Look at the probability that the neuron gave to the **right** answer: this is $a$ if $y = 1$, and $1 - a$ if $y = 0$. Its logarithm with a minus sign does what we want: $-\log 1 = 0$, and $-\log p$ grows without end as $p$ goes to 0. Here $\log$ is the natural logarithm, `np.log`.
#
# One formula covers both cases, because $y$ and $1 - y$ switch one of the two terms off:
#
# $$\mathcal{L}(a, y) = -\bigl(\,y \log a + (1 - y) \log(1 - a)\,\bigr)$$
#
# It is called the **cross-entropy loss**.

# %% tags=["exploration"]
# a number
guess("y = 1: how many times larger is the loss of a = 0.01 than that of a = 0.1?", ...)

# %% [markdown]
# **A small example.**
#
# | $a$ | $y$ | what is left of the formula | loss | in words |
# |---:|---:|:---|---:|:---|
# | 0.9 | 1 | $-\log 0.9$ | **0.105** | sure and right |
# | 0.5 | 1 | $-\log 0.5$ | **0.693** | no idea |
# | 0.9 | 0 | $-\log 0.1$ | **2.303** | sure and wrong |
#
# The **cost** of a whole training set is the average of the losses, $J = \frac{1}{m} \sum \mathcal{L}(a, y)$ over its $m$ examples. For losses 0.105, 0.223 and 0.916 it is $J \approx 0.415$. In the next notebook you will make this number small; here you compute the loss of each example.

# %% tags=["exploration"]
# "zero" or "nan", which means "not a number"
guess("0 times the logarithm of 0, in NumPy: zero or nan?", ...)

# %% [markdown]
# ### Where the formula breaks
#
# Take a *perfect* prediction: $a = 1$ and $y = 1$. The loss should be 0. Let us see what the computer makes of it:
#
# $$-\bigl(\,1 \cdot \log 1 + 0 \cdot \log 0\,\bigr)$$
#
# The second term is switched off, so on paper we would not look at it. NumPy does: `np.log(0)` is $-\infty$, and $0 \cdot (-\infty)$ is `nan`, "not a number". One `nan` makes the whole cost `nan`, and the training is lost, because of the *best* prediction of all.
#
# This really happens. The sigmoid of 37 differs from 1 by less than a computer can store, so $a$ is then exactly 1.
#
# The remedy: **do not take the logarithm where its factor is 0.** A switched-off term is 0, and so is $\log 1$. So, in those places, you may put 1 where the formula has $a$ or $1 - a$.
#
# | $a$ | $y$ | plain formula | it should be |
# |---:|---:|---:|---:|
# | 1 | 1 | nan | 0 |
# | 0 | 0 | nan | 0 |
# | 0 | 1 | infinity | infinity |
#
# In the last row, the neuron was completely sure and completely wrong. There, infinity is honest.

# %% [markdown]
# ### Exercise: `cross_entropy_loss`
#
# Return one loss for each example; do not add them up. Begin with the plain formula: it passes the check. Then make it safe: a loss that gives 0 for a perfect prediction is worth the extra line.
#
# <details><summary>Hint 1: the plain formula</summary>
#
# `np.log(a)` and `np.log(1 - a)` work entry by entry. So does the sign `*` between arrays of the same shape. You need neither a loop nor `np.dot`.
#
# </details>
#
# <details><summary>Hint 2: the plain formula, nearly written</summary>
#
# Return minus a bracket. In the bracket is `y * np.log(a)` plus the same with `(1 - y)` and `(1 - a)`. The minus belongs before the whole bracket.
#
# </details>
#
# <details><summary>Hint 3: towards the safe form</summary>
#
# Where `y` is 0, the first logarithm is switched off. `np.where(y == 0, 1, a)` is `a`, but with 1 in exactly those places. Take the logarithm of that. For the second term, ask where `y == 1`.
#
# </details>
#
# <details><summary>Hint 4: the safe form, nearly written</summary>
#
# Give the logarithm of that `np.where` a name of its own, make the second one in the same way from `1 - a`, and put both into the formula.
#
# Many programs go another way and keep `a` a little away from 0 and 1 with `np.clip(a, 1e-15, 1 - 1e-15)`. Then a perfect prediction has a tiny loss in place of 0, and the worst one has about 34.5 in place of infinity.
#
# </details>


# %% exercise cross_entropy_loss
def cross_entropy_loss(a, y):
    """Return the cross-entropy loss of each example.

    Formula: loss = -(y log(a) + (1 - y) log(1 - a))
    A perfect prediction (a equal to y) has the loss 0.

    Parameters
    ----------
    a : array of any shape, such as (1, m); the predictions, from 0 to 1
    y : array of the same shape; the labels, 0 or 1

    Returns
    -------
    loss : the loss of each example, in the same shape as a
    """
    ### BEGIN SOLUTION
    # A term that is switched off takes log(1) = 0, so that log(0) cannot spoil it.
    log_a = np.log(np.where(y == 0, 1, a))
    log_not_a = np.log(np.where(y == 1, 1, 1 - a))
    return -(y * log_a + (1 - y) * log_not_a)
    ### END SOLUTION


# %% check cross_entropy_loss
check(cross_entropy_loss)

# %%
plots.loss(cross_entropy_loss)

# %% [markdown]
# **What it means.** The two curves are mirror images. Where they cross, at $a = 0.5$, both losses are 0.693. Towards the right answer the loss goes to 0. Towards the wrong answer it shoots up, and so does its slope: a neuron that is sure and wrong is told so loudly. Whether it also corrects itself fast depends on the sigmoid, too, which is nearly flat where the neuron is sure. In notebook 2 you will see how the two work out together.

# %% [markdown]
# ## Milestone: your neuron looks at cats
#
# Your functions make a whole neuron already; only its weights are missing. Here they are the average cat picture minus the average of the others, which took no training at all. Everything else is yours.

# %% tags=["exploration"]
# a number
guess("A neuron without training looks at six pictures: about how many does it get right?", ...)

# %%
plots.first_neuron(image2vector, sigmoid, cross_entropy_loss)

# %% [markdown]
# **What it means.** It is wrong about three of the six, which is no better than a coin. And the surer it is when it is wrong, the larger is the loss. **Of the cat network you have built the parts of its last neuron.** In notebook 2 it learns better weights.

# %% [markdown]
# ## What you have built
#
# | function | what it does | slope |
# |:---|:---|:---|
# | `sigmoid` | any number to a probability; for the output of a yes-or-no network | at most 0.25; vanishes on both sides |
# | `tanh` | any number to $-1 \dots 1$, centred at 0; for hidden layers | at most 1; vanishes on both sides |
# | `relu` | keeps what is positive; for the hidden layers of deep networks | 1 or 0; does not vanish on the right |
# | `image2vector` | a picture to a column, $(64, 64, 3)$ to $(12288, 1)$ | |
# | `cross_entropy_loss` | a prediction and a label to "how wrong?" | |

# %% [markdown]
# ## 1.8 Question: why not leave the activations out?
#
# Here is a network with two layers whose hidden layer has **no** activation function:
#
# $$z_1 = W_1 x + b_1 \qquad z_2 = W_2 z_1 + b_2 \qquad a = \sigma(z_2)$$
#
# The hidden layer has several neurons, so $z_1$ and $b_1$ are columns and $W_1$ is a matrix: each of its rows holds the weights of one neuron.
#
# Put the first equation into the second. Then explain in your own words, in three to six sentences:
#
# - Why can this network do no more than logistic regression, $a = \sigma(w^\top x + b)$?
# - Does it help to add more layers of the same kind? What changes if the hidden layer uses tanh or ReLU?
#
# Write your answer into the next cell: a double click opens it. Your instructor marks it by hand.
#
# <details><summary>Hint: try it with plain numbers</summary>
#
# Let the first layer be $z_1 = 2x + 1$ and the second $z_2 = 3z_1 + 4$. Then $z_2 = 3(2x + 1) + 4 = 6x + 7$. How many layers does it take to compute $6x + 7$?
#
# </details>

# %% question why_nonlinear [markdown] points=2
# Putting the first equation into the second gives
#
# $$z_2 = W_2 (W_1 x + b_1) + b_2 = (W_2 W_1)\, x + (W_2 b_1 + b_2)$$
#
# The product $W_2 W_1$ is one row of weights; call it $w^\top$. The vector $W_2 b_1 + b_2$ is one number; call it $b$. So $a = \sigma(w^\top x + b)$, which is exactly logistic regression: the two layers were one layer in disguise, only with more numbers to learn.
#
# More layers of the same kind do not help. Each one multiplies by another matrix and adds another vector, and the result can again be collected into one matrix and one vector. The boundary between "cat" and "not cat" stays flat: a straight line, or a plane in more dimensions.
#
# With tanh or ReLU between the layers, the matrices can no longer be multiplied together, because the activation stands between them and bends what passes. Then each hidden neuron can bend the boundary at another place, and more neurons can follow more complicated shapes.
#
# *For marking: 1 point for showing or saying that linear layers collapse into one linear layer, so that the result is logistic regression; 1 point for saying that further linear layers change nothing, but a non-linear activation does.*

# %% [markdown]
# ## What comes next
#
# In **notebook 2** you put the pieces together. Weights and bias turn a column into $z$, your sigmoid turns that into a prediction, the average loss becomes the cost, and its slopes show the way down. This is logistic regression, and it will look at its first pictures of cats.

# %% [markdown]
# ## Do you still know it?
#
# Three questions on this notebook, from memory. Then `review()` asks again what your own checks have found wrong, with new numbers. Neither counts points.

# %% tags=["exploration"]
# a number with two decimals
guess("sigmoid(2) is 0.88: what is sigmoid(-2)?", ...)

# %% tags=["exploration"]
# a number with two decimals
guess("slope of the sigmoid where its output is 0.9", ...)

# %% tags=["exploration"]
# "sigmoid", "tanh" or "relu"
guess("Which slope does not vanish for large z: that of sigmoid, tanh or relu?", ...)

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
