"""Versions of the plans, the plans in them, and their formal moments."""

from .moment import Moment
from .scheme import Plan, Scheme

__all__ = ["Moment", "Plan", "Scheme"]
