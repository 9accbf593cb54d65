"""The samples of the component sheet: invented facts, and one small template for each component."""

from .data import context
from .sheet import FOLDER, GROUPS

__all__ = ["FOLDER", "GROUPS", "context"]
