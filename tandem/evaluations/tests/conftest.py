"""A form for rounds."""

import pytest

from . import made


@pytest.fixture
def version(db):
    """Three questions on a scale, one for words."""
    return made.version()
