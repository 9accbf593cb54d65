"""To whom a draft will go."""


def receivers_of(draft):
    """The people to whom a draft will go: the first, then the others by name."""
    return [draft.receiver, *draft.also.all()] if draft.receiver else []
