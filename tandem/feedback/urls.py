"""The addresses of feedback."""

from django.urls import path

from .views import asking, box, coach, correcting, piece, recognition, rewording, sent, writing

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
    path("drafts/<uuid:key>/cancel/", writing.unschedule, name="unschedule"),
    path("coach/", coach.coach, name="coach"),
    path("reword/", rewording.reword, name="reword"),
    path("reword/<int:pk>/answer/", rewording.reworded, name="reworded"),
    path("coaching/", coach.coaching, name="coaching"),
    path("recognition/", recognition.recognition, name="recognition"),
    path("given/<int:pk>/", sent.sending, name="sending"),
    path("given/<int:pk>/correct/", correcting.correct_together, name="correct_together"),
    path("given/<int:pk>/withdraw/", sent.withdraw_together, name="withdraw_together"),
    path("ask/", asking.ask, name="ask"),
    path("asked/<int:pk>/cancel/", asking.cancel, name="cancel"),
    path("questions/<int:pk>/", asking.invitation, name="invitation"),
    path("questions/<int:pk>/decline/", asking.decline, name="decline"),
    path("<int:pk>/", piece.piece, name="piece"),
    path("<int:pk>/correct/", correcting.correct, name="correct"),
    path("<int:pk>/withdraw/", piece.withdraw, name="withdraw"),
    path("<int:pk>/readers/", recognition.readers, name="readers"),
    path("<int:pk>/join/", recognition.join_thanks, name="join_thanks"),
    path("<int:pk>/leave/", recognition.leave_thanks, name="leave_thanks"),
    path("<int:pk>/hidden/", recognition.take_out_of_view, name="take_out_of_view"),
    path("<int:pk>/shown/", recognition.bring_into_view, name="bring_into_view"),
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
