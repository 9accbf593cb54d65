"""Why something was done, out of the history."""


def add_reasons(rows):
    """Give each of the rows (of one model) ``.why``, the last reason that stands in its history: one query.

    The rows have been read through ``visible_to``: a reason goes with its row.
    """
    rows = list(rows)
    if not rows:
        return
    events = type(rows[0]).pgh_event_model.objects.filter(pgh_obj_id__in=[row.pk for row in rows])
    reasons = {}
    for key, metadata in events.order_by("pgh_id").values_list("pgh_obj_id", "pgh_context__metadata"):
        reasons[key] = (metadata or {}).get("why") or reasons.get(key, "")
    for row in rows:
        row.why = reasons.get(row.pk, "")
