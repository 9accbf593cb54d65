"""The composer; the question, a polite no, a message."""

from .answering import Message, No, Question
from .composing import Compose, Correction

__all__ = ["Compose", "Correction", "Message", "No", "Question"]
