"""Values, skills and forms as they come along, and the next version of one that the administrator is writing."""

import datetime

from tandem.core import clock
from tandem.frameworks import actions
from tandem.frameworks.models import FormVersion, Question
from tandem.frameworks.states import Kind

SINCE, WRITTEN = datetime.timedelta(days=300), datetime.timedelta(days=9)
SHARPER = {
    "words_nl": "Springt uit zichzelf bij als een collega vastzit of het te druk heeft.",
    "words_fr": "Donne spontanément un coup de main quand un collègue est bloqué ou débordé.",
    "words_en": "Steps in, unasked, when a colleague is stuck or has too much to do.",
}
WAITING = {"words_nl": "Welke van onze waarden zag je deze persoon waarmaken, en wanneer?"}


def write(an):
    """In use for most of a year; in the draft a sharper question, and one that waits for its French and English."""
    with clock.at(clock.now() - SINCE):
        actions.load_ready(by=an)
    with clock.at(clock.now() - WRITTEN):
        version = FormVersion.objects.get(form__code="development-short")
        draft = actions.start_draft(version.form, by=an)
        steps_in = Question.objects.get(version=draft, words_en__startswith="Steps in")
        actions.change_question(steps_in, by=an, **SHARPER)
        actions.add_question(draft, by=an, kind=Kind.TEXT, **WAITING)
