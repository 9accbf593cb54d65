"""Invented people and facts for the samples: just enough to draw every component."""

import datetime
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _

from .. import clock
from ..audience import Audience
from ..drawing import Series


@dataclass(frozen=True)
class Somebody:
    """Just enough of a person for an avatar and a name."""

    name: str
    called: str
    initials: str
    hue: int


LOTTE = Somebody("Lotte Verhaeghe", "Lotte", "LV", 0)
KARIM = Somebody("Karim Benali", "Karim", "KB", 1)
WOUT = Somebody("Wout De Smet", "Wout", "WD", 2)
NADIA = Somebody("Nadia El Amrani", "Nadia", "NE", 3)
JOKE = Somebody("Joke Claes", "Joke", "JC", 4)
THOMAS = Somebody("Thomas Lejeune", "Thomas", "TL", 5)
ELISE = Somebody("Élise Lambert", "Élise", "ÉL", 6)


class SampleForm(forms.Form):
    """A form with one field of every kind, filled in with two mistakes."""

    title = forms.CharField(
        label=_("What do you want to reach?"), help_text=_("One sentence. Somebody else can see when it is done.")
    )
    reason = forms.CharField(
        label=_("What changed?"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One or two sentences. Karim will read it."),
    )
    until = forms.DateField(label=_("Until when?"))
    rhythm = forms.ChoiceField(
        label=_("How often do you check in?"),
        choices=[("", _("Choose")), ("2", _("Every two weeks")), ("4", _("Every four weeks"))],
    )
    who = forms.ChoiceField(
        label=_("Who can see this"),
        widget=forms.RadioSelect,
        choices=[("team", _("Your team")), ("coach", _("You and Karim"))],
    )
    words = forms.BooleanField(
        label=_("Ratings in words"), help_text=_("Without digits, on every form of this cycle."), required=False
    )
    file = forms.FileField(
        label=_("List of people"),
        help_text=_("CSV or Excel, up to 20 MB. Nothing changes before you have seen what will happen."),
    )
    start = forms.DateField(label=_("From"))
    end = forms.DateField(label=_("Until"))

    who_notes = {"team": _("Planning Willebroek, 11 people"), "coach": _("Karim can comment, he cannot change it")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["who"].notes = self.who_notes  # type: ignore[attr-defined]


def audiences() -> dict[str, Audience]:
    """An audience of every kind."""
    both = ((LOTTE, "Network planner"), (KARIM, "Coach, Planning Willebroek"))
    return {
        "private": Audience(words=_("Only you"), icon="lock", names=both[:1], reason=_("You have not shared this.")),
        "two": Audience(words=_("You and Karim"), names=both, kept=_("Kept as long as Karim is your coach.")),
        "team": Audience(
            words=_("Planning Willebroek"),
            icon="users-round",
            names=both,
            more=9,
            more_url="#part-visibility",
            change_url="#part-visibility",
            reason=_("Team goals are open to the team."),
        ),
        "hr": Audience(
            words=_("You, Karim and HR"),
            icon="shield-check",
            names=both,
            reason=_("The signed conversation belongs to your file."),
        ),
        "all": Audience(
            words=_("Everyone at Vaartland Logistics"), icon="building-2", groups=(_("Everyone, 412 people"),)
        ),
    }


def context() -> dict[str, Any]:
    """What the samples need to be drawn."""
    today = clock.today()
    faulty = SampleForm({"title": "", "until": "12 02 2026", "reason": "", "who": "team", "words": "on"})
    plan = [(step / 10, min(0.72, 0.05 + 0.075 * step)) for step in range(11)]
    real = [(0, 0.02), (0.2, 0.11), (0.35, 0.21), (0.5, 0.27), (0.65, 0.39), (0.8, 0.52), (1, 0.64)]
    return {
        "lotte": LOTTE,
        "karim": KARIM,
        "wout": WOUT,
        "nadia": NADIA,
        "thomas": THOMAS,
        "joke": JOKE,
        "elise": ELISE,
        "team": [LOTTE, WOUT, JOKE, NADIA, THOMAS, ELISE, KARIM],
        "audiences": audiences(),
        "form": faulty,
        "fresh": SampleForm(
            initial={
                "who": "coach",
                "words": True,
                "start": datetime.date(today.year, 1, 1),
                "end": datetime.date(today.year, 12, 31),
            },
            auto_id="fresh_%s",
        ),
        "trail": [(_("My goals"), "#part-page_head"), ("2026", "#part-page_head")],
        "weeks": [0, 1, 0, 2, 1, 2, 0, 3, 1, 2, 0, 1, 3],
        "trend": [3, 4, 4, 6, 5, 7, 8],
        "parts": [(46, "f1"), (31, "f2"), (23, "f8")],
        "marks": [(4, ""), (22, ""), (51, "w"), (76, ""), (92, "a")],
        "chart": {
            "series": [Series(plan, "plan", "plan 72%"), Series(real, "", "64% now")],
            "y": ["100%", "50%", "0%"],
            "x": ["Jan", "Mar", "May", "Jul", "Sep", "Nov"],
            "columns": [_("Month"), _("Done"), _("Plan")],
            "rows": [("July", "27%", "38%"), ("September", "39%", "57%"), ("November", "64%", "72%")],
        },
        "facts": [
            (_("Period"), "January to December"),
            (_("Check-ins"), "11, about every 4 weeks"),
            (_("Changes"), "2, both with a reason"),
        ],
        "page": Paginator(range(412), 25).page(3),
        "days_ago": today - datetime.timedelta(days=4),
        "long_ago": today - datetime.timedelta(days=410),
        "faults": ["“31/02/2024” is not a day.", "The coach “B. Janssens” is not in the list."],
        "hues": list(range(12)),
    }
