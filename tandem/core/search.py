"""Search that bears accents and typing errors, in the database."""

from django.db.models import Func, TextField


class Fold(Func):
    """A text without accents and capitals: the same function that the index is made with."""

    function = "tandem_fold"
    output_field = TextField()
