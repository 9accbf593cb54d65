"""Pages of feedback: the box, writing, one piece, asking."""
