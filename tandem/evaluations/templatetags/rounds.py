"""What the report needs in templates."""

from django import template

register = template.Library()


@register.filter
def options(line, row):
    """(words of an option, how often it was chosen) of a group on a question with choices."""
    return list(zip(row.options, line.spread.counts, strict=True))
