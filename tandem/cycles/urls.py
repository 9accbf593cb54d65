"""Addresses of cycles."""

from django.urls import path

from .views import drafting, reading, running

app_name = "cycles"

urlpatterns = [
    path("", reading.index, name="index"),
    path("new/", drafting.new, name="new"),
    path("<int:pk>/", reading.cycle, name="cycle"),
    path("<int:pk>/change/", drafting.change, name="change"),
    path("<int:pk>/removal/", drafting.remove, name="remove"),
    path("<int:pk>/preview/", drafting.preview, name="preview"),
    path("<int:pk>/preview.csv", drafting.preview_export, name="preview_export"),
    path("<int:pk>/launch/", drafting.launch, name="launch"),
    path("<int:pk>/progress/", reading.progress, name="progress"),
    path("<int:pk>/places/", reading.places, name="places"),
    path("<int:pk>/places.csv", reading.places_export, name="places_export"),
    path("<int:pk>/pause/", running.pause, name="pause"),
    path("<int:pk>/resumption/", running.resume, name="resume"),
    path("<int:pk>/date/", running.extend, name="extend"),
    path("<int:pk>/closing/", running.close, name="close"),
    path("<int:pk>/runners/", running.runners, name="runners"),
    path("runners/<int:pk>/removal/", running.remove_runner, name="runner_remove"),
    path("places/<int:pk>/out/", running.take_out, name="take_out"),
    path("places/<int:pk>/again/", running.reopen, name="reopen"),
    path("places/<int:pk>/stand-in/", running.stand_in, name="stand_in"),
    path("places/<int:pk>/stand-in/end/", running.end_stand_in, name="end_stand_in"),
]
