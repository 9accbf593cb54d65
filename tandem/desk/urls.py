"""The addresses of the desk."""

from django.urls import path

from . import linking, views

app_name = "desk"
urlpatterns = [
    path("", views.home, name="home"),
    path("find/", views.find, name="find"),
    path("my-people/", views.team, name="team"),
    path("linked/feedback/<int:pk>/", linking.links, name="links"),
    path("linked/goal/<int:pk>/", linking.of_goal, name="of_goal"),
]
