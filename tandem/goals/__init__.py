"""Goals that their owners steer: key results, check-ins, changes with a reason, and the history of all of it."""
