"""The addresses of goals."""

from django.urls import path

from . import views

app_name = "goals"
urlpatterns = [
    path("", views.index, name="index"),
    path("export/", views.export, name="export"),
    path("new/", views.new, name="new"),
    path("new/hints/", views.new_hints, name="hints"),
    path("of/<int:person>/", views.panel, name="panel"),
    path("<int:pk>/", views.goal, name="goal"),
    path("<int:pk>/history/", views.history_export, name="history_export"),
    path("<int:pk>/readers/", views.readers, name="readers"),
    path("<int:pk>/draft/", views.edit, name="edit"),
    path("<int:pk>/set/", views.set_draft, name="set"),
    path("<int:pk>/discard/", views.discard, name="discard"),
    path("<int:pk>/adjust/", views.adjust, name="adjust"),
    path("<int:pk>/visibility/", views.visibility, name="visibility"),
    path("<int:pk>/contribution/", views.contribution, name="contribution"),
    path("<int:pk>/check-in/", views.check_in, name="check_in"),
    path("<int:pk>/pause/", views.pause, name="pause"),
    path("<int:pk>/resume/", views.resume, name="resume"),
    path("<int:pk>/close/", views.close, name="close"),
    path("<int:pk>/retire/", views.retire, name="retire"),
    path("<int:pk>/reopen/", views.reopen, name="reopen"),
    path("<int:pk>/key-results/new/", views.new_key_result, name="new_key_result"),
    path("<int:pk>/supporters/new/", views.invite, name="invite"),
    path("<int:pk>/comments/new/", views.comment, name="comment"),
    path("check-ins/<int:pk>/undo/", views.undo_check_in, name="undo_check_in"),
    path("key-results/<int:pk>/", views.key_result, name="key_result"),
    path("key-results/<int:pk>/remove/", views.remove_key_result, name="remove_key_result"),
    path("supporters/<int:pk>/join/", views.join, name="join"),
    path("supporters/<int:pk>/end/", views.end_support, name="end_support"),
    path("<int:pk>/obstacles/new/", views.new_obstacle, name="new_obstacle"),
    path("obstacles/<int:pk>/", views.obstacle, name="obstacle"),
    path("obstacles/<int:pk>/call/", views.call_for_help, name="call_for_help"),
    path("obstacles/<int:pk>/pick-up/", views.pick_up, name="pick_up"),
    path("obstacles/<int:pk>/put-down/", views.put_down, name="put_down"),
    path("obstacles/<int:pk>/solve/", views.solve, name="solve"),
    path("comments/<int:pk>/answer/", views.answer, name="answer"),
]
