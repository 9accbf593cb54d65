"""The pulse: HR and leadership; how it is calculated, everybody."""

from .operation import of, page, pk
from .sees import SEES

SEE_PULSE = "philippe an sofie benoit"

INSIGHTS = [
    page("insights:pulse", who=SEE_PULSE),
    page("insights:export", who=SEE_PULSE, args={"kind": "csv"}),
    page("insights:how"),
    of("figures", "insights:pulse", query={"group": pk}, args={}, label="?group=",
       sees=SEES["figures"] | {"whole": SEE_PULSE}),
]  # fmt: skip
