"""Person and account, units, teams, dated assignments and coaches, roles as scoped grants."""
