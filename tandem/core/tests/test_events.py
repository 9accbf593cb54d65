"""An event is a row in the same transaction, and subscribers hear it once it is certain."""

import datetime

import pytest
from django.db import transaction

from tandem.core import clock, events
from tandem.core.models import Occurrence
from tandem.people import actions
from tandem.privacy.models import Look


def test_a_subscriber_hears_after_commit_only(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        actions.open_file(cast.lotte, "record", by=cast.sofie)
        assert not Look.objects.exists()
    assert [look.viewer for look in Look.objects.visible_to(cast.lotte)] == [cast.sofie]
    assert not Look.objects.visible_to(cast.karim).exists()


def test_looking_at_oneself_is_not_noted(cast):
    actions.open_file(cast.lotte, "record", by=cast.lotte)
    assert not Occurrence.objects.filter(kind="people.FileOpened").exists()


def test_what_is_rolled_back_was_never_announced(cast):
    with pytest.raises(RuntimeError), transaction.atomic():
        actions.open_file(cast.lotte, "record", by=cast.sofie)
        raise RuntimeError
    assert not Occurrence.objects.exists()


def test_what_a_process_did_not_finish_is_swept_up_once(cast):
    actions.open_file(cast.lotte, "record", by=cast.sofie)  # announced, but the process dies before it tells
    later = clock.now() + datetime.timedelta(minutes=2)
    assert events.sweep(later) == 1
    assert Look.objects.count() == 1
    assert events.sweep(later) == 0
    assert Look.objects.count() == 1
