"""Which guides a formal moment may follow: told by the module above that has them."""

_sources: list = []


def guides_from(source):
    """Register ``source() -> {slug: title}``: the guides in use, in the language of the reader."""
    _sources.append(source)
    return source


def guides():
    """{slug: title} of all guides in use."""
    return {slug: title for source in _sources for slug, title in source().items()}
