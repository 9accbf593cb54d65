"""People at work in a real browser, on a real server with a real database."""
