"""Plans: which formal and informal moments hold for whom, and why, in versions that never change."""
