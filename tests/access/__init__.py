"""Who gets where: every operation, every member of the cast, every relation."""
