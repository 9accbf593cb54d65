"""The addresses of privacy."""

app_name = "privacy"
urlpatterns: list = []
