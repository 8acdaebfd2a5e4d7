"""From the authors' sources to notebooks and test vectors, and the proof that they are sound.

`source` and `rules` read and check ``solutions/NN_topic.py``; `notebooks` and `release` turn it
into the two notebooks; `build` writes all that is generated; `verify` is the gate.
"""
