"""Who holds a copy of every table, with the places and transactions of the rows, and guesses who wrote which comment.

Each attacker puts the comments of a group in one order and its possible writers in another, and pairs them. All know
who has answered, which is more than the database tells.
"""

import json
import math
import re
from dataclasses import dataclass

from django.db import connection

from tandem.cli import home


def dump():
    """{table: its rows as dicts, with ctid, xmin and xmax}: everything in the database, also what the application may
    not read."""
    found = {}
    with connection.cursor() as cursor, home.connect("owner", database=connection.settings_dict["NAME"]) as owner:
        cursor.execute(
            "SELECT tablename, has_table_privilege(quote_ident(tablename), 'select') FROM pg_tables"
            " WHERE schemaname = 'public' ORDER BY 1"
        )
        for table, is_open in cursor.fetchall():
            query = f'SELECT ctid::text AS "@ctid", xmin::text AS "@xmin", xmax::text AS "@xmax", * FROM "{table}"'
            if is_open:
                cursor.execute(query)
            answer = cursor if is_open else owner.execute(query)
            names = [column.name for column in answer.description]
            found[table] = [dict(zip(names, row, strict=True)) for row in answer.fetchall()]
    return found


def place(row):
    """Where a row lies, as numbers."""
    return tuple(map(int, re.findall(r"\d+", row["@ctid"])))


@dataclass(frozen=True)
class Case:
    """The comments of one group, and the contributors who wrote them."""

    comments: tuple
    writers: tuple


def cases(copy, places):
    """One for each round and group with comments."""
    contributors = {row["id"]: row for row in copy["evaluations_contributor"]}
    found = []
    for round, wrote in places.items():
        for group in ("peer", "external"):
            rows = [row for row in copy["evaluations_comment"] if (row["round_id"], row["group"]) == (round, group)]
            writers = [contributors[key] for key in wrote if group == contributors[key]["category"]]
            if rows:
                assert len(rows) == len(writers)
                found.append(Case(tuple(rows), tuple(sorted(writers, key=lambda row: row["id"]))))
    return found


def sessions(copy):
    """{person: her session}."""
    account = {row["id"]: row["person_id"] for row in copy["people_account"]}
    return {account.get(row["account_id"]): row for row in copy["people_session"]}


def french(text):
    """Whether it looks French."""
    return len(re.findall(r"\b(vous|les|et|cela|chaque|nous)\b", text))


def attackers(copy):
    """{name: (order of comments, order of writers)}."""
    seen, notices, history, contexts = sessions(copy), {}, {}, {}
    people = {row["id"]: row for row in copy["people_person"]}
    for row in copy["notices_notice"]:
        if row["kind"].startswith("rounds."):
            notices[row["person_id"]] = row
    for table, rows in copy.items():
        for row in rows if table.endswith("event") else ():
            if "person_id" in row:
                history[row["person_id"]] = history.get(row["person_id"], 0) + 1
    for row in copy["pghistory_context"]:
        said = row["metadata"] if isinstance(row["metadata"], dict) else json.loads(row["metadata"])
        contexts[said.get("person")] = row

    def of(rows, name):
        return lambda writer: str(rows.get(writer["person_id"], {}).get(name, ""))

    def number(rows, name):
        return lambda writer: int(rows.get(writer["person_id"], {}).get(name) or 0)

    return {
        "place and list": (place, lambda writer: writer["id"]),
        "place and place on the list": (place, place),
        "transaction and session": (lambda row: (int(row["@xmin"]), place(row)), number(seen, "@xmin")),
        "place and last activity": (place, of(seen, "expire_date")),
        "place and session place": (place, lambda w: place(seen[w["person_id"]]) if w["person_id"] in seen else ()),
        "key and session": (lambda row: str(row["id"]), of(seen, "session_key")),
        "place and notice read": (place, of(notices, "read_at")),
        "place and notice": (place, number(notices, "id")),
        "place and history": (place, lambda writer: (history.get(writer["person_id"], 0), writer["id"])),
        "place and last act": (place, of(contexts, "created_at")),
        "key and list": (lambda row: str(row["id"]), lambda writer: writer["id"]),
        "language": (lambda row: french(row["text"]), lambda w: people.get(w["person_id"], w)["language"] == "fr"),
        "length and name": (lambda row: len(row["text"]), lambda w: str(people.get(w["person_id"], w)["name"])),
    }  # fmt: skip


def hits(case, truth, by_comment, by_writer):
    """How many pairs are right."""
    guessed = zip(sorted(case.comments, key=by_comment), sorted(case.writers, key=by_writer), strict=True)
    return sum(truth[row["text"]] == writer["id"] for row, writer in guessed)


def by_chance(sizes):
    """[P(0 hits), P(1 hit), …]: exactly, for pairing groups of these sizes at random."""
    total = [1.0]
    for size in sizes:
        deranged = [1, 0]
        for n in range(2, size + 1):
            deranged.append((n - 1) * (deranged[-1] + deranged[-2]))
        one = [math.comb(size, hit) * deranged[size - hit] / math.factorial(size) for hit in range(size + 1)]
        longer = [0.0] * (len(total) + size)
        for at, p in enumerate(total):
            for hit, q in enumerate(one):
                longer[at + hit] += p * q
        total = longer
    return total


def judge(copy, places, truth):
    """{attacker: (hits, of how many, expected by chance, how likely so many or more are by chance)}."""
    found, told = cases(copy, places), {}
    chance = by_chance([len(case.comments) for case in found])
    for name, orders in attackers(copy).items():
        right = sum(hits(case, truth, *orders) for case in found)
        told[name] = (right, sum(len(case.comments) for case in found), len(found), sum(chance[right:]))
    return told
