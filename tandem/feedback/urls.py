"""The addresses of feedback."""

from django.urls import path

from .views import asking, box, outside, piece, writing

app_name = "feedback"
urlpatterns = [
    path("", box.index, name="index"),
    path("given/", box.given, name="given"),
    path("shared/", box.shared, name="shared"),
    path("drafts/", box.drafts, name="drafts"),
    path("asked/", box.asked, name="asked"),
    path("export/", box.export, name="export"),
    path("give/", writing.give, name="give"),
    path("give/draft/", writing.draft, name="draft"),
    path("drafts/<uuid:key>/throw-away/", writing.throw_away, name="throw_away"),
    path("ask/", asking.ask, name="ask"),
    path("asked/<int:pk>/cancel/", asking.cancel, name="cancel"),
    path("asked/<int:pk>/extend/", asking.extend, name="extend"),
    path("asked/people/<int:pk>/remind/", asking.remind, name="remind"),
    path("asked/outside/<int:pk>/withdraw/", outside.withdraw_link, name="withdraw_link"),
    path("asked/outside/<int:pk>/anew/", outside.send_anew, name="send_anew"),
    path("from-outside/thanks/", outside.outside_thanks, name="outside_thanks"),
    path("from-outside/<str:secret>/", outside.outside, name="outside"),
    path("questions/<int:pk>/later/", asking.later, name="later"),
    path("questions/<int:pk>/", asking.invitation, name="invitation"),
    path("questions/<int:pk>/decline/", asking.decline, name="decline"),
    path("<int:pk>/", piece.piece, name="piece"),
    path("<int:pk>/correct/", writing.correct, name="correct"),
    path("<int:pk>/withdraw/", piece.withdraw, name="withdraw"),
    path("<int:pk>/thank/", piece.thank, name="thank"),
    path("<int:pk>/reply/", piece.reply, name="reply"),
    path("<int:pk>/share/", piece.share, name="share"),
    path("<int:pk>/unshare/", piece.unshare, name="unshare"),
    path("<int:pk>/keep/", piece.keep, name="keep"),
    path("<int:pk>/unkeep/", piece.unkeep, name="unkeep"),
    path("<int:pk>/aside/", piece.put_aside, name="put_aside"),
    path("<int:pk>/back/", piece.bring_back, name="bring_back"),
    path("<int:pk>/crossed-a-line/", piece.crossed, name="crossed"),
]
