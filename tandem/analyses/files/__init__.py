"""A file with rows becomes a `Table` (`read`), and its complete rows in some columns a `Choice` (`choose`)."""

from tandem.analyses.files.choice import Choice, choose
from tandem.analyses.files.reading import read
from tandem.analyses.files.table import Table

__all__ = ["Choice", "Table", "choose", "read"]
