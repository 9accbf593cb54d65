"""The addresses of the demo."""

from django.urls import path

from . import floors, views

app_name = "demo"
urlpatterns = [
    path("", views.doors, name="doors"),
    path("sign-in/", views.sign_in, name="sign_in"),
    path("outbox/", views.outbox, name="outbox"),
    path("floor/", floors.page, name="floor"),
    path("floor/empty/", floors.empty, name="floor_empty"),
]
