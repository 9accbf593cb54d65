"""The statistical engine: pure functions on arrays, without Django and without a page.

files       a file with rows becomes a `Table` of columns; a fault names its row and column
commands    one module for each `tandem analyse SUBCOMMAND`, found by its presence
report      the finding, then the picture, then the table, as one HTML file or as text
words       texts in Dutch, French and English, and numbers as each language writes them
cards       the model card of each method: formula, source, assumptions, limits
pictures    inline SVG

Everything else is a method. numpy may be imported at the head of a method; scipy, scikit-learn, lifelines and interpret
inside the function that needs them. The commands import their method when they run, so that `tandem --help` is fast.
"""
