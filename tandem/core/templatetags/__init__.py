"""Template tags of Tandem."""
