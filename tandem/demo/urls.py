"""The addresses of demo."""

app_name = "demo"
urlpatterns: list = []
