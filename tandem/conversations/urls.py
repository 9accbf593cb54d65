"""The addresses of conversations."""

app_name = "conversations"
urlpatterns: list = []
