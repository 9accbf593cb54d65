"""The code of something new, and its place after the others."""

from itertools import count

from django.db.models import Max
from django.utils.text import slugify

from tandem.core.languages import LANGUAGES

LONGEST = 50


def free_code(model, words, name="name"):
    """A code made of the first name that is given, with a number when it is taken."""
    given = next((words[key] for code in ("en", *LANGUAGES) if words.get(key := f"{name}_{code}")), "")
    stem = slugify(given)[:LONGEST] or model._meta.model_name
    taken = set(model.objects.filter(code__startswith=stem).values_list("code", flat=True))
    return next(code for number in count(1) if (code := stem if number == 1 else f"{stem}-{number}") not in taken)


def next_position(rows):
    """The place after the last of these rows."""
    last = rows.aggregate(last=Max("position"))["last"]
    return 0 if last is None else last + 1
