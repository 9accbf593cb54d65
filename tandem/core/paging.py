"""Lists in pages."""

from typing import Any

from django.core.paginator import Paginator
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
