"""Feedback that is given, asked and received."""

from .operation import AS_GET, NOT_SO, SEERS, key_of, of, page, pk, step
from .sees import EVERYBODY, NOBODY, SEES

OF_HERS = ("two", "fresh", "coach", "shared", "kept", "aside", "old", "by_coach", "answer", "line")
RECEIVED = dict.fromkeys(OF_HERS, "lotte") | {
    "up": "karim", "dock": "joke",
}  # fmt: skip
IN_THREAD = {"two": "thomas lotte", "fresh": "thomas lotte", "coach": "thomas lotte", "shared": "thomas lotte",
             "kept": "thomas lotte", "aside": "thomas lotte", "old": "thomas lotte", "up": "lotte karim",
             "dock": "wout joke", "left": "lotte", "by_coach": "karim lotte", "answer": "elise lotte",
             "line": "thomas lotte"}  # fmt: skip
WORDS = {"saw": "Je belde eerst.", "kind": "appreciation", "reach": "receiver", "language": "nl"}

FEEDBACK = [
    *(page(f"feedback:{name}") for name in ("index", "given", "shared", "drafts", "asked", "export", "give", "ask")),
    page("feedback:index", query={"aside": "1"}, label="?aside"),
    page("feedback:index", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:given", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:shared", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:draft", get=NOT_SO, post=SEERS),
    of("person", "feedback:give", query={"to": pk}, args={}, label="?to=", only=("philippe", "pieter", "joiner"),
       sees={"philippe": EVERYBODY.removeprefix("philippe "), "pieter": NOBODY, "joiner": NOBODY}),
    of("draft", "feedback:give", query={"draft": key_of}, args={}, label="?draft="),
    of("invitation", "feedback:give", query={"asked": pk}, args={}, label="?asked=",
       get={"wout": "wout", "thomas": "thomas"}, post=AS_GET, data={}),
    step("draft", "feedback:throw_away", SEERS, args={"key": key_of}),
    step("request", "feedback:cancel", {"open": "lotte"}),
    of("invitation", "feedback:invitation"),
    step("invitation", "feedback:decline", {"wout": "wout"}),
    of("piece", "feedback:piece", sees=SEES["piece"] | {
        "withdrawn": "thomas lotte", "withdrawn_shared": "thomas lotte",  # she sees that it was, not what it was
    }),
    of("piece", "feedback:correct", get={"fresh": "thomas", "answer": "elise"}, data=WORDS | {"key": key_of}),
    step("piece", "feedback:withdraw", {"fresh": "thomas", "answer": "elise"}),
    step("piece", "feedback:thank", {name: who for name, who in RECEIVED.items() if name != "shared"}),
    step("piece", "feedback:reply", IN_THREAD, data={"text": "Dank je"}),
    step("piece", "feedback:share", {"two": "lotte", "fresh": "lotte", "kept": "lotte", "aside": "lotte",
                                     "answer": "lotte", "dock": "joke", "line": "lotte"}),
    *(
        step("piece", f"feedback:{name}", RECEIVED)
        for name in ("unshare", "keep", "unkeep", "put_aside", "bring_back", "crossed")
        if name != "crossed"
    ),
    of("piece", "feedback:crossed", get=IN_THREAD),
    *(step("piece", f"feedback:{name}", RECEIVED) for name in ("set_themes", "reply_travels")),
    step("piece", "feedback:clarify", RECEIVED, data={"question": "0"}),
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
