"""Pictures that answer to mouse and keyboard, and stand still where no script runs."""
