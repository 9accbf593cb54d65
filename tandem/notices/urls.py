"""The addresses of notices."""

from django.urls import path

from . import views

app_name = "notices"
urlpatterns = [
    path("", views.index, name="index"),
    path("read/", views.all_read, name="all_read"),
    path("mail/", views.choices, name="choices"),
    path("<int:pk>/", views.notice, name="notice"),
]
