"""Who looked at what is kept about somebody."""

from django.db import models

from tandem.core.access import ScopedManager
from tandem.people.models import Person


class Look(models.Model):
    """``viewer`` opened something that is kept about ``person``. Insert only: it stays, with the key alone, when the
    import that brought the person is undone."""

    viewer = models.ForeignKey(Person, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.DO_NOTHING, related_name="+", db_constraint=False)
    what = models.CharField(max_length=80, help_text="a key of WHAT")
    thing = models.BigIntegerField(default=0)
    event = models.BigIntegerField(unique=True)
    at = models.DateTimeField()

    objects = ScopedManager()

    class Meta:
        indexes = [models.Index(fields=["person", "-at"], name="look_at_person")]
