"""Addresses of plans."""

from django.urls import path

from .views import editing, people, reading, versions

app_name = "plans"

urlpatterns = [
    path("", reading.index, name="index"),
    path("mine/", reading.mine, name="mine"),
    path("versions/", versions.versions, name="versions"),
    path("versions/new/", versions.new, name="version_new"),
    path("versions/<int:pk>/", versions.version, name="version"),
    path("versions/<int:pk>/name/", versions.name, name="version_name"),
    path("versions/<int:pk>/removal/", versions.remove, name="version_remove"),
    path("versions/<int:pk>/publication/", versions.publish, name="publish"),
    path("versions/<int:pk>/people/", people.people, name="people"),
    path("versions/<int:pk>/people.csv", people.export, name="people_export"),
    path("versions/<int:pk>/comparison/", people.comparison, name="comparison"),
    path("versions/<int:pk>/plans/", editing.plan_new, name="plan_new"),
    path("plans/<int:pk>/", editing.plan, name="plan"),
    path("plans/<int:pk>/place/", editing.plan_move, name="plan_move"),
    path("plans/<int:pk>/removal/", editing.plan_remove, name="plan_remove"),
    path("plans/<int:pk>/moments/", editing.moment_new, name="moment_new"),
    path("moments/<int:pk>/", editing.moment, name="moment"),
    path("moments/<int:pk>/removal/", editing.moment_remove, name="moment_remove"),
]
