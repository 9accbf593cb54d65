"""Feedback that is given, asked and received."""

from .operation import AS_GET, LINK, NOT_SO, PUBLIC, SEERS, key_of, of, page, pk, step
from .sees import EVERYBODY, NOBODY, SEES

OF_HERS = ("two", "fresh", "coach", "shared", "kept", "aside", "old", "by_coach", "answer", "line", "openly", "beside",
           "ex", "outside")  # fmt: skip
RECEIVED = dict.fromkeys(OF_HERS, "lotte") | {
    "up": "karim", "dock": "joke", "team": "wout", "everybody": "wout", "hidden": "wout",
}  # fmt: skip
IN_THREAD = {"two": "thomas lotte", "fresh": "thomas lotte", "coach": "thomas lotte", "shared": "thomas lotte",
             "kept": "thomas lotte", "aside": "thomas lotte", "old": "thomas lotte", "up": "lotte karim",
             "dock": "wout joke", "left": "lotte", "by_coach": "karim lotte", "answer": "elise lotte",
             "openly": "wout lotte", "beside": "thomas lotte", "ex": "elise lotte", "line": "thomas lotte",
             "team": "thomas wout", "everybody": "thomas wout", "hidden": "thomas wout"}  # fmt: skip
WORDS = {"saw": "Je belde eerst.", "kind": "appreciation", "reach": "receiver", "language": "nl"}

DAY = {"date": "2026-12-10"}
STILL_ASKED = {"open": "lotte", "openly": "karim", "outside": "lotte"}
LINKS = {"open": "lotte", "openly": "karim"}
BOTH_ENDS = {"wout": "wout lotte", "thomas": "thomas lotte", "elise": "elise lotte", "joke": "lotte",
             "openly": "thomas karim lotte"}  # fmt: skip


def secret_of(world, thing):
    """The secret in the link of somebody outside."""
    return thing.secret


FEEDBACK = [
    *(page(f"feedback:{name}") for name in ("index", "given", "shared", "drafts", "asked", "export", "give", "ask")),
    page("feedback:index", query={"aside": "1"}, label="?aside"),
    page("feedback:index", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:given", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:shared", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:draft", get=NOT_SO, post=SEERS),
    page("feedback:coach", get=NOT_SO, post=SEERS),
    page("feedback:coaching"),
    page("feedback:recognition"),
    page("feedback:recognition", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:reword", who=NOBODY, get=NOT_SO, post=NOBODY),  # off, unless IT and the organisation want it
    step("rewording", "feedback:reworded", SEERS),
    of("sending", "feedback:sending"),
    of("sending", "feedback:correct_together", get={"both": "thomas"}, data=WORDS | {"key": key_of}),
    step("sending", "feedback:withdraw_together", {"both": "thomas"}),
    of("piece", "feedback:readers"),
    step("piece", "feedback:join_thanks", {"team": "joke nadia", "everybody": EVERYBODY.replace(" wout thomas", "")}),
    step("piece", "feedback:leave_thanks", SEERS),
    step("piece", "feedback:take_out_of_view", {"team": "wout", "everybody": "wout"}),
    step("piece", "feedback:bring_into_view", RECEIVED),
    step("draft", "feedback:unschedule", SEERS, args={"key": key_of}),
    of("person", "feedback:give", query={"to": pk}, args={}, label="?to=", only=("philippe", "pieter", "joiner"),
       sees={"philippe": EVERYBODY.removeprefix("philippe "), "pieter": NOBODY, "joiner": NOBODY}),
    of("draft", "feedback:give", query={"draft": key_of}, args={}, label="?draft="),
    of("invitation", "feedback:give", query={"asked": pk}, args={}, label="?asked=",
       get={"wout": "wout", "thomas": "thomas", "openly": "thomas"}, post=AS_GET, data={}),
    step("draft", "feedback:throw_away", SEERS, args={"key": key_of}),
    step("request", "feedback:cancel", STILL_ASKED),
    step("request", "feedback:extend", STILL_ASKED, data=DAY),
    of("invitation", "feedback:invitation"),
    step("invitation", "feedback:decline", {"wout": "wout", "openly": "thomas"}),
    step("invitation", "feedback:later", {"wout": "wout", "openly": "thomas"}, data=DAY),
    step("invitation", "feedback:remind", {"wout": "lotte", "openly": "karim"}, sees=BOTH_ENDS),
    step("outside", "feedback:withdraw_link", LINKS),
    step("outside", "feedback:send_anew", LINKS),
    page("feedback:outside_thanks", who=PUBLIC),
    of("outside", "feedback:outside", who=LINK, only=("open", "openly"), args={"secret": secret_of},
       data={"signed": "Mia", "saw": "Op tijd."}, opens=("request.outside_open", "request.outside_openly",
                                                          "outside.open", "outside.openly")),
    of("piece", "feedback:piece", sees=SEES["piece"] | {
        "withdrawn": "thomas lotte", "withdrawn_shared": "thomas lotte",  # she sees that it was, not what it was
    }),
    of("piece", "feedback:correct", get={"fresh": "thomas", "answer": "elise"}, data=WORDS | {"key": key_of}),
    step("piece", "feedback:withdraw", {"fresh": "thomas", "answer": "elise"}),
    step("piece", "feedback:thank", {name: who for name, who in RECEIVED.items() if name not in {"shared", "outside"}}),
    step("piece", "feedback:reply", IN_THREAD, data={"text": "Dank je"}),
    step("piece", "feedback:share", {"two": "lotte", "fresh": "lotte", "kept": "lotte", "aside": "lotte",
                                     "answer": "lotte", "dock": "joke", "beside": "lotte",
                                     "ex": "lotte", "outside": "lotte", "line": "lotte", "team": "wout",
                                     "everybody": "wout", "hidden": "wout"}),
    *(
        step("piece", f"feedback:{name}", RECEIVED)
        for name in ("unshare", "keep", "unkeep", "put_aside", "bring_back", "crossed")
        if name != "crossed"
    ),
    of("piece", "feedback:crossed", get=IN_THREAD | {"outside": "lotte"}),
    *(step("piece", f"feedback:{name}", RECEIVED) for name in ("set_themes", "reply_travels")),
    step("piece", "feedback:clarify", {name: who for name, who in RECEIVED.items() if name != "outside"},
         data={"question": "0"}),
    *(page(f"feedback:{name}") for name in ("reports", "new_report", "distances", "for_file", "themes", "nudges")),
    page("feedback:on_paper"),
    page("feedback:index", query={"muted": "1"}, label="?muted"),
    *(page(f"feedback:{name}", get=NOT_SO, post=SEERS)
      for name in ("pause", "make_theme", "rest_nudge", "bulk", "undo_bulk")),
    of("report", "feedback:report", get=SEERS, post={"one": "lotte miriam"}, data={"text": "Dank je"}),
    step("report", "feedback:take_report_back", {"one": "lotte"}),
    step("report", "feedback:close_report", {"one": "miriam"}, data={"text": "Klaar"}),
    of("theme", "feedback:theme", get={"lotte": "lotte"}),
    of("person", "feedback:distance", only=("philippe", "pieter", "joiner"),
       get={"philippe": EVERYBODY.removeprefix("philippe "), "pieter": "sofie an", "joiner": "an"}),
]  # fmt: skip
