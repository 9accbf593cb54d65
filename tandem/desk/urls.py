"""The addresses of desk."""

app_name = "desk"
urlpatterns: list = []
