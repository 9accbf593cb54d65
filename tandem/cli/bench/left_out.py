"""The routes that are no page to measure, each with the reason; and the two floors beside which pages are measured."""

FLOOR, EMPTY = "demo:floor", "demo:floor_empty"

NO_PAGES = {
    "core:health": "for machines",
    "core:components": "the design system itself: everything at once",
    "goals:export": "a file",
    "insights:export": "a file",
    "goals:history_export": "a file",
    "feedback:export": "a file",
    "feedback:outside": "opened by a link, once",
    "people:export": "a file",
    "plans:people_export": "a file",
    "cycles:preview_export": "a file",
    "cycles:places_export": "a file",
    "cycles:progress": "a bar that moves while a cycle is launched or closed",
    "cycles:resume": "in the demo no cycle is paused",
    "people:import_faults": "a file",
    "people:import_progress": "a bar that moves while a file is worked on",
    "conversations:pdf": "a document",
    "evaluations:pdf": "a document",
    "evaluations:outside": "a link for one person outside, used once",
    "evaluations:people": "in a round of the demo nobody is being chosen",
    "evaluations:summary": "in a round of the demo no comments wait",
    "conversations:feed": "a file, for a calendar with a secret link",
    "conversations:record": "leads on to the document",
    "notices:notice": "leads on to what it tells of",
    "people:second_step": "a step of signing in",
    "demo:doors": "not of the application",
    "demo:sign_in": "not of the application",
    "demo:outbox": "not of the application",
    FLOOR: "a floor",
    EMPTY: "a floor",
}
NO_PAGES_IN = {"account_": "steps of signing in, which nobody opens twice", "mfa_": "steps of signing in"}
