"""A page costs the same number of queries with 10 rows as with many (1,000 with TANDEM_FULL=1, or 150), and never more
than 25."""

import os

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.beginning import begin
from tests.growing import grow

MOST = 25
MANY = 1000 if os.environ.get("TANDEM_FULL") == "1" else 150
# These hold more parts than other pages and take more, whatever there is; to be brought down.
DEARER = {"/": 31, "/rounds/{round}/report/": 31}
# page: who opens it. {goal} and the like are the things that the many rows hang on.
PAGES = {
    "/": ("lotte", "karim"),
    "/find/?q=rij": ("lotte",),
    "/my-people/": ("karim",),
    "/people/": ("lotte",),
    "/people/?q=rij": ("lotte",),
    "/people/suggest/?q=rij": ("lotte",),
    "/people/suggest/units/?q=rij": ("lotte",),
    "/people/export/csv/": ("lotte",),
    "/people/organisation/": ("lotte",),
    "/people/organisation/{unit}/": ("lotte",),
    "/people/organisation/coaches/": ("lotte",),
    "/people/organisation/coaches/{karim}/": ("lotte",),
    "/people/{lotte}/": ("karim",),
    "/people/{karim}/": ("lotte",),
    "/people/{lotte}/record/": ("karim",),
    "/people/teams/": ("lotte",),
    "/people/teams/{team}/": ("lotte",),
    "/people/units/": ("an",),
    "/people/jobs/": ("an",),
    "/people/roles/": ("an",),
    "/people/roles/?past=1": ("an",),
    "/people/roles/holders/": ("lotte",),
    "/people/parameters/": ("an",),
    "/people/me/": ("lotte",),
    "/people/import/": ("an",),
    "/people/import/{run}/?kind=all": ("an",),
    "/people/import/{run}/faults/": ("an",),
    "/notices/": ("lotte",),
    "/notices/mail/": ("lotte",),
    "/insights/pulse/": ("an",),
    "/insights/pulse/how/": ("lotte",),
    "/privacy/looks/": ("lotte",),
    "/goals/": ("lotte", "karim"),
    "/goals/?tab=coach": ("karim",),
    "/goals/?tab=support": ("wout",),
    "/goals/?tab=organisation": ("lotte",),
    "/goals/?tab=all&q=rij": ("lotte",),
    "/goals/of/{lotte}/": ("karim",),
    "/goals/{goal}/": ("lotte", "karim"),
    "/goals/{all}/": ("lotte",),
    "/goals/{goal}/readers/": ("lotte",),
    "/goals/{goal}/check-in/": ("lotte",),
    "/goals/new/": ("lotte",),
    "/goals/?tab=quiet": ("lotte", "karim"),
    "/goals/?tab=all&sort=heard": ("lotte",),
    "/goals/past/?tab=all": ("lotte",),
    "/goals/{goal}/past/": ("lotte",),
    "/goals/{goal}/seen/": ("lotte",),
    "/goals/{goal}/plan/": ("lotte",),
    "/goals/{goal}/changed/": ("lotte",),
    "/goals/{goal}/obstacles/new/": ("lotte",),
    "/goals/obstacles/{obstacle}/": ("lotte", "karim"),
    "/goals/obstacles/{obstacle}/call/": ("lotte",),
    "/goals/changes/{change}/": ("lotte", "karim"),
    "/goals/changes/": ("an", "sofie"),
    "/goals/questions/": ("lotte",),
    "/goals/questions/{question}/": ("lotte",),
    "/goals/together/": ("lotte",),
    "/goals/values/": ("lotte",),
    "/goals/?tab=team": ("lotte", "wout"),
    "/goals/propose/": ("karim", "wout"),
    "/goals/proposals/": ("karim",),
    "/goals/proposals/{proposal}/": ("karim",),
    "/goals/{goal}/hand-over/?q=rij": ("lotte",),
    "/goals/{one}/split/": ("lotte",),
    "/goals/{one}/merge/": ("lotte",),
    "/goals/templates/": ("lotte", "an"),
    "/goals/templates/?q=rij": ("lotte",),
    "/goals/organisation/": ("lotte",),
    "/goals/{all}/carried/": ("lotte", "karim"),
    "/goals/{goal}/carried/": ("lotte",),
    "/goals/{goal}/contribution/": ("lotte",),
    "/goals/of/{lotte}/contributes/": ("lotte", "karim"),
    "/goals/of-team/{team}/contributes/": ("wout",),
    "/goals/of-unit/{unit}/contributes/": ("lotte",),
    "/feedback/": ("lotte",),
    "/feedback/?q=rij": ("lotte",),
    "/feedback/given/": ("thomas",),
    "/feedback/shared/": ("karim",),
    "/feedback/drafts/": ("lotte",),
    "/feedback/asked/": ("lotte",),
    "/feedback/export/": ("lotte",),
    "/feedback/export/?as=json": ("lotte",),
    "/feedback/themes/": ("lotte",),
    "/feedback/themes/{theme}/": ("lotte",),
    "/feedback/file/": ("lotte",),
    "/feedback/print/": ("lotte",),
    "/feedback/reports/": ("lotte",),
    "/feedback/distance/": ("lotte",),
    "/linked/goal/{goal}/": ("lotte",),
    "/linked/feedback/{piece}/": ("lotte",),
    "/feedback/recognition/": ("lotte", "thomas"),
    "/feedback/recognition/?q=rij": ("lotte",),
    "/feedback/coaching/": ("lotte",),
    "/feedback/{piece}/readers/": ("lotte",),
    "/feedback/give/?to={karim}&add=1": ("lotte",),
    "/feedback/give/": ("lotte", "wout"),
    "/feedback/give/?to={karim}": ("lotte",),
    "/feedback/ask/": ("lotte",),
    "/feedback/{piece}/": ("lotte", "thomas", "karim"),
    "/frameworks/forms/": ("lotte", "an"),
    "/frameworks/forms/{form}/": ("an",),
    "/frameworks/forms/versions/{version}/": ("lotte",),
    "/frameworks/forms/versions/{next}/draft/": ("an",),
    "/frameworks/forms/versions/{next}/comparison/": ("an",),
    "/frameworks/content/": ("lotte", "an"),
    "/frameworks/content/skills/": ("lotte", "an"),
    "/plans/": ("lotte",),
    "/plans/mine/": ("lotte",),
    "/plans/versions/": ("an",),
    "/plans/versions/{scheme}/": ("an",),
    "/plans/versions/{scheme}/people/": ("an",),
    "/plans/versions/{scheme}/people.csv": ("an",),
    "/plans/versions/{scheme}/comparison/": ("an",),
    "/plans/versions/{scheme}/publication/": ("an",),
    "/plans/plans/{plan}/": ("an",),
    "/cycles/": ("lotte", "karim", "an"),
    "/cycles/{cycle}/": ("lotte", "karim", "sofie", "an"),
    "/cycles/{next_cycle}/": ("an",),
    "/cycles/{next_cycle}/preview/": ("an",),
    "/cycles/{next_cycle}/preview.csv": ("an",),
    "/cycles/{cycle}/places/": ("an",),
    "/cycles/{cycle}/runners/": ("an",),
    "/conversations/": ("lotte", "karim"),
    "/conversations/?with=people": ("karim",),
    "/conversations/types/": ("lotte", "an"),
    "/conversations/types/year-end/": ("lotte",),
    "/conversations/types/drafts/{type_draft}/": ("an",),
    "/conversations/types/drafts/{type_draft}/preview/": ("an",),
    "/conversations/{per_goal}/": ("lotte", "karim"),
    "/conversations/{per_goal}/prepare/": ("lotte", "karim"),
    "/conversations/?with=file": ("sofie",),
    "/conversations/agreements/": ("lotte", "wout"),
    "/conversations/agreements/?done=yes": ("lotte",),
    "/conversations/{talk}/": ("lotte", "karim"),
    "/conversations/{talk}/facts/": ("lotte",),
    "/conversations/{talk}/goals/": ("lotte",),
    "/conversations/{talk}/prepare/": ("lotte",),
    "/conversations/{talk}/notes/": ("lotte", "karim"),
    "/conversations/{talk}/notes/earlier/": ("lotte",),
    "/conversations/{one_to_one}/": ("lotte", "karim"),
    "/conversations/{one_to_one}/points/": ("lotte", "karim"),
    "/conversations/style/": ("lotte",),
    "/conversations/series/new/": ("karim",),
    "/conversations/series/{series}/": ("lotte", "karim"),
    "/conversations/new/": ("karim",),
    "/conversations/calendar/": ("lotte",),
    "/conversations/calendar/{calendar}.ics": ("lotte",),
    "/conversations/teams/": ("wout",),
    "/conversations/teams/new/": ("wout",),
    "/conversations/teams/{team_talk}/": ("wout",),
    "/conversations/teams/{team_talk}/notes/": ("wout",),
    "/conversations/teams/{team_talk}/notes/earlier/": ("wout",),
    "/conversations/teams/{team_talk}/agreements/": ("wout",),
    "/conversations/teams/{team_talk}/people/": ("wout",),
    "/conversations/teams/{team_coming}/": ("wout",),
    "/conversations/teams/{team_coming}/prepare/": ("wout",),
    "/rounds/": ("lotte",),
    "/rounds/asked/": ("lotte",),
    "/rounds/people/": ("karim",),
    "/rounds/overview/": ("an",),
    "/rounds/{round}/": ("lotte", "karim"),
    "/rounds/{round}/report/": ("lotte",),
    "/rounds/{choosing}/people/": ("wout",),
}
# What an export writes in portions may ask once for each portion.
PORTIONS = {
    "/goals/export/?tab=all": ("lotte",), "/goals/{goal}/history/": ("lotte",), "/cycles/{cycle}/places.csv": ("an",),
}  # fmt: skip


def counted(client, url):
    """How many queries a page takes, without the frame of the test."""
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as found:
        answer = client.get(url)
        if answer.streaming:
            b"".join(answer.streaming_content)
    assert answer.status_code == 200, (url, answer.status_code)
    return sum("SAVEPOINT" not in query["sql"] for query in found.captured_queries)


@pytest.mark.slow
def test_pages_take_as_many_queries_with_many_rows_as_with_ten(cast, sign_in, record_property):
    keep = begin(cast)
    keys = {name: thing.pk for name, thing in keep.items()}
    clients = {slug: sign_in(getattr(cast, slug)) for slug in ("lotte", "karim", "an", "wout", "thomas", "sofie")}
    asked = {**PAGES, **PORTIONS}

    def measure():
        return {(url, slug): counted(clients[slug], url.format(**keys)) for url, who in asked.items() for slug in who}

    grow(cast, 0, 10, keep)
    few = measure()
    grow(cast, 10, MANY, keep)
    many = measure()
    grown = [f"{url} as {slug}: {few[url, slug]}, then {n}" for (url, slug), n in many.items()
             if n > few[url, slug] and url not in PORTIONS]  # fmt: skip
    dear = [
        f"{url} as {slug}: {n}" for (url, slug), n in many.items() if n > DEARER.get(url, MOST) and url not in PORTIONS
    ]
    record_property("query counts", [len(many), len(grown) + len(dear)])
    assert not grown and not dear, "\n".join(["grown:", *grown, "dear:", *dear])
