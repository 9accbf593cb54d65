"""The pulse: HR and leadership; how it is calculated, everybody."""

from .operation import page

SEE_PULSE = "philippe an sofie benoit"

INSIGHTS = [
    page("insights:pulse", who=SEE_PULSE),
    page("insights:export", who=SEE_PULSE, args={"kind": "csv"}),
    page("insights:how"),
]
