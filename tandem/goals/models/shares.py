"""What the database holds of links between goals: no circles, and never more than the whole of a goal."""

import pgtrigger

# One writer of links at a time: whoever comes second sees what the first one linked, also when both hurry. A goal that
# was never set takes nothing of its parent, and one that was retired gives its share back.
NO_CIRCLE = pgtrigger.Trigger(
    name="no_circle",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("goal_id", "parent_id"),
    func="""
        PERFORM pg_advisory_xact_lock(hashtext('goals_contribution'));
        IF EXISTS (
            WITH RECURSIVE above AS (
                SELECT NEW.parent_id AS id
                UNION
                SELECT link.parent_id FROM goals_contribution link JOIN above ON link.goal_id = above.id
            )
            SELECT 1 FROM above WHERE id = NEW.goal_id
        ) THEN
            RAISE EXCEPTION 'goals would contribute to each other in a circle' USING ERRCODE = 'check_violation';
        END IF;
        IF EXISTS (SELECT 1 FROM goals_goal WHERE id = NEW.goal_id AND num_nonnulls(person_id, team_id, unit_id) = 0
                   AND EXISTS (SELECT 1 FROM goals_goal p WHERE p.id = NEW.parent_id
                               AND num_nonnulls(p.person_id, p.team_id, p.unit_id) > 0)) THEN
            RAISE EXCEPTION 'a goal of the organisation contributes to no smaller one'
                USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    """,
)
# Asked once of all that a statement links, not of each link: a year's goals of everybody come in one statement.
_WHOLE = """
        PERFORM pg_advisory_xact_lock(hashtext('goals_contribution'));
        IF EXISTS (
            SELECT 1 FROM goals_contribution link JOIN goals_goal goal ON goal.id = link.goal_id
            WHERE link.parent_id IN (SELECT parent_id FROM linked) AND goal.state IN ('open', 'paused', 'closed')
            GROUP BY link.parent_id HAVING SUM(link.share) > 100
        ) THEN
            RAISE EXCEPTION 'shares of one goal exceed the whole' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
    """


def _not_more_than_all(name: str, operation: pgtrigger.Operation) -> pgtrigger.Trigger:
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=pgtrigger.Referencing(new="linked"),
        func=_WHOLE,
    )


# PostgreSQL hands over the rows of one kind of statement at a time: one trigger for each.
NOT_MORE_THAN_ALL = [
    _not_more_than_all("not_more_than_all", pgtrigger.Insert),
    _not_more_than_all("not_more_than_all_changed", pgtrigger.Update),
]
# A goal that is set, accepted or reopened takes its share again.
TAKES_ITS_SHARE = pgtrigger.Trigger(
    name="takes_its_share",
    when=pgtrigger.After,
    operation=pgtrigger.UpdateOf("state"),
    condition=pgtrigger.Condition(
        "NEW.state IN ('open', 'paused', 'closed') AND OLD.state NOT IN ('open', 'paused', 'closed')"
    ),
    func="""
        PERFORM pg_advisory_xact_lock(hashtext('goals_contribution'));
        IF EXISTS (
            SELECT 1 FROM goals_contribution mine
            JOIN goals_contribution link ON link.parent_id = mine.parent_id
            JOIN goals_goal goal ON goal.id = link.goal_id
            WHERE mine.goal_id = NEW.id AND goal.state IN ('open', 'paused', 'closed')
            GROUP BY mine.parent_id HAVING SUM(link.share) > 100
        ) THEN
            RAISE EXCEPTION 'shares of one goal exceed the whole' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    """,
)
