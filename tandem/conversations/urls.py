"""The addresses of conversations."""

from django.urls import path

from .views import agreeing, calendar, lists, notes, page, planning, points, preparing, series, signing, style

app_name = "conversations"
urlpatterns = [
    path("", lists.index, name="index"),
    path("new/", planning.new, name="new"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/revoked/", calendar.revoked, name="calendar_revoked"),
    path("calendar/<str:secret>.ics", calendar.feed, name="feed"),
    path("style/", style.style, name="style"),
    path("series/new/", series.new_series, name="new_series"),
    path("series/<int:pk>/", series.series, name="series"),
    path("agreements/", lists.agreements, name="agreements"),
    path("agreements/new/", agreeing.new_agreement, name="new_agreement"),
    path("agreements/<int:pk>/", agreeing.agreement, name="agreement"),
    path("agreements/<int:pk>/done/", agreeing.done, name="done"),
    path("agenda/<int:pk>/", agreeing.item, name="item"),
    path("<int:pk>/", page.conversation, name="conversation"),
    path("<int:pk>/facts/", page.facts, name="facts"),
    path("<int:pk>/goals/", page.goals, name="goals"),
    path("<int:pk>/points/", points.points, name="points"),
    path("<int:pk>/notes/", notes.notes, name="notes"),
    path("<int:pk>/notes/earlier/", notes.earlier, name="earlier_notes"),
    path("<int:pk>/prepare/", preparing.prepare, name="prepare"),
    path("<int:pk>/move/", planning.move, name="move"),
    path("<int:pk>/cancel/", planning.cancel, name="cancel"),
    path("<int:pk>/agenda/", agreeing.agenda, name="agenda"),
    path("<int:pk>/agreements/", agreeing.agree, name="agree"),
    path("<int:pk>/sign/", signing.sign, name="sign"),
    path("<int:pk>/step/<slug:verb>/", signing.step, name="step"),
    path("<int:pk>/record/", signing.record, name="record"),
    path("<int:pk>/record.pdf", signing.pdf, name="pdf"),
]
