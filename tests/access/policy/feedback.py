"""Feedback that is given, asked and received."""

from .operation import AS_GET, NOT_SO, SEERS, key_of, of, page, pk, step
from .sees import EVERYBODY, NOBODY, SEES

RECEIVED = dict.fromkeys(("two", "fresh", "coach", "shared", "kept", "aside", "old", "by_coach", "answer"), "lotte") | {
    "up": "karim", "dock": "joke", "team": "wout", "everybody": "wout", "hidden": "wout",
}  # fmt: skip
IN_THREAD = {"two": "thomas lotte", "fresh": "thomas lotte", "coach": "thomas lotte", "shared": "thomas lotte",
             "kept": "thomas lotte", "aside": "thomas lotte", "old": "thomas lotte", "up": "lotte karim",
             "dock": "wout joke", "left": "lotte", "by_coach": "karim lotte", "answer": "elise lotte",
             "team": "thomas wout", "everybody": "thomas wout", "hidden": "thomas wout"}  # fmt: skip
WORDS = {"saw": "Je belde eerst.", "kind": "appreciation", "reach": "receiver", "language": "nl"}

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
    page("feedback:reword", get=NOT_SO, post=NOBODY),  # off, unless IT and the organisation want it
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
                                     "answer": "lotte", "dock": "joke", "team": "wout", "everybody": "wout",
                                     "hidden": "wout"}),
    *(
        step("piece", f"feedback:{name}", RECEIVED)
        for name in ("unshare", "keep", "unkeep", "put_aside", "bring_back", "crossed")
        if name != "crossed"
    ),
    of("piece", "feedback:crossed", get=RECEIVED),
]  # fmt: skip
