"""What the coach says of a text, in three languages."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.phrasing import DIMENSIONS, KINDS, LANGUAGES, language_of, read

GOOD = {
    "nl": "Gisteren bij de overdracht zei je dat mevrouw Peeters haar medicatie geweigerd had, waardoor ik de dokter "
    "meteen kon bellen. Zou je dat volgende keer ook in het dossier willen noteren?",
    "fr": "Hier à la remise, tu m'as dit que Mme Peeters avait refusé ses médicaments, du coup j'ai pu appeler le "
    "médecin tout de suite. Pourrais-tu aussi le noter dans le dossier la prochaine fois ?",
    "en": "Yesterday at the handover you told me that Mr Peeters had refused his medicine, so I could call the doctor "
    "straight away. Could you write that in the file too next time?",
}
EMPTY = {"nl": "Goed bezig, doe zo voort!", "fr": "Bon travail, continue comme ça !", "en": "Good job, keep it up!"}
PERSON = {
    "nl": "Je bent lui en je luistert nooit.",
    "fr": "Tu es paresseux et tu n'écoutes jamais.",
    "en": "You are lazy and you never listen.",
}
SMALL_TALK = {
    "nl": " Fijn weekend nog, geniet van de zon en tot maandag!",
    "fr": " Bon week-end, profite du soleil et à lundi !",
    "en": " Have a nice weekend, enjoy the sun and see you Monday!",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_feedback_gets_all_points_and_no_advice(language):
    reading = read(GOOD[language], language)
    assert reading.points.as_dict() == dict.fromkeys(DIMENSIONS, 2) and reading.points.sum == 10
    assert reading.marks == () and reading.suggestion("nl") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_empty_praise_is_marked_and_gets_one_suggestion(language):
    reading = read(EMPTY[language], language)
    assert reading.points.sum <= 3 and {mark.kind for mark in reading.marks} == {"empty_praise"}
    assert reading.suggestion(language) and "\n" not in reading.suggestion(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_on_the_person_is_marked_and_gets_nothing_for_the_task(language):
    reading = read(PERSON[language], language)
    assert reading.points.task == 0 and {"label", "absolute"} <= {mark.kind for mark in reading.marks}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("texts", [GOOD, EMPTY, PERSON])
def test_small_talk_adds_nothing(texts, language):
    plain, padded = read(texts[language], language), read(texts[language] + SMALL_TALK[language], language)
    assert padded.points == plain.points


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("texts", [GOOD, EMPTY, PERSON])
def test_saying_it_three_times_adds_nothing(texts, language):
    assert read(" ".join([texts[language]] * 3), language).points.sum <= read(texts[language], language).points.sum


@pytest.mark.parametrize(
    "text, language",
    [
        ("You said “always” when he asked how often.", "en"),
        ("You can always call me.", "en"),
        ("Je mag mij altijd bellen.", "nl"),
        ("Tu peux toujours m'appeler.", "fr"),
        ("Ik heb nooit eerder zo'n lijst gezien.", "nl"),
    ],
)
def test_a_word_is_no_verdict_when_it_is_quoted_offered_or_ones_own(text, language):
    assert [mark for mark in read(text, language).marks if mark.kind == "absolute"] == []


def test_a_mark_says_why_in_the_language_that_is_asked_and_how_else_in_that_of_the_text():
    (mark,) = [mark for mark in read("Je bent lui.", "nl").marks if mark.kind == "label"]
    assert mark.words == "Je bent lui" and (mark.start, mark.end) == (0, 11)
    assert mark.why == mark.why_in("nl") != mark.why_in("fr") != mark.why_in("en")
    assert "‘" in mark.instead or "Noem" in mark.instead


@pytest.mark.parametrize("language", LANGUAGES)
def test_hints_stand_in_the_language_of_the_reader(language):
    reading = read(GOOD["fr"], "fr")
    assert set(reading.hints(language)) == set(DIMENSIONS)
    assert reading.hints("nl") != reading.hints("fr")


@pytest.mark.parametrize("wrong", ["de", "", "NL"])
def test_another_language_is_refused(wrong):
    with pytest.raises(ValueError):
        read("Hallo", wrong)
    with pytest.raises(ValueError):
        read("Hallo", "nl").hints(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_in_another_language_is_read_without_a_fault_and_with_fewer_points(language):
    for other in set(LANGUAGES) - {language}:
        assert read(GOOD[other], language).points.sum < 10


def test_names_of_languages_are_read_leniently():
    names = {
        "NL": "nl",
        "nl-BE": "nl",
        "Nederlands": "nl",
        " french ": "fr",
        "Français": "fr",
        "en_GB": "en",
        "Engels": "en",
    }
    assert {name: language_of(name) for name in names} == names
    assert language_of("") is None and language_of("Klingon") is None


LETTERS = st.one_of(st.text(max_size=200), st.text(string.ascii_letters + " '’.,?!-«»“”\n", max_size=200))
WORDS = st.lists(
    st.sampled_from(sorted(" ".join([*GOOD.values(), *PERSON.values(), *EMPTY.values()]).split())), max_size=25
)


@settings(max_examples=60, deadline=None)
@given(text=st.one_of(LETTERS, WORDS.map(" ".join)), language=st.sampled_from(LANGUAGES))
def test_any_text_gets_points_in_range_and_marks_in_the_text(text, language):
    reading = read(text, language)
    assert all(0 <= value <= 2 for value in reading.points.as_dict().values())
    last = 0
    for mark in reading.marks:
        assert last <= mark.start < mark.end <= len(text) and text[mark.start : mark.end] == mark.words
        assert mark.kind in KINDS and mark.why and mark.instead
        last = mark.end
