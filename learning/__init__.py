"""What the program learns from labelled mail: run by ``make learn``, no part of the program."""
