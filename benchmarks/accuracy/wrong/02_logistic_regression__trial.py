# --- slopes_by_trial | step.is_one_sided | against the cost at the start
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    start = cost_of(parameters)
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            moved = values.copy()
            moved[place] += h
            slopes["d" + name][place] = (cost_of({**parameters, name: moved}) - start) / h
    return slopes

# --- slopes_by_trial | found.is_by_h | divided by h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    grads = {}
    for key in parameters:
        P = parameters[key]
        grad = np.zeros_like(P)
        for i in range(P.shape[0]):
            for j in range(P.shape[1]):
                old = P[i, j]
                P[i, j] = old + h
                plus = cost_of(parameters)
                P[i, j] = old - h
                minus = cost_of(parameters)
                P[i, j] = old
                grad[i, j] = (plus - minus) / h
        grads["d" + key] = grad
    return grads

# --- slopes_by_trial | found.bracket | divided by 2 and multiplied by h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = rise / 2 * h
    return slopes

# --- slopes_by_trial | found.is_rise | nothing divided
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = rise
    return slopes

# --- slopes_by_trial | step.is_kept | left at -h
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        grad = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            up = cost_of(parameters)
            values[place] -= 2 * h
            down = cost_of(parameters)
            grad[place] = (up - down) / (2 * h)
        slopes["d" + name] = grad
    return slopes

# --- slopes_by_trial | below.is_here | down by h only
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        grad = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            values[place] += h
            up = cost_of(parameters)
            values[place] -= h
            down = cost_of(parameters)
            grad[place] = (up - down) / (2 * h)
        slopes["d" + name] = grad
    return slopes

# --- slopes_by_trial | step.is_everywhere | the whole array moved
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        up = cost_of({**parameters, name: values + h})
        down = cost_of({**parameters, name: values - h})
        slopes["d" + name] = np.full(values.shape, (up - down) / (2 * h))
    return slopes

# --- slopes_by_trial | step.ignored | the copy is never passed on
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            rise = cost_of(parameters) - cost_of(parameters)
            slopes["d" + name][place] = rise / (2 * h)
    return slopes

# --- slopes_by_trial | step.is_one_sided | two names for one array, twice the same number
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger = values.copy()
            larger[place] += h
            rise = cost_of({**parameters, name: larger}) - cost_of(parameters)
            slopes["d" + name][place] = rise / h
    return slopes

# --- slopes_by_trial | others.missing | a dictionary of one
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            rise = cost_of({name: larger}) - cost_of({name: smaller})
            slopes["d" + name][place] = rise / (2 * h)
    return slopes

# --- slopes_by_trial | returns.key | names without d
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes[name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes[name][place] = rise / (2 * h)
    return slopes

# --- slopes_by_trial | loop.first_only | returned inside the loop
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = rise / (2 * h)
        return slopes

# --- slopes_by_trial | found.sign | minus h first
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += h
            smaller[place] -= h
            fall = cost_of({**parameters, name: smaller}) - cost_of({**parameters, name: larger})
            slopes["d" + name][place] = fall / (2 * h)
    return slopes

# --- slopes_by_trial | h.fixed | 1e-6 written into the code
def slopes_by_trial(cost_of, parameters, h=1e-6):
    eps = 1e-6
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += eps
            smaller[place] -= eps
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = rise / (2 * eps)
    return slopes

# --- slopes_by_trial | place.first_only | only the number at 0, 0
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        larger, smaller = values.copy(), values.copy()
        larger[0, 0] += h
        smaller[0, 0] -= h
        rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
        slopes["d" + name][0, 0] = rise / (2 * h)
    return slopes

# --- slopes_by_trial | step.is_row | a whole row at once
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for i in range(len(values)):
            larger, smaller = values.copy(), values.copy()
            larger[i] += h
            smaller[i] -= h
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][i] = rise / (2 * h)
    return slopes

# --- slopes_by_trial | step.ignored | larger and smaller are the same array
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger = smaller = values.copy()
            larger[place] += h
            smaller[place] -= h
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = rise / (2 * h)
    return slopes

# --- slopes_by_trial | step.ignored | no copy: both are the array itself
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values, values
            larger[place] += h
            smaller[place] -= 2 * h
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = rise / (2 * h)
    return slopes
