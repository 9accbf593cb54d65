"""Published figures: of the whole, of Flanders, of Wallonia, and of parts of both together."""

import datetime

from tandem.core import clock
from tandem.insights.models import Covered, Group, Quarter, Snapshot
from tandem.insights.rights import as_pulse

GROUPS = {"hvl": ("HVL",), "hwa": ("HWA",), "both": ("GNT", "GOS")}
STARTS, BLOCK, ENDS = (datetime.date(2026, *day) for day in ((9, 28), (10, 26), (12, 28)))


def figures(world):
    """Made as the pulse makes them: nobody else can."""
    with as_pulse():
        quarter = Quarter.objects.create(starts_date=STARTS, ends_date=ENDS, minimum=5, frozen_at=clock.now())
        world["figures.whole"] = whole = Group.objects.create(quarter=quarter, people=90)
        Covered.objects.create(group=whole, unit=world.cast.units["VL"], people=90)
        for name, codes in GROUPS.items():
            world[f"figures.{name}"] = group = Group.objects.create(quarter=quarter, parent=whole, people=30)
            for code in codes:
                Covered.objects.create(group=group, unit=world.cast.units[code], people=15)
        for name in ("whole", *GROUPS):
            Snapshot.objects.create(
                group=world[f"figures.{name}"], span="block", starts_date=BLOCK, ends_date=clock.today(),
                gave=10, gave_told="exact", received_told="few", pieces=20,
            )  # fmt: skip
