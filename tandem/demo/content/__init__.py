"""What the demo organisation is made of: its shape, its names and its texts.

Everything in this package is content: pure functions and data files, without a database. README.md beside this
file shows which function gives what. Each function takes a ``random.Random``, so that one seed gives one organisation.
"""
