"""The addresses of people."""

app_name = "people"
urlpatterns: list = []
