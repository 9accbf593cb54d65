"""Lists in pages."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.functional import cached_property


class LongPaginator(Paginator):
    """For a list that may be as long as the organisation is large: nobody turns to page 41, so nothing is counted
    beyond ``most``. ``is_more`` says that there are more than ``count``."""

    most = 1000
    object_list: Any

    @cached_property
    def _seen(self):
        return self.object_list.order_by()[: self.most + 1].count()

    @cached_property
    def count(self):
        """How many there are, at most ``most``."""
        return min(self._seen, self.most)

    @property
    def is_more(self):
        """Whether there are more."""
        return self._seen > self.most


class FoundPaginator(Paginator):
    """For a list that is dear to find and short: it is found once, by its keys, and counted and turned from those."""

    object_list: Any

    @cached_property
    def _keys(self):
        return list(self.object_list.values_list("pk", flat=True))

    @cached_property
    def count(self):
        """How many there are."""
        return len(self._keys)

    def page(self, number):
        """The page with this number, from 1. Raises as ``Paginator.page`` does."""
        number = self.validate_number(number)
        keys = self._keys[(number - 1) * self.per_page : number * self.per_page]
        return Page(self.object_list.filter(pk__in=keys), number, self)
