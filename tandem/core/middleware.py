"""What every request goes through before the modules see it."""


class PlainAddressMiddleware:
    """Leaves the sign NUL out of the question in an address: nobody types it, and no database keeps it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        asked = request.META.get("QUERY_STRING", "")
        if "%00" in asked:
            request.META["QUERY_STRING"] = asked.replace("%00", "")
        return self.get_response(request)
