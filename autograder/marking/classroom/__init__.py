"""The class: where its folders are, who has handed in and when, what keeps it from being marked."""
