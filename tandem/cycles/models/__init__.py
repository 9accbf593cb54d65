"""Cycles, who runs them, and the places of people in them."""

from .cycle import Cycle, Runner
from .place import Place

__all__ = ["Cycle", "Place", "Runner"]
