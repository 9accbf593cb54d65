"""Tandem: performance management and permanent feedback, with the employee at the steering wheel."""

__version__ = "0.1.0"
