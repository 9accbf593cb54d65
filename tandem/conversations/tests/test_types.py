"""Another title and other topics for a type that exists: a draft, published from a day on."""

import re

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from tandem.conversations import actions, queries
from tandem.conversations.forms import PlanForm
from tandem.conversations.gaps import gaps
from tandem.conversations.models import Conversation, Guide, Topic
from tandem.core import clock
from tandem.plans.shapes import guides as guides_of_plans

HERE = "/conversations/types/"


def words(field, nl, fr, en):
    return {f"{field}_nl": nl, f"{field}_fr": fr, f"{field}_en": en}


def year_end():
    return Guide.objects.get(slug="year-end", published_date__isnull=False, retired_date=None)


@pytest.fixture
def draft(cast):
    """The next version of the year-end conversation."""
    return actions.start_type(year_end(), by=cast.an)


def page(client, address, status=200):
    response = client.get(address)
    assert response.status_code == status, address
    text = response.content.decode()
    assert "<c-" not in text
    return text


def test_a_draft_begins_with_what_is_in_use_one_at_a_time(cast, draft):
    now = year_end()
    assert (draft.version, draft.kind, draft.form, draft.title_fr) == (2, now.kind, now.form, now.title_fr)
    before, after = (list(Topic.objects.filter(guide=one)) for one in (now, draft))
    assert [(t.minutes, t.title_nl, t.note_en) for t in before] == [(t.minutes, t.title_nl, t.note_en) for t in after]
    with pytest.raises(PermissionDenied, match="a draft already"):
        actions.start_type(now, by=cast.an)
    with pytest.raises(IntegrityError, match="guide_one_draft"), transaction.atomic():
        Guide.objects.create(slug="year-end", version=3, kind=now.kind, form=now.form)
    with pytest.raises(PermissionDenied, match="not in use"):
        actions.start_type(draft, by=cast.an)
    for person in (cast.lotte, cast.sofie, cast.ingrid):
        with pytest.raises(PermissionDenied, match="Only an HR administrator"):
            actions.start_type(Guide.objects.get(slug="exit"), by=person)


def test_a_draft_is_for_administrators_and_can_be_chosen_nowhere(cast, draft, sign_in):
    assert draft in Guide.objects.visible_to(cast.an) and draft not in Guide.objects.visible_to(cast.lotte)
    assert Topic.objects.visible_to(cast.lotte).filter(guide=draft).count() == 0
    assert draft not in PlanForm(person=cast.lotte).fields["guide"].queryset
    assert queries.type_of("year-end", cast.an) == year_end()
    actions.change_title(draft, by=cast.an, **words("title", "Jaargesprek", "Annuel", "Yearly talk"))
    assert guides_of_plans()["year-end"] == "Year-end conversation"
    page(sign_in(cast.lotte), f"{HERE}drafts/{draft.pk}/", 404)
    assert "Draft" in page(sign_in(cast.an), HERE) and "Draft" not in page(sign_in(cast.lotte), HERE)


def test_what_is_published_holds_for_what_is_planned_from_then_on(cast, stage, fresh_row):
    under_way = stage("year-end", "open")
    draft = actions.start_type(year_end(), by=cast.an)
    actions.change_title(draft, by=cast.an, **words("title", "Jaargesprek", "Annuel", "Yearly talk"))
    first = Topic.objects.filter(guide=draft).first()
    actions.change_topic(first, by=cast.an, minutes=20)
    actions.publish_type(draft, by=cast.an)
    assert year_end() == draft and draft in PlanForm(person=cast.lotte).fields["guide"].queryset
    assert guides_of_plans()["year-end"] == "Yearly talk"
    former = Guide.objects.get(slug="year-end", version=1)
    assert former.retired_date == clock.today()
    assert fresh_row(under_way).guide == former and fresh_row(under_way).name == "Year-end conversation"
    assert former not in PlanForm(person=cast.lotte).fields["guide"].queryset
    period = (clock.today().replace(year=2024), clock.today().replace(year=2025))
    made = actions.plan(cast.lotte, cast.karim, year_end(), by=cast.lotte, period=period)
    assert Conversation.objects.get(pk=made.pk).name == "Yearly talk"
    with pytest.raises(PermissionDenied, match="never changes"):
        actions.change_title(draft, by=cast.an, title_nl="Anders")
    with pytest.raises(IntegrityError, match="published guide cannot be changed"), transaction.atomic():
        Topic.objects.filter(guide=draft).update(minutes=5)
    assert actions.start_type(year_end(), by=cast.an).version == 3


def test_a_rhythm_goes_on_with_the_newest_version(cast):
    one = actions.start_type(Guide.objects.get(slug="one-to-one"), by=cast.an)
    actions.publish_type(one, by=cast.an)
    at = clock.now().time().replace(microsecond=0)
    series = actions.begin_series(cast.lotte, cast.karim, by=cast.lotte, weeks=2, weekday=4, hour=at)
    assert Conversation.objects.get(series=series).guide == one


def test_each_thing_that_is_missing_is_told_and_stops_publishing(cast, draft):
    first = Topic.objects.filter(guide=draft).first()

    def told():
        draft.refresh_from_db()
        return [gap.reason for gap in gaps(draft)]

    assert told() == []
    actions.change_title(draft, by=cast.an, title_fr=" ")
    actions.change_topic(first, by=cast.an, title_en="", note_nl="")
    missing = ["Title: missing in Français.", "Topic: missing in English.", "Explanation: missing in Nederlands."]
    assert told() == missing
    with pytest.raises(PermissionDenied, match="Something is missing"):
        actions.publish_type(draft, by=cast.an)
    for topic in Topic.objects.filter(guide=draft):
        actions.remove_topic(topic, by=cast.an)
    assert told() == [missing[0], "There is no topic yet: say what the talk goes through."]


def test_topics_move_and_what_is_thrown_away_is_gone(cast, draft):
    def order():
        return list(Topic.objects.filter(guide=draft).values_list("pk", flat=True))

    before = order()
    actions.move_topic(Topic.objects.get(pk=before[1]), by=cast.an, up=True)
    assert order() == [before[1], before[0], *before[2:]]
    actions.move_topic(Topic.objects.get(pk=before[1]), by=cast.an, up=True)
    assert order()[0] == before[1], "the first stays the first"
    made = actions.add_topic(draft, by=cast.an, minutes=5, **words("title", "Slot", "Fin", "End"))
    assert order()[-1] == made.pk
    kept = Guide.pgh_event_model.objects.filter(pgh_obj_id=draft.pk).latest("pgh_id")
    assert kept.pgh_context.metadata["action"] == "conversations.start_type"
    actions.drop_type(draft, by=cast.an)
    assert not Guide.objects.filter(pk=draft.pk).exists() and year_end().version == 1


def test_the_pages_from_the_type_to_publishing_without_a_script(cast, sign_in):
    an = sign_in(cast.an)
    assert "Change title and topics" in page(an, f"{HERE}year-end/")
    assert "title and topics" not in page(sign_in(cast.lotte), f"{HERE}year-end/")
    begun = an.post(f"{HERE}year-end/draft/")
    draft = Guide.objects.get(published_date=None)
    here = f"{HERE}drafts/{draft.pk}/"
    assert begun.url == here and "Go on with title and topics" in page(an, f"{HERE}year-end/")
    page(an, f"{here}title/")
    an.post(f"{here}title/", words("title", "Jaargesprek", "Entretien annuel", "Yearly talk"))
    page(an, f"{here}topics/")
    wrong = an.post(f"{here}topics/", words("title", "Slot", "", "") | {"minutes": "0"})
    assert wrong.status_code == 200 and "greater than or equal to 1" in wrong.content.decode()
    made = an.post(f"{here}topics/", words("title", "Slot", "", "") | {"minutes": "5"})
    topic = Topic.objects.get(title_nl="Slot")
    assert made.url == f"{here}#topic-{topic.pk}"
    text = page(an, here)
    assert "Topic: missing in Français, English." in text and re.search(
        r"aria-disabled[^>]*>.{0,200}Publish", text, re.S
    )
    assert an.post(f"{here}publication/").status_code == 403
    page(an, f"{HERE}topics/{topic.pk}/")
    an.post(f"{HERE}topics/{topic.pk}/", words("title", "Slot", "Fin", "The end") | {"minutes": "5"})
    assert an.post(f"{HERE}topics/{topic.pk}/place/", {"to": "up"}).url.endswith(f"#topic-{topic.pk}")
    part = an.post(f"{HERE}topics/{topic.pk}/place/", {"to": "down"}, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part and "The end" in part
    shown = page(an, f"{here}preview/?in=fr")
    assert "Entretien annuel" in shown and "<b>Fin</b>" in shown and "The end" not in shown
    other = Topic.objects.filter(guide=draft).first()
    assert "Remove this topic?" in page(an, f"{HERE}topics/{other.pk}/removal/")
    an.post(f"{HERE}topics/{other.pk}/removal/")
    done = an.post(f"{here}publication/", follow=True)
    assert done.redirect_chain[-1][0] == f"{HERE}year-end/" and "Yearly talk" in done.content.decode()
    assert "The end" in page(sign_in(cast.lotte), f"{HERE}year-end/")
    for gone in (here, f"{here}title/", f"{HERE}topics/{topic.pk}/"):
        assert "never changes" in page(an, gone, 403)
    an.post(f"{HERE}year-end/draft/")
    again = Guide.objects.get(published_date=None)
    assert "Throw this draft away?" in page(an, f"{HERE}drafts/{again.pk}/removal/")
    assert an.post(f"{HERE}drafts/{again.pk}/removal/").url == f"{HERE}year-end/"


def test_a_one_to_one_is_chosen_when_one_plans_after_a_new_version(cast, sign_in):
    actions.publish_type(actions.start_type(Guide.objects.get(slug="one-to-one"), by=cast.an), by=cast.an)
    text = page(sign_in(cast.lotte), "/conversations/new/")
    new = Guide.objects.get(slug="one-to-one", version=2)
    (radio,) = re.findall(rf'<input[^>]*name="guide"[^>]*value="{new.pk}"[^>]*>', text)
    assert "checked" in radio
