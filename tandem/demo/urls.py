"""The addresses of the demo."""

from django.urls import path

from . import views

app_name = "demo"
urlpatterns = [
    path("", views.doors, name="doors"),
    path("sign-in/", views.sign_in, name="sign_in"),
    path("outbox/", views.outbox, name="outbox"),
]
