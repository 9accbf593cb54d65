"""No output of any kind shows words to somebody who may not read them; nor do searches and counts tell of them."""

import datetime
import logging
import re
import zlib
from functools import cache

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from tandem.conversations import document
from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.notices.jobs import send_due
from tandem.notices.models import Mail, Notice
from tests.access.asking import BROKEN, FULL, INSIDE, MAY_READ, THROUGH, Askers, expected, scenes_of
from tests.access.policy import NOT_SO, OPERATIONS, READING, READS, SEES
from tests.access.scenes import CANARY, canary

pytestmark = pytest.mark.django_db
TARGETS = ("history", "goals", "candidates", "list", "people", "found", "palette", "dialog")
SEARCHES = ("desk:find", "goals:index", "feedback:index", "feedback:given", "feedback:shared", "conversations:index",
            "people:directory")  # fmt: skip
ABOUT = {"desk": ("goal", "piece", "draft", "answer", "person", "agreement"), "goals": ("goal",),
         "feedback": ("piece", "draft"), "conversations": ("answer", "agreement"), "people": ("person",)}  # fmt: skip


@pytest.fixture(scope="module")
def askers(world):
    return Askers(world)


def got_through(operation, scene):
    """Who opens the page."""
    return [actor for actor in INSIDE if expected(operation, scene, "GET", actor) == THROUGH]


READ = [operation for operation in OPERATIONS if operation.get != NOT_SO and not operation.is_for_visitors]


@pytest.mark.parametrize("operation", READ, ids=str)
def test_a_part_of_a_page_shows_no_more_than_the_page(askers, operation, record_property):
    checks, wrong = 0, []
    targets = TARGETS[:4] if operation.of else TARGETS
    for scene in scenes_of(operation, full=False):
        url = askers.url(operation, scene)
        readers = list(enumerate(got_through(operation, scene)))
        first = zlib.crc32(f"{operation} {scene}".encode()) % (len(readers) or 1)
        for number, actor in readers if FULL else readers[first:][:1]:
            target = targets[number % len(targets)]
            answer = askers.ask(actor, url, headers={"HX-Request": "true", "HX-Target": target})
            checks += 1
            if leaked := answer.leaks - MAY_READ[actor]:
                wrong.append(f"{url} #{target} as {actor} shows {leaked}")
            if answer.word == BROKEN:
                wrong.append(f"{url} #{target} as {actor} breaks")
    record_property("canaries in parts of pages", [checks, len(wrong)])
    assert wrong == [], "\n" + "\n".join(wrong)


@pytest.mark.parametrize("name", SEARCHES)
def test_a_search_tells_nothing_of_what_one_may_not_see(askers, name, record_property):
    """For words that only others may read it answers as for words that nobody wrote. Every second person looks for what
    a page is about, every sixth also for the rest; with TANDEM_FULL=1 everybody for everything."""
    operation = next(one for one in OPERATIONS if one.name == name)
    more = {"goals:index": "&tab=all"}.get(name, "")
    base = askers.url(operation, "").partition("?")[0]
    nonsense = "q" * 30

    @cache
    def answered(actor, text):
        return askers.ask(actor, f"{base}?q={text}{more}").body

    checks, wrong = 0, []
    for hidden in ("goal.private", "goal.draft", "piece.two", "piece.dock", "draft.thomas", "answer.formal.person",
                   "person.joiner", "agreement.beside"):  # fmt: skip
        words, about = canary(hidden), hidden.partition(".")[0] in ABOUT[name.partition(":")[0]]
        for actor in INSIDE if FULL else INSIDE[len(words) % 2 :: 2 if about else 6]:
            if {words, canary("person.joiner")} & MAY_READ[actor]:
                continue  # what is like it may be found by who may see that
            checks += 1
            if _bare(answered(actor, words).replace(words, nonsense)) != _bare(answered(actor, nonsense)):
                wrong.append(f"{base}?q={words} as {actor}")
    record_property("searches for hidden words", [checks, len(wrong)])
    assert wrong == []


def _bare(body):
    """A page without what differs at each request."""
    body = re.sub(r'(csrfmiddlewaretoken" value|X-CSRFToken\W+)[^>,}]*', r"\1", body)
    return re.sub(r'(id|for|aria-\w+|href|popovertarget|anchor|data-[\w-]+)="[^"]*"', "", body)


def test_counts_are_those_of_visible_rows(askers):
    """The counts of the tabs of goals are the live rows behind them, for everybody."""
    for actor in INSIDE:
        context = askers.ask(actor, "/goals/").response.context
        for tab in context["tabs"]:
            if tab["count"] is not None:
                page = askers.ask(actor, f"/goals/?tab={tab['key']}&state=live").response.context["page"]
                assert page.paginator.count == tab["count"], (actor, tab)
        drafts = askers.ask(actor, "/feedback/drafts/").response.context
        assert drafts["count_of_drafts"] == drafts["page"].paginator.count


def test_who_carries_a_goal_is_shown_as_far_as_one_sees(askers, world):
    url = f"/goals/{world['goal.all'].pk}/"
    for actor in INSIDE:
        carried = askers.ask(actor, url).response.context["carried"]
        shown = {link.goal_id for link in carried.links}
        assert (world["goal.private"].pk in shown) == (actor in SEES["goal"]["private"].split()), actor
        assert len(shown) + carried.hidden == 3, actor


def test_the_year_of_a_draft_of_the_organisation_is_no_filter_for_others(askers):
    for actor in INSIDE:
        assert ("2041" in askers.ask(actor, "/goals/?tab=organisation").body) == (actor == "philippe"), actor


def test_mail_carries_an_occasion_and_no_content(world):
    Mail.objects.all().delete()
    with clock.at(clock.now() + datetime.timedelta(days=1)):
        assert send_due() > 20
    for mail in Mail.objects.all():
        assert not CANARY.search(mail.subject + mail.body), mail.subject


def test_notices_events_and_jobs_hold_no_words(world):
    for notice in Notice.objects.all():
        assert not CANARY.search(f"{notice.params} {notice.url} {notice.words}")
    assert not any(CANARY.search(str(row.data)) for row in Occurrence.objects.all())
    assert not any(CANARY.search(str(job.args)) for job in ProcrastinateJob.objects.all())


def test_the_document_of_a_conversation_shows_what_its_reader_may_read(world):
    readers = {"pair": {"locked": ("lotte", "karim"), "stood_in_locked": ("lotte", "karim", "thomas"),
                        "locked_before": ("lotte", "karim"), "hr": ("sofie", "an"),
                        "gosselies": ("thomas", "elise")},
               "file": {"locked": ("sofie",), "locked_before": ("sofie",), "gosselies": ("benoit",)}}  # fmt: skip
    for edition, names in readers.items():
        for name, people in names.items():
            found = set(CANARY.findall(document.html(world[f"talk.{name}"], "nl", edition)))
            assert found, "the canaries have flown"
            for actor in people:
                assert found <= MAY_READ[actor], (edition, name, actor)


def test_the_log_holds_no_words(askers, world, caplog):
    """Of pages, refusals, what is not found and what breaks."""
    secret = canary("typed")
    both = ("lotte", "greet")
    with caplog.at_level(logging.INFO):
        for number, operation in enumerate(OPERATIONS if FULL else OPERATIONS[::2]):
            for scene in scenes_of(operation, full=False)[: 2 if FULL else 1]:
                url = askers.url(operation, scene)
                for actor in both if FULL else both[number % 2 :][:1]:
                    askers.ask(actor, url)
                    askers.ask(actor, url, "POST", {**askers.data(operation, scene), "text": secret, "why": secret})
    told = " ".join(record.getMessage() for record in caplog.records) + caplog.text
    mine = {one for one in CANARY.findall(told) if "kanarie-typed" in one}
    assert not mine and not set(CANARY.findall(told))


# Besides the pages to read: where words stand that are on no page of their own.
BESIDE = {"people:import_run", "feedback:sending", "feedback:give", "feedback:report", "conversations:prepare",
          "frameworks:version", "plans:version", "cycles:cycle", "evaluations:summary", "conversations:team_talk",
          "conversations:prepare_team_talk", "conversations:type_draft",
          "evaluations:answer"}  # fmt: skip
OTHERWISE = {"preview": "import.row"}
LISTS = (("an", "/frameworks/forms/"), ("an", "/people/roles/?past=1"), ("lotte", "/conversations/agreements/"),
         ("lotte", "/goals/"), *((actor, "/cycles/") for actor in ("lotte", "wout", "joke")),
         *((actor, url) for url in ("/feedback/asked/", "/conversations/style/") for actor in INSIDE))  # fmt: skip


def test_every_canary_that_may_be_read_is_read_by_somebody(askers):
    """Else they would prove nothing: what is to be read stands on the page of its thing, or beside it."""
    to_see = {name: canary(name) for name, who in READS.items() if who and name not in UNSEEN}
    seen = set()
    for operation in READ:
        if not operation.of or not (str(operation) in READING or operation.name in BESIDE):
            continue
        for scene in scenes_of(operation, full=True):
            own = {words for name, words in to_see.items() if f".{OTHERWISE.get(scene, scene)}." in f".{name}."}
            for actor in got_through(operation, scene):
                if (own - seen) & MAY_READ[actor]:
                    seen |= askers.ask(actor, askers.url(operation, scene)).leaks
    for actor, url in LISTS:
        seen |= askers.ask(actor, url).leaks
    never = set(to_see.values()) - seen
    assert never == set()


# Words that no page shows today, also not to those who may read them: of what was cancelled or taken back, and what one
# has handed in oneself while the other has not, or before somebody else stood in.
UNSEEN = {
    "answer.stood_in_locked.coach", "answer.per_goal.person", "answer.per_goal.person.goal",
    "team_answer.preparing.joke", "team_answer.cancelled.joke", "team_answer.talking.nadia",
    "team_answer.closed.nadia", "team_answer.left.benoit",
    "answer.formal.person", "answer.informal.person", "answer.handed_over.person", "why.dropped",
    "answer.dropped.person", "answer.dropped.coach", "note.dropped.person", "note.dropped.coach", "reply.withdrawn",
}  # fmt: skip
