"""The lock, in the database: what is signed and what is published stays as it is, whoever writes and how."""

import pgtrigger

# FOR SHARE waits for a transaction that is just locking the conversation, and then reads its new state.
_REFUSE = """
        IF found = '{state}' THEN
            RAISE EXCEPTION '{words}' USING ERRCODE = 'check_violation';
        END IF;
"""
_GO_ON = """
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
"""
SIGNED = "a locked conversation cannot be changed"
CLOSED = "a closed team conversation cannot be changed"


def _closed(name, query, state, words, operation, condition=None):
    both = []
    for row in ("OLD", "NEW"):
        verb = "INSERT" if row == "OLD" else "DELETE"
        both.append(
            f"IF TG_OP <> '{verb}' THEN {query.format(row=row)};{_REFUSE.format(state=state, words=words)}END IF;"
        )
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=operation,
        condition=condition,
        declare=[("found", "text")],
        func="\n".join(both) + _GO_ON,
    )


def of_conversation(columns=(), insert=True):
    """Refuse writes to rows with ``conversation_id`` once it is locked; with ``columns`` other updates stay allowed."""
    query = "SELECT state INTO found FROM conversations_conversation WHERE id = {row}.conversation_id FOR SHARE"
    update = pgtrigger.UpdateOf(*columns) if columns else pgtrigger.Update
    operation = update | pgtrigger.Delete
    if insert:
        operation = operation | pgtrigger.Insert
    return _closed("locked", query, "locked", SIGNED, operation)


def of_preparation(columns):
    """Refuse writes to these columns of answers of a conversation that is locked."""
    query = (
        "SELECT c.state INTO found FROM conversations_conversation c JOIN conversations_preparation p"
        " ON p.conversation_id = c.id WHERE p.id = {row}.preparation_id FOR SHARE OF c"
    )
    operation = pgtrigger.Insert | pgtrigger.UpdateOf(*columns) | pgtrigger.Delete
    return _closed("locked", query, "locked", SIGNED, operation)


# A question for each goal is answered about a goal of the person, and no other question is.
ABOUT_ITS_GOAL = pgtrigger.Trigger(
    name="about_its_goal",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("question_id", "goal_id"),
    func="""
        IF (SELECT each_goal FROM frameworks_question WHERE id = NEW.question_id) <> (NEW.goal_title <> '')
        OR NEW.goal_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM goals_goal g JOIN conversations_conversation c ON c.person_id = g.person_id
            JOIN conversations_preparation p ON p.conversation_id = c.id
            WHERE g.id = NEW.goal_id AND p.id = NEW.preparation_id
        ) THEN
            RAISE EXCEPTION 'an answer is about what its question asks' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    """,
)


def of_team_talk(columns=()):
    """Refuse writes to rows with ``talk_id`` once it is closed; with ``columns`` other updates stay allowed."""
    query = "SELECT state INTO found FROM conversations_teamtalk WHERE id = {row}.talk_id FOR SHARE"
    update = pgtrigger.UpdateOf(*columns) if columns else pgtrigger.Update
    return _closed("closed", query, "closed", CLOSED, pgtrigger.Insert | update | pgtrigger.Delete)


def of_team_seat():
    """Refuse writes to answers of a conversation of a team that is closed."""
    query = (
        "SELECT t.state INTO found FROM conversations_teamtalk t JOIN conversations_teamseat s ON s.talk_id = t.id"
        " WHERE s.id = {row}.seat_id FOR SHARE OF t"
    )
    return _closed("closed", query, "closed", CLOSED, pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete)


def of_guide():
    """Refuse writes to the topics of a guide that is published."""
    query = (
        "SELECT CASE WHEN published_date IS NULL THEN 'draft' ELSE 'published' END INTO found"
        " FROM conversations_guide WHERE id = {row}.guide_id FOR SHARE"
    )
    words = "a published guide cannot be changed"
    return _closed("published", query, "published", words, pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete)


def refuse(name, operation, condition, words):
    """Refuse an operation on rows that meet a condition."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=operation,
        condition=condition,
        func=f"RAISE EXCEPTION '{words}' USING ERRCODE = 'check_violation';",
    )
