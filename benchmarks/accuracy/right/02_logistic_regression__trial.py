# --- slopes_by_trial | two copies
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

# --- slopes_by_trial | in place and back, two loops
def slopes_by_trial(cost_of, parameters, h=1e-6):
    grads = {}
    for key in parameters:
        P = parameters[key]
        grad = np.zeros_like(P)
        for i in range(P.shape[0]):
            for j in range(P.shape[1]):
                old = P[i, j]
                P[i, j] = old + h
                J_plus = cost_of(parameters)
                P[i, j] = old - h
                J_minus = cost_of(parameters)
                P[i, j] = old
                grad[i, j] = (J_plus - J_minus) / (2 * h)
        grads["d" + key] = grad
    return grads

# --- slopes_by_trial | up, down, up
def slopes_by_trial(cost_of, parameters, epsilon=1e-7):
    gradients = {}
    for name in list(parameters):
        g = np.zeros(parameters[name].shape)
        it = np.nditer(parameters[name], flags=["multi_index"])
        for _ in it:
            k = it.multi_index
            parameters[name][k] += epsilon
            up = cost_of(parameters)
            parameters[name][k] -= 2 * epsilon
            down = cost_of(parameters)
            parameters[name][k] += epsilon
            g[k] = (up - down) / (2 * epsilon)
        gradients[f"d{name}"] = g
    return gradients

# --- slopes_by_trial | a dictionary that is copied as a whole
import copy


def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name in parameters.keys():
        values = parameters[name]
        result = np.empty(values.shape)
        for i, j in np.ndindex(values.shape):
            plus = copy.deepcopy(parameters)
            minus = copy.deepcopy(parameters)
            plus[name][i][j] = plus[name][i][j] + h
            minus[name][i][j] = minus[name][i][j] - h
            result[i][j] = (cost_of(plus) - cost_of(minus)) / 2 / h
        slopes["d" + name] = result
    return slopes

# --- slopes_by_trial | steps from an array of zeros
def slopes_by_trial(cost_of, parameters, h=1e-6):
    def slope(name, place):
        step = np.zeros(parameters[name].shape)
        step[place] = h
        up, down = (cost_of(parameters | {name: parameters[name] + s * step}) for s in (1, -1))
        return (up - down) / (2 * h)

    result = {}
    for name, values in parameters.items():
        flat = [slope(name, place) for place in np.ndindex(values.shape)]
        result["d" + name] = np.array(flat).reshape(values.shape)
    return result

# --- slopes_by_trial | flat places
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = dict()
    for name, values in parameters.items():
        d = np.zeros(values.size)
        for n in range(values.size):
            moved = values.flatten()
            moved[n] = moved[n] + h
            right = cost_of(dict(parameters, **{name: moved.reshape(values.shape)}))
            moved[n] = moved[n] - 2 * h
            left = cost_of(dict(parameters, **{name: moved.reshape(values.shape)}))
            d[n] = 0.5 * (right - left) / h
        slopes["d" + name] = d.reshape(values.shape)
    return slopes

# --- slopes_by_trial | enumerated rows, with a progress line
def slopes_by_trial(cost_of, parameters, h=1e-6):
    all_slopes = {}
    for name, matrix in parameters.items():
        rows = []
        for i, row in enumerate(matrix):
            slopes_of_row = []
            for j, _ in enumerate(row):
                other = {k: v.copy() for k, v in parameters.items()}
                other[name][i, j] += h
                high = cost_of(other)
                other[name][i, j] = matrix[i, j] - h
                low = cost_of(other)
                slopes_of_row.append((high - low) / (h + h))
            rows.append(slopes_of_row)
        all_slopes["d" + name] = np.array(rows)
        print("measured", name)
    return all_slopes
