"""The addresses of insights."""

from django.urls import path

from . import views

app_name = "insights"
urlpatterns = [
    path("pulse/", views.pulse, name="pulse"),
    path("pulse/export/<slug:kind>/", views.export, name="export"),
    path("pulse/how/", views.how, name="how"),
]
