"""What rules look at, of everybody or of one person, on a day: one query."""

import datetime
from typing import NamedTuple

from django.db import connection, transaction

from tandem.core import clock


class Facts(NamedTuple):
    """Of one person. A goal counts in ``share`` when everybody may read it: a rule tells nothing of a private one."""

    person: int
    name: str
    unit: int | None
    path: list[int]  # the keys of her unit and of all above it
    job: int | None
    job_title: str
    unit_name: str
    family: str
    coach: bool
    months: int | None  # full months in the job, since the last change of it or the last day without one
    since: datetime.date | None  # the first day of them
    unit_size: int | None  # people in her unit itself
    hours: float | None
    share: int | None  # of her open goals, those with a number, in %
    self_steering: bool


_FACTS = """
with seat as (
    select person_id, unit_id, job_id, hours from people_assignment
    where during @> %(day)s::date and (%(person)s::bigint is null or person_id = %(person)s)
), size as (
    select unit_id, count(*) as people from people_assignment
    where during @> %(day)s::date and (%(person)s::bigint is null or unit_id in (select unit_id from seat))
    group by unit_id
), leads as (
    select distinct coach_id from people_assignment
    where during @> %(day)s::date and (%(person)s::bigint is null or coach_id = %(person)s)
), run as (
    select person_id, lower(during) as first, job_id is distinct from lag(job_id) over past
        or lower(during) > lag(upper(during)) over past or row_number() over past = 1 as is_new
    from people_assignment
    where lower(during) <= %(day)s::date and (%(person)s::bigint is null or person_id = %(person)s)
    window past as (partition by person_id order by lower(during))
), start as (
    select person_id, max(first) filter (where is_new) as since from run group by person_id
), aims as (
    select person_id, round(100.0 * count(*) filter (where measure <> 'criteria') / count(*)) as share
    from goals_goal
    where state = 'open' and visibility = 'organisation' and person_id is not null
        and (%(person)s::bigint is null or person_id = %(person)s)
    group by person_id
), steers as (
    select distinct person_id from people_teammembership
    join people_team on people_team.id = team_id and is_self_steering
        and (closed_date is null or closed_date > %(day)s::date)
    where during @> %(day)s::date and (%(person)s::bigint is null or person_id = %(person)s)
)
select person.id, person.name, seat.unit_id, coalesce(unit.path, '{}'), seat.job_id,
    coalesce(case %(language)s when 'nl' then nullif(title_nl, '') when 'fr' then nullif(title_fr, '')
        else nullif(title_en, '') end, nullif(title_nl, ''), nullif(title_fr, ''), nullif(title_en, ''), job.code, ''),
    coalesce(case %(language)s when 'nl' then nullif(name_nl, '') when 'fr' then nullif(name_fr, '')
        else nullif(name_en, '') end, nullif(name_nl, ''), nullif(name_fr, ''), nullif(name_en, ''), unit.code, ''),
    coalesce(job.family, ''), leads.coach_id is not null,
    case when seat.person_id is null then null else
        (extract(year from age(%(day)s::date, start.since)) * 12
            + extract(month from age(%(day)s::date, start.since)))::int end,
    case when seat.person_id is null then null else start.since end,
    size.people, seat.hours::float, aims.share::int, steers.person_id is not null
from people_person person
left join seat on seat.person_id = person.id
left join people_unit unit on unit.id = seat.unit_id
left join people_job job on job.id = seat.job_id
left join size on size.unit_id = seat.unit_id
left join leads on leads.coach_id = person.id
left join start on start.person_id = person.id
left join aims on aims.person_id = person.id
left join steers on steers.person_id = person.id
where person.employed @> %(day)s::date and not person.is_system
    and (%(person)s::bigint is null or person.id = %(person)s)
order by tandem_fold(person.family_name), tandem_fold(person.given_name), person.id
"""


def facts_of(person=None, language="en"):
    """[Facts] of all who work here today, in the order of their names; or of one of them.

    The database cannot guess how many ranges hold today and takes few: for everybody at once it would go through all
    of one part for each row of another. It is told to join by hash.
    """
    asked = {"day": clock.today(), "person": person and person.pk, "language": language}
    with transaction.atomic(), connection.cursor() as cursor:
        if person is None:
            cursor.execute("set local enable_nestloop = off")
        cursor.execute(_FACTS, asked)
        found = [Facts(*row) for row in cursor]
        if person is None:
            cursor.execute("set local enable_nestloop = on")
        return found
