"""Every address of the application, by module."""

from django.urls import include, path

urlpatterns = [
    path("", include("tandem.desk.urls")),
    path("", include("tandem.core.urls")),
    path("accounts/", include("tandem.people.accounts")),
    path("people/", include("tandem.people.urls")),
    path("frameworks/", include("tandem.frameworks.urls")),
    path("notices/", include("tandem.notices.urls")),
    path("goals/", include("tandem.goals.urls")),
    path("feedback/", include("tandem.feedback.urls")),
    path("plans/", include("tandem.plans.urls")),
    path("conversations/", include("tandem.conversations.urls")),
    path("cycles/", include("tandem.cycles.urls")),
    path("rounds/", include("tandem.evaluations.urls")),
    path("insights/", include("tandem.insights.urls")),
    path("privacy/", include("tandem.privacy.urls")),
    path("demo/", include("tandem.demo.urls")),
]

handler400 = "tandem.core.views.bad_request"
handler403 = "tandem.core.views.forbidden"
handler404 = "tandem.core.views.not_found"
handler500 = "tandem.core.views.server_error"
