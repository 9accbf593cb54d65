"""The content of the demo organisation: enough of it, complete, and the same again with the same seed."""

import re
from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest

from tandem.demo.content import conversations, feedback, goals, names, organisation, story
from tandem.demo.content.cast import CAST
from tandem.demo.content.texts import DATA, LANGUAGES, Memory, sections, sentences

TODAY = date(2026, 11, 23)
UNCLEAN = re.compile(r"[{}!]| {2}|\s[.,]|\bde un\b|\bde octobre\b|\bde Les\b|\bque un\b")


def clean(text: str) -> bool:
    """No unfilled slot, no doubled space, no exclamation mark, a capital to begin with."""
    return bool(text) and not UNCLEAN.search(text) and text[0] == text[0].upper() and text == text.strip()


@pytest.mark.parametrize("size", [60, 100, 400, 1_200, 12_000])
def test_the_organisation_has_the_asked_size_and_one_head(size):
    shape = organisation.build(Random(7), size)
    assert len(shape.seats) == size
    assert [seat.slug for seat in shape.seats if seat.coach is None] == ["philippe"]
    assert all(seat.coach is None or seat.coach < seat.number for seat in shape.seats)
    codes = [unit.code for unit in shape.units]
    assert len(codes) == len(set(codes))
    assert all(not unit.parent or unit.parent in codes[: codes.index(unit.code)] for unit in shape.units)
    assert {seat.unit for seat in shape.seats} <= set(codes)
    assert {seat.job for seat in shape.seats} <= set(organisation.jobs())


@pytest.mark.parametrize("size", [60, 400, 12_000])
def test_the_cast_sits_where_its_story_says(size):
    shape = organisation.build(Random(7), size)
    seats = {seat.slug: seat for seat in shape.seats if seat.slug}
    assert set(seats) == {slug for slug, member in CAST.items() if member.seat}
    coach = {slug: shape.seats[seat.coach].slug for slug, seat in seats.items() if seat.coach is not None}
    expected = {"lotte": "karim", "karim": "luc", "wout": "luc", "joke": "luc", "thomas": "elise", "nadia": "marc"}
    assert {slug: coach[slug] for slug in expected} == expected
    four = next(team for team in shape.teams if team.name == "Dok 4")
    assert {seats["joke"].number, seats["wout"].number} <= set(four.members)
    assert four.roles["planning"] == seats["joke"].number


def test_four_hundred_people_have_spans_and_self_steering_teams():
    shape = organisation.build(Random(7), 400)
    spans = Counter(seat.coach for seat in shape.seats if seat.coach is not None)
    assert max(spans.values()) <= 14
    karim = next(seat for seat in shape.seats if seat.slug == "karim")
    assert spans[karim.number] == 9
    assert len(shape.teams) >= 6
    assert 40 <= len(shape.units) <= 60
    assert {"nl", "fr", "en"} == {seat.language for seat in shape.seats}


def test_names_are_many_and_homonyms_rare():
    given = {name for title in sections("names") if "given" in title for name in names.names(title)[0]}
    family = {name for title in sections("names") if "family" in title for name in names.names(title)[0]}
    assert len(given) >= 260
    assert len(family) >= 420
    rng, taken = Random(3), set()
    people = [names.person(rng, rng.choice(LANGUAGES), "BRU", taken) for _ in range(2_000)]
    twice = sum(count - 1 for count in Counter((one.given, one.family) for one in people).values())
    assert 0 < twice < 60
    assert names.address("Çelik", "Van ’t Veld-D'Hondt") == "celik.vantveld-dhondt@vaartland.example"


@pytest.mark.parametrize(("language", "least"), [("nl", 4_000), ("fr", 4_000), ("en", 1_500)])
def test_feedback_is_different_thousands_of_times(language, least):
    rng = Random(11)
    messages = {feedback.write(rng, rng.choice(feedback.AREAS), language).text for _ in range(7_000)}
    assert len(messages) >= least
    assert [text for text in messages if not clean(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_feedback_says_nothing_twice(language):
    rng, memory = Random(5), Memory()
    said = []
    for _ in range(40):
        said += sentences(feedback.write(rng, "it", language, [memory]).text)
    said = [sentence for sentence in said if sentence.count(" ") > 2]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("family", goals.FAMILIES)
def test_each_family_has_goals_and_check_ins_in_its_languages(family):
    rng = Random(2)
    dutch, french = goals.templates(family, "nl"), goals.templates(family, "fr")
    assert len(dutch) >= 12
    assert [goal.key for goal in dutch] == [goal.key for goal in french]
    assert {goal.kind for goal in dutch} <= set(goals.KINDS)
    for first, second in zip(dutch, french, strict=True):
        assert len(first.criteria) == len(second.criteria)
        assert [one.target for one in first.key_results] == [one.target for one in second.key_results]
        assert (first.measured and first.unit and 1 <= len(first.key_results) <= 3) or len(first.criteria) >= 2
    for language in ("nl", "fr"):
        assert len({goals.check_in(rng, family, language) for _ in range(600)}) >= 25
    if family in ("it", "finance", "hr", "customer"):
        assert len(goals.templates(family, "en")) >= 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_goal_and_remark_is_clean(language):
    rng = Random(4)
    texts = []
    for _ in range(300):
        goal = goals.write(rng, rng.choice(goals.FAMILIES), language)
        assert not goal.measured or goal.start != goal.target
        texts += [goal.title, goal.why, *goal.criteria, *(result.title for result in goal.key_results)]
        texts += [goals.check_in(rng, rng.choice(goals.FAMILIES), language), goals.reason(rng, language)]
        texts += [goals.obstacle(rng, language), goals.retirement(rng, language)]
        texts += [goals.conclusion(rng, language, reached) for reached in (True, False)]
        texts += [feedback.thanks(rng, language), feedback.clarify(rng, language)]
    assert [text for text in texts if not clean(text)] == []
    assert language == "en" or len(sections(f"checkins/common.{language}")["reasons"]) >= 30


def test_the_organisation_has_six_goals_in_three_languages():
    rows = goals.of_organisation()
    assert len(rows) == 6
    for row in rows:
        assert set(row["title"]) == set(row["why"]) == set(row["unit"]) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_has_answers(language):
    rng = Random(9)
    least = 30 if language == "en" else 60
    for kind in conversations.KINDS:
        questions = conversations.guide(kind).questions
        assert len(questions) == (3 if kind == "informal" else 5)
        for number, question in enumerate(questions, 1):
            assert set(question.employee) == set(question.coach) == set(LANGUAGES)
            for role in ("employee",) if kind == "informal" else ("employee", "coach"):
                answers = {conversations.answer(rng, kind, number, role, language) for _ in range(1_500)}
                assert len(answers) >= least, (kind, number, role)
                assert [text for text in answers if not clean(text)] == []


@pytest.mark.parametrize(("language", "least"), [("nl", 120), ("fr", 120), ("en", 40)])
def test_agreements_have_an_owner_and_a_term(language, least):
    rng = Random(1)
    made = [conversations.agreement(rng, language, "Lotte", "Karim") for _ in range(3_000)]
    assert len({one.text for one in made}) >= least
    assert all(clean(one.text) and one.days > 0 for one in made)
    assert all(one.text.startswith("Lotte" if one.owner == "employee" else "Karim") for one in made)


def test_the_story_is_whole():
    tale = story.tell(TODAY)
    known = {goal["key"] for goal in tale.goals} | {row["key"] for row in goals.of_organisation()}
    for goal in tale.goals:
        assert goal["owner"] in CAST or goal["owner"].startswith("team:")
        assert {goal.get("parent", "peaks"), goal.get("team_parent", "peaks")} <= known
        assert goal["starts"] < goal["ends"]
        assert "target" in goal or len(goal["criteria"]) >= 2
        for entry in goal.get("check_in", []) + goal.get("change", []):
            assert goal["starts"] <= entry["days"] <= TODAY
        assert goal["state"] == "open" or goal["conclusion"]
    for entry in tale.feedback:
        assert {entry["sender"], entry["receiver"]} <= set(CAST)
        assert entry.get("about", "peaks") in known
        assert entry["days"] <= TODAY
    for talk in tale.conversations:
        assert talk["room"] in organisation.rooms(talk["site"])
        size = 3 if talk["kind"] == "informal" else 5
        assert all(len(talk.get(f"{role}_answers", [""] * size)) == size for role in ("employee", "coach"))
        assert talk["state"] != "signed" or len(talk["sign_off"]) == 2


def test_the_story_of_lotte_today():
    tale = story.tell(TODAY)
    mine = [goal for goal in tale.goals if goal["owner"] == "lotte" and goal["state"] == "open"]
    assert [goal["key"] for goal in mine] == ["peaks", "forecast", "spreadsheets", "french"]
    quiet = next(goal for goal in mine if goal["key"] == "spreadsheets")
    assert TODAY - max(entry["days"] for entry in quiet["check_in"]) == timedelta(days=24)
    talk = next(one for one in tale.conversations if one["key"] == "lotte-year-end")
    assert talk["days"] == date(2026, 12, 10)
    assert [sum(map(bool, talk[f"{role}_answers"])) for role in ("employee", "coach")] == [2, 4]


def test_nobody_of_the_cast_says_a_sentence_twice():
    tale = story.tell(TODAY)
    said = Counter(
        sentence
        for rows in vars(tale).values()
        for row in rows
        for text in story.texts(row)
        for sentence in sentences(text)
        if sentence.endswith((".", "?")) and sentence.count(" ") > 2
    )
    assert [sentence for sentence, count in said.items() if count > 1] == []
    assert [sentence for sentence in said if re.search(r"[{}!]| {2}", sentence)] == []
    wout = story.remember(tale, "wout")
    assert wout.knows("Mijn dochter eet die yoghurt.")


def test_the_same_seed_gives_the_same_organisation():
    def everything() -> list:
        rng = Random(42)
        shape = organisation.build(rng, 120)
        made = [(seat.unit, seat.job, seat.coach, seat.language, seat.hours) for seat in shape.seats]
        return [
            made,
            [names.person(rng, "fr", "LIE") for _ in range(50)],
            [feedback.write(rng, "dock", "nl") for _ in range(50)],
            [goals.write(rng, "hr", "fr") for _ in range(50)],
            [conversations.answer(rng, "year-end", 2, "coach", "en") for _ in range(20)],
        ]

    assert everything() == everything()


def test_no_file_holds_an_exclamation_mark_in_its_texts():
    for path in DATA.rglob("*.txt"):
        marks = [line for line in path.read_text(encoding="utf-8").splitlines() if "!" in line and line[0] != "#"]
        assert [line for line in marks if not re.match(r"(nl|fr|en)! [^!]+$", line)] == [], path.name
