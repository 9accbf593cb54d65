"""Workers are killed with SIGKILL while a cycle is launched and closed, also in the middle of mails: nothing is lost,
nothing is there twice, and no kill repeats more than one mail, which then has the same Message-ID.

Two workers go on at once; one of them, by chance, is killed at a random moment, and another one takes its place: 5
times at 300 people, 100 times at 12,000 with TANDEM_FULL=1, during the launch and as often during the closing.
KILL_SEED repeats a run.
"""

import os
import random
import signal
import time
from collections import Counter
from contextlib import suppress

import pytest

from .conftest import FULL

KILLS, A_BATCH, A_WHILE, PATIENCE = (100, 400, 1.5, 1800) if FULL else (5, 20, 0.2, 120)

STATE = "select state from cycles_cycle where id = %s"
PLACES = "select count(*) from cycles_place where cycle_id = %s"
OTHERS = "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
# Who has a seat in a conversation of the cycle, once for each conversation.
SEATS = """
    select unnest(array[c.person_id, c.coach_id]) as person, p.standing, c.state
    from cycles_place p join conversations_conversation c on c.id = p.conversation_id where p.cycle_id = %s
"""
ANNOUNCED = "select count(*) from core_occurrence where kind = %s and (data ->> 'cycle')::bigint = %s"
LEFT_TO_DO = """
    select (select count(*) from core_occurrence where handled_at is null)
        + (select count(*) from notices_notice where mail_at is not null)
"""
# Message-ID up to the @, and receiver, of what has to be mailed, of notices after a key.
TO_MAIL = """
    select '<notice-' || n.id || '-' || floor(extract(epoch from n.created_at))::bigint, person.email
    from notices_notice n join people_person person on person.id = n.person_id
    where n.id > %s and person.email <> '' and person.employed @> (current_date + 14) and n.read_at is null
        and not (
            exists (select from notices_mailchoice m where m.person_id = n.person_id and m.kind = n.kind and not m.mail)
            and (n.calendar = '' or exists (
                select from notices_mailchoice m
                where m.person_id = n.person_id and m.kind = 'notices.calendar' and not m.mail
            ))
        )
"""


def until(condition, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "this takes too long"
        time.sleep(0.03)


@pytest.fixture
def chance():
    """The random moments, which can be had again."""
    seed = int(os.environ.get("KILL_SEED") or random.SystemRandom().randrange(10**6))
    print(f"KILL_SEED={seed}")
    return random.Random(seed)


def kill(process):
    """With SIGKILL; one that has ended already is as dead."""
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def kill_on_the_way(nursery, chance, how_far, is_over):
    """Let two workers do it; kill one of them so many times, where the work has come by chance, and a while further.
    ``how_far``: from 0 to 1. Gives the kills that hit somebody at work."""
    workers, hits = [nursery.ask("worker", A_BATCH) for _ in range(2)], 0
    for moment in sorted(chance.uniform(0, 0.97) for _ in range(KILLS)):
        until(lambda moment=moment: how_far() >= moment or is_over())
        time.sleep(chance.uniform(0, A_WHILE))
        victim = chance.randrange(2)
        hits += not is_over()
        kill(workers[victim])
        workers[victim] = nursery.ask("worker", A_BATCH)
    until(is_over)
    for worker in workers:
        kill(worker)
    until(lambda: nursery.one(OTHERS) == 0)
    return hits


def launched_by_one_who_is_killed(nursery, chance, cycle, expected):
    """HR asks for the launch, and the server is killed at it: it is asked for as a whole or not at all."""
    for longest in [A_WHILE] * (KILLS // 5) + [PATIENCE]:
        process = nursery.ask("launch")
        if longest == PATIENCE:
            until(lambda: nursery.one(STATE, cycle) != "draft")
        else:
            time.sleep(chance.uniform(0, longest))
            kill(process)
        until(lambda: nursery.one(OTHERS) == 0)
        there = nursery.one(STATE, cycle), nursery.one(PLACES, cycle)
        assert there in (("draft", 0), ("launching", expected))
        if there[0] == "launching":
            return


def check_mails(nursery, since):
    """Everything that was to be mailed was, to whom it was for, and hardly anything twice."""
    mails = [(sent.rpartition("@")[0], to) for sent, to in nursery.mails()]
    assert set(mails) == set(nursery.rows(TO_MAIL, since))
    repeated = len(mails) - len(set(mails))
    assert repeated <= KILLS
    assert max(Counter(mails).values()) <= 1 + KILLS
    return len(mails), repeated


@pytest.mark.slow
def test_whoever_kills_the_worker_nothing_is_lost_and_nothing_there_twice(nursery, chance):
    begun = nursery.ask("begin")
    cycle, expected = begun["cycle"], Counter(map(tuple, begun["expected"]))
    assert set(expected.values()) == {1}
    since = nursery.one("select coalesce(max(id), 0) from notices_notice")
    talks = nursery.one("select coalesce(max(id), 0) from conversations_conversation")
    launched_by_one_who_is_killed(nursery, chance, cycle, len(expected))
    hits = launch(nursery, chance, cycle, since)
    check_launched(nursery, cycle, expected, talks)
    mails, repeated = check_mails(nursery, since)
    print(
        f"launch: {len(expected)} places, {hits} kills of workers that were at it, {mails} mails, {repeated} repeated"
    )

    held = nursery.ask("talk")
    nursery.sink.write_text("")
    since = nursery.one("select max(id) from notices_notice")
    before = dict(nursery.rows("select id, state from conversations_conversation"))
    nursery.ask("close")
    hits = close(nursery, chance, cycle, since)
    ended = check_closed(nursery, cycle, held, before)
    mails, repeated = check_mails(nursery, since)
    print(f"closing: {ended} ended, {hits} kills of workers that were at it, {mails} mails, {repeated} repeated")


def launch(nursery, chance, cycle, since):
    places = nursery.one(PLACES, cycle)
    people = nursery.one("""
        select count(distinct one) from cycles_place, unnest(array[person_id, coach_id]) as one
        where cycle_id = %s and coach_id is not null""", cycle)  # fmt: skip

    def how_far():
        waiting = nursery.one(f"{PLACES} and standing = 'waiting'", cycle)
        told = nursery.one("select count(*) from notices_notice where id > %s", since) if not waiting else 0
        return (places - waiting) / places * 0.5 + told / people * 0.1 + len(nursery.mails()) / people * 0.4

    def is_over():
        return nursery.one(STATE, cycle) == "running" and nursery.one(LEFT_TO_DO) == 0

    return kill_on_the_way(nursery, chance, how_far, is_over)


def check_launched(nursery, cycle, expected, talks):
    rows = nursery.rows("""
        select p.person_id, p.moment_id, p.standing, p.coach_id, p.conversation_id, c.state,
            (select count(*) from conversations_preparation where conversation_id = c.id)
        from cycles_place p left join conversations_conversation c on c.id = p.conversation_id
        where p.cycle_id = %s""", cycle)  # fmt: skip
    assert Counter((person, moment) for person, moment, *_rest in rows) == expected
    given = []
    for _person, _moment, standing, coach, talk, state, preparations in rows:
        assert standing == ("made" if coach else "no_coach")
        assert (talk is not None) == (coach is not None)
        if talk is not None and talk > talks:
            assert (state, preparations) == ("preparing", 2)
        given.append(talk)
    given = [talk for talk in given if talk]
    assert len(given) == len(set(given)) > len(expected) * 0.9
    fresh = {talk for (talk,) in nursery.rows("select id from conversations_conversation where id > %s", talks)}
    assert fresh <= set(given), "conversations beside the places"
    assert nursery.one(ANNOUNCED, "cycles.CycleLaunched", cycle) == 1
    seats = Counter(person for person, _standing, _state in nursery.rows(SEATS, cycle))
    assert Counter(told(nursery, "cycles.launched", cycle)) == seats


def told(nursery, kind, cycle):
    """{person: the number of conversations of the cycle that she is told of}; nobody twice."""
    rows = nursery.rows(
        "select person_id, (params ->> 'n')::int from notices_notice where kind = %s and url = %s",
        kind, f"/cycles/{cycle}/",
    )  # fmt: skip
    assert len(dict(rows)) == len(rows)
    return dict(rows)


def close(nursery, chance, cycle, since):
    coming = f"{PLACES} and standing = 'made'"
    places = nursery.one(coming, cycle)

    def how_far():
        left = nursery.one(coming, cycle)
        told = nursery.one("select count(*) from notices_notice where id > %s", since) or 1
        return (places - left) / places * 0.5 + len(nursery.mails()) / max(told, places) * 0.5

    def is_over():
        return nursery.one(STATE, cycle) == "closed" and nursery.one(LEFT_TO_DO) == 0

    return kill_on_the_way(nursery, chance, how_far, is_over)


def check_closed(nursery, cycle, held, before):
    rows = nursery.rows("""
        select p.standing, c.id, c.state, c.planned_at is not null,
            (select count(*) from conversations_move where conversation_id = c.id and to_at is null),
            (select count(*) from core_occurrence where kind = 'conversations.ConversationsCancelled'
                and data -> 'conversations' @> to_jsonb(c.id)),
            (select count(*) from notices_notice where kind = 'conversations.called_off'
                and calendar = 'conversation:' || c.id)
        from cycles_place p join conversations_conversation c on c.id = p.conversation_id
        where p.cycle_id = %s""", cycle)  # fmt: skip
    ended = 0
    for standing, talk, state, planned, *happened in rows:
        if before[talk] in ("preparing", "open"):  # both of the two are told when it stood in their calendars
            assert (standing, state, *happened) == ("closed", "cancelled", 1, int(planned), 2 * planned)
            ended += 1
        else:
            assert (standing, state, *happened) == ("made", before[talk], 0, 0, 0)
    going_on = {talk for standing, talk, *_rest in rows if standing == "made"}
    assert going_on >= set(held) and ended
    assert nursery.one(ANNOUNCED, "cycles.CycleClosed", cycle) == 1
    seats = Counter(person for person, standing, _state in nursery.rows(SEATS, cycle) if standing == "closed")
    assert Counter(told(nursery, "cycles.closed", cycle)) == seats
    return ended
