"""Taking the pulse: freezing who is counted where, and publishing the figures."""

from .taking import take_pulse

__all__ = ["take_pulse"]
