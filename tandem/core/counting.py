"""Counting within another statement."""

from django.db.models import Func, IntegerField


def how_many(rows, of="pk"):
    """A query that gives the number of ``rows``, for a Subquery: one statement then counts several things. ``of``: the
    column of which different values are counted."""
    template = "%(function)s(%(expressions)s)" if of == "pk" else "%(function)s(DISTINCT %(expressions)s)"
    number = Func(of, function="COUNT", template=template, output_field=IntegerField())
    return rows.order_by().annotate(how_many=number).values("how_many")
