"""Conversations: informal and formal, with their agreements and records."""

from .frameworks import DRAFT, KEEPER, OF_DRAFT
from .operation import LINK, NOT_SO, SEERS, WHY, of, page, pk, step
from .sees import NOBODY, OF_PAST_TEAM, SEES, TEAM

TWO = {"informal": "lotte karim", "ready": "wout luc", "formal": "lotte karim", "opened": "lotte karim"}
TWO |= {"next": "joke luc", "soon": "thomas elise", "per_goal": "lotte karim", "given_back": "lotte karim"}
HANDED = {"handed_over": "lotte karim"}
AGREEING = {"agreeing": "lotte karim", "stood_in": "lotte thomas"}
CORRECTING = {"correcting": "lotte karim"}
SIGNED = {name: SEES["talk"][name] for name in ("locked", "locked_before", "gosselies", "hr", "stood_in_locked")}
OF_TALK = {  # the two who sit there today
    "informal": "lotte karim",
    "ready": "wout luc",
    "beside": "lotte nadia",
    "dropped": "lotte karim",
    "before": "lotte greet",
    "gosselies": "thomas elise",
    "hr": "sofie an",
    "next": "joke luc",
    "soon": "thomas elise",
} | dict.fromkeys(
    (
        "formal",
        "per_goal",
        "opened",
        "agreeing",
        "signing",
        "locked",
        "locked_before",
        "handed_over",
        "correcting",
        "given_back",
    ),
    "lotte karim",
)
OF_TALK |= {"stood_in": "lotte thomas", "stood_in_locked": "lotte karim thomas"}  # who stands in reads on
# Who may be asked to stand in for the coach: of these somebody who works elsewhere.
LENT = dict.fromkeys(
    ("formal", "per_goal", "opened", "agreeing", "signing", "handed_over", "correcting", "given_back"), "karim"
)
HELD = {"beside": "lotte nadia", "before": "lotte greet"}

WRITING = TWO | HANDED | AGREEING | CORRECTING  # notes of both: until it waits for signatures, is locked or cancelled
TEAM_COMING = dict.fromkeys(("preparing", "coming", "open"), TEAM)
TEAM_WRITING = TEAM_COMING | {"talking": TEAM}

CONVERSATIONS = [
    page("conversations:index"),
    page("conversations:index", query={"with": "people"}, label="?with=people"),
    page("conversations:new"),
    page("conversations:style", data={"tone": "direct", "helps": "Even denken"}),
    page("conversations:new_series"),
    of("series", "conversations:series", post={"running": "joke luc"},
       data={"weeks": "3", "weekday": "4", "hour": "14:00"}),
    page("conversations:types"),
    page("conversations:types", query={"retired": "1"}, label="?retired"),
    page("conversations:type", args={"slug": lambda world, _nothing: "feedforward"}),
    of("form", "conversations:new_type", get={"talk": "an"}, sees=KEEPER["form"],
       data={"kind": "formal", "minutes": "10", "lines_nl": "Doel", "lines_fr": "But", "lines_en": "Aim"}),
    step("type", "conversations:type_draft_start", {"published": ""}, sees=OF_DRAFT, only=("published",),
         args={"slug": lambda _world, row: row.slug}),
    *(of("type", f"conversations:{name}", get=DRAFT, sees=OF_DRAFT, only=("published", "draft"), data=data)
      for name, data in (("type_draft", {}), ("type_preview", {}), ("type_title", {"title_nl": "Jaar"}),
                         ("topic_new", {"title_nl": "Slot", "minutes": "5"}), ("type_draft_remove", {}))),
    step("type", "conversations:type_publish", DRAFT, sees=OF_DRAFT, only=("published", "draft")),
    of("topic", "conversations:topic", get=DRAFT, sees=OF_DRAFT, data={"title_nl": "Slot", "minutes": "5"}),
    of("topic", "conversations:topic_remove", get=DRAFT, sees=OF_DRAFT),
    step("topic", "conversations:topic_move", DRAFT, sees=OF_DRAFT, data={"to": "up"}),
    page("conversations:agreements"),
    page("conversations:new_agreement"),
    page("conversations:calendar"),
    page("conversations:calendar_revoked", get=NOT_SO, post=SEERS),
    page("conversations:feed", who=LINK, post=NOT_SO, args={"secret": lambda world, _nothing: world.calendar_link}),
    page("conversations:agreements", query={"done": "yes"}, label="?done"),
    page("conversations:index", query={"with": "file"}, label="?with=file"),
    of("talk", "conversations:conversation"),
    of("talk", "conversations:facts", sees=OF_TALK),
    of("talk", "conversations:goals", sees=OF_TALK),
    of("talk", "conversations:points",
       sees={name: OF_TALK[name] for name in ("informal", "ready", "beside", "dropped", "before", "next")},
       post={"informal": "lotte karim", "ready": "wout luc", "next": "joke luc"}, data={"fact": "x", "aside": "yes"}),
    of("talk", "conversations:notes", sees=OF_TALK, post=WRITING, data={"text": "Wij kijken in maart"}),
    of("talk", "conversations:earlier_notes", sees=OF_TALK, post=WRITING, data={"version": "0"}),
    of("talk", "conversations:prepare",
       get={"informal": "karim", "formal": "karim", "per_goal": "karim", "handed_over": "karim", "next": "joke luc",
            "soon": "thomas elise", "given_back": "lotte karim"}),
    of("talk", "conversations:move", get=TWO | HANDED,
       data=WHY | {"day": "2026-12-01", "hour": "10:00", "place": "Kade"}),
    of("talk", "conversations:cancel", get=TWO | HANDED | AGREEING, data=WHY),
    of("talk", "conversations:stand_in", get=LENT | {"soon": "elise"},
       data=WHY | {"person": lambda world, talk: world.cast.marc.name}),
    of("talk", "conversations:end_stand_in", get={"stood_in": "karim thomas"}, data=WHY),
    step("talk", "conversations:agenda", TWO | HANDED | AGREEING | CORRECTING, data={"text": "Het rooster"}),
    of("talk", "conversations:agree",
       get=AGREEING | CORRECTING
       | {"informal": "lotte karim", "ready": "wout luc", "opened": "lotte karim", "next": "joke luc"},
       data={"text": "Zij belt", "owner": lambda world, talk: talk.person_id}),
    of("talk", "conversations:sign", get={"signing": "karim"}, data={"agrees": "yes"}),
    of("talk", "conversations:refuse", get={"signing": "karim"}, data={"why": "Zo was het niet"}),
    of("talk", "conversations:correct",
       get={"locked": "lotte karim", "hr": "sofie an", "stood_in_locked": "lotte karim"},
       data={"what": "De datum", "why": "Het was maart"}),
    of("correction", "conversations:correction", get={"gosselies": "elise"}, data={"answer": "Het klopt zo"}),
    step("agreement", "conversations:goal", {
        "beside": "lotte", "before": "lotte", "locked": "lotte", "locked_before": "lotte", "gosselies": "thomas",
        "hr": "sofie", "stood_in_locked": "lotte",
    }, data={"kind": "result"}),
    *(
        step("talk", "conversations:step", who, args={"pk": pk, "verb": verb}, label=verb)
        for verb, who in {
            "take-back": {"informal": "lotte", "formal": "lotte", "per_goal": "lotte", "handed_over": "lotte"},
            "begin": {"informal": "lotte karim", "formal": "lotte karim"} | HANDED
            | {"next": "joke luc", "soon": "thomas elise", "per_goal": "lotte karim", "given_back": "lotte karim"},
            "meet": {"ready": "wout luc", "opened": "lotte karim"},
            "finish": AGREEING | CORRECTING,
            "drop-correction": CORRECTING,
            "unanswered": NOBODY,
            "rework": NOBODY,
            "unsign": {"signing": "lotte"},
            "close": {"informal": "lotte karim", "ready": "wout luc"},
        }.items()
    ),
    of("talk", "conversations:record", post=SIGNED | HELD),
    of("talk", "conversations:pdf", post=NOT_SO, sees=dict.fromkeys(SEES["talk"], NOBODY) | SIGNED),
    of("agreement", "conversations:agreement", get=AGREEING,
       data={"text": "Zij belt", "owner": lambda world, row: row.owner_id}),
    of("agreement", "conversations:done", get=HELD | AGREEING | {
        "signing": "lotte karim", "locked": "lotte karim", "locked_before": "lotte karim",
        "gosselies": "thomas elise", "hr": "sofie an", "stood_in_locked": "lotte karim",
    }),
    step("agenda", "conversations:item", {"informal": "lotte karim"} | AGREEING),
    page("conversations:team_talks"),
    page("conversations:new_team_talk"),
    of("team_talk", "conversations:team_talk"),
    of("team_talk", "conversations:prepare_team_talk",
       get={"preparing": "wout nadia", "coming": TEAM, "open": "nadia"}),
    of("team_talk", "conversations:bring_in", get=TEAM_WRITING),
    of("team_talk", "conversations:move_team_talk", get=TEAM_COMING,
       data=WHY | {"day": "2026-12-01", "hour": "10:00", "place": "Kade"}),
    of("team_talk", "conversations:cancel_team_talk", get=TEAM_COMING, data=WHY),
    of("team_talk", "conversations:team_notes", post=TEAM_WRITING, data={"text": "Wij kijken in maart"}),
    of("team_talk", "conversations:earlier_team_notes", post=TEAM_WRITING, data={"version": "0"}),
    step("team_talk", "conversations:team_agenda", TEAM_WRITING, data={"text": "Het rooster"}),
    of("team_talk", "conversations:agree_in_team", get={"talking": TEAM}, data={"text": "Wij bellen", "owner": "team"}),
    *(
        step("team_talk", "conversations:team_step", who, args={"pk": pk, "verb": verb}, label=verb)
        for verb, who in {
            "take-back": {"preparing": "joke"},
            "begin": {"preparing": "joke", "open": "joke wout"},
            "close": {"talking": TEAM},
        }.items()
    ),
    step("team_item", "conversations:team_item", {"preparing": TEAM, "talking": TEAM}),
    of("team_agreement", "conversations:team_agreement", get={"talking": TEAM, "talking_wout": TEAM},
       data={"text": "Wij bellen", "owner": "team"}),
    of("team_agreement", "conversations:team_agreement_done", get={
        "talking": TEAM, "talking_wout": "wout", "closed": TEAM, "closed_wout": "wout", "left": OF_PAST_TEAM,
        "left_lotte": "lotte",
    }),
    step("team_agreement", "conversations:team_agreement_goal", {
        "talking": TEAM, "talking_wout": "wout", "closed": TEAM, "closed_wout": "wout", "left_lotte": "lotte",
    }, data={"kind": "result"}),
]  # fmt: skip
