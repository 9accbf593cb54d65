"""The addresses of goals."""

app_name = "goals"
urlpatterns: list = []
