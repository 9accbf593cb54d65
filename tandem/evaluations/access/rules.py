"""Who may do what with a round."""

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.rules import rule
from tandem.people.models import Person
from tandem.people.queries import coach_of
from tandem.people.relations import holds, led_by
from tandem.people.states import Role

from ..models import Contributor, Participation, Round, Share
from ..sizes import shortcomings
from ..states import BEFORE_LAUNCH, WITH_REPORT, Purpose, Reply, State
from .reading import can_summarise, is_hidden
from .reading import report as read_by

NOT_YOURS = _("Only the person whom the round is about can do this.")
NOT_COACH = _("Only her coach of today can do this.")
OVER = _("This round has ended.")
UNDER_WAY = (*BEFORE_LAUNCH, State.OPEN, State.SUMMARISING)


def leads(by, person):
    """``by`` is the hierarchical coach of the person today."""
    return Person.objects.filter(led_by(by, "pk"), pk=person.pk).exists()


@rule
def start(by, subject):
    """About oneself; or about somebody whom one coaches today, who then has to agree. One at a time."""
    yield by == subject or (lambda: leads(by, subject)), NOT_COACH
    yield clock.today() in subject.employed, _("This person does not work here any more.")
    busy = Round.objects.filter(subject=subject, state__in=UNDER_WAY)
    yield lambda: not busy.exists(), _("There is a round under way already.")


@rule
def agree(by, round):
    """The person, when her coach proposed it."""
    yield round.subject_id == by.pk, NOT_YOURS
    yield round.state == State.ASKED, _("There is nothing to agree to any more.")


@rule
def choose(by, round):
    """Whom to ask: the person herself, before anybody is asked."""
    yield round.subject_id == by.pk, NOT_YOURS
    yield round.state == State.CHOOSING, _("Who is asked stands fast now.")


def _enough(round):
    return next(iter(shortcomings(round)), "")


@rule
def ask_approval(by, round):
    """The person, when enough people are chosen and there is a coach to approve them."""
    yield choose(by, round) == "", choose(by, round)
    yield round.with_coach, _("This round needs no approval.")
    yield lambda: coach_of(by) is not None, _("You have no coach today.")
    short = _enough(round)
    yield not short, short


@rule
def approve(by, round):
    """Her coach of today; also to send it back."""
    yield round.with_coach and (lambda: leads(by, round.subject)), NOT_COACH
    yield round.state == State.APPROVING, _("There is nothing to approve now.")
    yield clock.today() <= round.ends_date, _("The last day to answer has passed. Choose another one.")


@rule
def launch(by, round):
    """The person herself, where no approval is needed."""
    yield choose(by, round) == "", choose(by, round)
    yield not round.with_coach, _("Your coach approves who is asked.")
    yield clock.today() <= round.ends_date, _("The last day to answer has passed. Choose another one.")
    short = _enough(round)
    yield not short, short


@rule
def answer(by, contributor):
    """Who is asked (``by`` None: by the link), once, as long as the round is open. Also to say no."""
    yield contributor.person_id == getattr(by, "pk", None), _("Only the person who was asked can answer.")
    round = contributor.round
    yield round.is_open and clock.today() <= round.ends_date, OVER
    responded = _("You have responded already. What was sent cannot be changed.")
    if is_hidden(contributor):
        yield lambda: not Participation.objects.filter(contributor=contributor, done=True).exists(), responded
    else:
        yield contributor.reply in {Reply.WAITING, Reply.DECLINED}, responded


@rule
def cancel(by, round):
    """The person; an evaluation: whoever began it; Tandem itself when the person has left."""
    gone = by.is_system and clock.today() not in round.subject.employed
    owner = round.started_by_id if round.purpose == Purpose.EVALUATION else round.subject_id
    refuses = round.state == State.ASKED and by.pk in {round.subject_id, round.started_by_id}
    yield gone or refuses or by.pk == owner, _("Only the person who began this round can stop it.")
    yield round.state in (*BEFORE_LAUNCH, State.OPEN), OVER
    yield gone or by.pk == round.subject_id or (lambda: leads(by, round.subject)), NOT_COACH


@rule
def extend(by, round):
    """The person gives people more time."""
    yield round.subject_id == by.pk, NOT_YOURS
    yield round.is_open, OVER


@rule
def end(by, round):
    """The person when everybody has responded; Tandem itself when the last day has passed."""
    yield round.is_open, OVER
    passed = round.ends_date < clock.today()
    yield by.is_system or round.subject_id == by.pk, NOT_YOURS
    waiting = Contributor.objects.filter(round=round, reply=Reply.WAITING)
    waiting = waiting.exclude(Exists(Participation.objects.filter(contributor=OuterRef("pk"), done=True)))
    if not passed:
        yield lambda: not waiting.exists(), _("Not everybody has responded yet. It ends by itself on its last day.")


@rule
def summarise(by, round):
    """Who was named at the start, while the comments wait."""
    yield Round.objects.filter(can_summarise(by), pk=round.pk).exists, _("Only who was named at the start can do this.")


@rule
def open_report(by, round):
    """Who reads the report."""
    yield Round.objects.filter(read_by(by), pk=round.pk).exists, _("The report is not there, or not for you.")


@rule
def share(by, round):
    """The person, who alone decides; with whoever is her coach."""
    yield round.subject_id == by.pk, NOT_YOURS
    yield round.state in WITH_REPORT, _("The report is not there yet.")
    yield round.purpose != Purpose.EVALUATION, _("Your coach reads it: that was said at the start.")
    yield lambda: coach_of(by) is not None, _("You have no coach today.")
    yield lambda: not Share.objects.filter(round=round).exists(), _("You share it already.")


@rule
def unshare(by, round):
    """The person, as long as she shares it."""
    yield round.subject_id == by.pk, NOT_YOURS
    yield lambda: Share.objects.filter(round=round).exists(), _("You do not share it.")


@rule
def close(by, round):
    """The person, when she has read it."""
    yield round.subject_id == by.pk, NOT_YOURS
    yield round.state == State.REPORTED, _("The report is not there, or the round is closed.")


@rule
def measure_again(by, round):
    """The person, and Tandem when the day is there; nothing else may be under way."""
    yield round.subject_id == by.pk or by.is_system, NOT_YOURS
    yield round.state == State.CLOSED, _("Close this round first, with a goal.")
    reason = start(round.subject, round.subject)
    yield reason == "", reason


@rule
def see_overview(by):
    """How many rounds there are, in numbers: HR administrators."""
    yield holds(by, Role.HR_ADMIN), _("Only an HR administrator can see this page.")
