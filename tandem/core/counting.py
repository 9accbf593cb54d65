"""Counting within another statement."""

from django.db.models import Func, IntegerField


def how_many(rows):
    """A query that gives the number of ``rows``, for a Subquery: one statement then counts several things."""
    number = Func("pk", function="COUNT", output_field=IntegerField())
    return rows.order_by().annotate(how_many=number).values("how_many")
