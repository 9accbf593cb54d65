"""`python -m tandem.cli`: the same as the command `tandem`."""

import sys

from tandem.cli import main

sys.exit(main())
