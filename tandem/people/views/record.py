"""What an HR administrator changes in somebody's record: each a form, each an entry in the history."""

import datetime

from django.contrib import messages
from django.contrib.auth import logout
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.policies import holding, signed_in

from .. import access, actions
from ..forms.record import (
    AbsenceForm,
    AssignmentForm,
    FunctionalCoachForm,
    LastDayForm,
    NewPersonForm,
    PersonForm,
)
from ..queries import assignment_on
from .person import seen


def answer(request, form, act, *, title, back, done, button=None, lede="", crumbs=()):
    """A page with one form; when it is sent and right, ``act(cleaned_data)`` and back.

    What the action or the database refuses stands in the form, in words.
    """
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                act(form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        except IntegrityError as refusal:
            form.add_error(None, words_for(refusal))
        else:
            if not request.session.exists(request.session.session_key):  # what was done ended one's own sessions
                logout(request)
            messages.success(request, done)
            return redirect(back)
    context = {
        "form": form,
        "title": title,
        "back": back,
        "button": button or _("Save"),
        "lede": lede,
        "crumbs": crumbs,
    }
    return render(request, "people/form.html", context, status=422 if form.errors and request.htmx else 200)


def words_for(refusal):
    """What a constraint of the database says, in words."""
    text = str(refusal)
    known = (
        ("person_number", _("Somebody else has this number.")),
        ("email", _("Somebody else has this address.")),
        ("absence_once", _("An absence on these days is there already.")),
        ("functional_coaching_once", _("This functional coach is there already on these days.")),
        ("team_membership_once", _("This person is in the team already.")),
        ("team_role_once", _("This person leads on this already.")),
        ("grant_once", _("This person holds this role already.")),
        ("grant_scope", _("An HR partner needs a unit; the other roles are for the whole organisation.")),
        ("circle", _("These people would coach each other in a circle.")),
        ("below itself", _("A unit cannot stand below itself.")),
        ("_code", _("This code is taken.")),
    )
    return next((words for mark, words in known if mark in text), _("The database refused this. Nothing was changed."))


def _changing(request, pk):
    """The person whom an HR administrator changes."""
    someone = seen(request, pk)
    access.administer.require(request.person)
    return someone, reverse("people:record", args=[pk]), ((someone.name, reverse("people:person", args=[pk])),)


@holding(access.administer)
def new(request):
    """Somebody who is not in the import: one by one."""

    def add(data):
        employed = (data.pop("first_day"), None)
        return actions.add_person(by=request.person, employed=employed, **data)

    form = NewPersonForm(
        request.POST or None, initial={"first_day": clock.today(), "language": request.person.language}
    )
    return answer(
        request,
        form,
        add,
        title=_("Add a person"),
        back=reverse("people:directory"),
        done=_("The person was added. Give her or him a unit, a job and a coach next."),
        crumbs=((_("Colleagues"), reverse("people:directory")),),
    )


@signed_in
def change(request, pk):
    """Name, address, number, language."""
    someone, back, crumbs = _changing(request, pk)
    return answer(
        request,
        PersonForm(request.POST or None, instance=someone),
        lambda data: actions.change_person(someone, by=request.person, **data),
        title=_("Change the data of %(name)s") % {"name": someone.name},
        back=back,
        done=_("Saved."),
        crumbs=crumbs,
    )


@signed_in
def assign(request, pk):
    """Unit, job, coach and hours from a date on."""
    someone, back, crumbs = _changing(request, pk)
    now = assignment_on(someone)
    before = {"unit": now.unit, "job": now.job, "coach": now.coach, "hours": now.hours} if now else {}
    form = AssignmentForm(
        request.POST or None,
        viewer=request.person,
        person=someone,
        initial=before | {"from_date": clock.today()},
    )
    return answer(
        request,
        form,
        lambda data: actions.assign(someone, by=request.person, **data),
        title=_("A new assignment for %(name)s") % {"name": someone.name},
        lede=_("Unit, job, coach or hours change from a date on. What was, stays in the record."),
        back=back,
        done=_("The assignment is saved."),
        crumbs=crumbs,
    )


@signed_in
def functional_coach(request, pk):
    """A coach beside the hierarchical one."""
    someone, back, crumbs = _changing(request, pk)

    def add(data):
        actions.add_functional_coach(
            someone,
            data["coach"],
            by=request.person,
            about=data["about"],
            from_date=data["from_date"],
            until=_after(data["last_day"]),
        )

    form = FunctionalCoachForm(
        request.POST or None, viewer=request.person, person=someone, initial={"from_date": clock.today()}
    )
    return answer(
        request,
        form,
        add,
        title=_("A functional coach for %(name)s") % {"name": someone.name},
        lede=_("Somebody who coaches on a project or a craft, beside the coach. She or he sees the record too."),
        back=back,
        done=_("The functional coach is saved."),
        crumbs=crumbs,
    )


@signed_in
def absence(request, pk):
    """From a day until a day."""
    someone, back, crumbs = _changing(request, pk)

    def add(data):
        actions.record_absence(someone, by=request.person, from_date=data["from_date"], until=_after(data["last_day"]))

    return answer(
        request,
        AbsenceForm(request.POST or None),
        add,
        title=_("An absence of %(name)s") % {"name": someone.name},
        lede=_("So that nobody asks anything of somebody who is away. The reason is not asked and not kept."),
        back=back,
        done=_("The absence is saved."),
        crumbs=crumbs,
    )


@signed_in
def last_day(request, pk):
    """Somebody leaves."""
    someone, back, crumbs = _changing(request, pk)
    return answer(
        request,
        LastDayForm(request.POST or None, person=someone),
        lambda data: actions.leave(someone, by=request.person, **data),
        title=_("The last day of %(name)s") % {"name": someone.name},
        lede=_("Assignment, teams and roles end with it. Nothing of the record is lost."),
        back=back,
        done=_("The last day is saved."),
        button=_("Save the last day"),
        crumbs=crumbs,
    )


def _after(day):
    """The exclusive end of a range whose last day is ``day``, or None."""
    return day + datetime.timedelta(days=1) if day else None
