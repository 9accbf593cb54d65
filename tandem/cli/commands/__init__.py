"""One file per subcommand of `tandem`; see `tandem.cli` for what such a file holds."""
