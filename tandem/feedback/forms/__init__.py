"""The composer; the question, a polite no, a message; what one tells a confidential adviser."""

from .answering import Message, No, Question
from .composing import Compose, Correction
from .reporting import Closing, Telling

__all__ = ["Closing", "Compose", "Correction", "Message", "No", "Question", "Telling"]
