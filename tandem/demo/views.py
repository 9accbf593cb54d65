"""The doors of the demo organisation, and its outbox. None of this exists outside demo mode."""

from django.conf import settings
from django.contrib.auth import login
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from tandem.core.policies import demo_only
from tandem.notices.models import Mail
from tandem.people.models import Account
from tandem.people.queries import attach_places

from .content.cast import CAST

DOORS = (
    ("lotte", "sun", _("Employee"), _("She steers her own goals, gets feedback and prepares a conversation.")),
    ("karim", "users-round", _("Coach"), _("He coaches a team and prepares a talk in ten minutes.")),
    ("joke", "users", _("Member of a self-steering team"), _("She leads on the planning of Dok 4, for now.")),
    (
        "sofie",
        "handshake",
        _("HR partner"),
        _("She accompanies the hubs in Flanders and reads no private exchange."),
    ),
    ("an", "sliders-horizontal", _("HR administrator"), _("She imports people, gives roles and sets the parameters.")),
    ("philippe", "network", _("Leadership"), _("He sees the goals of the organisation and where they drift.")),
    ("ingrid", "shield-check", _("IT administrator"), _("She runs the system and sees no content.")),
)
MORE = ("wout", "thomas", "nadia", "greet", "elise", "luc", "marc", "benoit", "miriam")


def _account(slug):
    """The account of a member of the cast who can sign in."""
    if slug not in CAST:
        raise Http404
    accounts = Account.objects.select_related("person").filter(is_active=True)
    account = accounts.filter(email=CAST[slug].mail).first()
    if account is None:
        raise Http404
    return account


@demo_only
def doors(request):
    """A door for each role."""
    emails = {CAST[slug].mail: slug for slug in (*(d[0] for d in DOORS), *MORE)}
    accounts = Account.objects.select_related("person").filter(email__in=emails, is_active=True)
    people = {emails[account.email]: account.person for account in accounts}
    attach_places(people.values())
    return render(
        request,
        "demo/doors.html",
        {
            "doors": [(people[slug], slug, *rest) for slug, *rest in DOORS if slug in people],
            "more": [(people[slug], slug) for slug in MORE if slug in people],
            "organisation": settings.ORGANISATION,
        },
    )


@demo_only
@require_POST
def sign_in(request):
    """``person=<slug>`` signs in as that member of the cast, and goes to her week."""
    account = _account(request.POST.get("person", ""))
    login(request, account, backend=settings.AUTHENTICATION_BACKENDS[0])
    request.session["demo"] = True
    return redirect("/")


@demo_only
def outbox(request):
    """The mail that would have gone out, newest first."""
    page = Paginator(Mail.objects.order_by("-pk"), 25).get_page(request.GET.get("page"))
    return render(request, "demo/outbox.html", {"page": page})
