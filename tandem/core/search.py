"""Search that bears accents and typing errors, in the database."""

from django.db.models import F, Func, TextField


class Fold(Func):
    """A text without accents and capitals: the same function that the index is made with."""

    function = "tandem_fold"
    output_field = TextField()


def by_name(path=""):
    """How people stand in a list: by family name, then given name, without accents and capitals. ``path``: to the
    person, with its underscores."""
    return Fold(F(f"{path}family_name")), Fold(F(f"{path}given_name")), F(f"{path}pk")
