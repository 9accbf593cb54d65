"""The addresses of rounds."""

from django.urls import path

from .views import answering, choosing, lists, report, starting, summarising

app_name = "evaluations"
urlpatterns = [
    path("", lists.index, name="index"),
    path("asked/", lists.asked, name="asked"),
    path("people/", lists.coached, name="coached"),
    path("overview/", lists.overview, name="overview"),
    path("new/", starting.new, name="new"),
    path("answers/<int:pk>/", answering.answer, name="answer"),
    path("answers/<int:pk>/draft/", answering.draft, name="draft"),
    path("answers/<int:pk>/no/", answering.decline, name="decline"),
    path("outside/<str:secret>/", answering.outside, name="outside"),
    path("<int:pk>/", starting.round, name="round"),
    path("<int:pk>/step/<slug:verb>/", starting.step, name="step"),
    path("<int:pk>/remark/", starting.remark, name="remark"),
    path("<int:pk>/time/", starting.time, name="time"),
    path("<int:pk>/people/", choosing.people, name="people"),
    path("<int:pk>/people/outside/", choosing.outside, name="invite_outside"),
    path("<int:pk>/people/<int:contributor>/off/", choosing.off, name="off"),
    path("<int:pk>/summary/", summarising.summary, name="summary"),
    path("<int:pk>/report/", report.report, name="report"),
    path("<int:pk>/report.pdf", report.pdf, name="pdf"),
    path("<int:pk>/goal/", report.goal, name="goal"),
    path("<int:pk>/close/", report.close, name="close"),
]
